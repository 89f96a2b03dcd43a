// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/templatelook.h"

#include "model/reports/freeroom.h"
#include "model/reports/templatecolours.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A shape of a layout or master: where it is, and of which placeholder, if of one.
struct Shape {
    QString type; ///< of the placeholder, "obj" if it does not say; empty: it is none
    int index = 0;
    QRectF box; ///< null: where the master has it
    const XmlNode* node = nullptr;
};

std::vector<Shape> shapesOf(const XmlNode& root)
{
    std::vector<Shape> shapes;
    const XmlNode* content = root.child(ooxml::presentation, "cSld"_L1);
    const XmlNode* tree = content ? content->child(ooxml::presentation, "spTree"_L1) : nullptr;
    if (!tree)
        return shapes;
    for (const XmlNode& node : tree->children) { // which outlives the shapes
        if (node.name == "nvGrpSpPr"_L1 || node.name == "grpSpPr"_L1 || node.name.isEmpty())
            continue;
        Shape shape;
        shape.node = &node;
        shape.box = templateBox(node).value_or(QRectF());
        for (const XmlNode& part : node.children) {
            const XmlNode* properties = part.child(ooxml::presentation, "nvPr"_L1);
            const XmlNode* placeholder =
                properties ? properties->child(ooxml::presentation, "ph"_L1) : nullptr;
            if (!placeholder)
                continue;
            shape.type = placeholder->attribute("type"_L1);
            if (shape.type.isEmpty())
                shape.type = u"obj"_s;
            shape.index = placeholder->attribute("idx"_L1).toInt();
        }
        shapes.push_back(shape);
    }
    return shapes;
}

bool isTitle(const Shape& shape)
{
    return shape.type == "title"_L1 || shape.type == "ctrTitle"_L1;
}

bool isFurniture(const Shape& shape)
{
    return shape.type == "ftr"_L1 || shape.type == "sldNum"_L1 || shape.type == "dt"_L1;
}

const Shape* find(const std::vector<Shape>& shapes, QLatin1StringView type)
{
    const auto found = std::ranges::find(shapes, type, &Shape::type);
    return found == shapes.end() ? nullptr : &*found;
}

class Builder {
public:
    explicit Builder(std::shared_ptr<const TemplatePackage> from)
        : m_from(std::move(from))
        , m_slide({0, 0}, m_from->slide)
        , m_master(shapesOf(m_from->master))
    {
        for (const TemplatePackage::Layout& layout : m_from->layouts)
            m_layouts.push_back(shapesOf(layout.xml));
    }

    DeckLook build()
    {
        m_content = chooseContent();
        m_cover = chooseCover();
        DeckLook look;
        look.from = m_from;
        look.coverPart = m_from->layouts[m_cover].part;
        look.contentPart = m_from->layouts[m_content].part;
        look.coverMapping = mappingOf(m_cover);
        look.contentMapping = mappingOf(m_content);
        layFrame(look.frame);
        layCover(look.frame);
        TemplateColours colours(m_from->theme, m_from->master, m_from->layouts[m_content].xml);
        const Ground ground = groundOf(m_content, look.frame.body, colours);
        look.needsPanel = !ground.known;
        if (ground.known && !ground.colour.isNone())
            colours.setBackground(ground.colour);
        look.palette = colours.palette(look.colours);
        colourTitles(look, colours);
        return look;
    }

private:
    /// With the master's box where the layout gives none.
    QRectF placed(const Shape& shape) const
    {
        if (!shape.box.isNull())
            return shape.box;
        const bool title = isTitle(shape);
        for (const Shape& of : m_master) {
            if (title ? isTitle(of) : of.type == shape.type)
                return of.box;
        }
        return {};
    }

    const Shape* titleOf(size_t layout) const
    {
        const auto& shapes = m_layouts[layout];
        const auto found = std::ranges::find_if(shapes, isTitle);
        return found == shapes.end() ? nullptr : &*found;
    }

