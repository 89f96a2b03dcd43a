// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/votewords.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

void lacunaInitVotingResources()
{
    Q_INIT_RESOURCE(lacuna_voting_words); // of a static library
}

using namespace Qt::StringLiterals;

namespace lacuna {

VoteWords::VoteWords()
{
    lacunaInitVotingResources();
    QFile file(u":/lacuna/voting/words.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject all = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const QJsonValue& key : all.value("keys"_L1).toArray())
        m_keys << key.toString();
    const QJsonObject languages = all.value("languages"_L1).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        Language language{one.value("name"_L1).toString(), one.value("rtl"_L1).toBool(), {}};
        const QJsonObject words = one.value("words"_L1).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            language.words.insert(word.key(), word.value().toString());
        m_texts.insert(it.key(), language);
        m_languages << it.key();
    }
    std::ranges::sort(m_languages);
    std::ranges::stable_partition(m_languages, [](const QString& code) { return code == u"en"; });
}

QString VoteWords::nameOf(const QString& language) const
{
    return m_texts.value(language).name;
}

bool VoteWords::isRightToLeft(const QString& language) const
{
    return m_texts.value(language).rightToLeft;
}

QString VoteWords::text(const QString& language, const QString& key) const
{
    const QString own = m_texts.value(language).words.value(key);
    return own.isEmpty() ? m_texts.value(u"en"_s).words.value(key) : own;
}

QString VoteWords::chosen(const QByteArray& acceptLanguage, const QString& usual) const
{
    constexpr int mostNamed = 20;
    const QList<QByteArray> named = acceptLanguage.left(400).split(',');
    // Browsers name them in the order of preference.
    for (const QByteArray& entry : named.first(std::min<qsizetype>(mostNamed, named.size()))) {
        const QString code =
            QString::fromLatin1(entry.trimmed().split(';').first().split('-').first()).toLower();
        if (m_texts.contains(code))
            return code;
    }
    return m_texts.contains(usual) ? usual : u"en"_s;
}

} // namespace lacuna
