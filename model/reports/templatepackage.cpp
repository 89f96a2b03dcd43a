// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/templatepackage.h"

#include "model/reports/decktheme.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/templatecleaning.h"
#include "model/support/officepackage.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TemplatePackage)
};

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largestFile = 100 * mebibyte;
constexpr qint64 largestXml = 8 * mebibyte;
constexpr qint64 allPictures = 40 * mebibyte;
constexpr size_t mostLayouts = 100;
constexpr size_t mostPictures = 300;
constexpr QLatin1StringView packageRelations{"http://schemas.openxmlformats.org/package/2006/relationships"};

std::unexpected<Error> unusable(const QString& why)
{
    return fail(ErrorKind::BadInput, Text::tr("The template cannot be used: %1.").arg(why));
}

/// The pictures that every program shows and none runs. SVG, which can hold scripts and addresses, always has a twin among these.
QString pictureType(const QString& name)
{
    static const QHash<QString, QString> types{
        {u"png"_s, u"image/png"_s},   {u"jpg"_s, u"image/jpeg"_s},  {u"jpeg"_s, u"image/jpeg"_s},
        {u"gif"_s, u"image/gif"_s},   {u"bmp"_s, u"image/bmp"_s},   {u"tif"_s, u"image/tiff"_s},
        {u"tiff"_s, u"image/tiff"_s}, {u"emf"_s, u"image/x-emf"_s}, {u"wmf"_s, u"image/x-wmf"_s}};
    return types.value(name.section(u'.', -1).toLower());
}

/// A relation as the file has it, its target as a part's name; only those within the file.
struct Found {
    QString id;
    QString type;
    QString target;
};

class Reader {
public:
    Reader(OfficePackage& package, Progress& progress)
        : m_package(package)
        , m_progress(progress)
    {
    }

    Result<TemplatePackage> read();

private:
    struct Source {
        XmlNode xml;
        std::vector<Found> relations;
    };
    Result<QByteArray> bytes(const QString& part, qint64 most);
    Result<std::vector<Found>> relationsOf(const QString& part);
    Result<Source> source(const QString& part);
    Result<QString> presentationPart();
    Result<QString> masterPart(const QString& presentation);
    Result<> addMaster(const QString& part);
    Result<> addLayout(const QString& part);
    /// Relates what is kept of @p source's relations and takes the rest out of its XML. @p name: in the deck.
    Result<> keep(Source& source, const QString& name);
    Result<QString> keptTarget(const Found& relation);
    Result<QString> addPicture(const QString& part, const QString& type);
    Result<QString> addTheme(const QString& part, bool isOverride);
    void addPart(const QString& name, const QString& kind, const XmlNode& xml);

    OfficePackage& m_package;
    Progress& m_progress;
    TemplatePackage m_result;
    QHash<QString, QString> m_names; ///< part of the template → of the deck
    qint64 m_pictureBytes = 0;
    size_t m_pictures = 0;
    int m_overrides = 0;
};

Result<QByteArray> Reader::bytes(const QString& part, qint64 most)
{
    if (m_progress.isCancelled())
        return cancelled();
    auto opened = m_package.part(part);
    if (!opened)
        return unusable(Text::tr("its part “%1” is missing").arg(part));
    (*opened)->rootFound(); // the length is bounded here
    QByteArray data;
    while (data.size() <= most) {
        const QByteArray block = (*opened)->read(qint64(256) * 1024);
        if (block.isEmpty())
            break;
        data += block;
    }
    if ((*opened)->failure())
        return std::unexpected(*(*opened)->failure());
    if (data.size() > most)
        return unusable(
            Text::tr("its part “%1” is larger than %2 MB").arg(part, QString::number(most / mebibyte)));
    return data;
}

