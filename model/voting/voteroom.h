// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace lacuna {

/// So many at once, and so many a second after that. Times are given by the caller, in ms of any clock that only goes forward.
class TokenBucket {
public:
    TokenBucket(double burst, double perSecond)
        : m_burst(burst)
        , m_perSecond(perSecond)
        , m_left(burst)
    {
    }
    /// False: not now.
    bool take(qint64 now);
    bool isFull(qint64 now);
    bool isEmpty(qint64 now);

private:
    void refill(qint64 now);

    double m_burst;
    double m_perSecond;
    double m_left;
    qint64 m_last = 0;
};

/// What is voted on, and how one gets in.
struct VoteSetup {
    Round round; ///< without ballots and participants
    int stage = 1;
    QString code; ///< six characters; everybody types it
    QStringList handedOut; ///< codes that are ballots; empty: one ballot a device
};

/// Six characters that cannot be taken for one another, from the system's source of randomness.
QString randomVoteCode();
/// 128 bits of it, as 32 hexadecimal digits.
QByteArray randomVoteToken();
/// What a person meant by typing a code: no space, capital letters.
QString foldedVoteCode(const QString& typed);

/// Who is in the room and what they voted: the rules, without a network. One thread. Nothing in it names a person: a participant is a device ("Phone 7K3QX2MB", from a
/// hash of its token, so that it is the same after the program was started again, and tells the token to nobody) or a code that was handed out.
class VoteRoom {
public:
    explicit VoteRoom(VoteSetup setup);

    const VoteSetup& setup() const { return m_setup; }

    struct Session {
        QByteArray token;
        QByteArray formToken; ///< in every form: who does not know it posts nothing
        QString participant;
        StakeholderGroup group = StakeholderGroup::Other;
        QString language;
    };
    enum class Refusal { None, WrongCode, UnknownHandedOut, TooOften, Full };
    struct Joined {
        Refusal refusal = Refusal::None;
        QByteArray token; ///< of the session; empty if refused
    };
    /// @p device: the token the device had before, if any (a well-formed one is kept, so that it is the same participant). @p address: whom wrong codes are counted
    /// against.
    Joined join(const QString& code, const QString& handedOut, StakeholderGroup group,
                const QString& language, const QByteArray& device, const QString& address, qint64 now);
    /// Null: nobody with that token is in the room.
    Session* session(const QByteArray& token);
    /// Participants: two devices with one handed-out code are one.
    int joined() const;

    /// The newest ballot of a participant; null: none yet.
    const Ballot* ballotOf(const QString& participant) const;
    /// A ballot that is kept for good, also one of an earlier run.
    void remember(const Ballot& ballot);
    const std::vector<Ballot>& ballots() const { return m_ballots; } ///< as they first came

    static constexpr int mostSessions = 5000;

private:
    bool mayGuess(const QString& address, qint64 now);
    bool isGuessing(const QString& address, qint64 now);

    VoteSetup m_setup;
    QHash<QByteArray, Session> m_sessions;
    std::vector<Ballot> m_ballots;
    QHash<QString, size_t> m_byParticipant;
    QHash<QString, TokenBucket> m_guesses; ///< by address
    TokenBucket m_allGuesses{60, 5};
};

} // namespace lacuna
