// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

using namespace lacuna;
using namespace lacuna::sample;

class tst_CatalogueStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsAndOpens();
    void refusesWhatIsNoCatalogue_data();
    void refusesWhatIsNoCatalogue();
    void neverOverwritesUnasked();
    void keepsEveryField();
    void readsEvidence();
    void countsReportsWithTheirStudy();
    void streamsInIdOrder();
    void opensReadOnly();
    void seesEditsOfAnotherStore();
    void statistics();
    void importsInBulk();
    void importedDimensionsGoWithTheImport();
    void rollsBackAnImport();
};

void tst_CatalogueStore::createsAndOpens()
{
    QTemporaryDir folder;
    {
        const auto store = create(folder);
        QCOMPARE(*ok(store->codebook()), codebook());
        QCOMPARE(ok(store->protocol()).title, u"Synthetic"_s);
        QVERIFY(!store->isReadOnly());
        QVERIFY(!store->canUndo());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"test.lacuna"_s});
    QFile file(folder.filePath(u"test.lacuna"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(100).sliced(68, 4), QByteArray("Lcna"));
    const auto again = ok(CatalogueStore::open(file.fileName()));
    QCOMPARE(*ok(again->codebook()), codebook());
}

void tst_CatalogueStore::refusesWhatIsNoCatalogue_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ris") << QByteArray("TY  - JOUR\r\nTI  - Synthetic\r\nER  - \r\n");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void tst_CatalogueStore::refusesWhatIsNoCatalogue()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.lacuna"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = CatalogueStore::open(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY(opened.error().message.contains(u"x.lacuna"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);

    QCOMPARE(CatalogueStore::open(folder.filePath(u"none.lacuna"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(CatalogueStore::open(folder.path()).error().kind, ErrorKind::BadInput);
}

void tst_CatalogueStore::neverOverwritesUnasked()
{
    QTemporaryDir folder;
    add(*create(folder), u"Kept"_s);
    const QString path = folder.filePath(u"test.lacuna"_s);
    QCOMPARE(CatalogueStore::create(path, codebook(), {}).error().kind, ErrorKind::BadInput);
    const auto store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->statistics()).studies, 1);
    add(*store, u"Waits in the log"_s);
    QCOMPARE(CatalogueStore::create(path, codebook(), {}, CatalogueStore::IfExists::Replace).error().kind,
             ErrorKind::Busy);
    QCOMPARE(CatalogueStore::create(folder.filePath(u"no/such/folder.lacuna"_s), codebook(), {}).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
}

void tst_CatalogueStore::keepsEveryField()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    CodedStudy s = study(u"Ünïcode “quotes” \U0001F41F"_s,
                         {coding(sector, fishing, u"p. 3: quoted"_s), coding(country, thailand)});
    int n = 0;
    for (QString* text :
         {&s.study.source, &s.study.publisher, &s.study.place, &s.study.volume, &s.study.issue,
          &s.study.pages, &s.study.edition, &s.study.isbn, &s.study.doi, &s.study.url, &s.study.language,
          &s.study.accession, &s.study.notes, &s.study.verifiedAt})
        *text = u"field %1"_s.arg(++n);
    s.study.keywords = {u"first"_s, u"second; with semicolon"_s};
    s.study.extra = {{u"ris"_s, u"C3"_s, u"kept\nas \"it\" was"_s}, {u"ris"_s, u"C3"_s, u"twice"_s}};
    const Id id = ok(store->apply(AddStudy{s})).id;
    QVERIFY(id != 0);
    CodedStudy read = ok(store->study(id));
    QVERIFY(read.study.created.isValid());
    QCOMPARE(read.study.modified, read.study.created);
    QCOMPARE(read.codings.size(), 2u);
    QCOMPARE(read.codings[0].term, Id(thailand));
    QCOMPARE(read.codings[1].quote, u"p. 3: quoted"_s);
    s.study.id = id;
    s.study.created = read.study.created;
    s.study.modified = read.study.modified;
    QCOMPARE(read.study, s.study);

    s.study.year.reset();
    s.study.authors.clear();
    ok(store->apply(UpdateStudy{{s.study, read.codings}}));
    read = ok(store->study(id));
    QVERIFY(!read.study.year);
    QVERIFY(read.study.authors.isEmpty());
    QCOMPARE(read.codings.size(), 2u);
    QCOMPARE(store->study(id + 1).error().kind, ErrorKind::NotFound);
}

void tst_CatalogueStore::readsEvidence()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = add(*store, u"A"_s, {coding(country, thailand), coding(sector, fishing)});
    const Id b = add(*store, u"B"_s);
    const Id c = add(*store, u"C"_s, {coding(origin, laos)});
    const EvidenceInput evidence = ok(store->evidence());
    QCOMPARE(evidence.studies.size(), 3);
    QCOMPARE(std::vector<Id>(evidence.studies.ids().begin(), evidence.studies.ids().end()),
             (std::vector<Id>{a, b, c}));
    QCOMPARE(evidence.studies.text(0, StudyList::Column::Authors), u"Author, Synthetic; Example Institute"_s);
    QCOMPARE(evidence.studies.years()[0], 2020);
    QCOMPARE(evidence.codings.size(), 3u);
    QCOMPARE(evidence.codings[2].row, 2u);
    QCOMPARE(evidence.codings[2].dimension, Id(origin));
    QCOMPARE(evidence.codings[2].term, Id(laos));
    QCOMPARE(ok(store->practiceEvidence()).studies.size(), 0);
}

void tst_CatalogueStore::countsReportsWithTheirStudy()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id main = add(*store, u"Main"_s, {coding(country, thailand)});
    CodedStudy report = study(u"Offshoot"_s, {coding(sector, fishing)});
    report.study.companionOf = main;
    const Id companion = ok(store->apply(AddStudy{report})).id;
    const EvidenceInput evidence = ok(store->evidence());
    QCOMPARE(evidence.studies.size(), 1);
    QCOMPARE(evidence.codings.size(), 2u);
    QCOMPARE(evidence.codings[0].row, 0u);
    QCOMPARE(evidence.codings[1].row, 0u);
    QCOMPARE(ok(store->search(u"offshoot"_s)), std::vector<Id>{main});
    QCOMPARE(ok(store->companions(main)), std::vector<Id>{companion});
    QCOMPARE(ok(store->statistics()).companionReports, 1);

    report.study.id = 0;
    report.study.companionOf = companion;
    QCOMPARE(store->apply(AddStudy{report}).error().kind, ErrorKind::BadInput);
    // The study becomes a report of another: its own reports go with it.
    const Id larger = add(*store, u"Larger"_s);
    CodedStudy moved = ok(store->study(main));
    moved.study.companionOf = larger;
    ok(store->apply(UpdateStudy{moved}));
    QCOMPARE(ok(store->companions(larger)), (std::vector<Id>{main, companion}));
    ok(store->undo());
    QCOMPARE(ok(store->companions(main)), std::vector<Id>{companion});
}

