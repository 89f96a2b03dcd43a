// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packcounts.h"

#include "model/storage/packs.h"
#include "model/storage/versions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Packs)
};

constexpr qsizetype longestText = 500;
constexpr int notTold = -1;

struct Number {
    QLatin1StringView key;
    int PackContents::* field;
    const char* table; ///< null: counted otherwise
    const char* which = "1";
    bool optional = false; ///< the first packs did not tell it
};
constexpr bool later = true;
constexpr Number numbers[] = {
    {"studies"_L1, &PackContents::studies, "study", "t.companion_of IS NULL"},
    {"terms"_L1, &PackContents::terms, "term"},
    {"practices"_L1, &PackContents::practices, "practice"},
    {"contributions"_L1, &PackContents::contributions, "contribution"},
    {"gapNotes"_L1, &PackContents::gapNotes, "gap_note", "t.confidential = 0"},
    {"gapStatuses"_L1, &PackContents::gapStatuses, "gap_note", "t.confidential <> 0", later},
    {"views"_L1, &PackContents::views, "saved_view"},
    {"stories"_L1, &PackContents::stories, "story"},
    {"rounds"_L1, &PackContents::rounds, "round"},
    {"ballots"_L1, &PackContents::ballots, "ballot"},
    {"collections"_L1, &PackContents::collections, "collection", "1", later},
    {"savedSearches"_L1, &PackContents::savedSearches, "saved_search", "1", later},
    {"coders"_L1, &PackContents::coders, "coder", "t.confidential = 0 AND t.name <> ''", later},
    {"meetings"_L1, &PackContents::meetings, "meeting", "1", later},
    {"minutes"_L1, &PackContents::minutes, "minute", "1", later},
    {"checklists"_L1, &PackContents::checklists, "checklist", "1", later},
    {"burdens"_L1, &PackContents::burdens, "burden", "1", later},
    {"imports"_L1, &PackContents::imports, "batch", "1", later},
    {"accounts"_L1, &PackContents::accounts, "protocol", "(t.contact <> '' OR t.note <> '')", later},
    {"attachmentNames"_L1, &PackContents::attachmentNames, "attachment", "1", later},
    {"attachments"_L1, &PackContents::attachments, nullptr},
    {"deletions"_L1, &PackContents::deletions, nullptr},
};

struct Large {
    QLatin1StringView key;
    qint64 PackContents::* field;
};
constexpr Large largeNumbers[] = {{"codings"_L1, &PackContents::codings},
                                  {"attachmentBytes"_L1, &PackContents::attachmentBytes}};

using Confidential = PackContents::Confidential;
struct Part {
    QLatin1StringView key;
    bool ConfidentialParts::* ticked;
    int Confidential::* count;
};
constexpr Part parts[] = {
    {"notes"_L1, &ConfidentialParts::notes, &Confidential::notes},
    {"practices"_L1, &ConfidentialParts::practices, &Confidential::practices},
    {"contributions"_L1, &ConfidentialParts::contributions, &Confidential::contributions},
    {"attachments"_L1, &ConfidentialParts::attachments, &Confidential::attachments},
    {"ballots"_L1, &ConfidentialParts::ballots, &Confidential::ballots},
    {"names"_L1, &ConfidentialParts::names, &Confidential::names},
};

QString shortText(const QJsonValue& value)
{
    QString text = value.toString().left(longestText);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

Result<> addCount(const Connection& connection, const QByteArray& sql, int& to)
{
    const auto count = connection.integer(sql);
    if (count)
        to += int(std::min<qint64>(*count, std::numeric_limits<int>::max() - to));
    return count.transform([](qint64) { });
}

/// Of what was deleted and came back, the deletion is still remembered; it is none any more.
Result<> addDeletions(const Connection& connection, const QByteArray& schema,
                      const std::function<QByteArray(const QByteArray& table)>& where, int& deletions)
{
    const auto tables = dataTables(connection);
    if (!tables)
        return std::unexpected(tables.error());
    for (const DataTable& table : *tables) {
        const QByteArray back = table.key.size() != 1
            ? QByteArray("0")
            : QByteArray("EXISTS (SELECT 1 FROM " + schema + '.' + table.name + " AS t WHERE t."
                         + table.columns[size_t(table.key.front())] + " = CAST(v.row AS INTEGER) AND "
                         + where(table.name) + ")");
        auto counted = addCount(connection,
                                "SELECT count(*) FROM " + schema + ".version AS v WHERE v.tbl = '"
                                    + table.name + "' AND v.col = '' AND NOT " + back,
                                deletions);
        if (!counted)
            return counted;
    }
    return {};
}

} // namespace

