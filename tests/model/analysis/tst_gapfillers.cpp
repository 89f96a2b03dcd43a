// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/gapfillers.h"
#include "model/support/progress.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Countries × sectors, with the authors of each study: those of the evidence fixture are all the same.
class Field {
public:
    Field()
    {
        m_fixture.addDimension(u"country"_s, {u"TH"_s, u"LA"_s, u"FJ"_s});
        m_fixture.addDimension(u"sector"_s, {u"SEA"_s, u"AQU"_s, u"CON"_s});
        m_fixture.addRuleDimensions();
    }

    Id add(const QStringList& countries, const QStringList& sectors, const QString& authors)
    {
        const Id id = m_fixture.addStudy(2020, {{"country", countries}, {"sector", sectors}});
        m_studies.append(id, 2020, "title", authors.toUtf8(), "source", "JOUR");
        return id;
    }

    GapFillers fillers(const QString& row, const QString& column, const Filter& filter = {}) const
    {
        GapMapInput input;
        input.evidence = m_fixture.table();
        const auto map = *computeGapMap(m_fixture.question(u"country"_s, u"sector"_s), filter, input);
        return *gapFillers(*map, row.isEmpty() ? -1 : indexOf(map->rows, row),
                           column.isEmpty() ? -1 : indexOf(map->columns, column), m_studies);
    }

    EvidenceFixture& fixture() { return m_fixture; }
    const StudyList& studies() const { return m_studies; }

private:
    EvidenceFixture m_fixture;
    StudyList m_studies;
};

/// "Smith, John 1 3 2": in the cell, its row, its column.
QStringList printed(const std::vector<GapFiller>& fillers)
{
    QStringList lines;
    for (const GapFiller& filler : fillers)
        lines += u"%1 %2 %3 %4"_s.arg(filler.name).arg(filler.inCell).arg(filler.inRow).arg(filler.inColumn);
    return lines;
}

} // namespace

/// Who could fill a gap, against counts worked out by hand.
class TestGapFillers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellThenRowThenColumn();
    void studyOfSeveralCellsCountsOnce();
    void onlyWhatPassesTheFilter();
    void wholeLines();
    void fiveOfEach();
    void spellingsOfOnePerson_data();
    void spellingsOfOnePerson();
    void organizations_data();
    void organizations();
    void organizationAndItsAcronym();
    void nobody();
    void practicesHaveNoAuthors();
    void cancelled();
};

void TestGapFillers::cellThenRowThenColumn()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Cell, Ann"_s);
    const Id a = field.add({u"TH"_s}, {u"AQU"_s}, u"Row, Bea; Both, Cy"_s);
    field.add({u"TH"_s}, {u"CON"_s}, u"Row, Bea"_s);
    const Id b = field.add({u"LA"_s}, {u"SEA"_s}, u"Both, Cy; Column, Di"_s);
    field.add({u"FJ"_s}, {u"SEA"_s}, u"Column, Di"_s);
    field.add({u"FJ"_s}, {u"SEA"_s}, u"Column, Di"_s);
    field.add({u"FJ"_s}, {u"CON"_s}, u"Elsewhere, Ed"_s);
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QCOMPARE(
        printed(found.authors),
        (QStringList{u"Cell, Ann 1 1 1"_s, u"Row, Bea 0 2 0"_s, u"Both, Cy 0 1 1"_s, u"Column, Di 0 0 3"_s}));
    QCOMPARE(found.authors[2].studies, (std::vector<Id>{a, b}));
    QVERIFY(found.organizations.empty());
}

void TestGapFillers::studyOfSeveralCellsCountsOnce()
{
    Field field;
    const Id id = field.add({u"TH"_s, u"LA"_s}, {u"SEA"_s, u"AQU"_s}, u"Smith, Ann; Smith, Ann; Smith, A."_s);
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QCOMPARE(printed(found.authors), QStringList{u"Smith, Ann 1 1 1"_s});
    QCOMPARE(found.authors[0].studies, std::vector<Id>{id});
}

void TestGapFillers::onlyWhatPassesTheFilter()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Smith, Ann"_s);
    Filter filter;
    filter.yearFrom = 2021;
    QVERIFY(field.fillers(u"TH"_s, u"SEA"_s, filter).authors.empty());
}

void TestGapFillers::wholeLines()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Smith, Ann"_s);
    field.add({u"LA"_s}, {u"SEA"_s}, u"Jones, Bo"_s);
    QCOMPARE(printed(field.fillers(u"TH"_s, {}).authors), QStringList{u"Smith, Ann 0 1 0"_s});
    QCOMPARE(printed(field.fillers({}, u"SEA"_s).authors),
             (QStringList{u"Jones, Bo 0 0 1"_s, u"Smith, Ann 0 0 1"_s}));
    QVERIFY(field.fillers({}, {}).authors.empty());
    QVERIFY(field.fillers(u"FJ"_s, {}).authors.empty());
}

void TestGapFillers::fiveOfEach()
{
    Field field;
    for (const QChar letter : u"abcdefgh"_s) {
        const QString name = QString(letter).repeated(4);
        field.add({u"TH"_s}, {u"SEA"_s}, u"%1, Ann; %1 University"_s.arg(name));
    }
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QCOMPARE(found.authors.size(), 5u);
    QCOMPARE(found.organizations.size(), 5u);
    QCOMPARE(found.authors[4].name, u"eeee, Ann"_s);
}

