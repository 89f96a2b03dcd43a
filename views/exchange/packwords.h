// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The words that the dialogs of packs share.
struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackWords)
public:
    struct Part {
        QString name;
        QString explanation;
        bool ConfidentialParts::* ticked;
        int PackContents::Confidential::* count;
    };
    /// The kinds of what may be confidential, in the order they are shown.
    static std::vector<Part> confidentialParts();

    /// A name and a number a line, those with any; studies always.
    static std::vector<std::pair<QString, QString>> contents(const PackContents& contents);
    /// "3 confidential notes", one a line: what does not go along because it is not ticked.
    static QStringList withheld(const PackContents& contents, const ConfidentialParts& ticked);
    /// What goes along although it is confidential.
    static QStringList confided(const PackContents& contents, const ConfidentialParts& ticked);
    /// A table for a rich-text label.
    static QString table(const std::vector<std::pair<QString, QString>>& rows);
    /// "3 added, 2 changed, 1 deleted"
    static QString counts(const MergeSummary::Counts& counts);
    static QString time(const QDateTime& time); ///< in the user's time zone; "time not known"
    /// "3 confidential notes"; @p part: its place in confidentialParts().
    static QString confidentialCount(int part, int count);
};

} // namespace lacuna
