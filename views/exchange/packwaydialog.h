// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace lacuna {

/// What is to become of a pack that was opened from outside, before any catalogue is open: merged into the one that was open last, into another one, or a catalogue of its own.
class PackWayDialog : public QDialog {
    Q_OBJECT
public:
    enum class Way { IntoLast, IntoAnother, OfItsOwn };

    /// @p last: path of the catalogue that was open last; empty: there is none.
    PackWayDialog(const QString& pack, const QString& last, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Once, after which the dialog goes. Not if it is cancelled.
    void chosen(lacuna::PackWayDialog::Way way);

private:
    void addWay(QVBoxLayout* column, const QString& name, const QString& text, const QString& why, Way way,
                bool first);
};

} // namespace lacuna
