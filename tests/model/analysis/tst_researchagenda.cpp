// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"
#include "model/analysis/gaplist.h"
#include "model/analysis/researchagenda.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// Five options: a cell with studies, an empty cell, a line, none of a gap, and one whose term is gone.
class TestResearchAgenda : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void figuresAreTheGapMaps();
    void explainsAsTheGapMapDoes();
    void aLineIsItsRowTotal();
    void optionsWithoutAGap();
    void deletedTerms();
    void burdenOfOneTable();
    void newestStudiesFirst();
    void tiesShareTheirRank();
    void groupsSideBySide();
    void withoutBallots();
    void withoutOptions();
    void stopsWhenCancelled();
    void documentHasEveryFigure();
    void documentHasNoNames();
    void longAgendasEndInTheTable();

private:
    enum Option { Cell, Empty, Line, Written, Gone };

    Id term(const QString& key, const QString& code) const { return m_fixture.term(key, code); }
    TermPair pair(const QString& country, const QString& sector) const
    {
        return {m_fixture.dimension(u"country"_s), term(u"country"_s, country),
                m_fixture.dimension(u"sector"_s), term(u"sector"_s, sector)};
    }
    void addOption(const QString& title, const TermPair& gap = {})
    {
        RoundOption option;
        option.id = Id(m_input.round.options.size()) + 1;
        option.title = title;
        option.gap = gap;
        m_input.round.options.push_back(option);
    }
    /// @p ranks: of the options in their order; 0: not ranked.
    void vote(const QString& who, StakeholderGroup group, const std::vector<int>& ranks)
    {
        Ballot ballot;
        ballot.participant = who;
        ballot.group = group;
        for (size_t at = 0; at < ranks.size(); ++at) {
            if (ranks[at] > 0)
                ballot.answers.push_back({.option = Id(at) + 1, .criterion = 0, .value = double(ranks[at])});
        }
        m_input.round.ballots.push_back(ballot);
    }
    void count()
    {
        Progress progress;
        m_input.evidence = m_fixture.table();
        m_input.result = roundResult(m_input.round, {}, progress).value();
    }
    std::vector<AgendaItem> agenda()
    {
        count();
        Progress progress;
        return researchAgenda(m_input, progress).value();
    }
    AgendaItem item(Option option)
    {
        const std::vector<AgendaItem> items = agenda();
        return *std::ranges::find(items, int(option), &AgendaItem::option);
    }
    std::shared_ptr<const GapMap> map() const
    {
        Question question = m_fixture.question(u"country"_s, u"sector"_s);
        question.rules = m_input.rules;
        GapMapInput input;
        input.evidence = m_fixture.table();
        input.notApplicable = m_input.notApplicable;
        return computeGapMap(question, {}, input).value();
    }

    EvidenceFixture m_fixture;
    AgendaInput m_input;
};

/// Everything a reader can see of @p handout.
static QString textOf(const Handout& handout)
{
    QStringList texts{handout.title, handout.subtitle, handout.provenance};
    texts += handout.method;
    const auto addBar = [&](const HandoutBars::Bar& bar) { texts << bar.label << bar.note << bar.shown; };
    for (const HandoutBlock& block : handout.blocks) {
        if (const auto* heading = std::get_if<HandoutHeading>(&block))
            texts += heading->text;
        else if (const auto* text = std::get_if<HandoutText>(&block))
            texts += text->text;
        else if (const auto* bars = std::get_if<HandoutBars>(&block)) {
            texts += bars->title;
            std::ranges::for_each(bars->bars, addBar);
        } else if (const auto* table = std::get_if<HandoutTable>(&block)) {
            for (const HandoutTable::Column& column : table->columns)
                texts += column.header;
            for (const QStringList& row : table->rows)
                texts += row;
        } else if (const auto* card = std::get_if<HandoutCard>(&block)) {
            texts << card->mark << card->title << card->text;
            for (const HandoutCard::Fact& fact : card->facts)
                texts << fact.label << fact.text;
            for (const HandoutCard::Source& source : card->sources)
                texts << source.text << source.quote;
            if (card->score)
                addBar(*card->score);
        }
    }
    return texts.join(u'\n');
}

