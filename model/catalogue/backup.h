// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// A copy of a catalogue that the program made, in the folder beside it.
struct Backup {
    enum class Why {
        ByItself, ///< time had passed
        ByHand,
        BeforeMerging, ///< what the catalogue was when a pack was merged into it
        BeforeRestoring, ///< what it was when another backup took its place
    };
    QString path;
    QDateTime made; ///< UTC, as its name says
    qint64 bytes = 0;
    Why why = Why::ByItself;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// A backup in which no damage was found.
struct SoundBackup {
    Backup backup;
    qint64 studies = 0; ///< without companion reports
    int passedOver = 0; ///< newer ones that are damaged themselves

    friend bool operator==(const SoundBackup&, const SoundBackup&) = default;
};

/// What restoring a backup would change, before it is done.
struct BackupDifference {
    struct Count {
        QString what; ///< "Studies", in the user's language
        qint64 then = 0; ///< in the backup
        qint64 now = 0;

        friend bool operator==(const Count&, const Count&) = default;
    };
    struct Studies {
        int count = 0;
        QStringList titles; ///< the first ones, at most mostTitles
    };
    static constexpr int mostTitles = 20;

    std::vector<Count> counts;
    Studies lost; ///< in the catalogue only: restoring takes them away
    Studies back; ///< in the backup only: restoring brings them back
    Studies changed; ///< in both, but not the same: fields or codings

    bool isNothing() const
    {
        if (lost.count + back.count + changed.count > 0)
            return false;
        for (const Count& count : counts) {
            if (count.then != count.now)
                return false;
        }
        return true;
    }
};

} // namespace lacuna