Result<PackContents> countRows(const Connection& connection, const QByteArray& schema,
                               const std::function<QByteArray(const QByteArray& table)>& where)
{
    PackContents contents;
    const auto sql = [&](const QByteArray& table, const QByteArray& which) {
        return QByteArray("SELECT count(*) FROM " + schema + '.' + table + " AS t WHERE " + which + " AND "
                          + where(table));
    };
    Result<> counted;
    for (const Number& number : numbers) {
        if (counted && number.table)
            counted = addCount(connection, sql(number.table, number.which), contents.*number.field);
    }
    if (counted)
        counted = addDeletions(connection, schema, where, contents.deletions);
    if (!counted)
        return std::unexpected(counted.error());
    const auto codings = connection.integer(sql("coding", "1"));
    if (!codings)
        return std::unexpected(codings.error());
    contents.codings = *codings;
    return contents;
}

bool isAsStated(PackContents counted, const PackContents& stated)
{
    // The first packs counted the notes on gaps that carry the mark among the others.
    if (stated.gapStatuses == notTold)
        counted.gapNotes += counted.gapStatuses;
    for (const Number& number : numbers) {
        if (number.optional && stated.*number.field == notTold)
            counted.*number.field = notTold;
    }
    return counted == stated;
}

QByteArrayList countedTables()
{
    QByteArrayList tables{"coding"};
    for (const Number& number : numbers) {
        if (number.table && !tables.contains(number.table))
            tables.append(number.table);
    }
    return tables;
}

Result<PackContents::Confidential> countConfidential(const Connection& connection, const PackSelection& all)
{
    Confidential counts;
    const auto sql = [&](const QByteArray& table, const QByteArray& which) {
        return QByteArray("SELECT count(*) FROM src." + table + " AS t WHERE (" + which + ") AND "
                          + all.where(table));
    };
    Result<> counted;
    const auto add = [&](const QByteArray& table, const QByteArray& which, int& to) {
        if (counted)
            counted = addCount(connection, sql(table, which), to);
    };
    add("practice", "t.confidential <> 0", counts.practices);
    add("contribution", "t.confidential <> 0", counts.contributions);
    add("attachment", "t.confidential <> 0", counts.attachments);
    add("ballot", "t.round IN (SELECT id FROM src.round WHERE ballots_confidential <> 0)", counts.ballots);
    std::set<std::pair<QByteArray, QByteArray>> fields;
    for (const PackBlank& blank : packBlanks()) {
        const bool isNew = fields.emplace(blank.table, blank.column).second;
        const QByteArray which = QByteArray(blank.when) + " AND t." + blank.column + " <> ''";
        if (blank.kind == PackBlank::Kind::Note)
            add(blank.table, which, counts.notes);
        else if (blank.kind == PackBlank::Kind::Name && (isNew || blank.part == &ConfidentialParts::names)
                 && blank.part != &ConfidentialParts::ballots)
            add(blank.table, which, counts.names);
    }
    return counted.transform([&] { return counts; });
}

QString scopeText(PackOptions::What what)
{
    switch (what) {
    case PackOptions::What::Everything:
        return Texts::tr("The whole catalogue");
    case PackOptions::What::Changes:
        return Texts::tr("What was changed since the last pack");
    case PackOptions::What::Studies:
        break;
    }
    return {};
}

namespace {
/// What was chosen, for a program of any language; beside it stands the text, for people and for other programs.
constexpr std::pair<QLatin1StringView, PackOptions::What> knownScopes[] = {
    {"everything"_L1, PackOptions::What::Everything},
    {"changes"_L1, PackOptions::What::Changes},
};

QString keyOfScope(const QString& scope)
{
    for (const auto& [key, what] : knownScopes) {
        if (scope == scopeText(what))
            return key;
    }
    return {};
}

QString scopeIn(const QJsonObject& json)
{
    const QString chosen = json.value("chosen"_L1).toString();
    for (const auto& [key, what] : knownScopes) {
        if (chosen == key)
            return scopeText(what);
    }
    return shortText(json.value("scope"_L1));
}
} // namespace

