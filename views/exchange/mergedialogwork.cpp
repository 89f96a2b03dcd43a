// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of a merge does; what it is made of is in mergedialog.cpp.
#include "views/common/theme.h"

#include "views/common/progresspage.h"
#include "views/common/workspace.h"
#include "views/exchange/conflictreview.h"
#include "views/exchange/mergedialog.h"
#include "views/exchange/packwords.h"
#include "views/exchange/termmatchpanel.h"
#include "views/gaps/segmentedswitch.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QString paragraph(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// "~/Documents" where people write it so.
QString shownFolder(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QString home = QDir::homePath();
    if (QDir::separator() == u'/' && home.size() > 1 && (folder == home || folder.startsWith(home + u'/')))
        return u'~' + folder.mid(home.size());
    return QDir::toNativeSeparators(folder);
}

/// A row "Into: forum.lacuna in ~/Documents".
QString fileRow(const QString& what, const QString& file)
{
    return u"<tr><td style='padding-right: 12px'>%1</td><td>%2</td></tr>"_s.arg(
        what.toHtmlEscaped(),
        MergeDialog::tr("<b>%1</b> in %2")
            .arg(QFileInfo(file).fileName().toHtmlEscaped(), shownFolder(file).toHtmlEscaped()));
}

QString kindsTable(const MergeSummary& summary)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const auto& [kind, counts] : summary.kinds)
        rows.emplace_back(kind, PackWords::counts(counts));
    return PackWords::table(rows);
}

} // namespace

bool MergeDialog::canMerge() const
{
    return m_workspace->isOpen() && !m_workspace->isReadOnly();
}

MergeChoices MergeDialog::choices() const
{
    MergeChoices choices = m_conflicts->choices();
    choices.terms = m_terms->model()->chosen();
    return choices;
}

int MergeDialog::choicesMade() const
{
    const MergeChoices made = choices();
    return int(made.sides.size()) + int(made.terms.size()) + (made.rule == MergeRule::None ? 0 : 1);
}

