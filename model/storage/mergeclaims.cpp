// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeClaims)
};

/// Clocks differ; a day's difference is an error that somebody should know of.
constexpr qint64 mostAhead = (qint64(48) * 60 * 60 * 1000) << stampBits;

/// Of one field. More copies of a catalogue than any team has, and far fewer than are read of it (VersionVector::fromBytes()): what is not read is forgotten.
constexpr int mostCopies = 1000;

/// As we write it: "5", "5,7,2".
bool isRowKey(const DataTable& table, const QString& row)
{
    const QStringList parts = row.split(u',');
    return parts.size() == qsizetype(table.key.size()) && std::ranges::all_of(parts, [](const QString& part) {
               bool isNumber = false;
               return part == QString::number(part.toLongLong(&isNumber)) && isNumber;
           });
}

/// A row that is written otherwise than its versions would be the row without them.
Result<> checkPlaces(MergeWork& work, const char* from)
{
    const auto check = [&](const Statement& row) -> Result<> {
        const DataTable* const table = work.table(row.utf8(0).toByteArray());
        const QByteArray column = row.utf8(2).toByteArray();
        const bool isColumn =
            column.isEmpty() || column == "*" || (table && std::ranges::contains(table->columns, column));
        if (table && isColumn && isRowKey(*table, row.text(1)))
            return {};
        return std::unexpected(notOurs(u"place %1 %2 %3"_s.arg(row.text(0), row.text(1), row.text(2))));
    };
    return work.forEachRow(QByteArray("SELECT tbl, row, col FROM pk.") + from, check);
}

/// Ids are positive; only who has no name among the coders has none. Smaller ones would take the place of any: the smallest of two ids stays.
Result<> checkIds(MergeWork& work)
{
    for (const DataTable& table : work.tables) {
        if (table.key.size() != 1)
            continue; // they refer to such rows
        const QByteArray key = table.columns[size_t(table.key.front())];
        const auto wrong = work.integer("SELECT EXISTS (SELECT 1 FROM pk." + table.name + " WHERE " + key
                                        + (table.name == "coder" ? " < 0)" : " < 1)"));
        if (!wrong)
            return std::unexpected(wrong.error());
        if (*wrong)
            return std::unexpected(notOurs(u"ids of %1"_s.arg(QString::fromUtf8(table.name))));
    }
    return {};
}

Error fromTheFuture(qint64 stamp)
{
    const auto shown = [](const QDateTime& time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    return {
        ErrorKind::BadInput,
        Texts::tr(
            "The pack says that something in it was written on %1, but by this computer's clock it is %2: "
            "one of the two clocks is wrong. Nothing was merged. Set the clock right; if it is "
            "the other computer's, ask for what was written there to be entered and packed again.")
            .arg(shown(timeOfStamp(stamp)), shown(QDateTime::currentDateTimeUtc())),
        u"stamp %1"_s.arg(stamp)};
}
} // namespace

Error notOurs(const QString& what)
{
    return {
        ErrorKind::BadInput,
        Texts::tr("The pack is damaged, or was not made by Lacuna. Nothing was merged. Ask for it again."),
        what};
}

// What was dated far ahead would be taken for later than all that anybody writes until then: their writing would be lost without a question.
Result<> checkClaims(MergeWork& work)
{
    const qint64 latest = std::max(stampOfNow(), work.clock) + mostAhead;
    qint64 found = 0;
    int copies = 0;
    for (const Result<>& checked : {checkPlaces(work, "version"), checkIds(work)}) {
        if (!checked)
            return checked;
    }
    auto read = work.forEachRow("SELECT vector FROM pk.version", [&](const Statement& row) {
        const auto vector = VersionVector::fromBytes(row.bytes(0));
        copies = std::max(copies, vector.size());
        found = std::max(found, vector.newest().stamp);
        work.knowsOwnFuture = work.knowsOwnFuture || vector.knownOf(work.by.replica) > work.clock;
    });
    if (!read)
        return read;
    if (copies > mostCopies)
        return std::unexpected(notOurs(u"vector of %1"_s.arg(copies)));
    const auto imported = work.integer("SELECT coalesce(max(made), 0) FROM pk.batch");
    if (!imported)
        return std::unexpected(imported.error());
    constexpr qint64 last = (qint64(1) << (63 - stampBits)) - 1;
    found = std::max(found, std::min(*imported, last) << stampBits);
    return found > latest ? std::unexpected(fromTheFuture(found)) : Result<>();
}

} // namespace lacuna