QJsonObject toJson(const PackManifest& manifest)
{
    QJsonObject contents;
    for (const Number& number : numbers)
        contents.insert(number.key, manifest.contents.*number.field);
    for (const Large& number : largeNumbers)
        contents.insert(number.key, manifest.contents.*number.field);
    QJsonObject confidential;
    for (const Part& part : parts)
        confidential.insert(part.key,
                            QJsonObject{{u"included"_s, manifest.confidential.*part.ticked},
                                        {u"count"_s, manifest.contents.confidential.*part.count}});
    QJsonObject json{
        {u"catalogue"_s, manifest.catalogue}, {u"title"_s, manifest.title},
        {u"scope"_s, manifest.scope},         {u"made"_s, manifest.made.toUTC().toString(Qt::ISODate)},
        {u"program"_s, manifest.program},     {u"contents"_s, contents},
        {u"confidential"_s, confidential}};
    if (const QString chosen = keyOfScope(manifest.scope); !chosen.isEmpty())
        json.insert(u"chosen"_s, chosen);
    return json;
}

Result<PackManifest> manifestFrom(const QJsonObject& json)
{
    PackManifest manifest;
    manifest.catalogue = shortText(json.value("catalogue"_L1));
    manifest.title = shortText(json.value("title"_L1));
    manifest.scope = scopeIn(json);
    manifest.program = shortText(json.value("program"_L1));
    manifest.made = QDateTime::fromString(shortText(json.value("made"_L1)), Qt::ISODate).toUTC();
    const QJsonObject contents = json.value("contents"_L1).toObject();
    const QJsonObject confidential = json.value("confidential"_L1).toObject();
    bool sound = manifest.made.isValid();
    const auto number = [&](const QJsonObject& object, QLatin1StringView key, qint64 most) {
        const qint64 value = object.value(key).toInteger(-1);
        sound = sound && value >= 0 && value <= most;
        return value;
    };
    constexpr qint64 most = std::numeric_limits<int>::max();
    for (const Number& one : numbers)
        manifest.contents.*one.field =
            one.optional && !contents.contains(one.key) ? notTold : int(number(contents, one.key, most));
    for (const Large& one : largeNumbers)
        manifest.contents.*one.field = number(contents, one.key, std::numeric_limits<qint64>::max());
    for (const Part& part : parts) {
        const QJsonObject object = confidential.value(part.key).toObject();
        manifest.confidential.*part.ticked = object.value("included"_L1).toBool();
        manifest.contents.confidential.*part.count = int(number(object, "count"_L1, most));
    }
    if (!sound)
        return fail(ErrorKind::BadInput, Texts::tr("What the pack says of itself is damaged."),
                    u"manifest"_s);
    return manifest;
}

