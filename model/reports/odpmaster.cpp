// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpmaster.h"

#include "model/reports/odfxml.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna::odpmaster {

namespace {

using decktheme::Layout;
using odfxml::points;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdpMaster)
};

constexpr std::array layouts{Layout::Title, Layout::TitleOnly};

/// Writes the part, outermost first.
class Styles {
public:
    Styles(const DeckLook& look, const OdpStyles& styles)
        : m_look(look)
        , m_palette(look.palette)
        , m_styles(styles)
    {
    }

    QByteArray write()
    {
        odfxml::openDocument(m_xml, "office:document-styles"_L1);
        odfxml::fontFaces(m_xml);
        m_xml.open("office:styles"_L1);
        m_styles.writeCommon(m_xml);
        defaults();
        for (const Layout layout : layouts)
            placeholderStyles(layout);
        for (const Layout layout : layouts)
            presentationLayout(layout);
        m_xml.close();
        m_xml.open("office:automatic-styles"_L1);
        pageLayout(u"SlidePage"_s, m_look.frame.slide);
        pageLayout(u"NotesPage"_s, notesPage);
        for (const Layout layout : layouts)
            background(layout);
        furnitureStyles();
        m_xml.close();
        m_xml.open("office:master-styles"_L1);
        m_xml.open("draw:layer-set"_L1);
        for (const auto layer : {"layout"_L1, "background"_L1, "backgroundobjects"_L1, "controls"_L1})
            m_xml.empty("draw:layer"_L1, {{"draw:name"_L1, layer}});
        m_xml.close();
        for (const Layout layout : layouts)
            master(layout);
        m_xml.close();
        return m_xml.take();
    }

private:
    void size(double size)
    {
        for (const auto each : {"fo:font-size"_L1, "style:font-size-asian"_L1, "style:font-size-complex"_L1})
            m_xml.attribute(each, points(size));
    }

    void weight(bool bold)
    {
        for (const auto each :
             {"fo:font-weight"_L1, "style:font-weight-asian"_L1, "style:font-weight-complex"_L1})
            m_xml.attribute(each, bold ? u"bold"_s : u"normal"_s);
    }

    void text(double points, bool bold, const QColor& ink)
    {
        m_xml.empty("style:text-properties"_L1, {{"fo:color"_L1, ink.name()}});
        size(points);
        weight(bold);
    }

    void box(const QRectF& box)
    {
        m_xml.attribute("svg:x"_L1, points(box.x()));
        m_xml.attribute("svg:y"_L1, points(box.y()));
        m_xml.attribute("svg:width"_L1, points(box.width()));
        m_xml.attribute("svg:height"_L1, points(box.height()));
    }

    /// What nothing says otherwise of: programs have other ideas of it.
    void defaults()
    {
        m_xml.open("style:default-style"_L1, {{"style:family"_L1, u"graphic"_s}});
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
        m_xml.empty("style:paragraph-properties"_L1,
                    {{"fo:margin-top"_L1, points(0)}, {"fo:margin-bottom"_L1, points(0)}});
        m_xml.empty("style:text-properties"_L1, {{"fo:color"_L1, m_palette.text.name()}});
        odfxml::font(m_xml);
        size(12);
        odfxml::language(m_xml);
        m_xml.close();
        m_xml.empty("style:style"_L1, {{"style:name"_L1, u"standard"_s}, {"style:family"_L1, u"graphic"_s}});
    }

    QColor ground(Layout layout) const
    {
        return layout == Layout::Title ? m_palette.rail : m_palette.surface;
    }

    static QString displayName(Layout layout)
    {
        return layout == Layout::Title ? Text::tr("Title slide") : Text::tr("Title only");
    }

    /// Impress finds a master's styles by the name that it displays.
    void openPlaceholderStyle(Layout layout, QLatin1StringView part)
    {
        m_xml.open("style:style"_L1,
                   {{"style:name"_L1, name(layout) + part},
                    {"style:display-name"_L1, displayName(layout) + part},
                    {"style:family"_L1, u"presentation"_s}});
    }

