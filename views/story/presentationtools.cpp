// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the facilitator does to the step that is shown.
#include "model/analysis/gapoption.h"
#include "views/common/votehost.h"
#include "views/common/workspace.h"
#include "views/story/presentation.h"
#include "views/story/stageloader.h"

#include <QtCore/QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostListed = 200; // more are not read out in a room

/// Lines of one axis that are drawn, in the order they are drawn in.
std::vector<int> drawnLines(const StagePainter& painter, const GapMap& map, bool rows)
{
    std::vector<std::pair<double, int>> found;
    const int count = int(rows ? map.rows.size() : map.columns.size());
    for (int i = 0; i < count; ++i) {
        const QRectF rect = rows ? painter.rectOf(i, -1) : painter.rectOf(-1, i);
        if (!rect.isEmpty())
            found.emplace_back(rows ? rect.top() : rect.left(), i);
    }
    std::ranges::sort(found);
    std::vector<int> lines;
    lines.reserve(found.size());
    for (const auto& [at, line] : found)
        lines.push_back(line);
    return lines;
}

int moved(const std::vector<int>& lines, int from, int by)
{
    if (lines.empty())
        return -1;
    const auto it = std::ranges::find(lines, from);
    if (it == lines.end())
        return lines.front();
    const auto place =
        std::clamp<std::ptrdiff_t>(it - lines.begin() + by, 0, std::ptrdiff_t(lines.size()) - 1);
    return lines[size_t(place)];
}

} // namespace

void Presentation::setTool(Tool tool)
{
    m_tool = m_tool == tool ? Tool::None : tool;
    if (m_tool == Tool::Cells && m_cell == CellPlace{-1, -1})
        moveCell(0, 0);
    Q_EMIT changed();
}

void Presentation::toggleReveal()
{
    m_state.revealed = m_state.revealed < 0 ? 0 : -1;
    rebuild();
    Q_EMIT changed();
}

void Presentation::nextStyle()
{
    const auto shown = content();
    if (!shown || shown->step.kind != StepKind::Matrix)
        return;
    constexpr CellStyle styles[] = {CellStyle::Heat, CellStyle::Numbers, CellStyle::Bubble, CellStyle::Mosaic,
                                    CellStyle::Donut};
    // The last two draw segments: without any they show nothing of their own.
    const bool segmented = shown->map && !shown->map->segments.empty();
    const size_t count = segmented ? 5 : 3;
    const CellStyle now = m_state.style.value_or(shown->drawing.style);
    const auto at = size_t(std::ranges::find(styles, now) - std::begin(styles));
    m_state.style = styles[(at + 1) % count];
    rebuild();
    Q_EMIT changed();
}

void Presentation::setCell(int row, int column)
{
    m_cell = {row, column};
    if (m_state.spotlight)
        m_state.spotlight = m_cell;
    else if (m_tool == Tool::Cells)
        m_state.spotlight = m_cell;
    rebuild();
    Q_EMIT changed();
}

void Presentation::moveCell(int rows, int columns)
{
    const auto shown = content();
    if (!shown || !shown->map || !m_painter)
        return;
    int row = m_cell.first;
    int column = m_cell.second;
    if (shown->step.kind == StepKind::Matrix) {
        row = moved(drawnLines(*m_painter, *shown->map, true), row, rows);
        column = moved(drawnLines(*m_painter, *shown->map, false), column, columns);
    } else {
        row = moved(drawnLines(*m_painter, *shown->map, true), row, rows + columns);
        column = -1;
    }
    if (row >= 0 || column >= 0)
        setCell(row, column);
}

void Presentation::clearCell()
{
    m_cell = {-1, -1};
    m_state.spotlight.reset();
    m_listShown = false;
    if (m_tool == Tool::Cells)
        m_tool = Tool::None;
    rebuild();
    Q_EMIT changed();
}

void Presentation::toggleSpotlight()
{
    if (m_cell == CellPlace{-1, -1}) {
        setTool(Tool::Cells);
        return;
    }
    if (!m_state.spotlight)
        m_state.spotlight = m_cell;
    else if (m_state.spotlight == m_cell && m_cell.second >= 0 && m_cell.first >= 0)
        m_state.spotlight = CellPlace{m_cell.first, -1};
    else
        m_state.spotlight.reset();
    rebuild();
    Q_EMIT changed();
}

/// To the group the cell's row is in, or is; then to groups within it.
void Presentation::zoomIn()
{
    const auto shown = content();
    if (!shown || !shown->map || m_cell.first < 0)
        return;
    const auto& rows = shown->map->rows;
    int at = m_cell.first;
    if (!rows[size_t(at)].hasChildren && rows[size_t(at)].parent >= 0)
        at = rows[size_t(at)].parent;
    scopeTo(rows[size_t(at)].term);
}