QStringList packContentWords(const PackContents& contents)
{
    const std::pair<qint64, QString> words[] = {
        {contents.studies, Texts::tr("%n study(s)", nullptr, contents.studies)},
        {contents.codings, Texts::tr("%n coding(s)", nullptr, int(contents.codings))},
        {contents.terms, Texts::tr("%n term(s) of the codebook", nullptr, contents.terms)},
        {contents.practices, Texts::tr("%n practice(s)", nullptr, contents.practices)},
        {contents.contributions, Texts::tr("%n contribution(s)", nullptr, contents.contributions)},
        {contents.gapNotes, Texts::tr("%n note(s) on gaps", nullptr, contents.gapNotes)},
        {contents.gapStatuses,
         Texts::tr("what is done about %n gap(s) whose note is confidential", nullptr, contents.gapStatuses)},
        {contents.views, Texts::tr("%n view(s)", nullptr, contents.views)},
        {contents.stories, Texts::tr("%n story(s)", nullptr, contents.stories)},
        {contents.rounds, Texts::tr("%n round(s)", nullptr, contents.rounds)},
        {contents.ballots, Texts::tr("%n ballot(s)", nullptr, contents.ballots)},
        {contents.collections, Texts::tr("%n collection(s)", nullptr, contents.collections)},
        {contents.savedSearches, Texts::tr("%n saved search(es)", nullptr, contents.savedSearches)},
        {contents.coders, Texts::tr("%n coder(s) by name", nullptr, contents.coders)},
        {contents.meetings, Texts::tr("%n meeting(s)", nullptr, contents.meetings)},
        {contents.minutes, Texts::tr("%n entry(s) in minutes", nullptr, contents.minutes)},
        {contents.checklists, Texts::tr("%n checklist(s)", nullptr, contents.checklists)},
        {contents.burdens, Texts::tr("%n burden table(s)", nullptr, contents.burdens)},
        {contents.imports, Texts::tr("%n import(s), by the names of their files", nullptr, contents.imports)},
        {contents.accounts, Texts::tr("the contact and the note of the catalogue")},
        {contents.attachmentNames,
         Texts::tr("%n name(s) of attached files and links", nullptr, contents.attachmentNames)},
        {contents.attachments,
         Texts::tr("%n attached file(s) (%1)", nullptr, contents.attachments)
             .arg(QLocale().formattedDataSize(contents.attachmentBytes))},
        {contents.deletions, Texts::tr("%n deletion(s)", nullptr, contents.deletions)},
    };
    QStringList result;
    for (const auto& [count, word] : words) {
        if (count > 0)
            result.append(word);
    }
    return result;
}

QStringList packConfidentialWords(const PackContents& contents, const ConfidentialParts& goingAlong,
                                  bool included)
{
    const Confidential& has = contents.confidential;
    const std::pair<int, QString> words[] = {
        {has.notes, Texts::tr("%n confidential note(s)", nullptr, has.notes)},
        {has.practices, Texts::tr("%n confidential practice(s)", nullptr, has.practices)},
        {has.contributions, Texts::tr("%n confidential contribution(s)", nullptr, has.contributions)},
        {has.attachments, Texts::tr("%n confidential attached file(s)", nullptr, has.attachments)},
        {has.ballots, Texts::tr("%n confidential ballot(s)", nullptr, has.ballots)},
        {has.names, Texts::tr("%n name(s) of persons", nullptr, has.names)},
    };
    QStringList result;
    for (size_t i = 0; i < std::size(parts); ++i) {
        if (words[i].first > 0 && goingAlong.*parts[i].ticked == included)
            result.append(words[i].second);
    }
    return result;
}

QString packSummary(const PackManifest& manifest)
{
    QStringList lines{
        Texts::tr("A pack of Lacuna: part of a catalogue of research, to be merged into another one."),
        {},
        Texts::tr("Catalogue: %1").arg(manifest.title.isEmpty() ? Texts::tr("(no title)") : manifest.title),
        Texts::tr("What was chosen: %1").arg(manifest.scope),
        Texts::tr("Made: %1 (UTC), by %2")
            .arg(QLocale().toString(manifest.made, QLocale::ShortFormat), manifest.program),
        {}};
    const auto add = [&](const QString& title, const QStringList& words) {
        if (words.isEmpty())
            return;
        lines.append(title);
        for (const QString& word : words)
            lines.append(u"- "_s + word);
        lines.append(QString());
    };
    const PackContents& contents = manifest.contents;
    add(Texts::tr("In it:"), packContentWords(contents));
    add(Texts::tr("Confidential, and in it; treat it with care:"),
        packConfidentialWords(contents, manifest.confidential, true));
    add(Texts::tr("Confidential, and left out:"),
        packConfidentialWords(contents, manifest.confidential, false));
    lines.append(
        Texts::tr("To open it: in Lacuna, Merge a pack… in the menu, or “lacuna merge CATALOGUE PACK”. "
                  "Without Lacuna: this is a zip file; "
                  "catalogue.db.gz in it is an SQLite database, compressed by gzip, and files/ "
                  "holds the attached files under the "
                  "SHA-256 of their contents; the database says what they are called."));
    return lines.join(u'\n') + u'\n';
}

} // namespace lacuna
