// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pubmedxmlformat.h"

#include "model/formats/pubmedxmlreader.h"
#include "model/formats/xmlreader.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

XmlFormat::Kind kindOf(QByteArrayView name)
{
    if (name == "PubmedArticle" || name == "PubmedBookArticle" || name == "MedlineCitation")
        return XmlFormat::Kind::Record;
    return name == "PubmedArticleSet" || name == "PubmedBookArticleSet" || name == "MedlineCitationSet"
        ? XmlFormat::Kind::Container
        : XmlFormat::Kind::Other;
}

} // namespace

QString PubMedXmlFormat::id() const
{
    return u"pubmedxml"_s;
}

QString PubMedXmlFormat::name() const
{
    return u"PubMed XML"_s;
}

QStringList PubMedXmlFormat::extensions() const
{
    return {u"xml"_s};
}

Likelihood PubMedXmlFormat::sniff(QStringView start) const
{
    if (!start.trimmed().startsWith(u'<'))
        return Likelihood::No;
    for (const auto mark : {"<PubmedArticle"_L1, "<PubmedBookArticle"_L1, "<MedlineCitation"_L1}) {
        if (start.contains(mark))
            return Likelihood::Yes;
    }
    return Likelihood::No;
}

Result<ReadSummary> PubMedXmlFormat::read(QIODevice& device, const ReadOptions& options,
                                          const RecordSink& sink, Progress& progress) const
{
    PubMedXmlReader reader(options.dimensions);
    const XmlFormat format{kindOf, tr("This is not a PubMed XML file with a PubmedArticleSet")};
    return readXml(
        device, options, sink, progress, format,
        [&](XmlReader& xml, std::vector<ImportIssue>& issues) { return reader.record(xml, issues); });
}

Result<> PubMedXmlFormat::write(const std::vector<CodedStudy>& studies, const Codebook& codebook,
                                QIODevice& device, Progress& progress) const
{
    Q_UNUSED(studies)
    Q_UNUSED(codebook)
    Q_UNUSED(device)
    Q_UNUSED(progress)
    return fail(ErrorKind::Usage, tr("PubMed XML is only read; write “nbib” for PubMed's own programs."));
}

} // namespace lacuna
