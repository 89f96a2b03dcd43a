// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The JSON that EPPI-Reviewer exports and EPPI-Mapper draws: {"CodeSets":[…],"References":[…]}. Code sets come as a codebook (a dimension each; their nested
/// attributes are its terms), ahead of the references, whose codes become codings with what was quoted. If the references come first in a file,
/// it is read twice, which for a device that cannot be rewound takes a temporary file. UTF-8.
///
/// Written are the dimensions in use with all their terms, and of each study the codes that its coders chose, not those above them: EPPI-Mapper
/// counts what is coded. Numbers that stand for ids are made from ours, the same at every export.
class EppiFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::EppiFormat)
public:
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
};

} // namespace lacuna
