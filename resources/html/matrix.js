// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix: which lines are shown, the table, its marks, and how the keyboard walks it.

/// The two sides of a view as they lie on the screen, exchanged if it is transposed.
function side(view, ofRows) {
    const rows = ofRows !== view.transposed;
    return {items: rows ? view.rowItems : view.columnItems, folded: rows ? view.foldedRows : view.foldedColumns, order: rows ? view.rowOrder : view.columnOrder,
            rank: rows ? view.rowRank : view.columnRank, label: rows ? view.rowsLabel : view.columnsLabel,
            hide: rows ? view.hideRows : view.hideColumns, rows};
}
/// The place of a cell in the counts; an item at the end is the total.
function placeOf(view, row, column) {
    return view.transposed ? column * view.counts.width + row : row * view.counts.width + column;
}
function totalOf(view, axis, item) {
    const at = axis.rows ? item * view.counts.width + view.columnItems.length : view.rowItems.length * view.counts.width + item;
    return view.counts.n[at] + view.counts.ongoing[at];
}

/// The lines of a side from top to bottom: {item, depth, parent, open, group}. An open group of columns has a line of its own under its header.
function linesOf(view, axis) {
    const total = axis.items.map((_, i) => totalOf(view, axis, i));
    const compare = {
        given: (a, b) => axis.rank[a] - axis.rank[b],
        codebook: (a, b) => a - b,
        most: (a, b) => total[b] - total[a] || a - b,
        fewest: (a, b) => total[a] - total[b] || a - b,
        name: (a, b) => names.compare(axis.items[a].label, axis.items[b].label) || a - b,
    }[axis.order];
    const lines = [];
    const add = (siblings, depth) => {
        for (const item of [...siblings].sort(compare)) {
            if (axis.hide && total[item] === 0)
                continue;
            const children = axis.items[item].children;
            const open = children.length > 0 && !axis.folded.has(item);
            lines.push({item, depth, parent: children.length > 0, open});
            if (open)
                add(children, depth + 1);
        }
    };
    add(axis.items.map((_, i) => i).filter((i) => axis.items[i].parent < 0), 0);
    return lines;
}

/// The largest count of a cell of two innermost items: what the ramp ends at.
function largestOf(view) {
    let largest = 0;
    view.rowItems.forEach((row, r) => {
        if (row.children.length > 0)
            return;
        view.columnItems.forEach((column, c) => {
            if (column.children.length === 0)
                largest = Math.max(largest, view.counts.n[r * view.counts.width + c]);
        });
    });
    return largest;
}

// --- the table ------------------------------------------------------------------------------------------------------------------

/// What is on the screen now: made anew when lines change, painted over when only figures do. cells[r] is missing until the row is first painted;
/// fresh[r] tells by which version of the figures it was.
const shown = {view: null, table: null, rows: [], columns: [], all: [], cells: [], fresh: [], heads: [], headers: [], at: [0, 0], version: 0, largest: 1};

function headerCell(tag, properties, label) {
    return make(tag, {dir: "auto", ...properties}, label);
}

/// The table is laid out as a grid of boxes, which a browser skips while they are out of sight; so every part says what it is.
function place(element, role, row, column) {
    element.setAttribute("role", role);
    if (row) {
        element.style.gridRow = row;
        element.style.gridColumn = column;
    }
    return element;
}

/// Rows of nested column headers; shown.heads[c] are the headers over column c, the lowest first.
function buildHead(view, axis, columns) {
    const levels = 1 + columns.reduce((most, line) => Math.max(most, line.depth + (line.open ? 1 : 0)), 0);
    const rows = Array.from({length: levels}, () => make("tr", {role: "row"}));
    rows[0].append(place(headerCell("th", {className: "corner", scope: "col", rowSpan: levels}, side(view, true).label), "columnheader", `1 / ${levels + 1}`, "1"));
    shown.heads = columns.map(() => []);
    columns.forEach((line, c) => {
        let top = line.depth;
        if (line.open) {
            let last = c;
            while (last + 1 < columns.length && columns[last + 1].depth > line.depth)
                ++last;
            const group = headerCell("th", {className: "group", scope: "colgroup", colSpan: last - c + 1, "aria-expanded": "true"}, axis.items[line.item].label);
            group.lacuna = {fold: axis, item: line.item};
            place(group, "columnheader", String(top + 1), `${c + 2} / ${last + 3}`);
            rows[top++].append(group);
            for (let i = c; i <= last; ++i)
                shown.heads[i].unshift(group);
        }
        const own = headerCell("th", {scope: "col", rowSpan: levels - top, className: line.open ? "whole" : line.parent ? "parent" : ""},
                               line.open ? text.wholeGroup : axis.items[line.item].label);
        if (line.parent && !line.open) {
            own.setAttribute("aria-expanded", "false");
            own.lacuna = {fold: axis, item: line.item};
        }
        rows[top].append(place(own, "columnheader", `${top + 1} / ${levels + 1}`, String(c + 2)));
        shown.heads[c].unshift(own);
    });
    if (view.totals)
        rows[0].append(place(headerCell("th", {scope: "col", rowSpan: levels, className: "parent"}, text.all), "columnheader", `1 / ${levels + 1}`, String(columns.length + 2)));
    shown.heads.push(view.totals ? [rows[0].lastChild] : []);
    return rows;
}

