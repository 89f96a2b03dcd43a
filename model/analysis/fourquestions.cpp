// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/fourquestions.h"

#include "model/analysis/burdenfigures.h"
#include "model/analysis/codingprogress.h"
#include "model/analysis/figuretext.h"
#include "model/analysis/fourquestions_p.h"
#include "model/analysis/practicefilter.h"
#include "model/analysis/practicetext.h"
#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FourQuestions)
};

constexpr size_t gapsNamed = 6;
constexpr size_t prioritiesNamed = 5;
constexpr size_t practicesNamed = 3;
constexpr int stagesNamed = 3; ///< stages without a practice that a sentence lists

QList<Id> idsOf(const EvidenceTable& evidence, const std::vector<quint8>& passed)
{
    QList<Id> ids;
    for (size_t row = 0; row < passed.size(); ++row) {
        if (passed[row])
            ids += evidence.ids()[row];
    }
    return ids;
}

/// Innermost lines of an axis, and how many of them have a study.
std::pair<int, int> coveredLines(const std::vector<GapAxisItem>& axis, const std::vector<GapCell>& totals)
{
    int with = 0;
    int all = 0;
    for (size_t i = 0; i < axis.size(); ++i) {
        if (axis[i].hasChildren || axis[i].term == 0)
            continue;
        ++all;
        with += totals[i].n + totals[i].ongoing > 0 ? 1 : 0;
    }
    return {with, all};
}

