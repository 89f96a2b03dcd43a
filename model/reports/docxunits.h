// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>

#include <cmath>

/// How the parts of a Word document write lengths and colours.
namespace lacuna::docx {

constexpr double tableText = 8; ///< points
constexpr double footerText = 8;

inline QString mainNamespace()
{
    return QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
}

inline QString emu(double points)
{
    return QString::number(qRound64(points * 12700));
}

inline QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

inline QString halfPoints(double points)
{
    return QString::number(qRound(points * 2));
}

inline QString hex(const QColor& colour)
{
    return colour.name().mid(1).toUpper();
}

} // namespace lacuna::docx
