// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/corruptedstudies.h"

#include "model/analysis/duplicateblocks.h"
#include "model/analysis/duplicates.h"
#include "model/analysis/duplicatetext.h"
#include "model/support/csv.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

/// "title | authors; … | year | source | volume(issue) | pages | doi | type"
Study studyOf(Id id, const QString& text)
{
    const QStringList parts = text.split(u'|');
    const auto part = [&](qsizetype i) { return parts.value(i).trimmed(); };
    Study study;
    study.id = id;
    study.title = part(0);
    for (const QString& author : part(1).split(u';', Qt::SkipEmptyParts))
        study.authors += author.trimmed();
    if (!part(2).isEmpty())
        study.year = part(2).toInt();
    study.source = part(3);
    study.volume = part(4).section(u'(', 0, 0);
    study.issue = part(4).section(u'(', 1).remove(u')');
    study.pages = part(5);
    study.doi = part(6);
    study.type = part(7).isEmpty() ? u"JOUR"_s : part(7);
    return study;
}

DuplicateReport reportOf(const std::vector<Study>& studies, const DuplicateOptions& options = {})
{
    DuplicateFinder finder;
    for (const Study& study : studies)
        finder.add(study);
    Progress progress;
    return finder.find(progress, options).value();
}

QStringList printed(const std::vector<DuplicatePair>& pairs)
{
    QStringList lines;
    for (const DuplicatePair& pair : pairs) {
        lines += u"%1 %2 %3 %4 %5"_s.arg(pair.a)
                     .arg(pair.b)
                     .arg(pair.score, 0, 'f', 6)
                     .arg(duplicateKindKey(pair.kind), duplicateGroundsText(pair.grounds));
    }
    return lines;
}

QStringList printed(const DuplicateReport& report)
{
    QStringList lines = printed(report.duplicates) + printed(report.possible) + printed(report.companions);
    for (const std::vector<Id>& group : report.groups) {
        QString line = u"group"_s;
        for (const Id id : group)
            line += u' ' + QString::number(id);
        lines += line;
    }
    return lines;
}

/// What the two studies are to each other; "none".
QString kindOf(const QString& a, const QString& b)
{
    const DuplicateReport report = reportOf({studyOf(1, a), studyOf(2, b)});
    for (const auto* list : {&report.duplicates, &report.possible, &report.companions}) {
        if (!list->empty())
            return isDuplicate(list->front().kind) ? u"duplicate"_s : duplicateKindKey(list->front().kind);
    }
    return u"none"_s;
}

std::vector<Study> many(int count, const QString& text)
{
    std::vector<Study> studies;
    for (int i = 0; i < count; ++i)
        studies.push_back(studyOf(i + 1, text));
    return studies;
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsAreJudged_data();
    void pairsAreJudged();
    void specialCases();
    void inventedCopiesAreFound();
    void blocksMissNothing();
    void orderDoesNotMatter();
    void sharedKeysStayLinear_data();
    void sharedKeysStayLinear();
    void groupsDoNotChain();
    void knownDifferencesAreLeftOut();
    void companionsAreLeftOut();
    void reasonsAreGiven();
    void cancelledIsNoResult();
    void anyTextIsTaken();
};

