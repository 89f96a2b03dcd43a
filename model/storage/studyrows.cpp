// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/studyrows.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace lacuna {

const char* const studyColumns =
    "id, year, type, title, authors, source, companion_of, batch, created, modified, publisher, place, "
    "volume, issue, pages, "
    "edition, isbn, doi, url, keywords, language, accession, verified_at, extra, notes, abstract, "
    "notes_confidential";

namespace {
QByteArray extraToJson(const std::vector<ExtraField>& extra)
{
    if (extra.empty())
        return {};
    QJsonArray fields;
    for (const ExtraField& field : extra)
        fields.append(QJsonArray{field.format, field.tag, field.text});
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

std::vector<ExtraField> extraFromJson(QByteArrayView json)
{
    std::vector<ExtraField> extra;
    if (json.isEmpty())
        return extra;
    const QJsonArray fields =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).array();
    for (const auto& field : fields) {
        const QJsonArray parts = field.toArray();
        extra.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return extra;
}

void bindReference(Statement& statement, int index, Id id)
{
    if (id)
        statement.bind(index, id);
    else
        statement.bindNull(index);
}

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}
} // namespace

QString joinedLines(const QStringList& items)
{
    QString lines;
    for (const QString& item : items) {
        if (!lines.isEmpty())
            lines += u'\n';
        lines += item;
        for (qsizetype i = lines.size() - item.size(); i < lines.size(); ++i) {
            if (breaksLine(lines.at(i)))
                lines[i] = u' ';
        }
    }
    return lines;
}

QStringList splitLines(const QString& lines)
{
    return lines.isEmpty() ? QStringList() : lines.split(u'\n');
}

Study studyFromRow(const Statement& row)
{
    Study s;
    int column = 0;
    s.id = row.integer(column++);
    if (!row.isNull(column))
        s.year = int(row.integer(column));
    ++column;
    s.type = row.text(column++);
    s.title = row.text(column++);
    s.authors = splitLines(row.text(column++));
    s.source = row.text(column++);
    s.companionOf = row.integer(column++);
    s.batch = row.integer(column++);
    s.created = row.time(column++);
    s.modified = row.time(column++);
    for (QString* text :
         {&s.publisher, &s.place, &s.volume, &s.issue, &s.pages, &s.edition, &s.isbn, &s.doi, &s.url})
        *text = row.text(column++);
    s.keywords = splitLines(row.text(column++));
    for (QString* text : {&s.language, &s.accession, &s.verifiedAt})
        *text = row.text(column++);
    s.extra = extraFromJson(row.utf8(column++));
    s.notes = row.text(column++);
    s.abstract = row.text(column++);
    s.notesConfidential = row.integer(column++) != 0;
    return s;
}

Coding codingFromRow(const Statement& row)
{
    return {.id = row.integer(0),
            .study = row.integer(1),
            .dimension = row.integer(2),
            .term = row.integer(3),
            .coder = row.integer(4),
            .quote = row.text(5),
            .page = row.text(6)};
}

Result<StudyWriter> StudyWriter::prepare(Connection& connection, SearchIndex searchIndex)
{
    StudyWriter writer;
    writer.m_indexes = searchIndex == SearchIndex::Directly;
    const QByteArray columns(studyColumns);
    const qsizetype count = columns.count(',') + 1;
    QByteArray values("?1");
    for (qsizetype i = 2; i <= count; ++i)
        values += ",?" + QByteArray::number(i);
    const QByteArray insertCoding = "INSERT INTO coding(" + QByteArray(codingColumns)
        + ", batch) VALUES (?1,?2,?3,?4,?5,?6,?7,nullif(?8, 0)) ON CONFLICT (study, dimension, term, coder) "
          "DO ";
    const std::pair<Statement*, QByteArray> all[] = {
        {&writer.m_insert, "INSERT INTO study(" + columns + ") VALUES (" + values + ")"},
        // Not the id: setting a key, even to itself, would look up every table that refers to it.
        {&writer.m_update,
         "UPDATE study SET (" + columns.sliced(4) + ") = (" + values.sliced(3) + ") WHERE id = ?1"},
        {&writer.m_insertCoding, insertCoding + "NOTHING"},
        {&writer.m_upsertCoding,
         insertCoding
             + "UPDATE SET quote = excluded.quote, page = excluded.page WHERE quote <> excluded.quote OR "
               "page <> excluded.page"},
        {&writer.m_index,
         "INSERT INTO study_search(rowid, year, title, authors, source, publisher, doi, accession, keywords, "
         "notes, abstract) "
         "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"},
    };
    for (const auto& [statement, sql] : all) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return writer;
}

