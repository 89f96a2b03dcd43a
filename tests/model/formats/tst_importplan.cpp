// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/catalogue/screening.h"
#include "model/formats/duplicatekeys.h"
#include "model/formats/importplan.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestImportPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesByCodeLabelAlias_data();
    void matchesByCodeLabelAlias();
    void severalInOneText();
    void createsUnderUnmatched();
    void createsOncePerTree();
    void usesTheUnmatchedOfEarlierImports();
    void rejects();
    void unknownDimensionIsKept();
    void statedDimensions();
    void statedScreening();
    void screeningInKeywords();
    void statedDimensionsAreFew();
    void quotesAndPages();
    void codebookOfTheFile();
    void codebookOfTheFileIsKnown();
    void codebookOfTheFileBorrows();
    void codebookOfTheFileRejected();
    void codebooksOfTwoFiles();
    void dimensionNamesOfACodebook();
    void duplicates_data();
    void duplicates();
    void manyArticlesOfOneDoi();
};

namespace {

Term term(Id id, Id dimension, const QString& code, const QString& label, const QStringList& aliases = {},
          Id parent = 0)
{
    Term made;
    made.id = id;
    made.dimension = dimension;
    made.parent = parent;
    made.code = code;
    made.label = label;
    made.aliases = aliases;
    return made;
}

Codebook codebook(std::vector<Term> more = {})
{
    std::vector<Dimension> dimensions{{1, u"country"_s, u"Country"_s, {}, 0, 0, false},
                                      {2, u"origin"_s, u"Country of origin"_s, {}, 1, 1, false},
                                      {3, u"evidence-type"_s, u"Type of evidence"_s, {}, 0, 2, false}};
    std::vector<Term> terms{
        term(10, 1, u"TH"_s, u"Thailand"_s, {u"THA"_s}), term(11, 1, u"VN"_s, u"Viet Nam"_s, {u"Vietnam"_s}),
        term(12, 1, u"CI"_s, u"Côte d’Ivoire"_s), term(13, 1, u"KR"_s, u"Korea, Republic of"_s),
        term(30, 3, u"PRI"_s, u"Primary study"_s)};
    terms.insert(terms.end(), more.begin(), more.end());
    return Codebook(dimensions, terms);
}

Record record(qint64 line, std::vector<NamedCoding> codings)
{
    Record made;
    made.line = line;
    made.study.title = u"Study of line %1"_s.arg(line);
    made.codings = std::move(codings);
    return made;
}

std::vector<Record> one(Record made)
{
    std::vector<Record> list;
    list.push_back(std::move(made));
    return list;
}

} // namespace

void TestImportPlan::matchesByCodeLabelAlias_data()
{
    QTest::addColumn<Id>("id");
    QTest::newRow("TH") << Id(10);
    QTest::newRow("th") << Id(10);
    QTest::newRow("thailand") << Id(10);
    QTest::newRow("THA") << Id(10);
    QTest::newRow(" Viet  nam ") << Id(11);
    QTest::newRow("cote d'ivoire") << Id(12);
    QTest::newRow("Korea, Republic of") << Id(13); // its own comma is no separator
}

void TestImportPlan::matchesByCodeLabelAlias()
{
    QFETCH(Id, id);
    ImportPlan plan(codebook(), UnknownTerms::Reject);
    const auto planned =
        plan.plan(one(record(1, {{u"Country"_s, QString::fromUtf8(QTest::currentDataTag()), {}, {}}})));
    QCOMPARE(planned.studies.size(), 1u);
    QCOMPARE(planned.studies[0].codings.size(), 1u);
    QCOMPARE(planned.studies[0].codings[0].term, id);
    QCOMPARE(planned.studies[0].codings[0].dimension, Id(1));
    QVERIFY(planned.issues.empty());
}

void TestImportPlan::severalInOneText()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    auto planned = plan.plan(
        one(record(1, {{u"country"_s, u"Thailand, Vietnam"_s, {}, {}}, {u"country"_s, u"TH/VN"_s, {}, {}}})));
    QCOMPARE(planned.studies[0].codings.size(), 2u); // each once
    QVERIFY(planned.newTerms.empty());
    // Not if a part is unknown: then the text is one term, as it stands.
    planned = plan.plan(one(record(2, {{u"country"_s, u"Thailand, Atlantis"_s, {}, {}}})));
    QCOMPARE(planned.newTerms.back().label, u"Thailand, Atlantis"_s);
}

