// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"
#include "model/reports/slide.h"

#include <QtCore/QStringList>

class QIODevice;

namespace lacuna {

class Progress;

/// A slide as it goes into a deck.
struct DeckSlide {
    Slide slide{};
    decktheme::Layout layout = decktheme::Layout::TitleOnly;
    std::vector<int> places{}; ///< what links of other slides call this one
    QStringList notes{}; ///< what the speaker reads, paragraph by paragraph; empty: none
};

/// A file of slides being written, in whatever format: slides in order, then all of it. Used once, on one thread.
class SlideDeck {
public:
    SlideDeck() = default;
    SlideDeck(const SlideDeck&) = delete;
    SlideDeck& operator=(const SlideDeck&) = delete;
    virtual ~SlideDeck() = default;

    /// Errors: Io (there is no room for the temporary files of a chart).
    virtual Result<> add(DeckSlide slide) = 0;
    virtual int slides() const = 0;
    /// All of it, the same bytes for the same deck. Errors: Io, Cancelled.
    virtual Result<> write(const QString& title, const QString& subject, QIODevice& device,
                           Progress& progress) = 0;
};

} // namespace lacuna
