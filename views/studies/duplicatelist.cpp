// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/duplicatelist.h"

#include "model/analysis/duplicatetext.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int itemHeight = 56;
constexpr int scoreWidth = 48;

class CaseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, itemHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.tint);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours.line);
        const bool later = index.data(DuplicateListModel::LaterRole).toBool();
        const QRect room = option.rect.adjusted(space::large, space::small, -space::medium, -space::small);
        const int half = room.height() / 2;
        const auto line = [&](const QString& text, const QFont& font, const QColor& colour, const QRect& at,
                              Qt::AlignmentFlag side) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(at, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
        };
        line(index.data().toString(), uiFont(TypeSize::Body, !later), later ? colours.muted : colours.text,
             QRect(room.left(), room.top(), room.width() - scoreWidth, half), Qt::AlignLeft);
        line(index.data(DuplicateListModel::ScoreRole).toString(), uiFont(TypeSize::Small), colours.muted,
             QRect(room.right() - scoreWidth, room.top(), scoreWidth, half), Qt::AlignRight);
        line(index.data(DuplicateListModel::DetailRole).toString(), uiFont(TypeSize::Small), colours.muted,
             QRect(room.left(), room.top() + half, room.width(), half), Qt::AlignLeft);
    }
};

} // namespace

void DuplicateListModel::setCases(std::vector<DuplicateCase> cases, QHash<Id, QString> titles, int later)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_titles = std::move(titles);
    m_later = later;
    endResetModel();
}

int DuplicateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

QString DuplicateListModel::detail(const DuplicateCase& shown) const
{
    QStringList parts;
    if (shown.studies.size() > 2)
        parts << tr("%Ln records", nullptr, int(shown.studies.size()));
    const DuplicatePair& weakest = shown.pairs.back();
    if (!weakest.grounds.empty())
        parts << duplicateGroundText(weakest.grounds.front());
    parts << duplicateKindText(shown.kind);
    return parts.join(u" · "_s);
}

QVariant DuplicateListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateCase& shown = m_cases[std::size_t(index.row())];
    const auto percent = [&] { // how likely companions are one publication says nothing
        return isCompanion(shown.kind) ? QString() : tr("%1 %").arg(int(std::floor(shown.score * 100)));
    };
    const auto title = [&] {
        const QString known = m_titles.value(shown.studies.front());
        return known.isEmpty() ? tr("Without a title") : known;
    };
    switch (role) {
    case Qt::DisplayRole:
        return title();
    case Qt::ToolTipRole:
        return QString(title() + u'\n' + duplicateGroundsText(shown.pairs.back().grounds));
    case Qt::AccessibleTextRole:
        return isCompanion(shown.kind) ? tr("%1, %2").arg(title(), detail(shown))
                                       : tr("%1, %2, %3").arg(title(), percent(), detail(shown));
    case DetailRole:
        return isPutOff(index.row()) ? tr("Later · %1").arg(detail(shown)) : detail(shown);
    case ScoreRole:
        return percent();
    case LaterRole:
        return isPutOff(index.row());
    default:
        return {};
    }
}

DuplicateList::DuplicateList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new CaseDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void DuplicateList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space
        || !event->text().trimmed().isEmpty()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void DuplicateList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT caseChosen();
}

} // namespace lacuna
