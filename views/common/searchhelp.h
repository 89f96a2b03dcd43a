// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QGridLayout;

namespace lacuna {

/// How to search, in plain words: each example is a button that puts its form into the search box. A popup below the box; closes with
/// Esc, a click elsewhere, or a choice. Owned by the top bar.
class SearchHelp : public QFrame {
    Q_OBJECT
public:
    explicit SearchHelp(QWidget* parent = nullptr);
    void popUp(QWidget* below);

Q_SIGNALS:
    /// To be added to what is typed.
    void chosen(const QString& text);

private:
    void buildRows();
    void addRow(QGridLayout* grid, const QString& example, const QString& meaning, const QString& inserted);
};

} // namespace lacuna
