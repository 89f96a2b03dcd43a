// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importreportview.h"

#include "model/analysis/prismaflow.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/import/issuelist.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int termsNamed = 12;
constexpr int readingWidth = 1200; ///< wider rows are hard to follow

/// "RIS, UTF-8": of all files, each once.
QString formatsText(const ImportReport& report, const ImportChoices& choices)
{
    QStringList parts;
    for (const FileReport& file : report.files) {
        const auto named = std::ranges::find(choices.formats, file.format, &ImportChoices::Entry::id);
        parts << (named == choices.formats.end() ? file.format : named->name) << file.encoding;
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace

ImportReportView::ImportReportView(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"importReport"_s);
    m_layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    m_layout->setSpacing(space::medium);
    buildHead();
    buildConfirmation();
    buildDetails();
}

void ImportReportView::buildHead()
{
    m_name = new QLabel(this);
    m_name->setObjectName(u"reportName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setLook(m_name, "title");
    m_when = new QLabel(this);
    m_when->setObjectName(u"reportWhen"_s);
    setLook(m_when, "muted");
    m_figures = new QLabel(this);
    m_figures->setObjectName(u"reportFigures"_s);
    m_figures->setWordWrap(true);
    setLook(m_figures, "section");
    auto* buttons = new QHBoxLayout;
    m_studies = new QPushButton(lineIcon(u"studies"_s), tr("Show the new studies"), this);
    m_studies->setObjectName(u"reportStudies"_s);
    m_studies->setAccessibleName(m_studies->text());
    m_studies->setEnabled(false);
    m_undo = new QPushButton(lineIcon(u"undo"_s), tr("Undo this import…"), this);
    m_undo->setObjectName(u"reportUndo"_s);
    m_undo->setAccessibleName(m_undo->text());
    buttons->addWidget(m_studies);
    buttons->addWidget(m_undo);
    buildOrigin(buttons);
    buttons->addStretch();
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_when);
    m_layout->addWidget(m_figures);
    m_layout->addLayout(buttons);
    connect(m_studies, &QPushButton::clicked, this, &ImportReportView::showStudies);
    connect(m_undo, &QPushButton::clicked, this, &ImportReportView::ask);
}

void ImportReportView::buildOrigin(QHBoxLayout* row)
{
    auto* label = new QLabel(tr("Found in"), this);
    setLook(label, "muted");
    m_origin = new QComboBox(this);
    m_origin->setObjectName(u"reportOrigin"_s);
    m_origin->setAccessibleName(tr("Found in"));
    m_origin->setToolTip(
        tr("Where the PRISMA flow diagram counts these records: databases, registers, or other "
           "sources such as websites, organisations and citation searching"));
    for (int origin = 0; origin < flowOriginCount; ++origin)
        m_origin->addItem(flowOriginLabel(FlowOrigin(origin)));
    label->setBuddy(m_origin);
    row->addSpacing(space::medium);
    row->addWidget(label);
    row->addWidget(m_origin);
    connect(m_origin, &QComboBox::activated, this, &ImportReportView::takeOrigin);
}

void ImportReportView::buildConfirmation()
{
    m_confirmation = new QFrame(this);
    m_confirmation->setObjectName(u"undoConfirmation"_s);
    setLook(m_confirmation, "note");
    auto* layout = new QHBoxLayout(m_confirmation);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    m_question = new QLabel(m_confirmation);
    m_question->setObjectName(u"undoQuestion"_s);
    m_question->setWordWrap(true);
    m_confirm = new QPushButton(tr("Undo the import"), m_confirmation);
    m_confirm->setObjectName(u"undoConfirm"_s);
    auto* keep = new QPushButton(tr("Keep it"), m_confirmation);
    keep->setObjectName(u"undoKeep"_s);
    layout->addWidget(m_question, 1);
    layout->addWidget(keep);
    layout->addWidget(m_confirm);
    m_confirmation->hide();
    m_layout->addWidget(m_confirmation);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_confirmation->hide();
        m_undo->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, &ImportReportView::undo);
}