function buildRow(axis, line) {
    const row = make("tr", {className: line.parent ? "parent" : "", role: "row"});
    const head = headerCell("th", {scope: "row", className: `${line.parent ? "parent " : ""}d${Math.min(3, line.depth)}`}, axis.items[line.item]?.label ?? text.all);
    if (line.parent && line.item < axis.items.length) {
        head.setAttribute("aria-expanded", String(line.open));
        head.lacuna = {fold: axis, item: line.item};
    }
    row.append(place(head, "rowheader"));
    shown.headers.push(head);
    return row;
}

/// Makes the table of @p view anew.
function buildMatrix(view) {
    const rowAxis = side(view, true);
    const columnAxis = side(view, false);
    Object.assign(shown, {view, rows: linesOf(view, rowAxis), columns: linesOf(view, columnAxis), cells: [], fresh: [], headers: []});
    const {rows, columns} = shown;
    const table = make("table", {className: "matrix", role: "grid"});
    table.append(make("caption", {}, filled(text.tableCaption, view.title)));
    table.append(make("thead", {role: "rowgroup"}, ...buildHead(view, columnAxis, columns)));
    shown.all = view.totals ? [...columns, {item: columnAxis.items.length, parent: true}] : columns;
    const lines = view.totals ? [...rows, {item: rowAxis.items.length, depth: 0, parent: true, open: false}] : rows;
    table.append(make("tbody", {role: "rowgroup"}, ...lines.map((line) => buildRow(rowAxis, line))));
    const scroll = document.querySelector(`#${view.id} > .grid > .scroll`);
    const atTop = scroll.scrollTop === 0;
    scroll.replaceChildren(table);
    shown.lines = lines;
    shown.table = table;
    shown.body = table.tBodies[0].rows;
    shown.at = [Math.max(0, Math.min(shown.at[0], lines.length - 1)), Math.max(0, Math.min(shown.at[1], shown.all.length - 1))];
    fitColumns();
    paintMatrix(atTop);
    scroll.onscroll = paintInSight;
    table.addEventListener("click", (event) => activate(event.target.closest("th, td")));
    table.addEventListener("keydown", walk);
    table.addEventListener("mouseover", describe);
    roam(...shown.at, false);
}

/// Columns share the room there is; with less, the matrix scrolls.
function fitColumns() {
    const count = Math.max(1, shown.columns.length + (shown.view.totals ? 1 : 0));
    const room = shown.table.parentElement.clientWidth - 16;
    const name = room < 600 ? 128 : 216;
    const width = Math.max(72, Math.min(112, Math.floor((room - name) / count) - 3));
    shown.table.style.setProperty("--name", `${name}px`);
    shown.table.style.setProperty("--column", `${width}px`);
    shown.table.style.setProperty("--columns", count);
    shown.table.style.width = `${name + count * (width + 3) + 6}px`;
}

function cellText(view, cell) {
    const n = view.counts.n[cell];
    const parts = [filled(text.completed, number(n))];
    if (view.counts.ongoing[cell] > 0)
        parts.push(filled(text.ongoing, number(view.counts.ongoing[cell])));
    return parts.join(", ");
}

// --- painting -------------------------------------------------------------------------------------------------------------------

