// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/backups/damagekeeper.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace lacuna {

class ProgressPage;

/// What is the matter with a catalogue that cannot be read whole, and the ways on: its newest sound backup, what is readable of it, what exactly is wrong. Restoring asks once; nothing
/// else writes into the catalogue. Interface thread; @p keeper outlives it.
class DamageDialog : public QDialog {
    Q_OBJECT
public:
    DamageDialog(DamageKeeper* keeper, const DamagedCatalogue& catalogue, QWidget* parent = nullptr);

    /// Esc stops what is under way.
    void reject() override;
    QString path() const { return m_catalogue.path; }

private:
    enum Page { Busy, Ways };

    QWidget* buildWays();
    QWidget* buildQuestion();
    QGridLayout* buildButtons();
    QScrollArea* buildResult();
    void connectWays();
    static void addWay(QGridLayout* ways, QPushButton* button, QLabel* why);
    QString explanation() const;
    void begin(const QString& title);
    void findBackup();
    void showBackup(const Result<std::optional<SoundBackup>>& found);
    void askToRestore(bool ask);
    void restore();
    void salvage();
    void showSalvaged(const Result<Salvaged>& salvaged);
    void check();
    void showFindings(const Result<std::vector<DamageFinding>>& findings);
    QString salvagedText(const Salvaged& salvaged) const;
    void showResult(const QString& html);
    void giveRoom();
    void showWays();
    void showError(const Error& error);

    DamageKeeper* m_keeper;
    DamagedCatalogue m_catalogue;
    std::optional<SoundBackup> m_backup;
    QStackedWidget* m_pages = nullptr;
    ProgressPage* m_progress = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_backupText = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_salvage = nullptr;
    QPushButton* m_check = nullptr;
    QWidget* m_question = nullptr;
    QPushButton* m_sure = nullptr;
    QScrollArea* m_resultArea = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace lacuna
