// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace lacuna {

/// Fields of a form as a browser posts it (application/x-www-form-urlencoded).
using FormFields = QHash<QString, QString>;

/// Null if it is no such form: broken escapes, text that is no UTF-8, a field twice, too many or too long ones.
std::optional<FormFields> parseForm(const QByteArray& body);

/// What a field of an answer is called: "o3", or "o3c1" of a criterion; places in the round's lists.
QString answerField(int option, int criterion = -1);

/// What is wrong with a ballot that a phone sent.
struct FormProblem {
    enum class Kind {
        Nothing, ///< there is no answer in it
        NoNumber, ///< something that cannot be an answer of this round
        TooManyDots, ///< given: all together
        TooManyOnOne, ///< given: on one option
        SameRank, ///< two options have it
        Rule, ///< message says which
    };
    Kind kind = Kind::NoNumber;
    int given = 0;
    QString message;
};

/// No other fields than those of a ballot of @p round: its answers, and the form's token.
bool isBallotForm(const FormFields& fields, const Round& round);

/// The ballot @p fields say; nothing typed is an abstention. Fields that the round does not have are left alone. Errors: what breaks a rule.
std::optional<FormProblem> readBallot(const FormFields& fields, const Round& round, Ballot& ballot);

} // namespace lacuna
