// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csvcolumns.h"

#include "model/formats/csvfields.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// "ris:C3": a field of another format, as our writer heads it.
bool isForeignHeader(const QString& header)
{
    const qsizetype colon = header.indexOf(u':');
    if (colon < 1 || colon + 1 >= header.size())
        return false;
    const QStringView format = QStringView(header).first(colon);
    return format == "ris"_L1 || format == "json"_L1 || format == "csv"_L1;
}

} // namespace

bool CsvColumns::mapTo(Column& column, const QString& field, const ReadOptions& options)
{
    column.field = field;
    if (field == "authors"_L1)
        column.kind = Kind::Authors;
    else if (field == "keywords"_L1)
        column.kind = Kind::Keywords;
    else if (field == "year"_L1)
        column.kind = Kind::Year;
    else if (field == "type"_L1)
        column.kind = Kind::Type;
    else if (field == "doi"_L1)
        column.kind = Kind::Doi;
    else if (field == "start-page"_L1)
        column.kind = Kind::StartPage;
    else if (field == "end-page"_L1)
        column.kind = Kind::EndPage;
    else {
        const auto* text = std::ranges::find_if(
            textFields, [&](const TextField& f) { return field == QLatin1StringView(f.name); });
        if (text != std::end(textFields)) {
            column.kind = Kind::Text;
            column.member = text->member;
            return true;
        }
        const QString name = field.startsWith("dimension:"_L1) ? field.sliced(10) : field;
        column.dimension = options.dimensions.value(foldedForMatching(name));
        column.kind = Kind::Coding;
        return !column.dimension.isEmpty();
    }
    return true;
}

void CsvColumns::usePreset(Column& column, const ReadOptions& options) const
{
    const auto known = m_preset ? presetColumn(*m_preset, column.header) : std::nullopt;
    if (!known || known->use == PresetColumn::Use::Extra)
        return;
    mapTo(column, known->field, options);
    if (known->use == PresetColumn::Use::OtherAuthors)
        column.kind = Kind::OtherAuthors;
    else if (known->use == PresetColumn::Use::ArticleNumber)
        column.kind = Kind::ArticleNumber;
}

Result<CsvColumns> CsvColumns::make(const QStringList& headers, const ReadOptions& options)
{
    CsvColumns columns;
    columns.m_preset = csvPresetFor(headers);
    QHash<QString, QString> asked;
    for (auto it = options.map.begin(); it != options.map.end(); ++it)
        asked.insert(foldedForMatching(it.key()), it.value());
    bool anyField = false;
    for (const QString& cell : headers) {
        Column column;
        column.header = unguardFormula(cell.trimmed());
        if (column.header.isEmpty())
            column.header = tr("column %1").arg(columns.m_columns.size() + 1);
        column.extraFormat = u"csv"_s;
        column.extraTag = column.header;
        const QString folded = foldedForMatching(column.header);
        const auto asking = asked.constFind(folded);
        QString field;
        if (column.header == csvOwnColumn) {
            column.kind = Kind::Own;
        } else if (asking != asked.cend()) {
            columns.usePreset(column, options);
            if (asking->isEmpty())
                column.kind = Kind::Ignored;
            else if (*asking == csvExtraField)
                column.kind = Kind::Extra;
            else if (column.field != *asking && !mapTo(column, *asking, options)) {
                // What a preset says anyway stays as the preset has it, with more understanding.
                return fail(ErrorKind::BadInput,
                            tr("“%1” is neither a field nor a dimension. The fields are: %2.")
                                .arg(*asking, csvFields().join(", "_L1)));
            }
            asked.erase(asking);
        } else if (columns.m_preset && presetColumn(*columns.m_preset, column.header)) {
            columns.usePreset(column, options);
        } else if (isForeignHeader(column.header)) {
            column.extraFormat = column.header.section(u':', 0, 0);
            column.extraTag = column.header.section(u':', 1);
        } else if (field = csvFieldFor(column.header, options.dimensions); !field.isEmpty()) {
            mapTo(column, field, options);
        }
        anyField = anyField
            || (column.kind != Kind::Extra && column.kind != Kind::Ignored && column.kind != Kind::Coding);
        columns.m_columns.push_back(std::move(column));
    }
    if (!asked.isEmpty())
        return fail(ErrorKind::BadInput,
                    tr("The file has no column “%1”. Its columns are: %2.")
                        .arg(asked.begin().key(), headers.join(", "_L1)));
    if (!anyField && options.preview <= 0) {
        return fail(ErrorKind::BadInput,
                    tr("None of the columns can be understood (%1). The first row must name them: title, "
                       "authors, year …; or say "
                       "which is which by mapping them.")
                        .arg(headers.first(qMin(headers.size(), qsizetype(20))).join(", "_L1)));
    }
    return columns;
}

QHash<QString, QString> CsvColumns::map() const
{
    QHash<QString, QString> map;
    for (const Column& column : m_columns) {
        if (!column.field.isEmpty())
            map.insert(column.header, column.field);
    }
    return map;
}

