// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/csvwriter.h"

#include "model/analysis/gapmaptext.h"
#include "model/reports/ooxmlpackage.h"

using namespace Qt::StringLiterals;

namespace lacuna {

QString CsvWriter::id() const
{
    return u"csv"_s;
}

QString CsvWriter::name() const
{
    return tr("Table as CSV");
}

QString CsvWriter::extension() const
{
    return u"csv"_s;
}

Result<> CsvWriter::write(const GapMap& map, const ReportOptions&, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Writing the table"), 0);
    if (progress.isCancelled())
        return cancelled();
    return writeAll(device, gapMapToCsv(map), progress);
}

} // namespace lacuna
