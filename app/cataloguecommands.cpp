// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/sample.h"
#include "app/savefile.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/backups.h"
#include "model/storage/cataloguecopy.h"
#include "model/storage/checks.h"
#include "model/storage/salvage.h"
#include "model/storage/tablewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qint64 largestCodebook = 64 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueCommands)
};

bool isJson(const QString& name)
{
    return QFileInfo(name).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
}

Result<> wantKnownCodebook(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == u"csv" || suffix == u"json")
        return {};
    return fail(ErrorKind::Usage, Text::tr("a codebook is a .csv or .json file, not “%1”").arg(name));
}

Result<Codebook> readCodebook(const QString& name)
{
    if (const Result<> known = wantKnownCodebook(name); !known)
        return std::unexpected(known.error());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestCodebook)
        return fail(ErrorKind::BadInput, Text::tr("%1 is too large to be a codebook").arg(name));
    const QByteArray bytes = file.readAll();
    Result<Codebook> codebook = isJson(name) ? codebookFromJson(bytes) : codebookFromCsv(bytes);
    if (!codebook)
        return fail(codebook.error().kind, Text::tr("%1: %2").arg(name, codebook.error().message),
                    codebook.error().detail);
    return codebook;
}

Result<ExitCode> runNew(CommandContext& context)
{
    if (context.arguments.has(u"sample"_s)) {
        Progress progress;
        const auto sample =
            createSampleCatalogue(context.catalogue(), CatalogueStore::IfExists::Refuse, progress);
        if (!sample)
            return std::unexpected(sample.error());
        return ExitCode::Done;
    }
    const QString name = context.arguments.value(u"codebook"_s);
    const Result<Codebook> codebook = name.isEmpty() ? builtinCodebook() : readCodebook(name);
    if (!codebook)
        return std::unexpected(codebook.error());
    const auto store = CatalogueStore::create(context.catalogue(), *codebook, {});
    if (!store)
        return std::unexpected(store.error());
    return ExitCode::Done;
}

Result<ExitCode> exportCodebook(CommandContext& context, const QString& name)
{
    if (const Result<> known = wantKnownCodebook(name); !known)
        return std::unexpected(known.error());
    const auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto codebook = (*store)->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    const QByteArray bytes = isJson(name) ? codebookToJson(**codebook) : codebookToCsv(**codebook);
    return saveFile(name, bytes).transform([] { return ExitCode::Done; });
}

Result<ExitCode> importCodebook(CommandContext& context, const QString& name)
{
    Result<Codebook> codebook = readCodebook(name);
    if (!codebook)
        return std::unexpected(codebook.error());
    const auto store = CatalogueStore::open(context.catalogue());
    if (!store)
        return std::unexpected(store.error());
    const auto outcome = (*store)->apply(ImportCodebook{*std::move(codebook)});
    if (!outcome)
        return std::unexpected(outcome.error());
    return ExitCode::Done;
}

Result<ExitCode> runCodebook(CommandContext& context)
{
    const QString& verb = context.arguments.positional().at(1);
    const QString& name = context.arguments.positional().at(2);
    if (verb == u"export")
        return exportCodebook(context, name);
    if (verb == u"import")
        return importCodebook(context, name);
    return fail(ErrorKind::Usage, Text::tr("codebook takes export or import, not “%1”").arg(verb));
}

/// What to do about damage: the newest backup that the program made by itself, or what can still be read.
QString wayOn(const QString& catalogue)
{
    const std::vector<Backup> backups = backupsOf(catalogue);
    if (backups.empty())
        return Text::tr("there is no backup beside it; --salvage FILE reads what is readable into a new one");
    return Text::
        tr("its newest backup is %1; --salvage FILE reads what is readable into a new one, perhaps also what "
           "was written after the backup")
            .arg(QDir::toNativeSeparators(QDir().relativeFilePath(backups.front().path)));
}

/// Elsewhere, the message about damage sends people to `check`; here it says what is wrong.
std::unexpected<Error> foundByCheck(const CommandContext& context, const Error& error)
{
    if (error.kind != ErrorKind::Corrupt)
        return std::unexpected(error);
    return fail(ErrorKind::Corrupt,
                error.detail.isEmpty()
                    ? Text::tr("%1 is damaged; %2").arg(context.catalogue(), wayOn(context.catalogue()))
                    : Text::tr("%1 is damaged (%2); %3")
                          .arg(context.catalogue(), error.detail, wayOn(context.catalogue())),
                error.detail);
}

