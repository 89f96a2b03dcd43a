// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

namespace lacuna {

/// Files, or imports of the past, two lines each: name, and what is known of it. Where it may, Delete takes the chosen one out.
class ImportFileList : public QListWidget {
    Q_OBJECT
public:
    enum class State { Reading, Good, Wrong };
    explicit ImportFileList(QWidget* parent = nullptr);

    /// What the menu calls taking a file out; empty, as at first: it cannot be.
    void setRemoveText(const QString& text) { m_removeText = text; }
    void addFile(const QString& key, const QString& name, const QString& toolTip);
    void removeFile(const QString& key);
    void setCurrentKey(const QString& key);
    void setFileState(const QString& key, State state, const QString& text);
    QString currentKey() const;
    QString textOf(const QString& key) const; ///< the second line

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void removeRequested(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QListWidgetItem* itemOf(const QString& key) const;
    QString m_removeText;
};

} // namespace lacuna
