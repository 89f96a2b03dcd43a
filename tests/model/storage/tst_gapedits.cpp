// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

using namespace lacuna;
using namespace lacuna::sample;

/// What is said of gaps, burden tables, and the order of views: kept, refused, taken back.
class tst_GapEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneNoteAPair();
    void anEmptyNoteIsRemoved();
    void notesFollowMergedTerms();
    void keepsABurdenTable();
    void refusesOverlappingAreas_data();
    void refusesOverlappingAreas();
    void mergedTermsKeepOneFigure();
    void ordersViews();
    void declaresSeveralPairsInOneStep();
    void savesSeveralTablesInOneStep();
};

namespace {

GapNote note(Id termA, Id termB)
{
    GapNote n;
    n.dimensionA = country;
    n.termA = termA;
    n.dimensionB = termB ? Id(sector) : 0;
    n.termB = termB;
    n.text = u"Ask the ministry"_s;
    n.status = GapStatus::BeingFilled;
    n.filledBy = u"Example Institute"_s;
    n.until = QDate(2027, 6, 30);
    n.contact = u"Synthetic, A."_s;
    return n;
}

Burden burden(std::vector<BurdenArea> areas)
{
    Burden b;
    b.name = u"Made-up burden"_s;
    b.definition = u"People, made up"_s;
    b.unit = u"people"_s;
    b.source = u"A test"_s;
    b.year = 2024;
    b.regionSet = u"test"_s;
    b.dimension = country;
    b.total = 100;
    b.areas = std::move(areas);
    return b;
}

} // namespace

void tst_GapEdits::keepsOneNoteAPair()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id first = ok(store->apply(SaveGapNote{note(laos, fishing)})).id;
    GapNote other = note(laos, fishing);
    std::swap(other.dimensionA, other.dimensionB); // the matrix was transposed
    std::swap(other.termA, other.termB);
    other.text = u"Said again"_s;
    QCOMPARE(ok(store->apply(SaveGapNote{other})).id, first);
    ok(store->apply(SaveGapNote{note(thailand, 0)}));
    const auto notes = ok(store->gapNotes());
    QCOMPARE(notes.size(), 2U);
    const GapNote* found = gapNoteOn(notes, sector, fishing, country, laos);
    QVERIFY(found);
    QCOMPARE(found->text, u"Said again"_s);
    QCOMPARE(found->status, GapStatus::BeingFilled);
    QCOMPARE(found->filledBy, u"Example Institute"_s);
    QCOMPARE(found->until, QDate(2027, 6, 30));
    QCOMPARE(found->contact, u"Synthetic, A."_s);
    QVERIFY(gapNoteOn(notes, country, thailand, 0, 0));
    QVERIFY(!gapNoteOn(notes, country, thailand, sector, fishing));
    ok(store->undo());
    ok(store->undo());
    QCOMPARE(ok(store->gapNotes()).front().text, u"Ask the ministry"_s);
}

void tst_GapEdits::anEmptyNoteIsRemoved()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    ok(store->apply(SaveGapNote{note(laos, fishing)}));
    GapNote empty;
    empty.dimensionA = country;
    empty.termA = laos;
    empty.dimensionB = sector;
    empty.termB = fishing;
    QVERIFY(ok(store->apply(SaveGapNote{empty})).description.contains(u"Laos"_s));
    QVERIFY(ok(store->gapNotes()).empty());
    QVERIFY(!store->apply(SaveGapNote{note(laos, laos)})); // no term of the sector
}

void tst_GapEdits::notesFollowMergedTerms()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    ok(store->apply(SaveGapNote{note(laos, garments)}));
    ok(store->apply(MergeTerms{garments, fishing}));
    QVERIFY(gapNoteOn(ok(store->gapNotes()), country, laos, sector, fishing));
}