QJsonObject toJson(const SalvageReport& report)
{
    QJsonArray pages;
    for (const qint64 page : report.damagedPages)
        pages += page;
    QJsonArray tables;
    for (const SalvagedTable& table : report.tables)
        tables += QJsonObject{{u"name"_s, table.name},
                              {u"read"_s, table.rows},
                              {u"foundApart"_s, table.found},
                              {u"leftOut"_s, table.leftOut},
                              {u"unreadable"_s, table.unreadable},
                              {u"damagedPages"_s, table.damagedPages}};
    return {{u"whole"_s, report.isWhole()},
            {u"pageSize"_s, report.pageSize},
            {u"pages"_s, report.pages},
            {u"pagesCutOff"_s, report.cutOff},
            {u"damagedPages"_s, pages},
            {u"unassignedPages"_s, report.unassigned},
            {u"schemaDamaged"_s, report.schemaDamaged},
            {u"tables"_s, tables}};
}

/// "1–3, 7", at most ten of them.
QString pageRanges(const std::vector<qint64>& pages)
{
    constexpr qsizetype most = 10;
    QStringList ranges;
    for (size_t i = 0; i < pages.size();) {
        size_t last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        ranges += last == i ? QString::number(pages[i]) : u"%1–%2"_s.arg(pages[i]).arg(pages[last]);
        i = last + 1;
    }
    if (ranges.size() > most)
        ranges = QStringList(ranges.mid(0, most)) << u"…"_s;
    return ranges.join(u", "_s);
}

/// What most people ask first. How many there were is known where nothing that could have held more is damaged.
QString studiesRecovered(const SalvageReport& report)
{
    const auto studies = std::ranges::find(report.tables, u"study"_s, &SalvagedTable::name);
    if (studies == report.tables.end())
        return {};
    const bool isLedTo = !report.schemaDamaged || (studies->rows > 0 && studies->found == 0);
    const bool isKnown =
        isLedTo && studies->damagedPages == 0 && report.cutOff == 0 && report.unassigned == 0;
    const qint64 all = studies->rows + studies->leftOut + studies->unreadable;
    if (!isKnown)
        return Text::tr("%n study(s) recovered; how many there were cannot be told", nullptr,
                        int(studies->rows));
    return Text::tr("%1 of %n study(s) recovered", nullptr, int(all)).arg(studies->rows);
}

/// "Codings: 1306 read, 4 left out …": of what is missing, only what is.
QString toText(const SalvagedTable& table)
{
    QStringList parts{Text::tr("%n read", nullptr, int(table.rows))};
    if (table.leftOut > 0)
        parts += Text::tr("%n left out, because what they belong to is gone", nullptr, int(table.leftOut));
    if (table.unreadable > 0)
        parts += Text::tr("%n unreadable", nullptr, int(table.unreadable));
    if (table.damagedPages > 0)
        parts += Text::tr("%n damaged page(s), where more may have been", nullptr, int(table.damagedPages));
    return Text::tr("%1: %2").arg(tableInWords(table.name.toUtf8()), parts.join(u", "_s));
}

QString toText(const SalvageReport& report)
{
    QStringList lines{studiesRecovered(report)};
    for (const SalvagedTable& table : report.tables) {
        if (table.rows > 0 || table.leftOut > 0 || table.unreadable > 0 || table.damagedPages > 0)
            lines += toText(table);
    }
    if (report.schemaDamaged)
        lines += Text::tr("the list of tables is damaged; where they begin was found by what is in them");
    if (!report.damagedPages.empty())
        lines += Text::tr("damaged pages of %1 bytes: %2")
                     .arg(report.pageSize)
                     .arg(pageRanges(report.damagedPages));
    if (report.cutOff > 0)
        lines += Text::tr("%n page(s) are missing at the end of the file", nullptr, int(report.cutOff));
    if (report.unassigned > 0)
        lines += Text::tr("%n readable page(s) could not be told to belong to any table", nullptr,
                          int(report.unassigned));
    return lines.join(u'\n') + u'\n';
}

