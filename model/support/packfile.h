// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/sealedfile.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <functional>
#include <memory>
#include <vector>

namespace lacuna {

// The container of a pack. A zip of named parts, none of them compressed by the zip, the first of which, "manifest.json", says what the others are:
//
//   {"format": 1, …what the caller says…, "parts": [{"name": "summary.txt", "size": 412, "sha256": "9f86d0…"},
//                 {"name": "catalogue.db.gz", "size": 5120000, "sha256": "60303a…", "unpacked": 20480000}, …]}
//
// in the order in which they follow. "unpacked" is there if the part is a gzip file. Names are a word ("summary.txt") or "files/" and 64 hexadecimal
// digits. With a passphrase, the whole zip is sealed (sealedfile.h). Times in it are the beginning of 1980: the same parts give the same bytes.

constexpr int packFormat = 1;

struct PackPart {
    QString name;
    qint64 size = 0; ///< bytes, as in the zip
    QByteArray sha256; ///< of these, 32 bytes
    qint64 unpacked = -1; ///< bytes of what is gzipped in it; −1: it is no gzip file
};

/// Takes a piece of a part.
using PackSink = std::function<Result<>(QByteArrayView piece)>;

/// A part to be written: @p write hands its bytes over in pieces. They must be as @p part says.
struct PackSource {
    PackPart part;
    std::function<Result<>(const PackSink& sink)> write;
};

/// A part that is a file or some bytes. Error: Io.
Result<PackSource> packSource(const QString& name, const QString& file, qint64 unpacked, Progress& progress);
PackSource packSource(const QString& name, const QByteArray& bytes);

struct PackSeal {
    QString passphrase; ///< empty: not sealed
    SealCost cost{};
};

/// Writes @p to, for its owner's eyes only; it appears whole or not at all. @p about is the manifest but for format and parts. Errors: BadInput (more than a
/// pack can hold: 4 GB, 60,000 parts; @p to is no file), Corrupt (a part is not as it says), Io, Cancelled.
Result<> writePackFile(const QString& to, const QJsonObject& about, const std::vector<PackSource>& parts,
                       const PackSeal& seal, Progress& progress);

/// Whether the file @p path begins as a pack does, sealed or not; false also if it cannot be read. It may be damaged further on. Not for a catalogue: opening
/// one that is open elsewhere in this program takes its locks away.
bool looksLikePackFile(const QString& path);

/// A container, open and compared with its manifest. It is a stranger's: nothing in it is believed.
class PackFile {
public:
    /// Errors: NotFound, BadInput (with the detail "passphrase" where one is needed, or another one), Newer, Io, Cancelled.
    static Result<std::unique_ptr<PackFile>> open(const QString& path, const QString& passphrase,
                                                  Progress& progress);
    ~PackFile();
    PackFile(const PackFile&) = delete;
    PackFile& operator=(const PackFile&) = delete;

    const QJsonObject& manifest() const;
    const std::vector<PackPart>& parts() const; ///< in order, the manifest itself left out
    /// Writes a part to the new file @p to, unpacked, after it has been compared with its hash. Errors: BadInput, Io, Cancelled; there is no file then.
    Result<> extract(const PackPart& part, const QString& to, Progress& progress) const;

private:
    struct Private;
    explicit PackFile(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace lacuna
