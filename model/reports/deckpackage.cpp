// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckpackage.h"

#include "model/reports/chartparts.h"
#include "model/reports/decknotes.h"
#include "model/reports/slidexml.h"
#include "model/reports/templatepackage.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto presentationPart = u"ppt/presentation.xml"_s;
const auto presentationType = u"application/vnd.openxmlformats-officedocument.presentationml."_s;

} // namespace

DeckPackage::DeckPackage(const DeckLook& look, QDateTime time)
    : m_look(look)
    , m_time(std::move(time))
{
    decktheme::addTo(m_package, look);
    m_masterId = m_package.relate(presentationPart, u"slideMaster"_s, decktheme::masterPart());
}

Result<> DeckPackage::add(DeckSlide slide)
{
    const bool cover = slide.layout == decktheme::Layout::Title;
    SlideXml::Part drawn = SlideXml::slide(slide.slide,
                                           {.themed = &m_look.colours,
                                            .ownPlaceholders = !m_look.from,
                                            .mapping = cover ? m_look.coverMapping : m_look.contentMapping});
    const QString part = u"ppt/slides/slide%1.xml"_s.arg(m_slideIds.size() + 1);
    m_slideIds.push_back(m_package.relate(presentationPart, u"slide"_s, part));
    m_package.relate(part, u"slideLayout"_s, decktheme::layoutPart(slide.layout, m_look));
    m_package.addPart(part, presentationType + u"slide+xml"_s, std::move(drawn.xml));
    Pending pending{part, std::move(drawn.relations), {}};
    for (const Slide::Item& item : slide.slide.items()) {
        const auto* chart = std::get_if<Slide::Chart>(&item);
        if (!chart)
            continue;
        auto added = addChart(chart->chart);
        if (!added)
            return std::unexpected(added.error());
        pending.charts.push_back(std::move(*added));
    }
    m_pending.push_back(std::move(pending));
    for (const int place : slide.places)
        m_places.insert(place, part);
    if (!slide.notes.isEmpty())
        addNotes(part, slide.notes);
    return {};
}

Result<QString> DeckPackage::addChart(const ReportChart& chart)
{
    auto figures = chartparts::workbook(chart, m_time);
    if (!figures)
        return std::unexpected(figures.error());
    ++m_charts;
    const QString part = u"ppt/charts/chart%1.xml"_s.arg(m_charts);
    const QString workbook = u"ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(m_charts);
    m_package.relate(part, u"package"_s, workbook);
    m_package.addPart(part, u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s,
                      chartparts::drawing(chart));
    m_package.addPart(workbook, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                      std::move(*figures));
    return part;
}

void DeckPackage::addNotes(const QString& slidePart, const QStringList& notes)
{
    const auto master = u"ppt/notesMasters/notesMaster1.xml"_s;
    if (m_notesMasterId.isEmpty()) {
        const auto theme = u"ppt/theme/notesTheme1.xml"_s;
        m_notesMasterId = m_package.relate(presentationPart, u"notesMaster"_s, master);
        m_package.relate(master, u"theme"_s, theme);
        m_package.addPart(master, presentationType + u"notesMaster+xml"_s, decknotes::master());
        // Notes are read on paper and in the presenter's view: always dark on light.
        m_package.addPart(theme, u"application/vnd.openxmlformats-officedocument.theme+xml"_s,
                          decktheme::themeXml(paletteFor(Theme::Light)));
    }
    const QString part = u"ppt/notesSlides/notesSlide%1.xml"_s.arg(m_slideIds.size());
    m_package.relate(part, u"notesMaster"_s, master);
    m_package.relate(part, u"slide"_s, slidePart);
    m_package.addPart(part, presentationType + u"notesSlide+xml"_s, decknotes::slide(notes));
}

/// The ids are those SlideXml gave: the layout came first, notes come last.
void DeckPackage::relateSlides()
{
    for (size_t i = 0; i < m_pending.size(); ++i) {
        const Pending& slide = m_pending[i];
        for (const SlideRelation& relation : slide.relations) {
            if (relation.chart >= 0)
                m_package.relate(slide.part, u"chart"_s, slide.charts[size_t(relation.chart)]);
            else if (!relation.link.address.isEmpty())
                m_package.relateOutside(slide.part, u"hyperlink"_s, relation.link.address);
            else
                m_package.relate(slide.part, u"slide"_s, m_places.value(relation.link.place, slide.part));
        }
        const QString notes = u"ppt/notesSlides/notesSlide%1.xml"_s.arg(i + 1);
        if (m_package.has(notes))
            m_package.relate(slide.part, u"notesSlide"_s, notes);
    }
}

