// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppireference.h"

#include "model/formats/eppimembers.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

void appendName(QByteArray& json, QStringView name)
{
    json += json.endsWith('{') ? "" : ",";
    appendJsonString(json, name);
    json += ':';
}

void appendText(QByteArray& json, const char* name, QStringView text)
{
    json += json.endsWith('{') ? "\"" : ",\"";
    json += name;
    json += "\":";
    appendJsonString(json, text);
}

/// The first extra field of ours under this name.
QString extraOf(const Study& study, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(
        study.extra, [&](const ExtraField& e) { return e.format == "eppi"_L1 && e.tag == name; });
    return found != study.extra.end() ? found->text : QString();
}

/// False if the study was changed since, so that what it came with is no longer true.
bool isStill(const Study& study, const EppiMember& member, const QString& kept)
{
    if (member.name == "Year"_L1) {
        const auto year = statedYear(kept);
        return year ? year->year == study.year : !study.year;
    }
    return member.name != "TypeName"_L1 || study.type == "GEN"_L1 || referenceType(kept) == study.type;
}

QString memberText(const Study& study, const EppiMember& member)
{
    if (member.field)
        return study.*member.field;
    if (member.name == "Authors"_L1)
        return eppiAuthors(study.authors);
    if (member.name == "Keywords"_L1)
        return study.keywords.join("\r\n"_L1);
    if (const QString kept = extraOf(study, member.name); !kept.isEmpty() && isStill(study, member, kept))
        return kept;
    if (member.name == "ShortTitle"_L1)
        return eppiShortTitle(study);
    if (member.name == "Year"_L1)
        return study.year ? QString::number(*study.year) : QString();
    if (member.name == "TypeName"_L1)
        return eppiTypeOf(study.type).name;
    if (member.name == "ItemStatus"_L1)
        return u"I"_s;
    return member.name == "ItemStatusTooltip"_L1 ? u"Included in review"_s : QString();
}

/// The id it came with, if it is one and free.
qint64 itemId(const Study& study, QSet<qint64>& taken)
{
    bool number = false;
    const qint64 kept = extraOf(study, "ItemId"_L1).toLongLong(&number);
    if (number && kept > 0 && kept < firstOwnEppiId && !taken.contains(kept)) {
        taken.insert(kept);
        return kept;
    }
    return ownEppiId(quint64(study.id), 1, taken);
}

/// The passage with its page, as EPPI-Reviewer states what was marked in a PDF.
void appendPassage(QByteArray& json, const NamedCoding& coding, QStringView document)
{
    const qsizetype space = document.indexOf(u' ');
    const qint64 id = space > 0 ? document.first(space).toLongLong() : 0;
    json += ",\"ItemAttributeFullTextDetails\":[{\"ItemDocumentId\":" + QByteArray::number(id)
        + ",\"TextFrom\":0,\"TextTo\":0";
    appendText(json, "Text", QString(u"Page " + coding.page + u":\n[¬s]\"" + coding.quote + u"[¬e]\""));
    json += ",\"IsFromPDF\":true";
    appendText(json, "DocTitle", id != 0 ? document.sliced(space + 1) : QStringView());
    appendText(json, "ItemArm", u"");
    json += "}]";
}

void appendCodes(QByteArray& json, const Record& record, const EppiCodeSetWriter& sets)
{
    const QString document = extraOf(record.study, "ItemDocument"_L1);
    QByteArray codes;
    for (const NamedCoding& coding : record.codings) {
        const qint64 id = sets.attributeId(coding.dimension, coding.term);
        if (id == 0)
            continue;
        codes += codes.isEmpty() ? "{" : ",{";
        codes += "\"AttributeId\":" + QByteArray::number(id);
        appendText(codes, "AdditionalText", coding.page.isEmpty() ? coding.quote : QString());
        codes += ",\"ArmId\":0";
        appendText(codes, "ArmTitle", u"");
        if (!coding.page.isEmpty())
            appendPassage(codes, coding, document);
        codes += '}';
    }
    if (!codes.isEmpty())
        json += ",\"Codes\":[" + codes + ']';
}

