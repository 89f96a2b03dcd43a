// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/language.h"
#include "app/windowmain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Where nothing names a language (cron, a minimal system), the C library takes text for ASCII, and Qt would say at every start that
/// it uses UTF-8 all the same.
void preferUtf8()
{
#ifdef Q_OS_UNIX
    const char* decides = "LC_CTYPE";
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        if (value != "C" && value != "POSIX")
            return;
        if (qstrcmp(name, "LC_ALL") == 0)
            decides = "LC_ALL";
        break;
    }
    qputenv(decides, "C.UTF-8");
#endif
}

/// Commands need no display: those that draw get fonts from the platform that paints into memory.
std::unique_ptr<QCoreApplication> commandApplication(const QString& command, int& argc, char** argv)
{
    if (!lacuna::needsFonts(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(const QString& command, int argc, char** argv)
{
    const auto application = commandApplication(command, argc, argv);
    lacuna::Language language;
    language.useSystems();
#ifdef Q_OS_WIN
    // Data are bytes: no line-end translation.
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int code = lacuna::runCommandLine(application->arguments().mid(1), out, err);
    // What a full disk or a closed pipe swallows shows here at the latest.
    if (!out.flush() || std::fflush(stdout) != 0) {
        err.write(
            QCoreApplication::translate("lacuna::CommandLine", "lacuna: the output could not be written")
                .toUtf8()
            + '\n');
        return 1;
    }
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    preferUtf8();
    QCoreApplication::setOrganizationName(u"Lacuna"_s);
    QCoreApplication::setApplicationName(u"lacuna"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    // Commands are plain ASCII, so they can be told before Qt has decoded the arguments.
    const QString first = argc > 1 ? QString::fromLatin1(argv[1]) : QString();
    if (lacuna::isCommand(first))
        return runCommand(first, argc, argv);
    return lacuna::runWindow(argc, argv);
}
