// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"
#include "views/gaps/comparewith.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace lacuna {

class ElidedLabel;
class SegmentedSwitch;

/// "Compare now with": a past year, a saved view, a kept filter or another catalogue, and whether as differences or side by side. Shows a choice and
/// says when the user makes another; decides nothing. Interface thread.
class CompareBar : public QWidget {
    Q_OBJECT
public:
    explicit CompareBar(QWidget* parent = nullptr);

    void setChoice(const CompareWith& with);
    /// Years there is something of.
    void setYears(int first, int last);
    void setViews(const std::vector<View>& views);
    /// What the kept filter says.
    void setKeptText(const QString& text);

Q_SIGNALS:
    void chosen(const lacuna::CompareWith& with);
    void keepWanted(); ///< the filter of now
    void fileWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildYear();
    QWidget* buildView();
    QWidget* buildFilter();
    QWidget* buildFile();
    void choose(const CompareWith& with);

    CompareWith m_with;
    SegmentedSwitch* m_kind;
    SegmentedSwitch* m_style;
    QStackedWidget* m_detail;
    QSpinBox* m_year = nullptr;
    QComboBox* m_view = nullptr;
    QPushButton* m_keep = nullptr;
    ElidedLabel* m_kept = nullptr;
    QPushButton* m_file = nullptr;
};

} // namespace lacuna
