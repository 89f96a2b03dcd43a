// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cslitem.h"

#include "model/formats/cslvalues.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CslItem)
};

const QString cslFormatId = u"csl"_s;
constexpr QLatin1StringView ownIdPrefix("lacuna-");
constexpr QLatin1StringView ownMember("lacuna"); ///< of "custom"

struct Member {
    QLatin1StringView key;
    QString Study::* member;
    bool tagged = false; ///< may hold <i> and the like
};
/// In the order they are written.
constexpr Member members[] = {
    {"title"_L1, &Study::title, true},
    {"container-title"_L1, &Study::source, true},
    {"publisher"_L1, &Study::publisher},
    {"publisher-place"_L1, &Study::place},
    {"volume"_L1, &Study::volume},
    {"issue"_L1, &Study::issue},
    {"page"_L1, &Study::pages},
    {"edition"_L1, &Study::edition},
    {"DOI"_L1, &Study::doi},
    {"URL"_L1, &Study::url},
    {"abstract"_L1, &Study::abstract, true},
    {"language"_L1, &Study::language},
    {"note"_L1, &Study::notes},
};
/// What else is the study's own.
constexpr QLatin1StringView ownKeys[] = {"id"_L1,   "type"_L1, "author"_L1,  "issued"_L1,
                                         "ISBN"_L1, "ISSN"_L1, "keyword"_L1, "custom"_L1};

bool isOwnKey(QStringView key)
{
    return std::ranges::any_of(ownKeys, [key](QLatin1StringView own) { return own == key; })
        || std::ranges::any_of(members, [key](const Member& member) { return member.key == key; });
}

