// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppireference.h"

#include "model/formats/eppimembers.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// A reference has some dozen codes; a file that gives one a million is not from EPPI-Reviewer.
constexpr qsizetype mostCodes = 10'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::EppiReference)
};

/// Text as it stands; anything else as compact JSON.
QString textOf(const QJsonValue& value)
{
    if (value.isString() || value.isNull() || value.isUndefined())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QStringList keywordsOf(const QString& text)
{
    QStringList keywords;
    QString lines = text;
    lines.replace(u'\r', u'\n');
    for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
        if (const QStringView keyword = line.trimmed(); !keyword.isEmpty())
            keywords += keyword.toString();
    }
    return keywords.size() == 1 ? splitAtSemicolons(keywords.front()) : keywords;
}

QString typeOf(const QJsonObject& json)
{
    const QString name = json["TypeName"_L1].toString();
    if (const EppiType* type = eppiTypeByName(name))
        return type->type;
    if (const EppiType* type = eppiTypeById(json["TypeId"_L1].toInt()); type && name.isEmpty())
        return type->type;
    const QString known = referenceType(name);
    return known.isEmpty() ? u"GEN"_s : known;
}

/// Members that are written anew, or say what is so anyway.
bool isImplied(const QString& name, const QString& text, const Study& study)
{
    if (name == "ItemId"_L1)
        return text.toLongLong() >= firstOwnEppiId;
    if (name == "ShortTitle"_L1)
        return text == eppiShortTitle(study);
    if (name == "TypeName"_L1)
        return eppiTypeByName(text) || study.type != "GEN"_L1;
    if (name == "TypeId"_L1)
        return eppiTypeById(text.toInt());
    if (name == "Year"_L1)
        return study.year && text == QString::number(*study.year);
    if (name == "Institution"_L1)
        return text == study.publisher;
    return name == "ItemStatus"_L1 ? text == "I"_L1
                                   : name == "ItemStatusTooltip"_L1 && text == "Included in review"_L1;
}

void readMembers(const QJsonObject& json, Study& study)
{
    for (const EppiMember& member : eppiMembers) {
        if (member.field)
            study.*member.field = json[member.name].toString();
    }
    study.doi = withoutDoiPrefix(study.doi);
    study.type = typeOf(json);
    study.authors = eppiAuthors(json["Authors"_L1].toString());
    study.keywords = keywordsOf(json["Keywords"_L1].toString());
    if (const auto year = statedYear(textOf(json["Year"_L1])))
        study.year = year->year;
    if (study.publisher.isEmpty())
        study.publisher = json["Institution"_L1].toString();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const EppiMember* member = eppiMember(it.key());
        if ((member && member->isStudy) || it.key() == "Codes"_L1 || it.key() == eppiOwnMember)
            continue;
        const QString text = textOf(it.value());
        if (!text.isEmpty() && !isImplied(it.key(), text, study))
            addExtra(study, u"eppi"_s, it.key(), text);
    }
}

/// Text and page of one passage that was coded in a document: "Page 4:\n[¬s]"text[¬e]"", or only text.
struct Passage {
    QString text;
    QString page;
};

Passage passageOf(const QJsonObject& detail)
{
    Passage passage{detail["Text"_L1].toString(), {}};
    constexpr QLatin1StringView pageWord("Page ");
    constexpr QStringView start(u":\n[¬s]\"");
    constexpr QStringView end(u"[¬e]\"");
    const qsizetype begin = passage.text.indexOf(start);
    if (begin < 0 || !passage.text.startsWith(pageWord) || !passage.text.endsWith(end)
        || begin + start.size() + end.size() > passage.text.size())
        return passage;
    passage.page = passage.text.sliced(pageWord.size(), begin - pageWord.size());
    passage.text = passage.text.sliced(begin + start.size()).chopped(end.size());
    return passage;
}

