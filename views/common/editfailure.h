// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna {

/// Tells whether the last edit could not be written: the disk is full, the file is gone … A Workspace that knows it is one of these, too: see hasUnsaved(). A change of it is told by
/// Workspace::savingChanged() or snapshotChanged().
class EditFailure {
public:
    EditFailure() = default;
    EditFailure(const EditFailure&) = delete;
    EditFailure& operator=(const EditFailure&) = delete;
    virtual ~EditFailure() = default;

    /// Until an edit is written, or another catalogue is open.
    virtual bool lastEditFailed() const = 0;
};

/// What is seen is not all in the file.
template <typename Workspace> bool hasUnsaved(const Workspace* workspace)
{
    const auto* failure = dynamic_cast<const EditFailure*>(workspace);
    return failure && failure->lastEditFailed();
}

} // namespace lacuna
