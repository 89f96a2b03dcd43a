// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/report.h"

namespace lacuna::handoutparts {

constexpr size_t mostFigures = 6; ///< side by side

/// What the options say it is called, else its own title; one line, never empty.
QString title(const Handout& handout, const ReportOptions& options);
/// False if there is neither a title nor anything below it: nobody wants such a file.
bool hasContent(const Handout& handout);
/// BadInput with what to do about it.
std::unexpected<Error> nothingToShow();

/// @p text line by line, as each stands for a paragraph; without empty ones and without what no document may hold.
QStringList paragraphs(const QString& text);
/// The same in one line.
QString line(const QString& text);
/// @p link, percent-encoded, if it is an address of http or https that every format takes; otherwise empty. What comes from a catalogue may be
/// "javascript:".
QString link(const QString& link);

/// True if block @p index of @p blocks is a text that introduces what comes after it: figures, bars, a table, cards. They stay on one page.
bool leads(const std::vector<HandoutBlock>& blocks, size_t index);

/// Where a bar of @p value ends, as a share of the whole: 0…1.
double share(double value, double maximum);
/// The interval of @p bar as shares; low ≤ high.
struct Interval {
    double low = 0;
    double high = 0;
};
std::optional<Interval> interval(const HandoutBars::Bar& bar, double maximum);
/// "Title: first 12; second 40": what is read to those who do not see the bars.
QString description(const HandoutBars& bars);

/// How wide the columns of @p table are in @p room (points): as they ask for, but where it can be so wide that no word of a header or of the first
/// rows breaks at @p size. Their sum is @p room.
std::vector<double> columnWidths(const HandoutTable& table, double room, double size);
/// "Gap: Area 1 × Survey"; without a label the text alone. Empty if there is neither.
QString fact(const HandoutCard::Fact& fact);

/// Where the figures come from and how they were computed: what every document ends with. Empty if nothing is known.
QStringList ending(const Handout& handout);
QString endingTitle();
/// How the room of a chart is divided: its labels, its bars, its numbers, as shares of the whole.
struct BarShares {
    double label = 0.36;
    double number = 0.16;
    double bar() const { return 1 - label - number; }
};
/// So that labels and numbers of @p size points fit into @p room points, but bars keep half of it.
BarShares barShares(const HandoutBars& bars, double room, double size);
/// What the score of @p card says before its bar; empty if that is the card's title, which stands above it.
QString scoreLabel(const HandoutCard& card);
/// What bars of cards, which have no scale of their own, are measured against.
double scoreMaximum();

} // namespace lacuna::handoutparts