void tst_CatalogueStore::streamsInIdOrder()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    std::vector<Id> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(add(*store, u"Study %1"_s.arg(i), {coding(country, thailand)}));
    std::vector<Id> seen;
    const auto collect = [&](const CodedStudy& s) {
        seen.push_back(s.study.id);
        return s.codings.size() == 1;
    };
    ok(store->forEachStudy(collect));
    QCOMPARE(seen, all);
    seen.clear();
    const std::vector<Id> some{all[3], all[7], all[7] + 1000000};
    ok(store->forEachStudy(collect, &some));
    QCOMPARE(seen, (std::vector<Id>{all[3], all[7]}));
    QCOMPARE(store->forEachStudy([](const CodedStudy&) { return false; }).error().kind, ErrorKind::Cancelled);
}

void tst_CatalogueStore::opensReadOnly()
{
    QTemporaryDir folder;
    add(*create(folder), u"Read me"_s);
    const auto store =
        ok(CatalogueStore::open(folder.filePath(u"test.lacuna"_s), CatalogueStore::Access::ReadOnly));
    QVERIFY(store->isReadOnly());
    QVERIFY(!store->canUndo());
    QCOMPARE(ok(store->search(u"read"_s)).size(), 1u);
    QCOMPARE(store->apply(AddStudy{study(u"Never"_s)}).error().kind, ErrorKind::Io);
    QCOMPARE(store->undo().error().kind, ErrorKind::Io);
    QCOMPARE(BulkImport::begin(*store, {}).error().kind, ErrorKind::Io);
}

