// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voteserverhost.h"

#include "model/voting/qrpattern.h"
#include "model/voting/voteserver.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int changeInterval = 100; // ms

bool isUsable(const QNetworkInterface& network)
{
    return network.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
}

/// Wi-Fi first, cables next: where phones are.
int likeliness(const QNetworkInterface& network)
{
    if (network.flags().testFlag(QNetworkInterface::IsLoopBack))
        return 3;
    if (network.type() == QNetworkInterface::Wifi)
        return 0;
    return network.type() == QNetworkInterface::Ethernet ? 1 : 2;
}

QStringList freshCodes(int count)
{
    QStringList codes;
    while (codes.size() < count) {
        const QString code = randomVoteCode();
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

} // namespace

VoteServerHost::VoteServerHost(Workspace* workspace, QObject* parent)
    : VoteHost(parent)
    , m_workspace(workspace)
{
    m_thread.setObjectName(u"voting"_s);
    m_changes.setSingleShot(true);
    m_changes.setInterval(changeInterval);
    connect(&m_changes, &QTimer::timeout, this, &VoteHost::changed);
    // Another catalogue has other rounds: nobody votes into it.
    connect(workspace, &Workspace::snapshotChanged, this, [this, file = workspace->fileName()]() mutable {
        if (m_workspace->fileName() != file && m_state.open)
            stopServing();
        file = m_workspace->fileName();
    });
}

VoteServerHost::~VoteServerHost()
{
    m_changes.stop();
    blockSignals(true);
    stopServing();
}

std::vector<VoteNetwork> VoteServerHost::networks() const
{
    std::vector<std::pair<int, VoteNetwork>> found;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        if (!isUsable(network))
            continue;
        for (const QNetworkAddressEntry& entry : network.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLinkLocal())
                continue;
            found.emplace_back(likeliness(network),
                               VoteNetwork{.name = network.humanReadableName(),
                                           .address = address.toString(),
                                           .loopback = address.isLoopback()});
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.first; });
    std::vector<VoteNetwork> networks;
    for (auto& [order, network] : found)
        networks.push_back(std::move(network));
    return networks;
}

void VoteServerHost::open(const VoteOrder& order, std::function<void(Result<>)> done)
{
    if (m_state.open || m_opening || m_closing) {
        done(fail(ErrorKind::Busy, tr("A vote is open already. Close it first.")));
        return;
    }
    const auto snapshot = m_workspace->snapshot();
    const auto round = std::ranges::find(snapshot->rounds, order.round, &Round::id);
    if (round == snapshot->rounds.end() || round->closed || round->options.empty()
        || m_workspace->isReadOnly()) {
        done(fail(ErrorKind::BadInput,
                  round == snapshot->rounds.end()
                      ? tr("The round is no longer in the catalogue.")
                      : tr("“%1” cannot be voted on: it is closed, has no options, or the "
                           "catalogue can only be read.")
                            .arg(round->name)));
        return;
    }
    m_opening = true;
    // What a program that was ended has left: those phones have voted.
    m_workspace->loadLiveBallots(order.round,
                                 [host = QPointer(this), order, asked = *round,
                                  done = std::move(done)](const Result<std::vector<Ballot>>& earlier) {
                                     if (!host)
                                         return;
                                     host->m_opening = false;
                                     if (!earlier) {
                                         done(std::unexpected(earlier.error()));
                                         return;
                                     }
                                     host->start(order, asked, *earlier, done);
                                 });
}

