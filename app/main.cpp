// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/language.h"
#include "app/stopsignals.h"
#include "app/windowmain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>

#include <cstdio>
#include <memory>
#include <optional>

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

/// All words of the command line after the program's name, whatever script they are in; with no application object alive.
QStringList wordsOf(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // knows how the system passes them
    return QCoreApplication::arguments().mid(1);
}

/// Commands need no display: those that draw get fonts from the platform that paints into memory. The words of the command are none of
/// Qt's business, which would take "--style" for its own.
std::unique_ptr<QCoreApplication> commandApplication(const QString& command, int& argc, char** argv)
{
    argc = 1;
    if (!lacuna::needsFonts(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Why @p asked (an empty one: no value) is no language; empty: it is one, or none was asked for.
QString languageProblem(const std::optional<QString>& asked)
{
    if (!asked)
        return {};
    const QStringList codes = lacuna::Language::codes();
    if (asked->isEmpty())
        return QCoreApplication::translate("lacuna::CommandLine", "--language takes a value, one of: %1")
            .arg(codes.join(", "_L1));
    if (!lacuna::Language::knows(*asked))
        return QCoreApplication::translate("lacuna::CommandLine",
                                           "there is no translation “%1”; --language takes one of: %2")
            .arg(*asked, codes.join(", "_L1));
    return {};
}

/// Says in the system's language what is wrong with the one asked for; false if nothing is. With no application object alive.
bool refuseLanguage(const std::optional<QString>& asked, int argc, char** argv)
{
    if (languageProblem(asked).isEmpty())
        return false;
    const QCoreApplication application(argc, argv);
    lacuna::Language language;
    language.use({});
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        err.write((u"lacuna: "_s + languageProblem(asked) + u'\n').toUtf8());
    return true;
}

int runCommand(const QStringList& words, const QString& languageCode, int argc, char** argv)
{
    const auto application = commandApplication(words.first(), argc, argv);
    lacuna::Language language;
    language.use(languageCode);
#ifdef Q_OS_WIN
    // Data are bytes: no line-end translation.
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int code = lacuna::runCommandLine(words, out, err);
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
    // Who asks for the same bytes twice gets them, also where Qt walks a hash table of its own (the fonts of a PDF).
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setOrganizationName(u"Lacuna"_s);
    QCoreApplication::setApplicationName(u"lacuna"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    QStringList words = wordsOf(argc, argv);
    const std::optional<QString> asked = lacuna::takeOption(words, u"language"_s);
    if (refuseLanguage(asked, argc, argv))
        return 2;
    const QString language = asked.value_or(QString());
    if (!words.isEmpty() && lacuna::isCommand(words.first())) {
        // What there is to present is found out first, in words and without a display.
        const bool presents =
            words.first() == u"present" && !words.contains(u"--help"_s) && !words.contains(u"-h"_s);
        if (!presents)
            lacuna::stopByCancelling();
        const int code = runCommand(words, language, argc, argv);
        if (!presents || code != 0)
            return code;
        return lacuna::runPresentation(words.mid(1), language, argc, argv);
    }
    return lacuna::runWindow(words, language, argc, argv);
}
