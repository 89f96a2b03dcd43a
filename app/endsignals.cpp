// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#ifdef Q_OS_UNIX
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace lacuna {

#ifdef Q_OS_UNIX
namespace {
constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};
std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void tell(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
    errno = before;
}
} // namespace

EndSignals::EndSignals()
{
    if (pipe(m_ends) != 0)
        return;
    writeEnd = m_ends[1];
    auto* notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::exit(0);
    });
    struct sigaction action{};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : handled) {
        struct sigaction present{};
        // What whoever started the program has it ignore (nohup) stays ignored.
        if (sigaction(signal, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : handled) {
        struct sigaction present{};
        if (sigaction(number, nullptr, &present) == 0 && present.sa_handler == tell)
            std::signal(number, SIG_DFL);
    }
    qDeleteAll(children()); // the notifier, before what it looks at
    for (const int end : m_ends) {
        if (end >= 0)
            close(end);
    }
}
#else
EndSignals::EndSignals() = default;
EndSignals::~EndSignals() = default;
#endif

} // namespace lacuna