Result<> DeckPackage::write(const QString& title, const QString& subject, QIODevice& device,
                            Progress& progress)
{
    relateSlides();
    m_package.relate(presentationPart, u"presProps"_s, u"ppt/presProps.xml"_s);
    m_package.relate(presentationPart, u"theme"_s, decktheme::themePart());
    m_package.relate(presentationPart, u"tableStyles"_s, u"ppt/tableStyles.xml"_s);
    m_package.relate({}, u"officeDocument"_s, presentationPart);
    m_package.addPart(presentationPart, presentationType + u"presentation.main+xml"_s, presentation());
    addProperties(title, subject);
    return m_package.write(device, m_time, progress);
}

QByteArray DeckPackage::presentation() const
{
    XmlPart xml;
    xml.open("p:presentation"_L1,
             {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
              {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
              {"xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    xml.open("p:sldMasterIdLst"_L1);
    xml.empty("p:sldMasterId"_L1,
              {{"id"_L1, QString::number(m_look.from ? m_look.from->freeId : 2147483648)},
               {"r:id"_L1, m_masterId}});
    xml.close();
    if (!m_notesMasterId.isEmpty()) {
        xml.open("p:notesMasterIdLst"_L1);
        xml.empty("p:notesMasterId"_L1, {{"r:id"_L1, m_notesMasterId}});
        xml.close();
    }
    xml.open("p:sldIdLst"_L1);
    for (size_t i = 0; i < m_slideIds.size(); ++i)
        xml.empty("p:sldId"_L1, {{"id"_L1, QString::number(256 + i)}, {"r:id"_L1, m_slideIds[i]}});
    xml.close();
    xml.empty("p:sldSz"_L1,
              {{"cx"_L1, SlideXml::emu(m_look.frame.slide.width())},
               {"cy"_L1, SlideXml::emu(m_look.frame.slide.height())}});
    xml.empty("p:notesSz"_L1, {{"cx"_L1, u"6858000"_s}, {"cy"_L1, u"9144000"_s}});
    // Text boxes take no style from the master, only this.
    xml.open("p:defaultTextStyle"_L1);
    xml.open("a:lvl1pPr"_L1);
    xml.open("a:defRPr"_L1, {{"sz"_L1, u"1200"_s}});
    xml.empty("a:latin"_L1, {{"typeface"_L1, u"+mn-lt"_s}});
    xml.empty("a:ea"_L1, {{"typeface"_L1, u"+mn-ea"_s}});
    xml.empty("a:cs"_L1, {{"typeface"_L1, u"+mn-cs"_s}});
    xml.close();
    xml.close();
    xml.close();
    return xml.take();
}

void DeckPackage::addProperties(const QString& title, const QString& subject)
{
    XmlPart core;
    core.open("cp:coreProperties"_L1,
              {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
               {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
               {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
               {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const QString date = m_time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    core.leaf("dc:title"_L1, title);
    core.leaf("dc:subject"_L1, subject);
    core.leaf("dc:creator"_L1, u"Lacuna");
    core.leaf("dcterms:created"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    core.leaf("dcterms:modified"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    m_package.addPart(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s,
                      core.take());
    m_package.relate(
        {}, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
        u"docProps/core.xml"_s);
    XmlPart app;
    app.open("Properties"_L1,
             {{"xmlns"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    app.leaf("PresentationFormat"_L1,
             m_look.frame.slide.width() / m_look.frame.slide.height() > 1.5 ? u"Widescreen"
                                                                            : u"On-screen Show (4:3)");
    app.leaf("Slides"_L1, QString::number(m_slideIds.size()));
    app.leaf("Application"_L1, u"Lacuna");
    m_package.addPart(u"docProps/app.xml"_s,
                      u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s, app.take());
    m_package.relate({}, u"extended-properties"_s, u"docProps/app.xml"_s);
}

} // namespace lacuna
