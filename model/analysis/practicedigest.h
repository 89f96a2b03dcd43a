// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/catalogue/codebook.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/study.h"

#include <vector>

namespace lacuna {

struct DigestOptions {
    QString title; ///< empty: "Good practices and lessons"
    Provenance provenance; ///< what the footer says; total counts practices of the catalogue
    bool names = false; ///< who contributed them
};

/// The practices as a document: figures, by research stage (stages with nothing named as gaps), stage by kind as a table, then a card for each with
/// its sources. By stage in codebook order, then kind, then as given; a practice of several stages is on a card once, under its first, and named in
/// the facts; stages without any are named together at the end. @p studies: those the practices come from; others are told as not listed. Practices in none of the stages come last. Pure; any thread.
Handout practiceDigest(const std::vector<Practice>& practices, const std::vector<Study>& studies,
                       const Codebook& codebook, const DigestOptions& options);

} // namespace lacuna
