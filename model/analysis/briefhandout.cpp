// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions on two pages.
#include "model/analysis/figuretext.h"
#include "model/analysis/fourquestions_p.h"
#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FourQuestions)
};

constexpr int yearsPerBar = 5;
constexpr int mostYearBars = 5;
constexpr qsizetype longestPractice = 60; ///< letters of a title: three of them have two lines
constexpr size_t gapsListed = 4; ///< with the map, the priorities and the method they fill a page

HandoutFigures::Figure figure(const QString& number, const QString& label)
{
    return {.number = number, .label = label};
}

class Brief {
public:
    Brief(const FourQuestionsInput& input, const FourQuestions& answers,
          std::shared_ptr<const GapMap> overview)
        : m_input(input)
        , m_answers(answers)
        , m_overview(std::move(overview))
    {
    }

    Handout made()
    {
        const QString catalogue = m_input.provenance.catalogue;
        m_brief.title = catalogue.isEmpty() ? Text::tr("Four questions") : catalogue;
        m_brief.subtitle = m_input.today.isValid()
            ? Text::tr("What do we know? What do we need to know? · %1")
                  .arg(QLocale().toString(m_input.today, QLocale::LongFormat))
            : Text::tr("What do we know? What do we need to know?");
        addResearch();
        addPractice();
        addSteps();
        addCounting();
        add(HandoutBreak{});
        addGaps();
        addPriorities();
        Provenance provenance = m_input.provenance;
        provenance.filterText = filterText(m_input.filter, m_input.evidence->codebook(), m_input.collections);
        m_brief.provenance = provenanceText(provenance);
        if (m_input.round && m_answers.priorities.ballots > 0)
            m_brief.method += roundMethodSummary(*m_input.round, *m_answers.priorities.result);
        return std::move(m_brief);
    }

private:
    void add(HandoutBlock block) { m_brief.blocks.push_back(std::move(block)); }

    void addQuestion(int question, const QString& answer)
    {
        add(HandoutHeading{.level = 1,
                           .text = Text::tr("%1. %2", "number of the question. question")
                                       .arg(question)
                                       .arg(forumQuestionText(question))});
        add(HandoutText{.text = answer, .style = HandoutText::Style::Lead, .link = {}});
    }

    void addMuted(const QString& text)
    {
        if (!text.isEmpty())
            add(HandoutText{.text = text, .style = HandoutText::Style::Muted, .link = {}});
    }

    void addResearch()
    {
        const ResearchAnswer& research = m_answers.research;
        addQuestion(1, research.answer);
        addMuted(m_input.protocol.note.simplified());
        HandoutFigures figures;
        figures.figures.push_back(
            figure(countText(research.studies), Text::tr("studies", nullptr, research.studies)));
        if (research.allCountries > 0) {
            figures.figures.push_back(figure(countText(research.countries),
                                             Text::tr("of %Ln countries", nullptr, research.allCountries)));
            figures.figures.push_back(figure(countText(research.sectors),
                                             Text::tr("of %Ln sectors", nullptr, research.allSectors)));
        }
        if (research.reviews)
            figures.figures.push_back(
                figure(countText(*research.reviews), Text::tr("reviews", nullptr, *research.reviews)));
        add(std::move(figures));
        addYears();
    }

