// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmaptext.h"

#include "model/analysis/evidencetable.h"
#include "model/analysis/gaplisting.h"
#include "model/analysis/gapmapbuilder.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QString dimensionKey(Id id, const Codebook& codebook)
{
    const Dimension* dimension = codebook.dimension(id);
    return dimension ? dimension->key : QString();
}

QJsonValue codeOrNull(Id id, const Codebook& codebook)
{
    const Term* term = id ? codebook.term(id) : nullptr;
    return term ? QJsonValue(term->code) : QJsonValue();
}

QJsonValue yearOrNull(const std::optional<int>& year)
{
    return year ? QJsonValue(*year) : QJsonValue();
}

QJsonArray flagNames(const GapCell& cell)
{
    QJsonArray names;
    for (int i = 0; i < int(GapClass::Covered); ++i) {
        if (cell.flags.testFlag(GapFlag(1 << i)) && GapClass(i) != cell.gapClass)
            names.append(gapClassKey(GapClass(i)));
    }
    if (cell.flags.testFlag(GapFlag::NotAppraised))
        names.append(u"not-appraised"_s);
    return names;
}

QJsonObject cellToJson(const GapCell& cell)
{
    return {{u"n"_s, cell.n},
            {u"ongoing"_s, cell.ongoing},
            {u"class"_s, gapClassKey(cell.gapClass)},
            {u"flags"_s, flagNames(cell)}};
}

QJsonArray axisToJson(const std::vector<GapAxisItem>& items)
{
    QJsonArray axis;
    for (const GapAxisItem& item : items) {
        const QJsonValue parent =
            item.parent >= 0 ? QJsonValue(items[size_t(item.parent)].code) : QJsonValue();
        axis.append(QJsonObject{{u"code"_s, item.code},
                                {u"label"_s, item.label},
                                {u"depth"_s, item.depth},
                                {u"parent"_s, parent}});
    }
    return axis;
}

QJsonArray totalsToJson(const std::vector<GapCell>& totals)
{
    QJsonArray array;
    for (const GapCell& cell : totals)
        array.append(cellToJson(cell));
    return array;
}

/// "high", or "high|review" where segments are crossed: a part is empty where nothing is coded; "other" for the rare pairs together.
QString segmentKey(const GapMap& map, const GapSegment& segment)
{
    if (segment.other)
        return u"other"_s;
    return map.crossLabel.isEmpty() ? segment.code : segment.code + u'|' + segment.crossCode;
}

QJsonArray cellsToJson(const GapMap& map)
{
    QJsonArray lines;
    for (int row = 0; row < int(map.rows.size()); ++row) {
        QJsonArray line;
        for (int column = 0; column < int(map.columns.size()); ++column) {
            QJsonObject cell = cellToJson(map.cell(row, column));
            QJsonObject segments;
            const std::span<const int> counts = map.segmentsOf(row, column);
            for (size_t i = 0; i < counts.size(); ++i) {
                if (counts[i] != 0)
                    segments.insert(segmentKey(map, map.segments[i]), counts[i]);
            }
            cell.insert(u"segments"_s, segments);
            line.append(cell);
        }
        lines.append(line);
    }
    return lines;
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A map made by hand has no evidence, and then no names for its dimensions.
const Codebook& codebookOf(const GapMap& map)
{
    static const Codebook none;
    return map.evidence ? map.evidence->codebook() : none;
}

QJsonValue itemCode(const std::vector<GapAxisItem>& items, int index)
{
    return index >= 0 ? QJsonValue(items[size_t(index)].code) : QJsonValue();
}

/// Nothing in a catalogue without screening.
void addScreening(QJsonObject& object, const GapMap& map)
{
    if (map.screening)
        object.insert(
            u"screening"_s,
            QJsonObject{{u"leftOut"_s, map.screening->leftOut}, {u"undecided"_s, map.screening->undecided}});
}

/// Nothing in a map that no burden table weighs.
void addBurden(QJsonObject& object, const GapMap& map)
{
    if (!map.burden)
        return;
    const Burden& burden = map.burden->burden;
    object.insert(u"burden"_s,
                  QJsonObject{{u"name"_s, burden.name},
                              {u"definition"_s, burden.definition},
                              {u"unit"_s, burden.unit},
                              {u"year"_s, burden.year ? QJsonValue(burden.year) : QJsonValue()},
                              {u"source"_s, burden.source},
                              {u"regionSet"_s, burden.regionSet},
                              {u"axis"_s, map.burden->ofRows ? u"rows"_s : u"columns"_s}});
}

} // namespace

