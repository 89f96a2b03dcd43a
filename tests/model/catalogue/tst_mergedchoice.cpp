// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/mergedchoice.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Which record's value a merged study gets.
class TestMergedChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullerValueWins_data();
    void fullerValueWins();
    void equalValuesStayWithTheMain();
    void mainIsTheFullerRecord();
    void choiceIsFollowed();
    void nothingIsLost();
    void everyFieldIsCopied();
    void importsFillWhatIsEmpty();
    void knowsWhatAddsNothing();
};

void TestMergedChoice::fullerValueWins_data()
{
    QTest::addColumn<MergeField>("field");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("wins");
    QTest::newRow("longer abstract") << MergeField::Abstract << u"Short."_s << u"Short, and more."_s << 1;
    QTest::newRow("spaces say nothing") << MergeField::Abstract << u"Word"_s << u" W d       "_s << 0;
    QTest::newRow("a DOI") << MergeField::Doi << QString() << u"10.1/x"_s << 1;
    QTest::newRow("longer DOI says no more") << MergeField::Doi << u"10.1/x"_s << u"10.1/x.long"_s << 0;
    QTest::newRow("journal, not its abbreviation")
        << MergeField::Source << u"J Migr"_s << u"Journal of Migration"_s << 1;
    QTest::newRow("shouted title") << MergeField::Title << u"Hours of work"_s << u"HOURS OF WORK IN CITIES"_s
                                   << 0;
    QTest::newRow("shouted first") << MergeField::Title << u"HOURS OF WORK IN CITIES"_s << u"Hours of work"_s
                                   << 1;
    QTest::newRow("known type") << MergeField::Type << u"GEN"_s << u"JOUR"_s << 1;
    QTest::newRow("both empty") << MergeField::Pages << QString() << QString() << 0;
}

Study withText(MergeField field, const QString& text)
{
    Study study;
    QString Study::* const member = field == MergeField::Abstract ? &Study::abstract
        : field == MergeField::Doi                                ? &Study::doi
        : field == MergeField::Source                             ? &Study::source
        : field == MergeField::Title                              ? &Study::title
        : field == MergeField::Type                               ? &Study::type
                                                                  : &Study::pages;
    study.*member = text;
    return study;
}

void TestMergedChoice::fullerValueWins()
{
    QFETCH(MergeField, field);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, wins);
    const std::vector<Study> records{withText(field, first), withText(field, second)};
    QCOMPARE(int(fullerRecord(records, field)), wins);
    const std::vector<Study> turned{records[1], records[0]};
    if (first.isEmpty() != second.isEmpty() || field == MergeField::Title)
        QCOMPARE(int(fullerRecord(turned, field)), 1 - wins);
}

void TestMergedChoice::equalValuesStayWithTheMain()
{
    std::vector<Study> records(3);
    records[1].year = 2019;
    records[2].year = 2020;
    QCOMPARE(fullerRecord(records, MergeField::Year, 0), 1u);
    QCOMPARE(fullerRecord(records, MergeField::Year, 2), 2u);
    records[0].authors = {u"Aa, B"_s};
    records[1].authors = {u"A"_s, u"B"_s};
    QCOMPARE(fullerRecord(records, MergeField::Authors, 0), 1u); // more authors before longer names
}

void TestMergedChoice::mainIsTheFullerRecord()
{
    std::vector<Study> records(2);
    records[0].title = records[1].title = u"A title"_s;
    records[1].doi = u"10.1/x"_s;
    QCOMPARE(mainRecord(records), 1u);
    records[1].doi.clear();
    QCOMPARE(mainRecord(records), 0u);
    records[0].created = QDateTime::fromSecsSinceEpoch(200, QTimeZone::UTC);
    records[1].created = QDateTime::fromSecsSinceEpoch(100, QTimeZone::UTC);
    QCOMPARE(mainRecord(records), 1u); // it came first
}

void TestMergedChoice::choiceIsFollowed()
{
    std::vector<Study> records(2);
    records[0].id = 1;
    records[1].id = 2;
    records[0].title = u"Long title of it"_s;
    records[1].title = u"Title"_s;
    records[0].keywords = {u"a"_s};
    records[1].keywords = {u"b"_s, u"c"_s};
    MergeChoice choice = fullerChoice(records, 0);
    QCOMPARE(mergedStudy(records, 0, choice).title, u"Long title of it"_s);
    QCOMPARE(mergedStudy(records, 0, choice).keywords, (QStringList{u"b"_s, u"c"_s}));
    choice[MergeField::Title] = 1;
    const Study merged = mergedStudy(records, 0, choice);
    QCOMPARE(merged.title, u"Title"_s);
    QCOMPARE(merged.id, 1);
    choice[MergeField::Title] = 7; // there is none
    QCOMPARE(mergedStudy(records, 0, choice).title, u"Long title of it"_s);
}

