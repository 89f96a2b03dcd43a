// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/odfxml.h"
#include "model/reports/odpstyles.h"
#include "model/reports/slidedeck.h"

#include <functional>
#include <map>

namespace lacuna {

/// Writes slides as pages of an OpenDocument presentation, one after the other. Used by one deck, on one thread.
class OdpPages {
public:
    /// What a click leads to: "#" and the name of a page, or an address of the web; empty: nothing.
    using Follow = std::function<QString(const SlideLink&)>;
    struct Chart {
        const ReportChart* chart = nullptr; ///< the slide's
        QSizeF size; ///< points
    };

    OdpPages(XmlPart& xml, OdpStyles& styles, const DeckLook& look, Follow follow);

    /// The page @p name of @p slide, which must stay: charts() refers to it. @p footer: name of the declaration of its footer; empty: none.
    void write(const DeckSlide& slide, const QString& name, const QString& footer);
    /// Those written so far: the first is "Object 1".
    const std::vector<Chart>& charts() const { return m_charts; }

    void operator()(const Slide::Placeholder& item);
    void operator()(const Slide::Number&) { } // the master's
    void operator()(const Slide::TextBox& item);
    void operator()(const Slide::Shape& item);
    void operator()(const Slide::Connector& item);
    void operator()(const Slide::Table& item);
    void operator()(const Slide::Chart& item);
    void operator()(const Slide::OpenGroup& item);
    void operator()(const Slide::CloseGroup&) { m_xml.close(); }

private:
    void open(QLatin1StringView element, const QString& name, const QString& style);
    void box(const QRectF& box);
    void description(const QString& name, const QString& description);
    void link(const SlideLink& link);
    void paragraphs(const std::vector<SlideParagraph>& text);
    void paragraph(const SlideParagraph& paragraph);
    void run(const SlideRun& run);
    void tableRow(const SlideTable& table, size_t row);
    void notes(const QStringList& notes);

    XmlPart& m_xml;
    OdpStyles& m_styles;
    const DeckLook& m_look;
    Follow m_follow;
    std::vector<Chart> m_charts;
    QString m_master; ///< of the page being written
    int m_page = 0;
    int m_shapes = 0; ///< of this page, as its slide numbers them
    bool m_connected = false; ///< some shapes of this page are tied together
};

} // namespace lacuna
