// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Home consists of.
#include "views/common/flowlayout.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/home/homebars.h"
#include "views/home/homecard.h"
#include "views/home/homeplace.h"
#include "views/home/minimatrix.h"
#include "views/home/yearchart.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int gapsShown = 6;
constexpr int prioritiesShown = 5;
constexpr int practicesShown = 3;
} // namespace

void HomePlace::buildHead(QBoxLayout* layout)
{
    auto* heading = new QLabel(tr("What do we know? What do we need to know?"), this);
    heading->setWordWrap(true);
    setLook(heading, "heading");
    m_below = new QLabel(this);
    m_below->setWordWrap(true);
    setLook(m_below, "muted");
    layout->addWidget(heading);
    layout->addWidget(m_below);
    m_note = new QLabel(this);
    m_note->setObjectName(u"catalogueNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(space::medium, space::small, space::medium, space::small);
    setLook(m_note, "note");
    layout->addWidget(m_note);
    m_filtered = new QWidget(this);
    m_filtered->setObjectName(u"homeFiltered"_s);
    auto* row = new QHBoxLayout(m_filtered);
    row->setContentsMargins(0, 0, 0, 0);
    m_filteredText = new QLabel(m_filtered);
    m_filteredText->setWordWrap(true);
    m_filteredText->setTextFormat(Qt::PlainText);
    auto* clear = new QPushButton(tr("Clear filters"), m_filtered);
    clear->setObjectName(u"homeClearFilters"_s);
    setLook(clear, "link");
    row->addWidget(m_filteredText);
    row->addWidget(clear);
    row->addStretch();
    layout->addWidget(m_filtered);
    connect(clear, &QPushButton::clicked, this, [this] { m_workspace->setFilter({}); });
}

void HomePlace::buildResearch()
{
    HomeCard* const one = m_card[0] = new HomeCard(1, forumQuestionText(1), this);
    m_figures = new FlowLayout(nullptr, space::large);
    m_studies = new FigureButton(u"figureStudies"_s, one);
    m_countries = new FigureButton(u"figureCountries"_s, one);
    m_sectors = new FigureButton(u"figureSectors"_s, one);
    m_reviews = new FigureButton(u"figureReviews"_s, one);
    m_reviews->setToolTip(tr("Systematic reviews and evidence maps"));
    m_recent = new FigureButton(u"figureRecent"_s, one);
    for (FigureButton* figure : {m_studies, m_countries, m_sectors, m_reviews, m_recent})
        m_figures->addWidget(figure);
    m_years = new YearChart(one);
    m_years->setObjectName(u"homeYears"_s);
    one->content()->addLayout(m_figures);
    one->content()->addWidget(m_years, 1);
}

void HomePlace::buildPractice()
{
    HomeCard* const two = m_card[1] = new HomeCard(2, forumQuestionText(2), this);
    m_kindFigures = new FlowLayout(nullptr, space::large);
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        m_kinds[kind] = new FigureButton(u"figure-%1"_s.arg(practiceKindKey(allPracticeKinds[kind])), two);
        m_kindFigures->addWidget(m_kinds[kind]);
        connect(m_kinds[kind], &FigureButton::clicked, this, [this, kind] { openKind(kind); });
    }
    m_practiceStudies = new FigureButton(u"figurePracticeStudies"_s, two);
    m_practiceStudies->setToolTip(tr("Studies that the practices and lessons come from"));
    m_kindFigures->addWidget(m_practiceStudies);
    m_stageRows = new QVBoxLayout;
    m_stageRows->setSpacing(2);
    two->content()->addLayout(m_kindFigures);
    two->content()->addLayout(m_stageRows);
    two->content()->addLayout(buildBestPractices());
    two->content()->addStretch();
    connect(m_practiceStudies, &FigureButton::clicked, this, &HomePlace::openPracticeStudies);
}

QLayout* HomePlace::buildBestPractices()
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_bestTitle = new QLabel(tr("Best supported by studies"), card(2));
    m_bestTitle->setToolTip(tr("Practices that most studies, then most contributions, speak for; challenges "
                               "are left out"));
    setLook(m_bestTitle, "section");
    rows->addWidget(m_bestTitle);
    for (int at = 0; at < practicesShown; ++at) {
        auto* row = new PracticeRow(u"homePractice%1"_s.arg(at + 1), card(2));
        connect(row, &PracticeRow::clicked, this, [this, at] {
            if (!m_answers || size_t(at) >= m_answers->practice.best.size())
                return;
            const SupportedPractice& best = m_answers->practice.best[size_t(at)];
            Q_EMIT m_workspace->practicesRequested({best.practice}, best.title);
        });
        rows->addWidget(row);
        m_best.append(row);
    }
    return rows;
}

