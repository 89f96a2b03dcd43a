// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicematrix.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/cellfilter.h"
#include "views/gaps/gapsstatus.h"
#include "views/gaps/matrixlegend.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/questionbar.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int legendMargin = 14;

/// Stage of research by method, as far as the codebook has them. One practice is enough: a second way to do the same is no gap.
Question practiceQuestion(const Codebook& codebook)
{
    Question question = standardQuestion(codebook);
    const Dimension* stage = codebook.dimension(QString(practiceStageKey));
    const Dimension* method = codebook.dimension(u"method");
    if (stage && method && !stage->retired && !method->retired) {
        question = Question();
        question.rows = stage->id;
        question.columns = method->id;
        question.columnDepth = 0;
    }
    question.measure = Measure::Practices;
    question.rules.thin = 1;
    question.rules.target = 1;
    return question;
}

} // namespace

PracticeMatrix::PracticeMatrix(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"practiceMatrixPage"_s);
    setAccessibleName(tr("Matrix of practices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    m_heading = new QLabel;
    m_heading->setObjectName(u"practiceMatrixHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    setLook(m_heading, "heading");
    column->addWidget(m_heading);
    m_bar = new QuestionBar;
    for (QWidget* part : m_bar->findChildren<QWidget*>()) {
        if (part->objectName() == "measureChip"_L1)
            part->hide(); // it is always practices here
        if (!part->objectName().isEmpty())
            part->setObjectName(u"practice-"_s + part->objectName()); // the Gaps place has the others
    }
    m_bar->setObjectName(u"practiceQuestionBar"_s);
    column->addWidget(m_bar);
    m_card = new QFrame;
    m_card->setObjectName(u"practiceMatrixCard"_s);
    setLook(m_card, "card");
    m_matrix = new MatrixView;
    m_matrix->setObjectName(u"practiceMatrix"_s);
    m_matrix->setAccessibleName(tr("Matrix of practices"));
    m_legend = new MatrixLegend(m_matrix);
    auto* inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(1, space::small, 1, space::small);
    inCard->setSpacing(space::small);
    inCard->addWidget(m_matrix, 1);
    auto* legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(legendMargin, 0, legendMargin, 0);
    legendRow->addWidget(m_legend);
    inCard->addLayout(legendRow);
    column->addWidget(m_card, 1);
    m_problem = new EmptyState(u"gaps"_s, tr("No matrix to show"), tr("Choose other rows or columns."));
    m_problem->hide();
    column->addWidget(m_problem, 1);
    column->addStretch(0);
    connect(m_bar, &QuestionBar::questionChanged, this, &PracticeMatrix::setQuestion);
    connect(m_bar, &QuestionBar::scopeWanted, this, [this](bool rowAxis, Id term) {
        if (const auto codebook = m_workspace->snapshot()->codebook)
            setQuestion(drilledTo(m_question, rowAxis, term, *codebook));
    });
    connect(m_matrix, &MatrixView::drillWanted, m_bar, &QuestionBar::scopeWanted);
    connect(m_matrix, &MatrixView::cellPressed, this,
            [this] { open(m_matrix->selectedRow(), m_matrix->selectedColumn()); });
    connect(m_matrix, &MatrixView::studiesWanted, this, &PracticeMatrix::open);
    connect(m_matrix, &MatrixView::declarationWanted, this, &PracticeMatrix::open);
    connect(m_matrix, &MatrixView::drawingChanged, this, [this] { arrangeCard(); });
    setFocusProxy(m_matrix);
}

void PracticeMatrix::setQuestion(const Question& question)
{
    m_question = question;
    m_question.measure = Measure::Practices;
    requestMap();
}

void PracticeMatrix::setQuery(const PracticeQuery& query)
{
    m_query = query;
    requestMap();
}

void PracticeMatrix::refresh()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const bool otherFile = std::exchange(m_fileName, m_workspace->fileName()) != m_workspace->fileName();
    if (codebook && (otherFile || m_question.rows == 0 || !fits(m_question, *codebook)))
        m_question = practiceQuestion(*codebook);
    if (otherFile)
        m_matrix->setMap({});
    requestMap();
}

/// From the same query as the list: what is counted here is what is listed there.
void PracticeMatrix::requestMap()
{
    const auto snapshot = m_workspace->snapshot();
    if (!isVisible() || !snapshot->codebook || !snapshot->practices || m_question.rows == 0)
        return;
    m_bar->setQuestion(m_question, snapshot->codebook, true, false);
    const Dimension* rows = snapshot->codebook->dimension(m_question.rows);
    const Dimension* columns = snapshot->codebook->dimension(m_question.columns);
    if (rows && columns)
        m_heading->setText(tr("%1 × %2").arg(rows->label, columns->label));
    using Map = Result<std::shared_ptr<const GapMap>>;
    m_workspace->compute<std::shared_ptr<Map>>(
        u"practice"_s,
        [snapshot, question = m_question, query = m_query](Progress& progress) {
            GapMapInput input;
            const auto hits = practiceQueryHits(snapshot->practiceList, query);
            input.evidence = snapshot->practices;
            input.notApplicable = snapshot->notApplicable;
            input.provenance.catalogue = snapshot->protocol.title;
            input.provenance.searchedOn = snapshot->protocol.searchedOn;
            input.provenance.total = int(snapshot->practiceList.size());
            input.searchHits = hits.get();
            return std::make_shared<Map>(
                computeGapMap(question, practiceQueryFilter(query), input, &progress));
        },
        [guard = QPointer(this)](const std::shared_ptr<Map>& result) {
            if (guard && result)
                guard->takeMap(*result);
        });
}

void PracticeMatrix::takeMap(const Result<std::shared_ptr<const GapMap>>& result)
{
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return;
    m_map = result ? *result : nullptr;
    m_matrix->setMap(m_map);
    m_bar->setMap(m_map);
    m_card->setVisible(result.has_value());
    m_problem->setVisible(!result);
    if (!result)
        m_problem->setTexts(tr("No matrix to show"), result.error().message);
    m_legend->updateGeometry();
    m_legend->update();
    arrangeCard();
    Q_EMIT mapChanged();
}

QString PracticeMatrix::statusText() const
{
    return m_map ? gapsStatusText(*m_map) : QString();
}

void PracticeMatrix::open(int row, int column)
{
    if (!m_map)
        return;
    const auto termOf = [](Id dimension, const std::vector<GapAxisItem>& items, int index) {
        return index < 0 ? PracticeTerm() : PracticeTerm{dimension, items[size_t(index)].term};
    };
    const PracticeTerm rowTerm = termOf(m_map->question.rows, m_map->rows, row);
    const PracticeTerm columnTerm = termOf(m_map->question.columns, m_map->columns, column);
    if (row >= 0 && column >= 0 && m_map->cell(row, column).n + m_map->cell(row, column).ongoing == 0)
        Q_EMIT practiceWanted(rowTerm, columnTerm);
    else
        Q_EMIT cellOpened(rowTerm, columnTerm);
}

void PracticeMatrix::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    arrangeCard();
}

void PracticeMatrix::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeCard();
}

/// The card ends below the last row instead of stretching over nothing.
void PracticeMatrix::arrangeCard()
{
    const int inside = width() - 2 - m_matrix->verticalScrollBar()->sizeHint().width();
    m_matrix->setFitWidth(inside);
    if (!m_map || m_matrix->layoutOfMatrix().isEmpty()) {
        m_card->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int bar =
        m_matrix->wantsHorizontalScrollBar(inside) ? m_matrix->horizontalScrollBar()->sizeHint().height() : 0;
    const int legend = m_legend->heightForWidth(std::max(200, inside - 2 * legendMargin));
    m_card->setMaximumHeight(m_matrix->wholeHeight() + bar + legend + 3 * space::small + 2);
}

} // namespace lacuna