void ImportReportView::buildDetails()
{
    m_files = new QTableWidget(0, 5, this);
    m_files->setObjectName(u"reportFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setHorizontalHeaderLabels(
        {tr("File"), tr("Added"), tr("Filled in"), tr("Already there"), tr("Rejected")});
    m_files->verticalHeader()->hide();
    m_files->verticalHeader()->setDefaultSectionSize(int(RowHeight::Normal));
    m_files->setShowGrid(false);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setTabKeyNavigation(false);
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->horizontalHeader()->setHighlightSections(false);
    m_files->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < m_files->columnCount(); ++column)
        m_files->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_files->setMaximumWidth(readingWidth);
    m_layout->addWidget(m_files);
    m_unknown = new QWidget(this);
    auto* row = new QVBoxLayout(m_unknown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    m_unknownText = new QLabel(m_unknown);
    m_unknownText->setObjectName(u"reportUnknown"_s);
    m_unknownText->setWordWrap(true);
    m_unknownText->setTextFormat(Qt::PlainText);
    auto* open = new QPushButton(tr("Sort them in the codebook"), m_unknown);
    open->setObjectName(u"reportCodebook"_s);
    setLook(open, "link");
    row->addWidget(m_unknownText);
    row->addWidget(open, 0, Qt::AlignLeft);
    m_layout->addWidget(m_unknown);
    connect(open, &QPushButton::clicked, this, [this] {
        const auto& codebook = m_workspace->snapshot()->codebook;
        const Dimension* first = codebook && !m_report.unknownTerms.empty()
            ? codebook->dimension(QStringView(m_report.unknownTerms.front().dimension))
            : nullptr;
        Q_EMIT m_workspace->codebookRequested(first ? first->id : 0);
    });
    m_issues = new IssueList(IssueList::Shape::Wide, this);
    m_issues->setMaximumWidth(readingWidth);
    m_layout->addWidget(m_issues, 100);
    m_clean = new QLabel(tr("Every record was read without a remark."), this);
    m_clean->setObjectName(u"reportClean"_s);
    setLook(m_clean, "muted");
    m_layout->addWidget(m_clean);
    m_layout->addStretch(1);
}

void ImportReportView::showBatch(const ImportBatch& batch)
{
    if (batch.id != m_batch.id) { // else nothing must flicker, nor a question go away
        m_contents = {};
        m_confirmation->hide();
        m_studies->setEnabled(false);
    }
    m_batch = batch;
    m_report = importReportFromJson(batch.report.toUtf8());
    m_name->setText(batch.fileName);
    QStringList parts{QLocale().toString(batch.when.toLocalTime(), QLocale::ShortFormat)};
    parts << formatsText(m_report, m_workspace->importChoices());
    parts.removeAll(QString());
    m_when->setText(parts.join(u" · "_s));
    m_undo->setEnabled(!m_workspace->isReadOnly());
    showOrigin();
    showFiles();
    showUnknownTerms();
    m_issues->setReport(m_report);
    m_clean->setVisible(m_issues->count() == 0);
    showFigures();
    m_workspace->loadBatchContents(batch.id, [this, id = batch.id](const Result<BatchContents>& contents) {
        if (!contents || id != m_batch.id)
            return;
        m_contents = *contents;
        m_studies->setEnabled(!m_contents.studies.empty());
        showFigures();
    });
}

void ImportReportView::showFigures()
{
    QStringList parts{tr("%Ln added", nullptr, m_batch.added)};
    if (m_report.merged() > 0)
        parts << tr("%Ln filled in", nullptr, m_report.merged());
    if (m_report.skipped() > 0)
        parts << tr("%Ln already there", nullptr, m_report.skipped());
    if (m_batch.rejected > 0)
        parts << tr("%Ln rejected", nullptr, m_batch.rejected);
    const int left = int(m_contents.studies.size());
    if (left > 0 && left < m_batch.added)
        parts << tr("%Ln of them still here", nullptr, left);
    m_figures->setText(parts.join(u" · "_s));
}

