// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odfpackage.h"

#include "model/reports/xmlpart.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto version = u"1.3"_s;

/// As the standard wants a program to be named: "Lacuna/0.1.0".
QString generator()
{
    const QString number = QCoreApplication::applicationVersion();
    return number.isEmpty() ? u"Lacuna"_s : QString(u"Lacuna/"_s + number);
}

} // namespace

OdfPackage::OdfPackage(const QString& mediaType, Properties properties)
    : m_mediaType(mediaType)
    , m_properties(std::move(properties))
{
}

void OdfPackage::addPart(const QString& name, const QString& mediaType, QByteArray data)
{
    m_entries.push_back({name, mediaType});
    m_parts.push_back({.name = name, .data = std::move(data)});
}

void OdfPackage::addPart(const QString& name, const QString& mediaType, PartWrite write)
{
    m_entries.push_back({name, mediaType});
    m_parts.push_back({.name = name, .data = {}, .write = std::move(write)});
}

void OdfPackage::addFolder(const QString& folder, const QString& mediaType)
{
    m_entries.push_back({folder, mediaType});
}

QByteArray OdfPackage::manifest() const
{
    XmlPart xml;
    xml.open("manifest:manifest"_L1,
             {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
              {"manifest:version"_L1, version}});
    xml.empty("manifest:file-entry"_L1,
              {{"manifest:full-path"_L1, u"/"_s},
               {"manifest:version"_L1, version},
               {"manifest:media-type"_L1, m_mediaType}});
    std::vector<Entry> entries = m_entries;
    entries.push_back({u"meta.xml"_s, u"text/xml"_s});
    for (const Entry& entry : entries)
        xml.empty("manifest:file-entry"_L1,
                  {{"manifest:full-path"_L1, entry.name}, {"manifest:media-type"_L1, entry.mediaType}});
    return xml.take();
}

QByteArray OdfPackage::meta(const QDateTime& time) const
{
    const QString date = time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    XmlPart xml;
    xml.open("office:document-meta"_L1,
             {{"xmlns:office"_L1, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s},
              {"xmlns:meta"_L1, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s},
              {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
              {"office:version"_L1, version}});
    xml.open("office:meta"_L1);
    xml.leaf("meta:generator"_L1, generator());
    if (!m_properties.title.isEmpty())
        xml.leaf("dc:title"_L1, m_properties.title);
    if (!m_properties.subject.isEmpty())
        xml.leaf("dc:subject"_L1, m_properties.subject);
    xml.leaf("meta:creation-date"_L1, date);
    xml.leaf("dc:date"_L1, date);
    return xml.take();
}

Result<> OdfPackage::write(QIODevice& device, const QDateTime& time, Progress& progress) const
{
    // The first bytes tell what the file is only if they are not compressed.
    std::vector<ZippedPart> parts{
        {.name = u"mimetype"_s, .data = m_mediaType.toLatin1(), .write = {}, .stored = true}};
    parts.insert(parts.end(), m_parts.begin(), m_parts.end());
    parts.push_back({.name = u"meta.xml"_s, .data = meta(time)});
    parts.push_back({.name = u"META-INF/manifest.xml"_s, .data = manifest()});
    return writeZip(device, parts, time, progress);
}

} // namespace lacuna
