// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"
#include "model/storage/changesets.h"
#include "model/storage/versions.h"
#include "model/support/progress.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <map>
#include <set>
#include <tuple>

// Private to merging: what its parts share. The catalogue is the connection's "main", the pack's tables are attached to it as "pk", and all happens in one
// transaction of the caller's.

namespace lacuna {

using RowKey = std::pair<QByteArray, QString>; ///< table, and the row's key as in version.row

/// What is written of one row's versions: column → vector; '*' for the columns without an entry, '' for a row that was deleted.
using RowVersions = QHash<QString, VersionVector>;
/// In a conflict, instead of a column: whether two rows that are both here are one.
const QByteArray sameEntry = QByteArrayLiteral("same_row");
const QString allColumns = QStringLiteral("*");

/// Of one column: its own, or what goes for all.
VersionVector effective(const RowVersions& versions, const QString& column);

struct MergeWork {
    MergeWork(Connection& c, const MergeChoices& ch, Progress& p)
        : connection(c)
        , choices(ch)
        , progress(p)
    {
    }

    Connection& connection;
    const MergeChoices& choices;
    Progress& progress;
    VersionVector::Entry by;
    bool tellsValues = false; ///< conflicts are to be told to people
    std::vector<DataTable> tables;

    std::vector<MergeConflict> conflicts; ///< without their texts
    std::vector<bool> settled; ///< of conflicts
    std::vector<TermMatch> terms;

    std::set<MergeConflict::Place> withheld; ///< fields the pack does not have
    std::set<MergeConflict::Place> decided; ///< fields whose versions are settled
    QHash<RowKey, VersionVector> deletedHere; ///< as it was before
    std::set<RowKey> broughtBack; ///< rows that were deleted here and are in the pack
    std::map<std::tuple<QByteArray, Id, QString>, int>
        numbered; ///< table, dimension of a term, name → up to which number it is taken
    std::set<Id> unindexed; ///< studies taken out of the search index
    bool otherCatalogue =
        false; ///< the pack is of one made apart: what was never changed on both sides need not be the same
    bool hasLikesOfItsOwn =
        false; ///< and this one is in use: what was changed there alone is a conflict, too
    int filesTaken = 0; ///< contents of files that were not here
    int rekeyedHere = 0; ///< dimensions and terms of the catalogue that took another id
    bool knowsOwnFuture = false; ///< the pack knows of writing of this copy that this copy does not
    std::vector<Id> addedStudies;
    ChangeRecorder* recorder = nullptr;
    QDateTime packMade; ///< UTC
    qint64 clock = 0; ///< this copy has written nothing later before
    /// More new studies than are worth recording: they and their codings are taken back by their ids.
    bool isLarge() const { return addedStudies.size() > 2000; }

    // As Connection's, of statements that are put together.
    template <typename... Values> Result<> run(const QByteArray& sql, const Values&... values)
    {
        return connection.run(sql, values...);
    }
    template <typename... Values> Result<qint64> integer(const QByteArray& sql, const Values&... values) const
    {
        return connection.integer(sql, values...);
    }
    template <typename F, typename... Values>
    Result<> forEachRow(const QByteArray& sql, F&& f, const Values&... values) const
    {
        return connection.forEachRow(sql, std::forward<F>(f), values...);
    }

    const DataTable* table(const QByteArray& name) const;
    Result<RowVersions> versionsOf(const char* schema, const QByteArray& table, const QString& row);
    Result<> putVersion(const QByteArray& table, const QString& row, const QString& column,
                        const VersionVector& vector);
    /// What merging itself made of a field, in a way that comes to the same wherever it is merged.
    Result<> noteNobodys(const QByteArray& table, const QString& row, const QString& column);
    Result<bool> exists(const QByteArray& schema, const DataTable& table, const QString& row);
    Result<Statement*> cached(const QByteArray& sql);
    /// Binds the parts of @p row to 1, 2, … of @p statement.
    static void bindKey(Statement& statement, const QString& row, int first = 1);
    /// "x = ?1 AND y = ?2" over the table's key; @p alias: "m." before each column.
    static QByteArray keyParameters(const DataTable& table, const QByteArray& alias = {});
    /// Whether the row carries the mark @p column.
    Result<bool> marked(const QByteArray& schema, const DataTable& table, const QString& row,
                        const QByteArray& column);
    /// Takes a study out of the search index, before it is changed.
    Result<> unindex(Id study);
    MergeSide sideOf(const MergeConflict& conflict, MergeSide newest) const;
    bool isSettled(const MergeConflict& conflict) const;
    Result<> goOn() const; ///< an error if the user stopped it

private:
    QHash<QByteArray, std::shared_ptr<Statement>> m_cache;
};

// In this order:
Result<>
checkClaims(MergeWork& work); ///< mergeclaims.cpp: what the pack says of when and by whom things were written
Result<> alignRows(MergeWork& work); ///< mergealign.cpp: the same thing has the same id on both sides
Result<> mergeFields(MergeWork& work); ///< mergefields.cpp: rows of both sides
Result<> mergeVersions(MergeWork& work); ///< mergerows.cpp
Result<> addRows(MergeWork& work); ///< mergerows.cpp: rows only the pack has
Result<> breakRings(MergeWork& work); ///< mergerings.cpp: what stands below itself by now
/// mergerings.cpp: terms of both sides may be below each other deeper than any codebook may be.
Result<> refuseDeepTerms(MergeWork& work);
Result<> pruneRows(MergeWork& work); ///< mergeprune.cpp: rows that one side deleted
/// mergenames.cpp: @p row of the catalogue is called @p name; if another one is, the younger of the two gets a number.
Result<> giveName(MergeWork& work, const DataTable& table, Id row, const QString& name);
/// mergetext.cpp: what conflicts say to people.
Result<> describeConflicts(MergeWork& work);

/// Of what Lacuna would not have written; @p what for those who look into it.
Error notOurs(const QString& what);

/// A field's content as a person reads it, in "main" or "pk".
Result<QString> valueOfConflict(MergeWork& work, const char* schema, const MergeConflict::Place& place);

/// Columns that nobody writes for their own sake: what was written last is right.
bool isBookkeeping(const QByteArray& column);

/// Columns that say that something is confidential: a mark only goes on by merging; what would take it off is a question.
bool isMark(const QByteArray& column);

/// A table's column that names its rows and may not have the same value twice; empty if there is none.
QByteArray uniqueName(const QByteArray& table);

} // namespace lacuna
