// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;
class QPlainTextEdit;

namespace lacuna {

/// Quote and page of one coding, in a small popup under its chip. What was typed is told when it closes, however it closes. Deletes itself.
class QuotePopup : public QFrame {
    Q_OBJECT
public:
    QuotePopup(const QString& title, const QString& quote, const QString& page, QWidget* parent);
    void openBelow(const QWidget* chip);

Q_SIGNALS:
    void changed(const QString& quote, const QString& page);
    void removeRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QString m_oldQuote;
    QString m_oldPage;
    bool m_removed = false;
    QPlainTextEdit* m_quote = nullptr;
    QLineEdit* m_page = nullptr;
};

} // namespace lacuna
