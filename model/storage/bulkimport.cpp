// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/bulkimport.h"

#include "model/storage/codebookrows.h"
#include "model/storage/storeprivate.h"
#include "model/storage/studyrows.h"
#include "model/storage/valuerows.h"

#include <QtCore/QTimeZone>

namespace lacuna {

struct BulkImport::Private {
    Private(CatalogueStore::Private& s, Transaction&& t, StudyWriter&& w)
        : store(s)
        , transaction(std::move(t))
        , writer(std::move(w))
    {
    }

    CatalogueStore::Private& store;
    Transaction transaction;
    StudyWriter writer;
    ImportBatch batch;
    QDateTime now;
    bool changed = false; ///< something was added
    bool open = true;

    Result<> addStudy(CodedStudy coded);
};

namespace {
// Kept in the index's own settings, and set back before the commit.
constexpr const char* bulkSearchSettings =
    "INSERT INTO study_search(study_search, rank) VALUES ('hashsize', 16777216), ('automerge', 0)";
constexpr const char* usualSearchSettings =
    "INSERT INTO study_search(study_search, rank) VALUES ('hashsize', 1048576), ('automerge', 4)";
} // namespace

BulkImport::BulkImport(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

BulkImport::BulkImport(BulkImport&&) noexcept = default;
BulkImport& BulkImport::operator=(BulkImport&&) noexcept = default;

BulkImport::~BulkImport()
{
    if (d)
        rollback();
}

Result<BulkImport> BulkImport::begin(CatalogueStore& store, ImportBatch batch)
{
    CatalogueStore::Private& s = *store.d;
    if (auto writable = s.requireWritable(); !writable)
        return std::unexpected(writable.error());
    auto transaction = Transaction::begin(s.connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto writer = StudyWriter::prepare(s.connection);
    if (!writer)
        return std::unexpected(writer.error());
    auto p = std::make_unique<Private>(s, std::move(*transaction), std::move(*writer));
    p->now = QDateTime::currentDateTimeUtc();
    p->batch = std::move(batch);
    if (!p->batch.id)
        p->batch.id = s.ids.next();
    if (!p->batch.when.isValid())
        p->batch.when = p->now;
    auto ready = s.connection.execute(bulkSearchSettings);
    if (ready)
        ready = saveBatch(s.connection, p->batch);
    if (!ready)
        return std::unexpected(ready.error());
    return BulkImport(std::move(p));
}

Id BulkImport::batch() const
{
    return d->batch.id;
}

int BulkImport::added() const
{
    return d->batch.added;
}

Result<> BulkImport::addTerms(std::span<const Term> terms)
{
    for (const Term& term : terms) {
        if (auto added = insertTerm(d->store.connection, term, d->batch.id); !added)
            return added;
        d->changed = true;
    }
    return {};
}

Result<> BulkImport::Private::addStudy(CodedStudy coded)
{
    Study& study = coded.study;
    if (!study.id)
        study.id = store.ids.next();
    study.batch = batch.id;
    study.modified = now;
    if (!study.created.isValid())
        study.created = now;
    if (auto added = writer.insert(study); !added)
        return added;
    for (Coding& coding : coded.codings) {
        coding.study = study.id;
        if (!coding.id)
            coding.id = store.ids.next();
        if (auto added = writer.insert(coding, batch.id); !added)
            return added;
    }
    ++batch.added;
    changed = true;
    return {};
}

Result<> BulkImport::addStudies(std::span<const CodedStudy> studies)
{
    for (const CodedStudy& study : studies) {
        if (auto added = d->addStudy(study); !added)
            return added;
    }
    return {};
}

Result<ImportBatch> BulkImport::commit(int rejected, const QString& report)
{
    Q_ASSERT(d->open);
    Connection& connection = d->store.connection;
    d->batch.rejected = rejected;
    d->batch.report = report;
    auto done = saveBatch(connection, d->batch);
    if (done)
        done = connection.execute(usualSearchSettings);
    if (done && d->changed)
        done = appendStep(connection, {StepLabel::Kind::Import, d->batch.fileName, {}, d->batch.added}, {},
                          d->batch.id);
    if (done)
        done = d->transaction.commit();
    d->store.codebook.reset();
    d->open = false;
    if (!done) {
        d->transaction.rollback();
        return std::unexpected(done.error());
    }
    return d->batch;
}

void BulkImport::rollback()
{
    d->transaction.rollback();
    d->open = false;
}

} // namespace lacuna
