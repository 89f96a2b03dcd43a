// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/studies/studypart.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

class AttachmentRow;

/// The files kept with a study: attached by a button or by dropping them here, opened, saved, removed. While something is searched for, it
/// says on which page of which file it is.
class AttachmentsPart : public StudyPart {
    Q_OBJECT
public:
    explicit AttachmentsPart(Workspace* workspace, QWidget* parent = nullptr);

    void clear() override;
    void showDetails(const StudyDetails& details) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void addRow(const Attachment& attachment);
    void focusRow(qsizetype index);
    void chooseFiles();
    void remove(const Attachment& attachment);
    void findMatches();
    void setDropping(bool dropping);

    Workspace* m_workspace;
    Id m_study = 0;
    bool m_readOnly = false;
    std::vector<Attachment> m_attachments;
    QHash<Id, QString> m_reports; ///< titles
    QList<AttachmentRow*> m_rows;
    QString m_searched; ///< what the rows show matches of
    bool m_dropping = false;
    QPushButton* m_attach;
    QVBoxLayout* m_list;
    QLabel* m_empty;
};

} // namespace lacuna
