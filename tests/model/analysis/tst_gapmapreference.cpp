// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivecatalogue.h"

#include "model/analysis/collectionfilter.h"
#include "model/analysis/crosstable.h"
#include "model/analysis/evidencetable_p.h"

#include <QtTest/QTest>

#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

namespace {

/// Everything that decides a gap map.
struct Case {
    Question question;
    Filter filter;
    std::vector<NotApplicable> pairs;
    std::optional<std::vector<Id>> hits;
    bool withUncoded = false;
};

void addDimensions(NaiveCatalogue& random)
{
    const Id country = random.addDimension(u"country"_s, 1 + random.below(14), 3, 15);
    random.addDimension(u"sector"_s, 1 + random.below(9), 2, 15);
    random.addDimension(u"theme"_s, random.below(5), 2, 30);
    random.addDimension(u"origin"_s, 0, 0, 0, country);
    const auto rules = [&](const QString& key, std::initializer_list<const char*> codes) {
        const Id dimension = random.addDimension(key, 0, 0, 0);
        for (const char* code : codes) // one level deep at most, and some of it retired
            random.addTerm(dimension, QString::fromLatin1(code), 0, 5);
        random.addTerm(dimension, key + u"-more"_s, 1, 20);
    };
    if (random.chance(90))
        rules(u"status"_s, {"COM", "ONG", "PLN"});
    if (random.chance(90))
        rules(u"evidence-type"_s, {"PRI", "EVL", "SYR", "OTH"});
    if (random.chance(90))
        rules(u"confidence"_s, {"HIG", "MOD", "LOW"});
    if (random.chance(90))
        random.addDimension(u"method"_s, 1 + random.below(6), 1, 10);
    if (random.chance(40))
        rules(u"screening"_s, {"UND", "EXT", "SOU", "NRT", "EXF", "INC"});
}

Id anyTerm(NaiveCatalogue& random, Id dimension)
{
    const std::vector<Id> owned = random.ownTerms(random.owner(dimension));
    return owned.empty() ? 0 : owned[size_t(random.below(int(owned.size())))];
}

Id anyDimension(NaiveCatalogue& random)
{
    return Id(random.below(int(random.dimensions.size()))) + 1;
}

Filter anyFilter(NaiveCatalogue& random)
{
    Filter filter;
    for (int n = random.below(4); n > 0; --n) {
        FilterClause clause;
        clause.dimension = anyDimension(random);
        clause.mode = FilterClause::Mode(random.below(3));
        clause.uncoded = random.chance(25);
        for (int t = random.below(4); t > 0; --t) {
            const Id term = anyTerm(random, clause.dimension);
            if (term)
                clause.terms += term;
        }
        filter.clauses += clause;
    }
    if (random.chance(30))
        filter.yearFrom = 1995 + random.below(20);
    if (random.chance(30))
        filter.yearTo = 2005 + random.below(20);
    filter.keepUndated = random.chance(75);
    return filter;
}

Case anyCase(NaiveCatalogue& random)
{
    Case asked;
    do {
        asked.question.rows = anyDimension(random);
        asked.question.columns = anyDimension(random);
    } while (asked.question.rows == asked.question.columns);
    asked.question.segments = random.chance(40) ? anyDimension(random) : 0;
    const Id crossing = anyDimension(random);
    asked.question.crossSegments = random.chance(50) && crossing != asked.question.segments ? crossing : 0;
    asked.question.rowDepth = random.below(4) - 1;
    asked.question.columnDepth = random.below(3) - 1;
    asked.question.rowScope = random.chance(25) ? anyTerm(random, asked.question.rows) : 0;
    asked.question.columnScope = random.chance(15) ? anyTerm(random, asked.question.columns) : 0;
    asked.question.rules.thin = 1 + random.below(4);
    asked.question.rules.synthesis = 1 + random.below(4);
    asked.question.rules.staleYears = 2 + random.below(12);
    asked.question.rules.referenceYear = 2020 + random.below(8);
    asked.question.rules.confidenceFloor =
        QStringList{u"HIG"_s, u"MOD"_s, u"LOW"_s, u"none"_s}[random.below(4)];
    asked.filter = anyFilter(random);
    for (int n = random.chance(40) ? 1 + random.below(6) : 0; n > 0; --n) {
        const bool turned = random.chance(50);
        const Id a = turned ? asked.question.columns : asked.question.rows;
        const Id b = turned ? asked.question.rows : asked.question.columns;
        asked.pairs.push_back({1, a, anyTerm(random, a), b, anyTerm(random, b), {}});
    }
    if (random.chance(20)) {
        asked.hits.emplace();
        for (const auto& study : random.studies) {
            if (random.chance(60))
                asked.hits->push_back(study.id);
        }
    }
    asked.withUncoded = random.chance(30);
    return asked;
}

/// The slow answer to a case.
class NaiveMap {
public:
    using Members = std::vector<const NaiveCatalogue::Study*>;

