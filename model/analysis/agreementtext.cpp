// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/agreementtext.h"

#include "model/analysis/texttable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct AgreementTable {
    Q_DECLARE_TR_FUNCTIONS(AgreementTable)
};

QString codeOf(Id term, const Codebook& codebook)
{
    const Term* found = codebook.term(term);
    return found ? found->code : QString::number(term);
}

QString labelOf(Id term, const Codebook& codebook)
{
    const Term* found = codebook.term(term);
    return found ? found->label : QString::number(term);
}

/// In codebook order; a term the codebook does not know comes last.
std::vector<TermAgreement> ordered(std::vector<TermAgreement> terms, const AgreementNames& names)
{
    QHash<Id, qsizetype> places;
    for (const Term* term : names.codebook.termsOf(names.dimension, -1, true))
        places.insert(term->id, places.size());
    std::ranges::stable_sort(
        terms, {}, [&](const TermAgreement& term) { return places.value(term.term, places.size()); });
    return terms;
}

QJsonValue jsonOf(const std::optional<double>& kappa)
{
    return kappa ? QJsonValue(*kappa) : QJsonValue();
}

QJsonArray codesOf(const QList<Id>& terms, const Codebook& codebook)
{
    QJsonArray codes;
    for (const Id term : terms)
        codes.append(codeOf(term, codebook));
    return codes;
}

QJsonObject termToJson(const TermAgreement& term, const Codebook& codebook)
{
    return {{u"code"_s, codeOf(term.term, codebook)},
            {u"label"_s, labelOf(term.term, codebook)},
            {u"both"_s, term.both},
            {u"onlyA"_s, term.onlyA},
            {u"onlyB"_s, term.onlyB},
            {u"neither"_s, term.neither},
            {u"observed"_s, term.observed},
            {u"expected"_s, term.expected},
            {u"kappa"_s, jsonOf(term.kappa)}};
}

QJsonObject pairToJson(const Agreement& agreement, const AgreementNames& names)
{
    QJsonArray terms;
    for (const TermAgreement& term : ordered(agreement.terms, names))
        terms.append(termToJson(term, names.codebook));
    QJsonArray disagreements;
    for (const Disagreement& one : agreement.disagreements) {
        disagreements.append(QJsonObject{{u"study"_s, QString::number(one.study)},
                                         {u"title"_s, names.titles.value(one.study)},
                                         {u"a"_s, codesOf(one.a.terms, names.codebook)},
                                         {u"b"_s, codesOf(one.b.terms, names.codebook)}});
    }
    const bool any = agreement.n > 0; // without a study nothing was observed
    return {
        {u"coders"_s, QJsonArray{names.coders.value(agreement.coderA), names.coders.value(agreement.coderB)}},
        {u"n"_s, agreement.n},
        {u"observed"_s, any ? QJsonValue(agreement.observed) : QJsonValue()},
        {u"expected"_s, any ? QJsonValue(agreement.expected) : QJsonValue()},
        {u"kappa"_s, jsonOf(agreement.kappa)},
        {u"terms"_s, terms},
        {u"disagreements"_s, disagreements}};
}

QString share(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString listed(const QList<Id>& terms, const Codebook& codebook)
{
    QStringList labels;
    for (const Id term : terms)
        labels.append(printable(labelOf(term, codebook)));
    return labels.join(u"; "_s);
}

QString termTable(const Agreement& agreement, const AgreementNames& names, const QString& a, const QString& b)
{
    const QLocale locale;
    QList<QStringList> lines{{AgreementTable::tr("term"), AgreementTable::tr("both"),
                              AgreementTable::tr("only %1").arg(a), AgreementTable::tr("only %1").arg(b),
                              AgreementTable::tr("neither"), u"Po"_s, u"Pe"_s, u"κ"_s}};
    for (const TermAgreement& term : ordered(agreement.terms, names)) {
        lines.append({elided(printable(labelOf(term.term, names.codebook)), 40), locale.toString(term.both),
                      locale.toString(term.onlyA), locale.toString(term.onlyB), locale.toString(term.neither),
                      share(term.observed), share(term.expected), kappaText(term.kappa)});
    }
    lines.append({AgreementTable::tr("all terms, pooled"),
                  {},
                  {},
                  {},
                  {},
                  share(agreement.observed),
                  share(agreement.expected),
                  kappaText(agreement.kappa)});
    return tableText(lines, {false, true, true, true, true, true, true, true});
}

bool hasUndefined(const Agreement& agreement)
{
    return !agreement.kappa
        || std::ranges::any_of(agreement.terms, [](const TermAgreement& term) { return !term.kappa; });
}

QString pairTable(const Agreement& agreement, const AgreementNames& names)
{
    const QString a = printable(names.coders.value(agreement.coderA));
    const QString b = printable(names.coders.value(agreement.coderB));
    const Dimension* dimension = names.codebook.dimension(names.dimension);
    QString text =
        AgreementTable::tr("%1: %2 and %3; studies both coded: %4")
            .arg(printable(dimension ? dimension->label : QString()), a, b, QLocale().toString(agreement.n))
        + u'\n';
    if (agreement.n == 0)
        return text + AgreementTable::tr("– κ is undefined: there is no study that both coded") + u'\n';
    text += termTable(agreement, names, a, b);
    if (hasUndefined(agreement))
        text += AgreementTable::tr("– κ is undefined: both coders give the same answer on every study, so "
                                   "that chance would agree, too (Pe = 1)")
            + u'\n';
    text += AgreementTable::tr("Studies coded differently: %1")
                .arg(QLocale().toString(agreement.disagreements.size()))
        + u'\n';
    QList<QStringList> lines;
    for (const Disagreement& one : agreement.disagreements) {
        const QString title = printable(names.titles.value(one.study, QString::number(one.study)));
        lines.append({u"  "_s + elided(title, 50), a + u": "_s + listed(one.a.terms, names.codebook),
                      b + u": "_s + listed(one.b.terms, names.codebook)});
    }
    return text + tableText(lines, {false, false, false});
}

} // namespace

QString kappaText(const std::optional<double>& kappa)
{
    return kappa ? share(*kappa) : u"–"_s;
}

QByteArray agreementToJson(const std::vector<Agreement>& agreements, const AgreementNames& names)
{
    QJsonArray pairs;
    for (const Agreement& agreement : agreements)
        pairs.append(pairToJson(agreement, names));
    const Dimension* dimension = names.codebook.dimension(names.dimension);
    const QJsonObject root{{u"dimension"_s, dimension ? dimension->key : QString()}, {u"pairs"_s, pairs}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray agreementToTable(const std::vector<Agreement>& agreements, const AgreementNames& names)
{
    QStringList parts;
    for (const Agreement& agreement : agreements)
        parts.append(pairTable(agreement, names));
    return parts.join(u'\n').toUtf8();
}

} // namespace lacuna
