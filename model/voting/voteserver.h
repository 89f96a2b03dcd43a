// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/voting/guardedserver.h"
#include "model/voting/voteroom.h"

#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>

#include <vector>

namespace lacuna {

/// Serves one vote on one address: a form to join, a ballot, thanks. Off until open(); close() ends every connection. A ballot is acknowledged only when it has been
/// kept: the server hands out batches by ballotsCast() (what came in while one was being kept is the next) and answers the phones behind one when kept() says so.
/// Lives in a thread of its own or anyone's; all functions in that thread, signals from it. It knows no catalogue and reads no file.
class VoteServer : public QObject {
    Q_OBJECT
public:
    /// @p earlier: ballots of this vote that are kept already.
    VoteServer(VoteSetup setup, const std::vector<Ballot>& earlier, const QString& language,
               const GuardLimits& limits = {}, QObject* parent = nullptr);
    ~VoteServer() override;

    /// On a free port of @p address. Errors: Io.
    Result<> open(const QHostAddress& address);
    void close();
    quint16 port() const;
    /// "http://192.168.1.7:50123/"
    QString address() const;
    const VoteRoom& room() const;

    /// The batch with this number is durable, or (an error) is not.
    void kept(quint64 batch, const lacuna::Result<>& result);

Q_SIGNALS:
    void ballotsCast(quint64 batch, const std::vector<lacuna::Ballot>& ballots);
    void joinedChanged(int joined);

private:
    class Pages;
    Pages* d; ///< a child, so that it goes to the thread this goes to
};

} // namespace lacuna
