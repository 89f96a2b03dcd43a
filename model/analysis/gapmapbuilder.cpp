// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmapbuilder.h"

#include "model/analysis/crosstable.h"
#include "model/analysis/evidencetable_p.h"
#include "model/analysis/gapclassifier.h"
#include "model/analysis/notapplicablecells.h"
#include "model/analysis/screeningcounts.h"
#include "model/analysis/screeningrule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

namespace lacuna {

namespace {

/// More than anyone can look at; a codebook from a stranger must not take all memory.
constexpr quint64 mostCells = 8'000'000;

struct GapMapBuilder {
    Q_DECLARE_TR_FUNCTIONS(GapMapBuilder)
};

/// Figures of a tally; class and flags are left alone.
GapCell cellOf(const Tally& tally)
{
    GapCell cell;
    cell.n = int(tally.count[Tally::Completed]);
    cell.ongoing = int(tally.count[Tally::Ongoing]);
    cell.primary = int(tally.count[Tally::Primary]);
    cell.appraised = int(tally.count[Tally::Appraised]);
    cell.atOrAboveFloor = int(tally.count[Tally::AtOrAboveFloor]);
    cell.newestYear = tally.newestYear == noYear ? 0 : tally.newestYear;
    cell.newestReviewYear = tally.newestReview == noYear ? 0 : tally.newestReview;
    return cell;
}

/// A practice is no study: it wants no synthesis, and what is known about one method is not made weaker by being about one method.
void leaveStudiesRulesOut(CrossTable& table, std::vector<quint8>& oneMethod)
{
    for (Tally& tally : table.tallies)
        tally.count[Tally::Primary] = 0;
    std::ranges::fill(oneMethod, quint8(0));
}

/// The place in the cross table of a shown item: the uncoded item is the last.
quint32 placeOf(const std::vector<GapAxisItem>& items, const GapAxis& axis, size_t index)
{
    return items[index].term == 0 ? axis.uncodedPlace() : quint32(index + 1);
}

/// Makes a gap map of a cross table.
class Assembly {
public:
    Assembly(GapMap& map, const CrossTable& table, const std::vector<quint8>& oneMethod, const GapAxis& rows,
             const GapAxis& columns, const NotApplicableCells& notApplicable)
        : m_map(map)
        , m_table(table)
        , m_oneMethod(oneMethod)
        , m_rows(rows)
        , m_columns(columns)
        , m_notApplicable(notApplicable)
    {
    }

    void run()
    {
        m_map.n = int(m_table.n);
        m_map.uncodedRows = int(m_table.uncodedRows);
        m_map.uncodedColumns = int(m_table.uncodedColumns);
        m_map.total = total(0, 0, false);
        for (size_t row = 0; row < m_map.rows.size(); ++row)
            m_map.rowTotals.push_back(total(placeOf(m_map.rows, m_rows, row), 0, m_map.rows[row].term == 0));
        for (size_t column = 0; column < m_map.columns.size(); ++column)
            m_map.columnTotals.push_back(
                total(0, placeOf(m_map.columns, m_columns, column), m_map.columns[column].term == 0));
        m_map.cells.reserve(m_map.rows.size() * m_map.columns.size());
        m_map.segmentCounts.reserve(m_map.rows.size() * m_map.columns.size() * m_map.segments.size());
        for (size_t row = 0; row < m_map.rows.size(); ++row) {
            for (size_t column = 0; column < m_map.columns.size(); ++column)
                addCell(row, column);
        }
    }

private:
    size_t indexOf(quint32 rowPlace, quint32 columnPlace) const
    {
        return size_t(rowPlace) * m_table.columnPlaces + columnPlace;
    }

    GapCell total(quint32 rowPlace, quint32 columnPlace, bool uncoded) const
    {
        GapCell cell = cellOf(m_table.at(rowPlace, columnPlace));
        if (uncoded)
            cell.gapClass = GapClass::Covered;
        else
            classify(cell, m_map.question.rules, false, m_oneMethod[indexOf(rowPlace, columnPlace)]);
        return cell;
    }

