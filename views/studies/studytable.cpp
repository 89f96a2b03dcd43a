// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studytable.h"

#include "model/items/studytablemodel.h"
#include "views/common/keyhints.h"
#include "views/common/stayingmenu.h"
#include "views/common/theme.h"
#include "views/studies/studydelegate.h"

#include <QtCore/QJsonArray>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString titleKey = u"title"_s;
const QString yearKey = u"year"_s;
constexpr int leastTitle = 260;
constexpr double leastShare = 0.7; ///< of its usual width, for a column that makes room

const QStringList& usualColumns()
{
    static const QStringList keys{
        titleKey,    u"authors"_s, yearKey, u"dimension:country"_s, u"dimension:sector"_s,
        u"source"_s, u"type"_s};
    return keys;
}

} // namespace

StudyTable::StudyTable(StudyTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new StudyDelegate(this))
    , m_shown(usualColumns())
{
    setObjectName(u"studyTable"_s);
    setAccessibleName(tr("Studies"));
    setKeyHints(this, accessibleName(),
                {{tr("Enter"), tr("To the fields of the study")}, {tr("Esc"), tr("Close the study")}});
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(true); // onto a collection in the filter panel
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // Fixed heights: with 100,000 rows nothing is measured.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(int(RowHeight::Normal));
    buildHeader();
    connect(m_model, &StudyTableModel::columnsChanged, this, &StudyTable::showColumns);
    showColumns();
}

void StudyTable::buildHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionMoved, this, &StudyTable::noteOrder);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteWidth(column, width); });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu* menu = makeColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
}

QString StudyTable::keyOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal, StudyTableModel::KeyRole).toString();
}

int StudyTable::columnOf(const QString& key) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

int StudyTable::widthOf(const QString& key) const
{
    static const QHash<QString, int> usual{{u"authors"_s, 160},
                                           {yearKey, 64},
                                           {u"source"_s, 160},
                                           {u"type"_s, 112},
                                           {u"dimension:country"_s, 140},
                                           {u"dimension:sector"_s, 160}};
    return m_widths.value(key, usual.value(key, 140));
}

/// Brings the header to what m_shown and m_widths say.
void StudyTable::showColumns()
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        QHeaderView* header = horizontalHeader();
        int place = 0;
        for (const QString& key : std::as_const(m_shown)) {
            const int column = columnOf(key);
            if (column < 0)
                continue;
            header->moveSection(header->visualIndex(column), place++);
            header->setSectionHidden(column, false);
            if (key != titleKey)
                header->resizeSection(column, widthOf(key));
        }
        for (; place < header->count(); ++place)
            header->setSectionHidden(header->logicalIndex(place), true);
    }
    fitTitle();
}

void StudyTable::fitTitle()
{
    const int title = columnOf(titleKey);
    if (title < 0)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView* header = horizontalHeader();
    if (const auto chosen = m_widths.constFind(titleKey); chosen != m_widths.constEnd()) {
        header->resizeSection(title, *chosen);
        return;
    }
    int others = 0;
    int flexible = 0; // of them, columns whose width the user left to us
    QList<int> flexibleColumns;
    for (int column = 0; column < header->count(); ++column) {
        if (column == title || header->isSectionHidden(column))
            continue;
        const QString key = keyOf(column);
        const int width = widthOf(key);
        others += width;
        if (key != yearKey && !m_widths.contains(key)) {
            flexible += width;
            flexibleColumns << column;
        }
    }
    // Where there is little room all become narrower alike, before anything is out of sight.
    const int lack = std::max(0, leastTitle + others - viewport()->width());
    const double share = flexible > 0 ? std::max(leastShare, 1 - double(lack) / flexible) : 1;
    for (const int column : std::as_const(flexibleColumns)) {
        const int width = widthOf(keyOf(column));
        header->resizeSection(column, int(width * share));
        others -= width - int(width * share);
    }
    header->resizeSection(title, std::max(leastTitle, viewport()->width() - others));
}

void StudyTable::setColumnShown(const QString& key, bool shown)
{
    if (!shown)
        m_shown.removeAll(key);
    else if (!m_shown.contains(key))
        m_shown.append(key);
    showColumns();
}

/// After the user moved a column.
void StudyTable::noteOrder()
{
    if (m_arranging)
        return;
    const QHeaderView* header = horizontalHeader();
    QStringList keys;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            keys << keyOf(column);
    }
    for (const QString& key : std::as_const(m_shown)) {
        if (columnOf(key) < 0) // another catalogue's
            keys << key;
    }
    m_shown = keys;
}

void StudyTable::noteWidth(int column, int width)
{
    if (m_arranging || width == 0)
        return;
    m_widths.insert(keyOf(column), width);
    fitTitle();
}

QMenu* StudyTable::makeColumnsMenu(QWidget* parent)
{
    auto* menu = new StayingMenu(parent);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setTitle(tr("Columns"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnsMenu(menu); });
    return menu;
}

void StudyTable::fillColumnsMenu(QMenu* menu)
{
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = keyOf(column);
        if (key == titleKey)
            continue; // a row without its title says nothing
        if (column == studyColumnCount)
            menu->addSeparator();
        QString label = m_model->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(label.replace(u'&', u"&&"_s));
        action->setObjectName(u"column-"_s + key);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, key](bool shown) { setColumnShown(key, shown); });
    }
    menu->addSeparator();
    QAction* usual = menu->addAction(tr("The usual columns"));
    usual->setObjectName(u"usualColumns"_s);
    connect(usual, &QAction::triggered, this, [this] {
        m_shown = usualColumns();
        m_widths.clear();
        showColumns();
    });
}

void StudyTable::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    static const QHash<QString, SearchField> fieldOf{{titleKey, SearchField::Title},
                                                     {u"authors"_s, SearchField::Authors},
                                                     {yearKey, SearchField::Year},
                                                     {u"source"_s, SearchField::Source}};
    std::vector<std::optional<SearchField>> fields;
    for (int column = 0; column < studyColumnCount; ++column) {
        const auto found = fieldOf.constFind(keyOf(column));
        fields.push_back(found != fieldOf.constEnd() ? std::optional(*found) : std::nullopt);
    }
    m_delegate->setSearch(SearchQuery::parse(search), std::move(fields));
    viewport()->update();
}

QJsonObject StudyTable::saveState() const
{
    QJsonObject widths;
    for (auto it = m_widths.begin(); it != m_widths.end(); ++it)
        widths.insert(it.key(), it.value());
    return {{u"columns"_s, QJsonArray::fromStringList(m_shown)}, {u"widths"_s, widths}};
}

void StudyTable::restoreState(const QJsonObject& state)
{
    QStringList shown;
    for (const QJsonValue value : state.value(u"columns"_s).toArray()) {
        if (const QString key = value.toString(); !key.isEmpty() && !shown.contains(key))
            shown << key;
    }
    if (!shown.contains(titleKey))
        return; // nothing stored, or not by us
    m_shown = shown;
    m_widths.clear();
    constexpr int least = 48;
    constexpr int most = 2000;
    const QJsonObject widths = state.value(u"widths"_s).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_widths.insert(it.key(), std::clamp(it.value().toInt(), least, most));
    showColumns();
}

void StudyTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void StudyTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

/// The focus comes to a row without selecting it; the first arrow selects where it is rather than passing it by.
void StudyTable::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (moves && plain && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
        return;
    }
    // Rows that came after the focus, or were all selected at once: Enter needs to be somewhere.
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !currentIndex().isValid() && m_model->rowCount() > 0) {
        const QModelIndexList selected = selectionModel()->selectedRows();
        selectionModel()->setCurrentIndex(selected.isEmpty() ? m_model->index(0, 0) : selected.constFirst(),
                                          QItemSelectionModel::NoUpdate);
    }
    QTableView::keyPressEvent(event);
}

/// A click below the last row, though the hand shakes, selects nothing else; so it leaves what is selected and in the panel.
QItemSelectionModel::SelectionFlags StudyTable::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const
{
    const bool byMouse = event
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease);
    if (byMouse && !index.isValid())
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

bool StudyTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void StudyTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void StudyTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void StudyTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void StudyTable::setHovered(int row)
{
    const int before = m_delegate->hovered();
    if (row == before)
        return;
    m_delegate->setHovered(row);
    updateRow(before);
    updateRow(row);
}

/// Rows are marked whole; Qt repaints single cells.
void StudyTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace lacuna
