// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pagefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>

namespace lacuna {

using namespace Qt::StringLiterals;

// Names and numbers as in "Database File Format" on SQLite's site.
namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PageFile)
};

constexpr int fileHeader = 100;
constexpr int usualPageSize = 8192; // what Lacuna makes catalogues with

quint32 u16(QByteArrayView bytes, qint64 at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qint64 at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// A number of one to nine bytes; moves @p at behind it. Nothing if the bytes end before.
std::optional<qint64> varint(QByteArrayView bytes, qint64& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return {};
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return std::bit_cast<qint64>((value << 8) | byte);
        value = (value << 7) | (byte & 0x7F);
        if (byte < 0x80)
            return std::bit_cast<qint64>(value);
    }
    return {};
}

qint64 signedInteger(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && quint8(bytes.front()) >= 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | quint8(byte);
    return std::bit_cast<qint64>(value);
}

/// How many bytes a value of serial type @p type takes; −1: there is no such type.
qint64 sizeOf(qint64 type)
{
    constexpr int fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 0)
        return -1;
    return type < 12 ? fixed[type] : (type - 12) / 2;
}

StoredValue valueOf(qint64 type, QByteArrayView bytes, qsizetype offset)
{
    StoredValue value;
    value.offset = offset;
    value.size = bytes.size();
    if (type == 0)
        return value;
    if (type == 7) {
        value.type = StoredValue::Type::Real;
        value.real = std::bit_cast<double>(signedInteger(bytes));
    } else if (type >= 12) {
        value.type = type % 2 ? StoredValue::Type::Text : StoredValue::Type::Blob;
    } else {
        value.type = StoredValue::Type::Integer;
        value.integer = type >= 8 ? type - 8 : signedInteger(bytes);
    }
    return value;
}

bool isInner(PageFile::Kind kind)
{
    return kind == PageFile::Kind::TableInner || kind == PageFile::Kind::IndexInner;
}
} // namespace

struct PageFile::Header {
    Kind kind = Kind::Other;
    qint64 start = 0; ///< of the header in the page
    qint64 cells = 0;
    qint64 pointers = 0; ///< where they begin
};

Result<PageFile> PageFile::open(const QString& path)
{
    PageFile pages;
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(path)));
    pages.m_file = std::make_unique<QFile>(path);
    if (!pages.m_file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(path)),
                    pages.m_file->errorString());
    pages.m_size = pages.m_file->size();
    if (pages.m_size > 0) {
        pages.m_bytes = reinterpret_cast<const char*>(pages.m_file->map(0, pages.m_size));
        if (!pages.m_bytes)
            return fail(ErrorKind::Io, Texts::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(path)),
                        pages.m_file->errorString());
    }
    pages.m_pageSize = usualPageSize;
    pages.m_usable = usualPageSize;
    const QByteArrayView all(pages.m_bytes, pages.m_size);
    if (all.size() >= fileHeader && all.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const quint32 size = u16(all, 16) == 1 ? 65536 : u16(all, 16);
        const int reserved = quint8(all[20]);
        if (size >= 512 && std::has_single_bit(size) && int(size) - reserved >= 480) {
            pages.m_pageSize = int(size);
            pages.m_usable = int(size) - reserved;
            pages.m_expected = u32(all, 28);
        }
    }
    pages.m_pageCount = pages.m_size / pages.m_pageSize;
    return pages;
}

QByteArrayView PageFile::page(qint64 number) const
{
    if (number < 1 || number > m_pageCount)
        return {};
    return {m_bytes + (number - 1) * m_pageSize, m_usable};
}

std::optional<PageFile::Header> PageFile::header(qint64 number) const
{
    const QByteArrayView bytes = page(number);
    if (bytes.isEmpty())
        return {};
    Header header;
    header.start = number == 1 ? fileHeader : 0;
    switch (bytes[header.start]) {
    case 0x02:
        header.kind = Kind::IndexInner;
        break;
    case 0x05:
        header.kind = Kind::TableInner;
        break;
    case 0x0A:
        header.kind = Kind::IndexLeaf;
        break;
    case 0x0D:
        header.kind = Kind::TableLeaf;
        break;
    default:
        return {};
    }
    header.cells = u16(bytes, header.start + 3);
    header.pointers = header.start + (isInner(header.kind) ? 12 : 8);
    const qint64 end = header.pointers + header.cells * 2;
    const qint64 content = u16(bytes, header.start + 5) == 0 ? 65536 : u16(bytes, header.start + 5);
    // At most 60 fragmented bytes; what is free begins within the page.
    const bool plausible = end <= m_usable && content >= end && content <= m_usable
        && quint8(bytes[header.start + 7]) <= 60 && u16(bytes, header.start + 1) < quint32(m_usable);
    if (!plausible)
        return {};
    return header;
}

