// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/leaving.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace lacuna {

/// Asks what leaves the catalogue before something is exported: check boxes over two buttons. Deletes itself when it is closed.
class ExportChoice : public QDialog {
    Q_OBJECT
public:
    ExportChoice(const QString& title, const QString& text, QWidget* parent);
    /// A check box, not ticked; the dialog answers isTicked() for its name.
    void addCheck(const QString& name, const QString& text, bool ticked = false);
    bool isTicked(const QString& name) const;
    /// The check box for what is marked confidential, of which there are @p count; none if there are none. leaving() is its answer.
    void addConfidential(int count);
    Leaving leaving() const;

private:
    QVBoxLayout* m_checks = nullptr;
};

} // namespace lacuna
