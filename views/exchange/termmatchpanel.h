// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/termmatchmodel.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace lacuna {

/// What a pack's codebook has that this one has not under the same id, and what it is taken for, which can be changed row by row. Interface thread.
class TermMatchPanel : public QWidget {
    Q_OBJECT
public:
    explicit TermMatchPanel(QWidget* parent = nullptr);

    void setMatches(std::vector<TermMatch> matches, std::shared_ptr<const Codebook> here);
    TermMatchModel* model() const { return m_model; }
    void focusWork();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* buildTable();
    void edit(const QModelIndex& index);
    void showWords();

    TermMatchModel* m_model;
    QLabel* m_words = nullptr;
    QLabel* m_same = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_onlyDifferent = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_nothing = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace lacuna
