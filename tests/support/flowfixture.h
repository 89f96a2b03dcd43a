// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/prismaflow.h"

namespace lacuna::testing {

/// A flow with every box in use. @p reasons: how many reasons for exclusion, each with a long label and one report more than the next.
inline PrismaFlow fullFlow(int reasons = 5, bool update = false)
{
    PrismaFlow flow;
    flow.started = true;
    const auto set = [&](FlowItem item, int number) { flow.figures[size_t(item)].counted = number; };
    int excluded = 0;
    for (int i = 0; i < reasons; ++i) {
        flow.reasons.push_back(
            {QStringLiteral("Reason %1: the population is of another kind than the one asked for").arg(i + 1),
             reasons - i});
        excluded += reasons - i;
    }
    set(FlowItem::Databases, 1204);
    flow.figures[size_t(FlowItem::Registers)].typed = 36;
    set(FlowItem::OtherSources, 12);
    set(FlowItem::Duplicates, 252);
    set(FlowItem::Screened, 1000);
    set(FlowItem::ExcludedRecords, 700);
    set(FlowItem::Sought, 300);
    set(FlowItem::NotRetrieved, 10);
    set(FlowItem::Assessed, 290);
    set(FlowItem::ExcludedReports, excluded);
    set(FlowItem::IncludedStudies, 250 - excluded / 2);
    set(FlowItem::IncludedReports, 290 - excluded);
    if (update) {
        flow.figures[size_t(FlowItem::PreviousStudies)].typed = 40;
        flow.figures[size_t(FlowItem::PreviousReports)].typed = 44;
    }
    flow.title = QStringLiteral("Forced labour in Asia-Pacific");
    flow.searchedOn = QDate(2026, 3, 1);
    return flow;
}

} // namespace lacuna::testing
