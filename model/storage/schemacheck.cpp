// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schemacheck.h"

#include "model/storage/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QSet>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SchemaCheck)
};

struct Part {
    QByteArray type;
    QByteArray sql;
    bool shadow = false; ///< a table of FTS5's own, whose SQL is SQLite's
};
using Schema = QHash<QByteArray, Part>; ///< by name: tables, indices, triggers and views share their names
using Kind = SchemaDifference::Kind;

constexpr auto listSql = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema";
constexpr qsizetype shownLength = 60; ///< characters of a name that a file gives itself

bool isShadow(const Schema& schema, const QByteArray& name)
{
    const qsizetype end = name.lastIndexOf('_');
    const auto owner = schema.constFind(end > 0 ? name.first(end) : QByteArray());
    return owner != schema.cend() && owner->sql.startsWith("CREATE VIRTUAL TABLE");
}

Result<Schema> madeSchema(int version, std::span<const Migration> steps)
{
    auto fresh = Connection::open(u":memory:"_s, Connection::Mode::Create);
    if (!fresh)
        return std::unexpected(fresh.error());
    const auto run = [&](std::span<const Migration> some, int above) -> Result<> {
        for (const Migration& migration : some) {
            if (migration.to <= above || migration.to > version)
                continue;
            if (auto made = migration.run(*fresh); !made)
                return made;
        }
        return {};
    };
    auto made = run(catalogueMigrations(), 0);
    if (made)
        made = run(steps, currentSchemaVersion);
    if (!made)
        return std::unexpected(made.error());
    Schema schema;
    const auto read = fresh->forEachRow(listSql, [&](const Statement& row) {
        schema.insert(row.utf8(1).toByteArray(),
                      {row.utf8(0).toByteArray(), row.utf8(4).toByteArray(), false});
    });
    if (!read)
        return std::unexpected(read.error());
    for (auto part = schema.begin(); part != schema.end(); ++part)
        part->shadow = part->type == "table" && isShadow(schema, part.key());
    return schema;
}

/// Made once a version: making one takes longer than all the comparing.
Result<Schema> expectedSchema(int version, std::span<const Migration> steps)
{
    if (version > currentSchemaVersion)
        return madeSchema(version, steps);
    static QMutex mutex;
    static QHash<int, Schema> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(version); found != known.cend())
        return *found;
    auto made = madeSchema(version, {});
    if (made)
        known.insert(version, *made);
    return made;
}

/// SQL without what does not matter to it: how far apart its words stand. What is quoted stays as it is.
QByteArray normalised(QByteArrayView sql)
{
    QByteArray result;
    result.reserve(sql.size());
    char quote = 0;
    bool space = false;
    for (const char c : sql) {
        if (quote) {
            result += c;
            if (c == quote)
                quote = 0;
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = !result.isEmpty();
            continue;
        }
        if (space && c != ')' && c != ',' && c != '(' && !result.endsWith('('))
            result += ' ';
        space = false;
        result += c;
        if (c == '\'' || c == '"' || c == '`')
            quote = c;
    }
    return result;
}

/// FTS5 of another SQLite may make its tables a little otherwise; what counts is that they are columns and nothing that acts.
bool isPlainTable(QByteArrayView sql)
{
    QByteArray word;
    const auto acts = [&] {
        static const QSet<QByteArray> acting = {"AS",      "CHECK",  "DEFAULT", "GENERATED", "REFERENCES",
                                                "COLLATE", "SELECT", "FOREIGN", "STORED",    "CONSTRAINT"};
        return acting.contains(std::exchange(word, {}).toUpper());
    };
    for (const char c : sql) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (letter)
            word += c;
        else if (acts() || !QByteArrayView("'\"(), \n").contains(c))
            return false;
    }
    return !acts();
}

/// Tables of ANALYZE: people's own tools make them, SQLite alone reads them, and only as numbers. sqlite_stat4 needs a SQLite that is built for it.
bool isStatistics(QByteArrayView type, QByteArrayView name, QByteArrayView sql)
{
    return type == "table"
        && ((name == "sqlite_stat1" && sql == "CREATE TABLE sqlite_stat1(tbl,idx,stat)")
            || (name == "sqlite_stat4" && sql == "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"));
}

SchemaDifference difference(Kind kind, QByteArrayView type, QByteArrayView name)
{
    const auto shown = [](QByteArrayView text) {
        QString words = QString::fromUtf8(text.first(std::min(text.size(), shownLength * 4)));
        words.removeIf([](QChar c) { return !c.isPrint(); });
        words = words.simplified();
        return words.size() > shownLength ? words.first(shownLength) + u'…' : words;
    };
    return {kind, shown(type), shown(name)};
}

std::optional<Kind> compared(const Schema& expected, const Statement& row)
{
    const QByteArrayView type = row.utf8(0);
    const QByteArrayView sql = row.utf8(4);
    const auto part = expected.constFind(QByteArray::fromRawData(row.utf8(1).data(), row.utf8(1).size()));
    if (part == expected.cend())
        return isStatistics(type, row.utf8(1), sql) ? std::nullopt : std::optional(Kind::Added);
    if (type == part->type && sql == part->sql)
        return {};
    if (type == part->type && part->shadow && isPlainTable(sql))
        return {};
    return type == part->type && normalised(sql) == normalised(part->sql) ? std::nullopt
                                                                          : std::optional(Kind::Changed);
}

