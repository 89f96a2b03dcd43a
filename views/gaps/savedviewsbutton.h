// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtWidgets/QPushButton>

#include <vector>

namespace lacuna {

class SavedViewsPopup;

/// Names the view in use and opens the saved views (SavedViewsPopup). Changes nothing itself.
class SavedViewsButton : public QPushButton {
    Q_OBJECT
public:
    explicit SavedViewsButton(QWidget* parent = nullptr);

    void setViews(const std::vector<View>& views);
    /// @p view 0: none; @p modified: the question or drawing differs from what was saved.
    void setCurrent(Id view, bool modified);
    void setReadOnly(bool readOnly);
    Id current() const { return m_current; }
    const View* currentView() const { return view(m_current); } ///< null: none is in use

Q_SIGNALS:
    void picked(lacuna::Id view);
    void saveWanted(const QString& name); ///< as a new view
    void updateWanted(lacuna::Id view);
    void renameWanted(lacuna::Id view, const QString& name);
    void captionWanted(lacuna::Id view, const QString& caption);
    void duplicateWanted(lacuna::Id view);
    void moveWanted(lacuna::Id view, int step); ///< −1: up, 1: down
    void deleteWanted(lacuna::Id view);
    void storyWanted(lacuna::Id view);

private:
    void connectPopup();
    void showText();
    const View* view(Id id) const;

    SavedViewsPopup* m_popup;
    std::vector<View> m_views;
    Id m_current = 0;
    bool m_modified = false;
};

} // namespace lacuna
