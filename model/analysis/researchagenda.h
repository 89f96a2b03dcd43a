// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/analysis/handout.h"
#include "model/analysis/roundresult.h"
#include "model/catalogue/studylist.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QDate>

#include <memory>
#include <optional>
#include <vector>

namespace lacuna {

/// What a research agenda is made from: values of one moment. The evidence is that of the whole catalogue, whatever filter a place has.
struct AgendaInput {
    Round round;
    RoundResult result; ///< of that round
    std::shared_ptr<const EvidenceTable> evidence;
    std::shared_ptr<const StudyList> studies; ///< null: no citations
    std::vector<NotApplicable> notApplicable;
    std::vector<Burden> burdens;
    GapRules rules;
    Provenance provenance;
};

/// What one stakeholder group makes of an option.
struct AgendaRank {
    StakeholderGroup group = StakeholderGroup::Other;
    std::optional<double> rank; ///< none: the group cast no ballot
    std::optional<double> score;

    friend bool operator==(const AgendaRank&, const AgendaRank&) = default;
};

/// One option of a round with what the catalogue knows of its gap. The figures of the gap are the gap map's (computeGapMap() of its two dimensions).
struct AgendaItem {
    int option = 0; ///< index in Round::options and RoundResult::options
    double rank = 0;
    std::optional<double> score = {};
    std::optional<double> scoreLow = {}, scoreHigh = {};
    std::optional<double> agreement = {};
    std::optional<double> rankLow = {}, rankHigh = {};
    std::vector<AgendaRank> groups = {}; ///< those that have ballots, in the result's order
    QString gapTitle = {}; ///< "Cambodia × Aquaculture", "Tuvalu: everything"; empty: of no gap
    std::optional<GapClass> gapClass = {}; ///< none: of no gap, or its terms are no longer in the codebook
    GapFlags flags = {};
    int n = 0; ///< completed studies
    int ongoing = 0; ///< ongoing or planned
    int newestYear = 0; ///< of completed studies; 0: none has a year
    QString evidence = {}; ///< in sentences: the class and why; or why nothing can be said. Empty: of no gap
    QString burden = {}; ///< a figure with unit, year and source; empty: no table has one
    std::vector<HandoutCard::Source> newest = {}; ///< the newest studies of the gap, at most three

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// The options by rank, best first; ties in the round's order. A gap that is a line is measured by its row total against the sectors (a sector: against
/// the countries), which the sentence says. Pure. Errors: cancelled().
Result<std::vector<AgendaItem>> researchAgenda(const AgendaInput& input, Progress& progress);

struct AgendaOptions {
    QDate date; ///< of the document; invalid: not stated
    int mostCards = 30; ///< items that have a card of their own; all are in the table
};

/// The agenda as a document: ranking with intervals, a card an item, all figures by stakeholder group, the decision, method and provenance. Names of
/// participants are in none of it.
Handout agendaHandout(const AgendaInput& input, const std::vector<AgendaItem>& items,
                      const AgendaOptions& options = {});

} // namespace lacuna
