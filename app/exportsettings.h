// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/exportorder.h"

#include "model/support/error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QVariantMap>

namespace lacuna {

/// As the settings file keeps them; what it does not know, or says wrongly, is as for a new user.
ExportSettings exportSettingsFrom(const QVariantMap& kept);
QVariantMap exportSettingsTo(const ExportSettings& settings);

/// A whole order as a file, for another process that writes it: see `export --order`.
QJsonObject orderToJson(const ExportOrder& order);
/// Errors: BadInput if there is no view in it.
Result<ExportOrder> orderFromJson(const QByteArray& json);

} // namespace lacuna
