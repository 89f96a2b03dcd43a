// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/studytablemodel.h"
#include "model/support/jobrunner.h"
#include "views/common/place.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lacuna {

class CodeManyPanel;
class CodebookEditor;
class InspectorFrame;
class StudyForm;
class Workspace;
struct Filter;

/// The Studies place: the catalogue as a table, its rows those the shared filter passes or those another place asked for, and beside it what
/// is selected: one study to edit, or many to code. Sorting runs in the background; until it is done the old order stays.
class StudiesPlace : public Place {
    Q_OBJECT
public:
    explicit StudiesPlace(Workspace* workspace, QWidget* parent = nullptr);
    ~StudiesPlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    QString statusText() const override;
    void cameFrom(const QString& place, const QString& placeTitle) override;
    QList<QAction*> placeActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    void commitPending() override;

    /// Just these, whatever the filter, until it changes or the user takes them away.
    void showOnly(const QList<Id>& studies, const QString& description);

private:
    void buildHeader(QWidget* work);
    void buildTable(QWidget* work);
    void buildEmpty(QWidget* work);
    void buildInspector();
    void buildActions();
    QAction* addPlaceAction(const QString& name, const QString& text, const QString& icon,
                            const QKeySequence& keys);
    void connectWorkspace();
    void sortBy(StudyColumn column, Qt::SortOrder order);
    void resort();
    void showRows();
    void showCounts();
    void showSelection();
    void restoreSelection();
    void addStudy();
    void deleteSelected();
    void copyReferences();
    void dropScope();
    void showMenu(const QPoint& at);
    void editCodebook(Id dimension);
    QList<Id> selectedStudies() const;

    Workspace* m_workspace;
    JobRunner* m_jobs; ///< sorts
    StudyTableModel* m_model;
    InspectorFrame* m_frame = nullptr;
    QWidget* m_inspector = nullptr;
    QStackedWidget* m_inspected = nullptr;
    StudyForm* m_form = nullptr;
    CodeManyPanel* m_many = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_tableOrEmpty = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_inspectorTitle = nullptr;
    QPushButton* m_scopeChip = nullptr;
    QPushButton* m_back = nullptr;
    QWidget* m_noMatch = nullptr;
    QWidget* m_noStudies = nullptr;
    QList<QAction*> m_actions;
    QAction* m_delete = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_add = nullptr;

    StudyColumn m_column = StudyColumn::Title;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_sorted = false; ///< the user asked for an order; the catalogue's otherwise
    std::shared_ptr<const StudyList> m_studies; ///< what m_order is an order of
    std::vector<quint32> m_order;
    std::optional<QSet<Id>> m_scope;
    std::unique_ptr<Filter> m_scopeFilter; ///< the filter when the scope came
    QString m_backTo;
    QList<Id> m_selected; ///< kept while the table is reset
    bool m_restoring = false;
};

} // namespace lacuna
