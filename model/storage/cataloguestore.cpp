// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguestore.h"
#include "model/storage/gaprows.h"

#include "model/storage/cataloguecopy.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/checks.h"
#include "model/storage/codebookrows.h"
#include "model/storage/editor.h"
#include "model/storage/fileheader.h"
#include "model/storage/fileplace.h"
#include "model/storage/leftovers.h"
#include "model/storage/meetingrows.h"
#include "model/storage/practicerows.h"
#include "model/storage/roundrows.h"
#include "model/storage/schema.h"
#include "model/storage/searchexpression.h"
#include "model/storage/searchindex.h"
#include "model/storage/storeprivate.h"
#include "model/storage/storyrows.h"
#include "model/storage/valuerows.h"
#include "model/storage/versions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueStore)
};

Result<> fillNewCatalogue(Connection& connection, const Codebook& codebook, const Protocol& protocol)
{
    if (auto done = layOutCatalogue(connection); !done)
        return done;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto done = insertCodebook(connection, codebook);
    if (done)
        done = saveProtocol(connection, protocol);
    if (done)
        done = makeCatalogueId(connection);
    return done ? transaction->commit() : done;
}

Result<> makeFile(const QString& path, const Codebook& codebook, const Protocol& protocol)
{
    makePrivateFile(path);
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return std::unexpected(connection.error());
    return fillNewCatalogue(*connection, codebook, protocol);
}

} // namespace

CatalogueStore::CatalogueStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

CatalogueStore::~CatalogueStore() = default;

Result<std::unique_ptr<CatalogueStore>> CatalogueStore::create(const QString& path, const Codebook& codebook,
                                                               const Protocol& protocol, IfExists ifExists)
{
    if (auto apart = refuseCompanion(path); !apart)
        return std::unexpected(apart.error());
    const QFileInfo info(path);
    if (ifExists == IfExists::Refuse && info.exists())
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” exists already.").arg(QDir::toNativeSeparators(path)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath())));
    if (filePlaceOf(path) == FilePlace::Shared)
        return fail(ErrorKind::Io,
                    Texts::tr("“%1” would lie on a network share, where catalogues can only be read. Choose "
                              "a folder of this "
                              "computer, and save a copy on the share for others.")
                        .arg(QDir::toNativeSeparators(path)));
    const QString target = realName(path);
    const QString temporary = temporaryNameFor(target);
    auto made = makeFile(temporary, codebook, protocol);
    if (!made) {
        Error error = toldOfTarget(made.error(), temporary, info.absoluteFilePath());
        removeDatabase(temporary);
        return std::unexpected(std::move(error));
    }
    if (auto placed = putInPlace(temporary, target); !placed)
        return std::unexpected(placed.error());
    return open(path);
}

Result<std::unique_ptr<CatalogueStore>> CatalogueStore::open(const QString& path, Access access)
{
    const QString absolute = realName(path);
    auto opened = openCatalogue(absolute, access);
    if (!opened)
        return std::unexpected(opened.error());
    auto p = std::make_unique<Private>();
    p->path = absolute;
    p->readOnly = opened->readOnly;
    p->migratedFrom = opened->migratedFrom;
    p->connection = std::move(opened->connection);
    if (!p->readOnly)
        sweepLeftovers(QFileInfo(absolute).absolutePath(), QDateTime::currentDateTimeUtc());
    return std::unique_ptr<CatalogueStore>(new CatalogueStore(std::move(p)));
}

QString CatalogueStore::path() const
{
    return d->path;
}

bool CatalogueStore::isReadOnly() const
{
    return d->readOnly;
}

QString CatalogueStore::migratedFrom() const
{
    return d->migratedFrom;
}

