// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/facetbox.h"

#include "views/common/facetmodel.h"
#include "views/common/facetview.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int longFacet = 14; ///< terms; longer ones get a find field and hide what has no study
}

FacetBox::FacetBox(QWidget* parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_proxy(new FacetProxy(this))
{
    m_proxy->setSourceModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(2);
    buildHeader();
    buildBody();
    setUnfolded(false);
    m_body->hide();
}

void FacetBox::buildHeader()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_header = new QToolButton(this);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize(QSize(12, 12));
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(m_header, "section");
    m_mode = new QToolButton(this);
    m_mode->setToolTip(tr("Keep studies with any, all or none of the checked terms"));
    m_mode->setPopupMode(QToolButton::InstantPopup);
    setLook(m_mode, "small");
    auto* modes = new QMenu(m_mode);
    modes->addAction(tr("Any of the checked (OR)"), this, [this] { setMode(FilterClause::Mode::AnyOf); });
    modes->addAction(tr("All of the checked (AND)"), this, [this] { setMode(FilterClause::Mode::AllOf); });
    modes->addAction(tr("None of the checked (NOT)"), this, [this] { setMode(FilterClause::Mode::NoneOf); });
    m_mode->setMenu(modes);
    m_menu = new QToolButton(this);
    m_menu->setIcon(lineIcon(u"more"_s));
    m_menu->setIconSize(QSize(14, 14));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    setLook(m_menu, "small");
    fillMenu();
    row->addWidget(m_header, 1);
    row->addWidget(m_mode);
    row->addWidget(m_menu);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_header, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
}

void FacetBox::fillMenu()
{
    auto* menu = new QMenu(m_menu);
    menu->addAction(tr("Clear"), this, [this] {
        FilterClause none;
        none.dimension = m_clause.dimension;
        Q_EMIT clauseChanged(none);
    });
    menu->addAction(tr("Expand all"), this, [this] {
        setUnfolded(true);
        m_view->expandAll();
        m_view->fitHeight();
    });
    menu->addAction(tr("Collapse all"), this, [this] {
        m_view->collapseAll();
        m_view->fitHeight();
    });
    menu->addSeparator();
    menu->addAction(lineIcon(u"codebook"_s), tr("Edit these terms…"), this, &FacetBox::editRequested);
    menu->addAction(tr("Hide this filter"), this, &FacetBox::hideRequested);
    m_menu->setMenu(menu);
}

void FacetBox::buildBody()
{
    m_body = new QWidget(this);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, space::tiny);
    layout->setSpacing(2);
    m_find = new QLineEdit(m_body);
    m_find->setClearButtonEnabled(true);
    setLook(m_find, "small");
    m_view = new FacetView(m_body);
    m_view->setModel(m_proxy);
    m_more = new QPushButton(m_body);
    setLook(m_more, "link");
    layout->addWidget(m_find);
    layout->addWidget(m_view);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(this->layout())->addWidget(m_body);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setSearch(text);
        if (text.isEmpty())
            m_view->collapseAll();
        else
            m_view->expandAll();
        m_view->fitHeight();
        showMore();
    });
    connect(m_find, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &FacetView::toggled, this, [this](const QModelIndex& index) {
        Q_EMIT clauseChanged(m_model->toggled(m_proxy->mapToSource(index)));
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_proxy->setShowEmpty(!m_proxy->showsEmpty());
        m_view->fitHeight();
        showMore();
    });
}

void FacetBox::setMeasure(Measure measure)
{
    m_measure = measure;
    m_model->setMeasure(measure);
    m_mode->setToolTip(measure == Measure::Practices
                           ? tr("Keep practices with any, all or none of the checked terms")
                           : tr("Keep studies with any, all or none of the checked terms"));
}

