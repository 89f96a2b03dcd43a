// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odsformat.h"

#include "model/formats/odsworkbook.h"
#include "model/formats/zipstart.h"

namespace lacuna {

using namespace Qt::StringLiterals;

QString OdsFormat::id() const
{
    return u"ods"_s;
}

QString OdsFormat::name() const
{
    return tr("OpenDocument spreadsheet");
}

QStringList OdsFormat::extensions() const
{
    return {u"ods"_s, u"ots"_s};
}

Likelihood OdsFormat::sniffBytes(const QByteArray& start) const
{
    return zipKind(start) == ZipKind::OpenDocumentSheet ? Likelihood::Yes : Likelihood::No;
}

Result<std::unique_ptr<Workbook>> OdsFormat::openWorkbook(OfficePackage& package) const
{
    auto workbook = OdsWorkbook::open(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    return *std::move(workbook);
}

} // namespace lacuna
