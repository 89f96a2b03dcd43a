// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QList>
#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lacuna {

class Workspace;

/// Puts studies into collections and takes them out: type to find one or to name a new one, Return changes it. Each change holds at once and
/// is one step to undo. Deletes itself when it closes.
class CollectPopup : public QFrame {
    Q_OBJECT
public:
    CollectPopup(Workspace* workspace, const QList<Id>& studies, QWidget* parent);
    void openAt(const QPoint& at); ///< on the screen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take(const QListWidgetItem* item);
    void change(Id collection, const QString& name, bool add);
    void makeNew(const QString& name);

    Workspace* m_workspace;
    QList<Id> m_studies; ///< ascending
    QLineEdit* m_find;
    QListWidget* m_list;
};

} // namespace lacuna
