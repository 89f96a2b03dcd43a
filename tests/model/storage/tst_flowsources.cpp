// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/catalogue/importreport.h"
#include "model/storage/bulkimport.h"

using namespace lacuna;
using namespace lacuna::sample;

/// Where the records came from, for the flow diagram; and that screening is a codebook one can import.
class tst_FlowSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void countsImportsMergesAndTheRest();
    void tellsImportsApart();
    void screeningIsOneStep();
    void anAnswerReplacesAnAnswer();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
};

void tst_FlowSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = create(*m_folder);
}

void tst_FlowSources::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void tst_FlowSources::countsImportsMergesAndTheRest()
{
    QCOMPARE(ok(m_store->flowSources()), FlowSources());
    QList<Id> ids;
    for (int i = 0; i < 5; ++i)
        ids << ok(m_store->apply(AddStudy{study(u"Typed %1"_s.arg(i))})).id;
    QCOMPARE(ok(m_store->flowSources()), (FlowSources{.typedIn = 5}));
    // Two merges, the second of what the first made: two records went, however many copies were kept.
    QVERIFY(m_store->apply(MergeStudies{ok(m_store->study(ids[1])).study, {ids[0]}}));
    QVERIFY(m_store->apply(MergeStudies{ok(m_store->study(ids[2])).study, {ids[1]}}));
    QCOMPARE(ok(m_store->flowSources()), (FlowSources{.merged = 2, .typedIn = 5}));
    QVERIFY(m_store->apply(LinkReports{{ids[3]}, ids[2]})); // a companion is a record still
    QCOMPARE(ok(m_store->flowSources()), (FlowSources{.merged = 2, .typedIn = 5}));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QCOMPARE(ok(m_store->flowSources()), (FlowSources{.merged = 1, .typedIn = 5}));
}

void tst_FlowSources::tellsImportsApart()
{
    const auto import = [&](int added, const QString& report) {
        auto bulk = BulkImport::begin(*m_store, ImportBatch());
        std::vector<CodedStudy> found(size_t(added), study(u"Found"_s));
        return bulk && bulk->addStudies(found) ? ok(bulk->commit(0, report)).id : Id(0);
    };
    ImportReport report;
    report.files.resize(2);
    report.files[0].added = 2;
    report.files[0].skipped = 3;
    report.files[0].rejected = 9;
    report.files[1].merged = 1;
    const Id withReport = import(2, QString::fromUtf8(toJson(report)));
    const Id old = import(4, {});
    QCOMPARE(ok(m_store->flowSources()),
             (FlowSources{.imported = 10, .importedBy = {{withReport, 6}, {old, 4}}, .importedTwice = 4}));
    QVERIFY(m_store->undo()); // an import that is no longer there was no search
    QCOMPARE(ok(m_store->flowSources()),
             (FlowSources{.imported = 6, .importedBy = {{withReport, 6}}, .importedTwice = 4}));
}

void tst_FlowSources::screeningIsOneStep()
{
    const auto before = *ok(m_store->codebook());
    QVERIFY(m_store->apply(ImportCodebook{screeningCodebook()}));
    const auto codebook = ok(m_store->codebook());
    const Dimension* dimension = screeningDimension(*codebook);
    QVERIFY(dimension && dimension->single);
    QCOMPARE(screeningReasons(*codebook).size(), size_t(7));
    QCOMPARE(&codebook->dimensions().back(), dimension); // after those that were there
    QVERIFY(m_store->apply(ImportCodebook{screeningCodebook()})); // again changes nothing
    QCOMPARE(ok(m_store->codebook())->terms().size(), codebook->terms().size());
    while (m_store->canUndo())
        QVERIFY(m_store->undo());
    QCOMPARE(*ok(m_store->codebook()), before);
}

void tst_FlowSources::anAnswerReplacesAnAnswer()
{
    QVERIFY(m_store->apply(ImportCodebook{screeningCodebook()}));
    const auto codebook = ok(m_store->codebook());
    const Id dimension = screeningDimension(*codebook)->id;
    const Id id = ok(m_store->apply(AddStudy{study(u"One"_s)})).id;
    for (const ScreeningState state : {ScreeningState::Sought, ScreeningState::Included})
        QVERIFY(m_store->apply(CodeStudies{{id}, dimension, screeningTerm(*codebook, state)->id, true, 0}));
    const CodedStudy coded = ok(m_store->study(id));
    QCOMPARE(coded.codings.size(), size_t(1));
    QCOMPARE(screeningState(*codebook, coded.codings.front().term), ScreeningState::Included);
}

QTEST_GUILESS_MAIN(tst_FlowSources)
#include "tst_flowsources.moc"
