// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

namespace lacuna {

/// The fields of a study that is being typed, as CatalogueStore::saveDraft() keeps them.
QByteArray draftOf(const Study& study);

/// Makes an edit of what was being typed when the program ended, and forgets the draft. The study's title; empty if there was nothing or it
/// is in the catalogue already. What cannot be read or applied is left as it is: it must not keep a catalogue from opening.
QString recoverDraft(CatalogueStore& store);

} // namespace lacuna