    void addCell(size_t row, size_t column)
    {
        const quint32 rowPlace = placeOf(m_map.rows, m_rows, row);
        const quint32 columnPlace = placeOf(m_map.columns, m_columns, column);
        const size_t index = indexOf(rowPlace, columnPlace);
        GapCell cell = cellOf(m_table.tallies[index]);
        if (rowPlace == m_rows.uncodedPlace() || columnPlace == m_columns.uncodedPlace()) {
            cell.gapClass = GapClass::Covered; // what is not coded is no gap
        } else {
            const bool notApplicable = m_notApplicable.contains(quint32(row), quint32(column));
            classify(cell, m_map.question.rules, notApplicable, m_oneMethod[index]);
            addResidual(cell, row, column);
            if (!m_map.rows[row].hasChildren && !m_map.columns[column].hasChildren)
                addToCoverage(cell);
        }
        m_map.cells.push_back(cell);
        for (quint32 segment = 0; segment < m_table.segments; ++segment)
            m_map.segmentCounts.push_back(int(m_table.segmentCounts[index * m_table.segments + segment]));
    }

    void addResidual(GapCell& cell, size_t row, size_t column) const
    {
        if (m_map.total.n == 0)
            return;
        const int rowTotal = m_map.rowTotals[row].n;
        const int columnTotal = m_map.columnTotals[column].n;
        cell.expected = expectedStudies(rowTotal, columnTotal, m_map.total.n);
        cell.residual = residualOf(cell.n, rowTotal, columnTotal, m_map.total.n);
    }

    void addToCoverage(const GapCell& cell)
    {
        Coverage& coverage = m_map.coverage;
        if (cell.gapClass == GapClass::NotApplicable) {
            ++coverage.notApplicable;
            return;
        }
        ++coverage.applicable;
        coverage.covered += cell.gapClass == GapClass::Covered;
        coverage.evidence += cell.n >= m_map.question.rules.thin;
    }

    GapMap& m_map;
    const CrossTable& m_table;
    const std::vector<quint8>& m_oneMethod;
    const GapAxis& m_rows;
    const GapAxis& m_columns;
    const NotApplicableCells& m_notApplicable;
};

Result<> check(const Question& question, const GapMapInput& input)
{
    if (!input.evidence)
        return fail(ErrorKind::Internal, GapMapBuilder::tr("There is no catalogue to count."));
    const EvidenceTable::Private& d = EvidenceAccess::of(*input.evidence);
    if (!d.column(question.rows))
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("Choose a dimension for the rows: the one asked for does not exist."));
    if (!d.column(question.columns))
        return fail(
            ErrorKind::BadInput,
            GapMapBuilder::tr("Choose a dimension for the columns: the one asked for does not exist."));
    if (question.segments && !d.column(question.segments))
        return fail(
            ErrorKind::BadInput,
            GapMapBuilder::tr("Choose a dimension for the segments: the one asked for does not exist."));
    if (question.segments && question.crossSegments
        && (!d.column(question.crossSegments) || question.crossSegments == question.segments))
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("Choose another dimension to cross the segments with: the one asked "
                                      "for does not exist, or divides them already."));
    if (question.rows == question.columns) {
        const Dimension* dimension = d.codebook->dimension(question.rows);
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("Rows and columns are both “%1”. Choose two different dimensions.")
                        .arg(dimension->label));
    }
    const auto inScope = [&](Id scope, Id axis) {
        return scope == 0 || d.column(axis)->tree().nodeOf(scope) != TermTree::none;
    };
    if (!inScope(question.rowScope, question.rows))
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("The rows are limited to a term that their dimension does not have."));
    if (!inScope(question.columnScope, question.columns))
        return fail(
            ErrorKind::BadInput,
            GapMapBuilder::tr("The columns are limited to a term that their dimension does not have."));
    return {};
}

