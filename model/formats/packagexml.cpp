// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/packagexml.h"

namespace lacuna {

namespace {

constexpr int deepest = 200;
/// Characters. Longer texts are not taken in as a whole; SheetRows refuses the row.
constexpr qsizetype longestText = 8 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<PackageXml>> PackageXml::open(OfficePackage& package, const QString& name)
{
    auto part = package.part(name);
    if (!part)
        return std::unexpected(part.error());
    return std::make_unique<PackageXml>(*std::move(part));
}

PackageXml::PackageXml(std::unique_ptr<OfficePackage::Part> part)
    : m_part(std::move(part))
    , m_xml(m_part.get())
{
    m_xml.setNamespaceProcessing(false);
}

bool PackageXml::next()
{
    while (!m_refused) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (m_depth == 0)
                m_part->rootFound();
            m_refused = ++m_depth > deepest;
            return !m_refused;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refused = true;
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
    return false;
}

bool PackageXml::nextChild(int parent)
{
    while (next()) {
        if (isStart() && m_depth == parent + 1)
            return true;
        if (isEnd() && m_depth < parent)
            return false;
    }
    return false;
}

QString PackageXml::elementText()
{
    const int depth = m_depth;
    QString text;
    while (next()) {
        if (isText() && m_depth == depth) {
            if (text.isEmpty())
                text = m_xml.text().toString();
            else if (text.size() < longestText)
                text += m_xml.text();
        } else if (isEnd() && m_depth < depth) {
            break;
        }
    }
    return text;
}

void PackageXml::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth < depth)
            return;
    }
}

Result<> PackageXml::state() const
{
    if (m_part->failure())
        return std::unexpected(*m_part->failure());
    if (m_refused)
        return fail(ErrorKind::BadInput,
                    tr("The file holds XML that no spreadsheet program writes (entities, or deep nesting)."));
    if (m_xml.hasError())
        return fail(ErrorKind::BadInput, tr("The file is damaged: %1").arg(m_xml.errorString()));
    return {};
}

} // namespace lacuna
