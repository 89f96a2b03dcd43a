// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/decknotes.h"

#include "model/reports/slidexml.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna::decknotes {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DeckNotes)
};

constexpr QRectF picture{63, 60, 414, 233}; ///< on a page of 540 × 720 points
constexpr QRectF words{54, 315, 432, 360};
constexpr double textSize = 12;

} // namespace

QByteArray master()
{
    SlideXml page("p:notesMaster"_L1, {}, {}, "bg1"_L1);
    page.slideImage(2, Text::tr("Slide"), picture);
    page.placeholder("body"_L1, 3, Text::tr("Notes"), words, {{{{Text::tr("Notes"), textSize}}}}, "t"_L1);
    page.closeTree();
    XmlPart& xml = page.xml();
    xml.empty("p:clrMap"_L1,
              {{"bg1"_L1, u"lt1"_s},
               {"tx1"_L1, u"dk1"_s},
               {"bg2"_L1, u"lt2"_s},
               {"tx2"_L1, u"dk2"_s},
               {"accent1"_L1, u"accent1"_s},
               {"accent2"_L1, u"accent2"_s},
               {"accent3"_L1, u"accent3"_s},
               {"accent4"_L1, u"accent4"_s},
               {"accent5"_L1, u"accent5"_s},
               {"accent6"_L1, u"accent6"_s},
               {"hlink"_L1, u"hlink"_s},
               {"folHlink"_L1, u"folHlink"_s}});
    return xml.take();
}

QByteArray slide(const QStringList& paragraphs)
{
    SlideXml page("p:notes"_L1);
    page.slideImage(2, Text::tr("Slide"), {});
    std::vector<SlideParagraph> text;
    for (const QString& paragraph : paragraphs)
        text.push_back({{{paragraph, textSize}}, SlideParagraph::Align::Start, 4});
    page.placeholder("body"_L1, 3, Text::tr("Notes"), {}, text, "t"_L1);
    page.closeTree();
    page.xml().open("p:clrMapOvr"_L1);
    page.xml().empty("a:masterClrMapping"_L1);
    page.xml().close();
    return page.xml().take();
}

} // namespace lacuna::decknotes
