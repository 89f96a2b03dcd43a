// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/methodtext.h"

#include "model/analysis/mapdifference.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct MethodText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MethodText)
};

QString number(double value)
{
    return QLocale().toString(value);
}

QString heading(const QString& text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString& html)
{
    return u"<p>%1</p>"_s.arg(html);
}

QString list(const QStringList& entries)
{
    QString html = u"<ul>"_s;
    for (const QString& entry : entries)
        html += u"<li>%1</li>"_s.arg(entry);
    return html + u"</ul>"_s;
}

/// A name, a formula on a line of its own, and what its letters mean. The formula is the same in every language.
QString figure(const QString& name, const QString& formula, const QString& meaning)
{
    return u"<p><b>%1</b></p><p style=\"margin-left:24px; font-size:15px\">%2</p><p "
           "style=\"margin-left:24px\">%3</p>"_s.arg(name.toHtmlEscaped(), formula, meaning);
}

QString countingPart()
{
    return heading(MethodText::tr("Counting"))
        + list({MethodText::tr(
                    "The unit is the <b>study</b>: companion reports of one study count once. A question may "
                    "count practices instead."),
                MethodText::tr(
                    "A study coded with several terms counts once in <b>each</b> cell that its codings "
                    "reach. A group counts the <b>distinct</b> studies coded with it or anything in it, so "
                    "it is not the sum of its members; totals count distinct studies, too."),
                MethodText::tr(
                    "Filters: any of the terms inside a dimension, all dimensions together; a term includes "
                    "what is below it. A dimension can be switched to all of its terms, or to none of them."),
                MethodText::tr(
                    "Years are inclusive. Studies without a year are kept or dropped by a switch that is "
                    "seen, never silently."),
                MethodText::tr(
                    "Studies without a term of the rows or of the columns are in no cell; how many they are "
                    "is always stated. They can be shown as a row and a column “Not coded”, of which no gap "
                    "is judged.")});
}

QString classesPart(const GapRules& rules, const QString& floorLabel)
{
    QString html = heading(MethodText::tr("Gap classes"))
        + paragraph(MethodText::tr(
            "A cell may fulfil several of these. The first that holds, in this order, is its "
            "class; the others are named in its tooltip."));
    html += u"<table cellspacing=\"0\" cellpadding=\"6\" width=\"100%\">"_s;
    for (int i = 0; i < gapClassCount; ++i) {
        html += u"<tr><td align=\"right\">%1</td><td><b>%2</b></td><td>%3</td></tr>"_s.arg(i + 1).arg(
            gapClassLabel(GapClass(i)).toHtmlEscaped(), gapDefinition(GapClass(i), rules).toHtmlEscaped());
    }
    html += u"</table>"_s;
    return html
        + paragraph(
               MethodText::tr(
                   "The thresholds now: thin below <b>%1</b> studies; a synthesis is wanted from <b>%2</b> "
                   "primary studies; stale after <b>%3</b> years before <b>%4</b>; the confidence floor is "
                   "<b>%5</b>. They are saved with a view and printed on every export.")
                   .arg(number(rules.thin), number(rules.synthesis), number(rules.staleYears),
                        QString::number(rules.referenceYear), floorLabel.toHtmlEscaped()))
        + paragraph(MethodText::tr(
            "<b>Not appraised</b> is reported and is no class: studies that nobody appraised "
            "never count as of low confidence. A study without a status counts as completed."));
}

