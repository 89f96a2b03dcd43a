// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/codebook.h"
#include "model/catalogue/codebooklimits.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

Dimension dimension(Id id, const QString& key, int position = 0, Id treeOf = 0)
{
    return {id, key, key, {}, treeOf, position, false};
}

Term term(Id id, Id owner, Id parent, const QString& code, int position = 0)
{
    Term made;
    made.id = id;
    made.dimension = owner;
    made.parent = parent;
    made.code = code;
    made.label = u"Label "_s + code;
    made.position = position;
    return made;
}

QString codes(const std::vector<const Term*>& terms)
{
    QStringList list;
    for (const Term* each : terms)
        list.append(each->code);
    return list.join(u' ');
}

/// Region tree in rows of shuffled order: A (A1 (A11), A2), B.
Codebook example()
{
    return Codebook(
        {dimension(2, u"sector"_s, 1), dimension(1, u"country"_s, 0), dimension(3, u"origin"_s, 2, 1)},
        {term(13, 1, 12, u"A11"_s), term(15, 1, 0, u"B"_s, 1), term(14, 1, 11, u"A2"_s, 1),
         term(11, 1, 0, u"A"_s), term(12, 1, 11, u"A1"_s), term(21, 2, 0, u"S"_s)});
}

} // namespace

class TestCodebook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersDepthFirst();
    void limitsDepth();
    void knowsKin();
    void borrowedTree();
    void retiredTerms();
    void resolvesByRank();
    void unknownIds();
    void rings_data();
    void rings();
    void randomParentsNeverHang();
    void strayRows();
    void treeOfRings();
    void deepChain();
    void equality();
};

void TestCodebook::ordersDepthFirst()
{
    const Codebook book = example();
    QStringList keys;
    for (const Dimension& each : book.dimensions())
        keys.append(each.key);
    QCOMPARE(keys.join(u' '), u"country sector origin"_s);
    QCOMPARE(codes(book.termsOf(1)), u"A A1 A11 A2 B"_s);
    QCOMPARE(book.terms().size(), size_t(6));
    QCOMPARE(book.terms().back().code, u"S"_s);
    QCOMPARE(codes(book.children(1, 0)), u"A B"_s);
    QCOMPARE(codes(book.children(1, 11)), u"A1 A2"_s);
    QCOMPARE(codes(book.children(1, 13)), QString());
    QCOMPARE(codes(book.children(2, 11)), QString()); // a term of another dimension
}

void TestCodebook::limitsDepth()
{
    const Codebook book = example();
    QCOMPARE(codes(book.termsOf(1, 0)), u"A B"_s);
    QCOMPARE(codes(book.termsOf(1, 1)), u"A A1 A2 B"_s);
    QCOMPARE(codes(book.termsOf(1, 9)), u"A A1 A11 A2 B"_s);
}

void TestCodebook::knowsKin()
{
    const Codebook book = example();
    QCOMPARE(book.depth(11), 0);
    QCOMPARE(book.depth(13), 2);
    QCOMPARE(book.ancestors(13), std::vector<Id>({12, 11}));
    QCOMPARE(book.ancestors(11), std::vector<Id>());
    QVERIFY(book.isDescendant(13, 11));
    QVERIFY(!book.isDescendant(11, 13));
    QVERIFY(!book.isDescendant(13, 13));
    QVERIFY(!book.isDescendant(15, 11));
    QVERIFY(!book.isDescendant(21, 15));
    QCOMPARE(book.path(13), u"Label A › Label A1 › Label A11"_s);
}

void TestCodebook::borrowedTree()
{
    const Codebook book = example();
    QCOMPARE(book.treeOwner(3), 1);
    QCOMPARE(book.treeOwner(1), 1);
    QCOMPARE(codes(book.termsOf(3)), u"A A1 A11 A2 B"_s);
    QCOMPARE(codes(book.children(3, 11)), u"A1 A2"_s);
    QCOMPARE(book.resolve(3, u"a11")->id, 13);
}

