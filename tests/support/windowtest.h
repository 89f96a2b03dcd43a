// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testworkspace.h"
#include "views/common/shell.h"

#include <QtTest/QTest>

#include <memory>

namespace lacuna {

/// What tests of places share: the window over a catalogue in memory.
class WindowTest : public QObject {
protected:
    /// A window with what @p addPlaces puts into it, shown; nothing is open in it yet.
    template <typename F> void openWindow(QSize size, F&& addPlaces)
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_shell = std::make_unique<Shell>(m_workspace.get());
        addPlaces(*m_shell, m_workspace.get());
        m_shell->resize(size);
        m_shell->show();
        m_shell->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_shell.get()));
    }
    void closeWindow()
    {
        m_shell.reset();
        m_workspace.reset();
        m_ids.clear();
    }

    template <typename T> T* find(const QString& name) const
    {
        T* found = m_shell->findChild<T*>(name);
        if (!found)
            qWarning("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Shell> m_shell;
    QList<Id> m_ids; ///< of studies the test added
};

} // namespace lacuna