void TestImportPlan::createsUnderUnmatched()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    std::vector<Record> records;
    records.push_back(record(5, {{u"evidence-type"_s, u"Grey literature"_s, {}, {}}}));
    records.push_back(record(
        9, {{u"evidence-type"_s, u"grey  LITERATURE"_s, {}, {}}, {u"evidence-type"_s, u"PRI"_s, {}, {}}}));
    auto planned = plan.plan(std::move(records));
    QCOMPARE(planned.studies.size(), 2u);
    QCOMPARE(planned.lines, std::vector<qint64>({5, 9}));
    QCOMPARE(planned.newTerms.size(), 2u);
    const Term& unmatched = planned.newTerms[0];
    const Term& made = planned.newTerms[1];
    QCOMPARE(unmatched.code, u"UNMATCHED"_s);
    QCOMPARE(unmatched.parent, Id(0));
    QCOMPARE(made.parent, unmatched.id);
    QCOMPARE(made.dimension, Id(3));
    QCOMPARE(made.label, u"Grey literature"_s);
    QCOMPARE(made.code, u"U-GREY-LITERATURE"_s);
    QVERIFY(made.id != 0 && made.id != unmatched.id);
    QCOMPARE(planned.studies[1].codings[0].term, made.id);
    QCOMPARE(planned.issues.size(), 1u); // said once
    QCOMPARE(planned.issues[0].line, 5);
    // In the next batch it is known.
    planned = plan.plan(one(record(12,
                                   {{u"evidence-type"_s, u"Grey literature"_s, {}, {}},
                                    {u"evidence-type"_s, u"grey-literature!"_s, {}, {}}})));
    QVERIFY(planned.newTerms.empty());
    QCOMPARE(planned.studies[0].codings.size(), 1u);
    const auto unknown = plan.unknownTerms();
    QCOMPARE(unknown.size(), 1u);
    QCOMPARE(unknown[0].text, u"Grey literature"_s);
    QCOMPARE(unknown[0].dimension, u"evidence-type"_s);
    QCOMPARE(unknown[0].count, 4);
}

/// Origin uses the country tree: what is unknown there is made once.
void TestImportPlan::createsOncePerTree()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    const auto planned = plan.plan(
        one(record(1, {{u"country"_s, u"Atlantis"_s, {}, {}}, {u"origin"_s, u"Atlantis"_s, {}, {}}})));
    QCOMPARE(planned.newTerms.size(), 2u);
    QCOMPARE(planned.newTerms[1].dimension, Id(1));
    QCOMPARE(planned.studies[0].codings.size(), 2u);
    QCOMPARE(planned.studies[0].codings[1].dimension, Id(2));
    QCOMPARE(planned.studies[0].codings[1].term, planned.newTerms[1].id);
}

void TestImportPlan::usesTheUnmatchedOfEarlierImports()
{
    ImportPlan plan(codebook({term(40, 3, u"UNMATCHED"_s, u"Unmatched"_s),
                              term(41, 3, u"U-NEWS"_s, u"News report"_s, {}, 40)}),
                    UnknownTerms::Create);
    const auto planned = plan.plan(one(record(
        1, {{u"evidence-type"_s, u"News report"_s, {}, {}}, {u"evidence-type"_s, u"News"_s, {}, {}}})));
    QCOMPARE(planned.studies[0].codings[0].term, Id(41));
    QCOMPARE(planned.newTerms.size(), 1u);
    QCOMPARE(planned.newTerms[0].parent, Id(40));
    QCOMPARE(planned.newTerms[0].code, u"U-NEWS-2"_s); // unique
}

void TestImportPlan::rejects()
{
    ImportPlan plan(codebook(), UnknownTerms::Reject);
    std::vector<Record> records;
    records.push_back(record(5, {{u"country"_s, u"TH"_s, {}, {}}, {u"country"_s, u"Atlantis"_s, {}, {}}}));
    records.push_back(record(9, {{u"country"_s, u"VN"_s, {}, {}}}));
    const auto planned = plan.plan(std::move(records));
    QCOMPARE(planned.rejected, 1);
    QCOMPARE(planned.studies.size(), 1u);
    QCOMPARE(planned.lines, std::vector<qint64>({9}));
    QVERIFY(planned.newTerms.empty());
    QCOMPARE(planned.issues.size(), 1u);
    QCOMPARE(planned.issues[0].line, 5);
    QCOMPARE(int(planned.issues[0].severity), int(ImportIssue::Severity::Error));
    QCOMPARE(plan.unknownTerms().size(), 1u);
}

