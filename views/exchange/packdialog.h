// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/packkeeper.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace lacuna {

class ProgressPage;
class Workspace;

/// Makes a pack to be handed over: what of the catalogue, with what of the confidential, which is ticked anew each time; beside it, what would leave. Interface thread; @p workspace and @p keeper outlive it.
class PackDialog : public QDialog {
    Q_OBJECT
public:
    PackDialog(Workspace* workspace, PackKeeper* keeper, QWidget* parent = nullptr);

    PackOptions options() const;
    void reject() override;

private:
    enum Page { Choosing, Making, Made };
    enum What { Everything, OfFilter, OfCollection, Changed };
    static constexpr int confidentialKinds = 6;

    QWidget* buildChoices();
    QWidget* buildWhat();
    QWidget* buildConfidential();
    QWidget* buildPassphrase();
    QWidget* buildLeaving();
    QWidget* buildMade();
    QWidget* buildFoot();
    void ask();
    void showCounts(const Result<PackContents>& contents);
    static QString whyNothing(const PackContents& contents);
    void showPassphrase();
    bool passphraseFits() const;
    void showReady();
    void make();
    void showMade(const Result<WrittenPack>& made);

    Workspace* m_workspace;
    PackKeeper* m_keeper;
    QTimer m_asking; ///< what is chosen in quick succession is counted once
    std::optional<PackContents> m_contents; ///< of options(); none: not counted yet
    bool m_making = false;
    QString m_file; ///< what was made
    QStackedWidget* m_pages = nullptr;
    ProgressPage* m_progress = nullptr;
    QButtonGroup* m_what = nullptr;
    QComboBox* m_collection = nullptr;
    QCheckBox* m_files = nullptr;
    std::array<QCheckBox*, confidentialKinds> m_parts{};
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_hintSign = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_counting = nullptr;
    QLabel* m_leaving = nullptr;
    QLabel* m_staying = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_resultContents = nullptr;
    QLabel* m_resultBehind = nullptr;
    QLabel* m_resultNot = nullptr;
    QLabel* m_resultFile = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace lacuna
