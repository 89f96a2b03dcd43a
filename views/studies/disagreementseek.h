// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"
#include "views/common/workspace.h"

#include <QtCore/QObject>

namespace lacuna {

/// Looks through the dimensions, one after the other, for the one and the two coders to begin with: most disagreements, else most studies
/// coded by both, else none. Part of the page of disagreements.
class DisagreementSeek : public QObject {
    Q_OBJECT
public:
    struct Start {
        Id dimension = 0; ///< 0: no two coders have a study in common
        Id coderA = 0;
        Id coderB = 0;
        qsizetype disagreements = 0;
        int common = 0; ///< studies that both coded
    };

    DisagreementSeek(Workspace* workspace, QObject* parent);

    /// Of the coders @p a and @p b, or of any two if they are the same; the first of equals wins. Forgets what it looked for before.
    void begin(const QList<Id>& dimensions, Id a, Id b);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// The end, unless it was stopped. What could not be read counts as empty.
    void found(const lacuna::DisagreementSeek::Start& start);

private:
    void next();
    void consider(const CoderCodings& codings);

    Workspace* m_workspace;
    QList<Id> m_left;
    Id m_coderA = 0;
    Id m_coderB = 0;
    Start m_best;
    int m_turn = 0; ///< answers to an earlier one are late
    bool m_running = false;
};

} // namespace lacuna
