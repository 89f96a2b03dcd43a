// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// What the voting pages say, in the phone's language, which need not be the window's: resources/voting/words.json, every text in every language (tst_votepages).
/// Read once; a value, shared.
class VoteWords {
public:
    VoteWords();

    const QStringList& languages() const { return m_languages; } ///< codes, English first
    const QStringList& keys() const { return m_keys; }
    QString nameOf(const QString& language) const; ///< "Français"
    bool isRightToLeft(const QString& language) const;
    /// In @p language, or in English if it has none.
    QString text(const QString& language, const QString& key) const;
    /// The first language an Accept-Language header names that there is; @p usual otherwise.
    QString chosen(const QByteArray& acceptLanguage, const QString& usual) const;

private:
    struct Language {
        QString name;
        bool rightToLeft = false;
        QHash<QString, QString> words;
    };
    QStringList m_keys;
    QStringList m_languages;
    QHash<QString, Language> m_texts;
};

} // namespace lacuna