void StudyWriter::reserveFor(const Study& s)
{
    // Three bytes a UTF-16 unit are the most UTF-8 takes.
    qsizetype units = 0;
    for (const QString* text :
         {&s.type, &s.title, &s.source, &s.publisher, &s.place, &s.volume, &s.issue, &s.pages, &s.edition,
          &s.isbn, &s.doi, &s.url, &s.language, &s.accession, &s.verifiedAt, &s.notes, &s.abstract})
        units += text->size();
    for (const QStringList* lines : {&s.authors, &s.keywords}) {
        for (const QString& line : *lines)
            units += line.size() + 1;
    }
    if (m_buffer.size() < units * 3)
        m_buffer.resize(units * 3);
    m_free = m_buffer.data();
}

QByteArrayView StudyWriter::encoded(const QString& text)
{
    char* const start = m_free;
    m_free = m_encoder.appendToBuffer(start, text);
    return {start, m_free - start};
}

QByteArrayView StudyWriter::encoded(const QStringList& lines)
{
    char* const start = m_free;
    for (const QString& line : lines) {
        if (m_free != start)
            *m_free++ = '\n';
        char* const from = m_free;
        m_free = m_encoder.appendToBuffer(from, line);
        std::replace_if(from, m_free, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    return {start, m_free - start};
}

void StudyWriter::bindText(Statement& statement, int index, QByteArrayView utf8)
{
    m_texts[size_t(index)] = utf8;
    statement.bindStaticText(index, utf8);
}

void StudyWriter::bindStudy(Statement& statement, const Study& s, const Stamp& stamp)
{
    reserveFor(s);
    int index = 0;
    statement.bind(++index, stamp.id);
    if (s.year)
        statement.bind(++index, *s.year);
    else
        statement.bindNull(++index);
    bindText(statement, ++index, encoded(s.type));
    bindText(statement, ++index, encoded(s.title));
    bindText(statement, ++index, encoded(s.authors));
    bindText(statement, ++index, encoded(s.source));
    bindReference(statement, ++index, s.companionOf);
    bindReference(statement, ++index, stamp.batch);
    statement.bind(++index, stamp.created);
    statement.bind(++index, stamp.modified);
    for (const QString* text :
         {&s.publisher, &s.place, &s.volume, &s.issue, &s.pages, &s.edition, &s.isbn, &s.doi, &s.url})
        bindText(statement, ++index, encoded(*text));
    bindText(statement, ++index, encoded(s.keywords));
    for (const QString* text : {&s.language, &s.accession, &s.verifiedAt})
        bindText(statement, ++index, encoded(*text));
    m_extra = extraToJson(s.extra);
    bindText(statement, ++index, m_extra);
    bindText(statement, ++index, encoded(s.notes));
    bindText(statement, ++index, encoded(s.abstract));
    statement.bind(++index, s.notesConfidential);
}

/// The study bound last into the search index, whose columns are these parameters of the study's own statement.
Result<> StudyWriter::index(const Study& study, Id id)
{
    static constexpr size_t title = 4, authors = 5, source = 6, publisher = 11, doi = 18, accession = 22,
                            keywords = 20, notes = 25, abstract = 26;
    m_index.bind(1, id);
    if (study.year)
        m_index.bind(2, *study.year);
    else
        m_index.bindNull(2);
    int parameter = 2;
    for (const size_t column : {title, authors, source, publisher, doi, accession, keywords, notes, abstract})
        m_index.bindStaticText(++parameter, m_texts[column]);
    return m_index.run();
}

Result<> StudyWriter::insert(const Study& study, const Stamp& stamp)
{
    bindStudy(m_insert, study, stamp);
    auto inserted = m_insert.run();
    return inserted && m_indexes ? index(study, stamp.id) : inserted;
}

Result<> StudyWriter::update(const Study& study, const Stamp& stamp)
{
    bindStudy(m_update, study, stamp);
    return m_update.run();
}

Result<> StudyWriter::insert(const Coding& coding, Id id, Id study, Id batch)
{
    return m_insertCoding.run(id, study, coding.dimension, coding.term, coding.coder, coding.quote,
                              coding.page, batch);
}

Result<> StudyWriter::upsert(const Coding& coding, Id id, Id study)
{
    return m_upsertCoding.run(id, study, coding.dimension, coding.term, coding.coder, coding.quote,
                              coding.page, Id(0));
}

} // namespace lacuna