void tst_CatalogueStore::seesEditsOfAnotherStore()
{
    QTemporaryDir folder;
    const auto one = create(folder);
    const auto other = ok(CatalogueStore::open(one->path()));
    const qint64 before = ok(other->outsideVersion());
    QCOMPARE(ok(other->codebook())->terms().size(), 7u);
    ok(one->apply(AddTerm{term(0, sector, {}, u"Mining"_s)}));
    QVERIFY(ok(other->outsideVersion()) != before);
    QCOMPARE(ok(other->codebook())->terms().size(), 8u);
    const Id study = add(*other, u"From the other"_s);
    QCOMPARE(ok(one->study(study)).study.title, u"From the other"_s);
    ok(one->undo());
    QCOMPARE(one->study(study).error().kind, ErrorKind::NotFound);
}

void tst_CatalogueStore::statistics()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    CodedStudy undated = study(u"Undated"_s);
    undated.study.year.reset();
    ok(store->apply(AddStudy{undated}));
    CodedStudy old = study(u"Old"_s, {coding(country, laos)});
    old.study.year = 1998;
    ok(store->apply(AddStudy{old}));
    const CatalogueStatistics s = ok(store->statistics());
    QCOMPARE(s.studies, 2);
    QCOMPARE(s.undated, 1);
    QCOMPARE(s.firstYear, 1998);
    QCOMPARE(s.lastYear, 1998);
    QCOMPARE(s.uncoded, 1);
    QCOMPARE(s.codings, 1);
    QCOMPARE(s.dimensions, 3);
    QCOMPARE(s.terms, 7);
    QVERIFY(s.fileBytes > 0);
}

void tst_CatalogueStore::importsInBulk()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id own = add(*store, u"Typed in"_s, {coding(country, thailand)});
    const QString before = dump(*store);
    ImportBatch batch;
    {
        BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"refs.ris"_s)));
        const Term unmatched = term(9001, sector, u"UNMATCHED"_s, u"Unmatched"_s);
        ok(import.addTerms(std::span(&unmatched, 1)));
        std::vector<CodedStudy> studies;
        for (int i = 0; i < 500; ++i)
            studies.push_back(study(u"Imported %1"_s.arg(i),
                                    {coding(sector, 9001), coding(sector, 9001), coding(country, laos)}));
        ok(import.addStudies(studies));
        QCOMPARE(import.added(), 500);
        const auto reader = ok(CatalogueStore::open(store->path()));
        QCOMPARE(ok(reader->statistics()).studies, 1);
        batch = ok(import.commit(2, u"{}"_s));
    }
    QCOMPARE(batch.added, 500);
    QCOMPARE(ok(store->batches()).at(0).rejected, 2);
    QCOMPARE(ok(store->search(u"imported"_s)).size(), 500u);
    const CatalogueStatistics s = ok(store->statistics());
    QCOMPARE(s.studies, 501);
    QCOMPARE(s.codings, 1001);
    QCOMPARE(store->undoDescription(), u"Import “refs.ris”"_s);
    const QString after = dump(*store);
    ok(store->undo());
    QCOMPARE(dump(*store), before);
    QCOMPARE(ok(store->search(u"imported"_s)).size(), 0u);
    ok(store->redo());
    QCOMPARE(dump(*store), after);
    QCOMPARE(ok(store->search(u"imported"_s)).size(), 500u);
    ok(store->undo());
    QCOMPARE(dump(*store), before);
    ok(store->redo());

    // A term that something else has come to use stays when the batch is deleted by itself.
    ok(store->apply(CodeStudies{{own}, sector, 9001, true}));
    ok(store->apply(DeleteBatch{batch.id}));
    QCOMPARE(ok(store->statistics()).studies, 1);
    QVERIFY(ok(store->codebook())->term(9001));
    QVERIFY(ok(store->batches()).empty());
    ok(store->undo());
    ok(store->undo());
    QCOMPARE(dump(*store), after);
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

