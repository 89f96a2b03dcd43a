// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packmerge.h"

#include "model/storage/backups.h"
#include "model/storage/mergework.h"
#include "model/storage/searchindex.h"
#include "model/storage/sqlitelibrary.h"
#include "model/storage/storeprivate.h"
#include "model/storage/tablewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackMerge)
};

/// The pack's tables beside the catalogue's, as "pk", while this lives. Outside a transaction.
class Attached {
public:
    static Result<Attached> attach(Connection& connection, const QString& path)
    {
        Attached attached(connection);
        sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
        auto done = connection.run("ATTACH ?1 AS pk", path);
        // Nothing of it is kept: it is a copy laid out for this.
        if (done)
            done = connection.execute("PRAGMA pk.journal_mode = MEMORY; PRAGMA pk.synchronous = OFF");
        // For each term that takes another id, or goes, those below it are looked up.
        if (done)
            done = connection.execute("CREATE INDEX IF NOT EXISTS pk.term_parents ON term(parent)");
        if (!done)
            return std::unexpected(done.error());
        return attached;
    }
    Attached(Attached&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Attached& operator=(Attached&&) = delete;
    ~Attached()
    {
        if (!m_connection)
            return;
        (void)m_connection->execute("DETACH pk");
        sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_ATTACHED, 0);
    }

private:
    explicit Attached(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

Result<> readBefore(MergeWork& work)
{
    auto read = work.forEachRow("SELECT tbl, row, vector FROM main.version WHERE col = ''",
                                [&](const Statement& row) {
                                    work.deletedHere.insert({row.utf8(0).toByteArray(), row.text(1)},
                                                            VersionVector::fromBytes(row.bytes(2)));
                                });
    const auto withholds =
        work.integer("SELECT count(*) FROM pk.sqlite_schema WHERE type = 'table' AND name = 'withheld'");
    if (!read || !withholds || *withholds == 0)
        return read;
    QHash<std::pair<QByteArray, QByteArray>, QByteArray> stays;
    read = work.forEachRow("SELECT tbl, row, stays FROM main.same_row", [&](const Statement& row) {
        stays.insert({row.utf8(0).toByteArray(), row.utf8(1).toByteArray()}, row.utf8(2).toByteArray());
    });
    if (!read)
        return read;
    return work.forEachRow("SELECT tbl, row, col FROM pk.withheld", [&](const Statement& row) {
        const QByteArray table = row.utf8(0).toByteArray();
        const QByteArray key = row.utf8(1).toByteArray();
        work.withheld.insert({table, stays.value({table, key}, key), row.utf8(2).toByteArray()});
    });
}

Result<> readOrigin(MergeWork& work, const PackData& pack)
{
    const auto own = catalogueId(work.connection);
    const auto steps = work.integer("SELECT EXISTS (SELECT 1 FROM main.history)");
    if (!own || !steps)
        return std::unexpected(!own ? own.error() : steps.error());
    work.packMade = pack.manifest.made;
    work.otherCatalogue = *own != pack.manifest.catalogue;
    work.hasLikesOfItsOwn = work.otherCatalogue && *steps != 0;
    return {};
}

/// The files that came with the pack, where an attachment names them.
Result<> takeFiles(MergeWork& work, const PackData& pack)
{
    for (const QByteArray& sha256 : pack.attachments) {
        const auto wanted = work.integer(
            "SELECT EXISTS (SELECT 1 FROM main.attachment WHERE sha256 = ?1) AND NOT EXISTS (SELECT 1 FROM "
            "main.attachment_content WHERE sha256 = ?1)",
            sha256);
        if (!wanted)
            return std::unexpected(wanted.error());
        if (*wanted == 0)
            continue;
        if (auto on = work.goOn(); !on)
            return on;
        const auto content = pack.attachment(sha256);
        if (!content)
            return std::unexpected(content.error());
        auto put = work.run("INSERT INTO main.attachment_content(sha256, content) VALUES (?1, ?2)", sha256,
                            *content);
        if (!put)
            return put;
        ++work.filesTaken;
    }
    const auto newest = work.integer("SELECT coalesce(max(id), 0) FROM main.attachment_text");
    if (!newest)
        return std::unexpected(newest.error());
    auto done = work.run(
        "INSERT OR IGNORE INTO main.attachment_text(sha256, page, text) SELECT p.sha256, p.page, p.text "
        "FROM pk.attachment_text p WHERE p.sha256 IN (SELECT sha256 FROM main.attachment_content)");
    if (done) // no trigger does it
        done = work.run("INSERT INTO main.attachment_search(rowid, text) SELECT id, text FROM "
                        "main.attachment_text WHERE id > ?1",
                        *newest);
    return done;
}

Result<> indexAgain(MergeWork& work)
{
    if (work.unindexed.empty())
        return {};
    constexpr size_t many = 1000;
    const bool bulk = work.unindexed.size() > many;
    auto done = bulk ? work.connection.execute(bulkSearchSettings) : Result<>();
    const std::vector<qint64> ids(work.unindexed.begin(), work.unindexed.end());
    if (done)
        done = work.run("INSERT INTO study_search(rowid, title, authors, year, source, publisher, doi, "
                        "accession, keywords, notes, abstract) "
                        "SELECT id, title, authors, year, source, publisher, doi, accession, keywords, "
                        "notes, abstract FROM main.study "
                        "WHERE id IN (SELECT value FROM json_each(?1))",
                        jsonList(ids));
    if (done && bulk)
        done = work.connection.execute(usualSearchSettings);
    return done;
}

bool isBookkeepingTable(QByteArrayView table)
{
    return table == "version" || table == "same_row";
}

/// Nothing but when it was changed differs.
bool isTimeAlone(const MergeWork& work, QByteArrayView table, std::span<const int> columns)
{
    const DataTable* const known = work.table(table.toByteArray());
    return known && std::ranges::all_of(columns, [&](int column) {
               return known->columns[size_t(column)] == "modified";
           });
}

MergeSummary summarised(const MergeWork& work, const QByteArray& changeset)
{
    std::map<int, std::pair<QString, MergeSummary::Counts>> kinds; // by rank
    const auto countsOf = [&](QByteArrayView table) -> MergeSummary::Counts& {
        const TableKind kind = tableKind(table);
        return kinds.try_emplace(kind.rank, kind.name, MergeSummary::Counts()).first->second.second;
    };
    if (work.isLarge()) // which are not in it
        countsOf("study").added = int(work.addedStudies.size());
    forEachChange(changeset, [&](QByteArrayView table, int operation, std::span<const int> columns) {
        if (isBookkeepingTable(table) || (operation == SQLITE_UPDATE && isTimeAlone(work, table, columns)))
            return;
        auto& counts = countsOf(table);
        ++(operation == SQLITE_INSERT       ? counts.added
               : operation == SQLITE_DELETE ? counts.deleted
                                            : counts.changed);
    });
    // What only took the id of the same thing there is neither new nor gone.
    auto& terms = countsOf("term");
    terms.added = std::max(0, terms.added - work.rekeyedHere);
    terms.deleted = std::max(0, terms.deleted - work.rekeyedHere);
    MergeSummary summary;
    for (const auto& [rank, kind] : kinds) {
        if (kind.second != MergeSummary::Counts())
            summary.kinds.push_back(kind);
    }
    if (work.filesTaken > 0) // which no step of the history holds
        summary.kinds.push_back({tableInWords("attachment_content"), {work.filesTaken, 0, 0}});
    summary.settled = int(std::ranges::count(work.settled, true));
    summary.unsettled = int(work.settled.size()) - summary.settled;
    return summary;
}

Result<> mergeTables(MergeWork& work, const PackData& pack)
{
    // References are looked at when all is in its place.
    auto done = work.connection.execute("PRAGMA defer_foreign_keys = ON");
    if (done)
        done = checkClaims(work);
    if (done)
        done = alignRows(work);
    if (done)
        done = readBefore(work);
    work.progress.setDone(1);
    if (done)
        done = mergeFields(work);
    if (done)
        done = mergeVersions(work);
    work.progress.setDone(2);
    if (done)
        done = addRows(work);
    work.progress.setDone(3);
    if (done)
        done = breakRings(work);
    if (done)
        done = refuseDeepTerms(work);
    if (done)
        done = pruneRows(work);
    if (done)
        done = takeFiles(work, pack);
    work.progress.setDone(4);
    if (done)
        done = indexAgain(work);
    work.progress.setDone(5);
    return done;
}

} // namespace

struct PackMerge::Done {
    MergeSummary summary;
    std::vector<MergeConflict> conflicts;
    std::vector<bool> settled;
    std::vector<TermMatch> terms;
    std::vector<Id> addedStudies;
};

Result<PackMerge::Done> PackMerge::run(CatalogueStore& store, const PackData& pack,
                                       const MergeChoices& choices, bool keep, Progress& progress)
{
    CatalogueStore::Private& s = *store.d;
    if (auto writable = s.requireWritable(); !writable)
        return std::unexpected(writable.error());
    progress.start(Texts::tr("Merging"), 6);
    const auto attached = Attached::attach(s.connection, pack.path);
    if (!attached)
        return std::unexpected(attached.error());
    const CheckpointLater checkpointLater(s.connection);
    auto transaction = Transaction::begin(s.connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    MergeWork work(s.connection, choices, progress);
    auto tables = dataTables(s.connection);
    const auto clock = lastStamp(s.connection);
    const auto stamp = nextStamp(s.connection, s.path);
    if (!tables || !stamp || !clock)
        return std::unexpected(!tables ? tables.error() : !stamp ? stamp.error() : clock.error());
    work.clock = *clock;
    work.tables = std::move(*tables);
    work.by = *stamp;
    if (auto known = readOrigin(work, pack); !known)
        return std::unexpected(known.error());
    work.tellsValues = !keep || choices.rule == MergeRule::None;
    std::optional<TriggersOff> triggersOff(std::in_place, s.connection);
    auto recorder = ChangeRecorder::start(s.connection, ChangeRecorder::Versions::Record);
    if (!recorder)
        return std::unexpected(recorder.error());
    work.recorder = &*recorder;
    auto done = mergeTables(work, pack);
    if (done && work.tellsValues)
        done = describeConflicts(work);
    const auto changeset = done ? recorder->changeset() : std::unexpected(done.error());
    triggersOff.reset();
    if (!changeset)
        return std::unexpected(changeset.error());
    const bool large = work.isLarge();
    Done result{summarised(work, *changeset), std::move(work.conflicts), std::move(work.settled),
                std::move(work.terms), std::move(work.addedStudies)};
    if (!keep)
        return result; // and all is rolled back
    if (!changeset->isEmpty() || large) {
        const QString& title = pack.manifest.title;
        const StepLabel label{StepLabel::Kind::MergePack, title.isEmpty() ? pack.name : title, {}, 1};
        done = appendMerge(s.connection, label, large ? result.addedStudies : std::vector<Id>(), *changeset,
                           s.coder);
        if (done)
            done = s.connection.run("UPDATE history SET stamp = ?1 WHERE id = (SELECT max(id) FROM history)",
                                    stamp->stamp);
    }
    // This file was put back to what it was before: what is written from now on is another's.
    if (done && work.knowsOwnFuture)
        done = forgetReplica(s.connection);
    if (done)
        done = work.goOn();
    if (done)
        done = transaction->commit();
    s.codebook.reset();
    if (!done)
        return std::unexpected(done.error());
    return result;
}

Result<MergePlan> PackMerge::plan(CatalogueStore& store, const PackData& pack, const MergeChoices& choices,
                                  Progress& progress)
{
    auto done = run(store, pack, choices, false, progress);
    if (!done)
        return std::unexpected(done.error());
    return MergePlan{pack.manifest, std::move(done->summary), std::move(done->conflicts),
                     std::move(done->terms)};
}

Result<MergeOutcome> PackMerge::merge(CatalogueStore& store, const PackData& pack,
                                      const MergeChoices& choices, Progress& progress)
{
    const auto backup =
        makeBackup(store.path(), QDateTime::currentDateTimeUtc(), progress, Backup::Why::BeforeMerging);
    if (!backup)
        return std::unexpected(backup.error());
    auto outcome = mergeOnly(store, pack, choices, progress);
    if (outcome)
        outcome->backup = backup->path;
    return outcome;
}

Result<MergeOutcome> PackMerge::mergeOnly(CatalogueStore& store, const PackData& pack,
                                          const MergeChoices& choices, Progress& progress)
{
    auto done = run(store, pack, choices, true, progress);
    if (!done)
        return std::unexpected(done.error());
    MergeOutcome outcome{std::move(done->summary), {}, std::move(done->addedStudies), {}};
    for (size_t i = 0; i < done->conflicts.size(); ++i) {
        if (!done->settled[i])
            outcome.unsettled.push_back(std::move(done->conflicts[i]));
    }
    return outcome;
}

} // namespace lacuna
