// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// What becomes of a coding that names no term of the codebook.
enum class UnknownTerms {
    Create, ///< as a new term under "Unmatched"
    Reject, ///< the record is rejected
};

/// What becomes of a reference that the catalogue, or the same import, holds already.
enum class DuplicateHandling { Keep, Skip, Merge };

/// How one file is to be read. Empty members are detected.
struct ImportFileSettings {
    QString format; ///< a format's id
    QString encoding;
    QChar separator; ///< tables
    QString sheet; ///< spreadsheets
    int headerRow = 0; ///< tables, 1-based
    QHash<QString, QString> map; ///< tables: header → field, "" to leave the column out; others as detected
    bool ignoreSavedMapping = false; ///< tables: do not use what was remembered for these headers

    friend bool operator==(const ImportFileSettings&, const ImportFileSettings&) = default;
};

/// A file, or text that was pasted, and how to read it.
struct ImportSource {
    QString name; ///< an absolute path; of pasted text what to call it
    QByteArray text; ///< pasted, UTF-8
    bool isText = false;
    ImportFileSettings settings;
    QStringList headers; ///< tables: as the preview found them; the mapping is remembered under them

    friend bool operator==(const ImportSource&, const ImportSource&) = default;
};

/// A file that was to be imported and cannot be read at all.
struct UnreadFile {
    QString name; ///< as an ImportSource's
    QString reason; ///< for the user

    friend bool operator==(const UnreadFile&, const UnreadFile&) = default;
};

/// One import as the user wants it: one transaction.
struct ImportOrder {
    std::vector<ImportSource> sources;
    UnknownTerms unknownTerms = UnknownTerms::Create;
    DuplicateHandling duplicates = DuplicateHandling::Skip;
    std::vector<UnreadFile> unread = {}; ///< left out, but named in the report
};

/// What the columns of tables with certain headers were taken for the last time.
struct ImportMapping {
    Id id = 0;
    QString name; ///< the file it was made for
    QString format; ///< that file's
    QString headers; ///< headerSignature()
    QHash<QString, QString> map; ///< header → field
    QDateTime saved; ///< UTC

    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// What tables of the same shape have in common: their headers, folded, in order.
QString headerSignature(const QStringList& headers);

} // namespace lacuna
