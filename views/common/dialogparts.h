// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace lacuna {

/// What dialogs of several pages are put together of. Names are those of objects, for tests and for people who cannot see.
namespace dialogparts {
QPushButton* button(const QString& name, const QString& text, const char* look = nullptr);
/// Of several lines, to be copied from.
QLabel* text(const QString& name, const char* look = nullptr);
QScrollArea* scrolled(QWidget* inside);
/// A card with room inside; @p inside becomes its layout.
QWidget* card(QBoxLayout* inside);
QWidget* line();
/// Ticked, what is typed into @p edits can be read.
QCheckBox* showPassphrase(const QString& name, const QList<QLineEdit*>& edits);
/// A warning sign, to stand before words.
QLabel* warningSign();
} // namespace dialogparts

} // namespace lacuna
