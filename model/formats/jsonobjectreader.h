// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QJsonObject>

namespace lacuna {

/// How a format reads one object of a JSON file, and where the objects are.
struct JsonObjects {
    std::function<Record(const QJsonObject& object, qint64 line, std::vector<ImportIssue>& issues)> record;
    QByteArray arrayKey; ///< of an array that may hold the objects (JsonSplitter)
    QString wrongFile; ///< for people: that the file holds no such objects
};

/// The reading loop of the formats that are a JSON array of objects: one at a time, so that a file larger than memory can be read. An object that
/// is no JSON, nests deeper than Qt's parser goes, or is longer than 64 MB is rejected with its line, and the next one is read.
/// Errors: BadInput if there are no objects.
Result<ReadSummary> readJsonObjects(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress, const JsonObjects& how);

} // namespace lacuna