    NaiveMap(const NaiveCatalogue& catalogue, const Case& asked)
        : rows(catalogue.shown(asked.question.rows, asked.question.rowScope, asked.question.rowDepth))
        , columns(
              catalogue.shown(asked.question.columns, asked.question.columnScope, asked.question.columnDepth))
        , m_catalogue(catalogue)
        , m_asked(asked)
    {
        const std::vector<Id>* hits = asked.hits ? &*asked.hits : nullptr;
        for (const auto& study : catalogue.studies) {
            if (catalogue.passes(study, asked.filter, hits))
                passing.push_back(&study);
        }
    }

    /// Whether a study counts in an item: a term, 0 = not coded, −1 = any item that is shown.
    bool counts(const NaiveCatalogue::Study& study, Id dimension, const std::vector<Id>& items, Id item) const
    {
        if (item == 0)
            return NaiveCatalogue::coded(study, dimension).empty();
        if (item > 0)
            return m_catalogue.reaches(study, dimension, item);
        return std::ranges::any_of(items,
                                   [&](Id shown) { return m_catalogue.reaches(study, dimension, shown); });
    }

    Members members(Id row, Id column) const
    {
        Members found;
        for (const auto* study : passing) {
            if (counts(*study, m_asked.question.rows, rows, row)
                && counts(*study, m_asked.question.columns, columns, column))
                found.push_back(study);
        }
        return found;
    }

    bool declared(Id row, Id column) const
    {
        return std::ranges::any_of(m_asked.pairs, [&](const NotApplicable& pair) {
            const bool straight = pair.dimensionA == m_asked.question.rows && pair.termA && pair.termB
                && m_catalogue.isWithin(row, pair.termA) && m_catalogue.isWithin(column, pair.termB);
            const bool turned = pair.dimensionB == m_asked.question.rows && pair.termA && pair.termB
                && m_catalogue.isWithin(row, pair.termB) && m_catalogue.isWithin(column, pair.termA);
            return straight || turned;
        });
    }

    bool notApplicable(Id row, Id column) const
    {
        if (declared(row, column))
            return true;
        for (const Id r : m_catalogue.leavesUnder(m_asked.question.rows, row)) {
            for (const Id c : m_catalogue.leavesUnder(m_asked.question.columns, column)) {
                if (!declared(r, c))
                    return false;
            }
        }
        return true;
    }

    GapCell cell(Id row, Id column) const
    {
        const bool uncoded = row == 0 || column == 0;
        const bool inner = row > 0 && column > 0;
        GapCell cell = m_catalogue.cellOf(members(row, column), m_asked.question.rules,
                                          inner && notApplicable(row, column));
        if (uncoded) {
            cell.gapClass = GapClass::Covered;
            cell.flags = {};
        }
        return cell;
    }

