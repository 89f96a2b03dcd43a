// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace lacuna {

/// A rounded choice: what it sets in grey, what is chosen in bold, and a mark that it opens. "Rows Country ▾".
class ChipButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString& label, QWidget* parent = nullptr);

    void setValue(const QString& value);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int valueWidth() const;

    QString m_value;
};

} // namespace lacuna
