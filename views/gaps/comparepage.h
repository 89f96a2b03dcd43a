// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mapdifference.h"
#include "model/support/error.h"
#include "views/gaps/comparewith.h"
#include "views/gaps/gapspage.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QHBoxLayout;

namespace lacuna {

class ComparedView;
class CompareBar;
class DifferenceLegend;
class DifferenceView;
class MatrixLegend;
class MatrixView;
class Workspace;
struct CompareWords;

/// The answer of now against another one: a past year's, that of another filter, of another catalogue. One matrix of differences with the list of
/// what changed, or both matrices side by side. What is compared, compareMaps() has worked out. Owned by the Gaps place; interface thread.
class ComparePage : public GapsPage {
    Q_OBJECT
public:
    explicit ComparePage(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString toolTip() const override;
    void setMap(std::shared_ptr<const GapMap> map) override;
    void takeSnapshot() override;
    QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    QList<QAction*> pageActions() const override { return m_actions; }
    bool canExport() const override { return m_difference != nullptr; }
    void exportContent() override;
    QString statusText() const override;
    void keepClearOf(int cover) override;

    std::shared_ptr<const MapDifference> difference() const { return m_difference; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void buildContent();
    QWidget* buildTop();
    QWidget* buildDifference();
    QWidget* buildBoth();
    QWidget* buildProblem();
    QWidget* buildSide(ComparedView*& view, QLabel*& label, MatrixLegend*& legend, const QString& name);
    void connectBoth();
    void choose(const CompareWith& with);
    void keepFilter();
    void chooseFile();
    void request();
    void takeOther(const Result<std::shared_ptr<const GapMap>>& other);
    void showProblem(const QString& text);
    void showDifference();
    void listChanges();
    void fitMatrices();
    void openItem(const QListWidgetItem* item);
    void openCell(int row, int column);
    void copyTable();
    int yearCompared() const;
    /// What the earlier side is, in words; empty: nothing is chosen yet.
    QString beforeText() const;
    QString nowText() const;
    CompareWords words() const;

    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
    std::shared_ptr<const MapDifference> m_difference;
    CompareWith m_with;
    QString m_problem;
    quint64 m_asked = 0; ///< the last request: answers to earlier ones are of no use
    QList<QAction*> m_actions;

    CompareBar* m_bar = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    DifferenceView* m_matrix = nullptr;
    DifferenceLegend* m_legend = nullptr;
    QListWidget* m_list = nullptr;
    ComparedView* m_before = nullptr;
    ComparedView* m_now = nullptr;
    QLabel* m_beforeLabel = nullptr;
    QLabel* m_nowLabel = nullptr;
    MatrixLegend* m_beforeLegend = nullptr;
    MatrixLegend* m_nowLegend = nullptr;
    QLabel* m_problemText = nullptr;
    QPushButton* m_problemButton = nullptr;
};

} // namespace lacuna
