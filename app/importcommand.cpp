// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/importer.h"
#include "app/savefile.h"
#include "model/formats/textdecoder.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ImportCommand)
};

Result<QChar> separatorFrom(const QString& text)
{
    if (text.isEmpty())
        return QChar();
    if (text == u"\\t" || text == u"tab")
        return QChar(u'\t');
    if (text.size() != 1 || text == u"\"" || text == u"\n" || text == u"\r")
        return fail(ErrorKind::Usage,
                    Text::tr("--separator takes one character, or tab, not “%1”").arg(text));
    return text.front();
}

/// An encoding that is not known is wrong usage, whatever the files are.
Result<> wantKnownEncoding(const QString& name)
{
    if (name.isEmpty())
        return {};
    QBuffer nothing;
    nothing.open(QIODevice::ReadOnly);
    TextDecoder decoder(nothing, name);
    QByteArray text;
    if (const auto decoded = decoder.more(text); !decoded)
        return fail(ErrorKind::Usage, decoded.error().message, decoded.error().detail);
    return {};
}

Result<ImportRequest> requestFrom(const Arguments& arguments)
{
    ImportRequest request;
    request.files = arguments.positional().mid(1);
    request.format = arguments.value(u"format"_s);
    request.read.encoding = arguments.value(u"encoding"_s);
    if (const Result<> known = wantKnownEncoding(request.read.encoding); !known)
        return std::unexpected(known.error());
    request.dryRun = arguments.has(u"dry-run"_s);
    const Result<QChar> separator = separatorFrom(arguments.value(u"separator"_s));
    if (!separator)
        return std::unexpected(separator.error());
    request.read.separator = *separator;
    request.read.sheet = arguments.value(u"sheet"_s);
    if (const QString row = arguments.value(u"header-row"_s); !row.isEmpty()) {
        request.read.headerRow = row.toInt();
        if (request.read.headerRow < 1)
            return fail(ErrorKind::Usage,
                        Text::tr("--header-row takes the number of a row, from 1, not “%1”").arg(row));
    }
    for (const QString& pair : arguments.values(u"map"_s)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals <= 0)
            return fail(ErrorKind::Usage, Text::tr("--map takes HEADER=FIELD, not “%1”").arg(pair));
        request.read.map.insert(pair.left(equals), pair.mid(equals + 1));
    }
    const auto unknown = arguments.choice(u"unknown-terms"_s, {u"create"_s, u"reject"_s}, u"create"_s);
    if (!unknown)
        return std::unexpected(unknown.error());
    request.unknownTerms = *unknown == u"reject" ? UnknownTerms::Reject : UnknownTerms::Create;
    const auto duplicates = arguments.choice(u"duplicates"_s, {u"skip"_s, u"merge"_s, u"keep"_s}, u"keep"_s);
    if (!duplicates)
        return std::unexpected(duplicates.error());
    request.duplicates = *duplicates == u"skip" ? DuplicateHandling::Skip
        : *duplicates == u"merge"               ? DuplicateHandling::Merge
                                                : DuplicateHandling::Keep;
    const auto rejected = arguments.choice(u"rejected"_s, {u"skip"_s, u"refuse"_s}, u"skip"_s);
    if (!rejected)
        return std::unexpected(rejected.error());
    request.refuseRejected = *rejected == u"refuse";
    return request;
}

/// The lines for people: one a file, then what was not understood.
void sayReport(CommandContext& context, const ImportReport& report, bool dryRun)
{
    constexpr int issuesShown = 20;
    for (const FileReport& file : report.files) {
        context.say(Text::tr("%1: %2 read, %3 added, %4 merged, %5 skipped, %6 rejected (%7, %8)")
                        .arg(file.name)
                        .arg(file.read)
                        .arg(file.added)
                        .arg(file.merged)
                        .arg(file.skipped)
                        .arg(file.rejected)
                        .arg(file.format, file.encoding));
        int shown = 0;
        for (const ImportIssue& issue : file.issues) {
            if (shown++ == issuesShown) {
                context.say(Text::tr("  … and %1 more; --report FILE.json has them all")
                                .arg(file.issues.size() - issuesShown));
                break;
            }
            const QString field = issue.field.isEmpty() ? QString() : u" ("_s + issue.field + u')';
            const QString text = issue.line > 0
                ? Text::tr("line %1%2: %3").arg(issue.line).arg(field, issue.message)
                : issue.message;
            context.say(u"  "_s + shortened(text));
        }
    }
    for (const ImportPlan::UnknownTerm& term : report.unknownTerms)
        context.say(Text::tr("no term of %1 is called “%2” (%3 times)")
                        .arg(term.dimension, term.text)
                        .arg(term.count));
    if (dryRun)
        context.say(Text::tr("dry run: nothing was changed"));
}

Result<> saveReport(const QString& name, const ImportReport& report)
{
    if (name.isEmpty())
        return {};
    return saveFile(name, toJson(report)).transform_error([](Error error) {
        error.message = Text::tr("the import is done, but not its report: %1").arg(error.message);
        return error;
    });
}

Result<ExitCode> runImport(CommandContext& context)
{
    const auto withoutStop = [](const QString& sentence) {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    };
    const Result<ImportRequest> request = requestFrom(context.arguments);
    if (!request)
        return std::unexpected(request.error());
    const auto store = CatalogueStore::open(context.catalogue());
    if (!store)
        return std::unexpected(store.error());
    context.timings.stage(u"open"_s);
    Progress progress;
    const Result<ImportReport> report = importFiles(**store, standardFormats(), *request, progress);
    if (!report) {
        Error error = report.error();
        if (error.kind != ErrorKind::Cancelled) // which says so itself
            error.message = Text::tr("%1; nothing was imported").arg(withoutStop(error.message));
        return std::unexpected(std::move(error));
    }
    context.timings.stage(u"import"_s);
    sayReport(context, *report, request->dryRun);
    if (const Result<> saved = saveReport(context.arguments.value(u"report"_s), *report); !saved)
        return std::unexpected(saved.error());
    return report->rejected() > 0 ? ExitCode::Partly : ExitCode::Done;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{
        .name = u"import"_s,
        .synopsis = u"CATALOGUE FILE…"_s,
        .summary = Text::tr("brings references in from files, in one step that can be undone"),
        .options =
            {
                {u"format"_s, u"NAME"_s, Text::tr("a format’s name (by content)")},
                {u"encoding"_s, u"NAME"_s, Text::tr("character encoding (detected)")},
                {u"map"_s, u"HEADER=FIELD"_s, Text::tr("what a column of a table is; may be repeated")},
                {u"separator"_s, u"CHARACTER"_s, Text::tr("between CSV columns (detected)")},
                {u"sheet"_s, u"NAME"_s, Text::tr("of a spreadsheet (the first that holds records)")},
                {u"header-row"_s, u"N"_s, Text::tr("row of a table that names its columns (detected)")},
                {u"unknown-terms"_s, u"create|reject"_s,
                 Text::tr("under “Unmatched”, or reject the record (create)")},
                {u"duplicates"_s, u"skip|merge|keep"_s,
                 Text::tr("what to do with a reference that is there already (keep)")},
                {u"rejected"_s, u"skip|refuse"_s,
                 Text::tr("where a record cannot be read: import the rest, or nothing (skip)")},
                {u"dry-run"_s, {}, Text::tr("report only")},
                {u"report"_s, u"FILE.json"_s, Text::tr("write what became of every file")},
            },
        .least = 2,
        .most = -1,
        .run = runImport,
    }};
}

} // namespace lacuna