void VoteServerHost::start(const VoteOrder& order, const Round& round, const std::vector<Ballot>& earlier,
                           const std::function<void(Result<>)>& done)
{
    VoteSetup setup;
    setup.round = round;
    setup.round.ballots.clear();
    setup.round.participants.clear(); // the thread of the network knows no names
    setup.stage = round.method == RoundMethod::Delphi ? std::max(1, order.stage) : 1;
    setup.code = randomVoteCode();
    if (order.withCodes)
        setup.handedOut = freshCodes(std::max(1, order.codes));
    std::vector<Ballot> voted;
    std::ranges::copy_if(earlier, std::back_inserter(voted),
                         [&](const Ballot& ballot) { return ballot.stage == setup.stage; });
    VoteState state;
    state.round = order.round;
    state.stage = setup.stage;
    state.code = setup.code;
    state.codes = setup.handedOut;
    state.ballots = voted;
    for (const VoteNetwork& network : networks()) {
        if (network.address == order.address)
            state.networkName = network.name;
    }
    m_server = new VoteServer(std::move(setup), voted, order.language, m_limits);
    m_server->moveToThread(&m_thread);
    connect(m_server, &VoteServer::ballotsCast, this, &VoteServerHost::keep, Qt::QueuedConnection);
    connect(m_server, &VoteServer::joinedChanged, this, [this](int joined) {
        m_state.joined = joined;
        note();
    });
    m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        m_server, [&] { opened = m_server->open(QHostAddress(order.address)); },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        stopServing();
        done(opened);
        return;
    }
    state.open = true;
    state.address = m_server->address();
    const QrModules qr = qrModules((state.address + u"j/"_s + state.code).toLatin1());
    state.qr = {.size = qr.size, .dark = qr.dark};
    m_state = std::move(state);
    Q_EMIT changed();
    done({});
}

/// Durable first, acknowledged then.
void VoteServerHost::keep(quint64 batch, const std::vector<Ballot>& ballots)
{
    if (!m_server)
        return;
    m_workspace->keepLiveBallots(
        m_state.round, ballots,
        [host = QPointer(this), server = QPointer(m_server), batch, ballots](const Result<>& kept) {
            if (!host)
                return;
            if (kept)
                host->take(ballots);
            host->m_state.problem = kept ? QString() : kept.error().message;
            host->note();
            if (server && server == host->m_server)
                QMetaObject::invokeMethod(
                    server.data(), [target = server.data(), batch, kept] { target->kept(batch, kept); },
                    Qt::QueuedConnection);
        });
}

void VoteServerHost::take(const std::vector<Ballot>& ballots)
{
    for (const Ballot& ballot : ballots) {
        const auto same = std::ranges::find(m_state.ballots, ballot.participant, &Ballot::participant);
        if (same != m_state.ballots.end())
            *same = ballot;
        else
            m_state.ballots.push_back(ballot);
    }
}

void VoteServerHost::note()
{
    if (!m_changes.isActive())
        m_changes.start();
}

void VoteServerHost::stopServing()
{
    if (m_server) {
        QMetaObject::invokeMethod(m_server, &VoteServer::close, Qt::BlockingQueuedConnection);
        m_server->deleteLater(); // in its thread, which ends after it
        m_server = nullptr;
    }
    m_thread.quit();
    m_thread.wait();
    m_state = {};
}

void VoteServerHost::close(std::function<void(Result<int>)> done)
{
    if (!m_state.open || m_closing) {
        done(fail(ErrorKind::BadInput, tr("No vote is open.")));
        return;
    }
    m_closing = true;
    const Id round = m_state.round;
    stopServing();
    Q_EMIT changed();
    // What was kept when the last phone was served, which may be more than was told here so far.
    m_workspace->loadLiveBallots(
        round,
        [host = QPointer(this), round, done = std::move(done)](const Result<std::vector<Ballot>>& kept) {
            if (!host)
                return;
            if (!kept || kept->empty()) {
                host->m_closing = false;
                done(kept.transform([](const auto&) { return 0; }));
                return;
            }
            const int count = int(kept->size());
            host->m_workspace->apply(
                SaveBallots{.round = round, .ballots = *kept},
                [host, round, count, done](const Result<EditOutcome>& saved) {
                    if (!host)
                        return;
                    host->m_closing = false;
                    if (!saved) {
                        done(std::unexpected(saved.error())); // they stay where they are kept
                        return;
                    }
                    host->m_workspace->dropLiveBallots(round);
                    done(count);
                });
        });
}

} // namespace lacuna