void TestCodebook::retiredTerms()
{
    std::vector<Term> terms = example().terms();
    std::ranges::find(terms, Id(12), &Term::id)->retired = true;
    const Codebook book(example().dimensions(), terms);
    QCOMPARE(codes(book.termsOf(1)), u"A A2 B"_s); // A11 goes with A1
    QCOMPARE(codes(book.termsOf(1, -1, true)), u"A A1 A11 A2 B"_s);
    QCOMPARE(codes(book.children(1, 11)), u"A1 A2"_s);
    QVERIFY(book.resolve(1, u"A1")); // old files still resolve
    // A living term of the same name comes first.
    Term rival = term(16, 1, 0, u"C"_s);
    rival.label = u"Label A1"_s;
    terms.push_back(rival);
    QCOMPARE(Codebook(example().dimensions(), terms).resolve(1, u"label a1")->id, 16);
}

void TestCodebook::resolvesByRank()
{
    Term first = term(1, 1, 0, u"X"_s);
    first.label = u"Fishing"_s;
    first.aliases = {u"Y"_s, u"Mining"_s, u"–"_s};
    Term second = term(2, 1, 0, u"Y"_s);
    second.label = u"Mining"_s;
    second.aliases = {u"  Sea   food "_s};
    const Codebook book({dimension(1, u"sector"_s)}, {first, second});
    QCOMPARE(book.resolve(1, u"y")->id, 2); // code before alias
    QCOMPARE(book.resolve(1, u"MINING")->id, 2); // label before alias
    QCOMPARE(book.resolve(1, u"sea-food")->id, 2);
    QCOMPARE(book.resolve(1, u" fishing ")->id, 1);
    QCOMPARE(book.resolve(1, u"–")->id, 1);
    QVERIFY(!book.resolve(1, u""));
    QVERIFY(!book.resolve(1, u"…"));
    QVERIFY(!book.resolve(1, u"Fish"));
    QVERIFY(!book.resolve(2, u"Fishing"));
}

void TestCodebook::unknownIds()
{
    const Codebook book = example();
    for (const Id id : {Id(0), Id(-1), Id(999)}) {
        QVERIFY(!book.term(id));
        QVERIFY(!book.dimension(id));
        QCOMPARE(book.depth(id), -1);
        QVERIFY(book.ancestors(id).empty());
        QVERIFY(book.path(id).isEmpty());
        QVERIFY(book.termsOf(id).empty());
        QVERIFY(!book.isDescendant(id, 11) && !book.isDescendant(11, id));
    }
    QVERIFY(Codebook().terms().empty());
    QVERIFY(!Codebook().dimension(u"country"));
    QVERIFY(book.dimension(u"COUNTRY"));
}

void TestCodebook::rings_data()
{
    QTest::addColumn<QList<int>>("parents"); // of terms 1, 2, 3 …
    QTest::addColumn<QList<int>>("depths");
    QTest::newRow("itself") << QList<int>{1} << QList<int>{0};
    QTest::newRow("pair") << QList<int>{2, 1} << QList<int>{1, 0};
    QTest::newRow("three") << QList<int>{2, 3, 1} << QList<int>{2, 1, 0};
    QTest::newRow("tail leads into a ring") << QList<int>{2, 3, 2} << QList<int>{2, 1, 0};
    QTest::newRow("missing parent") << QList<int>{9, 1} << QList<int>{0, 1};
}

void TestCodebook::rings()
{
    QFETCH(QList<int>, parents);
    QFETCH(QList<int>, depths);
    std::vector<Term> terms;
    for (int i = 0; i < parents.size(); ++i)
        terms.push_back(term(i + 1, 1, parents[i], QString::number(i + 1)));
    const Codebook book({dimension(1, u"d"_s)}, terms);
    QCOMPARE(book.terms().size(), size_t(parents.size()));
    for (int i = 0; i < depths.size(); ++i)
        QCOMPARE(book.depth(i + 1), depths[i]);
}

