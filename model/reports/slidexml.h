// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/xmlpart.h"

#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <QtGui/QColor>

#include <vector>

namespace lacuna {

/// A colour of the theme ("accent1", "tx1"), which follows when the user changes the deck's colours, or a fixed one.
struct SlideColour {
    SlideColour() = default;
    SlideColour(
        QLatin1StringView theme) // NOLINT(google-explicit-constructor): a theme colour is written by its name
        : scheme(theme)
    {
    }
    SlideColour(const QColor& colour) // NOLINT(google-explicit-constructor)
        : rgb(colour)
    {
    }
    QLatin1StringView scheme{};
    QColor rgb{};
    bool isNone() const { return scheme.isEmpty() && !rgb.isValid(); }
};

/// A colour of the user's theme, made lighter or darker as DrawingML does it: luminance × mod + off, in thousandths of a percent.
struct ThemeColour {
    QLatin1StringView scheme{};
    int luminanceMod = 100'000;
    int luminanceOff = 0;
};
/// Which colour of the theme stands for which of the palette; those not named stay as they are.
using ThemeColours = QHash<QRgb, ThemeColour>;

/// Where a click leads: an address of the web, or a place of the deck that DeckPackage knows by its number.
struct SlideLink {
    QString address{};
    int place = -1;
    bool isNone() const { return address.isEmpty() && place < 0; }
    friend bool operator==(const SlideLink&, const SlideLink&) = default;
};

/// What a slide refers to; its id is "rId2" and on, in this order: rId1 is the layout.
struct SlideRelation {
    SlideLink link{};
    int chart = -1; ///< of the slide's charts
};

/// A run of text with one look.
struct SlideRun {
    QString text{};
    double size = 12; ///< points, never below 9
    bool bold = false;
    SlideColour colour{QLatin1StringView("tx1")};
    SlideLink link{};
};

struct SlideParagraph {
    std::vector<SlideRun> runs{};
    enum class Align { Start, Centre, End } align = Align::Start;
    double spaceBefore = 0; ///< points
    double lineSpacing =
        0; ///< exact, points; 0: the font's own. Keeps table rows as planned whatever font draws the symbols
};

/// One edge of a table cell.
struct SlideEdge {
    double width = 0; ///< points; 0: none
    SlideColour colour{};
    bool dashed = false;
    friend bool operator==(const SlideEdge& a, const SlideEdge& b)
    {
        return a.width == b.width && a.colour.scheme == b.colour.scheme && a.colour.rgb == b.colour.rgb
            && a.dashed == b.dashed;
    }
};

/// A cell of a native table.
struct SlideCell {
    SlideParagraph paragraph{};
    SlideColour fill{}; ///< none: transparent
    QLatin1StringView pattern{}; ///< DrawingML preset ("wdUpDiag"); empty: solid
    SlideColour patternInk{};
    double marginLeft = 3; ///< points
    double marginRight = 3;
    bool anchorBottom = false;
    int rowSpan = 1;
    int columnSpan = 1;
    bool mergedLeft = false; ///< covered by a cell to its left
    bool mergedUp = false; ///< covered by a cell above
    SlideEdge left{}, right{}, top{}, bottom{};
};

struct SlideTable {
    std::vector<double> columnWidths; ///< points
    std::vector<double> rowHeights;
    std::vector<std::vector<SlideCell>> cells; ///< row after row
    bool firstRow = true; ///< header row, for styles and screen readers
    bool firstColumn = true;
};

/// Writes one slide (or layout, or master) in DrawingML. Lengths in points on a 960 × 540 slide; text and names are escaped.
class SlideXml {
public:
    static constexpr double width = 960;
    static constexpr double height = 540;

    /// @p root: "p:sld", "p:sldLayout" or "p:sldMaster". Opens the shape tree.
    explicit SlideXml(QLatin1StringView root, XmlPart::Attributes attributes = {}, const QString& name = {},
                      const SlideColour& background = {}, const ThemeColours* themed = nullptr);

    /// A placeholder; empty @p box: where the layout puts it. @p type: "title", "ctrTitle", "subTitle", "ftr", "sldNum", "body".
    void placeholder(QLatin1StringView type, int index, const QString& name, const QRectF& box,
                     const std::vector<SlideParagraph>& text,
                     QLatin1StringView anchor = QLatin1StringView("b"));
    /// On a page of notes: the slide they are about.
    void slideImage(int index, const QString& name, const QRectF& box);
    void slideNumber(int index, const QString& name, const QRectF& box, const SlideColour& ink);
    void textBox(const QString& name, const QRectF& box, const std::vector<SlideParagraph>& text,
                 QLatin1StringView anchor = QLatin1StringView("t"));
    struct Look {
        SlideColour fill{};
        QLatin1StringView pattern{};
        SlideColour patternInk{};
        SlideColour line{};
        double lineWidth = 0;
        bool dashed = false;
        double padding = 0; ///< between the edge and the text, points
        bool upwards = false; ///< the text reads from below
        bool rounded = false;
        QString description{}; ///< for those who do not see it
        SlideLink link{};
        QLatin1StringView geometry{}; ///< DrawingML preset ("ellipse", "blockArc"); empty: a rectangle
        std::vector<std::pair<QLatin1StringView, qint64>> adjustments{}; ///< of the geometry
    };
    /// A rectangle, with text in the middle of its height if any. Returns its number, for connectors.
    int rectangle(const QString& name, const QRectF& box, const Look& look,
                  const std::vector<SlideParagraph>& text = {});
    /// Where a connector is tied to a rectangle, as DrawingML numbers it.
    enum class Site { Top, Left, Bottom, Right };
    struct End {
        QPointF at;
        int shape = 0;
        Site site = Site::Top;
    };
    /// A straight arrow that follows when the shapes are moved.
    void connector(const QString& name, const End& from, const End& to, const SlideColour& colour,
                   double width);
    void table(const QString& name, const QString& description, QPointF at, const SlideTable& table);
    /// The native chart @p chart of the slide.
    void chart(const QString& name, const QString& description, const QRectF& box, int chart);
    void openGroup(const QString& name, const QString& description, const QRectF& box);
    void closeGroup();

    /// Closes the shape tree; the caller may add what follows it.
    void closeTree();
    XmlPart& xml() { return m_xml; }
    const std::vector<SlideRelation>& relations() const { return m_relations; }

    static QString emu(double points);

private:
    void properties(QLatin1StringView element, const QString& name, const QString& description = {},
                    const SlideLink& link = {});
    QString relate(const SlideRelation& relation);
    void click(const SlideLink& link, bool keepsColour);
    void geometry(const QRectF& box, const Look& look);
    void transform(QLatin1StringView element, const QRectF& box);
    void fill(const SlideColour& colour, QLatin1StringView pattern = {}, const SlideColour& patternInk = {});
    void colour(const SlideColour& colour);
    void body(QLatin1StringView anchor, double padding = 0, bool upwards = false);
    void paragraphs(const std::vector<SlideParagraph>& text);
    void paragraph(const SlideParagraph& paragraph);
    void runLook(QLatin1StringView element, const SlideRun& run);
    void cell(const SlideCell& cell);
    void edge(QLatin1StringView element, const SlideEdge& edge);
    void openFrame(const QString& name, const QString& description, const QRectF& box, const QString& kind);
    void closeFrame();

    XmlPart m_xml;
    const ThemeColours* m_themed;
    std::vector<SlideRelation> m_relations;
    QString m_language;
    int m_nextId = 2;
};

} // namespace lacuna
