// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/contributionexchange.h"

#include "model/analysis/contributiontable.h"
#include "views/common/exportchoice.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/tablepreview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ContributionExchange)
};

constexpr auto typingPause = 300ms;
constexpr int pasteHeight = 150;

/// Every study that a table may name. Only read where it names any: a large catalogue takes its time.
void withStudiesFor(Workspace* workspace, bool wanted, std::function<void(std::vector<Study>)> then)
{
    const auto studies = workspace->snapshot()->studies;
    if (!wanted || !studies) {
        then({});
        return;
    }
    const std::span<const Id> ids = studies->ids();
    workspace->loadStudies(QList<Id>(ids.begin(), ids.end()),
                           [then = std::move(then)](const Result<std::vector<CodedStudy>>& loaded) {
                               std::vector<Study> all;
                               if (loaded) {
                                   for (const CodedStudy& one : *loaded)
                                       all.push_back(one.study);
                               }
                               then(std::move(all));
                           });
}

/// A preview of contributions, with what is set for all of them that do not say it themselves.
class ContributionPreview : public TablePreview {
public:
    ContributionPreview(Workspace* workspace, const QString& title, QWidget* parent)
        : TablePreview(title, parent)
        , m_workspace(workspace)
    {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::small);
        m_question = new QComboBox;
        m_question->setObjectName(u"previewQuestion"_s);
        m_question->addItem(Text::tr("as it says, or none"), 0);
        for (int question = 1; question <= forumQuestions; ++question)
            m_question->addItem(Text::tr("%1. %2").arg(question).arg(forumQuestionText(question)), question);
        m_group = new QComboBox;
        m_group->setObjectName(u"previewGroup"_s);
        m_group->addItem(Text::tr("as it says, or “%1”").arg(stakeholderLabel(StakeholderGroup::Other)), -1);
        for (const StakeholderGroup group : allStakeholderGroups)
            m_group->addItem(stakeholderLabel(group), int(group));
        m_event = new QLineEdit;
        m_event->setObjectName(u"previewEvent"_s);
        m_event->setPlaceholderText(Text::tr("for example: Regional workshop"));
        m_date = new QLineEdit;
        m_date->setObjectName(u"previewDate"_s);
        m_date->setPlaceholderText(Text::tr("year-month-day"));
        m_confidential = new QCheckBox(Text::tr("All of it was said in confidence"));
        m_confidential->setObjectName(u"previewConfidential"_s);
        addRow(grid, 0, 0, Text::tr("Question"), m_question);
        addRow(grid, 0, 2, Text::tr("Group"), m_group);
        addRow(grid, 1, 0, Text::tr("Event"), m_event);
        addRow(grid, 1, 2, Text::tr("Date"), m_date);
        grid->addWidget(m_confidential, 2, 1, 1, 3);
        auto* note = new QLabel(Text::tr("Where a line says nothing of its own:"));
        setLook(note, "muted");
        controls()->addWidget(note);
        controls()->addLayout(grid);
        const auto changed = [this] { showRows(); };
        QObject::connect(m_question, &QComboBox::activated, this, changed);
        QObject::connect(m_group, &QComboBox::activated, this, changed);
        QObject::connect(m_event, &QLineEdit::textEdited, this, changed);
        QObject::connect(m_date, &QLineEdit::textEdited, this, changed);
        QObject::connect(m_confidential, &QCheckBox::clicked, this, changed);
        QObject::connect(this, &QDialog::accepted, this, [this] { save(); });
    }

    void setRead(const ContributionsRead& read, const QStringList& warnings = {})
    {
        m_read = read;
        m_warnings = warnings;
        showRows();
    }

