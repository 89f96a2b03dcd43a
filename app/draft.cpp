// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft.h"

#include "model/formats/studyjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

Id idIn(const QJsonObject& json, QLatin1StringView name)
{
    return json.value(name).toString().toLongLong();
}

/// 0 if the coder is there no longer, or none was kept (drafts of older versions).
Id typedBy(const CatalogueStore& store, const QJsonObject& draft)
{
    const Id coder = idIn(draft, "coder"_L1);
    const auto coders = store.coders();
    return coders && std::ranges::contains(*coders, coder, &Coder::id) ? coder : 0;
}

QString recoverStudy(CatalogueStore& store, const QJsonObject& json)
{
    CodedStudy typed;
    typed.study = recordFromJson(json.value("fields"_L1).toObject()).study;
    const Id id = idIn(json, "study"_L1);
    if (id == 0)
        return store.apply(AddStudy{typed}) ? typed.study.title : QString();
    const auto stored = store.study(id);
    if (!stored) // deleted meanwhile: nobody misses what was typed in it
        return {};
    Study& study = typed.study;
    study.id = id;
    study.companionOf = stored->study.companionOf;
    study.batch = stored->study.batch;
    study.created = stored->study.created;
    study.modified = stored->study.modified;
    const bool isNew = !(study == stored->study) && store.apply(UpdateStudy{typed, true});
    return isNew ? study.title : QString();
}

QString recoverAppraisal(CatalogueStore& store, const QJsonObject& json)
{
    Appraisal typed;
    typed.study = idIn(json, "study"_L1);
    typed.coder = idIn(json, "coder"_L1);
    typed.checklist = json.value("checklist"_L1).toString();
    typed.answers = json.value("appraisal"_L1).toObject();
    const auto study = store.study(typed.study);
    const auto all = store.appraisals(typed.study);
    if (!study || !all || typedBy(store, json) != typed.coder) // nobody's it is not
        return {};
    const auto stored = std::ranges::find_if(*all, [&](const Appraisal& one) {
        return one.coder == typed.coder && one.checklist == typed.checklist;
    });
    if (stored != all->end()) {
        typed.rating = stored->rating; // a note changes none
        typed.note = stored->note;
        typed.confidential = stored->confidential;
        if (stored->answers == typed.answers)
            return {};
    }
    return store.apply(SaveAppraisal{typed}) ? study->study.title : QString();
}

QString recoverChecklist(CatalogueStore& store, const QJsonObject& json)
{
    Checklist typed{idIn(json, "id"_L1), json.value("name"_L1).toString(),
                    json.value("checklist"_L1).toObject()};
    const auto all = store.checklists();
    if (!all)
        return {};
    const auto stored = std::ranges::find(*all, typed.id, &Checklist::id);
    if (stored == all->end() || *stored == typed)
        return {};
    if (!store.apply(SaveChecklist{typed})) { // a name that was half typed may be another's
        typed.name = stored->name;
        if (!store.apply(SaveChecklist{typed}))
            return {};
    }
    return typed.name;
}

/// A catalogue of an older version keeps one, of a study, by itself.
QList<QJsonObject> draftsFrom(const QByteArray& stored)
{
    const QJsonDocument json = QJsonDocument::fromJson(stored);
    QList<QJsonObject> drafts;
    if (json.isObject())
        drafts << json.object();
    for (const QJsonValue& draft : json.array())
        drafts << draft.toObject();
    return drafts;
}

} // namespace

QJsonObject draftOf(const Study& study, Id coder)
{
    Record record;
    record.study = study;
    return {{u"study"_s, QString::number(study.id)},
            {u"coder"_s, QString::number(coder)},
            {u"fields"_s, QJsonDocument::fromJson(recordToJson(record)).object()}};
}

QJsonObject draftOf(const Appraisal& appraisal, Id coder)
{
    return {{u"study"_s, QString::number(appraisal.study)},
            {u"coder"_s, QString::number(coder)},
            {u"checklist"_s, appraisal.checklist},
            {u"appraisal"_s, appraisal.answers}};
}

QJsonObject draftOf(const Checklist& checklist, Id coder)
{
    return {{u"id"_s, QString::number(checklist.id)},
            {u"coder"_s, QString::number(coder)},
            {u"name"_s, checklist.name},
            {u"checklist"_s, checklist.items}};
}

QByteArray storedDrafts(const Drafts& drafts)
{
    QJsonArray all;
    for (const auto& [kind, draft] : drafts)
        all.append(draft);
    return all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QString recoverDrafts(CatalogueStore& store)
{
    if (store.isReadOnly())
        return {};
    const QByteArray stored = store.draft().value_or(QByteArray());
    if (stored.isEmpty())
        return {};
    QString recovered;
    for (const QJsonObject& draft : draftsFrom(stored)) {
        store.setCoder(typedBy(store, draft));
        const QString title = draft.contains("fields"_L1) ? recoverStudy(store, draft)
            : draft.contains("appraisal"_L1)              ? recoverAppraisal(store, draft)
                                                          : recoverChecklist(store, draft);
        if (!title.isEmpty())
            recovered = title;
    }
    store.setCoder(0);
    (void)store.saveDraft({});
    return recovered;
}

} // namespace lacuna