void TestCodebook::randomParentsNeverHang()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const int count = random.bounded(1, 30);
        std::vector<Term> terms;
        for (int i = 1; i <= count; ++i)
            terms.push_back(
                term(i, 1, random.bounded(0, count + 2), QString::number(i), random.bounded(0, 3)));
        const Codebook book({dimension(1, u"d"_s)}, terms);
        QCOMPARE(book.terms().size(), size_t(count)); // nobody is lost
        for (const Term& each : book.terms()) {
            const auto above = book.ancestors(each.id);
            QCOMPARE(int(above.size()), book.depth(each.id));
            for (const Term& other : book.terms())
                QCOMPARE(book.isDescendant(each.id, other.id),
                         std::ranges::find(above, other.id) != above.end());
            // Whoever had a sound parent keeps it.
            const Term& given = terms[size_t(each.id - 1)];
            QVERIFY(each.parent == given.parent || each.parent == 0);
        }
    }
}

void TestCodebook::strayRows()
{
    Term nowhere = term(5, 77, 0, u"N"_s);
    Term adopted = term(6, 2, 11, u"P"_s); // parent in another dimension
    const Codebook book({dimension(1, u"a"_s), dimension(2, u"b"_s), dimension(1, u"again"_s)},
                        {term(11, 1, 0, u"A"_s), term(11, 1, 0, u"Double"_s), nowhere, adopted});
    QCOMPARE(book.dimensions().size(), size_t(2));
    QCOMPARE(codes(book.termsOf(1)), u"A"_s);
    QCOMPARE(codes(book.termsOf(2)), u"P"_s);
    QCOMPARE(book.depth(6), 0);
    QVERIFY(!book.term(5));
}

void TestCodebook::treeOfRings()
{
    const Codebook book({dimension(1, u"a"_s, 0, 2), dimension(2, u"b"_s, 1, 1), dimension(3, u"c"_s, 2, 3),
                         dimension(4, u"d"_s, 3, 99), dimension(5, u"e"_s, 4, 6), dimension(6, u"f"_s, 5, 7),
                         dimension(7, u"g"_s, 6)},
                        {term(11, 1, 0, u"A"_s), term(71, 7, 0, u"G"_s)});
    QCOMPARE(book.dimension(3)->treeOf, 0);
    QCOMPARE(book.dimension(4)->treeOf, 0);
    QCOMPARE(book.dimension(5)->treeOf, 7); // a lender that borrows itself
    QCOMPARE(codes(book.termsOf(5)), u"G"_s);
    for (const Id id : {1, 2})
        QVERIFY(book.treeOwner(id) == 1 || book.treeOwner(id) == 2);
}

void TestCodebook::deepChain()
{
    std::vector<Term> terms;
    for (int i = 1; i <= 100'000; ++i)
        terms.push_back(term(i, 1, i - 1, QString::number(i)));
    const Codebook book({dimension(1, u"d"_s)}, terms);
    QCOMPARE(book.depth(mostTermLevels), mostTermLevels - 1);
    // What lies deeper stays in its order, beside what it is under.
    QCOMPARE(book.depth(100'000), mostTermLevels - 1);
    QCOMPARE(book.term(100'000)->parent, mostTermLevels - 1);
    QVERIFY(book.isDescendant(100'000, 1));
    QVERIFY(!book.isDescendant(100'000, mostTermLevels));
    QCOMPARE(book.terms().back().id, 100'000);
    QCOMPARE(book.termsOf(1, 2).size(), size_t(3));
}

void TestCodebook::equality()
{
    QVERIFY(example() == example());
    std::vector<Term> terms = example().terms();
    terms[0].label = u"Other"_s;
    QVERIFY(!(Codebook(example().dimensions(), terms) == example()));
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
