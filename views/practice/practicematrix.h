// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/practicefacets.h"
#include "model/catalogue/question.h"
#include "model/support/error.h"

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;

namespace lacuna {

class EmptyState;
class GapMap;
class MatrixLegend;
class MatrixView;
class QuestionBar;
class Workspace;

/// Where know-how is missing: practices by stage of research and method, or any other two dimensions, as the gap matrix of those that are listed. One
/// is enough in a cell; what has none stands out.
class PracticeMatrix : public QWidget {
    Q_OBJECT
public:
    explicit PracticeMatrix(Workspace* workspace, QWidget* parent = nullptr);

    /// Of the practices that match; asked again while it is shown.
    void setQuery(const PracticeQuery& query);
    /// The catalogue changed.
    void refresh();
    std::shared_ptr<const GapMap> map() const { return m_map; }
    const Question& question() const { return m_question; }
    void setQuestion(const Question& question);
    QString statusText() const;

Q_SIGNALS:
    void mapChanged();
    /// The list is wanted of what both terms have; a term of 0: the whole line.
    void cellOpened(const lacuna::PracticeTerm& row, const lacuna::PracticeTerm& column);
    /// A practice is to be begun where there is none.
    void practiceWanted(const lacuna::PracticeTerm& row, const lacuna::PracticeTerm& column);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void requestMap();
    void takeMap(const Result<std::shared_ptr<const GapMap>>& result);
    void open(int row, int column);
    void arrangeCard();

    Workspace* m_workspace;
    Question m_question;
    QString m_fileName; ///< of the catalogue the question belongs to
    PracticeQuery m_query;
    std::shared_ptr<const GapMap> m_map;
    QLabel* m_heading = nullptr;
    QuestionBar* m_bar = nullptr;
    QFrame* m_card = nullptr;
    MatrixView* m_matrix = nullptr;
    MatrixLegend* m_legend = nullptr;
    EmptyState* m_problem = nullptr;
};

} // namespace lacuna
