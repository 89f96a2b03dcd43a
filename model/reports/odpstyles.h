// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/odfstyles.h"
#include "model/reports/slide.h"

namespace lacuna {

/// The looks of what is on slides as styles of OpenDocument, in the colours of one palette. Used by one deck, on one thread; the palette
/// must outlive it.
class OdpStyles {
public:
    explicit OdpStyles(const Palette& palette);

    /// Colours of the theme become the palette's: OpenDocument has none that follow.
    QColor colour(const SlideColour& colour) const;

    /// Names of automatic styles.
    QString paragraph(const SlideParagraph& paragraph);
    QString run(const SlideRun& run);
    QString shape(const SlideLook& look);
    /// A box of text without fill and line; @p anchor "t", "ctr" or "b".
    QString textBox(QLatin1StringView anchor);
    /// The same as a placeholder whose master has the style @p parent ("Content-title").
    QString placeholder(const QString& parent, QLatin1StringView anchor);
    QString connector(const SlideColour& colour, double width);
    QString cell(const SlideCell& cell);
    QString column(double width);
    QString row(double height);
    /// Of a slide: whether it shows the master's footer and number.
    QString page(bool footer, bool number);
    /// Of a frame that only holds something.
    QString frame();

    void writeAutomatic(XmlPart& xml) const { m_styles.write(xml); }
    /// The hatches that were asked for, and the dashes: they belong to the common styles.
    void writeCommon(XmlPart& xml) const;

private:
    struct Hatch {
        QString name;
        QLatin1StringView pattern;
        QColor ink;
    };
    using Values = std::vector<std::pair<QLatin1StringView, QString>>;
    QString hatch(QLatin1StringView pattern, const QColor& ink);
    void addFill(Values& values, const SlideColour& fill, QLatin1StringView pattern,
                 const SlideColour& patternInk);
    QString edge(const SlideEdge& edge) const;

    const Palette& m_palette;
    OdfStyles m_styles;
    std::vector<Hatch> m_hatches;
};

} // namespace lacuna
