// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filterentries.h"

#include "views/common/workspace.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FilterEntries)
};
} // namespace

std::vector<PaletteEntry> filterEntries(Workspace* workspace)
{
    std::vector<PaletteEntry> entries;
    const auto snapshot = workspace->snapshot();
    for (const SavedSearch& search : snapshot->savedSearches)
        entries.push_back({Texts::tr("Search: %1").arg(search.name),
                           Texts::tr("filter"),
                           {},
                           [workspace, filter = search.filter] { workspace->setFilter(filter); }});
    for (const Collection& collection : snapshot->collections) {
        Filter filter;
        filter.collections = {collection.id};
        entries.push_back(
            {Texts::tr("Collection: %1").arg(collection.name), Texts::tr("filter"), {}, [workspace, filter] {
                 workspace->setFilter(filter);
             }});
    }
    return entries;
}

} // namespace lacuna
