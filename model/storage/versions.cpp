// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/versions.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr qsizetype entryBytes = 16;

/// Where this file is, so that a copy elsewhere is told from it. Not the place itself, which would name its owner to whoever is given the file.
QString placeOf(const QString& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QSysInfo::machineHostName().toUtf8());
    const QString canonical = QFileInfo(path).canonicalFilePath();
    hash.addData((canonical.isEmpty() ? QDir::cleanPath(path) : canonical).toUtf8());
    return QString::fromLatin1(hash.result().first(16).toHex());
}

Result<QString> setting(const Connection& connection, const QString& key)
{
    QString value;
    return connection
        .forEachRow(
            "SELECT value FROM setting WHERE key = ?1", [&](const Statement& row) { value = row.text(0); },
            key)
        .transform([&] { return value; });
}

Result<> setSetting(Connection& connection, const QString& key, const QString& value)
{
    return connection.run(
        "INSERT INTO setting(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2", key,
        value);
}
} // namespace

VersionVector VersionVector::fromBytes(QByteArrayView bytes)
{
    VersionVector vector;
    for (qsizetype at = 0; at + entryBytes <= bytes.size() && at / entryBytes < mostEntries; at += entryBytes)
        vector.set(qFromBigEndian<quint64>(bytes.data() + at), qFromBigEndian<qint64>(bytes.data() + at + 8));
    return vector;
}

QByteArray VersionVector::bytes() const
{
    QByteArray bytes(qsizetype(m_entries.size()) * entryBytes, Qt::Uninitialized);
    char* at = bytes.data();
    for (const Entry& entry : m_entries) {
        qToBigEndian(entry.replica, at);
        qToBigEndian(entry.stamp, at + 8);
        at += entryBytes;
    }
    return bytes;
}

VersionVector VersionVector::withheld()
{
    VersionVector vector;
    vector.m_entries.push_back({0, -1}); // no replica, and older than anything; the first of all
    return vector;
}

bool VersionVector::lacksContent() const
{
    return !m_entries.empty() && m_entries.front() == withheld().m_entries.front();
}

void VersionVector::set(quint64 replica, qint64 stamp)
{
    const auto at = std::ranges::lower_bound(m_entries, replica, {}, &Entry::replica);
    if (at == m_entries.end() || at->replica != replica)
        m_entries.insert(at, {replica, stamp});
    else
        at->stamp = std::max(at->stamp, stamp);
}

void VersionVector::join(const VersionVector& other)
{
    const Entry unseen = withheld().m_entries.front();
    if (lacksContent() && !other.lacksContent())
        m_entries.erase(m_entries.begin());
    for (const Entry& entry : other.m_entries) {
        if (entry != unseen)
            set(entry.replica, entry.stamp);
    }
}

bool VersionVector::isWithin(const VersionVector& other) const
{
    return std::ranges::all_of(m_entries, [&](const Entry& entry) {
        return entry.stamp <= other.knownOf(entry.replica);
    }); // -1 is within all
}

qint64 VersionVector::knownOf(quint64 replica) const
{
    const auto at = std::ranges::lower_bound(m_entries, replica, {}, &Entry::replica);
    return at == m_entries.end() || at->replica != replica ? 0 : at->stamp;
}

VersionVector::Entry VersionVector::newest() const
{
    Entry newest;
    for (const Entry& entry : m_entries) {
        if (std::pair(entry.stamp, entry.replica) > std::pair(newest.stamp, newest.replica))
            newest = entry;
    }
    return newest;
}

QDateTime timeOfStamp(qint64 stamp)
{
    return stamp > 0 ? QDateTime::fromMSecsSinceEpoch(stamp >> stampBits, QTimeZone::UTC) : QDateTime();
}

Result<VersionVector::Entry> nextStamp(Connection& connection, const QString& path)
{
    const auto replica = setting(connection, u"replica"_s);
    const auto place = setting(connection, u"place"_s);
    const auto clock = setting(connection, u"clock"_s);
    if (!replica || !place || !clock)
        return std::unexpected((!replica ? replica : !place ? place : clock).error());
    const QString here = placeOf(path);
    quint64 name = replica->toULongLong(nullptr, 16);
    Result<> done;
    if (name == 0 || *place != here) {
        name = QRandomGenerator::system()->generate64() | 1;
        done = setSetting(connection, u"replica"_s, QString::number(name, 16));
        if (done)
            done = setSetting(connection, u"place"_s, here);
    }
    // Later than all before it, whatever the computer's clock says.
    const qint64 stamp = std::max(stampOfNow(), clock->toLongLong() + 1);
    if (done)
        done = setSetting(connection, u"clock"_s, QString::number(stamp));
    if (!done)
        return std::unexpected(done.error());
    return VersionVector::Entry{name, stamp};
}

Result<qint64> lastStamp(const Connection& connection)
{
    return setting(connection, u"clock"_s).transform([](const QString& clock) { return clock.toLongLong(); });
}

qint64 stampOfNow()
{
    return QDateTime::currentMSecsSinceEpoch() << stampBits;
}

Result<> forgetReplica(Connection& connection)
{
    return connection.run("DELETE FROM setting WHERE key IN ('replica', 'place')");
}

Result<> makeCatalogueId(Connection& connection)
{
    QString id;
    for (int i = 0; i < 2; ++i)
        id += u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    return setSetting(connection, u"catalogue"_s, id);
}

Result<QString> catalogueId(Connection& connection)
{
    auto kept = setting(connection, u"catalogue"_s);
    if (!kept || !kept->isEmpty())
        return kept;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read =
        connection.forEachRow("SELECT id FROM dimension ORDER BY id", [&](const Statement& row) {
            hash.addData(QByteArray(QByteArray::number(row.integer(0)) + ' '));
        });
    if (!read)
        return std::unexpected(read.error());
    const QString id = QString::fromLatin1(hash.result().first(16).toHex());
    const Result<> stored = setSetting(connection, u"catalogue"_s, id);
    return stored ? Result<QString>(id) : std::unexpected(stored.error());
}

} // namespace lacuna
