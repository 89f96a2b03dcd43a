// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportcontent.h"

#include "model/analysis/evidencetable.h"
#include "model/reports/methodnote.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReportContent)
};

std::vector<Id> eachOnce(std::vector<Id> ids)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

} // namespace

Result<> ReportWriter::writeMap(const GapMap& map, const ReportOptions& options, QIODevice& device,
                                Progress& progress) const
{
    ReportContent content;
    ReportView view;
    // The content borrows the map for the length of this call.
    view.map = std::shared_ptr<const GapMap>(std::shared_ptr<const GapMap>(), &map);
    view.title = options.title;
    view.caption = options.caption;
    view.drawing = options.drawing;
    content.views.push_back(std::move(view));
    return write(content, options, device, progress);
}

ReportOptions optionsOf(const ReportView& view, ReportOptions options)
{
    options.title = view.title;
    options.caption = view.caption;
    options.drawing = view.drawing;
    return options;
}

GapListing gapsOf(const ReportView& view, const ReportOptions& options)
{
    GapListing listing = listGaps(
        *view.map, options.confidential.testFlag(Confidential::GapNotes) ? view.gapNotes : MapNotes());
    if (options.mostGaps > 0 && listing.gaps.size() > size_t(options.mostGaps)) {
        listing.gaps.resize(size_t(options.mostGaps));
        listing.status.resize(listing.gaps.size());
        listing.noted.resize(listing.gaps.size());
    }
    return listing;
}

std::vector<Id> studiesOf(const ReportContent& content)
{
    std::vector<Id> ids;
    for (const ReportView& view : content.views) {
        const std::vector<Id> more = view.map->studiesIn(-1, -1);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return eachOnce(std::move(ids));
}

std::vector<Id> matchingStudiesOf(const ReportContent& content)
{
    std::vector<Id> ids;
    for (const ReportView& view : content.views) {
        if (!view.map->evidence)
            continue;
        const auto all = view.map->evidence->ids();
        for (size_t i = 0; i < all.size(); ++i) {
            if (!view.map->passed || view.map->passed[i])
                ids.push_back(all[i]);
        }
    }
    return eachOnce(std::move(ids));
}

QString titleOf(const ReportContent& content)
{
    if (const QString title = content.title.simplified(); !title.isEmpty())
        return title;
    if (!content.views.empty())
        return methodnote::title(*content.views.front().map, content.views.front().title);
    const QString first = content.inserts.empty() ? QString() : content.inserts.front().title.simplified();
    return first.isEmpty() ? Text::tr("Story") : first;
}

QString subjectOf(const ReportContent& content)
{
    return content.views.empty() ? content.subtitle.simplified()
                                 : methodnote::question(*content.views.front().map);
}

Provenance provenanceOf(const ReportContent& content)
{
    if (!content.views.empty())
        return content.views.front().map->provenance;
    Provenance provenance;
    provenance.catalogue = content.protocol.title;
    provenance.searchedOn = content.protocol.searchedOn;
    provenance.note = content.protocol.note;
    return provenance;
}

bool isTitle(const ReportInsert& insert)
{
    return std::ranges::all_of(insert.blocks, [](const HandoutBlock& block) {
        const auto* text = std::get_if<HandoutText>(&block);
        return text && text->style == HandoutText::Style::Lead;
    });
}

std::span<const ReportInsert> insertsBefore(const ReportContent& content, size_t before)
{
    const auto place = [&](const ReportInsert& insert) {
        return std::min(insert.before, content.views.size());
    };
    const auto first = std::ranges::lower_bound(content.inserts, before, {}, place);
    const auto last = std::ranges::upper_bound(content.inserts, before, {}, place);
    return {first, last};
}

Handout handoutOf(const ReportContent& content, const QDate& exported)
{
    Handout handout;
    handout.title = titleOf(content);
    handout.subtitle = content.subtitle.simplified();
    handout.provenance = methodnote::footer(provenanceOf(content), exported);
    for (const ReportInsert& insert : content.inserts) {
        handout.blocks.emplace_back(HandoutHeading{.level = 1, .text = insert.title});
        handout.blocks.insert(handout.blocks.end(), insert.blocks.begin(), insert.blocks.end());
    }
    return handout;
}

Result<const ReportView*> onlyView(const ReportContent& content)
{
    if (content.views.size() == 1)
        return &content.views.front();
    if (content.views.empty())
        return fail(
            ErrorKind::BadInput,
            Text::tr("A story without a view does not fit into one file of this kind. Write slides, a "
                     "spreadsheet, a document or a web page."));
    return fail(ErrorKind::BadInput,
                Text::tr("A story of %n view(s) does not fit into one file of this kind. Write slides, a "
                         "spreadsheet, a document or a web page, or export its views one by one.",
                         nullptr, int(content.views.size())));
}

} // namespace lacuna
