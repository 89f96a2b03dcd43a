// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xmlpart.h"

namespace lacuna {

namespace {

bool isAllowed(char16_t unit)
{
    if (unit < 0x20)
        return unit == u'\t' || unit == u'\n' || unit == u'\r';
    return unit != 0xFFFE && unit != 0xFFFF;
}

} // namespace

QString xmlSafe(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            safe += unit;
            safe += text[++i];
        } else if (!unit.isSurrogate() && isAllowed(unit.unicode())) {
            safe += unit;
        }
    }
    return safe;
}

XmlPart::XmlPart()
    : m_writer(&m_data)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::writeAttributes(Attributes attributes)
{
    for (const auto& [name, value] : attributes)
        m_writer.writeAttribute(name, xmlSafe(value));
}

void XmlPart::open(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(name);
    writeAttributes(attributes);
}

void XmlPart::close()
{
    m_writer.writeEndElement();
}

void XmlPart::empty(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeEmptyElement(name);
    writeAttributes(attributes);
}

void XmlPart::leaf(QLatin1StringView name, QStringView text, Attributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(xmlSafe(text));
    close();
}

void XmlPart::text(QStringView text)
{
    m_writer.writeCharacters(xmlSafe(text));
}

void XmlPart::attribute(QLatin1StringView name, const QString& value)
{
    m_writer.writeAttribute(name, xmlSafe(value));
}

QByteArray XmlPart::take()
{
    m_writer.writeEndDocument();
    return std::move(m_data);
}

} // namespace lacuna
