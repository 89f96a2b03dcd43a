// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making elements and words, and what is drawn into a cell: bubbles, bars, rings, each segment told by colour and by pattern.

const numbers = new Intl.NumberFormat(core.locale);
const names = new Intl.Collator(core.locale, {numeric: true});
const brief = new Intl.NumberFormat(core.locale, {notation: "compact"});
const numberTexts = [];
function number(n) {
    return numberTexts[n] ??= numbers.format(n);
}
function percent(part, whole) {
    return new Intl.NumberFormat(core.locale, {style: "percent", maximumFractionDigits: whole > 0 && part / whole < 0.0995 ? 1 : 0}).format(whole > 0 ? part / whole : 0);
}

/// "%1 of %2" with its values.
function filled(pattern, ...values) {
    return pattern.replace(/%(\d)/g, (all, place) => values[place - 1] ?? all);
}

function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name in element && !name.startsWith("aria"))
            element[name] = value;
        else
            element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
}

/// Does @p work while nothing else is to do; it is told how long that will be.
const whenIdle = window.requestIdleCallback?.bind(window) ?? ((work) => setTimeout(() => {
    const from = performance.now();
    work({timeRemaining: () => 10 - (performance.now() - from)});
}, 30));

// --- what is drawn into a cell ----------------------------------------------------------------------------------------------------

const rampSteps = 6;
function rampStep(n, largest) {
    if (n <= 0)
        return -1;
    return Math.min(rampSteps - 1, Math.round((rampSteps - 1) * Math.log(n) / Math.log(Math.max(largest, rampSteps))));
}

const drawnStyles = new Set(["bubble", "mosaic", "donut"]);
const bubbleRoom = {width: 55, height: 26}; // beside it stands the mark of the class
const ring = {side: 36, radius: 14, width: 6};

/// Pieces of SVG hold numbers and names of our own only: nothing of the catalogue's is ever parsed as markup.
function svgOf(width, height, inner) {
    return `<svg aria-hidden="true" width="${width}" height="${height}">${inner}</svg>`;
}
const px = (value) => value.toFixed(2);

function segmentsOf(view, cell) {
    const count = view.segments ? view.segments.items.length : 0;
    return view.counts.segments ? view.counts.segments.subarray(cell * count, (cell + 1) * count) : new Int32Array(0);
}

/// How many of @p count bubbles stand side by side so that they can be largest.
function bubblesAcross(count) {
    let best = 1;
    let largest = 0;
    for (let across = 1; across <= count; ++across) {
        const side = Math.min(bubbleRoom.width / across, bubbleRoom.height / Math.ceil(count / across));
        if (side > largest)
            [best, largest] = [across, side];
    }
    return best;
}

/// Each segment keeps its own place in every cell: a missing one shows as a hole, in colour or without.
function bubblesOf(view, parts, n, largest) {
    const {width, height} = bubbleRoom;
    const radius = (count, least, widest) => Math.sqrt(least * least + (widest * widest - least * least) * Math.min(1, count / Math.max(1, largest)));
    if (parts.length === 0)
        return svgOf(width, height, `<circle class="mark" cx="${width / 2}" cy="${height / 2}" r="${px(radius(n, 3, height / 2))}"/>`);
    const across = bubblesAcross(parts.length);
    const slot = {width: width / across, height: height / Math.ceil(parts.length / across)};
    const widest = Math.min(slot.width, slot.height) / 2 - 0.25;
    let inner = "";
    parts.forEach((count, i) => {
        const centre = `cx="${px((i % across + 0.5) * slot.width)}" cy="${px((Math.floor(i / across) + 0.5) * slot.height)}"`;
        inner += count > 0 ? `<circle fill="url(#${view.segments.items[i][1]})" ${centre} r="${px(radius(count, Math.min(3, widest), widest))}"/>`
                           : `<circle class="hole" ${centre} r="1.2"/>`;
    });
    return svgOf(width, height, inner);
}

function barsOf(view, parts, n, largest) {
    const sum = parts.reduce((a, b) => a + b, 0);
    if (parts.length === 0)
        return svgOf("100%", 6, `<rect class="hole" width="100%" height="6" rx="3"/><rect class="mark" width="${px(Math.min(1, n / Math.max(1, largest)) * 100)}%" height="6" rx="3"/>`);
    let inner = "";
    let from = 0;
    parts.forEach((count, i) => {
        if (count === 0)
            return;
        inner += `<rect fill="url(#${view.segments.items[i][1]})" x="${px(from / sum * 100)}%" width="${px(count / sum * 100)}%" height="12"/>`;
        from += count;
        if (from < sum) // what tells two pieces apart in grey
            inner += `<rect class="cut" x="${px(from / sum * 100)}%" width="1" height="12"/>`;
    });
    return svgOf("100%", 12, inner);
}

function ringOf(view, parts, n) {
    const {side, radius, width} = ring;
    const whole = 2 * Math.PI * radius;
    const circle = (paint, share, from) => `<circle ${paint} cx="${side / 2}" cy="${side / 2}" r="${radius}" fill="none" stroke-width="${width}"`
        + ` stroke-dasharray="${px(share * whole)} ${px(whole)}" stroke-dashoffset="${px(-from * whole)}" transform="rotate(-90 ${side / 2} ${side / 2})"/>`;
    const sum = parts.reduce((a, b) => a + b, 0);
    let inner = `<circle class="track" cx="${side / 2}" cy="${side / 2}" r="${radius}" fill="none" stroke-width="${width}"/>`;
    if (parts.length === 0)
        inner += circle("class=\"arc\"", Math.min(1, n / Math.max(1, view.rules.target)), 0);
    let from = 0;
    parts.forEach((count, i) => {
        if (count === 0)
            return;
        const share = count / sum;
        inner += circle(`stroke="url(#${view.segments.items[i][1]})"`, share === 1 ? 1 : Math.max(0.02, share - 0.015), from);
        from += share;
    });
    return svgOf(side, side, inner);
}

/// Markup of a cell in the styles that draw more than a colour.
function drawingOf(view, cell, n, largest) {
    const parts = segmentsOf(view, cell);
    const draw = {bubble: bubblesOf, mosaic: barsOf, donut: ringOf}[view.style];
    return `${draw(view, parts, n, largest)}<span class="count">${view.style === "donut" && n > 999 ? brief.format(n) : number(n)}</span>`;
}

/// "High 2, Low 1"
function segmentWords(view, cell) {
    const parts = segmentsOf(view, cell);
    return [...parts].map((count, i) => (count > 0 ? `${view.segments.items[i][0]} ${number(count)}` : "")).filter((part) => part).join(", ");
}
