// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

class QTableView;

namespace lacuna {

class Workspace;

/// While something is searched for, the tip of a row of the table of studies says where in the texts that the table does not show it was
/// found. Owned by the table.
class MatchTip : public QObject {
    Q_OBJECT
public:
    MatchTip(Workspace* workspace, QTableView* table);

    /// Rich text: the title, then a line for each of abstract, keywords, notes and publisher that has a match; empty if none has.
    static QString text(const Study& study, const QString& search);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(Id study, const QPoint& at);

    Workspace* m_workspace;
    QTableView* m_table;
    Id m_asked = 0; ///< whose texts are on their way
};

} // namespace lacuna