/// "a, b and c".
QString listed(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Text::tr("%1 or %2", "the last two of a list of what is missing")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString lowered(const QString& label)
{
    // "ILO figures" keeps its capitals, "Data collection" does not.
    return label.size() > 1 && label.at(1).isLower() ? QString(label.at(0).toLower() + label.mid(1)) : label;
}

class Answers {
public:
    Answers(const FourQuestionsInput& input, Progress& progress)
        : m_input(input)
        , m_codebook(input.evidence->codebook())
        , m_progress(progress)
    {
    }

    Result<FourQuestions> made()
    {
        m_answers.studies = int(m_input.evidence->size());
        for (const Contribution& contribution : m_input.contributions) {
            const bool asked = contribution.question > 0 && contribution.question <= forumQuestions;
            ++m_answers.contributions[asked ? size_t(contribution.question) : 0];
        }
        if (const Result<> mapped = map(); !mapped)
            return std::unexpected(mapped.error());
        research();
        practice();
        gaps();
        if (const Result<> ranked = priorities(); !ranked)
            return std::unexpected(ranked.error());
        steps();
        return std::move(m_answers);
    }

private:
    const std::vector<Id>* hits() const { return m_input.searchHits.get(); }

    Result<> map()
    {
        const auto found = questionsMap(m_input, {.rowDepth = -1, .columnDepth = -1}, m_progress);
        if (!found)
            return std::unexpected(found.error());
        m_answers.gaps.map = *found;
        return {};
    }

    void research()
    {
        ResearchAnswer& answer = m_answers.research;
        const std::vector<quint8> passed = m_input.evidence->matching(m_input.filter, hits());
        answer.studies = int(std::ranges::count(passed, quint8(1)));
        answer.recentSince = m_input.today.year() - 1;
        const auto years = m_input.evidence->years();
        for (size_t row = 0; row < passed.size(); ++row)
            answer.recent += passed[row] && years[row] != noYear && years[row] >= answer.recentSince;
        answer.years = yearHistogram(*m_input.evidence, m_input.filter, hits());
        answer.reviews = reviews();
        answer.where = regionName();
        const QString studies = Text::tr("%Ln studies", nullptr, answer.studies);
        const QString recent =
            Text::tr("%Ln published since %1", nullptr, answer.recent).arg(answer.recentSince);
        const GapMap* map = m_answers.gaps.map.get();
        if (!map) {
            answer.answer = Text::tr("%1, %2.").arg(studies, recent);
            return;
        }
        std::tie(answer.countries, answer.allCountries) = coveredLines(map->rows, map->rowTotals);
        std::tie(answer.sectors, answer.allSectors) = coveredLines(map->columns, map->columnTotals);
        answer.coded = map->total.n + map->total.ongoing;
        answer.answer = Text::tr("%1, %2, %3.", "212 studies, 187 coded …, 44 published since 2025.")
                            .arg(studies,
                                 Text::tr("%Ln coded by sector and a country of %1", nullptr, answer.coded)
                                     .arg(answer.where),
                                 recent);
    }

    QString regionName() const
    {
        const GapMap* map = m_answers.gaps.map.get();
        const Term* scope = map ? m_codebook.term(map->question.rowScope) : nullptr;
        return scope ? scope->label : Text::tr("the world");
    }

    std::optional<int> reviews() const
    {
        const Dimension* type = m_codebook.dimension(u"evidence-type"_s);
        const Term* review = type ? m_codebook.resolve(type->id, u"SYR") : nullptr;
        if (!review)
            return {};
        const std::vector<int> counts = facetCounts(*m_input.evidence, m_input.filter, type->id, hits());
        const std::vector<const Term*> terms = m_codebook.termsOf(type->id);
        const auto at = size_t(std::ranges::find(terms, review) - terms.begin());
        return at < terms.size() && at < counts.size() ? std::optional(counts[at]) : std::nullopt;
    }

    void practice()
    {
        PracticeAnswer& answer = m_answers.practice;
        answer.all = int(m_input.practices.size());
        const EvidenceTable* table = m_input.practiceEvidence.get();
        StudyHits practiceHits =
            lacuna::practiceHits(m_input.filter, m_input.practices, m_input.collected,
                                 m_input.filter.search.isEmpty() ? nullptr : m_input.searchHits);
        if (!practiceHits && table && table->size() != qsizetype(m_input.practices.size()))
            practiceHits = allHandedIn();
        if (table)
            answer.practices = idsOf(*table, table->matching(m_input.filter, practiceHits.get()));
        QSet<Id> studies;
        for (const Practice& practice : m_input.practices) {
            if (!std::ranges::binary_search(answer.practices, practice.id))
                continue;
            answer.kinds[size_t(practice.kind)] += practice.id;
            for (const PracticeSource& source : practice.sources)
                studies += source.study;
        }
        answer.studies = int(studies.size());
        best(answer);
        stages(answer, practiceHits.get());
        answer.answer = practiceSentence(answer);
    }

    /// What was not handed in, since it is not to leave, counts nowhere.
    StudyHits allHandedIn() const
    {
        std::vector<Id> ids;
        for (const Practice& practice : m_input.practices)
            ids.push_back(practice.id);
        std::ranges::sort(ids);
        return std::make_shared<const std::vector<Id>>(std::move(ids));
    }

    void best(PracticeAnswer& answer) const
    {
        QHash<Id, int> named;
        for (const Contribution& contribution : m_input.contributions) {
            for (const Id practice : QSet<Id>(contribution.practices.begin(), contribution.practices.end()))
                ++named[practice];
        }
        std::vector<SupportedPractice> found;
        for (const Practice& practice : m_input.practices) {
            if (practice.kind == PracticeKind::Challenge
                || !std::ranges::binary_search(answer.practices, practice.id))
                continue;
            QSet<Id> studies;
            for (const PracticeSource& source : practice.sources)
                studies += source.study;
            if (studies.isEmpty())
                continue;
            found.push_back({.practice = practice.id,
                             .title = practice.title.simplified(),
                             .studies = int(studies.size()),
                             .contributions = named.value(practice.id)});
            if (found.back().title.isEmpty())
                found.back().title = titleFromText(practice.text);
            if (found.back().title.isEmpty())
                found.back().title = practiceKindLabel(practice.kind);
        }
        const auto rank = [](const SupportedPractice& one) {
            return std::tuple(-one.studies, -one.contributions, one.practice);
        };
        std::ranges::sort(found, {}, rank);
        found.resize(std::min(found.size(), practicesNamed));
        answer.best = std::move(found);
    }

    void stages(PracticeAnswer& answer, const std::vector<Id>* practiceHits) const
    {
        const Dimension* dimension = m_codebook.dimension(QString(practiceStageKey));
        const EvidenceTable* table = m_input.practiceEvidence.get();
        if (!dimension)
            return;
        const auto under = [&](const FilterClause& clause) {
            Filter filter = m_input.filter;
            filter.clauses += clause;
            return table ? idsOf(*table, table->matching(filter, practiceHits)) : QList<Id>();
        };
        for (const Term* stage : m_codebook.termsOf(dimension->id, 0)) {
            answer.stages.push_back({.stage = stage->id,
                                     .label = stage->label,
                                     .practices = under({.dimension = dimension->id,
                                                         .mode = FilterClause::Mode::AnyOf,
                                                         .terms = {stage->id},
                                                         .uncoded = false})});
        }
        const QList<Id> none = under(
            {.dimension = dimension->id, .mode = FilterClause::Mode::AnyOf, .terms = {}, .uncoded = true});
        if (!none.isEmpty())
            answer.stages.push_back({.stage = 0, .label = Text::tr("No stage stated"), .practices = none});
    }

    QString practiceSentence(const PracticeAnswer& answer) const
    {
        if (answer.practices.isEmpty())
            return answer.all > 0
                ? Text::tr("None of the %Ln practices recorded matches the filter.", nullptr, answer.all)
                : Text::tr("Nothing is recorded yet of how this research was done.");
        const QString count = answer.studies > 0
            ? Text::tr("%1 from %2", "38 practices and lessons from 24 studies")
                  .arg(Text::tr("%Ln practices and lessons", nullptr, int(answer.practices.size())),
                       Text::tr("%Ln studies", nullptr, answer.studies))
            : Text::tr("%1 from no study in particular")
                  .arg(Text::tr("%Ln practices and lessons", nullptr, int(answer.practices.size())));
        QStringList missing;
        for (const StagePractices& stage : answer.stages) {
            if (stage.practices.isEmpty())
                missing += lowered(stage.label);
        }
        if (missing.isEmpty())
            return Text::tr("%1; every stage of research has some.").arg(count);
        if (missing.size() > stagesNamed)
            return Text::tr("%1; none yet on %Ln stages of research.", nullptr, int(missing.size()))
                .arg(count);
        return Text::tr("%1; none yet on %2.").arg(count, listed(missing));
    }

    void gaps()
    {
        GapsAnswer& answer = m_answers.gaps;
        if (!answer.map) {
            answer.answer = Text::tr("The codebook has no countries and sectors to lay against each other.");
            return;
        }
        const GapMap& map = *answer.map;
        answer.worst = rankGaps(map);
        answer.worst.resize(std::min(answer.worst.size(), gapsNamed));
        for (const Gap& gap : answer.worst) {
            answer.titles.push_back(gapTitle(map, gap));
            answer.whys.push_back(gapWhy(gap));
            answer.burdens.push_back(gapBurden(map, gap));
        }
        if (map.burden) {
            answer.burdenName = map.burden->burden.name;
            answer.burdenOrigin = burdenOrigin(map.burden->burden);
        }
        unseen(answer);
        answer.answer = coverageSentence(map, answer.unseenShare);
    }

    static QString gapWhy(const Gap& gap)
    {
        QStringList why{gapClassLabel(gap.gapClass)};
        if (gap.n > 0 || gap.gapClass != GapClass::AbsoluteGap) // which says that there is none
            why += Text::tr("%Ln studies", nullptr, gap.n);
        if (gap.expected >= 0.1)
            why += Text::tr("%1 expected").arg(QLocale().toString(gap.expected, 'f', 1));
        return why.join(u" · "_s);
    }

    static QString gapBurden(const GapMap& map, const Gap& gap)
    {
        const int index = !map.burden ? -1 : map.burden->ofRows ? gap.row : gap.column;
        if (index < 0)
            return {};
        const AxisBurden& item = map.burden->items[size_t(index)];
        switch (item.source) {
        case AxisBurden::Source::None:
            break;
        case AxisBurden::Source::Within: // with the region's name, not to be read as the country's own
            return Text::tr("%1 in %2", "15,100,000 people in Asia and the Pacific")
                .arg(burdenFigure(map.burden->burden, item.value), item.area);
        case AxisBurden::Source::Own:
        case AxisBurden::Source::Sum:
            return burdenFigure(map.burden->burden, item.value);
        }
        return {};
    }

    /// How much of the burden is where nobody surveyed how common it is.
    void unseen(GapsAnswer& answer) const
    {
        const Burden* burden = fittingBurden(m_input.burdens, m_codebook, answer.map->question.rows);
        if (!burden || burden->isRate() || answer.map->n == 0)
            return;
        const BurdenFigures figures = burdenFigures(
            *m_input.evidence, std::span(answer.map->passed.get(), size_t(m_answers.studies)), *burden);
        if (!figures.presentShare)
            return;
        answer.unseenShare = 1 - *figures.presentShare;
        m_people = countsPeople(*burden);
        answer.burdenSource = Text::tr("Burden: %1; %2 of %Ln areas have a prevalence study.", nullptr,
                                       int(figures.areas.size()))
                                  .arg(burdenOrigin(*burden), countText(figures.presentAreas));
    }

    QString coverageSentence(const GapMap& map, std::optional<double> unseen) const
    {
        const Coverage& coverage = map.coverage;
        if (coverage.applicable == 0)
            return Text::tr("No country × sector cell is applicable.");
        const QString covered = Text::tr("%1 % of %Ln applicable country × sector cells in %2 are covered",
                                         nullptr, coverage.applicable)
                                    .arg(percentFigure(coverage.coverage()), regionName());
        if (unseen && *unseen <= 0)
            return Text::tr("%1; every area of the burden table has a prevalence study.").arg(covered);
        if (unseen) {
            const QString missing = m_people
                ? Text::tr("%1; %2 % of those affected live in areas where no prevalence study exists.")
                : Text::tr("%1; %2 % of the burden is in areas where no prevalence study exists.");
            return missing.arg(covered, percentFigure(*unseen));
        }
        return Text::tr("%1; %2 % have at least %Ln studies.", nullptr, map.question.rules.thin)
            .arg(covered, percentFigure(coverage.evidenceCoverage()));
    }

    Result<> priorities()
    {
        PrioritiesAnswer& answer = m_answers.priorities;
        if (!m_input.round) {
            answer.answer =
                Text::tr("No priorities are set yet: take gaps into a round and have people vote.");
            return {};
        }
        const Round& round = *m_input.round;
        answer.round = round.id;
        answer.name = round.name;
        answer.result = m_input.result;
        if (!answer.result) {
            auto worked = roundResult(round, {}, m_progress);
            if (!worked)
                return std::unexpected(worked.error());
            answer.result = *std::move(worked);
        }
        const RoundResult& result = *answer.result;
        answer.ballots = result.ballots;
        answer.groups = int(
            std::ranges::count_if(result.groups, [](const GroupResult& group) { return group.ballots > 0; }));
        for (const int option : result.order) {
            if (result.ballots == 0 || answer.first.size() == prioritiesNamed)
                break;
            answer.first.push_back({.option = round.options[size_t(option)].id,
                                    .rank = result.options[size_t(option)].rank,
                                    .agreement = result.options[size_t(option)].agreement,
                                    .bar = roundBar(round, result, option)});
        }
        answer.answer = prioritiesSentence(round, answer);
        return {};
    }

    static QString prioritiesSentence(const Round& round, const PrioritiesAnswer& answer)
    {
        const QString name =
            Text::tr("Round “%1” (%2)", "name (method)").arg(round.name, roundMethodLabel(round.method));
        if (round.options.empty())
            return Text::tr("%1 has no options yet.").arg(name);
        if (answer.ballots == 0)
            return Text::tr("%1: %Ln options and no ballots yet.", nullptr, int(round.options.size()))
                .arg(name);
        const QString votes = Text::tr("%1 from %2", "28 ballots from 5 stakeholder groups")
                                  .arg(Text::tr("%Ln ballots", nullptr, answer.ballots),
                                       Text::tr("%Ln stakeholder groups", nullptr, answer.groups));
        const QString agreed = roundAgreementText(round, *answer.result, int(answer.first.size()));
        return agreed.isEmpty() ? Text::tr("%1: %2.").arg(name, votes)
                                : Text::tr("%1: %2; %3.").arg(name, votes, agreed);
    }

    void steps()
    {
        if (m_answers.studies == 0)
            return;
        using Kind = HomeStep::Kind;
        const auto add = [this](Kind kind, int count, const QString& text) {
            if (count > 0)
                m_answers.steps.push_back({.kind = kind, .count = count, .text = text});
        };
        const auto waiting = int(codingProgress(*m_input.evidence).incomplete.size());
        add(Kind::Coding, waiting, Text::tr("%Ln studies wait for coding", nullptr, waiting));
        const auto country =
            int(studiesWithout(*m_input.evidence, m_input.filter, u"country"_s, hits()).size());
        add(Kind::Country, country, Text::tr("%Ln studies without a country", nullptr, country));
        const auto sector =
            int(studiesWithout(*m_input.evidence, m_input.filter, u"sector"_s, hits()).size());
        add(Kind::Sector, sector, Text::tr("%Ln studies without a sector", nullptr, sector));
        const int undated = m_answers.research.years.undated;
        add(Kind::Year, undated, Text::tr("%Ln studies without a year", nullptr, undated));
        if (m_answers.practice.all == 0)
            m_answers.steps.push_back(
                {.kind = Kind::Practices, .count = 0, .text = Text::tr("no practices yet")});
        if (m_answers.priorities.round == 0)
            m_answers.steps.push_back(
                {.kind = Kind::Round, .count = 0, .text = Text::tr("no priority round yet")});
        else if (m_answers.priorities.ballots == 0)
            m_answers.steps.push_back(
                {.kind = Kind::Ballots, .count = 0, .text = Text::tr("no ballots yet")});
        protocolStep();
    }

    void protocolStep()
    {
        const Protocol& protocol = m_input.protocol;
        const std::pair<bool, QString> parts[] = {
            {protocol.scope.isEmpty(), Text::tr("scope")},
            {protocol.sources.isEmpty(), Text::tr("sources searched")},
            {!protocol.searchedOn.isValid(), Text::tr("date of the last search")},
            {protocol.criteria.isEmpty(), Text::tr("inclusion criteria")}};
        QStringList missing;
        for (const auto& [lacks, part] : parts) {
            if (lacks)
                missing += part;
        }
        if (!missing.isEmpty())
            m_answers.steps.push_back(
                {.kind = HomeStep::Kind::Protocol,
                 .count = int(missing.size()),
                 .text = Text::tr("the protocol does not state: %1").arg(missing.join(u", "_s))});
    }

    const FourQuestionsInput& m_input;
    const Codebook& m_codebook;
    Progress& m_progress;
    FourQuestions m_answers;
    mutable bool m_people = false; ///< the burden counts people
};

} // namespace

