// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

class ConfidentialMark;

/// One of the forum's questions on a card: its number, the question, an answer in a sentence, "Open →", and what the place puts below; or, while there is
/// nothing to answer from, what to do first.
class HomeCard : public QFrame {
    Q_OBJECT
public:
    HomeCard(int number, const QString& question, QWidget* parent = nullptr);
    void setAnswer(const QString& text);
    /// What participants said on this question, as a link beside "Open →"; none: no link.
    void setContributions(int count);
    QVBoxLayout* content() const { return m_content; }

    /// A first step below the answer, or, with beginning(), in its place.
    QPushButton* addStep(const QString& name, const QString& text, bool primary);
    void setStepText(const QString& text);
    /// Shows what the place put below, and whether the steps, too.
    void showAnswer(bool withSteps);
    /// Shows nothing but the steps.
    void showBeginning();

Q_SIGNALS:
    void openRequested();
    void contributionsRequested();

private:
    QWidget* buildHead(int number, const QString& question);
    QWidget* buildSteps(int number);

    QLabel* m_answer = nullptr;
    QPushButton* m_contributions = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_content = nullptr;
    QWidget* m_steps = nullptr;
    QLabel* m_stepText = nullptr;
    QLayout* m_stepButtons = nullptr;
};

/// A large number over what it counts; opens it.
class FigureButton : public QWidget {
    Q_OBJECT
public:
    FigureButton(const QString& name, QWidget* parent = nullptr);
    void setFigure(const QString& number, const QString& what);

Q_SIGNALS:
    void clicked();

private:
    QPushButton* m_number = nullptr;
    QLabel* m_what = nullptr;
};

/// One entry of the worst gaps: title, why, a bar of its score; opens the cell.
class GapRow : public QWidget {
    Q_OBJECT
public:
    GapRow(const QString& name, QWidget* parent = nullptr);
    void setGap(const QString& title, const QString& why, double score);

Q_SIGNALS:
    void clicked();

private:
    QPushButton* m_title = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_score = nullptr;
    QWidget* m_bar = nullptr;
};

/// A practice by title, and how many studies it comes from; opens it.
class PracticeRow : public QWidget {
    Q_OBJECT
public:
    PracticeRow(const QString& name, QWidget* parent = nullptr);
    /// @p support: "3 studies".
    void setPractice(const QString& title, const QString& support, bool confidential);

Q_SIGNALS:
    void clicked();

private:
    ConfidentialMark* m_mark = nullptr;
    QPushButton* m_title = nullptr;
    QLabel* m_support = nullptr;
};

} // namespace lacuna