std::vector<GapAxisItem> itemsOf(const GapAxis& axis, bool withUncoded)
{
    std::vector<GapAxisItem> items = axis.items();
    if (withUncoded)
        items.push_back({0, {}, GapMapBuilder::tr("Not coded"), 0, -1, false});
    return items;
}

/// Everything the map says about the question itself.
void describe(GapMap& map, const Codebook& codebook, const GapMapInput& input)
{
    map.namesReferenceYear = map.question.rules.referenceYear != 0;
    if (!map.namesReferenceYear)
        map.question.rules.referenceYear =
            map.question.asOf != 0 ? map.question.asOf : QDate::currentDate().year();
    map.provenance = input.provenance;
    map.provenance.filterText = filterText(map.filter, codebook, input.collections);
    if (map.question.asOf != 0) {
        // Undated studies count in every year: never silently. A range of years says it already.
        const bool stated = !map.filter.keepUndated || map.filter.yearFrom || map.filter.yearTo;
        const QString asOf =
            (stated ? GapMapBuilder::tr("As of %1") : GapMapBuilder::tr("As of %1 (undated studies kept)"))
                .arg(map.question.asOf);
        map.provenance.filterText = map.provenance.filterText.isEmpty()
            ? asOf
            : GapMapBuilder::tr("%1; %2").arg(asOf, map.provenance.filterText);
    }
    map.rowsLabel = codebook.dimension(map.question.rows)->label;
    map.columnsLabel = codebook.dimension(map.question.columns)->label;
    if (map.question.segments)
        map.segmentsLabel = codebook.dimension(map.question.segments)->label;
    if (map.question.segments && map.question.crossSegments)
        map.crossLabel = codebook.dimension(map.question.crossSegments)->label;
    map.measureLabel = map.question.measure == Measure::Practices ? GapMapBuilder::tr("practices")
                                                                  : GapMapBuilder::tr("studies");
    if (map.question.measure == Measure::Practices)
        map.provenance.total = int(input.evidence->size()); // of what is counted
    map.evidence = input.evidence;
}

/// Lays the table that the question names against the axis it is of.
Result<> weigh(GapMap& map, const Codebook& codebook, const std::vector<Burden>& burdens)
{
    if (map.question.burden.isEmpty())
        return {};
    const Burden* burden = burdenNamed(burdens, map.question.burden);
    if (!burden) {
        QStringList known;
        for (const Burden& other : burdens)
            known.append(other.name);
        return fail(ErrorKind::NotFound,
                    known.isEmpty()
                        ? GapMapBuilder::tr("There is no burden table “%1”: this catalogue has none.")
                              .arg(map.question.burden)
                        : GapMapBuilder::tr("There is no burden table “%1”. There are: %2")
                              .arg(map.question.burden, known.join(u"; ")));
    }
    const bool rows = codebook.treeOwner(burden->dimension) == codebook.treeOwner(map.question.rows);
    const bool columns = codebook.treeOwner(burden->dimension) == codebook.treeOwner(map.question.columns);
    if (!rows && !columns)
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("The burden table “%1” is of “%2”, which is neither the rows nor the "
                                      "columns of this question.")
                        .arg(burden->name,
                             codebook.dimension(burden->dimension)
                                 ? codebook.dimension(burden->dimension)->label
                                 : QString()));
    map.question.burden = burden->name;
    map.burden = MapBurden{*burden, rows, burdenOnAxis(*burden, rows ? map.rows : map.columns, codebook)};
    return {};
}

