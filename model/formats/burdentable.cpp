// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/burdentable.h"

#include "model/formats/burdencolumns.h"
#include "model/formats/burdenplacing.h"
#include "model/formats/csvfields.h"
#include "model/formats/csvformat.h"
#include "model/formats/odsformat.h"
#include "model/formats/referencefields.h"
#include "model/formats/statednumber.h"
#include "model/formats/xlsxformat.h"
#include "model/formats/zipstart.h"
#include "model/support/textfold.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr size_t mostRows = 20'000;
constexpr size_t mostTables = 200;
constexpr qsizetype mostText = 32 * 1024 * 1024; ///< characters of all cells
constexpr qsizetype longestName = 200;
constexpr qsizetype mostSources = 3; ///< named for a table

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenTable)
};

std::unique_ptr<const Format> formatOf(QIODevice& device)
{
    switch (zipKind(device.peek(4096))) {
    case ZipKind::None:
        return std::make_unique<CsvFormat>();
    case ZipKind::OpenDocumentSheet:
    case ZipKind::OpenDocument:
        return std::make_unique<OdsFormat>();
    default:
        return std::make_unique<XlsxFormat>();
    }
}

/// The rows of a file as a reader of references takes them when told that no column is one: every cell an extra field, with the row's line. So its
/// care with encodings, separators, header rows, sheets and hostile files is all here, too.
struct Rows {
    QStringList headers;
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
};

qsizetype textOf(const Record& record)
{
    qsizetype length = record.study.title.size();
    for (const ExtraField& field : record.study.extra)
        length += field.text.size();
    return length;
}

