// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/topbar.h"

#include "model/catalogue/searchquery.h"
#include "views/common/elidedlabel.h"
#include "views/common/icons.h"
#include "views/common/searchhelp.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QPushButton* verb(const QString& name, const QString& text, const QString& tip, const QString& icon,
                  QWidget* parent)
{
    auto* button = new QPushButton(lineIcon(icon), text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("word", text);
    button->setToolTip(tip);
    button->setIconSize(QSize(16, 16));
    return button;
}

} // namespace

TopBar::TopBar(Workspace* workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setObjectName(u"topBar"_s);
    setLook(this, "topbar");
    setFixedHeight(frame::topBarHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, 0, space::large, 0);
    layout->setSpacing(space::small);
    buildTitle();
    buildSearch();
    buildVerbs();
    connectWorkspace();
    showCatalogue();
    showUndo();
}

void TopBar::buildTitle()
{
    m_title = new ElidedLabel(this);
    m_title->setObjectName(u"catalogueTitle"_s);
    setLook(m_title, "title");
    m_subtitle = new ElidedLabel(this);
    m_subtitle->setObjectName(u"catalogueSubtitle"_s);
    setLook(m_subtitle, "muted");
    auto* box = static_cast<QHBoxLayout*>(layout());
    auto* titles = new QHBoxLayout;
    titles->setSpacing(space::large);
    titles->addWidget(m_title, 0);
    titles->addWidget(m_subtitle, 1);
    box->addLayout(titles, 3);
}

void TopBar::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setPlaceholderText(tr("Search titles, authors, abstracts, notes (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(440);
    m_search->setToolTip(
        tr("Words, \"a phrase\", begin*, OR, -without, author:name, year:2010-2015 (F1 for more)"));
    m_searchHelp = new SearchHelp(this);
    QAction* help = m_search->addAction(lineIcon(u"help"_s), QLineEdit::TrailingPosition);
    help->setObjectName(u"searchHelpAction"_s);
    help->setText(tr("How to search"));
    help->setToolTip(tr("How to search (F1)"));
    connect(help, &QAction::triggered, this, &TopBar::showSearchHelp);
    connect(m_searchHelp, &SearchHelp::chosen, this, [this](const QString& text) {
        const QString before = m_search->text();
        const bool apart = !before.isEmpty() && !before.endsWith(u' ') && text != u"*" && !text.isEmpty();
        m_search->setText(before + (apart ? u" "_s : QString()) + text);
        m_search->setFocus(Qt::PopupFocusReason);
    });
    m_search->installEventFilter(this);
    m_searchHint = new ElidedLabel(this);
    m_searchHint->setObjectName(u"searchHint"_s);
    m_searchHint->setMaximumWidth(440);
    setLook(m_searchHint, "small");
    m_searchHint->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_search);
    column->addWidget(m_searchHint);
    column->addStretch();
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 3);
    // Every keystroke asks; the workspace's last-wins jobs drop what was overtaken.
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::takeSearch);
}

void TopBar::buildVerbs()
{
    m_undo = verb(u"undo"_s, tr("Undo"), {}, u"undo"_s, this);
    m_redo = verb(u"redo"_s, tr("Redo"), {}, u"redo"_s, this);
    m_import =
        verb(u"import"_s, tr("Import…"), tr("Import references from files (Ctrl+I)"), u"import"_s, this);
    m_export = verb(u"export"_s, tr("Export…"), tr("Export what is shown here (Ctrl+E)"), u"export"_s, this);
    setLook(m_export, "primary");
    m_export->setIcon(lineIconOnAccent(u"export"_s));
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"mainMenu"_s);
    m_menuButton = new QToolButton(this);
    m_menuButton->setObjectName(u"mainMenuButton"_s);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Open, save, codebook, appearance … (F10)"));
    m_menuButton->setShortcut(QKeySequence(Qt::Key_F10));
    m_menuButton->setIcon(lineIcon(u"menu"_s));
    m_menuButton->setIconSize(QSize(20, 20));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* box = static_cast<QHBoxLayout*>(layout());
    box->addStretch(1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_undo, m_redo, m_import, m_export, m_menuButton})
        box->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &TopBar::redoRequested);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
}

void TopBar::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &TopBar::showCatalogue);
    connect(m_workspace, &Workspace::undoChanged, this, &TopBar::showUndo);
    connect(m_workspace, &Workspace::matchesChanged, this, [this] {
        // Someone else may have cleared or set the search; while the user types here the box is ahead of the
        // answer.
        if (!m_search->hasFocus() && m_search->text() != m_workspace->filter().search) {
            const QSignalBlocker quiet(m_search);
            m_search->setText(m_workspace->filter().search);
        }
        showSearchHint();
    });
}

void TopBar::showCatalogue()
{
    const bool open = m_workspace->isOpen();
    const auto snapshot = m_workspace->snapshot();
    const QString file = QFileInfo(m_workspace->fileName()).completeBaseName();
    m_title->setFullText(!open                                    ? tr("Lacuna")
                             : snapshot->protocol.title.isEmpty() ? file
                                                                  : snapshot->protocol.title);
    QStringList parts;
    if (open && snapshot->studies)
        parts << tr("%Ln studies", nullptr, int(snapshot->studies->size()));
    if (open && snapshot->protocol.searchedOn.isValid())
        parts << tr("searched to %1")
                     .arg(QLocale().toString(snapshot->protocol.searchedOn, QLocale::ShortFormat));
    if (open && m_workspace->isReadOnly())
        parts << tr("read only");
    m_subtitle->setFullText(parts.join(u" · "_s));
    m_search->setEnabled(open);
    m_import->setEnabled(open && !m_workspace->isReadOnly());
    showUndo();
}

void TopBar::showUndo()
{
    const QString undo = m_workspace->undoText();
    const QString redo = m_workspace->redoText();
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    m_redo->setToolTip(redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
}

void TopBar::takeSearch(const QString& text)
{
    Filter filter = m_workspace->filter();
    if (filter.search == text)
        return;
    filter.search = text;
    m_workspace->setFilter(filter);
    showSearchHint();
}

/// What was not taken as it may have been meant, in one quiet line. A phrase somebody is typing has no second quotation mark either: that is said
/// only if it leaves nothing.
void TopBar::showSearchHint()
{
    const auto matches = m_workspace->matches();
    const bool nothing = matches->count == 0 && matches->filter.search == m_search->text();
    QString text;
    const SearchQuery query = SearchQuery::parse(m_search->text());
    for (const SearchHint& hint : query.hints()) {
        if (text.isEmpty() && (nothing || hint.kind != SearchHint::Kind::OpenQuote))
            text = searchHintText(hint);
    }
    m_searchHint->setFullText(text);
    m_searchHint->setVisible(!text.isEmpty());
    m_search->setAccessibleDescription(text);
}

void TopBar::showSearchHelp()
{
    m_searchHelp->popUp(m_search);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void TopBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QPushButton* button : {m_undo, m_redo})
        button->setText(compact ? QString() : button->property("word").toString());
    m_subtitle->setVisible(!compact);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    // Elsewhere F1 lists the keys.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                Q_EMIT searchLeft();
            m_search->clear();
            return true;
        case Qt::Key_F1:
            showSearchHelp();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT resultsWanted();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lacuna
