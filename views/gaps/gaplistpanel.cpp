// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gaplistpanel.h"

#include "model/items/gaplistmodel.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/gaps/gaplistview.h"
#include "views/gaps/gapnoteform.h"
#include "views/gaps/inspectorparts.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int side = 20; ///< margin, as the other face has it

QString number(int value)
{
    return QLocale().toString(value);
}

/// An index of one map in another, by its term; −1: it has none.
int indexOfTerm(const std::vector<GapAxisItem>& items, Id term)
{
    const auto it = std::ranges::find(items, term, &GapAxisItem::term);
    return term == 0 || it == items.end() ? -1 : int(it - items.begin());
}

/// A gap named by its terms: what of the list is the same in another map. 0: a whole line.
struct GapTerms {
    Id row = 0;
    Id column = 0;
};

GapTerms termsOf(const GapMap& map, const QModelIndex& index)
{
    const int row = index.data(GapListModel::RowRole).toInt();
    const int column = index.data(GapListModel::ColumnRole).toInt();
    return {row < 0 ? 0 : map.rows[size_t(row)].term, column < 0 ? 0 : map.columns[size_t(column)].term};
}

QModelIndex entryOf(const GapListModel& model, const GapMap& map, const GapTerms& terms)
{
    const int row = indexOfTerm(map.rows, terms.row);
    const int column = indexOfTerm(map.columns, terms.column);
    const bool gone = (terms.row != 0 && row < 0) || (terms.column != 0 && column < 0);
    return gone ? QModelIndex() : model.indexOf(row, column);
}

/// The entry of the cell, or the one that stands for it: of a cell above it, or of its whole line.
QModelIndex entryFor(const GapListModel& model, const GapMap& map, int row, int column)
{
    for (int above = row; above >= 0; above = map.rows[size_t(above)].parent) {
        for (int left = column; left >= 0; left = map.columns[size_t(left)].parent) {
            if (const QModelIndex index = model.indexOf(above, left); index.isValid())
                return index;
        }
    }
    for (int above = row; above >= 0; above = map.rows[size_t(above)].parent) {
        if (const QModelIndex index = model.indexOf(above, -1); index.isValid())
            return index;
    }
    for (int left = column; left >= 0; left = map.columns[size_t(left)].parent) {
        if (const QModelIndex index = model.indexOf(-1, left); index.isValid())
            return index;
    }
    return {};
}

/// What is unfolded and chosen in the list, to be found again after the model was reset.
class ListState {
public:
    ListState(const QTreeView& view, const GapMap* map)
    {
        if (!map)
            return;
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const QModelIndex index = model.index(row, 0); view.isExpanded(index))
                m_expanded.push_back(termsOf(*map, index));
        }
        if (const QModelIndex current = view.currentIndex(); current.isValid()) {
            m_current = termsOf(*map, current);
            if (current.parent().isValid())
                m_parent = termsOf(*map, current.parent());
        }
    }

    void restore(QTreeView& view, const GapListModel& model, const GapMap& map) const
    {
        for (const GapTerms& terms : m_expanded)
            view.expand(entryOf(model, map, terms));
        if (!m_current)
            return;
        QModelIndex current = m_parent ? QModelIndex() : entryOf(model, map, *m_current);
        const QModelIndex parent = m_parent ? entryOf(model, map, *m_parent) : QModelIndex();
        for (int row = 0; parent.isValid() && row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const GapTerms terms = termsOf(map, index);
            if (terms.row == m_current->row && terms.column == m_current->column)
                current = index;
        }
        view.setCurrentIndex(current);
        if (current.isValid())
            view.scrollTo(current);
    }

private:
    std::vector<GapTerms> m_expanded;
    std::optional<GapTerms> m_current;
    std::optional<GapTerms> m_parent;
};

} // namespace

