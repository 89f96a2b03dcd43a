// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// RIS (Research Information Systems, 2011 specification): what every reference manager and database exports.
/// Reading: see RisParser. Writing: see riswriter.h.
class RisFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RisFormat)
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
