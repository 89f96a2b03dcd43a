// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tile map: the program wrote the tiles where they belong; here they get the figures of the filter, and open their studies.

const areaSymbols = ["", "\u25A8", "\u25CB", "\u2022", "\u03A3", "\u25BD", "\u25F7", "\u2460", ""];

function tilesOf(view) {
    return [...document.querySelectorAll(`#${view.id} .tile[data-area]`)];
}

/// The place of an area's total in the counts.
function areaPlace(view, area) {
    return view.areas.ofRows ? area * view.counts.width + view.columnItems.length : view.rowItems.length * view.counts.width + area;
}

/// Innermost cells of an area by class; those of what is not coded are none.
function areaClasses(view, area) {
    const classes = new Array(Class.covered + 1).fill(0);
    const others = view.areas.ofRows ? view.columnItems : view.rowItems;
    others.forEach((other, i) => {
        if (other.children.length === 0 && other.known)
            ++classes[view.counts.gapClass[view.areas.ofRows ? area * view.counts.width + i : i * view.counts.width + area]];
    });
    return classes;
}

/// The filter asks for other areas: that this one is empty is no gap.
function isLeftOut(view, area) {
    const index = view.areas.ofRows ? view.rows : view.columns;
    const chosen = filter.terms.get(index);
    const node = (view.areas.ofRows ? view.rowItems : view.columnItems)[area].node;
    if (!chosen || chosen.size === 0 || node < 0)
        return false;
    const {terms} = core.dimensions[index];
    return ![...chosen].some((place) => place >= 0 && ((node >= place && node < terms[place].end) || (place >= node && place < terms[node].end)));
}

/// What is missing first, what is not asked for last; each told by a pattern of its own.
function sharesOf(classes) {
    const cells = classes.reduce((a, b) => a + b, 0);
    let inner = "";
    let from = 0;
    for (let i = 1; i <= classes.length && cells > 0; ++i) {
        const count = classes[i % classes.length];
        if (count > 0)
            inner += `<rect fill="url(#share${i % classes.length})" x="${px(from / cells * 100)}%" width="${px(count / cells * 100)}%" height="9"/>`;
        from += count;
    }
    return svgOf("100%", 9, inner);
}

function shareWords(classes) {
    return classes.map((count, i) => [count, i]).filter(([count]) => count > 0).sort((a, b) => b[0] - a[0])
        .map(([count, i]) => `${number(count)} ${text.classes[i]}`).join(", ");
}

function openArea(view, area) {
    const [row, column] = view.areas.ofRows ? [area, view.columnItems.length] : [view.rowItems.length, area];
    view.transposed ? openCell(view, column, row) : openCell(view, row, column);
}

/// Makes buttons of the tiles, once.
function buildMap(view) {
    for (const tile of tilesOf(view)) {
        const area = Number(tile.dataset.area);
        const button = make("button", {type: "button", className: "area"}, ...tile.childNodes, make("span", {className: "words hush", dir: "auto"}));
        button.querySelectorAll(".mark, .figures").forEach((part) => part.setAttribute("aria-hidden", "true")); // said in words
        tile.removeAttribute("title");
        button.addEventListener("click", () => openArea(view, area));
        tile.replaceChildren(button);
    }
    for (const tiles of document.querySelectorAll(`#${view.id} .tiles`)) {
        tiles.parentElement.removeAttribute("tabindex"); // its tiles take the focus
        tiles.addEventListener("keydown", walkTiles);
    }
    view.areas.built = true;
}

/// Writes the figures of the filter over the map.
function paintMap(view) {
    if (!view.areas)
        return;
    if (!view.areas.built)
        buildMap(view);
    const tiles = tilesOf(view).map((tile) => {
        const area = Number(tile.dataset.area);
        return {tile, area, at: areaPlace(view, area), out: isLeftOut(view, area)};
    });
    const fullest = new Map(); // each map has a ramp of its own
    for (const {tile, at} of tiles)
        fullest.set(tile.parentElement, Math.max(1, fullest.get(tile.parentElement) ?? 1, view.counts.n[at]));
    const others = view.areas.ofRows ? view.columnsLabel : view.rowsLabel;
    for (const {tile, area, at, out} of tiles) {
        const n = view.counts.n[at];
        const ongoing = view.counts.ongoing[at];
        const gapClass = view.counts.gapClass[at];
        const step = gapClass === Class.thin ? 0 : Math.max(0, rampStep(n, fullest.get(tile.parentElement)));
        const item = (view.areas.ofRows ? view.rowItems : view.columnItems)[area];
        const button = tile.firstElementChild;
        const part = (name) => button.querySelector(`.${name}`);
        tile.className = tile.className.replace(/ (?:out|[gr]\d)\b/g, "") + (out ? " out" : ` g${gapClass}${gapClass > Class.inProgress ? ` r${step}` : ""}`);
        part("figure").textContent = out || n === 0 ? "" : number(n);
        part("more").textContent = out || ongoing === 0 ? "" : `+${number(ongoing)}`;
        part("mark").textContent = out || gapClass === Class.absoluteGap ? "" : areaSymbols[gapClass];
        const classes = areaClasses(view, area);
        part("shares").innerHTML = out ? "" : sharesOf(classes);
        const words = out ? text.leftOut : `${cellText(view, at)}, ${filled(text.asWhole, text.classes[gapClass])}`;
        part("words").textContent = `: ${words}`;
        button.title = out ? `${item.label}: ${words}` : `${item.label}: ${words}. ${filled(text.areaCells, others, shareWords(classes))}`;
    }
}

/// Arrow keys go to the nearest tile that way; tiles off the line count as twice as far, so that the step goes where the eye expects it.
function walkTiles(event) {
    const [dx, dy] = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]}[event.key] ?? [0, 0];
    const from = event.target.closest(".area");
    if (!from || (dx === 0 && dy === 0) || event.ctrlKey || event.altKey || event.metaKey)
        return;
    event.preventDefault();
    const middle = (element) => {
        const box = element.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const [x, y] = middle(from);
    let best = null;
    let least = Infinity;
    for (const to of event.currentTarget.querySelectorAll(".area")) {
        const [ahead, aside] = ((a, b) => [(a - x) * dx + (b - y) * dy, Math.abs((a - x) * dy) + Math.abs((b - y) * dx)])(...middle(to));
        if (ahead > 1 && ahead + 2 * aside < least)
            [best, least] = [to, ahead + 2 * aside];
    }
    best?.focus();
}
