// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/tilemapview.h"

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace lacuna {

class SegmentedSwitch;

/// The gaps as a map: a tile for each country of Asia and the Pacific, small ones as large as India, or for each subregion of the world.
class MapPage : public GapsPage {
    Q_OBJECT
public:
    explicit MapPage(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("map"); }
    QString title() const override { return tr("Map"); }
    QString toolTip() const override { return tr("A tile for each country, with its gaps"); }

    void setMap(std::shared_ptr<const GapMap> map) override;
    QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    QList<QAction*> pageActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    void keepClearOf(int cover) override;

    TileMapView* view() const { return m_view; }

private:
    QWidget* buildMap();
    QWidget* buildMissing();
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const std::function<void()>& run);
    void connectView();
    void refresh();
    void showHint();
    void setRegion(TileRegion region);
    void setColouring(TileColouring colouring);
    void setCorridors(bool on);
    Id countryDimension() const; ///< 0: the codebook has none
    void filterBy(int tile, bool add);
    bool isFilteredBy(Id term) const;
    void openStudies(int tile);
    void showInMatrix(int tile);
    void askForCountries();
    void openMenu(int tile, const QPoint& position);
    QString heading() const;

    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
    TileRegion m_region = TileRegion::AsiaPacific;
    TileColouring m_colouring = TileColouring::Count;
    bool m_withCorridors = false;
    Filter m_filterBefore; ///< the last click: a double click is not meant to filter
    int m_clicked = -1; ///< the tile of the last click
    QStackedWidget* m_stack = nullptr;
    QHBoxLayout* m_headRow = nullptr;
    QHBoxLayout* m_viewRow = nullptr;
    SegmentedSwitch* m_regions = nullptr;
    SegmentedSwitch* m_colours = nullptr;
    QCheckBox* m_corridors = nullptr;
    QLabel* m_hint = nullptr;
    TileMapView* m_view = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_ask = nullptr;
    QList<QAction*> m_actions;
};

} // namespace lacuna
