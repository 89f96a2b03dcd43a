// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slidedeck.h"
#include "model/reports/templatepackage.h"

#include <memory>

class QPainter;

namespace lacuna {

class TemplateColours;

/// Draws the items of a slide; lengths in points, as the slide has them. Lives as long as one slide.
class SlidePainter {
public:
    SlidePainter(QPainter& painter, const DeckLook& look, decktheme::Layout layout, int number);
    ~SlidePainter();

    void paint(const Slide& slide);

    void operator()(const Slide::Placeholder& item);
    void operator()(const Slide::Number& item);
    void operator()(const Slide::TextBox& item);
    void operator()(const Slide::Shape& item);
    void operator()(const Slide::Connector& item);
    void operator()(const Slide::Table& item);
    void operator()(const Slide::Chart& item);
    void operator()(const Slide::OpenGroup&) { }
    void operator()(const Slide::CloseGroup&) { }

private:
    void ground();
    void decorations(const XmlNode& root, const QString& part);
    QColor colour(const SlideColour& colour) const;
    struct Laid;
    Laid laidOut(const SlideParagraph& paragraph, double width, bool first) const;
    QRectF placeOf(const Slide::Placeholder& item) const;
    void text(const QRectF& box, const std::vector<SlideParagraph>& paragraphs, QLatin1StringView anchor);
    void fill(const QRectF& box, const SlideColour& colour, QLatin1StringView pattern,
              const SlideColour& ink);
    void cell(const SlideCell& cell, const QRectF& box);

    QPainter& m_painter;
    const DeckLook& m_look;
    bool m_cover;
    int m_number;
    const TemplatePackage::Layout* m_layout = nullptr; ///< of a template, as are its colours
    std::unique_ptr<TemplateColours> m_colours;
};

} // namespace lacuna
