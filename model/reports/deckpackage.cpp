// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckpackage.h"

#include "model/reports/slidexml.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto presentationPart = u"ppt/presentation.xml"_s;
const auto presentationType = u"application/vnd.openxmlformats-officedocument.presentationml."_s;

} // namespace

DeckPackage::DeckPackage(const Palette& palette)
{
    decktheme::addTo(m_package, palette);
    m_masterId = m_package.relate(presentationPart, u"slideMaster"_s, decktheme::masterPart());
}

void DeckPackage::add(QByteArray slide, decktheme::Layout layout)
{
    const QString part = u"ppt/slides/slide%1.xml"_s.arg(m_slideIds.size() + 1);
    m_slideIds.push_back(m_package.relate(presentationPart, u"slide"_s, part));
    m_package.relate(part, u"slideLayout"_s, decktheme::layoutPart(layout));
    m_package.addPart(part, presentationType + u"slide+xml"_s, std::move(slide));
}

Result<> DeckPackage::write(const QString& title, const QString& subject, const QDateTime& time,
                            QIODevice& device, Progress& progress)
{
    m_package.relate(presentationPart, u"presProps"_s, u"ppt/presProps.xml"_s);
    m_package.relate(presentationPart, u"theme"_s, decktheme::themePart());
    m_package.relate(presentationPart, u"tableStyles"_s, u"ppt/tableStyles.xml"_s);
    m_package.relate({}, u"officeDocument"_s, presentationPart);
    m_package.addPart(presentationPart, presentationType + u"presentation.main+xml"_s, presentation());
    addProperties(title, subject, time);
    return m_package.write(device, time, progress);
}

QByteArray DeckPackage::presentation() const
{
    XmlPart xml;
    xml.open("p:presentation"_L1,
             {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
              {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
              {"xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    xml.open("p:sldMasterIdLst"_L1);
    xml.empty("p:sldMasterId"_L1, {{"id"_L1, u"2147483648"_s}, {"r:id"_L1, m_masterId}});
    xml.close();
    xml.open("p:sldIdLst"_L1);
    for (size_t i = 0; i < m_slideIds.size(); ++i)
        xml.empty("p:sldId"_L1, {{"id"_L1, QString::number(256 + i)}, {"r:id"_L1, m_slideIds[i]}});
    xml.close();
    xml.empty("p:sldSz"_L1,
              {{"cx"_L1, SlideXml::emu(SlideXml::width)}, {"cy"_L1, SlideXml::emu(SlideXml::height)}});
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

void DeckPackage::addProperties(const QString& title, const QString& subject, const QDateTime& time)
{
    XmlPart core;
    core.open("cp:coreProperties"_L1,
              {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
               {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
               {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
               {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const QString date = time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
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
    app.leaf("PresentationFormat"_L1, u"Widescreen");
    app.leaf("Slides"_L1, QString::number(m_slideIds.size()));
    app.leaf("Application"_L1, u"Lacuna");
    m_package.addPart(u"docProps/app.xml"_s,
                      u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s, app.take());
    m_package.relate({}, u"extended-properties"_s, u"docProps/app.xml"_s);
}

} // namespace lacuna
