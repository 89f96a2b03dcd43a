// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtWidgets/QPushButton>

#include <vector>

namespace lacuna {

/// Names the view in use and opens the menu of saved views: pick, save, update, delete. Changes nothing itself.
class SavedViewsButton : public QPushButton {
    Q_OBJECT
public:
    explicit SavedViewsButton(QWidget* parent = nullptr);

    void setViews(const std::vector<View>& views);
    /// @p view 0: none; @p modified: the question or drawing differs from what was saved.
    void setCurrent(Id view, bool modified);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    Id current() const { return m_current; }

Q_SIGNALS:
    void picked(lacuna::Id view);
    void saveWanted(const QString& name); ///< as a new view
    void updateWanted(lacuna::Id view);
    void deleteWanted(lacuna::Id view);

private:
    void openMenu();
    void askName();
    void showText();
    const View* view(Id id) const;

    std::vector<View> m_views;
    Id m_current = 0;
    bool m_modified = false;
    bool m_readOnly = false;
};

} // namespace lacuna
