// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlstyle.h"

#include "model/painting/tilelayout.h"
#include "model/reports/htmlpatterns.h"

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
        + property("selection", p.selection) + property("synthesis-gap", p.synthesisGap)
        + property("segmentn", p.uncodedSegment) + property("linen", p.textOn(p.uncodedSegment));
    // Images, and no gradients: they are drawn once, and stay where a reader's own colours are forced on the page.
    css += "--hatch:" + hatchImage(p.gapHatch, 11, 1.1, false)
        + ";--cross-hatch:" + hatchImage(p.notApplicable, 5, 0.7, true) + ';';
    for (size_t i = 0; i < p.ramp.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i));
        css += property("ramp" + number, p.ramp[i]) + property("ink" + number, p.textOn(p.ramp[i]));
    }
    for (size_t i = 0; i < p.segments.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i));
        css +=
            property("segment" + number, p.segments[i]) + property("line" + number, p.textOn(p.segments[i]));
    }
    return css;
}

/// What the parts of patterns are painted with, and where the tiles of a map lie: attributes cannot say it under the page's policy.
QByteArray paintsAndPlaces()
{
    QByteArray css = ".sn{fill:var(--segmentn)}.kn{stroke:var(--linen)}";
    for (int i = 0; i < 16; ++i) {
        const QByteArray number = QByteArray::number(i);
        css += ".s" + number + "{fill:var(--segment" + number + ")}.k" + number + "{stroke:var(--line"
            + number + ")}";
    }
    int across = 0;
    int down = 0;
    for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
        for (const TilePlace& place : tilePlaces(region)) {
            across = std::max(across, place.column);
            down = std::max(down, place.row);
        }
    }
    for (int i = 0; i <= across; ++i)
        css += ".x" + QByteArray::number(i) + "{grid-column:" + QByteArray::number(i + 1) + '}';
    for (int i = 0; i <= down; ++i)
        css += ".y" + QByteArray::number(i) + "{grid-row:" + QByteArray::number(i + 1) + '}';
    return css;
}

} // namespace

QByteArray htmlStyle(Theme light)
{
    const QByteArray dark = properties(paletteFor(Theme::Dark));
    return paintsAndPlaces() + "\n:root{"
        + properties(paletteFor(light == Theme::Dark ? Theme::Light : light)) + "}\n"
        + "@media screen and (prefers-color-scheme:dark){:root[data-theme=\"auto\"]{" + dark + "}}\n"
        + "@media screen{:root[data-theme=\"dark\"]{" + dark + "}}\n" + "@media print{:root:root{"
        + properties(paletteFor(Theme::Print)) + "}}\n" + resource(u"style.css"_s);
}

QByteArray handoutStyle(Theme light)
{
    const QByteArray dark = ":root{" + properties(paletteFor(Theme::Dark)) + "}}\n";
    return ":root{" + properties(paletteFor(light == Theme::Dark ? Theme::Light : light)) + "}\n"
        + (light == Theme::Dark ? "@media screen{" : "@media screen and (prefers-color-scheme:dark){") + dark
        + resource(u"handout.css"_s);
}

QByteArray htmlScript()
{
    QByteArray script = "\"use strict\";\n(() => {\n";
    for (const auto& name :
         {u"count.js"_s, u"draw.js"_s, u"matrix.js"_s, u"map.js"_s, u"studies.js"_s, u"page.js"_s})
        script += resource(name);
    return script + "})();\n";
}

QByteArray htmlEarlyScript()
{
    // Where the other one does not run to its end (an old browser, say), the plain document is shown, with what was kept for who has no scripts.
    return R"(document.documentElement.classList.add("js");
function plainPage() {
    document.documentElement.classList.remove("js");
    var kept = document.querySelectorAll("noscript");
    for (var i = 0; i < kept.length; ++i)
        kept[i].outerHTML = kept[i].textContent;
}
document.addEventListener("DOMContentLoaded", function () {
    if (!document.documentElement.classList.contains("ready"))
        plainPage();
});
)";
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
