// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The instrument is cited in appraisal.h. What each item asks is its authors'; the wording is ours, short enough for a screen. Who appraises
// in earnest has the paper at hand.
#include "model/analysis/appraisal.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

enum Trait : quint8 { Plain = 0, Critical = 1, Partial = 2, MetaAnalysis = 4 };

struct Entry {
    const char* topic;
    const char* text;
    const char* help;
    quint8 traits;
};

constexpr const char* context = "lacuna::Amstar2";

constexpr Entry aboutMethods[] = {
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Question"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Is it clear whom, what, compared with what and which outcomes the review is about?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "All four can be found in the question or the inclusion criteria. A time frame is "
                       "welcome, not needed."),
     Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Protocol"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "Were the methods laid down before the review began, and is every departure from them explained?"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "Yes: registered, with the plan for combining results and for differences between them. Partial "
         "yes: a written protocol with question, search, criteria and risk of bias only."),
     Critical | Partial},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Study designs"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Does the review say why it takes the study designs it takes?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "A reason for randomized studies only, for others only, or for both."),
     Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Search"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Was the search wide enough to find what there is?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Partial yes: two databases or more, the search words given, limits justified. Yes: "
                       "also reference lists, registers, experts and grey literature where they matter, at "
                       "most two years before the review was finished."),
     Critical | Partial},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Selection by two"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Did two people choose the studies independently of each other?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Or one, after two had agreed well on a sample (80% or more)."),
     Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Extraction by two"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Did two people take the data from the studies independently of each other?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Or one, after two had agreed well on a sample (80% or more)."),
     Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Excluded studies"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Are the studies left out after reading the full text listed, each with the reason?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Partial yes: listed, but not why each was left out."),
     Critical | Partial},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Included studies"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Are the included studies described in enough detail?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Partial yes: people, interventions, comparisons, outcomes and designs are described. "
                       "Yes: in detail, with setting and length of follow-up."),
     Partial},
};

constexpr Entry aboutResults[] = {
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Risk of bias"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Was the risk of bias in each study judged with a sound technique?"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "Judge what the review includes; with both randomized and other studies the weaker part counts. "
         "Partial yes: allocation and blinding, or confounding and selection, were judged. Yes: also "
         "selective reporting and how exposures and outcomes were measured."),
     Critical | Partial},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Funding of the studies"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "Does the review tell who paid for the included studies?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "That it was looked for and not stated is an answer, too."), Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Combining results"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "If results were pooled, were the statistical methods right?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Pooling is justified, weighted, looks into differences between studies, and keeps "
                       "randomized and other studies apart. Not applicable: nothing was pooled."),
     Critical | MetaAnalysis},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Bias and the pooled result"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "If results were pooled, was it examined what biased studies do to the pooled result?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Only studies of low risk were pooled, or the result was analysed by risk. Not "
                       "applicable: nothing was pooled."),
     MetaAnalysis},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Bias and the conclusions"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Do the conclusions take the risk of bias of the studies into account?"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "Only studies of low risk are included, or it is discussed what bias may have done to the results."),
     Critical},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Differences in results"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Are differences between the studies' results explained and discussed?"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "There are none to speak of, or their sources were looked for and what they mean is said."),
     Plain},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Publication bias"),
     QT_TRANSLATE_NOOP(
         "lacuna::Amstar2",
         "If results were pooled, was it examined whether small or unwelcome studies are missing?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "By a graph or a test, and what it may have done to the result is discussed. Not "
                       "applicable: nothing was pooled."),
     Critical | MetaAnalysis},
    {QT_TRANSLATE_NOOP("lacuna::Amstar2", "Conflicts of interest"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2",
                       "Do the authors of the review state their own interests and who paid for it?"),
     QT_TRANSLATE_NOOP("lacuna::Amstar2", "They say they have none, or how they dealt with them."), Plain},
};

} // namespace

ChecklistForm amstar2()
{
    ChecklistForm form;
    form.id = amstar2Id;
    form.name = u"AMSTAR 2"_s;
    form.source = u"Shea et al. 2017, BMJ 358:j4008"_s;
    const auto add = [&](const Entry& entry) {
        const auto words = [](const char* text) { return QCoreApplication::translate(context, text); };
        ChecklistItem item;
        item.key = QString::number(form.items.size() + 1);
        item.topic = words(entry.topic);
        item.text = words(entry.text);
        item.help = words(entry.help);
        item.critical = entry.traits & Critical;
        item.partial = entry.traits & Partial;
        item.notApplicable = entry.traits & MetaAnalysis;
        form.items.push_back(item);
    };
    for (const Entry& entry : aboutMethods)
        add(entry);
    for (const Entry& entry : aboutResults)
        add(entry);
    return form;
}

} // namespace lacuna
