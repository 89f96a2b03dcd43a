// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/contribution.h"
#include "model/catalogue/plaintable.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/study.h"

#include <vector>

namespace lacuna {

// Contributions as a table and as text. Columns: question (1 … 4), group, name, country (code), event, date (2026-05-30), text, confidential (yes),
// gaps ("country:TH × sector:FSH"), practices (titles), studies (DOI, accession number or title); ";" between several, "\" before one that is
// meant. Pure; any thread.

/// What leaves the catalogue.
struct ContributionExport {
    bool names = false; ///< with who said it
    bool confidential = false; ///< also what was said in confidence
};
/// A table to be written and how many it leaves out because they are confidential.
struct ContributionsWritten {
    PlainTable table;
    int leftOut = 0;
};
ContributionsWritten contributionsToTable(const std::vector<Contribution>& contributions,
                                          const ContributionExport& options, const Codebook& codebook,
                                          const std::vector<Practice>& practices,
                                          const std::vector<Study>& studies);

/// What a table or a text holds, and what was odd about it.
struct ContributionsRead {
    std::vector<Contribution> contributions; ///< id 0 each
    std::vector<TableIssue> issues; ///< by line

    friend bool operator==(const ContributionsRead&, const ContributionsRead&) = default;
};
/// A row without a text is left out with an error. What is not known is told and left out of the contribution but for its text: an unknown group is
/// "other", an unknown question none in particular, an unreadable date is not said. A question may be its number or its text. A date may be 31/12/2026
/// or 31.12.2026 if it can mean one day only. A word in "confidential" that is neither yes nor no means yes.
ContributionsRead contributionsFromTable(const PlainTable& table, const Codebook& codebook,
                                         const std::vector<Practice>& practices,
                                         const std::vector<Study>& studies);

/// @p read without what @p known has, or what stands in it further up: the same question, group, event, date and text (case, space and punctuation do not
/// count), and the same name, or no name, as one's own export without names has it. @p skipped: how many are left out.
std::vector<Contribution> withoutKnown(std::vector<Contribution> read, const std::vector<Contribution>& known,
                                       int& skipped);

/// One contribution a paragraph (a line, if no line is empty). A paragraph may begin with who says it: "Name (group, country): …", "Group: …",
/// "Group, country: …"; any other beginning stays text. Bullets and numbers in front go.
ContributionsRead contributionsFromText(const QString& text, const Codebook& codebook);

} // namespace lacuna