Result<Rows> readRows(QIODevice& device, Progress& progress)
{
    const auto format = formatOf(device);
    ReadOptions options;
    options.preview = 1;
    const auto look = format->read(device, options, [](RecordBatch&&) { return true; }, progress);
    if (!look)
        return std::unexpected(look.error());
    if (!device.seek(0))
        return fail(ErrorKind::Io, Text::tr("The file cannot be read twice."), device.errorString());
    Rows rows;
    rows.headers = look->headers;
    // Stays a look, so that a file without any column of references is read, too; it ends where no table of figures goes on.
    options.preview = int(mostRows) + 1;
    options.sheet = look->sheet;
    options.separator = look->separator;
    options.headerRow = look->headerRow;
    for (const QString& header : rows.headers) {
        if (!foldedForMatching(header).isEmpty())
            options.map.insert(header.trimmed(), csvExtraField);
    }
    qsizetype length = 0;
    const auto read = format->read(
        device, options,
        [&](RecordBatch&& batch) {
            for (Record& record : batch.records) {
                length += textOf(record);
                rows.records.push_back(std::move(record));
            }
            // Nobody expects titles here.
            std::ranges::copy_if(batch.issues, std::back_inserter(rows.issues),
                                 [](const ImportIssue& issue) { return issue.field != "title"_L1; });
            return length <= mostText && rows.records.size() <= mostRows;
        },
        progress);
    if (length > mostText || rows.records.size() > mostRows)
        return fail(ErrorKind::BadInput,
                    Text::tr("The file has more than %1 rows: it is no table of figures.").arg(mostRows));
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

bool isTotal(const QString& label)
{
    static const QStringList names{u"world"_s,         u"total"_s,   u"world total"_s, u"global"_s,
                                   u"all countries"_s, u"monde"_s,   u"mondial"_s,     u"total mondial"_s,
                                   u"monde entier"_s,  u"globally"_s};
    return names.contains(foldedForMatching(label));
}

/// Makes tables of rows.
class Tables {
public:
    Tables(const QString& fileName, const Codebook& codebook, Id dimension, const BurdenColumns& columns,
           BurdenTables& into)
        : m_baseName(QFileInfo(fileName).completeBaseName())
        , m_dimension(dimension)
        , m_columns(columns)
        , m_placing(codebook, dimension)
        , m_into(into)
    {
    }

    void learn(const Study& row)
    {
        for (const BurdenColumn column : {BurdenColumn::Value, BurdenColumn::Low, BurdenColumn::High})
            m_numbers.learn(m_columns.cell(row, column));
    }

    Result<> add(const Record& row)
    {
        const QString code = m_columns.cell(row.study, BurdenColumn::Code);
        QString label = m_columns.cell(row.study, BurdenColumn::Area);
        if (label.isEmpty())
            label = code;
        const QString value = m_columns.cell(row.study, BurdenColumn::Value);
        if (label.isEmpty() || value.isEmpty()) {
            issue(row.line, ImportIssue::Severity::Warning,
                  label.isEmpty() ? Text::tr("The row names no area; it was left out.")
                                  : Text::tr("“%1” has no value; it was left out.").arg(label));
            return {};
        }
        const StatedNumbers::Number number = m_numbers.read(value);
        if (number.problem != StatedNumbers::Problem::None) {
            issue(row.line, ImportIssue::Severity::Error, problemText(label, value, number.problem));
            return {};
        }
        Table* table = tableOf(row, number.percent);
        if (!table)
            return fail(ErrorKind::BadInput,
                        Text::tr("The rows are of more than %1 different tables (definition, unit, year or "
                                 "region set): these columns cannot be what they seem.")
                            .arg(mostTables));
        if (isTotal(label))
            takeTotal(*table, row.line, number.value);
        else
            takeArea(*table, row, label, code, number.value);
        return {};
    }

    void finish()
    {
        QSet<QString> names;
        for (Table& table : m_tables) {
            Burden& burden = table.burden;
            if (burden.areas.empty())
                continue;
            m_placing.settleOverlaps(burden, table.lines, m_into.issues);
            burden.source = table.sources.first(std::min(mostSources, table.sources.size())).join(u"; "_s)
                + (table.sources.size() > mostSources ? u"; …"_s : QString());
            const QString name = burden.name;
            for (int n = 2; names.contains(burden.name.toCaseFolded()); ++n)
                burden.name = u"%1 – %2"_s.arg(name, n == 2 ? burden.unit : QString::number(n));
            names.insert(burden.name.toCaseFolded());
            missing(burden);
            m_into.burdens.push_back(std::move(burden));
        }
        std::ranges::stable_sort(m_into.issues, {}, &ImportIssue::line);
    }

private:
    struct Table {
        Burden burden;
        std::vector<qint64> lines; ///< of its areas
        QSet<QString> labels; ///< folded
        QStringList sources;
    };

    void issue(qint64 line, ImportIssue::Severity severity, const QString& message)
    {
        m_into.issues.push_back({line, severity, {}, message});
    }

    static QString problemText(const QString& label, const QString& value, StatedNumbers::Problem problem)
    {
        const QString shown = value.left(40);
        switch (problem) {
        case StatedNumbers::Problem::Negative:
            return Text::tr("“%1”: a burden cannot be negative (%2).").arg(label, shown);
        case StatedNumbers::Problem::Ambiguous:
            return Text::tr("“%1”: “%2” can be read in two ways; write it without marks between thousands.")
                .arg(label, shown);
        default:
            return Text::tr("“%1”: “%2” is no number.").arg(label, shown);
        }
    }

    /// Null: there are too many already.
    Table* tableOf(const Record& row, bool percent)
    {
        const Study& study = row.study;
        QString definition = m_columns.cell(study, BurdenColumn::Definition);
        QString unit = m_columns.cell(study, BurdenColumn::Unit);
        if (unit.isEmpty() && percent)
            unit = u"%"_s;
        const QString yearText = m_columns.cell(study, BurdenColumn::Year);
        const auto stated = statedYear(yearText);
        if (!yearText.isEmpty() && !stated)
            issue(row.line, ImportIssue::Severity::Warning,
                  Text::tr("“%1” has no year of four digits.").arg(yearText.left(40)));
        const int year = stated ? stated->year : 0;
        const QString regionSet = m_columns.cell(study, BurdenColumn::RegionSet);
        const QStringList key{foldedForMatching(definition), unit.toCaseFolded(), QString::number(year),
                              foldedForMatching(regionSet)};
        const QString joined = key.join(u'\n');
        const auto known = m_byKey.constFind(joined);
        if (known != m_byKey.cend())
            return &m_tables[*known];
        if (m_tables.size() >= mostTables)
            return nullptr;
        m_byKey.insert(joined, m_tables.size());
        definition = definition.left(1).toUpper() + definition.mid(1);
        Burden burden{.name = nameOf(definition, year, regionSet),
                      .definition = definition,
                      .unit = unit,
                      .url = m_columns.cell(study, BurdenColumn::Url),
                      .year = year,
                      .regionSet = regionSet,
                      .dimension = m_dimension};
        m_tables.push_back({std::move(burden), {}, {}, {}});
        return &m_tables.back();
    }

    QString nameOf(const QString& definition, int year, const QString& regionSet) const
    {
        QString name = (definition.isEmpty() ? m_baseName : definition).left(longestName).simplified();
        if (name.isEmpty())
            name = Text::tr("Figures");
        if (year)
            name += u' ' + QString::number(year);
        return regionSet.isEmpty() ? name : u"%1 (%2)"_s.arg(name, regionSet.left(longestName));
    }

    void takeTotal(Table& table, qint64 line, double value)
    {
        if (table.burden.total && *table.burden.total != value)
            issue(line, ImportIssue::Severity::Error,
                  Text::tr("The table has another total already; this one was left out."));
        else
            table.burden.total = value;
    }

    void takeArea(Table& table, const Record& row, const QString& label, const QString& code, double value)
    {
        const QString folded = foldedForMatching(label);
        if (table.labels.contains(folded)) {
            issue(row.line, ImportIssue::Severity::Error,
                  Text::tr("“%1” is in the table already; this row was left out.").arg(label));
            return;
        }
        table.labels.insert(folded);
        BurdenArea area;
        area.label = label;
        area.value = value;
        area.low = bound(row, BurdenColumn::Low, label);
        area.high = bound(row, BurdenColumn::High, label);
        area.note = m_columns.cell(row.study, BurdenColumn::Note);
        area.terms = m_placing.termsOf(label, code, table.burden.regionSet);
        if (area.terms.isEmpty())
            issue(row.line, ImportIssue::Severity::Warning,
                  Text::tr("The codebook has no “%1”: it is listed, and not placed.").arg(label));
        const QString source = m_columns.cell(row.study, BurdenColumn::Source);
        if (!source.isEmpty() && !table.sources.contains(source) && table.sources.size() <= mostSources)
            table.sources.append(source);
        table.burden.areas.push_back(std::move(area));
        table.lines.push_back(row.line);
    }

    std::optional<double> bound(const Record& row, BurdenColumn column, const QString& label)
    {
        const QString text = m_columns.cell(row.study, column);
        if (text.isEmpty())
            return {};
        const StatedNumbers::Number number = m_numbers.read(text);
        if (number.problem == StatedNumbers::Problem::None)
            return number.value;
        issue(row.line, ImportIssue::Severity::Warning, problemText(label, text, number.problem));
        return {};
    }

    /// Figures without these say little.
    void missing(const Burden& burden)
    {
        QStringList absent;
        if (burden.definition.isEmpty())
            absent << Text::tr("definition");
        if (burden.unit.isEmpty())
            absent << Text::tr("unit");
        if (!burden.year)
            absent << Text::tr("year");
        if (burden.source.isEmpty())
            absent << Text::tr("source");
        if (!absent.isEmpty())
            issue(0, ImportIssue::Severity::Warning,
                  Text::tr("“%1” does not say: %2.").arg(burden.name, absent.join(u", "_s)));
    }

    QString m_baseName;
    Id m_dimension;
    const BurdenColumns& m_columns;
    BurdenPlacing m_placing;
    BurdenTables& m_into;
    StatedNumbers m_numbers;
    std::vector<Table> m_tables;
    QHash<QString, size_t> m_byKey;
};

} // namespace