    /// What is drawn on every slide of the layout and must not be drawn over; what fills half the slide or more is its ground.
    std::vector<QRectF> decorations(size_t layout, bool picturesCount = false) const
    {
        std::vector<QRectF> boxes;
        const auto collect = [&](const std::vector<Shape>& shapes) {
            for (const Shape& shape : shapes) {
                // A line has no height of its own.
                const QRectF box = shape.box.normalized().adjusted(-1, -1, 1, 1).intersected(m_slide);
                if (shape.type.isEmpty() && !shape.box.isNull()
                    && (area(box) < area(m_slide) / 2 || (picturesCount && shape.node->name == "pic"_L1)))
                    boxes.push_back(box);
            }
        };
        collect(m_layouts[layout]);
        if (m_from->layouts[layout].xml.attribute("showMasterSp"_L1) != "0"_L1)
            collect(m_master);
        return boxes;
    }

    QRectF inner() const
    {
        const double margin = std::min(m_slide.width(), m_slide.height()) / 20;
        return m_slide.adjusted(margin, margin, -margin, -margin);
    }

    static double area(const QRectF& box) { return box.width() * box.height(); }

    /// What the layout leaves for a table, between @p taken.
    QRectF roomOf(size_t layout, const std::vector<QRectF>& taken, bool picturesCount = false) const
    {
        std::vector<QRectF> all = decorations(layout, picturesCount);
        all.insert(all.end(), taken.begin(), taken.end());
        return largestFreeRoom(inner(), all);
    }

    /// True if the background is a picture, or several colours.
    bool isOnPicture(size_t layout) const
    {
        const auto properties = [](const XmlNode& root) {
            return root.descendant({{ooxml::presentation, "cSld"_L1},
                                    {ooxml::presentation, "bg"_L1},
                                    {ooxml::presentation, "bgPr"_L1}});
        };
        const auto own = [](const XmlNode& root) {
            return root.descendant({{ooxml::presentation, "cSld"_L1}, {ooxml::presentation, "bg"_L1}})
                != nullptr;
        };
        const XmlNode& root = own(m_from->layouts[layout].xml) ? m_from->layouts[layout].xml : m_from->master;
        const XmlNode* background = properties(root);
        return background && !background->child(ooxml::drawing, "solidFill"_L1);
    }

    std::vector<QRectF> furnitureOf(size_t layout) const
    {
        std::vector<QRectF> boxes;
        for (const Shape& shape : m_layouts[layout]) {
            if (isFurniture(shape))
                boxes.push_back(placed(shape).adjusted(0, -2, 0, 0));
        }
        return boxes;
    }

    QRectF contentRoom(size_t layout) const
    {
        std::vector<QRectF> taken = furnitureOf(layout);
        if (const Shape* title = titleOf(layout))
            taken.push_back(placed(*title).adjusted(0, 0, 0, 4));
        return roomOf(layout, taken);
    }

    /// The layout with a title and the least besides it; of those, the one that leaves most room.
    size_t chooseContent() const
    {
        const auto rank = [this](size_t layout) {
            const Shape* title = titleOf(layout);
            int others = 0;
            for (const Shape& shape : m_layouts[layout])
                others += !shape.type.isEmpty() && !isTitle(shape) && !isFurniture(shape) ? 1 : 0;
            const QRectF box = title ? placed(*title) : QRectF();
            const bool flat = box.width() > box.height() * 2 && box.height() >= 16;
            const bool says = m_from->layouts[layout].xml.attribute("type"_L1) == "titleOnly"_L1;
            // A cover has a "centred" title, or says so; a title that stands upright is none for us.
            const bool cover = !title || title->type == "ctrTitle"_L1
                || m_from->layouts[layout].xml.attribute("type"_L1) == "title"_L1;
            const double room = area(contentRoom(layout)) / area(m_slide);
            return std::tuple(!cover && flat && room > 0.4, says && room > 0.4, -others, room);
        };
        size_t best = 0;
        for (size_t layout = 1; layout < m_layouts.size(); ++layout) {
            if (rank(layout) > rank(best))
                best = layout;
        }
        return best;
    }