/// Whom the rule of screening left out, and who is counted although nothing is decided yet.
std::optional<MapScreening> screeningOf(const EvidenceTable& evidence, const GapMap& map,
                                        const Filter& filter, const std::vector<Id>* searchHits)
{
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    const Dimension* dimension = screeningDimension(*d.codebook);
    const SetColumn* column = dimension ? d.column(dimension->id) : nullptr;
    if (!column)
        return {};
    MapScreening screening;
    screening.leftOut = leftOutByScreening(evidence, filter, searchHits);
    std::vector<quint8> undecided;
    for (const ScreeningState state : screeningOfSets(*d.codebook, *column))
        undecided.push_back(quint8(state == ScreeningState::Open || state == ScreeningState::Sought));
    for (qsizetype row = 0; row < evidence.size(); ++row)
        screening.undecided += map.passed[size_t(row)] & undecided[column->setOf(row)];
    return screening;
}

/// Null without segments.
std::shared_ptr<const SegmentAxis> segmentsOf(const EvidenceTable::Private& d, const Question& question)
{
    if (question.segments == 0)
        return nullptr;
    const SetColumn& column = *d.column(question.segments);
    if (question.crossSegments == 0)
        return std::make_shared<const SegmentAxis>(*d.codebook, column);
    return d.crossed.segments(*d.codebook, column, *d.column(question.crossSegments), quint32(d.ids.size()));
}

} // namespace

Filter knownBy(Filter filter, int year)
{
    if (year != 0)
        filter.yearTo = std::min(filter.yearTo.value_or(year), year);
    return filter;
}

Result<std::shared_ptr<const GapMap>> computeGapMap(const Question& question, const Filter& filter,
                                                    const GapMapInput& input, Progress* progress)
{
    if (const Result<> usable = check(question, input); !usable)
        return std::unexpected(usable.error());
    const EvidenceTable& evidence = *input.evidence;
    const EvidenceTable::Private& d = EvidenceAccess::of(evidence);
    auto map = std::make_shared<GapMap>();
    map->question = question;
    map->filter = filter;
    describe(*map, *d.codebook, input);

    const auto rowAxis =
        d.axes.axis(*d.codebook, *d.column(question.rows), question.rowScope, question.rowDepth);
    const auto columnAxis =
        d.axes.axis(*d.codebook, *d.column(question.columns), question.columnScope, question.columnDepth);
    const GapAxis& rows = *rowAxis;
    const GapAxis& columns = *columnAxis;
    const std::shared_ptr<const SegmentAxis> segments = segmentsOf(d, question);
    const quint64 cells =
        quint64(rows.placeCount()) * columns.placeCount() * (segments ? segments->items().size() : 1);
    if (cells > mostCells)
        return fail(ErrorKind::BadInput,
                    GapMapBuilder::tr("This question has %1 cells. Show fewer levels of the rows or columns.")
                        .arg(cells));
    const Filter known = knownBy(filter, question.asOf);
    const RowFilter rowFilter(evidence, known, input.searchHits);
    FactTable facts(evidence, map->question.rules);
    std::optional<CrossTable> table;
    std::vector<quint8> oneMethod(size_t(rows.placeCount()) * columns.placeCount(), 0);
    for (int window = 0; window < facts.methodWindows(); ++window) {
        if (window > 0)
            facts.selectMethods(window);
        table = crossTabulate(evidence, rowFilter, rows, columns, segments.get(), facts, progress);
        if (!table)
            return cancelled();
        for (size_t i = 0; i < oneMethod.size(); ++i)
            oneMethod[i] |= quint8(facts.oneMethod(table->tallies[i]));
    }

    if (question.measure == Measure::Practices)
        leaveStudiesRulesOut(*table, oneMethod);
    map->rows = itemsOf(rows, input.withUncoded);
    map->columns = itemsOf(columns, input.withUncoded);
    if (segments)
        map->segments = segments->items();
    Assembly(*map, *table, oneMethod, rows, columns, NotApplicableCells(input.notApplicable, rows, columns))
        .run();
    if (const Result<> weighed = weigh(*map, *d.codebook, input.burdens); !weighed)
        return std::unexpected(weighed.error());
    map->passed = std::move(table->passed);
    map->screening = screeningOf(evidence, *map, known, input.searchHits);
    return map;
}

} // namespace lacuna
