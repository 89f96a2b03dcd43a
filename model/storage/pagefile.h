// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <memory>
#include <optional>
#include <vector>

namespace lacuna {

/// A value as a database file holds it.
struct StoredValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    qsizetype offset = 0; ///< of text and blob in StoredRow::payload
    qsizetype size = 0;
};

/// A row of a table, or an entry of an index.
struct StoredRow {
    qint64 rowid = 0; ///< of a table with row ids
    QByteArray payload;
    std::vector<StoredValue> values;
    bool hasEmptyPage = false; ///< part of it is nothing but zeros for a page: hardly what was written there

    QByteArrayView bytes(const StoredValue& value) const
    {
        return QByteArrayView(payload).sliced(value.offset, value.size);
    }
};

/// The pages of a SQLite database, as its file format describes them, read without SQLite: it gives up on a tree at the first damaged page, and on
/// the whole file if that is the first. Nothing in the file is trusted: every number is checked against the file's size. Only reads; not for a file
/// that is open in this process (closing it would take SQLite's locks away).
class PageFile {
public:
    enum class Kind { TableLeaf, TableInner, IndexLeaf, IndexInner, Other };
    struct Page {
        Kind kind = Kind::Other;
        std::vector<qint64> children; ///< pages below, in order
        std::vector<StoredRow> rows; ///< of TableLeaf, IndexLeaf and IndexInner
        std::vector<qint64> overflow; ///< pages that hold the rest of long rows
        int broken = 0; ///< cells that cannot be read, here or in their overflow
        std::vector<qint64>
            brokenOverflow; ///< where that of a row breaks off; may be behind the end of the file
    };

    /// Errors: NotFound, Io. A file of any content can be opened.
    static Result<PageFile> open(const QString& path);

    qint64 pageCount() const { return m_pageCount; } ///< a last one that is cut off not counted
    qint64 expectedPages() const { return m_expected; } ///< by the header; 0: it says nothing
    int pageSize() const { return m_pageSize; }
    Kind kind(qint64 number) const; ///< pages count from 1
    Page read(qint64 number) const;
    /// Pages in no use, whose content is of the past. Ends where the list is damaged.
    std::vector<qint64> freePages() const;

private:
    struct Header;
    PageFile() = default;
    QByteArrayView page(qint64 number) const;
    std::optional<Header> header(qint64 number) const;
    std::optional<StoredRow> cell(QByteArrayView bytes, qint64 at, Kind kind, Page& page) const;
    bool followOverflow(qint64 first, qint64 size, StoredRow& row, Page& page) const;
    static bool decode(StoredRow& row);

    std::unique_ptr<QFile> m_file;
    const char* m_bytes = nullptr;
    qint64 m_size = 0;
    qint64 m_pageCount = 0;
    qint64 m_expected = 0;
    int m_pageSize = 0;
    int m_usable = 0;
};

} // namespace lacuna
