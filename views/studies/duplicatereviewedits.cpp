// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the review of duplicates shows and decides.
#include "model/analysis/duplicatetext.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/segmentedswitch.h"
#include "views/studies/bulkmergebar.h"
#include "views/studies/duplicatelist.h"
#include "views/studies/duplicatereview.h"
#include "views/studies/mergetable.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

// --- What was found --------------------------------------------------------------------------------------------------------

void DuplicateReview::open()
{
    const bool same =
        m_search && m_catalogue == m_workspace->fileName() && m_revision == m_workspace->snapshot()->revision;
    if (!same && !m_looking)
        look();
}

void DuplicateReview::look()
{
    if (!m_workspace->isOpen() || m_looking || m_merging)
        return;
    m_catalogue = m_workspace->fileName();
    m_looking = true;
    m_later.clear();
    showPage();
    m_workspace->findDuplicates([guard = QPointer(this), catalogue = m_catalogue](
                                    Result<std::shared_ptr<const DuplicateSearch>> search) {
        if (guard && guard->m_catalogue == catalogue)
            guard->take(std::move(search));
    });
}

void DuplicateReview::take(Result<std::shared_ptr<const DuplicateSearch>> search)
{
    m_looking = false;
    if (search)
        m_search = *std::move(search);
    else if (search.error().kind != ErrorKind::Cancelled)
        Q_EMIT m_workspace->failed(search.error());
    if (m_search)
        refresh();
    showPage();
}

std::vector<DuplicateCase> DuplicateReview::casesOf(Tab tab) const
{
    const auto snapshot = m_workspace->snapshot();
    DuplicateAnswers answers;
    answers.different = snapshot->different;
    answers.reports = snapshot->reports;
    answers.exists = [&](Id id) {
        return snapshot->reports.contains(id) || (snapshot->studies && snapshot->studies->rowOf(id) >= 0);
    };
    const DuplicateReport& report = m_search->report;
    std::vector<DuplicateCase> cases = tab == Duplicates ? groupCases(report, answers)
        : tab == Possible                                ? pairCases(report.possible, answers)
                                                         : pairCases(report.companions, answers);
    std::erase_if(cases, [&](const DuplicateCase& shown) {
        return std::ranges::contains(m_pending, shown.studies, &Pending::studies);
    });
    std::ranges::stable_partition(
        cases, [&](const DuplicateCase& shown) { return !m_later.contains(shown.studies); });
    return cases;
}

/// Follows what the catalogue says now.
void DuplicateReview::refresh()
{
    if (!m_search)
        return;
    m_revision = m_workspace->snapshot()->revision;
    static constexpr const char* names[] = {QT_TR_NOOP("Duplicates %1"), QT_TR_NOOP("Possible %1"),
                                            QT_TR_NOOP("Companions %1")};
    for (const Tab tab : {Duplicates, Possible, Companions}) {
        m_cases[tab] = casesOf(tab);
        auto* button = m_tabs->findChild<QAbstractButton*>(u"duplicateTab%1"_s.arg(int(tab)));
        button->setText(tr(names[tab]).arg(QLocale().toString(m_cases[tab].size())));
    }
    if (!m_merging)
        m_bulk->setCases(m_cases[Duplicates]);
    showCases(true);
}

/// Where the reviewer goes on: what came back by Undo, the case that was shown, or what is in its place now.
int DuplicateReview::rowAfter(const std::vector<DuplicateCase>& before, int rowBefore) const
{
    const std::vector<DuplicateCase>& now = m_cases[m_tabs->current()];
    if (before.empty() || rowBefore < 0 || std::size_t(rowBefore) >= before.size())
        return 0;
    std::set<std::vector<Id>> known;
    for (const DuplicateCase& shown : before)
        known.insert(shown.studies);
    const auto isNew = [&](const DuplicateCase& shown) { return !known.contains(shown.studies); };
    if (const auto back = std::ranges::find_if(now, isNew); back != now.end())
        return int(back - now.begin());
    const auto same = std::ranges::find(now, before[std::size_t(rowBefore)].studies, &DuplicateCase::studies);
    return same != now.end() ? int(same - now.begin()) : std::min(rowBefore, int(now.size()) - 1);
}

