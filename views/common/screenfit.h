// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QRect>
#include <QtCore/QSize>

class QDialog;
class QScreen;

namespace lacuna {

/// The largest a window's content may be within @p available, so that its title bar and its frame stay on the screen. Device-independent pixels.
QSize roomWithin(const QRect& available);

/// Bounds @p dialog by @p room. Content that cannot become as small as that is scrolled. To be called before it is shown. Interface thread.
void fitDialog(QDialog& dialog, const QSize& room);

/// Makes @p dialog, which is shown, higher by @p missing as far as its screen goes, and keeps it on the screen. Interface thread.
void growDialog(QDialog& dialog, int missing);

/// Keeps every dialog of the program within its screen, whatever its first size and the screen's scale. Watches the application from when it is made; interface thread.
class ScreenFit : public QObject {
    Q_OBJECT
public:
    ScreenFit();

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacuna
