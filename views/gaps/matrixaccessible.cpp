// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixaccessible.h"

#include "views/gaps/matrixview.h"

namespace lacuna {

namespace {

/// One cell. It holds its place, not its content: what it says is looked up when asked.
class MatrixCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    MatrixCell(MatrixView* view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override
    {
        return m_view && m_row < int(m_view->layoutOfMatrix().rowLines().size())
            && m_column < int(m_view->layoutOfMatrix().columnLines().size());
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->cellText(mapRow(), mapColumn()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->visualRect(mapRow(), mapColumn()).toRect();
        return QRect(m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size());
    }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.multiSelectable = true;
        state.focused = isValid() && m_view->selectedRow() == mapRow()
            && m_view->selectedColumn() == mapColumn() && m_view->hasFocus();
        state.invalid = !isValid();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }

    bool isSelected() const override { return isValid() && m_view->isSelected(mapRow(), mapColumn()); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    int mapRow() const { return m_view->layoutOfMatrix().mapRow(m_row, m_column); }
    int mapColumn() const { return m_view->layoutOfMatrix().mapColumn(m_row, m_column); }

    MatrixView* m_view;
    int m_row;
    int m_column;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view =
        className == QLatin1StringView("lacuna::MatrixView") ? qobject_cast<MatrixView*>(object) : nullptr;
    return view ? new MatrixAccessible(view) : nullptr;
}

} // namespace

MatrixAccessible::MatrixAccessible(MatrixView* view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

MatrixAccessible::~MatrixAccessible()
{
    forgetCells();
}

void MatrixAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

void MatrixAccessible::announceSelection(MatrixView* view)
{
    if (!QAccessible::isActive() || !view->hasSelection())
        return;
    auto* matrix = dynamic_cast<MatrixAccessible*>(QAccessible::queryAccessibleInterface(view));
    const int index = matrix ? matrix->selectedIndex() : -1;
    if (index < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

MatrixView* MatrixAccessible::view() const
{
    return static_cast<MatrixView*>(widget());
}

void MatrixAccessible::forgetCells()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void* MatrixAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int MatrixAccessible::rowCount() const
{
    return int(view()->layoutOfMatrix().rowLines().size());
}

int MatrixAccessible::columnCount() const
{
    return int(view()->layoutOfMatrix().columnLines().size());
}

int MatrixAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface* MatrixAccessible::child(int index) const
{
    const int columns = columnCount();
    return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
}

QAccessibleInterface* MatrixAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const int index = row * columnCount() + column;
    if (const auto known = m_cells.constFind(index); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* cell = new MatrixCell(view(), row, column);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int MatrixAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface* MatrixAccessible::childAt(int x, int y) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const MatrixHit hit = view()->hitAt(at);
    return hit.part == MatrixHit::Part::Cell ? cellAt(hit.rowLine, hit.columnLine) : nullptr;
}

int MatrixAccessible::selectedIndex() const
{
    const auto [row, column] = view()->selectedLines();
    return row < 0 || column < 0 ? -1 : row * columnCount() + column;
}

QAccessibleInterface* MatrixAccessible::focusChild() const
{
    return view()->hasFocus() && selectedIndex() >= 0 ? child(selectedIndex()) : nullptr;
}

QString MatrixAccessible::columnDescription(int column) const
{
    const MatrixLayout& layout = view()->layoutOfMatrix();
    return column < 0 || column >= columnCount()
        ? QString()
        : layout.columnItem(layout.columnLines()[size_t(column)].index).label;
}

QString MatrixAccessible::rowDescription(int row) const
{
    const MatrixLayout& layout = view()->layoutOfMatrix();
    return row < 0 || row >= rowCount() ? QString()
                                        : layout.rowItem(layout.rowLines()[size_t(row)].index).label;
}

int MatrixAccessible::selectedCellCount() const
{
    const auto& several = view()->selectedCellLines();
    return !several.empty() ? int(several.size()) : selectedIndex() >= 0 ? 1 : 0;
}

QList<QAccessibleInterface*> MatrixAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const auto& [row, column] : view()->selectedCellLines())
        cells.append(cellAt(row, column));
    if (cells.isEmpty() && selectedIndex() >= 0)
        cells.append(child(selectedIndex()));
    return cells;
}

void MatrixAccessible::modelChange(QAccessibleTableModelChangeEvent*)
{
    forgetCells();
}

} // namespace lacuna