void Presentation::zoomOut()
{
    const auto shown = content();
    if (!shown || !shown->map || !m_varied)
        return;
    const Term* term = m_workspace->snapshot()->codebook->term(m_question.rowScope);
    const Id whole = shown->view.id ? m_content->view.question.rowScope : 0;
    scopeTo(term && m_question.rowScope != whole && term->parent ? term->parent : whole);
}

/// Another question about the rows: every picture and every number follows it.
void Presentation::scopeTo(Id term)
{
    if (!m_varied)
        m_question = content()->map->asked();
    if (m_question.rowScope == term)
        return;
    m_question.rowScope = term;
    m_varied = true;
    m_state.page = 0;
    m_cell = {-1, -1};
    m_state.spotlight.reset();
    askVariant();
}

void Presentation::addStroke(const StageStroke& stroke)
{
    if (stroke.points.size() < 2)
        return;
    m_state.strokes.push_back(stroke);
    Q_EMIT changed();
}

void Presentation::eraseStrokes()
{
    m_state.strokes.clear();
    Q_EMIT changed();
}

void Presentation::changeThreshold(int by)
{
    const auto shown = content();
    if (!shown || !shown->map || !showsView(shown->step.kind))
        return;
    if (!m_varied)
        m_question = shown->map->asked();
    constexpr int most = 20;
    m_question.rules.thin = std::clamp(m_question.rules.thin + by, 1, most);
    m_varied = true;
    askVariant();
}

void Presentation::askVariant()
{
    m_loader->loadVariant(
        m_step, m_question, content()->view.filter,
        [self = QPointer(this), step = m_step](std::shared_ptr<const StageContent> variant) {
            if (self && self->m_step == step && self->m_varied)
                self->takeVariant(std::move(variant));
        });
}

void Presentation::takeVariant(std::shared_ptr<const StageContent> variant)
{
    if (!variant)
        return;
    m_variant = std::move(variant);
    rebuild();
    Q_EMIT changed();
}

/// From the first year anything was published in to the one the question asks for.
void Presentation::playYears()
{
    const auto shown = content();
    if (m_playYear != 0) {
        resetStep();
        return;
    }
    if (!shown || !shown->map || !shown->map->evidence)
        return;
    m_question = shown->map->asked();
    const int last = m_question.asOf ? m_question.asOf : QDate::currentDate().year();
    int first = last;
    for (const qint16 year : m_workspace->snapshot()->studies->years()) {
        if (year != noYear)
            first = std::min<int>(first, year);
    }
    constexpr int most = 40; // older ones are there from the start
    m_playYear = std::max(first, last - most);
    m_varied = true;
    m_question.asOf = m_playYear;
    askVariant();
    m_playTimer.start();
}

void Presentation::playOn()
{
    const int last = QDate::currentDate().year();
    if (++m_playYear > last) {
        m_playTimer.stop();
        m_playYear = 0;
        m_varied = false;
        m_variant.reset();
        refresh();
        return;
    }
    m_question.asOf = m_playYear;
    askVariant();
}

void Presentation::resetStep()
{
    m_playTimer.stop();
    m_playYear = 0;
    m_varied = false;
    m_variant.reset();
    const StageState before = std::exchange(m_state, {});
    m_state.blank = before.blank;
    m_state.vote = before.vote;
    m_state.liveResult = before.liveResult;
    m_cell = {-1, -1};
    m_listShown = false;
    m_tool = Tool::None;
    refresh();
}

QString Presentation::cellName() const
{
    const auto shown = content();
    if (!shown || !shown->map || m_cell == CellPlace{-1, -1})
        return {};
    return gapOption(*shown->map, m_cell.first, m_cell.second).title;
}

std::vector<Presentation::ListedStudy> Presentation::studiesOfCell() const
{
    const auto shown = content();
    std::vector<ListedStudy> listed;
    if (!shown || !shown->map || m_cell == CellPlace{-1, -1})
        return listed;
    const auto snapshot = m_workspace->snapshot();
    const StudyList& studies = *snapshot->studies;
    std::vector<std::pair<int, qsizetype>> rows;
    for (const Id id : shown->map->studiesIn(m_cell.first, m_cell.second)) {
        if (const qsizetype row = studies.rowOf(id); row >= 0)
            rows.emplace_back(-int(studies.years()[size_t(row)]), row);
    }
    std::ranges::sort(rows);
    for (const auto& [year, row] : rows) {
        if (listed.size() == mostListed)
            break;
        const QString authors = studies.text(row, StudyList::Column::Authors);
        const QString when = studies.years()[size_t(row)] == noYear ? tr("undated") : QString::number(-year);
        listed.push_back({studies.text(row, StudyList::Column::Title),
                          authors.isEmpty() ? when : tr("%1, %2").arg(authors, when)});
    }
    return listed;
}

void Presentation::toggleList()
{
    m_listShown = !m_listShown && m_cell != CellPlace{-1, -1};
    Q_EMIT changed();
}

} // namespace lacuna