    std::vector<Id> rows;
    std::vector<Id> columns;
    Members passing;

private:
    const NaiveCatalogue& m_catalogue;
    const Case& m_asked;
};

bool same(const GapCell& a, const GapCell& b)
{
    return a.n == b.n && a.ongoing == b.ongoing && a.primary == b.primary && a.appraised == b.appraised
        && a.atOrAboveFloor == b.atOrAboveFloor && a.newestYear == b.newestYear
        && a.newestReviewYear == b.newestReviewYear && a.gapClass == b.gapClass && a.flags == b.flags;
}

std::vector<Id> termsOf(const std::vector<GapAxisItem>& items, bool withUncoded)
{
    std::vector<Id> ids;
    for (const GapAxisItem& item : items)
        ids.push_back(item.term);
    if (withUncoded)
        ids.pop_back();
    return ids;
}

void compareResidual(const GapMap& map, size_t row, size_t column)
{
    const GapCell& cell = map.cell(int(row), int(column));
    const double total = map.total.n;
    if (total == 0 || map.rows[row].term == 0 || map.columns[column].term == 0) {
        QVERIFY(!cell.expected && !cell.residual);
        return;
    }
    const double r = map.rowTotals[row].n / total;
    const double c = map.columnTotals[column].n / total;
    const double e = total * r * c;
    QVERIFY(std::abs(*cell.expected - e) < 1e-9);
    if (std::abs(e - 1) < 1e-9) // exactly on the limit: rounding decides here, not there
        return;
    QCOMPARE(cell.residual.has_value(), e >= 1 && r < 1 && c < 1);
    if (cell.residual)
        QVERIFY(std::abs(*cell.residual - (cell.n - e) / std::sqrt(e * (1 - r) * (1 - c))) < 1e-9);
}

void compareSegments(const NaiveCatalogue& catalogue, const NaiveMap& naive, const GapMap& map, int row,
                     int column)
{
    const auto reaches = [&](const auto& study, Id dimension, Id term) {
        return term ? catalogue.reaches(study, dimension, term)
                    : NaiveCatalogue::coded(study, dimension).empty();
    };
    const auto in = [&](const auto& study, const GapSegment& segment) {
        return reaches(study, map.question.segments, segment.term)
            && (map.question.crossSegments == 0
                || reaches(study, map.question.crossSegments, segment.crossTerm));
    };
    for (size_t i = 0; i < map.segments.size(); ++i) {
        if (map.segments[i].other)
            continue; // tst_gapmap counts that one
        int expected = 0;
        for (const auto* study : naive.members(map.rows[size_t(row)].term, map.columns[size_t(column)].term))
            expected += in(*study, map.segments[i]) && !catalogue.isOngoing(*study);
        QCOMPARE(map.segmentsOf(row, column)[i], expected);
    }
    // Crossed: every completed study is somewhere.
    if (map.question.segments && map.question.crossSegments) {
        const auto counts = map.segmentsOf(row, column);
        QVERIFY(std::accumulate(counts.begin(), counts.end(), 0) >= map.cell(row, column).n);
    }
}

void compareCells(const NaiveCatalogue& catalogue, const NaiveMap& naive, const GapMap& map)
{
    Coverage coverage;
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column) {
            const Id rowTerm = map.rows[row].term;
            const Id columnTerm = map.columns[column].term;
            const GapCell expected = naive.cell(rowTerm, columnTerm);
            const GapCell& cell = map.cell(int(row), int(column));
            QVERIFY2(same(cell, expected),
                     qPrintable(u"%1 × %2"_s.arg(map.rows[row].code, map.columns[column].code)));
            compareResidual(map, row, column);
            compareSegments(catalogue, naive, map, int(row), int(column));
            std::vector<Id> ids;
            for (const auto* study : naive.members(rowTerm, columnTerm))
                ids.push_back(study->id);
            QCOMPARE(map.studiesIn(int(row), int(column)), ids);
            const bool leaf =
                std::ranges::none_of(map.rows, [&](const auto& item) { return item.parent == int(row); })
                && std::ranges::none_of(map.columns,
                                        [&](const auto& item) { return item.parent == int(column); });
            if (!leaf || rowTerm == 0 || columnTerm == 0)
                continue;
            const bool applicable = expected.gapClass != GapClass::NotApplicable;
            coverage.applicable += applicable;
            coverage.notApplicable += !applicable;
            coverage.covered += expected.gapClass == GapClass::Covered;
            coverage.evidence += applicable && expected.n >= map.question.rules.thin;
        }
    }
    QCOMPARE(map.coverage, coverage);
}

void compareScreening(const NaiveCatalogue& catalogue, const Case& asked, const GapMap& map)
{
    QCOMPARE(map.screening.has_value(), catalogue.byCode(u"screening"_s, u"INC"_s) != 0);
    if (!map.screening)
        return;
    Filter everything = asked.filter; // a clause that keeps everything takes the rule's place
    everything.clauses.append(
        FilterClause{catalogue.byKey(u"screening"_s), FilterClause::Mode::AnyOf, {}, false});
    const std::vector<Id>* hits = asked.hits ? &*asked.hits : nullptr;
    int leftOut = 0;
    for (const auto& study : catalogue.studies)
        leftOut += catalogue.passes(study, everything, hits) && catalogue.isLeftOut(study, asked.filter);
    QCOMPARE(map.screening->leftOut, leftOut);
}

