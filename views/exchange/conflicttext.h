// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/textdifference.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QTextEdit;

namespace lacuna {

/// One side of a conflict: whose it is and since when, its text with what differs marked by shape (underlined: new; struck through: gone), and, unless it can only be looked at, the button
/// that takes it.
class ConflictText : public QFrame {
    Q_OBJECT
public:
    /// @p name: of the object; @p button: empty: none.
    ConflictText(const QString& name, const QString& title, const QString& button, QWidget* parent = nullptr);

    void setSince(const QString& text);
    void setPieces(const std::vector<TextPiece>& pieces);
    void setText(const QString& text);
    /// Nothing to show, and why.
    void setHint(const QString& text);
    void setChosen(bool chosen);
    void setChoosable(bool can);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPieces();

    std::vector<TextPiece> m_pieces;
    bool m_isHint = false;
    QString m_title;
    QLabel* m_since = nullptr;
    QTextEdit* m_text = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace lacuna
