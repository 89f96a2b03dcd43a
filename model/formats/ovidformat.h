// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// Ovid text exports: records begin with "<8>" or "<1. >". Two kinds, told apart line by line:
/// - field names on lines of their own, values indented below ("Title", then "  Effects of …");
/// - "TI  - Effects of …", the "Citavi"/tagged export, whose tags look like those of RIS and mean other things (IS is the ISSN).
/// Reading only. Source ("Journal. 43(2):123-145, November 15, 2004.") gives journal, volume, issue, pages and year where it has that shape, and is kept
/// where it says more. Marks in brackets behind titles and authors are kept out of them, as JabRef does.
class OvidFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OvidFormat)
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    bool canRead() const override { return true; }
    bool canWrite() const override { return false; }
    Likelihood sniff(QStringView start) const override;
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override;
    Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
