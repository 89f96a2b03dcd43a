// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

#include <QtCore/QJsonObject>

#include <map>

namespace lacuna {

enum class DraftKind { Study, Appraisal, Checklist };

/// What is being typed, at most one of a kind.
using Drafts = std::map<DraftKind, QJsonObject>;

/// What @p coder is typing: the fields of a study, an appraisal's note, a checklist's texts.
QJsonObject draftOf(const Study& study, Id coder);
QJsonObject draftOf(const Appraisal& appraisal, Id coder);
QJsonObject draftOf(const Checklist& checklist, Id coder);

/// As CatalogueStore::saveDraft() keeps them; empty if there are none.
QByteArray storedDrafts(const Drafts& drafts);

/// Makes edits of what was being typed when the program ended, by whoever typed it, and forgets the drafts. The title of the study (or the
/// checklist's name); empty if there was nothing or it is in the catalogue already. What cannot be read or applied is left as it is: it must
/// not keep a catalogue from opening.
QString recoverDrafts(CatalogueStore& store);

} // namespace lacuna
