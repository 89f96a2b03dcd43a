// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace lacuna {

/// "Lcna" in the database header (offset 68): how the file's type is recognised.
constexpr qint32 catalogueApplicationId = 0x4C636E61;
/// Of user_version, after all migrations.
constexpr int currentSchemaVersion = 6;

/// The statements that make version 1.
const char* schemaVersion1();
/// The statements that make version 2 of version 1.
const char* schemaVersion2();
/// The statements that make version 3 of version 2.
const char* schemaVersion3();
const char* schemaVersion4();
const char* schemaVersion5();
const char* schemaVersion6();

} // namespace lacuna
