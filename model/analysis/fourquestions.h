// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/collectionfilter.h"
#include "model/analysis/gaplist.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/handout.h"
#include "model/analysis/roundresult.h"
#include "model/catalogue/contribution.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/round.h"

#include <QtCore/QDate>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lacuna {

/// What the four questions are answered from: values of one moment.
struct FourQuestionsInput {
    std::shared_ptr<const EvidenceTable> evidence; ///< null: no catalogue
    std::shared_ptr<const EvidenceTable> practiceEvidence; ///< rows as practices; null: none
    std::vector<Practice> practices; ///< ascending by id
    std::vector<Contribution> contributions;
    std::optional<Round> round; ///< the one shown: see roundShown()
    int rounds = 0; ///< in the catalogue
    std::optional<RoundResult> result; ///< of that round, if it is known already; otherwise it is worked out
    std::vector<NotApplicable> notApplicable;
    std::vector<Burden> burdens;
    std::vector<Collection> collections;
    CollectedStudies collected;
    Protocol protocol;
    Provenance provenance; ///< of the catalogue; filterText is filled in
    Filter filter; ///< acts on studies and practices
    StudyHits searchHits; ///< as narrowedHits() gives them; null: all
    GapRules rules;
    QDate today; ///< what "the last two years" are counted from
};

/// "good practices", "lesson": what @p count of them are called, without the number.
QString practiceKindsLabel(PracticeKind kind, int count);

/// Country × sector, the rows those of Asia and the Pacific where the codebook has them: what gaps are looked for in unless another question is asked. Rows 0:
/// the codebook has no such dimensions.
Question usualQuestion(const Codebook& codebook);

/// The round Home is about: the newest that has ballots, else the newest; null: there is none. @p rounds newest first.
const Round* roundShown(const std::vector<Round>& rounds);

/// 1: what research is available?
struct ResearchAnswer {
    int studies = 0; ///< that pass the filter
    int coded = 0; ///< of them, by sector and a country of the region
    int recent = 0; ///< of recentSince or later
    int recentSince = 0; ///< a year: last year
    int countries = 0; ///< of the region, with at least one study
    int allCountries = 0;
    int sectors = 0; ///< innermost ones, with at least one study in the region
    int allSectors = 0;
    std::optional<int> reviews; ///< none: the codebook has no such term
    YearHistogram years; ///< under the whole filter
    QString where; ///< the region
    QString answer; ///< a sentence or two
};

/// Practices of one stage of research; or without one, where stage is 0.
struct StagePractices {
    Id stage = 0; ///< a top-level term
    QString label;
    QList<Id> practices; ///< ascending; of the stage or below it
};

/// One of the practices that most speaks for.
struct SupportedPractice {
    Id practice = 0;
    QString title; ///< never empty
    int studies = 0; ///< distinct, that it comes from
    int contributions = 0; ///< that name it
};

/// 2: what was learned about doing research?
struct PracticeAnswer {
    QList<Id> practices; ///< that pass the filter, ascending
    int studies = 0; ///< they come from
    std::array<QList<Id>, allPracticeKinds.size()> kinds; ///< in the order of allPracticeKinds
    std::vector<StagePractices>
        stages; ///< of the codebook, in its order; those of no stage last, if there are
    int all = 0; ///< in the catalogue, whatever the filter
    /// Those that pass the filter and come from a study, most studies first, then most contributions, then by id; three at most. Challenges are not
    /// among them: they are nothing to follow.
    std::vector<SupportedPractice> best;
    QString answer;
};

/// 3: where are the main gaps?
struct GapsAnswer {
    std::shared_ptr<const GapMap> map; ///< country × sector; null: the codebook has not both
    std::vector<Gap> worst; ///< of rankGaps(), the first
    std::vector<QString> titles; ///< of each of them
    std::vector<QString> whys; ///< "absolute gap · 3.4 expected", "thin · 2 studies"
    std::vector<QString>
        burdens; ///< of each of them: "610,000 people", "15,100,000 people in Asia and the Pacific"; empty: none
    QString burdenName; ///< the table that the scores are weighed by; empty: none
    QString burdenOrigin; ///< that table with year and source; empty: none
    std::optional<double> unseenShare; ///< 0…1: of the burden, in areas without any prevalence study
    QString answer;
    QString burdenSource; ///< what the share is of, and where from; empty: no share
};

/// One option of the round shown.
struct PriorityAnswer {
    Id option = 0;
    double rank = 0;
    std::optional<double> agreement; ///< OptionScore::agreement
    HandoutBars::Bar bar; ///< label, note, score and interval
};

/// 4: what should be researched next?
struct PrioritiesAnswer {
    Id round = 0; ///< 0: none yet
    QString name;
    int ballots = 0;
    int groups = 0; ///< stakeholder groups that have ballots
    std::optional<RoundResult> result; ///< none: no round
    std::vector<PriorityAnswer> first; ///< the first by rank; empty: no ballots
    QString answer;
};

/// What is left to do.
struct HomeStep {
    enum class Kind { Coding, Country, Sector, Year, Practices, Round, Ballots, Protocol };
    Kind kind = Kind::Coding;
    int count = 0; ///< what of it is left; 0: it is not a number
    QString text; ///< "25 studies wait for coding"
};

struct FourQuestions {
    int studies = 0; ///< in the catalogue, whatever the filter
    ResearchAnswer research;
    PracticeAnswer practice;
    GapsAnswer gaps;
    PrioritiesAnswer priorities;
    std::array<int, forumQuestions + 1> contributions{}; ///< by question; 0: none in particular
    std::vector<HomeStep> steps; ///< the most pressing first
};

/// Figures and sentences of the four questions. Pure. Errors: cancelled().
Result<FourQuestions> fourQuestions(const FourQuestionsInput& input, Progress& progress);

/// Studies that lack a term of dimension @p key among those that pass @p filter, ascending: what a step opens. Clauses of that dimension are left out.
QList<Id> studiesWithout(const EvidenceTable& evidence, const Filter& filter, const QString& key,
                         const std::vector<Id>* searchHits);

/// The answers on two pages: what there is and what was learned; the gaps and what to research next. Pure. Errors: cancelled().
Result<Handout> briefHandout(const FourQuestionsInput& input, Progress& progress);

} // namespace lacuna
