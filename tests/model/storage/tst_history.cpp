// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/storage/connection.h"

#include <QtCore/QRandomGenerator>

using namespace lacuna;
using namespace lacuna::sample;

class tst_History : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomEditsAndBack_data();
    void randomEditsAndBack();
    void survivesRestart();
    void newEditForgetsWhatWasUndone();
    void deletesAndRestoresMany();
    void refusesWhenDataChanged();
    void editWithoutEffectIsNoStep();
    void isBounded();
    void describes_data();
    void describes();
};

namespace {

/// One random edit that the catalogue as it is may or may not accept.
Edit randomEdit(QRandomGenerator& random, const CatalogueStore& store, int number)
{
    const auto book = ok(store.codebook());
    std::vector<Id> ids;
    const auto collect = [&ids](const CodedStudy& s) {
        ids.push_back(s.study.id);
        return true;
    };
    ok(store.forEachStudy(collect));
    const auto anyStudy = [&] { return ids.empty() ? Id(0) : ids[random.bounded(quint32(ids.size()))]; };
    const auto anyTerm = [&] { return book->terms()[random.bounded(quint32(book->terms().size()))]; };
    const auto anyDimension = [&] {
        return book->dimensions()[random.bounded(quint32(book->dimensions().size()))];
    };
    const auto anyCoding = [&] {
        const Term term = anyTerm();
        const bool borrowed = term.dimension == country && book->dimension(origin) && random.bounded(3) == 0;
        return coding(borrowed ? Id(origin) : term.dimension, term.id, u"quote %1"_s.arg(number));
    };
    switch (random.bounded(16)) {
    case 0:
    case 1:
    case 2:
        return AddStudy{study(u"Study %1"_s.arg(number), {anyCoding(), anyCoding()})};
    case 3: {
        CodedStudy changed = store.study(anyStudy()).value_or(CodedStudy{});
        changed.study.title += u" changed %1"_s.arg(number);
        changed.codings = {anyCoding(), anyCoding(), anyCoding()};
        changed.study.companionOf = random.bounded(3) == 0 ? anyStudy() : 0;
        return UpdateStudy{changed};
    }
    case 4:
        return DeleteStudies{{anyStudy(), anyStudy()}};
    case 5:
    case 6: {
        const Coding c = anyCoding();
        return CodeStudies{{anyStudy(), anyStudy()}, c.dimension, c.term, random.bounded(3) != 0};
    }
    case 7: {
        const Term parent = anyTerm();
        return AddTerm{
            term(0, parent.dimension, {}, u"Term %1"_s.arg(number), random.bounded(2) ? parent.id : 0)};
    }
    case 8: {
        Term moved = anyTerm();
        moved.parent = random.bounded(2) ? anyTerm().id : 0;
        moved.position = int(random.bounded(3));
        moved.label += u'*';
        return UpdateTerm{moved};
    }
    case 9:
        return MergeTerms{anyTerm().id, anyTerm().id};
    case 10:
        return DeleteTerm{anyTerm().id};
    case 11: {
        const Coding a = anyCoding();
        const Coding b = anyCoding();
        return SetNotApplicable{{0, a.dimension, a.term, b.dimension, b.term, u"because %1"_s.arg(number)},
                                random.bounded(4) != 0};
    }
    case 12: {
        Dimension dimension = anyDimension();
        dimension.label += u'+';
        dimension.position = int(random.bounded(3));
        return UpdateDimension{dimension};
    }
    case 13:
        if (random.bounded(3) != 0)
            return AddDimension{
                {0, u"dimension-%1"_s.arg(number), u"Dimension %1"_s.arg(number), {}, 0, 0, false}};
        return MergeDimensions{anyDimension().id, anyDimension().id};
    case 14: {
        View view;
        view.name = u"View %1"_s.arg(number);
        view.question.rows = country;
        view.question.rowScope = anyTerm().id;
        return SaveView{view};
    }
    default: {
        Protocol protocol;
        protocol.title = u"Protocol %1"_s.arg(number);
        return SetProtocol{protocol};
    }
    }
}

void verifySound(const CatalogueStore& store)
{
    Progress progress;
    for (const CheckFinding& finding : ok(store.check(progress)))
        QFAIL(qPrintable(finding.message + u" "_s + finding.detail));
}

} // namespace

void tst_History::randomEditsAndBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_History::randomEditsAndBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const auto store = create(folder);
    QStringList states{dump(*store)};
    for (int i = 0; i < 120; ++i) {
        const Edit edit = randomEdit(random, *store, i);
        const QString before = dump(*store);
        const auto outcome = store->apply(edit);
        const QString after = dump(*store);
        if (!outcome) {
            // Refused edits leave nothing behind, and are never our mistake.
            QCOMPARE(after, before);
            QVERIFY2(outcome.error().kind == ErrorKind::BadInput
                         || outcome.error().kind == ErrorKind::NotFound,
                     qPrintable(outcome.error().detail));
            continue;
        }
        if (after != states.last())
            states.append(after);
        QCOMPARE(store->undoDescription().isEmpty(), states.size() == 1);
        if (i % 40 == 39)
            verifySound(*store);
    }
    QVERIFY(states.size() > 40);
    verifySound(*store);
    const QString last = states.last();
    // Steps that change only what dump() leaves out (times of modification) exist: compare where it can differ.
    while (store->canUndo())
        ok(store->undo());
    QCOMPARE(dump(*store), states.first());
    verifySound(*store);
    while (store->canRedo())
        ok(store->redo());
    QCOMPARE(dump(*store), last);
    verifySound(*store);
}

