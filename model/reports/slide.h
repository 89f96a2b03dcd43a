// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportcontent.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QRectF>
#include <QtGui/QColor>

#include <variant>
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

/// Where a click leads: an address of the web, or a place of the deck that the deck knows by its number.
struct SlideLink {
    QString address{};
    int place = -1;
    bool isNone() const { return address.isEmpty() && place < 0; }
    friend bool operator==(const SlideLink&, const SlideLink&) = default;
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

    bool isRightToLeft() const { return !runs.empty() && runs.front().text.isRightToLeft(); }
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

/// How a shape looks.
struct SlideLook {
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

/// What is on a slide, in the order it is drawn and read, whatever the format it is written in. Lengths in points from the upper left
/// corner. A plain value: SlideXml draws it in DrawingML, OdpSlides in OpenDocument.
class Slide {
public:
    using Look = SlideLook;
    /// Where a connector is tied to a shape, as DrawingML numbers it.
    enum class Site { Top, Left, Bottom, Right };
    struct End {
        QPointF at;
        int shape = 0; ///< as rectangle() returned it
        Site site = Site::Top;
    };

    struct Placeholder {
        QLatin1StringView type;
        int index = 0;
        QString name;
        QRectF box;
        std::vector<SlideParagraph> text;
        QLatin1StringView anchor;
    };
    struct Number {
        int index = 0;
        QString name;
        QRectF box;
        SlideColour ink;
    };
    struct TextBox {
        QString name;
        QRectF box;
        std::vector<SlideParagraph> text;
        QLatin1StringView anchor;
    };
    struct Shape {
        QString name;
        QRectF box;
        SlideLook look;
        std::vector<SlideParagraph> text;
    };
    struct Connector {
        QString name;
        End from;
        End to;
        SlideColour colour;
        double width = 0;
    };
    struct Table {
        QString name;
        QString description;
        QPointF at;
        SlideTable table;
    };
    struct Chart {
        QString name;
        QString description;
        QRectF box;
        ReportChart chart;
    };
    struct OpenGroup {
        QString name;
        QString description;
        QRectF box;
    };
    struct CloseGroup { };
    using Item =
        std::variant<Placeholder, Number, TextBox, Shape, Connector, Table, Chart, OpenGroup, CloseGroup>;

    /// A placeholder; empty @p box: where the layout puts it. @p type: "title", "ctrTitle", "subTitle", "ftr".
    void placeholder(QLatin1StringView type, int index, const QString& name, const QRectF& box,
                     std::vector<SlideParagraph> text, QLatin1StringView anchor = QLatin1StringView("b"));
    void slideNumber(int index, const QString& name, const QRectF& box, const SlideColour& ink);
    void textBox(const QString& name, const QRectF& box, std::vector<SlideParagraph> text,
                 QLatin1StringView anchor = QLatin1StringView("t"));
    /// A rectangle or another shape, with text in the middle of its height if any. Returns its number, for connectors.
    int rectangle(const QString& name, const QRectF& box, const Look& look,
                  std::vector<SlideParagraph> text = {});
    /// A straight arrow that follows when the shapes are moved.
    void connector(const QString& name, const End& from, const End& to, const SlideColour& colour,
                   double width);
    void table(const QString& name, const QString& description, QPointF at, SlideTable table);
    void chart(const QString& name, const QString& description, const QRectF& box, ReportChart chart);
    /// What follows, up to closeGroup(), belongs together; groups may hold groups.
    void openGroup(const QString& name, const QString& description, const QRectF& box);
    void closeGroup();

    const std::vector<Item>& items() const { return m_items; }

private:
    std::vector<Item> m_items;
    int m_shapes = 0;
};

} // namespace lacuna
