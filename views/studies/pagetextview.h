// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace lacuna {

class PracticeCapture;
class Workspace;

/// The text of an attached PDF, page by page, to mark words in: they become the quote of a new practice, with the study and the page. Deletes itself when it
/// closes; the window stays usable meanwhile.
class PageTextView : public QDialog {
    Q_OBJECT
public:
    PageTextView(Workspace* workspace, const Attachment& attachment, int page, QWidget* parent);

private:
    void buildPages();
    void take(const QStringList& pages);
    void showPage(int page);

    Workspace* m_workspace;
    Attachment m_attachment;
    QStringList m_pages;
    int m_wanted;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_of = nullptr;
    QPlainTextEdit* m_text = nullptr;
    PracticeCapture* m_capture = nullptr;
};

} // namespace lacuna
