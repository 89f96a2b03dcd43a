// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the matrix: views, parts, filters, options, theme. Runs last.

const root = document.documentElement;
const state = {view: 0, part: "matrix"};
const current = () => core.views[state.view];
const anyCounted = core.views.some((view) => view.counted);

core.views.forEach((view) => {
    view.foldedRows = new Set(view.foldedRows);
    view.foldedColumns = new Set(view.foldedColumns);
});

// --- views and their parts ----------------------------------------------------------------------------------------------------------

const bar = document.getElementById("bar");
const tabs = make("div", {className: "tabs", role: "tablist", "aria-label": text.parts});
const stories = make("nav", {className: "stories", "aria-label": text.views});
const studiesPart = document.getElementById("studies");

function partsOf(view) {
    const parts = [...document.querySelectorAll(`#${view.id} > .part`)];
    return studiesPart ? [...parts, studiesPart] : parts;
}

function buildTabs() {
    const parts = partsOf(current());
    if (!parts.some((part) => part.dataset.part === state.part))
        state.part = "matrix";
    tabs.replaceChildren(...parts.map((part) => {
        const chosen = part.dataset.part === state.part;
        const tab = make("button", {type: "button", role: "tab", id: `tab-${part.dataset.part}`, "aria-controls": part.id, "aria-selected": String(chosen),
                                    tabIndex: chosen ? 0 : -1}, part.dataset.label);
        tab.addEventListener("click", () => showPart(part.dataset.part));
        part.setAttribute("role", "tabpanel");
        part.setAttribute("aria-labelledby", tab.id);
        part.hidden = !chosen;
        return tab;
    }));
}

tabs.addEventListener("keydown", (event) => {
    const all = [...tabs.children];
    const forwards = getComputedStyle(tabs).direction === "rtl" ? -1 : 1;
    const step = {ArrowRight: forwards, ArrowLeft: -forwards}[event.key];
    const at = all.indexOf(document.activeElement);
    const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step ? (at + step + all.length) % all.length : -1;
    if (to < 0)
        return;
    event.preventDefault();
    all[to].click();
    tabs.children[to].focus();
});

function showPart(part) {
    state.part = part;
    buildTabs();
    const tab = tabs.querySelector("[aria-selected=true]");
    tab.focus();
    tab.scrollIntoView({block: "nearest", inline: "nearest"});
    if (part === "matrix")
        buildMatrix(current());
    if (part === "map")
        paintMap(current());
    if (part === "studies")
        textsArrived() ? listAll() : document.addEventListener("DOMContentLoaded", listAll, {once: true});
}

function showView(index) {
    state.view = index;
    core.views.forEach((view, i) => { document.getElementById(view.id).hidden = i !== index; });
    [...stories.children].forEach((button, i) => (i === index ? button.setAttribute("aria-current", "true") : button.removeAttribute("aria-current")));
    buildTabs();
    buildOptions();
    recount();
    if (state.part === "matrix")
        buildMatrix(current());
    else if (state.part === "map")
        paintMap(current());
}

// --- options of the matrix ------------------------------------------------------------------------------------------------------------

function styleChoice(view) {
    const styles = make("fieldset", {className: "segmented"}, make("legend", {}, text.style));
    for (const style of ["numbers", "heat", "bubble", "mosaic", "donut"]) {
        const input = make("input", {type: "radio", name: `style-${view.id}`, value: style, checked: view.style === style});
        input.addEventListener("change", () => {
            view.style = style;
            showLegend(view);
            paintMatrix();
        });
        styles.append(make("label", {}, input, text.styles[style]));
    }
    return styles;
}

function orderChoice(view, ofRows) {
    const select = make("select");
    const key = () => (ofRows !== view.transposed ? "rowOrder" : "columnOrder");
    for (const order of ["given", "codebook", "most", "fewest", "name"])
        select.append(make("option", {value: order, selected: view[key()] === order}, text.orders[order]));
    select.addEventListener("change", () => {
        view[key()] = select.value;
        buildMatrix(view);
    });
    return make("label", {}, make("span", {}, ofRows ? text.rowOrder : text.columnOrder), select);
}

function checkChoice(label, checked, change) {
    const input = make("input", {type: "checkbox", checked});
    input.addEventListener("change", () => change(input.checked));
    return make("label", {className: "choice"}, input, label);
}

function plainButton(label, click) {
    const button = make("button", {type: "button", className: "button plain"}, label);
    button.addEventListener("click", click);
    return button;
}

