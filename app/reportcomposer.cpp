// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcomposer.h"

#include "app/snapshotloader.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/analysis/storyblocks.h"
#include "model/catalogue/storyviews.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReportComposer)
};

Result<std::shared_ptr<const GapMap>> answer(const Question& question, const View& view,
                                             const Snapshot& snapshot, const CatalogueStore& store,
                                             Progress& progress)
{
    const Result<StudyHits> hits = hitsOf(store, snapshot, question, view.filter);
    if (!hits)
        return std::unexpected(hits.error());
    GapMapInput input = gapMapInput(snapshot, question, store.path());
    input.searchHits = hits->get();
    input.withUncoded = view.drawing.value("uncoded"_L1).toBool();
    return computeGapMap(question, view.filter, input, &progress);
}

/// Whether both show the same map, however they draw it.
bool sameMap(const View& a, const View& b)
{
    return a.question == b.question && a.filter == b.filter
        && a.drawing.value("uncoded"_L1).toBool() == b.drawing.value("uncoded"_L1).toBool();
}

/// @p known: the map, if it was computed already.
Result<ReportView> answeredView(const View& view, std::shared_ptr<const GapMap> known, int changedSince,
                                const Snapshot& snapshot, const CatalogueStore& store,
                                const std::vector<GapNote>& notes, Progress& progress)
{
    const auto map = known ? Result<std::shared_ptr<const GapMap>>(std::move(known))
                           : answer(view.question, view, snapshot, store, progress);
    if (!map)
        return std::unexpected(map.error());
    ReportView answered;
    answered.map = *map;
    answered.title = view.name;
    answered.caption = view.caption;
    answered.drawing = view.drawing;
    answered.gapNotes = MapNotes(**map, notes);
    if (changedSince != 0) {
        Question before = view.question;
        before.asOf = changedSince;
        const auto earlier = answer(before, view, snapshot, store, progress);
        if (!earlier)
            return std::unexpected(earlier.error());
        answered.change = compareMaps(*map, *earlier);
        answered.changedSince = QString::number(changedSince);
    }
    return answered;
}

/// What a step says that shows no view; nothing if its round was deleted.
Result<std::optional<ReportInsert>> insertOf(const StoryStep& step, const std::vector<Round>& rounds,
                                             Progress& progress)
{
    ReportInsert insert;
    insert.title = step.title.simplified();
    insert.notes = step.notes;
    if (showsRound(step.kind)) {
        const auto round = std::ranges::find(rounds, step.round, &Round::id);
        if (step.round == 0 || round == rounds.end())
            return std::nullopt;
        if (insert.title.isEmpty())
            insert.title = round->name.simplified();
        if (step.kind == StepKind::Vote) {
            insert.blocks = voteBlocks(*round);
        } else {
            const auto result = roundResult(*round, {}, progress);
            if (!result)
                return std::unexpected(result.error());
            insert.blocks = resultBlocks(*round, *result);
        }
    } else if (step.kind == StepKind::Text) {
        insert.blocks = textBlocks(step.text);
    } else if (!step.text.simplified().isEmpty()) { // below a title
        insert.blocks.emplace_back(
            HandoutText{.text = step.text, .style = HandoutText::Style::Lead, .link = {}});
    }
    if (const QString caption = step.caption.simplified(); !caption.isEmpty())
        insert.blocks.emplace_back(
            HandoutText{.text = caption, .style = HandoutText::Style::Muted, .link = {}});
    if (insert.title.isEmpty() && insert.blocks.empty())
        return std::nullopt;
    return insert;
}

Result<std::vector<ReportInsert>> insertsOf(const ReportAsk& ask, const std::vector<Round>& rounds,
                                            Progress& progress)
{
    std::vector<ReportInsert> inserts;
    size_t views = 0;
    for (const StoryStep& step : ask.steps) {
        if (showsView(step.kind)) {
            ++views;
            continue;
        }
        auto insert = insertOf(step, rounds, progress);
        if (!insert)
            return std::unexpected(insert.error());
        if (!*insert)
            continue;
        (*insert)->before = std::min(views, ask.views.size());
        inserts.push_back(**std::move(insert));
    }
    return inserts;
}

} // namespace

