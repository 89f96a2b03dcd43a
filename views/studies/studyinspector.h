// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;

namespace lacuna {

class CodeManyPanel;
class StudyForm;
class Workspace;

/// What is selected in the table of studies, beside it: one study to edit, or many to code at once. Owned by the Studies place.
class StudyInspector : public QWidget {
    Q_OBJECT
public:
    explicit StudyInspector(Workspace* workspace, QWidget* parent = nullptr);

    void showStudies(const QList<Id>& studies); ///< at least one
    void startNewStudy();
    /// The focus to where work begins: the title of a study, the first field of many.
    void enter();
    /// Applies what is typed.
    void commit();

Q_SIGNALS:
    void closeRequested();
    void deleteRequested();
    void copyRequested();
    void studyAdded(lacuna::Id study);

private:
    QWidget* buildHead();

    QLabel* m_title = nullptr;
    QStackedWidget* m_stack;
    StudyForm* m_form;
    CodeManyPanel* m_many;
};

} // namespace lacuna
