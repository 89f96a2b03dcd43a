// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsxformat.h"

#include "model/formats/xlsxworkbook.h"
#include "model/formats/zipstart.h"

namespace lacuna {

using namespace Qt::StringLiterals;

QString XlsxFormat::id() const
{
    return u"xlsx"_s;
}

QString XlsxFormat::name() const
{
    return tr("Excel workbook");
}

QStringList XlsxFormat::extensions() const
{
    return {u"xlsx"_s, u"xlsm"_s, u"xltx"_s};
}

Likelihood XlsxFormat::sniffBytes(const QByteArray& start) const
{
    switch (zipKind(start)) {
    case ZipKind::ExcelWorkbook:
        return Likelihood::Yes;
    case ZipKind::Office:
        return Likelihood::Maybe;
    default:
        return Likelihood::No;
    }
}

Result<std::unique_ptr<Workbook>> XlsxFormat::openWorkbook(OfficePackage& package) const
{
    auto workbook = XlsxWorkbook::open(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    return *std::move(workbook);
}

} // namespace lacuna