void HomePlace::buildGaps()
{
    HomeCard* const three = m_card[2] = new HomeCard(3, forumQuestionText(3), this);
    m_gapsInside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_gapsInside->setSpacing(space::huge);
    auto* left = new QVBoxLayout;
    m_matrix = new MiniMatrix(three);
    m_matrix->setObjectName(u"miniMatrix"_s);
    m_matrixCaption = new QLabel(three);
    m_matrixCaption->setWordWrap(true);
    setLook(m_matrixCaption, "small");
    left->addWidget(m_matrix);
    left->addWidget(m_matrixCaption);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(space::tiny);
    m_gapsTitle = new QLabel(three);
    m_gapsTitle->setWordWrap(true);
    setLook(m_gapsTitle, "section");
    right->addWidget(m_gapsTitle);
    for (int i = 0; i < gapsShown; ++i) {
        auto* row = new GapRow(u"homeGap%1"_s.arg(i + 1), three);
        connect(row, &GapRow::clicked, this, [this, i] {
            if (m_answers && size_t(i) < m_answers->gaps.worst.size())
                openCell(m_answers->gaps.worst[size_t(i)].row, m_answers->gaps.worst[size_t(i)].column);
        });
        right->addWidget(row);
        m_gapRows.append(row);
    }
    m_burdenCaption = new QLabel(three);
    m_burdenCaption->setObjectName(u"homeBurden"_s);
    m_burdenCaption->setWordWrap(true);
    m_burdenCaption->setTextFormat(Qt::PlainText);
    setLook(m_burdenCaption, "small");
    right->addWidget(m_burdenCaption);
    right->addStretch();
    m_gapsInside->addLayout(left, 1);
    m_gapsInside->addLayout(right, 1);
    three->content()->addLayout(m_gapsInside, 1);
}

void HomePlace::buildPriorities()
{
    HomeCard* const four = m_card[3] = new HomeCard(4, forumQuestionText(4), this);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::tiny);
    for (int i = 0; i < prioritiesShown; ++i) {
        auto* row = new PriorityRow(u"homePriority%1"_s.arg(i + 1), four);
        connect(row, &QAbstractButton::clicked, this,
                [this] { Q_EMIT m_workspace->roundRequested(m_answers ? m_answers->priorities.round : 0); });
        rows->addWidget(row);
        m_priorities.append(row);
    }
    m_prioritiesNote = new QLabel(four);
    m_prioritiesNote->setWordWrap(true);
    setLook(m_prioritiesNote, "small");
    four->content()->addLayout(rows);
    four->content()->addWidget(m_prioritiesNote);
    four->content()->addStretch();
}

/// What to do first, for each question.
void HomePlace::buildSteps()
{
    QPushButton* import = card(1)->addStep(u"homeImport"_s, tr("Import references…"), true);
    QPushButton* add = card(1)->addStep(u"homeAdd"_s, tr("Go to the studies"), false);
    QPushButton* sample = card(1)->addStep(u"homeSample"_s, tr("Open the sample"), false);
    connect(import, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace->placeRequested(u"studies"_s); });
    connect(sample, &QPushButton::clicked, m_workspace, &Workspace::openSample);
    QPushButton* practice = card(2)->addStep(u"homeAddPractice"_s, tr("Record a practice or lesson…"), false);
    connect(practice, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace->practiceBegun(Practice()); });
    QPushButton* gaps = card(3)->addStep(u"homeShowGaps"_s, tr("See the empty matrix"), false);
    connect(gaps, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace->placeRequested(u"gaps"_s); });
    QPushButton* propose =
        card(4)->addStep(u"homeProposeGaps"_s, tr("Take the largest gaps into a round…"), false);
    QPushButton* round = card(4)->addStep(u"homeOpenRound"_s, tr("Go to the priorities"), false);
    connect(propose, &QPushButton::clicked, this, &HomePlace::proposeGaps);
    connect(round, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace->roundRequested(m_answers ? m_answers->priorities.round : 0); });
}

void HomePlace::buildActions()
{
    m_brief = new QAction(tr("Brief of the four questions…"), this);
    m_brief->setObjectName(u"homeExportBrief"_s);
    m_brief->setToolTip(tr("The four answers on two pages, as a document, slides or a web page"));
    m_matrixExport = new QAction(tr("Gap matrix…"), this);
    m_matrixExport->setObjectName(u"homeExportMatrix"_s);
    m_matrixExport->setToolTip(tr("Country × sector, with its gaps, in any format"));
    connect(m_brief, &QAction::triggered, this, &HomePlace::exportBrief);
    connect(m_matrixExport, &QAction::triggered, this, &HomePlace::exportMatrix);
}

void HomePlace::connectFigures()
{
    const auto gaps = [this] { Q_EMIT m_workspace->placeRequested(u"gaps"_s); };
    for (int question = 1; question <= forumQuestions; ++question) {
        connect(card(question), &HomeCard::openRequested, this, [this, question] { openQuestion(question); });
        connect(card(question), &HomeCard::contributionsRequested, this,
                [this, question] { Q_EMIT m_workspace->contributionsRequested(question, {}); });
    }
    connect(m_studies, &FigureButton::clicked, this, &HomePlace::openAllStudies);
    connect(m_countries, &FigureButton::clicked, this, gaps);
    connect(m_sectors, &FigureButton::clicked, this, gaps);
    connect(m_reviews, &FigureButton::clicked, this, &HomePlace::openReviews);
    connect(m_recent, &FigureButton::clicked, this, &HomePlace::openRecent);
    connect(m_years, &YearChart::yearsChosen, this, &HomePlace::openYears);
    connect(m_matrix, &MiniMatrix::cellChosen, this, &HomePlace::openCell);
}

} // namespace lacuna
