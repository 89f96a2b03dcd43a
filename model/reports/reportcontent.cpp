// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportcontent.h"

#include "model/analysis/evidencetable.h"

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

Result<const ReportView*> onlyView(const ReportContent& content)
{
    if (content.views.size() == 1)
        return &content.views.front();
    return fail(ErrorKind::BadInput,
                Text::tr("A story of %n view(s) does not fit into one file of this kind. Write slides, a "
                         "spreadsheet, a document or a web page, or export its views one by one.",
                         nullptr, int(content.views.size())));
}

} // namespace lacuna
