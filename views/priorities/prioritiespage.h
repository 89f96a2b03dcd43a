// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtWidgets/QWidget>

namespace lacuna {

/// A page of the Priorities place: what one step of a round needs. Owned by the place, which hands it the round as the catalogue has it after every
/// change. Interface thread.
class PrioritiesPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is typed and not yet applied stays, if the round is the same.
    virtual void setRound(const Round& round, bool readOnly) = 0;
    /// Applies what is typed and not yet applied.
    virtual void commit() { }
    virtual bool canExport() const { return false; }
    virtual void exportContent() { }
};

} // namespace lacuna
