// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Studies: their texts, searching them, listing them, taking them away as RIS or CSV, and the reader that a cell opens.

/// Read when first wanted: it is most of the file. Fields of a study: t title, a authors, s source, p publisher, c place, v volume, n issue,
/// g pages, e edition, i isbn, d doi, l link, b abstract, k keywords, y reference type, w language, z notes, f files.
let texts = null;
/// They stand at the end of the file, after this script: the matrix is there before them.
const textsArrived = () => document.readyState !== "loading";
function studyTexts() {
    if (!texts && textsArrived())
        texts = JSON.parse(document.getElementById("texts").textContent);
    return texts ?? [];
}
const hasTexts = core.hasTexts;

// --- searching --------------------------------------------------------------------------------------------------------------------

/// Lower case without diacritics, as people search.
function fold(words) {
    return words.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
}
const folded = new Array(studyCount);
function foldedStudy(i) {
    if (folded[i] !== undefined)
        return folded[i];
    if (!textsArrived())
        return "";
    const study = studyTexts()[i];
    return folded[i] = study ? fold(`${study.t ?? ""}\n${(study.a ?? []).join("\n")}\n${study.b ?? ""}\n${(study.k ?? []).join("\n")}`) : "";
}
function matchesWords(i, words) {
    const all = foldedStudy(i);
    return words.every((word) => all.includes(word));
}
function wordsOf(input) {
    return fold(input).split(/\s+/).filter((word) => word.length > 0);
}
/// Folds all studies while nothing else is to do, so that the first search is as fast as the next.
function foldInTheBackground(from = 0) {
    if (!hasTexts || from >= studyCount)
        return;
    whenIdle((deadline) => {
        let i = from;
        do {
            for (const end = Math.min(studyCount, i + 50); i < end; ++i)
                foldedStudy(i);
        } while (i < studyCount && deadline.timeRemaining() > 4);
        foldInTheBackground(i);
    });
}

// --- taking them away -------------------------------------------------------------------------------------------------------------

/// What a study is coded with: [dimension, labels, codes].
function codesOf(i) {
    return core.dimensions.map((dimension) => [dimension, dimension.sets[dimension.of[i]].map((place) => dimension.terms[place])])
        .filter(([, terms]) => terms.length > 0);
}

function risOf(i) {
    const study = studyTexts()[i] ?? {};
    const lines = [];
    const add = (tag, value) => {
        const line = String(value ?? "").replace(/\s+/g, " ").trim();
        if (line)
            lines.push(`${tag}  - ${line}`);
    };
    add("TY", study.y || "GEN");
    add("TI", study.t);
    (study.a ?? []).forEach((author) => add("AU", author));
    add("PY", years[i] || "");
    add(["JOUR", "EJOUR", "MGZN", "NEWS"].includes(study.y) ? "JF" : "T2", study.s);
    add("PB", study.p);
    add("CY", study.c);
    add("VL", study.v);
    add("IS", study.n);
    const pages = /^([^-]+)-([^-]+)$/.exec(study.g ?? "");
    add("SP", pages ? pages[1] : study.g);
    add("EP", pages ? pages[2] : "");
    add("ET", study.e);
    add("SN", study.i);
    add("DO", study.d);
    add("UR", study.l);
    add("AB", study.b);
    (study.k ?? []).forEach((keyword) => add("KW", keyword));
    for (const [dimension, terms] of codesOf(i))
        terms.forEach((term) => add("KW", `${dimension.key}: ${term.code || term.label}`));
    add("LA", study.w);
    add("N1", study.z);
    lines.push("ER  - ", "");
    return lines.join("\r\n");
}

/// A field of a CSV file that no spreadsheet takes for a formula.
function csvField(value) {
    let field = String(value ?? "");
    if (/^\s*[=+\-@\t\r]/.test(field))
        field = `'${field}`;
    return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
}

function csvOf(list) {
    const fields = ["t", "a", "year", "s", "v", "n", "g", "p", "d", "l", "b"];
    if (core.hasNotes)
        fields.push("z");
    const header = fields.map((field) => text.fields[field]).concat(core.dimensions.map((dimension) => dimension.label));
    const line = (values) => `${values.map(csvField).join(",")}\r\n`;
    return `\uFEFF${line(header)}${list.map((i) => {
        const study = studyTexts()[i] ?? {};
        const own = fields.map((field) => (field === "a" ? (study.a ?? []).join("; ") : field === "year" ? years[i] || "" : study[field]));
        const coded = core.dimensions.map((dimension) => dimension.sets[dimension.of[i]].map((place) => dimension.terms[place].label).join("; "));
        return line(own.concat(coded));
    }).join("")}`;
}

function download(name, type, content) {
    const address = URL.createObjectURL(new Blob([content], {type}));
    const link = make("a", {href: address, download: name});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}

// --- listing them -----------------------------------------------------------------------------------------------------------------

function linkText(study) {
    return study.d ? `doi:${study.d}` : text.open;
}

function fact(label, value) {
    return [make("dt", {dir: "auto"}, label), make("dd", {dir: "auto"}, value)];
}

function detailsOf(i, study) {
    const details = make("details", {}, make("summary", {}, study.b ? text.abstractAndCodes : text.codes));
    details.addEventListener("toggle", () => {
        if (!details.open || details.children.length > 1)
            return;
        if (study.b)
            details.append(make("p", {dir: "auto"}, study.b));
        const codes = make("dl");
        for (const [dimension, terms] of codesOf(i))
            codes.append(...fact(dimension.label, terms.map((term) => term.label).join("; ")));
        if (study.k?.length)
            codes.append(...fact(text.keywords, study.k.join("; ")));
        if (study.z)
            codes.append(...fact(text.fields.z, study.z));
        if (study.f?.length)
            codes.append(...fact(text.files, study.f.join("; ")));
        if (codes.children.length > 0)
            details.append(codes);
    });
    return details;
}

function studyItem(i) {
    const study = studyTexts()[i] ?? {t: text.unknownStudy};
    const issue = study.v ? ` ${study.v}${study.n ? `(${study.n})` : ""}` : study.n ? ` (${study.n})` : "";
    const where = [study.s ? `${study.s}${issue}` : "", study.g ?? "", study.p ?? ""].filter((part) => part).join(", ");
    const who = [(study.a ?? []).join("; "), years[i] ? String(years[i]) : text.noDate].filter((part) => part).join(" · ");
    const item = make("li", {className: "study"}, make("h3", {dir: "auto"}, study.t || text.untitled), make("p", {dir: "auto"}, who));
    if (where)
        item.append(make("p", {dir: "auto"}, where));
    if (study.l)
        item.append(make("p", {}, make("a", {href: study.l, rel: "noopener noreferrer", target: "_blank", dir: "ltr"}, linkText(study))));
    item.append(detailsOf(i, study));
    return item;
}

const pageSize = 50;
/// A list of studies with its search and downloads. @p name: of the files.
function studyList(list, name) {
    const search = make("input", {type: "search", className: "field", placeholder: text.searchWithin, "aria-label": text.searchWithin});
    const ris = make("button", {type: "button", className: "button"}, text.downloadRis);
    const csv = make("button", {type: "button", className: "button"}, text.downloadCsv);
    const count = make("p", {className: "caption", role: "status"});
    const items = make("ol", {className: "studies"});
    items.style.listStyle = "none";
    const more = make("button", {type: "button", className: "button more"});
    let found = list;
    const showMore = () => {
        const from = items.children.length;
        for (const i of found.slice(from, from + pageSize))
            items.append(studyItem(i));
        more.hidden = items.children.length >= found.length;
        more.textContent = filled(text.showMore, number(Math.min(pageSize, found.length - items.children.length)));
        return from;
    };
    const update = () => {
        const words = wordsOf(search.value);
        found = words.length > 0 ? list.filter((i) => matchesWords(i, words)) : list;
        count.textContent = filled(text.listed, number(found.length), number(list.length));
        ris.disabled = csv.disabled = found.length === 0;
        items.replaceChildren();
        showMore();
    };
    let waiting = 0;
    search.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(update, 80);
    });
    more.addEventListener("click", () => {
        const from = showMore();
        const next = items.children[from];
        next.tabIndex = -1;
        next.focus();
    });
    ris.addEventListener("click", () => download(`${name}.ris`, "application/x-research-info-systems", found.map(risOf).join("\r\n")));
    csv.addEventListener("click", () => download(`${name}.csv`, "text/csv", csvOf(found)));
    update();
    return [make("div", {className: "studies-head"}, search, ris, csv), count, items, more];
}

// --- the reader -------------------------------------------------------------------------------------------------------------------

const reader = document.getElementById("reader");
let openedFrom = null;

/// The studies of a cell as they lie on the screen: row and column are items of the sides shown; one past the end means all.
function openCell(view, row, column) {
    if (!textsArrived()) {
        document.addEventListener("DOMContentLoaded", () => openCell(view, row, column), {once: true});
        return;
    }
    const at = placeOf(view, row, column);
    const title = cellTitle(view, row, column);
    const totals = (row >= side(view, true).items.length) + (column >= side(view, false).items.length);
    const parts = [cellText(view, at)];
    if (totals === 0)
        parts.push(text.classes[view.counts.gapClass[at]]);
    else if (totals === 1) // a whole line has a class, too: what the map shows of an area
        parts.push(filled(text.asWhole, text.classes[view.counts.gapClass[at]]));
    if (totals === 0 && view.segments && view.counts.n[at] > 0)
        parts.push(`${view.segments.label}: ${segmentWords(view, at)}`);
    if (view.counted) {
        const full = view.counts.year.some((year) => year > 0) ? view.counts : countView(view, passing(view));
        if (full.year[at] > 0)
            parts.push(filled(text.newest, full.year[at]));
    }
    const why = make("p", {className: "why"}, `${parts.join(" · ")}${totals > 1 ? "" : `. ${view.definitions[view.counts.gapClass[at]]}`}`);
    const body = make("div", {className: "body", tabIndex: 0, role: "region", "aria-label": title}, why);
    if (isFiltered())
        body.append(make("p", {className: "note"}, text.filterIsOn));
    if (view.counted && hasTexts) {
        const [r, c] = view.transposed ? [column, row] : [row, column];
        const list = studiesIn(view, passing(view), r, c);
        body.append(...(list.length > 0 ? studyList(list, title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)) : [make("p", {}, text.noStudyHere)]));
    } else {
        body.append(make("p", {}, text.studiesNotIncluded));
    }
    const close = make("button", {type: "button", className: "button", "aria-label": text.close}, "✕");
    close.addEventListener("click", () => reader.close());
    reader.replaceChildren(make("header", {}, make("h2", {id: "reader-title", dir: "auto"}, title), close), body);
    openedFrom = document.activeElement;
    reader.showModal();
}
reader.addEventListener("close", () => openedFrom?.focus());
reader.addEventListener("click", (event) => {
    if (event.target === reader) // beside it
        reader.close();
});
