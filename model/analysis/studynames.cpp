// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/studynames.h"

#include "model/catalogue/studylist.h"
#include "model/support/textfold.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QString keyOf(const QString& name)
{
    static const QRegularExpression resolver(u"^(https?://(dx\\.)?doi\\.org/|doi: ?)(?=10\\.)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString bare = name.trimmed();
    bare.remove(resolver);
    return foldedForMatching(bare);
}

} // namespace

StudyNames::StudyNames(const std::vector<Study>& studies)
{
    for (const Study& study : studies) {
        QStringList& names = m_names[study.id];
        for (const QString& name : {study.doi, study.accession, study.title}) {
            if (name.trimmed().isEmpty())
                continue;
            names << name.trimmed();
            add(name, study.id);
        }
    }
}

void StudyNames::add(const QString& name, Id study)
{
    const QString key = keyOf(name);
    if (key.isEmpty())
        return;
    QList<Id>& ids = m_byName[key];
    if (!ids.contains(study))
        ids << study;
}

StudyNames::Found StudyNames::find(const QString& name) const
{
    const QList<Id> ids = m_byName.value(keyOf(name));
    return ids.isEmpty() ? Found() : Found{ids.constFirst(), ids.size() > 1};
}

QString StudyNames::nameOf(Id study) const
{
    const QStringList names = m_names.value(study);
    for (const QString& name : names) {
        if (const Found found = find(name); found.study == study && !found.several)
            return name;
    }
    return names.isEmpty() ? QString() : names.constLast();
}

std::vector<Id> findStudies(const StudyList& studies, const QString& text, int most)
{
    const QStringList words = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<Id> found;
    if (words.isEmpty())
        return found;
    for (qsizetype row = 0; row < studies.size() && int(found.size()) < most; ++row) {
        QString all = studies.text(row, StudyList::Column::Title) + u'\n'
            + studies.text(row, StudyList::Column::Authors);
        if (const qint16 year = studies.years()[size_t(row)]; year != noYear)
            all += u'\n' + QString::number(year);
        all = foldedForMatching(all);
        if (std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word); }))
            found.push_back(studies.ids()[size_t(row)]);
    }
    return found;
}

} // namespace lacuna