void TestDuplicates::pairsAreJudged_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* a, const char* b, const char* kind) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromLatin1(kind);
    };
    // --- One publication
    row("initials",
        "Debt bondage in the brick kilns of Punjab|Ercelawn, Aly; Nauman, Muhammad|2004|Working Papers",
        "Debt bondage in the brick kilns of Punjab|Ercelawn A; Nauman M|2004|Working Papers", "duplicate");
    row("given name first", "Debt bondage in the brick kilns of Punjab|Aly Ercelawn; Muhammad Nauman|2004|",
        "Debt bondage in the brick kilns of Punjab|Ercelawn, A.; Nauman, M.|2004|", "duplicate");
    row("transposed name", "Debt bondage in the brick kilns of Punjab|Aly, Ercelawn|2004|",
        "Debt bondage in the brick kilns of Punjab|Ercelawn, Aly|2004|", "duplicate");
    row("et al.", "Debt bondage in the brick kilns of Punjab|Ercelawn, Aly; Nauman, M; Karim, F|2004|",
        "Debt bondage in the brick kilns of Punjab|Ercelawn, A.; et al.|2004|", "duplicate");
    row("particles", "Labour brokers and fishing crews at sea|van der Berg, Jan; de la Cruz, Ana|2015|",
        "Labour brokers and fishing crews at sea|Berg, J. van der; Cruz, A.|2015|", "duplicate");
    row("organization and acronym",
        "Global estimates of modern slavery|International Labour Organization|2017|",
        "Global estimates of modern slavery|ILO|2017|", "duplicate");
    row("accents and case", "Trata de personas y trabajo forzoso en México|Núñez, José|2011|",
        "TRATA DE PERSONAS Y TRABAJO FORZOSO EN MEXICO|Nunez, Jose|2011|", "duplicate");
    row("slip of the pen",
        "Recruitment fees and indebtedness of migrant workers|Barron, P|2019|J Migr Stud|7(2)|10-31",
        "Recrutment fees and indebtedness of migrant workers|Barron, P|2019|Journal of Migration "
        "Studies|7|10-31",
        "duplicate");
    row("subtitle dropped",
        "Hidden chains at sea: forced labour in Thailand's fishing industry|Lyne, Mary|2018|||||RPRT",
        "Hidden chains at sea|Lyne, M.|2018|||||RPRT", "duplicate");
    row("entities and tags", "Wages &amp; <i>kafala</i> in the Gulf construction sector|Rahman, Anis|2014|",
        "Wages & kafala in the Gulf construction sector|Rahman, A|2014|", "duplicate");
    row("same DOI, title cut off",
        "Child domestic workers in Yangon and the limits of rescue|Aye, Su|2020|||||10.1000/xyz.12",
        "Child domestic workers in Yangon|Aye, Su|2020|||https://doi.org/|10.1000/XYZ.12", "duplicate");
    row("DOI as address", "Child domestic workers in Yangon|Aye, Su|2020||||https://doi.org/10.1000/xyz.12",
        "Child domestic workers in Yangon|Aye, Su|2021||||10.1000/xyz.12", "duplicate");
    row("pages shortened", "Seasonal work and coercion|Smith, J|2001|Labour History|12(3)|1324-31",
        "Seasonal work and coercion|Smith, J|2001|Labour History|12(3)|1324-1331", "duplicate");
    row("translated title", "[Forced labour in the cotton fields of the valley]|Ivanov, P|1998|Trud|4|12-19",
        "Forced labour in the cotton fields of the valley|Ivanov, P|1998|Trud|4|12-19", "duplicate");
    row("both titles",
        "Trabajo forzoso en el campo peruano [Forced labour in rural Peru today]|Bedoya, E|2005|Debate",
        "Forced labour in rural Peru today|Bedoya, E|2005|Debate", "duplicate");
    row("title in another language, same place",
        "Zwangsarbeit in der Landwirtschaft|Weber, K|1999|Arbeit|8(2)|120-135",
        "Forced labour on farms|Weber, K|1999|Arbeit|8(2)|120-135", "duplicate");
    row("marker in brackets", "Bonded labour and health in Nepal|Adhikari, D|2016|Lancet|",
        "Bonded labour and health in Nepal [Conference abstract]|Adhikari, D|2016|Lancet|", "duplicate");
    row("online first", "Bonded labour and health in rural Nepal|Adhikari, D|2016|Lancet||",
        "Bonded labour and health in rural Nepal|Adhikari, D|2017|Lancet|389|50-60", "duplicate");
    row("Chinese", "中国建筑业农民工的工资拖欠问题研究|王伟|2013|社会学研究",
        "中国建筑业农民工的工资拖欠问题研究|王伟|2013|社会学研究", "duplicate");
    row("Thai", "แรงงานบังคับในอุตสาหกรรมประมงของประเทศไทย|สมชาย|2015|",
        "แรงงานบังคับในอุตสาหกรรมประมงของประเทศไทย|สมชาย|2015|", "duplicate");
    row("Khmer", "ពលកម្មដោយបង្ខំក្នុងវិស័យឥដ្ឋនៅកម្ពុជា|Sok, D|2018|", "ពលកម្មដោយបង្ខំក្នុងវិស័យឥដ្ឋនៅកម្ពុជា|Sok, D.|2018|",
        "duplicate");
    row("thousands", "Voices of 1,000 migrant workers in Malaysia|Lee, C|2012|",
        "Voices of 1000 migrant workers in Malaysia|Lee, C|2012|", "duplicate");
    row("Roman and Arabic", "Slavery and the law, part II: remedies in court|Allain, J|2009|",
        "Slavery and the law, part 2: remedies in court|Allain, J|2009|", "duplicate");
    row("two copies of an erratum", "Erratum to: Slavery and the law of the sea|Allain, J|2009|Law J|3|99",
        "Slavery and the law of the sea (vol 3, pg 12, 2009)|Allain, J|2009|Law J|3|99", "duplicate");
    // --- Kept apart, and why
    row("part", "Slavery and the law, part 1|Allain, J|2009|", "Slavery and the law, part 2|Allain, J|2009|",
        "other-part");
    row("phase", "Phase II trial of a hotline for workers|Ng, P|2010|",
        "Phase III trial of a hotline for workers|Ng, P|2010|", "other-part");
    row("year in the title", "Trafficking in persons report 2017|State Department||",
        "Trafficking in persons report 2018|State Department||", "other-part");
    row("erratum", "Hours and wages of domestic workers in Asia|Tan, L|2012|Asian J|4(1)|5-19",
        "Erratum to: Hours and wages of domestic workers in Asia|Tan, L|2012|Asian J|4(2)|80", "notice");
    row("reply", "Hours and wages of domestic workers in Asia|Tan, L|2012|Asian J|4(1)|5-19",
        "Hours and wages of domestic workers in Asia - Reply|Tan, L|2012|Asian J|4(2)|80", "reply");
    row("edition", "Research methods for hidden populations, 1st edition|Heck, D|2002|||||BOOK",
        "Research methods for hidden populations, 2nd edition|Heck, D|2008|||||BOOK", "other-edition");
    row("conference and journal",
        "Measuring coercion with list experiments among fishers|Ono, K|2016|Proceedings of the Labour "
        "Conference||10-12||CPAPER",
        "Measuring coercion with list experiments among fishers|Ono, K|2017|World "
        "Development|88|300-315||JOUR",
        "conference-and-journal");
    row("preprint and published",
        "Measuring coercion with list experiments among fishers|Ono, K|2020|SSRN|||10.2139/ssrn.123|",
        "Measuring coercion with list experiments among fishers|Ono, K|2021|World "
        "Development|88|300-315|10.1016/j.wd.9|",
        "preprint-and-published");
    row("chapters of one book", "Forced labour in South Asia|Ray, P|2010|Handbook of Work||20-40||CHAP",
        "Forced labour in East Asia|Ray, P|2010|Handbook of Work||41-60||CHAP", "chapters");
    row("published twice",
        "Counting the uncounted in the garment trade|Ali, N; Khan, S|2011|Labour Review|4(1)|55-70",
        "Counting the uncounted in the garment trade|Ali, N; Khan, S|2014|Bulletin of "
        "Statistics|19(3)|210-222",
        "companion");
    // --- Nothing to do with each other
    row("editorials", "Editorial|Zwass, V|2005|J Manag Inf Syst|22(1)|5-6",
        "Editorial|Zwass, V|2005|J Manag Inf Syst|22(2)|5-7", "none");
    row("other country", "Child labour in Thailand's fishing sector|Smith, J|2015|",
        "Child labour in Vietnam's fishing sector|Jones, B|2015|", "none");
    row("other people", "Introduction|Smith, J|2010|", "Introduction|Garcia, M|2010|", "none");
    row("no title", "|Smith, J|2010|", "|Smith, J|2010|", "none");
    row("nothing at all", "", "", "none");
}