    size_t chooseCover() const
    {
        for (const bool strict : {true, false}) {
            for (size_t layout = 0; layout < m_layouts.size(); ++layout) {
                const bool says = m_from->layouts[layout].xml.attribute("type"_L1) == "title"_L1;
                if (titleOf(layout) && (strict ? says : titleOf(layout)->type == "ctrTitle"_L1))
                    return layout;
            }
        }
        return m_content;
    }

    QList<std::pair<QString, QString>> mappingOf(size_t layout) const
    {
        static const QStringList names{u"bg1"_s,     u"tx1"_s,     u"bg2"_s,     u"tx2"_s,
                                       u"accent1"_s, u"accent2"_s, u"accent3"_s, u"accent4"_s,
                                       u"accent5"_s, u"accent6"_s, u"hlink"_s,   u"folHlink"_s};
        QList<std::pair<QString, QString>> mapping;
        const XmlNode* own = m_from->layouts[layout].xml.descendant(
            {{ooxml::presentation, "clrMapOvr"_L1}, {ooxml::drawing, "overrideClrMapping"_L1}});
        for (const QString& name : own ? names : QStringList()) {
            if (const auto value = own->attributes.value(QString(), name); !value.isEmpty())
                mapping.emplace_back(name, value.toString());
        }
        // The schema wants all of them.
        return mapping.size() == names.size() ? mapping : QList<std::pair<QString, QString>>();
    }

    void layFrame(DeckFrame& frame) const
    {
        frame.slide = m_from->slide;
        frame.numberIndex = -1;
        frame.footerIndex = -1;
        std::vector<QRectF> taken = furnitureOf(m_content);
        const Shape* title = titleOf(m_content);
        frame.title = title ? placed(*title) : QRectF();
        if (!title || area(frame.title) <= 0) {
            frame.layoutHasTitle = false;
            const QRectF room = roomOf(m_content, taken);
            frame.title = {room.left(), room.top(), room.width(), 34};
        }
        taken.push_back(frame.title.adjusted(0, 0, 0, 4));
        frame.body = roomOf(m_content, taken);
        // Decorations that leave too little are drawn over: better than a deck without its tables.
        if (frame.body.width() < m_slide.width() * 0.5 || frame.body.height() < m_slide.height() * 0.45)
            frame.body = largestFreeRoom(inner(), taken);
        if (frame.body.width() < m_slide.width() * 0.5 || frame.body.height() < m_slide.height() * 0.45)
            frame.body = inner().adjusted(0, 44, 0, 0);
        alignWithTitle(frame);
        alignWithBody(frame);
        for (const Shape& shape : m_layouts[m_content]) {
            if (shape.type == "ftr"_L1) {
                frame.footerIndex = shape.index;
                frame.footer = placed(shape);
            } else if (shape.type == "sldNum"_L1) {
                frame.numberIndex = shape.index;
                frame.number = placed(shape);
            }
        }
        if (frame.footerIndex < 0) {
            frame.body.adjust(0, 0, 0, -20);
            frame.footer = {frame.body.left(), frame.body.bottom() + 4, frame.body.width(), 14};
        }
    }

    /// The table begins where the title's text does, if there is room for that.
    void alignWithTitle(DeckFrame& frame) const
    {
        constexpr double inset = 7.2; // of text in a placeholder, if the layout says nothing else
        const double left = frame.title.left() + inset;
        if (left > frame.body.left() && left < frame.body.left() + m_slide.width() * 0.08)
            frame.body.setLeft(left);
        const double right = frame.title.right() - inset;
        if (right < frame.body.right() && right > frame.body.right() - m_slide.width() * 0.08)
            frame.body.setRight(right);
    }

