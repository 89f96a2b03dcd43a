// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workspace.h"

#include <QtWidgets/QWidget>

namespace lacuna {

/// A part of what is shown of one study below its fields and codings, about things that are kept beside it: its appraisals, attachments, merged
/// records, history. Its own changes are edits of the workspace.
class StudyPart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Another study is about to be shown (0: a new one that is not stored yet): nothing of the one before may stay.
    virtual void clear() = 0;
    /// All there is about the study, after every change of the catalogue. An open editor of the same study keeps what is typed in it.
    virtual void showDetails(const StudyDetails& details) = 0;
    /// Applies what is typed and not applied yet, if anything.
    virtual void commit() { }
};

} // namespace lacuna
