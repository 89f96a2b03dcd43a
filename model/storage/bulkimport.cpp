// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/bulkimport.h"

#include "model/storage/changesets.h"
#include "model/storage/codebookrows.h"
#include "model/storage/editor.h"
#include "model/storage/searchindex.h"
#include "model/storage/storeprivate.h"
#include "model/storage/studyrows.h"
#include "model/storage/valuerows.h"

#include <QtCore/QTimeZone>

namespace lacuna {

struct BulkImport::Private {
    Private(CatalogueStore::Private& s, Transaction&& t)
        : store(s)
        , transaction(std::move(t))
        , triggersOff(std::in_place, s.connection)
        , checkpointLater(std::in_place, s.connection)
    {
    }

    CatalogueStore::Private& store;
    Transaction transaction;
    std::optional<TriggersOff> triggersOff;
    std::optional<CheckpointLater> checkpointLater;
    StudyWriter writer;
    ImportBatch batch;
    StudyWriter::Stamp stamp;
    std::vector<Merge> merges;
    bool changed = false; ///< something was added
    QList<Id> dimensions; ///< that were added

    Result<> addStudy(const CodedStudy& coded);
    Result<> merge(std::span<const Merge> some);
    Result<> applyMerges();
    void close();
};

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
    auto p = std::make_unique<Private>(s, std::move(*transaction));
    auto writer = StudyWriter::prepare(s.connection, StudyWriter::SearchIndex::Directly);
    if (!writer)
        return std::unexpected(writer.error());
    p->writer = std::move(*writer);
    p->batch = std::move(batch);
    if (!p->batch.id)
        p->batch.id = s.ids.next();
    p->stamp.batch = p->batch.id;
    p->stamp.modified = QDateTime::currentDateTimeUtc();
    if (!p->batch.when.isValid())
        p->batch.when = p->stamp.modified;
    auto ready = s.connection.execute(bulkSearchSettings);
    if (ready)
        ready = saveBatch(s.connection, p->batch);
    BulkImport import(std::move(p)); // whose destructor puts all back
    if (!ready)
        return std::unexpected(ready.error());
    return import;
}

Id BulkImport::batch() const
{
    return d->batch.id;
}

int BulkImport::added() const
{
    return d->batch.added;
}

Result<> BulkImport::addDimensions(std::span<const Dimension> dimensions)
{
    for (const Dimension& dimension : dimensions) {
        if (auto added = insertDimension(d->store.connection, dimension); !added)
            return added;
        d->dimensions.append(dimension.id);
        d->changed = true;
    }
    return {};
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

Result<> BulkImport::Private::addStudy(const CodedStudy& coded)
{
    stamp.id = coded.study.id ? coded.study.id : store.ids.next();
    stamp.created = coded.study.created.isValid() ? coded.study.created : stamp.modified;
    if (auto added = writer.insert(coded.study, stamp); !added)
        return added;
    for (const Coding& coding : coded.codings) {
        if (auto added = writer.insert(coding, coding.id ? coding.id : store.ids.next(), stamp.id, batch.id);
            !added)
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

void BulkImport::mergeInto(std::vector<Merge> merges)
{
    d->merges = std::move(merges);
}

Result<> BulkImport::Private::merge(std::span<const Merge> some)
{
    store.codebook.reset(); // this import's own terms count
    const auto codebook = store.currentCodebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    Editor editor(store.connection, **codebook, store.ids);
    for (const Merge& one : some) {
        if (const Result<> merged = editor.mergeImported(one.kept, one.others, batch.id); !merged)
            return merged;
    }
    return {};
}

/// After the import's own step, with the triggers back on.
Result<> BulkImport::Private::applyMerges()
{
    if (merges.empty())
        return {};
    // What this import added goes with it when it is taken back; only older studies need a record.
    const auto older = std::ranges::stable_partition(
        merges, [this](const Merge& one) { return one.kept.batch == batch.id; });
    if (const Result<> merged = merge(std::span(merges.begin(), older.begin())); !merged)
        return merged;
    auto recorder = ChangeRecorder::start(store.connection);
    if (!recorder)
        return std::unexpected(recorder.error());
    if (const Result<> merged = merge(older); !merged)
        return merged;
    const auto changeset = recorder->changeset();
    if (!changeset)
        return std::unexpected(changeset.error());
    if (changeset->isEmpty())
        return {};
    return store.appendStamped({StepLabel::Kind::MergeReferences, {}, {}, int(older.size())}, *changeset);
}

Result<ImportBatch> BulkImport::commit(int rejected, const QString& report)
{
    Q_ASSERT(d->triggersOff);
    Connection& connection = d->store.connection;
    d->batch.rejected = rejected;
    d->batch.report = report;
    auto done = saveBatch(connection, d->batch);
    if (done)
        done = connection.execute(usualSearchSettings);
    if (done && d->changed)
        done = appendStep(connection,
                          {StepLabel::Kind::Import, d->batch.fileName,
                           dimensionsOfImport(d->batch.id, d->dimensions), d->batch.added},
                          {}, d->batch.id, d->store.coder);
    d->writer = {};
    d->triggersOff.reset();
    if (done)
        done = d->applyMerges();
    if (done)
        done = d->transaction.commit();
    d->store.codebook.reset();
    d->close();
    if (!done)
        return std::unexpected(done.error());
    return d->batch;
}

/// The store is its owner's again; what was not committed is rolled back.
void BulkImport::Private::close()
{
    writer = {};
    transaction.rollback();
    triggersOff.reset();
    checkpointLater.reset();
}

void BulkImport::rollback()
{
    d->close();
}

} // namespace lacuna
