// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <vector>

namespace lacuna {

// What the tables of small things (coders, views, imports …) have in common. Private to this folder.

/// What @p read makes of each row of @p sql.
template <typename T, typename Read, typename... Values>
Result<std::vector<T>> loadAll(const Connection& connection, QByteArrayView sql, Read read,
                               const Values&... values)
{
    std::vector<T> all;
    return connection.forEachRow(
                         sql, [&](const Statement& row) { all.push_back(read(row)); }, values...)
        .transform([&] { return std::move(all); });
}

inline QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

inline QJsonObject object(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

} // namespace lacuna
