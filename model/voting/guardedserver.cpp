// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/guardedserver.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace lacuna {

GuardedSocket::GuardedSocket(const GuardLimits& limits, QObject* parent)
    : QTcpSocket(parent)
    , m_limits(limits)
{
    setReadBufferSize(m_limits.head + m_limits.body + 1024);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_limits.deadline);
    connect(&m_deadline, &QTimer::timeout, this, &QAbstractSocket::abort);
    // Connected before the web server is: what is too much is gone when it looks.
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::look);
    connect(this, &QIODevice::bytesWritten, this, &GuardedSocket::answered);
    m_deadline.start();
}

/// A drip of bytes never starts the deadline anew; only an answer does.
void GuardedSocket::look()
{
    if (m_refused) {
        readAll();
        return;
    }
    const QByteArray fresh = peek(bytesAvailable());
    if (m_headEnd < 0) {
        const QByteArray joined = m_tail + fresh;
        const qsizetype end = joined.indexOf("\r\n\r\n");
        if (end >= 0)
            m_headEnd = m_seen - m_tail.size() + end + 4;
        m_tail = joined.right(3);
    }
    m_seen += fresh.size();
    if (m_headEnd < 0 ? m_seen > m_limits.head : m_headEnd > m_limits.head)
        refuse("431 Request Header Fields Too Large");
    else if (m_headEnd >= 0 && bytesAvailable() >= m_headEnd && !isPlain(peek(m_headEnd)))
        refuse("400 Bad Request");
    else if (m_headEnd >= 0 && m_seen - m_headEnd > m_limits.body)
        refuse("413 Content Too Large");
}

/// A path of ours and one length in digits: what browsers send. The web server takes more than that for a request.
bool GuardedSocket::isPlain(const QByteArray& head) const
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    if (request.size() != 3 || !request[1].startsWith('/'))
        return false;
    int lengths = 0;
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        if (name == "transfer-encoding")
            return false;
        if (name != "content-length")
            continue;
        const QByteArray value = line.sliced(colon + 1).trimmed();
        const bool digits =
            !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || ++lengths > 1)
            return false;
    }
    return true;
}

void GuardedSocket::answered()
{
    if (m_refused)
        return;
    m_seen = 0;
    m_headEnd = -1;
    m_tail.clear();
    m_deadline.start();
}

void GuardedSocket::refuse(const QByteArray& status)
{
    m_refused = true;
    readAll();
    write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    disconnectFromHost();
}

GuardedServer::GuardedServer(const GuardLimits& limits, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    constexpr int backlog = 512; // a room that scans at the same moment
    setListenBacklogSize(backlog);
    setMaxPendingConnections(m_limits.connections);
}

void GuardedServer::incomingConnection(qintptr handle)
{
    auto* socket = new GuardedSocket(m_limits, this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    const QString address = socket->peerAddress().toString();
    int& fromThere = m_byAddress[address];
    if (connections() >= m_limits.connections || fromThere >= m_limits.perAddress) {
        socket->abort();
        delete socket;
        if (fromThere == 0)
            m_byAddress.remove(address);
        return;
    }
    m_open << socket;
    ++fromThere;
    connect(socket, &QObject::destroyed, this, [this, address, socket] {
        m_open.removeOne(socket);
        if (--m_byAddress[address] <= 0)
            m_byAddress.remove(address);
    });
    addPendingConnection(socket);
}

void GuardedServer::abortAll()
{
    const QList<GuardedSocket*> open = m_open;
    for (GuardedSocket* socket : open)
        socket->abort();
}

} // namespace lacuna