/// Members that EPPI-Reviewer has beyond those of the table, as they were read.
void appendExtra(QByteArray& json, const Study& study)
{
    QSet<QString> done{u"Codes"_s, u"ItemDocument"_s, eppiOwnMember};
    for (const ExtraField& extra : study.extra) {
        if (extra.format != "eppi"_L1 || extra.tag.isEmpty() || eppiMember(extra.tag)
            || done.contains(extra.tag))
            continue;
        done.insert(extra.tag);
        appendName(json, extra.tag);
        const QByteArray text = extra.text.toUtf8();
        QJsonParseError error;
        if (text.startsWith('{') || text.startsWith('['))
            (void)QJsonDocument::fromJson(text, &error);
        if ((text.startsWith('{') || text.startsWith('[')) && error.error == QJsonParseError::NoError)
            json += text;
        else
            appendJsonString(json, extra.text);
    }
}

QByteArray plainReference(const Record& record, const EppiCodeSetWriter& sets, QSet<qint64>& takenIds)
{
    QByteArray json = "{";
    for (const EppiMember& member : eppiMembers) {
        appendName(json, QString(member.name));
        if (member.name == "ItemId"_L1)
            json += QByteArray::number(itemId(record.study, takenIds));
        else
            appendJsonString(json, memberText(record.study, member));
    }
    appendExtra(json, record.study);
    appendCodes(json, record, sets);
    return json + '}';
}

/// What belongs to a family name that is written in several words: "van der Berg".
bool isParticle(QStringView word)
{
    static const QSet<QString> particles{u"al"_s,  u"bin"_s, u"da"_s,  u"das"_s, u"de"_s,  u"del"_s, u"den"_s,
                                         u"der"_s, u"di"_s,  u"do"_s,  u"dos"_s, u"du"_s,  u"el"_s,  u"ibn"_s,
                                         u"la"_s,  u"le"_s,  u"ten"_s, u"ter"_s, u"van"_s, u"von"_s};
    return particles.contains(word.toString().toLower());
}

/// EPPI-Reviewer writes family, given and middle name with a space after each of the first two, whether or not there is something between: so two
/// spaces at the end mean a family name or an organization alone, one a single given name, none a middle name. Where a family name of several
/// words ends is then only known if there is no middle name.
QString authorOf(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    const qsizetype spaces = name.size() - (trimmed.isEmpty() ? 0 : name.lastIndexOf(trimmed.back()) + 1);
    if (spaces >= 2)
        return trimmed.toString();
    qsizetype split = -1;
    if (spaces == 1) {
        split = trimmed.lastIndexOf(u' ');
    } else {
        qsizetype word = 0;
        do {
            split = trimmed.indexOf(u' ', word);
            if (split < 0 || !isParticle(trimmed.sliced(word, split - word)))
                break;
            word = split + 1;
        } while (true);
    }
    if (split < 0)
        return trimmed.toString();
    return trimmed.first(split).trimmed() + ", "_L1 + trimmed.sliced(split).trimmed();
}

} // namespace

QString eppiShortTitle(const Study& study)
{
    const QString first = study.authors.isEmpty() ? study.title.left(40) : study.authors.front();
    const QString family = first.section(u',', 0, 0).simplified();
    return study.year ? QString(family + " ("_L1 + QString::number(*study.year) + u')') : family;
}

QStringList eppiAuthors(const QString& text)
{
    QStringList authors;
    for (QStringView name : QStringView(text).tokenize(u';')) {
        if (name.startsWith(u' '))
            name = name.sliced(1);
        if (!name.trimmed().isEmpty())
            authors += authorOf(name);
    }
    return authors;
}

QString eppiAuthors(const QStringList& authors)
{
    QString text;
    for (const QString& author : authors) {
        const qsizetype comma = author.indexOf(", "_L1);
        if (comma < 0) {
            text += author + "  ; "_L1;
            continue;
        }
        const QString given = author.sliced(comma + 2);
        text += author.first(comma) + u' ' + given + (given.contains(u' ') ? "; "_L1 : " ; "_L1);
    }
    return text;
}

QByteArray eppiReference(const Record& record, const EppiCodeSetWriter& sets, QSet<qint64>& takenIds)
{
    QByteArray json = plainReference(record, sets, takenIds);
    std::vector<ImportIssue> issues;
    const EppiAttributes attributes = [&](qint64 id) {
        const auto found = sets.attributes().constFind(id);
        return found != sets.attributes().cend() ? &*found : nullptr;
    };
    const Record read = eppiRecord(QJsonDocument::fromJson(json).object(), attributes, 0, issues);
    const QByteArray patch = studyPatch(record, read);
    if (!patch.isEmpty()) {
        json.chop(1);
        json += ",\"" + QByteArray(eppiOwnMember.data(), eppiOwnMember.size()) + "\":" + patch + '}';
    }
    return json;
}

} // namespace lacuna
