// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/studyrows.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace lacuna {

const char* const studyColumns =
    "id, year, type, title, authors, source, companion_of, batch, created, modified, publisher, place, "
    "volume, issue, pages, "
    "edition, isbn, doi, url, keywords, language, accession, verified_at, extra, notes, abstract";

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

Result<StudyWriter> StudyWriter::prepare(Connection& connection)
{
    StudyWriter writer;
    const QByteArray columns(studyColumns);
    const qsizetype count = columns.count(',') + 1;
    QByteArray values("?1");
    for (qsizetype i = 2; i <= count; ++i)
        values += ",?" + QByteArray::number(i);
    const QByteArray insertCoding = "INSERT INTO coding(" + QByteArray(codingColumns)
        + ", batch) VALUES (?1,?2,?3,?4,?5,?6,?7,?8) ON CONFLICT (study, dimension, term, coder) DO ";
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

void StudyWriter::bindStudy(Statement& statement, const Study& s)
{
    reserveFor(s);
    int index = 0;
    statement.bind(++index, s.id);
    if (s.year)
        statement.bind(++index, *s.year);
    else
        statement.bindNull(++index);
    statement.bindStaticText(++index, encoded(s.type));
    statement.bindStaticText(++index, encoded(s.title));
    statement.bindStaticText(++index, encoded(s.authors));
    statement.bindStaticText(++index, encoded(s.source));
    bindReference(statement, ++index, s.companionOf);
    bindReference(statement, ++index, s.batch);
    statement.bind(++index, s.created);
    statement.bind(++index, s.modified);
    for (const QString* text :
         {&s.publisher, &s.place, &s.volume, &s.issue, &s.pages, &s.edition, &s.isbn, &s.doi, &s.url})
        statement.bindStaticText(++index, encoded(*text));
    statement.bindStaticText(++index, encoded(s.keywords));
    for (const QString* text : {&s.language, &s.accession, &s.verifiedAt})
        statement.bindStaticText(++index, encoded(*text));
    m_extra = extraToJson(s.extra);
    statement.bindStaticText(++index, m_extra);
    statement.bindStaticText(++index, encoded(s.notes));
    statement.bindStaticText(++index, encoded(s.abstract));
}

void StudyWriter::bindCoding(Statement& statement, const Coding& coding, Id batch)
{
    statement.bind(1, coding.id);
    statement.bind(2, coding.study);
    statement.bind(3, coding.dimension);
    statement.bind(4, coding.term);
    statement.bind(5, coding.coder);
    statement.bind(6, coding.quote);
    statement.bind(7, coding.page);
    bindReference(statement, 8, batch);
}

Result<> StudyWriter::insert(const Study& study)
{
    bindStudy(m_insert, study);
    return m_insert.run();
}

Result<> StudyWriter::update(const Study& study)
{
    bindStudy(m_update, study);
    return m_update.run();
}

Result<> StudyWriter::insert(const Coding& coding, Id batch)
{
    bindCoding(m_insertCoding, coding, batch);
    return m_insertCoding.run();
}

Result<> StudyWriter::upsert(const Coding& coding, Id batch)
{
    bindCoding(m_upsertCoding, coding, batch);
    return m_upsertCoding.run();
}

} // namespace lacuna
