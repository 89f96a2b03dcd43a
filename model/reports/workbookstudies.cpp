// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/evidencetable.h"
#include "model/catalogue/referencetypes.h"
#include "model/reports/workbooksheets.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace lacuna::workbooksheets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Workbook)
};

/// The studies that a view's filter keeps, ascending, and where its evidence has them.
struct ViewStudies {
    const EvidenceTable* evidence = nullptr;
    QString title;
    std::vector<std::pair<Id, qsizetype>> rows;
    size_t next = 0; ///< the first whose id is not below the one asked for last

    /// Ids are asked for in ascending order. −1: not in the view.
    qsizetype rowOf(Id id)
    {
        while (next < rows.size() && rows[next].first < id)
            ++next;
        return next < rows.size() && rows[next].first == id ? rows[next].second : -1;
    }
};

ViewStudies studiesOf(const ViewSheets& view)
{
    ViewStudies studies;
    studies.title = view.title;
    studies.evidence = view.map->evidence.get();
    if (!studies.evidence)
        return studies;
    const auto ids = studies.evidence->ids();
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!view.map->passed || view.map->passed[i])
            studies.rows.emplace_back(ids[i], qsizetype(i));
    }
    std::ranges::sort(studies.rows);
    return studies;
}

struct Column {
    enum class Kind { Field, Type, Year, Link, Dimension, Views, Notes, Files };
    Kind kind = Kind::Field;
    QString label;
    double width = 12;
    QString (*field)(const Study&) = nullptr;
    Id dimension = 0;
};

std::vector<Column> referenceColumns()
{
    using Kind = Column::Kind;
    return {
        {Kind::Field, Text::tr("Study"), 26, [](const Study& study) { return shortReference(study); }},
        {Kind::Field, Text::tr("Title"), 60, [](const Study& study) { return study.title.simplified(); }},
        {Kind::Field, Text::tr("Authors"), 36,
         [](const Study& study) { return study.authors.join(u"; "_s).simplified(); }},
        {Kind::Year, Text::tr("Year"), 7},
        {Kind::Field, Text::tr("Published in"), 30,
         [](const Study& study) { return study.source.simplified(); }},
        {Kind::Field, Text::tr("Volume"), 9, [](const Study& study) { return study.volume.simplified(); }},
        {Kind::Field, Text::tr("Issue"), 8, [](const Study& study) { return study.issue.simplified(); }},
        {Kind::Field, Text::tr("Pages"), 11, [](const Study& study) { return study.pages.simplified(); }},
        {Kind::Field, Text::tr("Publisher"), 24,
         [](const Study& study) { return study.publisher.simplified(); }},
        {Kind::Field, Text::tr("Place"), 14, [](const Study& study) { return study.place.simplified(); }},
        {Kind::Field, Text::tr("ISBN or ISSN"), 16,
         [](const Study& study) { return study.isbn.simplified(); }},
        {Kind::Type, Text::tr("Type"), 18},
        {Kind::Field, Text::tr("Language"), 10,
         [](const Study& study) { return study.language.simplified(); }},
        {Kind::Link, Text::tr("Link"), 36},
    };
}

/// Writes the rows of the studies; lives as long as the sheet.
class StudyRows {
public:
    StudyRows(const ReportContent& content, const std::vector<ViewSheets>& views, Confidentials confidential,
              const Looks& looks, Progress& progress)
        : m_source(*content.studies)
        , m_looks(looks)
        , m_progress(progress)
    {
        for (const ViewSheets& view : views)
            m_views.push_back(studiesOf(view));
        m_ids = allIds();
        m_columns = referenceColumns();
        addDimensions();
        if (views.size() > 1)
            m_columns.push_back({Column::Kind::Views, Text::tr("In the views"), 40});
        if (confidential.testFlag(Confidential::StudyNotes))
            m_columns.push_back({Column::Kind::Notes, Text::tr("Notes"), 40});
        m_files = confidential.testFlag(Confidential::FileNames);
        if (m_files)
            m_columns.push_back({Column::Kind::Files, Text::tr("Files"), 30});
    }

    const std::vector<Column>& columns() const { return m_columns; }
    int rows() const { return int(m_ids.size()) + 1; }

    Result<> write(const SheetTake& take)
    {
        SheetRow header;
        for (const Column& column : m_columns)
            header.cells.push_back({.column = int(header.cells.size()),
                                    .style = m_looks.header,
                                    .kind = SheetCell::Kind::Text,
                                    .text = column.label});
        if (Result<> taken = take(header); !taken)
            return taken;
        m_progress.start(Text::tr("Writing studies"), qint64(m_ids.size()));
        Result<> taken;
        SheetRow row;
        Result<> visited = m_source.visit(m_ids, m_files, [&](const StudySource::Entry& entry) {
            m_progress.advance();
            fill(row, entry);
            taken = take(row);
            return taken.has_value() && !m_progress.isCancelled();
        });
        // A visit that was stopped says so only with cancelled().
        return taken ? visited : taken;
    }

private:
    std::vector<Id> allIds() const
    {
        std::vector<Id> ids;
        for (const ViewStudies& view : m_views) {
            for (const auto& [id, row] : view.rows)
                ids.push_back(id);
        }
        std::ranges::sort(ids);
        const auto repeated = std::ranges::unique(ids);
        ids.erase(repeated.begin(), repeated.end());
        return ids;
    }