function showLegend(view) {
    const legend = document.querySelector(`#${view.id} .legend`);
    legend?.querySelectorAll(".of-ramp").forEach((item) => { item.hidden = view.style !== "heat"; });
    legend?.querySelectorAll(".of-segments").forEach((item) => { item.hidden = !drawnStyles.has(view.style); });
    legend?.querySelectorAll(".of-deviation").forEach((item) => { item.hidden = !view.residuals; });
}

function foldAll(view, folds) {
    for (const [folded, items] of [[view.foldedRows, view.rowItems], [view.foldedColumns, view.columnItems]]) {
        folded.clear();
        items.forEach((item, i) => folds && item.children.length > 0 && folded.add(i));
    }
    buildMatrix(view);
}

function buildOptions() {
    const view = current();
    const part = document.querySelector(`#${view.id} > .grid`);
    if (!part || part.querySelector(".options"))
        return;
    const nested = [...view.rowItems, ...view.columnItems].some((item) => item.children.length > 0);
    const end = make("div", {className: "end"});
    if (nested)
        end.append(plainButton(text.unfoldAll, () => foldAll(view, false)), plainButton(text.foldAll, () => foldAll(view, true)));
    end.append(plainButton(text.transpose, () => {
        view.transposed = !view.transposed;
        buildMatrix(view);
    }));
    const hide = checkChoice(text.hideEmpty, view.hideRows && view.hideColumns, (on) => {
        view.hideRows = view.hideColumns = on;
        buildMatrix(view);
    });
    const residuals = checkChoice(text.markDeviation, view.residuals, (on) => {
        view.residuals = on;
        showLegend(view);
        paintMatrix();
    });
    const options = make("div", {className: "options"}, styleChoice(view), orderChoice(view, true), orderChoice(view, false), hide, residuals, end);
    part.querySelector(".scroll").before(options);
    showLegend(view);
}

// --- counting anew ----------------------------------------------------------------------------------------------------------------------

const status = document.getElementById("status");
const statusText = make("span", {role: "status", dir: "auto"});
let statusRest = "";

/// What matches, coverage, what is not coded: always true.
function tellStatus(view) {
    const {matching, uncodedRows, uncodedColumns, coverage} = view.counts;
    const told = filled(isFiltered() ? text.matchingFiltered : text.matching, number(matching), number(isFiltered() ? view.given.matching : view.total));
    const more = [filled(text.coverage, number(coverage.covered), number(coverage.applicable), percent(coverage.covered, coverage.applicable)),
                  filled(text.uncoded, view.rowsLabel, number(uncodedRows), view.columnsLabel, number(uncodedColumns)), statusRest];
    statusText.textContent = `${told} · ${more.filter((part) => part).join(" · ")}`;
}

function countAnew(view) {
    view.counts = !view.counted || !isFiltered() ? givenCounts(view) : countView(view, passing(view));
}

/// Counts the view on the screen as the filter says.
function recount() {
    const view = current();
    countAnew(view);
    tellStatus(view);
    for (const note of document.querySelectorAll(".filter-note"))
        note.hidden = !isFiltered();
}

function filterChanged() {
    recount();
    const view = current();
    if (state.part === "matrix") {
        if (view.hideRows || view.hideColumns || [view.rowOrder, view.columnOrder].some((order) => order === "most" || order === "fewest"))
            buildMatrix(view);
        else
            paintMatrix();
    } else if (state.part === "map") {
        paintMap(view);
    } else if (state.part === "studies") {
        listAll();
    }
    updateFacets();
}

function listAll() {
    const view = current();
    const pass = view.counted ? passing(view) : new Uint8Array(studyCount).fill(1);
    const list = [];
    pass.forEach((passes, i) => passes && list.push(i));
    studiesPart.querySelector(".all-studies").replaceChildren(...studyList(list, text.studiesFile));
}

// --- filters ------------------------------------------------------------------------------------------------------------------------------

const filters = document.getElementById("filters");
const facets = [];

/// How many studies each term keeps under the rest of the filter; the last is "not coded".
function facetCounts(index) {
    const dimension = core.dimensions[index];
    const pass = passing(current(), index);
    const bySet = new Uint32Array(dimension.sets.length);
    for (let i = 0; i < studyCount; ++i)
        bySet[dimension.of[i]] += pass[i];
    const counts = new Uint32Array(dimension.terms.length + 1);
    dimension.sets.forEach((set, s) => {
        if (bySet[s] === 0)
            return;
        const reached = new Set();
        for (const place of set) {
            for (let at = place; at >= 0 && !reached.has(at); at = dimension.terms[at].parent)
                reached.add(at);
        }
        for (const place of reached)
            counts[place] += bySet[s];
        if (set.length === 0)
            counts[dimension.terms.length] += bySet[s];
    });
    return counts;
}

