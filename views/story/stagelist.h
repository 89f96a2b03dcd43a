// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "views/story/presentation.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace lacuna {

/// The studies of a cell over the stage, large enough for a room: titles, authors, years; page by page with the arrow keys of the list itself. Nothing private.
class StageList : public QWidget {
    Q_OBJECT
public:
    explicit StageList(QWidget* parent = nullptr);

    void setStudies(const QString& title, std::vector<Presentation::ListedStudy> studies, Theme theme);
    int pages() const;
    /// False if there is no page that way.
    bool turn(int by);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int perPage() const;

    QString m_title;
    std::vector<Presentation::ListedStudy> m_studies;
    Theme m_theme = Theme::Light;
    int m_page = 0;
};

} // namespace lacuna