    void addDimensions()
    {
        const auto known =
            std::ranges::find_if(m_views, [](const auto& view) { return view.evidence != nullptr; });
        if (known == m_views.end())
            return;
        const Codebook& codebook = known->evidence->codebook();
        for (const Dimension& dimension : codebook.dimensions())
            m_columns.push_back({Column::Kind::Dimension, dimension.label, 24, nullptr, dimension.id});
        for (const Term& term : codebook.terms())
            m_labels.insert(term.id, term.label.simplified());
    }

    /// The same terms are the same place in memory: see EvidenceTable.
    QString termsOf(const EvidenceTable& evidence, qsizetype row, Id dimension)
    {
        const std::span<const Id> terms = evidence.termsOf(row, dimension);
        if (terms.empty())
            return {};
        QString& text = m_sets[std::pair(terms.data(), terms.size())];
        if (!text.isEmpty())
            return text;
        for (const Id term : terms) {
            if (!text.isEmpty())
                text += "; "_L1;
            text += m_labels.value(term);
        }
        return text;
    }

    void fill(SheetRow& row, const StudySource::Entry& entry)
    {
        row.cells.clear();
        const EvidenceTable* evidence = nullptr;
        qsizetype at = -1;
        m_titles.clear();
        for (ViewStudies& view : m_views) {
            const qsizetype found = view.rowOf(entry.study.id);
            if (found < 0)
                continue;
            if (!evidence) {
                evidence = view.evidence;
                at = found;
            }
            m_titles += view.title;
        }
        for (size_t i = 0; i < m_columns.size(); ++i) {
            SheetCell cell{.column = int(i), .style = m_looks.plain, .kind = SheetCell::Kind::Text};
            fillCell(cell, m_columns[i], entry, evidence, at);
            if (cell.kind == SheetCell::Kind::Number || !cell.text.isEmpty())
                row.cells.push_back(std::move(cell));
        }
    }

    void fillCell(SheetCell& cell, const Column& column, const StudySource::Entry& entry,
                  const EvidenceTable* evidence, qsizetype at)
    {
        const Study& study = entry.study;
        switch (column.kind) {
        case Column::Kind::Field:
            cell.text = column.field(study);
            break;
        case Column::Kind::Type: {
            QString& label = m_types[study.type];
            if (label.isEmpty())
                label = referenceTypeLabel(study.type);
            cell.text = label;
            break;
        }
        case Column::Kind::Year:
            if (study.year) {
                cell.kind = SheetCell::Kind::Number;
                cell.style = m_looks.year;
                cell.number = *study.year;
            }
            break;
        case Column::Kind::Link:
            cell.target = studyLink(study);
            cell.text = cell.target;
            cell.kind = SheetCell::Kind::Link;
            cell.style = m_looks.link;
            break;
        case Column::Kind::Dimension:
            if (evidence)
                cell.text = termsOf(*evidence, at, column.dimension);
            break;
        case Column::Kind::Views:
            cell.text = m_titles.join(u"; "_s);
            break;
        case Column::Kind::Notes:
            cell.text = study.notes;
            break;
        case Column::Kind::Files:
            cell.text = entry.files.join(u"; "_s);
            break;
        }
    }

    const StudySource& m_source;
    Looks m_looks;
    Progress& m_progress;
    std::vector<ViewStudies> m_views;
    std::vector<Id> m_ids; ///< of them all
    std::vector<Column> m_columns;
    QHash<Id, QString> m_labels;
    QHash<std::pair<const Id*, size_t>, QString> m_sets;
    QHash<QString, QString> m_types;
    QStringList m_titles;
    bool m_files = false;
};

} // namespace

void Context::addStudies()
{
    const bool wanted = has(ReportPart::Sources) || has(ReportPart::CellStudies);
    if (!wanted || !m_content.studies)
        return;
    const auto studies =
        std::make_shared<StudyRows>(m_content, m_views, m_options.confidential, m_looks, m_progress);
    Sheet sheet{.name = sheetName(tr("Studies"), m_book.sheets),
                .description = tr("Every study that was counted, with its reference and its codes"),
                .frozenRows = 1,
                .frozenColumns = 1,
                .headerRow = 0,
                .filterColumns = int(studies->columns().size()),
                .rows = studies->rows()};
    for (const Column& column : studies->columns())
        sheet.widths.push_back(column.width);
    sheet.write = [studies](const SheetTake& take) { return studies->write(take); };
    add(std::move(sheet));
}

} // namespace lacuna::workbooksheets
