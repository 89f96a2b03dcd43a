// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/contribution.h"
#include "model/catalogue/ids.h"
#include "model/catalogue/stakeholder.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// How a round sets priorities; gap-method.md has the formulas.
enum class RoundMethod { Chnri, JamesLind, NominalGroup, Borda, DotVoting, Delphi, Agreement };

inline constexpr std::array allRoundMethods{
    RoundMethod::Chnri,     RoundMethod::JamesLind, RoundMethod::NominalGroup, RoundMethod::Borda,
    RoundMethod::DotVoting, RoundMethod::Delphi,    RoundMethod::Agreement};

/// "chnri", "james-lind", "nominal-group", "borda", "dots", "delphi", "agreement": as files name it.
QString roundMethodKey(RoundMethod method);
/// "CHNRI", "James Lind Alliance", "Nominal group", "Borda count", "Dot voting", "Delphi", "Agree or disagree", in the user's language.
QString roundMethodLabel(RoundMethod method);
std::optional<RoundMethod> roundMethodFromKey(const QString& key);
/// CHNRI and Agree or disagree: an answer is 1 (yes, agree), 0.5 (undecided, unsure) or 0 (no, disagree).
bool answersYesOrNo(RoundMethod method);

/// What the methods leave open. Each has an effect in the methods it names only.
struct RoundSettings {
    bool agreementOfAnswered = false; ///< CHNRI: AEA of those who answered, not of all scorers of the option
    int ranks = 10; ///< James Lind Alliance: how many options a participant ranks; 1 … 100
    int dots = 10; ///< dot voting: of each participant; 1 … 1000
    int dotsPerOption = 10; ///< dot voting: cap; 1 … dots
    double consensusShare = 0.70; ///< Delphi: at least this share scores 7–9 …
    double dissentShare = 0.15; ///< … and less than this share 1–3
    int resamples = 1000; ///< bootstrap; 0: no intervals
    quint32 seed = 1; ///< of the bootstrap: the same ballots give the same intervals

    friend bool operator==(const RoundSettings&, const RoundSettings&) = default;
};

QJsonObject roundSettingsToJson(const RoundSettings& settings);
/// What is missing or out of range is as a new round has it.
RoundSettings roundSettingsFromJson(const QJsonObject& json);

/// CHNRI: what an option is judged by.
struct RoundCriterion {
    Id id = 0; ///< 0: given by the store
    QString name;
    double weight = 1; ///< 0 or more

    friend bool operator==(const RoundCriterion&, const RoundCriterion&) = default;
};

/// The five of Rudan et al. 2008, in the user's language, with weight 1 and no ids.
std::vector<RoundCriterion> standardCriteria();

/// What is voted on: a gap, or a question somebody wrote. The second half is what a research agenda says of it.
struct RoundOption {
    Id id = 0; ///< 0: given by the store
    QString title;
    QString text;
    TermPair gap; ///< isNone(): written, of no gap
    QString rationale;
    QString proposedMethod;
    QString countries;
    QString partners;

    friend bool operator==(const RoundOption&, const RoundOption&) = default;
};

struct RoundParticipant {
    QString name;
    StakeholderGroup group = StakeholderGroup::Other;

    friend bool operator==(const RoundParticipant&, const RoundParticipant&) = default;
};

/// One answer: CHNRI 1, 0.5 or 0 of an option and a criterion; Agree or disagree 1, 0.5 or 0 of an option (criterion 0); else the rank (1 is first; equal ranks are ties), the dots, or Delphi's 1 … 9 of an
/// option (criterion 0). What is not answered has none.
struct BallotAnswer {
    Id option = 0;
    Id criterion = 0;
    double value = 0;

    friend bool operator==(const BallotAnswer&, const BallotAnswer&) = default;
};

/// What one participant answered. One a participant and stage. No answers at all: an abstention.
struct Ballot {
    Id id = 0; ///< 0: given by the store
    int stage = 1; ///< Delphi: which of its rounds, from 1; else 1
    QString participant;
    StakeholderGroup group = StakeholderGroup::Other;
    QDateTime castAt; ///< UTC; invalid: now
    std::vector<BallotAnswer> answers; ///< by option, then criterion

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// One exercise that sets priorities: options, method, participants, ballots, decision.
struct Round {
    Id id = 0;
    QString name;
    RoundMethod method = RoundMethod::Chnri;
    RoundSettings settings;
    bool closed = false; ///< takes no more ballots
    QString decision; ///< what was decided
    std::vector<RoundCriterion> criteria; ///< CHNRI only
    std::vector<RoundOption> options;
    std::vector<RoundParticipant> participants; ///< who is asked; who voted need not be among them
    std::vector<Ballot> ballots; ///< by stage, then as they were cast
    QDateTime created; ///< UTC; given by the store
    QDateTime modified; ///< UTC; given by the store
    bool ballotsConfidential =
        false; ///< who voted and how does not leave the catalogue unless asked for; the result does

    friend bool operator==(const Round&, const Round&) = default;
};

} // namespace lacuna