    void placeholderStyle(Layout layout, QLatin1StringView part, double size, bool bold, const QColor& ink,
                          const QString& anchor)
    {
        openPlaceholderStyle(layout, part);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s},
                     {"draw:fill"_L1, u"none"_s},
                     {"draw:textarea-vertical-align"_L1, anchor},
                     {"draw:auto-grow-height"_L1, u"false"_s},
                     {"fo:padding"_L1, points(0)}});
        m_xml.empty("style:paragraph-properties"_L1,
                    {{"fo:margin-top"_L1, points(0)},
                     {"fo:margin-bottom"_L1, points(0)},
                     {"fo:text-align"_L1, u"start"_s}});
        m_xml.empty("style:text-properties"_L1, {{"fo:color"_L1, ink.name()}});
        odfxml::font(m_xml);
        this->size(size);
        weight(bold);
        odfxml::language(m_xml);
        m_xml.close();
    }

    void placeholderStyles(Layout layout)
    {
        const bool cover = layout == Layout::Title;
        const QColor ink = cover ? m_styles.colour(m_look.coverText) : m_palette.text;
        const QColor pale = cover ? m_styles.colour(m_look.coverMuted) : m_palette.muted;
        openPlaceholderStyle(layout, "-background"_L1);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s},
                     {"draw:fill"_L1, u"solid"_s},
                     {"draw:fill-color"_L1, ground(layout).name()}});
        m_xml.close();
        openPlaceholderStyle(layout, "-backgroundobjects"_L1);
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
        m_xml.close();
        placeholderStyle(layout, "-title"_L1, cover ? 36 : 22, true, ink, u"bottom"_s);
        placeholderStyle(layout, "-subtitle"_L1, 16, false, pale, u"top"_s);
        placeholderStyle(layout, "-outline1"_L1, 16, false, ink, u"top"_s);
        // Notes are read on paper and in the presenter's view: always dark on light.
        placeholderStyle(layout, "-notes"_L1, 12, false, Qt::black, u"top"_s);
    }

    void presentationLayout(Layout layout)
    {
        m_xml.open("style:presentation-page-layout"_L1, {{"style:name"_L1, odpmaster::pageLayout(layout)}});
        const bool cover = layout == Layout::Title;
        m_xml.empty("presentation:placeholder"_L1, {{"presentation:object"_L1, u"title"_s}});
        box(cover ? m_look.frame.coverTitle : m_look.frame.title);
        if (cover) {
            m_xml.empty("presentation:placeholder"_L1, {{"presentation:object"_L1, u"subtitle"_s}});
            box(m_look.frame.coverSubtitle);
        }
        m_xml.close();
    }

    void pageLayout(const QString& name, QSizeF page)
    {
        m_xml.open("style:page-layout"_L1, {{"style:name"_L1, name}});
        m_xml.empty(
            "style:page-layout-properties"_L1,
            {{"fo:margin-top"_L1, points(0)},
             {"fo:margin-bottom"_L1, points(0)},
             {"fo:margin-left"_L1, points(0)},
             {"fo:margin-right"_L1, points(0)},
             {"fo:page-width"_L1, points(page.width())},
             {"fo:page-height"_L1, points(page.height())},
             {"style:print-orientation"_L1, page.width() > page.height() ? u"landscape"_s : u"portrait"_s}});
        m_xml.close();
    }

    void background(Layout layout)
    {
        m_xml.open("style:style"_L1,
                   {{"style:name"_L1, name(layout) + u"Page"_s}, {"style:family"_L1, u"drawing-page"_s}});
        m_xml.empty("style:drawing-page-properties"_L1,
                    {{"draw:background-size"_L1, u"border"_s},
                     {"draw:fill"_L1, u"solid"_s},
                     {"draw:fill-color"_L1, ground(layout).name()}});
        m_xml.close();
    }

    void furnitureStyles()
    {
        m_xml.open("style:style"_L1, {{"style:name"_L1, u"Band"_s}, {"style:family"_L1, u"graphic"_s}});
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s},
                     {"draw:fill"_L1, u"solid"_s},
                     {"draw:fill-color"_L1, m_palette.accent.name()}});
        m_xml.close();
        m_xml.open("style:style"_L1,
                   {{"style:name"_L1, u"Furniture"_s},
                    {"style:family"_L1, u"presentation"_s},
                    {"style:parent-style-name"_L1, u"Content-backgroundobjects"_s}});
        m_xml.empty("style:graphic-properties"_L1,
                    {{"draw:stroke"_L1, u"none"_s},
                     {"draw:fill"_L1, u"none"_s},
                     {"draw:textarea-vertical-align"_L1, u"bottom"_s},
                     {"draw:auto-grow-height"_L1, u"false"_s},
                     {"fo:padding"_L1, points(0)}});
        m_xml.close();
        for (const bool right : {false, true}) {
            m_xml.open("style:style"_L1,
                       {{"style:name"_L1, right ? u"NumberText"_s : u"FooterText"_s},
                        {"style:family"_L1, u"paragraph"_s}});
            m_xml.empty("style:paragraph-properties"_L1,
                        {{"fo:text-align"_L1, right ? u"right"_s : u"left"_s}});
            text(9, false, m_palette.muted);
            m_xml.close();
        }
        m_xml.open("style:style"_L1, {{"style:name"_L1, u"FurnitureRun"_s}, {"style:family"_L1, u"text"_s}});
        text(9, false, m_palette.muted);
        m_xml.close();
    }

    void master(Layout layout)
    {
        const QString master = name(layout);
        const bool cover = layout == Layout::Title;
        m_xml.open("style:master-page"_L1,
                   {{"style:name"_L1, master},
                    {"style:display-name"_L1, displayName(layout)},
                    {"style:page-layout-name"_L1, u"SlidePage"_s},
                    {"draw:style-name"_L1, master + u"Page"_s}});
        if (cover) {
            m_xml.empty("draw:rect"_L1,
                        {{"draw:name"_L1, Text::tr("Band")},
                         {"draw:style-name"_L1, u"Band"_s},
                         {"draw:layer"_L1, u"backgroundobjects"_s}});
            box({0, 0, 12, m_look.frame.slide.height()});
        }
        placeholder(master + u"-title"_s, u"title"_s, cover ? m_look.frame.coverTitle : m_look.frame.title);
        if (cover)
            placeholder(master + u"-subtitle"_s, u"subtitle"_s, m_look.frame.coverSubtitle);
        else
            furniture();
        m_xml.open("presentation:notes"_L1, {{"style:page-layout-name"_L1, u"NotesPage"_s}});
        m_xml.empty("draw:page-thumbnail"_L1,
                    {{"draw:layer"_L1, u"backgroundobjects"_s}, {"presentation:class"_L1, u"page"_s}});
        box(notesPicture(m_look));
        placeholder(master + u"-notes"_s, u"notes"_s, notesText);
        m_xml.close();
        m_xml.close();
    }

    void placeholder(const QString& style, const QString& kind, const QRectF& place)
    {
        m_xml.open("draw:frame"_L1,
                   {{"presentation:style-name"_L1, style},
                    {"draw:layer"_L1, u"backgroundobjects"_s},
                    {"presentation:class"_L1, kind},
                    {"presentation:placeholder"_L1, u"true"_s}});
        box(place);
        m_xml.empty("draw:text-box"_L1);
        m_xml.close();
    }

    void openFurniture(const QString& kind, const QString& paragraph, const QRectF& place)
    {
        m_xml.open("draw:frame"_L1,
                   {{"presentation:style-name"_L1, u"Furniture"_s},
                    {"draw:layer"_L1, u"backgroundobjects"_s},
                    {"presentation:class"_L1, kind}});
        box(place);
        m_xml.open("draw:text-box"_L1);
        m_xml.open("text:p"_L1, {{"text:style-name"_L1, paragraph}});
        m_xml.open("text:span"_L1, {{"text:style-name"_L1, u"FurnitureRun"_s}});
    }

    void furniture()
    {
        openFurniture(u"footer"_s, u"FooterText"_s, m_look.frame.footer);
        m_xml.empty("presentation:footer"_L1);
        for (int i = 0; i < 4; ++i) // span, paragraph, box, frame
            m_xml.close();
        openFurniture(u"page-number"_s, u"NumberText"_s, m_look.frame.number);
        m_xml.leaf("text:page-number"_L1, u"‹#›");
        for (int i = 0; i < 4; ++i)
            m_xml.close();
    }

    const DeckLook& m_look;
    const Palette& m_palette;
    const OdpStyles& m_styles;
    XmlPart m_xml;
};

} // namespace

QRectF notesPicture(const DeckLook& look)
{
    constexpr QRectF room{63, 60, 414, 233};
    const QSizeF size = look.frame.slide.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

QString name(Layout layout)
{
    return layout == Layout::Title ? u"Title"_s : u"Content"_s;
}

QString pageLayout(Layout layout)
{
    return layout == Layout::Title ? u"AL1T0"_s : u"AL2T19"_s; // as Impress numbers its own
}

QByteArray styles(const DeckLook& look, const OdpStyles& styles)
{
    return Styles(look, styles).write();
}

} // namespace lacuna::odpmaster
