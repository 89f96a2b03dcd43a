// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicecards.h"

#include "views/common/confidentialmark.h"
#include "views/practice/cardtext.h"
#include "views/practice/practicemarks.h"
#include "views/practice/practicemodel.h"

#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <vector>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int cardGap = 10;
constexpr int padding = 14;
constexpr int textLines = 3;
constexpr int chipHeight = 20;
constexpr double markSide = 13;

int cardHeight()
{
    return 2 * padding + lineOf(TypeSize::Small) + 6 + lineOf(TypeSize::Large) + 4
        + textLines * lineOf(TypeSize::Body) + 8 + chipHeight + cardGap;
}

QRect cardRect(const QRect& item)
{
    return item.adjusted(1, 0, -1, -cardGap);
}

struct SourceLink {
    QRect rect;
    QString text;
    Id study = 0;
};

struct Foot {
    std::vector<std::pair<QRect, QString>> chips;
    std::vector<SourceLink> sources;
};

/// Stages as chips, then the sources, as far as they fit; the last says how many there are more.
Foot footOf(const PracticeModel& model, const Practice& practice, const QRect& item)
{
    Foot foot;
    const QRect card = cardRect(item).adjusted(padding, 0, -padding, 0);
    const int top = cardRect(item).bottom() - padding - chipHeight + 1;
    const QFontMetrics metrics(uiFont(TypeSize::Small));
    int x = card.left();
    for (const QString& stage : model.stages(practice)) {
        const int width = std::min(metrics.horizontalAdvance(stage) + 18, card.right() - x);
        if (width < 40)
            return foot;
        foot.chips.emplace_back(QRect(x, top, width, chipHeight), stage);
        x += width + 6;
    }
    x += foot.chips.empty() ? 0 : 6;
    for (size_t i = 0; i < practice.sources.size(); ++i) {
        const size_t left = practice.sources.size() - i;
        QString text = model.citation(practice.sources[i]);
        const QString rest =
            left > 1 ? PracticeCards::tr("+ %1 more").arg(QLocale().toString(qlonglong(left))) : QString();
        const int room = card.right() - x - (left > 1 ? metrics.horizontalAdvance(rest) + 14 : 0);
        if (room < 60) {
            if (!rest.isEmpty())
                foot.sources.push_back(
                    {QRect(x, top, metrics.horizontalAdvance(rest) + 2, chipHeight), rest, 0});
            break;
        }
        text = metrics.elidedText(text, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(text) + 2;
        foot.sources.push_back({QRect(x, top, width, chipHeight), text, practice.sources[i].study});
        x += width + 14;
    }
    return foot;
}

class CardDelegate : public QStyledItemDelegate {
public:
    CardDelegate(const PracticeModel* model, QObject* parent)
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
        const Practice* practice = m_model->practiceAt(index.row());
        if (!practice)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = cardRect(option.rect);
        paintCardGround(*painter, option, card);
        const QRect inside = card.adjusted(padding, padding, -padding, -padding);
        paintHead(*painter, *practice, inside);
        paintText(*painter, *practice, inside);
        paintFoot(*painter, *practice, option.rect);
        painter->restore();
    }

private:
    void paintHead(QPainter& painter, const Practice& practice, const QRect& inside) const
    {
        const Palette& colours = currentPalette();
        const QFont small = uiFont(TypeSize::Small);
        const QFont strong = uiFont(TypeSize::Small, true);
        const int line = QFontMetrics(small).lineSpacing();
        const QRect head(inside.left(), inside.top(), inside.width(), line);
        paintKindMark(painter, practice.kind,
                      QRectF(head.left(), head.center().y() - markSide / 2, markSide, markSide));
        painter.setFont(strong);
        painter.setPen(kindColour(practice.kind));
        painter.drawText(head.adjusted(int(markSide) + 7, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         practiceKindLabel(practice.kind));
        if (practice.confidential) {
            const int after = int(markSide) + 7
                + QFontMetrics(strong).horizontalAdvance(practiceKindLabel(practice.kind)) + 8;
            paintLock(painter,
                      QRectF(head.left() + after, head.center().y() - lockSide / 2.0, lockSide, lockSide));
        }
        QStringList beside;
        if (const QString confidence = m_model->confidence(practice); !confidence.isEmpty())
            beside << PracticeCards::tr("Confidence: %1").arg(confidence);
        if (const int count = m_model->contributions(practice); count > 0)
            beside << PracticeCards::tr("%Ln contributions", nullptr, count);
        painter.setFont(small);
        painter.setPen(colours.muted);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, beside.join(u" · "_s));
    }

    static void paintText(QPainter& painter, const Practice& practice, const QRect& inside)
    {
        const Palette& colours = currentPalette();
        int y = inside.top() + lineOf(TypeSize::Small) + 6;
        const QFont title = uiFont(TypeSize::Large, true);
        painter.setPen(colours.text);
        drawCardLines(painter, practice.title, QRect(inside.left(), y, inside.width(), 0), title, 1);
        y += lineOf(TypeSize::Large) + 4;
        painter.setPen(colours.text);
        drawCardLines(painter, practice.text, QRect(inside.left(), y, inside.width(), 0), uiFont(),
                      textLines);
    }

    void paintFoot(QPainter& painter, const Practice& practice, const QRect& item) const
    {
        const Palette& colours = currentPalette();
        const Foot foot = footOf(*m_model, practice, item);
        const QFont small = uiFont(TypeSize::Small);
        const QFontMetrics metrics(small);
        painter.setFont(small);
        for (const auto& [rect, text] : foot.chips) {
            painter.setPen(QPen(colours.line, 1));
            painter.setBrush(colours.tint);
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0,
                                    chipHeight / 2.0);
            painter.setPen(colours.text);
            painter.drawText(rect, Qt::AlignCenter,
                             metrics.elidedText(text, Qt::ElideRight, rect.width() - 14));
        }
        for (const SourceLink& link : foot.sources) {
            painter.setPen(link.study != 0 ? colours.accent : colours.muted);
            painter.drawText(link.rect, Qt::AlignVCenter | Qt::AlignLeft, link.text);
        }
    }

    const PracticeModel* m_model;
};

} // namespace

PracticeCards::PracticeCards(PracticeModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"practiceCards"_s);
    setAccessibleName(tr("Practices"));
    setModel(model);
    setModelColumn(PracticeModel::Title);
    setItemDelegate(new CardDelegate(model, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setLook(this, "cards");
}

Id PracticeCards::studyAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    const Practice* practice = index.isValid() ? m_model->practiceAt(index.row()) : nullptr;
    if (!practice)
        return 0;
    for (const SourceLink& link : footOf(*m_model, *practice, visualRect(index)).sources) {
        if (link.rect.contains(position))
            return link.study;
    }
    return 0;
}

void PracticeCards::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(studyAt(event->position().toPoint()) != 0 ? Qt::PointingHandCursor
                                                                    : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void PracticeCards::mousePressEvent(QMouseEvent* event)
{
    const Id study = event->button() == Qt::LeftButton ? studyAt(event->position().toPoint()) : 0;
    if (study != 0) {
        Q_EMIT studyWanted(study);
        return;
    }
    QListView::mousePressEvent(event);
}

} // namespace lacuna
