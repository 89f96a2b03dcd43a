// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/termchip.h"

#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int leastWidth = 56;

/// As the text of a button: "&" would be a shortcut.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TermChip::TermChip(const QString& label, const QString& suffix, QWidget* parent)
    : QPushButton(escaped(label + suffix), parent)
    , m_label(label)
    , m_suffix(suffix)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a button asks for all its text otherwise
}

QSize TermChip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(leastWidth, whole.width()), whole.height()};
}

QString TermChip::shownText() const
{
    const QFontMetrics metrics = fontMetrics();
    const auto widthOf = [&metrics](const QString& part) {
        return metrics.size(Qt::TextShowMnemonic, escaped(part)).width();
    };
    const QString whole = m_label + m_suffix;
    const int frame = sizeHint().width() - widthOf(whole); // padding, cross
    const int room = width() - frame;
    if (widthOf(whole) <= room)
        return whole;
    return metrics.elidedText(m_label, Qt::ElideRight, std::max(0, room - widthOf(m_suffix))) + m_suffix;
}

void TermChip::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = escaped(shownText());
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace lacuna
