// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include "model/support/progress.h"

#include <QtCore/QtSystemDetection>

#include <csignal>

namespace lacuna {

namespace {
#ifdef Q_OS_UNIX
constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP};
#else
constexpr int handled[] = {SIGINT, SIGTERM};
#endif

void cancelAll(int)
{
    Progress::cancelAll();
    for (const int number : handled)
        std::signal(number, SIG_DFL);
}
} // namespace

void stopByCancelling()
{
    for (const int number : handled) {
        // What whoever started the program has it ignore (nohup) stays ignored.
        if (std::signal(number, cancelAll) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
}

} // namespace lacuna
