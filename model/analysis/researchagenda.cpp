// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/researchagenda.h"

#include "model/analysis/figuretext.h"
#include "model/analysis/gaplist.h"
#include "model/analysis/gapmapbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ResearchAgenda)
};

constexpr size_t mostCitations = 3;

/// Index of @p term in an axis, or −1.
int indexOf(const std::vector<GapAxisItem>& axis, Id term)
{
    const auto found = std::ranges::find(axis, term, &GapAxisItem::term);
    return found == axis.end() || term == 0 ? -1 : int(found - axis.begin());
}

/// What the gaps of a round's options come to: one map for each pair of dimensions that occurs.
class Evidence {
public:
    Evidence(const AgendaInput& input, Progress& progress)
        : m_input(input)
        , m_codebook(input.evidence->codebook())
        , m_progress(progress)
    {
    }

    /// Errors: cancelled().
    Result<> describe(TermPair gap, AgendaItem& item)
    {
        const bool line = gap.dimensionB == 0;
        if (!line && position(gap.dimensionB) < position(gap.dimensionA)) { // "Thailand × Domestic work"
            std::swap(gap.dimensionA, gap.dimensionB);
            std::swap(gap.termA, gap.termB);
        }
        item.gapTitle = line ? Text::tr("%1: everything", "a whole line of the matrix").arg(label(gap.termA))
                             : Text::tr("%1 × %2").arg(label(gap.termA), label(gap.termB));
        if (!m_codebook.term(gap.termA) || (!line && !m_codebook.term(gap.termB))) {
            item.evidence =
                Text::tr("Not to be told any more: a term of this gap is no longer in the codebook.");
            return {};
        }
        const auto map = mapOf(gap.dimensionA, line ? across(gap.dimensionA) : gap.dimensionB);
        if (!map) {
            if (map.error().kind == ErrorKind::Cancelled)
                return std::unexpected(map.error());
            item.evidence = map.error().message;
            return {};
        }
        const int row = indexOf((*map)->rows, gap.termA);
        const int column = line ? -1 : indexOf((*map)->columns, gap.termB);
        if (row < 0 || (!line && column < 0)) {
            item.evidence = Text::tr("No study: a term of this gap is no longer used.");
            return {};
        }
        fill(**map, row, column, item);
        return {};
    }

private:
    QString label(Id term) const
    {
        const Term* found = m_codebook.term(term);
        return found ? found->label : Text::tr("a term that was deleted");
    }

    int position(Id dimension) const
    {
        const Dimension* found = m_codebook.dimension(dimension);
        return found ? found->position : 0;
    }

    /// What a line of @p dimension is laid against.
    Id across(Id dimension) const
    {
        for (const QString& key : {u"sector"_s, u"country"_s}) {
            const Dimension* other = m_codebook.dimension(key);
            if (other && other->id != dimension && !other->retired)
                return other->id;
        }
        for (const Dimension& other : m_codebook.dimensions()) {
            if (other.id != dimension && !other.retired)
                return other.id;
        }
        return 0;
    }

    Result<std::shared_ptr<const GapMap>> mapOf(Id rows, Id columns)
    {
        const auto known = m_maps.find({rows, columns});
        if (known != m_maps.end())
            return known->second;
        Question question;
        question.rows = rows;
        question.columns = columns;
        question.rules = m_input.rules;
        for (const Id dimension : {rows, columns}) {
            const Burden* burden = fittingBurden(m_input.burdens, m_codebook, dimension);
            if (burden && question.burden.isEmpty())
                question.burden = burden->name;
        }
        GapMapInput input;
        input.evidence = m_input.evidence;
        input.notApplicable = m_input.notApplicable;
        input.provenance = m_input.provenance;
        input.burdens = m_input.burdens;
        return m_maps.insert({{rows, columns}, computeGapMap(question, {}, input, &m_progress)})
            .first->second;
    }

    void fill(const GapMap& map, int row, int column, AgendaItem& item) const
    {
        const bool line = column < 0;
        const GapCell& cell = line ? map.rowTotals[size_t(row)] : map.cell(row, column);
        item.gapClass = cell.gapClass;
        item.flags = cell.flags;
        item.n = cell.n;
        item.ongoing = cell.ongoing;
        item.newestYear = cell.newestYear;
        QStringList sentences{Text::tr("%1: %2", "absolute gap: why")
                                  .arg(gapClassLabel(cell.gapClass), explainCell(map, row, column))};
        sentences += explainFlags(map, row, column);
        if (cell.n > 0 && cell.ongoing > 0)
            sentences += Text::tr("Ongoing or planned: %1.").arg(countText(cell.ongoing));
        if (line)
            sentences += Text::tr("Counted: what is coded by %1, too.").arg(map.columnsLabel);
        item.evidence = sentences.join(u' ');
        item.burden = burdenSentence(map, row, column);
        if (m_input.studies)
            item.newest = citations(map.studiesIn(row, column));
    }

