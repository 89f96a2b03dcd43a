// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace lacuna {

class PackKeeper;

/// What the dialogs of packs are put together of.
namespace packparts {
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
} // namespace packparts

/// What is being done, how far it is, and Cancel.
class PackProgressPage : public QWidget {
    Q_OBJECT
public:
    explicit PackProgressPage(PackKeeper* keeper, QWidget* parent = nullptr);

    void begin(const QString& title);

Q_SIGNALS:
    void cancelled();

protected:
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PackKeeper* m_keeper;
    QLabel* m_title = nullptr;
    QLabel* m_stage = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_timer = 0;
};

} // namespace lacuna
