// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <vector>

class QKeyEvent;

namespace lacuna {

class Presentation;

/// What the keys do while a story is presented, the same in every window: those that clickers send, and one letter for each tool. Keeps the digits of a step
/// number that is being typed. Interface thread.
class PresentKeys {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PresentKeys)
public:
    explicit PresentKeys(Presentation* presentation)
        : m_presentation(presentation)
    {
    }

    /// True if the key meant something.
    bool press(const QKeyEvent& event);

    struct Help {
        QString keys;
        QString does;
    };
    static std::vector<Help> help();

private:
    bool goOn(int key);
    bool moveCell(int key);
    bool act(int key, bool shift);
    bool decide(int key);
    bool typeNumber(int key);
    bool escape();

    Presentation* m_presentation;
    bool m_warned = false; ///< that Esc would close a vote
    QString m_number;
};

} // namespace lacuna