/// All that a coder wrote or marked for one code: paragraphs, and the pages in order.
Passage passagesOf(const QJsonObject& code)
{
    QStringList texts;
    QStringList pages;
    if (const QString arm = code["ArmTitle"_L1].toString(); !arm.isEmpty())
        texts += u'[' + arm + u']';
    if (const QString text = code["AdditionalText"_L1].toString(); !text.isEmpty())
        texts += text;
    for (const QJsonValue& detail : code["ItemAttributeFullTextDetails"_L1].toArray()) {
        const Passage passage = passageOf(detail.toObject());
        if (!passage.text.isEmpty())
            texts += passage.text;
        if (!passage.page.isEmpty() && !pages.contains(passage.page))
            pages += passage.page;
    }
    return {texts.join("\n\n"_L1), pages.join(", "_L1)};
}

/// The documents that passages come from, as "id name", so that they are not forgotten.
void keepDocuments(const QJsonObject& code, Study& study)
{
    for (const QJsonValue& detail : code["ItemAttributeFullTextDetails"_L1].toArray()) {
        const qint64 id = detail["ItemDocumentId"_L1].toInteger();
        if (id == 0)
            continue;
        const ExtraField document{u"eppi"_s, u"ItemDocument"_s,
                                  QString(QString::number(id) + u' ' + detail["DocTitle"_L1].toString())};
        if (std::ranges::find(study.extra, document) == study.extra.end())
            study.extra.push_back(document);
    }
}

/// A code for another arm of the study is the same coding, with more to quote.
void addCoding(Record& record, NamedCoding coding, bool ofArm)
{
    const auto same = std::ranges::find_if(record.codings, [&](const NamedCoding& c) {
        return c.dimension == coding.dimension && c.term == coding.term;
    });
    if (!ofArm || same == record.codings.end()) {
        record.codings.push_back(std::move(coding));
        return;
    }
    const auto append = [](QString& text, const QString& more, QLatin1StringView between) {
        if (!text.isEmpty() && !more.isEmpty())
            text += between;
        text += more;
    };
    append(same->quote, coding.quote, "\n\n"_L1);
    append(same->page, coding.page, ", "_L1);
}

void readCodes(const QJsonObject& json, const EppiAttributes& attributes, Record& record,
               std::vector<ImportIssue>& issues)
{
    const QJsonArray codes = json["Codes"_L1].toArray();
    const auto warn = [&](const QString& text) {
        issues.push_back({record.line, ImportIssue::Severity::Warning, u"Codes"_s, text});
    };
    if (codes.size() > mostCodes)
        warn(Text::tr("The reference has more than %1 codes; those beyond were left out.").arg(mostCodes));
    QJsonArray unknown;
    for (qsizetype i = 0; i < qMin(codes.size(), mostCodes); ++i) {
        const QJsonObject code = codes.at(i).toObject();
        const EppiCodeSets::Attribute* attribute = attributes(code["AttributeId"_L1].toInteger());
        if (!attribute) {
            unknown.append(codes.at(i));
            continue;
        }
        const Passage said = passagesOf(code);
        addCoding(record, {attribute->dimension, attribute->term, said.text, said.page},
                  code["ArmId"_L1].toInteger() != 0);
        keepDocuments(code, record.study);
    }
    if (unknown.isEmpty())
        return;
    warn(Text::tr("%n code(s) name an attribute that no code set of the file has; they were kept with the "
                  "study's other fields.",
                  nullptr, int(unknown.size())));
    addExtra(record.study, u"eppi"_s, u"Codes"_s, textOf(unknown));
}

} // namespace

Record eppiRecord(const QJsonObject& json, const EppiAttributes& attributes, qint64 line,
                  std::vector<ImportIssue>& issues)
{
    Record record;
    record.line = line;
    readMembers(json, record.study);
    readCodes(json, attributes, record, issues);
    applyStudyPatch(json[eppiOwnMember].toObject(), record);
    return record;
}

} // namespace lacuna
