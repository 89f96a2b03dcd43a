// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/cellpainter.h"
#include "views/common/theme.h"
#include "views/story/stagepart.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>

namespace lacuna {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StagePainter)
};

constexpr double rowHeight = 34;
constexpr double narrowest = 660; ///< units that a bar beside the name takes
constexpr size_t mostGaps = 60; ///< more are not discussed in a room
constexpr int dimmed = 205;

/// The first gaps of the ranking: rank, gap, its class as shape and word, score.
class GapListPart : public StagePart {
public:
    explicit GapListPart(const StageSource& source)
        : m_content(source.content)
        , m_state(source.state)
        , m_palette(source.palette)
        , m_room(source.room)
        , m_perPage(std::max(1, int(m_room.height() / rowHeight)))
        , m_count(int(std::min(mostGaps, source.content.gaps.gaps.size())))
    {
    }

    int pages() const override { return std::max(1, (m_count + m_perPage - 1) / m_perPage); }
    int rows() const override { return std::min(m_perPage, m_count - first()); }

    void paint(QPainter& painter) const override
    {
        if (m_count == 0) {
            stage::writeText(painter, m_room, Words::tr("No gap by the rules of this view."),
                             stage::face(stage::body), m_palette.muted);
            return;
        }
        const int shown = m_state.revealed < 0 ? rows() : std::min(rows(), m_state.revealed);
        for (int i = 0; i < shown; ++i)
            paintRow(painter, first() + i, rowRect(i));
    }

    StageHit hitAt(QPointF point) const override
    {
        for (int i = 0; i < rows(); ++i) {
            if (rowRect(i).contains(point)) {
                const Gap& gap = m_content.gaps.gaps[size_t(first() + i)];
                return {.row = gap.row, .column = gap.column, .header = false};
            }
        }
        return {};
    }

    QRectF rectOf(int row, int column) const override
    {
        for (int i = 0; i < rows(); ++i) {
            const Gap& gap = m_content.gaps.gaps[size_t(first() + i)];
            if (gap.row == row && (gap.column == column || column < 0))
                return rowRect(i);
        }
        return {};
    }

private:
    int first() const { return std::clamp(m_state.page, 0, pages() - 1) * m_perPage; }
    QRectF rowRect(int i) const
    {
        return {m_room.left(), m_room.top() + i * rowHeight, m_room.width(), rowHeight};
    }

    void paintRow(QPainter& painter, int number, const QRectF& at) const
    {
        const Gap& gap = m_content.gaps.gaps[size_t(number)];
        const bool lit = m_state.spotlight == CellPlace{gap.row, gap.column};
        painter.fillRect(QRectF(at.left(), at.bottom() - 1, at.width(), 0.7), m_palette.line);
        if (lit)
            painter.fillRect(at.adjusted(0, 1, 0, -2), m_palette.accentGround);
        const double rank = 36;
        const bool narrow = at.width() < narrowest; // an old projector: the name rather than a bar
        const double score = narrow ? 44 : 130;
        const double kind = 150;
        stage::writeLine(painter, {at.left(), at.top(), rank, at.height()}, QLocale().toString(number + 1),
                         stage::face(stage::body, true), m_palette.muted);
        const double text = at.width() - rank - score - kind - 24;
        stage::writeLine(painter, {at.left() + rank, at.top(), text, at.height()},
                         gapTitle(*m_content.map, gap), stage::face(stage::body), m_palette.text);
        const QRectF swatch(at.right() - score - kind, at.center().y() - 9, 22, 18);
        const CellPainter cells(m_palette, stage::face(stage::smallest), CellStyle::Heat, 1, 1, 1);
        cells.begin(painter);
        cells.paintSwatch(painter, swatch, gap.gapClass);
        const auto status = m_content.gaps.status[size_t(number)];
        const QString word = status == GapStatus::Open ? gapClassLabel(gap.gapClass) : gapStatusLabel(status);
        stage::writeLine(painter, {swatch.right() + 6, at.top(), kind - 34, at.height()}, word,
                         stage::face(stage::smallest), m_palette.text);
        const QRectF bar(at.right() - score, at.center().y() - 5, score - 40, 10);
        if (!narrow) {
            painter.fillRect(bar, m_palette.tint);
            painter.fillRect(
                QRectF(bar.topLeft(),
                       QSizeF(bar.width() * std::clamp(gap.score / 100, 0.0, 1.0), bar.height())),
                m_palette.gap);
        }
        stage::writeLine(painter, {bar.right() + 4, at.top(), 36, at.height()},
                         QLocale().toString(gap.score, 'f', 0), stage::face(stage::small, true),
                         m_palette.text, Qt::AlignRight);
        if (m_state.spotlight && !lit) {
            QColor veil = m_palette.surface;
            veil.setAlpha(dimmed);
            painter.fillRect(at, veil);
        }
    }

