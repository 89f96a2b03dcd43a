// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as columns, the filter, and counting. The rules are those of gap-method.md: what a study states (ongoing, primary …) was
// worked out by the program; here it is only added up and held against the thresholds.

performance.mark("lacuna-script");
const core = JSON.parse(document.getElementById("core").textContent);
const text = core.text;
const studyCount = core.years.length;
const years = Int16Array.from(core.years);
const profiles = Uint32Array.from(core.profiles);

const Fact = {ongoing: 1, primary: 2, review: 4, appraised: 8, atOrAboveFloor: 16};
const Class = {notApplicable: 0, absoluteGap: 1, inProgress: 2, thin: 3, synthesisGap: 4, lowConfidence: 5, stale: 6, singleMethod: 7, covered: 8};
const notAppraised = 1 << 8;

/// A dictionary of lists of numbers, one after the other.
function packed(lists) {
    const starts = new Uint32Array(lists.length + 1);
    lists.forEach((list, i) => { starts[i + 1] = starts[i] + list.length; });
    const values = new Uint32Array(starts[lists.length]);
    lists.forEach((list, i) => values.set(list, starts[i]));
    return {starts, values};
}

for (const dimension of core.dimensions) {
    dimension.of = Uint32Array.from(dimension.of);
    if (dimension.tree !== undefined) { // it uses the terms of another one, which comes before it or after it
        Object.defineProperty(dimension, "terms", {get: () => core.dimensions[dimension.tree].terms});
        continue;
    }
    // Terms come depth first: a term's descendants are the places right after it, up to its end.
    dimension.terms = dimension.terms.map(([label, code, parent], place) => ({label, code, parent, end: place + 1, depth: 0}));
    for (let place = dimension.terms.length - 1; place >= 0; --place) {
        const {parent, end} = dimension.terms[place];
        if (parent >= 0)
            dimension.terms[parent].end = Math.max(dimension.terms[parent].end, end);
    }
    for (const term of dimension.terms)
        term.depth = term.parent < 0 ? 0 : dimension.terms[term.parent].depth + 1;
}

/// Which method groups each profile uses: 30 a word, so that groups common to all studies of a cell are what is left by "and".
const methodWords = [];
core.methods.forEach((groups, profile) => {
    for (const group of groups) {
        const word = Math.floor(group / 30);
        while (methodWords.length <= word)
            methodWords.push(new Int32Array(core.methods.length));
        methodWords[word][profile] |= 1 << (group % 30);
    }
});

// --- the filter -----------------------------------------------------------------------------------------------------------------

/// What the reader of the page keeps. By dimension: places of terms (OR inside it, AND across dimensions), −1 for "not coded".
const filter = {from: null, to: null, undated: true, terms: new Map(), words: []};

function isFiltered() {
    return filter.from !== null || filter.to !== null || !filter.undated || filter.words.length > 0
        || [...filter.terms.values()].some((terms) => terms.size > 0);
}

/// One byte a distinct set of @p dimension: 1 passes.
function passingSets(dimension, chosen) {
    const asked = new Uint8Array(dimension.terms.length);
    for (const place of chosen) {
        if (place >= 0)
            asked.fill(1, place, dimension.terms[place].end);
    }
    return Uint8Array.from(dimension.sets, (set) => (set.length === 0 ? chosen.has(-1) : set.some((place) => asked[place])));
}

/// One byte a study: 1 passes the view's own filter and the reader's; @p without: but for the reader's clause on that dimension.
function passing(view, without = -1) {
    const pass = view.passed.slice();
    if (filter.from !== null || filter.to !== null || !filter.undated) {
        const from = filter.from ?? -32768;
        const to = filter.to ?? 32767;
        const undated = filter.undated ? 1 : 0;
        for (let i = 0; i < studyCount; ++i)
            pass[i] &= years[i] === 0 ? undated : years[i] >= from && years[i] <= to;
    }
    for (const [index, chosen] of filter.terms) {
        if (chosen.size === 0 || index === without)
            continue;
        const dimension = core.dimensions[index];
        const bySet = passingSets(dimension, chosen);
        for (let i = 0; i < studyCount; ++i)
            pass[i] &= bySet[dimension.of[i]];
    }
    if (filter.words.length > 0) {
        for (let i = 0; i < studyCount; ++i) {
            if (pass[i] && !matchesWords(i, filter.words))
                pass[i] = 0;
        }
    }
    return pass;
}

// --- counting -------------------------------------------------------------------------------------------------------------------