private:
    static void addRow(QGridLayout* grid, int row, int column, const QString& label, QWidget* field)
    {
        auto* name = new QLabel(label);
        name->setBuddy(field);
        field->setAccessibleName(label);
        setLook(name, "muted");
        grid->addWidget(name, row, column);
        grid->addWidget(field, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }

    /// What would be added. @p known: how many are left out because they are there already, with what is set here, as it may be all that tells
    /// workshops apart.
    std::vector<Contribution> completed(int& known) const
    {
        std::vector<Contribution> all = m_read.contributions;
        const QDate date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
        for (Contribution& one : all) {
            if (one.question == 0)
                one.question = m_question->currentData().toInt();
            if (one.group == StakeholderGroup::Other && m_group->currentData().toInt() >= 0)
                one.group = StakeholderGroup(m_group->currentData().toInt());
            if (one.event.isEmpty())
                one.event = m_event->text().simplified();
            if (!one.saidOn.isValid())
                one.saidOn = date;
            one.confidential = one.confidential || m_confidential->isChecked();
        }
        return withoutKnown(std::move(all), m_workspace->snapshot()->contributions, known);
    }

    void showRows()
    {
        const bool wrong = !m_date->text().trimmed().isEmpty()
            && !QDate::fromString(m_date->text().trimmed(), Qt::ISODate).isValid();
        setLook(m_date, wrong ? "wrong" : "");
        m_date->setToolTip(wrong ? Text::tr("A date is written as 2026-05-30") : QString());
        int known = 0;
        const std::vector<Contribution> all = completed(known);
        QStringList warnings = m_warnings;
        if (known > 0)
            warnings.prepend(Text::tr("%Ln contributions are there already, in the catalogue or further up, "
                                      "and are left out.",
                                      nullptr, known));
        setIssues(m_read.issues, warnings);
        const auto codebook = m_workspace->snapshot()->codebook;
        QList<QStringList> rows;
        for (const Contribution& one : all) {
            if (rows.size() >= mostRows)
                break;
            const Term* country = codebook ? codebook->term(one.country) : nullptr;
            rows << QStringList{one.question == 0 ? u"–"_s : QString::number(one.question),
                                stakeholderLabel(one.group),
                                one.name,
                                country ? country->label : QString(),
                                one.event,
                                one.text};
        }
        setRows({Text::tr("Question"), Text::tr("Group"), Text::tr("Name"), Text::tr("Country"),
                 Text::tr("Event"), Text::tr("Text")},
                rows, int(all.size()), Text::tr("Add %Ln contributions", nullptr, int(all.size())));
    }

    void save()
    {
        int known = 0;
        std::vector<Contribution> all = completed(known);
        if (all.empty())
            return;
        const int count = int(all.size());
        m_workspace->apply(SaveContributions{std::move(all)},
                           [workspace = QPointer(m_workspace), count](const Result<EditOutcome>& result) {
                               if (!workspace)
                                   return;
                               if (result)
                                   Q_EMIT workspace->noticed(
                                       Text::tr("Added %Ln contributions", nullptr, count), true);
                               else
                                   Q_EMIT workspace->failed(result.error());
                           });
    }

    Workspace* m_workspace;
    ContributionsRead m_read;
    QStringList m_warnings; ///< of the table
    QComboBox* m_question = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_event = nullptr;
    QLineEdit* m_date = nullptr;
    QCheckBox* m_confidential = nullptr;
};

void readTable(Workspace* workspace, const PlainTable& table, const QPointer<ContributionPreview>& preview)
{
    const bool named = table.column({u"studies"_s, u"study"_s}) >= 0;
    withStudiesFor(workspace, named, [workspace, table, preview](const std::vector<Study>& studies) {
        const auto snapshot = workspace->snapshot();
        if (preview && snapshot->codebook)
            preview->setRead(
                contributionsFromTable(table, *snapshot->codebook, snapshot->practiceList, studies),
                table.warnings);
    });
}

/// Columns copied from a spreadsheet: a line with a tab that names the text.
bool looksLikeTable(const QString& text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0).toLower();
    return first.contains(u'\t')
        && (first.contains("text"_L1) || first.contains("contribution"_L1) || first.contains("quote"_L1));
}

} // namespace

void importContributionsFile(Workspace* workspace, QWidget* window)
{
    const QString title = Text::tr("Import contributions");
    workspace->readTableFile(
        title,
        [workspace = QPointer(workspace), window = QPointer(window), title](const Result<PlainTable>& table) {
            if (!workspace || !window)
                return;
            if (!table) {
                if (table.error().kind != ErrorKind::Cancelled)
                    Q_EMIT workspace->failed(table.error());
                return;
            }
            auto* preview = new ContributionPreview(workspace, title, window);
            readTable(workspace, *table, preview);
            preview->open();
        });
}

