// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/record.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QIODevice>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace lacuna {

/// How a file is to be read; empty members are detected.
struct ReadOptions {
    QString encoding; ///< an ICU converter name; empty: BOM, then valid UTF-8, then ICU's detection
    QChar separator; ///< CSV; null: detected
    QString sheet; ///< spreadsheets: a sheet's name; empty: the first one that holds records
    int headerRow = 0; ///< tables: 1-based row of the headers; 0: detected
    QHash<QString, QString>
        map; ///< CSV header → field, "" to ignore it; field names as csvFields() lists them
    QHash<QString, QString>
        dimensions; ///< what is a coding: folded key or label → key, as dimensionNames() makes it; others stay as they are
    int preview =
        0; ///< > 0, only a look is wanted: readers may stop after so many records, tables also return as many rows as they stand
    ///< (ReadSummary::rows) and do not fail if no column is understood yet
};

/// Every dimension of @p codebook by its folded key and label, for ReadOptions::dimensions. Retired ones too: files may still hold them.
QHash<QString, QString> dimensionNames(const Codebook& codebook);

/// What reading found out about the file as a whole.
struct ReadSummary {
    QString encoding; ///< that was used, ICU's canonical name
    QChar separator; ///< CSV
    QStringList sheets; ///< spreadsheets: every sheet's name, in the file's order
    QString sheet; ///< that was read
    int headerRow = 0; ///< tables: 1-based row of the headers that was used
    QStringList headers; ///< tables
    std::vector<QStringList> rows; ///< tables, if ReadOptions::preview asks: the cells below the headers
    QHash<QString, QString> map; ///< tables: header → field as used
    int records = 0; ///< handed to the sink
    int rejected = 0; ///< records that could not be read
};

/// Takes what a reader finds, in file order, in batches of some hundred so that a file larger than memory can be read. Called on the reader's
/// thread; returning false stops the reading, which then returns cancelled().
struct RecordBatch {
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
};
using RecordSink = std::function<bool(RecordBatch&&)>;

enum class Likelihood { No, Maybe, Yes };

/// One bibliographic format. Stateless; shared const.
class Format {
public:
    virtual ~Format() = default;
    virtual QString id() const = 0; ///< "ris": as --format and reports name it
    virtual QString name() const = 0; ///< "RIS", for people
    virtual QStringList extensions() const = 0; ///< without the dot, the usual one first
    virtual bool canRead() const = 0;
    virtual bool canWrite() const = 0;
    /// Judges by the first bytes (up to 64 KiB), already decoded; never by the file's name.
    virtual Likelihood sniff(QStringView start) const = 0;
    /// @p device is open for reading, sequential or not; progress counts bytes. Malformed records become issues, not errors; an error means
    /// that nothing sensible could be read.
    virtual Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const = 0;
    /// Writes studies with their codings (codes by term code). The caller owns the QSaveFile and commits only on success.
    virtual Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                           QIODevice& device, Progress& progress) const = 0;
    /// What writing would lose ("abstract", …), for people; empty: nothing.
    virtual QStringList lossy() const { return {}; }
};

/// Every format, in one explicit list built by standardFormats(). A value: pass it by reference.
class FormatRegistry {
public:
    explicit FormatRegistry(std::vector<std::shared_ptr<const Format>> formats);
    const std::vector<std::shared_ptr<const Format>>& formats() const { return m_formats; }
    const Format* byId(QStringView id) const;
    /// The format that recognises @p start (first bytes of the file, any encoding); extension of @p fileName only breaks ties. Null: none.
    const Format* detect(const QByteArray& start, const QString& fileName) const;

private:
    std::vector<std::shared_ptr<const Format>> m_formats;
};

FormatRegistry standardFormats();

/// What the file that begins so seems to be, for a message where no format of ours reads it: "a Web of Science plain-text file", "a PDF document",
/// "an empty file"; empty if there is nothing to say.
QString fileKindName(const QByteArray& start);

} // namespace lacuna