Result<std::vector<Found>> Reader::relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    std::vector<Found> found;
    if (!m_package.has(name))
        return found;
    const auto data = bytes(name, largestXml);
    if (!data)
        return std::unexpected(data.error());
    const auto tree = readXmlTree(*data);
    if (!tree)
        return unusable(Text::tr("in “%1”, %2").arg(name, tree.error().message));
    for (const XmlNode& each : tree->children) {
        if (!each.is(packageRelations, "Relationship"_L1)
            || each.attribute("TargetMode"_L1).compare("External"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const QString target = each.attribute("Target"_L1);
        const QString whole =
            target.startsWith(u'/') ? target : QString(u'/' + part.left(slash + 1) + target);
        found.push_back({each.attribute("Id"_L1), each.attribute("Type"_L1).section(u'/', -1),
                         QDir::cleanPath(whole).mid(1)});
    }
    return found;
}

Result<Reader::Source> Reader::source(const QString& part)
{
    const auto data = bytes(part, largestXml);
    if (!data)
        return std::unexpected(data.error());
    auto tree = readXmlTree(*data);
    if (!tree)
        return unusable(Text::tr("in “%1”, %2").arg(part, tree.error().message));
    auto relations = relationsOf(part);
    if (!relations)
        return std::unexpected(relations.error());
    return Source{*std::move(tree), *std::move(relations)};
}

Result<QString> Reader::presentationPart()
{
    const auto roots = relationsOf({});
    if (!roots)
        return std::unexpected(roots.error());
    for (const Found& relation : *roots) {
        if (relation.type == "officeDocument"_L1)
            return relation.target;
    }
    return unusable(Text::tr("it is no PowerPoint file"));
}

Result<QString> Reader::masterPart(const QString& presentation)
{
    const auto read = source(presentation);
    if (!read)
        return std::unexpected(read.error());
    const XmlNode& root = read->xml;
    if (root.space.startsWith("http://purl.oclc.org/ooxml/"_L1))
        return unusable(Text::tr("it is saved as Strict Open XML; save it as an ordinary PowerPoint file"));
    if (!root.is(ooxml::presentation, "presentation"_L1))
        return unusable(Text::tr("it is no PowerPoint file"));
    if (const XmlNode* size = root.child(ooxml::presentation, "sldSz"_L1))
        m_result.slide = {size->attribute("cx"_L1).toDouble() / 12700,
                          size->attribute("cy"_L1).toDouble() / 12700};
    // PowerPoint takes slides from 1 to 56 inches; below three, nothing can be read.
    if (std::min(m_result.slide.width(), m_result.slide.height()) < 216
        || std::max(m_result.slide.width(), m_result.slide.height()) > 56 * 72)
        return unusable(Text::tr("its slides are smaller than 3 or larger than 56 inches"));
    const XmlNode* list = root.child(ooxml::presentation, "sldMasterIdLst"_L1);
    const XmlNode* first = list ? list->child(ooxml::presentation, "sldMasterId"_L1) : nullptr;
    const QString id = first ? first->attributes.value(ooxml::relationships, "id"_L1).toString() : QString();
    for (const Found& relation : read->relations) {
        if (relation.type == "slideMaster"_L1 && relation.id == id)
            return relation.target;
    }
    return unusable(Text::tr("it has no slide master"));
}

void Reader::addPart(const QString& name, const QString& kind, const XmlNode& xml)
{
    m_result.parts.push_back(
        {name, u"application/vnd.openxmlformats-officedocument."_s + kind + u"+xml"_s, writeXmlTree(xml)});
}

Result<QString> Reader::addPicture(const QString& part, const QString& type)
{
    auto data = bytes(part, allPictures);
    if (!data)
        return std::unexpected(data.error());
    m_pictureBytes += data->size();
    if (m_pictureBytes > allPictures || ++m_pictures > mostPictures)
        return unusable(Text::tr("its pictures are more than %1 or take more than %2 MB")
                            .arg(QString::number(mostPictures), QString::number(allPictures / mebibyte)));
    const QString name =
        u"ppt/media/image%1.%2"_s.arg(QString::number(m_pictures), part.section(u'.', -1).toLower());
    m_result.parts.push_back({name, type, *std::move(data)});
    return name;
}

Result<QString> Reader::addTheme(const QString& part, bool isOverride)
{
    auto read = source(part);
    if (!read)
        return std::unexpected(read.error());
    const QString name =
        isOverride ? u"ppt/theme/themeOverride%1.xml"_s.arg(++m_overrides) : decktheme::themePart();
    if (const Result<> kept = keep(*read, name); !kept)
        return std::unexpected(kept.error());
    addPart(name, isOverride ? u"themeOverride"_s : u"theme"_s, read->xml);
    if (!isOverride)
        m_result.theme = std::move(read->xml);
    return name;
}

/// The part's name in the deck; empty: it does not come along.
Result<QString> Reader::keptTarget(const Found& relation)
{
    if (const auto known = m_names.constFind(relation.target); known != m_names.cend())
        return *known;
    Result<QString> name = QString();
    const QString picture = relation.type == "image"_L1 ? pictureType(relation.target) : QString();
    if (!picture.isEmpty() && m_package.has(relation.target))
        name = addPicture(relation.target, picture);
    else if (relation.type == "themeOverride"_L1)
        name = addTheme(relation.target, true);
    else if (relation.type == "theme"_L1 && m_result.theme.name.isEmpty())
        name = addTheme(relation.target, false);
    if (name)
        m_names.insert(relation.target, *name);
    return name;
}

Result<> Reader::keep(Source& source, const QString& name)
{
    QSet<QString> ids;
    for (const Found& relation : source.relations) {
        const auto target = keptTarget(relation);
        if (!target)
            return std::unexpected(target.error());
        if (target->isEmpty())
            continue;
        ids.insert(relation.id);
        m_result.relations.push_back({name, relation.id, relation.type, *target});
    }
    if (!cleanTemplate(source.xml, ids))
        return unusable(Text::tr("“%1” rests on something outside the file").arg(name));
    return {};
}

Result<> Reader::addLayout(const QString& part)
{
    auto read = source(part);
    if (!read)
        return std::unexpected(read.error());
    const QString name = m_names.value(part);
    if (const Result<> kept = keep(*read, name); !kept)
        return kept;
    addPart(name, u"presentationml.slideLayout"_s, read->xml);
    m_result.layouts.push_back({name, std::move(read->xml)});
    return {};
}

Result<> Reader::addMaster(const QString& part)
{
    auto read = source(part);
    if (!read)
        return std::unexpected(read.error());
    m_names.insert(part, decktheme::masterPart());
    // Their names first: layouts and master refer to each other.
    std::vector<QString> layouts;
    const XmlNode* list = read->xml.child(ooxml::presentation, "sldLayoutIdLst"_L1);
    if (!list)
        return unusable(Text::tr("its slide master has no layouts"));
    for (const XmlNode& entry : list->children) {
        m_result.freeId = std::max(m_result.freeId, entry.attribute("id"_L1).toLongLong());
        const auto id = entry.attributes.value(ooxml::relationships, "id"_L1);
        for (const Found& relation : read->relations) {
            if (relation.type == "slideLayout"_L1 && relation.id == id && !m_names.contains(relation.target)
                && m_package.has(relation.target) && layouts.size() < mostLayouts) {
                layouts.push_back(relation.target);
                m_names.insert(relation.target, u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(layouts.size()));
            }
        }
    }
    if (layouts.empty())
        return unusable(Text::tr("its slide master has no layouts"));
    // What PowerPoint begins to count at.
    m_result.freeId = std::max(m_result.freeId + 1, Q_INT64_C(2147483648));
    if (const Result<> kept = keep(*read, decktheme::masterPart()); !kept)
        return kept;
    addPart(decktheme::masterPart(), u"presentationml.slideMaster"_s, read->xml);
    m_result.master = std::move(read->xml);
    for (const QString& layout : layouts) {
        if (const Result<> added = addLayout(layout); !added)
            return added;
    }
    return {};
}

Result<TemplatePackage> Reader::read()
{
    const auto presentation = presentationPart();
    if (!presentation)
        return std::unexpected(presentation.error());
    const auto master = masterPart(*presentation);
    if (!master)
        return std::unexpected(master.error());
    if (const Result<> added = addMaster(*master); !added)
        return std::unexpected(added.error());
    if (m_result.theme.name.isEmpty())
        return unusable(Text::tr("its slide master has no theme"));
    return std::move(m_result);
}

} // namespace

