// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// The reference types of the RIS specification, those research on labour uses most first: what a form offers.
QStringList referenceTypes();

/// "Journal article" for "JOUR", translated; a type we do not know as it stands.
QString referenceTypeLabel(const QString& type);

} // namespace lacuna
