// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/presenter.h"

#include "views/common/votehost.h"
#include "views/common/workspace.h"
#include "views/story/presentation.h"
#include "views/story/presenterconsole.h"
#include "views/story/presentkeys.h"
#include "views/story/presentwindow.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace lacuna {

Presenter::Presenter(Workspace* workspace, QWidget* desk, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    // A screen that went is still in the list while its signal is delivered.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presenter::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presenter::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Presenter::place, Qt::QueuedConnection);
}

Presenter::~Presenter()
{
    close();
}

bool Presenter::present(Id story, int step, QScreen* projected)
{
    if (m_presentation) {
        place();
        return true;
    }
    const auto snapshot = m_workspace->snapshot();
    const auto told = std::ranges::find(snapshot->stories, story, &Story::id);
    if (told == snapshot->stories.end() || told->steps.empty()) {
        Q_EMIT m_workspace->failed(
            Error{told == snapshot->stories.end() ? ErrorKind::NotFound : ErrorKind::BadInput,
                  told == snapshot->stories.end()
                      ? tr("The story is no longer in the catalogue.")
                      : tr("“%1” has no steps to present. Add one first.").arg(told->name),
                  {}});
        return false;
    }
    m_wanted = projected;
    m_presentation = std::make_unique<Presentation>(m_workspace, *told, step);
    m_keys = std::make_unique<PresentKeys>(m_presentation.get());
    m_console = new PresenterConsole(m_workspace, m_presentation.get(), m_keys.get());
    m_window = new PresentWindow(m_presentation.get(), m_keys.get());
    connect(m_presentation.get(), &Presentation::ended, this, &Presenter::close, Qt::QueuedConnection);
    connect(m_window, &PresentWindow::closed, m_presentation.get(), &Presentation::end);
    connect(m_console, &PresenterConsole::closed, m_presentation.get(), &Presentation::end);
    connect(m_console, &PresenterConsole::screenWanted, this, [this](QScreen* screen) {
        m_wanted = screen;
        place();
    });
    connect(m_console, &PresenterConsole::paperWanted, this,
            [this] { Q_EMIT paperWanted(m_presentation->content()->round.id); });
    for (QScreen* screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &Presenter::place, Qt::UniqueConnection);
    place();
    return true;
}

QScreen* Presenter::roomScreen() const
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (m_wanted && screens.contains(m_wanted.data()))
        return m_wanted;
    QScreen* const desk = m_desk ? m_desk->screen() : QGuiApplication::primaryScreen();
    for (QScreen* screen : screens) {
        if (screen != desk)
            return screen;
    }
    return desk;
}

QScreen* Presenter::presenterScreen() const
{
    QScreen* const room = roomScreen();
    QScreen* const desk = m_desk ? m_desk->screen() : QGuiApplication::primaryScreen();
    if (desk != room)
        return desk;
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != room)
            return screen;
    }
    return nullptr; // there is one only
}

/// Also when a cable was pulled or a projector changed its resolution in the middle of a talk: nothing that was done to the step is lost by it.
void Presenter::place()
{
    if (!m_presentation)
        return;
    QScreen* const room = roomScreen();
    QScreen* const mine = presenterScreen();
    for (QScreen* screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &Presenter::place, Qt::UniqueConnection);
    m_console->setScreens(QGuiApplication::screens(), room);
    m_window->setAlone(mine == nullptr);
    m_window->showOn(room);
    m_console->setVisible(mine != nullptr);
    if (!mine)
        return;
    if (m_console->screen() != mine || !mine->availableGeometry().intersects(m_console->geometry())) {
        m_console->setScreen(mine);
        m_console->setGeometry(mine->availableGeometry());
    }
    m_console->raise();
    m_console->activateWindow();
    m_console->setFocus();
}

PresentWindow* Presenter::window() const
{
    return m_window;
}

PresenterConsole* Presenter::console() const
{
    return m_console;
}

void Presenter::end()
{
    if (m_presentation)
        m_presentation->end();
}

void Presenter::close()
{
    if (!m_presentation)
        return;
    // Nothing is served once the presentation is over. What was voted becomes the round's, so that a press of Esc too many loses nothing.
    if (VoteHost* host = m_workspace->votes(); host && host->state().open)
        host->close([](const Result<int>&) { });
    delete std::exchange(m_window, nullptr);
    delete std::exchange(m_console, nullptr);
    m_keys.reset();
    m_presentation.reset();
    if (m_desk)
        m_desk->activateWindow();
    Q_EMIT ended();
}

} // namespace lacuna
