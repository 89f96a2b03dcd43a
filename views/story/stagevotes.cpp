// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundwords.h"
#include "views/common/theme.h"
#include "views/story/stagepart.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <utility>
#include <vector>

namespace lacuna {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StagePainter)
};

constexpr double titleLine = 22; ///< of an option's title
constexpr double besideTitle = 16; ///< of a row, above and below the title
constexpr int mostLines = 3;

/// Lines of @p title; options are questions, and half a question cannot be voted on.
int linesOf(const QString& title, double width, const QFont& font)
{
    const double tall = stage::textHeight(title, width, font);
    return std::clamp(qRound(tall / std::max(1.0, QFontMetricsF(font).lineSpacing())), 1, mostLines);
}

/// Rows, each as high as its title needs, on as many pages as they take.
class Rows {
public:
    Rows() = default;
    Rows(std::vector<double> heights, QRectF room)
        : m_heights(std::move(heights))
        , m_room(room)
    {
        double filled = room.height() + 1;
        for (int i = 0; i < int(m_heights.size()); ++i) {
            if (filled + m_heights[size_t(i)] > room.height()) {
                m_starts.push_back(i);
                filled = 0;
            }
            filled += m_heights[size_t(i)];
        }
    }
    int pages() const { return std::max(1, int(m_starts.size())); }
    int first(int page) const
    {
        return m_starts.empty() ? 0 : m_starts[size_t(std::clamp(page, 0, pages() - 1))];
    }
    int count(int page) const
    {
        const int next = std::clamp(page, 0, pages() - 1) + 1;
        return (next < pages() ? m_starts[size_t(next)] : int(m_heights.size())) - first(page);
    }
    /// Of the row @p i, which is on @p page.
    QRectF rect(int page, int i) const
    {
        double top = m_room.top();
        for (int above = first(page); above < i; ++above)
            top += m_heights[size_t(above)];
        return {m_room.left(), top, m_room.width(), m_heights[size_t(i)]};
    }

private:
    std::vector<double> m_heights;
    QRectF m_room;
    std::vector<int> m_starts; ///< of the pages
};

/// In the middle of the height.
void writeTitle(QPainter& painter, const QRectF& at, const QString& title, const QFont& font,
                const QColor& colour)
{
    const double tall = std::min(at.height(), stage::textHeight(title, at.width(), font));
    stage::writeText(painter, {at.left(), at.center().y() - tall / 2, at.width(), tall + 1}, title, font,
                     colour);
}

/// Options with bars, the first on top: how a vote stands, or what a round came to.
class Bars {
public:
    Bars(const Round& round, const RoundResult& result, QRectF room, const Palette& palette)
        : m_round(round)
        , m_result(result)
        , m_palette(palette)
        , m_below(room.width() < narrowest)
        , m_bar(m_below ? room.width() - rankWidth - figureWidth : room.width() * 0.3)
        , m_title(room.width() - rankWidth - (m_below ? 0 : figureWidth + m_bar + 20))
    {
        std::vector<double> heights;
        for (const int option : result.order)
            heights.push_back(besideTitle + (m_below ? barBelow : 0)
                              + titleLine * linesOf(titleOf(option), m_title, stage::face(stage::body)));
        m_rows = Rows(std::move(heights), room);
    }

    int pages() const { return m_rows.pages(); }
    int rows(int page) const { return m_rows.count(page); }

    /// @p revealed: from the last one up, as a result is told; −1: all.
    void paint(QPainter& painter, int page, int revealed) const
    {
        const int count = rows(page);
        const int hidden = revealed < 0 ? 0 : count - std::min(count, revealed);
        for (int i = m_rows.first(page) + hidden; i < m_rows.first(page) + count; ++i)
            paintRow(painter, i, m_rows.rect(page, i));
    }

private:
    QString titleOf(int option) const
    {
        const Id id = m_result.options[size_t(option)].option;
        const auto at = std::ranges::find(m_round.options, id, &RoundOption::id);
        return at == m_round.options.end() ? QString() : at->title;
    }