    std::vector<HandoutCard::Source> citations(const std::vector<Id>& ids) const
    {
        const StudyList& studies = *m_input.studies;
        std::vector<qsizetype> rows;
        for (const Id id : ids) {
            if (const qsizetype row = studies.rowOf(id); row >= 0)
                rows.push_back(row);
        }
        const auto first = rows.begin() + qsizetype(std::min(mostCitations, rows.size()));
        // What has no year is older than anything; of one year, as the catalogue has them.
        std::ranges::partial_sort(rows, first, [&](qsizetype a, qsizetype b) {
            const qint16 one = studies.years()[size_t(a)];
            const qint16 two = studies.years()[size_t(b)];
            return one != two ? one > two : a < b;
        });
        rows.erase(first, rows.end());
        std::vector<HandoutCard::Source> sources;
        for (const qsizetype row : rows)
            sources.push_back({.text = citation(row), .quote = {}, .link = {}});
        return sources;
    }

    QString citation(qsizetype row) const
    {
        const StudyList& studies = *m_input.studies;
        const qint16 year = studies.years()[size_t(row)];
        const QStringList names =
            studies.text(row, StudyList::Column::Authors).split(u"; "_s, Qt::SkipEmptyParts);
        const QString who = names.isEmpty() ? QString()
            : names.size() > 2              ? Text::tr("%1 et al.").arg(names.first().section(u',', 0, 0))
                                            : namesOf(names);
        const QString when = year == noYear ? Text::tr("no year") : QString::number(year);
        const QString title = studies.text(row, StudyList::Column::Title);
        return who.isEmpty() ? Text::tr("%1 (%2)", "title (year)").arg(title, when)
                             : Text::tr("%1 (%2). %3", "authors (year). title").arg(who, when, title);
    }

    static QString namesOf(const QStringList& names)
    {
        QStringList families;
        for (const QString& name : names)
            families += name.section(u',', 0, 0);
        return families.join(Text::tr(" and ", "between two authors"));
    }

    const AgendaInput& m_input;
    const Codebook& m_codebook;
    Progress& m_progress;
    std::map<std::pair<Id, Id>, Result<std::shared_ptr<const GapMap>>> m_maps;
};

AgendaItem scored(const RoundResult& result, int option)
{
    const OptionScore& score = result.options[size_t(option)];
    AgendaItem item;
    item.option = option;
    item.rank = score.rank;
    item.score = score.score;
    item.scoreLow = score.scoreLow;
    item.scoreHigh = score.scoreHigh;
    item.agreement = score.agreement;
    item.rankLow = score.rankLow;
    item.rankHigh = score.rankHigh;
    for (const GroupResult& group : result.groups) {
        AgendaRank rank{.group = group.group, .rank = {}, .score = {}};
        if (group.ballots > 0 && size_t(option) < group.options.size()) {
            rank.rank = group.options[size_t(option)].rank;
            rank.score = group.options[size_t(option)].score;
        }
        item.groups.push_back(rank);
    }
    return item;
}

} // namespace

Result<std::vector<AgendaItem>> researchAgenda(const AgendaInput& input, Progress& progress)
{
    std::vector<AgendaItem> items;
    if (!input.evidence)
        return fail(ErrorKind::Internal, Text::tr("There is no catalogue to make an agenda from."));
    progress.start(Text::tr("Research agenda"), qint64(input.result.order.size()));
    Evidence evidence(input, progress);
    for (const int option : input.result.order) {
        if (progress.isCancelled())
            return cancelled();
        if (size_t(option) >= input.round.options.size())
            continue;
        AgendaItem item = scored(input.result, option);
        const TermPair& gap = input.round.options[size_t(option)].gap;
        if (!gap.isNone()) {
            if (const Result<> described = evidence.describe(gap, item); !described)
                return std::unexpected(described.error());
        }
        items.push_back(std::move(item));
        progress.advance();
    }
    return items;
}

} // namespace lacuna
