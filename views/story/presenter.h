// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

class QScreen;
class QWidget;

namespace lacuna {

class PresentKeys;
class Presentation;
class PresentWindow;
class PresenterConsole;
class Workspace;

/// Presents stories: the stage on the screen the room sees, the console on the other; on one screen the stage alone. Follows screens as they come, go and change.
/// One presentation at a time. Owned by the window's assembly; interface thread; the workspace must outlive it.
class Presenter : public QObject {
    Q_OBJECT
public:
    /// @p desk: the program's window, whose screen is the presenter's; null: none.
    Presenter(Workspace* workspace, QWidget* desk, QObject* parent = nullptr);
    ~Presenter() override;

    /// False if there is no such story or it has no step; Workspace::failed() says so. While one is presented, that one comes to the front.
    bool present(Id story, int step = 0, QScreen* projected = nullptr);
    bool isPresenting() const { return m_presentation != nullptr; }
    Presentation* presentation() const { return m_presentation.get(); }
    PresentWindow* window() const;
    PresenterConsole* console() const;
    void end();

Q_SIGNALS:
    void ended();
    void paperWanted(lacuna::Id round);

private:
    void place();
    QScreen* presenterScreen() const;
    QScreen* roomScreen() const;
    void close();

    Workspace* m_workspace;
    QPointer<QWidget> m_desk;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<PresentKeys> m_keys;
    PresentWindow* m_window = nullptr; ///< ours while something is presented
    PresenterConsole* m_console = nullptr;
    QPointer<QScreen> m_wanted; ///< the screen that was chosen; null: any but the presenter's
};

} // namespace lacuna
