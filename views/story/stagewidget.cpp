// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagewidget.h"

#include <QtCore/QVariantAnimation>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int longestMotion = 180; // ms, look.md
constexpr double strokeWidth = 1.0 / 180; // of the stage's height

bool sameLook(const StageState& a, const StageState& b)
{
    return a.page == b.page && a.revealed == b.revealed && a.spotlight == b.spotlight && a.style == b.style
        && a.showResult == b.showResult && a.liveResult == b.liveResult && a.vote.open == b.vote.open
        && a.vote.joined == b.vote.joined && a.vote.ballots == b.vote.ballots && a.vote.code == b.vote.code;
}
} // namespace

StageWidget::StageWidget(QWidget* parent)
    : QWidget(parent)
    , m_fading(new QVariantAnimation(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(1, 1);
    m_fading->setStartValue(0.0);
    m_fading->setEndValue(1.0);
    connect(m_fading, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(m_fading, &QVariantAnimation::finished, this, [this] {
        m_motion = {};
        update();
    });
}

StageWidget::~StageWidget() = default;

bool StageWidget::isMoving() const
{
    return m_fading->state() == QAbstractAnimation::Running;
}

void StageWidget::setStage(std::shared_ptr<const StageContent> content, const StageState& state, Theme theme)
{
    const bool same = m_content == content && m_theme == theme && sameLook(m_state, state);
    m_content = std::move(content);
    m_state = state;
    m_theme = theme;
    if (!same) {
        QPixmap before = m_picture;
        const std::unique_ptr<StagePainter> old = std::move(m_painter);
        redraw();
        move(std::move(before), old.get());
        setAccessibleName(m_content ? m_content->title : QString());
        setAccessibleDescription(m_content ? m_content->caption : QString());
    }
    update();
}

void StageWidget::setRatio(double ratio)
{
    if (qFuzzyCompare(ratio + 1, m_ratio + 1))
        return;
    m_ratio = ratio;
    redraw();
    update();
}

QRect StageWidget::stageRect() const
{
    if (m_ratio <= 0)
        return rect();
    const int wide = std::min(width(), int(height() * m_ratio));
    const int tall = std::min(height(), int(wide / m_ratio));
    return {(width() - wide) / 2, (height() - tall) / 2, wide, tall};
}

StageHit StageWidget::hitAt(QPointF position) const
{
    return m_painter ? m_painter->hitAt(position - QPointF(stageRect().topLeft())) : StageHit{};
}

void StageWidget::setPen(bool on)
{
    m_pen = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void StageWidget::redraw()
{
    m_picture = {};
    m_painter.reset();
    const QSize room = stageRect().size();
    if (!m_content || room.width() < 2 || room.height() < 2)
        return;
    m_painter = std::make_unique<StagePainter>(m_content, m_state, QSizeF(room), m_theme);
    const double scale = devicePixelRatio();
    m_picture = QPixmap(room * scale);
    m_picture.setDevicePixelRatio(scale);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter->paint(painter);
}

/// From what was shown to what is, unless nothing was or the system asks for rest.
void StageWidget::move(QPixmap before, const StagePainter* old)
{
    m_fading->stop();
    m_motion = {};
    const int motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (before.isNull() || before.size() != m_picture.size() || motion <= 0 || !isVisible())
        return;
    const auto piecesOf = [](const StagePainter* painter) {
        return painter ? painter->pieces() : std::vector<StagePiece>();
    };
    m_motion = StageMotion(std::move(before), piecesOf(old), m_picture, piecesOf(m_painter.get()));
    m_fading->setDuration(std::min(motion, longestMotion));
    m_fading->start();
}

void StageWidget::drawStroke(QPainter& painter, const StageStroke& stroke) const
{
    if (stroke.points.empty())
        return;
    const QSize room = stageRect().size();
    QPainterPath path;
    bool first = true;
    for (const QPointF share : stroke.points) {
        const QPointF point(share.x() * room.width(), share.y() * room.height());
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
    const Palette& colours = paletteFor(m_theme);
    const double wide = std::max(2.0, room.height() * strokeWidth);
    // A pale edge, so that it is seen on any ground.
    painter.strokePath(path, QPen(colours.surface, wide * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(colours.gap, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void StageWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = stageRect();
    if (room != rect())
        painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setClipRect(room);
    painter.translate(room.topLeft());
    const QRect all(QPoint(), room.size());
    if (m_state.blank != StageState::Blank::None) {
        painter.fillRect(all, m_state.blank == StageState::Blank::Black ? Qt::black : Qt::white);
        return;
    }
    if (m_picture.isNull()) {
        painter.fillRect(all, paletteFor(m_theme).surface);
        return;
    }
    if (m_motion.isNull())
        painter.drawPixmap(0, 0, m_picture);
    else
        m_motion.paint(painter, m_fading->currentValue().toDouble(), paletteFor(m_theme).surface);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StageStroke& stroke : m_state.strokes)
        drawStroke(painter, stroke);
    drawStroke(painter, m_stroke);
}

void StageWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_fading->stop();
    m_motion = {};
    redraw();
}

QPointF StageWidget::shareOf(QPointF position) const
{
    const QRect room = stageRect();
    return {(position.x() - room.left()) / std::max(1, room.width()),
            (position.y() - room.top()) / std::max(1, room.height())};
}

void StageWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_pen)
        m_stroke.points = {shareOf(event->position())};
    else
        Q_EMIT pressed(hitAt(event->position()));
}

void StageWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_stroke.points.empty())
        return;
    m_stroke.points.push_back(shareOf(event->position()));
    update();
}

void StageWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_stroke.points.empty())
        return;
    const StageStroke drawn = std::exchange(m_stroke, {});
    Q_EMIT strokeDrawn(drawn);
    update();
}

void StageWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_pen && event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked(hitAt(event->position()));
}

} // namespace lacuna
