// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/ooxmlpackage.h"

#include "model/reports/xmlpart.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

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

Result<QByteArray> OoxmlPackage::zipped(const QDateTime& time, Progress& progress) const
{
    // KZip seeks back to fill in sizes, which the caller's device may not be able to.
    QBuffer buffer;
    KZip zip(&buffer);
    // The container must say where it came from before its parts: some readers look only at the first entry.
    std::vector<Part> parts{{u"[Content_Types].xml"_s, {}, contentTypes()}};
    std::ranges::move(relationParts(), std::back_inserter(parts));
    parts.insert(parts.end(), m_parts.begin(), m_parts.end());
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime date = std::max(time.toUTC(), earliest);
    if (!zip.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, tr("The file could not be put together."), zip.errorString());
    zip.setCompression(KZip::DeflateCompression);
    zip.setExtraField(KZip::NoExtraField);
    for (const Part& part : parts) {
        if (progress.isCancelled())
            return cancelled();
        if (!zip.writeFile(part.name, part.data, 0100644, {}, {}, date, date, date))
            return fail(ErrorKind::Io, tr("The file could not be put together."), zip.errorString());
    }
    if (!zip.close())
        return fail(ErrorKind::Io, tr("The file could not be put together."), zip.errorString());
    return buffer.data();
}

Result<> OoxmlPackage::write(QIODevice& device, const QDateTime& time, Progress& progress) const
{
    const auto data = zipped(time, progress);
    if (!data)
        return std::unexpected(data.error());
    return writeAll(device, *data, progress);
}

Result<> writeAll(QIODevice& device, const QByteArray& data, Progress& progress)
{
    constexpr qint64 piece = 64 * 1024;
    for (qint64 done = 0; done < data.size();) {
        if (progress.isCancelled())
            return cancelled();
        const qint64 written =
            device.write(data.constData() + done, std::min<qint64>(piece, data.size() - done));
        if (written <= 0) {
            return fail(
                ErrorKind::Io,
                QCoreApplication::translate("lacuna::OoxmlPackage", "The file could not be written: %1")
                    .arg(device.errorString()));
        }
        done += written;
    }
    return {};
}

} // namespace lacuna
