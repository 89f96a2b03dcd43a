// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/shell.h"

#include "views/common/commandpalette.h"
#include "views/common/enterpresses.h"
#include "views/common/filterentries.h"
#include "views/common/filterpanel.h"
#include "views/common/icons.h"
#include "views/common/keylist.h"
#include "views/common/messages.h"
#include "views/common/place.h"
#include "views/common/placerail.h"
#include "views/common/statusline.h"
#include "views/common/theme.h"
#include "views/common/topbar.h"
#include "views/common/welcomepage.h"
#include "views/common/workspace.h"
#include "views/import/importassistant.h"
#include "views/studies/duplicatereview.h"
#include "views/studies/historyview.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int stripWidth = 44;
constexpr QSize
    smallest(900, 470); ///< fits a screen of 1920 × 1080 at 200 %, with its title bar and the desktop's own

/// No reference manager writes PDF: such a file is the paper itself.
QStringList takePapersOut(std::vector<ImportSource>& sources)
{
    QStringList papers;
    std::erase_if(sources, [&papers](const ImportSource& source) {
        const bool isPaper = !source.isText && source.name.endsWith(".pdf"_L1, Qt::CaseInsensitive);
        if (isPaper)
            papers << source.name;
        return isPaper;
    });
    return papers;
}
} // namespace

Shell::Shell(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"shell"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(smallest);
    new EnterPresses(this);
    buildFrame();
    buildFilterButton();
    buildActions();
    connectWorkspace();
    showOpenState();
}

void Shell::buildFrame()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_rail = new PlaceRail(this);
    across->addWidget(m_rail);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    m_top = new TopBar(m_workspace, this);
    m_banner = new ErrorBanner(this);
    m_body = new QWidget(this);
    m_body->setObjectName(u"body"_s);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    m_strip = new QFrame(m_body);
    m_strip->setObjectName(u"filterStrip"_s);
    m_strip->setFixedWidth(stripWidth);
    setLook(m_strip, "leftpanel");
    m_panel = new FilterPanel(m_workspace, m_body);
    m_panel->installEventFilter(this);
    m_stack = new QStackedWidget(m_body);
    m_stack->setObjectName(u"placeStack"_s);
    m_welcome = new WelcomePage(m_workspace, m_stack);
    m_stack->addWidget(m_welcome);
    m_import = new ImportAssistant(m_workspace, m_stack);
    m_stack->addWidget(m_import);
    m_review = new DuplicateReview(m_workspace, m_stack);
    m_stack->addWidget(m_review);
    m_history = new HistoryView(m_workspace, m_stack);
    m_stack->addWidget(m_history);
    body->addWidget(m_strip);
    body->addWidget(m_panel);
    body->addWidget(m_stack, 1);
    m_status = new StatusLine(m_workspace, this);
    down->addWidget(m_top);
    down->addWidget(m_banner);
    down->addWidget(m_body, 1);
    down->addWidget(m_status);
    across->addLayout(down, 1);
    m_notice = new Notice(this);
    m_palette = new CommandPalette(m_workspace, this);
}

void Shell::buildFilterButton()
{
    auto* layout = new QVBoxLayout(m_strip);
    layout->setContentsMargins(0, space::small, 0, space::small);
    layout->setSpacing(space::tiny);
    m_filterButton = new QToolButton(m_strip);
    m_filterButton->setObjectName(u"showFilters"_s);
    m_filterButton->setIcon(lineIcon(u"filter"_s));
    m_filterButton->setIconSize(QSize(20, 20));
    m_filterButton->setToolTip(tr("Show the filters (Ctrl+Shift+F)"));
    m_filterButton->setAccessibleName(tr("Show the filters"));
    m_filterBadge = new QLabel(m_strip);
    m_filterBadge->setObjectName(u"filterBadge"_s);
    m_filterBadge->setAlignment(Qt::AlignCenter);
    setLook(m_filterBadge, "strong");
    layout->addWidget(m_filterButton, 0, Qt::AlignHCenter);
    layout->addWidget(m_filterBadge, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_filterButton, &QToolButton::clicked, this, [this] { setPanelOpen(m_panel->isHidden()); });
    connect(m_panel, &FilterPanel::collapseRequested, this, [this] { setPanelOpen(false); });
}

