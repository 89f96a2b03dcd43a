// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"
#include "model/catalogue/teamwork.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace lacuna {

/// One attached file: its name, which opens it, what it is, and where a search has found something in it. Owned by AttachmentsPart.
class AttachmentRow : public QWidget {
    Q_OBJECT
public:
    /// @p origin: of which report it is; empty: of the study itself.
    AttachmentRow(const Attachment& attachment, const QString& origin, bool canRemove,
                  QWidget* parent = nullptr);

    const Attachment& attachment() const { return m_attachment; }
    /// Null: nothing was found in it.
    void showMatch(const AttachmentMatch* match, const SearchQuery& query);

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    /// Its text is to be read, from this page on.
    void textRequested(int page);
    void removeRequested();
    void markRequested(bool confidential);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void buildMenu();
    QString description(const QString& origin) const;
    void elide();

    Attachment m_attachment;
    QString m_name; ///< as it may be shown
    bool m_canRemove;
    int m_foundOn = 1; ///< page that a search has found
    QPushButton* m_open;
    QMenu* m_menu;
    QLabel* m_what;
    QLabel* m_match;
};

} // namespace lacuna
