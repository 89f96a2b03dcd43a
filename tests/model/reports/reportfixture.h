// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixdrawing.h"
#include "model/reports/report.h"
#include "support/gapmapfixture.h"

#include <QtCore/QBuffer>

namespace lacuna::test {

/// 2026-06-30 12:00 UTC.
constexpr qint64 fixtureEpoch = 1782820800;

/// fixtureMap() with everything an export states about itself. Synthetic, and says so.
inline std::shared_ptr<GapMap> reportMap(const FixtureSize& size = {})
{
    auto map = fixtureMap(size);
    map->provenance.catalogue = QStringLiteral("Synthetic catalogue");
    map->provenance.searchedOn = QDate(2026, 6, 30);
    map->provenance.filterText = QStringLiteral("Years 2010–2026; Method: Qualitative");
    map->provenance.total = 412;
    map->provenance.note = QStringLiteral("Made up for a test: the counts are not findings.");
    map->uncodedRows = 9;
    map->uncodedColumns = 14;
    map->coverage = {.applicable = 342, .covered = 79, .evidence = 106, .notApplicable = 38};
    return map;
}

inline ReportOptions reportOptions(const MatrixDrawing& drawing = {})
{
    ReportOptions options;
    options.drawing = drawing.toJson();
    options.sourceDateEpoch = fixtureEpoch;
    return options;
}

/// What @p writer writes; empty if it fails.
inline QByteArray written(const ReportWriter& writer, const GapMap& map, const ReportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!writer.writeMap(map, options, buffer, progress))
        return {};
    return buffer.data();
}

} // namespace lacuna::test