void TestDuplicates::pairsAreJudged()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(kindOf(a, b), "kind");
    QTEST(kindOf(b, a), "kind");
}

/// The special cases of bib-dedupe (MIT), where the shared data are.
void TestDuplicates::specialCases()
{
    const QString folder = QStringLiteral(LACUNA_SHARED_DIR "/data/samples/dedup/bibdedupe_special_cases_");
    QFile records(folder + u"records_pre_merged.csv"_s);
    QFile merged(folder + u"merged_record_ids.csv"_s);
    if (!records.open(QIODevice::ReadOnly) || !merged.open(QIODevice::ReadOnly))
        QSKIP("the shared data are not here");
    QHash<QString, qsizetype> columns;
    QStringList ids{QString()};
    std::vector<Study> studies;
    CsvParser parser(u',', [&](CsvRow&& row) {
        if (columns.isEmpty()) {
            for (qsizetype i = 0; i < row.fields.size(); ++i)
                columns.insert(row.fields[i], i);
            return true;
        }
        const auto field = [&](const QString& name) { return row.fields.value(columns.value(name, -1)); };
        const QString source = field(u"journal"_s).isEmpty() ? field(u"booktitle"_s) : field(u"journal"_s);
        studies.push_back(studyOf(
            ids.size(),
            u"%1|%2|%3|%4|%5|%6|%7|%8"_s.arg(field(u"title"_s),
                                             field(u"author"_s).replace(u" and "_s, u";"_s), field(u"year"_s),
                                             source, field(u"volume"_s), field(u"pages"_s), field(u"doi"_s),
                                             field(u"ENTRYTYPE"_s) == u"article" ? u"JOUR"_s : u"CPAPER"_s)));
        ids += field(u"ID"_s);
        return true;
    });
    parser.feed(QString::fromUtf8(records.readAll()));
    parser.finish();
    QStringList expected;
    for (const QString& line : QString::fromUtf8(merged.readAll()).split(u'\n').sliced(1)) {
        if (line.contains(u';'))
            expected += QString(line).remove(u'"').trimmed();
    }
    QStringList found;
    for (const std::vector<Id>& group : reportOf(studies).groups) {
        QStringList names;
        for (const Id id : group)
            names += ids[id];
        found += names.join(u';');
    }
    QCOMPARE(found, expected);
}

