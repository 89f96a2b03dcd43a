// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/questionarguments.h"
#include "model/analysis/agreementtext.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::AgreementCommand)
};

using CoderPairs = std::vector<std::pair<Id, Id>>;

/// The coders as they are, and as they are called here: who carries the mark is found by either name, and told by the latter.
struct KnownCoders {
    std::vector<Coder> all;
    std::vector<Coder> told;
};

Result<Id> coderNamed(const QString& name, const KnownCoders& coders)
{
    for (const auto* list : {&coders.all, &coders.told}) {
        for (const Coder& coder : *list) {
            if (coder.name.compare(name, Qt::CaseInsensitive) == 0)
                return coder.id;
        }
    }
    if (coders.all.empty())
        return fail(ErrorKind::NotFound, Text::tr("this catalogue has no coders"));
    QStringList known;
    for (const Coder& coder : coders.told)
        known.append(coder.name);
    return fail(ErrorKind::NotFound,
                Text::tr("there is no coder “%1”; this catalogue has %2").arg(name, known.join(u", "_s)));
}

/// "A,B". A name may hold a comma itself, so every comma is tried.
Result<std::pair<Id, Id>> coderPair(const QString& text, const KnownCoders& coders)
{
    const QStringList parts = text.split(u',');
    if (parts.size() < 2)
        return fail(ErrorKind::Usage, Text::tr("--coders takes two names, A,B, not “%1”").arg(text));
    Error error;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const Result<Id> a = coderNamed(parts.first(i).join(u',').trimmed(), coders);
        const Result<Id> b = coderNamed(parts.sliced(i).join(u',').trimmed(), coders);
        if (a && b && *a == *b)
            return fail(ErrorKind::Usage,
                        Text::tr("--coders takes two different coders, not “%1”").arg(text));
        if (a && b)
            return std::pair(*a, *b);
        if (i == 1)
            error = a ? b.error() : a.error();
    }
    return std::unexpected(error);
}

Result<CoderPairs> pairsFrom(const Arguments& arguments, const KnownCoders& coders,
                             const std::vector<CoderCoding>& codings, const QString& dimension)
{
    if (arguments.has(u"coders"_s)) {
        const auto pair = coderPair(arguments.value(u"coders"_s), coders);
        if (!pair)
            return std::unexpected(pair.error());
        return CoderPairs{*pair};
    }
    CoderPairs pairs = comparableCoders(codings);
    if (pairs.empty())
        return fail(ErrorKind::NotFound, Text::tr("no two coders coded the same study in %1").arg(dimension));
    return pairs;
}

/// Titles of the studies that are coded differently.
Result<QHash<Id, QString>> titlesOf(const std::vector<Agreement>& agreements, const CatalogueStore& store)
{
    std::vector<Id> ids;
    for (const Agreement& agreement : agreements) {
        for (const Disagreement& one : agreement.disagreements)
            ids.push_back(one.study);
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    QHash<Id, QString> titles;
    const auto keep = [&](const CodedStudy& study) {
        titles.insert(study.study.id, study.study.title);
        return true;
    };
    return store.forEachStudy(keep, &ids).transform([&] { return std::move(titles); });
}

Result<QByteArray> agreementIn(const CatalogueStore& store, const Arguments& arguments, bool asTable)
{
    const auto codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    const Result<Id> dimension = dimensionNamed(arguments.value(u"dimension"_s), **codebook);
    if (!dimension)
        return std::unexpected(dimension.error());
    const auto all = store.coders();
    if (!all)
        return std::unexpected(all.error());
    const KnownCoders coders{.all = *all, .told = fitToLeave(*all, leavingOf(arguments))};
    std::vector<CoderCoding> codings;
    const Result<> read = store.forEachCoding(
        *dimension, [&](Id study, Id coder, Id term) { codings.push_back({study, coder, term}); });
    if (!read)
        return std::unexpected(read.error());
    const auto pairs = pairsFrom(arguments, coders, codings, (*codebook)->dimension(*dimension)->key);
    if (!pairs)
        return std::unexpected(pairs.error());
    std::vector<Agreement> agreements;
    for (const auto& [a, b] : *pairs)
        agreements.push_back(agreementOf(codings, a, b));
    auto titles = titlesOf(agreements, store);
    if (!titles)
        return std::unexpected(titles.error());
    AgreementNames names{.codebook = **codebook, .dimension = *dimension, .coders = {}, .titles = *titles};
    for (const Coder& coder : coders.told)
        names.coders.insert(coder.id, coder.name);
    return asTable ? agreementToTable(agreements, names) : agreementToJson(agreements, names);
}

Result<ExitCode> runAgreement(CommandContext& context)
{
    const auto as = context.arguments.choice(u"as"_s, {u"json"_s, u"table"_s}, u"json"_s);
    if (!as)
        return std::unexpected(as.error());
    if (!context.arguments.has(u"dimension"_s))
        return fail(ErrorKind::Usage, Text::tr("say in which dimension with --dimension DIM"));
    const auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    context.timings.stage(u"open"_s);
    const Result<QByteArray> text = agreementIn(**store, context.arguments, *as == u"table");
    if (!text)
        return std::unexpected(text.error());
    context.timings.stage(u"agreement"_s);
    if (const Result<> written = context.write(*text); !written)
        return std::unexpected(written.error());
    return ExitCode::Done;
}

} // namespace

std::vector<Command> agreementCommands()
{
    return {{
        .name = u"agreement"_s,
        .synopsis = u"CATALOGUE --dimension DIM"_s,
        .summary = Text::tr("tells how far coders agree (Cohen's κ) and where they do not"),
        .options =
            {
                {u"dimension"_s, u"DIM"_s, Text::tr("the dimension whose codings are compared")},
                {u"coders"_s, u"A,B"_s, Text::tr("two coders (all who have studies in common)")},
                confidentialOption(),
                {u"as"_s, u"json|table"_s, Text::tr("output format (json)")},
                {u"o"_s, u"FILE"_s, Text::tr("write there instead of to the screen")},
            },
        .run = runAgreement,
    }};
}

} // namespace lacuna