void DuplicateReview::showCases(bool sameTab)
{
    if (!m_search)
        return;
    const std::vector<DuplicateCase>& now = m_cases[m_tabs->current()];
    const int row = sameTab ? rowAfter(m_model->cases(), m_list->currentIndex().row()) : 0;
    const auto later = std::ranges::count_if(
        now, [&](const DuplicateCase& shown) { return m_later.contains(shown.studies); });
    {
        const QSignalBlocker quiet(m_list); // one case is shown, not each on the way
        m_model->setCases(now, m_search->titles, int(later));
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->scrollTo(m_list->currentIndex());
    showCase();
}

const DuplicateCase* DuplicateReview::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && std::size_t(row) < m_model->cases().size() ? &m_model->cases()[std::size_t(row)]
                                                                  : nullptr;
}

void DuplicateReview::showCase()
{
    const DuplicateCase* shown = current();
    m_records->setCurrentIndex(shown ? 0 : 1);
    m_wanted = shown ? shown->studies : std::vector<Id>();
    showReasons();
    showLikeliest();
    updateDecisions();
    if (!shown)
        return;
    m_workspace->loadStudies(
        QList<Id>(m_wanted.begin(), m_wanted.end()),
        [guard = QPointer(this), wanted = m_wanted](const Result<std::vector<CodedStudy>>& records) {
            if (guard && guard->m_wanted == wanted)
                guard->takeRecords(records);
        });
}

