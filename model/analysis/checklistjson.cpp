// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A team's own checklist, as a catalogue keeps it:
// {"rule": {"kind": "critical" | "count", "most": [0, 2, 4], "partialIsWeakness": false},
//  "items": [{"key": "1", "text": "…", "help": "…", "critical": true, "answers": ["yes", "partial", "no", "na"]}]}
#include "model/analysis/appraisal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longestKey = 64;
constexpr qsizetype longestText = 4000; // characters

struct ChecklistReading {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChecklistReading)
};

bool isText(const QJsonValue& value, qsizetype longest)
{
    return value.isUndefined() || (value.isString() && value.toString().size() <= longest);
}

std::unexpected<Error> wrongItem(int number)
{
    return fail(ErrorKind::BadInput,
                ChecklistReading::tr("Item %1 of the checklist cannot be read.").arg(number));
}

Result<ChecklistItem> itemFrom(const QJsonValue& value, int number)
{
    const QJsonObject json = value.toObject();
    ChecklistItem item;
    item.key = json.value("key"_L1).toString();
    item.text = json.value("text"_L1).toString();
    item.help = json.value("help"_L1).toString();
    item.critical = json.value("critical"_L1).toBool();
    const QJsonValue answers = json.value("answers"_L1);
    item.partial = answers.toArray().contains("partial"_L1);
    item.notApplicable = answers.toArray().contains("na"_L1);
    const bool sound = !item.key.isEmpty() && item.key.size() <= longestKey && !item.text.isEmpty()
        && isText(json.value("text"_L1), longestText) && isText(json.value("help"_L1), longestText)
        && (answers.isUndefined() || answers.isArray());
    if (!sound)
        return wrongItem(number);
    return item;
}

Result<RatingRule> ruleFrom(const QJsonValue& value)
{
    RatingRule rule;
    if (value.isUndefined())
        return rule;
    const QJsonObject json = value.toObject();
    const QString kind = json.value("kind"_L1).toString(u"critical"_s);
    const auto wrong =
        fail(ErrorKind::BadInput, ChecklistReading::tr("The rule of the checklist cannot be read."));
    if (!value.isObject() || (kind != "critical"_L1 && kind != "count"_L1))
        return wrong;
    rule.kind = kind == "count"_L1 ? RatingRule::Kind::Count : RatingRule::Kind::Critical;
    rule.partialIsWeakness = json.value("partialIsWeakness"_L1).toBool();
    if (const QJsonValue most = json.value("most"_L1); !most.isUndefined()) {
        const QJsonArray numbers = most.toArray();
        if (numbers.size() != qsizetype(rule.most.size()))
            return wrong;
        for (size_t step = 0; step < rule.most.size(); ++step)
            rule.most[step] = numbers.at(qsizetype(step)).toInt(-1); // −1 also for what is no whole number
        if (rule.most.front() < 0 || rule.most.back() > mostChecklistItems
            || !std::ranges::is_sorted(rule.most))
            return wrong;
    }
    return rule;
}

} // namespace

Result<ChecklistForm> checklistForm(const Checklist& checklist)
{
    ChecklistForm form;
    form.id = QString::number(checklist.id);
    form.name = checklist.name;
    const auto rule = ruleFrom(checklist.items.value("rule"_L1));
    if (!rule)
        return std::unexpected(rule.error());
    form.rule = *rule;
    const QJsonValue items = checklist.items.value("items"_L1);
    if (!items.isArray() || items.toArray().size() > mostChecklistItems)
        return fail(ErrorKind::BadInput,
                    ChecklistReading::tr("The checklist has no items that can be read, or more than %1.")
                        .arg(mostChecklistItems));
    QSet<QString> keys;
    int number = 0;
    for (const QJsonValue& value : items.toArray()) {
        auto item = itemFrom(value, ++number);
        if (!item)
            return std::unexpected(item.error());
        if (keys.contains(item->key))
            return wrongItem(number);
        keys.insert(item->key);
        form.items.push_back(*std::move(item));
    }
    return form;
}

QJsonObject checklistItems(const ChecklistForm& form)
{
    QJsonArray items;
    for (const ChecklistItem& item : form.items) {
        QJsonArray answers{u"yes"_s};
        if (item.partial)
            answers.append(u"partial"_s);
        answers.append(u"no"_s);
        if (item.notApplicable)
            answers.append(u"na"_s);
        QJsonObject json{{u"key"_s, item.key}, {u"text"_s, item.text}, {u"answers"_s, answers}};
        if (!item.help.isEmpty())
            json.insert(u"help"_s, item.help);
        if (item.critical)
            json.insert(u"critical"_s, true);
        items.append(json);
    }
    const bool counts = form.rule.kind == RatingRule::Kind::Count;
    const auto& most = form.rule.most;
    return {{u"rule"_s,
             QJsonObject{{u"kind"_s, counts ? u"count"_s : u"critical"_s},
                         {u"most"_s, QJsonArray{most[0], most[1], most[2]}},
                         {u"partialIsWeakness"_s, form.rule.partialIsWeakness}}},
            {u"items"_s, items}};
}

ChecklistItem newChecklistItem(const ChecklistForm& form)
{
    ChecklistItem item;
    // By chance, not by counting: the key of an item that was deleted must not bring its answers to another.
    do
        item.key = QUuid::createUuid().toString(QUuid::Id128).first(12);
    while (std::ranges::contains(form.items, item.key, &ChecklistItem::key));
    item.text = ChecklistReading::tr("Question %1, to be written").arg(form.items.size() + 1);
    return item;
}

ChecklistForm newChecklistForm()
{
    constexpr int items = 3;
    ChecklistForm form;
    form.name = ChecklistReading::tr("New checklist");
    for (int item = 0; item < items; ++item)
        form.items.push_back(newChecklistItem(form));
    return form;
}

} // namespace lacuna
