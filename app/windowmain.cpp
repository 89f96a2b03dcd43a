// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmain.h"

#include "app/arguments.h"
#include "app/dialogprompts.h"
#include "app/language.h"
#include "app/mainwindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTextStream>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// What may stand on the command line of the window.
const std::vector<OptionSpec>& windowOptions()
{
    static const std::vector<OptionSpec> options{
        {u"sample"_s, {}, {}},
        {u"theme"_s, u"light|dark|system"_s, {}},
        {u"language"_s, u"CODE"_s, {}},
    };
    return options;
}

ThemeChoice themeNamed(const QString& name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

/// The catalogue the window opens with: the one named, the last one, or the sample.
void openFirst(CatalogueSession& session, const Arguments& arguments)
{
    if (!arguments.positional().isEmpty())
        session.openCatalogue(QFileInfo(arguments.positional().first()).absoluteFilePath());
    else if (const QStringList recent = session.recentFiles();
             !recent.isEmpty() && !arguments.has(u"sample"_s))
        session.openCatalogue(recent.first());
    else
        session.openSample();
}

} // namespace

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Lacuna"_s);
    QApplication::setDesktopFileName(u"org.lacuna.Lacuna"_s);
    const Result<Arguments> arguments = Arguments::parse(QApplication::arguments().mid(1), windowOptions());
    if (!arguments || arguments->positional().size() > 1) {
        const QString why = arguments
            ? QCoreApplication::translate("lacuna::CommandLine", "one catalogue at a time")
            : arguments.error().message;
        QTextStream(stderr) << u"lacuna: "_s << why << u"; see lacuna --help\n"_s;
        return 2;
    }
    Settings settings;
    Language language;
    const QString code = arguments->value(u"language"_s, settings.value(Settings::Key::Language).toString());
    if (code.isEmpty())
        language.useSystems();
    else
        language.use(code);
    Theming theming;
    theming.setChoice(
        themeNamed(arguments->value(u"theme"_s, settings.value(Settings::Key::Theme).toString())));
    // The dialogs' parent is the window, which needs the session first.
    DialogPrompts prompts;
    CatalogueSession session(prompts, settings);
    MainWindow window(session, settings, theming);
    prompts.setParent(&window);
    window.show();
    openFirst(session, *arguments);
    return QApplication::exec();
}

} // namespace lacuna
