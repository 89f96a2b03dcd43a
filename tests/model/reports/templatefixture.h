// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QMap>
#include <QtCore/QRectF>

namespace lacuna::test {

/// A user's template, part by part, with everything in it that must not come along: every such thing says CANARY. Change what a test is about,
/// then pack().
struct TemplateFixture {
    QMap<QString, QByteArray> parts;

    static QByteArray shape(int id, const QByteArray& placeholder, const QRectF& box,
                            const QByteArray& text = "Sample")
    {
        const auto emu = [](double points) { return QByteArray::number(qint64(points * 12700)); };
        const QByteArray place = box.isNull()
            ? QByteArray()
            : "<a:xfrm><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\""
                + emu(box.width()) + "\" cy=\"" + emu(box.height()) + "\"/></a:xfrm>";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + QByteArray::number(id)
            + "\" name=\"S\"/><p:cNvSpPr/><p:nvPr>"
            + (placeholder.isEmpty() ? QByteArray() : "<p:ph " + placeholder + "/>")
            + "</p:nvPr></p:nvSpPr><p:spPr>" + place
            + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"en\"/><a:t>" + text
            + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    static QByteArray tree(const QByteArray& background, const QByteArray& shapes)
    {
        return "<p:cSld>" + background
            + "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" "
              "name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
            + shapes + "</p:spTree></p:cSld>";
    }

    static QByteArray root(const QByteArray& name, const QByteArray& attributes, const QByteArray& content)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><p:" + name
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
              " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + attributes + ">" + content + "</p:" + name + ">";
    }

    static QByteArray relations(const QList<std::array<QByteArray, 4>>& all)
    {
        QByteArray xml =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        for (const auto& [id, type, target, mode] : all)
            xml += "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\""
                + (mode.isEmpty() ? QByteArray() : QByteArray(" TargetMode=\"" + mode + "\"")) + "/>";
        return xml + "</Relationships>";
    }

