// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/studyjson.h"

#include "model/formats/referencefields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

void appendKey(QByteArray& json, const char* key)
{
    json += json.endsWith('{') ? "" : ",";
    json += '"';
    json += key;
    json += "\":";
}

template <typename List, typename Append> void appendArray(QByteArray& json, const List& list, Append append)
{
    json += '[';
    for (bool first = true; const auto& item : list) {
        json += first ? "" : ",";
        first = false;
        append(item);
    }
    json += ']';
}

void appendStrings(QByteArray& json, const QStringList& list)
{
    appendArray(json, list, [&](const QString& text) { appendJsonString(json, text); });
}

void appendExtra(QByteArray& json, const std::vector<ExtraField>& extra)
{
    appendArray(json, extra, [&](const ExtraField& field) {
        json += "{\"format\":";
        appendJsonString(json, field.format);
        json += ",\"tag\":";
        appendJsonString(json, field.tag);
        json += ",\"text\":";
        appendJsonString(json, field.text);
        json += '}';
    });
}

/// {"country":["TH","MM"],…}: dimensions in order of appearance.
void appendCodings(QByteArray& json, const std::vector<NamedCoding>& codings)
{
    json += '{';
    QSet<QString> done;
    for (const NamedCoding& coding : codings) {
        if (done.contains(coding.dimension))
            continue;
        done.insert(coding.dimension);
        json += done.size() > 1 ? "," : "";
        appendJsonString(json, coding.dimension);
        json += ':';
        QStringList terms;
        for (const NamedCoding& other : codings) {
            if (other.dimension == coding.dimension && !terms.contains(other.term))
                terms += other.term;
        }
        appendStrings(json, terms);
    }
    json += '}';
}

void appendCodingList(QByteArray& json, const std::vector<NamedCoding>& codings, bool all)
{
    std::vector<NamedCoding> listed;
    std::ranges::copy_if(codings, std::back_inserter(listed), [all](const NamedCoding& c) {
        return all || !c.quote.isEmpty() || !c.page.isEmpty();
    });
    appendArray(json, listed, [&](const NamedCoding& coding) {
        json += '{';
        appendKey(json, "dimension");
        appendJsonString(json, coding.dimension);
        appendKey(json, "term");
        appendJsonString(json, coding.term);
        if (!coding.quote.isEmpty()) {
            appendKey(json, "quote");
            appendJsonString(json, coding.quote);
        }
        if (!coding.page.isEmpty()) {
            appendKey(json, "page");
            appendJsonString(json, coding.page);
        }
        json += '}';
    });
}

bool hasQuotes(const std::vector<NamedCoding>& codings)
{
    return std::ranges::any_of(codings,
                               [](const NamedCoding& c) { return !c.quote.isEmpty() || !c.page.isEmpty(); });
}

QStringList stringList(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return list;
}

std::vector<ExtraField> extraList(const QJsonValue& value)
{
    std::vector<ExtraField> list;
    for (const QJsonValue& item : value.toArray())
        list.push_back({item["format"_L1].toString(), item["tag"_L1].toString(), item["text"_L1].toString()});
    return list;
}

std::vector<NamedCoding> codingList(const QJsonValue& value)
{
    std::vector<NamedCoding> list;
    for (const QJsonValue& item : value.toArray())
        list.push_back({item["dimension"_L1].toString(), item["term"_L1].toString(),
                        item["quote"_L1].toString(), item["page"_L1].toString()});
    return list;
}

std::vector<NamedCoding> codingsByDimension(const QJsonValue& value)
{
    if (value.isArray())
        return codingList(value);
    std::vector<NamedCoding> list;
    const QJsonObject dimensions = value.toObject();
    for (auto it = dimensions.begin(); it != dimensions.end(); ++it) {
        for (const QString& term : stringList(it.value()))
            list.push_back({it.key(), term, {}, {}});
    }
    return list;
}

/// Quotes and pages go to the codings they belong to; a second quote of the same term is a coding of its own.
void addQuotes(std::vector<NamedCoding>& codings, const std::vector<NamedCoding>& quotes)
{
    for (const NamedCoding& quote : quotes) {
        const auto same = std::ranges::find_if(codings, [&](const NamedCoding& c) {
            return c.dimension == quote.dimension && c.term == quote.term && c.quote.isEmpty()
                && c.page.isEmpty();
        });
        if (same != codings.end())
            *same = quote;
        else
            codings.push_back(quote);
    }
}

std::optional<int> yearOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInt();
    const auto stated = statedYear(value.toString());
    return stated ? std::optional(stated->year) : std::nullopt;
}

/// Fields by name; false if @p key is none.
bool setField(Record& record, const QString& key, const QJsonValue& value)
{
    Study& study = record.study;
    if (key == "authors"_L1)
        study.authors = stringList(value);
    else if (key == "keywords"_L1)
        study.keywords = stringList(value);
    else if (key == "year"_L1)
        study.year = yearOf(value);
    else if (key == "extra"_L1)
        study.extra = extraList(value);
    else if (key == "notesConfidential"_L1)
        study.notesConfidential = value.toBool();
    else {
        const auto* field = std::ranges::find_if(
            textFields, [&](const TextField& f) { return key == QLatin1StringView(f.name); });
        if (field == std::end(textFields))
            return false;
        study.*(field->member) =
            value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    }
    return true;
}

} // namespace

