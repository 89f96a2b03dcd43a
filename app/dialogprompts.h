// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts.h"

#include <memory>

class QFileDialog;
class QFileIconProvider;
class QWidget;

namespace lacuna {

/// Prompts with the system's file dialogs, window-modal over the parent, which must outlive them.
class DialogPrompts : public Prompts {
public:
    DialogPrompts();
    ~DialogPrompts() override;
    void setParent(QWidget* parent) { m_parent = parent; }
    void askOpenFiles(const QString& title, const QString& filters,
                      std::function<void(QStringList)> answer) override;
    void askOpenFile(const QString& title, const QString& filters,
                     std::function<void(QString)> answer) override;
    void askSaveFile(const QString& title, const QString& filters, const QString& suggestion,
                     std::function<void(QString)> answer) override;
    void askSaveFileAs(const QString& title, const QString& filters, const QString& suggestion,
                       std::function<void(QString file, QString filter)> answer) override;
    void askLeaving(const QString& title, const QString& text, int marked,
                    std::function<void(std::optional<Leaving>)> answer) override;
    bool openInViewer(const QString& file) override;

private:
    QFileDialog* makeDialog(const QString& title, const QString& filters) const;

    std::unique_ptr<QFileIconProvider> m_icons;
    QWidget* m_parent = nullptr;
    QString m_folder; ///< where the last file was
    QString m_savedIn; ///< where the last file was that was saved; empty: none was
};

} // namespace lacuna