function facetItem(facet, place, depth) {
    const term = place < 0 ? {label: text.notCoded} : core.dimensions[facet.index].terms[place];
    const input = make("input", {type: "checkbox", checked: facet.chosen.has(place)});
    const count = make("span", {className: "count"});
    input.addEventListener("change", () => {
        input.checked ? facet.chosen.add(place) : facet.chosen.delete(place);
        filterChanged();
    });
    const item = make("li", {className: `d${Math.min(3, depth)}`}, make("label", {}, input, make("span", {dir: "auto"}, term.label), count));
    facet.items.push({item, input, count, place, words: fold(term.label)});
    return item;
}

function fillFacet(facet) {
    const dimension = core.dimensions[facet.index];
    const used = new Set();
    for (const set of dimension.sets) {
        for (const place of set) {
            for (let at = place; at >= 0 && !used.has(at); at = dimension.terms[at].parent)
                used.add(at);
        }
    }
    const places = dimension.terms.map((_, place) => place).filter((place) => used.has(place));
    const list = make("ul", {}, ...places.map((place) => facetItem(facet, place, dimension.terms[place].depth)), facetItem(facet, -1, 0));
    if (places.length > 12) {
        const search = make("input", {type: "search", className: "field", placeholder: text.searchTerms, "aria-label": filled(text.searchTermsOf, dimension.label)});
        search.addEventListener("input", () => {
            const words = wordsOf(search.value);
            for (const entry of facet.items)
                entry.item.hidden = !words.every((word) => entry.words.includes(word));
        });
        facet.details.append(search);
    }
    facet.details.append(list);
}

function updateFacets() {
    for (const facet of facets) {
        facet.chip.hidden = facet.chosen.size === 0;
        facet.chip.textContent = number(facet.chosen.size);
        if (!facet.details.open)
            continue;
        if (facet.items.length === 0)
            fillFacet(facet);
        const counts = facetCounts(facet.index);
        for (const {count, place, input} of facet.items) {
            count.textContent = number(counts[place < 0 ? counts.length - 1 : place]);
            input.checked = facet.chosen.has(place);
        }
    }
    filters.querySelector(".clear").disabled = !isFiltered();
    drawHistogram();
}

function drawHistogram() {
    const svg = filters.querySelector(".histogram");
    svg?.querySelectorAll("rect").forEach((bar) => {
        const year = Number(bar.dataset.year);
        bar.classList.toggle("out", year < (filter.from ?? -1e9) || year > (filter.to ?? 1e9));
    });
}

function histogram(first, last) {
    const counts = new Array(last - first + 1).fill(0);
    years.forEach((year) => year && ++counts[year - first]);
    const most = Math.max(...counts);
    const svgName = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(svgName, "svg");
    const set = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    set(svg, {class: "histogram", viewBox: `0 0 ${counts.length * 10} 44`, preserveAspectRatio: "none", role: "img", "aria-label": filled(text.yearsRange, first, last)});
    counts.forEach((count, i) => {
        const height = Math.max(count > 0 ? 2 : 0, 42 * count / most);
        const bar = document.createElementNS(svgName, "rect");
        set(bar, {x: i * 10 + 1, y: 44 - height, width: 8, height, "data-year": first + i});
        svg.append(bar);
    });
    return svg;
}

function yearField(label, key, placeholder) {
    const input = make("input", {type: "number", className: "field", placeholder, "aria-label": label, inputMode: "numeric"});
    input.addEventListener("input", () => {
        const year = parseInt(input.value, 10);
        filter[key] = Number.isFinite(year) && (year > 999 || input.value === "") ? year : null;
        filterChanged();
    });
    return input;
}

function buildYears() {
    const dated = years.filter((year) => year !== 0);
    if (dated.length === 0)
        return [];
    const first = dated.reduce((a, b) => Math.min(a, b));
    const last = dated.reduce((a, b) => Math.max(a, b));
    const undated = checkChoice(text.keepUndated, true, (on) => {
        filter.undated = on;
        filterChanged();
    });
    return [...(last - first < 300 ? [histogram(first, last)] : []),
            make("div", {className: "years"}, yearField(text.fromYear, "from", first), make("span", {"aria-hidden": "true"}, "–"), yearField(text.toYear, "to", last)),
            ...(dated.length < studyCount ? [undated] : [])];
}

function buildSearch() {
    const search = make("input", {type: "search", className: "field", placeholder: text.searchStudies, "aria-label": text.searchStudies});
    let waiting = 0;
    search.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
            filter.words = wordsOf(search.value);
            filterChanged();
        }, 120);
    });
    return search;
}

