// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/screening.h"

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace lacuna {

class Workspace;

/// Screening by keyboard, for one study or many selected: Alt+I includes, Alt+X asks why it is excluded (a digit answers), Alt+S wants the
/// full text, Alt+U leaves it undecided. With Alt, as Alt+Down goes to the next study, because a letter alone would be an answer where somebody
/// types the beginning of a title; and so they work while the abstract is read and a field has the focus. Every answer is one edit. Owned by
/// the Studies place.
class ScreeningVerbs : public QObject {
    Q_OBJECT
public:
    ScreeningVerbs(Workspace* workspace, QWidget* place);

    QList<QAction*> actions() const { return m_actions; }
    /// What the verbs are about.
    void setStudies(const QList<Id>& studies);
    /// A submenu, if there is screening.
    void addTo(QMenu* menu);

Q_SIGNALS:
    /// An answer is about to be given: what is typed elsewhere should be applied, the next study shown.
    void deciding();

private:
    QAction* addVerb(const QString& name, const QString& text, const QString& icon, Qt::Key key);
    void decide(Id term);
    void decide(ScreeningState state);
    void askWhy();
    void fillReasons(QMenu* menu);
    void enable();

    Workspace* m_workspace;
    QWidget* m_place;
    QList<QAction*> m_actions;
    QAction* m_exclude = nullptr;
    QList<Id> m_studies;
};

} // namespace lacuna
