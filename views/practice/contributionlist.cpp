// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/contributionlist.h"

#include "model/analysis/contributiontally.h"
#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/cardtext.h"
#include "views/practice/quotelist.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int cardGap = 10;
constexpr int padding = 14;
constexpr int textLines = 3;

int cardHeight()
{
    return 2 * padding + 2 * lineOf(TypeSize::Small) + 12 + textLines * lineOf(TypeSize::Body) + cardGap;
}

class QuoteDelegate : public QStyledItemDelegate {
public:
    QuoteDelegate(const ContributionModel* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, cardHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Contribution* said = m_model->contributionAt(index.row());
        if (!said)
            return;
        const Palette& colours = currentPalette();
        const Codebook& codebook = *m_model->snapshot()->codebook;
        painter->save();
        const QRect card = option.rect.adjusted(1, 0, -1, -cardGap);
        paintCardGround(*painter, option, card);
        const QRect inside = card.adjusted(padding, padding, -padding, -padding);
        const int line = lineOf(TypeSize::Small);
        const QFont small = uiFont(TypeSize::Small);
        const QRect head(inside.left(), inside.top(), inside.width(), line);
        const QString ties = m_model->ties(*said).join(u" · "_s);
        const int room = head.width() / 2;
        painter->setFont(small);
        painter->setPen(colours.accent);
        painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(ties, Qt::ElideRight, room));
        painter->setFont(uiFont(TypeSize::Small, true));
        painter->setPen(colours.muted);
        const QString question = said->question == 0
            ? forumQuestionText(0)
            : ContributionCards::tr("%1. %2").arg(said->question).arg(forumQuestionText(said->question));
        painter->drawText(
            head, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font())
                .elidedText(question, Qt::ElideRight, head.width() - (ties.isEmpty() ? 0 : room + 8)));
        painter->setPen(colours.text);
        drawCardLines(*painter, said->text, QRect(inside.left(), head.bottom() + 7, inside.width(), 0),
                      uiFont(), textLines);
        painter->setFont(small);
        painter->setPen(colours.muted);
        QRect foot(inside.left(), inside.bottom() - line + 1, inside.width(), line);
        if (said->confidential) {
            paintLock(*painter, QRectF(foot.left(), foot.center().y() - lockSide / 2.0, lockSide, lockSide));
            foot.setLeft(foot.left() + lockSide + 6);
        }
        painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(contributionByline(*said, codebook, true),
                                                         Qt::ElideRight, foot.width()));
        painter->restore();
    }

private:
    const ContributionModel* m_model;
};

} // namespace

void ContributionModel::setContributions(std::shared_ptr<const Snapshot> snapshot,
                                         const std::vector<Id>& shown)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows.clear();
    auto wanted = shown.begin(); // both in the snapshot's order
    for (const Contribution& one : m_snapshot->contributions) {
        if (wanted != shown.end() && *wanted == one.id) {
            m_rows.push_back(&one);
            ++wanted;
        }
    }
    std::ranges::reverse(m_rows);
    endResetModel();
}

const Contribution* ContributionModel::contributionAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : nullptr;
}

int ContributionModel::rowOf(Id contribution) const
{
    const auto at = std::ranges::find(m_rows, contribution, &Contribution::id);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QStringList ContributionModel::ties(const Contribution& contribution) const
{
    QStringList ties;
    for (const TermPair& gap : contribution.gaps)
        ties << termPairText(gap, *m_snapshot->codebook);
    if (const auto count = contribution.practices.size(); count > 0)
        ties << tr("%Ln practices", nullptr, int(count));
    if (const auto count = contribution.studies.size(); count > 0)
        ties << tr("%Ln studies", nullptr, int(count));
    return ties;
}

int ContributionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContributionModel::data(const QModelIndex& index, int role) const
{
    const Contribution* one = contributionAt(index.row());
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return one->text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(contributionByline(*one, *m_snapshot->codebook, true), one->text);
    case Qt::ToolTipRole:
        return QString(u"<p>"_s + one->text.left(1000).toHtmlEscaped() + u"</p>"_s);
    default:
        return {};
    }
}

ContributionCards::ContributionCards(ContributionModel* model, QWidget* parent)
    : QListView(parent)
{
    setObjectName(u"contributionCards"_s);
    setAccessibleName(tr("Contributions"));
    setModel(model);
    setItemDelegate(new QuoteDelegate(model, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setLook(this, "cards");
}

} // namespace lacuna