std::optional<QRectF> templateBox(const XmlNode& shape)
{
    const XmlNode* properties = shape.child(ooxml::presentation, "spPr"_L1);
    if (!properties)
        properties = shape.child(ooxml::presentation, "grpSpPr"_L1);
    const XmlNode* transform = properties ? properties->child(ooxml::drawing, "xfrm"_L1)
                                          : shape.child(ooxml::presentation, "xfrm"_L1);
    const XmlNode* at = transform ? transform->child(ooxml::drawing, "off"_L1) : nullptr;
    const XmlNode* size = transform ? transform->child(ooxml::drawing, "ext"_L1) : nullptr;
    if (!at || !size)
        return std::nullopt;
    constexpr double emu = 12700;
    return QRectF(at->attribute("x"_L1).toDouble() / emu, at->attribute("y"_L1).toDouble() / emu,
                  size->attribute("cx"_L1).toDouble() / emu, size->attribute("cy"_L1).toDouble() / emu);
}

const TemplatePackage::Layout* TemplatePackage::layout(const QString& part) const
{
    const auto found = std::ranges::find(layouts, part, &Layout::part);
    return found == layouts.end() ? nullptr : &*found;
}

QImage TemplatePackage::picture(const QString& source, const QString& id) const
{
    const auto relation = std::ranges::find_if(
        relations, [&](const Relation& each) { return each.source == source && each.id == id; });
    if (id.isEmpty() || relation == relations.end())
        return {};
    const auto part = std::ranges::find(parts, relation->target, &Part::name);
    return part == parts.end() ? QImage() : QImage::fromData(part->data);
}

void TemplatePackage::addTo(OoxmlPackage& package) const
{
    for (const Part& part : parts)
        package.addPart(part.name, part.contentType, part.data);
    for (const Relation& relation : relations)
        package.relateAs(relation.id, relation.source, relation.type, relation.target);
}

Result<TemplatePackage> readTemplatePackage(const QByteArray& file, Progress& progress)
{
    if (file.size() > largestFile)
        return unusable(Text::tr("it is larger than %1 MB").arg(largestFile / mebibyte));
    // What PowerPoint 97 to 2003 wrote, and what it locks with a password, begins so.
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return unusable(Text::tr("it is locked with a password or from before PowerPoint 2007; open it and "
                                 "save it as .pptx or .potx without a password"));
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    auto package = file.startsWith("PK")
        ? OfficePackage::open(buffer, progress)
        : Result<std::unique_ptr<OfficePackage>>(fail(ErrorKind::BadInput, QString()));
    if (!package && package.error().kind == ErrorKind::Cancelled)
        return cancelled();
    if (!package)
        return unusable(file.startsWith("PK") ? Text::tr("it is damaged or cut off")
                                              : Text::tr("it is no PowerPoint file"));
    return Reader(**package, progress).read();
}

} // namespace lacuna
