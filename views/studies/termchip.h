// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace lacuna {

/// A word as a chip that takes no more room than there is: where its label does not fit it ends with "…", but what stands after the label
/// (how many have it) is always said. text() is the whole of it; whoever makes one says it in the tooltip, too.
class TermChip : public QPushButton {
    Q_OBJECT
public:
    TermChip(const QString& label, const QString& suffix, QWidget* parent = nullptr);

    /// What is drawn in the present width.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_suffix;
};

} // namespace lacuna
