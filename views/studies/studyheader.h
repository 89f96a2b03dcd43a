// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace lacuna {

/// The line above the table of studies: how many, why only these, the way back, and the verbs. Where it gets narrow the
/// verbs drop to their icons, then the reason is elided. Owned by the Studies place.
class StudyHeader : public QWidget {
    Q_OBJECT
public:
    explicit StudyHeader(QWidget* parent = nullptr);

    /// The verbs are the place's actions; the menu is asked for its columns. Not owned.
    void addVerb(const QString& name, const QString& text, const QString& tip, const QString& icon,
                 QAction* action);
    void setColumnsMenu(QMenu* menu);

    void showCounts(int shown, int total);
    /// "2 studies in Cambodia × Aquaculture"; empty: all that match are shown.
    void showScope(const QString& description);
    /// Where the scope came from; only shown with one.
    void showWayBack(const QString& placeTitle);

protected:
    bool event(QEvent* event) override;

Q_SIGNALS:
    void scopeDropped();
    void backRequested();

private:
    void fit();
    int widthOfOthers() const;

    QHBoxLayout* m_row;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_scope;
    QToolButton* m_columns;
    QList<QPushButton*> m_verbs;
    QString m_scopeText; ///< in full
};

} // namespace lacuna
