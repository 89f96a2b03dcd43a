// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The reference type that Web of Science's @p publication (PT: J, B, S, P) and @p document type (DT: "Article; Proceedings Paper") say together;
/// empty if they say nothing that is known.
QString wosReferenceType(const QString& publication, const QString& document);

/// Web of Science tagged text ("Plain text", formerly ISI export): "TI Title", lines indented by three spaces continue, ER ends a record, EF the file.
/// Reading only. Tags: the field tags of the Web of Science Core Collection; INSPEC and MEDLINE files of the same platform have some of their own (PS).
/// - Authors: AF (full names) where it names as many as AU, which is then kept as an extra field if it says something else.
/// - Keywords: DE and ID. Pages: BP and EP, else PS, else AR.
/// - The type follows from PT (J, B, S, P) and DT, which is kept.
class WosFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::WosFormat)
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