function clearFilter() {
    Object.assign(filter, {from: null, to: null, undated: true, words: []});
    facets.forEach((facet) => facet.chosen.clear());
    filters.querySelectorAll(":scope > input, .years input").forEach((input) => { input.value = ""; });
    filters.querySelectorAll(":scope > .choice input").forEach((input) => { input.checked = true; });
    filterChanged();
}

function buildFilters() {
    const clear = make("button", {type: "button", className: "button plain clear", disabled: true}, text.clear);
    clear.addEventListener("click", clearFilter);
    filters.replaceChildren(make("h2", {}, text.filters, clear), ...(hasTexts ? [buildSearch()] : []), ...buildYears());
    core.dimensions.forEach((dimension, index) => {
        if (dimension.sets.length < 2)
            return;
        const chip = make("span", {className: "chip", hidden: true});
        const details = make("details", {className: "facet"}, make("summary", {}, make("span", {dir: "auto"}, dimension.label), chip));
        const facet = {index, details, chip, items: [], chosen: new Set()};
        filter.terms.set(index, facet.chosen);
        facets.push(facet);
        details.addEventListener("toggle", () => details.open && updateFacets());
        filters.append(details);
    });
    filters.hidden = false;
}

// --- paper ---------------------------------------------------------------------------------------------------------------------------------

/// On paper all views follow one another, whole, and as the filter says: the one on the screen last, so that it stays there.
function preparePaper() {
    for (const view of [...core.views.filter((other) => other !== current()), current()]) {
        countAnew(view);
        buildMatrix(view);
        paintAll();
        paintMap(view);
    }
}

// --- the head, and starting ---------------------------------------------------------------------------------------------------------------

function buildTools() {
    const tools = document.getElementById("tools");
    if (anyCounted) {
        const show = make("button", {type: "button", className: "button show-filters", "aria-expanded": "false", "aria-controls": "filters"}, text.filters);
        show.addEventListener("click", () => show.setAttribute("aria-expanded", String(filters.classList.toggle("open"))));
        tools.append(show);
    }
    const theme = make("select", {"aria-label": text.theme});
    for (const name of ["auto", "light", "dark"])
        theme.append(make("option", {value: name, selected: root.dataset.theme === name}, text.themes[name]));
    theme.addEventListener("change", () => { root.dataset.theme = theme.value; });
    const print = make("button", {type: "button", className: "button"}, text.print);
    print.addEventListener("click", () => window.print());
    tools.append(theme, print);
}

/// An entry of the gap list opens its cell; −1 is the whole line.
function linkGap(head) {
    const button = make("button", {type: "button", className: "link", dir: "auto"}, head.textContent);
    button.addEventListener("click", () => {
        const view = current();
        const place = (index, items) => (index < 0 ? items.length : index);
        const row = place(Number(head.dataset.row), view.rowItems);
        const column = place(Number(head.dataset.column), view.columnItems);
        view.transposed ? openCell(view, column, row) : openCell(view, row, column);
    });
    head.replaceChildren(button);
}

function start() {
    buildTools();
    if (anyCounted)
        buildFilters();
    if (core.views.length > 1) {
        core.views.forEach((view, i) => {
            const button = make("button", {type: "button", className: "button", dir: "auto"}, `${i + 1}. ${view.title}`);
            button.addEventListener("click", () => showView(i));
            stories.append(button);
        });
        bar.append(stories);
    }
    bar.append(tabs);
    bar.hidden = false;
    statusRest = status.textContent.trim();
    status.replaceChildren(statusText);
    document.querySelectorAll("[data-row]").forEach(linkGap);
    showView(0);
    if (anyCounted)
        updateFacets();
    window.addEventListener("beforeprint", preparePaper);
    window.addEventListener("resize", () => state.part === "matrix" && fitColumns());
    root.classList.add("ready");
    performance.mark("lacuna-ready");
}

/// The texts of the studies are there: what was searched before can be found now.
function textsArrive() {
    if (filter.words.length > 0)
        filterChanged();
    foldInTheBackground();
}

try {
    start();
    textsArrived() ? textsArrive() : document.addEventListener("DOMContentLoaded", textsArrive, {once: true});
} catch (error) {
    plainPage(); // is better than half a page
    throw error;
}

/// For tests and measurements.
window.lacuna = {core, filter, state, shown, passing, countView, studiesIn, filterChanged, clearFilter, showView, showPart, openCell, foldedStudy, facets,
                 rowCells, paintAll, residualStep};
