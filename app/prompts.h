// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/leaving.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace lacuna {

/// Everything the program asks the user, and shows, outside its places. The answers come by callback (no nested event loop); tests answer from a script.
/// An empty answer means that the user cancelled.
class Prompts {
public:
    virtual ~Prompts() = default;
    virtual void askOpenFiles(const QString& title, const QString& filters,
                              std::function<void(QStringList)> answer) = 0;
    virtual void askOpenFile(const QString& title, const QString& filters,
                             std::function<void(QString)> answer) = 0;
    /// @p suggestion is a file name, with the folder where it is known; who has saved somewhere else before goes on there.
    virtual void askSaveFile(const QString& title, const QString& filters, const QString& suggestion,
                             std::function<void(QString)> answer) = 0;
    /// The same where one extension stands for several kinds of file: the answer names the filter that was chosen, too.
    virtual void askSaveFileAs(const QString& title, const QString& filters, const QString& suggestion,
                               std::function<void(QString file, QString filter)> answer) = 0;
    /// Whether what is marked confidential leaves, too, before something is exported: @p text says what it would be. Empty: cancelled. Nobody who asks:
    /// nothing of it leaves.
    virtual void askLeaving(const QString& title, const QString& text, int marked,
                            std::function<void(std::optional<Leaving>)> answer)
    {
        Q_UNUSED(title);
        Q_UNUSED(text);
        Q_UNUSED(marked);
        answer(Leaving::Unmarked);
    }
    /// Hands @p file to the program that the system shows such files with. False: there is none.
    virtual bool openInViewer(const QString& file) = 0;
};

} // namespace lacuna
