// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/confidentialmark.h"

#include "views/common/icons.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ConfidentialMark)
};

} // namespace

QString confidentialText()
{
    return Text::tr("Confidential");
}

QString withConfidential(const QString& text, bool marked)
{
    return marked ? Text::tr("%1, confidential").arg(text) : text;
}

QIcon lockIcon()
{
    return lineIcon(u"lock"_s);
}

void paintLock(QPainter& painter, const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    lockIcon().paint(&painter, square.toRect());
}

ConfidentialMark::ConfidentialMark(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"confidentialMark"_s);
    setAccessibleName(confidentialText());
    setToolTip(Text::tr("Confidential: stays in the catalogue unless asked for"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ConfidentialMark::setMarked(bool marked)
{
    setVisible(marked);
}

QSize ConfidentialMark::sizeHint() const
{
    return {lockSide, lockSide};
}

void ConfidentialMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLock(painter, rect());
}

ConfidentialBox::ConfidentialBox(const QString& name, const QString& what, QWidget* parent)
    : QCheckBox(confidentialText(), parent)
{
    setObjectName(name);
    setToolTip(what);
    setAccessibleDescription(what);
    setIconSize(QSize(lockSide, lockSide));
    connect(this, &QCheckBox::toggled, this, [this](bool on) { setIcon(on ? lockIcon() : QIcon()); });
}

} // namespace lacuna
