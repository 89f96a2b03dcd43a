// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/docxpackage.h"

#include "model/reports/decktheme.h"

using namespace Qt::StringLiterals;

namespace lacuna::docx {

namespace {

QString footerPart(bool landscape)
{
    return landscape ? u"word/footer2.xml"_s : u"word/footer1.xml"_s;
}

void addProperties(OoxmlPackage& package, const Surroundings& around, const QDateTime& time)
{
    XmlPart core;
    core.open("cp:coreProperties"_L1,
              {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
               {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
               {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
               {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const QString date = time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    core.leaf("dc:title"_L1, around.title);
    core.leaf("dc:subject"_L1, around.subject);
    core.leaf("dc:creator"_L1, u"Lacuna");
    core.leaf("dcterms:created"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    core.leaf("dcterms:modified"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    package.addPart(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s,
                    core.take());
    package.relate({},
                   u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                   u"docProps/core.xml"_s);
}

} // namespace

QString documentPart()
{
    return u"word/document.xml"_s;
}

DocxBody::Footers relateFooters(OoxmlPackage& package)
{
    return {package.relate(documentPart(), u"footer"_s, footerPart(false)),
            package.relate(documentPart(), u"footer"_s, footerPart(true))};
}

Result<> write(OoxmlPackage& package, QByteArray body, const Surroundings& around, const Palette& palette,
               const QDateTime& time, QIODevice& device, Progress& progress)
{
    const auto theme = u"word/theme/theme1.xml"_s;
    const QString document = documentPart();
    package.relate({}, u"officeDocument"_s, document);
    package.relate(document, u"styles"_s, u"word/styles.xml"_s);
    package.relate(document, u"theme"_s, theme);
    package.relate(document, u"fontTable"_s, u"word/fontTable.xml"_s);
    const auto type = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    package.addPart(document, type + u"document.main+xml"_s, std::move(body));
    package.addPart(u"word/styles.xml"_s, type + u"styles+xml"_s, docxStyles(palette, around.density));
    package.addPart(u"word/fontTable.xml"_s, type + u"fontTable+xml"_s, docxFonts());
    package.addPart(theme, u"application/vnd.openxmlformats-officedocument.theme+xml"_s,
                    decktheme::themeXml(palette));
    const QSizeF size = paperPoints(around.paper);
    for (const bool landscape : {false, true})
        package.addPart(
            footerPart(landscape), type + u"footer+xml"_s,
            docxFooter(around.footer, (landscape ? size.height() : size.width()) - 2 * around.margin));
    addProperties(package, around, time);
    return package.write(device, time, progress);
}

} // namespace lacuna::docx
