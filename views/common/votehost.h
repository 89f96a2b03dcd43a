// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "model/support/error.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace lacuna {

/// A network of this computer that phones could be on.
struct VoteNetwork {
    QString name; ///< as the system calls it: "wlan0", "Wi-Fi"
    QString address; ///< "192.168.1.7"
    bool loopback = false; ///< only this computer: to try it out

    friend bool operator==(const VoteNetwork&, const VoteNetwork&) = default;
};

/// What is to be voted on, and how.
struct VoteOrder {
    Id round = 0;
    int stage = 1; ///< Delphi
    QString address; ///< of the network; never more than one
    bool withCodes = false; ///< a ballot a code that was handed out, instead of one a device
    int codes = 0; ///< how many to make
    QString language; ///< what the page begins in; each phone may choose another
};

/// A QR code: @c size × @c size modules, row by row.
struct QrPattern {
    int size = 0;
    std::vector<bool> dark;
};

/// How an open vote stands.
struct VoteState {
    bool open = false;
    Id round = 0;
    int stage = 1;
    QString networkName;
    QString address; ///< "http://192.168.1.7:50123/": what is typed
    QString code; ///< six characters, to be typed there
    QrPattern qr; ///< of the address with the code
    QStringList codes; ///< handed out, if any
    int joined = 0; ///< devices
    std::vector<Ballot> ballots; ///< so far, as they came; durable
    QString problem; ///< why ballots are refused just now (disk full); empty: they are not
};

/// Lets phones on the local network vote. Off until open() is called, by an explicit act of the user that names the network; off again with close(). The
/// application implements it over a small server; tests over nothing. Interface thread.
class VoteHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those that are up, the likeliest first, this computer alone last.
    virtual std::vector<VoteNetwork> networks() const = 0;
    virtual void open(const VoteOrder& order, std::function<void(Result<>)> done) = 0;
    /// Stops serving, makes the ballots the round's in one step to undo, and forgets the codes. @p done: how many there were.
    virtual void close(std::function<void(Result<int>)> done) = 0;
    virtual const VoteState& state() const = 0;

Q_SIGNALS:
    void changed(); ///< state() differs; at most ten times a second
};

} // namespace lacuna
