// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pageflow.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReportPages)
};

constexpr double side = 60;
constexpr double top = 52;
constexpr double footerRoom = 58;
constexpr double footerPixels = 10;

QFont pageFont(double pixels, bool bold, bool italic)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(pixels));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(italic);
    return font;
}

} // namespace

PageText::PageText(const std::vector<PageRun>& runs, double pixels, double width, Qt::Alignment side)
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const PageRun& run : runs) {
        QTextCharFormat format;
        format.setFont(pageFont(pixels, run.bold, run.italic));
        if (run.ink.isValid())
            format.setForeground(run.ink);
        if (!run.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(run.link);
            format.setFontUnderline(true);
        }
        formats.append({int(all.size()), int(run.text.size()), format});
        all += run.text;
    }
    const QFont font = pageFont(pixels, false, false);
    m_layout = std::make_shared<QTextLayout>(all, font);
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(all.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, 0});
        m_lineHeight = std::max(m_lineHeight, line.height());
    }
    m_layout->endLayout();
    m_lineHeight = std::max(m_lineHeight, QFontMetricsF(font).height()) * 1.06;
}

int PageText::lines() const
{
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

double PageText::width() const
{
    double widest = 0;
    for (int line = 0; line < lines(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

void PageText::paintLine(QPainter& painter, int line, QPointF at) const
{
    const QTextLine shown = m_layout->lineAt(line);
    shown.draw(&painter, at + QPointF(0, (m_lineHeight - shown.height()) / 2));
}

void PageText::paint(QPainter& painter, QPointF at, int first, int count) const
{
    for (int line = first; line < lines() && line - first < count; ++line)
        paintLine(painter, line, at + QPointF(0, (line - first) * m_lineHeight));
}

PageFlow::PageFlow(QSizeF paper, const Palette& palette, QString footer)
    : m_paper(paper)
    , m_palette(palette)
    , m_footer(std::move(footer))
    , m_room(side, top, paper.width() - 2 * side, paper.height() - top - footerRoom)
    , m_y(m_room.top())
{
}

void PageFlow::breakPage()
{
    // A piece higher than what any page has left begins one, and takes no room of its own.
    m_pieces.push_back({});
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_room.top();
}

void PageFlow::place(const std::shared_ptr<const Piece>& piece)
{
    const double before = m_pages.back().empty() ? 0 : piece->before;
    if (!m_pages.back().empty() && !fits(before + piece->height))
        newPage();
    if (m_pages.back().empty() && m_pages.size() > 1 && piece->repeated) {
        m_pages.back().push_back(
            {{m_room.left(), m_y, m_room.width(), piece->repeated->height}, piece->repeated});
        m_y += piece->repeated->height;
    }
    m_y += m_pages.back().empty() ? 0 : piece->before;
    m_pages.back().push_back({{m_room.left(), m_y, m_room.width(), piece->height}, piece});
    m_y += piece->height;
}

std::vector<ReportPage> PageFlow::finish()
{
    for (size_t i = 0; i < m_pieces.size();) {
        if (!m_pieces[i].paint) {
            if (!m_pages.back().empty())
                newPage();
            ++i;
            continue;
        }
        // What belongs together, up to a break.
        size_t end = i + 1;
        double height = m_pieces[i].height;
        while (end < m_pieces.size() && m_pieces[end - 1].keepNext && m_pieces[end].paint) {
            height += m_pieces[end].before + m_pieces[end].height;
            ++end;
        }
        const bool begins = m_pages.back().empty();
        if (!begins && !fits(m_pieces[i].before + height) && height <= m_room.height())
            newPage();
        for (; i < end; ++i)
            place(std::make_shared<const Piece>(std::move(m_pieces[i])));
    }
    m_pieces.clear();
    if (m_pages.size() > 1 && m_pages.back().empty())
        m_pages.pop_back();
    std::vector<ReportPage> pages;
    for (size_t i = 0; i < m_pages.size(); ++i)
        pages.push_back(pageOf(std::move(m_pages[i]), i + 1, m_pages.size()));
    return pages;
}

ReportPage PageFlow::pageOf(std::vector<Placed> pieces, size_t number, size_t count) const
{
    const QRectF line(side, m_paper.height() - footerRoom + 24, m_room.width(), 16);
    return {m_paper,
            [line, all = std::move(pieces), paper = m_paper, palette = &m_palette, foot = m_footer,
             font = pageFont(footerPixels, false, false),
             page = Text::tr("%1 of %2").arg(number).arg(count)](QPainter& painter) {
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                if (palette->surface != Qt::white)
                    painter.fillRect(QRectF(QPointF(0, 0), paper), palette->surface);
                for (const Placed& placed : all) {
                    painter.save();
                    painter.setPen(palette->text);
                    placed.piece->paint(painter, placed.box);
                    painter.restore();
                }
                painter.setFont(font);
                painter.setPen(palette->muted);
                painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, page);
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                                 QFontMetricsF(font).elidedText(foot, Qt::ElideRight, line.width() - 80));
            }};
}

} // namespace lacuna