QString coveragePart(const GapRules& rules)
{
    return heading(MethodText::tr("Coverage and combinations"))
        + figure(MethodText::tr("Coverage"), u"<i>C</i> = <i>c</i> / <i>a</i>"_s,
                 MethodText::tr(
                     "<i>c</i>: innermost cells that are covered; <i>a</i>: applicable innermost cells, that "
                     "is all but those declared not applicable."))
        + figure(MethodText::tr("Evidence coverage"), u"<i>E</i> = <i>m</i> / <i>a</i>"_s,
                 MethodText::tr("<i>m</i>: applicable innermost cells with at least %1 completed studies.")
                     .arg(number(rules.thin)))
        + figure(
               MethodText::tr("Expected studies"), u"<i>e</i> = <i>R</i> · <i>C</i> / <i>N</i>"_s,
               MethodText::tr(
                   "<i>R</i>, <i>C</i>: the totals of the cell's row and column; <i>N</i>: the grand total."))
        + figure(
               MethodText::tr("Residual"),
               u"<i>r</i> = (<i>n</i> − <i>e</i>) / √( <i>e</i> · (1 − <i>R</i>/<i>N</i>) · (1 − "
               "<i>C</i>/<i>N</i>) )"_s,
               MethodText::tr(
                   "<i>n</i>: completed studies of the cell. The adjusted (Pearson) residual of Haberman "
                   "(1973): it marks combinations that are studied less, or more, than their row and column "
                   "lead to expect, not small rows. Shown only where <i>e</i> is at least 1."))
        + figure(
               MethodText::tr("Order by similarity"),
               u"<i>x</i><sub>i</sub> ∝ Σ<sub>j</sub> <i>n</i><sub>ij</sub> <i>y</i><sub>j</sub> / "
               "<i>R</i><sub>i</sub>,&nbsp;&nbsp; <i>y</i><sub>j</sub> ∝ Σ<sub>i</sub> <i>n</i><sub>ij</sub> "
               "<i>x</i><sub>i</sub> / <i>C</i><sub>j</sub>"_s,
               MethodText::tr(
                   "Rows and columns sorted along the first axis of reciprocal averaging (Hill 1973): what "
                   "was studied alike stands side by side."));
}

QString weightsText(const GapRules& rules)
{
    QStringList weights;
    for (int i = int(GapClass::AbsoluteGap); i < int(GapClass::Covered); ++i)
        weights += MethodText::tr("%1 %2").arg(gapClassLabel(GapClass(i)).toHtmlEscaped(),
                                               number(rules.classWeights[size_t(i)]));
    return weights.join(u", "_s);
}

QString burdenPart()
{
    return heading(MethodText::tr("Burden"))
        + figure(MethodText::tr("Evidence per burden"), u"<i>d</i> = 100,000 · <i>n</i> / <i>b</i>"_s,
                 MethodText::tr(
                     "<i>n</i>: studies of a term; <i>b</i>: people affected there. A figure always carries "
                     "its "
                     "source, year and definition; figures of different definitions or sets of regions are "
                     "never drawn as one series."))
        + figure(MethodText::tr("Concentration curve and Gini coefficient"),
                 u"<i>G</i> = 1 − Σ<sub>i</sub> (<i>X</i><sub>i</sub> − <i>X</i><sub>i−1</sub>) · "
                 "(<i>Y</i><sub>i</sub> + <i>Y</i><sub>i−1</sub>)"_s,
                 MethodText::tr(
                     "Terms sorted by studies per burden; <i>X</i>, <i>Y</i>: the cumulated shares of burden "
                     "and "
                     "of studies. 0: studies are shared out as the burden is; near 1: nearly all studies are "
                     "where little of the burden is."));
}

QString scorePart(const GapRules& rules)
{
    return heading(MethodText::tr("The ranked gap list"))
        + figure(
               MethodText::tr("Gap score"),
               u"<i>S</i> = 100 · <i>w</i> · <i>g</i> · max(0, 1 − <i>n′</i> / <i>t</i>),&nbsp;&nbsp; "
               u"<i>n′</i> = "
               "<i>n</i> + <i>o</i> / 2"_s,
               MethodText::tr(
                   "<i>n</i>: completed, <i>o</i>: ongoing or planned studies; <i>t</i> = %1: studies a cell "
                   "should have; <i>w</i>: the need, which is the cell's burden relative to the largest of "
                   "the "
                   "chosen burden table, otherwise 1; <i>g</i>: the weight of the gap class: %2. Each factor "
                   "is "
                   "shown in the list.")
                   .arg(number(rules.target), weightsText(rules)))
        + list({MethodText::tr("<b>Ties</b> are ordered by <i>e</i>, the studies expected from the row and "
                               "column totals: "
                               "the most conspicuous hole first."),
                MethodText::tr(
                    "<b>Highest level</b>: a gap is listed at the highest level of both trees at which it "
                    "holds. An empty group stands for what is in it, and a wholly empty row or column is one "
                    "entry.")});
}