Record CsvColumns::record(const QStringList& cells, qint64 line, std::vector<ImportIssue>& issues) const
{
    Record record;
    record.line = line;
    Whole whole;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        const QString cell = unguardFormula(cells[i]);
        if (size_t(i) < m_columns.size())
            take(record, m_columns[size_t(i)], cell, whole, issues);
        else
            addExtra(record.study, u"csv"_s, tr("column %1").arg(i + 1), cell);
    }
    if (size_t(cells.size()) != m_columns.size()) {
        issues.push_back(
            {line,
             ImportIssue::Severity::Warning,
             {},
             tr("The row has %1 cells where the header has %2.").arg(cells.size()).arg(m_columns.size())});
    }
    complete(record, whole);
    Study& study = record.study;
    if (study.type.isEmpty())
        study.type = u"GEN"_s;
    if (m_preset)
        finishPreset(*m_preset, record);
    if (!whole.patch.isEmpty() && !applyStudyPatch(whole.patch, record))
        issues.push_back(
            {line, ImportIssue::Severity::Warning, csvOwnColumn,
             tr("The cell with Lacuna's own additions is damaged; the plain columns were used.")});
    if (study.title.isEmpty())
        issues.push_back({line, ImportIssue::Severity::Warning, u"title"_s, tr("The row has no title.")});
    return record;
}

/// Pages and authors, of which several columns speak.
void CsvColumns::complete(Record& record, const Whole& whole) const
{
    Study& study = record.study;
    if (study.pages.isEmpty() && !whole.start.isEmpty())
        study.pages =
            whole.end.isEmpty() || whole.end == whole.start ? whole.start : whole.start + u'-' + whole.end;
    else if (study.pages.isEmpty())
        study.pages = whole.end;
    if (study.pages.isEmpty())
        study.pages = whole.article;
    else if (!whole.article.isEmpty() && whole.article != study.pages)
        addExtra(study, u"csv"_s, whole.articleColumn->header, whole.article);
    for (const auto& [column, cell] : whole.otherAuthors) {
        const QStringList authors = authorsIn(cell);
        if (study.authors.isEmpty())
            study.authors = authors;
        else if (study.authors != authors)
            addExtra(study, u"csv"_s, column->header, cell);
    }
}

QStringList CsvColumns::authorsIn(const QString& cell) const
{
    return m_preset ? presetAuthors(*m_preset, cell) : splitCsvItems(cell, true);
}

void CsvColumns::takeYear(Record& record, const Column& column, const QString& cell,
                          std::vector<ImportIssue>& issues) const
{
    const auto stated = statedYear(cell);
    if (!stated)
        issues.push_back({record.line, ImportIssue::Severity::Warning, column.header,
                          tr("“%1” has no year of four digits.").arg(cell)});
    else if (!record.study.year)
        record.study.year = stated->year;
    if (!stated || !stated->plain)
        addExtra(record.study, u"csv"_s, column.header, cell);
}

void CsvColumns::take(Record& record, const Column& column, const QString& cell, Whole& whole,
                      std::vector<ImportIssue>& issues) const
{
    Study& study = record.study;
    // The first column that says something wins; the others are kept.
    const auto setOnce = [&](QString& member, const QString& text) {
        if (member.isEmpty())
            member = text;
        else if (member != text)
            addExtra(study, u"csv"_s, column.header, text);
    };
    const QString trimmed = cell.trimmed();
    switch (column.kind) {
    case Kind::Ignored:
        break;
    case Kind::Text:
        setOnce(study.*column.member, trimmed);
        break;
    case Kind::Type: {
        const QString type = referenceType(cell);
        setOnce(study.type, type.isEmpty() ? u"GEN"_s : type);
        if (type.isEmpty() && !trimmed.isEmpty())
            addExtra(study, u"csv"_s, column.header, cell);
        break;
    }
    case Kind::Doi:
        setOnce(study.doi, withoutDoiPrefix(cell));
        break;
    case Kind::Authors:
        study.authors += authorsIn(cell);
        break;
    case Kind::OtherAuthors:
        whole.otherAuthors.emplace_back(&column, cell);
        break;
    case Kind::ArticleNumber:
        whole.articleColumn = &column;
        whole.article = trimmed;
        break;
    case Kind::Keywords:
        study.keywords += splitCsvItems(cell);
        break;
    case Kind::Year:
        if (!trimmed.isEmpty())
            takeYear(record, column, trimmed, issues);
        break;
    case Kind::StartPage:
        setOnce(whole.start, trimmed);
        break;
    case Kind::EndPage:
        setOnce(whole.end, trimmed);
        break;
    case Kind::Coding:
        for (const QString& term : splitCsvItems(cell))
            record.codings.push_back({column.dimension, term, {}, {}});
        break;
    case Kind::Extra:
        addExtra(study, column.extraFormat, column.extraTag, cell);
        break;
    case Kind::Own:
        whole.patch = cell.toUtf8();
        break;
    }
}

void CsvRecords::add(const QStringList& cells, qint64 line, RecordBatch& batch)
{
    if (std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); }))
        return;
    const bool mayGoOn = m_columns.knownPreset() && presetContinuesRows(*m_columns.knownPreset());
    std::vector<ImportIssue> issues;
    Record record = m_columns.record(cells, line, issues);
    if (mayGoOn && m_waiting && !record.study.accession.isEmpty()
        && m_waiting->study.accession == record.study.accession
        && (record.study.title.isEmpty() || record.study.title == m_waiting->study.title)) {
        absorbRow(*m_waiting, std::move(record)); // such rows are short and have no title: nothing odd
        return;
    }
    finish(batch);
    batch.issues.insert(batch.issues.end(), std::make_move_iterator(issues.begin()),
                        std::make_move_iterator(issues.end()));
    if (mayGoOn)
        m_waiting = std::move(record);
    else
        batch.records.push_back(std::move(record));
}

void CsvRecords::finish(RecordBatch& batch)
{
    if (m_waiting)
        batch.records.push_back(std::move(*m_waiting));
    m_waiting.reset();
}

} // namespace lacuna