void TestGapFillers::spellingsOfOnePerson_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("order and case") << QStringList{u"Smith, John"_s, u"John Smith"_s, u"SMITH, John"_s}
                                    << QStringList{u"Smith, John 3 3 3"_s};
    QTest::newRow("initials") << QStringList{u"Smith, J."_s, u"Smith, John"_s, u"Smith J"_s}
                              << QStringList{u"Smith, John 3 3 3"_s};
    QTest::newRow("middle initial") << QStringList{u"Smith, John"_s, u"Smith, John A."_s}
                                    << QStringList{u"Smith, John A. 2 2 2"_s};
    QTest::newRow("two with the initial")
        << QStringList{u"Wang, Li"_s, u"Wang, Lei"_s, u"Wang, L."_s}
        << QStringList{u"Wang, L. 1 1 1"_s, u"Wang, Lei 1 1 1"_s, u"Wang, Li 1 1 1"_s};
    QTest::newRow("other middle name") << QStringList{u"Smith, John A."_s, u"Smith, John B."_s}
                                       << QStringList{u"Smith, John A. 1 1 1"_s, u"Smith, John B. 1 1 1"_s};
    QTest::newRow("accents") << QStringList{u"Müller, Zoë"_s, u"Muller, Zoe"_s, u"Müller, Zoë"_s}
                             << QStringList{u"Müller, Zoë 3 3 3"_s};
}

void TestGapFillers::spellingsOfOnePerson()
{
    QFETCH(QStringList, spellings);
    QFETCH(QStringList, people);
    Field field;
    for (const QString& spelling : std::as_const(spellings))
        field.add({u"TH"_s}, {u"SEA"_s}, spelling);
    QStringList found = printed(field.fillers(u"TH"_s, u"SEA"_s).authors);
    found.sort();
    QCOMPARE(found, people);
}

void TestGapFillers::organizations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("organization");
    QTest::newRow("institute") << u"Australian Institute of Criminology"_s << true;
    QTest::newRow("two words") << u"Anti-Slavery International"_s << true;
    QTest::newRow("government") << u"Australian Government"_s << true;
    QTest::newRow("with a comma") << u"Institute of Education, University of London"_s << true;
    QTest::newRow("spelt with s") << u"World Health Organisation"_s << true;
    QTest::newRow("person") << u"Zimmerman, Cathy"_s << false;
    QTest::newRow("called like one") << u"Bank, Anna"_s << false;
}

void TestGapFillers::organizations()
{
    QFETCH(QString, name);
    QFETCH(bool, organization);
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, name);
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QCOMPARE(printed(found.organizations), organization ? QStringList{name + u" 1 1 1"} : QStringList());
    QCOMPARE(printed(found.authors), organization ? QStringList() : QStringList{name + u" 1 1 1"});
}

void TestGapFillers::organizationAndItsAcronym()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"International Labour Organization"_s);
    field.add({u"TH"_s}, {u"SEA"_s}, u"International Labor Organization (ILO)"_s);
    field.add({u"TH"_s}, {u"SEA"_s}, u"International Labour Organisation"_s);
    field.add({u"TH"_s}, {u"AQU"_s}, u"ILO"_s);
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QCOMPARE(found.organizations.size(), 1u);
    QCOMPARE(found.organizations[0].inCell, 3);
    QCOMPARE(found.organizations[0].inRow, 4);
    // An acronym of two is neither's.
    field.add({u"TH"_s}, {u"SEA"_s}, u"International Lawyers Office"_s);
    QCOMPARE(field.fillers(u"TH"_s, u"SEA"_s).organizations.size(), 3u);
}

void TestGapFillers::nobody()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Anonymous; et al.; ; "_s);
    field.add({u"TH"_s}, {u"SEA"_s}, {});
    const GapFillers found = field.fillers(u"TH"_s, u"SEA"_s);
    QVERIFY(found.authors.empty() && found.organizations.empty());
    QVERIFY(field.fillers(u"FJ"_s, u"CON"_s).authors.empty());
}

void TestGapFillers::practicesHaveNoAuthors()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Smith, Ann"_s);
    GapMapInput input;
    input.evidence = field.fixture().table();
    Question question = field.fixture().question(u"country"_s, u"sector"_s);
    question.measure = Measure::Practices;
    const auto map = *computeGapMap(question, {}, input);
    QVERIFY(gapFillers(*map, 0, 0, field.studies())->authors.empty());
}

void TestGapFillers::cancelled()
{
    Field field;
    field.add({u"TH"_s}, {u"SEA"_s}, u"Smith, Ann"_s);
    GapMapInput input;
    input.evidence = field.fixture().table();
    const auto map = *computeGapMap(field.fixture().question(u"country"_s, u"sector"_s), {}, input);
    Progress progress;
    progress.cancel();
    const auto found = gapFillers(*map, 0, 0, field.studies(), &progress);
    QVERIFY(!found && found.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestGapFillers)
#include "tst_gapfillers.moc"
