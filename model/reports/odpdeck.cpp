// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpdeck.h"

#include "model/reports/odfchart.h"
#include "model/reports/odfpackage.h"
#include "model/reports/odpmaster.h"
#include "model/reports/odppages.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const Slide::Placeholder* placeholder(const DeckSlide& slide, std::initializer_list<QLatin1StringView> types)
{
    for (const Slide::Item& item : slide.slide.items()) {
        const auto* found = std::get_if<Slide::Placeholder>(&item);
        if (found && std::ranges::contains(types, found->type))
            return found;
    }
    return nullptr;
}

QString textOf(const Slide::Placeholder* item)
{
    QString text;
    if (item) {
        for (const SlideParagraph& paragraph : item->text) {
            for (const SlideRun& run : paragraph.runs)
                text += run.text;
        }
    }
    return text.simplified();
}

/// The footers of the slides, each declared once.
class Footers {
public:
    explicit Footers(const std::vector<DeckSlide>& slides)
    {
        for (const DeckSlide& slide : slides) {
            const QString text = textOf(placeholder(slide, {"ftr"_L1}));
            if (!text.isEmpty() && !m_texts.contains(text))
                m_texts += text;
            m_bySlide.push_back(text.isEmpty() ? -1 : m_texts.indexOf(text));
        }
    }

    void write(XmlPart& xml) const
    {
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            xml.leaf("presentation:footer-decl"_L1, m_texts[i], {{"presentation:name"_L1, name(i)}});
    }
    /// Empty: it has none.
    QString of(size_t slide) const { return m_bySlide[slide] < 0 ? QString() : name(m_bySlide[slide]); }

private:
    static QString name(qsizetype footer) { return u"footer%1"_s.arg(footer + 1); }

    QStringList m_texts;
    std::vector<qsizetype> m_bySlide;
};

} // namespace

OdpDeck::OdpDeck(const DeckLook& look, QDateTime time)
    : m_look(look)
    , m_time(std::move(time))
{
}

Result<> OdpDeck::add(DeckSlide slide)
{
    for (const int place : slide.places)
        m_places.insert(place, m_slides.size());
    m_slides.push_back(std::move(slide));
    return {};
}

/// "3 Countries by method": unique, and of characters that an address takes as they are.
QString OdpDeck::pageName(size_t slide) const
{
    constexpr qsizetype longest = 40;
    const QString title = textOf(placeholder(m_slides[slide], {"title"_L1, "ctrTitle"_L1}));
    QString name = QString::number(slide + 1) + QChar::Nbsp;
    for (qsizetype i = 0; i < title.size() && name.size() < longest; ++i) {
        if (title[i].isLetterOrNumber() || title[i].isMark())
            name += title[i];
        else if (!name.endsWith(QChar::Nbsp))
            name += QChar::Nbsp;
    }
    while (name.endsWith(QChar::Nbsp))
        name.chop(1);
    return name;
}

QString OdpDeck::target(const SlideLink& link) const
{
    if (!link.address.isEmpty()) {
        const bool web = link.address.startsWith("https://"_L1, Qt::CaseInsensitive)
            || link.address.startsWith("http://"_L1, Qt::CaseInsensitive);
        return web ? link.address : QString();
    }
    const auto found = m_places.constFind(link.place);
    return found == m_places.cend() ? QString() : QString(u'#' + m_names[*found]);
}

Result<> OdpDeck::write(const QString& title, const QString& subject, QIODevice& device, Progress& progress)
{
    for (size_t slide = m_names.size(); slide < m_slides.size(); ++slide)
        m_names.push_back(pageName(slide));
    OdpStyles styles(m_look.palette);
    XmlPart body(XmlPart::Kind::Fragment);
    body.open("office:body"_L1);
    body.open("office:presentation"_L1);
    const Footers footers(m_slides);
    footers.write(body);
    OdpPages pages(body, styles, m_look, [this](const SlideLink& link) { return target(link); });
    for (size_t slide = 0; slide < m_slides.size(); ++slide) {
        if (progress.isCancelled())
            return cancelled();
        pages.write(m_slides[slide], m_names[slide], footers.of(slide));
    }
    XmlPart content;
    odfxml::openDocument(content, "office:document-content"_L1);
    odfxml::fontFaces(content);
    content.open("office:automatic-styles"_L1);
    styles.writeAutomatic(content);
    content.close();
    content.insert(body.take());
    OdfPackage package(u"application/vnd.oasis.opendocument.presentation"_s, {title, subject});
    package.addPart(u"content.xml"_s, u"text/xml"_s, content.take());
    package.addPart(u"styles.xml"_s, u"text/xml"_s, odpmaster::styles(m_look, styles));
    for (size_t i = 0; i < pages.charts().size(); ++i) {
        const OdpPages::Chart& chart = pages.charts()[i];
        odfchart::addTo(package, u"Object %1"_s.arg(i + 1), *chart.chart, m_look.palette, chart.size);
    }
    return package.write(device, m_time, progress);
}

} // namespace lacuna
