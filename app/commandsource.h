// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/storage/cataloguestore.h"
#include "views/common/workspace.h"

namespace lacuna {

/// A catalogue opened for reading by a command, with the filter of the command line.
struct CommandSource {
    std::unique_ptr<CatalogueStore> store;
    std::shared_ptr<const Snapshot> snapshot;
    Filter filter;

    /// Errors: those of opening, and of a filter that names what there is not.
    static Result<CommandSource> open(CommandContext& context);
    /// What the search of the filter leaves; null: it has none.
    Result<StudyHits> search(CommandContext& context) const;
    Result<std::shared_ptr<const GapMap>> mapOf(const Question& question, CommandContext& context) const;
};

Result<ExitCode> done(const Result<>& written);

} // namespace lacuna
