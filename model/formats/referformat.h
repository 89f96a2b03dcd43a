// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// EndNote tagged, which is refer with a few tags more: "%A Family, Given", an empty line between records. What EndNote (its "EndNote Export" style),
/// library catalogues and bib2x write. Reading only.
/// - A record begins at %0 and after an empty line before a tag; an empty line within a value (an abstract of paragraphs) ends nothing.
/// - Source: %J, else %B, else, where there is neither title of a whole, %S stays extra. Without %0 the type follows from the tags, as refer has it.
/// - %R is a DOI if it looks like one, else an extra field; the comma that ends a corporate author ("World Bank,") is no part of the name.
class ReferFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReferFormat)
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