namespace {

/// Two dimensions, one of which uses the terms of the other, and a study coded with both.
ImportBatch importDimensions(CatalogueStore& store)
{
    BulkImport import = ok(BulkImport::begin(store, sample::batch(u"review.json"_s)));
    const std::vector<Dimension> dimensions{{9100, u"tool"_s, u"Tool"_s, {}, 0, 3, false},
                                            {9101, u"other-tool"_s, u"Other tool"_s, {}, 9100, 4, false},
                                            {9102, u"empty"_s, u"Empty"_s, {}, 0, 5, false}};
    ok(import.addDimensions(dimensions));
    const std::vector<Term> terms{term(9110, 9100, u"A"_s, u"A"_s), term(9111, 9100, u"B"_s, u"B"_s, 9110)};
    ok(import.addTerms(terms));
    const CodedStudy one =
        study(u"Imported"_s, {coding(9100, 9111), coding(9101, 9110), coding(country, laos)});
    ok(import.addStudies(std::span(&one, 1)));
    return ok(import.commit());
}

} // namespace

void tst_CatalogueStore::importedDimensionsGoWithTheImport()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id own = add(*store, u"Typed in"_s);
    ok(store->apply(AddDimension{{0, u"mine"_s, u"Mine, still empty"_s, {}, 0, 0, false}}));
    const QString before = dump(*store);
    const ImportBatch batch = importDimensions(*store);
    QCOMPARE(store->undoDescription(), u"Import “review.json”"_s);
    const QString after = dump(*store);
    QVERIFY(after != before);
    for (int i = 0; i < 2; ++i) {
        ok(store->undo());
        QCOMPARE(dump(*store), before);
        ok(store->redo());
        QCOMPARE(dump(*store), after);
    }
    // Deleted as a batch, they go as well, though undone and redone in between; what is in use stays.
    ok(store->apply(CodeStudies{{own}, 9101, 9110, true}));
    ok(store->apply(DeleteBatch{batch.id}));
    const auto codebook = ok(store->codebook());
    QVERIFY(codebook->dimension(9101) && codebook->dimension(9100));
    QVERIFY(codebook->term(9110) && !codebook->term(9111));
    QVERIFY(!codebook->dimension(9102));
    QVERIFY(codebook->dimension(u"mine"));
    ok(store->undo());
    ok(store->undo());
    QCOMPARE(dump(*store), after);
    View view;
    view.name = u"By tool"_s;
    view.question.rows = 9100;
    view.question.columns = 9102;
    ok(store->apply(SaveView{view}));
    ok(store->apply(DeleteBatch{batch.id}));
    QVERIFY(ok(store->codebook())->dimension(9102));
    QVERIFY(!ok(store->codebook())->dimension(9101));
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_CatalogueStore::rollsBackAnImport()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const QString before = dump(*store);
    {
        BulkImport import = ok(BulkImport::begin(*store, {}));
        const CodedStudy one = study(u"Never seen"_s);
        ok(import.addStudies(std::span(&one, 1)));
    }
    QCOMPARE(dump(*store), before);
    {
        BulkImport import = ok(BulkImport::begin(*store, {}));
        const CodedStudy wrong = study(u"Wrong term"_s, {coding(sector, 4711)});
        QVERIFY(!import.addStudies(std::span(&wrong, 1)));
    }
    QCOMPARE(dump(*store), before);
    QVERIFY(!store->canUndo());
    add(*store, u"Still works"_s);
}

QTEST_GUILESS_MAIN(tst_CatalogueStore)
#include "tst_cataloguestore.moc"
