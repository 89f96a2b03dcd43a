// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gaps/chartchoice.h"
#include "views/gaps/gapspage.h"

class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTableWidget;

namespace lacuna {

class AsOfBar;
class ChartOptions;
class ChartView;

/// Charts of the studies behind the gap map, and of how the map came to be. A click on a mark filters by it; the same figures are a table, for
/// the keyboard and for screen readers.
class ChartsPage : public GapsPage {
    Q_OBJECT
public:
    explicit ChartsPage(Workspace* workspace, QWidget* parent = nullptr);

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

    const ChartFigure& figure() const { return m_figure; }
    void choose(const ChartChoice& choice); ///< as the user does

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildKinds();
    QWidget* buildCard();
    void buildActions();
    QAction* makeAction(const QString& name, const QString& icon, const QString& text);
    void refresh();
    void showFigure();
    void fillTable();
    void fetch();
    void fetchCoverage();
    void fetchCodings();
    void takeCodings(quint64 ticket, DimensionCodings codings);
    void pick(int category, int serie);
    void copy();
    ChartFigure leavingFigure() const;

    /// What the coverage shown was worked out from.
    struct CoverageKey {
        Question question;
        Filter filter;
        quint64 revision = 0;
        friend bool operator==(const CoverageKey&, const CoverageKey&) = default;
    };

    Workspace* m_workspace;
    ChartChoice m_choice;
    ChartMaterial m_material;
    ChartFigure m_figure;
    std::optional<CoverageKey> m_coverageKey;
    struct {
        quint64 ticket = 0;
        quint64 revision = 0;
        qsizetype wanted = 0;
        std::vector<DimensionCodings> got;
    } m_reading; ///< codings, one answer a dimension

    QHBoxLayout* m_row = nullptr;
    QListWidget* m_kinds = nullptr;
    ChartOptions* m_options = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_source = nullptr;
    QStackedWidget* m_stack = nullptr; ///< chart, table, words
    ChartView* m_view = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
    AsOfBar* m_asOf = nullptr;
    QAction* m_asTable = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QList<QAction*> m_actions;
};

} // namespace lacuna
