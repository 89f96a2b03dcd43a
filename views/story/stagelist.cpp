// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/stagelist.h"

#include "views/common/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace lacuna {

namespace {

// Shares of the stage's height.
constexpr double margin = 1.0 / 18;
constexpr double heading = 1.0 / 20;
constexpr double body = 1.0 / 32;
constexpr double small = 1.0 / 40;
constexpr double entry = 1.0 / 11;

QFont face(double height, double share, bool bold)
{
    QFont font = uiFont();
    font.setPixelSize(std::max(1, int(height * share)));
    font.setBold(bold);
    return font;
}

} // namespace

StageList::StageList(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("stageList");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void StageList::setStudies(const QString& title, std::vector<Presentation::ListedStudy> studies, Theme theme)
{
    m_title = title;
    m_studies = std::move(studies);
    m_theme = theme;
    m_page = 0;
    QStringList spoken{m_title};
    for (const auto& study : m_studies)
        spoken << study.title;
    setAccessibleName(spoken.join(u'\n'));
    update();
}

int StageList::perPage() const
{
    return std::max(1, int((1 - 2 * margin - 2 * heading - 2 * small) / entry));
}

int StageList::pages() const
{
    return std::max(1, (int(m_studies.size()) + perPage() - 1) / perPage());
}

bool StageList::turn(int by)
{
    const int page = std::clamp(m_page + by, 0, pages() - 1);
    if (page == m_page)
        return false;
    m_page = page;
    update();
    return true;
}

void StageList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const Palette& colours = paletteFor(m_theme);
    const double tall = height();
    const double edge = tall * margin;
    painter.fillRect(rect(), colours.surface);
    const auto write = [&](const QRectF& at, const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, at.width()));
    };
    const double wide = width() - 2 * edge;
    write(QRectF(edge, edge, wide, tall * heading * 1.4), m_title, face(tall, heading, true), colours.text);
    double y = edge + tall * heading * 2;
    const auto first = size_t(m_page) * size_t(perPage());
    const auto last = std::min(m_studies.size(), first + size_t(perPage()));
    for (size_t i = first; i < last; ++i) {
        write(QRectF(edge, y, wide, tall * body * 1.4), m_studies[i].title, face(tall, body, true),
              colours.text);
        write(QRectF(edge, y + tall * body * 1.4, wide, tall * small * 1.3), m_studies[i].by,
              face(tall, small, false), colours.muted);
        y += tall * entry;
    }
    if (m_studies.empty())
        write(QRectF(edge, y, wide, tall * body * 1.4), tr("No study."), face(tall, body, false),
              colours.muted);
    if (pages() > 1)
        write(QRectF(edge, tall - edge - tall * small, wide, tall * small * 1.3),
              tr("%1 of %2").arg(m_page + 1).arg(pages()), face(tall, small, false), colours.muted);
}

} // namespace lacuna