QAction* Shell::addAction(const QString& name, const QString& text, const QKeySequence& keys,
                          const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_commands.append(action);
    return action;
}

void Shell::buildActions()
{
    m_menu = std::make_unique<MainMenu>(m_top->menu());
    auto* codebook = addAction(u"actionCodebook"_s, tr("Edit the codebook…"), {},
                               [this] { Q_EMIT m_workspace->codebookRequested(0); });
    codebook->setIcon(lineIcon(u"codebook"_s));
    auto* checklists = addAction(u"actionChecklists"_s, tr("Checklists for appraisals…"), {},
                                 [this] { Q_EMIT m_workspace->checklistsRequested(0); });
    auto* find = addAction(u"actionCommands"_s, tr("Find an action, term or study…"),
                           QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    auto* panel = addAction(u"actionFilters"_s, tr("Show or hide the filters"),
                            QKeySequence(u"Ctrl+Shift+F"_s), [this] { setPanelOpen(m_panel->isHidden()); });
    auto* coder = addAction(u"actionCoder"_s, tr("Coder…"), {}, [this] { m_status->chooseCoder(); });
    auto* keys = addAction(u"actionKeys"_s, tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
                           [this] { showKeys(); });
    keys->setIcon(lineIcon(u"help"_s));
    for (QAction* action : {codebook, checklists, coder})
        m_menu->add(action, MenuGroup::Coding);
    m_menu->add(panel, MenuGroup::View);
    for (QAction* action : {find, keys})
        m_menu->add(action, MenuGroup::Help);
    addAction(u"actionSearch"_s, tr("Search"), QKeySequence::Find, [this] { m_top->focusSearch(); });
    addAction(u"actionUndo"_s, tr("Undo"), QKeySequence::Undo, [this] { undo(); });
    addAction(u"actionRedo"_s, tr("Redo"), QKeySequence::Redo, [this] { redo(); });
    addAction(u"actionImport"_s, tr("Import…"), QKeySequence(u"Ctrl+I"_s), [this] {
        if (m_workspace->isOpen())
            m_workspace->importFiles({});
    });
    // A text field that has the focus takes Ctrl+V before this does.
    auto* paste = addAction(u"actionPaste"_s, tr("Paste references"), QKeySequence::Paste, [this] {
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        if (!copied || !importData(*copied))
            Q_EMIT m_workspace->noticed(tr("Nothing was copied that could be pasted here"), false);
    });
    auto* imports = addAction(u"actionImports"_s, tr("Imports…"), {}, [this] {
        if (m_workspace->isOpen())
            Q_EMIT m_workspace->importsRequested();
    });
    imports->setIcon(lineIcon(u"clock"_s));
    auto* review = addAction(u"actionDuplicates"_s, tr("Review duplicates…"), QKeySequence(u"Ctrl+Shift+D"_s),
                             [this] { showReview(true); });
    review->setIcon(lineIcon(u"merge"_s));
    auto* history = addAction(u"actionHistory"_s, tr("History…"), QKeySequence(u"Ctrl+H"_s),
                              [this] { showHistory(m_stack->currentWidget() != m_history); });
    history->setIcon(lineIcon(u"undo"_s));
    auto* save = addAction(u"actionSaveSearch"_s, tr("Save this search…"), {}, [this] { saveSearch(); });
    save->setIcon(lineIcon(u"search"_s));
    for (QAction* action : {paste, imports})
        m_menu->add(action, MenuGroup::Exchange);
    for (QAction* action : {review, history})
        m_menu->add(action, MenuGroup::Check);
    m_menu->add(save, MenuGroup::View);
    addAction(u"actionExport"_s, tr("Export…"), QKeySequence(u"Ctrl+E"_s), [this] {
        if (currentPlace() && currentPlace()->canExport())
            currentPlace()->exportContent();
    });
    connect(m_top, &TopBar::undoRequested, this, &Shell::undo);
    connect(m_top, &TopBar::redoRequested, this, &Shell::redo);
    connect(m_top, &TopBar::importRequested, this, [this] { m_workspace->importFiles({}); });
    connect(m_top, &TopBar::exportRequested, this, [this] {
        if (currentPlace())
            currentPlace()->exportContent();
    });
    connect(m_top, &TopBar::searchLeft, this, [this] {
        if (currentPlace())
            currentPlace()->setFocus();
    });
    connect(m_top, &TopBar::resultsWanted, this, [this] {
        if (currentPlace())
            currentPlace()->enterResults();
    });
    connect(m_notice, &Notice::undoRequested, this, &Shell::undo);
    connect(m_rail, &PlaceRail::placeChosen, this, &Shell::showPlace);
    connect(m_status, &StatusLine::linkActivated, this, [this](const QString& target) {
        if (currentPlace())
            currentPlace()->followStatusLink(target.startsWith(u'#') ? target.mid(1) : target);
    });
}

void Shell::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &Shell::showOpenState);
    connect(m_workspace, &Workspace::failed, this, &Shell::showError);
    connect(m_workspace, &Workspace::noticed, m_notice, &Notice::showText);
    // An edit is noticed after it has changed what Undo takes back; a change after that is another edit's.
    connect(m_workspace, &Workspace::undoChanged, m_notice, &Notice::withdrawUndo);
    // Who starts anew has read what went wrong before.
    connect(m_workspace, &Workspace::jobStarted, m_banner, &QWidget::hide);
    connect(m_workspace, &Workspace::placeRequested, this, &Shell::showPlace);
    connect(m_workspace, &Workspace::appraisalRequested, this, [this] { showPlace(u"studies"_s); });
    connect(m_workspace, &Workspace::studiesRequested, this, [this] {
        const Place* from = currentPlace();
        showPlace(u"studies"_s);
        if (Place* studies = currentPlace(); studies && from && from != studies)
            studies->cameFrom(from->name(), from->title());
    });
    connect(m_workspace, &Workspace::importRequested, this, [this](const std::vector<ImportSource>& sources) {
        showImport(true);
        m_import->add(sources);
    });
    connect(m_workspace, &Workspace::importsRequested, this, [this] {
        showImport(true);
        m_import->showImports();
    });
    connect(m_import, &ImportAssistant::closed, this, [this] { showImport(false); });
    connect(m_review, &DuplicateReview::closed, this, [this] { showReview(false); });
    connect(m_history, &HistoryView::closed, this, [this] { showHistory(false); });
    connect(m_workspace, &Workspace::cellRequested, this, [this] { showPlace(u"gaps"_s); });
    connectForum();
    connect(m_workspace, &Workspace::matchesChanged, this, [this] {
        const int active = FilterPanel::activeFilters(m_workspace->filter());
        m_filterBadge->setText(active > 0 ? QString::number(active) : QString());
    });
}

