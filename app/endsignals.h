// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace lacuna {

/// While one of these lives, being asked to end (when the session ends, or by kill) ends the event loop, so that the catalogue is closed like otherwise: whatever
/// lies in its log is carried over and the log goes. Nobody is asked anything. A second time ends the program at once. On systems without such signals it
/// does nothing. One at a time.
class EndSignals : public QObject {
    Q_OBJECT
public:
    EndSignals();
    ~EndSignals() override;
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    [[maybe_unused]] int m_ends[2]{-1, -1}; ///< of a pipe: the handler may do next to nothing itself
};

} // namespace lacuna