void TestImportPlan::unknownDimensionIsKept()
{
    ImportPlan plan(codebook(), UnknownTerms::Reject);
    const auto planned = plan.plan(one(record(5, {{u"colour"_s, u"red"_s, {}, {}}})));
    QCOMPARE(planned.studies[0].study.keywords, QStringList(u"colour: red"_s));
    QCOMPARE(planned.issues.size(), 1u);
}

void TestImportPlan::statedDimensions()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    const auto stated = [](qint64 line, std::vector<NamedCoding> codings) {
        Record made = record(line, std::move(codings));
        made.statesCodings = true;
        return one(std::move(made));
    };
    auto planned = plan.plan(stated(
        3, {{u"worksite"_s, u"KILN"_s, u"at the kiln"_s, u"4"_s}, {u"worksite"_s, u"BOAT"_s, {}, {}}}));
    QCOMPARE(planned.newDimensions.size(), 1u);
    QCOMPARE(planned.newDimensions[0].key, u"worksite"_s);
    QCOMPARE(planned.newDimensions[0].label, u"Worksite"_s);
    QCOMPARE(planned.newTerms.size(), 2u); // as they stand, not under "Unmatched"
    QCOMPARE(planned.newTerms[0].code, u"KILN"_s);
    QCOMPARE(planned.newTerms[0].parent, Id(0));
    QCOMPARE(planned.newTerms[0].dimension, planned.newDimensions[0].id);
    QCOMPARE(planned.studies[0].codings.size(), 2u);
    QCOMPARE(planned.studies[0].codings[0].quote, u"at the kiln"_s);
    QCOMPARE(planned.studies[0].codings[0].page, u"4"_s);
    QVERIFY(planned.studies[0].study.keywords.isEmpty());
    QCOMPARE(planned.issues.size(), 1u);
    QVERIFY(plan.unknownTerms().empty());
    // Known from then on, in later batches as well; a second dimension changes nothing about the first.
    const Id kiln = planned.newTerms[0].id;
    planned = plan.plan(stated(5, {{u"worksite"_s, u"kiln"_s, {}, {}}, {u"season"_s, u"DRY"_s, {}, {}}}));
    QCOMPARE(planned.newDimensions.size(), 1u);
    QCOMPARE(planned.newTerms.size(), 1u);
    QCOMPARE(planned.studies[0].codings[0].term, kiln);
    // A keyword that looks like one is a keyword; and so it is where nothing may be created.
    planned = plan.plan(one(record(7, {{u"weather"_s, u"RAIN"_s, {}, {}}})));
    QVERIFY(planned.newDimensions.empty());
    QCOMPARE(planned.studies[0].study.keywords, QStringList{u"weather: RAIN"_s});
    ImportPlan strict(codebook(), UnknownTerms::Reject);
    planned = strict.plan(stated(9, {{u"worksite"_s, u"KILN"_s, {}, {}}}));
    QVERIFY(planned.newDimensions.empty());
    QCOMPARE(planned.studies[0].study.keywords, QStringList{u"worksite: KILN"_s});
}

void TestImportPlan::statedScreening()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    Record made = record(1, {{screeningKey().toString(), screeningCode(ScreeningState::Included), {}, {}}});
    made.statesCodings = true;
    const auto planned = plan.plan(one(std::move(made)));
    const Codebook after(planned.newDimensions, planned.newTerms);
    QVERIFY(screeningDimension(after));
    QCOMPARE(planned.studies[0].codings.size(), 1u);
    QCOMPARE(screeningState(after, planned.studies[0].codings[0].term), ScreeningState::Included);
}

