// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "views/backups/backupsdialog.h"
#include "views/backups/damagedialog.h"
#include "views/common/screenfit.h"
#include "views/common/shell.h"
#include "views/exchange/mergedialog.h"
#include "views/exchange/packdialog.h"
#include "views/exchange/packwaydialog.h"
#include "views/gaps/gapsplace.h"
#include "views/home/homeplace.h"
#include "views/practice/practiceplace.h"
#include "views/priorities/prioritiesplace.h"
#include "views/story/presenter.h"
#include "views/story/storyplace.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

bool isCatalogue(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"lacuna", Qt::CaseInsensitive) == 0;
}

bool isPack(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"lacunapack", Qt::CaseInsensitive) == 0;
}

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Where files have a meaning of their own.
bool takesFiles(const QWidget* widget)
{
    while (widget && !widget->property("takesFiles").toBool())
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

MainWindow::MainWindow(CatalogueSession& session, Settings& settings, Theming& theming, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_theming(theming)
    , m_shell(new Shell(&session, this))
    , m_presenter(new Presenter(&session, this, this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_shell);
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    buildPlaces();
    buildActions();
    connect(&m_session, &Workspace::snapshotChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Workspace::presentationRequested, m_presenter, [this](Id story, int step) {
        m_shell->commitPending();
        m_presenter->present(story, step);
    });
    connect(m_presenter, &Presenter::paperWanted, this, [this](Id round) {
        raise();
        activateWindow();
        Q_EMIT m_session.roundRequested(round);
    });
    // Who turns to the file manager finds in the file what was edited here.
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_session, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            m_session.settle();
    });
    restore();
    showTitle();
}

void MainWindow::buildPlaces()
{
    m_shell->addPlace(new HomePlace(&m_session));
    m_shell->addPlace(new StudiesPlace(&m_session));
    m_shell->addPlace(new PracticePlace(&m_session));
    m_shell->addPlace(new GapsPlace(&m_session));
    m_shell->addPlace(new PrioritiesPlace(&m_session));
    m_shell->addPlace(new StoryPlace(&m_session));
}

QAction* MainWindow::addCommand(MenuGroup group, const QString& name, const QString& text,
                                const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_shell->addCommand(action, group);
    return action;
}

void MainWindow::buildActions()
{
    connect(addCommand(MenuGroup::Catalogue, u"new"_s, tr("New catalogue…"), QKeySequence(u"Ctrl+Shift+N"_s)),
            &QAction::triggered, &m_session, &CatalogueSession::newCatalogue);
    connect(addCommand(MenuGroup::Catalogue, u"open"_s, tr("Open catalogue…"), QKeySequence::Open),
            &QAction::triggered, &m_session, [this] { m_session.openCatalogue({}); });
    buildRecentMenu();
    connect(addCommand(MenuGroup::Catalogue, u"openSample"_s, tr("Open the sample catalogue"), {}),
            &QAction::triggered, &m_session, &CatalogueSession::openSample);
    QAction* saveAs = addCommand(MenuGroup::Catalogue, u"saveAs"_s, tr("Save as…"), QKeySequence::SaveAs);
    connect(saveAs, &QAction::triggered, this, [this] {
        m_shell->commitPending();
        m_session.saveAs();
    });
    // What could not be written into the file of before is still in its form, and belongs into this one.
    connect(&m_session, &CatalogueSession::savedAs, m_shell, &Shell::commitPending);
    QAction* backups = addCommand(MenuGroup::Check, u"backups"_s, tr("Backups…"), {});
    connect(backups, &QAction::triggered, this, [this] {
        m_shell->commitPending();
        (new BackupsDialog(&m_session, this))->show();
    });
    QAction* check = addCommand(MenuGroup::Check, u"lookForDamage"_s, tr("Look for damage…"), {});
    connect(check, &QAction::triggered, this, [this] {
        m_shell->commitPending();
        showDamage({.path = m_session.fileName(), .why = DamagedCatalogue::Why::Asked, .detail = {}});
    });
    // After the shell has shown the failure itself, in whose place better words come.
    connect(&m_session, &CatalogueSession::damageMet, this, &MainWindow::showDamage, Qt::QueuedConnection);
    const auto enable = [this, saveAs, backups, check] {
        for (QAction* action : {saveAs, backups, check})
            action->setEnabled(m_session.isOpen());
    };
    connect(&m_session, &Workspace::snapshotChanged, saveAs, enable);
    enable();
    buildPackActions();
    connect(addCommand(MenuGroup::Check, u"disagreements"_s, tr("Disagreements…"), {}), &QAction::triggered,
            this, [this] {
                m_shell->showPlace(u"studies"_s);
                if (auto* studies = qobject_cast<StudiesPlace*>(m_shell->currentPlace()))
                    studies->showDisagreements();
            });
    connect(addCommand(MenuGroup::Check, u"screeningFlow"_s, tr("Screening flow…"), {}), &QAction::triggered,
            this, [this] {
                m_shell->showPlace(u"studies"_s);
                if (auto* studies = qobject_cast<StudiesPlace*>(m_shell->currentPlace()))
                    studies->showFlow();
            });
    connect(addCommand(MenuGroup::Help, u"method"_s, tr("Method: how everything is computed…"), {}),
            &QAction::triggered, this, [this] {
                m_shell->showPlace(u"gaps"_s); // the thresholds are those of its question
                if (auto* gaps = qobject_cast<GapsPlace*>(m_shell->currentPlace()))
                    gaps->showMethod();
            });
    buildAppearanceMenu();
    connect(addCommand(MenuGroup::Quit, u"quit"_s, tr("Quit"), QKeySequence::Quit), &QAction::triggered, this,
            &QWidget::close);
}

