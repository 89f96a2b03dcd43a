// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/issuelist.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

void IssueModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QString IssueModel::placeOf(const Row& row) const
{
    const QString line = row.issue.line > 0 ? tr("line %L1").arg(row.issue.line) : tr("whole file");
    return row.file.isEmpty() ? line : tr("%1, %2").arg(row.file, line);
}

QString IssueModel::textOf(const Row& row) const
{
    return row.issue.field.isEmpty() ? row.issue.message
                                     : tr("%1: %2").arg(row.issue.field, row.issue.message);
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? placeOf(row) : textOf(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0 && role != Qt::ToolTipRole ? placeOf(row) : textOf(row);
    case PlaceRole:
        return placeOf(row);
    case ColourRole:
        return row.issue.severity == ImportIssue::Severity::Error ? currentPalette().error
                                                                  : currentPalette().muted;
    case Qt::ForegroundRole:
        if (index.column() == 0)
            return row.issue.severity == ImportIssue::Severity::Error ? currentPalette().error
                                                                      : currentPalette().muted;
        return {};
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Where") : tr("What");
}

QString IssueModel::text(const QModelIndexList& rows) const
{
    QStringList lines;
    for (const QModelIndex& index : rows) {
        const Row& row = m_rows[size_t(index.row())];
        lines.append(placeOf(row) + u'\t' + textOf(row));
    }
    return lines.join(u'\n');
}

namespace {

constexpr int narrowHeight = 60;

/// The place, and below it the text on two lines.
class NarrowIssue : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours.line);
        QRect room = option.rect.adjusted(0, space::tiny, -space::tiny, -space::tiny);
        painter->setFont(uiFont(TypeSize::Small));
        painter->setPen(index.data(IssueModel::ColourRole).value<QColor>());
        const int line = painter->fontMetrics().height();
        painter->drawText(QRect(room.topLeft(), QSize(room.width(), line)),
                          int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(IssueModel::PlaceRole).toString(),
                                                            Qt::ElideMiddle, room.width()));
        room.setTop(room.top() + line);
        painter->setPen(colours.text);
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                          index.data().toString());
    }
};

} // namespace

IssueList::IssueList(Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_model(new IssueModel(this))
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"issueList"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto* top = new QHBoxLayout;
    setLook(m_heading, "section");
    m_heading->setObjectName(u"issueHeading"_s);
    auto* copyAll = new QPushButton(tr("Copy all"), this);
    copyAll->setObjectName(u"copyIssues"_s);
    copyAll->setToolTip(tr("Copy the whole list, with line numbers"));
    copyAll->setAccessibleName(copyAll->toolTip());
    setLook(copyAll, "link");
    top->addWidget(m_heading, 1);
    top->addWidget(copyAll);
    layout->addLayout(top);
    m_table->setObjectName(u"issueTable"_s);
    m_table->setAccessibleName(tr("What is worth a look"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Compact));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    if (shape == Shape::Narrow) {
        m_table->hideColumn(0);
        m_table->verticalHeader()->setDefaultSectionSize(narrowHeight);
        m_table->setItemDelegate(new NarrowIssue(m_table));
        m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    layout->addWidget(m_table, 1);
    connect(copyAll, &QPushButton::clicked, this, [this] { copy(true); });
    hide();
}

void IssueList::setReport(const ImportReport& report)
{
    std::vector<IssueModel::Row> rows;
    for (const FileReport& file : report.files) {
        const QString name = report.files.size() > 1 ? QFileInfo(file.name).fileName() : QString();
        for (const ImportIssue& issue : file.issues)
            rows.push_back({name, issue});
    }
    const bool any = !rows.empty();
    m_heading->setText(tr("Worth a look: %L1").arg(rows.size()));
    m_model->setRows(std::move(rows));
    if (any && m_shape == Shape::Wide) {
        int width = 0;
        for (int row = 0; row < std::min(200, m_model->rowCount()); ++row)
            width = std::max(
                width, m_table->fontMetrics().horizontalAdvance(m_model->index(row, 0).data().toString()));
        m_table->setColumnWidth(0, std::min(220, width + 2 * space::small + space::tiny));
    }
    setVisible(any);
}

void IssueList::copy(bool all) const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (all || rows.isEmpty()) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->index(row, 0));
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QGuiApplication::clipboard()->setText(m_model->text(rows));
}

bool IssueList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna
