// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "model/analysis/duplicates.h"
#include "model/analysis/duplicatetext.h"
#include "model/storage/cataloguestore.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DuplicatesCommand)
};

using Titles = QHash<Id, QString>;

/// What was found, and what the studies are called.
struct Found {
    DuplicateReport report;
    Titles titles;
    qsizetype studies = 0;
};

void collectTitles(const CatalogueStore& store, const std::vector<const std::vector<DuplicatePair>*>& lists,
                   Titles& titles, Result<>& read)
{
    std::vector<Id> ids;
    for (const auto* list : lists) {
        for (const DuplicatePair& pair : *list)
            ids.insert(ids.end(), {pair.a, pair.b});
    }
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    read = store.forEachStudy(
        [&](const CodedStudy& coded) {
            titles.insert(coded.study.id, coded.study.title);
            return true;
        },
        &ids);
}

/// The studies pass by one by one; only their keys and the titles of those found are in memory.
Result<Found> findIn(CommandContext& context, bool withPossible)
{
    const auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    context.timings.stage(u"open"_s);
    DuplicateFinder finder;
    Result<> read = (*store)->forEachStudy([&](const CodedStudy& coded) {
        finder.add(coded.study);
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    context.timings.stage(u"read"_s);
    Found found;
    found.studies = finder.size();
    DuplicateOptions options;
    const auto apart = (*store)->differentPairs();
    if (!apart)
        return std::unexpected(apart.error());
    for (const DifferentPair& pair : *apart)
        options.different.emplace_back(pair.a, pair.b);
    Progress progress;
    auto report = finder.find(progress, options);
    if (!report)
        return std::unexpected(report.error());
    found.report = *std::move(report);
    if (!withPossible)
        found.report.possible.clear();
    context.timings.stage(u"find"_s);
    collectTitles(**store, {&found.report.duplicates, &found.report.possible, &found.report.companions},
                  found.titles, read);
    if (!read)
        return std::unexpected(read.error());
    return found;
}

/// Ids have 63 bits, more than a number of JSON keeps: they are strings.
QJsonObject studyToJson(Id id, const Titles& titles)
{
    return {{u"id"_s, QString::number(id)}, {u"title"_s, titles.value(id)}};
}

double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonArray pairsToJson(const std::vector<DuplicatePair>& pairs, const Titles& titles)
{
    QJsonArray array;
    for (const DuplicatePair& pair : pairs) {
        QJsonArray reasons;
        for (const DuplicateGround& ground : pair.grounds) {
            reasons.append(QJsonObject{{u"reason"_s, duplicateReasonKey(ground.reason)},
                                       {u"similarity"_s, rounded(ground.similarity)},
                                       {u"text"_s, duplicateGroundText(ground)}});
        }
        array.append(QJsonObject{{u"kind"_s, duplicateKindKey(pair.kind)},
                                 {u"score"_s, rounded(pair.score)},
                                 {u"a"_s, studyToJson(pair.a, titles)},
                                 {u"b"_s, studyToJson(pair.b, titles)},
                                 {u"reasons"_s, reasons}});
    }
    return array;
}

QByteArray toJson(const Found& found, bool withPossible)
{
    QJsonArray groups;
    for (const std::vector<Id>& group : found.report.groups) {
        QJsonArray ids;
        for (const Id id : group)
            ids.append(QString::number(id));
        groups.append(ids);
    }
    QJsonObject json{{u"studies"_s, qint64(found.studies)},
                     {u"duplicates"_s, pairsToJson(found.report.duplicates, found.titles)},
                     {u"groups"_s, groups},
                     {u"companions"_s, pairsToJson(found.report.companions, found.titles)}};
    if (withPossible)
        json.insert(u"possible"_s, pairsToJson(found.report.possible, found.titles));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// Titles come from other people's files: what a spreadsheet would take for a formula gets an apostrophe first.
QString harmless(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QByteArray toCsv(const Found& found)
{
    QString text =
        csvLine({u"kind"_s, u"score"_s, u"id"_s, u"other id"_s, u"title"_s, u"other title"_s, u"reasons"_s});
    for (const auto* list : {&found.report.duplicates, &found.report.possible, &found.report.companions}) {
        for (const DuplicatePair& pair : *list) {
            text += csvLine({duplicateKindKey(pair.kind), QString::number(pair.score, 'f', 4),
                             QString::number(pair.a), QString::number(pair.b),
                             harmless(found.titles.value(pair.a)), harmless(found.titles.value(pair.b)),
                             duplicateGroundsText(pair.grounds)});
        }
    }
    return text.toUtf8();
}

Result<ExitCode> runDuplicates(CommandContext& context)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"csv"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    const bool all = context.arguments.has(u"all"_s);
    const Result<Found> found = findIn(context, all);
    if (!found)
        return std::unexpected(found.error());
    const Result<> written = context.write(*as == u"csv" ? toCsv(*found) : toJson(*found, all));
    context.timings.stage(u"write"_s);
    if (!written)
        return std::unexpected(written.error());
    return ExitCode::Done;
}

} // namespace

std::vector<Command> duplicatesCommands()
{
    return {
        {.name = u"duplicates"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("lists studies that are one publication, and companion reports, with reasons"),
         .options = {{u"as"_s, u"json|csv"_s, Text::tr("output format (json)")},
                     {u"all"_s, {}, Text::tr("possible duplicates too")},
                     {u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")}},
         .run = runDuplicates}};
}

} // namespace lacuna