void ImportReportView::showFiles()
{
    const auto& files = m_report.files;
    m_files->setVisible(files.size() > 1);
    m_files->setRowCount(int(files.size()));
    for (int row = 0; row < int(files.size()); ++row) {
        const FileReport& file = files[size_t(row)];
        auto* name = new QTableWidgetItem(QFileInfo(file.name).fileName());
        name->setToolTip(file.name);
        m_files->setItem(row, 0, name);
        const int figures[] = {file.added, file.merged, file.skipped, file.rejected};
        for (int column = 0; column < 4; ++column) {
            auto* figure = new QTableWidgetItem(QLocale().toString(figures[column]));
            figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_files->setItem(row, column + 1, figure);
        }
    }
    constexpr int rowsShown = 6;
    const int rows = std::min(rowsShown, int(files.size()));
    m_files->setFixedHeight(m_files->horizontalHeader()->sizeHint().height() + rows * int(RowHeight::Normal)
                            + 2);
}

void ImportReportView::showUnknownTerms()
{
    const auto& terms = m_report.unknownTerms;
    m_unknown->setVisible(!terms.empty());
    const auto& codebook = m_workspace->snapshot()->codebook;
    QStringList named;
    for (const UnknownTerm& term : terms) {
        if (named.size() == termsNamed) {
            named << tr("%n more", nullptr, int(terms.size()) - termsNamed);
            break;
        }
        const Dimension* dimension = codebook ? codebook->dimension(QStringView(term.dimension)) : nullptr;
        named << tr("%1 “%2” ×%L3")
                     .arg(dimension ? dimension->label : term.dimension, term.text)
                     .arg(term.count);
    }
    m_unknownText->setText(tr("%Ln terms were not in the codebook:", nullptr, int(terms.size())) + u' '
                           + named.join(u"; "_s));
}

void ImportReportView::showOrigin()
{
    m_origin->setEnabled(!m_workspace->isReadOnly());
    m_origin->setCurrentIndex(int(flowOrigin(m_workspace->snapshot()->protocol.flow, m_batch.id)));
}

void ImportReportView::takeOrigin()
{
    Protocol protocol = m_workspace->snapshot()->protocol;
    const auto chosen = FlowOrigin(m_origin->currentIndex());
    if (chosen == flowOrigin(protocol.flow, m_batch.id))
        return;
    protocol.flow = withOrigin(protocol.flow, m_batch.id, chosen);
    m_workspace->apply(SetProtocol{protocol}, [this](const Result<EditOutcome>& done) {
        if (done)
            return;
        showOrigin();
        Q_EMIT m_workspace->failed(done.error());
    });
}

void ImportReportView::ask()
{
    const int left = int(m_contents.studies.size());
    QStringList parts{tr("%Ln studies will be taken out of the catalogue.", nullptr, left)};
    if (m_contents.edited > 0)
        parts << tr("%Ln of them were changed or coded since; that work goes with them.", nullptr,
                    m_contents.edited);
    if (m_report.merged() > 0)
        parts << tr("What was filled in at %Ln older studies stays.", nullptr, m_report.merged());
    parts << tr("Undo (Ctrl+Z) brings it all back.");
    m_question->setText(parts.join(u' '));
    m_confirmation->show();
    m_confirm->setFocus();
}

void ImportReportView::undo()
{
    m_confirmation->hide();
    m_undo->setEnabled(false);
    const int left = int(m_contents.studies.size());
    m_workspace->apply(DeleteBatch{m_batch.id}, [this, left](const Result<EditOutcome>& done) {
        if (done) {
            Q_EMIT m_workspace->noticed(tr("Import undone; %Ln studies taken out", nullptr, left), true);
            return;
        }
        m_undo->setEnabled(true);
        Q_EMIT m_workspace->failed(done.error());
    });
}

void ImportReportView::showStudies()
{
    const QList<Id> studies(m_contents.studies.begin(), m_contents.studies.end());
    Q_EMIT m_workspace->studiesRequested(
        studies, tr("%Ln studies from %1", nullptr, int(studies.size())).arg(m_batch.fileName));
}

} // namespace lacuna
