// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/ooxmlpackage.h"

#include "model/reports/xmlpart.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto relationsType = u"application/vnd.openxmlformats-package.relationships+xml"_s;
const auto officeRelation = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

/// "ppt/slides/slide1.xml" → "ppt/slides/_rels/slide1.xml.rels".
QString relationsName(const QString& source)
{
    const qsizetype slash = source.lastIndexOf(u'/');
    return source.left(slash + 1) + u"_rels/"_s + source.mid(slash + 1) + u".rels"_s;
}

/// Relative to the folder of @p source, as every consumer understands it.
QString relativeTarget(const QString& source, const QString& target)
{
    const QDir folder(u'/' + source.left(std::max<qsizetype>(0, source.lastIndexOf(u'/'))));
    return folder.relativeFilePath(u'/' + target);
}

} // namespace

void OoxmlPackage::addPart(const QString& name, const QString& contentType, QByteArray data)
{
    m_names.insert(name);
    m_parts.push_back({name, contentType, std::move(data)});
}

QString OoxmlPackage::relate(const QString& source, const QString& type, const QString& target)
{
    std::vector<Relation>& siblings = m_relations[source];
    siblings.push_back({u"rId%1"_s.arg(siblings.size() + 1),
                        type.contains(u':') ? type : officeRelation + type, relativeTarget(source, target)});
    return siblings.back().id;
}

void OoxmlPackage::relateAs(const QString& id, const QString& source, const QString& type,
                            const QString& target)
{
    m_relations[source].push_back({id, officeRelation + type, relativeTarget(source, target)});
}

QString OoxmlPackage::relateOutside(const QString& source, const QString& type, const QString& address)
{
    std::vector<Relation>& siblings = m_relations[source];
    siblings.push_back({u"rId%1"_s.arg(siblings.size() + 1), officeRelation + type, address, true});
    return siblings.back().id;
}

QByteArray OoxmlPackage::contentTypes() const
{
    XmlPart xml;
    xml.open("Types"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    xml.empty("Default"_L1, {{"Extension"_L1, u"rels"_s}, {"ContentType"_L1, relationsType}});
    xml.empty("Default"_L1, {{"Extension"_L1, u"xml"_s}, {"ContentType"_L1, u"application/xml"_s}});
    for (const Part& part : m_parts)
        xml.empty("Override"_L1, {{"PartName"_L1, u'/' + part.name}, {"ContentType"_L1, part.contentType}});
    return xml.take();
}

std::vector<OoxmlPackage::Part> OoxmlPackage::relationParts() const
{
    std::vector<QString> sources{QString()};
    for (const Part& part : m_parts)
        sources.push_back(part.name);
    std::vector<Part> parts;
    for (const QString& source : sources) {
        const auto found = m_relations.find(source);
        if (found == m_relations.end())
            continue;
        XmlPart xml;
        xml.open("Relationships"_L1,
                 {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
        for (const Relation& relation : found->second) {
            xml.empty("Relationship"_L1,
                      {{"Id"_L1, relation.id}, {"Type"_L1, relation.type}, {"Target"_L1, relation.target}});
            if (relation.outside)
                xml.attribute("TargetMode"_L1, u"External"_s);
        }
        parts.push_back({relationsName(source), relationsType, xml.take()});
    }
    return parts;
}

Result<> OoxmlPackage::write(QIODevice& device, const QDateTime& time, Progress& progress) const
{
    // The container must say where it came from before its parts: some readers look only at the first entry.
    std::vector<ZippedPart> parts{{.name = u"[Content_Types].xml"_s, .data = contentTypes()}};
    for (Part& part : relationParts())
        parts.push_back({.name = part.name, .data = std::move(part.data)});
    for (const Part& part : m_parts)
        parts.push_back({.name = part.name, .data = part.data});
    return writeZip(device, parts, time, progress);
}

} // namespace lacuna