void MergeDialog::showPage(Page page)
{
    askToLeave(false);
    m_pages->setCurrentIndex(page);
    const bool working = page == Working;
    m_cancel->setText(page == Merged || page == Failed ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(page != Busy);
    m_back->setVisible(working && canMerge());
    m_status->setVisible(working);
    if (page == Asking)
        m_passphrase->setFocus();
    else if (page == Merged || page == Failed)
        m_cancel->setFocus();
    showSteps();
}

void MergeDialog::fail(const QString& message)
{
    m_failure->setText(message);
    m_unchanged->setVisible(m_workspace->isOpen());
    showPage(Failed);
}

void MergeDialog::open(const QString& passphrase)
{
    m_progress->begin(tr("Opening %1").arg(QFileInfo(m_file).fileName()));
    showPage(Busy);
    m_keeper->openPack(m_file, passphrase, [self = QPointer(this)](const Result<OpenedPack>& opened) {
        if (self)
            self->showOpened(opened);
    });
}

void MergeDialog::showOpened(const Result<OpenedPack>& opened)
{
    m_passphrase->clear();
    if (!opened && opened.error().kind == ErrorKind::Cancelled) {
        QDialog::reject();
    } else if (!opened && opened.error().detail == u"passphrase") {
        m_asked->setText(opened.error().message);
        setLook(m_asked, "error");
        showPage(Asking);
    } else if (!opened) {
        fail(opened.error().message);
    } else {
        showManifest(*opened);
        showPage(Working);
        goTo(ThePack);
        if (canMerge())
            plan();
    }
}

void MergeDialog::showManifest(const OpenedPack& opened)
{
    const PackManifest& manifest = opened.manifest;
    m_title->setText(manifest.title.isEmpty() ? QFileInfo(opened.file).completeBaseName()
                                              : manifest.title.left(300));
    showFiles();
    m_about->setText(tr("%1 · made %2 by %3 · %4")
                         .arg(manifest.scope.left(500), PackWords::time(manifest.made),
                              manifest.program.left(60),
                              QLocale().formattedDataSize(opened.bytes, 1, QLocale::DataSizeSIFormat)));
    QString warning;
    if (!m_workspace->isOpen())
        warning = tr("No catalogue is open. The pack can become a catalogue of its own.");
    else if (m_workspace->isReadOnly())
        warning = tr("The open catalogue can only be read. The pack can become a catalogue of its own.");
    else if (!opened.ofThisCatalogue)
        warning =
            tr("This pack was made of another catalogue than “%1”, not of a copy of it. Merging adds what is "
               "in it; nothing that was changed or deleted there is known here.")
                .arg(QFileInfo(m_workspace->fileName()).completeBaseName());
    m_warning->setVisible(!warning.isEmpty());
    m_warning->setText(warning.toHtmlEscaped());
    QString text = PackWords::table(PackWords::contents(manifest.contents));
    const QStringList confided = PackWords::confided(manifest.contents, manifest.confidential);
    const QStringList withheld = PackWords::withheld(manifest.contents, manifest.confidential);
    if (!confided.isEmpty())
        text += paragraph(tr("Confidential, and in it: %1").arg(confided.join(u", "_s)));
    if (!withheld.isEmpty())
        text += paragraph(tr("Held back where it was made: %1").arg(withheld.join(u", "_s)));
    m_contents->setText(text);
    m_switch->setVisible(canMerge());
    setLook(m_own, canMerge() ? "link" : "primary");
}

/// Catalogues and the packs made of them are called the same: which file is which.
void MergeDialog::showFiles()
{
    QString rows = fileRow(tr("Pack:"), m_file);
    if (canMerge())
        rows += fileRow(tr("Into:"), m_workspace->fileName());
    m_files->setText(u"<table>%1</table>"_s.arg(rows));
}

void MergeDialog::planSoon()
{
    askToLeave(false); // whoever goes on choosing stays
    m_summary.reset();
    showSteps();
    showSummary();
    m_planSoon.start();
}

void MergeDialog::plan()
{
    m_summary.reset();
    showSteps();
    showSummary();
    m_keeper->planMerge(choices(), [self = QPointer(this)](const Result<MergePlan>& plan) {
        if (self && !self->m_merging && !self->m_planSoon.isActive())
            self->showPlan(plan);
    });
}

void MergeDialog::showPlan(const Result<MergePlan>& plan)
{
    if (!plan) {
        if (plan.error().kind != ErrorKind::Cancelled)
            fail(plan.error().message);
        return;
    }
    m_planned = true;
    m_summary = plan->summary;
    m_terms->setMatches(plan->terms, m_workspace->snapshot()->codebook);
    {
        const QSignalBlocker quiet(m_conflicts); // what is told anew is no choice
        m_conflicts->setConflicts(plan->conflicts);
    }
    showSteps();
    showSummary();
}

void MergeDialog::showSteps()
{
    const auto step = [this](int number, const QString& text) {
        auto* button = m_switch->findChild<QAbstractButton*>(u"mergeStep%1"_s.arg(number));
        button->setText(text);
        button->setEnabled(number == ThePack || m_planned);
    };
    const QLocale locale;
    step(ThePack, tr("1 The pack"));
    step(Terms,
         m_planned ? tr("2 Codebook (%1)").arg(locale.toString(m_terms->model()->total()))
                   : tr("2 Codebook"));
    step(Conflicts,
         m_planned ? tr("3 Conflicts (%1 of %2 settled)")
                         .arg(locale.toString(m_conflicts->settled()), locale.toString(m_conflicts->total()))
                   : tr("3 Conflicts"));
    step(Summary, tr("4 Summary"));
    const int now = m_steps->currentIndex();
    m_back->setEnabled(now > ThePack);
    m_next->setEnabled(now < Summary && m_planned);
    const bool something = m_summary && !m_summary->isNothing();
    m_merge->setEnabled(something);
    const bool working = m_pages->currentIndex() == Working && canMerge();
    m_next->setVisible(working && now < Summary);
    m_merge->setVisible(working && now == Summary);
    (now == Summary ? m_merge : m_next)->setDefault(true);
    m_status->setText(m_summary || !canMerge() ? QString() : tr("Working out what would change…"));
    m_switch->updateGeometry();
}

void MergeDialog::showSummary()
{
    if (!m_summary) {
        m_summaryText->setText(paragraph(tr("Working out what would change…")));
        return;
    }
    QString text;
    if (m_summary->isNothing())
        text = paragraph(
            tr("Nothing: all of it was merged before or is known here. What was settled then stays."));
    else
        text = kindsTable(*m_summary);
    if (m_summary->settled > 0)
        text += paragraph(tr("%Ln conflicts are settled as chosen.", nullptr, m_summary->settled));
    if (m_summary->unsettled > 0)
        text += paragraph(
            tr("%Ln conflicts stay open: those fields stay as they are here, and come up again when the "
               "pack is merged again.",
               nullptr, m_summary->unsettled));
    if (!m_summary->isNothing())
        text += paragraph(tr("A backup is made first. All of it is one step of Undo."));
    m_summaryText->setText(text);
}

void MergeDialog::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_switch->setCurrent(step);
    showSteps();
    if (step == Terms)
        m_terms->focusWork();
    else if (step == Conflicts)
        m_conflicts->focusWork();
    else if (step == Summary)
        m_merge->setFocus();
    else
        m_next->setFocus();
}

