// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmldata.h"

#include "model/analysis/evidencetable.h"
#include "model/painting/matrixlayout.h"
#include "model/reports/htmlmap.h"
#include "model/reports/htmlpart.h"
#include "model/reports/htmlpatterns.h"
#include "model/reports/htmltables.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename T> QByteArray numbers(const std::vector<T>& values)
{
    return jsonNumbers(std::span<const T>(values));
}

QByteArray lists(const std::vector<std::vector<quint32>>& values)
{
    QByteArray array = "[";
    for (const std::vector<quint32>& list : values) {
        if (array.size() > 1)
            array += ',';
        array += numbers(list);
    }
    return array + ']';
}

QByteArray flag(bool value)
{
    return value ? "true" : "false";
}

/// A member of an object, after another one.
QByteArray member(const char* name, const QByteArray& value)
{
    return QByteArray(",\"") + name + "\":" + value;
}

/// Figures of all cells and totals in the order of the script: row after row, each with its total, then the totals of columns and all.
template <typename Figure> QByteArray figures(const GapMap& map, Figure&& figure)
{
    std::vector<int> all;
    all.reserve((map.rows.size() + 1) * (map.columns.size() + 1));
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column)
            all.push_back(figure(map.cell(int(row), int(column))));
        all.push_back(figure(map.rowTotals[row]));
    }
    for (const GapCell& total : map.columnTotals)
        all.push_back(figure(total));
    all.push_back(figure(map.total));
    return numbers(all);
}

/// [label, place of the term in its dimension, parent, 1 if it is a term] an item; the place is −1 where it is not, and without a codebook.
QByteArray items(const std::vector<GapAxisItem>& axis, const std::vector<const Term*>& terms)
{
    QHash<Id, int> places;
    for (size_t place = 0; place < terms.size(); ++place)
        places.insert(terms[place]->id, int(place));
    QByteArray array = "[";
    for (const GapAxisItem& item : axis) {
        if (array.size() > 1)
            array += ',';
        array += '[' + jsonString(item.label.simplified()) + ','
            + QByteArray::number(places.value(item.term, -1)) + ',' + QByteArray::number(item.parent)
            + (item.term != 0 ? ",1]" : ",0]");
    }
    return array + ']';
}

/// The order of items as the drawing has it, everything unfolded: by item, its rank.
std::vector<int> ranks(const std::vector<MatrixLine>& lines, size_t items)
{
    std::vector<int> rank(items, int(items));
    for (size_t line = 0; line < lines.size(); ++line)
        rank[size_t(lines[line].index)] = int(line);
    return rank;
}

std::vector<int> folded(const QSet<Id>& collapsed, const std::vector<GapAxisItem>& axis)
{
    std::vector<int> result;
    for (size_t i = 0; i < axis.size(); ++i) {
        if (axis[i].hasChildren && collapsed.contains(axis[i].term))
            result.push_back(int(i));
    }
    return result;
}

QByteArray styleKey(CellStyle style)
{
    switch (style) {
    case CellStyle::Numbers:
        return "numbers";
    case CellStyle::Bubble:
        return "bubble";
    case CellStyle::Mosaic:
        return "mosaic";
    case CellStyle::Donut:
        return "donut";
    case CellStyle::Heat:
        break;
    }
    return "heat";
}

QByteArray drawing(const ReportView& view)
{
    const GapMap& map = *view.map;
    const auto given = MatrixDrawing::fromJson(view.drawing);
    MatrixDrawing unfolded = given;
    unfolded.collapsedRows.clear();
    unfolded.collapsedColumns.clear();
    unfolded.hideEmptyRows = unfolded.hideEmptyColumns = unfolded.transposed = false;
    const MatrixLayout layout(view.map, unfolded, textfit::width);
    return member("style", jsonString(QString::fromLatin1(styleKey(given.style))))
        + member("transposed", flag(given.transposed)) + member("totals", flag(given.totals))
        + member("residuals", flag(given.residuals)) + member("hideRows", flag(given.hideEmptyRows))
        + member("hideColumns", flag(given.hideEmptyColumns)) + member("rowOrder", "\"given\"")
        + member("columnOrder", "\"given\"")
        + member("rowRank", numbers(ranks(layout.rowLines(), map.rows.size())))
        + member("columnRank", numbers(ranks(layout.columnLines(), map.columns.size())))
        + member("foldedRows", numbers(folded(given.collapsedRows, map.rows)))
        + member("foldedColumns", numbers(folded(given.collapsedColumns, map.columns)));
}