/// SHA-256 of the list as our own migrations leave it at currentSchemaVersion, in hexadecimal (schemaIsKnown() tells it). Most files are just so,
/// and making the schema to compare with would take longer than all the rest of opening one. If it is out of date, opening takes that longer.
constexpr QByteArrayView knownDigest = "76d10e1ebf827a5b420bc30936ddbb61f4754506d0d748e02f47c90e23dfc693";

/// Of types, names and SQL in the order of the list, statistics left out; empty if it is longer than a list of ours can be, or parts lie on one page.
Result<QByteArray> digestOf(const Connection& connection)
{
    constexpr qsizetype most = 200'000; // bytes; ours has a tenth
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSet<qint64> pages;
    qsizetype size = 0;
    auto rows = connection.prepare(listSql);
    if (!rows)
        return std::unexpected(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return hash.result().toHex();
        if (isStatistics(rows->utf8(0), rows->utf8(1), rows->utf8(4)))
            continue;
        for (const int column : {0, 1, 4}) {
            const QByteArrayView text = rows->utf8(column);
            hash.addData(QByteArray(QByteArray::number(text.size()) + ':'));
            hash.addData(text);
            size += text.size();
        }
        const qint64 page = rows->integer(3);
        if (size > most || (page != 0 && pages.contains(page)))
            return QByteArray();
        pages.insert(page);
    }
}

Result<std::vector<SchemaDifference>> compare(const Connection& connection, const Schema& expected, int most)
{
    std::vector<SchemaDifference> found;
    QSet<QByteArray> seen;
    QSet<qint64> pages;
    auto rows = connection.prepare(listSql);
    if (!rows)
        return std::unexpected(rows.error());
    while (int(found.size()) < most) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const QByteArray name = rows->utf8(1).toByteArray();
        const qint64 page = rows->integer(3);
        auto kind = compared(expected, *rows);
        if (!kind && page != 0 && pages.contains(page))
            kind = Kind::SharedPage;
        if (!kind && seen.contains(name))
            kind = Kind::Added;
        if (kind)
            found.push_back(difference(*kind, rows->utf8(0), name));
        seen.insert(name);
        pages.insert(page);
    }
    for (auto part = expected.cbegin(); part != expected.cend() && int(found.size()) < most; ++part) {
        if (!seen.contains(part.key()))
            found.push_back(difference(Kind::Missing, part->type, part.key()));
    }
    // Of a hash's order nothing may be seen.
    std::ranges::sort(found, {}, [](const SchemaDifference& d) { return std::pair(d.kind, d.name); });
    return found;
}
} // namespace

Result<std::vector<SchemaDifference>> schemaDifferences(Connection& connection, int most,
                                                        std::span<const Migration> steps)
{
    // Of one state: another program may be bringing the file up to date.
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version == currentSchemaVersion) {
        const auto digest = digestOf(connection);
        if (!digest)
            return std::unexpected(digest.error());
        if (*digest == knownDigest)
            return std::vector<SchemaDifference>();
    }
    const auto expected = expectedSchema(int(*version), steps);
    if (!expected)
        return std::unexpected(expected.error());
    return compare(connection, *expected, most);
}

bool schemaIsKnown()
{
    auto fresh = Connection::open(u":memory:"_s, Connection::Mode::Create);
    for (const Migration& migration : catalogueMigrations()) {
        if (!fresh || !migration.run(*fresh))
            return false;
    }
    const auto digest = digestOf(*fresh);
    if (digest != knownDigest)
        qWarning("knownDigest of schemacheck.cpp would have to be %s", digest ? digest->constData() : "");
    return digest == knownDigest;
}

QString described(const SchemaDifference& difference)
{
    switch (difference.kind) {
    case Kind::Added:
        return Texts::tr("%1 “%2”, which Lacuna did not put there").arg(difference.type, difference.name);
    case Kind::Changed:
        return Texts::tr("%1 “%2”, which is not as Lacuna made it").arg(difference.type, difference.name);
    case Kind::Missing:
        return Texts::tr("%1 “%2”, which is missing").arg(difference.type, difference.name);
    case Kind::SharedPage:
        return Texts::tr("%1 “%2”, which lies where another part lies").arg(difference.type, difference.name);
    }
    return {};
}

Result<> requireOwnSchema(Connection& connection, const QString& path, std::span<const Migration> steps)
{
    constexpr int named = 3;
    const auto found = schemaDifferences(connection, named, steps);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return {};
    QStringList parts;
    for (const SchemaDifference& one : *found)
        parts.append(described(one));
    const auto damage = [](const SchemaDifference& one) {
        return one.kind == Kind::Missing || one.kind == Kind::SharedPage;
    };
    const QString list = QLocale().createSeparatedList(parts);
    const QString name = QFileInfo(path).fileName();
    if (std::ranges::all_of(*found, damage))
        return fail(ErrorKind::Corrupt,
                    Texts::tr("“%1” is damaged: %2. It was not opened. Open a backup of it.").arg(name, list),
                    list);
    return fail(
        ErrorKind::BadInput,
        Texts::tr(
            "“%1” was not opened, because it holds what could act by itself: %2. Nothing in it was run. "
            "If you do not know why it is there, ask whoever sent the file for another copy.")
            .arg(name, list),
        list);
}

} // namespace lacuna
