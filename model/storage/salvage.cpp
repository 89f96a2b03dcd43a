// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/salvage.h"

#include "model/storage/cataloguefile.h"
#include "model/storage/checks.h"
#include "model/storage/fileheader.h"
#include "model/storage/pagefile.h"
#include "model/storage/salvagetables.h"
#include "model/storage/schema.h"
#include "model/storage/searchindex.h"
#include "model/storage/storeprivate.h"
#include "model/storage/versions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Salvage)
};
using Kind = PageFile::Kind;

/// Reads pages and hands their rows to the tables they are of.
class Salvager {
public:
    Salvager(const PageFile& pages, SalvageTables& tables, Progress& progress)
        : m_pages(pages)
        , m_tables(tables)
        , m_progress(progress)
        , m_seen(size_t(pages.pageCount()) + 1, false)
    {
    }

    Result<> run(SalvageReport& report)
    {
        m_progress.start(Texts::tr("Reading what can be read"), m_pages.pageCount());
        readSchema();
        for (const qint64 page : m_pages.freePages()) {
            if (isPage(page))
                m_seen[size_t(page)] = true;
        }
        Result<> done;
        for (size_t table = 0; done && table < m_tables.size(); ++table) {
            if (const auto root = rootOf(table))
                done = walk(*root, int(table));
        }
        // Indexes and the search's own tables are made anew: only not to be taken for something else.
        for (const qint64 root : m_otherRoots) {
            if (done)
                done = walk(root, ignored);
        }
        if (done)
            done = readLost();
        report.pages = m_pages.pageCount();
        report.pageSize = m_pages.pageSize();
        report.cutOff = qMax<qint64>(0, m_pages.expectedPages() - m_pages.pageCount());
        report.schemaDamaged = m_schemaDamaged;
        std::ranges::sort(m_damaged);
        const auto twice = std::ranges::unique(m_damaged);
        m_damaged.erase(twice.begin(), twice.end());
        report.damagedPages = m_damaged;
        report.unassigned = m_unassigned;
        return done;
    }

private:
    static constexpr int ignored = -1;

    bool isPage(qint64 page) const { return page >= 1 && page <= m_pages.pageCount(); }

    void damaged(qint64 page, int table)
    {
        if (isPage(page)) // otherwise it is cut off
            m_damaged.push_back(page);
        if (table >= 0)
            ++m_tables.counts(size_t(table)).damagedPages;
    }

    /// sqlite_schema, a table like any other: type, name, tbl_name, rootpage, sql.
    void readSchema()
    {
        std::vector<qint64> waiting{1};
        while (!waiting.empty()) {
            const qint64 number = waiting.back();
            waiting.pop_back();
            if (isPage(number) && m_seen[size_t(number)])
                continue;
            const PageFile::Page page = m_pages.read(number);
            if (page.kind != Kind::TableLeaf && page.kind != Kind::TableInner) {
                m_schemaDamaged = true;
                damaged(number, ignored);
                continue;
            }
            m_seen[size_t(number)] = true;
            m_schemaDamaged = m_schemaDamaged || page.broken > 0;
            waiting.insert(waiting.end(), page.children.begin(), page.children.end());
            markOverflow(page, ignored);
            for (const StoredRow& row : page.rows)
                noteRoot(row);
        }
    }

    void noteRoot(const StoredRow& row)
    {
        using Type = StoredValue::Type;
        if (row.values.size() < 4 || row.values[0].type != Type::Text || row.values[1].type != Type::Text
            || row.values[3].type != Type::Integer || row.values[3].integer < 2)
            return;
        const QByteArray name = row.bytes(row.values[1]).toByteArray();
        const int table = row.bytes(row.values[0]) == "table" ? m_tables.find(name) : ignored;
        if (table >= 0)
            m_roots.try_emplace(size_t(table), row.values[3].integer);
        else
            m_otherRoots.push_back(row.values[3].integer);
    }

    /// Where the table begins; if the file does not say, where it does in a catalogue made anew, unless something else is there.
    std::optional<qint64> rootOf(size_t table) const
    {
        if (const auto known = m_roots.find(table); known != m_roots.end())
            return known->second;
        const qint64 usual = m_tables.usualRoot(table);
        if (!m_schemaDamaged || !isPage(usual) || m_seen[size_t(usual)]
            || std::ranges::contains(m_otherRoots, usual)
            || std::ranges::contains(m_roots, usual, [](const auto& root) { return root.second; }))
            return {};
        const PageFile::Page page = m_pages.read(usual);
        return fitsTree(page, int(table)) ? std::optional(usual) : std::nullopt;
    }

    bool fitsTree(const PageFile::Page& page, int table) const
    {
        if (page.kind == Kind::Other)
            return false;
        if (table == ignored)
            return true;
        const bool ofTable = page.kind == Kind::TableLeaf || page.kind == Kind::TableInner;
        if (ofTable != m_tables.hasRowids(size_t(table)))
            return false;
        // Damage may lead into another tree, whose rows are then found without being led to.
        return page.rows.empty() || std::ranges::any_of(page.rows, [&](const StoredRow& row) {
                   return m_tables.fits(size_t(table), row);
               });
    }

