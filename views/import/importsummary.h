// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importreport.h"
#include "model/catalogue/importsettings.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lacuna {

class IssueList;

/// What the import will do, the two choices about it, what is worth a look, and the buttons; while it runs, how far it is.
class ImportSummary : public QFrame {
    Q_OBJECT
public:
    explicit ImportSummary(QWidget* parent = nullptr);

    /// Nothing is known yet; @p fraction of the reading is done, negative: unknown.
    void showCounting(double fraction);
    /// @p report as forecastImport() gives it: skipped are those already there.
    void showForecast(const ImportReport& report);
    /// The forecast could not be made.
    void showProblem(const QString& text);
    /// Nothing can be imported as it is; the button is off.
    void showNothing(const QString& text);
    void showRunning(const QString& text, double fraction);
    /// The files can be imported before they are counted.
    void setReady(bool ready);
    void setNote(const QString& text); ///< a line above the buttons; empty: none

    DuplicateHandling duplicates() const;
    UnknownTerms unknownTerms() const;
    bool canImport() const;

Q_SIGNALS:
    void unknownTermsChanged();
    void importRequested();
    void cancelRequested();

private:
    struct Line {
        QLabel* figure = nullptr;
        QLabel* word = nullptr;
        QComboBox* choice = nullptr;
    };
    Line addLine(const QString& name, const QString& word);
    void showLine(const Line& line, int count, bool always = false);
    void buildLines();
    void buildButtons();
    void showFigures();

    ImportReport m_report;
    bool m_counted = false;
    bool m_ready = false;
    bool m_running = false;
    QGridLayout* m_grid = nullptr;
    QLabel* m_state = nullptr; ///< what is being done, or why nothing can be
    QProgressBar* m_bar = nullptr;
    Line m_add;
    Line m_known;
    Line m_rejected;
    Line m_unknown;
    IssueList* m_issues = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace lacuna
