// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace lacuna {

/// @p text without what XML 1.0 forbids: control characters but tab and line breaks, lone surrogates, U+FFFE and U+FFFF.
/// Labels come from strangers' files; one such character makes a whole document unreadable.
QString xmlSafe(QStringView text);

/// One XML part of a package being written. Everything is escaped by QXmlStreamWriter and passed through xmlSafe().
class XmlPart {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    XmlPart();
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    void open(QLatin1StringView name, Attributes attributes = {});
    void close(); ///< the innermost open element
    void empty(QLatin1StringView name, Attributes attributes = {});
    void leaf(QLatin1StringView name, QStringView text, Attributes attributes = {});
    void text(QStringView text); ///< inside the innermost open element
    /// Adds an attribute to the element opened last.
    void attribute(QLatin1StringView name, const QString& value);

    /// The finished document, all elements closed. The part must not be used afterwards.
    QByteArray take();

private:
    void writeAttributes(Attributes attributes);

    QByteArray m_data;
    QXmlStreamWriter m_writer;
};

} // namespace lacuna
