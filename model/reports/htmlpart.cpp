// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlpart.h"

#include "model/reports/xmlpart.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace lacuna {

void HtmlPart::open(QLatin1StringView name, Attributes attributes)
{
    single(name, attributes);
    m_open.push_back(name);
}

void HtmlPart::single(QLatin1StringView name, Attributes attributes)
{
    m_data += '<';
    m_data += name;
    for (const auto& [attribute, value] : attributes) {
        if (value.isEmpty())
            continue;
        m_data += ' ';
        m_data += attribute;
        m_data += "=\"" + htmlEscaped(value) + '"';
    }
    m_data += '>';
}

void HtmlPart::close()
{
    Q_ASSERT(!m_open.empty());
    m_data += "</";
    m_data += m_open.back();
    m_data += '>';
    m_open.pop_back();
}

void HtmlPart::leaf(QLatin1StringView name, QStringView text, Attributes attributes)
{
    open(name, attributes);
    this->text(text);
    close();
}

void HtmlPart::text(QStringView text)
{
    m_data += htmlEscaped(text);
}

QByteArray HtmlPart::take()
{
    Q_ASSERT(m_open.empty());
    return std::exchange(m_data, {});
}

QByteArray htmlEscaped(QStringView text)
{
    return xmlSafe(text).toHtmlEscaped().toUtf8();
}

QByteArray scriptSafe(QByteArrayView json)
{
    QByteArray safe;
    safe.reserve(json.size() + json.size() / 64);
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (const char c = json[i]; c) {
        case '<':
            safe += "\\u003c";
            break;
        case '>':
            safe += "\\u003e";
            break;
        case '&':
            safe += "\\u0026";
            break;
        case '\xE2': // U+2028 and U+2029 end a line in JavaScript
            if (i + 2 < json.size() && json[i + 1] == '\x80'
                && (json[i + 2] == '\xA8' || json[i + 2] == '\xA9')) {
                safe += json[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
                i += 2;
                break;
            }
            [[fallthrough]];
        default:
            safe += c;
        }
    }
    return safe;
}

QByteArray jsonString(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{xmlSafe(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace lacuna