QJsonObject questionToJson(const Question& question, const Codebook& codebook)
{
    const GapRules& rules = question.rules;
    QJsonObject object{
        {u"rows"_s, dimensionKey(question.rows, codebook)},
        {u"columns"_s, dimensionKey(question.columns, codebook)},
        {u"segments"_s,
         question.segments ? QJsonValue(dimensionKey(question.segments, codebook)) : QJsonValue()},
        {u"rowDepth"_s, question.rowDepth},
        {u"columnDepth"_s, question.columnDepth},
        {u"rowScope"_s, codeOrNull(question.rowScope, codebook)},
        {u"columnScope"_s, codeOrNull(question.columnScope, codebook)},
        {u"measure"_s, question.measure == Measure::Practices ? u"practices"_s : u"studies"_s},
        {u"thin"_s, rules.thin},
        {u"synthesis"_s, rules.synthesis},
        {u"stale"_s, rules.staleYears},
        {u"referenceYear"_s, rules.referenceYear},
        {u"confidenceFloor"_s, rules.confidenceFloor},
        {u"target"_s, rules.target},
        {u"burden"_s, question.burden.isEmpty() ? QJsonValue() : QJsonValue(question.burden)},
    };
    if (question.crossSegments)
        object.insert(u"crossSegments"_s, dimensionKey(question.crossSegments, codebook));
    if (question.asOf != 0)
        object.insert(u"asOf"_s, question.asOf);
    return object;
}

QJsonObject filterToJson(const Filter& filter, const Codebook& codebook, const QString& text)
{
    QJsonArray clauses;
    for (const FilterClause& clause : filter.clauses) {
        QJsonArray terms;
        for (const Id term : clause.terms)
            terms.append(codeOrNull(term, codebook));
        const QString mode = clause.mode == FilterClause::Mode::AnyOf ? u"any"_s
            : clause.mode == FilterClause::Mode::AllOf                ? u"all"_s
                                                                      : u"none"_s;
        clauses.append(QJsonObject{{u"dimension"_s, dimensionKey(clause.dimension, codebook)},
                                   {u"mode"_s, mode},
                                   {u"terms"_s, terms},
                                   {u"uncoded"_s, clause.uncoded}});
    }
    return {
        {u"where"_s, clauses},
        {u"years"_s,
         QJsonObject{{u"from"_s, yearOrNull(filter.yearFrom)},
                     {u"to"_s, yearOrNull(filter.yearTo)},
                     {u"undated"_s, filter.keepUndated}}},
        {u"search"_s, filter.search},
        {u"text"_s, text},
    };
}

QJsonObject gapMapToJsonObject(const GapMap& map)
{
    const Codebook& codebook = codebookOf(map);
    QJsonObject object{
        {u"question"_s, questionToJson(map.question, codebook)},
        {u"filter"_s, filterToJson(map.filter, codebook, map.provenance.filterText)},
        {u"n"_s, map.n},
        {u"uncoded"_s, QJsonObject{{u"rows"_s, map.uncodedRows}, {u"columns"_s, map.uncodedColumns}}},
        {u"rows"_s, axisToJson(map.rows)},
        {u"columns"_s, axisToJson(map.columns)},
        {u"cells"_s, cellsToJson(map)},
        {u"rowTotals"_s, totalsToJson(map.rowTotals)},
        {u"columnTotals"_s, totalsToJson(map.columnTotals)},
        {u"coverage"_s,
         QJsonObject{{u"applicable"_s, map.coverage.applicable},
                     {u"covered"_s, map.coverage.covered},
                     {u"evidence"_s, map.coverage.evidenceCoverage()}}},
    };
    addScreening(object, map);
    addBurden(object, map);
    return object;
}

QByteArray gapMapToJson(const GapMap& map)
{
    return written(gapMapToJsonObject(map));
}

QByteArray gapsToJson(const GapMap& map, const std::vector<Gap>& gaps, const std::vector<GapNote>& notes)
{
    QJsonArray list;
    const MapNotes onMap(map, notes);
    for (size_t i = 0; i < gaps.size(); ++i) {
        const Gap& gap = gaps[i];
        const GapNote* found = onMap.on(gap.row, gap.column);
        const GapNote note = found ? *found : GapNote();
        list.append(QJsonObject{
            {u"rank"_s, qint64(i + 1)},
            {u"title"_s, gapTitle(map, gap)},
            {u"row"_s, itemCode(map.rows, gap.row)},
            {u"column"_s, itemCode(map.columns, gap.column)},
            {u"class"_s, gapClassKey(gap.gapClass)},
            {u"n"_s, gap.n},
            {u"ongoing"_s, gap.ongoing},
            {u"cells"_s, gap.cells},
            {u"score"_s, gap.score},
            {u"need"_s, gap.need},
            {u"shortfall"_s, gap.shortfall},
            {u"weight"_s, gap.classWeight},
            {u"expected"_s, gap.expected},
            {u"why"_s, explainGap(map, gap)},
            {u"note"_s, note.text},
            {u"status"_s, gapStatusKey(note.status)},
            {u"filledBy"_s, note.filledBy},
            {u"until"_s, note.until.isValid() ? QJsonValue(note.until.toString(Qt::ISODate)) : QJsonValue()},
            {u"contact"_s, note.contact},
        });
    }
    const Codebook& codebook = codebookOf(map);
    QJsonObject object{{u"question"_s, questionToJson(map.question, codebook)},
                       {u"filter"_s, filterToJson(map.filter, codebook, map.provenance.filterText)},
                       {u"n"_s, map.n},
                       {u"gaps"_s, list}};
    addScreening(object, map);
    addBurden(object, map);
    return written(object);
}

} // namespace lacuna