void compareMap(const NaiveCatalogue& catalogue, const Case& asked, const GapMap& map)
{
    const NaiveMap naive(catalogue, asked);
    QCOMPARE(termsOf(map.rows, asked.withUncoded), naive.rows);
    QCOMPARE(termsOf(map.columns, asked.withUncoded), naive.columns);
    QCOMPARE(map.n, int(naive.passing.size()));
    compareScreening(catalogue, asked, map);
    int uncodedRows = 0;
    int uncodedColumns = 0;
    for (const auto* study : naive.passing) {
        uncodedRows += NaiveCatalogue::coded(*study, asked.question.rows).empty();
        uncodedColumns += NaiveCatalogue::coded(*study, asked.question.columns).empty();
    }
    QCOMPARE(map.uncodedRows, uncodedRows);
    QCOMPARE(map.uncodedColumns, uncodedColumns);
    QVERIFY(same(map.total, naive.cell(-1, -1)));
    for (size_t row = 0; row < map.rows.size(); ++row)
        QVERIFY(same(map.rowTotals[row], naive.cell(map.rows[row].term, -1)));
    for (size_t column = 0; column < map.columns.size(); ++column)
        QVERIFY(same(map.columnTotals[column], naive.cell(-1, map.columns[column].term)));
    compareCells(catalogue, naive, map);
}

void compareFacets(NaiveCatalogue& catalogue, const Case& asked, const EvidenceTable& table)
{
    const std::vector<Id>* hits = asked.hits ? &*asked.hits : nullptr;
    const auto all = allFacetCounts(table, asked.filter, hits);
    QCOMPARE(all.size(), catalogue.dimensions.size());
    for (size_t i = 0; i < all.size(); ++i) {
        const Id dimension = table.codebook().dimensions()[i].id;
        std::vector<int> expected;
        int uncoded = 0;
        for (const Term* term : table.codebook().termsOf(dimension)) {
            expected.push_back(int(std::ranges::count_if(catalogue.studies, [&](const auto& study) {
                return catalogue.passes(study, asked.filter, hits, dimension)
                    && catalogue.reaches(study, dimension, term->id);
            })));
        }
        for (const auto& study : catalogue.studies)
            uncoded += catalogue.passes(study, asked.filter, hits, dimension)
                && NaiveCatalogue::coded(study, dimension).empty();
        expected.push_back(uncoded);
        QCOMPARE(all[i], expected);
        QCOMPARE(facetCounts(table, asked.filter, dimension, hits), expected);
    }
}

void compareYears(const NaiveCatalogue& catalogue, const Case& asked, const EvidenceTable& table)
{
    Filter anyYear = asked.filter;
    anyYear.yearFrom.reset();
    anyYear.yearTo.reset();
    anyYear.keepUndated = true;
    const std::vector<Id>* hits = asked.hits ? &*asked.hits : nullptr;
    std::map<int, int> expected;
    for (const auto& study : catalogue.studies) {
        if (catalogue.passes(study, anyYear, hits))
            ++expected[study.year];
    }
    const YearHistogram histogram = yearHistogram(table, asked.filter, hits);
    QCOMPARE(histogram.undated, expected[noYear]);
    expected.erase(noYear);
    QCOMPARE(histogram.counts.empty(), expected.empty());
    if (expected.empty())
        return;
    QCOMPARE(histogram.firstYear, expected.begin()->first);
    QCOMPARE(histogram.firstYear + int(histogram.counts.size()) - 1, expected.rbegin()->first);
    for (size_t i = 0; i < histogram.counts.size(); ++i)
        QCOMPARE(histogram.counts[i], expected[histogram.firstYear + int(i)]);
}

bool identical(const GapMap& a, const GapMap& b)
{
    return a.rows == b.rows && a.columns == b.columns && a.cells == b.cells && a.rowTotals == b.rowTotals
        && a.columnTotals == b.columnTotals && a.total == b.total && a.segmentCounts == b.segmentCounts
        && a.coverage == b.coverage && a.n == b.n
        && std::equal(a.passed.get(), a.passed.get() + a.evidence->size(), b.passed.get());
}

Result<std::shared_ptr<const GapMap>> answer(const Case& asked, std::shared_ptr<const EvidenceTable> table)
{
    GapMapInput input;
    input.evidence = std::move(table);
    input.notApplicable = asked.pairs;
    input.searchHits = asked.hits ? &*asked.hits : nullptr;
    input.withUncoded = asked.withUncoded;
    return computeGapMap(asked.question, asked.filter, input);
}

} // namespace

