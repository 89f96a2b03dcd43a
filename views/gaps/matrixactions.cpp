// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixactions.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/gaps/matrixtext.h"
#include "views/gaps/matrixview.h"

#include <QtCore/QMimeData>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double zoomStep = 1.2;
constexpr double copyScale = 2; ///< pixels a unit: sharp in a slide

QString withShortcut(const QAction* action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action->text() : MatrixActions::tr("%1 (%2)").arg(action->text(), keys);
}

} // namespace

MatrixActions::MatrixActions(MatrixView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    buildDrawingActions();
    buildCopyActions();
    refresh();
}

QAction* MatrixActions::add(const char* name, const QString& icon, const QString& text,
                            const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    connect(action, &QAction::triggered, this, run);
    m_all.append(action);
    return action;
}

QAction* MatrixActions::addToggle(const char* name, const QString& icon, const QString& text,
                                  bool MatrixDrawing::* field)
{
    QAction* action = add(name, icon, text, [this, field] {
        MatrixDrawing drawing = m_view->drawing();
        drawing.*field = !(drawing.*field);
        Q_EMIT drawingWanted(drawing);
    });
    action->setCheckable(true);
    m_toggles.append({action, field});
    return action;
}

void MatrixActions::buildDrawingActions()
{
    m_transpose = addToggle("transposeMatrix", u"transpose"_s, tr("Exchange rows and columns"),
                            &MatrixDrawing::transposed);
    m_hideMenu = new QMenu(tr("Show and hide"));
    m_hideMenu->setIcon(lineIcon(u"hide-empty"_s));
    connect(this, &QObject::destroyed, m_hideMenu, &QObject::deleteLater);
    m_hideMenu->addAction(
        addToggle("hideEmptyRows", {}, tr("Hide empty rows"), &MatrixDrawing::hideEmptyRows));
    m_hideMenu->addAction(
        addToggle("hideEmptyColumns", {}, tr("Hide empty columns"), &MatrixDrawing::hideEmptyColumns));
    m_uncoded = new QAction(tr("Show what is not coded"), this);
    m_uncoded->setObjectName(u"showUncoded"_s);
    m_uncoded->setCheckable(true);
    connect(m_uncoded, &QAction::toggled, this, &MatrixActions::uncodedToggled);
    m_all.append(m_uncoded);
    m_hideMenu->addAction(m_uncoded);
    m_totals = addToggle("showTotals", {}, tr("Show totals"), &MatrixDrawing::totals);
    m_hideMenu->addAction(m_totals);
    m_residuals =
        addToggle("showResiduals", {}, tr("Mark more or fewer than expected"), &MatrixDrawing::residuals);
    m_residuals->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_hideMenu->addAction(m_residuals);
    m_sortMenu = new QMenu(tr("Sort"));
    m_sortMenu->setIcon(lineIcon(u"sort"_s));
    connect(this, &QObject::destroyed, m_sortMenu, &QObject::deleteLater);
    buildOrders(m_sortMenu, tr("Rows"), &MatrixDrawing::rowOrder, "rows");
    buildOrders(m_sortMenu, tr("Columns"), &MatrixDrawing::columnOrder, "columns");
    m_fold = add("foldAll", u"collapse-all"_s, tr("Fold all groups"), [this] { foldAll(true); });
    m_unfold = add("unfoldAll", u"expand-all"_s, tr("Unfold all groups"), [this] { foldAll(false); });
    m_zoomOut = add("zoomOut", u"zoom-out"_s, tr("Smaller"),
                    [this] { m_view->setZoom(m_view->drawing().zoom / zoomStep); });
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    m_zoomReset = add("zoomReset", {}, tr("Original size"), [this] { m_view->setZoom(1); });
    m_zoomReset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_zoomIn = add("zoomIn", u"zoom-in"_s, tr("Larger"),
                   [this] { m_view->setZoom(m_view->drawing().zoom * zoomStep); });
    m_zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void MatrixActions::buildOrders(QMenu* menu, const QString& title, AxisOrder MatrixDrawing::* field,
                                const char* prefix)
{
    if (!menu->isEmpty()) // every entry names its axis itself
        menu->addSeparator();
    auto* group = new QActionGroup(this);
    const std::pair<AxisOrder, QString> orders[]{
        {AxisOrder::Codebook, tr("%1 in codebook order")},
        {AxisOrder::TotalDescending, tr("%1 by total, most first")},
        {AxisOrder::TotalAscending, tr("%1 by total, fewest first")},
        {AxisOrder::Name, tr("%1 by name")},
        {AxisOrder::Similarity, tr("%1 by similarity: studied alike, side by side")}};
    for (const auto& [order, text] : orders) {
        const QByteArray name = QByteArray(prefix) + "Order" + QByteArray::number(int(order));
        QAction* action = add(name.constData(), {}, text.arg(title), [this, field, wanted = order] {
            MatrixDrawing drawing = m_view->drawing();
            drawing.*field = wanted;
            (field == &MatrixDrawing::rowOrder ? drawing.rowOrderLine : drawing.columnOrderLine) = 0;
            Q_EMIT drawingWanted(drawing);
        });
        action->setCheckable(true);
        group->addAction(action);
        menu->addAction(action);
        m_orders.append({action, field, order});
    }
    // What a header's menu sorts by: shown as long as it holds, so that the menu tells the truth.
    auto* byLine = new QAction(this);
    byLine->setObjectName(QString::fromLatin1(prefix) + u"OrderByLine"_s);
    byLine->setCheckable(true);
    byLine->setVisible(false);
    group->addAction(byLine);
    menu->addAction(byLine);
    m_byLine[field == &MatrixDrawing::rowOrder ? 0 : 1] = byLine;
}

void MatrixActions::buildCopyActions()
{
    m_copyTable = add("copyTable", u"table"_s, tr("Copy as table"), [this] {
        auto* data = new QMimeData;
        if (const auto& cells = m_view->selectedCellLines(); !cells.empty()) {
            data->setText(cellsAsText(m_view->layoutOfMatrix(), cells));
            data->setHtml(cellsAsHtml(m_view->layoutOfMatrix(), cells));
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied(tr("Copied %Ln selected cells as a table", nullptr, int(cells.size())));
            return;
        }
        data->setText(matrixAsText(m_view->layoutOfMatrix()));
        data->setHtml(matrixAsHtml(m_view->layoutOfMatrix()));
        data->setImageData(m_view->image(copyScale)); // for programs that take no table
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT copied(tr("Copied the matrix as a table"));
    });
    m_copyTable->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyImage = add("copyImage", u"picture"_s, tr("Copy as image"), [this] {
        QGuiApplication::clipboard()->setImage(m_view->image(copyScale));
        Q_EMIT copied(tr("Copied the matrix as an image"));
    });
    m_export = add("exportMatrix", u"export"_s, tr("Export…"), [this] { Q_EMIT exportWanted(); });
}

void MatrixActions::refreshByLine(bool rows)
{
    const MatrixDrawing& drawing = m_view->drawing();
    const AxisOrder order = rows ? drawing.rowOrder : drawing.columnOrder;
    QAction* action = m_byLine[rows ? 0 : 1];
    action->setVisible(isByLine(order));
    if (!action->isVisible())
        return;
    action->setChecked(true);
    const bool mostFirst = order == AxisOrder::LineDescending;
    const QString text = rows
        ? (mostFirst ? tr("Rows by “%1”, most first") : tr("Rows by “%1”, fewest first"))
        : (mostFirst ? tr("Columns by “%1”, most first") : tr("Columns by “%1”, fewest first"));
    const Id by = rows ? drawing.rowOrderLine : drawing.columnOrderLine;
    QString label = tr("not shown");
    if (const auto map = m_view->map()) {
        const std::vector<GapAxisItem>& lines = rows ? map->columns : map->rows;
        const auto line = std::ranges::find(lines, by, &GapAxisItem::term);
        if (line != lines.end())
            label = line->label;
    }
    action->setText(text.arg(label.replace(u'&', u"&&"_s)));
}

void MatrixActions::foldAll(bool fold)
{
    const auto map = m_view->map();
    if (!map)
        return;
    MatrixDrawing drawing = m_view->drawing();
    drawing.collapsedRows.clear();
    drawing.collapsedColumns.clear();
    const auto collect = [fold](const std::vector<GapAxisItem>& items, Id scope, QSet<Id>& into) {
        for (const GapAxisItem& item : items) {
            if (fold && item.hasChildren && item.term != scope)
                into.insert(item.term);
        }
    };
    collect(map->rows, map->question.rowScope, drawing.collapsedRows);
    collect(map->columns, map->question.columnScope, drawing.collapsedColumns);
    Q_EMIT drawingWanted(drawing);
}

QToolButton* MatrixActions::makeButton(QAction* action, QWidget* parent) const
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button");
    button->setToolTip(withShortcut(action));
    button->setAccessibleName(action->text());
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QList<QWidget*> MatrixActions::makeButtons(QWidget* parent)
{
    const auto menuButton = [parent](const QString& name, const QString& icon, const QString& text,
                                     QMenu* menu) {
        auto* button = new QToolButton(parent);
        button->setObjectName(name);
        button->setIcon(lineIcon(icon));
        button->setIconSize(QSize(18, 18));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        return button;
    };
    QToolButton* reset = makeButton(m_zoomReset, parent);
    reset->setToolButtonStyle(Qt::ToolButtonTextOnly);
    reset->setMinimumWidth(52);
    // The button shows the zoom itself, the menu the words.
    reset->setDefaultAction(nullptr);
    connect(reset, &QToolButton::clicked, m_zoomReset, &QAction::trigger);
    connect(m_zoomReset, &QAction::changed, reset,
            [this, reset] { reset->setText(m_zoomReset->data().toString()); });
    reset->setText(m_zoomReset->data().toString());
    return {makeButton(m_transpose, parent),
            menuButton(u"sortButton"_s, u"sort"_s, m_sortMenu->title(), m_sortMenu),
            menuButton(u"hideButton"_s, u"hide-empty"_s, m_hideMenu->title(), m_hideMenu),
            makeButton(m_fold, parent),
            makeButton(m_unfold, parent),
            makeButton(m_zoomOut, parent),
            reset,
            makeButton(m_zoomIn, parent)};
}

void MatrixActions::fillToolMenu(QMenu* menu) const
{
    menu->addAction(m_transpose);
    menu->addMenu(m_sortMenu);
    menu->addMenu(m_hideMenu);
    menu->addSeparator();
    menu->addActions({m_fold, m_unfold});
    menu->addSeparator();
    menu->addActions({m_zoomOut, m_zoomReset, m_zoomIn});
}

void MatrixActions::fillMoreMenu(QMenu* menu) const
{
    menu->addActions({m_copyTable, m_copyImage});
    menu->addSeparator();
    menu->addAction(m_export);
}

void MatrixActions::refresh()
{
    const MatrixDrawing& drawing = m_view->drawing();
    for (const auto& [action, field] : std::as_const(m_toggles))
        action->setChecked(drawing.*field);
    for (const Order& it : std::as_const(m_orders)) {
        if (drawing.*it.field == it.order)
            it.action->setChecked(true);
    }
    refreshByLine(true);
    refreshByLine(false);
    m_zoomReset->setData(tr("%1 %").arg(int(std::lround(drawing.zoom * 100))));
    m_zoomIn->setEnabled(drawing.zoom < MatrixDrawing::maximumZoom);
    m_zoomOut->setEnabled(drawing.zoom > MatrixDrawing::minimumZoom);
}

} // namespace lacuna
