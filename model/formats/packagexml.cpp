// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/packagexml.h"

namespace lacuna {

namespace {

/// Bytes. Longer texts are not taken in as a whole; SheetRows refuses the row.
constexpr qsizetype longestText = 16 * 1024 * 1024;

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
    , m_decoder(*m_part)
    , m_tokens(m_decoder, m_progress)
{
}

bool PackageXml::next()
{
    if (m_refused)
        return false;
    m_token = m_tokens.next();
    if (m_tokens.hasDoctype())
        m_refused = true;
    if (m_refused || m_token == XmlTokenizer::Token::Stopped || m_token == XmlTokenizer::Token::Finished)
        return false;
    if (!m_started && isStart()) {
        m_started = true;
        m_part->rootFound();
    }
    return true;
}

void PackageXml::append(QByteArray& text)
{
    // What is not known was to be declared in a document type.
    if (!appendXmlText(text, m_tokens.text(), m_tokens.isCData(), XmlSpace::Keep))
        m_refused = true;
}

QString PackageXml::text()
{
    QByteArray text;
    append(text);
    return QString::fromUtf8(text);
}

QString PackageXml::attribute(QByteArrayView name) const
{
    XmlAttributes attributes = m_tokens.attributes();
    while (attributes.next()) {
        if (attributes.name() == name) {
            QByteArray value;
            appendXmlText(value, attributes.value(), false, XmlSpace::Keep);
            return QString::fromUtf8(value);
        }
    }
    return {};
}

bool PackageXml::nextChild(int parent)
{
    while (next()) {
        if (isStart() && depth() == parent + 1)
            return true;
        if (isEnd() && depth() < parent)
            return false;
    }
    return false;
}

QByteArrayView PackageXml::elementUtf8()
{
    const int inside = depth();
    m_text.resize(0);
    while (next()) {
        if (isText() && depth() == inside) {
            if (m_text.size() < longestText)
                append(m_text);
        } else if (isEnd() && depth() < inside) {
            break;
        }
    }
    return m_text;
}

void PackageXml::skip()
{
    const int inside = depth();
    while (next()) {
        if (isEnd() && depth() < inside)
            return;
    }
}

Result<> PackageXml::state() const
{
    if (m_part->failure())
        return std::unexpected(*m_part->failure());
    if (m_refused)
        return fail(
            ErrorKind::BadInput,
            tr("The file holds XML that no spreadsheet program writes (document types or entities)."));
    if (m_token == XmlTokenizer::Token::Stopped)
        return fail(ErrorKind::BadInput, tr("The file is damaged: %1").arg(m_tokens.error().message));
    if (!m_started)
        return fail(ErrorKind::BadInput, tr("The file is damaged: one of its parts is empty."));
    return {};
}

QStringList PackageXml::takeOddities()
{
    std::vector<ImportIssue> issues;
    m_tokens.takeIssues(issues);
    QStringList messages;
    for (const ImportIssue& issue : issues) {
        if (!messages.contains(issue.message) && messages.size() < 10)
            messages += issue.message;
    }
    const QString encoding = m_decoder.encoding();
    if (!encoding.isEmpty() && !encoding.startsWith(QLatin1StringView("UTF-")))
        messages += tr("The file is not in UTF-8, as it should be; its texts were read as %1.").arg(encoding);
    return messages;
}

} // namespace lacuna