    const StageContent& m_content;
    const StageState& m_state;
    const Palette& m_palette;
    QRectF m_room;
    int m_perPage;
    int m_count;
};

/// Paragraphs and points, in the largest type that holds them and, where even the smallest does not, on several pages.
class TextPart : public StagePart {
public:
    explicit TextPart(const StageSource& source)
        : m_state(source.state)
        , m_palette(source.palette)
        , m_room(source.room.adjusted(0, 6, 0, 0))
    {
        for (QString line : source.content.step.text.split(u'\n', Qt::SkipEmptyParts)) {
            line = line.trimmed();
            const bool point = line.startsWith(QLatin1String("- ")) || line.startsWith(QStringLiteral("• "));
            m_parts.push_back({point ? line.mid(2).trimmed() : line, point});
        }
        constexpr double sizes[] = {26, 22, 19, stage::body};
        for (const double size : sizes) {
            m_size = size;
            lay();
            if (m_starts.size() == 1)
                break;
        }
    }

    int pages() const override { return std::max(1, int(m_starts.size())); }
    int rows() const override { return int(last() - begin()); }

    void paint(QPainter& painter) const override
    {
        const QFont font = stage::face(m_size);
        double y = m_room.top();
        const size_t end =
            m_state.revealed < 0 ? last() : std::min(last(), begin() + size_t(m_state.revealed));
        for (size_t i = begin(); i < end; ++i) {
            const Part& part = m_parts[i];
            const double indent = part.point ? m_size * 1.1 : 0;
            if (part.point) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_palette.accent);
                painter.drawEllipse(QPointF(m_room.left() + m_size * 0.35, y + m_size * 0.75), m_size / 6,
                                    m_size / 6);
            }
            const QRectF at(m_room.left() + indent, y, width() - indent, m_room.bottom() - y);
            y += stage::writeText(painter, at, part.text, font, m_palette.text) + m_size * 0.55;
        }
    }

private:
    struct Part {
        QString text;
        bool point = false;
    };

    /// Lines longer than this are not read to their end.
    double width() const { return std::min(m_room.width(), m_size * 42); }

    void lay()
    {
        m_starts = {0};
        double y = 0;
        const QFont font = stage::face(m_size);
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const double indent = m_parts[i].point ? m_size * 1.1 : 0;
            const double tall = stage::textHeight(m_parts[i].text, width() - indent, font);
            if (y > 0 && y + tall > m_room.height()) {
                m_starts.push_back(i);
                y = 0;
            }
            y += tall + m_size * 0.55;
        }
    }

    size_t page() const { return size_t(std::clamp(m_state.page, 0, pages() - 1)); }
    size_t begin() const { return m_starts[page()]; }
    size_t last() const { return page() + 1 < m_starts.size() ? m_starts[page() + 1] : m_parts.size(); }

    const StageState& m_state;
    const Palette& m_palette;
    QRectF m_room;
    std::vector<Part> m_parts;
    std::vector<size_t> m_starts{0}; ///< first part of each page
    double m_size = stage::body;
};

} // namespace

std::unique_ptr<StagePart> makeGapListPart(const StageSource& source)
{
    return std::make_unique<GapListPart>(source);
}

std::unique_ptr<StagePart> makeTextPart(const StageSource& source)
{
    return std::make_unique<TextPart>(source);
}

} // namespace lacuna
