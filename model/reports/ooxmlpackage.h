// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/zippedparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <map>
#include <vector>

namespace lacuna {

/// The parts of one Open Packaging file (pptx, xlsx, docx) and how they relate. A value that a writer fills and then writes in one go.
class OoxmlPackage {
public:
    /// @p name as in the zip: "ppt/slides/slide1.xml", written in the order of the calls.
    void addPart(const QString& name, const QString& contentType, QByteArray data);
    bool has(const QString& name) const { return m_names.contains(name); }
    /// Relates @p source (a part's name; empty: the package) to the part @p target; @p type is the part after ".../relationships/", or a
    /// whole address. Returns the id, "rId1" and on per source.
    QString relate(const QString& source, const QString& type, const QString& target);
    /// The same with an id that a part from elsewhere already uses. A source has either such ids or counted ones.
    void relateAs(const QString& id, const QString& source, const QString& type, const QString& target);
    /// Relates @p source to an address of the web, which must be an http or https one.
    QString relateOutside(const QString& source, const QString& type, const QString& address);

    /// Writes the zip to @p device, every part dated @p time (not before 1980, UTC), so that equal parts give equal bytes. @p device need not
    /// be seekable. Errors: Io if the device takes less than all, Cancelled.
    Result<> write(QIODevice& device, const QDateTime& time, Progress& progress) const;

private:
    struct Part {
        QString name;
        QString contentType;
        QByteArray data;
    };
    struct Relation {
        QString id;
        QString type;
        QString target;
        bool outside = false;
    };
    QByteArray contentTypes() const;
    std::vector<Part> relationParts() const;

    std::vector<Part> m_parts;
    QSet<QString> m_names;
    std::map<QString, std::vector<Relation>> m_relations; ///< by source
};

} // namespace lacuna