Result<BurdenTables> readBurdenTables(QIODevice& device, const QString& fileName, const Codebook& codebook,
                                      Id dimension, Progress& progress)
{
    const Dimension* of = codebook.dimension(dimension);
    if (!of)
        return fail(ErrorKind::NotFound, Text::tr("The dimension that the figures are of does not exist."));
    auto rows = readRows(device, progress);
    if (!rows)
        return std::unexpected(rows.error());
    const BurdenColumns columns(rows->headers, {of->key, of->label});
    if (!columns.has(BurdenColumn::Area) || !columns.has(BurdenColumn::Value))
        return fail(
            ErrorKind::BadInput,
            Text::tr("This is no table of figures: it needs a column “term” (or region, country, code) "
                     "and a column “value”; unit, year, source and definition should be there. Its "
                     "columns are: %1.")
                .arg(rows->headers.first(std::min(rows->headers.size(), qsizetype(20)))
                         .join(u", "_s)
                         .left(500)));
    BurdenTables tables;
    tables.rows = int(rows->records.size());
    tables.issues = std::move(rows->issues);
    Tables making(fileName, codebook, dimension, columns, tables);
    for (const Record& row : rows->records)
        making.learn(row.study);
    for (const Record& row : rows->records) {
        if (const Result<> added = making.add(row); !added)
            return std::unexpected(added.error());
    }
    making.finish();
    if (tables.burdens.empty())
        return fail(
            ErrorKind::BadInput,
            tables.issues.empty()
                ? Text::tr("The file has no figures.")
                : Text::tr("The file has no figure that can be used. %1").arg(tables.issues.front().message));
    return tables;
}

} // namespace lacuna
