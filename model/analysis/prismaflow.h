// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/evidencetable.h"
#include "model/catalogue/screening.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace lacuna {

// The numbers of a PRISMA 2020 flow diagram (Page MJ et al. The PRISMA 2020 statement. BMJ 2021;372:n71, figure 1; explained in
// doi 10.1136/bmj.n160, items 16a and 16b). A *record* is what a search finds, a *report* the document behind it, a *study* what one or several
// reports are about: in a catalogue a record and a report are a row of its own, a companion report included, and a study is a row that is
// nobody's companion.

/// Every number of the diagram. Those with a formula are counted unless somebody typed another.
enum class FlowItem : quint8 {
    PreviousStudies, ///< of the review this one updates; typed
    PreviousReports, ///< typed
    Databases, ///< Σ over imports of the records read (added, merged, skipped; not those rejected), but for those that are said to be from elsewhere
    Registers, ///< the same over imports that are said to be from a register; unknown if none is
    OtherSources, ///< records that came with no import (typed in by hand), and the imports that are said to be from other sources
    Duplicates, ///< Σ over imports of (merged + skipped), and records merged in the catalogue
    Automation, ///< marked ineligible by automation tools; typed
    OtherRemoved, ///< removed before screening for other reasons; typed
    Screened, ///< records of studies with an answer that decides: all but those to be screened
    ExcludedRecords, ///< records of studies excluded on title and abstract
    Sought, ///< reports of studies that passed title and abstract: sought, not retrieved, excluded on full text, included
    NotRetrieved, ///< reports of studies whose full text could not be had
    Assessed, ///< reports of studies excluded on full text or included
    ExcludedReports, ///< reports of studies excluded on full text; the reasons sum up to it
    IncludedStudies, ///< studies included
    IncludedReports, ///< reports of them, companion reports too
};
constexpr int flowItemCount = 16;

/// "duplicates": as Protocol::flow and files name it.
QString flowItemKey(FlowItem item);
/// "Duplicate records removed": as the diagram has it, translated.
QString flowItemLabel(FlowItem item);

/// What an import was a search of. PRISMA 2020 wants the three apart (item 16a).
enum class FlowOrigin : quint8 {
    Database, ///< unless somebody says otherwise
    Register,
    Other, ///< websites, organisations, citation searching
};
constexpr int flowOriginCount = 3;
/// "Register": translated.
QString flowOriginLabel(FlowOrigin origin);
/// What @p flow (Protocol::flow, {"origins":{"<batch>":"register",…}}) says of an import; Database if it says nothing that makes sense.
FlowOrigin flowOrigin(const QJsonObject& flow, Id batch);
/// @p flow with @p batch said to be from @p origin. What else is in it stays.
QJsonObject withOrigin(QJsonObject flow, Id batch, FlowOrigin origin);

struct FlowFigure {
    std::optional<int> counted; ///< absent: nothing in a catalogue tells it
    std::optional<int> typed; ///< goes before what was counted

    bool isTyped() const { return typed.has_value(); }
    bool isKnown() const { return typed || counted; }
    int value() const { return typed ? *typed : counted.value_or(0); }
    friend bool operator==(const FlowFigure&, const FlowFigure&) = default;
};

/// Why reports were excluded on full text, and how many.
struct FlowReason {
    QString label;
    int reports = 0;

    friend bool operator==(const FlowReason&, const FlowReason&) = default;
};

/// What the flow diagram says. A plain value.
struct PrismaFlow {
    bool started = false; ///< the catalogue has screening
    std::array<FlowFigure, flowItemCount> figures;
    std::vector<FlowReason> reasons; ///< most frequent first; those of no report are left out
    int toScreen = 0; ///< records still to be screened
    int pending = 0; ///< reports still sought or to be judged
    int disagreed =
        0; ///< studies whose coders gave answers that mean different things; among those to be screened
    QString title; ///< of the catalogue
    QDate searchedOn; ///< invalid: not stated

    const FlowFigure& figure(FlowItem item) const { return figures[size_t(item)]; }
    int of(FlowItem item) const { return figure(item).value(); }
    bool isUpdate() const { return of(FlowItem::PreviousStudies) > 0 || of(FlowItem::PreviousReports) > 0; }
    bool hasTyped() const;
    int identified() const; ///< databases + registers + other sources
    int removed() const; ///< duplicates + automation + other reasons
    int totalStudies() const { return of(FlowItem::PreviousStudies) + of(FlowItem::IncludedStudies); }
    int totalReports() const { return of(FlowItem::PreviousReports) + of(FlowItem::IncludedReports); }
    friend bool operator==(const PrismaFlow&, const PrismaFlow&) = default;
};

/// Counts the flow. @p reports: companion report → its study; @p said: Protocol::flow, {"typed":{"registers":12,…},"origins":…}; what is typed
/// and no whole number from 0 to 999,999,999 is as if it were not there. Pure; any thread.
PrismaFlow prismaFlow(const EvidenceTable& evidence, const QHash<Id, Id>& reports, const FlowSources& sources,
                      const QJsonObject& said);
/// @p flow (Protocol::flow) with @p item typed as @p number, or (none) counted again. What else is in it stays.
QJsonObject withTyped(QJsonObject flow, FlowItem item, std::optional<int> number);

/// What does not add up, one sentence each, translated; empty: it does. In the order of the diagram.
QStringList flowWarnings(const PrismaFlow& flow);
/// What is not finished, translated: "12 records are still to be screened". Empty: the diagram is final.
QStringList flowOpenWork(const PrismaFlow& flow);

/// {"figures":{"databases":{"value":215,"counted":215,"typed":null},…},"reasons":[{"label","reports"}],"toScreen","pending","warnings":[…]},
/// UTF-8 with a line feed at the end.
QByteArray flowToJson(const PrismaFlow& flow);

} // namespace lacuna