QString comparisonPart()
{
    QStringList kinds;
    for (const CellChange change : {CellChange::Declared, CellChange::New, CellChange::Lost,
                                    CellChange::Better, CellChange::Worse, CellChange::Count})
        kinds += u"<b>%1</b>"_s.arg(changeLabel(change).toHtmlEscaped());
    return heading(MethodText::tr("Comparing two maps"))
        + list({MethodText::tr("Rows and columns are matched by the codes of their terms; those of either "
                               "map are kept."),
                MethodText::tr(
                    "What became of a cell is the first of these that holds: %1. Nearer to covered, further "
                    "from it: by the order of the classes above.")
                    .arg(kinds.join(u", "_s)),
                MethodText::tr(
                    "A <b>gap closed</b> is an innermost cell that was a gap of any class and is covered "
                    "now; a "
                    "<b>gap opened</b> the opposite. What is declared not applicable, or taken back, is "
                    "neither."),
                MethodText::tr(
                    "A <b>past year</b> keeps the studies published in it or earlier and judges gaps as of "
                    "that "
                    "year. Studies without a year count on both sides if the filter keeps them.")});
}

QString agreementPart()
{
    return heading(MethodText::tr("Agreement between coders"))
        + figure(
               MethodText::tr("Cohen's κ"),
               u"κ = (<i>P</i><sub>o</sub> − <i>P</i><sub>e</sub>) / (1 − <i>P</i><sub>e</sub>)"_s,
               MethodText::tr(
                   "<i>P</i><sub>o</sub>: share of the studies on which two coders agree; "
                   "<i>P</i><sub>e</sub>: the share on which they would by chance (Cohen 1960). Per term, "
                   "and "
                   "pooled over the terms of a dimension by their mean <i>P</i><sub>o</sub> and mean "
                   "<i>P</i><sub>e</sub> (de Vries et al. 2008), with the number of studies both coded. Not "
                   "defined where <i>P</i><sub>e</sub> = 1: it is then said so, never printed as 1 or 0."));
}

