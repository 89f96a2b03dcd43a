// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeClaims)
};

/// Clocks differ; a day's difference is an error that somebody should know of.
constexpr qint64 mostAhead = (qint64(48) * 60 * 60 * 1000) << stampBits;

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

// What was dated far ahead would be taken for later than all that anybody writes until then: their writing would be lost without a question.
Result<> checkClaims(MergeWork& work)
{
    const qint64 latest = std::max(stampOfNow(), work.clock) + mostAhead;
    qint64 found = 0;
    auto read = work.forEachRow("SELECT vector FROM pk.version", [&](const Statement& row) {
        const auto vector = VersionVector::fromBytes(row.bytes(0));
        found = std::max(found, vector.newest().stamp);
        work.knowsOwnFuture = work.knowsOwnFuture || vector.knownOf(work.by.replica) > work.clock;
    });
    if (!read)
        return read;
    const auto imported = work.integer("SELECT coalesce(max(made), 0) FROM pk.batch");
    if (!imported)
        return std::unexpected(imported.error());
    constexpr qint64 last = (qint64(1) << (63 - stampBits)) - 1;
    found = std::max(found, std::min(*imported, last) << stampBits);
    return found > latest ? std::unexpected(fromTheFuture(found)) : Result<>();
}

} // namespace lacuna
