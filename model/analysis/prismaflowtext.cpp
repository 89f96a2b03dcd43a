// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a flow says in words and in JSON.
#include "model/analysis/prismaflow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PrismaFlow)
};

/// By item. They are stored in catalogues: never change one.
constexpr std::array<QLatin1StringView, flowItemCount> keys{
    "previousStudies"_L1, "previousReports"_L1, "databases"_L1,       "registers"_L1,
    "otherSources"_L1,    "duplicates"_L1,      "automation"_L1,      "otherRemoved"_L1,
    "screened"_L1,        "excludedRecords"_L1, "sought"_L1,          "notRetrieved"_L1,
    "assessed"_L1,        "excludedReports"_L1, "includedStudies"_L1, "includedReports"_L1};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString flowItemKey(FlowItem item)
{
    return keys[size_t(item)];
}

QString flowItemLabel(FlowItem item)
{
    switch (item) {
    case FlowItem::PreviousStudies:
        return Text::tr("Studies in the previous version");
    case FlowItem::PreviousReports:
        return Text::tr("Reports of them");
    case FlowItem::Databases:
        return Text::tr("Databases");
    case FlowItem::Registers:
        return Text::tr("Registers");
    case FlowItem::OtherSources:
        return Text::tr("Other sources");
    case FlowItem::Duplicates:
        return Text::tr("Duplicate records");
    case FlowItem::Automation:
        return Text::tr("Marked ineligible by automation tools");
    case FlowItem::OtherRemoved:
        return Text::tr("Other reasons");
    case FlowItem::Screened:
        return Text::tr("Records screened");
    case FlowItem::ExcludedRecords:
        return Text::tr("Records excluded");
    case FlowItem::Sought:
        return Text::tr("Reports sought for retrieval");
    case FlowItem::NotRetrieved:
        return Text::tr("Reports not retrieved");
    case FlowItem::Assessed:
        return Text::tr("Reports assessed for eligibility");
    case FlowItem::ExcludedReports:
        return Text::tr("Reports excluded");
    case FlowItem::IncludedStudies:
        return Text::tr("Studies included in review");
    case FlowItem::IncludedReports:
        return Text::tr("Reports of included studies");
    }
    return {};
}

QString flowOriginLabel(FlowOrigin origin)
{
    switch (origin) {
    case FlowOrigin::Database:
        return Text::tr("Database");
    case FlowOrigin::Register:
        return Text::tr("Register");
    case FlowOrigin::Other:
        return Text::tr("Other source");
    }
    return {};
}

QStringList flowWarnings(const PrismaFlow& flow)
{
    QStringList warnings;
    if (!flow.started && !flow.hasTyped())
        return warnings;
    const auto differ = [&](int expected, int found, const QString& text) {
        if (expected != found)
            warnings += text.arg(number(expected), number(found));
    };
    differ(flow.identified() - flow.removed(), flow.of(FlowItem::Screened) + flow.toScreen,
           Text::tr("Identified without those removed: %1, but %2 records are screened or to be screened."));
    differ(flow.of(FlowItem::Screened) - flow.of(FlowItem::ExcludedRecords), flow.of(FlowItem::Sought),
           Text::tr("Screened without those excluded: %1, but %2 reports are sought."));
    differ(
        flow.of(FlowItem::Sought) - flow.of(FlowItem::NotRetrieved),
        flow.of(FlowItem::Assessed) + flow.pending,
        Text::tr("Sought without those not retrieved: %1, but %2 reports are assessed or waiting for it."));
    differ(flow.of(FlowItem::Assessed) - flow.of(FlowItem::ExcludedReports),
           flow.of(FlowItem::IncludedReports),
           Text::tr("Assessed without those excluded: %1, but %2 reports are of included studies."));
    int reasons = 0;
    for (const FlowReason& reason : flow.reasons)
        reasons += reason.reports;
    differ(flow.of(FlowItem::ExcludedReports), reasons,
           Text::tr("Reports excluded: %1, but the reasons add up to %2."));
    if (flow.of(FlowItem::IncludedReports) < flow.of(FlowItem::IncludedStudies))
        warnings +=
            Text::tr("There are more included studies (%1) than reports of them (%2).")
                .arg(number(flow.of(FlowItem::IncludedStudies)), number(flow.of(FlowItem::IncludedReports)));
    return warnings;
}

QStringList flowOpenWork(const PrismaFlow& flow)
{
    QStringList open;
    if (flow.toScreen > 0)
        open += Text::tr("%Ln records are still to be screened", nullptr, flow.toScreen);
    if (flow.disagreed > 0)
        open += Text::tr("coders disagree about %Ln studies", nullptr, flow.disagreed);
    if (flow.pending > 0)
        open += Text::tr("%Ln reports are still to be assessed", nullptr, flow.pending);
    return open;
}

QByteArray flowToJson(const PrismaFlow& flow)
{
    const auto numberOrNull = [](const std::optional<int>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    QJsonObject figures;
    for (int item = 0; item < flowItemCount; ++item) {
        const FlowFigure& figure = flow.figures[size_t(item)];
        figures.insert(keys[size_t(item)],
                       QJsonObject{{u"value"_s, figure.isKnown() ? QJsonValue(figure.value()) : QJsonValue()},
                                   {u"counted"_s, numberOrNull(figure.counted)},
                                   {u"typed"_s, numberOrNull(figure.typed)}});
    }
    QJsonArray reasons;
    for (const FlowReason& reason : flow.reasons)
        reasons.append(QJsonObject{{u"label"_s, reason.label}, {u"reports"_s, reason.reports}});
    const QJsonObject object{
        {u"figures"_s, figures},          {u"reasons"_s, reasons},
        {u"toScreen"_s, flow.toScreen},   {u"pending"_s, flow.pending},
        {u"disagreed"_s, flow.disagreed}, {u"warnings"_s, QJsonArray::fromStringList(flowWarnings(flow))}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace lacuna