void tst_GapEdits::keepsABurdenTable()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Burden b =
        burden({{u"Laos and Thailand"_s, {thailand, laos}, 60, 40, 80, u"note"_s}, {u"Nowhere"_s, {}, 3}});
    b.id = ok(store->apply(SaveBurden{b})).id;
    auto kept = ok(store->burdens());
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0], b);
    b.areas[1].value = 4;
    ok(store->apply(SaveBurden{b}));
    QCOMPARE(ok(store->burdens())[0].areas[1].value, 4.0);
    Burden same = burden({});
    same.name = u"MADE-UP burden"_s;
    QVERIFY(!store->apply(SaveBurden{same}));
    ok(store->apply(DeleteBurden{b.id}));
    QVERIFY(ok(store->burdens()).empty());
    ok(store->undo());
    QCOMPARE(ok(store->burdens())[0], b);
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_GapEdits::refusesOverlappingAreas_data()
{
    QTest::addColumn<QList<Id>>("one");
    QTest::addColumn<QList<Id>>("other");
    QTest::newRow("same term") << QList<Id>{laos} << QList<Id>{laos};
    QTest::newRow("part of the other") << QList<Id>{asia} << QList<Id>{laos};
    QTest::newRow("contains the other") << QList<Id>{laos} << QList<Id>{asia};
    QTest::newRow("within itself") << QList<Id>{asia, laos} << QList<Id>{};
}

void tst_GapEdits::refusesOverlappingAreas()
{
    QFETCH(const QList<Id>, one);
    QFETCH(const QList<Id>, other);
    const QTemporaryDir folder;
    const auto store = create(folder);
    const auto refused = store->apply(SaveBurden{burden({{u"One"_s, one, 1}, {u"Other"_s, other, 2}})});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(ok(store->burdens()).empty());
    QVERIFY(!store->apply(SaveBurden{burden({{u"A sector"_s, {fishing}, 1}})}));
    QVERIFY(!store->apply(SaveBurden{burden({{u"Less than nothing"_s, {laos}, -1}})}));
}

void tst_GapEdits::mergedTermsKeepOneFigure()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    ok(store->apply(SaveBurden{burden({{u"Laos"_s, {laos}, 1}, {u"Thailand"_s, {thailand}, 2}})}));
    ok(store->apply(MergeTerms{laos, thailand}));
    auto areas = ok(store->burdens())[0].areas;
    QVERIFY(areas[0].terms.isEmpty());
    QCOMPARE(areas[1].terms, QList<Id>{thailand});
    ok(store->undo());
    ok(store->apply(MergeTerms{laos, pacific}));
    areas = ok(store->burdens())[0].areas;
    QCOMPARE(areas[0].terms, QList<Id>{pacific});
}

void tst_GapEdits::ordersViews()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    QList<Id> ids;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        View view;
        view.name = name;
        view.position = int(ids.size());
        ids.append(ok(store->apply(SaveView{view})).id);
    }
    ok(store->apply(OrderViews{{ids[2], ids[0]}}));
    QStringList names;
    for (const View& view : ok(store->views()))
        names << view.name;
    QCOMPARE(names, (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    QVERIFY(!store->apply(OrderViews{{12345}}));
    ok(store->undo());
    QCOMPARE(ok(store->views()).front().name, u"A"_s);
}

void tst_GapEdits::declaresSeveralPairsInOneStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const NotApplicable first{0, country, laos, sector, fishing, u"no coast"_s};
    const NotApplicable second{0, country, laos, sector, seaFishing, u"no coast"_s};
    const auto outcome = ok(store->apply(SetNotApplicables{{first, second}}));
    QVERIFY2(outcome.description.contains(u"2"_s), qPrintable(outcome.description));
    QCOMPARE(ok(store->notApplicable()).size(), 2U);
    ok(store->undo());
    QVERIFY(ok(store->notApplicable()).empty());
    // All or none.
    const NotApplicable wrong{0, country, laos, sector, laos, u"no term of the sector"_s};
    QVERIFY(!store->apply(SetNotApplicables{{first, wrong}}));
    QVERIFY(!store->apply(SetNotApplicables{}));
    QVERIFY(ok(store->notApplicable()).empty());
}

void tst_GapEdits::savesSeveralTablesInOneStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Burden first = burden({{u"Laos"_s, {laos}, 60}});
    Burden second = burden({{u"Thailand"_s, {thailand}, 3}});
    second.name = u"Another"_s;
    const auto outcome = ok(store->apply(SaveBurdens{{first, second}}));
    QVERIFY2(outcome.description.contains(u"2"_s), qPrintable(outcome.description));
    QCOMPARE(ok(store->burdens()).size(), 2U);
    ok(store->undo());
    QVERIFY(ok(store->burdens()).empty());
    // All or none: two of one name, no table at all.
    second.name = first.name.toUpper();
    QVERIFY(!store->apply(SaveBurdens{{first, second}}));
    QVERIFY(!store->apply(SaveBurdens{}));
    QVERIFY(ok(store->burdens()).empty());
}

QTEST_MAIN(tst_GapEdits)
#include "tst_gapedits.moc"
