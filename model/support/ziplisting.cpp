// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/ziplisting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ZipListing)
};

// As the specification of PKWARE (APPNOTE.TXT 6.3) numbers them.
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;
constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr qsizetype longestName = 200;
/// Names are in UTF-8; nothing else, above all not "encrypted" and "sizes follow later".
constexpr quint16 allowedFlags = 0x0800;
/// Of what a Unix made, above 16 bits that are others'.
constexpr quint32 kindOfFile = 0170000;
constexpr quint32 plainFile = 0100000;

/// A head, and where its fields stand.
struct Head {
    QByteArray bytes;

    quint16 u16(qsizetype at) const { return qFromLittleEndian<quint16>(bytes.constData() + at); }
    quint32 u32(qsizetype at) const { return qFromLittleEndian<quint32>(bytes.constData() + at); }
};

struct End {
    qsizetype count = 0;
    qint64 listAt = 0;
    qint64 listSize = 0;
};

std::unexpected<Error> odd(const QString& detail)
{
    return fail(ErrorKind::BadInput,
                Texts::tr("The file is damaged or cut off, or it was not made by Lacuna."), detail);
}

Result<QByteArray> bytesAt(QIODevice& file, qint64 at, qsizetype size)
{
    if (at < 0 || at > file.size() || size > file.size() - at)
        return odd(u"beyond the end"_s);
    if (!file.seek(at))
        return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(file.errorString()));
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(file.errorString()));
    return bytes;
}

Result<End> endOf(QIODevice& file, qsizetype most)
{
    if (file.size() >= 0xffffffffLL)
        return fail(ErrorKind::BadInput, Texts::tr("The file is larger than 4 GB."));
    const auto bytes = bytesAt(file, file.size() - endSize, endSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Head head{*bytes};
    const End end{head.u16(10), head.u32(16), head.u32(12)};
    const bool plain = head.u32(0) == endMark && head.u16(4) == 0 && head.u16(6) == 0
        && head.u16(8) == head.u16(10) && head.u16(20) == 0;
    if (!plain || end.listAt + end.listSize != file.size() - endSize)
        return odd(u"end"_s);
    if (end.count > most || end.count == 0xffff)
        return fail(ErrorKind::BadInput,
                    Texts::tr("There is more in the file than it may hold: %1 parts.").arg(end.count));
    return end;
}

/// What the two heads of an entry have in common must be the same; none: it is. @p by: how far the central one is ahead.
bool sameHeads(const Head& local, const Head& central, const QByteArray& localName, const QByteArray& name)
{
    constexpr qsizetype by = 2;
    for (const qsizetype at : {6, 8, 26}) {
        if (local.u16(at) != central.u16(at + by))
            return false;
    }
    return local.u32(14) == central.u32(16) && local.u32(18) == central.u32(20)
        && local.u32(22) == central.u32(24) && localName == name;
}

std::optional<QString> refusal(const Head& central, const QByteArray& name)
{
    const QString shown = QString::fromLatin1(name.toPercentEncoding("/ ").left(80));
    if (central.u16(8) & 1)
        return Texts::tr("“%1” in the file is encrypted.").arg(shown);
    if ((central.u16(8) & ~allowedFlags) || central.u16(30) != 0 || central.u16(32) != 0
        || central.u16(34) != 0)
        return Texts::tr("“%1” in the file is not as Lacuna writes it.").arg(shown);
    if (central.u16(10) != 0 || central.u32(20) != central.u32(24))
        return Texts::tr("“%1” in the file is compressed, which nothing in it may be; it was not unpacked.")
            .arg(shown);
    const quint32 kind = (central.u32(38) >> 16) & kindOfFile;
    if (name.endsWith('/') || (kind != 0 && kind != plainFile))
        return Texts::tr("“%1” in the file is no file but a link or a folder.").arg(shown);
    return {};
}

/// The entry at the beginning of @p list; @p at is where its bytes have to begin, and then where those of the next do.
Result<ZipEntry> nextEntry(QIODevice& file, QByteArrayView& list, qint64& at)
{
    if (list.size() < centralSize)
        return odd(u"list"_s);
    const Head central{list.first(centralSize).toByteArray()};
    const qsizetype length = central.u16(28);
    if (central.u32(0) != centralMark || length > longestName || length > list.size() - centralSize)
        return odd(u"list"_s);
    ZipEntry entry{list.sliced(centralSize, length).toByteArray(), at + localSize + length, central.u32(24)};
    if (const auto why = refusal(central, entry.name))
        return fail(ErrorKind::BadInput, *why);
    if (qint64(central.u32(42)) != at)
        return odd(u"gap"_s);
    const auto bytes = bytesAt(file, at, localSize + length);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Head local{bytes->first(localSize)};
    if (local.u32(0) != localMark || local.u16(28) != 0
        || !sameHeads(local, central, bytes->sliced(localSize), entry.name))
        return odd(u"head"_s);
    list = list.sliced(centralSize + length);
    at = entry.start + entry.size;
    return entry;
}

} // namespace

Result<std::vector<ZipEntry>> simpleZip(QIODevice& file, qsizetype most)
{
    const Result<End> end = endOf(file, most);
    if (!end)
        return std::unexpected(end.error());
    if (end->listSize > end->count * (centralSize + longestName))
        return odd(u"list"_s);
    const auto bytes = bytesAt(file, end->listAt, end->listSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    QByteArrayView list(*bytes);
    std::vector<ZipEntry> entries;
    QSet<QByteArray> names;
    qint64 at = 0;
    for (qsizetype i = 0; i < end->count; ++i) {
        auto entry = nextEntry(file, list, at);
        if (!entry)
            return std::unexpected(entry.error());
        if (names.contains(entry->name))
            return fail(ErrorKind::BadInput, Texts::tr("Something is in the file twice."),
                        QString::fromLatin1(entry->name));
        names.insert(entry->name);
        entries.push_back(*std::move(entry));
    }
    if (!list.isEmpty() || at != end->listAt)
        return odd(u"gap"_s);
    return entries;
}

} // namespace lacuna