Result<std::shared_ptr<const Codebook>> CatalogueStore::Private::currentCodebook()
{
    const auto version = connection.integer("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    if (codebook && codebookVersion == *version)
        return codebook;
    auto loaded = loadCodebook(connection);
    if (!loaded)
        return std::unexpected(loaded.error());
    codebook = std::make_shared<const Codebook>(std::move(*loaded));
    codebookVersion = *version;
    return codebook;
}

Result<> CatalogueStore::Private::requireWritable() const
{
    if (!readOnly)
        return connection.requireInPlace();
    if (filePlaceOf(path) == FilePlace::Shared)
        return fail(ErrorKind::Io,
                    Texts::tr("“%1” lies on a network share, where a catalogue can only be read without "
                              "danger to it. Save a copy "
                              "in a folder of this computer to change it.")
                        .arg(QDir::toNativeSeparators(path)));
    return fail(ErrorKind::Io,
                Texts::tr("“%1” is open for reading only. Save a copy elsewhere to change it.")
                    .arg(QDir::toNativeSeparators(path)));
}

Result<std::shared_ptr<const Codebook>> CatalogueStore::codebook() const
{
    return d->currentCodebook();
}

Result<Protocol> CatalogueStore::protocol() const
{
    return loadProtocol(d->connection);
}

Result<EvidenceInput> CatalogueStore::evidence(std::optional<Id> onlyCoder) const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    return readEvidence(d->connection, onlyCoder);
}

Result<StudyList> CatalogueStore::studyList() const
{
    return readStudyList(d->connection);
}

Result<EvidenceInput> CatalogueStore::practiceEvidence() const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    return readPracticeEvidence(d->connection);
}

Result<CodedStudy> CatalogueStore::study(Id id) const
{
    std::optional<CodedStudy> found;
    const std::vector<Id> ids{id};
    const auto take = [&](const CodedStudy& study) {
        found = study;
        return true;
    };
    if (auto read = forEachStudy(take, &ids); !read)
        return std::unexpected(read.error());
    if (!found)
        return fail(ErrorKind::NotFound, Texts::tr("The study is no longer in the catalogue."),
                    QString::number(id));
    return std::move(*found);
}

Result<CodedStudy> CatalogueStore::studyBeforeAgreement(Id id) const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto found = study(id);
    if (!found)
        return found;
    std::vector<Id> agreed;
    const auto read = d->connection.forEachRow(
        "SELECT dimension FROM reconciled WHERE study = ?1",
        [&](const Statement& row) { agreed.push_back(row.integer(0)); }, id);
    if (!read)
        return std::unexpected(read.error());
    std::erase_if(found->codings, [&](const Coding& coding) {
        return coding.coder == 0 && std::ranges::contains(agreed, coding.dimension);
    });
    return found;
}

namespace {
Result<std::vector<Id>> idsOf(const Connection& connection, const char* sql, const QByteArray& expression)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return std::unexpected(rows.error());
    if (!expression.isEmpty())
        rows->bindStaticText(1, expression);
    std::vector<Id> ids;
    const auto take = [&](const Statement& row) -> Result<> {
        const Id id = row.integer(0);
        if (!ids.empty() && ids.back() >= id) // sets are made of them
            return std::unexpected(row.outOfOrder());
        ids.push_back(id);
        return {};
    };
    if (const Result<> read = rows->forEachRow(take); !read)
        return std::unexpected(read.error());
    return ids;
}

} // namespace

/// Of what is in the file; within a read transaction, as what follows.
Result<std::pair<qint64, qint64>> CatalogueStore::Private::version() const
{
    const auto others = connection.integer("PRAGMA data_version");
    const auto ours = connection.integer("SELECT total_changes()");
    if (!others || !ours)
        return std::unexpected(others ? ours.error() : others.error());
    return std::pair(*others, *ours);
}

Result<std::vector<AttachedPage>> CatalogueStore::Private::allAttachedPages(bool remember)
{
    const auto current = version();
    if (!current)
        return std::unexpected(current.error());
    if (*current == attachedPagesVersion)
        return attachedPages;
    auto pages = readAttachedPages(connection);
    if (pages && remember) {
        attachedPages = *pages;
        attachedPagesVersion = *current;
    }
    return pages;
}

