// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/backup.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <functional>
#include <memory>
#include <optional>

namespace lacuna {

/// A catalogue that something is, or may be, the matter with.
struct DamagedCatalogue {
    enum class Why {
        Damaged, ///< parts of it cannot be read
        NotRecognised, ///< it is called a catalogue but does not begin like one
        Asked, ///< nothing is known: somebody wants it looked through
    };
    QString path;
    Why why = Why::Damaged;
    QString detail; ///< what the library said, for a report
};

struct DamageFinding {
    bool isDamage = true; ///< false: nothing is lost
    QString message; ///< for the user
    QString detail; ///< what the library said, row ids …
};

/// What could be read of a damaged catalogue.
struct Salvaged {
    QString path; ///< of the new catalogue
    qint64 studies = 0;
    bool isWhole = false; ///< nothing is known to be missing
    QStringList missing; ///< a line each, for the user
};

/// What can be done about a damaged catalogue, open or not. Nothing but restoreOver() writes into it. Everything is done in the background and answered on the interface's thread;
/// Cancelled says that the user stopped it.
class DamageKeeper {
public:
    DamageKeeper() = default;
    DamageKeeper(const DamageKeeper&) = delete;
    DamageKeeper& operator=(const DamageKeeper&) = delete;
    virtual ~DamageKeeper() = default;

    virtual void findSoundBackup(const QString& path,
                                 std::function<void(const Result<std::optional<SoundBackup>>&)> done) = 0;
    virtual void lookForDamage(const QString& path,
                               std::function<void(const Result<std::vector<DamageFinding>>&)> done) = 0;
    /// Asks where what is readable of @p path goes; empty: nowhere.
    virtual void chooseWhereToSalvage(const QString& path, std::function<void(const QString&)> done) = 0;
    /// Makes the new catalogue @p target of what is readable, and opens it.
    virtual void salvage(const QString& path, const QString& target,
                         std::function<void(const Result<Salvaged>&)> done) = 0;
    /// Puts @p backup in the place of @p path, which is kept among the backups, and opens it.
    virtual void restoreOver(const QString& path, const QString& backup,
                             std::function<void(const Result<>&)> done) = 0;
    /// As a catalogue of its own, to look at.
    virtual void openBackup(const QString& path) = 0;

    /// Of what is under way; null: nothing is.
    virtual std::shared_ptr<const Progress> damageProgress() const = 0;
    virtual void cancelDamageJob() = 0;
};

} // namespace lacuna
