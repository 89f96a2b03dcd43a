// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/presentation.h"

#include "views/common/votehost.h"
#include "views/common/workspace.h"
#include "views/story/stageloader.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int playInterval = 450; // ms a year: slow enough to point at, fast enough for thirty years
} // namespace

Presentation::Presentation(Workspace* workspace, const Story& story, int step, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_story(story)
    , m_loader(new StageLoader(workspace, this))
{
    m_clock.start();
    m_meeting.story = story.id;
    m_meeting.name = story.name;
    m_meeting.begun = QDateTime::currentDateTimeUtc();
    m_playTimer.setInterval(playInterval);
    connect(&m_playTimer, &QTimer::timeout, this, &Presentation::playOn);
    connect(m_loader, &StageLoader::loaded, this, [this](int loaded) {
        if (loaded == m_step || loaded == m_step + 1)
            refresh();
    });
    connect(m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (m_varied)
            askVariant(); // the studies may be others
        updateVote();
    });
    if (VoteHost* host = votes())
        connect(host, &VoteHost::changed, this, &Presentation::updateVote);
    m_loader->setStory(m_story);
    enter(std::clamp(step, 0, std::max(0, steps() - 1)));
}

Presentation::~Presentation() = default;

VoteHost* Presentation::votes() const
{
    return m_workspace->votes();
}

std::shared_ptr<const StageContent> Presentation::content() const
{
    return m_variant ? m_variant : m_content;
}

std::shared_ptr<const StageContent> Presentation::nextContent() const
{
    return m_step + 1 < steps() ? m_loader->content(m_step + 1) : nullptr;
}

bool Presentation::isMotionReduced() const
{
    return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
}

void Presentation::setStage(QSizeF size)
{
    if (m_size == size || size.isEmpty())
        return;
    m_size = size;
    rebuild();
    Q_EMIT changed();
}

int Presentation::pages() const
{
    return m_painter ? m_painter->pages() : 1;
}

QString Presentation::collapsedText() const
{
    return m_painter ? m_painter->collapsedText() : QString();
}

StageHit Presentation::hitAt(QPointF point) const
{
    return m_painter ? m_painter->hitAt(point) : StageHit{};
}

QString Presentation::stepTitle() const
{
    const auto shown = content();
    return shown && !m_over ? shown->title : QString();
}

void Presentation::enter(int step)
{
    m_step = step;
    m_over = false;
    m_stepClock.start();
    m_state = {};
    m_cell = {-1, -1};
    m_listShown = false;
    m_varied = false;
    m_variant.reset();
    m_playYear = 0;
    m_playTimer.stop();
    if (m_tool == Tool::Cells)
        m_tool = Tool::None;
    m_loader->want(step);
    refresh();
    m_timeline += QDateTime::currentDateTime().toString(u"HH:mm "_s) + stepTitle();
    updateVote();
    Q_EMIT stepChanged(step);
}

/// What was loaded comes to be shown; a variant stands until the step is left.
void Presentation::refresh()
{
    m_content = m_loader->content(m_step);
    rebuild();
    Q_EMIT changed();
}

void Presentation::rebuild()
{
    if (!content())
        return;
    m_painter = std::make_unique<StagePainter>(content(), m_state, m_size, m_theme);
    const int last = std::max(0, m_painter->pages() - 1);
    if (m_state.page > last) {
        m_state.page = last;
        m_painter = std::make_unique<StagePainter>(content(), m_state, m_size, m_theme);
    }
}

/// A press of a clicker: light again, then the next row, the next page, the next step.
void Presentation::next()
{
    if (m_state.blank != StageState::Blank::None) {
        toggleBlank(m_state.blank);
        return;
    }
    if (m_listShown) {
        toggleList();
        return;
    }
    if (m_state.revealed >= 0 && m_painter && m_state.revealed < m_painter->rows()) {
        ++m_state.revealed;
    } else if (m_state.page + 1 < pages()) {
        ++m_state.page;
        m_state.revealed = m_state.revealed < 0 ? -1 : 0;
    } else if (m_step + 1 < steps()) {
        enter(m_step + 1);
        return;
    } else {
        m_over = true;
    }
    rebuild();
    Q_EMIT changed();
}

void Presentation::previous()
{
    if (m_state.blank != StageState::Blank::None) {
        toggleBlank(m_state.blank);
        return;
    }
    if (m_listShown) {
        toggleList();
        return;
    }
    if (m_over) {
        m_over = false;
    } else if (m_state.revealed > 0) {
        --m_state.revealed;
    } else if (m_state.page > 0) {
        --m_state.page;
        m_state.revealed = -1;
    } else if (m_step > 0) {
        enter(m_step - 1);
        return;
    }
    rebuild();
    Q_EMIT changed();
}

void Presentation::goTo(int step)
{
    if (step >= 0 && step < steps())
        enter(step);
}

void Presentation::end()
{
    m_playTimer.stop();
    keepTimeline();
    Q_EMIT ended();
}

void Presentation::toggleBlank(StageState::Blank blank)
{
    m_state.blank = m_state.blank == blank ? StageState::Blank::None : blank;
    Q_EMIT changed();
}

void Presentation::setTheme(Theme theme)
{
    m_theme = theme;
    rebuild();
    Q_EMIT changed();
}

void Presentation::nextTheme()
{
    switch (m_theme) {
    case Theme::Light:
        setTheme(Theme::HighContrast);
        break;
    case Theme::HighContrast:
        setTheme(Theme::Dark);
        break;
    default:
        setTheme(Theme::Light);
        break;
    }
}

qint64 Presentation::elapsed() const
{
    return m_clock.elapsed();
}

qint64 Presentation::stepElapsed() const
{
    return m_stepClock.elapsed();
}

int Presentation::planned() const
{
    return std::accumulate(m_story.steps.begin(), m_story.steps.end(), 0,
                           [](int sum, const StoryStep& step) { return sum + step.planned; });
}

} // namespace lacuna