    /// … and where the master's text does: there is often a line or air between the title and it.
    void alignWithBody(DeckFrame& frame) const
    {
        const Shape* body = find(m_master, "body"_L1);
        const double near = frame.body.top() + m_slide.height() * 0.1;
        if (body && body->box.top() > frame.body.top() && body->box.top() < near)
            frame.body.setTop(body->box.top());
        else
            frame.body.adjust(0, 4, 0, 0);
    }

    void layCover(DeckFrame& frame) const
    {
        const Shape* title = titleOf(m_cover);
        const Shape* subtitle = find(m_layouts[m_cover], "subTitle"_L1);
        frame.coverTitleType = title && title->type == "ctrTitle"_L1 ? "ctrTitle"_L1 : "title"_L1;
        frame.subtitleIndex = subtitle ? subtitle->index : -1;
        std::vector<QRectF> taken;
        frame.coverTitle = title ? placed(*title) : frame.title;
        if (area(frame.coverTitle) <= 0)
            frame.coverTitle = frame.title;
        taken.push_back(frame.coverTitle.adjusted(0, 0, 0, 6));
        if (subtitle && area(placed(*subtitle)) > 0) {
            frame.coverSubtitle = placed(*subtitle);
            taken.push_back(frame.coverSubtitle.adjusted(0, 0, 0, 6));
        }
        // Nobody knows what can be read on a picture.
        if (!isOnPicture(m_cover))
            frame.cover = roomOf(m_cover, taken, true);
        if (const double left = frame.coverTitle.left() + 7.2;
            left > frame.cover.left() && left < frame.cover.left() + m_slide.width() * 0.12)
            frame.cover.setLeft(left);
        // Room for the figures and what they rest on; else they are left to the other slides.
        if (frame.cover.width() < 320 || frame.cover.height() < 130)
            frame.cover = {};
        if (frame.coverSubtitle.isNull() && !frame.cover.isEmpty()) {
            frame.coverSubtitle = {frame.cover.left(), frame.cover.top(), frame.cover.width(), 50};
            frame.cover.adjust(0, 54, 0, 0);
        }
    }

    /// What lies behind @p room of a layout.
    struct Ground {
        bool known = true; ///< one colour, all over
        SlideColour colour{}; ///< none: the background's
    };
    Ground groundOf(size_t layout, const QRectF& room, const TemplateColours& colours) const
    {
        Ground ground{.known = !isOnPicture(layout), .colour = {}};
        const auto cover = [&](const std::vector<Shape>& shapes) {
            for (const Shape& shape : shapes) {
                const QRectF box = shape.box.normalized();
                if (!shape.type.isEmpty() || !box.intersects(room.adjusted(2, 2, -2, -2)))
                    continue;
                const XmlNode* properties = shape.node->child(ooxml::presentation, "spPr"_L1);
                if (properties && properties->child(ooxml::drawing, "noFill"_L1))
                    continue;
                const XmlNode* solid =
                    properties ? properties->child(ooxml::drawing, "solidFill"_L1) : nullptr;
                const SlideColour colour = solid ? colours.held(*solid) : SlideColour();
                const bool plain = properties && !properties->child(ooxml::drawing, "custGeom"_L1);
                ground.known = !colour.isNone() && plain && box.contains(room);
                ground.colour = ground.known ? colour : SlideColour();
            }
        };
        if (m_from->layouts[layout].xml.attribute("showMasterSp"_L1) != "0"_L1)
            cover(m_master);
        cover(m_layouts[layout]);
        return ground;
    }

