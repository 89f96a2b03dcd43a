// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practiceexchange.h"

#include "model/analysis/practicedigest.h"
#include "model/analysis/practicetable.h"
#include "model/analysis/practicetext.h"
#include "views/common/exportchoice.h"
#include "views/common/workspace.h"
#include "views/practice/tablepreview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PracticeExchange)
};

using TakeStudies = std::function<void(const std::vector<Study>&)>;

void loadStudies(Workspace* workspace, const QList<Id>& ids, const TakeStudies& then)
{
    workspace->loadStudies(
        ids, [workspace = QPointer(workspace), then](const Result<std::vector<CodedStudy>>& loaded) {
            if (!workspace)
                return;
            if (!loaded) {
                Q_EMIT workspace->failed(loaded.error());
                return;
            }
            std::vector<Study> all;
            for (const CodedStudy& one : *loaded)
                all.push_back(one.study);
            then(all);
        });
}

QList<Id> sourcesOf(const std::vector<Practice>& practices)
{
    QList<Id> studies;
    for (const Practice& practice : practices) {
        for (const PracticeSource& source : practice.sources)
            studies << source.study;
    }
    std::ranges::sort(studies);
    studies.erase(std::unique(studies.begin(), studies.end()), studies.end());
    return studies;
}

void savePractices(Workspace* workspace, const std::vector<Practice>& practices)
{
    if (practices.empty())
        return;
    workspace->apply(
        SavePractices{practices},
        [workspace = QPointer(workspace), count = int(practices.size())](const Result<EditOutcome>& result) {
            if (!workspace)
                return;
            if (result)
                Q_EMIT workspace->noticed(Text::tr("Added %Ln practices", nullptr, count), true);
            else
                Q_EMIT workspace->failed(result.error());
        });
}

void preview(Workspace* workspace, const PlainTable& table, const std::vector<Study>& studies,
             QWidget* window)
{
    const auto snapshot = workspace->snapshot();
    if (!snapshot->codebook)
        return;
    PracticesRead read = practicesFromTable(table, *snapshot->codebook, studies);
    int known = 0;
    read.practices = withoutKnown(std::move(read.practices), snapshot->practiceList, known);
    QStringList warnings = table.warnings;
    if (known > 0)
        warnings.prepend(Text::tr("%Ln practices are there already, in the catalogue or further up in the "
                                  "table, and are left out.",
                                  nullptr, known));
    auto* dialog = new TablePreview(Text::tr("Import practices"), window);
    QList<QStringList> rows;
    for (const Practice& practice : read.practices) {
        if (rows.size() >= TablePreview::mostRows)
            break;
        QStringList sources;
        for (const PracticeSource& source : practice.sources)
            sources << withPage(shortCitation(*snapshot->studies, source.study), source.page);
        rows << QStringList{
            practiceKindLabel(practice.kind),
            practiceTermLabels(practice, *snapshot->codebook, QString(practiceStageKey)).join(u", "_s),
            sources.join(u"; "_s), practice.title};
    }
    const int count = int(read.practices.size());
    dialog->setRows({Text::tr("Kind"), Text::tr("Stage"), Text::tr("Sources"), Text::tr("Title")}, rows,
                    count, Text::tr("Add %Ln practices", nullptr, count));
    dialog->setIssues(read.issues, warnings);
    QObject::connect(dialog, &QDialog::accepted, workspace,
                     [workspace, practices = read.practices] { savePractices(workspace, practices); });
    dialog->open();
}

QString leftOutText(int marked)
{
    return Text::tr("%Ln confidential practices are left out unless that is ticked.", nullptr, marked);
}

} // namespace

