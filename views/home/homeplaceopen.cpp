// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of Home lead, and what of it is exported.
#include "model/analysis/codingprogress.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/gapoption.h"
#include "views/common/exportchoice.h"
#include "views/common/workspace.h"
#include "views/export/exportdialog.h"
#include "views/home/homeplace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

void HomePlace::followStatusLink(const QString& target)
{
    if (target == "year"_L1)
        openUndated();
    else if (target == "coding"_L1)
        openUncodedStudies();
    else if (target == "practice"_L1 || target == "priorities"_L1)
        Q_EMIT m_workspace->placeRequested(target);
    else if (target == "round"_L1)
        Q_EMIT m_workspace->roundRequested(m_answers ? m_answers->priorities.round : 0);
    else
        openUncoded(target);
}

void HomePlace::openUndated()
{
    const auto studies = m_workspace->snapshot()->studies;
    const auto matches = m_workspace->matches();
    QList<Id> undated;
    for (qsizetype row = 0; row < studies->size() && size_t(row) < matches->passed.size(); ++row) {
        if (matches->passed[size_t(row)] && studies->years()[size_t(row)] == noYear)
            undated << studies->ids()[size_t(row)];
    }
    Q_EMIT m_workspace->studiesRequested(undated,
                                         tr("%Ln studies without a year", nullptr, int(undated.size())));
}

void HomePlace::openUncodedStudies()
{
    const auto evidence = m_workspace->snapshot()->evidence;
    if (!evidence)
        return;
    const std::vector<Id> waiting = codingProgress(*evidence).incomplete;
    Q_EMIT m_workspace->studiesRequested(QList<Id>(waiting.begin(), waiting.end()),
                                         tr("%Ln studies wait for coding", nullptr, int(waiting.size())));
}

void HomePlace::openMatching(const Filter& filter, const QString& description)
{
    const auto evidence = m_workspace->snapshot()->evidence;
    const auto matches = m_workspace->matches();
    if (!evidence)
        return;
    const std::vector<quint8> passed = evidence->matching(filter, matches->searchHits.get());
    QList<Id> studies;
    for (size_t row = 0; row < passed.size(); ++row) {
        if (passed[row])
            studies << evidence->ids()[row];
    }
    Q_EMIT m_workspace->studiesRequested(studies, description);
}

void HomePlace::openUncoded(const QString& dimensionKey)
{
    const auto snapshot = m_workspace->snapshot();
    const Dimension* dimension = snapshot->codebook ? snapshot->codebook->dimension(dimensionKey) : nullptr;
    if (!dimension || !snapshot->evidence)
        return;
    Q_EMIT m_workspace->studiesRequested(studiesWithout(*snapshot->evidence, m_workspace->filter(),
                                                        dimensionKey,
                                                        m_workspace->matches()->searchHits.get()),
                                         tr("not coded by %1").arg(dimension->label.toLower()));
}

void HomePlace::openReviews()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* type = codebook ? codebook->dimension(u"evidence-type"_s) : nullptr;
    const Term* review = type ? codebook->resolve(type->id, u"SYR") : nullptr;
    if (!review)
        return;
    Filter filter = m_workspace->filter();
    erase_if(filter.clauses, [&](const FilterClause& clause) { return clause.dimension == type->id; });
    filter.clauses.append({type->id, FilterClause::Mode::AnyOf, {review->id}, false});
    openMatching(filter, review->label);
}

void HomePlace::openRecent()
{
    if (!m_answers)
        return;
    Filter filter = m_workspace->filter();
    const int since = m_answers->research.recentSince;
    filter.yearFrom = std::max(filter.yearFrom.value_or(since), since);
    filter.keepUndated = false;
    openMatching(filter, tr("studies published since %1").arg(since));
}

void HomePlace::openYears(int from, int to)
{
    Filter filter = m_workspace->filter();
    filter.yearFrom = from;
    filter.yearTo = to;
    filter.keepUndated = false;
    openMatching(filter,
                 from == to ? tr("studies of %1").arg(from) : tr("studies of %1–%2").arg(from).arg(to));
}

void HomePlace::openCell(int row, int column)
{
    const GapMap* map = m_answers ? m_answers->gaps.map.get() : nullptr;
    if (!map)
        return;
    const Id rowTerm = row < 0 ? 0 : map->rows[size_t(row)].term;
    const Id columnTerm = column < 0 ? 0 : map->columns[size_t(column)].term;
    Q_EMIT m_workspace->cellRequested(map->question.rows, rowTerm, map->question.columns, columnTerm);
}

