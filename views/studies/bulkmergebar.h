// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicatecases.h"

#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace lacuna {

/// "Accept all above 95 %": the threshold, then in the same place what that would do, then how far it is. Knows nothing of the
/// catalogue; the page merges.
class BulkMergeBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkMergeBar(QWidget* parent = nullptr);

    void setCases(const std::vector<DuplicateCase>& cases);
    double threshold() const; ///< 0 … 1
    void showProgress(qint64 done, qint64 total); ///< a total of 0: unknown
    void showChoice(); ///< back to the threshold
    bool isAsking() const;

Q_SIGNALS:
    void accepted(double threshold);
    void cancelRequested();
    void closed(); ///< the question was taken back

private:
    void buildChoice();
    void buildQuestion();
    void buildProgress();
    void count();
    void ask();

    std::vector<std::pair<double, int>> m_sure; ///< score and records of the complete cases
    int m_groups = 0;
    int m_records = 0;
    QStackedWidget* m_pages;
    QSlider* m_slider = nullptr;
    QLabel* m_value = nullptr;
    QPushButton* m_accept = nullptr;
    QLabel* m_question = nullptr;
    QPushButton* m_confirm = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_progress = nullptr;
};

} // namespace lacuna
