// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odfxml.h"

#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::odfxml {

void openDocument(XmlPart& xml, QLatin1StringView root)
{
    const auto oasis = [](QLatin1StringView what) {
        return QString(u"urn:oasis:names:tc:opendocument:xmlns:"_s + what + u":1.0"_s);
    };
    xml.open(root,
             {{"xmlns:office"_L1, oasis("office"_L1)},
              {"xmlns:style"_L1, oasis("style"_L1)},
              {"xmlns:text"_L1, oasis("text"_L1)},
              {"xmlns:table"_L1, oasis("table"_L1)},
              {"xmlns:draw"_L1, oasis("drawing"_L1)},
              {"xmlns:fo"_L1, oasis("xsl-fo-compatible"_L1)},
              {"xmlns:svg"_L1, oasis("svg-compatible"_L1)},
              {"xmlns:chart"_L1, oasis("chart"_L1)},
              {"xmlns:number"_L1, oasis("datastyle"_L1)},
              {"xmlns:presentation"_L1, oasis("presentation"_L1)},
              {"xmlns:script"_L1, oasis("script"_L1)},
              {"xmlns:dom"_L1, u"http://www.w3.org/2001/xml-events"_s},
              {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s},
              {"xmlns:loext"_L1, u"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"_s},
              {"office:version"_L1, u"1.3"_s}});
}

QString points(double length)
{
    return QString::number(std::round(length * 100) / 100, 'f', 2) + u"pt"_s;
}

void text(XmlPart& xml, QStringView text)
{
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin)
            xml.text(text.sliced(begin, end - begin));
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        // One space between words is a character; more, or one at the beginning, would be lost.
        if (unit == u' ' && i > 0 && text[i - 1] != u' ' && i + 1 < text.size())
            continue;
        const QLatin1StringView element = unit == u' ' ? "text:s"_L1
            : unit == u'\t'                            ? "text:tab"_L1
            : unit == u'\n'                            ? "text:line-break"_L1
                                                       : QLatin1StringView();
        if (element.isEmpty())
            continue;
        flush(i);
        xml.empty(element);
    }
    flush(text.size());
}

void paragraph(XmlPart& xml, QStringView words)
{
    xml.open("text:p"_L1);
    text(xml, words);
    xml.close();
}

void language(XmlPart& xml)
{
    const QLocale locale;
    QString language = u"en"_s;
    QString country = u"GB"_s;
    if (locale.language() != QLocale::C) {
        language = QLocale::languageToCode(locale.language());
        country = QLocale::territoryToCode(locale.territory());
    }
    xml.attribute("fo:language"_L1, language);
    xml.attribute("fo:country"_L1, country.isEmpty() ? u"none"_s : country);
}

} // namespace lacuna::odfxml