/// Cross-tabulation, filter and figures against the slow, obvious way, on random data with fixed seeds.
class TestGapMapReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomCatalogues_data();
    void randomCatalogues();
    void manySets();
    void threadsChangeNothing();
    void collections();
};

void TestGapMapReference::randomCatalogues_data()
{
    QTest::addColumn<unsigned>("firstSeed");
    QTest::addColumn<int>("studies");
    QTest::addColumn<int>("cases");
    QTest::newRow("tiny") << 1000U << 6 << 1500;
    QTest::newRow("small") << 5000U << 25 << 1200;
    QTest::newRow("medium") << 9000U << 90 << 300;
    QTest::newRow("larger than a block") << 9900U << 1500 << 4;
}

void TestGapMapReference::randomCatalogues()
{
    QFETCH(unsigned, firstSeed);
    QFETCH(int, studies);
    QFETCH(int, cases);
    for (unsigned seed = firstSeed; seed < firstSeed + unsigned(cases); ++seed) {
        NaiveCatalogue catalogue(seed);
        addDimensions(catalogue);
        catalogue.addStudies(studies > 1000 ? studies : catalogue.below(studies + 1), 20,
                             1 + catalogue.below(4));
        const auto codebook = catalogue.codebook();
        const auto table = EvidenceTable::build(codebook, catalogue.input());
        const Case asked = anyCase(catalogue);
        const auto map = answer(asked, table);
        QVERIFY2(map, qPrintable(u"seed %1"_s.arg(seed)));
        compareMap(catalogue, asked, **map);
        if (!QTest::currentTestFailed())
            compareFacets(catalogue, asked, *table);
        if (!QTest::currentTestFailed())
            compareYears(catalogue, asked, *table);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));

        // The order in which codings arrive changes nothing.
        const auto shuffled = answer(asked, EvidenceTable::build(codebook, catalogue.input(true)));
        QVERIFY2(identical(**map, **shuffled), qPrintable(u"shuffled, seed %1"_s.arg(seed)));
        for (size_t row = 0; row < catalogue.studies.size(); ++row) {
            for (const Dimension& dimension : catalogue.dimensions) {
                const auto& coded = NaiveCatalogue::coded(catalogue.studies[row], dimension.id);
                const auto terms = table->termsOf(qsizetype(row), dimension.id);
                QVERIFY(std::ranges::equal(coded, terms));
            }
        }
    }
}

/// Collections against the obvious way: a study passes if it is in any of those asked for.
void TestGapMapReference::collections()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        NaiveCatalogue catalogue(seed);
        addDimensions(catalogue);
        catalogue.addStudies(catalogue.below(60), 20, 2);
        const auto table = EvidenceTable::build(catalogue.codebook(), catalogue.input());
        Case asked = anyCase(catalogue);
        CollectedStudies collected;
        for (Id collection = 1; collection <= 3; ++collection) {
            for (const auto& study : catalogue.studies) {
                if (catalogue.chance(30))
                    collected[collection].push_back(study.id);
            }
            collected[collection].push_back(1'000'000
                                            + collection); // no row of the table: a report, or gone meanwhile
        }
        for (int n = catalogue.below(3); n > 0; --n)
            asked.filter.collections += 1 + catalogue.below(4); // the fourth does not exist
        StudyHits found;
        asked.hits.reset();
        if (catalogue.chance(40)) {
            std::vector<Id> some;
            for (const auto& study : catalogue.studies) {
                if (catalogue.chance(60))
                    some.push_back(study.id);
            }
            found = std::make_shared<const std::vector<Id>>(std::move(some));
        }
        const StudyHits hits = narrowedHits(asked.filter, collected, found);
        const auto isIn = [&](const auto& study, Id collection) {
            return std::ranges::contains(collected.value(collection), study.id);
        };
        const auto passed = table->matching(asked.filter, hits.get());
        for (size_t row = 0; row < catalogue.studies.size(); ++row) {
            const auto& study = catalogue.studies[row];
            const bool wanted = asked.filter.collections.isEmpty()
                || std::ranges::any_of(asked.filter.collections, [&](Id id) { return isIn(study, id); });
            QCOMPARE(bool(passed[row]), wanted && catalogue.passes(study, asked.filter, found.get()));
        }
        const auto counts = collectionCounts(*table, asked.filter, collected, found.get());
        for (Id collection = 1; collection <= 3; ++collection) {
            const auto expected = std::ranges::count_if(catalogue.studies, [&](const auto& study) {
                return isIn(study, collection) && catalogue.passes(study, asked.filter, found.get());
            });
            QCOMPARE(counts.value(collection), int(expected));
        }
        if (hits)
            asked.hits.emplace(hits->begin(), hits->end());
        const auto map = answer(asked, table);
        QVERIFY(map);
        compareMap(catalogue, asked, **map);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
    }
    // A caller that forgets to look collections up gets nothing instead of everything.
    NaiveCatalogue catalogue(1);
    addDimensions(catalogue);
    catalogue.addStudies(20, 20, 2);
    const auto table = EvidenceTable::build(catalogue.codebook(), catalogue.input());
    Filter filter;
    filter.collections = {1};
    QVERIFY(std::ranges::count(table->matching(filter), quint8(1)) == 0);
}

