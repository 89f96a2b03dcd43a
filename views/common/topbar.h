// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace lacuna {

class ElidedLabel;
class SearchHelp;
class Workspace;

/// The bar over every place: which catalogue, the search that all places share, and the few verbs. Owned by
/// the shell.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(Workspace* workspace, QWidget* parent = nullptr);

    QMenu* menu() const { return m_menu; }
    void focusSearch();
    void setExportEnabled(bool enabled);
    /// Fewer words where room is short.
    void setCompact(bool compact);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void importRequested();
    void exportRequested();
    void searchLeft(); ///< Esc in the empty search box
    void resultsWanted(); ///< Enter or Down in the search box

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTitle();
    void buildSearch();
    void buildVerbs();
    void connectWorkspace();
    void showCatalogue();
    void showUndo();
    void takeSearch(const QString& text);
    void showSearchHelp();
    void showSearchHint();

    Workspace* m_workspace;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QLineEdit* m_search = nullptr;
    SearchHelp* m_searchHelp = nullptr;
    ElidedLabel* m_searchHint = nullptr; ///< below the box; hidden if all is as it was meant
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QToolButton* m_menuButton = nullptr;
    QMenu* m_menu = nullptr;
    bool m_compact = false;
};

} // namespace lacuna