void MainWindow::buildPackActions()
{
    QAction* make = addCommand(MenuGroup::Exchange, u"makePack"_s, tr("Make a pack to hand over…"), {});
    connect(make, &QAction::triggered, this, [this] {
        m_shell->commitPending();
        (new PackDialog(&m_session, &m_session, this))->show();
    });
    connect(addCommand(MenuGroup::Exchange, u"mergePack"_s, tr("Merge a pack…"), {}), &QAction::triggered,
            this, [this] {
                m_session.choosePackToMerge([this](const QString& file) {
                    if (!file.isEmpty())
                        offerPack(file);
                });
            });
    const auto enable = [this, make] { make->setEnabled(m_session.isOpen()); };
    connect(&m_session, &Workspace::snapshotChanged, make, enable);
    enable();
}

/// The line at the top stays when the dialog is closed, in words for who has no command line before them.
void MainWindow::showDamage(const DamagedCatalogue& catalogue)
{
    if (auto* shown = findChild<DamageDialog*>()) {
        shown->raise();
        shown->activateWindow();
        return;
    }
    if (catalogue.why == DamagedCatalogue::Why::Damaged)
        m_shell->showError(
            {ErrorKind::Corrupt,
             tr("“%1” is damaged. Open it again, or “Look for damage” in the menu, to see what "
                "can be done.")
                 .arg(QFileInfo(catalogue.path).fileName()),
             catalogue.detail});
    (new DamageDialog(&m_session, catalogue, this))->show();
}

/// One at a time: the session keeps one pack.
void MainWindow::offerPack(const QString& file)
{
    if (auto* shown = findChild<MergeDialog*>()) {
        shown->raise();
        shown->activateWindow();
        return;
    }
    m_shell->commitPending();
    auto* dialog = new MergeDialog(&m_session, &m_session, file, this);
    connect(dialog, &MergeDialog::duplicatesRequested, this, [this] {
        if (auto* review = m_shell->findChild<QAction*>(u"actionDuplicates"_s))
            review->trigger();
    });
    dialog->show();
}

/// A pack that is not there is said at once, in the merge dialog; there is nothing to choose about it.
void MainWindow::askAboutPack(const QString& file)
{
    if (!QFileInfo(file).isFile()) {
        offerPack(file);
        return;
    }
    const QString last = m_session.recentFiles().value(0);
    auto* ask = new PackWayDialog(file, last, this);
    connect(ask, &PackWayDialog::chosen, this, [this, file, last](PackWayDialog::Way way) {
        if (way == PackWayDialog::Way::IntoLast)
            offerPackIn(last, file);
        else if (way == PackWayDialog::Way::OfItsOwn)
            offerPack(file);
        else
            m_session.chooseCatalogueToMergeInto([this, file](const QString& catalogue) {
                if (catalogue.isEmpty())
                    askAboutPack(file);
                else
                    offerPackIn(catalogue, file);
            });
    });
    ask->open();
}

