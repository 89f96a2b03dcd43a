// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odsworkbook.h"

#include "model/formats/odssheet.h"

#include <QtCore/QSet>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sheetLimit = 1000;
constexpr qsizetype styleLimit = 10'000;
const auto contentPart = u"content.xml"_s;
const auto manifestPart = u"META-INF/manifest.xml"_s;

/// office:document-content / office:body / office:spreadsheet / table:table; tables elsewhere are no sheets.
bool isSheet(const PackageXml& xml)
{
    return xml.isStart() && xml.depth() == 4 && xml.qualifiedName() == "table:table";
}

} // namespace

/// Parts with a password are said to be such in the manifest; newer files hold one encrypted part instead of all others.
Result<> OdsWorkbook::refuseEncrypted(OfficePackage& package)
{
    bool encrypted = package.has(u"encrypted-package"_s);
    if (package.has(manifestPart)) {
        const auto xml = PackageXml::open(package, manifestPart);
        if (!xml)
            return std::unexpected(xml.error());
        while (!encrypted && (*xml)->next())
            encrypted = (*xml)->isStart() && (*xml)->name() == "encryption-data";
    }
    if (encrypted)
        return fail(ErrorKind::BadInput,
                    tr("The file is protected by a password; save it without one first."));
    if (!package.has(contentPart))
        return fail(ErrorKind::BadInput, tr("The file holds no spreadsheet that can be read."));
    return {};
}

Result<std::unique_ptr<OdsWorkbook>> OdsWorkbook::open(OfficePackage& package)
{
    if (const Result<> open = refuseEncrypted(package); !open)
        return std::unexpected(open.error());
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(package));
    if (const Result<> listed = workbook->listSheets(); !listed)
        return std::unexpected(listed.error());
    return workbook;
}

Result<> OdsWorkbook::listSheets()
{
    const auto opened = PackageXml::open(m_package, contentPart);
    if (!opened)
        return std::unexpected(opened.error());
    PackageXml& xml = **opened;
    QString style;
    QSet<QString> hidden;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.qualifiedName() == "style:style") {
            style = xml.attribute("style:name");
        } else if (xml.qualifiedName() == "style:table-properties") {
            if (xml.attribute("table:display") == "false"_L1 && hidden.size() < styleLimit)
                hidden.insert(style);
        } else if (isSheet(xml)) {
            if (m_sheets.size() < sheetLimit)
                m_sheets.push_back(
                    {xml.attribute("table:name"), hidden.contains(xml.attribute("table:style-name"))});
            xml.skip();
        }
    }
    // Damage is met again, with its row, when the sheet is read.
    const Result<> state = xml.state();
    const bool readable = !m_sheets.empty() && !m_package.isBomb();
    return !state && state.error().kind == ErrorKind::BadInput && readable ? Result<>() : state;
}

Result<> OdsWorkbook::read(size_t sheet, SheetRows& rows)
{
    const auto xml = PackageXml::open(m_package, contentPart);
    if (!xml)
        return std::unexpected(xml.error());
    for (size_t at = 0; (*xml)->next();) {
        if (!isSheet(**xml))
            continue;
        if (at++ == sheet)
            return readOdsSheet(**xml, rows);
        (*xml)->skip();
    }
    return (*xml)->state();
}

} // namespace lacuna
