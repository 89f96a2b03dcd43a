// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/csvwriter.h"

#include "model/analysis/gapmaptext.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/reportcontent.h"

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

Result<> CsvWriter::write(const ReportContent& content, const ReportOptions&, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Writing the table"), 0);
    if (progress.isCancelled())
        return cancelled();
    const Result<const ReportView*> view = onlyView(content);
    if (!view)
        return std::unexpected(view.error());
    return writeAll(device, gapMapToCsv(*(*view)->map), progress);
}

} // namespace lacuna
