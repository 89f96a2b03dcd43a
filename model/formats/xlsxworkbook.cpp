// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsxworkbook.h"

#include "model/formats/xlsxsheet.h"

#include <QtCore/QDir>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sheetLimit = 1000;
constexpr size_t stringLimit = 10'000'000;
constexpr size_t styleLimit = 100'000; ///< Excel's is 64,000

struct Relation {
    QString type; ///< the last word of its address
    QString target; ///< the part's name
};

/// By id. A part without relations has none.
Result<QHash<QString, Relation>> relationsOf(OfficePackage& package, const QString& source)
{
    QHash<QString, Relation> relations;
    const qsizetype slash = source.lastIndexOf(u'/') + 1;
    const QString name = source.first(slash) + u"_rels/"_s + source.sliced(slash) + u".rels"_s;
    if (!package.has(name))
        return relations;
    const auto xml = PackageXml::open(package, name);
    if (!xml)
        return std::unexpected(xml.error());
    while ((*xml)->next()) {
        if (!(*xml)->isStart() || (*xml)->name() != "Relationship")
            continue;
        const QString target = (*xml)->attribute("Target");
        const QString path =
            QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + source.first(slash) + target);
        relations.insert((*xml)->attribute("Id"),
                         {(*xml)->attribute("Type").section(u'/', -1), path.sliced(path.startsWith(u'/'))});
    }
    if (const Result<> state = (*xml)->state(); !state)
        return std::unexpected(state.error());
    return relations;
}

QString targetOf(const QHash<QString, Relation>& relations, QLatin1StringView type)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

/// An attribute by its name without the prefix, which must be there: r:id.
QString prefixedAttribute(const PackageXml& xml, QByteArrayView name)
{
    for (XmlAttributes attributes = xml.attributes(); attributes.next();) {
        if (attributes.name().endsWith(name) && attributes.name().chopped(name.size()).endsWith(':'))
            return xml.attribute(attributes.name());
    }
    return {};
}

/// "_x000D_" is a carriage return, "_x005F_" an underscore that is none of these.
QString unescaped(const QString& text)
{
    if (!text.contains(u'_')) // nearly always; a search for one character is many times faster
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const bool marked =
            i + 7 <= text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_';
        const ushort code = marked ? QStringView(text).sliced(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (!ok) {
            plain += text[i];
            continue;
        }
        if (code != 0)
            plain += QChar(code);
        i += 6;
    }
    return plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

QString xlsxText(PackageXml& xml)
{
    const int depth = xml.depth();
    QString text;
    while (xml.next()) {
        if (xml.isEnd() && xml.depth() < depth)
            break;
        if (!xml.isStart())
            continue;
        if (xml.name() == "t") {
            if (text.isEmpty())
                text = xml.elementText();
            else if (text.size() <= SheetRows::textLimit)
                text += xml.elementText();
        } else if (xml.name() != "r") {
            xml.skip();
        }
    }
    return unescaped(text);
}

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(OfficePackage& package)
{
    const auto roots = relationsOf(package, {});
    if (!roots)
        return std::unexpected(roots.error());
    QString name = targetOf(*roots, "officeDocument"_L1);
    if (name.isEmpty() || !package.has(name))
        name = u"xl/workbook.xml"_s;
    if (!package.has(name) || name.endsWith(".bin"_L1))
        return fail(ErrorKind::BadInput, tr("The file holds no workbook that can be read."));
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(package));
    if (const Result<> read = workbook->readSheetList(name); !read)
        return std::unexpected(read.error());
    return workbook;
}

Result<> XlsxWorkbook::readSheetList(const QString& name)
{
    const auto relations = relationsOf(m_package, name);
    if (!relations)
        return std::unexpected(relations.error());
    {
        const auto xml = PackageXml::open(m_package, name);
        if (!xml)
            return std::unexpected(xml.error());
        while ((*xml)->next()) {
            if (!(*xml)->isStart())
                continue;
            if ((*xml)->name() == "workbookPr") {
                m_from1904 = isTrue((*xml)->attribute("date1904"));
            } else if ((*xml)->name() == "sheet" && m_sheets.size() < sheetLimit) {
                const Relation relation = relations->value(prefixedAttribute(**xml, "id"));
                // Sheets of charts and macros have no rows.
                if (relation.type != "worksheet"_L1)
                    continue;
                const QString state = (*xml)->attribute("state");
                m_sheets.push_back({(*xml)->attribute("name"), !state.isEmpty() && state != "visible"_L1});
                m_parts += relation.target;
            }
        }
        if (const Result<> state = (*xml)->state(); !state)
            return state;
    }
    m_stringsPart = targetOf(*relations, "sharedStrings"_L1);
    const QString styles = targetOf(*relations, "styles"_L1);
    return styles.isEmpty() || !m_package.has(styles) ? Result<>() : readStyles(styles);
}

Result<> XlsxWorkbook::readStyles(const QString& name)
{
    const auto xml = PackageXml::open(m_package, name);
    if (!xml)
        return std::unexpected(xml.error());
    QHash<int, NumberKind> own;
    bool inCellFormats = false;
    while ((*xml)->next()) {
        const QByteArrayView element = (*xml)->name();
        if (element == "cellXfs" && !(*xml)->isText())
            inCellFormats = (*xml)->isStart();
        if (!(*xml)->isStart() || m_kinds.size() >= styleLimit)
            continue;
        const int id = (*xml)->attribute("numFmtId").toInt();
        if (element == "numFmt" && size_t(own.size()) < styleLimit)
            own.insert(id, numberKindOf((*xml)->attribute("formatCode")));
        else if (inCellFormats && element == "xf")
            m_kinds.push_back(own.value(id, builtInNumberKind(id)));
    }
    return (*xml)->state();
}

Result<> XlsxWorkbook::readStrings(const QString& name, SheetRows& rows)
{
    const auto xml = PackageXml::open(m_package, name);
    if (!xml)
        return std::unexpected(xml.error());
    while ((*xml)->next()) {
        if (!(*xml)->isStart() || (*xml)->name() != "si")
            continue;
        if (m_strings.size() == stringLimit)
            return fail(ErrorKind::BadInput, tr("The file holds more texts than any list of references."));
        m_strings.push_back(xlsxText(**xml));
    }
    rows.warnAll((*xml)->takeOddities());
    return (*xml)->state();
}

Result<> XlsxWorkbook::read(size_t sheet, SheetRows& rows)
{
    if (!m_stringsPart.isEmpty() && m_package.has(m_stringsPart)) {
        if (const Result<> strings = readStrings(m_stringsPart, rows); !strings)
            return strings;
    }
    m_stringsPart.clear(); // once is enough
    const auto xml = PackageXml::open(m_package, m_parts[qsizetype(sheet)]);
    if (!xml)
        return std::unexpected(xml.error());
    return readXlsxSheet(**xml, {m_strings, m_kinds, m_from1904}, rows);
}

} // namespace lacuna
