// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace lacuna {

/// One place of the program (Home, Studies, Gaps …): what the shell shows in its middle. The constructor of a
/// place takes the Workspace and a parent; the shell owns it once it was added. Interface thread.
class Place : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable and never shown: "home", "studies", "gaps".
    virtual QString name() const = 0;
    virtual QString title() const = 0;
    /// A file of resources/icons without ".svg".
    virtual QString iconName() const = 0;
    /// Whether the shared filter acts on what is shown here: the filter panel stands beside it then.
    virtual bool usesFilter() const { return true; }

    /// The left of the status line. Plain text; a part written [text](#target) becomes a link that ends in
    /// followStatusLink(target). Empty: the shell says what matches and what is uncoded.
    virtual QString statusText() const { return {}; }
    virtual void followStatusLink(const QString& target) { Q_UNUSED(target); }

    /// Says which place asked for what is shown now (Workspace::studiesRequested() …), so that there can be a way back.
    virtual void cameFrom(const QString& place, const QString& placeTitle)
    {
        Q_UNUSED(place);
        Q_UNUSED(placeTitle);
    }

    /// What can be done here, for the command palette and the place's shortcuts. Owned by the place.
    virtual QList<QAction*> placeActions() const { return {}; }

    /// What "Export…" of the top bar does here.
    virtual bool canExport() const { return false; }
    virtual void exportContent() { }

    /// Papers were dropped or pasted: true if there is something they belong to here.
    virtual bool takePapers(const QStringList& files)
    {
        Q_UNUSED(files);
        return false;
    }

    /// The search box was left for what it found: to the first result.
    virtual void enterResults() { setFocus(); }

    /// Applies what is typed but not yet applied. Called before another place is shown, before undo and
    /// before the window closes.
    virtual void commitPending() { }
    /// Asked for while it is shown: back to what it begins with.
    virtual void beginAgain() { }

    /// What the place remembers from one day to the next, as the application stores it (Shell::saveState()).
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject& state) { Q_UNUSED(state); }

Q_SIGNALS:
    /// statusText() or canExport() has a new answer.
    void statusChanged();
};

} // namespace lacuna
