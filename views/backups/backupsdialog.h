// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/backup.h"
#include "model/support/error.h"

#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace lacuna {

class BackupKeeper;

/// The backups of the open catalogue, newest first; beside the list, what would be other than it is if the chosen one were restored. Restoring asks once. Interface thread; @p keeper
/// outlives it.
class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    explicit BackupsDialog(BackupKeeper* keeper, QWidget* parent = nullptr);

    /// Reads the folder again.
    void refresh();
    QString chosen() const; ///< path; empty: none

private:
    QWidget* buildList();
    QWidget* buildDetail();
    QWidget* buildFoot();
    void showBackups(const std::vector<Backup>& backups);
    void showChosen();
    void showDifference(const Result<BackupDifference>& difference);
    void askToRestore(bool ask);
    void restore();
    void makeOne();

    BackupKeeper* m_keeper;
    std::vector<Backup> m_backups;
    QString m_compared; ///< what the difference is asked of
    QTreeWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_studies = nullptr;
    QWidget* m_question = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_sure = nullptr;
    QCheckBox* m_byItself = nullptr;
};

} // namespace lacuna
