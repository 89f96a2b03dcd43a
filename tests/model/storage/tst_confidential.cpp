// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include <functional>

using namespace lacuna;
using namespace lacuna::sample;

/// The mark "confidential" on everything that has one: kept, taken back, repeated, told, and never lost on the way.
class tst_Confidential : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isKept_data();
    void isKept();
    void attachmentsKeepTheirFile();
    void mergedStudiesKeepIt();
    void keptRecordsHaveTheMarkOfTheirStudy();
    void importedStudiesKeepIt();
    void otherEditsKeepIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
};

namespace {

Id addNoted(CatalogueStore& store, const QString& title, bool marked)
{
    CodedStudy made = study(title);
    made.study.notes = u"They told us this"_s;
    made.study.notesConfidential = marked;
    return ok(store.apply(AddStudy{made})).id;
}

Id attach(CatalogueStore& store, Id to)
{
    Attachment file;
    file.study = to;
    file.fileName = u"interview.txt"_s;
    file.note = u"Tape 1"_s;
    return ok(store.apply(AttachFile{file, "words", {u"words"_s}})).id;
}

/// How one kind of thing is marked, and whether it is.
struct Marked {
    std::function<void(CatalogueStore&, bool)> mark; ///< adds it first, if it is not there
    std::function<bool(const CatalogueStore&)> isMarked;
};

Marked notes()
{
    return {[](CatalogueStore& store, bool on) {
                const std::vector<Id> ids = ok(store.search(u"One"_s));
                CodedStudy it = ids.empty() ? study(u"One"_s) : ok(store.study(ids.front()));
                it.study.notesConfidential = on;
                it.study.notes = u"They told us this"_s;
                if (ids.empty())
                    ok(store.apply(AddStudy{it}));
                else
                    ok(store.apply(UpdateStudy{it, true}));
            },
            [](const CatalogueStore& store) {
                return ok(store.study(ok(store.search(u"One"_s)).front())).study.notesConfidential;
            }};
}

Marked files()
{
    return {[](CatalogueStore& store, bool on) {
                const std::vector<Id> ids = ok(store.search(u"One"_s));
                const Id of = ids.empty() ? add(store, u"One"_s) : ids.front();
                const auto all = ok(store.attachments(of));
                ok(store.apply(
                    SaveAttachment{all.empty() ? attach(store, of) : all.front().id, u"Tape 1"_s, on}));
            },
            [](const CatalogueStore& store) {
                return ok(store.attachments(ok(store.search(u"One"_s)).front())).front().confidential;
            }};
}

Marked appraisals()
{
    return {[](CatalogueStore& store, bool on) {
                const std::vector<Id> ids = ok(store.search(u"One"_s));
                Appraisal it;
                it.study = ids.empty() ? add(store, u"One"_s) : ids.front();
                it.checklist = u"amstar2"_s;
                it.note = u"Asked the author"_s;
                it.confidential = on;
                ok(store.apply(SaveAppraisal{it}));
            },
            [](const CatalogueStore& store) {
                return ok(store.appraisals(ok(store.search(u"One"_s)).front())).front().confidential;
            }};
}

Marked gaps()
{
    return {[](CatalogueStore& store, bool on) {
                const auto all = ok(store.gapNotes());
                GapNote it = all.empty() ? GapNote() : all.front();
                it.dimensionA = country;
                it.termA = thailand;
                it.dimensionB = sector;
                it.termB = fishing;
                it.text = u"Nobody may ask"_s;
                it.confidential = on;
                ok(store.apply(SaveGapNote{it}));
            },
            [](const CatalogueStore& store) { return ok(store.gapNotes()).front().confidential; }};
}

Marked practices()
{
    return {[](CatalogueStore& store, bool on) {
                const auto all = ok(store.practices());
                Practice it = all.empty() ? Practice() : all.front();
                it.title = u"Ask twice"_s;
                it.confidential = on;
                ok(store.apply(SavePractices{{it}}));
            },
            [](const CatalogueStore& store) { return ok(store.practices()).front().confidential; }};
}

Marked contributions()
{
    return {[](CatalogueStore& store, bool on) {
                const auto all = ok(store.contributions());
                Contribution it = all.empty() ? Contribution() : all.front();
                it.text = u"Nobody asks the crews"_s;
                it.confidential = on;
                ok(store.apply(SaveContributions{{it}}));
            },
            [](const CatalogueStore& store) { return ok(store.contributions()).front().confidential; }};
}

Marked ballots()
{
    return {[](CatalogueStore& store, bool on) {
                const auto all = ok(store.rounds());
                Round it = all.empty() ? Round() : all.front();
                it.name = u"Priorities"_s;
                it.method = RoundMethod::DotVoting;
                it.ballotsConfidential = on;
                ok(store.apply(SaveRound{it}));
            },
            [](const CatalogueStore& store) { return ok(store.rounds()).front().ballotsConfidential; }};
}

Marked coders()
{
    return {[](CatalogueStore& store, bool on) {
                const auto all = ok(store.coders());
                Coder it = all.empty() ? Coder() : all.front();
                it.name = u"Ann"_s;
                it.confidential = on;
                ok(store.apply(SaveCoder{it}));
            },
            [](const CatalogueStore& store) { return ok(store.coders()).front().confidential; }};
}

} // namespace

void tst_Confidential::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = create(*m_folder);
}