void MergeDialog::merge()
{
    m_merging = true;
    m_progress->begin(tr("Merging"));
    showPage(Busy);
    m_keeper->mergePack(choices(), [self = QPointer(this)](const Result<MergeOutcome>& outcome) {
        if (self)
            self->showMerged(outcome);
    });
}

void MergeDialog::showMerged(const Result<MergeOutcome>& outcome)
{
    m_merging = false;
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled) {
        showPage(Working);
        plan();
        m_status->setText(tr("Stopped; nothing was changed."));
        return;
    }
    if (!outcome) {
        fail(outcome.error().message);
        return;
    }
    QString text = kindsTable(outcome->summary);
    if (outcome->summary.isNothing())
        text = paragraph(tr("Nothing was changed: all of it was merged before or is known here. What was "
                            "settled then stays."));
    if (const int settled = outcome->summary.settled; settled > 0)
        text += paragraph(tr("%Ln conflicts were settled as chosen.", nullptr, settled));
    if (const int open = outcome->summary.unsettled; open > 0)
        text += paragraph(
            tr("%Ln conflicts were left open: those fields are as they were here. Merge the pack again to "
               "settle them.",
               nullptr, open));
    text += paragraph(tr("Undo (%1) takes all of it back.")
                          .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    if (!outcome->backup.isEmpty())
        text += paragraph(
            tr("The catalogue as it was before: %1").arg(QDir::toNativeSeparators(outcome->backup)));
    m_done->setText(text);
    m_changed = true;
    m_keeper->closePack();
    showPage(Merged);
    lookForDuplicates(outcome->addedStudies);
}

void MergeDialog::lookForDuplicates(const std::vector<Id>& added)
{
    m_review->hide();
    m_duplicates->setVisible(!added.empty());
    if (added.empty())
        return;
    m_duplicates->setText(tr("Looking whether one of the new studies was here already…"));
    m_keeper->countPossibleDuplicates(added, [self = QPointer(this)](const Result<int>& found) {
        if (!self)
            return;
        const bool any = found && *found > 0;
        self->m_review->setVisible(any);
        self->m_duplicates->setWordWrap(!found); // what went wrong may be long
        self->m_duplicates->setText(
            !found    ? found.error().message
                : any ? MergeDialog::tr(
                            "%Ln pairs of studies look like the same publication. They were not merged.",
                            nullptr, *found)
                      : MergeDialog::tr("None of the new studies looks like one that was here."));
    });
}

void MergeDialog::makeCatalogue()
{
    m_keeper->chooseCatalogueToMake([self = QPointer(this)](const QString& file) {
        if (!self || file.isEmpty())
            return;
        self->m_merging = true;
        self->m_progress->begin(MergeDialog::tr("Making %1").arg(QFileInfo(file).fileName()));
        self->showPage(Busy);
        self->m_keeper->makeCatalogueOfPack(file, [self](const Result<>& made) {
            if (self)
                self->showOwnCatalogue(made);
        });
    });
}

void MergeDialog::showOwnCatalogue(const Result<>& made)
{
    m_merging = false;
    if (made)
        accept(); // what was chosen for the merge is not missed
    else if (made.error().kind == ErrorKind::Cancelled)
        showPage(Working);
    else
        fail(made.error().message);
}

/// While it is being merged, Esc stops that, and nothing was changed. While leaving is asked about, Esc stays.
void MergeDialog::reject()
{
    if (m_merging)
        m_keeper->cancelPackJob();
    else if (m_pages->currentIndex() == Working && choicesMade() > 0)
        askToLeave(m_foot->currentIndex() == 0);
    else
        QDialog::reject();
}

void MergeDialog::askToLeave(bool ask)
{
    if (ask == (m_foot->currentIndex() == 1))
        return;
    if (ask) {
        m_workedIn = focusWidget();
        m_leaving->setText(tr("Throw away %Ln choices?", nullptr, choicesMade()));
    }
    m_foot->setCurrentIndex(ask ? 1 : 0);
    if (ask)
        m_keepOn->setFocus();
    else if (m_workedIn && m_workedIn->isVisible())
        m_workedIn->setFocus();
}

void MergeDialog::done(int result)
{
    m_planSoon.stop();
    if (!m_changed)
        m_keeper->closePack();
    QDialog::done(result);
}

} // namespace lacuna
