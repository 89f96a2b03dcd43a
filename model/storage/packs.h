// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <functional>
#include <memory>

namespace lacuna {

// A pack (".lacunapack") is what a catalogue hands to others: a zip (model/support/packfile.h) of a summary, the data as tables of the catalogue's own
// schema, and the attached files by their hash.

/// What writePack() would write. Reads the catalogue at @p path beside whoever has it open. Errors as CatalogueStore::open(); Cancelled.
Result<PackContents> packContents(const QString& path, const PackOptions& options, Progress& progress);

/// Writes a pack of the catalogue at @p path to @p to, for its owner's eyes only; the file appears whole or not at all. @p passphrase: encrypts it; empty: not
/// encrypted. What was packed with Everything or Changes is remembered in the catalogue, if that can be written: the next Changes begin there. Errors: as
/// CatalogueStore::open(); BadInput (@p to is there and no pack, or it would be more than a pack holds: 4 GB, 60,000 files); Corrupt (an attached file is not what
/// its hash says); NotFound (Changes, and there are none since the last pack); Io; Cancelled.
Result<PackContents> writePack(const QString& path, const PackOptions& options, const QString& to,
                               const QString& passphrase, Progress& progress);

/// What merging takes of a pack: its tables, which it may write to, and its files.
struct PackData {
    QString path; ///< an SQLite database
    PackManifest manifest;
    QString name; ///< of the pack's file, without its ending
    std::vector<QByteArray> attachments; ///< hashes
    std::function<Result<QByteArray>(const QByteArray& sha256)> attachment;
};

/// "12 studies", "3 attached files (4 MB)" …: what there is any of.
QStringList packContentWords(const PackContents& contents);
/// "3 confidential notes" …: what there is of the confidential in what was chosen, and is (@p included) or is not among what goes along.
QStringList packConfidentialWords(const PackContents& contents, const ConfidentialParts& goingAlong,
                                  bool included);

/// A pack that was opened, verified and laid out in a folder of its own, which goes with this. The pack is a stranger's: everything in it was checked
/// against what a pack may be, and nothing in it was run.
class OpenPack {
public:
    /// Errors: NotFound, BadInput (not a pack, damaged, not as its manifest says), Newer, BadInput also where a passphrase is needed or another one (Error::detail is "passphrase"), Cancelled, Io.
    static Result<std::unique_ptr<OpenPack>> open(const QString& file, const QString& passphrase,
                                                  Progress& progress);
    ~OpenPack();
    OpenPack(const OpenPack&) = delete;
    OpenPack& operator=(const OpenPack&) = delete;

    const PackManifest& manifest() const;
    QString name() const; ///< of the file, without its folder and ending
    QString dataPath() const; ///< the tables, an SQLite database; may be written to
    /// An attached file, by its hash (32 bytes). Error: NotFound.
    Result<QByteArray> attachment(const QByteArray& sha256) const;
    std::vector<QByteArray> attachments() const; ///< their hashes

    /// For merging; valid as long as this is.
    PackData data() const
    {
        return {dataPath(), manifest(), name(), attachments(),
                [this](const QByteArray& sha256) { return attachment(sha256); }};
    }

private:
    struct Private;
    explicit OpenPack(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Whether @p file is encrypted; false also if it is no pack.
bool packNeedsPassphrase(const QString& file);

} // namespace lacuna