/// Places that answer the forum's second and fourth question are asked for by what they are to show.
void Shell::connectForum()
{
    const auto practice = [this] { showPlace(u"practice"_s); };
    connect(m_workspace, &Workspace::practicesRequested, this, practice);
    connect(m_workspace, &Workspace::practiceBegun, this, practice);
    connect(m_workspace, &Workspace::contributionsRequested, this, practice);
    connect(m_workspace, &Workspace::contributionBegun, this, practice);
    const auto priorities = [this] { showPlace(u"priorities"_s); };
    connect(m_workspace, &Workspace::roundRequested, this, priorities);
    connect(m_workspace, &Workspace::optionsProposed, this, priorities);
    connect(m_workspace, &Workspace::storyRequested, this, [this] { showPlace(u"story"_s); });
}

void Shell::addCommand(QAction* action, MenuGroup group)
{
    QWidget::addAction(action);
    m_menu->add(action, group);
    m_commands.append(action);
}

void Shell::addMenu(QMenu* submenu, MenuGroup group)
{
    m_menu->add(submenu, group);
    m_submenus.append(submenu);
}

void Shell::addPlace(Place* place)
{
    m_places.append(place);
    m_stack->addWidget(place);
    m_rail->addPlace(place->name(), place->title(), place->iconName());
    const QString name = place->name();
    addAction(u"actionPlace-%1"_s.arg(name), tr("Go to %1").arg(place->title()),
              QKeySequence(u"Ctrl+%1"_s.arg(m_places.size())), [this, name] { showPlace(name); });
    connect(place, &Place::statusChanged, this, &Shell::showStatus);
    if (m_current.isEmpty())
        m_current = name;
    showOpenState();
}

