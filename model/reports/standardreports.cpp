// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/csvwriter.h"
#include "model/reports/docxwriter.h"
#include "model/reports/htmlwriter.h"
#include "model/reports/odpwriter.h"
#include "model/reports/odswriter.h"
#include "model/reports/pdfwriter.h"
#include "model/reports/pngwriter.h"
#include "model/reports/pptxwriter.h"
#include "model/reports/report.h"
#include "model/reports/svgwriter.h"
#include "model/reports/xlsxwriter.h"

#include <QtCore/QTimeZone>

namespace lacuna {

QDateTime exportTime(const ReportOptions& options)
{
    return options.sourceDateEpoch >= 0
        ? QDateTime::fromSecsSinceEpoch(options.sourceDateEpoch, QTimeZone::UTC)
        : QDateTime::currentDateTimeUtc();
}

std::vector<std::shared_ptr<const ReportWriter>> standardReports()
{
    return {std::make_shared<PptxWriter>(), std::make_shared<OdpWriter>(),  std::make_shared<XlsxWriter>(),
            std::make_shared<OdsWriter>(),  std::make_shared<DocxWriter>(), std::make_shared<HtmlWriter>(),
            std::make_shared<PdfWriter>(),  std::make_shared<SvgWriter>(),  std::make_shared<PngWriter>(),
            std::make_shared<CsvWriter>()};
}

std::shared_ptr<const ReportWriter> reportFor(QStringView extension)
{
    while (extension.startsWith(u'.'))
        extension = extension.mid(1);
    for (const auto& report : standardReports()) {
        if (extension.compare(report->extension(), Qt::CaseInsensitive) == 0)
            return report;
    }
    return nullptr;
}

} // namespace lacuna