/// Done in part if something is missing: the report says what.
Result<ExitCode> runSalvage(CommandContext& context)
{
    Progress progress;
    const auto report = salvage(context.catalogue(), context.arguments.value(u"salvage"_s), progress);
    if (!report)
        return std::unexpected(report.error());
    if (const QString file = context.arguments.value(u"report"_s); !file.isEmpty()) {
        if (const Result<> saved = saveFile(file, QJsonDocument(toJson(*report)).toJson()); !saved)
            return fail(saved.error().kind,
                        Text::tr("what is readable was read, but its report was not written: %1")
                            .arg(saved.error().message));
    }
    if (const Result<> written = context.write(toText(*report).toUtf8()); !written)
        return std::unexpected(written.error());
    return report->isWhole() ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> runCheck(CommandContext& context)
{
    if (context.arguments.has(u"salvage"_s))
        return runSalvage(context);
    if (context.arguments.has(u"report"_s))
        return fail(ErrorKind::Usage, Text::tr("--report goes with --salvage"));
    Progress progress;
    const auto findings = checkCatalogue(context.catalogue(), progress);
    if (!findings)
        return foundByCheck(context, findings.error());
    bool damaged = false;
    QStringList lines; // each once: what is told in one way may have been found in many places
    for (const CheckFinding& finding : *findings) {
        const bool error = finding.severity == CheckFinding::Severity::Error;
        damaged = damaged || error;
        lines += (error ? Text::tr("damaged: %1") : Text::tr("note: %1")).arg(finding.message);
    }
    lines.removeDuplicates();
    if (findings->empty())
        lines = {Text::tr("%1: all is well").arg(context.catalogue())};
    const QString text = lines.join(u'\n') + u'\n';
    if (const Result<> written = context.write(text.toUtf8()); !written)
        return std::unexpected(written.error());
    if (damaged)
        return foundByCheck(context, {ErrorKind::Corrupt, {}, {}});
    return ExitCode::Done;
}

Result<ExitCode> runBackup(CommandContext& context)
{
    const QString to = context.arguments.value(u"o"_s);
    if (to.isEmpty())
        return fail(ErrorKind::Usage, Text::tr("say where to with -o FILE"));
    if (const Result<> may = mayBecomeCopy(context.catalogue(), to); !may)
        return std::unexpected(may.error());
    // Nobody is asked here: of what an older copy holds, and of whose it is, nothing can be known.
    if (QFileInfo::exists(to))
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1 is a Lacuna catalogue and would be replaced; choose another name or delete it first")
                .arg(to));
    Progress progress;
    if (const Result<> done = copyCatalogue(context.catalogue(), to, progress); !done)
        return std::unexpected(done.error());
    return ExitCode::Done;
}

} // namespace

std::vector<Command> catalogueCommands()
{
    return {
        {.name = u"new"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("makes an empty catalogue"),
         .options = {{u"codebook"_s, u"FILE"_s,
                      Text::tr("a .csv or .json codebook (the built-in one on forced labour)")},
                     {u"sample"_s, {}, Text::tr("with the sample bibliography in it")}},
         .run = runNew},
        {.name = u"codebook"_s,
         .synopsis = u"CATALOGUE export|import FILE"_s,
         .summary = Text::tr("writes or brings in dimensions and terms (.csv, .json)"),
         .options = {},
         .least = 3,
         .most = 3,
         .run = runCodebook},
        {.name = u"check"_s,
         .synopsis = u"CATALOGUE"_s,
         .summary = Text::tr("looks for damage: integrity, schema, orphans, search index"),
         .options = {{u"salvage"_s, u"FILE"_s,
                      Text::tr("reads what is readable of a damaged file into a new catalogue")},
                     {u"report"_s, u"FILE"_s, Text::tr("what could not be salvaged, as JSON")},
                     {u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")}},
         .run = runCheck},
        {.name = u"backup"_s,
         .synopsis = u"CATALOGUE -o FILE"_s,
         .summary = Text::tr("writes a verified copy"),
         .options = {{u"o"_s, u"FILE"_s, Text::tr("the copy")}},
         .run = runBackup},
    };
}

} // namespace lacuna
