// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/voting/voteform.h"
#include "model/voting/voteroom.h"
#include "model/voting/votewords.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// The pages that phones see: plain HTML with forms, no script, no picture, nothing from anywhere else. All that comes from the catalogue or from the phone is escaped.
/// Stateless but for the words; any thread.
class VotePages {
public:
    VotePages();

    const VoteWords& words() const { return m_words; }
    /// The policy that lets the pages' one style sheet in and nothing else (a CSP header).
    QByteArray policy() const;

    /// Asks for the code; @p code and @p own: as typed or scanned.
    QByteArray join(const VoteSetup& setup, const QString& language, const QString& code, const QString& own,
                    StakeholderGroup group, VoteRoom::Refusal refusal) const;
    /// The ballot; @p fields: what stands in it.
    QByteArray ballot(const VoteSetup& setup, const VoteRoom::Session& session, const FormFields& fields,
                      const std::optional<FormProblem>& problem, bool notKept = false) const;
    QByteArray thanks(const VoteRoom::Session& session) const;
    QByteArray closed(const QString& language) const;

    /// What @p ballot says, as the fields of its form.
    static FormFields fieldsOf(const Ballot& ballot, const Round& round);

private:
    QString page(const QString& language, const QString& title, const QString& body) const;
    QString languageLinks(const QString& language) const;
    QString text(const QString& language, const char* key) const;
    QString questionText(const VoteSetup& setup, const QString& language) const;
    QString problemText(const VoteSetup& setup, const QString& language, const FormProblem& problem) const;
    QString answers(const VoteSetup& setup, const QString& language, const FormFields& fields) const;
    QString optionAnswer(const Round& round, int option, const QString& language,
                         const FormFields& fields) const;
    QString radios(const QString& field, const QString& language, const FormFields& fields, bool agree) const;

    VoteWords m_words;
    QByteArray m_style;
    QByteArray m_styleHash;
};

} // namespace lacuna