    static QByteArray layout(const QByteArray& type, const QByteArray& shapes, const QByteArray& more = {})
    {
        return root("sldLayout", type.isEmpty() ? QByteArray() : QByteArray(" type=\"" + type + "\""),
                    tree({}, shapes) + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>" + more);
    }

    static QByteArray theme(const QByteArray& dark, const QByteArray& light, const QByteArray& accent1,
                            const QByteArray& accent2)
    {
        QByteArray colours;
        for (const auto& [name, rgb] : {std::pair{"dk1", dark},
                                        {"lt1", light},
                                        {"dk2", QByteArray("1F497D")},
                                        {"lt2", QByteArray("EEECE1")},
                                        {"accent1", accent1},
                                        {"accent2", accent2},
                                        {"accent3", QByteArray("7030A0")},
                                        {"accent4", QByteArray("808080")},
                                        {"accent5", QByteArray("A0A0A0")},
                                        {"accent6", QByteArray("606060")},
                                        {"hlink", QByteArray("0000FF")},
                                        {"folHlink", QByteArray("800080")}})
            colours += QByteArray("<a:") + name + "><a:srgbClr val=\"" + rgb + "\"/></a:" + name + ">";
        const QByteArray fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        const QByteArray line = "<a:ln w=\"6350\">" + fill + "</a:ln>";
        const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        const QByteArray font = "<a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
               "name=\"Brand\"><a:themeElements>"
               "<a:clrScheme name=\"Brand\">"
            + colours + "</a:clrScheme><a:fontScheme name=\"Brand\"><a:majorFont>" + font
            + "</a:majorFont><a:minorFont>" + font
            + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Brand\"><a:fillStyleLst>" + fill + fill + fill
            + "</a:fillStyleLst><a:lnStyleLst>" + line + line + line + "</a:lnStyleLst><a:effectStyleLst>"
            + effect + effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill
            + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    static QByteArray clrMap()
    {
        return "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
               "accent2=\"accent2\" "
               "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" "
               "hlink=\"hlink\" "
               "folHlink=\"folHlink\"/>";
    }

    /// A 16:9 master with a logo in the corner, a cover with a "centred" title, a layout with a title only, one with a body, one without a title, one
    /// whose title stands upright at the side.
    TemplateFixture()
    {
        const QByteArray presentation = "ppt/presentation.xml";
        parts[QStringLiteral("_rels/.rels")] = relations({{"rId1", "officeDocument", presentation, ""}});
        parts[QStringLiteral("ppt/presentation.xml")] =
            root("presentation", "",
                 "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId7\"/></p:sldMasterIdLst>"
                 "<p:sldIdLst><p:sldId id=\"256\" r:id=\"rId8\"/></p:sldIdLst>"
                 "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>");
        parts[QStringLiteral("ppt/_rels/presentation.xml.rels")] =
            relations({{"rId7", "slideMaster", "slideMasters/brand.xml", ""},
                       {"rId8", "slide", "slides/slide1.xml", ""},
                       {"rId9", "vbaProject", "vbaProject.bin", ""}});
        parts[QStringLiteral("ppt/vbaProject.bin")] = "CANARY macro";
        parts[QStringLiteral("ppt/slides/slide1.xml")] =
            root("sld", "", tree({}, shape(2, "type=\"title\"", {}, "CANARY slide")));
        parts[QStringLiteral("docProps/core.xml")] = "<x>CANARY author</x>";
        parts[QStringLiteral("ppt/media/logo.png")] = "\x89PNG logo";
        parts[QStringLiteral("ppt/embeddings/object.bin")] = "CANARY object";
        parts[QStringLiteral("ppt/slideMasters/brand.xml")] =
            root("sldMaster", "",
                 tree("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>",
                      shape(2, "type=\"title\"", {48, 24, 700, 60})
                          + shape(3, "type=\"body\" idx=\"1\"", {48, 110, 860, 350})
                          + shape(4, "type=\"ftr\" idx=\"3\"", {300, 500, 360, 28})
                          + shape(5, "type=\"sldNum\" idx=\"4\"", {700, 500, 200, 28}) + logo() + hostile())
                     + clrMap()
                     + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId "
                       "id=\"2147483650\" "
                       "r:id=\"rId2\"/><p:sldLayoutId id=\"2147483651\" r:id=\"rId3\"/><p:sldLayoutId "
                       "id=\"2147483652\" "
                       "r:id=\"rId4\"/><p:sldLayoutId id=\"2147483653\" r:id=\"rId5\"/></p:sldLayoutIdLst>"
                       "<p:timing><p:tnLst><p:par><p:cTn "
                       "id=\"1\"><p:childTnLst><p:audio><p:cMediaNode><p:cTn id=\"2\"/>"
                       "<p:tgtEl><p:sndTgt r:embed=\"rId12\" name=\"CANARY "
                       "sound\"/></p:tgtEl></p:cMediaNode></p:audio>"
                       "</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>"
                       "<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"4000\"><a:solidFill><a:schemeClr "
                       "val=\"tx2\"/>"
                       "</a:solidFill></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></"
                       "p:txStyles>");
        parts[QStringLiteral("ppt/slideMasters/_rels/brand.xml.rels")] =
            relations({{"rId1", "slideLayout", "../slideLayouts/a.xml", ""},
                       {"rId2", "slideLayout", "../slideLayouts/b.xml", ""},
                       {"rId3", "slideLayout", "../slideLayouts/c.xml", ""},
                       {"rId4", "slideLayout", "../slideLayouts/d.xml", ""},
                       {"rId5", "slideLayout", "../slideLayouts/e.xml", ""},
                       {"rId6", "theme", "../theme/brand.xml", ""},
                       {"rId10", "image", "../media/logo.png", ""},
                       {"rId11", "hyperlink", "https://example.org/CANARY", "External"},
                       {"rId12", "audio", "file:///CANARY.wav", "External"},
                       {"rId13", "oleObject", "../embeddings/object.bin", ""},
                       {"rId14", "image", "https://example.org/CANARY.png", "External"}});
        parts[QStringLiteral("ppt/theme/brand.xml")] = theme("1A1A1A", "FFFFFF", "0B5E8A", "C8501E");
        const QByteArray furniture =
            shape(8, "type=\"ftr\" idx=\"11\"", {}) + shape(9, "type=\"sldNum\" idx=\"12\"", {});
        setLayout('a',
                  layout("title",
                         shape(2, "type=\"ctrTitle\"", {80, 60, 800, 90})
                             + shape(3, "type=\"subTitle\" idx=\"1\"", {80, 160, 800, 50})));
        setLayout('b', layout("obj", shape(2, "type=\"title\"", {}) + shape(3, "idx=\"1\"", {}) + furniture));
        setLayout('c', layout("titleOnly", shape(2, "type=\"title\"", {}) + furniture));
        setLayout('d', layout("blank", furniture));
        setLayout('e',
                  layout("vertTitleAndTx",
                         shape(2, "type=\"title\" orient=\"vert\"", {800, 30, 80, 450})
                             + shape(3, "type=\"body\" orient=\"vert\" idx=\"1\"", {48, 30, 700, 450})
                             + furniture));
    }

    static QByteArray logo()
    {
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"20\" name=\"Logo\"><a:hlinkClick "
               "r:id=\"rId11\"/></p:cNvPr><p:cNvPicPr/><p:nvPr/>"
               "</p:nvPicPr><p:blipFill><a:blip "
               "r:embed=\"rId10\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
               "<a:xfrm><a:off x=\"10160000\" y=\"254000\"/><a:ext cx=\"1270000\" "
               "cy=\"762000\"/></a:xfrm><a:prstGeom "
               "prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
    }

    /// An embedded object, and a picture from the web.
    static QByteArray hostile()
    {
        return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"21\" "
               "name=\"CANARY\"/><p:cNvGraphicFramePr/><p:nvPr/>"
               "</p:nvGraphicFramePr><p:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"9\" "
               "cy=\"9\"/></p:xfrm><a:graphic><a:graphicData "
               "uri=\"http://schemas.openxmlformats.org/presentationml/2006/ole\"><p:oleObj r:id=\"rId13\" "
               "progId=\"CANARY\"/>"
               "</a:graphicData></a:graphic></p:graphicFrame><p:pic><p:nvPicPr><p:cNvPr id=\"22\" "
               "name=\"CANARY\"/><p:cNvPicPr/>"
               "<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link=\"rId14\"/></p:blipFill><p:spPr/></p:pic>";
    }

    void setLayout(char name, const QByteArray& xml)
    {
        const QString part = QStringLiteral("ppt/slideLayouts/%1.xml").arg(QLatin1Char(name));
        parts[part] = xml;
        parts[QStringLiteral("ppt/slideLayouts/_rels/%1.xml.rels").arg(QLatin1Char(name))] =
            relations({{"rId1", "slideMaster", "../slideMasters/brand.xml", ""}});
    }

    QByteArray pack() const
    {
        QBuffer buffer;
        KZip zip(&buffer);
        zip.open(QIODevice::WriteOnly);
        for (auto part = parts.begin(); part != parts.end(); ++part)
            zip.writeFile(part.key(), part.value());
        zip.close();
        return buffer.data();
    }
};

} // namespace lacuna::test
