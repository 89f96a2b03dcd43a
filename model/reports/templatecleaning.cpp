// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/templatecleaning.h"

#include "model/reports/templatepackage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Elements that can go as a whole.
bool canGo(const XmlNode& node, const XmlNode& parent)
{
    static const QSet<QString> always{
        u"hlinkClick"_s,     u"hlinkHover"_s,  u"hlinkMouseOver"_s,   u"ext"_s,
        u"graphicFrame"_s,   u"pic"_s,         u"contentPart"_s,      u"bg"_s,
        u"buBlip"_s,         u"audioFile"_s,   u"videoFile"_s,        u"wavAudioFile"_s,
        u"quickTimeFile"_s,  u"sldLayoutId"_s, u"AlternateContent"_s, u"audioCd"_s,
        u"legacyDrawingHF"_s};
    if (always.contains(node.name) || parent.name == "spTree"_L1 || parent.name == "grpSp"_L1)
        return true;
    // Required in a picture, in a background and in the lists of a theme, one choice of several elsewhere.
    return node.name == "blipFill"_L1
        && (parent.name == "spPr"_L1 || parent.name == "grpSpPr"_L1 || parent.name == "rPr"_L1
            || parent.name == "defRPr"_L1 || parent.name == "endParaRPr"_L1 || parent.name == "tcPr"_L1);
}

/// Slides take neither of their layout.
bool isUnwanted(const XmlNode& node)
{
    static const QSet<QString> names{u"timing"_s, u"transition"_s, u"custDataLst"_s, u"controls"_s};
    if (node.space == ooxml::presentation && names.contains(node.name))
        return true;
    // Newer transitions are wrapped for older programs.
    return node.is(ooxml::compatibility, "AlternateContent"_L1)
        && std::ranges::any_of(node.children, [](const XmlNode& choice) {
               return std::ranges::any_of(choice.children, [](const XmlNode& each) {
                   return each.name == "transition"_L1 || each.name == "timing"_L1;
               });
           });
}

bool refersElsewhere(const XmlNode& node, const QSet<QString>& kept)
{
    return std::ranges::any_of(node.attributes, [&](const QXmlStreamAttribute& each) {
        return each.namespaceUri() == ooxml::relationships && !each.value().isEmpty()
            && !kept.contains(each.value().toString());
    });
}

/// False: @p node itself has to go, or whatever holds it.
bool clean(XmlNode& node, const QSet<QString>& kept)
{
    // A picture that is also linked from outside keeps what is embedded.
    if (node.name == "blip"_L1 && node.attributes.hasAttribute(ooxml::relationships, "embed"_L1))
        node.attributes.removeIf([](const QXmlStreamAttribute& each) {
            return each.namespaceUri() == ooxml::relationships && each.name() == "link"_L1;
        });
    if (refersElsewhere(node, kept))
        return false;
    std::vector<XmlNode> remaining;
    for (XmlNode& child : node.children) {
        if (isUnwanted(child))
            continue;
        if (clean(child, kept))
            remaining.push_back(std::move(child));
        else if (!canGo(child, node))
            return false;
    }
    node.children = std::move(remaining);
    return true;
}

} // namespace

bool cleanTemplate(XmlNode& root, const QSet<QString>& kept)
{
    return clean(root, kept);
}

} // namespace lacuna
