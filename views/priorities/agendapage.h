// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/researchagenda.h"
#include "views/priorities/prioritiespage.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace lacuna {

class EmptyState;
class GrowingTextEdit;
class Workspace;

/// The result as a research agenda: the options in their order, each with what the catalogue knows of its gap, and what the team says of it: why, how, where
/// and with whom. Saved when a field is left; exported as a document. Interface thread.
class AgendaPage : public PrioritiesPage {
    Q_OBJECT
public:
    explicit AgendaPage(Workspace* workspace, QWidget* parent = nullptr);

    void setRound(const Round& round, bool readOnly) override;
    /// Of the round shown; without options: none yet.
    void setResult(const RoundResult& result);
    void commit() override;
    bool canExport() const override { return !m_items.empty(); }
    void exportContent() override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    GrowingTextEdit* addField(class QVBoxLayout* column, const QString& name, const QString& label,
                              const QString& placeholder);
    void work();
    void fillList();
    void showItem();
    int currentOption() const; ///< index in the round's options; −1: none

    Workspace* m_workspace;
    Round m_round;
    RoundResult m_result;
    bool m_readOnly = false;
    int m_shownOption = -1; ///< whose texts the fields have
    std::vector<AgendaItem> m_items;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figures = nullptr;
    QPushButton* m_gap = nullptr;
    QLabel* m_evidence = nullptr;
    QLabel* m_burden = nullptr;
    GrowingTextEdit* m_rationale = nullptr;
    GrowingTextEdit* m_method = nullptr;
    GrowingTextEdit* m_countries = nullptr;
    GrowingTextEdit* m_partners = nullptr;
};

} // namespace lacuna
