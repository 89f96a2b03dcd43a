// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importsummary.h"

#include "views/common/theme.h"
#include "views/import/issuelist.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int progressSteps = 1000;
constexpr int figureWidth = 40;

void showFraction(QProgressBar* bar, double fraction)
{
    bar->setRange(0, fraction < 0 ? 0 : progressSteps);
    bar->setValue(fraction < 0 ? 0 : int(fraction * progressSteps));
}

} // namespace

ImportSummary::ImportSummary(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"importSummary"_s);
    setLook(this, "rightpanel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    auto* heading = new QLabel(tr("What will happen"), this);
    setLook(heading, "title");
    layout->addWidget(heading);
    m_state = new QLabel(this);
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    setLook(m_state, "muted");
    layout->addWidget(m_state);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    layout->addWidget(m_bar);
    buildLines();
    layout->addLayout(m_grid);
    layout->addSpacing(space::small);
    m_issues = new IssueList(IssueList::Shape::Narrow, this);
    layout->addWidget(m_issues, 100);
    layout->addStretch(1);
    buildButtons();
    showCounting(-1);
}

ImportSummary::Line ImportSummary::addLine(const QString& name, const QString& word)
{
    Line line;
    line.figure = new QLabel(this);
    line.figure->setObjectName(name);
    line.figure->setMinimumWidth(figureWidth);
    line.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setLook(line.figure, "figure");
    line.word = new QLabel(word, this);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.figure, row, 0);
    m_grid->addWidget(line.word, row, 1);
    return line;
}

void ImportSummary::buildLines()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_add = addLine(u"countAdd"_s, tr("to add"));
    setLook(m_add.figure, "number");
    const auto addChoice = [this](Line& line, const QString& name, const QString& label) {
        line.choice = new QComboBox(this);
        line.choice->setObjectName(name);
        line.choice->setAccessibleName(label);
        m_grid->addWidget(line.choice, m_grid->rowCount(), 1);
    };
    m_known = addLine(u"countKnown"_s, tr("already there"));
    addChoice(m_known, u"chooseDuplicates"_s, tr("What to do with what is already there"));
    m_known.choice->addItem(tr("Leave as it is"), int(DuplicateHandling::Skip));
    m_known.choice->addItem(tr("Fill in what it lacks"), int(DuplicateHandling::Merge));
    m_known.choice->addItem(tr("Add it a second time"), int(DuplicateHandling::Keep));
    m_rejected = addLine(u"countRejected"_s, tr("rejected"));
    m_unknown = addLine(u"countUnknown"_s, tr("terms the codebook lacks"));
    addChoice(m_unknown, u"chooseUnknownTerms"_s, tr("What to do with terms the codebook lacks"));
    m_unknown.choice->addItem(tr("Add under “Unmatched”"), int(UnknownTerms::Create));
    m_unknown.choice->addItem(tr("Reject their records"), int(UnknownTerms::Reject));
    connect(m_known.choice, &QComboBox::activated, this, &ImportSummary::showFigures);
    connect(m_unknown.choice, &QComboBox::activated, this, &ImportSummary::unknownTermsChanged);
}

void ImportSummary::buildButtons()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    m_note = new QLabel(this);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    layout->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"importCancel"_s);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"importStart"_s);
    setLook(m_import, "primary");
    row->addWidget(m_cancel);
    row->addWidget(m_import, 1);
    layout->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &ImportSummary::importRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportSummary::cancelRequested);
}

void ImportSummary::showLine(const Line& line, int count, bool always)
{
    const bool shown = always || count > 0;
    line.figure->setText(QLocale().toString(count));
    line.figure->setAccessibleName(tr("%L1 %2").arg(count).arg(line.word->text()));
    line.figure->setVisible(shown);
    line.word->setVisible(shown);
    if (line.choice)
        line.choice->setVisible(shown);
}

void ImportSummary::showFigures()
{
    const int known = m_report.skipped();
    const bool keep = duplicates() == DuplicateHandling::Keep;
    const int adding = m_report.added() + (keep ? known : 0);
    const bool merging = duplicates() == DuplicateHandling::Merge && known > 0;
    for (const Line& line : {m_add, m_known, m_rejected, m_unknown})
        showLine(line, 0);
    m_import->setText(tr("Import"));
    if (m_counted) {
        showLine(m_add, adding, true);
        showLine(m_known, known);
        showLine(m_rejected, m_report.rejected());
        showLine(m_unknown, int(m_report.unknownTerms.size()));
        m_issues->setReport(m_report);
        m_import->setText(adding > 0    ? tr("Import %Ln studies", nullptr, adding)
                              : merging ? tr("Fill in %Ln studies", nullptr, known)
                                        : tr("Nothing to import"));
    } else {
        m_issues->hide();
    }
    const bool some = !m_counted || adding > 0 || merging;
    m_import->setEnabled(m_ready && some && !m_running);
    m_import->setAccessibleName(m_import->text());
    for (QComboBox* choice : {m_known.choice, m_unknown.choice})
        choice->setEnabled(!m_running);
}

void ImportSummary::showCounting(double fraction)
{
    m_counted = false;
    m_running = false;
    m_state->setText(tr("Counting what is new…"));
    m_state->show();
    setLook(m_state, "muted");
    m_bar->show();
    showFraction(m_bar, fraction);
    showFigures();
}

void ImportSummary::showForecast(const ImportReport& report)
{
    m_report = report;
    m_counted = true;
    m_running = false;
    m_state->hide();
    m_bar->hide();
    showFigures();
}

void ImportSummary::showProblem(const QString& text)
{
    m_counted = false;
    m_running = false;
    m_ready = false;
    m_state->setText(text);
    setLook(m_state, "error");
    m_state->show();
    m_bar->hide();
    showFigures();
}

void ImportSummary::showNothing(const QString& text)
{
    showProblem(text);
    setLook(m_state, "muted");
}

void ImportSummary::showRunning(const QString& text, double fraction)
{
    const bool begins = !m_running;
    m_running = true;
    m_state->setText(text);
    setLook(m_state, "muted");
    m_state->show();
    m_bar->show();
    showFraction(m_bar, fraction);
    if (begins) {
        showFigures();
        setNote({});
    }
}

void ImportSummary::setReady(bool ready)
{
    m_ready = ready;
    showFigures();
}

void ImportSummary::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

DuplicateHandling ImportSummary::duplicates() const
{
    return DuplicateHandling(m_known.choice->currentData().toInt());
}

UnknownTerms ImportSummary::unknownTerms() const
{
    return UnknownTerms(m_unknown.choice->currentData().toInt());
}

bool ImportSummary::canImport() const
{
    return m_import->isEnabled();
}

} // namespace lacuna