    Result<> walk(qint64 root, int table)
    {
        std::vector<qint64> waiting{root};
        while (!waiting.empty()) {
            const qint64 number = waiting.back();
            waiting.pop_back();
            if (!isPage(number))
                damaged(number, table);
            if (!isPage(number) || m_seen[size_t(number)])
                continue;
            if (m_progress.isCancelled())
                return cancelled();
            const PageFile::Page page = m_pages.read(number);
            if (!fitsTree(page, table)) {
                damaged(number, table);
                continue;
            }
            m_seen[size_t(number)] = true;
            m_progress.advance();
            waiting.insert(waiting.end(), page.children.rbegin(), page.children.rend());
            if (table == ignored)
                markOverflow(page, table);
            else if (auto taken = take(number, page, size_t(table), false); !taken)
                return taken;
        }
        return {};
    }

    void markOverflow(const PageFile::Page& page, int table)
    {
        for (const qint64 number : page.overflow) {
            if (isPage(number))
                m_seen[size_t(number)] = true;
        }
        for (const qint64 number : page.brokenOverflow)
            damaged(number, table);
    }

    Result<> take(qint64 number, const PageFile::Page& page, size_t table, bool lost)
    {
        markOverflow(page, int(table));
        SalvagedTable& counts = m_tables.counts(table);
        counts.unreadable += page.broken;
        if (page.broken > 0 && page.brokenOverflow.empty())
            damaged(number, int(table));
        for (const StoredRow& row : page.rows) {
            if (auto inserted = m_tables.insert(table, row, lost); !inserted)
                return inserted;
        }
        return {};
    }

    /// Pages that no readable page leads to and that are in use. Those that can only be of one table come first, because the others are told
    /// apart by what they refer to.
    Result<> readLost()
    {
        std::vector<qint64> doubtful;
        for (qint64 number = 1; number <= m_pages.pageCount(); ++number) {
            if (m_seen[size_t(number)])
                continue;
            if (m_progress.isCancelled())
                return cancelled();
            m_progress.advance();
            const PageFile::Page page = m_pages.read(number);
            if (page.rows.empty())
                continue;
            const std::vector<size_t> candidates = m_tables.candidates(page);
            // An index looks like a table without row ids, and may be one of what is read already.
            if (candidates.size() != 1 || page.kind != Kind::TableLeaf) {
                doubtful.push_back(number);
                continue;
            }
            if (auto taken = take(number, page, candidates.front(), true); !taken)
                return taken;
        }
        // What some refer to may be among the others.
        for (const bool last : {false, true}) {
            std::vector<qint64> rest;
            for (const qint64 number : doubtful) {
                if (auto taken = takeDoubtful(number, last, rest); !taken)
                    return taken;
            }
            doubtful = std::move(rest);
        }
        return {};
    }

    /// @p rest: gets the page if it cannot be told yet. If that was the last try, it is counted, unless it can well be of what is made anew.
    Result<> takeDoubtful(qint64 number, bool last, std::vector<qint64>& rest)
    {
        const PageFile::Page page = m_pages.read(number);
        bool undecided = false;
        const auto table = m_tables.likeliest(page, undecided);
        if (!table)
            return std::unexpected(table.error());
        if (*table)
            return take(number, page, **table, true);
        if (!last)
            rest.push_back(number);
        else if (undecided || !canBeMadeAnew(page))
            ++m_unassigned;
        return {};
    }

    /// Where the list of tables cannot be read, nothing leads to the rest of it, to indexes and to the search's own tables. Indexes refer to nothing that is
    /// there in the way a table would.
    bool canBeMadeAnew(const PageFile::Page& page) const
    {
        constexpr size_t widestIndex = 5; // that of cells that are not applicable; codings are wider
        const auto isNarrow = [](const StoredRow& row) { return row.values.size() <= widestIndex; };
        return m_schemaDamaged
            && (page.kind != Kind::TableLeaf
                    ? std::ranges::all_of(page.rows, isNarrow)
                    : std::ranges::all_of(page.rows, [](const StoredRow& row) { return isMadeAnew(row); }));
    }

    /// Of the search, a number and a blob; of the list of tables, what something is, two names, a page and how it is made.
    static bool isMadeAnew(const StoredRow& row)
    {
        using Type = StoredValue::Type;
        const std::vector<StoredValue>& values = row.values;
        if (values.size() == 2)
            return values[0].type == Type::Null && values[1].type == Type::Blob;
        constexpr QByteArrayView kinds[] = {"table", "index", "trigger", "view"};
        return values.size() == 5 && values[0].type == Type::Text && values[3].type == Type::Integer
            && std::ranges::contains(kinds, row.bytes(values[0]));
    }

    const PageFile& m_pages;
    SalvageTables& m_tables;
    Progress& m_progress;
    std::vector<bool> m_seen; ///< by page: read, or in no use
    std::map<size_t, qint64> m_roots; ///< by table
    std::vector<qint64> m_otherRoots;
    std::vector<qint64> m_damaged;
    qint64 m_unassigned = 0;
    bool m_schemaDamaged = false;
};

