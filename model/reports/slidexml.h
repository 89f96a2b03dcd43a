// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slide.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <vector>

namespace lacuna {

/// A colour of the user's theme, made lighter or darker as DrawingML does it: luminance × mod + off, in thousandths of a percent.
struct ThemeColour {
    QLatin1StringView scheme{};
    int luminanceMod = 100'000;
    int luminanceOff = 0;
};
/// Which colour of the theme stands for which of the palette; those not named stay as they are.
using ThemeColours = QHash<QRgb, ThemeColour>;

/// What a slide refers to; its id is "rId2" and on, in this order: rId1 is the layout.
struct SlideRelation {
    SlideLink link{};
    int chart = -1; ///< of the slide's charts
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
    using Look = SlideLook;
    /// A rectangle, with text in the middle of its height if any. Returns its number, for connectors.
    int rectangle(const QString& name, const QRectF& box, const Look& look,
                  const std::vector<SlideParagraph>& text = {});
    /// A straight arrow that follows when the shapes are moved.
    void connector(const QString& name, const Slide::End& from, const Slide::End& to,
                   const SlideColour& colour, double width);
    void table(const QString& name, const QString& description, QPointF at, const SlideTable& table);
    /// The native chart @p chart of the slide.
    void chart(const QString& name, const QString& description, const QRectF& box, int chart);
    void openGroup(const QString& name, const QString& description, const QRectF& box);
    void closeGroup();
    /// All of @p slide; its charts are numbered as they come.
    void draw(const Slide& slide);
    struct Part {
        QByteArray xml;
        std::vector<SlideRelation> relations;
    };
    /// What a slide takes from the deck it is in.
    struct Deck {
        const ThemeColours* themed = nullptr; ///< null: all colours are written as they are
        bool ownPlaceholders =
            true; ///< else colour, weight, side and margins of their texts are left to the layout
        QList<std::pair<QString, QString>> mapping{}; ///< of scheme colours; empty: the master's
    };
    /// The whole part of a slide.
    static Part slide(const Slide& slide, const Deck& deck);

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
    void styledParagraphs(const std::vector<SlideParagraph>& text);
    void paragraph(const SlideParagraph& paragraph);
    void runLook(QLatin1StringView element, const SlideRun& run);
    bool followsLayout(const QRectF& box) const { return !m_ownPlaceholders && box.isEmpty(); }
    void followingText(const std::vector<SlideParagraph>& text);
    void cell(const SlideCell& cell);
    void edge(QLatin1StringView element, const SlideEdge& edge);
    void openFrame(const QString& name, const QString& description, const QRectF& box, const QString& kind);
    void closeFrame();

    XmlPart m_xml;
    const ThemeColours* m_themed;
    bool m_ownPlaceholders = true;
    bool m_isLayout = false;
    std::vector<SlideRelation> m_relations;
    QString m_language;
    int m_nextId = 2;
};

} // namespace lacuna
