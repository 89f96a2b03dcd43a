// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// CSL-JSON (Citation Style Language 1.0.2, csl-data.json): what Zotero, Mendeley, Pandoc and Crossref exchange. An array of items, an object whose
/// "items" is that array, or one item. How an item is understood: see cslitem.h.
class CslFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CslFormat)
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

/// Whether JSON that begins so has members only CSL has: our own JSON looks much alike.
bool looksLikeCsl(QStringView start);

} // namespace lacuna