Place* Shell::place(const QString& name) const
{
    for (Place* place : m_places) {
        if (place->name() == name)
            return place;
    }
    return nullptr;
}

Place* Shell::currentPlace() const
{
    return qobject_cast<Place*>(m_stack->currentWidget());
}

void Shell::showPlace(const QString& name)
{
    Place* wanted = place(name);
    if (!wanted)
        return;
    if (Place* left = currentPlace(); left && left != wanted)
        left->commitPending();
    const bool changes = m_current != name;
    m_current = name;
    m_importing = false;
    m_reviewing = false;
    m_looksBack = false;
    showOpenState();
    if (changes) {
        wanted->setFocus();
        Q_EMIT placeChanged(name);
    } else {
        wanted->beginAgain();
    }
}

void Shell::showOpenState()
{
    const bool open = m_workspace->isOpen();
    QWidget* shown = !open ? static_cast<QWidget*>(m_welcome)
        : m_importing      ? static_cast<QWidget*>(m_import)
        : m_reviewing      ? static_cast<QWidget*>(m_review)
        : m_looksBack      ? static_cast<QWidget*>(m_history)
                           : place(m_current);
    if (shown && m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        if (isVisible())
            shown->setFocus();
    }
    m_rail->setEnabled(open);
    m_rail->setCurrent(m_current);
    for (Place* place : std::as_const(m_places)) {
        // Shortcuts of a place work only while it is shown.
        for (QAction* action : place->placeActions()) {
            if (place == shown)
                QWidget::addAction(action);
            else
                QWidget::removeAction(action);
        }
    }
    arrangePanel();
    showStatus();
}

void Shell::showImport(bool show)
{
    if (show)
        commitPending();
    m_importing = show && m_workspace->isOpen();
    showOpenState();
}

void Shell::showReview(bool show)
{
    if (show)
        commitPending();
    m_reviewing = show && m_workspace->isOpen();
    if (m_reviewing) {
        m_importing = false;
        m_looksBack = false;
        m_review->open();
    }
    showOpenState();
}

void Shell::showHistory(bool show)
{
    if (show)
        commitPending();
    m_looksBack = show && m_workspace->isOpen();
    if (m_looksBack) {
        m_importing = false;
        m_reviewing = false;
        m_history->open();
    }
    showOpenState();
}

void Shell::saveSearch()
{
    if (m_workspace->filter().isEmpty() || m_workspace->isReadOnly() || !currentPlace()) {
        Q_EMIT m_workspace->noticed(tr("There is no filter or search to be saved"), false);
        return;
    }
    setPanelOpen(true);
    m_panel->saveSearch();
}

bool Shell::importData(const QMimeData& content)
{
    std::vector<ImportSource> sources = importSourcesOf(content);
    if (sources.empty())
        return false;
    const QStringList papers = takePapersOut(sources);
    if (!papers.isEmpty() && (!currentPlace() || !currentPlace()->takePapers(papers)))
        Q_EMIT m_workspace->noticed(
            tr("A PDF is kept with its study: open the study, then drop the file again"), false);
    if (sources.empty())
        return true;
    if (!m_workspace->isOpen() || m_workspace->isReadOnly())
        m_workspace->importFiles({}); // which says why not
    else
        Q_EMIT m_workspace->importRequested(sources);
    return true;
}

void Shell::showStatus()
{
    const Place* shown = currentPlace();
    m_status->setPlaceText(shown ? shown->statusText() : QString());
    m_top->setExportEnabled(shown && shown->canExport());
}

void Shell::undo()
{
    commitPending();
    if (!m_workspace->undoText().isEmpty())
        m_workspace->undo();
}

