// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace lacuna {

/// What strangers on a network are given: the rest is cut off before the web server sees it.
struct GuardLimits {
    int connections =
        1200; ///< at once; no single machine is to take them all, though a whole room may stand behind one address
    int perAddress = 300;
    int deadline = 10'000; ///< ms for a whole request, and for the silence between two
    qint64 head = 8 * 1024; ///< bytes
    qint64 body = 16 * 1024;
};

/// One connection: counts what a request brings and how long it takes. Owned by the server that made it, as the web server takes it over.
class GuardedSocket : public QTcpSocket {
    Q_OBJECT
public:
    GuardedSocket(const GuardLimits& limits, QObject* parent);

private:
    void look();
    void answered();
    void refuse(const QByteArray& status);
    bool isPlain(const QByteArray& head) const;

    GuardLimits m_limits;
    QTimer m_deadline;
    qint64 m_seen = 0; ///< bytes of this request
    qint64 m_headEnd = -1; ///< where its body begins; −1: not there yet
    QByteArray m_tail; ///< the last bytes seen, in which the head may end
    bool m_refused = false;
};

/// Accepts as many connections as the limits allow. Interface of QTcpServer; the thread it lives in.
class GuardedServer : public QTcpServer {
    Q_OBJECT
public:
    explicit GuardedServer(const GuardLimits& limits, QObject* parent = nullptr);
    int connections() const { return int(m_open.size()); }
    /// Cuts off everybody.
    void abortAll();

protected:
    void incomingConnection(qintptr handle) override;

private:
    GuardLimits m_limits;
    QList<GuardedSocket*> m_open; ///< the web server owns them by now
    QHash<QString, int> m_byAddress;
};

} // namespace lacuna
