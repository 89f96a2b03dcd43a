// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/screenfit.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lacuna {

namespace {

/// What the window system's title bar and borders take, at most; they are known only once a window is shown.
constexpr QSize frameSize(8, 40);

/// The system's own dialogs arrange themselves.
bool isOurs(const QDialog& dialog)
{
    return !dialog.inherits("QFileDialog") && !dialog.inherits("QMessageBox");
}

void scrollContent(QDialog& dialog)
{
    const QPointer<QWidget> focused = dialog.focusWidget();
    auto* inside = new QWidget;
    inside->setLayout(dialog.layout()); // takes its widgets along
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("dialogScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    area->setWidget(inside);
    auto* all = new QVBoxLayout(&dialog);
    all->setContentsMargins({});
    all->addWidget(area);
    if (focused)
        focused->setFocus();
}

} // namespace

QSize roomWithin(const QRect& available)
{
    return (available.size() - frameSize).expandedTo({1, 1});
}

void fitDialog(QDialog& dialog, const QSize& room)
{
    if (dialog.layout() && isOurs(dialog)) {
        const QSize least = dialog.layout()->totalMinimumSize().expandedTo(dialog.minimumSize());
        if (least.width() > room.width() || least.height() > room.height()) {
            dialog.setMinimumSize(0, 0);
            scrollContent(dialog);
        }
    }
    dialog.resize(dialog.size().boundedTo(room));
}

void growDialog(QDialog& dialog, int missing)
{
    const QScreen* screen = dialog.screen();
    if (!screen || dialog.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect available = screen->availableGeometry();
    const QSize room = roomWithin(available);
    fitDialog(dialog, room);
    dialog.resize(dialog.width(), std::min(dialog.height() + std::max(0, missing), room.height()));
    const QRect frame = dialog.frameGeometry();
    if (const int below = frame.bottom() - available.bottom(); below > 0)
        dialog.move(frame.left(), std::max(available.top(), frame.top() - below));
}

ScreenFit::ScreenFit()
{
    qApp->installEventFilter(this);
}

/// A window is told that it is shown before the window system is.
bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show || event->spontaneous())
        return QObject::eventFilter(watched, event);
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog && dialog->isWindow()
        && !(dialog->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))) {
        const QWidget* over = dialog->parentWidget() ? dialog->parentWidget()->window() : dialog;
        if (const QScreen* screen = over->screen())
            fitDialog(*dialog, roomWithin(screen->availableGeometry()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lacuna
