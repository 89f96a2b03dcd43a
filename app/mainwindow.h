// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cataloguesession.h"
#include "app/settings.h"
#include "views/common/mainmenu.h"
#include "views/common/theme.h"

#include <QtWidgets/QMainWindow>

class QActionGroup;

namespace lacuna {

class Presenter;
class Shell;

/// The window: assembles the shell, its places and the program's own actions; decides nothing. Interface thread; @p session, @p settings and @p theming
/// outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(CatalogueSession& session, Settings& settings, Theming& theming, QWidget* parent = nullptr);

    Shell* shell() const { return m_shell; }
    Presenter* presenter() const { return m_presenter; }

    /// Shows what is in a pack, and offers to merge it into the open catalogue or to make one of it.
    void offerPack(const QString& file);
    /// The same for a pack that came from outside while no catalogue has been chosen: asks first what is to become of it.
    void askAboutPack(const QString& file);
    /// What is the matter with a catalogue, and the ways on.
    void showDamage(const DamagedCatalogue& catalogue);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerPackIn(const QString& catalogue, const QString& file);
    static QString whyNotTaken(const QStringList& files);
    void buildPlaces();
    void buildActions();
    void buildPackActions();
    void buildRecentMenu();
    void buildAppearanceMenu();
    void restore();
    void showTitle();
    void fillRecentMenu();
    QAction* addCommand(MenuGroup group, const QString& name, const QString& text, const QKeySequence& keys);

    CatalogueSession& m_session;
    Settings& m_settings;
    Theming& m_theming;
    Shell* m_shell;
    Presenter* m_presenter;
    QMenu* m_recent = nullptr;
};

} // namespace lacuna
