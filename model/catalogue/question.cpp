// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/question.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

// Ids go out as text: they need 63 bits, and other programs read JSON numbers as doubles of 53.
QJsonValue fromId(Id id)
{
    return id == 0 ? QJsonValue() : QJsonValue(QString::number(id));
}

Id toId(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QJsonArray fromIds(const QList<Id>& ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(fromId(id));
    return array;
}

QList<Id> toIds(const QJsonValue& value)
{
    QList<Id> ids;
    for (const QJsonValue& entry : value.toArray()) {
        if (const Id id = toId(entry); id != 0)
            ids.append(id);
    }
    return ids;
}

/// An integer of @p json within limits, or @p otherwise: a hand-edited view must not make a threshold
/// negative.
int toInt(const QJsonObject& json, QLatin1StringView key, int otherwise, int lowest, int highest)
{
    const QJsonValue value = json.value(key);
    if (!value.isDouble())
        return otherwise;
    const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
    return number >= lowest && number <= highest ? int(number) : otherwise;
}

constexpr int maxThreshold = 1'000'000;

QJsonObject toJson(const GapRules& rules)
{
    QJsonObject json{{u"thin"_s, rules.thin},
                     {u"synthesis"_s, rules.synthesis},
                     {u"staleYears"_s, rules.staleYears},
                     {u"referenceYear"_s, rules.referenceYear},
                     {u"confidenceFloor"_s, rules.confidenceFloor},
                     {u"target"_s, rules.target}};
    if (rules.classWeights != GapRules().classWeights) {
        QJsonArray weights;
        for (const double weight : rules.classWeights)
            weights.append(weight);
        json.insert("classWeights"_L1, weights);
    }
    return json;
}

GapRules rulesFromJson(const QJsonObject& json)
{
    const GapRules standard;
    GapRules rules;
    rules.thin = toInt(json, "thin"_L1, standard.thin, 1, maxThreshold);
    rules.synthesis = toInt(json, "synthesis"_L1, standard.synthesis, 1, maxThreshold);
    rules.staleYears = toInt(json, "staleYears"_L1, standard.staleYears, 0, maxThreshold);
    rules.referenceYear = toInt(json, "referenceYear"_L1, standard.referenceYear, 0, 9999);
    rules.confidenceFloor = json.value("confidenceFloor"_L1).toString(standard.confidenceFloor);
    rules.target = toInt(json, "target"_L1, standard.target, 1, maxThreshold);
    const QJsonArray weights = json.value("classWeights"_L1).toArray();
    for (qsizetype i = 0; i < weights.size() && i < qsizetype(rules.classWeights.size()); ++i)
        rules.classWeights[size_t(i)] =
            std::clamp(weights[i].toDouble(rules.classWeights[size_t(i)]), 0.0, 1.0);
    return rules;
}

QString modeName(FilterClause::Mode mode)
{
    switch (mode) {
    case FilterClause::Mode::AllOf:
        return u"all"_s;
    case FilterClause::Mode::NoneOf:
        return u"none"_s;
    case FilterClause::Mode::AnyOf:
        break;
    }
    return u"any"_s;
}

FilterClause::Mode modeFromName(const QString& name)
{
    if (name == "all"_L1)
        return FilterClause::Mode::AllOf;
    return name == "none"_L1 ? FilterClause::Mode::NoneOf : FilterClause::Mode::AnyOf;
}

QJsonObject toJson(const FilterClause& clause)
{
    QJsonObject json{{u"dimension"_s, fromId(clause.dimension)},
                     {u"mode"_s, modeName(clause.mode)},
                     {u"terms"_s, fromIds(clause.terms)}};
    if (clause.uncoded)
        json.insert("uncoded"_L1, true);
    return json;
}

FilterClause clauseFromJson(const QJsonObject& json)
{
    FilterClause clause;
    clause.dimension = toId(json.value("dimension"_L1));
    clause.mode = modeFromName(json.value("mode"_L1).toString());
    clause.uncoded = json.value("uncoded"_L1).toBool();
    clause.terms = toIds(json.value("terms"_L1));
    return clause;
}

std::optional<int> yearFromJson(const QJsonObject& json, QLatin1StringView key)
{
    constexpr int none = std::numeric_limits<int>::min();
    const int year = toInt(json, key, none, -9999, 9999);
    return year == none ? std::nullopt : std::optional(year);
}

} // namespace

QJsonObject toJson(const Question& question)
{
    QJsonObject json{{u"rows"_s, fromId(question.rows)},
                     {u"columns"_s, fromId(question.columns)},
                     {u"rowDepth"_s, question.rowDepth},
                     {u"columnDepth"_s, question.columnDepth},
                     {u"measure"_s, question.measure == Measure::Practices ? u"practices"_s : u"studies"_s},
                     {u"rules"_s, toJson(question.rules)}};
    if (question.segments != 0)
        json.insert("segments"_L1, fromId(question.segments));
    if (question.crossSegments != 0)
        json.insert("crossSegments"_L1, fromId(question.crossSegments));
    if (question.rowScope != 0)
        json.insert("rowScope"_L1, fromId(question.rowScope));
    if (question.columnScope != 0)
        json.insert("columnScope"_L1, fromId(question.columnScope));
    if (!question.burden.isEmpty())
        json.insert("burden"_L1, question.burden);
    if (question.asOf != 0)
        json.insert("asOf"_L1, question.asOf);
    return json;
}

QJsonObject toJson(const Filter& filter)
{
    QJsonArray clauses;
    for (const FilterClause& clause : filter.clauses)
        clauses.append(toJson(clause));
    QJsonObject json{{u"clauses"_s, clauses}, {u"keepUndated"_s, filter.keepUndated}};
    if (filter.yearFrom)
        json.insert("yearFrom"_L1, *filter.yearFrom);
    if (filter.yearTo)
        json.insert("yearTo"_L1, *filter.yearTo);
    if (!filter.search.isEmpty())
        json.insert("search"_L1, filter.search);
    if (!filter.collections.isEmpty())
        json.insert("collections"_L1, fromIds(filter.collections));
    return json;
}

Question questionFromJson(const QJsonObject& json)
{
    Question question;
    question.rows = toId(json.value("rows"_L1));
    question.columns = toId(json.value("columns"_L1));
    question.segments = toId(json.value("segments"_L1));
    question.crossSegments = toId(json.value("crossSegments"_L1));
    question.rowDepth = toInt(json, "rowDepth"_L1, -1, -1, maxThreshold);
    question.columnDepth = toInt(json, "columnDepth"_L1, -1, -1, maxThreshold);
    question.rowScope = toId(json.value("rowScope"_L1));
    question.columnScope = toId(json.value("columnScope"_L1));
    question.measure =
        json.value("measure"_L1).toString() == "practices"_L1 ? Measure::Practices : Measure::Studies;
    question.rules = rulesFromJson(json.value("rules"_L1).toObject());
    question.burden = json.value("burden"_L1).toString();
    question.asOf = toInt(json, "asOf"_L1, 0, 0, 9999);
    return question;
}

Filter filterFromJson(const QJsonObject& json)
{
    Filter filter;
    for (const QJsonValue& value : json.value("clauses"_L1).toArray())
        filter.clauses.append(clauseFromJson(value.toObject()));
    filter.yearFrom = yearFromJson(json, "yearFrom"_L1);
    filter.yearTo = yearFromJson(json, "yearTo"_L1);
    filter.keepUndated = json.value("keepUndated"_L1).toBool(true);
    filter.search = json.value("search"_L1).toString();
    filter.collections = toIds(json.value("collections"_L1));
    return filter;
}

} // namespace lacuna
