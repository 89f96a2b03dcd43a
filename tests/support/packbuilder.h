// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <array>
#include <vector>

namespace lacuna::testing {

/// An entry of a zip, each of whose fields may lie.
struct RawEntry {
    QByteArray name;
    QByteArray data{};
    quint16 flags = 0;
    quint16 method = 0;
    quint32 attributes = 0100600U << 16;
    qint64 statedSize = -1; ///< −1: as it is
    QByteArray localName{}; ///< empty: the same
    QByteArray extra{}; ///< in the local head
    QByteArray gap{}; ///< behind it
};

inline void put16(QByteArray& bytes, quint16 value)
{
    std::array<char, 2> raw{};
    qToLittleEndian(value, raw.data());
    bytes.append(raw.data(), 2);
}

inline void put32(QByteArray& bytes, quint32 value)
{
    std::array<char, 4> raw{};
    qToLittleEndian(value, raw.data());
    bytes.append(raw.data(), 4);
}

inline quint32 crcOf(const QByteArray& data)
{
    quint32 crc = 0xffffffff;
    for (const char c : data) {
        crc ^= quint8(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A zip written by hand, as no honest program would.
inline QByteArray rawZip(const std::vector<RawEntry>& entries)
{
    QByteArray zip;
    QByteArray list;
    for (const RawEntry& entry : entries) {
        const auto size = quint32(entry.statedSize < 0 ? entry.data.size() : entry.statedSize);
        const auto common = [&](QByteArray& to, const QByteArray& name, qsizetype extra) {
            put16(to, 20);
            put16(to, entry.flags);
            put16(to, entry.method);
            put32(to, 0x00210000); // 1 January 1980
            put32(to, crcOf(entry.data));
            put32(to, quint32(entry.data.size()));
            put32(to, size);
            put16(to, quint16(name.size()));
            put16(to, quint16(extra));
        };
        const auto at = quint32(zip.size());
        put32(list, 0x02014b50);
        put16(list, 0x0314);
        common(list, entry.name, 0);
        put16(list, 0);
        put16(list, 0);
        put16(list, 0);
        put32(list, entry.attributes);
        put32(list, at);
        list += entry.name;
        const QByteArray& local = entry.localName.isEmpty() ? entry.name : entry.localName;
        put32(zip, 0x04034b50);
        common(zip, local, entry.extra.size());
        zip += local + entry.extra + entry.data + entry.gap;
    }
    const auto at = quint32(zip.size());
    zip += list;
    put32(zip, 0x06054b50);
    put16(zip, 0);
    put16(zip, 0);
    put16(zip, quint16(entries.size()));
    put16(zip, quint16(entries.size()));
    put32(zip, quint32(list.size()));
    put32(zip, at);
    put16(zip, 0);
    return zip;
}

inline QJsonObject listed(const QByteArray& name, const QByteArray& data)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("size"), data.size()},
            {QStringLiteral("sha256"),
             QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex())}};
}

/// The manifest that names these parts.
inline QByteArray manifestOf(const QJsonArray& parts, int format = 1)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("parts"), parts}})
        .toJson();
}

} // namespace lacuna::testing
