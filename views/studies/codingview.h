// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/edits.h"

namespace lacuna {

class Workspace;

/// A study's codings as whoever works here sees them.
struct CodingView {
    std::vector<Coding> own; ///< to edit: the coder's, or everybody's if nobody in particular works here
    std::vector<Coding>
        others; ///< to read: other coders' and those without a coder; of a blind coder's, only the latter, which count for the coder, too
};

/// @p withoutAgreed: @p codings came from a blind coder's workspace, so that none is what coders agreed on. A blind coder sees no one else's
/// codings otherwise, not even nobody's.
CodingView codingView(const std::vector<Coding>& codings, const Workspace& workspace, bool withoutAgreed);

/// True if who works here may change @p coding.
bool isOwn(const Coding& coding, Id coder);

/// What turns @p before into @p after without touching what is the same: the fields, and who said what in which dimension. Others' codings
/// that came to the catalogue meanwhile stay.
std::vector<Edit> studyEdits(const CodedStudy& before, const CodedStudy& after);

/// The same codings, ids and order of others aside.
bool sameCodings(const std::vector<Coding>& a, const std::vector<Coding>& b);

} // namespace lacuna
