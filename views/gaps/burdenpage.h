// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/burdenfigures.h"
#include "model/catalogue/burdentables.h"
#include "model/support/error.h"
#include "views/gaps/gapspage.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class BurdenAreaView;
class BurdenChart;
class EmptyState;
class IssueList;
class SegmentedSwitch;

/// Evidence against burden: which table weighs the gaps, its areas ranked by the evidence there is for their burden, and how unevenly that lies.
/// Tables are read from files here, too, and taken away.
class BurdenPage : public GapsPage {
    Q_OBJECT
public:
    explicit BurdenPage(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString toolTip() const override;
    void setMap(std::shared_ptr<const GapMap> map) override;
    void takeSnapshot() override;
    QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    QList<QAction*> pageActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    void keepClearOf(int cover) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    QWidget* buildHead();
    QLayout* buildChooser();
    QWidget* buildIssues();
    QWidget* buildWork();
    QWidget* buildTableCard();
    QWidget* buildChartCard();
    void buildEmpty();
    void connectParts();

    void fillChooser();
    void choose(const QString& name);
    void showFigures();
    void showOffer();
    void enableActions(bool shown);
    void showKind(int kind);
    void openArea(int area);
    const Burden* burden() const; ///< that weighs the map; null: none
    BurdenQuestion question() const;
    std::vector<Burden> fittingBurdens() const;

    // burdenpageimport.cpp
    void importInto(Id dimension);
    void openImportMenu();
    void takeTables(Result<BurdenTables> result);
    void saveNext();
    void finishImport();
    void chooseWanted();
    void deleteTable();

    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
    std::optional<BurdenFigures> m_figures;
    int m_cover = 0; ///< width that lies under the inspector

    struct Importing {
        BurdenTables tables;
        size_t next = 0;
        QStringList saved;
    };
    std::optional<Importing> m_importing;
    QString m_wanted; ///< the table to choose once the snapshot has it

    QList<QAction*> m_actions;
    QAction* m_import = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_copyTable = nullptr;
    QAction* m_copyChart = nullptr;
    QAction* m_saveChart = nullptr;
    QComboBox* m_chooser = nullptr;
    QPushButton* m_importButton = nullptr;
    QPushButton* m_deleteButton = nullptr;
    QLabel* m_provenance = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_presence = nullptr;
    QLabel* m_unplaced = nullptr;
    QWidget* m_issuesCard = nullptr;
    IssueList* m_issues = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHBoxLayout* m_across = nullptr;
    BurdenAreaView* m_areas = nullptr;
    BurdenChart* m_chart = nullptr;
    SegmentedSwitch* m_kinds = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_useNewest = nullptr;
};

} // namespace lacuna