void Shell::redo()
{
    commitPending();
    if (!m_workspace->redoText().isEmpty())
        m_workspace->redo();
}

void Shell::commitPending()
{
    for (Place* place : std::as_const(m_places))
        place->commitPending();
}

void Shell::showError(const Error& error)
{
    m_banner->showError(error);
}

bool Shell::isCompact() const
{
    return width() < frame::compactBelow;
}

void Shell::setPanelOpen(bool open)
{
    if (isCompact())
        m_overlayOpen = open;
    else
        m_panelWanted = open;
    arrangePanel();
    if (open && isVisible())
        m_panel->setFocus();
}

/// Wide: panel or strip in the layout. Compact: always the strip, the panel over the work beside it.
void Shell::arrangePanel()
{
    const bool applies = currentPlace() && currentPlace()->usesFilter();
    auto* layout = static_cast<QHBoxLayout*>(m_body->layout());
    const bool over = isCompact();
    if (over && layout->indexOf(m_panel) >= 0)
        layout->removeWidget(m_panel);
    else if (!over && layout->indexOf(m_panel) < 0)
        layout->insertWidget(1, m_panel);
    const bool open = applies && (over ? m_overlayOpen : m_panelWanted);
    m_panel->setVisible(open);
    m_strip->setVisible(applies && (over || !open));
    if (over && open) {
        m_panel->setGeometry(stripWidth, 0, frame::filterWidth, m_body->height());
        m_panel->raise();
    }
}

void Shell::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : std::as_const(m_commands)) {
        if (action->isEnabled())
            entries.push_back(entryFor(action));
    }
    for (const QMenu* submenu : std::as_const(m_submenus)) {
        for (QAction* action : submenu->actions()) {
            if (!action->isEnabled() || action->isSeparator())
                continue;
            entries.push_back(entryFor(action));
            entries.back().text = tr("%1: %2").arg(submenu->title(), entries.back().text);
        }
    }
    if (const Place* shown = currentPlace()) {
        for (QAction* action : shown->placeActions()) {
            if (action->isEnabled())
                entries.push_back(entryFor(action));
        }
    }
    if (m_stack->currentWidget() == m_review) {
        for (QAction* action : m_review->decisions()) {
            if (action->isEnabled())
                entries.push_back(entryFor(action));
        }
    }
    std::ranges::move(filterEntries(m_workspace), std::back_inserter(entries));
    m_palette->open(std::move(entries));
}

void Shell::showKeys()
{
    QStringList places; // as the rail has them
    for (const Place* place : std::as_const(m_places))
        places << place->title();
    auto* keys = new KeyList(keysOf(window(), places), window());
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

void Shell::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_stack->currentWidget()->setFocus(); // not the first field of the top bar
}

void Shell::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_top->setCompact(isCompact());
    if (!isCompact())
        m_overlayOpen = false;
    arrangePanel();
    if (m_notice->isVisible())
        m_notice->place();
    if (m_palette->isVisible())
        m_palette->place();
}

void Shell::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        commitPending(); // another program may be the last thing the user looks at
}

bool Shell::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = watched == m_panel && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escapes && isCompact()) {
        setPanelOpen(false);
        m_filterButton->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QJsonObject Shell::saveState() const
{
    QJsonObject places;
    for (const Place* place : m_places) {
        if (const QJsonObject state = place->saveState(); !state.isEmpty())
            places.insert(place->name(), state);
    }
    return {{u"place"_s, m_current},
            {u"filtersOpen"_s, m_panelWanted},
            {u"filters"_s, m_panel->saveState()},
            {u"places"_s, places}};
}

void Shell::restoreState(const QJsonObject& state)
{
    m_panelWanted = state.value(u"filtersOpen"_s).toBool(true);
    m_panel->restoreState(state.value(u"filters"_s).toObject());
    const QJsonObject places = state.value(u"places"_s).toObject();
    for (Place* place : std::as_const(m_places))
        place->restoreState(places.value(place->name()).toObject());
    if (const QString name = state.value(u"place"_s).toString(); place(name))
        m_current = name;
    showOpenState();
}

} // namespace lacuna
