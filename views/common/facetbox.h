// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace lacuna {

class FacetModel;
class FacetProxy;
class FacetView;

/// One dimension in the filter panel: folds, finds within, switches between any, all and none of the checked
/// terms. Shows a clause and says what it becomes; whoever owns the filter decides.
class FacetBox : public QWidget {
    Q_OBJECT
public:
    explicit FacetBox(QWidget* parent = nullptr);

    /// What is counted beside the terms; before setDimension().
    void setMeasure(Measure measure);
    void setDimension(const std::shared_ptr<const Codebook>& codebook, const Dimension& dimension);
    Id dimension() const { return m_clause.dimension; }
    QString key() const { return m_key; }
    void setCounts(const std::vector<int>& counts);
    void setClause(const FilterClause& clause); ///< an empty one clears the marks
    bool hasCounts() const;

    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void clauseChanged(const lacuna::FilterClause& clause);
    void hideRequested();
    void editRequested();
    void foldChanged();

private:
    void buildHeader();
    void buildBody();
    void fillMenu();
    void setMode(FilterClause::Mode mode);
    void showHeader();
    void showMore();

    QString m_key;
    QString m_label;
    FilterClause m_clause;
    Measure m_measure = Measure::Studies;
    bool m_unfolded = false;
    FacetModel* m_model;
    FacetProxy* m_proxy;
    QToolButton* m_header = nullptr;
    QToolButton* m_mode = nullptr;
    QToolButton* m_menu = nullptr;
    QWidget* m_body = nullptr;
    QLineEdit* m_find = nullptr;
    FacetView* m_view = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace lacuna
