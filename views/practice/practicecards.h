// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtWidgets/QListView>

namespace lacuna {

class PracticeModel;

/// The practices as cards of one height, one below the other: kind, title, the beginning of the text, stages, sources that open their study.
class PracticeCards : public QListView {
    Q_OBJECT
public:
    explicit PracticeCards(PracticeModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void studyWanted(lacuna::Id study);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Id studyAt(const QPoint& position) const;

    PracticeModel* m_model;
};

} // namespace lacuna