void tst_History::survivesRestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"test.lacuna"_s);
    QString empty;
    QString full;
    {
        const auto store = create(folder);
        empty = dump(*store);
        const Id id = add(*store, u"First"_s, {coding(country, laos)});
        ok(store->apply(CodeStudies{{id}, sector, fishing, true}));
        full = dump(*store);
        ok(store->undo());
    }
    const auto store = ok(CatalogueStore::open(path));
    QVERIFY(store->canRedo());
    QCOMPARE(store->redoDescription(), u"Code 1 study(s) with “Fishing”"_s);
    ok(store->redo());
    QCOMPARE(dump(*store), full);
    ok(store->undo());
    QCOMPARE(ok(store->undo()).description, u"Add “First”"_s);
    QCOMPARE(dump(*store), empty);
    QCOMPARE(store->undo().error().kind, ErrorKind::NotFound);
}

void tst_History::newEditForgetsWhatWasUndone()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"One"_s);
    ok(store->undo());
    QVERIFY(store->canRedo());
    add(*store, u"Two"_s);
    QVERIFY(!store->canRedo());
    QCOMPARE(store->redo().error().kind, ErrorKind::NotFound);
}

void tst_History::deletesAndRestoresMany()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    std::vector<CodedStudy> studies;
    for (int i = 0; i < 3000; ++i)
        studies.push_back(study(u"Study %1"_s.arg(i), {coding(country, laos), coding(sector, fishing)}));
    BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"many.ris"_s)));
    ok(import.addStudies(studies));
    ok(import.commit());
    const QString full = dump(*store);
    const EvidenceInput all = ok(store->evidence());
    ok(store->apply(DeleteStudies{QList<Id>(all.studies.ids().begin(), all.studies.ids().end())}));
    QCOMPARE(store->undoDescription(), u"Delete 3000 studies"_s);
    QCOMPARE(ok(store->statistics()).studies, 0);
    QCOMPARE(ok(store->search(u"study"_s)).size(), 0u);
    ok(store->undo());
    QCOMPARE(dump(*store), full);
    QCOMPARE(ok(store->search(u"study"_s)).size(), 3000u);
    verifySound(*store);
    ok(store->redo());
    QCOMPARE(ok(store->statistics()).studies, 0);
    verifySound(*store);
}

void tst_History::refusesWhenDataChanged()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id id = add(*store, u"Contested"_s);
    CodedStudy changed = ok(store->study(id));
    changed.study.title = u"Changed"_s;
    ok(store->apply(UpdateStudy{changed}));
    // Behind the history's back, as another program could.
    {
        Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
        ok(other.run("UPDATE study SET title = 'Otherwise' WHERE id = ?1", id));
    }
    const QString state = dump(*store);
    const auto undone = store->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::BadInput);
    QCOMPARE(dump(*store), state);
    QVERIFY(store->canUndo());
    QCOMPARE(ok(store->search(u"otherwise"_s)), std::vector<Id>{id});
    verifySound(*store);
}

void tst_History::editWithoutEffectIsNoStep()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id id = add(*store, u"Coded"_s, {coding(country, laos)});
    ok(store->apply(CodeStudies{{id}, country, laos, true}));
    QCOMPARE(store->undoDescription(), u"Add “Coded”"_s);
}

void tst_History::isBounded()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    Protocol protocol;
    protocol.title = u"1"_s;
    ok(store->apply(SetProtocol{protocol}));
    Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
    const char* const repeat =
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
        "INSERT INTO history(id, made, kind, subject, count, undone, batch, size, changeset) SELECT i, made, "
        "kind, subject, count, 0, 0, size, changeset FROM n, history "
        "WHERE id = 1";
    ok(other.execute(repeat));
    protocol.title = u"2"_s;
    ok(store->apply(SetProtocol{protocol}));
    QCOMPARE(ok(other.integer("SELECT count(*) FROM history")), 1000);
    QCOMPARE(ok(other.integer("SELECT max(id) FROM history")), 1501);
    // By size, too; but the newest step stays however large it is.
    ok(other.execute("UPDATE history SET size = 40000000 WHERE id >= 1500"));
    protocol.title = u"3"_s;
    ok(store->apply(SetProtocol{protocol}));
    QCOMPARE(ok(other.integer("SELECT count(*) FROM history")), 2);
    ok(store->undo());
    QCOMPARE(ok(store->protocol()).title, u"2"_s);
}

void tst_History::describes_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("description");
    QTest::newRow("add study") << Edit(AddStudy{study(u"A title"_s)}) << u"Add “A title”"_s;
    QTest::newRow("merge") << Edit(MergeTerms{laos, thailand}) << u"Merge “Laos” into “Thailand”"_s;
    QTest::newRow("not applicable") << Edit(
        SetNotApplicable{{0, sector, seaFishing, country, laos, u"landlocked"_s}, true})
                                    << u"Declare “Sea fishing” × “Laos” not applicable"_s;
    QTest::newRow("several not applicable")
        << Edit(SetNotApplicables{{{0, sector, seaFishing, country, laos, u"landlocked"_s},
                                   {0, sector, fishing, country, laos, u"landlocked"_s}}})
        << u"Declare 2 cells not applicable"_s;
    QTest::newRow("protocol") << Edit(SetProtocol{}) << u"Change the protocol"_s;
    QTest::newRow("dimension") << Edit(DeleteDimension{sector}) << u"Delete dimension “Sector”"_s;
}

void tst_History::describes()
{
    QFETCH(Edit, edit);
    QFETCH(QString, description);
    QTemporaryDir folder;
    const auto store = create(folder);
    QCOMPARE(ok(store->apply(edit)).description, description);
    QCOMPARE(store->undoDescription(), description);
    QCOMPARE(ok(store->undo()).description, description);
    QCOMPARE(store->redoDescription(), description);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
