// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odfstyles.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Everything a style says, in one line. None of it holds a line break.
QString keyOf(const OdfStyle& style)
{
    QString key = style.family + u'\n' + style.parent;
    for (const OdfProperties& properties : style.properties) {
        key += u'\n' + properties.element;
        for (const auto& [name, value] : properties.values)
            key += u'\n' + name + u'=' + value;
    }
    return key;
}

/// The short names that other programs use.
QLatin1StringView prefixOf(QLatin1StringView family)
{
    return family == "paragraph"_L1   ? "P"_L1
        : family == "text"_L1         ? "T"_L1
        : family == "graphic"_L1      ? "gr"_L1
        : family == "presentation"_L1 ? "pr"_L1
        : family == "table-cell"_L1   ? "ce"_L1
        : family == "table-row"_L1    ? "ro"_L1
        : family == "table-column"_L1 ? "co"_L1
        : family == "drawing-page"_L1 ? "dp"_L1
                                      : "st"_L1;
}

} // namespace

QString OdfStyles::name(const OdfStyle& style)
{
    QString& name = m_names[keyOf(style)];
    if (name.isEmpty()) {
        name = prefixOf(style.family) + QString::number(++m_numbers[style.family]);
        m_styles.emplace_back(name, style);
    }
    return name;
}

void OdfStyles::write(XmlPart& xml) const
{
    for (const auto& [name, style] : m_styles) {
        xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, style.family}});
        if (!style.parent.isEmpty())
            xml.attribute("style:parent-style-name"_L1, style.parent);
        for (const OdfProperties& properties : style.properties) {
            xml.empty(properties.element);
            for (const auto& [attribute, value] : properties.values)
                xml.attribute(attribute, value);
        }
        xml.close();
    }
}

} // namespace lacuna
