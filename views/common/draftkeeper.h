// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

namespace lacuna {

/// Keeps what is typed beside the fields of a study and is no edit yet where it survives the end of the program, at every keystroke, as
/// Workspace::keepDraft() keeps the fields: what is there when a catalogue is opened becomes an edit. A Workspace that can do so is one, too:
/// see draftKeeper().
class DraftKeeper {
public:
    DraftKeeper() = default;
    DraftKeeper(const DraftKeeper&) = delete;
    DraftKeeper& operator=(const DraftKeeper&) = delete;
    virtual ~DraftKeeper() = default;

    /// With the note that is being typed; of the coder, study and checklist it names.
    virtual void keepAppraisal(const Appraisal& appraisal) = 0;
    virtual void dropAppraisal() = 0; ///< it has become an edit, or is none any more
    /// With the question that is being typed; its id is that of a stored one.
    virtual void keepChecklist(const Checklist& checklist) = 0;
    virtual void dropChecklist() = 0;
};

/// What keeps drafts for @p workspace; null: nothing does.
template <typename Workspace> DraftKeeper* draftKeeper(Workspace* workspace)
{
    return dynamic_cast<DraftKeeper*>(workspace);
}

} // namespace lacuna
