// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/voting/guardedserver.h"
#include "views/common/votehost.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <memory>

namespace lacuna {

class VoteServer;
class Workspace;

/// Lets phones vote: a VoteServer in a thread of its own, so that a whole room at once never touches a frame of the window, and the workspace that keeps what they
/// send. One vote at a time. Interface thread; the workspace must outlive it.
class VoteServerHost : public VoteHost {
    Q_OBJECT
public:
    explicit VoteServerHost(Workspace* workspace, QObject* parent = nullptr);
    ~VoteServerHost() override;

    std::vector<VoteNetwork> networks() const override;
    void open(const VoteOrder& order, std::function<void(Result<>)> done) override;
    void close(std::function<void(Result<int>)> done) override;
    const VoteState& state() const override { return m_state; }

    void setLimits(const GuardLimits& limits) { m_limits = limits; }

private:
    void start(const VoteOrder& order, const Round& round, const std::vector<Ballot>& earlier,
               const std::function<void(Result<>)>& done);
    void keep(quint64 batch, const std::vector<Ballot>& ballots);
    void take(const std::vector<Ballot>& ballots);
    void stopServing();
    void note();

    Workspace* m_workspace;
    VoteState m_state;
    GuardLimits m_limits;
    QThread m_thread;
    VoteServer* m_server = nullptr; ///< lives in m_thread
    QTimer m_changes; ///< changed() no more than ten times a second
    bool m_opening = false;
    bool m_closing = false;
};

} // namespace lacuna