void TestGapMapReference::manySets()
{
    // More distinct sets than 16 bits can number.
    NaiveCatalogue catalogue(77);
    const Id wide = catalogue.addDimension(u"country"_s, 60, 3, 0);
    const Id narrow = catalogue.addDimension(u"sector"_s, 8, 1, 0);
    EvidenceInput input;
    std::mt19937 random(5);
    std::map<std::pair<Id, Id>, int> counts;
    const std::vector<Id> countries = catalogue.ownTerms(wide);
    const std::vector<Id> sectors = catalogue.ownTerms(narrow);
    for (quint32 row = 0; row < 80'000; ++row) {
        input.studies.append(Id(row) + 1, 2020, "t", "a", "s", "JOUR");
        std::set<Id> reached;
        for (int i = 0; i < 6; ++i) {
            Id term = countries[random() % countries.size()];
            input.codings.push_back({row, wide, term});
            for (; term; term = catalogue.term(term).parent)
                reached.insert(term);
        }
        const Id sector = sectors[row % sectors.size()];
        input.codings.push_back({row, narrow, sector});
        for (const Id term : reached)
            ++counts[{term, sector}];
    }
    const auto table = EvidenceTable::build(catalogue.codebook(), input);
    Case asked;
    asked.question.rows = wide;
    asked.question.columns = narrow;
    const auto map = answer(asked, table);
    QVERIFY(map);
    QVERIFY(EvidenceAccess::of(*table).column(wide)->setCount() > 65536);
    for (int row = 0; row < int((*map)->rows.size()); ++row) {
        for (int column = 0; column < int((*map)->columns.size()); ++column) {
            if ((*map)->columns[size_t(column)].hasChildren)
                continue;
            const auto key = std::pair((*map)->rows[size_t(row)].term, (*map)->columns[size_t(column)].term);
            QCOMPARE((*map)->cell(row, column).n, counts[key]);
        }
    }
    QCOMPARE((*map)->total.n, 80'000);
}

void TestGapMapReference::threadsChangeNothing()
{
    NaiveCatalogue catalogue(4);
    addDimensions(catalogue);
    catalogue.addStudies(7000, 20, 3);
    const auto table = EvidenceTable::build(catalogue.codebook(), catalogue.input());
    const EvidenceTable::Private& d = EvidenceAccess::of(*table);
    const GapAxis rows(*d.codebook, d.columns[0], 0, -1);
    const GapAxis columns(*d.codebook, d.columns[1], 0, -1);
    const SegmentAxis segments(*d.codebook, d.columns[2]);
    const RowFilter filter(*table, {}, nullptr);
    const FactTable facts(*table, {});
    const auto one = crossTabulate(*table, filter, rows, columns, &segments, facts, nullptr, 1);
    for (const int threads : {2, 3, 8, 9}) {
        const auto many = crossTabulate(*table, filter, rows, columns, &segments, facts, nullptr, threads);
        QCOMPARE(many->n, one->n);
        QVERIFY(std::equal(many->passed.get(), many->passed.get() + table->size(), one->passed.get()));
        QCOMPARE(many->segmentCounts, one->segmentCounts);
        for (size_t i = 0; i < one->tallies.size(); ++i) {
            QVERIFY(std::ranges::equal(many->tallies[i].count, one->tallies[i].count));
            QCOMPARE(many->tallies[i].newestYear, one->tallies[i].newestYear);
            QCOMPARE(many->tallies[i].methodsMissing, one->tallies[i].methodsMissing);
        }
    }
}

QTEST_GUILESS_MAIN(TestGapMapReference)
#include "tst_gapmapreference.moc"
