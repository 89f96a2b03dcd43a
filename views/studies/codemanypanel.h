// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace lacuna {

class CodingSection;
class Workspace;
struct CoderCodings;

/// Codes many studies at once: the terms any of them has as chips, adding puts one on all, removing takes it from all. Each is one undo step.
/// With a coder, only what this coder said is shown and changed.
class CodeManyPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodeManyPanel(Workspace* workspace, QWidget* parent = nullptr);
    void showStudies(const QList<Id>& studies);
    void enter(); ///< the focus to the first field

Q_SIGNALS:
    void deleteRequested();
    void copyRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void code(Id dimension, Id term, bool add);
    void changeCoder();
    void loadOwn();
    void takeOwn(const CoderCodings& all, Id coder);
    void showShares(const std::map<Id, std::map<Id, int>>& shares);

    Workspace* m_workspace;
    QList<Id> m_studies;
    QLabel* m_title = nullptr;
    CodingSection* m_coding = nullptr;
    QLabel* m_help = nullptr;
    QPushButton* m_copy = nullptr;
    std::map<Id, std::map<Id, int>>
        m_own; ///< how many studies the coder who works here gave a term, by dimension
    int m_asked = 0; ///< grows with the studies and the coder: older answers are none
};

} // namespace lacuna
