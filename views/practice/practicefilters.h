// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/practicefacets.h"

#include <QtWidgets/QFrame>

#include <array>

class QPushButton;
class QCheckBox;
class QVBoxLayout;

namespace lacuna {

class FacetBox;

/// What narrows the list and the matrix of practices: kinds, and terms of every dimension that practices are coded with, each with its count. Shows a
/// query and says what it becomes.
class PracticeFilters : public QFrame {
    Q_OBJECT
public:
    explicit PracticeFilters(QWidget* parent = nullptr);

    void show(const PracticeQuery& query, const PracticeFacets& facets,
              const std::shared_ptr<const Codebook>& codebook);

Q_SIGNALS:
    void queryChanged(const lacuna::PracticeQuery& query);
    void hideRequested();
    void codebookWanted(lacuna::Id dimension);

private:
    void buildHead(QVBoxLayout* column);
    void buildKinds(QVBoxLayout* column);
    void syncBoxes(const std::shared_ptr<const Codebook>& codebook);
    void addBox(const std::shared_ptr<const Codebook>& codebook, const Dimension& dimension);
    void change(const FilterClause& clause);

    PracticeQuery m_query;
    std::shared_ptr<const Codebook> m_codebook;
    QPushButton* m_clear = nullptr;
    std::array<QCheckBox*, allPracticeKinds.size()> m_kinds{};
    QVBoxLayout* m_boxesLayout = nullptr;
    QList<FacetBox*> m_boxes;
};

} // namespace lacuna
