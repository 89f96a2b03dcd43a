// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

namespace lacuna {

/// The fields of a study that @p coder is typing, as CatalogueStore::saveDraft() keeps them.
QByteArray draftOf(const Study& study, Id coder);

/// Makes an edit of what was being typed when the program ended, by whoever typed it, and forgets the draft. The study's title; empty if there was nothing or it
/// is in the catalogue already. What cannot be read or applied is left as it is: it must not keep a catalogue from opening.
QString recoverDraft(CatalogueStore& store);

} // namespace lacuna
