// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/inspectorparts.h"

#include "model/painting/gapmarks.h"
#include "views/common/confidentialmark.h"
#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace lacuna {

namespace {

constexpr int badgeHeight = 24;
constexpr int figureHeight = 24;
constexpr int barLeft = 150;
constexpr int barWidth = 110;
constexpr double markSide = 9;

struct BadgeColours {
    QColor ground, outline, text;
    bool dashed = false;
};

BadgeColours badgeColours(GapClass gapClass, const Palette& p)
{
    switch (gapClass) {
    case GapClass::AbsoluteGap:
        return {p.gapGround, p.gap, p.gapText};
    case GapClass::InProgress:
        return {p.surface, p.inProgress, p.accent, true};
    case GapClass::SynthesisGap:
        return {p.surface, p.synthesisGap, p.synthesisGap};
    case GapClass::NotApplicable:
        return {p.tint, p.notApplicable, p.muted};
    case GapClass::Covered:
        return {p.accentGround, p.accent, p.accent};
    default:
        return {p.tint, p.strongLine, p.text};
    }
}

bool hasMark(GapClass gapClass)
{
    return gapClass != GapClass::AbsoluteGap && gapClass != GapClass::Covered
        && gapClass != GapClass::NotApplicable;
}

} // namespace

void paintClassMark(QPainter& painter, GapClass gapClass, const QRectF& box)
{
    const Palette& colours = currentPalette();
    const BadgeColours badge = badgeColours(gapClass, colours);
    if (hasMark(gapClass)) {
        drawMark(painter, gapClass, box, badge.text);
        return;
    }
    const QRectF square = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(square, badge.ground);
    if (gapClass == GapClass::AbsoluteGap)
        drawHatch(painter, square, colours.gap, 3, 0.9);
    else if (gapClass == GapClass::NotApplicable)
        drawCrossHatch(painter, square, colours.notApplicable, 3, 0.7);
    painter.setPen(QPen(badge.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
}

QIcon classIcon(GapClass gapClass)
{
    constexpr int side = 12;
    constexpr int scale = 4; // sharp at every zoom of the screen
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintClassMark(painter, gapClass, QRectF(0, 0, side, side));
    return pixmap;
}

ClassBadge::ClassBadge(GapClass gapClass, QWidget* parent)
    : QWidget(parent)
    , m_class(gapClass)
{
    setObjectName(QStringLiteral("classBadge"));
    setAccessibleName(gapClassLabel(gapClass));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ClassBadge::sizeHint() const
{
    const int text = QFontMetrics(uiFont(TypeSize::Small, true)).horizontalAdvance(gapClassLabel(m_class));
    return {text + 24 + (hasMark(m_class) ? int(markSide) + 5 : 0), badgeHeight};
}

void ClassBadge::paintEvent(QPaintEvent*)
{
    const BadgeColours colours = badgeColours(m_class, currentPalette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours.outline, 1);
    if (colours.dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(colours.ground);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    double x = 12;
    if (hasMark(m_class)) {
        drawMark(painter, m_class, QRectF(x, box.center().y() - markSide / 2, markSide, markSide),
                 colours.text);
        x += markSide + 5;
    }
    const QFont font = uiFont(TypeSize::Small, true);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QPointF(x, box.center().y() + QFontMetricsF(font).capHeight() / 2),
                     gapClassLabel(m_class));
}

FigureRow::FigureRow(const QString& label, double share, const QString& value, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_value(value)
    , m_share(share)
{
    setAccessibleName(tr("%1: %2").arg(label, value));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FigureRow::sizeHint() const
{
    return {barLeft + barWidth + 60, figureHeight};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = uiFont();
    const QFont bold = uiFont(TypeSize::Body, true);
    painter.setFont(plain);
    painter.setPen(colours.muted);
    const int room = m_share < 0 ? width() - 80 : barLeft - 8;
    painter.drawText(QRect(0, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(plain).elidedText(m_label, Qt::ElideRight, room));
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_value);
    if (m_share < 0)
        return;
    QRectF track(barLeft, height() / 2.0 - 4, barWidth, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.dark ? colours.line : colours.ground);
    painter.drawRoundedRect(track, 4, 4);
    track.setWidth(barWidth * std::clamp(m_share, 0.0, 1.0));
    painter.setBrush(colours.ramp[colours.dark ? 2 : 3]);
    if (track.width() > 0)
        painter.drawRoundedRect(track, 4, 4);
}

EntryButton::EntryButton(const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    column->setSpacing(1);
    const auto add = [this, column](const QString& text, const char* look) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setLook(label, look);
        column->addWidget(label);
        return label;
    };
    add(title, "entry");
    if (!detail.isEmpty())
        add(detail, "small");
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EntryButton::setConfidential(bool confidential)
{
    m_confidential = confidential;
    const int right = space::tiny + (confidential ? lockSide + space::small : 0);
    layout()->setContentsMargins(space::tiny, space::tiny, right, space::tiny);
    setAccessibleName(withConfidential(text(), confidential));
    update();
}

void EntryButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_confidential)
        paintLock(painter, QRectF(width() - lockSide - space::tiny, space::tiny + 2, lockSide, lockSide));
    if (!underMouse() && !hasFocus())
        return;
    const Palette& colours = currentPalette();
    painter.setBrush(underMouse() ? QBrush(colours.tint) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
}

QLabel* addLabel(QVBoxLayout* column, const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    column->addWidget(label);
    return label;
}

void addLine(QVBoxLayout* column)
{
    auto* line = new QFrame;
    setLook(line, "line");
    column->addSpacing(space::small);
    column->addWidget(line);
    column->addSpacing(space::small);
}

} // namespace lacuna