ReportAsk askOf(const View& view)
{
    ReportAsk ask;
    ask.views.push_back(view);
    return ask;
}

ReportAsk askOf(const ExportOrder& order)
{
    ReportAsk ask;
    ask.title = order.title;
    ask.subtitle = order.subtitle;
    ask.views = order.views;
    ask.notes = order.notes;
    ask.steps = order.steps;
    ask.changedSince = order.settings.changedSince;
    return ask;
}

Result<ReportOptions> optionsOf(const ExportOrder& order)
{
    const ExportSettings& settings = order.settings;
    ReportOptions options;
    options.theme = settings.theme;
    options.dpi = settings.dpi;
    options.parts = settings.parts;
    options.confidential = order.confidential;
    options.mostGaps = settings.mostGaps;
    options.slides = settings.slides;
    options.paper = settings.paper;
    if (settings.format == u"pptx" && !settings.templateFile.isEmpty()) {
        auto from = readTemplate(settings.templateFile);
        if (!from)
            return std::unexpected(from.error());
        options.slideTemplate = *std::move(from);
    }
    return options;
}

ReportParts partsOf(QStringView id)
{
    const ReportParts inText = ReportPart::Matrix | ReportPart::Charts | ReportPart::GapList
        | ReportPart::Method | ReportPart::Sources;
    if (id == u"docx")
        return inText;
    if (id == u"xlsx" || id == u"ods")
        return inText | ReportPart::CellStudies;
    return id == u"html" || id == u"pdf" ? allReportParts & ~ReportParts(ReportPart::Title) : allReportParts;
}

Result<QByteArray> readTemplate(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    Text::tr("cannot read the template %1: %2")
                        .arg(QDir::toNativeSeparators(file), source.errorString()));
    constexpr qint64 most = qint64(100) * 1024 * 1024;
    if (source.size() > most)
        return fail(ErrorKind::BadInput,
                    Text::tr("the template %1 is larger than 100 MB").arg(QDir::toNativeSeparators(file)));
    QByteArray data = source.readAll();
    if (data.isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("the template %1 is empty").arg(QDir::toNativeSeparators(file)));
    return data;
}

Result<ReportAsk> askOf(const Story& story, const std::vector<View>& views, const std::vector<Round>& rounds,
                        int& missing)
{
    ReportAsk ask;
    ask.title = story.name;
    ask.subtitle = story.subtitle;
    StoryViews shown = viewsOf(story, views);
    missing = shown.missing;
    ask.views = std::move(shown.views);
    ask.notes = std::move(shown.notes);
    for (const StoryStep& step : shown.steps) {
        if (showsRound(step.kind) && !std::ranges::contains(rounds, step.round, &Round::id)) {
            ++missing;
            continue;
        }
        ask.steps.push_back(step);
    }
    if (ask.steps.empty())
        return fail(ErrorKind::BadInput, Text::tr("The story “%1” has no step to show.").arg(story.name));
    return ask;
}

ReportParts partsOf(StepKind kind)
{
    const ReportParts always = ReportPart::Title | ReportPart::CellStudies | ReportPart::Method
        | ReportPart::Sources | ReportPart::Changes; // changes are of those who asked for them only
    switch (kind) {
    case StepKind::Matrix:
        return always | ReportPart::Matrix;
    case StepKind::GapList:
        return always | ReportPart::GapList;
    case StepKind::Chart:
        return always | ReportPart::Charts;
    case StepKind::Map:
        return always | ReportPart::Map;
    case StepKind::Title:
    case StepKind::Text:
    case StepKind::Vote:
    case StepKind::Result:
        break;
    }
    return allReportParts;
}

Leaving leavingOf(const ReportOptions& options)
{
    return options.confidential.testFlag(Confidential::Marked) ? Leaving::Marked : Leaving::Unmarked;
}