Result<std::vector<Id>> CatalogueStore::Private::allStudies(bool remember)
{
    const auto current = version();
    if (!current)
        return std::unexpected(current.error());
    if (*current == everyStudyVersion)
        return everyStudy;
    auto every = idsOf(connection, "SELECT id FROM study WHERE companion_of IS NULL ORDER BY id", {});
    if (every && remember) {
        everyStudy = *every;
        everyStudyVersion = *current;
    }
    return every;
}

Result<std::vector<Id>> CatalogueStore::search(const QString& text) const
{
    const auto wanted = searchedFor(SearchQuery::parse(text));
    const bool committed =
        !d->connection.inTransaction(); // what a running import has added may be rolled back
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (!wanted)
        return d->allStudies(committed);
    const SearchExpression expression = searchExpression(*wanted);
    // Reports are few: they are put in their study's place afterwards.
    auto hits =
        idsOf(d->connection, "SELECT rowid FROM study_search WHERE study_search MATCH ?1 ORDER BY rowid",
              expression.fts);
    if (!hits)
        return hits;
    const auto pages = d->allAttachedPages(committed);
    if (!pages)
        return std::unexpected(pages.error());
    if (auto found = AttachmentSearch(d->connection, *pages).correct(*hits, *wanted, expression.excludes);
        !found)
        return std::unexpected(found.error());
    if (auto moved = reportsToStudies(d->connection, *hits); !moved)
        return std::unexpected(moved.error());
    if (!expression.excludes)
        return hits;
    const auto every = d->allStudies(committed);
    if (!every)
        return every;
    std::vector<Id> others;
    std::ranges::set_difference(*every, *hits, std::back_inserter(others));
    return others;
}

Result<std::vector<NotApplicable>> CatalogueStore::notApplicable() const
{
    return loadNotApplicable(d->connection);
}

Result<std::vector<View>> CatalogueStore::views() const
{
    return loadViews(d->connection);
}

Result<std::vector<Practice>> CatalogueStore::practices() const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    return transaction ? loadPractices(d->connection) : std::unexpected(transaction.error());
}

Result<std::vector<Contribution>> CatalogueStore::contributions() const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    return transaction ? loadContributions(d->connection) : std::unexpected(transaction.error());
}

Result<std::vector<Round>> CatalogueStore::rounds() const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    return transaction ? loadRounds(d->connection) : std::unexpected(transaction.error());
}

Result<std::vector<Story>> CatalogueStore::stories() const
{
    return loadStories(d->connection);
}

Result<std::vector<Meeting>> CatalogueStore::meetings() const
{
    return loadMeetings(d->connection);
}

Result<std::vector<Ballot>> CatalogueStore::liveBallots(Id round) const
{
    return loadLiveBallots(d->connection, round);
}

Result<std::vector<GapNote>> CatalogueStore::gapNotes() const
{
    return loadGapNotes(d->connection);
}

Result<std::vector<Burden>> CatalogueStore::burdens() const
{
    return loadBurdens(d->connection);
}

Result<std::vector<ImportBatch>> CatalogueStore::batches() const
{
    return loadBatches(d->connection);
}

Result<qint64> CatalogueStore::outsideVersion() const
{
    // Asked often, and by programs that may be ended at any time: whatever another file with this one's name needs is done here.
    std::ignore = d->connection.requireInPlace();
    return d->connection.integer("PRAGMA data_version");
}

Result<std::vector<CheckFinding>> CatalogueStore::check(Progress& progress) const
{
    return findDamage(d->connection, d->path, progress);
}

Result<> CatalogueStore::rebuildSearchIndex()
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    return rebuildIndex(d->connection);
}

bool CatalogueStore::isCatalogue(const QString& path)
{
    return isCatalogueFile(path);
}

Result<> CatalogueStore::backup(const QString& to, Progress& progress) const
{
    if (auto may = mayBecomeCopy(d->path, to); !may)
        return may;
    return copyDatabase(d->connection, realName(to), progress);
}

} // namespace lacuna