    /// What a layout's title says of its colour where slides inherit it: in its own list of styles, in the master's, or in the master's styles of
    /// titles.
    SlideColour inheritedInk(const TemplateColours& colours, size_t layout) const
    {
        const auto inStyle = [](const XmlNode* holder) {
            return !holder ? nullptr
                           : holder->descendant({{ooxml::drawing, "lvl1pPr"_L1},
                                                 {ooxml::drawing, "defRPr"_L1},
                                                 {ooxml::drawing, "solidFill"_L1}});
        };
        const auto inShape = [&](const std::vector<Shape>& shapes) -> const XmlNode* {
            const auto title = std::ranges::find_if(shapes, isTitle);
            return title == shapes.end()
                ? nullptr
                : inStyle(title->node->descendant(
                      {{ooxml::presentation, "txBody"_L1}, {ooxml::drawing, "lstStyle"_L1}}));
        };
        const XmlNode* candidates[] = {
            inShape(m_layouts[layout]), inShape(m_master),
            inStyle(m_from->master.descendant(
                {{ooxml::presentation, "txStyles"_L1}, {ooxml::presentation, "titleStyle"_L1}}))};
        for (const XmlNode* fill : candidates) {
            if (const SlideColour colour = fill ? colours.held(*fill) : SlideColour(); !colour.isNone())
                return colour;
        }
        return {};
    }

    /// What only the sample text of the layout's title says: LibreOffice keeps it there, where no slide inherits it.
    SlideColour sampleInk(const TemplateColours& colours, size_t layout) const
    {
        const Shape* title = titleOf(layout);
        const XmlNode* fill = title ? title->node->descendant({{ooxml::presentation, "txBody"_L1},
                                                               {ooxml::drawing, "p"_L1},
                                                               {ooxml::drawing, "r"_L1},
                                                               {ooxml::drawing, "rPr"_L1},
                                                               {ooxml::drawing, "solidFill"_L1}})
                                    : nullptr;
        return fill ? colours.held(*fill) : SlideColour();
    }

    /// What a title of the layout has to be written in; none: it inherits a colour that can be read on @p ground.
    SlideColour inkOf(const TemplateColours& colours, size_t layout, const Ground& ground) const
    {
        const QColor behind = colours.rgb(ground.colour.isNone() ? colours.background() : ground.colour);
        const auto isLegible = [&](const SlideColour& ink) {
            const QColor rgb = colours.rgb(ink);
            return rgb.isValid() && (!ground.known || contrastRatio(rgb, behind) >= 3);
        };
        const SlideColour inherited = inheritedInk(colours, layout);
        if (isLegible(inherited.isNone() ? SlideColour("tx1"_L1) : inherited)
            && (!inherited.isNone() || sampleInk(colours, layout).isNone()))
            return {};
        for (const SlideColour& ink :
             {sampleInk(colours, layout), SlideColour("tx1"_L1), SlideColour("bg1"_L1),
              SlideColour(QColor(Qt::white)), SlideColour(QColor(Qt::black))}) {
            if (!ink.isNone() && isLegible(ink))
                return ink;
        }
        return {};
    }

    /// The figures of the first slide are written in the colour of its title, which can be read there.
    void colourTitles(DeckLook& look, const TemplateColours& content) const
    {
        const TemplateColours cover(m_from->theme, m_from->master, m_from->layouts[m_cover].xml);
        look.titleInk = inkOf(content, m_content, groundOf(m_content, look.frame.title, content));
        look.coverTitleInk = inkOf(cover, m_cover, groundOf(m_cover, look.frame.coverTitle, cover));
        const SlideColour inherited = inheritedInk(cover, m_cover);
        look.coverText = look.coverTitleInk.isNone() ? inherited : look.coverTitleInk;
        if (look.coverText.isNone())
            look.coverText = "tx1"_L1;
        look.coverMuted = look.coverText;
        // Figures on a ground nobody knows are left to a slide of their own.
        if (!groundOf(m_cover, look.frame.cover, cover).known)
            look.frame.cover = {};
    }

    std::shared_ptr<const TemplatePackage> m_from;
    QRectF m_slide;
    std::vector<Shape> m_master;
    std::vector<std::vector<Shape>> m_layouts;
    size_t m_content = 0;
    size_t m_cover = 0;
};

} // namespace

DeckLook templateLook(std::shared_ptr<const TemplatePackage> from)
{
    return Builder(std::move(from)).build();
}

} // namespace lacuna
