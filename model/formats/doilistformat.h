// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// Plain text with one DOI a line, with or without "doi:" or a resolver's address in front, as people paste it. Each becomes a study of which only the
/// DOI is known (type GEN). Blank lines and what stands after the DOI do not matter; any other line is an issue.
class DoiListFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DoiListFormat)
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    bool canRead() const override { return true; }
    bool canWrite() const override { return false; }
    Likelihood sniff(QStringView start) const override;
    /// Errors: BadInput if no line is a DOI.
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override;
    Result<> write(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress) const override;
};

/// The DOI that @p line states, without what stands before or after it; empty if it states none. A DOI is "10.", four to nine digits, a slash and
/// a suffix without white space (the form that the DOI Handbook and Crossref give).
QString doiOfLine(QStringView line);

} // namespace lacuna