const Round* roundShown(const std::vector<Round>& rounds)
{
    for (const Round& round : rounds) {
        if (!round.ballots.empty())
            return &round;
    }
    return rounds.empty() ? nullptr : &rounds.front();
}

namespace {

/// What the gaps are weighed by: a table of the team's own, of countries before one of sectors; else one of those that come with the program, whose
/// figures of a region weigh all its countries.
const Burden* questionsBurden(const std::vector<Burden>& burdens, const Codebook& codebook, Id country,
                              Id sector)
{
    const Burden* ofCountries = fittingBurden(burdens, codebook, country);
    const Burden* ofSectors = fittingBurden(burdens, codebook, sector);
    const bool own = ofCountries && ofCountries->id != 0;
    return !own && ofSectors && ofSectors->id != 0 ? ofSectors : ofCountries;
}

} // namespace

Question usualQuestion(const Codebook& codebook)
{
    Question question;
    const Dimension* country = codebook.dimension(u"country"_s);
    const Dimension* sector = codebook.dimension(u"sector"_s);
    if (!country || !sector)
        return question;
    question.rows = country->id;
    question.columns = sector->id;
    if (const Term* region = codebook.resolve(country->id, u"ILO-AP"))
        question.rowScope = region->id;
    return question;
}

Result<std::shared_ptr<const GapMap>> questionsMap(const FourQuestionsInput& input, MapDepth depth,
                                                   Progress& progress)
{
    const Codebook& codebook = input.evidence->codebook();
    Question question = usualQuestion(codebook);
    if (question.rows == 0)
        return nullptr;
    question.rowDepth = depth.rowDepth;
    question.columnDepth = depth.columnDepth;
    question.rules = input.rules;
    if (const Burden* burden = questionsBurden(input.burdens, codebook, question.rows, question.columns))
        question.burden = burden->name;
    GapMapInput from;
    from.evidence = input.evidence;
    from.notApplicable = input.notApplicable;
    from.provenance = input.provenance;
    from.searchHits = input.searchHits.get();
    from.burdens = input.burdens;
    from.collections = input.collections;
    return computeGapMap(question, input.filter, from, &progress);
}

Result<FourQuestions> fourQuestions(const FourQuestionsInput& input, Progress& progress)
{
    if (!input.evidence)
        return FourQuestions();
    return Answers(input, progress).made();
}

QList<Id> studiesWithout(const EvidenceTable& evidence, const Filter& filter, const QString& key,
                         const std::vector<Id>* searchHits)
{
    const Dimension* dimension = evidence.codebook().dimension(key);
    if (!dimension)
        return {};
    Filter missing = filter;
    erase_if(missing.clauses, [&](const FilterClause& clause) { return clause.dimension == dimension->id; });
    missing.clauses.append({dimension->id, FilterClause::Mode::AnyOf, {}, true});
    return idsOf(evidence, evidence.matching(missing, searchHits));
}

} // namespace lacuna
