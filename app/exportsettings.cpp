// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportsettings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A whole number within [@p least, @p most], else @p otherwise.
int number(const QVariantMap& kept, const QString& key, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int value = kept.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace

ExportSettings exportSettingsFrom(const QVariantMap& kept)
{
    ExportSettings settings;
    settings.format = kept.value(u"format"_s).toString();
    settings.parts =
        ReportParts::fromInt(number(kept, u"parts"_s, 1, allReportParts.toInt(), allReportParts.toInt()));
    settings.theme = Theme(number(kept, u"theme"_s, 0, int(Theme::Print), 0));
    settings.slides = SlideShape(number(kept, u"slides"_s, 0, int(SlideShape::Standard), 0));
    settings.paper = Paper(number(kept, u"paper"_s, 0, int(Paper::A3), 0));
    settings.dpi = number(kept, u"dpi"_s, 96, 600, settings.dpi);
    settings.mostGaps = number(kept, u"gaps"_s, 0, 100'000, settings.mostGaps);
    settings.changedSince = number(kept, u"changedSince"_s, 0, 9998, 0);
    settings.templateFile = kept.value(u"template"_s).toString();
    settings.language = kept.value(u"language"_s).toString();
    settings.openWhenDone = kept.value(u"open"_s, settings.openWhenDone).toBool();
    return settings;
}

QVariantMap exportSettingsTo(const ExportSettings& settings)
{
    return {{u"format"_s, settings.format},         {u"parts"_s, settings.parts.toInt()},
            {u"theme"_s, int(settings.theme)},      {u"slides"_s, int(settings.slides)},
            {u"paper"_s, int(settings.paper)},      {u"dpi"_s, settings.dpi},
            {u"gaps"_s, settings.mostGaps},         {u"changedSince"_s, settings.changedSince},
            {u"template"_s, settings.templateFile}, {u"language"_s, settings.language},
            {u"open"_s, settings.openWhenDone}};
}

QJsonObject orderToJson(const ExportOrder& order)
{
    QJsonArray views;
    for (size_t i = 0; i < order.views.size(); ++i) {
        const View& view = order.views[i];
        views += QJsonObject{{u"name"_s, view.name},
                             {u"caption"_s, view.caption},
                             {u"question"_s, toJson(view.question)},
                             {u"filter"_s, toJson(view.filter)},
                             {u"drawing"_s, view.drawing},
                             {u"notes"_s, i < order.notes.size() ? order.notes[i] : QString()}};
    }
    QJsonArray steps;
    for (const StoryStep& step : order.steps)
        steps += QJsonObject{{u"kind"_s, stepKindKey(step.kind)},
                             {u"view"_s, qint64(step.view)}, // not as a double, which would round it
                             {u"round"_s, qint64(step.round)},
                             {u"title"_s, step.title},
                             {u"text"_s, step.text},
                             {u"caption"_s, step.caption},
                             {u"notes"_s, step.notes}};
    return {{u"title"_s, order.title},
            {u"subtitle"_s, order.subtitle},
            {u"views"_s, views},
            {u"steps"_s, steps},
            {u"settings"_s, QJsonObject::fromVariantMap(exportSettingsTo(order.settings))},
            {u"confidential"_s, int(order.confidential.toInt())}};
}

Result<ExportOrder> orderFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ExportOrder order;
    order.title = object.value("title"_L1).toString();
    order.subtitle = object.value("subtitle"_L1).toString();
    for (const QJsonValue& value : object.value("views"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        View view;
        view.name = one.value("name"_L1).toString();
        view.caption = one.value("caption"_L1).toString();
        view.question = questionFromJson(one.value("question"_L1).toObject());
        view.filter = filterFromJson(one.value("filter"_L1).toObject());
        view.drawing = one.value("drawing"_L1).toObject();
        order.views.push_back(view);
        order.notes.push_back(one.value("notes"_L1).toString());
    }
    for (const QJsonValue& value : object.value("steps"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        StoryStep step;
        step.kind = stepKindFromKey(one.value("kind"_L1).toString()).value_or(StepKind::Text);
        step.view = Id(one.value("view"_L1).toInteger());
        step.round = Id(one.value("round"_L1).toInteger());
        step.title = one.value("title"_L1).toString();
        step.text = one.value("text"_L1).toString();
        step.caption = one.value("caption"_L1).toString();
        step.notes = one.value("notes"_L1).toString();
        order.steps.push_back(step);
    }
    order.settings = exportSettingsFrom(object.value("settings"_L1).toObject().toVariantMap());
    order.confidential = Confidentials::fromInt(object.value("confidential"_L1).toInt());
    if (order.views.empty() && order.steps.empty())
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("lacuna::ExportCommand", "the order names no view"));
    return order;
}

} // namespace lacuna
