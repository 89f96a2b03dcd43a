// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixdrawing.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array styleKeys{"numbers"_L1, "heat"_L1, "bubble"_L1, "mosaic"_L1, "donut"_L1};
constexpr std::array orderKeys{"codebook"_L1,   "total-descending"_L1, "total-ascending"_L1, "name"_L1,
                               "similarity"_L1, "line-descending"_L1,  "line-ascending"_L1};

template <typename E, size_t N>
E fromKey(const std::array<QLatin1StringView, N>& keys, const QString& key, E otherwise)
{
    const auto it = std::find(keys.begin(), keys.end(), key);
    return it == keys.end() ? otherwise : E(it - keys.begin());
}

/// Ids are written as text: they have 63 bits, and other readers of JSON keep 53.
Id idFromJson(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QJsonArray idsToJson(const QSet<Id>& ids)
{
    QList<Id> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const Id id : std::as_const(sorted))
        array.append(QString::number(id));
    return array;
}

QSet<Id> idsFromJson(const QJsonArray& array)
{
    QSet<Id> ids;
    for (const QJsonValue& value : array) {
        if (const Id id = idFromJson(value); id != 0)
            ids.insert(id);
    }
    return ids;
}

} // namespace

QJsonObject MatrixDrawing::toJson() const
{
    return {{u"style"_s, styleKeys[size_t(style)]},
            {u"collapsedRows"_s, idsToJson(collapsedRows)},
            {u"collapsedColumns"_s, idsToJson(collapsedColumns)},
            {u"hideEmptyRows"_s, hideEmptyRows},
            {u"hideEmptyColumns"_s, hideEmptyColumns},
            {u"rowOrder"_s, orderKeys[size_t(rowOrder)]},
            {u"columnOrder"_s, orderKeys[size_t(columnOrder)]},
            {u"rowOrderLine"_s, QString::number(rowOrderLine)},
            {u"columnOrderLine"_s, QString::number(columnOrderLine)},
            {u"transposed"_s, transposed},
            {u"totals"_s, totals},
            {u"residuals"_s, residuals},
            {u"zoom"_s, zoom}};
}

MatrixDrawing MatrixDrawing::fromJson(const QJsonObject& json)
{
    const MatrixDrawing standard;
    MatrixDrawing drawing;
    drawing.style = fromKey(styleKeys, json[u"style"].toString(), standard.style);
    drawing.collapsedRows = idsFromJson(json[u"collapsedRows"].toArray());
    drawing.collapsedColumns = idsFromJson(json[u"collapsedColumns"].toArray());
    drawing.hideEmptyRows = json[u"hideEmptyRows"].toBool(standard.hideEmptyRows);
    drawing.hideEmptyColumns = json[u"hideEmptyColumns"].toBool(standard.hideEmptyColumns);
    drawing.rowOrder = fromKey(orderKeys, json[u"rowOrder"].toString(), standard.rowOrder);
    drawing.columnOrder = fromKey(orderKeys, json[u"columnOrder"].toString(), standard.columnOrder);
    drawing.rowOrderLine = idFromJson(json[u"rowOrderLine"]);
    drawing.columnOrderLine = idFromJson(json[u"columnOrderLine"]);
    drawing.transposed = json[u"transposed"].toBool(standard.transposed);
    drawing.totals = json[u"totals"].toBool(standard.totals);
    drawing.residuals = json[u"residuals"].toBool(standard.residuals);
    drawing.zoom = std::clamp(json[u"zoom"].toDouble(standard.zoom), minimumZoom, maximumZoom);
    return drawing;
}

} // namespace lacuna
