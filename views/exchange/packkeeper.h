// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <functional>
#include <memory>

namespace lacuna {

struct WrittenPack {
    QString file;
    qint64 bytes = 0;
    PackContents contents;
};

/// A pack that was opened to be merged.
struct OpenedPack {
    QString file;
    qint64 bytes = 0; ///< of the file
    PackManifest manifest;
    bool ofThisCatalogue = false; ///< it was made of a copy of the open one
};

/// Packs for the dialogs: made of the open catalogue and merged into it. Everything is done in the background and answered on the interface's thread; Cancelled says
/// that the user stopped it.
class PackKeeper {
public:
    PackKeeper() = default;
    PackKeeper(const PackKeeper&) = delete;
    PackKeeper& operator=(const PackKeeper&) = delete;
    virtual ~PackKeeper() = default;

    /// The last one that was asked for is answered; earlier ones that are still under way are not.
    virtual void countPack(const PackOptions& options,
                           std::function<void(const Result<PackContents>&)> done) = 0;
    /// Asks where to; empty: nowhere. @p name: a file name without the ending.
    virtual void choosePackToMake(const QString& name, std::function<void(const QString& file)> done) = 0;
    virtual void makePack(const PackOptions& options, const QString& file, const QString& passphrase,
                          std::function<void(const Result<WrittenPack>&)> done) = 0;

    /// Asks for one; empty: none.
    virtual void choosePackToMerge(std::function<void(const QString& file)> done) = 0;
    virtual bool needsPassphrase(const QString& file) const = 0;
    /// Opens and checks it. It is kept for the calls below until closePack(), which also stops what is under way. An error whose detail is "passphrase":
    /// it was the wrong one.
    virtual void openPack(const QString& file, const QString& passphrase,
                          std::function<void(const Result<OpenedPack>&)> done) = 0;
    virtual void closePack() = 0;
    /// What merging it would do; changes nothing. The last one that was asked for is answered.
    virtual void planMerge(const MergeChoices& choices,
                           std::function<void(const Result<MergePlan>&)> done) = 0;
    virtual void mergePack(const MergeChoices& choices,
                           std::function<void(const Result<MergeOutcome>&)> done) = 0;
    /// How many pairs of studies look like one publication, of which at least one is among @p studies (ascending).
    virtual void countPossibleDuplicates(const std::vector<Id>& studies,
                                         std::function<void(const Result<int>&)> done) = 0;
    /// Asks where a catalogue of its own goes; empty: nowhere.
    virtual void chooseCatalogueToMake(std::function<void(const QString& file)> done) = 0;
    /// Makes it of the opened pack, and opens it.
    virtual void makeCatalogueOfPack(const QString& file, std::function<void(const Result<>&)> done) = 0;

    /// Of what is under way; null: nothing is.
    virtual std::shared_ptr<const Progress> packProgress() const = 0;
    virtual void cancelPackJob() = 0;
};

} // namespace lacuna