/// For each distinct set of a dimension, the items it counts at, and the total (the last place) if any but "not coded" is among them.
function placesOfSets(dimension, items) {
    return packed(dimension.sets.map((set) => {
        const places = [];
        items.forEach((item, i) => {
            const here = item.node < 0 ? set.length === 0
                                       : set.some((place) => place >= item.node && place < dimension.terms[item.node].end);
            if (here)
                places.push(i);
        });
        if (places.some((i) => items[i].node >= 0))
            places.push(items.length);
        return places;
    }));
}

/// Figures of all cells and totals of a view: row after row, each with its total at the end, and a row of totals.
function emptyCounts(view) {
    const width = view.columnItems.length + 1;
    const size = (view.rowItems.length + 1) * width;
    const counts = {width, gapClass: new Uint8Array(size), flags: new Uint16Array(size)};
    for (const key of ["n", "ongoing", "primary", "appraised", "floor", "year", "review"])
        counts[key] = new Int32Array(size);
    counts.segments = view.segments ? new Int32Array(size * view.segments.items.length) : null;
    return counts;
}

/// Counts the studies of @p pass. A study counts once in every cell that its codes reach; a group counts its distinct studies.
function countView(view, pass) {
    const counts = emptyCounts(view);
    const {width, n, ongoing, primary, appraised, floor, year, review, segments} = counts;
    const rowDimension = core.dimensions[view.rows];
    const columnDimension = core.dimensions[view.columns];
    const rows = view.rowPlaces ??= placesOfSets(rowDimension, view.rowItems);
    const columns = view.columnPlaces ??= placesOfSets(columnDimension, view.columnItems);
    const common = methodWords.map(() => new Int32Array(n.length).fill(-1));
    const segmentCount = view.segments ? view.segments.items.length : 0;
    Object.assign(counts, {matching: 0, uncodedRows: 0, uncodedColumns: 0});
    for (let i = 0; i < studyCount; ++i) {
        if (!pass[i])
            continue;
        const rowSet = rowDimension.of[i];
        const columnSet = columnDimension.of[i];
        ++counts.matching;
        counts.uncodedRows += rowDimension.sets[rowSet].length === 0;
        counts.uncodedColumns += columnDimension.sets[columnSet].length === 0;
        const facts = view.facts[profiles[i]];
        for (let r = rows.starts[rowSet]; r < rows.starts[rowSet + 1]; ++r) {
            const line = rows.values[r] * width;
            for (let c = columns.starts[columnSet]; c < columns.starts[columnSet + 1]; ++c) {
                const cell = line + columns.values[c];
                if (facts & Fact.ongoing) {
                    ++ongoing[cell];
                    continue;
                }
                ++n[cell];
                if (facts & Fact.primary) ++primary[cell];
                if (facts & Fact.appraised) ++appraised[cell];
                if (facts & Fact.atOrAboveFloor) ++floor[cell];
                if (years[i] > year[cell]) year[cell] = years[i];
                if (facts & Fact.review && years[i] > review[cell]) review[cell] = years[i];
                for (let w = 0; w < common.length; ++w)
                    common[w][cell] &= methodWords[w][profiles[i]];
                if (segmentCount > 0) {
                    const list = view.segments.of[i];
                    for (let s = view.segments.starts[list]; s < view.segments.starts[list + 1]; ++s)
                        ++segments[cell * segmentCount + view.segments.values[s]];
                }
            }
        }
    }
    classifyAll(view, counts, common);
    return counts;
}

function classifyAll(view, counts, common) {
    const coverage = counts.coverage = {applicable: 0, covered: 0, evidence: 0, notApplicable: 0};
    for (let r = 0; r <= view.rowItems.length; ++r) {
        for (let c = 0; c <= view.columnItems.length; ++c) {
            const cell = r * counts.width + c;
            const row = view.rowItems[r];
            const column = view.columnItems[c];
            if ((row && row.node < 0) || (column && column.node < 0)) {
                counts.gapClass[cell] = Class.covered; // what is not coded is no gap
                continue;
            }
            classify(view, counts, cell, common.some((word) => word[cell] !== 0));
            if (!row || !column || row.children.length > 0 || column.children.length > 0)
                continue;
            if (counts.gapClass[cell] === Class.notApplicable) {
                ++coverage.notApplicable;
                continue;
            }
            ++coverage.applicable;
            coverage.covered += counts.gapClass[cell] === Class.covered;
            coverage.evidence += counts.n[cell] >= view.rules.thin;
        }
    }
}