QByteArray rules(const GapRules& rules)
{
    return json({{u"thin"_s, rules.thin},
                 {u"synthesis"_s, rules.synthesis},
                 {u"stale"_s, rules.staleYears},
                 {u"reference"_s, rules.referenceYear},
                 {u"target"_s, rules.target}});
}

/// What makes a cell of each class under the rules of this view.
QByteArray definitions(const GapRules& rules)
{
    QByteArray array = "[";
    for (int i = 0; i < gapClassCount; ++i)
        array += (i > 0 ? "," : "") + jsonString(methodnote::definition(GapClass(i), rules));
    return array + ']';
}

/// Of which axis the map's tiles are; null without a map.
QByteArray areas(const GapMap& map, const ReportOptions& options)
{
    const HtmlMap tiles(map, options);
    if (tiles.isEmpty())
        return "null";
    return "{\"ofRows\":" + flag(tiles.ofRows()) + '}';
}

/// Places of cells in figures() that are declared not applicable.
QByteArray notApplicable(const GapMap& map)
{
    std::vector<int> places;
    const int width = int(map.columns.size()) + 1;
    for (int row = 0; row < int(map.rows.size()); ++row) {
        for (int column = 0; column < int(map.columns.size()); ++column) {
            if (map.cell(row, column).flags.testFlag(GapFlag::NotApplicable))
                places.push_back(row * width + column);
        }
    }
    return numbers(places);
}

} // namespace

HtmlData::HtmlData(const ReportContent& content, const ReportOptions& options)
    : m_content(content)
    , m_options(options)
{
    for (const ReportView& view : content.views) {
        if (!m_evidence && view.map->evidence)
            m_evidence = view.map->evidence.get();
    }
    if (!m_evidence)
        return;
    std::vector<quint8> wanted(size_t(m_evidence->size()), 0);
    for (const ReportView& view : content.views) {
        if (view.map->evidence.get() != m_evidence)
            continue;
        for (size_t row = 0; row < wanted.size(); ++row)
            wanted[row] |= quint8(!view.map->passed || view.map->passed[row]);
    }
    m_data = recountData(*m_evidence, wanted);
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (wanted[row])
            m_rows.push_back(row);
    }
    const ReportParts withTexts = ReportPart::CellStudies | ReportPart::Sources;
    m_hasTexts = content.studies && (options.parts & withTexts);
}

int HtmlData::dimensionIndex(Id dimension) const
{
    const auto found = std::ranges::find(m_data.dimensions, dimension, &RecountDimension::dimension);
    return found == m_data.dimensions.end() ? -1 : int(found - m_data.dimensions.begin());
}

QByteArray HtmlData::dimensions() const
{
    QByteArray array = "[";
    for (const RecountDimension& one : m_data.dimensions) {
        const Codebook& codebook = m_evidence->codebook();
        const Dimension& dimension = *codebook.dimension(one.dimension);
        const int tree = dimension.treeOf ? dimensionIndex(codebook.treeOwner(one.dimension)) : -1;
        if (array.size() > 1)
            array += ',';
        array += "{\"key\":" + jsonString(dimension.key)
            + member("label", jsonString(dimension.label.simplified()));
        if (tree >= 0) {
            array += member("tree", QByteArray::number(tree));
        } else {
            const auto terms = codebook.termsOf(one.dimension, -1, true);
            QHash<Id, qsizetype> places;
            QByteArray list = "[";
            for (const Term* term : terms) {
                if (list.size() > 1)
                    list += ',';
                list += '[' + jsonString(term->label.simplified()) + ',' + jsonString(term->code) + ','
                    + QByteArray::number(places.value(term->parent, -1)) + ']';
                places.insert(term->id, places.size());
            }
            array += member("terms", list + ']');
        }
        array += member("sets", lists(one.sets)) + member("of", numbers(one.setOf)) + '}';
    }
    return array + ']';
}

