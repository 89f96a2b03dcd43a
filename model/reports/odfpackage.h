// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/zippedparts.h"

#include <vector>

namespace lacuna {

/// The parts of one OpenDocument file (odp, ods), version 1.3. A value that a writer fills and then writes in one go; mimetype, manifest and
/// meta.xml are its own.
class OdfPackage {
public:
    /// What the file says about itself.
    struct Properties {
        QString title;
        QString subject;
    };
    /// @p mediaType of the whole: "application/vnd.oasis.opendocument.spreadsheet".
    OdfPackage(const QString& mediaType, Properties properties);

    /// @p name as in the zip: "content.xml", "Object 1/content.xml", "Pictures/1.png"; written in the order of the calls. Of XML,
    /// @p mediaType is "text/xml".
    void addPart(const QString& name, const QString& mediaType, QByteArray data);
    /// A part that @p write hands over while the package is written; the package can then be written once.
    void addPart(const QString& name, const QString& mediaType, PartWrite write);
    /// States what the parts below @p folder are together: "Object 1/", "application/vnd.oasis.opendocument.chart".
    void addFolder(const QString& folder, const QString& mediaType);

    /// Writes the zip to @p device, every part dated @p time (not before 1980, UTC), so that equal parts give equal bytes. @p device need not
    /// be seekable. Errors: Io if the device takes less than all, those of PartWrite, Cancelled.
    Result<> write(QIODevice& device, const QDateTime& time, Progress& progress) const;

private:
    struct Entry {
        QString name;
        QString mediaType;
    };
    QByteArray manifest() const;
    QByteArray meta(const QDateTime& time) const;

    QString m_mediaType;
    Properties m_properties;
    std::vector<Entry> m_entries;
    std::vector<ZippedPart> m_parts;
};

} // namespace lacuna