/// Each place with what its card is about, whatever was asked of it before.
void HomePlace::openQuestion(int question)
{
    switch (question) {
    case 1:
        openAllStudies();
        break;
    case 2:
        openPractices();
        break;
    case 3:
        Q_EMIT m_workspace->placeRequested(u"gaps"_s);
        break;
    default:
        Q_EMIT m_workspace->roundRequested(m_answers ? m_answers->priorities.round : 0);
    }
}

/// Nothing and no reason: all that match, without the "Only …" that another figure left.
void HomePlace::openAllStudies()
{
    Q_EMIT m_workspace->studiesRequested({}, {});
}

/// The place of practices has filters of its own; what Home counts is under the shared one.
void HomePlace::openPractices()
{
    const bool all = !m_answers || m_answers->practice.practices.size() == qsizetype(m_answers->practice.all);
    if (all)
        Q_EMIT m_workspace->practicesRequested({}, {});
    else
        Q_EMIT m_workspace->practicesRequested(m_answers->practice.practices, tr("what matches the filter"));
}

/// A stage without a practice opens the place, where one can be recorded.
void HomePlace::openStage(size_t stage)
{
    if (!m_answers || stage >= m_answers->practice.stages.size())
        return;
    const StagePractices& chosen = m_answers->practice.stages[stage];
    if (chosen.practices.isEmpty())
        Q_EMIT m_workspace->practicesRequested({}, {});
    else
        Q_EMIT m_workspace->practicesRequested(chosen.practices, chosen.label);
}

void HomePlace::openKind(size_t kind)
{
    if (m_answers)
        Q_EMIT m_workspace->practicesRequested(m_answers->practice.kinds[kind],
                                               practiceKindLabel(allPracticeKinds[kind]));
}

void HomePlace::openPracticeStudies()
{
    if (!m_answers)
        return;
    QList<Id> studies;
    for (const Practice& practice : m_workspace->snapshot()->practiceList) {
        if (!std::ranges::binary_search(m_answers->practice.practices, practice.id))
            continue;
        for (const PracticeSource& source : practice.sources)
            studies += source.study;
    }
    std::ranges::sort(studies);
    studies.erase(std::unique(studies.begin(), studies.end()), studies.end());
    Q_EMIT m_workspace->studiesRequested(studies,
                                         tr("%Ln sources of practices", nullptr, int(studies.size())));
}

void HomePlace::proposeGaps()
{
    const GapMap* map = m_answers ? m_answers->gaps.map.get() : nullptr;
    if (!map)
        return;
    std::vector<RoundOption> options;
    for (const Gap& gap : m_answers->gaps.worst)
        options.push_back(gapOption(*map, gap.row, gap.column)); // as the picker of gaps names them
    Q_EMIT m_workspace->optionsProposed(options);
}

void HomePlace::exportContent()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"homeExportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_brief, m_matrixExport});
    menu->setActiveAction(m_brief); // Ctrl+E, Enter
    const auto* button = window()->findChild<QPushButton*>(u"export"_s);
    const QPoint at = button
        ? button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 4))
        : mapToGlobal(rect().topRight()) - QPoint(menu->sizeHint().width(), 0);
    menu->popup(at);
}

void HomePlace::exportBrief()
{
    if (!m_answers)
        return;
    const QString title = m_brief->text().remove(u'…');
    const auto write = [this, title](Leaving leaving) {
        FourQuestionsInput input = this->input();
        input.practices = fitToLeave(std::move(input.practices), leaving);
        input.contributions = fitToLeave(std::move(input.contributions), leaving);
        m_workspace->exportHandout(
            title, [input = std::move(input)](Progress& progress) { return briefHandout(input, progress); });
    };
    const auto snapshot = m_workspace->snapshot();
    const int marked = markedOf(snapshot->practiceList) + markedOf(snapshot->contributions);
    if (marked == 0) {
        write(Leaving::Unmarked);
        return;
    }
    auto* choice = new ExportChoice(title,
                                    tr("The brief names practices and counts what was said. %Ln of them are "
                                       "confidential and are left out.",
                                       nullptr, marked),
                                    this);
    choice->addConfidential(marked);
    connect(choice, &QDialog::accepted, this, [write, choice] { write(choice->leaving()); });
    choice->open();
}

void HomePlace::exportMatrix()
{
    const GapMap* map = m_answers ? m_answers->gaps.map.get() : nullptr;
    if (!map)
        return;
    View view;
    view.name = tr("%1 × %2").arg(map->rowsLabel, map->columnsLabel);
    view.question = map->asked();
    view.filter = m_workspace->filter();
    (new ExportDialog(m_workspace, view, this))->open();
}

} // namespace lacuna
