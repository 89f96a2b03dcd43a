// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

class QTableView;

namespace lacuna {

class Workspace;

/// While something is searched for, the tip of a row of the table of studies says where in the texts and files that the table does not show it
/// was found. Owned by the table.
class MatchTip : public QObject {
    Q_OBJECT
public:
    MatchTip(Workspace* workspace, QTableView* table);

    /// Rich text: the title, then a line for each of abstract, keywords, notes and publisher that has a match, and those of @p files;
    /// empty if there is none.
    static QString text(const Study& study, const QString& search, const QString& files = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(Id study, const QPoint& at);
    void show(Id study, const QPoint& at, QString tip);

    Workspace* m_workspace;
    QTableView* m_table;
    Id m_asked = 0; ///< whose texts are on their way
};

} // namespace lacuna
