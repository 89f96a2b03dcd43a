// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "views/common/mainmenu.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QStackedWidget;
class QToolButton;

namespace lacuna {

class CommandPalette;
class DuplicateReview;
class ErrorBanner;
class FilterPanel;
class HistoryView;
class ImportAssistant;
class Notice;
class Place;
class PlaceRail;
class StatusLine;
class TopBar;
class WelcomePage;
class Workspace;

/// The frame of the window, the same in every place: rail, top bar, filter panel, the place, status line,
/// messages. The application makes one, adds the places and its own actions, and puts it in its main window.
/// Needs a Theming made before. Interface thread.
class Shell : public QWidget {
    Q_OBJECT
public:
    explicit Shell(Workspace* workspace, QWidget* parent = nullptr);

    /// Takes ownership; the rail has the order of the calls. The first one is shown.
    void addPlace(Place* place);
    Place* place(const QString& name) const;
    Place* currentPlace() const;
    void showPlace(const QString& name);

    /// An action for the menu and the command palette; its shortcut works in the whole window. Not owned.
    void addCommand(QAction* action, MenuGroup group);
    /// A submenu ("Recent", "Appearance"). Not owned.
    void addMenu(QMenu* menu, MenuGroup group);

    void showError(const Error& error);
    /// Puts files or text that were dropped or copied into the import assistant; false if there is nothing of that in @p content;
    /// if there is nowhere to import to, that is said.
    bool importData(const QMimeData& content);
    /// Applies what is typed but not yet applied: before closing.
    void commitPending();

    /// Place shown, filter panel open or not, its facets, as the application stores them.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void placeChanged(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFrame();
    void buildFilterButton();
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& keys,
                       const std::function<void()>& run);
    void connectWorkspace();
    void connectForum();
    void showOpenState();
    void showImport(bool show);
    void showReview(bool show);
    void showHistory(bool show);
    void saveSearch();
    void showStatus();
    void undo();
    void redo();
    void setPanelOpen(bool open);
    void arrangePanel();
    void openPalette();
    void showKeys();
    bool isCompact() const;

    Workspace* m_workspace;
    PlaceRail* m_rail = nullptr;
    TopBar* m_top = nullptr;
    ErrorBanner* m_banner = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_strip = nullptr; ///< the collapsed panel: one button
    QToolButton* m_filterButton = nullptr;
    QLabel* m_filterBadge = nullptr;
    FilterPanel* m_panel = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    ImportAssistant* m_import = nullptr;
    DuplicateReview* m_review = nullptr;
    HistoryView* m_history = nullptr;
    StatusLine* m_status = nullptr;
    Notice* m_notice = nullptr;
    CommandPalette* m_palette = nullptr;
    std::unique_ptr<MainMenu> m_menu;
    QList<Place*> m_places;
    QList<QAction*> m_commands;
    QList<QMenu*> m_submenus;
    QString m_current; ///< the place wanted, also while the welcome page stands before it
    bool m_reviewing = false; ///< the review of duplicates does
    bool m_looksBack = false; ///< the history does
    bool m_importing = false; ///< the import assistant stands before the place
    bool m_panelWanted = true; ///< in a wide window
    bool m_overlayOpen = false; ///< the panel over the work, in a compact one
};

} // namespace lacuna