PageFile::Kind PageFile::kind(qint64 number) const
{
    const auto found = header(number);
    return found ? found->kind : Kind::Other;
}

bool PageFile::decode(StoredRow& row)
{
    const QByteArrayView payload(row.payload);
    qint64 at = 0;
    const auto headerSize = varint(payload, at);
    if (!headerSize || *headerSize < at || *headerSize > payload.size())
        return false;
    qint64 offset = *headerSize;
    const QByteArrayView types = payload.first(*headerSize);
    while (at < *headerSize) {
        const auto type = varint(types, at);
        const qint64 size = type ? sizeOf(*type) : -1;
        if (size < 0 || size > payload.size() - offset)
            return false;
        row.values.push_back(valueOf(*type, payload.sliced(offset, size), offset));
        offset += size;
    }
    return offset == payload.size();
}

bool PageFile::followOverflow(qint64 first, qint64 size, StoredRow& row, Page& result) const
{
    qint64 number = first;
    while (row.payload.size() < size) {
        const QByteArrayView bytes = page(number);
        if (bytes.isEmpty()) {
            // Either the file ends too early, or the page before does not say the truth.
            const bool cutOff = number > m_pageCount && number <= m_expected;
            result.brokenOverflow.push_back(cutOff || result.overflow.empty() ? number
                                                                              : result.overflow.back());
            return false;
        }
        result.overflow.push_back(number);
        const QByteArrayView part = bytes.sliced(4, qMin<qint64>(m_usable - 4, size - row.payload.size()));
        row.hasEmptyPage =
            row.hasEmptyPage || std::ranges::all_of(part, [](char byte) { return byte == '\0'; });
        row.payload += part;
        number = u32(bytes, 0);
    }
    // The last page of a chain says so; one that was overwritten hardly does.
    if (number == 0)
        return true;
    result.brokenOverflow.push_back(result.overflow.back());
    return false;
}

std::optional<StoredRow> PageFile::cell(QByteArrayView bytes, qint64 at, Kind kind, Page& result) const
{
    StoredRow row;
    const auto size = varint(bytes, at);
    if (!size || *size < 1 || *size > m_size)
        return {};
    if (kind == Kind::TableLeaf) {
        const auto rowid = varint(bytes, at);
        if (!rowid)
            return {};
        row.rowid = *rowid;
    }
    const qint64 most = kind == Kind::TableLeaf ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    qint64 local = *size;
    if (local > most) {
        local = least + (*size - least) % (m_usable - 4);
        if (local > most)
            local = least;
    }
    const qint64 end = at + local + (local < *size ? 4 : 0);
    if (end > bytes.size())
        return {};
    row.payload.reserve(qMin<qint64>(*size, 65536)); // what it claims is checked on the way
    row.payload += bytes.sliced(at, local);
    if (local < *size && !followOverflow(u32(bytes, at + local), *size, row, result))
        return {};
    if (!decode(row))
        return {};
    return row;
}

PageFile::Page PageFile::read(qint64 number) const
{
    Page result;
    const auto found = header(number);
    if (!found)
        return result;
    result.kind = found->kind;
    const QByteArrayView bytes = page(number);
    for (qint64 i = 0; i < found->cells; ++i) {
        qint64 at = u16(bytes, found->pointers + i * 2);
        const bool inner = isInner(found->kind);
        if (at < found->pointers + found->cells * 2 || at + (inner ? 5 : 2) > bytes.size()) {
            ++result.broken;
            continue;
        }
        if (inner) {
            result.children.push_back(u32(bytes, at));
            at += 4;
        }
        if (found->kind == Kind::TableInner)
            continue;
        if (auto row = cell(bytes, at, found->kind, result))
            result.rows.push_back(*std::move(row));
        else
            ++result.broken;
    }
    if (isInner(found->kind))
        result.children.push_back(u32(bytes, found->start + 8));
    return result;
}

std::vector<qint64> PageFile::freePages() const
{
    std::vector<qint64> free;
    const QByteArrayView first = page(1);
    if (m_expected == 0 || first.isEmpty()) // the header cannot be relied on
        return free;
    qint64 trunk = u32(first, 32);
    while (trunk > 0 && std::ssize(free) <= m_pageCount) {
        const QByteArrayView bytes = page(trunk);
        const qint64 leaves = bytes.isEmpty() ? -1 : qint64(u32(bytes, 4));
        if (leaves < 0 || leaves > m_usable / 4 - 2)
            break;
        free.push_back(trunk);
        for (qint64 i = 0; i < leaves; ++i)
            free.push_back(u32(bytes, 8 + i * 4));
        trunk = u32(bytes, 0);
    }
    return free;
}

} // namespace lacuna
