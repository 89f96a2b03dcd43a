// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/endnotexmlformat.h"

#include "model/formats/endnotexmlreader.h"
#include "model/formats/endnotexmlwriter.h"
#include "model/formats/xmlreader.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

XmlFormat::Kind kindOf(QByteArrayView name)
{
    return name == "record" ? XmlFormat::Kind::Record
        : name == "records" ? XmlFormat::Kind::Container
                            : XmlFormat::Kind::Other;
}

} // namespace

QString EndNoteXmlFormat::id() const
{
    return u"endnotexml"_s;
}

QString EndNoteXmlFormat::name() const
{
    return u"EndNote XML"_s;
}

QStringList EndNoteXmlFormat::extensions() const
{
    return {u"xml"_s};
}

Likelihood EndNoteXmlFormat::sniff(QStringView start) const
{
    if (!start.trimmed().startsWith(u'<'))
        return Likelihood::No;
    const bool records = start.contains("<records"_L1);
    if (!records)
        return Likelihood::No;
    return start.contains("<xml>"_L1) || start.contains("<ref-type"_L1) ? Likelihood::Yes : Likelihood::No;
}

Result<ReadSummary> EndNoteXmlFormat::read(QIODevice& device, const ReadOptions& options,
                                           const RecordSink& sink, Progress& progress) const
{
    EndNoteXmlReader reader(options.dimensions);
    const XmlFormat format{kindOf, tr("This is not an EndNote XML file with a list of records")};
    return readXml(
        device, options, sink, progress, format,
        [&](XmlReader& xml, std::vector<ImportIssue>& issues) { return reader.record(xml, issues); });
}

Result<> EndNoteXmlFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                                 QIODevice& device, Progress& progress) const
{
    return writeEndNoteXml(studies, codebook, device, progress);
}

QStringList EndNoteXmlFormat::lossy() const
{
    return {tr("which study a companion report belongs to")};
}

} // namespace lacuna
