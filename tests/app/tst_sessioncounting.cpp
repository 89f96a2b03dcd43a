// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"

#include <QtCore/QDate>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

struct Coded {
    QString title;
    std::optional<int> year;
    QString country;
    QString sector;
    QStringList authors;
};

/// Two countries × two sectors:
///   TH × F: 2010, 2015, 2024 and one without a year · LA × F: 2012 · TH × M: 2020
const std::vector<Coded>& studies()
{
    static const std::vector<Coded> all{
        {u"Nets"_s, 2010, u"TH"_s, u"F"_s, {u"Smith, Ann"_s}},
        {u"Boats"_s, 2015, u"TH"_s, u"F"_s, {u"Smith, Ann"_s, u"Okoro, Bea"_s}},
        {u"Harbours"_s, 2024, u"TH"_s, u"F"_s, {u"Okoro, Bea"_s}},
        {u"Undated boats"_s, {}, u"TH"_s, u"F"_s, {u"Smith, Ann"_s}},
        {u"River boats"_s, 2012, u"LA"_s, u"F"_s, {u"Column, Cy"_s}},
        {u"Mines"_s, 2020, u"TH"_s, u"M"_s, {u"Row, Di"_s}}};
    return all;
}

void make(const QString& path)
{
    std::vector<Dimension> dimensions(2);
    dimensions[0].id = 1;
    dimensions[0].key = u"country"_s;
    dimensions[0].label = u"Country"_s;
    dimensions[1].id = 2;
    dimensions[1].key = u"sector"_s;
    dimensions[1].label = u"Sector"_s;
    const auto term = [](Id id, Id dimension, const QString& code) {
        Term made;
        made.id = id;
        made.dimension = dimension;
        made.code = code;
        made.label = u"Term "_s + code;
        return made;
    };
    auto store = CatalogueStore::create(
        path,
        Codebook(dimensions,
                 {term(11, 1, u"TH"_s), term(12, 1, u"LA"_s), term(21, 2, u"F"_s), term(22, 2, u"M"_s)}),
        {});
    QVERIFY(store.has_value());
    const auto book = *(*store)->codebook();
    for (const Coded& study : studies()) {
        CodedStudy coded;
        coded.study.title = study.title;
        coded.study.type = u"JOUR"_s;
        coded.study.year = study.year;
        coded.study.authors = study.authors;
        for (const auto& [key, code] :
             {std::pair(u"country"_s, study.country), std::pair(u"sector"_s, study.sector)}) {
            Coding coding;
            coding.dimension = book->dimension(QStringView(key))->id;
            coding.term = book->resolve(coding.dimension, code)->id;
            coded.codings.push_back(coding);
        }
        QVERIFY((*store)->apply(AddStudy{coded}).has_value());
    }
}

QStringList printed(const std::vector<GapFiller>& fillers)
{
    QStringList lines;
    for (const GapFiller& filler : fillers)
        lines += u"%1 %2 %3 %4"_s.arg(filler.name).arg(filler.inCell).arg(filler.inRow).arg(filler.inColumn);
    return lines;
}

int indexOf(const std::vector<GapAxisItem>& items, const QString& code)
{
    return int(std::ranges::find(items, code, &GapAxisItem::code) - items.begin());
}

} // namespace

/// What the session counts in the background, over a real file and real jobs; figures worked out by hand.
class TestSessionCounting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void coverageYearByYear();
    void coverageUnderTheFilter_data();
    void coverageUnderTheFilter();
    void theLastQuestionIsAnswered();
    void whatWaitsForTheCodingsIsAnswered();
    void fillersOfACell();
    void fillersUnderTheFilter();
    void nothingIsOpen();

