// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagemotion.h"

#include <QtGui/QPainter>
#include <QtGui/QRegion>

#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace lacuna {

namespace {

constexpr double still = 0.5; ///< px: less is not seen to move

bool hasMoved(const QRectF& from, const QRectF& to)
{
    return std::abs(from.left() - to.left()) > still || std::abs(from.top() - to.top()) > still
        || std::abs(from.width() - to.width()) > still || std::abs(from.height() - to.height()) > still;
}

QRectF between(const QRectF& from, const QRectF& to, double time)
{
    const auto mix = [time](double a, double b) { return a + (b - a) * time; };
    return {mix(from.left(), to.left()), mix(from.top(), to.top()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

void drawPart(QPainter& painter, const QRectF& at, const QPixmap& picture, const QRectF& part, double opacity)
{
    const double scale = picture.devicePixelRatio();
    painter.setOpacity(opacity);
    painter.drawPixmap(at, picture, QRectF(part.topLeft() * scale, part.size() * scale));
}

/// The picture but for @p without.
void drawRest(QPainter& painter, const QPixmap& picture, const QRegion& without, double opacity)
{
    painter.save();
    const QRect all(QPoint(), picture.deviceIndependentSize().toSize());
    painter.setClipRegion(QRegion(all).subtracted(without), Qt::IntersectClip);
    painter.setOpacity(opacity);
    painter.drawPixmap(0, 0, picture);
    painter.restore();
}

} // namespace

StageMotion::StageMotion(QPixmap before, const std::vector<StagePiece>& from, QPixmap after,
                         const std::vector<StagePiece>& to)
    : m_before(std::move(before))
    , m_after(std::move(after))
{
    using Key = std::tuple<StagePiece::Kind, Id, Id>;
    std::map<Key, QRectF> old;
    for (const StagePiece& piece : from)
        old.emplace(Key(piece.kind, piece.row, piece.column), piece.at);
    bool moved = false;
    for (const StagePiece& piece : to) {
        const auto it = old.find(Key(piece.kind, piece.row, piece.column));
        if (it == old.end()) {
            m_come.push_back(piece.at);
            continue;
        }
        m_moves.push_back({.from = it->second, .to = piece.at});
        moved = moved || hasMoved(it->second, piece.at);
        old.erase(it);
    }
    for (const auto& [key, at] : old)
        m_gone.push_back(at);
    if (!moved)
        m_moves.clear();
}

void StageMotion::paint(QPainter& painter, double time, const QColor& ground) const
{
    const double opacity = painter.opacity();
    if (m_moves.empty()) {
        painter.drawPixmap(0, 0, m_before);
        painter.setOpacity(time);
        painter.drawPixmap(0, 0, m_after);
        painter.setOpacity(opacity);
        return;
    }
    QRegion from;
    QRegion to;
    for (const Move& move : m_moves) {
        from += move.from.toAlignedRect();
        to += move.to.toAlignedRect();
    }
    for (const QRectF& at : m_gone)
        from += at.toAlignedRect();
    for (const QRectF& at : m_come)
        to += at.toAlignedRect();
    painter.fillRect(QRectF(QPointF(), m_after.deviceIndependentSize()), ground);
    drawRest(painter, m_before, from, 1 - time);
    drawRest(painter, m_after, to, time);
    for (const QRectF& at : m_gone)
        drawPart(painter, at, m_before, at, 1 - time);
    for (const QRectF& at : m_come)
        drawPart(painter, at, m_after, at, time);
    for (const Move& move : m_moves) {
        const QRectF at = between(move.from, move.to, time);
        drawPart(painter, at, m_before, move.from, 1);
        drawPart(painter, at, m_after, move.to, time);
    }
    painter.setOpacity(opacity);
}

} // namespace lacuna
