// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/practicefacets.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace lacuna {

class EmptyState;
class PracticeCards;
class PracticeModel;
class SegmentedSwitch;
class Workspace;

/// The list of practices, as cards or as a table, under a search and its verbs. Shows what it is given and says what is wanted.
class PracticesPage : public QWidget {
    Q_OBJECT
public:
    explicit PracticesPage(Workspace* workspace, QWidget* parent = nullptr);

    void addVerb(QAction* action, bool primary);
    void setRows(const PracticeQuery& query, const PracticeFacets& facets);
    /// "Only: …" before the list; empty: none.
    void setScope(const QString& description);
    PracticeModel* model() const { return m_model; }
    void select(Id practice); ///< 0: nothing
    Id selected() const;
    void setTable(bool table);
    bool isTable() const;
    void focusList();
    EmptyState* emptyState() const { return m_none; }

Q_SIGNALS:
    void queryChanged(const lacuna::PracticeQuery& query);
    void filtersWanted();
    void scopeDropped();
    void practiceSelected(lacuna::Id practice); ///< by hand; 0: none any more
    void practiceEntered(); ///< Enter or a double click: on to its form
    void studyWanted(lacuna::Id study);
    void deleteWanted();
    void menuWanted(const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void buildLists();
    void listSelection(const QModelIndex& current);

    Workspace* m_workspace;
    PracticeModel* m_model;
    PracticeQuery m_query;
    Id m_selected = 0;
    bool m_restoring = false;
    QLabel* m_count = nullptr;
    QPushButton* m_scope = nullptr;
    QLineEdit* m_search = nullptr;
    SegmentedSwitch* m_style = nullptr;
    QWidget* m_verbs = nullptr;
    QStackedWidget* m_stack = nullptr;
    PracticeCards* m_cards = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_none = nullptr;
    EmptyState* m_noMatch = nullptr;
};

} // namespace lacuna