private:
    Question question() const
    {
        const Codebook& book = *m_session->snapshot()->codebook;
        Question question;
        question.rows = book.dimension(u"country")->id;
        question.columns = book.dimension(u"sector")->id;
        return question;
    }
    Result<CoverageOverTime> coverage()
    {
        std::optional<Result<CoverageOverTime>> answer;
        m_session->computeCoverageOverTime(
            question(), [&](Result<CoverageOverTime> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return std::unexpected(Error{ErrorKind::Internal, u"no answer"_s, {}});
        return *answer;
    }
    std::shared_ptr<const GapMap> map()
    {
        std::shared_ptr<const GapMap> answer;
        m_session->computeGapMap(
            u"test"_s, question(), false,
            [&](const Result<std::shared_ptr<const GapMap>>& made) { answer = made.value_or(nullptr); });
        [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return answer != nullptr; }, 20'000);
        return answer;
    }
    Result<GapFillers> fillers(const QString& row, const QString& column)
    {
        const auto asked = map();
        std::optional<Result<GapFillers>> answer;
        m_session->findGapFillers(asked, indexOf(asked->rows, row), indexOf(asked->columns, column),
                                  [&](Result<GapFillers> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return std::unexpected(Error{ErrorKind::Internal, u"no answer"_s, {}});
        return *answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionCounting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = {};
    make(m_folder->filePath(u"c.lacuna"_s));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_session->openCatalogue(m_folder->filePath(u"c.lacuna"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->isOpen() && m_session->snapshot()->counted && m_session->snapshot()->evidence, 10'000);
}

void TestSessionCounting::coverageYearByYear()
{
    const auto found = coverage();
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->firstKnown, 2010);
    QCOMPARE(found->years.front().year, 2010);
    QCOMPARE(found->years.back().year, QDate::currentDate().year());
    QCOMPARE(found->undated, 1);
    QVERIFY(found->undatedCount);
    const auto at = [&](int year) { return found->years[size_t(year - 2010)]; };
    const auto is = [&](int year, GapClass gapClass) { return at(year).classes[size_t(gapClass)]; };
    // 2010: two studies of TH × F, the undated one among them; nothing elsewhere.
    QCOMPARE(at(2010).n, 2);
    QCOMPARE(at(2010).coverage, (Coverage{4, 0, 0, 0}));
    QCOMPARE(is(2010, GapClass::Thin), 1);
    QCOMPARE(is(2010, GapClass::AbsoluteGap), 3);
    // 2012: LA × F is thin, too.
    QCOMPARE(at(2012).n, 3);
    QCOMPARE(is(2012, GapClass::Thin), 2);
    QCOMPARE(is(2012, GapClass::AbsoluteGap), 2);
    // 2015: TH × F has its third.
    QCOMPARE(at(2014).coverage, (Coverage{4, 0, 0, 0}));
    QCOMPARE(at(2015).coverage, (Coverage{4, 1, 1, 0}));
    // 2020: TH × M is thin: one empty cell is left.
    QCOMPARE(at(2020).n, 5);
    QCOMPARE(is(2020, GapClass::AbsoluteGap), 1);
    QCOMPARE(is(2020, GapClass::Covered), 1);
    QCOMPARE(at(2024).n, 6);
}

void TestSessionCounting::coverageUnderTheFilter_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("firstYear");
    QTest::addColumn<int>("in2015");
    QTest::addColumn<int>("undated");
    QTest::newRow("no search") << QString() << 2010 << 4 << 1;
    QTest::newRow("a word of the titles") << u"boats"_s << 2012 << 3 << 1; // of 2012, 2015 and no year
    QTest::newRow("another") << u"nets"_s << 2010 << 1 << 0;
}

/// The search is asked of the file, whether its matches are known already or not.
void TestSessionCounting::coverageUnderTheFilter()
{
    QFETCH(const QString, search);
    QFETCH(const int, firstYear);
    QFETCH(const int, in2015);
    QFETCH(const int, undated);
    Filter filter;
    filter.search = search;
    for (const bool known : {false, true}) {
        m_session->setFilter(filter);
        if (known)
            QTRY_COMPARE(m_session->matches()->filter, filter);
        const auto found = coverage();
        QVERIFY(found.has_value());
        QCOMPARE(found->firstKnown, firstYear);
        QCOMPARE(found->undated, undated);
        QCOMPARE(std::ranges::find(found->years, 2015, &CoverageYear::year)->n, in2015);
    }
}

void TestSessionCounting::theLastQuestionIsAnswered()
{
    int first = 0;
    std::optional<Result<CoverageOverTime>> second;
    m_session->computeCoverageOverTime(
        question(), [&](const Result<CoverageOverTime>& found) { first += found.has_value(); });
    Question thinner = question();
    thinner.rules.thin = 1;
    m_session->computeCoverageOverTime(thinner,
                                       [&](Result<CoverageOverTime> found) { second = std::move(found); });
    QTRY_VERIFY(second.has_value());
    QVERIFY(second->has_value());
    QCOMPARE((*second)->years.front().coverage, (Coverage{4, 1, 1, 0})); // one is enough
    QVERIFY(first <= 1); // it may have been done before the second came
}

/// A large file shows its studies first: what is asked then is answered once there are codings, of each slot what was asked last.
void TestSessionCounting::whatWaitsForTheCodingsIsAnswered()
{
    m_session->setLargeFile(1);
    bool asked = false;
    int coverages = 0;
    QStringList maps;
    int others = 0;
    connect(m_session.get(), &Workspace::snapshotChanged, m_session.get(), [&] {
        if (std::exchange(asked, true))
            return;
        QVERIFY(!m_session->snapshot()->counted);
        m_session->computeCoverageOverTime(question(), [&](const Result<CoverageOverTime>& found) {
            coverages += found.has_value() && found->years.back().n == 6;
        });
        for (const auto& name : {u"first"_s, u"last"_s})
            m_session->computeGapMap(u"gaps"_s, question(), false,
                                     [&maps, name](const Result<std::shared_ptr<const GapMap>>& made) {
                                         maps += made && (*made)->n == 6 ? name : u"wrong"_s;
                                     });
        Filter filter;
        filter.search = u"boats"_s;
        m_session->computeMapElsewhere(
            u"b"_s, {}, question(), filter,
            [&](const Result<std::shared_ptr<const GapMap>>& made) { others += made ? (*made)->n : 100; });
    });
    m_session->openCatalogue(m_folder->filePath(u"c.lacuna"_s));
    QTRY_VERIFY(coverages == 1 && !maps.isEmpty() && others > 0);
    QTest::qWait(50);
    QCOMPARE(coverages, 1);
    QCOMPARE(maps, QStringList{u"last"_s});
    QCOMPARE(others, 3);
}

void TestSessionCounting::fillersOfACell()
{
    // TH × F: Smith of 2010, 2015 and no year; Okoro of 2015 and 2024. All of those are of the row and of the column, too.
    const auto covered = fillers(u"TH"_s, u"F"_s);
    QVERIFY(covered.has_value());
    QCOMPARE(printed(covered->authors),
             (QStringList{u"Smith, Ann 3 3 3"_s, u"Okoro, Bea 2 2 2"_s, u"Row, Di 0 1 0"_s,
                          u"Column, Cy 0 0 1"_s}));
    // LA × M is empty: who studied Laos comes first, then who studied mines.
    const auto empty = fillers(u"LA"_s, u"M"_s);
    QVERIFY(empty.has_value());
    QCOMPARE(printed(empty->authors), (QStringList{u"Column, Cy 0 1 0"_s, u"Row, Di 0 0 1"_s}));
    QVERIFY(empty->organizations.empty());
}

void TestSessionCounting::fillersUnderTheFilter()
{
    Filter filter;
    filter.search = u"boats"_s;
    m_session->setFilter(filter);
    QTRY_COMPARE(m_session->matches()->filter, filter);
    const auto found = fillers(u"TH"_s, u"F"_s);
    QVERIFY(found.has_value());
    QCOMPARE(printed(found->authors),
             (QStringList{u"Smith, Ann 2 2 2"_s, u"Okoro, Bea 1 1 1"_s, u"Column, Cy 0 0 1"_s}));
}

/// Nothing answers where there is no catalogue, and nothing falls over.
void TestSessionCounting::nothingIsOpen()
{
    CatalogueSession empty(m_prompts, *m_settings);
    int answers = 0;
    empty.computeMapElsewhere(u"x"_s, {}, {}, {}, [&](const auto&) { ++answers; });
    QTest::qWait(20);
    QCOMPARE(answers, 0);
}

QTEST_MAIN(TestSessionCounting)
#include "tst_sessioncounting.moc"
