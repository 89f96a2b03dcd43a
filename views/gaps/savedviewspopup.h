// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtWidgets/QFrame>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace lacuna {

/// The saved views: pick, save as new, update, rename in place, duplicate, move, caption, delete. Stays open while it is worked in; Esc or a click
/// elsewhere closes it. Changes nothing itself. Owned by its button; interface thread.
class SavedViewsPopup : public QFrame {
    Q_OBJECT
public:
    explicit SavedViewsPopup(QWidget* parent);

    /// @p current: the view in use, 0: none; @p modified: what is shown differs from it.
    void setViews(const std::vector<View>& views, Id current, bool modified);
    void setReadOnly(bool readOnly);
    void openAt(const QPoint& at); ///< on the screen; the view in use has the focus

Q_SIGNALS:
    void picked(lacuna::Id view);
    void saveWanted(const QString& name);
    void updateWanted(lacuna::Id view);
    void renameWanted(lacuna::Id view, const QString& name);
    void captionWanted(lacuna::Id view, const QString& caption);
    void duplicateWanted(lacuna::Id view);
    void moveWanted(lacuna::Id view, int step); ///< −1: up, 1: down
    void deleteWanted(lacuna::Id view);
    void storyWanted(lacuna::Id view); ///< as a step of the story

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    void buildList();
    QWidget* buildTools();
    QWidget* buildNew();
    QAction* add(const char* name, const QString& icon, const QString& text, const QKeySequence& keys,
                 void (SavedViewsPopup::*run)());
    void refreshTools();
    void showCaption();
    void applyCaption();
    void pick();
    void saveNew();
    void update();
    void rename();
    void duplicate();
    void moveUp();
    void moveDown();
    void remove();
    void addToStory();
    Id selected() const;
    const View* view(Id id) const;

    std::vector<View> m_views;
    Id m_current = 0;
    Id m_captioned = 0; ///< whose caption stands in the field
    bool m_modified = false;
    bool m_readOnly = false;
    bool m_expectsNew = false; ///< one was saved or duplicated, and is not in the list yet
    bool m_filling = false;

    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    QWidget* m_tools = nullptr;
    QPlainTextEdit* m_caption = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_save = nullptr;
    QAction* m_update = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_story = nullptr;
};

} // namespace lacuna
