// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pubmedxmlreader.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

enum Handler {
    Unknown,
    Descend, ///< says nothing itself
    Leaf, ///< its text is a field
    Skip,
    AbstractText,
    Authors,
    Author,
    Investigator,
    PublicationDate,
    Date,
    Mesh,
    Pagination,
    Location,
    ArticleId,
    Grant,
    Chemical,
    Correction,
    Citation,
    IsoAbbreviation,
    Spaced ///< the texts of its elements are a field
};

struct Rule {
    QByteArrayView name;
    Handler handler = Unknown;
    const char* tag = "";
};

/// Names mean the same wherever they stand; where they do not ("Year", "Country" of a grant) the element around them is taken as a whole.
constexpr Rule rules[] = {
    {"Abstract", Descend},
    {"AbstractText", AbstractText},
    {"Article", Descend},
    {"ArticleDate", Date, "DEP"},
    {"ArticleId", ArticleId},
    {"ArticleIdList", Descend},
    {"ArticleTitle", Leaf, "TI"},
    {"Author", Author},
    {"AuthorList", Authors},
    {"BeginningDate", Skip},
    {"Book", Descend},
    {"BookDocument", Descend},
    {"BookTitle", Leaf, "BTI"},
    {"Chemical", Chemical, "RN"},
    {"ChemicalList", Descend},
    {"CitationSubset", Leaf, "SB"},
    {"CoiStatement", Leaf, "COIS"},
    {"CollectionTitle", Leaf, "CTI"},
    {"CommentsCorrections", Correction},
    {"CommentsCorrectionsList", Descend},
    {"ContributionDate", Date, "CTDT"},
    {"CopyrightInformation", Leaf, "CI"},
    {"Country", Leaf, "PL"},
    {"DateCompleted", Date, "DCOM"},
    {"DateCreated", Date, "DA"},
    {"DateRevised", Date, "LR"},
    {"ELocationID", Location, "LID"},
    {"Edition", Leaf, "EN"},
    {"EndingDate", Skip},
    {"GeneSymbol", Leaf, "GS"},
    {"GeneSymbolList", Descend},
    {"GeneralNote", Leaf, "GN"},
    {"Grant", Grant, "GR"},
    {"GrantList", Descend},
    {"History", Skip},
    {"ISOAbbreviation", IsoAbbreviation},
    {"ISSN", Leaf, "IS"},
    {"ISSNLinking", Leaf, "IS"},
    {"Investigator", Investigator, "FIR"},
    {"InvestigatorList", Descend},
    {"Isbn", Leaf, "ISBN"},
    {"Issue", Leaf, "IP"},
    {"ItemList", Skip},
    {"Journal", Descend},
    {"JournalIssue", Descend},
    {"Keyword", Leaf, "OT"},
    {"KeywordList", Descend},
    {"Language", Leaf, "LA"},
    {"MedlineCitation", Citation},
    {"MedlineJournalInfo", Descend},
    {"MedlineTA", Leaf, "TA"},
    {"MeshHeading", Mesh, "MH"},
    {"MeshHeadingList", Descend},
    {"NlmUniqueID", Leaf, "JID"},
    {"NumberOfReferences", Leaf, "RF"},
    {"ObjectList", Skip},
    {"OtherAbstract", Spaced, "OAB"},
    {"OtherID", Leaf, "OID"},
    {"PMID", Leaf, "PMID"},
    {"Pagination", Pagination, "PG"},
    {"PersonalNameSubject", Spaced, "PS"},
    {"PersonalNameSubjectList", Descend},
    {"PubDate", PublicationDate, "DP"},
    {"PublicationStatus", Leaf, "PST"},
    {"PublicationType", Leaf, "PT"},
    {"PublicationTypeList", Descend},
    {"PubmedBookData", Descend},
    {"PubmedData", Descend},
    {"Publisher", Descend},
    {"PublisherLocation", Leaf, "PL"},
    {"PublisherName", Leaf, "PB"},
    {"Reference", Skip},
    {"ReferenceList", Skip},
    {"Sections", Skip},
    {"SpaceFlightMission", Leaf, "SFM"},
    {"SupplMeshList", Descend},
    {"SupplMeshName", Leaf, "NM"},
    {"Title", Leaf, "JT"},
    {"VernacularTitle", Leaf, "TT"},
    {"Volume", Leaf, "VI"},
};

const Rule& ruleOf(QByteArrayView name)
{
    static const auto byName = [] {
        QHash<QByteArrayView, const Rule*> hash;
        for (const Rule& rule : rules)
            hash.insert(rule.name, &rule);
        return hash;
    }();
    static constexpr Rule unknown;
    const Rule* rule = byName.value(name);
    return rule ? *rule : unknown;
}