    /// Five years a bar, the newest last; what is older is one bar.
    void addYears()
    {
        const YearHistogram& years = m_answers.research.years;
        if (years.counts.empty())
            return;
        HandoutBars bars{.title = Text::tr("Studies by year of publication"), .maximum = 1, .bars = {}};
        int to = years.firstYear + int(years.counts.size()) - 1;
        while (to >= years.firstYear) {
            const bool last = int(bars.bars.size()) + 1 == mostYearBars;
            const int from = last ? years.firstYear : std::max(years.firstYear, to - to % yearsPerBar);
            int sum = 0;
            for (int year = from; year <= to; ++year)
                sum += years.counts[size_t(year - years.firstYear)];
            const QString label =
                from == to ? QString::number(to) : Text::tr("%1–%2", "years").arg(from).arg(to);
            bars.bars.push_back({.label = label,
                                 .note = {},
                                 .value = double(sum),
                                 .shown = countText(sum),
                                 .low = {},
                                 .high = {},
                                 .missing = sum == 0});
            bars.maximum = std::max(bars.maximum, double(sum));
            to = from - 1;
        }
        std::ranges::reverse(bars.bars);
        add(std::move(bars));
        if (years.undated > 0)
            addMuted(Text::tr("%Ln studies without a year are not among them.", nullptr, years.undated));
    }

    void addPractice()
    {
        const PracticeAnswer& practice = m_answers.practice;
        addQuestion(2, practice.answer);
        if (practice.practices.isEmpty())
            return;
        HandoutFigures figures;
        for (const PracticeKind kind : allPracticeKinds) {
            const qsizetype count = practice.kinds[size_t(kind)].size();
            figures.figures.push_back(figure(countText(count), practiceKindsLabel(kind, int(count))));
        }
        if (const int said = m_answers.contributions[2]; said > 0)
            figures.figures.push_back(figure(countText(said), Text::tr("contributions", nullptr, said)));
        add(std::move(figures));
        HandoutBars bars{
            .title = Text::tr("Practices and lessons by stage of research"), .maximum = 1, .bars = {}};
        for (const StagePractices& stage : practice.stages) {
            const auto count = double(stage.practices.size());
            bars.bars.push_back({.label = stage.label,
                                 .note = {},
                                 .value = count,
                                 .shown = stage.practices.isEmpty()
                                     ? Text::tr("none yet", "practices of a stage")
                                     : countText(stage.practices.size()),
                                 .low = {},
                                 .high = {},
                                 .missing = stage.practices.isEmpty()});
            bars.maximum = std::max(bars.maximum, count);
        }
        if (!bars.bars.empty())
            add(std::move(bars));
        addBestPractices();
    }

    void addBestPractices()
    {
        QStringList best;
        for (const SupportedPractice& one : m_answers.practice.best) {
            const QString title = one.title.size() > longestPractice
                ? QString(one.title.first(longestPractice - 1).trimmed() + u'…')
                : one.title;
            best += Text::tr("%1 (%2)", "practice (3 studies)")
                        .arg(title, Text::tr("%Ln studies", nullptr, one.studies));
        }
        if (!best.isEmpty())
            addMuted(Text::tr("Best supported by studies: %1.").arg(best.join(u"; "_s)));
    }

    void addGaps()
    {
        const GapsAnswer& gaps = m_answers.gaps;
        addQuestion(3, gaps.answer);
        HandoutTable table{.title = gaps.burdenName.isEmpty()
                               ? Text::tr("Largest gaps")
                               : Text::tr("Largest gaps against the size of the problem: %1", "burden table")
                                     .arg(gaps.burdenOrigin),
                           .columns = {{.header = Text::tr("Gap"), .width = 3, .right = false},
                                       {.header = Text::tr("Why"), .width = 3, .right = false}},
                           .rows = {}};
        const bool burden = gaps.map && gaps.map->burden;
        if (burden)
            table.columns.push_back({.header = Text::tr("Burden"), .width = 2, .right = false});
        table.columns.push_back({.header = Text::tr("Score"), .width = 0.7, .right = true});
        for (size_t at = 0; at < std::min(gapsListed, gaps.worst.size()); ++at) {
            const Gap& gap = gaps.worst[at];
            QStringList row{gaps.titles[at], gaps.whys[at]};
            if (burden)
                row += gaps.burdens[at].isEmpty() ? u"–"_s : gaps.burdens[at];
            row += countText(std::lround(gap.score));
            table.rows += row;
        }
        // The list before the map: on slides the map has its own, and the answer would be alone on this one.
        if (!table.rows.isEmpty())
            add(std::move(table));
        if (m_overview && m_overview->n > 0)
            add(HandoutMatrix{.title =
                                  Text::tr("%1 × %2").arg(m_overview->rowsLabel, m_overview->columnsLabel),
                              .map = m_overview});
    }