template <typename T> static std::vector<T> blocksOf(const Handout& handout)
{
    std::vector<T> found;
    for (const HandoutBlock& block : handout.blocks) {
        if (const auto* one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

void TestResearchAgenda::init()
{
    m_fixture = {};
    m_input = {};
    m_fixture.addDimension(u"country"_s, {u"N"_s, u"N/KH"_s, u"N/TH"_s, u"N/TV"_s});
    m_fixture.addDimension(u"sector"_s, {u"AGR"_s, u"FSH"_s, u"DOM"_s});
    m_fixture.addRuleDimensions();
    for (const int year : {2019, 2021, 2020, 2018})
        m_fixture.addStudy(year, {{"country", {u"TH"_s}}, {"sector", {u"FSH"_s}}});
    m_fixture.addStudy(2024, {{"country", {u"TH"_s}}, {"sector", {u"FSH"_s}}, {"status", {u"ONG"_s}}});
    m_fixture.addStudy(2015, {{"country", {u"TV"_s}}, {"sector", {u"FSH"_s, u"AGR"_s}}});
    m_fixture.addStudy(2016, {{"country", {u"TV"_s}}}); // of no sector
    m_input.rules.referenceYear = 2026;
    m_input.round.name = u"Regional workshop"_s;
    m_input.round.method = RoundMethod::Borda;
    m_input.round.settings.resamples = 50;
    addOption(u"Fishers in Thailand"_s, pair(u"TH"_s, u"FSH"_s));
    addOption(u"Farms in Cambodia"_s, pair(u"KH"_s, u"AGR"_s));
    addOption(u"Anything in Tuvalu"_s,
              {m_fixture.dimension(u"country"_s), term(u"country"_s, u"TV"_s), 0, 0});
    addOption(u"How to ask"_s);
    addOption(u"Of a term that is gone"_s,
              {m_fixture.dimension(u"country"_s), 99999, m_fixture.dimension(u"sector"_s),
               term(u"sector"_s, u"DOM"_s)});
    m_input.round.options[Written].rationale = u"Nobody knows how."_s;
    m_input.round.options[Written].partners = u"A university"_s;
    vote(u"Alice Secret"_s, StakeholderGroup::Workers, {2, 1, 3, 4, 5});
    vote(u"Bob Hidden"_s, StakeholderGroup::Employers, {1, 2, 3, 4, 5});
    vote(u"Carol Private"_s, StakeholderGroup::Workers, {2, 1, 3, 5, 4});
}

void TestResearchAgenda::figuresAreTheGapMaps()
{
    const auto map = this->map();
    for (const auto& [option, country, sector] :
         {std::tuple(Cell, u"TH"_s, u"FSH"_s), std::tuple(Empty, u"KH"_s, u"AGR"_s)}) {
        const GapCell cell = cellAt(*map, country, sector);
        const AgendaItem found = item(option);
        QCOMPARE(found.n, cell.n);
        QCOMPARE(found.ongoing, cell.ongoing);
        QCOMPARE(found.newestYear, cell.newestYear);
        QVERIFY(found.gapClass == cell.gapClass);
        QVERIFY(found.flags == cell.flags);
    }
    QCOMPARE(item(Cell).n, 4);
    QCOMPARE(item(Cell).ongoing, 1);
    m_input.rules.thin = 5;
    QVERIFY(item(Cell).gapClass == GapClass::Thin);
    m_input.notApplicable = {m_fixture.pair(u"country"_s, u"KH"_s, u"sector"_s, u"AGR"_s)};
    QVERIFY(item(Empty).gapClass == GapClass::NotApplicable);
}

void TestResearchAgenda::explainsAsTheGapMapDoes()
{
    const auto map = this->map();
    const int row = indexOf(map->rows, u"TH"_s);
    const int column = indexOf(map->columns, u"FSH"_s);
    const AgendaItem found = item(Cell);
    QCOMPARE(found.gapTitle, u"Label TH × Label FSH"_s);
    QVERIFY2(found.evidence.contains(explainCell(*map, row, column)), qPrintable(found.evidence));
    for (const QString& flag : explainFlags(*map, row, column))
        QVERIFY2(found.evidence.contains(flag), qPrintable(flag));
    QVERIFY(found.evidence.contains(u"Ongoing or planned: 1."_s));
    QVERIFY2(item(Empty).evidence.startsWith(u"absolute gap: Nothing completed"_s),
             qPrintable(item(Empty).evidence));
}

void TestResearchAgenda::aLineIsItsRowTotal()
{
    const auto map = this->map();
    const GapCell total = map->rowTotals[size_t(indexOf(map->rows, u"TV"_s))];
    const AgendaItem found = item(Line);
    QCOMPARE(total.n, 1); // two sectors, one study; the one of no sector is not in the map
    QCOMPARE(found.n, total.n);
    QVERIFY(found.gapClass == total.gapClass);
    QCOMPARE(found.gapTitle, u"Label TV: everything"_s);
    QVERIFY2(found.evidence.contains(u"thin: Only 1 completed"_s), qPrintable(found.evidence));
    QVERIFY(found.evidence.contains(u"coded by Sector"_s));
    // A line of sectors is laid against the countries.
    m_input.round.options[Line].gap = {m_fixture.dimension(u"sector"_s), term(u"sector"_s, u"FSH"_s), 0, 0};
    QCOMPARE(item(Line).n, 5);
    QVERIFY(item(Line).evidence.contains(u"coded by Country"_s));
}

void TestResearchAgenda::optionsWithoutAGap()
{
    const AgendaItem found = item(Written);
    QVERIFY(found.gapTitle.isEmpty() && found.evidence.isEmpty() && found.burden.isEmpty());
    QVERIFY(!found.gapClass);
    QCOMPARE(found.n, 0);
    const Handout handout = agendaHandout(m_input, agenda());
    QVERIFY(textOf(handout).contains(u"Nobody knows how."_s));
    QVERIFY(textOf(handout).contains(u"A university"_s));
}

void TestResearchAgenda::deletedTerms()
{
    const AgendaItem found = item(Gone);
    QVERIFY(!found.gapClass);
    QVERIFY2(found.gapTitle.contains(u"deleted"_s), qPrintable(found.gapTitle));
    QVERIFY(found.evidence.contains(u"no longer in the codebook"_s));
    m_input.round.options[Gone].gap.dimensionA = 4711;
    m_input.round.options[Gone].gap.termA = term(u"country"_s, u"TH"_s);
    QVERIFY(!item(Gone).evidence.isEmpty()); // the dimension is gone: what the gap map says of it
    QVERIFY(!item(Gone).gapClass);
}

void TestResearchAgenda::burdenOfOneTable()
{
    QVERIFY(item(Cell).burden.isEmpty());
    Burden victims{.id = 7,
                   .name = u"Victims"_s,
                   .definition = u"forced labour"_s,
                   .unit = u"people"_s,
                   .source = u"A survey"_s,
                   .year = 2021,
                   .regionSet = u"mine"_s,
                   .dimension = m_fixture.dimension(u"country"_s)};
    victims.areas = {{u"Thailand"_s, {term(u"country"_s, u"TH"_s)}, 610000},
                     {u"Cambodia"_s, {term(u"country"_s, u"KH"_s)}, 83000}};
    Burden rate = victims;
    rate.name = u"Prevalence"_s;
    rate.unit = u"per 1000"_s;
    rate.year = 2024;
    m_input.burdens = {rate, victims};
    const QString burden = item(Cell).burden;
    QCOMPARE(burden, u"610,000 people in Label TH (Victims; figures of 2021; A survey)"_s);
    QVERIFY(item(Empty).burden.startsWith(u"83,000"_s));
    QVERIFY(item(Line).burden.isEmpty()); // the table has nothing of Tuvalu
    victims.areas = {{u"All of it"_s, {term(u"country"_s, u"N"_s)}, 700000}};
    m_input.burdens = {victims};
    QVERIFY2(item(Line).burden.startsWith(u"700,000 people in all of All of it"_s),
             qPrintable(item(Line).burden));
}

void TestResearchAgenda::newestStudiesFirst()
{
    QVERIFY(item(Cell).newest.empty());
    m_input.studies = std::make_shared<const StudyList>(m_fixture.input().studies);
    const AgendaItem found = item(Cell);
    QCOMPARE(found.newest.size(), 3U);
    QCOMPARE(found.newest[0].text, u"author (2024). title"_s);
    QCOMPARE(found.newest[2].text, u"author (2020). title"_s);
    QCOMPARE(item(Line).newest.size(), 1U);
    QVERIFY(item(Written).newest.empty());
}

void TestResearchAgenda::tiesShareTheirRank()
{
    m_input.round.ballots.clear();
    vote(u"a"_s, StakeholderGroup::Workers, {1, 2, 3, 4, 5});
    vote(u"b"_s, StakeholderGroup::Workers, {2, 1, 3, 4, 5});
    const std::vector<AgendaItem> items = agenda();
    QCOMPARE(items[0].option, int(Cell));
    QCOMPARE(items[1].option, int(Empty));
    QCOMPARE(items[0].rank, 1.5);
    QCOMPARE(items[1].rank, 1.5);
    const Handout handout = agendaHandout(m_input, items);
    QCOMPARE(blocksOf<HandoutCard>(handout)[1].mark, u"1.5"_s);
}

void TestResearchAgenda::groupsSideBySide()
{
    const AgendaItem found = item(Cell);
    QCOMPARE(found.groups.size(), 2U);
    QVERIFY(found.groups[0].group == StakeholderGroup::Employers);
    QCOMPARE(*found.groups[0].rank, 1.0);
    QCOMPARE(*found.groups[1].rank, 2.0);
    const GroupResult& workers = m_input.result.groups[1];
    QCOMPARE(found.groups[1].score, workers.options[Cell].score);
}

void TestResearchAgenda::withoutBallots()
{
    m_input.round.ballots.clear();
    const std::vector<AgendaItem> items = agenda();
    QCOMPARE(items.size(), 5U);
    QCOMPARE(items.front().option, int(Cell));
    QVERIFY(!items.front().score);
    const Handout handout = agendaHandout(m_input, items);
    QVERIFY(blocksOf<HandoutBars>(handout).empty());
    QVERIFY(blocksOf<HandoutTable>(handout).empty());
    QCOMPARE(blocksOf<HandoutCard>(handout).size(), 5U);
    QVERIFY(blocksOf<HandoutCard>(handout).front().mark.isEmpty());
    QVERIFY(textOf(handout).contains(u"no ballots yet"_s));
}

void TestResearchAgenda::withoutOptions()
{
    m_input.round.options.clear();
    m_input.round.ballots.clear();
    const std::vector<AgendaItem> items = agenda();
    QVERIFY(items.empty());
    QVERIFY(textOf(agendaHandout(m_input, items)).contains(u"no options yet"_s));
}

void TestResearchAgenda::stopsWhenCancelled()
{
    count();
    Progress progress;
    progress.cancel();
    const auto stopped = researchAgenda(m_input, progress);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
}

void TestResearchAgenda::documentHasEveryFigure()
{
    m_input.round.decision = u"Fund the first two."_s;
    m_input.provenance.catalogue = u"Catalogue"_s;
    m_input.provenance.searchedOn = QDate(2026, 6, 30);
    m_input.provenance.note = u"Counts are not findings."_s;
    const std::vector<AgendaItem> items = agenda();
    const Handout handout = agendaHandout(m_input, items, {.date = QDate(2026, 11, 27), .mostCards = 30});
    QCOMPARE(handout.title, u"Research agenda: Regional workshop"_s);
    QVERIFY2(handout.subtitle.startsWith(u"Borda count · 3 ballots from 2 stakeholder groups"_s),
             qPrintable(handout.subtitle));
    const auto bars = blocksOf<HandoutBars>(handout);
    QCOMPARE(bars.size(), 1U);
    QCOMPARE(bars.front().bars.size(), 5U);
    for (size_t at = 0; at < items.size(); ++at) {
        const HandoutBars::Bar& bar = bars.front().bars[at];
        // Borda: everyone's first has m − 1 points of each ballot.
        QCOMPARE(bar.value, 100 * *items[at].score / (3 * 4));
        QVERIFY(bar.low && bar.high && *bar.low <= bar.value && bar.value <= *bar.high);
    }
    const auto tables = blocksOf<HandoutTable>(handout);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables.front().rows.size(), 5);
    for (const QStringList& row : tables.front().rows)
        QCOMPARE(size_t(row.size()), tables.front().columns.size());
    const QString text = textOf(handout);
    QVERIFY(text.contains(u"Fund the first two."_s));
    QVERIFY(text.contains(u"Counts are not findings."_s));
    QVERIFY(text.contains(u"Kendall's W"_s));
    QVERIFY(text.contains(u"seed 1"_s));
    QVERIFY(text.contains(u"Employers: 1"_s) || text.contains(u"Employers' organizations: 1"_s));
}

void TestResearchAgenda::documentHasNoNames()
{
    m_input.round.participants = {{u"Alice Secret"_s, StakeholderGroup::Workers},
                                  {u"Dave Unvoted"_s, StakeholderGroup::Academia}};
    const QString text = textOf(agendaHandout(m_input, agenda()));
    for (const QString& name : {u"Alice"_s, u"Secret"_s, u"Hidden"_s, u"Private"_s, u"Dave"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
}

void TestResearchAgenda::longAgendasEndInTheTable()
{
    for (int i = 0; i < 40; ++i)
        addOption(u"Option %1"_s.arg(i));
    const std::vector<AgendaItem> items = agenda();
    const Handout handout = agendaHandout(m_input, items);
    QCOMPARE(blocksOf<HandoutCard>(handout).size(), 30U);
    QCOMPARE(blocksOf<HandoutTable>(handout).front().rows.size(), 45);
    QVERIFY(blocksOf<HandoutBars>(handout).front().bars.size() < 45);
    // What is said of the bars comes before them: after bars that fill a slide it would get one of its own.
    const auto bars = std::ranges::find_if(
        handout.blocks, [](const HandoutBlock& block) { return std::holds_alternative<HandoutBars>(block); });
    const auto* said = std::get_if<HandoutText>(&*std::prev(bars));
    QVERIFY(said && said->text.startsWith(u"Interval: "_s)
            && said->text.contains(u"more are in the table"_s));
    QVERIFY(!std::holds_alternative<HandoutText>(*std::next(bars)));
}

QTEST_APPLESS_MAIN(TestResearchAgenda)
#include "tst_researchagenda.moc"
