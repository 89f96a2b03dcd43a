// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QLabel;

namespace lacuna {

class CodingSection;
class Workspace;

/// Codes many studies at once: the terms any of them has as chips, adding puts one on all, removing takes it from all. Each is one undo step.
class CodeManyPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodeManyPanel(Workspace* workspace, QWidget* parent = nullptr);
    void showStudies(const QList<Id>& studies);

Q_SIGNALS:
    void deleteRequested();
    void copyRequested();

private:
    void refresh();
    void code(Id dimension, Id term, bool add);

    Workspace* m_workspace;
    QList<Id> m_studies;
    QLabel* m_title = nullptr;
    CodingSection* m_coding = nullptr;
};

} // namespace lacuna