/// Formats with nothing but keywords carry answers as "screening: INC".
void TestImportPlan::screeningInKeywords()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    const QString included = screeningCode(ScreeningState::Included);
    auto planned = plan.plan(one(record(1, {{u"screening"_s, u"mammography"_s, {}, {}}})));
    QVERIFY(planned.newDimensions.empty());
    QCOMPARE(planned.studies[0].study.keywords, QStringList{u"screening: mammography"_s});
    planned = plan.plan(one(record(2, {{u"screening"_s, included, {}, {}}})));
    QCOMPARE(planned.newDimensions.size(), 1u);
    QCOMPARE(planned.studies[0].codings.size(), 1u);
    QVERIFY(planned.studies[0].study.keywords.isEmpty());
}

void TestImportPlan::statedDimensionsAreFew()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    std::vector<NamedCoding> codings;
    for (int i = 0; i < 100; ++i)
        codings.push_back({u"own-%1"_s.arg(i), u"T"_s, {}, {}});
    codings.push_back({u"no key!"_s, u"T"_s, {}, {}});
    Record made = record(1, codings);
    made.statesCodings = true;
    const auto planned = plan.plan(one(std::move(made)));
    QCOMPARE(planned.newDimensions.size(), 32u);
    QCOMPARE(planned.studies[0].study.keywords.size(), 69); // nothing is lost
    QVERIFY(planned.studies[0].study.keywords.contains(u"no key!: T"_s));
}

void TestImportPlan::quotesAndPages()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    const auto planned = plan.plan(one(record(
        5,
        {{u"country"_s, u"TH"_s, u"in Thailand"_s, u"3"_s}, {u"country"_s, u"TH"_s, u"again"_s, u"4"_s}})));
    QCOMPARE(planned.studies[0].codings.size(), 2u);
    QCOMPARE(planned.studies[0].codings[1].quote, u"again"_s);
    QCOMPARE(planned.studies[0].codings[0].page, u"3"_s);
}

namespace {

/// Countries by label, one of them new and in a tree of its own; and a dimension that is new.
std::shared_ptr<const Codebook> fileCodebook()
{
    std::vector<Dimension> dimensions{{1, u"country-s"_s, u"COUNTRY"_s, {}, 0, 0, false},
                                      {2, u"tool"_s, u"Tool"_s, u"Used for what"_s, 0, 1, false}};
    std::vector<Term> terms{
        term(1, 1, u"ASIA"_s, u"Asia"_s),        term(2, 1, u"THAILAND"_s, u"thailand"_s, {}, 1),
        term(3, 1, u"SIAM"_s, u"Siam"_s, {}, 1), term(4, 1, u"KR"_s, u"Korea"_s),
        term(10, 2, u"SURVEY"_s, u"Survey"_s),   term(11, 2, u"OTHER-11"_s, u"Other"_s, {}, 10),
        term(12, 2, u"OTHER-12"_s, u"Other"_s)};
    return std::make_shared<const Codebook>(dimensions, terms);
}

Codebook extended(const Codebook& before, const ImportPlan::Planned& planned)
{
    std::vector<Dimension> dimensions = before.dimensions();
    std::ranges::copy(planned.newDimensions, std::back_inserter(dimensions));
    std::vector<Term> terms = before.terms();
    std::ranges::copy(planned.newTerms, std::back_inserter(terms));
    return Codebook(dimensions, terms);
}

} // namespace

