// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/methodnote.h"

#include "model/analysis/evidencetable.h"
#include "model/analysis/gapmaptext.h"
#include "model/analysis/methodtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace lacuna::methodnote {

namespace {

/// The context of the translations.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MethodNote)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString date(const QDate& value)
{
    return QLocale().toString(value, u"d MMM yyyy"_s);
}

/// The floor's label where the codebook is at hand, otherwise its code.
QString floorLabel(const GapMap& map)
{
    const QString& code = map.question.rules.confidenceFloor;
    if (!map.evidence)
        return code;
    const Codebook& codebook = map.evidence->codebook();
    const Dimension* dimension = codebook.dimension(u"confidence");
    const Term* term = dimension ? codebook.resolve(dimension->id, code) : nullptr;
    return term ? term->label : code;
}

/// The label of @p term where the codebook is at hand; empty for none.
QString termLabel(const GapMap& map, Id term)
{
    const Term* found = map.evidence && term != 0 ? map.evidence->codebook().term(term) : nullptr;
    return found ? found->label.simplified() : QString();
}

/// "Country (Asia and the Pacific)": a dimension, and the part of it that is shown.
QString axisText(const GapMap& map, const QString& dimension, Id scope)
{
    const QString label = termLabel(map, scope);
    return label.isEmpty() ? dimension : Text::tr("%1 (%2)").arg(dimension, label);
}

QString axesText(const GapMap& map)
{
    return Text::tr("%1 × %2").arg(axisText(map, map.rowsLabel, map.question.rowScope),
                                   axisText(map, map.columnsLabel, map.question.columnScope));
}

QString rulesText(const GapMap& map)
{
    const GapRules& rules = map.question.rules;
    return Text::
        tr("Thin below %1 studies; synthesis wanted from %2 primary studies; stale after %3 years before %4; "
           "confidence floor: %5")
            .arg(number(rules.thin), number(rules.synthesis), number(rules.staleYears),
                 QString::number(rules.referenceYear), floorLabel(map));
}

QString uncodedText(const GapMap& map)
{
    return Text::tr("%1: %2 studies; %3: %4 studies; these are not in the matrix")
        .arg(map.rowsLabel, number(map.uncodedRows), map.columnsLabel, number(map.uncodedColumns));
}

} // namespace

QString title(const GapMap& map, const QString& given)
{
    const QString own = given.simplified();
    return own.isEmpty() ? axesText(map) : own;
}

QString question(const GapMap& map)
{
    QString text = axesText(map);
    if (!map.segmentsLabel.isEmpty())
        text += u", "_s + Text::tr("segments by %1").arg(map.segmentsLabel);
    if (!map.measureLabel.isEmpty())
        text += u", "_s + Text::tr("counting %1").arg(map.measureLabel);
    return text;
}

QString matching(const GapMap& map)
{
    return Text::tr("%1 of %2 studies match").arg(number(map.n), number(map.provenance.total));
}

QString footer(const GapMap& map, const QDate& exported)
{
    return footer(map.provenance, exported);
}

QString footer(const Provenance& provenance, const QDate& exported)
{
    QStringList parts;
    if (!provenance.catalogue.isEmpty())
        parts += provenance.catalogue.simplified();
    parts += provenance.searchedOn.isValid() ? Text::tr("searched to %1").arg(date(provenance.searchedOn))
                                             : Text::tr("search date not stated");
    parts += Text::tr("exported %1").arg(date(exported));
    return parts.join(u" · "_s);
}

QString percent(double share)
{
    const double value = share * 100;
    // Below ten, one decimal tells 0.4 % from nothing.
    const QString figure = QLocale().toString(value, 'f', value > 0 && value < 9.95 ? 1 : 0);
    return Text::tr("%1 %").arg(figure);
}

QString coverage(const GapMap& map)
{
    const Coverage& figures = map.coverage;
    QString text =
        Text::tr(
            "%1 of %2 applicable cells are covered (%3); %4 have at least %5 studies (evidence coverage %6)")
            .arg(number(figures.covered), number(figures.applicable), percent(figures.coverage()),
                 number(figures.evidence), number(map.question.rules.thin),
                 percent(figures.evidenceCoverage()));
    if (figures.notApplicable > 0)
        text += u"; "_s + Text::tr("%1 cells are declared not applicable").arg(number(figures.notApplicable));
    return text;
}

std::vector<Line> lines(const GapMap& map, const QDate& exported)
{
    std::vector<Line> result;
    const Provenance& from = map.provenance;
    if (!from.note.simplified().isEmpty())
        result.push_back({Line::Kind::Foot, Text::tr("Note"), from.note.simplified()});
    if (!from.catalogue.isEmpty())
        result.push_back({Line::Kind::Head, Text::tr("Catalogue"), from.catalogue.simplified()});
    result.push_back({Line::Kind::Head, Text::tr("Searched to"),
                      from.searchedOn.isValid() ? date(from.searchedOn) : Text::tr("not stated")});
    result.push_back({Line::Kind::Head, Text::tr("Exported"), date(exported)});
    result.push_back({Line::Kind::Head, Text::tr("Question"), question(map)});
    result.push_back({Line::Kind::Head, Text::tr("Filter"),
                      from.filterText.isEmpty() ? Text::tr("none") : from.filterText.simplified()});
    result.push_back({Line::Kind::Head, Text::tr("Studies"),
                      Text::tr("%1 of %2 match; %3 of them are in the matrix")
                          .arg(number(map.n), number(from.total), number(map.total.n + map.total.ongoing))});
    if (const QString screening = screeningText(map); !screening.isEmpty())
        result.push_back({Line::Kind::Foot, Text::tr("Screening"), screening});
    result.push_back({Line::Kind::Foot, Text::tr("Not coded"), uncodedText(map)});
    result.push_back({Line::Kind::Foot, Text::tr("Coverage"), coverage(map)});
    result.push_back({Line::Kind::Foot, Text::tr("Thresholds"), rulesText(map)});
    result.push_back(
        {Line::Kind::Aside, Text::tr("Counting"),
         Text::tr("Each study counts once in every cell its codes reach. A group counts its distinct "
                  "studies, so it is not the sum of its members.")});
    return result;
}

QString definition(GapClass gapClass, const GapRules& rules)
{
    return gapDefinition(gapClass, rules);
}

} // namespace lacuna::methodnote