void FacetBox::setDimension(const std::shared_ptr<const Codebook>& codebook, const Dimension& dimension)
{
    m_key = dimension.key;
    m_label = dimension.label;
    m_clause.dimension = dimension.id;
    m_model->setDimension(codebook, dimension.id);
    const bool isLong = m_model->termCount() > longFacet;
    m_proxy->setShowEmpty(!isLong);
    m_find->setVisible(isLong);
    m_find->setPlaceholderText(tr("Find in %1").arg(m_label.toLower()));
    m_find->setAccessibleName(m_find->placeholderText());
    m_view->setRootIsDecorated(m_model->isNested());
    m_view->setAccessibleName(m_label);
    setObjectName(u"facet-%1"_s.arg(m_key));
    m_header->setObjectName(u"facetHeader-%1"_s.arg(m_key));
    m_mode->setObjectName(u"facetMode-%1"_s.arg(m_key));
    m_menu->setObjectName(u"facetMenu-%1"_s.arg(m_key));
    m_menu->setAccessibleName(tr("More for %1").arg(m_label));
    m_menu->setToolTip(m_menu->accessibleName());
    m_find->setObjectName(u"facetFind-%1"_s.arg(m_key));
    m_view->setObjectName(u"facetTree-%1"_s.arg(m_key));
    m_more->setObjectName(u"facetMore-%1"_s.arg(m_key));
    m_header->setToolTip(dimension.scopeNote);
    showHeader();
    showMore();
    m_view->fitHeight();
}

void FacetBox::setCounts(const std::vector<int>& counts)
{
    m_model->setCounts(counts);
    m_proxy->refresh();
    m_view->fitHeight();
    m_view->viewport()->update();
    showMore();
}

void FacetBox::setClause(const FilterClause& clause)
{
    m_clause = clause;
    m_model->setClause(clause);
    m_view->viewport()->update();
    showHeader();
}

bool FacetBox::hasCounts() const
{
    return m_model->hasCounts();
}

void FacetBox::setUnfolded(bool unfolded)
{
    const bool changed = m_unfolded != unfolded;
    m_unfolded = unfolded;
    m_body->setVisible(unfolded);
    showHeader();
    if (changed)
        Q_EMIT foldChanged();
}

void FacetBox::setMode(FilterClause::Mode mode)
{
    FilterClause clause = m_clause;
    clause.mode = mode;
    // "Not coded" beside "all of" or "none of" has no meaning.
    if (mode != FilterClause::Mode::AnyOf)
        clause.uncoded = false;
    Q_EMIT clauseChanged(clause);
}

void FacetBox::showHeader()
{
    const int checked = int(m_clause.terms.size()) + (m_clause.uncoded ? 1 : 0);
    m_header->setText(checked > 0 ? tr("%1 (%2)").arg(m_label).arg(checked) : m_label);
    m_header->setAccessibleName(m_unfolded ? tr("%1, unfolded").arg(m_header->text())
                                           : tr("%1, folded").arg(m_header->text()));
    m_header->setIcon(lineIcon(m_unfolded ? u"chevron-down"_s : u"chevron-right"_s));
    m_mode->setVisible(checked > 0 || m_clause.mode != FilterClause::Mode::AnyOf);
    switch (m_clause.mode) {
    case FilterClause::Mode::AnyOf:
        m_mode->setText(tr("any"));
        break;
    case FilterClause::Mode::AllOf:
        m_mode->setText(tr("all"));
        break;
    case FilterClause::Mode::NoneOf:
        m_mode->setText(tr("none"));
        break;
    }
    m_mode->setAccessibleName(tr("Keep %1 of the checked").arg(m_mode->text()));
}

void FacetBox::showMore()
{
    m_more->setVisible(m_model->termCount() > longFacet && m_find->text().isEmpty());
    if (m_measure == Measure::Practices)
        m_more->setText(m_proxy->showsEmpty() ? tr("Hide terms without practices")
                                              : tr("Show terms without practices"));
    else
        m_more->setText(m_proxy->showsEmpty() ? tr("Hide terms without studies")
                                              : tr("Show terms without studies"));
}

} // namespace lacuna