/// What the catalogue has is found, the rest is made in its place.
void TestImportPlan::codebookOfTheFile()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    auto planned = plan.plan(one(record(1,
                                        {{u"country-s"_s, u"SIAM"_s, u"said"_s, u"4"_s},
                                         {u"country-s"_s, u"THAILAND"_s, {}, {}},
                                         {u"country-s"_s, u"KR"_s, {}, {}},
                                         {u"tool"_s, u"OTHER-12"_s, {}, {}},
                                         {u"tool"_s, u"OTHER-11"_s, {}, {}}})),
                             fileCodebook());
    QCOMPARE(planned.newDimensions.size(), 1u);
    QCOMPARE(planned.newDimensions[0].key, u"tool"_s);
    QCOMPARE(planned.newDimensions[0].scopeNote, u"Used for what"_s);
    QCOMPARE(planned.newDimensions[0].position, 3);
    QStringList made;
    for (const Term& added : planned.newTerms)
        made += added.code;
    QCOMPARE(made, QStringList({u"ASIA"_s, u"SIAM"_s, u"SURVEY"_s, u"OTHER-11"_s, u"OTHER-12"_s}));
    const Codebook after = extended(codebook(), planned);
    QCOMPARE(after.path(planned.newTerms[1].id), u"Asia › Siam"_s);
    QCOMPARE(planned.newTerms[1].dimension, Id(1));
    QCOMPARE(after.path(planned.newTerms[3].id), u"Survey › Other"_s);
    const std::vector<Coding>& codings = planned.studies[0].codings;
    QCOMPARE(codings.size(), 5u);
    QCOMPARE(codings[0].term, planned.newTerms[1].id);
    QCOMPARE(codings[0].quote, u"said"_s);
    QCOMPARE(codings[1].term, Id(10));
    QCOMPARE(codings[2].term, Id(13)); // by code
    QCOMPARE(codings[3].term, planned.newTerms[4].id);
    QCOMPARE(codings[4].term, planned.newTerms[3].id);
    QCOMPARE(planned.issues.size(), 3u); // a dimension, terms of two
    QVERIFY(plan.unknownTerms().empty());
    // The codebook holds for later batches; what it does not have is unmatched, as ever.
    planned = plan.plan(one(record(2, {{u"tool"_s, u"SURVEY"_s, {}, {}}, {u"tool"_s, u"Hammer"_s, {}, {}}})));
    QVERIFY(planned.newDimensions.empty());
    QCOMPARE(planned.newTerms.size(), 2u);
    QCOMPARE(planned.newTerms[0].code, u"UNMATCHED"_s);
    QCOMPARE(planned.studies[0].codings.size(), 2u);
}

/// Read again, all of it is there: terms of the same label are told apart by what they are under.
void TestImportPlan::codebookOfTheFileIsKnown()
{
    ImportPlan first(codebook(), UnknownTerms::Create);
    const auto before = first.plan({}, fileCodebook());
    const Codebook after = extended(codebook(), before);
    std::vector<Term> recoded = fileCodebook()->terms();
    for (Term& other : recoded) {
        if (other.label == "Other"_L1)
            other.code = u"NEW-%1"_s.arg(other.id);
    }
    const auto again = std::make_shared<const Codebook>(fileCodebook()->dimensions(), recoded);
    ImportPlan second(after, UnknownTerms::Reject);
    const auto planned = second.plan(
        one(record(1, {{u"tool"_s, u"NEW-12"_s, {}, {}}, {u"tool"_s, u"NEW-11"_s, {}, {}}})), again);
    QCOMPARE(planned.rejected, 0);
    QVERIFY(planned.newTerms.empty() && planned.newDimensions.empty() && planned.issues.empty());
    QCOMPARE(after.path(planned.studies[0].codings[0].term), u"Other"_s);
    QCOMPARE(after.path(planned.studies[0].codings[1].term), u"Survey › Other"_s);
}

void TestImportPlan::codebookOfTheFileBorrows()
{
    std::vector<Dimension> dimensions{{1, u"country"_s, u"Country"_s, {}, 0, 0, false},
                                      {2, u"origin"_s, u"Origin"_s, {}, 1, 1, false},
                                      {3, u"destination"_s, u"Destination"_s, {}, 1, 2, false}};
    const auto file = std::make_shared<const Codebook>(
        dimensions, std::vector<Term>{term(1, 1, u"TH"_s, u"Thailand"_s), term(2, 1, u"MM"_s, u"Myanmar"_s)});
    ImportPlan plan(codebook(), UnknownTerms::Create);
    const auto planned = plan.plan(one(record(1,
                                              {{u"origin"_s, u"TH"_s, {}, {}},
                                               {u"destination"_s, u"MM"_s, {}, {}},
                                               {u"country"_s, u"MM"_s, {}, {}}})),
                                   file);
    QCOMPARE(planned.newDimensions.size(), 1u);
    QCOMPARE(planned.newDimensions[0].treeOf, Id(1));
    QCOMPARE(planned.newTerms.size(), 1u);
    QCOMPARE(planned.newTerms[0].dimension, Id(1));
    const std::vector<Coding>& codings = planned.studies[0].codings;
    QCOMPARE(codings[0].dimension, Id(2));
    QCOMPARE(codings[0].term, Id(10));
    QCOMPARE(codings[1].dimension, planned.newDimensions[0].id);
    QCOMPARE(codings[1].term, planned.newTerms[0].id);
    QCOMPARE(codings[2].term, planned.newTerms[0].id);
}

