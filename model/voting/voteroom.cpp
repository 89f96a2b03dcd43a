// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/voteroom.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

// No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V.
constexpr char16_t codeLetters[] = u"ACDEFGHJKMNPQRTWXY34679";
constexpr int codeLength = 6;
constexpr int tokenBytes = 16;
constexpr int labelLength = 8;
constexpr int mostAddresses = 10'000;
constexpr double guessesAtOnce = 10;
constexpr double guessesPerSecond = 0.5;

bool isToken(const QByteArray& text)
{
    return text.size() == 2 * tokenBytes
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QString participantOf(const QByteArray& token)
{
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    QString label = u"Phone "_s;
    constexpr size_t letters = std::size(codeLetters) - 1;
    for (int i = 0; i < labelLength; ++i)
        label += QChar(codeLetters[size_t(uchar(hash[i])) % letters]);
    return label;
}

} // namespace

void TokenBucket::refill(qint64 now)
{
    constexpr double second = 1000;
    if (now > m_last)
        m_left = std::min(m_burst, m_left + double(now - m_last) / second * m_perSecond);
    m_last = std::max(m_last, now);
}

bool TokenBucket::take(qint64 now)
{
    refill(now);
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

bool TokenBucket::isEmpty(qint64 now)
{
    refill(now);
    return m_left < 1;
}

bool TokenBucket::isFull(qint64 now)
{
    refill(now);
    return m_left >= m_burst;
}

QString randomVoteCode()
{
    QString code;
    constexpr int letters = int(std::size(codeLetters)) - 1;
    for (int i = 0; i < codeLength; ++i)
        code += QChar(codeLetters[QRandomGenerator::system()->bounded(letters)]);
    return code;
}

QByteArray randomVoteToken()
{
    QByteArray bytes(tokenBytes, '\0');
    quint32 words[tokenBytes / 4];
    QRandomGenerator::system()->fillRange(words);
    memcpy(bytes.data(), words, tokenBytes);
    return bytes.toHex();
}

QString foldedVoteCode(const QString& typed)
{
    QString folded;
    for (const QChar letter : typed.left(64)) {
        if (letter.isLetterOrNumber())
            folded += letter.toUpper();
    }
    return folded;
}

VoteRoom::VoteRoom(VoteSetup setup)
    : m_setup(std::move(setup))
{
}

/// Whether @p address has guessed so often that it is told nothing any more: otherwise who tries codes would learn the right one however long it waits for the wrong ones.
bool VoteRoom::isGuessing(const QString& address, qint64 now)
{
    const auto bucket = m_guesses.find(address);
    return bucket != m_guesses.end() && bucket->isEmpty(now);
}

/// Whoever knows the code pays nothing here, though a whole room may stand behind one address; who guesses does.
bool VoteRoom::mayGuess(const QString& address, qint64 now)
{
    if (m_guesses.size() > mostAddresses)
        m_guesses.removeIf([now](auto it) { return it.value().isFull(now); });
    auto bucket = m_guesses.find(address);
    if (bucket == m_guesses.end()) {
        if (m_guesses.size() > mostAddresses)
            return false;
        bucket = m_guesses.insert(address, TokenBucket(guessesAtOnce, guessesPerSecond));
    }
    return bucket->take(now) && m_allGuesses.take(now);
}

VoteRoom::Joined VoteRoom::join(const QString& code, const QString& handedOut, StakeholderGroup group,
                                const QString& language, const QByteArray& device, const QString& address,
                                qint64 now)
{
    const bool right = foldedVoteCode(code) == m_setup.code;
    const QString own = foldedVoteCode(handedOut);
    const bool known = m_setup.handedOut.isEmpty() || m_setup.handedOut.contains(own);
    // An address that has guessed too often is not told that it guessed right, either, until it has waited.
    if (isGuessing(address, now) || ((!right || !known) && !mayGuess(address, now)))
        return {.refusal = Refusal::TooOften, .token = {}};
    if (!right)
        return {.refusal = Refusal::WrongCode, .token = {}};
    if (!known)
        return {.refusal = Refusal::UnknownHandedOut, .token = {}};
    const QByteArray token = isToken(device) ? device : randomVoteToken();
    if (m_sessions.size() >= mostSessions && !m_sessions.contains(token))
        return {.refusal = Refusal::Full, .token = {}};
    m_sessions.insert(
        token,
        {.token = token,
         .formToken = randomVoteToken(),
         .participant = m_setup.handedOut.isEmpty() ? participantOf(token) : QString(u"Code "_s + own),
         .group = group,
         .language = language});
    return {.refusal = Refusal::None, .token = token};
}

int VoteRoom::joined() const
{
    if (m_setup.handedOut.isEmpty())
        return int(m_sessions.size());
    QSet<QString> participants;
    for (const Session& session : m_sessions)
        participants << session.participant;
    return int(participants.size());
}

VoteRoom::Session* VoteRoom::session(const QByteArray& token)
{
    const auto it = m_sessions.find(token);
    return it == m_sessions.end() ? nullptr : &*it;
}

const Ballot* VoteRoom::ballotOf(const QString& participant) const
{
    const auto it = m_byParticipant.find(participant);
    return it == m_byParticipant.end() ? nullptr : &m_ballots[*it];
}

void VoteRoom::remember(const Ballot& ballot)
{
    const auto it = m_byParticipant.find(ballot.participant);
    if (it != m_byParticipant.end()) {
        m_ballots[*it] = ballot;
        return;
    }
    m_byParticipant.insert(ballot.participant, m_ballots.size());
    m_ballots.push_back(ballot);
}

} // namespace lacuna