Result<> fill(Connection& connection, const PageFile& pages, SalvageReport& report, Progress& progress)
{
    if (auto done = layOutCatalogue(connection); !done)
        return done;
    // Rows come in the order of their pages; what they refer to may come later.
    if (auto done = connection.execute("PRAGMA foreign_keys = 0"); !done)
        return done;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    {
        const TriggersOff off(connection); // the search index is made at the end
        auto tables = SalvageTables::of(connection);
        if (!tables)
            return std::unexpected(tables.error());
        Salvager salvager(pages, *tables, progress);
        if (auto done = salvager.run(report); !done)
            return done;
        if (auto done = tables->finish(); !done)
            return done;
        report.tables = tables->takeCounts();
    }
    return transaction->commit();
}

/// @p path: where @p connection is.
Result<> makeWhole(Connection& connection, const QString& path, Progress& progress)
{
    // What could not be read was written under this copy's name, which others may know of: what is written in the new catalogue needs another (versions.h).
    if (auto done = connection.execute("PRAGMA foreign_keys = 1"); !done)
        return done;
    if (auto done = forgetReplica(connection); !done)
        return done;
    if (auto done = rebuildIndex(connection); !done)
        return done;
    const auto findings = findDamage(connection, path, progress);
    if (!findings)
        return std::unexpected(findings.error());
    for (const CheckFinding& finding : *findings) {
        if (finding.severity == CheckFinding::Severity::Error)
            return fail(ErrorKind::Internal,
                        Texts::tr("What was read could not be made a catalogue: %1").arg(finding.message),
                        finding.detail);
    }
    return {};
}

/// Edits that wait in a log beside the file belong to it. They are brought in in a copy, by SQLite, as far as it can.
class WithLog {
public:
    WithLog(const QString& damaged, const QString& target)
        : m_path(damaged)
    {
        if (QFileInfo(damaged + u"-wal"_s).size() == 0)
            return;
        m_copy = temporaryNameFor(target);
        if (!QFile::copy(damaged, m_copy) || !QFile::copy(damaged + u"-wal"_s, m_copy + u"-wal"_s)) {
            removeDatabase(m_copy); // then without
            m_copy.clear();
            return;
        }
        for (const QString& suffix : {QString(), u"-wal"_s})
            QFile::setPermissions(m_copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
        if (auto connection = Connection::open(m_copy, Connection::Mode::ReadWrite))
            std::ignore = connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        m_path = m_copy;
    }
    ~WithLog()
    {
        if (!m_copy.isEmpty())
            removeDatabase(m_copy);
    }
    WithLog(const WithLog&) = delete;
    WithLog& operator=(const WithLog&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
    QString m_copy;
};

Result<SalvageReport> salvageTo(const QString& temporary, const QString& damaged, Progress& progress)
{
    const auto pages = PageFile::open(damaged);
    if (!pages)
        return std::unexpected(pages.error());
    auto connection = Connection::open(temporary, Connection::Mode::Create);
    if (!connection)
        return std::unexpected(connection.error());
    SalvageReport report;
    if (auto filled = fill(*connection, *pages, report, progress); !filled)
        return std::unexpected(filled.error());
    // These two have a row in every catalogue.
    const bool nothing = std::ranges::all_of(report.tables, [](const SalvagedTable& table) {
        return table.rows == 0 || table.name == u"protocol"_s || table.name == u"coder"_s;
    });
    if (nothing)
        return fail(ErrorKind::BadInput,
                    Texts::tr("Nothing of a Lacuna catalogue was found in “%1”.")
                        .arg(QDir::toNativeSeparators(damaged)));
    if (auto made = makeWhole(*connection, temporary, progress); !made)
        return std::unexpected(made.error());
    return report;
}
} // namespace

bool SalvageReport::isWhole() const
{
    return damagedPages.empty() && cutOff == 0 && unassigned == 0 && !schemaDamaged
        && std::ranges::all_of(tables, [](const SalvagedTable& table) {
               return table.leftOut == 0 && table.unreadable == 0 && table.damagedPages == 0;
           });
}

Result<SalvageReport> salvage(const QString& damaged, const QString& target, Progress& progress)
{
    if (auto apart = refuseCompanion(target); !apart)
        return std::unexpected(apart.error());
    const QFileInfo info(target);
    if (info.exists())
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” exists already. Choose a new name for what is salvaged.")
                        .arg(QDir::toNativeSeparators(target)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath())));
    const QString temporary = temporaryNameFor(info.absoluteFilePath());
    const WithLog source(realName(damaged), info.absoluteFilePath());
    auto report = salvageTo(temporary, source.path(), progress);
    if (!report) {
        Error error = toldOfTarget(report.error(), temporary, info.absoluteFilePath());
        removeDatabase(temporary);
        return std::unexpected(std::move(error));
    }
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    if (auto placed = putInPlace(temporary, info.absoluteFilePath()); !placed)
        return std::unexpected(placed.error());
    return report;
}

} // namespace lacuna
