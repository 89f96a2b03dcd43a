// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft.h"

#include "model/formats/studyjson.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace lacuna {

QByteArray draftOf(const Study& study)
{
    Record record;
    record.study = study;
    const QJsonObject fields = QJsonDocument::fromJson(recordToJson(record)).object();
    return QJsonDocument(QJsonObject{{u"study"_s, QString::number(study.id)}, {u"fields"_s, fields}})
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
    (void)store.saveDraft({});
    return recovered;
}

} // namespace lacuna
