// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QCheckBox>

class QPainter;

namespace lacuna {

// The mark "confidential" as it is shown and set, everywhere the same: a lock, with its word for who cannot see it.

/// "Confidential".
QString confidentialText();
/// @p text as a screen reader is to say it of something that carries the mark: "Text, confidential".
QString withConfidential(const QString& text, bool marked);
QIcon lockIcon();
/// For delegates: the lock in the colours of now, in a square in the middle of @p box.
void paintLock(QPainter& painter, const QRectF& box);
inline constexpr int lockSide = 14;

/// The lock as a widget, with a tool tip; hidden while nothing is marked.
class ConfidentialMark : public QWidget {
    Q_OBJECT
public:
    explicit ConfidentialMark(QWidget* parent = nullptr);
    void setMarked(bool marked);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The check box that sets the mark; ticked, it shows the lock.
class ConfidentialBox : public QCheckBox {
    Q_OBJECT
public:
    /// @p what: what leaves the catalogue no more, for the tool tip and screen readers.
    ConfidentialBox(const QString& name, const QString& what, QWidget* parent = nullptr);
};

} // namespace lacuna