void TestImportPlan::codebookOfTheFileRejected()
{
    ImportPlan plan(codebook(), UnknownTerms::Reject);
    std::vector<Record> records;
    records.push_back(record(1, {{u"country-s"_s, u"THAILAND"_s, {}, {}}}));
    records.push_back(record(2, {{u"country-s"_s, u"SIAM"_s, {}, {}}}));
    records.push_back(record(3, {{u"tool"_s, u"SURVEY"_s, {}, {}}}));
    records.push_back(record(4, {}));
    const auto planned = plan.plan(std::move(records), fileCodebook());
    QVERIFY(planned.newTerms.empty() && planned.newDimensions.empty());
    QCOMPARE(planned.rejected, 2);
    QCOMPARE(planned.lines, std::vector<qint64>({1, 4}));
    QCOMPARE(planned.studies[0].codings[0].term, Id(10));
    QCOMPARE(planned.issues.size(), 2u);
    QCOMPARE(planned.issues[0].line, 2);
    QVERIFY(planned.issues[0].message.contains(u"“Siam”"));
    QVERIFY(planned.issues[1].message.contains(u"“Tool”"));
    QCOMPARE(plan.unknownTerms().size(), 1u);
}

/// A codebook holds for its own file only; what one file brought, the next finds.
void TestImportPlan::codebooksOfTwoFiles()
{
    ImportPlan plan(codebook(), UnknownTerms::Create);
    auto planned = plan.plan(one(record(1, {{u"evidence-type"_s, u"Grey"_s, {}, {}}})));
    QCOMPARE(planned.newTerms.size(), 2u);
    const Term grey = planned.newTerms[1];
    planned = plan.plan({}, fileCodebook());
    const Id tool = planned.newDimensions[0].id;
    plan.beginFile();
    planned =
        plan.plan(one(record(1, {{u"country-s"_s, u"SIAM"_s, {}, {}}, {u"tool"_s, u"Survey"_s, {}, {}}})));
    QCOMPARE(planned.studies[0].study.keywords, QStringList(u"country-s: SIAM"_s));
    QCOMPARE(planned.studies[0].codings[0].dimension, tool);
    QVERIFY(planned.newTerms.empty());
    const auto clash = std::make_shared<const Codebook>(
        std::vector<Dimension>{{1, u"evidence-type"_s, u"x"_s, {}, 0, 0, false}},
        std::vector<Term>{term(1, 1, grey.code, u"Quite different"_s)});
    plan.beginFile();
    planned = plan.plan(one(record(1, {{u"evidence-type"_s, grey.code, {}, {}}})), clash);
    QVERIFY(planned.newTerms.empty()); // the code says which term is meant
    QCOMPARE(planned.studies[0].codings[0].term, grey.id);
}

void TestImportPlan::dimensionNamesOfACodebook()
{
    const auto names = dimensionNames(codebook());
    QCOMPARE(names.value(u"evidence type"_s), u"evidence-type"_s);
    QCOMPARE(names.value(u"type of evidence"_s), u"evidence-type"_s);
    QCOMPARE(names.value(u"country of origin"_s), u"origin"_s);
    QCOMPARE(names.size(), 5);
}

