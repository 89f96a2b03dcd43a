// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplist.h"
#include "views/common/place.h"

#include <memory>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace lacuna {

class FigureButton;
class GapRow;
class HomeCard;
class MiniMatrix;
class Workspace;
class YearChart;

/// The Home place: the forum's questions, answered from the catalogue as it stands. Every figure opens what it counts. Questions 2 and 4 come
/// with their places.
class HomePlace : public Place {
    Q_OBJECT
public:
    explicit HomePlace(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool usesFilter() const override { return false; }
    QString statusText() const override;
    void followStatusLink(const QString& target) override;
    bool canExport() const override { return m_map != nullptr; }
    void exportContent() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QBoxLayout* layout);
    void buildStudies();
    void buildGaps();
    void connectFigures();
    QWidget* buildEmpty();
    void refresh();
    void requestMap();
    void showCatalogue();
    void showMap();
    void showGaps();
    void arrangeCards();
    Question question() const;
    void openCell(int row, int column);
    void openUncoded(const QString& dimensionKey);
    void openReviews();
    void openYears(int from, int to);
    void openMatching(const Filter& filter, const QString& description);
    int uncoded(const QString& dimensionKey) const; ///< −1: no such dimension
    int reviews() const; ///< −1: the codebook has no such term

    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
    std::vector<Gap> m_gaps;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_filtered = nullptr;
    QLabel* m_filteredText = nullptr;
    QBoxLayout* m_cards = nullptr;
    QBoxLayout* m_figures = nullptr;
    QBoxLayout* m_gapsInside = nullptr;
    HomeCard* m_studiesCard = nullptr;
    HomeCard* m_gapsCard = nullptr;
    FigureButton* m_studies = nullptr;
    FigureButton* m_countries = nullptr;
    FigureButton* m_sectors = nullptr;
    FigureButton* m_reviews = nullptr;
    YearChart* m_years = nullptr;
    MiniMatrix* m_matrix = nullptr;
    QLabel* m_matrixCaption = nullptr;
    QList<GapRow*> m_gapRows;
};

} // namespace lacuna