    void paintRow(QPainter& painter, int place, const QRectF& at) const
    {
        const int option = m_result.order[size_t(place)];
        const OptionScore& score = m_result.options[size_t(option)];
        const HandoutBars::Bar bar = roundBar(m_round, m_result, option);
        const double tall = at.height() - (m_below ? barBelow : 0); // of the title
        stage::writeLine(painter, {at.left(), at.top(), rankWidth, tall},
                         bar.missing ? QStringLiteral("–") : QLocale().toString(score.rank, 'g', 3),
                         stage::face(stage::body, true), m_palette.muted);
        writeTitle(painter, {at.left() + rankWidth, at.top(), m_title, tall}, titleOf(option),
                   stage::face(stage::body), m_palette.text);
        const double middle = m_below ? at.bottom() - barBelow + 8 : at.center().y();
        const QRectF track(at.right() - figureWidth - m_bar, middle - 8, m_bar, 16);
        painter.fillRect(track, m_palette.tint);
        const auto share = [&](double value) { return track.width() * std::clamp(value / 100, 0.0, 1.0); };
        if (!bar.missing)
            painter.fillRect(QRectF(track.topLeft(), QSizeF(share(bar.value), track.height())),
                             m_palette.accent);
        if (bar.low && bar.high) {
            painter.setPen(QPen(m_palette.text, 1.5));
            const double low = track.left() + share(*bar.low);
            const double high = track.left() + share(*bar.high);
            painter.drawLine(QPointF(low, track.center().y()), QPointF(high, track.center().y()));
            for (const double end : {low, high})
                painter.drawLine(QPointF(end, track.top() + 4), QPointF(end, track.bottom() - 4));
        }
        stage::writeLine(painter, {track.right() + 8, middle - 14, figureWidth - 8, 28}, bar.shown,
                         stage::face(stage::body, true), m_palette.text, Qt::AlignRight);
    }

    static constexpr double rankWidth = 34;
    static constexpr double figureWidth = 64;
    static constexpr double barBelow = 28;
    static constexpr double narrowest = 420; ///< units; less, and the bar lies below the title
    const Round& m_round;
    const RoundResult& m_result;
    const Palette& m_palette;
    bool m_below;
    double m_bar; ///< length of the longest
    double m_title; ///< width
    Rows m_rows;
};

class ResultPart : public StagePart {
public:
    explicit ResultPart(const StageSource& source)
        : m_content(source.content)
        , m_state(source.state)
        , m_palette(source.palette)
        , m_room(source.room)
        , m_bars(m_content.round, m_content.result, m_room.adjusted(0, 26, 0, 0), m_palette)
    {
    }

    int pages() const override { return m_bars.pages(); }
    int rows() const override { return m_bars.rows(m_state.page); }

    void paint(QPainter& painter) const override
    {
        const RoundResult& result = m_content.result;
        if (result.ballots == 0) {
            stage::writeText(painter, m_room, Words::tr("No ballots yet."), stage::face(stage::body),
                             m_palette.muted);
            return;
        }
        QString line =
            Words::tr("%1 · %Ln ballots", nullptr, result.ballots).arg(roundScoreName(result.method));
        constexpr int first = 5;
        if (const QString agreement = roundAgreementText(m_content.round, result, first);
            !agreement.isEmpty())
            line += QStringLiteral(" · ") + agreement;
        stage::writeLine(painter, {m_room.left(), m_room.top(), m_room.width(), 20}, line,
                         stage::face(stage::small), m_palette.muted);
        m_bars.paint(painter, m_state.page, m_state.revealed);
    }

private:
    const StageContent& m_content;
    const StageState& m_state;
    const Palette& m_palette;
    QRectF m_room;
    Bars m_bars;
};

/// What is asked, and how to take part; when it is revealed, how it stands.
class VotePart : public StagePart {
public:
    explicit VotePart(const StageSource& source)
        : m_content(source.content)
        , m_state(source.state)
        , m_palette(source.palette)
        , m_room(source.room)
    {
        const double side = m_state.vote.open ? std::min(m_room.height() * 0.62, m_room.width() * 0.36) : 0;
        m_join = QRectF(m_room.right() - side, m_room.top(), side, m_room.height());
        const QRectF left(m_room.left(), m_room.top(), m_room.width() - side - (side > 0 ? 28 : 0),
                          m_room.height());
        if (m_state.showResult && m_state.liveResult)
            m_bars = std::make_unique<Bars>(m_content.round, *m_state.liveResult, left, m_palette);
        std::vector<double> heights;
        for (const RoundOption& option : m_content.round.options)
            heights.push_back(
                16
                + titleLine
                    * linesOf(option.title, left.width() - bulletWidth, stage::face(stage::body + 2)));
        m_options = Rows(std::move(heights), left);
    }