GapListPanel::GapListPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new GapListModel(this))
{
    setObjectName(u"gapListPanel"_s);
    setAccessibleName(tr("Ranked gaps"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    buildFilters();
    buildList();
    buildNote();
    showCounts();
}

void GapListPanel::buildFilters()
{
    auto* filters = new QWidget;
    auto* inFilters = new QVBoxLayout(filters);
    inFilters->setContentsMargins(side, 0, side, 0);
    inFilters->setSpacing(space::small);
    auto* top = new QHBoxLayout;
    m_summary = new QLabel;
    m_summary->setObjectName(u"gapListSummary"_s);
    setLook(m_summary, "section");
    top->addWidget(m_summary, 1);
    m_status = new QComboBox;
    m_status->setObjectName(u"gapListStatus"_s);
    m_status->setAccessibleName(tr("Status of the gaps"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->addItems(QStringList(gapStatusCount + 1));
    top->addWidget(m_status);
    inFilters->addLayout(top);
    m_chips = new QWidget;
    m_chips->setAccessibleName(tr("Classes of gaps"));
    auto* flow = new FlowLayout(m_chips, space::tiny);
    flow->setContentsMargins({});
    for (int i = int(GapClass::AbsoluteGap); i < int(GapClass::Covered); ++i)
        flow->addWidget(chip(GapClass(i)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    inFilters->addWidget(m_chips);
    layout()->addWidget(filters);
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        GapListFilter filter = m_model->filter();
        filter.status = index > 0 ? std::optional(GapStatus(index - 1)) : std::nullopt;
        setFilter(filter);
    });
}

QAbstractButton* GapListPanel::chip(GapClass gapClass)
{
    auto* button = new QPushButton(m_chips);
    button->setObjectName(u"gapClass_"_s + gapClassKey(gapClass));
    button->setCheckable(true);
    button->setIconSize(QSize(11, 11));
    setLook(button, "chip");
    connect(button, &QAbstractButton::toggled, this, [this, gapClass](bool on) {
        GapListFilter filter = m_model->filter();
        const auto bit = quint16(1U << unsigned(gapClass));
        filter.classes = quint16(on ? filter.classes | bit : filter.classes & ~bit);
        setFilter(filter);
    });
    return button;
}

void GapListPanel::buildList()
{
    m_list = new GapListView;
    m_list->setObjectName(u"gapList"_s);
    m_list->setAccessibleName(tr("Ranked gaps"));
    m_list->setModel(m_model);
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* line = new QFrame;
    setLook(line, "line");
    column->addWidget(line);
    column->addWidget(m_list, 1);
    m_nothing = new QLabel;
    m_nothing->setObjectName(u"gapListNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(side, side, side, side);
    setLook(m_nothing, "muted");
    column->addWidget(m_nothing, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GapListPanel::takeCurrent);
    connect(m_list, &GapListView::opened, this, [this](const QModelIndex& index) {
        Q_EMIT cellOpened(index.data(GapListModel::RowRole).toInt(),
                          index.data(GapListModel::ColumnRole).toInt());
    });
}

void GapListPanel::buildNote()
{
    m_noteBox = new QWidget;
    auto* column = new QVBoxLayout(m_noteBox);
    column->setContentsMargins(side, 0, side, space::medium);
    column->setSpacing(space::small);
    m_noteButton = new QToolButton;
    m_noteButton->setObjectName(u"gapListNote"_s);
    m_noteButton->setCheckable(true);
    m_noteButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_noteButton->setIcon(lineIcon(u"chevron-up"_s));
    m_noteButton->setIconSize(QSize(14, 14));
    m_noteButton->setText(tr("Note and status"));
    setLook(m_noteButton, "section");
    m_form = new GapNoteForm(u"list"_s);
    m_form->hide();
    m_propose = new QPushButton(tr("Put into a round"));
    m_propose->setObjectName(u"gapListPropose"_s);
    m_propose->setToolTip(tr("Makes the gap an option of a round of priorities"));
    setLook(m_propose, "link");
    auto* row = new QHBoxLayout;
    row->addWidget(m_noteButton);
    row->addStretch(1);
    row->addWidget(m_propose);
    column->addLayout(row);
    column->addWidget(m_form);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid())
            Q_EMIT roundWanted(index.data(GapListModel::RowRole).toInt(),
                               index.data(GapListModel::ColumnRole).toInt());
    });
    auto* line = new QFrame;
    setLook(line, "line");
    layout()->addWidget(line);
    layout()->addWidget(m_noteBox);
    connect(m_noteButton, &QToolButton::toggled, this, [this](bool on) {
        m_form->commit();
        m_form->setVisible(on);
        m_noteButton->setIcon(lineIcon(on ? u"chevron-down"_s : u"chevron-up"_s));
        if (m_list->currentIndex().isValid())
            m_list->scrollTo(m_list->currentIndex());
    });
    connect(m_form, &GapNoteForm::saveWanted, this, &GapListPanel::saveWanted);
    connect(m_form, &GapNoteForm::notApplicableWanted, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        Q_EMIT notApplicableWanted(index.data(GapListModel::RowRole).toInt(),
                                   index.data(GapListModel::ColumnRole).toInt());
    });
}

void GapListPanel::setMap(std::shared_ptr<const GapMap> map, const std::vector<GapNote>& notes, bool readOnly)
{
    const ListState state(*m_list, m_map.get());
    m_map = std::move(map);
    m_notes = notes;
    m_readOnly = readOnly;
    m_placing = true;
    m_model->setMap(m_map, m_notes);
    if (m_map)
        state.restore(*m_list, *m_model, *m_map);
    m_placing = false;
    showCounts();
    showNote();
}

void GapListPanel::showCell(int row, int column)
{
    const QModelIndex current = m_list->currentIndex();
    const bool there = current.isValid() && std::max(0, current.data(GapListModel::RowRole).toInt()) == row
        && std::max(0, current.data(GapListModel::ColumnRole).toInt()) == column;
    if (there || !m_map)
        return;
    const QModelIndex index = entryFor(*m_model, *m_map, row, column);
    const bool placing = m_placing;
    m_placing = true;
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
    m_placing = placing;
    showNote();
}

void GapListPanel::setFilter(const GapListFilter& filter)
{
    m_form->commit();
    const ListState state(*m_list, m_map.get());
    m_placing = true;
    m_model->setFilter(filter);
    if (m_map)
        state.restore(*m_list, *m_model, *m_map);
    m_placing = false;
    showCounts();
    showNote();
}

void GapListPanel::showCounts()
{
    const GapListCounts& counts = m_model->counts();
    const int shown = int(counts.wanted.size());
    m_summary->setText(shown == m_model->size()
                           ? tr("%Ln gaps", nullptr, shown)
                           : tr("%1 of %Ln gaps", nullptr, m_model->size()).arg(number(shown)));
    int any = 0;
    for (const int count : counts.byStatus)
        any += count;
    const QStringList texts{tr("Any status (%1)"), tr("Open (%1)"),       tr("Being filled (%1)"),
                            tr("Filled (%1)"),     tr("Agreed gap (%1)"), tr("Not a gap (%1)")};
    for (int i = 0; i < int(texts.size()); ++i)
        m_status->setItemText(i, texts[i].arg(number(i == 0 ? any : counts.byStatus[size_t(i - 1)])));
    const GapListFilter& filter = m_model->filter();
    m_status->setCurrentIndex(filter.status ? int(*filter.status) + 1 : 0);
    for (int i = int(GapClass::AbsoluteGap); i < int(GapClass::Covered); ++i) {
        auto* button = findChild<QPushButton*>(u"gapClass_"_s + gapClassKey(GapClass(i)));
        const bool on = (filter.classes >> unsigned(i) & 1U) != 0;
        const int count = counts.byClass[size_t(i)];
        button->setText(u' ' + tr("%1 %2").arg(gapClassLabel(GapClass(i)), number(count)));
        button->setIcon(classIcon(GapClass(i)));
        button->setVisible(on || count > 0);
        const QSignalBlocker quiet(button);
        button->setChecked(on);
    }
    m_chips->layout()->invalidate();
    m_chips->updateGeometry();
    m_list->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    m_nothing->setText(m_model->size() > 0 ? tr("No gap is of the classes and the status chosen above.")
                                           : tr("No gap under these rules: every cell shown is covered."));
}

void GapListPanel::takeCurrent()
{
    if (m_placing)
        return;
    showNote();
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        Q_EMIT cellChosen(index.data(GapListModel::RowRole).toInt(),
                          index.data(GapListModel::ColumnRole).toInt());
}

void GapListPanel::showNote()
{
    const QModelIndex index = m_list->currentIndex();
    const bool has = m_map && index.isValid();
    m_noteBox->setVisible(m_map && m_model->size() > 0);
    m_noteButton->setEnabled(has);
    m_propose->setEnabled(has && !m_readOnly);
    m_form->setEnabled(has);
    if (!has) {
        m_form->setNote({}, true);
        return;
    }
    const int row = index.data(GapListModel::RowRole).toInt();
    const int column = index.data(GapListModel::ColumnRole).toInt();
    const MapNotes notes(*m_map, m_notes);
    const GapNote* stored = notes.on(row, column);
    // Of a whole line nothing can be declared: only pairs can be not applicable.
    m_form->setCanBeNotApplicable(row >= 0 && column >= 0
                                  && index.data(GapListModel::GapClassRole).toInt()
                                      == int(GapClass::AbsoluteGap));
    const GapNote note = stored ? *stored : MapNotes::blank(*m_map, row, column);
    m_form->setNote(note, m_readOnly);
}

void GapListPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_placing = true; // to be seen, not asked for; left to itself the view would choose it
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_placing = false;
        showNote();
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void GapListPanel::commit()
{
    m_form->commit();
}

void GapListPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chips)
        showCounts(); // the chips' marks are in the palette's colours
}

} // namespace lacuna
