// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/packmanifest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackFile)
};

const auto filesFolder = "files/"_L1;
constexpr qsizetype hashDigits = 64;
/// Tables shrink to a fifth or so; a hundred times is what Apache POI, too, takes for a bomb. Small ones may be packed better.
constexpr qint64 inflationLimit = 100;
constexpr qint64 alwaysAllowed = 64LL * 1024 * 1024;

bool isHash(QStringView text)
{
    return text.size() == hashDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

std::unexpected<Error> badList(const QString& detail)
{
    return fail(ErrorKind::BadInput,
                Texts::tr("The list of what is in the file (manifest.json) is damaged or not Lacuna's."),
                detail);
}

/// A whole number of bytes that can be one; −1: none.
qint64 sizeFrom(const QJsonValue& value)
{
    const qint64 size = value.toInteger(-1);
    return size <= 4 * mostPackBytes ? size : -1;
}

Result<PackPart> partFrom(const QJsonObject& object)
{
    const QString name = object.value("name"_L1).toString();
    const QString hash = object.value("sha256"_L1).toString();
    PackPart part{name, sizeFrom(object.value("size"_L1)), QByteArray::fromHex(hash.toLatin1()), -1};
    if (!isPackPartName(name) || !isHash(hash) || part.size < 0)
        return badList(name.left(hashDigits));
    if (name.startsWith(filesFolder) && name.sliced(filesFolder.size()) != hash)
        return fail(ErrorKind::BadInput,
                    Texts::tr("A file in it is not what its name says: its content was exchanged."), name);
    if (object.contains("unpacked"_L1)) {
        part.unpacked = sizeFrom(object.value("unpacked"_L1));
        if (part.unpacked < 0)
            return badList(name);
        if (part.unpacked > std::max(alwaysAllowed, part.size * inflationLimit))
            return fail(ErrorKind::BadInput,
                        Texts::tr("“%1” in the file would unpack to far more than it can hold; it was not "
                                  "unpacked.")
                            .arg(name));
    }
    return part;
}

} // namespace

bool isPackPartName(const QString& name)
{
    constexpr qsizetype longest = 40;
    if (name.startsWith(filesFolder))
        return isHash(QStringView(name).sliced(filesFolder.size()));
    return !name.isEmpty() && name.size() <= longest && name != packManifestName && name.front() != u'.'
        && std::ranges::all_of(
            name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'; });
}

QByteArray packManifest(const QJsonObject& about, const std::vector<PackPart>& parts)
{
    QJsonArray list;
    for (const PackPart& part : parts) {
        QJsonObject object{{u"name"_s, part.name},
                           {u"size"_s, part.size},
                           {u"sha256"_s, QString::fromLatin1(part.sha256.toHex())}};
        if (part.unpacked >= 0)
            object.insert(u"unpacked"_s, part.unpacked);
        list.append(object);
    }
    QJsonObject manifest = about;
    manifest.insert(u"format"_s, packFormat);
    manifest.insert(u"parts"_s, list);
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

Result<PackList> readPackManifest(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return badList(error.errorString());
    PackList list{document.object(), {}};
    const qint64 format = list.about.take("format"_L1).toInteger(-1);
    if (format > packFormat)
        return fail(ErrorKind::Newer,
                    Texts::tr("It was made by a newer version of Lacuna. Update Lacuna to open it."),
                    u"format %1"_s.arg(format));
    const QJsonValue parts = list.about.take("parts"_L1);
    if (format != packFormat || !parts.isArray() || parts.toArray().size() > mostPackParts)
        return badList(u"format"_s);
    QSet<QString> names;
    for (const QJsonValue& value : parts.toArray()) {
        auto part = partFrom(value.toObject());
        if (!part)
            return std::unexpected(part.error());
        if (names.contains(part->name))
            return badList(part->name);
        names.insert(part->name);
        list.parts.push_back(*std::move(part));
    }
    return list;
}

Result<> comparePackParts(const std::vector<PackPart>& parts, std::span<const ZipEntry> entries)
{
    QSet<QString> there;
    for (const ZipEntry& entry : entries)
        there.insert(QString::fromLatin1(entry.name));
    for (const PackPart& part : parts) {
        if (!there.remove(part.name))
            return fail(ErrorKind::BadInput, Texts::tr("“%1” is missing in the file.").arg(part.name));
    }
    if (!there.isEmpty())
        return fail(ErrorKind::BadInput,
                    Texts::tr("There is something in the file that its own list does not name: “%1”.")
                        .arg(*there.cbegin()));
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].name != QString::fromLatin1(entries[i].name) || parts[i].size != entries[i].size)
            return fail(ErrorKind::BadInput,
                        Texts::tr("“%1” in the file is not as the file's own list says.").arg(parts[i].name),
                        u"size"_s);
    }
    return {};
}

} // namespace lacuna
