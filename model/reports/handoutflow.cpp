// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutflow.h"

#include "model/reports/slideparts.h"
#include "model/reports/textfit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace handoutflow {

std::pair<QString, QString> divided(const QString& text, double width, double size, bool bold, int count)
{
    const QStringList lines = textfit::lines(text, width, size, bold);
    if (lines.size() <= count)
        return {text, {}};
    qsizetype end = 0;
    for (int i = 0; i < count; ++i)
        end = text.indexOf(lines[i], end) + lines[i].size();
    return {text.first(end), text.sliced(end).trimmed()};
}

int lineCount(const QString& text, double width, double size, bool bold)
{
    return int(textfit::lines(text, width, size, bold).size());
}

} // namespace handoutflow

namespace {

using Align = SlideParagraph::Align;

/// True if head() would have to shorten it.
bool tooLong(const QString& title, const DeckLook& look)
{
    const bool high = look.from && look.frame.title.height() >= 60;
    const double width = look.frame.title.width() - (look.from ? 16 : 0);
    return handoutflow::lineCount(title, width, 14, true) > (high ? 2 : 1);
}

} // namespace

HandoutFlow::HandoutFlow(const DeckLook& look, QString footer)
    : m_look(look)
    , m_footer(std::move(footer))
    , m_body(look.frame.body.adjusted(0, 8, 0, -4))
    , m_y(m_body.top())
{
}

void HandoutFlow::begin(const QString& title)
{
    close();
    m_title = title;
    m_continued = false;
    open();
    if (tooLong(title, m_look))
        paragraph(title, {.size = 14, .bold = true});
}

void HandoutFlow::breakSlide()
{
    if (m_open && !isFresh())
        close();
}

void HandoutFlow::insert(DeckSlide slide)
{
    // A slide with nothing but the title says no more than the one that is put in.
    if (m_open && isFresh()) {
        m_open = false;
        m_slide = {};
        m_notes.clear();
    } else {
        close();
    }
    m_slides.push_back(std::move(slide));
    m_continued = true;
}

void HandoutFlow::open()
{
    m_slide = {};
    m_notes.clear();
    m_open = true;
    m_y = m_body.top();
    slideparts::head(m_slide, m_look,
                     m_continued ? tr("%1 (continued)", "the title of a slide").arg(m_title) : m_title, {},
                     {});
}

void HandoutFlow::close()
{
    if (!m_open)
        return;
    flushText();
    slideparts::furniture(m_slide, m_look, m_footer);
    DeckSlide finished = slideparts::finish(m_slide);
    finished.notes = std::exchange(m_notes, {});
    m_slides.push_back(std::move(finished));
    m_open = false;
    m_continued = true;
    m_y = m_body.top();
}

Slide& HandoutFlow::slide()
{
    if (!m_open)
        open();
    return m_slide;
}

void HandoutFlow::note(const QString& text)
{
    slide();
    m_notes += text;
}

QRectF HandoutFlow::take(double height)
{
    const double wanted = std::min(height, m_body.height());
    if (m_open && wanted > left() + 0.01)
        close();
    if (!m_open)
        open();
    flushText();
    const QRectF box(m_body.left(), m_y, m_body.width(), wanted);
    m_y += wanted;
    return box;
}

void HandoutFlow::space(double height)
{
    if (!isFresh())
        m_y = std::min(m_body.bottom(), m_y + height);
}

void HandoutFlow::paragraph(const QString& text, const TextLook& look)
{
    const double line = look.size * handoutflow::lineHeight;
    QString rest = text;
    while (!rest.isEmpty()) {
        if (!m_open)
            open();
        const double before = isFresh() ? 0 : look.before;
        const int lines = handoutflow::lineCount(rest, m_body.width(), look.size, look.bold);
        const auto fit = int((left() - before + 0.01) / line);
        // Not one line alone at the foot, nor all of it without what it belongs to.
        const bool parted = fit >= lines && lines * line + before + look.keep > left() + 0.01;
        if (!isFresh() && (fit < std::min(lines, 2) || parted)) {
            close();
            continue;
        }
        const int taken = std::clamp(fit, 1, lines);
        const auto [first, second] = handoutflow::divided(rest, m_body.width(), look.size, look.bold, taken);
        if (m_text.empty())
            m_textTop = m_y;
        m_text.push_back({{{first, look.size, look.bold, look.ink, SlideLink{look.link, -1}}},
                          Align::Start,
                          m_text.empty() ? 0 : before,
                          line});
        if (m_text.size() == 1)
            m_textTop += before;
        m_y += before + taken * line;
        rest = second;
        if (!rest.isEmpty())
            close();
    }
}

void HandoutFlow::flushText()
{
    if (m_text.empty())
        return;
    m_slide.textBox(tr("Text"), {m_body.left(), m_textTop, m_body.width(), m_y - m_textTop},
                    std::exchange(m_text, {}));
}

std::vector<DeckSlide> HandoutFlow::finish()
{
    close();
    return std::move(m_slides);
}

} // namespace lacuna
