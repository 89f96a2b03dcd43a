// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slidedeck.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// Fills the slides of a handout from the top: what does not fit goes on, on a slide of the same title. Nothing is shortened. Lengths in points.
class HandoutFlow {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
public:
    /// @p look must outlive it.
    HandoutFlow(const DeckLook& look, QString footer);

    const DeckLook& look() const { return m_look; }
    const Palette& palette() const { return m_look.palette; }
    const QString& footer() const { return m_footer; }
    /// What a slide has for content, below its title.
    QRectF body() const { return m_body; }

    /// What follows is on a new slide called @p title.
    void begin(const QString& title);
    const QString& title() const { return m_title; }
    /// Ends the slide if there is anything on it; the next goes on with the same title.
    void breakSlide();
    /// A finished slide between those of the flow.
    void insert(DeckSlide slide);

    double left() const { return m_body.bottom() - m_y; } ///< that is free on the slide
    bool isFresh() const { return m_y <= m_body.top(); }
    /// Sees to it that @p height is free, if need be on a new slide, and takes it. Returns what it has: no more than the body.
    QRectF take(double height);
    /// The slide being filled, for shapes within what take() gave.
    Slide& slide();
    void note(const QString& text);

    struct TextLook {
        double size = 13;
        bool bold = false;
        SlideColour ink{QLatin1StringView("tx1")};
        QString link{};
        double before = 6;
        double keep = 0; ///< so much of what follows is on the same slide
    };
    /// A paragraph, over as many slides as it takes.
    void paragraph(const QString& text, const TextLook& look);
    /// Space above the next.
    void space(double height);

    std::vector<DeckSlide> finish();

private:
    void open();
    void close();
    void flushText();

    const DeckLook& m_look;
    QString m_footer;
    QRectF m_body;
    QString m_title;
    bool m_continued = false;
    bool m_open = false;
    double m_y = 0;
    Slide m_slide;
    QStringList m_notes;
    std::vector<SlideParagraph> m_text; ///< that go into one box
    double m_textTop = 0;
    std::vector<DeckSlide> m_slides;
};

namespace handoutflow {

constexpr double lineHeight = 1.25; ///< of the size of the text

/// @p text divided after its first @p count lines of @p width.
std::pair<QString, QString> divided(const QString& text, double width, double size, bool bold, int count);
int lineCount(const QString& text, double width, double size, bool bold);

} // namespace handoutflow
} // namespace lacuna
