// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"
#include "views/common/exportorder.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lacuna {

class ExportOptions;
class ExportPages;
class Workspace;

/// Writes what is shown, a saved view, all of them, or a story: chosen on the left, seen on the right as it will be, or as far as that can be
/// said. Deletes itself when it is closed. Interface thread; the work is the workspace's, in the background.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// @p current: what is shown now; its name is the title it would get.
    ExportDialog(Workspace* workspace, View current, QWidget* parent = nullptr);

    /// As the user chooses it from the list; nothing if there is no such story.
    void chooseStory(const QString& name);
    /// What would be written now.
    ExportOrder order() const;

private:
    /// An entry of the list of what can be written.
    struct Choice {
        QString label;
        ExportOrder order;
        bool isStory = false;
    };
    void buildChoices();
    QWidget* buildSide();
    QWidget* buildButtons();
    void refresh();
    void askPreview();
    void takePreview(const ExportPreview& preview);
    void start();

    Workspace* m_workspace;
    View m_current;
    std::vector<Choice> m_choices;
    QComboBox* m_what = nullptr;
    ExportOptions* m_options = nullptr;
    ExportPages* m_pages = nullptr;
    QLabel* m_problem = nullptr; ///< why it cannot be written
    QLabel* m_note = nullptr; ///< how far the preview is the file
    QPushButton* m_export = nullptr;
    QTimer m_soon; ///< a preview is asked for once the user pauses
    quint64 m_asked = 0;
};

} // namespace lacuna