struct CorrectionTag {
    QByteArrayView refType;
    const char* tag;
};
constexpr CorrectionTag correctionTags[] = {
    {"CommentIn", "CIN"},
    {"CommentOn", "CON"},
    {"CorrectedandRepublishedFrom", "CRF"},
    {"CorrectedandRepublishedIn", "CRI"},
    {"ErratumFor", "EFR"},
    {"ErratumIn", "EIN"},
    {"ExpressionOfConcernFor", "ECF"},
    {"ExpressionOfConcernIn", "ECI"},
    {"OriginalReportIn", "ORI"},
    {"RepublishedFrom", "RPF"},
    {"RepublishedIn", "RPI"},
    {"RetractionIn", "RIN"},
    {"RetractionOf", "ROF"},
    {"SummaryForPatientsIn", "SPIN"},
    {"UpdateIn", "UIN"},
    {"UpdateOf", "UOF"},
};

} // namespace

PubMedXmlReader::PubMedXmlReader(const QHash<QString, QString>& dimensions)
    : m_keywords(dimensions)
    , m_record(m_keywords)
{
}

Record PubMedXmlReader::record(XmlReader& xml, std::vector<ImportIssue>& issues)
{
    const int depth = xml.depth();
    const qint64 line = xml.line();
    m_isoAbbreviation.clear();
    m_hasAbbreviation = false;
    m_authorTag = medlineTag("FAU");
    if (xml.name() == "MedlineCitation")
        citation(xml);
    while (xml.nextInside(depth))
        element(xml);
    if (!m_hasAbbreviation)
        take("TA", std::move(m_isoAbbreviation));
    Record record = m_record.finish(line, issues);
    std::ranges::move(m_unknown, std::back_inserter(record.study.extra));
    m_unknown.clear();
    return record;
}

void PubMedXmlReader::element(XmlReader& xml)
{
    const Rule& rule = ruleOf(xml.name());
    switch (rule.handler) {
    case Descend:
        break;
    case Leaf:
        m_hasAbbreviation = m_hasAbbreviation || xml.name() == "MedlineTA";
        take(rule.tag, xml.text());
        break;
    case Skip:
        xml.skip();
        break;
    case Unknown: {
        const QString name = QString::fromUtf8(xml.name());
        if (QString text = xml.spacedText(); !text.isEmpty())
            m_unknown.push_back({u"pubmed"_s, name, std::move(text)});
        break;
    }
    default:
        special(xml, rule.handler);
    }
}

void PubMedXmlReader::special(XmlReader& xml, int handler)
{
    const quint32 tag = medlineTag(ruleOf(xml.name()).tag);
    switch (handler) {
    case AbstractText:
        return abstractText(xml);
    case Authors:
        m_authorTag = medlineTag(xml.attribute("Type") == "editors" ? "FED" : "FAU");
        return;
    case Author:
        return person(xml, m_authorTag);
    case Investigator:
        return person(xml, tag);
    case PublicationDate:
        return publicationDate(xml);
    case Date:
        return collectDate(xml, tag);
    case Mesh:
        return mesh(xml);
    case Pagination:
        return pagination(xml);
    case Location:
    case ArticleId:
        return identifier(xml, handler == Location ? tag : medlineTag("AID"));
    case Grant:
        return joined(xml, tag, "/"_L1);
    case Chemical:
        return substance(xml);
    case Correction:
        return correction(xml);
    case Citation:
        return citation(xml);
    case IsoAbbreviation:
        m_isoAbbreviation = xml.text();
        return;
    default:
        m_record.take(tag, xml.spacedText());
    }
}

void PubMedXmlReader::citation(XmlReader& xml)
{
    take("OWN", QString::fromUtf8(xml.attribute("Owner")));
    take("STAT", QString::fromUtf8(xml.attribute("Status")));
}

void PubMedXmlReader::abstractText(XmlReader& xml)
{
    const QString label = QString::fromUtf8(xml.attribute("Label"));
    QString text = xml.text();
    if (!text.isEmpty() && !label.isEmpty() && label != "UNLABELLED"_L1 && label != "UNASSIGNED"_L1)
        text.prepend(label + ": "_L1);
    take("AB", std::move(text));
}

