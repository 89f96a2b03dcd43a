// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace lacuna {

/// The parts behind the notes that a speaker reads: portrait pages with the slide above its text.
namespace decknotes {

QByteArray master();
/// A paragraph each of @p paragraphs.
QByteArray slide(const QStringList& paragraphs);

} // namespace decknotes
} // namespace lacuna