void appendJsonString(QByteArray& json, QStringView text)
{
    json += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        if (c >= 0x20 && c != u'"' && c != u'\\' && c != 0x7F && !QChar::isSurrogate(c))
            continue;
        json += text.sliced(from, i - from).toUtf8();
        from = i + 1;
        if (c == u'\n')
            json += "\\n";
        else if (c == u'"' || c == u'\\')
            json += '\\', json += char(c);
        else
            json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
    json += text.sliced(from).toUtf8();
    json += '"';
}

std::vector<NamedCoding> namedCodings(const CodedStudy& study, const Codebook& codebook)
{
    QSet<Id> reconciled;
    for (const Coding& coding : study.codings) {
        if (coding.coder == 0)
            reconciled.insert(coding.dimension);
    }
    std::vector<NamedCoding> named;
    for (const Coding& coding : study.codings) {
        if (coding.coder != 0 && reconciled.contains(coding.dimension))
            continue;
        const Dimension* dimension = codebook.dimension(coding.dimension);
        const Term* term = codebook.term(coding.term);
        if (!dimension || !term)
            continue;
        NamedCoding coded{dimension->key, term->code, coding.quote, coding.page};
        if (std::ranges::find(named, coded) == named.end())
            named.push_back(std::move(coded));
    }
    // A bare coding says nothing beside one of the same term with its quote.
    std::erase_if(named, [all = named](const NamedCoding& bare) {
        return bare.quote.isEmpty() && bare.page.isEmpty()
            && std::ranges::any_of(all, [&](const NamedCoding& c) {
                   return c.dimension == bare.dimension && c.term == bare.term && c != bare;
               });
    });
    return named;
}

QByteArray recordToJson(const Record& record)
{
    const Study& study = record.study;
    QByteArray json = "{";
    for (const TextField& field : textFields) {
        const QString& text = study.*field.member;
        if (!text.isEmpty() || field.member == &Study::type || field.member == &Study::title) {
            appendKey(json, field.name);
            appendJsonString(json, text);
        }
        if (field.member == &Study::title) {
            appendKey(json, "authors");
            appendStrings(json, study.authors);
            appendKey(json, "year");
            json += study.year ? QByteArray::number(*study.year) : QByteArray("null");
        }
    }
    if (study.notesConfidential) {
        appendKey(json, "notesConfidential");
        json += "true";
    }
    appendKey(json, "keywords");
    appendStrings(json, study.keywords);
    appendKey(json, "codings");
    appendCodings(json, record.codings);
    if (hasQuotes(record.codings)) {
        appendKey(json, "quotes");
        appendCodingList(json, record.codings, false);
    }
    if (!study.extra.empty()) {
        appendKey(json, "extra");
        appendExtra(json, study.extra);
    }
    return json + '}';
}

Record recordFromJson(const QJsonObject& json)
{
    Record record;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "codings"_L1 || it.key() == "quotes"_L1)
            continue;
        // The catalogue's own book-keeping says nothing to another catalogue.
        if (it.key() == "id"_L1 || it.key() == "companionOf"_L1 || it.key() == "created"_L1
            || it.key() == "modified"_L1)
            continue;
        if (it.key() == "extra"_L1) {
            auto extra = extraList(it.value());
            record.study.extra.insert(record.study.extra.begin(), extra.begin(), extra.end());
        } else if (!setField(record, it.key(), it.value()) && !it.value().isNull()) {
            const QByteArray array = QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
            const QString text = it.value().isString() ? it.value().toString()
                                                       : QString::fromUtf8(array.sliced(1, array.size() - 2));
            addExtra(record.study, u"json"_s, it.key(), text);
        }
    }
    record.codings = codingsByDimension(json["codings"_L1]);
    addQuotes(record.codings, codingList(json["quotes"_L1]));
    record.statesCodings = !record.codings.empty();
    return record;
}

QByteArray studyPatch(const Record& wanted, const Record& read)
{
    QByteArray json = "{";
    for (const TextField& field : textFields) {
        const bool untyped =
            field.member == &Study::type && wanted.study.type.isEmpty(); // is read as generic
        if (!untyped && wanted.study.*field.member != read.study.*field.member) {
            appendKey(json, field.name);
            appendJsonString(json, wanted.study.*field.member);
        }
    }
    if (wanted.study.authors != read.study.authors) {
        appendKey(json, "authors");
        appendStrings(json, wanted.study.authors);
    }
    if (wanted.study.notesConfidential != read.study.notesConfidential) {
        appendKey(json, "notesConfidential");
        json += wanted.study.notesConfidential ? "true" : "false";
    }
    if (wanted.study.year != read.study.year) {
        appendKey(json, "year");
        json += wanted.study.year ? QByteArray::number(*wanted.study.year) : QByteArray("null");
    }
    if (wanted.study.keywords != read.study.keywords) {
        appendKey(json, "keywords");
        appendStrings(json, wanted.study.keywords);
    }
    if (wanted.codings != read.codings) {
        appendKey(json, "codings");
        appendCodingList(json, wanted.codings, true);
    }
    if (wanted.study.extra != read.study.extra) {
        appendKey(json, "extra");
        appendExtra(json, wanted.study.extra);
    }
    return json.size() == 1 ? QByteArray() : json + '}';
}

bool applyStudyPatch(const QByteArray& json, Record& record)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return false;
    applyStudyPatch(document.object(), record);
    return true;
}

void applyStudyPatch(const QJsonObject& patch, Record& record)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key() == "codings"_L1) {
            record.codings = codingList(it.value());
            record.statesCodings = true;
        } else {
            setField(record, it.key(), it.value());
        }
    }
}

QByteArray jsonString(QStringView text)
{
    QByteArray json;
    appendJsonString(json, text);
    return json;
}

} // namespace lacuna
