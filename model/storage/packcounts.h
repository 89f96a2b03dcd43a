// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/packselection.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace lacuna {

/// The parts of a pack besides the attached files.
inline const QString packSummaryName = QStringLiteral("summary.txt");
inline const QString packDataName =
    QStringLiteral("catalogue.db.gz"); ///< the tables, an SQLite database, gzipped

/// What is counted in a pack is what its manifest says, but for what the first packs did not say.
bool isAsStated(PackContents counted, const PackContents& stated);
/// The tables whose rows countRows() counts; what belongs to such rows is not told by itself.
QByteArrayList countedTables();

/// Counts the rows of @p schema ("src", "main") for which @p where holds, as PackSelection says it; files and the confidential are left at 0.
Result<PackContents> countRows(const Connection& connection, const QByteArray& schema,
                               const std::function<QByteArray(const QByteArray& table)>& where);
/// Of the confidential, what is in @p all, a selection that leaves nothing out. Names: fields that hold any.
Result<PackContents::Confidential> countConfidential(const Connection& connection, const PackSelection& all);

/// What was chosen, in the language of the program; empty for What::Studies, which are told by who chose them.
QString scopeText(PackOptions::What what);

/// A manifest as it stands in a pack, but for what the container says (packfile.h).
QJsonObject toJson(const PackManifest& manifest);
/// Errors: BadInput (numbers or times that cannot be). Texts are shortened to what can be shown; what
/// this program says of what was chosen is in its language, whatever language the pack was made in.
Result<PackManifest> manifestFrom(const QJsonObject& json);

/// What a person finds who unzips a pack: what it is and what is in it. In the language of the program.
QString packSummary(const PackManifest& manifest);

} // namespace lacuna
