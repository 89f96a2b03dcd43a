// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/burdenareas.h"

#include "views/common/theme.h"
#include "views/gaps/burdentext.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int lineHeight = int(RowHeight::Normal);

/// Two bars, one over the other: the share of the burden, and that of the studies.
class BarsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index); // ground and lines
        const Palette& palette = currentPalette();
        const QRectF box = QRectF(option.rect).adjusted(space::small, 6, -space::small, -7);
        const double height = (box.height() - 2) / 2;
        const auto bar = [&](double top, double share, const QColor& colour) {
            const double width = share > 0 ? std::max(2.0, box.width() * share) : 0;
            painter->fillRect(QRectF(box.left(), top, width, height), colour);
        };
        painter->save();
        bar(box.top(), index.data(BurdenAreaModel::BurdenRole).toDouble(), palette.gap);
        bar(box.top() + height + 2, index.data(BurdenAreaModel::StudiesRole).toDouble(), palette.accent);
        painter->restore();
    }
};

/// As high as a name is in the width it has: the style sheet's padding, which the view leaves out of its own sum, taken off.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const QTableView*>(parent());
        const int width = view->columnWidth(index.column()) - 2 * (space::medium + 2);
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(1, width), 1000),
                                                           Qt::TextWordWrap, index.data().toString());
        return {width, std::max(lineHeight, text.height() + space::small)};
    }
};

} // namespace

void BurdenAreaModel::setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure)
{
    beginResetModel();
    m_burden = burden;
    m_figures = figures;
    m_measure = measure;
    m_largestShare = 0;
    for (const AreaFigures& area : m_figures.areas)
        m_largestShare = std::max({m_largestShare, area.shareOfStudies, area.shareOfBurden.value_or(0)});
    endResetModel();
}

int BurdenAreaModel::areaAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_figures.areas[size_t(row)].area : -1;
}

int BurdenAreaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_figures.areas.size());
}

int BurdenAreaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BurdenAreaModel::text(const AreaFigures& figures, int column) const
{
    switch (column) {
    case Area:
        return m_burden.areas[size_t(figures.area)].label;
    case Value:
        return burdenNumber(figures.value);
    case Studies:
        return QLocale().toString(figures.studies);
    case PerBurden:
        return figures.perBurden ? evidenceNumber(*figures.perBurden) : u"–"_s;
    case ShareOfBurden:
        return figures.shareOfBurden ? percentText(*figures.shareOfBurden) : u"–"_s;
    case ShareOfStudies:
        return percentText(figures.shareOfStudies);
    default:
        return {};
    }
}

QString BurdenAreaModel::toolTip(const AreaFigures& figures) const
{
    const BurdenArea& area = m_burden.areas[size_t(figures.area)];
    QStringList lines{tr("%1: %2").arg(area.label, areaFigureText(m_burden, area))};
    if (figures.expected)
        lines << tr("%1 %2; in proportion to its burden it would have %3")
                     .arg(QLocale().toString(figures.studies), m_measure,
                          QLocale().toString(*figures.expected, 'f', 1));
    if (!area.note.isEmpty())
        lines << area.note;
    lines << tr("Click or press Enter to open its studies");
    return lines.join(u'\n');
}

QVariant BurdenAreaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AreaFigures& figures = m_figures.areas[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(figures, index.column());
    case Qt::ToolTipRole:
        return toolTip(figures);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Area ? Qt::AlignLeft | Qt::AlignVCenter
                                                                        : Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return index.column() == Bars
            ? tr("%1 of the burden, %2 of the %3")
                  .arg(text(figures, ShareOfBurden), text(figures, ShareOfStudies), m_measure)
            : text(figures, index.column());
    case BurdenRole:
        return m_largestShare > 0 ? figures.shareOfBurden.value_or(0) / m_largestShare : 0;
    case StudiesRole:
        return m_largestShare > 0 ? figures.shareOfStudies / m_largestShare : 0;
    default:
        return {};
    }
}

QVariant BurdenAreaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString measure = m_measure.isEmpty() ? tr("studies") : m_measure;
    const QString per = perBurdenLabel(m_burden, measure);
    const QString short_ = per.mid(per.indexOf(u' ') + 1); // the column beside it says what
    const QString capital = measure.left(1).toUpper() + measure.mid(1);
    const QStringList titles{tr("Area"),
                             m_burden.unit.isEmpty() ? tr("Burden") : tr("Burden (%1)").arg(m_burden.unit),
                             capital,
                             short_,
                             tr("% of burden"),
                             tr("% of %1").arg(measure),
                             tr("Burden, %1").arg(measure)};
    const QStringList help{tr("Least evidence for its burden first"),
                           tr("The figure of the table"),
                           tr("Completed, counted once in each area they are of"),
                           per,
                           tr("Of the areas that are placed in the codebook"),
                           tr("Of the areas' %1 added up").arg(measure),
                           tr("Above: share of the burden. Below: share of the %1").arg(measure)};
    switch (role) {
    case Qt::DisplayRole:
        return titles.value(section);
    case Qt::ToolTipRole:
        return help.value(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(section == Area || section == Bars
                                                     ? Qt::AlignLeft | Qt::AlignVCenter
                                                     : Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

BurdenAreaView::BurdenAreaView(QWidget* parent)
    : QTableView(parent)
    , m_model(new BurdenAreaModel(this))
{
    setObjectName(u"burdenAreas"_s);
    setAccessibleName(tr("Areas, least evidence for its burden first"));
    setModel(m_model);
    setItemDelegateForColumn(BurdenAreaModel::Bars, new BarsDelegate(this));
    setItemDelegateForColumn(BurdenAreaModel::Area, new NameDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(BurdenAreaModel::Area, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(BurdenAreaModel::Bars, QHeaderView::Fixed);
    setColumnWidth(BurdenAreaModel::Bars, 120);
    // A long name takes two lines instead of being cut.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == BurdenAreaModel::Area)
            resizeRowsToContents();
    });
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT areaOpened(m_model->areaAt(index.row())); });
}

void BurdenAreaView::setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure)
{
    const int row = currentIndex().row();
    m_model->setFigures(burden, figures, measure);
    m_isRate = burden.isRate();
    hideColumns();
    resizeRowsToContents();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

/// Rates have no shares; and where the names of areas would be cut, the bars say nothing that the figures do not.
void BurdenAreaView::hideColumns()
{
    constexpr int roomForBars = 760;
    setColumnHidden(BurdenAreaModel::ShareOfBurden, m_isRate);
    setColumnHidden(BurdenAreaModel::ShareOfStudies, m_isRate);
    setColumnHidden(BurdenAreaModel::Bars, m_isRate || width() < roomForBars);
}

void BurdenAreaView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    hideColumns();
}

QString BurdenAreaView::asText() const
{
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < BurdenAreaModel::Bars; ++column) {
            if (!isColumnHidden(column))
                cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                  : m_model->index(row, column).data())
                             .toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void BurdenAreaView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const int area = m_model->areaAt(currentIndex().row()); area >= 0)
            Q_EMIT areaOpened(area);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lacuna