void importPractices(Workspace* workspace, QWidget* window)
{
    workspace->readTableFile(
        Text::tr("Import practices"),
        [workspace = QPointer(workspace), window = QPointer(window)](const Result<PlainTable>& table) {
            if (!workspace || !window)
                return;
            if (!table) {
                if (table.error().kind != ErrorKind::Cancelled)
                    Q_EMIT workspace->failed(table.error());
                return;
            }
            // A source may be any study, by any of its names.
            const auto studies = workspace->snapshot()->studies;
            const std::span<const Id> ids = studies ? studies->ids() : std::span<const Id>();
            loadStudies(workspace, QList<Id>(ids.begin(), ids.end()),
                        [workspace, window, table = *table](const std::vector<Study>& all) {
                            if (workspace && window)
                                preview(workspace, table, all, window);
                        });
        });
}

void exportPractices(Workspace* workspace, std::vector<Practice> practices, QWidget* window)
{
    const QString title = Text::tr("Export practices");
    const int marked = markedOf(practices);
    QString text = Text::tr("%Ln practices as they are listed, as a table that can be read in again.",
                            nullptr, int(practices.size()));
    if (marked > 0)
        text += u' ' + leftOutText(marked);
    auto* choice = new ExportChoice(title, text, window);
    choice->addCheck(u"exportNames"_s, Text::tr("With the names of those who contributed them"));
    choice->addConfidential(marked);
    QObject::connect(
        choice, &QDialog::accepted, workspace, [workspace, choice, title, all = std::move(practices)] {
            const std::vector<Practice> fit = fitToLeave(all, choice->leaving());
            loadStudies(workspace, sourcesOf(fit),
                        [workspace = QPointer(workspace), title, fit,
                         names = choice->isTicked(u"exportNames"_s)](const std::vector<Study>& studies) {
                            if (workspace)
                                workspace->exportTable(
                                    title,
                                    practicesToTable(fit, *workspace->snapshot()->codebook, studies, names));
                        });
        });
    choice->open();
}

void exportPracticeDigest(Workspace* workspace, std::vector<Practice> listed, const QString& filterText,
                          QWidget* window)
{
    const auto snapshot = workspace->snapshot();
    const int all = int(snapshot->practiceList.size());
    const bool some = int(listed.size()) != all;
    const QString title = Text::tr("Practice digest");
    QString text = some
        ? Text::tr(
              "The %Ln practices that are listed, of %1, by stage of research, each with its sources: as "
              "a document, slides, a page, or a table.",
              nullptr, int(listed.size()))
              .arg(QLocale().toString(all))
        : Text::tr("All %Ln practices by stage of research, each with its sources: as a document, slides, a "
                   "page, or a table.",
                   nullptr, all);
    const int marked = markedOf(snapshot->practiceList); // all may be asked for
    if (marked > 0)
        text += u' ' + leftOutText(marked);
    auto* choice = new ExportChoice(title, text, window);
    if (some)
        choice->addCheck(u"exportAll"_s, Text::tr("All practices, whatever is listed"));
    choice->addCheck(u"exportNames"_s, Text::tr("With the names of those who contributed them"));
    choice->addConfidential(marked);
    QObject::connect(
        choice, &QDialog::accepted, workspace,
        [workspace, choice, title, filterText, listed = std::move(listed)] {
            const auto now = workspace->snapshot();
            const bool everything = choice->isTicked(u"exportAll"_s);
            DigestOptions options;
            options.names = choice->isTicked(u"exportNames"_s);
            options.provenance.catalogue = now->protocol.title;
            options.provenance.searchedOn = now->protocol.searchedOn;
            options.provenance.filterText = everything ? QString() : filterText;
            options.provenance.note = now->protocol.note;
            options.provenance.total = int(fitToLeave(now->practiceList, choice->leaving()).size());
            const std::vector<Practice> practices =
                fitToLeave(everything ? now->practiceList : listed, choice->leaving());
            loadStudies(workspace, sourcesOf(practices),
                        [workspace = QPointer(workspace), title, practices, options,
                         codebook = now->codebook](const std::vector<Study>& studies) {
                            if (workspace)
                                workspace->exportHandout(
                                    title,
                                    [practices, options, codebook, studies](Progress&) -> Result<Handout> {
                                        return practiceDigest(practices, studies, *codebook, options);
                                    });
                        });
        });
    choice->open();
}

} // namespace lacuna
