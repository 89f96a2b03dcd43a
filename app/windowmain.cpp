// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmain.h"

#include "app/arguments.h"
#include "app/commandline.h"
#include "app/dialogprompts.h"
#include "app/endsignals.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/presentcommand.h"
#include "views/common/screenfit.h"
#include "views/common/wheelguard.h"
#include "views/story/presenter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTextStream>
#include <QtGui/QIcon>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// What may stand on the command line of the window.
const std::vector<OptionSpec>& windowOptions()
{
    static const std::vector<OptionSpec> options{
        {u"sample"_s, {}, {}},
        {u"theme"_s, u"light|dark|contrast|system"_s, {}},
    };
    return options;
}

/// Options of Qt itself, which takes them from the command line by itself.
const std::vector<OptionSpec>& toolkitOptions()
{
    static const std::vector<OptionSpec> options = [] {
        std::vector<OptionSpec> all{{u"reverse"_s, {}, {}}, {u"widgetcount"_s, {}, {}}};
        for (const QString& name :
             {u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"style"_s,
              u"stylesheet"_s, u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s, u"display"_s,
              u"geometry"_s, u"session"_s, u"icon"_s, u"title"_s})
            all.push_back({name, u"VALUE"_s, {}});
        return all;
    }();
    return options;
}

/// Neither is nor looks like a catalogue.
bool isNoFile(const QString& name)
{
    return !name.isEmpty() && QFileInfo(name).suffix().isEmpty() && !QFileInfo::exists(name);
}

/// What the window is asked for, or why not; known before there is a display.
Result<Arguments> windowArguments(const QStringList& words)
{
    // Before the options, which are the supposed command's.
    if (const QString first = words.value(0); !first.startsWith(u'-') && isNoFile(first))
        return fail(ErrorKind::Usage, noSuchCommand(first, words.size() == 1));
    std::vector<OptionSpec> options = windowOptions();
    options.insert(options.end(), toolkitOptions().begin(), toolkitOptions().end());
    Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return arguments;
    const QStringList& names = arguments->positional();
    if (names.size() > 1)
        return fail(ErrorKind::Usage,
                    QCoreApplication::translate("lacuna::CommandLine", "one catalogue at a time"));
    if (!names.isEmpty() && isNoFile(names.first()))
        return fail(ErrorKind::Usage, noSuchCommand(names.first(), true));
    return arguments;
}

ThemeChoice themeNamed(const QString& name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"contrast")
        return ThemeChoice::HighContrast;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

bool isPack(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"lacunapack", Qt::CaseInsensitive) == 0;
}

/// The catalogue the window opens with: the one named, the last one, or the sample; or a pack.
void openFirst(CatalogueSession& session, MainWindow& window, const Arguments& arguments)
{
    const QString named = arguments.positional().value(0);
    if (isPack(named))
        window.askAboutPack(QFileInfo(named).absoluteFilePath());
    else if (!arguments.positional().isEmpty())
        session.openCatalogue(QFileInfo(arguments.positional().first()).absoluteFilePath());
    else if (const QStringList recent = session.recentFiles();
             !recent.isEmpty() && !arguments.has(u"sample"_s))
        session.openCatalogue(recent.first());
    else
        session.openSample();
}

} // namespace

int runWindow(const QStringList& words, const QString& languageCode, int argc, char** argv)
{
    const Result<Arguments> arguments = windowArguments(words);
    if (!arguments) {
        QTextStream(stderr) << u"lacuna: "_s << arguments.error().message << u"; see lacuna --help\n"_s;
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Lacuna"_s);
    QApplication::setDesktopFileName(u"org.lacuna.Lacuna"_s);
    Settings settings;
    Language language;
    language.use(languageCode.isEmpty() ? settings.value(Settings::Key::Language).toString() : languageCode);
    WheelGuard wheelGuard;
    application.installEventFilter(&wheelGuard);
    ScreenFit screenFit;
    Theming theming;
    theming.setChoice(
        themeNamed(arguments->value(u"theme"_s, settings.value(Settings::Key::Theme).toString())));
    // The dialogs' parent is the window, which needs the session first.
    DialogPrompts prompts;
    CatalogueSession session(prompts, settings);
    MainWindow window(session, settings, theming);
    prompts.setParent(&window);
    window.show();
    const EndSignals endSignals;
    openFirst(session, window, *arguments);
    return QApplication::exec();
}

int runPresentation(const QStringList& words, const QString& languageCode, int argc, char** argv)
{
    const Result<Arguments> arguments = Arguments::parse(words, presentOptions());
    if (!arguments)
        return 2;
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Lacuna"_s);
    QApplication::setDesktopFileName(u"org.lacuna.Lacuna"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    Settings settings;
    Language language;
    language.use(languageCode.isEmpty() ? settings.value(Settings::Key::Language).toString() : languageCode);
    Theming theming;
    theming.setChoice(themeNamed(settings.value(Settings::Key::Theme).toString()));
    ScreenFit screenFit;
    DialogPrompts prompts;
    CatalogueSession session(prompts, settings);
    Presenter presenter(&session, nullptr);
    const auto give = [&](const QString& problem) {
        QTextStream(stderr) << u"lacuna: "_s << problem << u'\n';
        QApplication::exit(1);
    };
    QObject::connect(&session, &Workspace::failed, &presenter, [&](const Error& error) {
        if (!presenter.isPresenting())
            give(error.message);
    });
    QObject::connect(&presenter, &Presenter::ended, &application, &QApplication::quit, Qt::QueuedConnection);
    QObject::connect(&session, &Workspace::snapshotChanged, &presenter, [&] {
        if (presenter.isPresenting() || !session.isOpen() || !session.snapshot()->counted)
            return; // the codings of a large catalogue are still being read
        const Result<Id> story = storyNamed(session.snapshot()->stories, arguments->value(u"story"_s));
        if (!story) {
            give(story.error().message);
            return;
        }
        const QList<QScreen*> screens = QGuiApplication::screens();
        const auto screen = arguments->number(u"screen"_s, 1, int(screens.size()));
        if (!screen) {
            give(screen.error().message);
            return;
        }
        const int step = arguments->number(u"step"_s, 1, INT_MAX).value_or(std::nullopt).value_or(1);
        presenter.present(*story, step - 1, *screen ? screens[**screen - 1] : nullptr);
    });
    const EndSignals endSignals;
    session.openCatalogue(QFileInfo(arguments->positional().first()).absoluteFilePath());
    return QApplication::exec();
}

} // namespace lacuna