void TestDuplicates::inventedCopiesAreFound()
{
    const auto made = testing::CorruptedStudies(7).make(3'000, 10);
    const DuplicateReport report = reportOf(made.studies);
    qsizetype copies = 0;
    for (size_t i = 0; i < made.studies.size(); ++i)
        copies += made.originals[i] != made.studies[i].id ? 1 : 0;
    qsizetype right = 0;
    qsizetype removed = 0;
    for (const std::vector<Id>& group : report.groups) {
        QHash<Id, qsizetype> members;
        for (const Id id : group)
            ++members[made.originals[size_t(id - 1)]];
        removed += std::ssize(group) - 1;
        for (const qsizetype count : std::as_const(members))
            right += count - 1;
    }
    QCOMPARE_GE(double(right), 0.98 * double(copies));
    QCOMPARE_GE(double(right), 0.99 * double(removed));
}

void TestDuplicates::blocksMissNothing()
{
    // Small enough to compare all with all.
    for (const quint64 seed : {1, 2, 3}) {
        const auto made = testing::CorruptedStudies(seed).make(500, 25);
        DuplicateOptions every;
        every.everyPair = true;
        const DuplicateReport all = reportOf(made.studies, every);
        const DuplicateReport blocked = reportOf(made.studies);
        QCOMPARE(printed(blocked.duplicates), printed(all.duplicates));
        QCOMPARE(blocked.groups, all.groups);
    }
}

void TestDuplicates::orderDoesNotMatter()
{
    auto made = testing::CorruptedStudies(4).make(1'000, 20);
    const QStringList expected = printed(reportOf(made.studies));
    QVERIFY(expected.size() > 150);
    std::mt19937 random(1);
    for (int i = 0; i < 3; ++i) {
        std::ranges::shuffle(made.studies, random);
        QCOMPARE(printed(reportOf(made.studies)), expected);
    }
}

void TestDuplicates::sharedKeysStayLinear_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"Editorial"_s;
    QTest::newRow("long title")
        << u"Annual report of the labour inspectorate on forced labour in the region"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("everything")
        << u"Forced labour at sea and on land|Smith, J|2010|Journal|12(3)|100-120|10.1000/xyz"_s;
}

void TestDuplicates::sharedKeysStayLinear()
{
    QFETCH(QString, text);
    std::vector<DuplicateKey> keys;
    for (const Study& study : many(20'000, text))
        keys.push_back(duplicateKeyOf(study));
    const Progress progress;
    // Twenty thousand squared would be two hundred million.
    QCOMPARE_LE(duplicateCandidates(keys, progress).size(), keys.size() * 60);
}

void TestDuplicates::groupsDoNotChain()
{
    // The second lacks what tells the first and the third apart.
    const DuplicateReport report = reportOf(
        {studyOf(
             1,
             u"Working conditions of seafarers in the region|Lim, K; Ho, P|2010|Labour Review|10(1)|10-20|10.1000/a"_s),
         studyOf(2, u"Working conditions of seafarers in the region|Lim, K; Ho, P||||"_s),
         studyOf(
             3,
             u"Working conditions of seafarers in the region|Lim, K; Ho, P|2015|Maritime Studies|44(2)|300-330|10.1000/b"_s)});
    for (const std::vector<Id>& group : report.groups)
        QVERIFY(!(std::ranges::contains(group, 1) && std::ranges::contains(group, 3)));
    QCOMPARE_LE(report.groups.size(), 1U);
}

void TestDuplicates::knownDifferencesAreLeftOut()
{
    const std::vector<Study> studies =
        many(3, u"Forced labour at sea and on land|Smith, J|2010|Journal|12(3)|100-120"_s);
    QCOMPARE(reportOf(studies).groups, (std::vector<std::vector<Id>>{{1, 2, 3}}));
    DuplicateOptions options;
    options.different = {{2, 1}};
    const DuplicateReport report = reportOf(studies, options);
    QCOMPARE(report.duplicates.size(), 2U);
    // 3 is a copy of either, but the two are not one.
    QCOMPARE(report.groups, (std::vector<std::vector<Id>>{{1, 3}}));
}

void TestDuplicates::companionsAreLeftOut()
{
    std::vector<Study> studies =
        many(4, u"Forced labour at sea and on land|Smith, J|2010|Journal|12(3)|100-120"_s);
    studies[1].companionOf = 1;
    studies[2].companionOf = 1;
    const DuplicateReport report = reportOf(studies);
    QCOMPARE(report.duplicates.size(), 3U); // 4 with each
    for (const DuplicatePair& pair : report.duplicates)
        QCOMPARE(pair.b, 4);
}

void TestDuplicates::reasonsAreGiven()
{
    const DuplicateReport report = reportOf(
        {studyOf(
             1,
             u"Recruitment fees and indebtedness of migrant workers|Barron, P|2019|J Migr Stud|7(2)|10-31|10.1000/x"_s),
         studyOf(
             2,
             u"Recrutment fees and indebtedness of migrant workers|Barron, P|2020|Journal of Migration Studies|7(2)|10-31|10.1000/x"_s)});
    QCOMPARE(report.duplicates.size(), 1U);
    QCOMPARE(report.duplicates.front().kind, DuplicateKind::Certain);
    QCOMPARE_GE(report.duplicates.front().score, 0.99);
    QCOMPARE(
        duplicateGroundsText(report.duplicates.front().grounds),
        u"same DOI, similar title (98%), same authors, a year apart, same pages, same volume and issue, same journal or series"_s);
    QCOMPARE(duplicateReasonKey(DuplicateReason::OtherEdition), u"other-edition"_s);
    QCOMPARE(duplicateKindKey(DuplicateKind::Companion), u"companion"_s);
}

void TestDuplicates::cancelledIsNoResult()
{
    DuplicateFinder finder;
    for (const Study& study : testing::CorruptedStudies(1).make(300, 20).studies)
        finder.add(study);
    Progress progress;
    progress.cancel();
    const auto report = finder.find(progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    Progress other;
    QVERIFY(finder.find(other));
    QCOMPARE_GT(other.total(), 0);
}

void TestDuplicates::anyTextIsTaken()
{
    std::vector<Study> studies;
    const QString pieces[] = {u"["_s,      u"]"_s,          u"("_s,
                              u")"_s,      u"&amp"_s,       u"&#x110000;"_s,
                              u"<"_s,      u"<ORIGINAL>"_s, QString(1, QChar(0)),
                              u"\\"_s,     u"{"_s,          QString(1, QChar(0xD800)),
                              u"-"_s,      u","_s,          u"Erratum"_s,
                              u" reply"_s, u"10."_s,        u"word "_s,
                              u"12"_s,     u": "_s};
    std::mt19937 random(5);
    const auto text = [&](size_t most) {
        QString made;
        for (size_t i = random() % most; i > 0; --i)
            made += pieces[random() % std::size(pieces)];
        return made;
    };
    for (int i = 0; i < 2'000; ++i) {
        Study study;
        study.id = i + 1;
        study.title = text(40);
        study.authors = {text(6), text(3)};
        study.source = text(10);
        study.pages = text(6);
        study.volume = text(4);
        study.doi = text(6);
        study.isbn = text(6);
        study.edition = text(4);
        study.abstract = text(60);
        studies.push_back(study);
    }
    studies.push_back(studyOf(3'000, QString(2'000'000, u'x')));
    studies.push_back(studyOf(3'001, QString(2'000'000, u'[')));
    studies.push_back(studyOf(3'002, u"("_s.repeated(500'000)));
    QVERIFY(reportOf(studies).duplicates.size() < studies.size() * 20);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
