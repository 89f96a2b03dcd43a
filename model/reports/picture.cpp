// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/picture.h"

#include "model/reports/methodnote.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double margin = 24;
constexpr double narrowest = 560; ///< of the text, so that the foot of a small matrix stays readable
constexpr double widest = 1100;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

/// 300 characters of title would bury the matrix.
QString shortened(const QString& text, qsizetype longest)
{
    const QString simple = text.simplified();
    return simple.size() <= longest ? simple : simple.left(longest - 1) + u'…';
}

} // namespace

struct Picture::Block {
    QString text;
    double pixels = 12;
    bool bold = false;
    QColor colour{};
    double before = 4; ///< space above
    QRectF box{};
};

Picture::Picture(const GapMap& map, const ReportOptions& options, const QDate& exported)
    : m_options(options)
    , m_exported(exported)
    , m_map(std::shared_ptr<const GapMap>(), &map)
    , m_palette(paletteFor(options.theme))
    , m_title(methodnote::title(map, options.title))
{
    // Without a QGuiApplication, Qt ends the program over the first font; check() says so instead.
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return;
    m_font = QGuiApplication::font();
    m_layout =
        MatrixLayout(m_map, MatrixDrawing::fromJson(options.drawing), MatrixPainter::measureWith(m_font));
    m_painter = std::make_unique<MatrixPainter>(m_layout, m_palette, m_font);
    lay();
}

Picture::~Picture() = default;

Result<> Picture::check() const
{
    if (!m_painter)
        return fail(ErrorKind::Internal,
                    tr("Pictures need the graphical part of the program, which is not running."));
    if (m_layout.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    tr("There is nothing to show: the matrix has no rows or no columns. "
                       "Show empty ones, or choose other rows and columns."));
    }
    return {};
}

QString Picture::description() const
{
    return methodnote::question(*m_map) + u". "_s + methodnote::matching(*m_map) + u". "_s
        + methodnote::footer(*m_map, m_exported);
}

QFont Picture::font(double pixels, bool bold) const
{
    QFont result = m_font;
    result.setPixelSize(int(pixels));
    result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return result;
}

double Picture::wrappedHeight(const QString& text, double pixels, bool bold) const
{
    const QFontMetricsF metrics(font(pixels, bold));
    return std::ceil(metrics.boundingRect(QRectF(0, 0, m_textWidth, 1e6), wrapFlags, text).height());
}

QStringList Picture::footLines() const
{
    QStringList lines;
    for (const methodnote::Line& line : methodnote::lines(*m_map, m_exported)) {
        if (line.kind == methodnote::Line::Kind::Foot)
            lines += tr("%1: %2").arg(line.label, shortened(line.text, 600));
    }
    lines += methodnote::footer(*m_map, m_exported);
    return lines;
}

void Picture::lay()
{
    const double matrixWidth = m_layout.size().width();
    m_textWidth = std::clamp(matrixWidth, narrowest, widest);
    const auto add = [this](Block block, double& y) {
        block.box = {margin, y + block.before, m_textWidth,
                     wrappedHeight(block.text, block.pixels, block.bold)};
        y = block.box.bottom();
        m_blocks.push_back(std::move(block));
    };
    double y = margin - 4;
    add({shortened(m_title, 200), 20, true, m_palette.text}, y);
    if (!m_options.caption.simplified().isEmpty())
        add({shortened(m_options.caption, 400), 14, false, m_palette.text}, y);
    QString facts = methodnote::matching(*m_map);
    if (!m_map->provenance.filterText.isEmpty())
        facts += u" · "_s + shortened(m_map->provenance.filterText, 400);
    if (!m_options.title.isEmpty())
        facts = methodnote::question(*m_map) + u" · "_s + facts;
    add({facts, 13, false, m_palette.muted}, y);
    m_matrixAt = {margin, std::ceil(y + 14)};
    m_legendAt = {margin, std::ceil(m_matrixAt.y() + m_layout.size().height() + 12)};
    y = m_legendAt.y() + m_painter->legendHeight(m_textWidth) + 6;
    for (const QString& line : footLines())
        add({line, 11, false, m_palette.muted, 3}, y);
    m_size = {std::ceil(std::max(matrixWidth, m_textWidth) + 2 * margin), std::ceil(y + margin)};
}

void Picture::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // A little beyond: viewers round an SVG's millimetres up to a pixel more.
    painter.fillRect(QRectF(QPointF(0, 0), m_size + QSizeF(2, 2)), m_palette.surface);
    for (const Block& block : m_blocks) {
        painter.setFont(font(block.pixels, block.bold));
        painter.setPen(block.colour);
        painter.drawText(block.box, wrapFlags, block.text);
    }
    painter.save();
    painter.translate(m_matrixAt);
    m_painter->paint(painter);
    painter.restore();
    m_painter->paintLegend(painter, m_legendAt, m_textWidth);
}

} // namespace lacuna
