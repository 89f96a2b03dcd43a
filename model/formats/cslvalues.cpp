// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cslvalues.h"

#include "model/formats/referencefields.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// The name variables of CSL 1.0.2 but "author", which is the study's.
constexpr QLatin1StringView nameVariables[] = {
    "chair"_L1,
    "collection-editor"_L1,
    "compiler"_L1,
    "composer"_L1,
    "container-author"_L1,
    "contributor"_L1,
    "curator"_L1,
    "director"_L1,
    "editor"_L1,
    "editorial-director"_L1,
    "executive-producer"_L1,
    "guest"_L1,
    "host"_L1,
    "illustrator"_L1,
    "interviewer"_L1,
    "narrator"_L1,
    "organizer"_L1,
    "original-author"_L1,
    "performer"_L1,
    "producer"_L1,
    "recipient"_L1,
    "reviewed-author"_L1,
    "script-writer"_L1,
    "series-creator"_L1,
    "translator"_L1,
};

QString joinedParts(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const bool close = first.endsWith(u'\'') || first.endsWith(u'\u2019') || first.endsWith(u'-');
    return first + (close ? QString() : u" "_s) + second; // "d'Alembert"
}

QJsonArray namesOf(const QString& text)
{
    QJsonArray names;
    for (const QString& name : text.split(u"; "_s))
        names += cslNameObject(name);
    return names;
}

std::optional<int> yearOf(const QJsonValue& value)
{
    bool number = false;
    const int year = value.isDouble() ? value.toInt() : value.toString().trimmed().toInt(&number);
    if ((value.isDouble() || number) && year >= 1 && year <= 2999)
        return year;
    return {};
}

} // namespace

QString cslName(const QJsonValue& name)
{
    if (name.isString())
        return name.toString();
    const auto part = [&](QLatin1StringView key) { return name[key].toString(); };
    if (const QString literal = part("literal"_L1); !literal.isEmpty())
        return literal;
    const QString family = joinedParts(part("non-dropping-particle"_L1), part("family"_L1));
    const QString given = joinedParts(part("given"_L1), part("dropping-particle"_L1));
    QString text = family;
    for (const QString& next : {given, part("suffix"_L1)}) {
        if (!next.isEmpty())
            text += text.isEmpty() ? next : QString(", "_L1 + next);
    }
    return text;
}

QJsonObject cslNameObject(const QString& name)
{
    const QStringList parts = name.split(u", "_s);
    QJsonObject object;
    if (parts.size() == 2 || parts.size() == 3) {
        object.insert("family"_L1, parts[0]);
        object.insert("given"_L1, parts[1]);
        if (parts.size() == 3)
            object.insert("suffix"_L1, parts[2]);
    }
    if (object.isEmpty() || cslName(object) != name || parts[0].isEmpty() || parts[1].isEmpty())
        return {{u"literal"_s, name}};
    return object;
}

bool isCslNameVariable(QStringView key)
{
    return std::ranges::any_of(nameVariables, [key](QLatin1StringView name) { return name == key; });
}

CslDate cslDate(const QJsonValue& date)
{
    if (date.isString() || date.isDouble()) {
        const auto stated = statedYear(cslText(date));
        return stated ? CslDate{stated->year, stated->plain} : CslDate{};
    }
    const QJsonObject object = date.toObject();
    const QJsonArray ranges = object["date-parts"_L1].toArray();
    const QJsonArray parts = ranges.at(0).toArray();
    CslDate found;
    found.year = yearOf(parts.at(0));
    found.plain = found.year && object.size() == 1 && ranges.size() == 1 && parts.size() == 1;
    for (const auto key : {"raw"_L1, "literal"_L1}) {
        if (found.year)
            break;
        if (const auto stated = statedYear(object[key].toString()))
            found.year = stated->year;
    }
    return found;
}

QString withoutCslTags(const QString& text)
{
    if (!text.contains(u'<'))
        return text;
    static const QRegularExpression tags(u"</?(?:i|b|em|strong|sub|sup|sc|span)(?:\\s[^<>]{0,200})?>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(tags);
}

QString cslText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isArray() ? value[0].toString() : value.toString();
}

QString cslExtraText(const QString& key, const QJsonValue& value)
{
    if (value.isString() || value.isDouble())
        return cslText(value);
    if (value.isArray() && isCslNameVariable(key)) {
        QStringList names;
        for (const QJsonValue& name : value.toArray())
            names += cslName(name);
        const QString text = names.join("; "_L1);
        if (!text.startsWith(u'[') && namesOf(text) == value.toArray())
            return text;
    }
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonValue cslExtraValue(const QString& key, const QString& text)
{
    if (text.startsWith(u'[') || text.startsWith(u'{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    if (isCslNameVariable(key))
        return namesOf(text);
    return text;
}

} // namespace lacuna
