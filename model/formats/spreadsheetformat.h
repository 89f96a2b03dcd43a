// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"
#include "model/formats/sheetrows.h"
#include "model/support/officepackage.h"

namespace lacuna {

/// A workbook that is being read: its sheets in the file's order, and their rows.
class Workbook {
public:
    struct Sheet {
        QString name;
        bool hidden = false;
    };
    virtual ~Workbook() = default;
    virtual const std::vector<Sheet>& sheets() const = 0;
    /// Hands on every row of the sheet. Errors: BadInput for a damaged part, and those of SheetRows.
    virtual Result<> read(size_t sheet, SheetRows& rows) = 0;
};

/// What Excel's and OpenDocument's spreadsheets have in common: a package with several sheets, one of which is read as a table with a header row (see
/// TableRecords). That is the one asked for; otherwise the first that holds records, hidden ones last. Issues give the sheet's row as line.
class SpreadsheetFormat : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SpreadsheetFormat)
public:
    bool canRead() const override { return true; }
    bool canWrite() const override { return false; } // see model/reports
    Likelihood sniff(QStringView) const override { return Likelihood::No; }
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override;
    Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress) const override;

protected:
    /// Errors: BadInput if the package is of another kind or damaged.
    virtual Result<std::unique_ptr<Workbook>> openWorkbook(OfficePackage& package) const = 0;
};

} // namespace lacuna
