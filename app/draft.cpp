// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft.h"

#include "model/formats/studyjson.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
/// 0 if the coder is there no longer, or none was kept (drafts of older versions).
Id typedBy(const CatalogueStore& store, const QJsonObject& draft)
{
    const Id coder = draft.value("coder"_L1).toString().toLongLong();
    const auto coders = store.coders();
    return coders && std::ranges::contains(*coders, coder, &Coder::id) ? coder : 0;
}
} // namespace

QByteArray draftOf(const Study& study, Id coder)
{
    Record record;
    record.study = study;
    const QJsonObject fields = QJsonDocument::fromJson(recordToJson(record)).object();
    return QJsonDocument(QJsonObject{{u"study"_s, QString::number(study.id)},
                                     {u"coder"_s, QString::number(coder)},
                                     {u"fields"_s, fields}})
        .toJson(QJsonDocument::Compact);
}

QString recoverDraft(CatalogueStore& store)
{
    if (store.isReadOnly())
        return {};
    const QByteArray draft = store.draft().value_or(QByteArray());
    if (draft.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(draft).object();
    CodedStudy typed;
    typed.study = recordFromJson(json.value("fields"_L1).toObject()).study;
    store.setCoder(typedBy(store, json));
    QString recovered;
    if (const Id id = json.value("study"_L1).toString().toLongLong(); id != 0) {
        const auto stored = store.study(id); // deleted meanwhile: nobody misses what was typed in it
        if (stored) {
            Study& study = typed.study;
            study.id = id;
            study.companionOf = stored->study.companionOf;
            study.batch = stored->study.batch;
            study.created = stored->study.created;
            study.modified = stored->study.modified;
            if (!(study == stored->study) && store.apply(UpdateStudy{typed, true}))
                recovered = study.title;
        }
    } else if (store.apply(AddStudy{typed})) {
        recovered = typed.study.title;
    }
    store.setCoder(0);
    (void)store.saveDraft({});
    return recovered;
}

} // namespace lacuna