QString prioritiesPart()
{
    return heading(MethodText::tr("Priority rounds"))
        + figure(
               MethodText::tr("CHNRI (Rudan et al. 2008)"),
               u"RPS = Σ<sub>k</sub> <i>w</i><sub>k</sub> · 100 · mean<sub>k</sub> / Σ<sub>k</sub> "
               "<i>w</i><sub>k</sub>"_s,
               MethodText::tr(
                   "Answers per option and criterion: yes 1, undecided 0.5, no 0; a blank is not informed "
                   "and "
                   "counts in no mean. RPS: the weighted mean of the criterion scores. <b>AEA</b>: the mean "
                   "over criteria of the scorers who gave the most frequent answer / all scorers of the "
                   "option."))
        + list({MethodText::tr(
                    "<b>James Lind Alliance</b>: rank 1 is worth 10, rank 10 is worth 1; summed in each "
                    "stakeholder group, ranked anew and scored in reverse there, then summed over the "
                    "groups, "
                    "so that every group weighs the same."),
                MethodText::tr(
                    "<b>Nominal group</b>: the lowest total of ranks. <b>Borda</b>: Σ (<i>m</i> − rank) of "
                    "<i>m</i> options; ties have their mean rank."),
                MethodText::tr(
                    "<b>Dot voting</b>: dots a participant, with a cap an option, by stakeholder group."),
                MethodText::tr(
                    "<b>Delphi</b>: median and interquartile range of scores 1–9 a round; consensus if at "
                    "least 70 % score 7–9 and fewer than 15 % score 1–3."),
                MethodText::tr(
                    "<b>Agree or disagree</b>: per statement agree 1, unsure 0.5, disagree 0, blanks left "
                    "out; "
                    "the score is 100 · mean, the agreement the share of the most frequent answer.")})
        + figure(
               MethodText::tr("Kendall's W, with ties"),
               u"<i>W</i> = 12 Σ<sub>i</sub> (<i>R</i><sub>i</sub> − <i>R̄</i>)<sup>2</sup> / "
               "(<i>k</i><sup>2</sup>(<i>m</i><sup>3</sup> − <i>m</i>) − <i>k</i> Σ<i>T</i>)"_s,
               MethodText::tr(
                   "<i>k</i> participants ranked all <i>m</i> options; <i>R</i><sub>i</sub>: sum of the "
                   "ranks of "
                   "an option; <i>T</i> = Σ(<i>u</i><sup>3</sup> − <i>u</i>) over a participant's ties of "
                   "<i>u</i> options. The interval of a rank is a bootstrap of 1,000 resamples with a stated "
                   "seed."))
        + paragraph(MethodText::tr("<b>Agreement in words</b>: AEA is strong from 0.75 and moderate from "
                                   "0.5, below it weak (bands of this "
                                   "program; with three answers chance alone makes a third or more); "
                                   "Kendall's W is very strong from 0.9, "
                                   "strong from 0.7, moderate from 0.5, weak from 0.3 (Schmidt 1997)."));
}

/// Never translated: a reader looks them up as they are.
QString sourcesPart()
{
    return heading(MethodText::tr("Sources"))
        + list({u"Cohen J (1960). A coefficient of agreement for nominal scales. <i>Educational and "
                u"Psychological "
                "Measurement</i> 20(1):37–46."_s,
                u"de Vries H, Elliott MN, Kanouse DE, Teleki SS (2008). Using pooled kappa to summarize "
                u"interrater "
                "agreement across many items. <i>Field Methods</i> 20(3):272–282."_s,
                u"Gini C (1912). <i>Variabilità e mutabilità</i>. Bologna."_s,
                u"Haberman SJ (1973). The analysis of residuals in cross-classified tables. "
                u"<i>Biometrics</i> "
                "29(1):205–220."_s,
                u"Hill MO (1973). Reciprocal averaging: an eigenvector method of ordination. <i>Journal of "
                u"Ecology</i> "
                "61(1):237–249."_s,
                u"Rudan I, Gibson JL, Ameratunga S, et al. (2008). Setting priorities in global child health "
                u"research "
                "investments: guidelines for implementation of the CHNRI method. <i>Croatian Medical "
                "Journal</i> "
                "49(6):720–733, doi 10.3325/cmj.2008.49.720."_s,
                u"Schmidt RC (1997). Managing Delphi surveys using nonparametric statistical techniques. "
                u"<i>Decision "
                "Sciences</i> 28(3):763–774."_s});
}

} // namespace

QString methodHtml(const GapRules& asked, const QString& floorLabel)
{
    GapRules rules = asked;
    if (rules.referenceYear == 0)
        rules.referenceYear = QDate::currentDate().year();
    return paragraph(MethodText::tr(
               "How the program counts, names gaps and ranks them. Every threshold can be changed "
               "under “Rules” in the Gaps place; those of the question you ask now are filled in "
               "here."))
        + countingPart() + classesPart(rules, floorLabel) + coveragePart(rules) + scorePart(rules)
        + burdenPart() + comparisonPart() + agreementPart() + prioritiesPart() + sourcesPart();
}

} // namespace lacuna
