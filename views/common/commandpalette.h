// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;

namespace lacuna {

class Workspace;

/// One thing the palette offers.
struct PaletteEntry {
    QString text;
    QString kind; ///< "Action", "Place", "Term", "Study": shown at the right
    QString shortcut;
    std::function<void()> run;
};

/// Ctrl+K: finds every action and place, terms (which become a filter), saved views, and studies by words of
/// their title. Lies over its parent; Esc closes it and gives the focus back.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(Workspace* workspace, QWidget* parent);

    /// Opens with these besides the terms and studies of the workspace.
    void open(std::vector<PaletteEntry> entries);
    void place();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void offer(PaletteEntry entry);
    void offerTerms(const QStringList& words);
    void offerStudies(const QString& text);
    void runCurrent();
    void closePalette();

    Workspace* m_workspace;
    QLineEdit* m_edit = nullptr;
    QListWidget* m_list = nullptr;
    std::vector<PaletteEntry> m_fixed;
    std::vector<PaletteEntry> m_offered;
    QPointer<QWidget> m_focusBefore;
};

/// An action as a palette entry: its text without mnemonic and dots kept, its first shortcut.
PaletteEntry entryFor(QAction* action);

} // namespace lacuna
