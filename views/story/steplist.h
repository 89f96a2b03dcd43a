// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"

#include <QtCore/QList>
#include <QtGui/QPixmap>
#include <QtWidgets/QListWidget>

namespace lacuna {

/// The steps of a story in order, each with its number, a small picture, its title and kind. Dragging, or Alt+Up and Alt+Down, moves what is selected. Holds nothing
/// but what it shows: the place changes the story. Interface thread.
class StepList : public QListWidget {
    Q_OBJECT
public:
    static constexpr QSize pictureSize{128, 72};

    explicit StepList(QWidget* parent = nullptr);

    struct Entry {
        QString title;
        QString kind; ///< in words
        QString time; ///< "2 min", may be empty
        bool broken = false; ///< what it showed was deleted
    };
    /// Keeps pictures and the current row where the number of entries is the same.
    void setEntries(const std::vector<Entry>& entries);
    void setPicture(int step, const QPixmap& picture);
    QList<int> selectedSteps() const; ///< ascending

Q_SIGNALS:
    /// The steps at @p from (ascending) are to stand before the one at @p before (the count: at the end).
    void moved(const QList<int>& from, int before);
    void removed(const QList<int>& steps);
    void duplicated(const QList<int>& steps);
    void opened(int step); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace lacuna
