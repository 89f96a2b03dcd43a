// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/catalogue/builtincodebook.h"

using namespace lacuna;
using namespace lacuna::sample;

/// What becomes of codings when the codebook they refer to changes. That all of it can be taken back exactly is tst_history's.
class tst_CodebookEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesTerms();
    void mergesATermIntoItsOwnPart();
    void movesTermsButNotInARing();
    void movesTermsNoDeeperThanAnyMayLie();
    void deletesOnlyUnusedTerms();
    void mergesDimensions();
    void mergesADimensionThatBorrowsItsTree();
    void refusesMergesThatMakeNoSense();
    void importsACodebook();
    void termsAlone_leaveTheirDimensionAsItIs();
    void importingTheSameCodebookChangesNothing();
};

namespace {

/// Labels of the terms @p study is coded with in the dimension of @p key, sorted.
QStringList labels(const CatalogueStore& store, Id study, QStringView key)
{
    const auto book = ok(store.codebook());
    const Dimension* dimension = book->dimension(key);
    QStringList found;
    const CodedStudy coded = ok(store.study(study)); // its codings are looked through below
    for (const Coding& c : coded.codings) {
        if (dimension && c.dimension == dimension->id)
            found << book->term(c.term)->label;
    }
    found.sort();
    return found;
}

Id addDimension(CatalogueStore& store, const QString& key, const QList<std::pair<QString, QString>>& terms)
{
    const Id dimension = ok(store.apply(AddDimension{{0, key, key, {}, 0, 9, false}})).id;
    for (const auto& [code, label] : terms)
        ok(store.apply(AddTerm{term(0, dimension, code, label)}));
    return dimension;
}

Id termOf(const CatalogueStore& store, Id dimension, QStringView name)
{
    return ok(store.codebook())->resolve(dimension, name)->id;
}

} // namespace

void tst_CodebookEdits::mergesTerms()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id both = add(*store, u"Both"_s, {coding(sector, fishing), coding(sector, garments)});
    const Id one = add(*store, u"One"_s, {coding(sector, garments, u"p. 3"_s)});
    ok(store->apply(MergeTerms{garments, fishing}));
    QVERIFY(!ok(store->codebook())->term(garments));
    QCOMPARE(labels(*store, both, u"sector"), QStringList({u"Fishing"_s})); // once, not twice
    QCOMPARE(labels(*store, one, u"sector"), QStringList({u"Fishing"_s}));
    QCOMPARE(ok(store->study(one)).codings.front().quote, u"p. 3"_s);
    // Who searches for the old name still finds the term.
    QCOMPARE(ok(store->codebook())->resolve(sector, u"Garments")->id, Id(fishing));
}

void tst_CodebookEdits::mergesATermIntoItsOwnPart()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id coded = add(*store, u"Coded"_s, {coding(sector, fishing)});
    ok(store->apply(MergeTerms{fishing, seaFishing}));
    QCOMPARE(ok(store->codebook())->term(seaFishing)->parent, Id(0)); // it takes the place
    QCOMPARE(labels(*store, coded, u"sector"), QStringList({u"Sea fishing"_s}));
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_CodebookEdits::movesTermsNoDeeperThanAnyMayLie()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Id lowest = 0;
    for (int i = 0; i < 31; ++i)
        lowest = ok(store->apply(AddTerm{term(0, sector, {}, u"Below"_s, lowest)})).id;
    Term moved = *ok(store->codebook())->term(fishing); // with one below it
    moved.parent = lowest;
    const auto refused = store->apply(UpdateTerm{moved});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    moved = *ok(store->codebook())->term(garments);
    moved.parent = lowest;
    ok(store->apply(UpdateTerm{moved}));
    QVERIFY(!store->apply(AddTerm{term(0, sector, {}, u"Deeper"_s, garments)}));
    QVERIFY(!store->apply(MergeTerms{fishing, garments}));
    moved.label = u"Still there"_s;
    ok(store->apply(UpdateTerm{moved}));
}

void tst_CodebookEdits::movesTermsButNotInARing()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Term moved = *ok(store->codebook())->term(laos);
    moved.parent = pacific;
    ok(store->apply(UpdateTerm{moved}));
    QCOMPARE(ok(store->codebook())->term(laos)->parent, Id(pacific));
    Term ring = *ok(store->codebook())->term(fishing);
    ring.parent = seaFishing;
    QVERIFY(!store->apply(UpdateTerm{ring}));
    Term stranger = *ok(store->codebook())->term(garments);
    stranger.parent = asia; // of another dimension
    QVERIFY(!store->apply(UpdateTerm{stranger}));
    QCOMPARE(ok(store->codebook())->term(garments)->parent, Id(0));
}

