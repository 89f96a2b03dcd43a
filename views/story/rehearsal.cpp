// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/rehearsal.h"

#include "views/common/theme.h"
#include "views/story/storytimes.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int tickInterval = 200; // ms
constexpr int thousand = 1000;
} // namespace

Rehearsal::Rehearsal(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"rehearsal"_s);
    setLook(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    m_stepTime = new QLabel;
    m_stepTime->setObjectName(u"rehearsalStep"_s);
    setLook(m_stepTime, "heading");
    m_total = new QLabel;
    m_total->setObjectName(u"rehearsalTotal"_s);
    const auto add = [&](const QString& name, const QString& text, void (Rehearsal::*run)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, run] {
            (this->*run)();
            if (m_running)
                setFocus();
        });
        row->addWidget(button);
        return button;
    };
    row->addWidget(m_stepTime);
    row->addWidget(m_total);
    row->addStretch(1);
    m_back = add(u"rehearsalBack"_s, tr("Back"), &Rehearsal::previous);
    m_next = add(u"rehearsalNext"_s, tr("Next"), &Rehearsal::next);
    m_pause = add(u"rehearsalPause"_s, tr("Pause"), &Rehearsal::togglePause);
    setLook(add(u"rehearsalFinish"_s, tr("Keep the times"), &Rehearsal::finish), "primary");
    add(u"rehearsalDiscard"_s, tr("Discard"), &Rehearsal::discard);
    m_ticks.setInterval(tickInterval);
    connect(&m_ticks, &QTimer::timeout, this, &Rehearsal::tick);
    hide();
}

void Rehearsal::begin(std::vector<int> planned, int step)
{
    m_planned = std::move(planned);
    m_spent.assign(m_planned.size(), 0);
    m_step = std::clamp(step, 0, std::max(0, int(m_planned.size()) - 1));
    m_running = true;
    m_paused = false;
    m_clock.start();
    m_ticks.start();
    show();
    setFocus();
    tick();
    Q_EMIT stepWanted(m_step);
}

/// What has passed goes to the step's account.
void Rehearsal::book()
{
    if (!m_paused && size_t(m_step) < m_spent.size())
        m_spent[size_t(m_step)] += m_clock.restart();
}

void Rehearsal::next()
{
    book();
    if (m_step + 1 >= int(m_planned.size())) {
        finish();
        return;
    }
    ++m_step;
    m_clock.start();
    tick();
    Q_EMIT stepWanted(m_step);
}

void Rehearsal::previous()
{
    book();
    m_step = std::max(0, m_step - 1);
    m_clock.start();
    tick();
    Q_EMIT stepWanted(m_step);
}

void Rehearsal::togglePause()
{
    book();
    m_paused = !m_paused;
    m_clock.start();
    tick();
}

std::vector<int> Rehearsal::seconds() const
{
    std::vector<int> seconds;
    for (size_t i = 0; i < m_spent.size(); ++i) {
        const qint64 now = int(i) == m_step && m_running && !m_paused ? m_clock.elapsed() : 0;
        seconds.push_back(int((m_spent[i] + now + thousand / 2) / thousand));
    }
    return seconds;
}

void Rehearsal::finish()
{
    if (!m_running)
        return;
    book();
    const std::vector<int> times = seconds();
    end();
    Q_EMIT finished(times);
}

void Rehearsal::discard()
{
    if (!m_running)
        return;
    end();
    Q_EMIT discarded();
}

void Rehearsal::end()
{
    m_running = false;
    m_ticks.stop();
    hide();
}

void Rehearsal::tick()
{
    const std::vector<int> times = seconds();
    if (times.empty())
        return;
    const int planned = m_planned[size_t(m_step)];
    const int spent = times[size_t(m_step)];
    m_stepTime->setText(planned ? tr("%1 of %2").arg(storyTime(spent), storyTime(planned))
                                : storyTime(spent));
    setLook(m_stepTime, planned && spent > planned ? "error" : "heading");
    const int total = std::accumulate(times.begin(), times.end(), 0);
    const int whole = std::accumulate(m_planned.begin(), m_planned.end(), 0);
    m_total->setText(whole ? tr("altogether %1 of %2").arg(storyTime(total), storyTime(whole))
                           : tr("altogether %1").arg(storyTime(total)));
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_back->setEnabled(m_step > 0);
}

void Rehearsal::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
        next();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        previous();
        break;
    case Qt::Key_P:
        togglePause();
        break;
    case Qt::Key_Escape:
        finish();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace lacuna
