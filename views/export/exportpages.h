// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/exportorder.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace lacuna {

/// The pages of a preview, one at a time, as large as there is room; turned by buttons, arrow keys, Page Up and Page Down, or the wheel. Interface
/// thread.
class ExportPages : public QWidget {
    Q_OBJECT
public:
    explicit ExportPages(QWidget* parent = nullptr);

    /// Stays at the page that is shown, if there is one of that number.
    void setPreview(const ExportPreview& preview);
    /// Instead of pages: what is going on, or went wrong. The last pages stay behind it while @p keep.
    void setMessage(const QString& message, bool keep = false);
    int page() const { return m_page; }
    const QString& message() const { return m_message; }

Q_SIGNALS:
    void turned(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Sheet;
    void turn(int page);
    void showPage();

    Sheet* m_sheet;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_where;
    QList<QImage> m_pages;
    int m_pageCount = 0;
    int m_page = 0;
    int m_wheel = 0;
    QString m_message;
};

} // namespace lacuna
