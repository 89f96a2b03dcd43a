// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/contributiontally.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lacuna {

class ContributionCards;
class ContributionModel;
class EmptyState;
class TallyTable;
class TermField;
class Workspace;

/// What participants said, listed under a search; beside it who has been heard about what. Brings contributions in and out.
class ContributionsPage : public QWidget {
    Q_OBJECT
public:
    explicit ContributionsPage(Workspace* workspace, QWidget* parent = nullptr);

    /// Follows the catalogue.
    void refresh();
    const ContributionQuery& query() const { return m_query; }
    void setQuery(const ContributionQuery& query);
    void select(Id contribution); ///< 0: nothing
    Id selected() const { return m_selected; }
    ContributionModel* model() const { return m_model; }
    QString statusText() const;
    QList<QAction*> actions() const { return m_actions; }
    bool canExport() const;
    void exportTable();

Q_SIGNALS:
    void contributionSelected(lacuna::Id contribution); ///< by hand; 0: none any more
    void contributionEntered();
    void newWanted();
    void deleteWanted();
    void changed(); ///< what is listed

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QString& word, const QString& icon,
                       void (ContributionsPage::*run)());
    QWidget* buildSide();
    QWidget* buildHeader();
    QWidget* buildList();
    QPushButton* addChip(const QString& name);
    void showChips();
    void importFile();
    void importText();
    void add();

    Workspace* m_workspace;
    ContributionModel* m_model;
    ContributionQuery m_query;
    Id m_selected = 0;
    bool m_restoring = false;
    QList<QAction*> m_actions;
    QList<QPushButton*> m_verbs; ///< beside them
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    TermField* m_country = nullptr;
    TallyTable* m_tally = nullptr;
    QPushButton* m_groupChip = nullptr;
    QPushButton* m_questionChip = nullptr;
    QPushButton* m_gapChip = nullptr;
    QStackedWidget* m_stack = nullptr;
    ContributionCards* m_cards = nullptr;
    EmptyState* m_none = nullptr;
    EmptyState* m_noMatch = nullptr;
};

} // namespace lacuna
