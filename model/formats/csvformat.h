// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// Tables with a header row (RFC 4180; comma, semicolon, tab or bar), as spreadsheets, Zotero, Scopus, Covidence, Rayyan and ASReview export them.
/// What each column means: see csvfields.h; a column that means nothing to us is kept in Study::extra under its header and written back.
class CsvFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CsvFormat)
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    bool canRead() const override { return true; }
    bool canWrite() const override { return true; }
    Likelihood sniff(QStringView start) const override;
    /// Errors: BadInput if no column can be understood, or if options.map names a header or field that there is not.
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override;
    Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress) const override;
    QStringList lossy() const override;
};

/// The separator of the table that begins with @p start: of , ; tab | the one that gives the most known headers and even rows; null if it looks like no table
/// of several columns.
QChar detectCsvSeparator(QStringView start);

} // namespace lacuna
