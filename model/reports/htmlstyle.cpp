// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlstyle.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A file of resources/html. Line ends are those of a Unix file whatever the checkout made of them: the hash in the page must not depend on it.
QByteArray resource(const QString& name)
{
    QFile file(u":/lacuna/html/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll().replace("\r\n", "\n");
}

QByteArray property(const QByteArray& name, const QColor& colour)
{
    return "--" + name + ':'
        + (colour.alpha() == 255 ? colour.name() : colour.name(QColor::HexArgb)).toLatin1() + ';';
}

/// CSS writes the alpha last.
QByteArray translucent(const QByteArray& name, const QColor& colour)
{
    const QByteArray alpha = QByteArray::number(colour.alpha(), 16).rightJustified(2, '0');
    return "--" + name + ':' + colour.name(QColor::HexRgb).toLatin1() + alpha + ';';
}

QByteArray properties(const Palette& p)
{
    QByteArray css = p.dark ? "color-scheme:dark;" : "color-scheme:light;";
    css += property("ground", p.ground) + property("surface", p.surface) + property("line", p.line)
        + property("text", p.text) + property("muted", p.muted) + property("accent", p.accent)
        + property("on-accent", p.onAccent) + property("accent-ground", p.accentGround)
        + property("tint", p.tint) + property("hover", p.hover) + property("strong-line", p.strongLine)
        + property("bar", p.bar) + property("gap", p.gap) + translucent("gap-hatch", p.gapHatch)
        + property("gap-ground", p.gapGround) + property("gap-text", p.gapText)
        + property("in-progress", p.inProgress) + property("not-applicable", p.notApplicable)
        + property("selection", p.selection) + property("segmentn", p.uncodedSegment);
    for (size_t i = 0; i < p.ramp.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i));
        css += property("ramp" + number, p.ramp[i]) + property("ink" + number, p.textOn(p.ramp[i]));
    }
    for (size_t i = 0; i < p.segments.size(); ++i)
        css += property("segment" + QByteArray::number(int(i)), p.segments[i]);
    return css;
}

} // namespace

QByteArray htmlStyle(Theme light)
{
    const QByteArray dark = properties(paletteFor(Theme::Dark));
    QByteArray segments = ".segment.sn{background:var(--segmentn)}";
    for (int i = 0; i < 16; ++i) {
        const QByteArray number = QByteArray::number(i);
        segments += ".segment.s" + number + "{background:var(--segment" + number + ")}";
    }
    return segments + "\n:root{" + properties(paletteFor(light == Theme::Dark ? Theme::Light : light)) + "}\n"
        + "@media screen and (prefers-color-scheme:dark){:root[data-theme=\"auto\"]{" + dark + "}}\n"
        + "@media screen{:root[data-theme=\"dark\"]{" + dark + "}}\n" + "@media print{:root:root{"
        + properties(paletteFor(Theme::Print)) + "}}\n" + resource(u"style.css"_s);
}

QByteArray htmlScript()
{
    QByteArray script = "\"use strict\";\n(() => {\n";
    for (const auto& name : {u"count.js"_s, u"matrix.js"_s, u"studies.js"_s, u"page.js"_s})
        script += resource(name);
    return script + "})();\n";
}

QByteArray htmlEarlyScript()
{
    return "document.documentElement.classList.add(\"js\");";
}

QByteArray htmlTemplate()
{
    return resource(u"page.html"_s);
}

QByteArray htmlHash(QByteArrayView text)
{
    return "sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

} // namespace lacuna
