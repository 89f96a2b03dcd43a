// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// PubMed's XML (PubmedArticleSet, PubmedBookArticleSet, MEDLINE's older MedlineCitationSet), as E-utilities and the yearly baseline give it.
/// Every field is taken as the MEDLINE field it is (see MedlineRecord), so that a study is the same from XML and from .nbib. Left out: the
/// history, cited references and books' tables of contents; what is not known is kept as an extra field "pubmed". Not written.
class PubMedXmlFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PubMedXmlFormat)
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