Result<> StoreStudies::visit(std::span<const Id> ids, bool files,
                             const std::function<bool(const Entry&)>& visit) const
{
    const std::vector<Id> wanted(ids.begin(), ids.end());
    Result<> attached;
    const Result<> read = m_store.forEachStudy(
        [&](const CodedStudy& study) {
            QStringList names;
            if (files) {
                const auto attachments = m_store.attachments(study.study.id);
                if (!attachments) {
                    attached = std::unexpected(attachments.error());
                    return false;
                }
                for (const Attachment& attachment : fitToLeave(*attachments, m_leaving))
                    names += attachment.fileName;
            }
            return visit({fitToLeave(study.study, m_leaving), names});
        },
        &wanted);
    return attached ? read : attached;
}

Result<ReportContent> composeReport(const ReportAsk& ask, const Snapshot& snapshot,
                                    const CatalogueStore& store, const StudySource& studies, Leaving leaving,
                                    Progress& progress)
{
    ReportContent content;
    const std::vector<GapNote> notes = fitToLeave(snapshot.gapNotes, leaving);
    content.title = ask.title;
    content.subtitle = ask.subtitle;
    content.protocol = snapshot.protocol;
    content.studies = &studies;
    std::vector<StepKind> kinds; // by view
    for (const StoryStep& step : ask.steps) {
        if (showsView(step.kind))
            kinds.push_back(step.kind);
    }
    auto inserts = insertsOf(ask, snapshot.rounds, progress);
    if (!inserts)
        return std::unexpected(inserts.error());
    content.inserts = *std::move(inserts);
    progress.start(Text::tr("Counting"), qint64(ask.views.size()));
    for (size_t i = 0; i < ask.views.size(); ++i) {
        if (progress.isCancelled())
            return cancelled();
        // Steps of a story often show one map in several ways: it is counted, and its studies are listed, once.
        const auto earlier = std::ranges::find_if(
            std::span(ask.views).first(i), [&](const View& other) { return sameMap(other, ask.views[i]); });
        const auto place = size_t(earlier - std::span(ask.views).begin());
        auto view = answeredView(ask.views[i], place < i ? content.views[place].map : nullptr,
                                 ask.changedSince, snapshot, store, notes, progress);
        if (!view) {
            Error error = view.error();
            if (ask.views.size() > 1 && error.kind != ErrorKind::Cancelled)
                error.message = Text::tr("View “%1”: %2").arg(ask.views[i].name, error.message);
            return std::unexpected(error);
        }
        if (i < ask.notes.size())
            view->notes = ask.notes[i];
        if (i < kinds.size())
            view->parts = partsOf(kinds[i]);
        content.views.push_back(*std::move(view));
        progress.advance();
    }
    return content;
}

Result<ConfidentialCounts> confidentialIn(const ReportContent& content, const CatalogueStore& store,
                                          const std::vector<GapNote>& notes, Progress& progress)
{
    ConfidentialCounts counts;
    std::set<Id> marked; // a note may be on gaps of several views
    for (const ReportView& view : content.views) {
        const MapNotes all(*view.map, notes);
        counts.gapNotes += all.count();
        for (const GapNote& note : all.all()) {
            if (note.confidential)
                marked.insert(note.id);
        }
    }
    counts.marked = int(marked.size());
    // Spreadsheets list those, too, that are not coded for the matrix.
    const std::vector<Id> ids = matchingStudiesOf(content);
    counts.studies = int(ids.size());
    if (!content.studies)
        return counts;
    Result<> attached;
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& study) {
            const bool noted = !study.study.notes.trimmed().isEmpty();
            counts.studyNotes += noted;
            counts.marked += noted && study.study.notesConfidential;
            const auto files = store.attachments(study.study.id);
            if (!files) {
                attached = std::unexpected(files.error());
                return false;
            }
            counts.files += int(files->size());
            counts.marked += int(std::ranges::count(*files, true, &Attachment::confidential));
            return !progress.isCancelled();
        },
        &ids);
    if (!attached || !read)
        return std::unexpected(attached ? read.error() : attached.error());
    return counts;
}

} // namespace lacuna
