// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/ids.h"
#include "model/catalogue/question.h"
#include "model/catalogue/studylist.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lacuna;

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAscendAndNeverMeet();
    void questionRoundTrip();
    void filterRoundTrip();
    void questionFromStrangers_data();
    void questionFromStrangers();
    void studyList();
};

void TestValues::idsAscendAndNeverMeet()
{
    constexpr int perSource = 20'000;
    std::vector<std::vector<Id>> taken(8);
    std::vector<std::thread> threads;
    for (auto& ids : taken) {
        threads.emplace_back([&ids] {
            IdSource source;
            for (int i = 0; i < perSource; ++i)
                ids.push_back(source.next());
        });
    }
    for (auto& thread : threads)
        thread.join();
    QSet<Id> all;
    for (const auto& ids : taken) {
        QVERIFY(std::ranges::is_sorted(ids));
        QVERIFY(ids.front() > 0);
        all += QSet<Id>(ids.begin(), ids.end());
    }
    QCOMPARE(all.size(), qsizetype(taken.size()) * perSource);
}

void TestValues::questionRoundTrip()
{
    Question question;
    question.rows = std::numeric_limits<Id>::max(); // beyond what a double holds
    question.columns = 2;
    question.segments = 3;
    question.rowDepth = 1;
    question.columnDepth = 0;
    question.rowScope = 11;
    question.columnScope = 12;
    question.measure = Measure::Practices;
    question.rules = {4, 6, 12, 2024, u"HIG"_s, 7};
    question.burden = u"ILO 2022"_s;
    question.asOf = 2015;
    const auto bytes = QJsonDocument(toJson(question)).toJson();
    QCOMPARE(questionFromJson(QJsonDocument::fromJson(bytes).object()), question);
    QCOMPARE(questionFromJson(toJson(Question())), Question());
    QCOMPARE(questionFromJson({}), Question());
}

void TestValues::filterRoundTrip()
{
    Filter filter;
    filter.clauses = {{5, FilterClause::Mode::AnyOf, {1, std::numeric_limits<Id>::max()}, true},
                      {6, FilterClause::Mode::AllOf, {2}, false},
                      {7, FilterClause::Mode::NoneOf, {}, false}};
    filter.yearFrom = 1990;
    filter.yearTo = 2026;
    filter.keepUndated = false;
    filter.search = u"“recruitment” fees"_s;
    const auto bytes = QJsonDocument(toJson(filter)).toJson();
    QCOMPARE(filterFromJson(QJsonDocument::fromJson(bytes).object()), filter);
    filter.collections = {3, std::numeric_limits<Id>::max()};
    QCOMPARE(filterFromJson(toJson(filter)), filter);
    QVERIFY(!filter.isEmpty());
    QVERIFY(!toJson(Filter()).contains("collections"_L1)); // files of older versions say nothing of them
    QCOMPARE(filterFromJson(toJson(Filter())), Filter());
    QVERIFY(filterFromJson({}).isEmpty());
}

void TestValues::questionFromStrangers_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::newRow("negative") << QByteArray(
        R"({"thin":-1,"synthesis":0,"staleYears":-3,"referenceYear":-1,"target":0})");
    QTest::newRow("huge") << QByteArray(
        R"({"thin":1e300,"synthesis":99999999999,"staleYears":1e9,"referenceYear":123456,"target":4294967297})");
    QTest::newRow("fractions") << QByteArray(R"({"thin":2.5})");
    QTest::newRow("words") << QByteArray(R"({"thin":"many","confidenceFloor":3,"target":[1]})");
}

void TestValues::questionFromStrangers()
{
    QFETCH(QByteArray, rules);
    const QJsonObject json{
        {u"rules"_s, QJsonDocument::fromJson(rules).object()}, {u"rowDepth"_s, -9}, {u"rows"_s, u"x"_s}};
    QCOMPARE(questionFromJson(json), Question());
}

void TestValues::studyList()
{
    StudyList list;
    list.reserve(3, 100);
    list.append(5, 2001, "Title", "A, B; C, D", "Journal", "JOUR");
    list.append(7, noYear, "", "", "", "");
    list.append(9, -44, "Côte", "", "Source", "GEN");
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.rowOf(5), 0);
    QCOMPARE(list.rowOf(9), 2);
    QCOMPARE(list.rowOf(6), -1);
    QCOMPARE(list.rowOf(10), -1);
    QCOMPARE(list.text(0, StudyList::Column::Authors), u"A, B; C, D"_s);
    QCOMPARE(list.text(0, StudyList::Column::Type), u"JOUR"_s);
    QCOMPARE(list.text(1, StudyList::Column::Title), QString());
    QCOMPARE(list.text(2, StudyList::Column::Title), u"Côte"_s);
    QCOMPARE(list.utf8(2, StudyList::Column::Source), QByteArrayView("Source"));
    QCOMPARE(list.years()[1], noYear);
    QCOMPARE(StudyList().rowOf(1), -1);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