void importContributionsText(Workspace* workspace, QWidget* window, const QString& text)
{
    auto* preview = new ContributionPreview(workspace, Text::tr("Contributions from pasted text"), window);
    auto* pasted = new QPlainTextEdit;
    pasted->setObjectName(u"pastedText"_s);
    pasted->setAccessibleName(Text::tr("Pasted text"));
    pasted->setPlaceholderText(Text::tr("Paste here: one contribution a paragraph or line. “Name (group, "
                                        "country): text” or “Group: text” says who it was. "
                                        "Columns copied from a spreadsheet are read as a table."));
    pasted->setTabChangesFocus(true);
    pasted->setFixedHeight(pasteHeight);
    preview->controls()->insertWidget(0, pasted);
    auto* pause = new QTimer(preview);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    const auto read = [workspace, preview, pasted] {
        const QString words = pasted->toPlainText();
        const auto codebook = workspace->snapshot()->codebook;
        if (!codebook)
            return;
        if (!looksLikeTable(words)) {
            preview->setRead(contributionsFromText(words, *codebook));
            return;
        }
        workspace->readTableText(words,
                                 [workspace, preview = QPointer(preview)](const Result<PlainTable>& table) {
                                     if (preview && table)
                                         readTable(workspace, *table, preview);
                                     else if (preview && table.error().kind != ErrorKind::Cancelled)
                                         preview->setRead({{}, {TableIssue{0, true, table.error().message}}});
                                 });
    };
    QObject::connect(pause, &QTimer::timeout, preview, read);
    QObject::connect(pasted, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    pasted->setPlainText(text);
    read();
    preview->open();
    pasted->setFocus();
}

void exportContributions(Workspace* workspace, std::vector<Contribution> contributions, QWidget* window)
{
    const int confidential = markedOf(contributions);
    const QString title = Text::tr("Export contributions");
    QString text = Text::tr("%Ln contributions as they are listed.", nullptr, int(contributions.size()));
    if (confidential > 0)
        text +=
            u' ' + Text::tr("%Ln of them were said in confidence and are left out.", nullptr, confidential);
    auto* choice = new ExportChoice(title, text, window);
    choice->addCheck(u"exportNames"_s, Text::tr("With the names of those who said it"));
    const int practices = markedOf(workspace->snapshot()->practiceList);
    choice->addConfidential(confidential > 0 ? confidential
                                             : practices); // a contribution names its practices
    QObject::connect(
        choice, &QDialog::accepted, workspace,
        [workspace, choice, title, contributions = std::move(contributions)] {
            const ContributionExport options{.names = choice->isTicked(u"exportNames"_s),
                                             .confidential = choice->leaving() == Leaving::Marked};
            const Leaving leaving = choice->leaving();
            QList<Id> studies;
            for (const Contribution& one : contributions)
                studies += one.studies;
            std::ranges::sort(studies);
            studies.erase(std::unique(studies.begin(), studies.end()), studies.end());
            workspace->loadStudies(studies,
                                   [workspace = QPointer(workspace), title, contributions, options,
                                    leaving](const Result<std::vector<CodedStudy>>& loaded) {
                                       if (!workspace)
                                           return;
                                       std::vector<Study> all;
                                       if (loaded) {
                                           for (const CodedStudy& one : *loaded)
                                               all.push_back(one.study);
                                       }
                                       const auto snapshot = workspace->snapshot();
                                       const ContributionsWritten written = contributionsToTable(
                                           contributions, options, *snapshot->codebook,
                                           fitToLeave(snapshot->practiceList, leaving), all);
                                       if (written.leftOut > 0)
                                           Q_EMIT workspace->noticed(
                                               Text::tr("%Ln contributions said in confidence were left out",
                                                        nullptr, written.leftOut),
                                               false);
                                       workspace->exportTable(title, written.table);
                                   });
        });
    choice->open();
}

} // namespace lacuna