void TestMergedChoice::nothingIsLost()
{
    std::vector<Study> records(3);
    for (int i = 0; i < 3; ++i)
        records[size_t(i)].id = i + 1;
    records[0].notes = u"First"_s;
    records[1].notes = u"Second"_s;
    records[2].notes = u"First"_s;
    records[0].extra = {{u"ris"_s, u"C1"_s, u"x"_s}};
    records[1].extra = {{u"ris"_s, u"C1"_s, u"x"_s}, {u"ris"_s, u"C1"_s, u"y"_s}};
    records[1].companionOf = 3; // one of them: no longer a report
    const Study merged = mergedStudy(records, 0, fullerChoice(records, 0));
    QCOMPARE(merged.notes, u"First\n\nSecond"_s);
    QCOMPARE(merged.extra.size(), 2u);
    QCOMPARE(merged.companionOf, 0);
    records[2].companionOf = 9; // of a study outside
    QCOMPARE(mergedStudy(records, 0, {}).companionOf, 9);
}

/// Every field that can be chosen arrives: a study that has them all gives them all to an empty one.
void TestMergedChoice::everyFieldIsCopied()
{
    std::vector<Study> records(2);
    Study& full = records[1];
    full.type = u"JOUR"_s;
    full.title = u"t"_s;
    full.authors = {u"a"_s};
    full.year = 2001;
    full.source = u"s"_s;
    full.publisher = u"p"_s;
    full.place = u"l"_s;
    full.volume = u"v"_s;
    full.issue = u"i"_s;
    full.pages = u"1"_s;
    full.edition = u"e"_s;
    full.isbn = u"b"_s;
    full.doi = u"d"_s;
    full.url = u"u"_s;
    full.abstract = u"x"_s;
    full.keywords = {u"k"_s};
    full.language = u"en"_s;
    full.accession = u"n"_s;
    full.notes = u"o"_s;
    full.verifiedAt = u"w"_s;
    Study merged = mergedStudy(records, 0, fullerChoice(records, 0));
    QCOMPARE(merged, full);
    for (const MergeField field : mergeFields()) {
        QVERIFY(!mergeFieldName(field).isEmpty());
        QVERIFY2(!mergeFieldText(merged, field).isEmpty(), qPrintable(mergeFieldName(field)));
    }
}

void TestMergedChoice::importsFillWhatIsEmpty()
{
    Study kept;
    kept.id = 5;
    kept.type = u"GEN"_s;
    kept.title = u"Kept"_s;
    kept.keywords = {u"a"_s};
    kept.notes = u"Mine"_s;
    Study other;
    other.id = 6;
    other.type = u"JOUR"_s;
    other.title = u"The other, and longer"_s;
    other.abstract = u"Text"_s;
    other.year = 2001;
    other.keywords = {u"b"_s, u"a"_s};
    other.notes = u"Theirs"_s;
    Study third = other;
    third.abstract = u"Another text, which is longer"_s;
    const Study filled = filledStudy(std::vector{kept, other, third});
    QCOMPARE(filled.id, Id(5));
    QCOMPARE(filled.type, u"JOUR"_s);
    QCOMPARE(filled.title, u"Kept"_s);
    QCOMPARE(filled.abstract, u"Text"_s);
    QCOMPARE(filled.year, 2001);
    QCOMPARE(filled.keywords, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(filled.notes, u"Mine\n\nTheirs"_s);
}

void TestMergedChoice::knowsWhatAddsNothing()
{
    CodedStudy kept;
    kept.study.title = u"Kept"_s;
    kept.study.type = u"JOUR"_s;
    kept.study.keywords = {u"a"_s, u"b"_s};
    kept.codings = {{1, 5, 1, 10, 0, u"said"_s, u"7"_s}};
    CodedStudy other = kept;
    QVERIFY(addsNothing(kept, other));
    other.study.type = u"GEN"_s;
    other.study.keywords = {u"b"_s};
    other.codings[0].quote.clear();
    QVERIFY(addsNothing(kept, other));
    const auto adds = [&](const auto& change) {
        CodedStudy changed = other;
        change(changed);
        return !addsNothing(kept, changed);
    };
    QVERIFY(adds([](CodedStudy& s) { s.study.title = u"Kept!"_s; }));
    QVERIFY(adds([](CodedStudy& s) { s.study.year = 2001; }));
    QVERIFY(adds([](CodedStudy& s) { s.study.notes = u"A note"_s; }));
    QVERIFY(adds([](CodedStudy& s) { s.study.keywords += u"c"_s; }));
    QVERIFY(adds([](CodedStudy& s) { s.study.extra.push_back({u"ris"_s, u"C1"_s, u"x"_s}); }));
    QVERIFY(adds([](CodedStudy& s) { s.codings[0].term = 11; }));
    QVERIFY(adds([](CodedStudy& s) { s.codings[0].quote = u"said otherwise"_s; }));
}

QTEST_GUILESS_MAIN(TestMergedChoice)
#include "tst_mergedchoice.moc"