    int pages() const override { return m_bars ? m_bars->pages() : m_options.pages(); }
    int rows() const override { return m_bars ? m_bars->rows(m_state.page) : 0; }

    void paint(QPainter& painter) const override
    {
        if (m_bars)
            m_bars->paint(painter, m_state.page, m_state.revealed);
        else
            paintOptions(painter);
        if (m_state.vote.open)
            paintJoin(painter);
    }

private:
    void paintOptions(QPainter& painter) const
    {
        const int first = m_options.first(m_state.page);
        for (int i = first; i < first + m_options.count(m_state.page); ++i) {
            const QRectF at = m_options.rect(m_state.page, i);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_palette.accent);
            painter.drawEllipse(QPointF(at.left() + 6, at.center().y()), 3.5, 3.5);
            writeTitle(painter, at.adjusted(bulletWidth, 0, 0, 0), m_content.round.options[size_t(i)].title,
                       stage::face(stage::body + 2), m_palette.text);
        }
    }

    /// Black on white with its quiet zone, whatever the theme: cameras want it so.
    void paintQr(QPainter& painter, const QRectF& at) const
    {
        const QrPattern& qr = m_state.vote.qr;
        if (qr.size <= 0 || qr.dark.size() != size_t(qr.size) * size_t(qr.size))
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(at, Qt::white);
        constexpr int quiet = 4; // modules, as the standard asks for
        const double module = at.width() / (qr.size + 2 * quiet);
        for (int row = 0; row < qr.size; ++row) {
            for (int column = 0; column < qr.size; ++column) {
                if (qr.dark[size_t(row) * size_t(qr.size) + size_t(column)])
                    painter.fillRect(QRectF(at.left() + (column + quiet) * module,
                                            at.top() + (row + quiet) * module, module + 0.05, module + 0.05),
                                     Qt::black);
            }
        }
        painter.restore();
    }

    void paintJoin(QPainter& painter) const
    {
        const VoteState& vote = m_state.vote;
        paintQr(painter, QRectF(m_join.left(), m_join.top(), m_join.width(), m_join.width()));
        double y = m_join.top() + m_join.width() + 8;
        const QString address = QString(vote.address)
                                    .remove(QStringLiteral("http://"))
                                    .chopped(vote.address.endsWith(u'/') ? 1 : 0);
        stage::writeLine(painter, {m_join.left(), y, m_join.width(), 22}, address,
                         stage::face(stage::body, true), m_palette.text, Qt::AlignHCenter);
        y += 24;
        QString spaced;
        for (const QChar letter : vote.code)
            spaced += spaced.isEmpty() ? QString(letter) : QString(QChar(0x2009)) + letter;
        stage::writeLine(painter, {m_join.left(), y, m_join.width(), 36}, spaced, stage::face(30, true),
                         m_palette.accent, Qt::AlignHCenter);
        y += 40;
        const qsizetype voted = qsizetype(vote.ballots.size());
        const qsizetype joined = std::max(qsizetype(vote.joined), voted);
        const qsizetype papers = m_state.liveResult ? m_state.liveResult->ballots - voted : 0;
        QString told = joined == 0 ? Words::tr("Scan it, or type the address and the code")
                                   : Words::tr("%1 of %2 voted").arg(voted).arg(joined);
        if (papers > 0)
            told = Words::tr("%1; on paper: %2").arg(told).arg(papers);
        stage::writeText(painter, {m_join.left() - 20, y, m_join.width() + 40, 52}, told,
                         stage::face(stage::body), m_palette.text, Qt::AlignHCenter);
    }

    static constexpr double bulletWidth = 20;
    const StageContent& m_content;
    const StageState& m_state;
    const Palette& m_palette;
    QRectF m_room;
    QRectF m_join;
    Rows m_options;
    std::unique_ptr<Bars> m_bars;
};

} // namespace

std::unique_ptr<StagePart> makeVotePart(const StageSource& source)
{
    return std::make_unique<VotePart>(source);
}

std::unique_ptr<StagePart> makeResultPart(const StageSource& source)
{
    return std::make_unique<ResultPart>(source);
}

} // namespace lacuna
