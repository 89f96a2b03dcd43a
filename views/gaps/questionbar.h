// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"
#include "views/gaps/axismenu.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace lacuna {

class ChipButton;
class GapMap;
class RulesPopover;
class ScopeTrail;

/// The chips that say, and change, what the matrix asks. Holds no state of its own beyond what it was given.
class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    /// @p transposed: the matrix is drawn with rows and columns exchanged, and the chips follow what is seen.
    void setQuestion(const Question& question, std::shared_ptr<const Codebook> codebook, bool hasPractices,
                     bool transposed);
    /// What the rules are counted in.
    void setMap(std::shared_ptr<const GapMap> map);
    const Question& question() const { return m_question; }

Q_SIGNALS:
    void questionChanged(const lacuna::Question& question);
    /// A step of a trail: the question's rows (or columns) limited to @p term; 0: all of them.
    void scopeWanted(bool rowAxis, lacuna::Id term);

private:
    ChipButton* addChip(const QString& name, const QString& label, void (QuestionBar::*open)());
    void openRows();
    void openColumns();
    void openAxis(ChipButton* chip, bool drawnAsRows);
    AxisMenu::Axis axis(bool drawnAsRows) const;
    void openSegments();
    void openMeasure();
    void openRules();
    void openMenu(ChipButton* chip, const std::function<void(class QMenu*)>& fill);
    void change(const Question& question);
    void showTexts();
    void showTrail(bool rowAxis);

    Question m_question;
    std::shared_ptr<const Codebook> m_codebook;
    bool m_hasPractices = false;
    bool m_transposed = false;
    ChipButton* m_rows = nullptr;
    ChipButton* m_columns = nullptr;
    ChipButton* m_segments = nullptr;
    ChipButton* m_measure = nullptr;
    ChipButton* m_rules = nullptr;
    ScopeTrail* m_rowsTrail = nullptr; ///< of the question's rows, however they are drawn
    ScopeTrail* m_columnsTrail = nullptr;
    RulesPopover* m_popover = nullptr;
};

} // namespace lacuna
