// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/bibwriter.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// BibTeX and BibLaTeX: one reader (see BibParser, BibInheritance, BibMapper), two writers (see bibwriter.h). A file is recognised as BibLaTeX where its
/// start says so: JabRef's databaseType, or fields and entry types that only BibLaTeX has (journaltitle, date, @online …); any other is BibTeX. Both
/// read either. "% Encoding: NAME" in the first lines is believed unless the bytes say that they are UTF-8.
class BibFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BibFormat)
public:
    explicit BibFormat(BibDialect dialect)
        : m_dialect(dialect)
    {
    }
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    bool canRead() const override { return true; }
    bool canWrite() const override { return true; }
    Likelihood sniff(QStringView start) const override;
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override;
    Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress) const override;
    QStringList lossy() const override;

private:
    BibDialect m_dialect;
};

} // namespace lacuna
