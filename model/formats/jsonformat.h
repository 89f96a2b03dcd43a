// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// Studies as JSON, for scripts: an array with one object a study, each on a line of its own. UTF-8.
/// {"id":"123","type":"JOUR","title":"…","authors":["Family, Given"],"year":2019 or null,"source","publisher",
/// "place","volume","issue","pages","edition","isbn","doi","url","abstract","language","accession","notes",
/// "verified-at","keywords":["…"],"codings":{"country":["TH","MM"]},
/// "quotes":[{"dimension":"country","term":"TH","quote":"…","page":"12"}],
/// "extra":[{"format":"ris","tag":"DB","text":"…"}],"companionOf":"122","created":"2026-…Z","modified":"…"}
/// Texts that are empty are left out, except type and title; ids are texts because they exceed what JavaScript counts exactly.
/// Reading takes the same; id, companionOf, created and modified are the other catalogue's own affair, and left out. A key that is none of these is kept in
/// Study::extra.
class JsonFormat final : public Format {
    Q_DECLARE_TR_FUNCTIONS(lacuna::JsonFormat)
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
};

} // namespace lacuna