QByteArray HtmlData::given(const GapMap& map) const
{
    QByteArray object = "{\"n\":" + figures(map, [](const GapCell& cell) { return cell.n; });
    object += member("ongoing", figures(map, [](const GapCell& cell) { return cell.ongoing; }));
    object += member("gapClass", figures(map, [](const GapCell& cell) { return int(cell.gapClass); }));
    object += member("matching", QByteArray::number(map.n));
    object += member("uncodedRows", QByteArray::number(map.uncodedRows));
    object += member("uncodedColumns", QByteArray::number(map.uncodedColumns));
    object += member("coverage",
                     json({{u"applicable"_s, map.coverage.applicable},
                           {u"covered"_s, map.coverage.covered},
                           {u"evidence"_s, map.coverage.evidence},
                           {u"notApplicable"_s, map.coverage.notApplicable}}));
    std::vector<int> segments; // totals are not drawn in segments
    const size_t count = map.segments.size();
    for (size_t row = 0; row < map.rows.size() && count > 0; ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column) {
            const auto parts = map.segmentsOf(int(row), int(column));
            segments.insert(segments.end(), parts.begin(), parts.end());
        }
        segments.insert(segments.end(), count, 0);
    }
    return object + member("segments", numbers(segments)) + '}';
}

QByteArray HtmlData::segments(const GapMap& map, bool counted) const
{
    if (map.segments.empty())
        return "null";
    QByteArray items = "[";
    for (size_t i = 0; i < map.segments.size(); ++i) {
        if (i > 0)
            items += ',';
        items += '[' + jsonString(segmentLabel(map.segments[i]).simplified()) + ','
            + jsonString(segmentPattern(map, i).id()) + ']';
    }
    const RecountSegments counts = counted ? recountSegments(map, m_data) : RecountSegments();
    return "{\"label\":" + jsonString(map.segmentsLabel) + member("items", items + ']')
        + member("lists", lists(counts.lists)) + member("of", numbers(counts.listOf)) + '}';
}

QByteArray HtmlData::passed(const GapMap& map) const
{
    QByteArray bits;
    if (map.passed) {
        for (const size_t row : m_rows)
            bits += map.passed[row] ? '1' : '0';
    }
    if (!bits.contains('0'))
        return "null";
    return '"' + bits + '"';
}

QByteArray HtmlData::view(const ReportView& view, int number) const
{
    const GapMap& map = *view.map;
    const int rows = m_evidence ? dimensionIndex(map.question.rows) : -1;
    const int columns = m_evidence ? dimensionIndex(map.question.columns) : -1;
    const bool counted = map.evidence && map.evidence.get() == m_evidence && rows >= 0 && columns >= 0;
    const auto terms = [&](Id dimension) {
        return counted ? m_evidence->codebook().termsOf(dimension, -1, true) : std::vector<const Term*>();
    };
    return "{\"id\":" + jsonString(HtmlTables::viewId(number))
        + member("title", jsonString(methodnote::title(map, view.title))) + member("counted", flag(counted))
        + member("rows", QByteArray::number(rows)) + member("columns", QByteArray::number(columns))
        + member("rowsLabel", jsonString(map.rowsLabel.simplified()))
        + member("columnsLabel", jsonString(map.columnsLabel.simplified()))
        + member("rowItems", items(map.rows, terms(map.question.rows)))
        + member("columnItems", items(map.columns, terms(map.question.columns)))
        + member("rules", rules(map.question.rules)) + member("definitions", definitions(map.question.rules))
        + member("areas", areas(map, m_options)) + member("total", QByteArray::number(map.provenance.total))
        + member("given", given(map)) + member("passed", counted ? passed(map) : "null")
        + member("facts",
                 counted ? numbers(recountFacts(*m_evidence, map.question.rules, m_data)) : QByteArray("[]"))
        + member("notApplicable", notApplicable(map)) + member("segments", segments(map, counted))
        + drawing(view) + '}';
}