void PubMedXmlReader::person(XmlReader& xml, quint32 tag)
{
    const int depth = xml.depth();
    QString last;
    QString fore;
    QString initials;
    QString suffix;
    QString collective;
    QStringList affiliations;
    QString identifier;
    while (xml.nextInside(depth)) {
        const QByteArrayView name = xml.name();
        if (name == "LastName")
            last = xml.text();
        else if (name == "ForeName" || name == "FirstName")
            fore = xml.text();
        else if (name == "Initials")
            initials = xml.text();
        else if (name == "Suffix")
            suffix = xml.text();
        else if (name == "CollectiveName")
            collective = xml.text();
        else if (name == "Affiliation")
            affiliations += xml.text();
        else if (name == "Identifier") {
            const QString source = QString::fromUtf8(xml.attribute("Source"));
            identifier = source + ": "_L1 + xml.text();
        }
    }
    if (fore.isEmpty())
        fore = std::move(initials);
    if (!collective.isEmpty())
        m_record.take(tag == medlineTag("FAU") ? medlineTag("CN") : tag, std::move(collective));
    if (!fore.isEmpty())
        last += (last.isEmpty() ? QString() : u", "_s) + fore;
    if (!suffix.isEmpty())
        last += ", "_L1 + suffix;
    m_record.take(tag, std::move(last));
    take("AUID", std::move(identifier));
    for (QString& affiliation : affiliations)
        take("AD", std::move(affiliation));
}

void PubMedXmlReader::publicationDate(XmlReader& xml)
{
    take("DP", xml.spacedText());
}

/// A day as MEDLINE writes it: 20160310.
void PubMedXmlReader::collectDate(XmlReader& xml, quint32 tag)
{
    const int depth = xml.depth();
    QString date;
    while (xml.nextChild(depth)) {
        const bool part = xml.name() == "Year" || xml.name() == "Month" || xml.name() == "Day";
        if (part)
            date += xml.text().rightJustified(2, u'0');
    }
    m_record.take(tag, std::move(date));
}

void PubMedXmlReader::mesh(XmlReader& xml)
{
    const int depth = xml.depth();
    QString heading;
    while (xml.nextChild(depth)) {
        const bool major = xml.attribute("MajorTopicYN") == "Y";
        if (!heading.isEmpty())
            heading += u'/';
        if (major)
            heading += u'*';
        heading += xml.text();
    }
    take("MH", std::move(heading));
}

void PubMedXmlReader::pagination(XmlReader& xml)
{
    const int depth = xml.depth();
    QString first;
    QString last;
    QString stated;
    while (xml.nextChild(depth)) {
        if (xml.name() == "MedlinePgn")
            stated = xml.text();
        else if (xml.name() == "StartPage")
            first = xml.text();
        else if (xml.name() == "EndPage")
            last = xml.text();
    }
    if (stated.isEmpty())
        stated = last.isEmpty() ? first : QString(first + u'-' + last);
    take("PG", std::move(stated));
}

void PubMedXmlReader::identifier(XmlReader& xml, quint32 tag)
{
    const QByteArray attribute =
        tag == medlineTag("LID") ? xml.attribute("EIdType") : xml.attribute("IdType");
    QString text = xml.text();
    if (text.isEmpty())
        return;
    if (attribute == "pubmed")
        take("PMID", std::move(text));
    else if (attribute == "pmc")
        take("PMC", std::move(text));
    else if (attribute == "mid")
        take("MID", std::move(text));
    else
        m_record.take(tag, text + " ["_L1 + QString::fromUtf8(attribute) + u']');
}

void PubMedXmlReader::joined(XmlReader& xml, quint32 tag, QLatin1StringView separator)
{
    const int depth = xml.depth();
    QStringList parts;
    while (xml.nextChild(depth))
        parts += xml.text();
    m_record.take(tag, parts.join(separator));
}

void PubMedXmlReader::substance(XmlReader& xml)
{
    const int depth = xml.depth();
    QString number;
    QString name;
    while (xml.nextChild(depth)) {
        if (xml.name() == "RegistryNumber")
            number = xml.text();
        else if (xml.name() == "NameOfSubstance")
            name = xml.text();
    }
    take("RN", number + " ("_L1 + name + u')');
}

/// Comments, errata and retractions: the field says which, the text where.
void PubMedXmlReader::correction(XmlReader& xml)
{
    const QByteArray type = xml.attribute("RefType");
    const int depth = xml.depth();
    QString source;
    while (xml.nextChild(depth)) {
        if (xml.name() == "RefSource")
            source += xml.text();
        else if (xml.name() == "PMID")
            source += ". PMID: "_L1 + xml.text();
    }
    const auto* known = std::ranges::find(correctionTags, QByteArrayView(type), &CorrectionTag::refType);
    if (known != std::end(correctionTags))
        take(known->tag, std::move(source));
    else if (type != "Cites" && !source.isEmpty())
        m_unknown.push_back({u"pubmed"_s, QString::fromUtf8(type), std::move(source)});
}

} // namespace lacuna
