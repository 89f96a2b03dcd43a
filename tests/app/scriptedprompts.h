// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts.h"

#include <QtCore/QQueue>

namespace lacuna {

/// Answers from a script instead of asking; an empty script answers "cancelled".
class ScriptedPrompts : public Prompts {
public:
    QQueue<QStringList> answers;
    int asked = 0;

    void askOpenFiles(const QString&, const QString&, std::function<void(QStringList)> answer) override
    {
        answer(next());
    }
    void askOpenFile(const QString&, const QString&, std::function<void(QString)> answer) override
    {
        answer(next().value(0));
    }
    void askSaveFile(const QString&, const QString&, const QString&,
                     std::function<void(QString)> answer) override
    {
        answer(next().value(0));
    }

private:
    QStringList next()
    {
        ++asked;
        return answers.isEmpty() ? QStringList() : answers.dequeue();
    }
};

} // namespace lacuna
