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
    void askSaveFile(const QString&, const QString&, const QString& suggestion,
                     std::function<void(QString)> answer) override
    {
        suggested = suggestion;
        answer(next().value(0));
    }
    void askSaveFileAs(const QString&, const QString& filters, const QString&,
                       std::function<void(QString, QString)> answer) override
    {
        offered = filters.split(QStringLiteral(";;"));
        const QStringList said = next(); // a file, and words that the wanted filter begins with
        QString filter;
        for (const QString& one : std::as_const(offered)) {
            if (filter.isEmpty() && said.size() > 1 && one.startsWith(said.at(1)))
                filter = one;
        }
        answer(said.value(0), filter);
    }
    QString suggested; ///< of the last askSaveFile()
    QStringList offered; ///< filters of the last question

    void askLeaving(const QString&, const QString&, int count,
                    std::function<void(std::optional<Leaving>)> answer) override
    {
        marked << count;
        answer(leaving);
    }
    std::optional<Leaving> leaving = Leaving::Unmarked; ///< answers askLeaving()
    QList<int> marked; ///< how many it was asked about

    bool openInViewer(const QString& file) override
    {
        opened << file;
        return hasViewer;
    }
    QStringList opened;
    bool hasViewer = true;

private:
    QStringList next()
    {
        ++asked;
        return answers.isEmpty() ? QStringList() : answers.dequeue();
    }
};

} // namespace lacuna