void tst_Confidential::isKept_data()
{
    QTest::addColumn<Marked>("it");
    QTest::addColumn<QString>("told");
    QTest::newRow("notes of a study") << notes() << u"Notes: marked confidential"_s;
    QTest::newRow("file") << files() << u"Marked confidential"_s;
    QTest::newRow("appraisal") << appraisals() << u"Note: marked confidential"_s;
    QTest::newRow("note on a gap") << gaps() << u"Marked confidential"_s;
    QTest::newRow("practice") << practices() << u"Marked confidential"_s;
    QTest::newRow("contribution") << contributions() << u"Marked confidential"_s;
    QTest::newRow("ballots") << ballots() << u"Ballots: marked confidential"_s;
    QTest::newRow("coder") << coders() << u"Name: marked confidential"_s;
}

void tst_Confidential::isKept()
{
    QFETCH(Marked, it);
    QFETCH(QString, told);
    it.mark(*m_store, false);
    QVERIFY(!it.isMarked(*m_store));
    it.mark(*m_store, true);
    QVERIFY(it.isMarked(*m_store));
    const auto lines = [&] { return ok(m_store->history(HistoryQuery())).entries.front().changes; };
    QCOMPARE(lines(), QStringList{told});
    ok(m_store->undo());
    QVERIFY(!it.isMarked(*m_store));
    ok(m_store->redo());
    QVERIFY(it.isMarked(*m_store));
    const QString path = m_store->path();
    m_store.reset();
    m_store = ok(CatalogueStore::open(path));
    QVERIFY(it.isMarked(*m_store));
    it.mark(*m_store, false);
    QVERIFY(!it.isMarked(*m_store));
    QVERIFY2(lines().size() == 1
                 && lines().front().contains(u"no longer confidential"_s, Qt::CaseInsensitive),
             qPrintable(lines().join(u'|')));
}

void tst_Confidential::attachmentsKeepTheirFile()
{
    const Id of = add(*m_store, u"One"_s);
    const Id file = attach(*m_store, of);
    const Attachment before = ok(m_store->attachments(of)).front();
    QVERIFY(!before.confidential);
    const auto outcome = ok(m_store->apply(SaveAttachment{file, u"Tape 2"_s, true}));
    QVERIFY2(outcome.description.contains(u"interview.txt"_s), qPrintable(outcome.description));
    Attachment expected = before;
    expected.note = u"Tape 2"_s;
    expected.confidential = true;
    QCOMPARE(ok(m_store->attachments(of)).front(), expected);
    ok(m_store->undo());
    QCOMPARE(ok(m_store->attachments(of)).front(), before);
    QCOMPARE(m_store->apply(SaveAttachment{12345, {}, true}).error().kind, ErrorKind::NotFound);
}

/// Whichever of them is kept: its notes may be made of theirs.
void tst_Confidential::mergedStudiesKeepIt()
{
    const Id open = addNoted(*m_store, u"One"_s, false);
    const Id marked = addNoted(*m_store, u"Two"_s, true);
    const Study kept = ok(m_store->study(open)).study;
    ok(m_store->apply(MergeStudies{kept, {marked}}));
    QVERIFY(ok(m_store->study(open)).study.notesConfidential);
    const auto records = ok(m_store->mergedRecords(open));
    QCOMPARE(records.size(), 2U);
    for (const MergedRecord& record : records)
        QVERIFY(record.record.study.notesConfidential);
    ok(m_store->undo());
    QVERIFY(!ok(m_store->study(open)).study.notesConfidential);
    QVERIFY(ok(m_store->study(marked)).study.notesConfidential);
}

/// What a study was made of may say what its notes say, so a mark set later is on the kept records, too; what was marked when it was kept stays so.
void tst_Confidential::keptRecordsHaveTheMarkOfTheirStudy()
{
    const Id open = addNoted(*m_store, u"One"_s, false);
    const Id other = addNoted(*m_store, u"Two"_s, false);
    ok(m_store->apply(MergeStudies{ok(m_store->study(open)).study, {other}}));
    const auto marked = [&](Id of) {
        const auto records = ok(m_store->mergedRecords(of));
        return std::ranges::count_if(
            records, [](const MergedRecord& kept) { return kept.record.study.notesConfidential; });
    };
    QCOMPARE(marked(open), 0);
    CodedStudy study = ok(m_store->study(open));
    study.study.notesConfidential = true;
    ok(m_store->apply(UpdateStudy{study}));
    QCOMPARE(marked(open), 2);
    // They become part of another, and what was marked then stays so.
    const Id last = addNoted(*m_store, u"Three"_s, false);
    ok(m_store->apply(MergeStudies{ok(m_store->study(last)).study, {open}}));
    QCOMPARE(marked(last), 4);
    study = ok(m_store->study(last));
    study.study.notesConfidential = false;
    ok(m_store->apply(UpdateStudy{study}));
    QCOMPARE(marked(last), 4);
}

void tst_Confidential::importedStudiesKeepIt()
{
    BulkImport import = ok(BulkImport::begin(*m_store, batch(u"references.json"_s)));
    CodedStudy made = study(u"One"_s);
    made.study.notes = u"They told us this"_s;
    made.study.notesConfidential = true;
    const std::vector<CodedStudy> all{made, study(u"Two"_s)};
    ok(import.addStudies(all));
    ok(import.commit());
    QVERIFY(ok(m_store->study(ok(m_store->search(u"One"_s)).front())).study.notesConfidential);
    QVERIFY(!ok(m_store->study(ok(m_store->search(u"Two"_s)).front())).study.notesConfidential);
}

/// Coding, collecting and the like write the study's row, too.
void tst_Confidential::otherEditsKeepIt()
{
    const Id one = addNoted(*m_store, u"One"_s, true);
    ok(m_store->apply(CodeStudies{{one}, country, thailand, true, 0}));
    const Id two = add(*m_store, u"Two"_s);
    ok(m_store->apply(LinkReports{{two}, one}));
    QVERIFY(ok(m_store->study(one)).study.notesConfidential);
}

QTEST_GUILESS_MAIN(tst_Confidential)
#include "tst_confidential.moc"