void TestImportPlan::duplicates_data()
{
    QTest::addColumn<QStringList>("first"); // title, first author, year, doi
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("same");
    const auto study = [](const char* title, const char* author, const char* year, const char* doi) {
        return QStringList{QString::fromUtf8(title), QString::fromUtf8(author), QString::fromUtf8(year),
                           QString::fromUtf8(doi)};
    };
    QTest::newRow("doi") << study("Debt bondage", "", "", "10.1/Ab")
                         << study("Bondage by debt", "", "", "https://doi.org/10.1/aB") << true;
    QTest::newRow("doi, no title") << study("A title", "", "", "10.1/a") << study("", "", "", "10.1/a")
                                   << true;
    const char* const password = "Password memorability and security: empirical results";
    const char* const complex = "Article with complex Authornames";
    QTest::newRow("doi of another article") << study(password, "Yan, J.", "2004", "10.1/a")
                                            << study(complex, "Doe, J.", "2004", "10.1/a") << false;
    QTest::newRow("doi, short title") << study(password, "Yan, J.", "2004", "10.1/a")
                                      << study("Password Memorability", "Yan, J.", "2004", "10.1/a") << true;
    QTest::newRow("doi, one short word more")
        << study("AI and us", "", "", "10.1/a") << study("AI and us: a review", "", "", "10.1/a") << true;
    QTest::newRow("doi, only little words shared")
        << study("The cost of the work of a child in the field", "", "", "10.1/a")
        << study("On the rise of a new method in the south", "", "", "10.1/a") << false;
    QTest::newRow("doi, misspelt") << study("Forced labor in brick kilns of Pakistan", "", "", "10.1/a")
                                   << study("Forced labour in brick-kilns of Pakistan", "", "", "10.1/a")
                                   << true;
    QTest::newRow("doi, translated title") << study("Le travail forcé au Brésil", "", "", "10.1/a")
                                           << study("[Forced labour in Brazil]", "", "", "10.1/a") << true;
    QTest::newRow("doi, another script") << study("Принудительный труд в мире", "", "", "10.1/a")
                                         << study("Forced labour in the world", "", "", "10.1/a") << true;
    QTest::newRow("doi, Chinese") << study("强迫劳动的全球估计", "", "", "10.1/a")
                                  << study("强迫劳动的全球估计与趋势", "", "", "10.1/a") << true;
    QTest::newRow("doi, Chinese, another article") << study("强迫劳动的全球估计", "", "", "10.1/a")
                                                   << study("儿童健康与教育", "", "", "10.1/a") << false;
    QTest::newRow("other doi") << study("The same title", "Doe, J", "2001", "10.1/a")
                               << study("The same title", "Doe, J", "2001", "10.1/b") << false;
    QTest::newRow("title") << study("The same: title", "Doe, Jane", "2001", "10.1/a")
                           << study("the same title", "DOE, J.", "2001", "") << true;
    QTest::newRow("other year") << study("The same title", "Doe, J", "2001", "")
                                << study("The same title", "Doe, J", "2002", "") << false;
    QTest::newRow("other author") << study("The same title", "Doe, J", "2001", "")
                                  << study("The same title", "Roe, J", "2001", "") << false;
    QTest::newRow("short, no author")
        << study("Editorial", "", "2001", "") << study("Editorial", "", "2001", "") << false;
    QTest::newRow("long, no author") << study("Global estimates of nothing at all", "", "2001", "")
                                     << study("Global estimates of nothing at all", "", "2001", "") << true;
    const QString report = u"https://example.org/reports/7"_s;
    QTest::newRow("all the same, no title") << study("", "Doe, J", "2001", "") + QStringList{report}
                                            << study("", "Doe, J", "2001", "") + QStringList{report} << true;
    QTest::newRow("all the same, short title")
        << study("Editorial", "", "2001", "") + QStringList{report}
        << study("Editorial", "", "2001", "") + QStringList{report} << true;
    QTest::newRow("another address, no title")
        << study("", "Doe, J", "2001", "") + QStringList{report}
        << study("", "Doe, J", "2001", "") + QStringList{report + u'0'} << false;
    QTest::newRow("nothing") << study("", "", "", "") << study("", "", "", "") << false;
}

void TestImportPlan::duplicates()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(bool, same);
    const auto made = [](const QStringList& from) {
        Study study;
        study.title = from[0];
        if (!from[1].isEmpty())
            study.authors = {from[1]};
        if (!from[2].isEmpty())
            study.year = from[2].toInt();
        study.doi = from[3];
        study.url = from.value(4);
        return study;
    };
    DuplicateKeys keys;
    QVERIFY(!keys.find(made(second)));
    keys.add(7, made(first));
    QCOMPARE(keys.find(made(second)).value_or(0), same ? 7 : 0);
    QCOMPARE(keys.size(), 1);
}

/// Each is found again, however many articles were given one DOI.
void TestImportPlan::manyArticlesOfOneDoi()
{
    const auto article = [](int i) {
        Study study;
        study.title = u"Title%1 about%1 something%1"_s.arg(i);
        study.authors = {u"Doe, Jane"_s};
        study.source = u"Journal of the same DOI everywhere"_s;
        study.doi = u"10.1/a"_s;
        return study;
    };
    DuplicateKeys keys;
    for (int i = 1; i <= 40; ++i) {
        QVERIFY2(!keys.find(article(i)), qPrintable(QString::number(i)));
        keys.add(i, article(i));
    }
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(keys.find(article(i)).value_or(0), i);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