/// Once @p catalogue is open. If it cannot be, that is what is told: the pack is not merged into another one instead.
void MainWindow::offerPackIn(const QString& catalogue, const QString& file)
{
    const QString wanted = QFileInfo(catalogue).absoluteFilePath();
    auto* waiting = new QObject(this);
    connect(&m_session, &Workspace::snapshotChanged, waiting, [this, waiting, wanted, file] {
        waiting->deleteLater();
        if (m_session.fileName() == wanted)
            offerPack(file); // once: while it is shown, another call only raises it
    });
    connect(&m_session, &Workspace::failed, waiting, &QObject::deleteLater);
    m_session.openCatalogue(catalogue);
}

void MainWindow::buildRecentMenu()
{
    m_recent = new QMenu(tr("Recent catalogues"), this);
    m_recent->setObjectName(u"recentMenu"_s);
    m_shell->addMenu(m_recent, MenuGroup::Catalogue);
    connect(&m_session, &Workspace::recentFilesChanged, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    const QStringList files = m_session.recentFiles();
    for (const QString& file : files) {
        QAction* action = m_recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, &m_session, [this, file] { m_session.openCatalogue(file); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::buildAppearanceMenu()
{
    struct Choice {
        ThemeChoice choice;
        QString key;
        QString text;
    };
    const Choice choices[] = {
        {ThemeChoice::System, u"system"_s, tr("As the system")},
        {ThemeChoice::Light, u"light"_s, tr("Light")},
        {ThemeChoice::Dark, u"dark"_s, tr("Dark")},
        {ThemeChoice::HighContrast, u"contrast"_s, tr("High contrast (projector)")},
    };
    auto* menu = new QMenu(tr("Appearance"), this);
    auto* group = new QActionGroup(menu);
    for (const Choice& entry : choices) {
        QAction* action = group->addAction(menu->addAction(entry.text));
        action->setCheckable(true);
        action->setChecked(m_theming.choice() == entry.choice);
        connect(action, &QAction::triggered, this, [this, entry] {
            m_theming.setChoice(entry.choice);
            m_settings.set(Settings::Key::Theme, entry.key);
        });
    }
    m_shell->addMenu(menu, MenuGroup::View);
}

void MainWindow::restore()
{
    constexpr QSize usual(1440, 900);
    resize(usual.boundedTo(roomWithin(screen()->availableGeometry()))); // an old laptop's is smaller
    restoreGeometry(m_settings.value(Settings::Key::WindowGeometry).toByteArray());
    m_shell->restoreState(QJsonObject::fromVariantMap(m_settings.value(Settings::Key::ShellState).toMap()));
}

void MainWindow::showTitle()
{
    const QString name = m_session.snapshot()->protocol.title;
    setWindowTitle(name.isEmpty() ? QFileInfo(m_session.fileName()).completeBaseName() : name);
    setWindowFilePath(m_session.fileName());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_shell->commitPending();
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    m_settings.set(Settings::Key::ShellState, m_shell->saveState().toVariantMap());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

/// Files may be dropped on anything in the window: a text field would take their names as text.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QMainWindow::eventFilter(watched, event);
    const auto* widget = qobject_cast<const QWidget*>(watched);
    auto* drop = static_cast<QDropEvent*>(event); // the other two are of its kind
    if (!widget || widget == this || widget->window() != this || takesFiles(widget)
        || localFiles(drop->mimeData()).isEmpty())
        return QMainWindow::eventFilter(watched, event);
    if (type == QEvent::Drop)
        dropEvent(drop);
    else
        drop->acceptProposedAction();
    return true;
}

/// What was dropped and cannot be taken, in words; empty: it can.
QString MainWindow::whyNotTaken(const QStringList& files)
{
    for (const QString& file : files) {
        if (QFileInfo(file).isDir())
            return tr("“%1” is a folder. Drop a catalogue, a pack or files of references.")
                .arg(QFileInfo(file).fileName());
    }
    if (files.size() > 1 && std::ranges::any_of(files, isCatalogue))
        return tr("Drop one catalogue at a time, by itself. Nothing was opened.");
    if (files.size() > 1 && std::ranges::any_of(files, isPack))
        return tr("Drop one pack at a time, by itself: each is looked at before it is merged.");
    return {};
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    if (const QString why = whyNotTaken(files); !why.isEmpty()) {
        event->acceptProposedAction(); // it is answered
        m_shell->showError({ErrorKind::BadInput, why, {}});
    } else if (files.size() == 1 && isCatalogue(files.first())) {
        event->acceptProposedAction();
        m_session.openCatalogue(files.first());
    } else if (files.size() == 1 && isPack(files.first())) {
        event->acceptProposedAction();
        offerPack(files.first());
    } else if (m_shell->importData(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace lacuna