void DuplicateReview::takeRecords(const Result<std::vector<CodedStudy>>& records)
{
    if (!records) {
        if (records.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_workspace->failed(records.error());
        return;
    }
    if (m_table->fields().records() != *records) // what was chosen already stays
        m_table->setRecords(*records, m_workspace->snapshot()->codebook);
    updateDecisions();
}

/// Why they were found alike, in words.
void DuplicateReview::showReasons()
{
    const DuplicateCase* shown = current();
    if (!shown)
        return;
    const auto numberOf = [&](Id id) {
        return int(std::ranges::find(shown->studies, id) - shown->studies.begin()) + 1;
    };
    constexpr std::size_t mostLines = 4;
    QStringList lines;
    for (const DuplicatePair& pair : shown->pairs) {
        if (lines.size() == mostLines) {
            lines << tr("and %Ln more pairs", nullptr, int(shown->pairs.size() - mostLines));
            break;
        }
        const QString grounds = duplicateGroundsText(pair.grounds);
        const QString said = isCompanion(pair.kind) ? tr("%1: %2").arg(duplicateKindText(pair.kind), grounds)
                                                    : tr("%1 (%2 %): %3")
                                                          .arg(duplicateKindText(pair.kind))
                                                          .arg(int(std::floor(pair.score * 100)))
                                                          .arg(grounds);
        lines << (shown->studies.size() == 2
                      ? QString(said.left(1).toUpper() + said.mid(1))
                      : tr("%1 and %2: %3").arg(numberOf(pair.a)).arg(numberOf(pair.b)).arg(said));
    }
    m_reasons->setText(lines.join(u'\n'));
    m_kept->setText(
        tr("Codings, files, notes and collections of all records are kept, and every record as it was. "
           "Left and Right choose a value, 1 to 9 all of one record."));
}

/// What Return does has the accent: companions are linked, all else is merged.
void DuplicateReview::showLikeliest()
{
    for (QAction* action : {m_merge, m_link}) {
        QString name = action->objectName();
        name.chop(6); // "Action"
        auto* button = findChild<QPushButton*>(name);
        const bool likeliest = action == likeliestDecision();
        const QString icon = action == m_merge ? u"merge"_s : u"link"_s;
        setLook(button, likeliest ? "primary" : "");
        button->setIcon(likeliest ? lineIconOnAccent(icon) : lineIcon(icon));
    }
}

QAction* DuplicateReview::likeliestDecision() const
{
    return m_tabs->current() == Companions ? m_link : m_merge;
}

void DuplicateReview::updateDecisions()
{
    const std::size_t records = m_table->fields().records().size();
    const DuplicateCase* shown = current();
    const bool loaded = shown && records >= 2
        && std::ranges::all_of(m_table->fields().records(), [&](const CodedStudy& record) {
                            return std::ranges::contains(shown->studies, record.study.id);
                        });
    const bool may = loaded && !m_merging && !m_workspace->isReadOnly();
    for (QAction* action : {m_merge, m_apart, m_link})
        action->setEnabled(may);
    m_putOff->setEnabled(shown && !m_merging);
    m_leaveOut->setEnabled(may && records > 2);
}

// --- Decisions -------------------------------------------------------------------------------------------------------------

/// Makes the edit and moves on at once: the list does not wait for the file.
void DuplicateReview::decide(std::function<void(std::function<void(Result<EditOutcome>)>)> apply,
                             const QString& said)
{
    const DuplicateCase* shown = current();
    if (!shown)
        return;
    const quint64 ticket = ++m_tickets;
    m_pending.push_back({ticket, shown->studies, false});
    refresh();
    apply([guard = QPointer(this), ticket, said](const Result<EditOutcome>& outcome) {
        if (!guard)
            return;
        const auto pending = std::ranges::find(guard->m_pending, ticket, &Pending::ticket);
        if (outcome) {
            if (pending != guard->m_pending.end())
                pending->done = true;
            Q_EMIT guard->m_workspace->noticed(said, true);
            return;
        }
        if (pending != guard->m_pending.end())
            guard->m_pending.erase(pending);
        guard->refresh();
        Q_EMIT guard->m_workspace->failed(outcome.error());
    });
}

void DuplicateReview::merge()
{
    const MergeTableModel& fields = m_table->fields();
    MergeStudies edit;
    edit.kept = fields.merged();
    for (const CodedStudy& record : fields.records()) {
        if (record.study.id != edit.kept.id)
            edit.others.append(record.study.id);
    }
    decide([this, edit](
               std::function<void(Result<EditOutcome>)> done) { m_workspace->apply(edit, std::move(done)); },
           tr("%Ln records are one study now", nullptr, int(edit.others.size()) + 1));
}

void DuplicateReview::tellApart()
{
    const std::vector<CodedStudy>& records = m_table->fields().records();
    SetDifferent edit;
    for (std::size_t a = 0; a < records.size(); ++a) {
        for (std::size_t b = a + 1; b < records.size(); ++b) {
            const auto [first, second] = std::minmax(records[a].study.id, records[b].study.id);
            edit.pairs.append({first, second});
        }
    }
    decide([this, edit](
               std::function<void(Result<EditOutcome>)> done) { m_workspace->apply(edit, std::move(done)); },
           tr("Remembered as different studies"));
}

void DuplicateReview::link()
{
    const MergeTableModel& fields = m_table->fields();
    const Study& main = fields.records()[fields.main()].study;
    LinkReports edit;
    edit.of = main.companionOf != 0 ? main.companionOf : main.id; // a report has no reports
    for (const CodedStudy& record : fields.records()) {
        if (record.study.id != edit.of && record.study.companionOf != edit.of)
            edit.studies.append(record.study.id);
    }
    decide([this, edit](
               std::function<void(Result<EditOutcome>)> done) { m_workspace->apply(edit, std::move(done)); },
           tr("Linked as reports of one study"));
}

void DuplicateReview::putOff()
{
    const DuplicateCase* shown = current();
    if (!shown)
        return;
    const int row = m_list->currentIndex().row();
    if (m_later.insert(shown->studies).second) {
        refresh();
        // The case itself went to the end; the next one is in its place.
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    } else {
        m_list->setCurrentIndex(m_model->index((row + 1) % m_model->rowCount()));
    }
}

/// The record the keyboard is on leaves the table: what is decided is not about it.
void DuplicateReview::leaveOut()
{
    std::vector<CodedStudy> records = m_table->fields().records();
    const int column = std::max(0, m_table->currentIndex().column());
    if (records.size() < 3 || std::size_t(column) >= records.size())
        return;
    records.erase(records.begin() + column);
    m_table->setRecords(std::move(records), m_workspace->snapshot()->codebook);
    updateDecisions();
}

void DuplicateReview::mergeAll(double threshold)
{
    std::vector<std::vector<Id>> groups;
    int records = 0;
    for (const DuplicateCase& shown : m_cases[Duplicates]) {
        if (isSure(shown, threshold)) {
            groups.push_back(shown.studies);
            records += int(shown.studies.size());
        }
    }
    if (groups.empty() || m_merging)
        return;
    m_merging = true;
    updateDecisions();
    const int studies = int(groups.size());
    m_workspace->mergeGroups(
        std::move(groups), [guard = QPointer(this), records, studies](const Result<EditOutcome>& outcome) {
            if (!guard)
                return;
            guard->m_merging = false;
            guard->m_bulk->showChoice();
            guard->refresh();
            guard->showPage();
            if (outcome)
                Q_EMIT guard->m_workspace->noticed(
                    tr("%1 became %2")
                        .arg(tr("%Ln records", nullptr, records), tr("%Ln studies", nullptr, studies)),
                    true);
            else if (outcome.error().kind == ErrorKind::Cancelled)
                Q_EMIT guard->m_workspace->noticed(tr("Stopped; nothing was merged"), false);
            else
                Q_EMIT guard->m_workspace->failed(outcome.error());
        });
}

} // namespace lacuna