/// Figures and marks have changed: rows in sight are painted at once, the others while nothing else is to do, so that filtering takes as long as a
/// screen takes, however large the matrix is.
function paintMatrix(atTop = false) {
    const view = shown.view;
    ++shown.version;
    shown.largest = largestOf(view);
    shown.rowTotal = side(view, true).items.length;
    shown.columnTotal = side(view, false).items.length;
    shown.words = new Map();
    const looks = `matrix ${view.style}${view.style === "heat" ? "" : " plain"}${drawnStyles.has(view.style) ? " drawn" : ""}`;
    if (shown.table.className !== looks)
        shown.table.className = looks;
    if (atTop) { // a new one has no layout to ask yet
        const screenful = Math.ceil(window.innerHeight / 28);
        for (let r = 0; r < Math.min(screenful, shown.lines.length); ++r)
            rowCells(r);
    } else {
        paintInSight();
    }
    rowCells(shown.at[0]);
    paintRest(shown.version);
}

/// First row whose lower edge lies below @p y; rows lie one under the other.
function firstRowBelow(y) {
    let from = 0;
    let to = shown.body.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (shown.body[middle].getBoundingClientRect().bottom > y)
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

/// The rows on the screen and some more, so that a reader who scrolls finds them there.
function paintInSight() {
    if (shown.fresh.length > 0 && shown.settled === shown.version)
        return;
    const box = shown.table.parentElement.getBoundingClientRect();
    const first = Math.max(0, firstRowBelow(Math.max(0, box.top)) - 2);
    const last = Math.min(shown.lines.length, firstRowBelow(Math.min(window.innerHeight, box.bottom)) + 3);
    for (let r = first; r < last; ++r)
        rowCells(r);
}

function paintRest(version, from = 0) {
    whenIdle((deadline) => {
        let r = from;
        while (r < shown.lines.length && version === shown.version) {
            rowCells(r++);
            if (deadline.timeRemaining() < 3)
                break;
        }
        if (version !== shown.version)
            return;
        if (r < shown.lines.length)
            paintRest(version, r);
        else
            shown.settled = version;
    });
}

/// For paper, and for whoever asks for all of it.
function paintAll() {
    shown.lines.forEach((_, r) => rowCells(r));
}

/// The cells of a row, made and painted if they are not as the figures are.
function rowCells(r) {
    const line = shown.lines[r];
    if (!line)
        return [];
    const cells = shown.cells[r] ??= shown.all.map((column) => {
        const cell = place(document.createElement("td"), "gridcell");
        cell.lacuna = {row: line.item, column: column.item, parent: column.parent, drawn: ""};
        return cell;
    });
    if (shown.fresh[r] === shown.version)
        return cells;
    cells.forEach(paintCell);
    if (shown.fresh[r] === undefined)
        shown.body[r].append(...cells);
    shown.fresh[r] = shown.version;
    return cells;
}

/// What a cell says to who cannot see it; many say the same.
function cellWords(view, at, total) {
    const {n, ongoing, gapClass} = view.counts;
    const segmented = !total && view.segments && drawnStyles.has(view.style) && n[at] > 0;
    const deviates = total ? 0 : residualStep(view, at);
    const key = segmented ? -1 : ((n[at] * 4096 + ongoing[at] % 4096) * 10 + (total ? 9 : gapClass[at])) * 5 + deviates + 2;
    let words = shown.words.get(key);
    if (!words || ongoing[at] >= 4096) {
        const parts = [cellText(view, at)];
        if (!total)
            parts.push(text.classes[gapClass[at]]);
        if (deviates !== 0)
            parts.push(deviates > 0 ? text.more : text.fewer);
        if (segmented)
            parts.push(`${view.segments.label}: ${segmentWords(view, at)}`);
        words = parts.join(", ");
        if (key >= 0)
            shown.words.set(key, words);
    }
    return words;
}

const residualMarks = {"-2": "\u25BC", "-1": "\u25BD", 1: "\u25B3", 2: "\u25B2"};

/// Only what differs is touched.
function paintCell(cell) {
    const view = shown.view;
    const own = cell.lacuna;
    const at = placeOf(view, own.row, own.column);
    const n = view.counts.n[at];
    const gapClass = view.counts.gapClass[at];
    const total = own.row === shown.rowTotal || own.column === shown.columnTotal;
    const step = gapClass === Class.thin ? 0 : Math.max(0, rampStep(n, shown.largest));
    const looks = total ? "total" : `g${gapClass}${gapClass > Class.inProgress ? ` r${step}` : ""}${own.parent ? " parent" : ""}`;
    const drawing = total || n === 0 || gapClass < Class.thin || !drawnStyles.has(view.style) ? "" : drawingOf(view, at, n, shown.largest);
    const deviates = total ? 0 : residualStep(view, at);
    const drawn = `${n} ${view.counts.ongoing[at]} ${looks} ${deviates} ${drawing}`;
    if (own.drawn === drawn)
        return;
    own.drawn = drawn;
    if (own.looks !== looks)
        cell.className = own.looks = looks;
    const words = drawing || (n > 0 || total ? number(n) : "");
    if (own.words !== words) {
        own.words = words;
        if (drawing)
            cell.innerHTML = drawing;
        else
            cell.textContent = words;
    }
    if (deviates !== 0)
        cell.dataset.deviates = residualMarks[deviates];
    else if (own.deviates)
        delete cell.dataset.deviates;
    own.deviates = deviates;
    cell.setAttribute("aria-label", cellWords(view, at, total));
}

// --- keyboard and mouse -----------------------------------------------------------------------------------------------------------

/// The element at a place of the grid: rows below 0 are column headers, column −1 are row headers.
function elementAt(row, column) {
    if (row < 0)
        return column < 0 ? null : shown.heads[column]?.[-row - 1] ?? null;
    return column < 0 ? shown.headers[row] : rowCells(row)[column] ?? null;
}

/// One element of the grid is in the tab order; @p focus puts the focus there.
function roam(row, column, focus = true) {
    const element = elementAt(row, column);
    if (!element)
        return;
    shown.table.querySelector("[tabindex]")?.removeAttribute("tabindex");
    element.tabIndex = 0;
    shown.at = [row, column];
    if (focus)
        element.focus();
}

function walk(event) {
    if (event.ctrlKey && !["Home", "End"].includes(event.key) || event.altKey || event.metaKey)
        return;
    const [row, column] = shown.at;
    const lastRow = shown.lines.length - 1;
    const lastColumn = shown.all.length - 1;
    const forwards = getComputedStyle(shown.table).direction === "rtl" ? -1 : 1;
    const to = {
        ArrowRight: [row, column + forwards], ArrowLeft: [row, column - forwards], ArrowDown: [row + 1, column], ArrowUp: [row - 1, column],
        Home: [event.ctrlKey ? 0 : row, row < 0 ? 0 : -1], End: [event.ctrlKey ? lastRow : row, lastColumn],
        PageDown: [Math.min(lastRow, row + 10), column], PageUp: [Math.max(0, row - 10), column],
    }[event.key];
    if (event.key === "Enter" || event.key === " ")
        activate(elementAt(row, column));
    else if (!to)
        return;
    else if (to[0] <= lastRow && to[1] <= lastColumn && to[1] >= -1)
        roam(...to);
    event.preventDefault();
}

/// A header folds or unfolds its group, or opens its studies; a cell opens its studies.
function activate(element) {
    if (!element || !element.closest("table.matrix"))
        return;
    const row = element.tagName === "TD" ? element.parentElement.rowIndex - shown.table.tHead.rows.length : -1;
    if (element.tagName === "TD") {
        roam(row, element.cellIndex - 1);
        openCell(shown.view, element.lacuna.row, element.lacuna.column);
        return;
    }
    const fold = element.lacuna;
    if (!fold) {
        const line = shown.headers.indexOf(element);
        if (line >= 0) {
            roam(line, -1);
            openCell(shown.view, shown.rows[line]?.item ?? side(shown.view, true).items.length, side(shown.view, false).items.length);
        }
        return;
    }
    const {folded} = fold.fold;
    if (!folded.delete(fold.item))
        folded.add(fold.item);
    const inRows = shown.headers.includes(element);
    buildMatrix(shown.view);
    // The focus stays on the group.
    if (inRows) {
        roam(shown.rows.findIndex((line) => line.item === fold.item), -1);
    } else {
        const column = shown.columns.findIndex((line) => line.item === fold.item);
        roam(shown.columns[column].open ? -2 : -1, column);
    }
}

/// The tooltip is made when it is wanted; the header of the column under the mouse darkens, as the row's does by itself.
function describe(event) {
    const cell = event.target.closest("td");
    shown.table.querySelector(".hot")?.classList.remove("hot");
    if (!cell)
        return;
    shown.heads[cell.cellIndex - 1]?.[0]?.classList.add("hot");
    cell.title = `${cellTitle(shown.view, cell.lacuna.row, cell.lacuna.column)}: ${cell.getAttribute("aria-label")}`;
}

function cellTitle(view, row, column) {
    const label = (axis, item) => axis.items[item]?.label ?? filled(text.allOf, axis.label);
    return filled(text.pair, label(side(view, true), row), label(side(view, false), column));
}
