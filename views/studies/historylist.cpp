// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/historylist.h"

#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostShownTitle = 90;
constexpr int textLine = 20;
constexpr int smallLine = 18;
constexpr int margin = 8;

/// "Change “Sea slaves”" at the left, who and when at the right; then the changes; then the link.
class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect linkRect(const QRect& row, const QModelIndex& index)
    {
        const QString link = index.data(HistoryModel::LinkRole).toString();
        if (link.isEmpty())
            return {};
        const QRect inside = row.adjusted(space::medium, 0, -space::medium, -margin);
        const int width = QFontMetrics(uiFont(TypeSize::Small)).horizontalAdvance(link);
        return QRect(inside.left(), inside.bottom() - smallLine, std::min(width, inside.width()), smallLine);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto* view = qobject_cast<const QWidget*>(option.widget);
        if (option.state & QStyle::State_Selected && view && view->hasFocus()) {
            painter->fillRect(option.rect, colours.tint);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              colours.accent);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours.line);
        QRect line = option.rect.adjusted(space::medium, margin, -space::medium, 0);
        line.setHeight(textLine);
        const QString when = index.data(HistoryModel::WhenRole).toString();
        painter->setFont(uiFont(TypeSize::Small));
        painter->setPen(colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, when);
        const int used = painter->fontMetrics().horizontalAdvance(when) + space::large;
        QFont font = uiFont(TypeSize::Body);
        const bool undone = index.data(HistoryModel::UndoneRole).toBool();
        font.setStrikeOut(undone);
        paintText(painter, line.adjusted(0, 0, -used, 0), font, undone ? colours.muted : colours.text,
                  index.data().toString());
        line.translate(0, textLine);
        line.setHeight(smallLine);
        for (const QString& change : index.data(HistoryModel::ChangesRole).toStringList()) {
            paintText(painter, line, uiFont(TypeSize::Small), colours.muted, change);
            line.translate(0, smallLine);
        }
        if (const QString link = index.data(HistoryModel::LinkRole).toString(); !link.isEmpty())
            paintText(painter, line, uiFont(TypeSize::Small), colours.accent, link);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto lines = index.data(HistoryModel::ChangesRole).toStringList().size()
            + (index.data(HistoryModel::LinkRole).toString().isEmpty() ? 0 : 1);
        return {200, 2 * margin + textLine + int(lines) * smallLine};
    }

private:
    static void paintText(QPainter* painter, const QRect& line, const QFont& font, const QColor& colour,
                          const QString& text)
    {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    }
};

} // namespace

HistoryModel::HistoryModel(Workspace* workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void HistoryModel::ask(const HistoryQuery& query)
{
    m_query = query;
    m_query.before = 0;
    load(0, true);
}

void HistoryModel::load(qint64 before, bool anew)
{
    HistoryQuery query = m_query;
    query.before = before;
    m_loading = true;
    m_workspace->loadHistory(
        query, [guard = QPointer(this), anew, asked = ++m_asked](const Result<HistoryPage>& page) {
            if (!guard || guard->m_asked != asked)
                return;
            guard->m_loading = false;
            if (page)
                guard->take(*page, anew);
            else if (page.error().kind != ErrorKind::Cancelled)
                Q_EMIT guard->m_workspace->failed(page.error());
        });
}

void HistoryModel::take(HistoryPage page, bool anew)
{
    const bool nothing = page.entries.empty();
    if (anew) {
        beginResetModel();
        m_entries = std::move(page.entries);
        m_next = page.next;
        endResetModel();
    } else if (!nothing) {
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(page.entries.size()) - 1);
        std::ranges::move(page.entries, std::back_inserter(m_entries));
        m_next = page.next;
        endInsertRows();
    } else {
        m_next = page.next;
    }
    // A search that found nothing in this part goes on; nothing would scroll to make it.
    if (nothing && m_next != 0)
        load(m_next, false);
    Q_EMIT loaded();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next != 0 && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        load(m_next, false);
}

QList<Id> HistoryModel::studiesOf(const QModelIndex& index) const
{
    QList<Id> there;
    if (!index.isValid())
        return there;
    const auto studies = m_workspace->snapshot()->studies;
    for (const Id study : m_entries[size_t(index.row())].studies) {
        if (studies && studies->rowOf(study) >= 0)
            there << study;
    }
    return there;
}

QString HistoryModel::dateOf(const QDateTime& made)
{
    const QDateTime local = made.toLocalTime();
    const QLocale locale;
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return tr("today %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (local.date().year() == today.year())
        return tr("%1 %2").arg(locale.toString(local.date(), tr("d MMM", "a day of this year")),
                               locale.toString(local.time(), QLocale::ShortFormat));
    return locale.toString(local.date(), tr("d MMM yyyy", "a day of another year"));
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry& entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.undone ? tr("%1 (taken back)").arg(entry.text) : entry.text;
    case Qt::AccessibleTextRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), data(index, WhenRole).toString(),
                           entry.changes.join(u", "_s)}
            .join(u", "_s);
    case WhenRole:
        return entry.who.isEmpty() ? dateOf(entry.made) : tr("%1 · %2").arg(entry.who, dateOf(entry.made));
    case ChangesRole:
        return entry.changes;
    case UndoneRole:
        return entry.undone;
    case LinkRole: {
        if (m_query.study != 0)
            return {}; // one is looking at it
        const QList<Id> studies = studiesOf(index);
        if (studies.isEmpty())
            return {};
        if (studies.size() > 1)
            return tr("Show the %Ln studies", nullptr, int(studies.size()));
        const auto list = m_workspace->snapshot()->studies;
        const QString title =
            QString::fromUtf8(list->utf8(list->rowOf(studies.front()), StudyList::Column::Title));
        // What is named already need not be named twice.
        if (constexpr int told = 20;
            entry.text.contains(title.first(std::min<qsizetype>(told, title.size()))))
            return tr("Open the study");
        return title.size() <= mostShownTitle ? title : title.first(mostShownTitle - 1).trimmed() + u'…';
    }
    default:
        return {};
    }
}

HistoryList::HistoryList(Workspace* workspace, QWidget* parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace, this))
{
    setObjectName(u"historyList"_s);
    setAccessibleName(tr("History"));
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool HistoryList::isOnLink(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && HistoryDelegate::linkRect(visualRect(index), index).contains(at);
}

void HistoryList::open(const QModelIndex& index)
{
    const QList<Id> studies = m_model->studiesOf(index);
    if (studies.isEmpty() || m_model->query().study != 0)
        return;
    Q_EMIT opened();
    Q_EMIT m_workspace->studiesRequested(studies, index.data().toString());
}

void HistoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void HistoryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnLink(at))
        open(indexAt(at));
}

void HistoryList::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace lacuna