/// gapclassifier.cpp, line by line.
function classify(view, counts, cell, oneMethod) {
    const rules = view.rules;
    const n = counts.n[cell];
    const oldest = rules.reference - rules.stale;
    const enough = n > 0 && n >= rules.thin;
    const newReview = counts.review[cell] !== 0 && counts.review[cell] > oldest;
    const holds = [
        view.notApplicable.has(cell),
        n === 0 && counts.ongoing[cell] === 0,
        n === 0 && counts.ongoing[cell] > 0,
        n > 0 && n < rules.thin,
        counts.primary[cell] > 0 && counts.primary[cell] >= rules.synthesis && !newReview,
        enough && counts.appraised[cell] > 0 && counts.floor[cell] === 0,
        counts.year[cell] !== 0 && counts.year[cell] < oldest,
        enough && oneMethod,
    ];
    let flags = n > 0 && counts.appraised[cell] === 0 ? notAppraised : 0;
    holds.forEach((held, i) => { flags |= held ? 1 << i : 0; });
    counts.flags[cell] = flags;
    const first = holds.indexOf(true);
    counts.gapClass[cell] = first < 0 ? Class.covered : first;
}

/// The figures the program wrote for the view as it was exported.
function givenCounts(view) {
    const counts = emptyCounts(view);
    counts.n.set(view.given.n);
    counts.ongoing.set(view.given.ongoing);
    counts.gapClass.set(view.given.gapClass);
    counts.segments?.set(view.given.segments);
    return Object.assign(counts, {matching: view.given.matching, uncodedRows: view.given.uncodedRows,
                                  uncodedColumns: view.given.uncodedColumns, coverage: view.given.coverage});
}

/// What gap-method.md calls the residual of a cell, in steps: −2…2, fewer or more than its totals let expect, 2 strongly; 0: nothing to mark.
function residualStep(view, cell) {
    if (!view.residuals || view.counts.gapClass[cell] === Class.notApplicable)
        return 0;
    const residual = residualOf(view, cell);
    return residual === null || Math.abs(residual) < 2 ? 0 : Math.sign(residual) * (Math.abs(residual) >= 4 ? 2 : 1);
}

/// Null where too few are expected, and on lines of what is not coded.
function residualOf(view, cell) {
    const {n, width} = view.counts;
    const r = Math.floor(cell / width);
    const c = cell % width;
    if (!(view.rowItems[r]?.known && view.columnItems[c]?.known))
        return null;
    const all = n[n.length - 1];
    const row = n[r * width + width - 1];
    const column = n[view.rowItems.length * width + c];
    const expected = all > 0 ? row * column / all : 0;
    if (expected < 1 || row >= all || column >= all)
        return null;
    return (n[cell] - expected) / Math.sqrt(expected * (1 - row / all) * (1 - column / all));
}

/// Numbers of the studies of @p pass counted in a cell; an item at the end means all.
function studiesIn(view, pass, row, column) {
    const rowDimension = core.dimensions[view.rows];
    const columnDimension = core.dimensions[view.columns];
    view.rowPlaces ??= placesOfSets(rowDimension, view.rowItems);
    view.columnPlaces ??= placesOfSets(columnDimension, view.columnItems);
    const at = (places, set, place) => {
        for (let i = places.starts[set]; i < places.starts[set + 1]; ++i) {
            if (places.values[i] === place)
                return true;
        }
        return false;
    };
    const found = [];
    for (let i = 0; i < studyCount; ++i) {
        if (pass[i] && at(view.rowPlaces, rowDimension.of[i], row) && at(view.columnPlaces, columnDimension.of[i], column))
            found.push(i);
    }
    return found;
}

/// Makes a view of what the program wrote.
function prepareView(view) {
    for (const axis of ["rowItems", "columnItems"]) {
        view[axis] = view[axis].map(([label, node, parent, known]) => ({label, node, parent, known: known === 1, children: []}));
        view[axis].forEach((item, i) => {
            if (item.parent >= 0)
                view[axis][item.parent].children.push(i);
        });
    }
    view.passed = view.passed === null ? new Uint8Array(studyCount).fill(1) : Uint8Array.from(view.passed, Number);
    view.notApplicable = new Set(view.notApplicable);
    view.facts = Uint8Array.from(view.facts);
    if (view.segments)
        Object.assign(view.segments, packed(view.segments.lists), {of: Uint32Array.from(view.segments.of)});
    view.counts = givenCounts(view);
}
core.views.forEach(prepareView);
performance.mark("lacuna-data");