bool isOwnId(QStringView id)
{
    if (!id.startsWith(ownIdPrefix) || id.size() == ownIdPrefix.size())
        return false;
    const QStringView digits = id.sliced(ownIdPrefix.size());
    return std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const ExtraField* extraOf(const Study& study, QLatin1StringView key)
{
    const auto found = std::ranges::find_if(study.extra, [key](const ExtraField& extra) {
        return extra.format == cslFormatId && extra.tag == key;
    });
    return found != study.extra.end() ? &*found : nullptr;
}

/// One item being read.
class ItemReader {
public:
    ItemReader(qint64 line, std::vector<ImportIssue>& issues)
        : m_issues(issues)
    {
        m_record.line = line;
    }

    Record read(const QJsonObject& item)
    {
        for (auto it = item.begin(); it != item.end(); ++it) {
            if (it.value().isNull())
                continue;
            if (!takeMember(it.key(), it.value()) && !takeOther(it.key(), it.value()))
                keep(it.key(), it.value());
        }
        takeIsbn(item);
        Study& study = m_record.study;
        if (study.type.isEmpty())
            study.type = u"GEN"_s;
        if (study.doi.isEmpty())
            study.doi = doiInNote(study.notes);
        applyStudyPatch(item["custom"_L1][ownMember].toObject(), m_record);
        return std::move(m_record);
    }

private:
    bool takeMember(const QString& key, const QJsonValue& value)
    {
        const auto* member = std::ranges::find_if(members, [&](const Member& m) { return m.key == key; });
        if (member == std::end(members) || value.isObject())
            return false;
        QString text = cslText(value);
        if (member->tagged)
            text = withoutCslTags(text);
        m_record.study.*(member->member) = key == "DOI"_L1 ? withoutDoiPrefix(text) : text;
        return !value.isArray() || value.toArray().size() < 2; // the others are kept
    }

    bool takeOther(const QString& key, const QJsonValue& value)
    {
        Study& study = m_record.study;
        if (key == "id"_L1)
            study.accession = isOwnId(cslText(value)) ? QString() : cslText(value);
        else if (key == "type"_L1)
            takeType(value.toString());
        else if (key == "author"_L1)
            takeAuthors(value);
        else if (key == "issued"_L1)
            takeDate(value);
        else if (key == "keyword"_L1)
            takeKeywords(value);
        else if (key == "custom"_L1)
            takeCustom(value);
        else
            return key == "ISBN"_L1 || key == "ISSN"_L1; // see takeIsbn()
        return true;
    }

    void takeType(const QString& type)
    {
        m_record.study.type = risTypeOfCsl(type);
        if (m_record.study.type.isEmpty()) {
            warn(u"type"_s,
                 Text::tr("“%1” is no type that CSL knows; the item is taken as generic.").arg(type));
            m_record.study.type = u"GEN"_s;
            keep(u"type"_s, type);
        } else if (cslTypeOfRis(m_record.study.type) != type) {
            keep(u"type"_s, type); // a book review is read as an article, and stays a book review
        }
    }

    void takeAuthors(const QJsonValue& value)
    {
        const QJsonArray names = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue& name : names) {
            if (const QString text = cslName(name); !text.isEmpty())
                m_record.study.authors += text;
        }
    }

    void takeDate(const QJsonValue& value)
    {
        const CslDate date = cslDate(value);
        m_record.study.year = date.year;
        if (!date.plain)
            keep(u"issued"_s, value);
        if (!date.year && !value.toObject().isEmpty())
            warn(u"issued"_s, Text::tr("The date has no year: %1").arg(cslExtraText({}, value).left(80)));
    }

    void takeKeywords(const QJsonValue& value)
    {
        QStringList keywords;
        for (const QJsonValue& item : value.toArray())
            keywords += item.toString();
        const QString text = value.toString();
        if (!value.isArray())
            keywords = text.split(text.contains(u';') ? u';' : u',');
        for (const QString& keyword : std::as_const(keywords)) {
            if (!keyword.trimmed().isEmpty())
                m_record.study.keywords += keyword.trimmed();
        }
    }

    void takeCustom(const QJsonValue& value)
    {
        QJsonObject others = value.toObject();
        others.remove(ownMember);
        if (!others.isEmpty())
            keep(u"custom"_s, others);
        else if (!value.isObject())
            keep(u"custom"_s, value);
    }

    void takeIsbn(const QJsonObject& item)
    {
        QStringList numbers;
        for (const auto key : {"ISBN"_L1, "ISSN"_L1}) {
            const QJsonValue value = item[key];
            if (!value.isArray())
                numbers += cslText(value);
            for (const QJsonValue& number : value.toArray())
                numbers += number.toString();
        }
        numbers.removeAll(QString());
        m_record.study.isbn = numbers.join("; "_L1);
    }

    /// Zotero writes what an item type has no field for as "DOI: 10.…" lines.
    static QString doiInNote(const QString& note)
    {
        static const QRegularExpression line(u"^DOI:\\s*(\\S{1,300})\\s*$"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
        if (!note.contains("doi:"_L1, Qt::CaseInsensitive))
            return {};
        const auto match = line.match(note);
        return match.hasMatch() ? withoutDoiPrefix(match.captured(1)) : QString();
    }

    void keep(const QString& key, const QJsonValue& value)
    {
        addExtra(m_record.study, cslFormatId, key, cslExtraText(key, value));
    }

    void warn(const QString& key, const QString& message)
    {
        m_issues.push_back({m_record.line, ImportIssue::Severity::Warning, key, message});
    }

    Record m_record;
    std::vector<ImportIssue>& m_issues;
};

/// One item being written.
class ItemWriter {
public:
    QByteArray write(const Record& record, Id number)
    {
        const Study& study = record.study;
        const QString id =
            study.accession.isEmpty() ? ownIdPrefix + QString::number(number) : study.accession;
        addText("id"_L1, id);
        addText("type"_L1, typeOf(study));
        for (const Member& member : members) {
            if (const QString& text = study.*member.member; !text.isEmpty() || member.key == "title"_L1)
                addText(member.key, text);
            if (member.key == "title"_L1)
                addAuthors(study.authors);
            if (member.key == "container-title"_L1)
                addDate(study);
        }
        addNumbers(study.isbn);
        if (!study.keywords.isEmpty())
            addText("keyword"_L1, study.keywords.join("; "_L1) + (hasLoneComma(study) ? ";"_L1 : ""_L1));
        addExtras(study);
        return m_json + '}';
    }

private:
    void add(QStringView key, const QByteArray& value)
    {
        m_json += m_json.isEmpty() ? "{" : ",";
        m_json += jsonString(key) + ':' + value;
    }

    void addText(QLatin1StringView key, const QString& text) { add(QString(key), jsonString(text)); }

    void addValue(QStringView key, const QJsonValue& value)
    {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        add(key, array.sliced(1, array.size() - 2));
    }

    static QString typeOf(const Study& study)
    {
        const ExtraField* exact = extraOf(study, "type"_L1);
        const QString read = exact ? risTypeOfCsl(exact->text) : QString();
        if (exact && (read.isEmpty() ? u"GEN"_s : read) == study.type)
            return exact->text;
        return cslTypeOfRis(study.type);
    }

    void addAuthors(const QStringList& authors)
    {
        QByteArray names;
        for (const QString& author : authors) {
            const QJsonObject name = cslNameObject(author);
            QByteArray object;
            for (const auto key : {"family"_L1, "given"_L1, "suffix"_L1, "literal"_L1}) {
                if (name.contains(key))
                    object += (object.isEmpty() ? "{" : ",") + jsonString(QString(key)) + ':'
                        + jsonString(name[key].toString());
            }
            names += (names.isEmpty() ? "" : ",") + object + '}';
        }
        if (!names.isEmpty())
            add(u"author", '[' + names + ']');
    }

    void addDate(const Study& study)
    {
        const ExtraField* full = extraOf(study, "issued"_L1);
        const QJsonValue value = full ? cslExtraValue(u"issued"_s, full->text) : QJsonValue();
        if (full && cslDate(value).year == study.year)
            addValue(u"issued", value);
        else if (study.year)
            add(u"issued", "{\"date-parts\":[[" + QByteArray::number(*study.year) + "]]}");
    }

    /// An ISSN is eight digits (the last may be an X), an ISBN ten or thirteen.
    void addNumbers(const QString& isbn)
    {
        static const QRegularExpression issn(u"^\\d{4}-?\\d{3}[\\dXx]$"_s);
        QStringList books;
        QStringList journals;
        for (const QString& number : isbn.split(u"; "_s, Qt::SkipEmptyParts)) {
            const bool journal = number.size() < 12 && issn.match(number).hasMatch();
            (journal ? journals : books) += number;
        }
        if (!books.isEmpty())
            addText("ISBN"_L1, books.join("; "_L1));
        if (!journals.isEmpty())
            addText("ISSN"_L1, journals.join("; "_L1));
    }

    /// Such a keyword alone would be read as several.
    static bool hasLoneComma(const Study& study)
    {
        return study.keywords.size() == 1 && study.keywords.front().contains(u',');
    }

    void addExtras(const Study& study)
    {
        QSet<QString> done;
        for (const ExtraField& extra : study.extra) {
            if (extra.format != cslFormatId || isOwnKey(extra.tag) || done.contains(extra.tag)
                || extra.tag.isEmpty())
                continue;
            done.insert(extra.tag);
            addValue(extra.tag, cslExtraValue(extra.tag, extra.text));
        }
    }

    QByteArray m_json;
};

/// The members that others keep in "custom", and ours.
QByteArray customObject(const Study& study, const QByteArray& patch)
{
    const ExtraField* others = extraOf(study, "custom"_L1);
    const QJsonValue value = others ? cslExtraValue(u"custom"_s, others->text) : QJsonValue();
    QByteArray custom =
        value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray("{}");
    if (!patch.isEmpty())
        custom.insert(1, "\"lacuna\":" + patch + (custom == "{}" ? "" : ","));
    return custom == "{}" ? QByteArray() : ",\"custom\":" + custom;
}

} // namespace

Record recordFromCsl(const QJsonObject& item, qint64 line, std::vector<ImportIssue>& issues)
{
    return ItemReader(line, issues).read(item);
}

QByteArray recordToCsl(const Record& record, Id number)
{
    QByteArray item = ItemWriter().write(record, number);
    item.chop(1);
    // What a reader makes of it, to know what remains to be said.
    std::vector<ImportIssue> ignored;
    const QByteArray plain = item + customObject(record.study, {}) + '}';
    const Record read = recordFromCsl(QJsonDocument::fromJson(plain).object(), 0, ignored);
    return item + customObject(record.study, studyPatch(record, read)) + '}';
}

} // namespace lacuna
