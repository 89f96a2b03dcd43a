// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QtCore/QBuffer>
#include <QtCore/QStringList>

namespace lacuna::test {

/// What tests of the command line inherit: a command run in this process, and what the last one said.
class CommandRun {
protected:
    /// The exit code; 0: done.
    int run(const QStringList& arguments)
    {
        QBuffer out(&m_out);
        QBuffer err(&m_err);
        m_out.clear();
        m_err.clear();
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        return runCommandLine(arguments, out, err);
    }

    QByteArray m_out;
    QByteArray m_err;
};

} // namespace lacuna::test
