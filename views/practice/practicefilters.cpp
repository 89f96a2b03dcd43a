// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicefilters.h"

#include "views/common/facetbox.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/practice/practicemarks.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

PracticeFilters::PracticeFilters(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"practiceFilters"_s);
    setAccessibleName(tr("Filters of practices"));
    setFixedWidth(frame::filterWidth);
    setLook(this, "leftpanel");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto* scroller = new QScrollArea(this);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    setLook(inside, "scrolled");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::large, space::medium, space::medium, space::large);
    column->setSpacing(space::tiny);
    buildHead(column);
    buildKinds(column);
    m_boxesLayout = new QVBoxLayout;
    m_boxesLayout->setSpacing(0);
    column->addLayout(m_boxesLayout);
    column->addStretch(1);
    scroller->setWidget(inside);
    outer->addWidget(scroller);
}

void PracticeFilters::buildHead(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(tr("Filters"));
    setLook(title, "section");
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setObjectName(u"practiceFiltersClear"_s);
    setLook(m_clear, "link");
    auto* hide = new QToolButton;
    hide->setObjectName(u"practiceFiltersHide"_s);
    hide->setIcon(lineIcon(u"chevron-left"_s));
    hide->setIconSize(QSize(14, 14));
    hide->setToolTip(tr("Hide the filters"));
    hide->setAccessibleName(tr("Hide the filters"));
    row->addWidget(title, 1);
    row->addWidget(m_clear);
    row->addWidget(hide);
    column->addLayout(row);
    connect(hide, &QToolButton::clicked, this, &PracticeFilters::hideRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT queryChanged({}); });
}

void PracticeFilters::buildKinds(QVBoxLayout* column)
{
    auto* title = new QLabel(tr("Kind"));
    setLook(title, "strong");
    column->addSpacing(space::tiny);
    column->addWidget(title);
    for (size_t i = 0; i < allPracticeKinds.size(); ++i) {
        const PracticeKind kind = allPracticeKinds[i];
        auto* box = new QCheckBox(practiceKindLabel(kind));
        box->setObjectName(u"practiceKind-"_s + practiceKindKey(kind));
        box->setMinimumHeight(26);
        m_kinds[i] = box;
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, kind](bool on) {
            PracticeQuery next = m_query;
            next.kinds.removeAll(kind);
            if (on)
                next.kinds << kind;
            std::ranges::sort(next.kinds);
            Q_EMIT queryChanged(next);
        });
    }
}

void PracticeFilters::show(const PracticeQuery& query, const PracticeFacets& facets,
                           const std::shared_ptr<const Codebook>& codebook)
{
    m_query = query;
    m_clear->setVisible(!query.isEmpty());
    for (size_t i = 0; i < allPracticeKinds.size(); ++i) {
        const PracticeKind kind = allPracticeKinds[i];
        m_kinds[i]->setText(tr("%1 (%2)").arg(practiceKindLabel(kind), QLocale().toString(facets.kinds[i])));
        m_kinds[i]->setChecked(query.kinds.contains(kind));
        m_kinds[i]->setIcon(kindIcon(kind));
    }
    syncBoxes(codebook);
    for (FacetBox* box : std::as_const(m_boxes)) {
        box->setCounts(facets.terms.value(box->dimension()));
        FilterClause clause;
        clause.dimension = box->dimension();
        for (const FilterClause& one : query.clauses) {
            if (one.dimension == box->dimension())
                clause = one;
        }
        box->setClause(clause);
        const bool used = !clause.terms.isEmpty() || clause.uncoded || box->hasCounts();
        box->setVisible(used);
    }
}

void PracticeFilters::syncBoxes(const std::shared_ptr<const Codebook>& codebook)
{
    if (!codebook || (m_codebook && *codebook == *m_codebook))
        return;
    m_codebook = codebook;
    for (FacetBox* box : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    const Dimension* stage = codebook->dimension(QString(practiceStageKey));
    if (stage && !stage->retired)
        addBox(codebook, *stage);
    for (const Dimension& dimension : codebook->dimensions()) {
        if (!dimension.retired && &dimension != stage)
            addBox(codebook, dimension);
    }
    if (!m_boxes.isEmpty() && stage)
        m_boxes.constFirst()->setUnfolded(true);
}

void PracticeFilters::addBox(const std::shared_ptr<const Codebook>& codebook, const Dimension& dimension)
{
    auto* box = new FacetBox(this);
    box->setMeasure(Measure::Practices);
    box->setDimension(codebook, dimension);
    // The panel of the studies has boxes of the same dimensions: one of each name.
    for (QWidget* part : box->findChildren<QWidget*>()) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith("qt_"_L1))
            part->setObjectName(u"practice-"_s + part->objectName());
    }
    box->setObjectName(u"practice-"_s + box->objectName());
    m_boxesLayout->addWidget(box);
    m_boxes << box;
    connect(box, &FacetBox::clauseChanged, this, &PracticeFilters::change);
    connect(box, &FacetBox::hideRequested, box, [box] { box->setUnfolded(false); });
    connect(box, &FacetBox::editRequested, this, [this, id = dimension.id] { Q_EMIT codebookWanted(id); });
}

void PracticeFilters::change(const FilterClause& clause)
{
    PracticeQuery next = m_query;
    next.clauses.removeIf([&clause](const FilterClause& one) { return one.dimension == clause.dimension; });
    if (!clause.terms.isEmpty() || clause.uncoded)
        next.clauses << clause;
    Q_EMIT queryChanged(next);
}

} // namespace lacuna