QByteArray HtmlData::core() const
{
    QByteArray views;
    for (size_t i = 0; i < m_content.views.size(); ++i)
        views += (i > 0 ? "," : "") + view(m_content.views[i], int(i) + 1);
    return "{\"locale\":" + jsonString(QLocale().bcp47Name()) + member("text", json(htmlTexts()))
        + member("hasTexts", flag(m_hasTexts))
        + member("hasNotes", flag(m_options.confidential.testFlag(Confidential::StudyNotes)))
        + member("years", numbers(m_data.years)) + member("profiles", numbers(m_data.profileOf))
        + member("methods", lists(m_data.methodGroups))
        + member("dimensions", m_evidence ? dimensions() : QByteArray("[]"))
        + member("views", '[' + views + ']') + '}';
}

QJsonObject HtmlData::study(const StudySource::Entry& entry) const
{
    const Study& study = entry.study;
    QJsonObject object;
    const auto add = [&object](const QString& key, const QString& value) {
        if (const QString safe = xmlSafe(value).trimmed(); !safe.isEmpty())
            object[key] = safe;
    };
    const auto addList = [&object](const QString& key, const QStringList& values) {
        QJsonArray array;
        for (const QString& value : values)
            array.append(xmlSafe(value).simplified());
        if (!array.isEmpty())
            object[key] = array;
    };
    add(u"t"_s, study.title.simplified());
    addList(u"a"_s, study.authors);
    add(u"s"_s, study.source);
    add(u"p"_s, study.publisher);
    add(u"c"_s, study.place);
    add(u"v"_s, study.volume);
    add(u"n"_s, study.issue);
    add(u"g"_s, study.pages);
    add(u"e"_s, study.edition);
    add(u"i"_s, study.isbn);
    add(u"d"_s, study.doi);
    add(u"l"_s, studyLink(study));
    add(u"b"_s, study.abstract);
    addList(u"k"_s, study.keywords);
    add(u"y"_s, study.type);
    add(u"w"_s, study.language);
    if (m_options.confidential.testFlag(Confidential::StudyNotes))
        add(u"z"_s, study.notes);
    if (m_options.confidential.testFlag(Confidential::FileNames))
        addList(u"f"_s, entry.files);
    return object;
}

Result<> HtmlData::texts(const std::function<Result<>(const QByteArray&)>& take, Progress& progress) const
{
    QByteArray piece = "[";
    size_t next = 0;
    Result<> taken;
    const auto add = [&](const QByteArray& one) {
        if (next++ > 0)
            piece += ',';
        piece += one;
        constexpr qsizetype enough = 256 * 1024;
        if (piece.size() > enough && taken) {
            taken = take(piece);
            piece.clear();
        }
        progress.advance();
    };
    if (m_hasTexts) {
        const bool files = m_options.confidential.testFlag(Confidential::FileNames);
        const auto visited =
            m_content.studies->visit(m_data.studies, files, [&](const StudySource::Entry& entry) {
                while (next < m_data.studies.size() && m_data.studies[next] < entry.study.id)
                    add("null"); // gone since the map was counted
                if (next < m_data.studies.size())
                    add(json(study(entry)));
                return taken.has_value() && !progress.isCancelled();
            });
        if (!taken)
            return taken;
        if (!visited)
            return visited;
        while (next < m_data.studies.size())
            add("null");
    }
    return taken ? take(piece + ']') : taken;
}

} // namespace lacuna
