// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <memory>

namespace lacuna {

class Workspace;

/// A way of looking at the answer besides the matrix: map, charts, burden, comparison. It stands below the question and reads the gap map of that
/// question; what it counts, model/analysis has counted. A page's constructor takes the Workspace and a parent; the place owns it. Interface thread.
class GapsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable and never shown: "map", "charts". Saved with a view.
    virtual QString name() const = 0;
    virtual QString title() const = 0; ///< one word, on the switch
    virtual QString toolTip() const = 0;

    /// The map to show; null: none yet. Called while the page is shown and when it comes to be shown, never for a page that is not seen.
    virtual void setMap(std::shared_ptr<const GapMap> map) = 0;
    /// The catalogue behind it changed: notes, burden tables, views. Follows setMap() where both did.
    virtual void takeSnapshot() { }

    /// What a saved view keeps of the page, and takes back; empty: as it begins.
    virtual QJsonObject state() const { return {}; }
    virtual void setState(const QJsonObject& state) { Q_UNUSED(state); }

    /// For the command palette and shortcuts, while the page is shown. Owned by the page.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// What "Export…" of the top bar does while the page is shown.
    virtual bool canExport() const { return false; }
    virtual void exportContent() { }
    /// The left of the status line; empty: the matrix's.
    virtual QString statusText() const { return {}; }
    /// So many pixels at the right lie under the inspector.
    virtual void keepClearOf(int cover) { Q_UNUSED(cover); }

Q_SIGNALS:
    void stateChanged(); ///< what state() returns differs
    void statusChanged();
    void actionsChanged();
    /// To the matrix, with this cell selected; −1: the whole line.
    void cellWanted(int row, int column);
    /// The studies of a cell; −1: the whole line.
    void studiesWanted(int row, int column);
    /// The question as it was answered at the end of @p year; 0: now.
    void asOfWanted(int year);
    /// Another question is to be asked: another burden table, other rules. Made from GapMap::asked().
    void questionWanted(const lacuna::Question& question);
};

} // namespace lacuna