    void addPriorities()
    {
        const PrioritiesAnswer& priorities = m_answers.priorities;
        addQuestion(4, priorities.answer);
        if (priorities.first.empty())
            return;
        const QString score = roundScoreName(priorities.result->method);
        const QString agreement = roundAgreementName(priorities.result->method);
        HandoutBars bars{.title = agreement.isEmpty()
                             ? score
                             : Text::tr("%1 · %2", "score · agreement").arg(score, agreement),
                         .maximum = 100,
                         .bars = {}};
        for (const PriorityAnswer& one : priorities.first) {
            HandoutBars::Bar bar = one.bar;
            bar.note.clear(); // the line it takes is needed: two pages
            if (one.agreement)
                bar.shown = Text::tr("%1 · %2", "score · agreement")
                                .arg(bar.shown, QLocale().toString(*one.agreement, 'f', 2));
            const int decimals = std::abs(one.rank - std::round(one.rank)) < 1e-9 ? 0 : 1;
            bar.label = Text::tr("%1. %2", "rank. option")
                            .arg(QLocale().toString(one.rank, 'f', decimals), bar.label);
            bars.bars.push_back(std::move(bar));
        }
        add(std::move(bars));
    }

    void addSteps()
    {
        QStringList steps;
        for (const HomeStep& step : m_answers.steps)
            steps += step.text;
        add(HandoutHeading{.level = 1,
                           .text = steps.isEmpty() ? Text::tr("How it is counted") : Text::tr("Left to do")});
        if (!steps.isEmpty())
            add(HandoutText{.text = steps.join(u" · "_s), .style = HandoutText::Style::Body, .link = {}});
    }

    /// What the first page has room for: the second ends in the method of the round.
    void addCounting()
    {
        const GapRules& rules = m_input.rules;
        QStringList how{
            Text::tr("How it is counted: every study counts once in each cell that its codings reach; "
                     "companion reports count with their study. Covered: %1 or more completed studies "
                     "and no other flag; the gap score is 100 × need × shortfall to %2 studies × weight "
                     "of the class.")
                .arg(countText(rules.thin), countText(rules.target))};
        if (!m_answers.gaps.burdenSource.isEmpty())
            how += m_answers.gaps.burdenSource;
        addMuted(how.join(u' '));
    }

    const FourQuestionsInput& m_input;
    const FourQuestions& m_answers;
    std::shared_ptr<const GapMap> m_overview;
    Handout m_brief;
};

} // namespace

QString practiceKindsLabel(PracticeKind kind, int count)
{
    switch (kind) {
    case PracticeKind::GoodPractice:
        return Text::tr("good practices", nullptr, count);
    case PracticeKind::Lesson:
        return Text::tr("lessons", nullptr, count);
    case PracticeKind::Challenge:
        return Text::tr("challenges", nullptr, count);
    case PracticeKind::Safeguard:
        return Text::tr("ethical safeguards", nullptr, count);
    }
    return {};
}

Result<Handout> briefHandout(const FourQuestionsInput& input, Progress& progress)
{
    const auto answers = fourQuestions(input, progress);
    if (!answers)
        return std::unexpected(answers.error());
    if (!input.evidence)
        return fail(ErrorKind::Internal, Text::tr("There is no catalogue to make a brief from."));
    // Groups of countries and of sectors: what a quarter of a page has room for.
    const auto overview = questionsMap(input, {.rowDepth = 1, .columnDepth = 0}, progress);
    if (!overview)
        return std::unexpected(overview.error());
    return Brief(input, *answers, *overview).made();
}

} // namespace lacuna
