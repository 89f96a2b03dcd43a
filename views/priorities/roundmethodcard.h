// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace lacuna {

/// How a round is held: method and what it leaves open, criteria with their weights, and who is asked. Says when something was changed; saves nothing.
class RoundMethodCard : public QFrame {
    Q_OBJECT
public:
    explicit RoundMethodCard(QWidget* parent = nullptr);

    void setRound(const Round& round, bool readOnly);
    /// @p round with what is shown here.
    Round applied(Round round) const;

Q_SIGNALS:
    void changed();

private:
    QWidget* buildMethod();
    QWidget* buildCriteria();
    QWidget* buildParticipants();
    QSpinBox* addSpin(const QString& name, const QString& label, int least, int most, const QString& suffix);
    void showMethod(RoundMethod method);
    void fillCriteria();
    void fillParticipants();
    void addRow(QTableWidget* table);
    void removeRow(QTableWidget* table);
    void note();
    std::vector<RoundCriterion> criteriaShown() const;
    std::vector<RoundParticipant> participantsShown() const;

    Round m_round;
    bool m_filling = false;
    QComboBox* m_method = nullptr;
    QLabel* m_help = nullptr;
    QLabel* m_locked = nullptr;
    QFormLayout* m_settings = nullptr;
    QSpinBox* m_ranks = nullptr;
    QSpinBox* m_dots = nullptr;
    QSpinBox* m_cap = nullptr;
    QSpinBox* m_consensus = nullptr;
    QSpinBox* m_dissent = nullptr;
    QCheckBox* m_answered = nullptr;
    QWidget* m_criteriaBox = nullptr;
    QTableWidget* m_criteria = nullptr;
    QTableWidget* m_participants = nullptr;
    QLabel* m_participantsHeading = nullptr;
    QList<QWidget*> m_whenOpen; ///< what changes something
};

} // namespace lacuna
