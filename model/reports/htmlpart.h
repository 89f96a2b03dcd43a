// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace lacuna {

/// A piece of an HTML page being written. Everything that comes from a catalogue goes through here and is escaped; only names of elements
/// and attributes are taken as they are.
class HtmlPart {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// An attribute with an empty value is left out.
    void open(QLatin1StringView name, Attributes attributes = {});
    void close(); ///< the innermost open element
    void leaf(QLatin1StringView name, QStringView text, Attributes attributes = {});
    /// An element that HTML does not close: col, br.
    void single(QLatin1StringView name, Attributes attributes = {});
    void text(QStringView text);

    /// What has been written so far; all elements must be closed.
    QByteArray take();

private:
    QByteArray m_data;
    std::vector<QLatin1StringView> m_open;
};

/// @p text for the inside of an element or of a quoted attribute, without characters that no page may hold.
QByteArray htmlEscaped(QStringView text);
/// @p json (in UTF-8) so that it can stand in a script element: nothing in it ends the element, opens a comment, or ends a line of JavaScript.
QByteArray scriptSafe(QByteArrayView json);
/// A string as JSON, with what no page may hold left out.
QByteArray jsonString(const QString& text);
/// "[1,2,3]"
template <typename T> QByteArray jsonNumbers(std::span<const T> numbers)
{
    QByteArray json = "[";
    for (const T& number : numbers) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(qint64(number));
    }
    return json + ']';
}

} // namespace lacuna