void tst_CodebookEdits::deletesOnlyUnusedTerms()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"Coded"_s, {coding(sector, seaFishing)});
    const auto refused = store->apply(DeleteTerm{seaFishing});
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    ok(store->apply(DeleteTerm{garments}));
    QVERIFY(!ok(store->codebook())->term(garments));
}

void tst_CodebookEdits::mergesDimensions()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id industry =
        addDimension(*store, u"industry"_s, {{u"FISH"_s, u"Fisheries"_s}, {u"MIN"_s, u"Mining"_s}});
    const Id fisheries = termOf(*store, industry, u"FISH");
    const Id mining = termOf(*store, industry, u"MIN");
    const Id coded = add(*store, u"Coded"_s,
                         {coding(industry, fisheries), coding(industry, mining), coding(sector, garments)});
    View view;
    view.name = u"By industry"_s;
    view.question.rows = country;
    view.question.columns = industry;
    ok(store->apply(SaveView{view}));

    ok(store->apply(MergeDimensions{industry, sector}));
    const auto book = ok(store->codebook());
    QVERIFY(!book->dimension(u"industry"));
    // The namesake takes the codings over; what had none comes along.
    QCOMPARE(labels(*store, coded, u"sector"), QStringList({u"Fishing"_s, u"Garments"_s, u"Mining"_s}));
    QCOMPARE(book->term(mining)->dimension, Id(sector));
    QVERIFY(!book->term(fisheries));
    QCOMPARE(ok(store->views()).front().question.columns, Id(sector));
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_CodebookEdits::mergesADimensionThatBorrowsItsTree()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id coded = add(*store, u"Coded"_s, {coding(origin, laos), coding(country, thailand)});
    ok(store->apply(MergeDimensions{origin, country}));
    QVERIFY(!ok(store->codebook())->dimension(u"origin"));
    QCOMPARE(labels(*store, coded, u"country"), QStringList({u"Laos"_s, u"Thailand"_s}));
}

void tst_CodebookEdits::refusesMergesThatMakeNoSense()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const QString before = dump(*store);
    QVERIFY(!store->apply(MergeDimensions{sector, sector}));
    QVERIFY(!store->apply(MergeDimensions{country, sector})); // origin borrows its tree
    QVERIFY(!store->apply(MergeDimensions{99, sector}));
    QVERIFY(!store->apply(MergeTerms{fishing, fishing}));
    QCOMPARE(dump(*store), before);
}

void tst_CodebookEdits::importsACodebook()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id coded = add(*store, u"Coded"_s, {coding(sector, garments)});
    // Ids of a file mean nothing here: they even clash with those of other things.
    const Codebook file(
        {{1, u"sector"_s, u"Economic sector"_s, {}, 0, 0, false}, {2, u"form"_s, u"Form"_s, {}, 0, 1, false}},
        {term(11, 1, u"GARM"_s, u"Garments and textiles"_s), term(12, 1, {}, u"Fishing"_s),
         term(13, 1, u"INL"_s, u"Inland fishing"_s, 12), term(14, 2, u"DEBT"_s, u"Debt bondage"_s)});
    ok(store->apply(ImportCodebook{file}));
    const auto book = ok(store->codebook());
    QCOMPARE(book->dimension(sector)->label, u"Economic sector"_s);
    QCOMPARE(labels(*store, coded, u"sector"), QStringList({u"Garments and textiles"_s})); // by code
    const Term* inland = book->resolve(sector, u"INL");
    QVERIFY(inland);
    QCOMPARE(inland->parent, Id(fishing)); // by label
    QVERIFY(book->resolve(book->dimension(u"form")->id, u"Debt bondage"));
    QVERIFY(book->term(seaFishing)); // what the file does not have stays
    QVERIFY(book->dimension(u"country"));
}

void tst_CodebookEdits::termsAlone_leaveTheirDimensionAsItIs()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Dimension changed = *ok(store->codebook())->dimension(sector);
    changed.scopeNote = u"What is worked in"_s;
    changed.required = true;
    ok(store->apply(UpdateDimension{changed}));
    const auto file = ok(codebookFromCsv("dimension,code,parent,label\nsector,QUA,,Quarries\n"));
    ok(store->apply(ImportCodebook{file}));
    const auto book = ok(store->codebook());
    QVERIFY(book->resolve(sector, u"QUA"));
    QCOMPARE(*book->dimension(sector), changed);
}

void tst_CodebookEdits::importingTheSameCodebookChangesNothing()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"Coded"_s, {coding(sector, garments), coding(origin, laos)});
    const QString before = dump(*store);
    ok(store->apply(ImportCodebook{*ok(store->codebook())}));
    QCOMPARE(dump(*store), before);
}

QTEST_GUILESS_MAIN(tst_CodebookEdits)
#include "tst_codebookedits.moc"
