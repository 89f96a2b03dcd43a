// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/medlinerecord.h"

#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 knownTags[] = {
    medlineTag("AB"),   medlineTag("AD"),   medlineTag("AID"),  medlineTag("AU"),   medlineTag("AUID"),
    medlineTag("BTI"),  medlineTag("CDAT"), medlineTag("CI"),   medlineTag("CIN"),  medlineTag("CN"),
    medlineTag("COI"),  medlineTag("COIS"), medlineTag("CON"),  medlineTag("CP"),   medlineTag("CRDT"),
    medlineTag("CTDT"), medlineTag("CTI"),  medlineTag("DA"),   medlineTag("DCOM"), medlineTag("DDIN"),
    medlineTag("DEP"),  medlineTag("DOI"),  medlineTag("DP"),   medlineTag("DRDT"), medlineTag("DRIN"),
    medlineTag("ECF"),  medlineTag("ECI"),  medlineTag("ED"),   medlineTag("EDAT"), medlineTag("EFR"),
    medlineTag("EIN"),  medlineTag("EN"),   medlineTag("ERCF"), medlineTag("FAU"),  medlineTag("FED"),
    medlineTag("FIR"),  medlineTag("FPS"),  medlineTag("GN"),   medlineTag("GR"),   medlineTag("GS"),
    medlineTag("IP"),   medlineTag("IR"),   medlineTag("IRAD"), medlineTag("IS"),   medlineTag("ISBN"),
    medlineTag("JID"),  medlineTag("JT"),   medlineTag("LA"),   medlineTag("LCNA"), medlineTag("LID"),
    medlineTag("LR"),   medlineTag("MH"),   medlineTag("MHDA"), medlineTag("MID"),  medlineTag("NM"),
    medlineTag("OAB"),  medlineTag("OABL"), medlineTag("OCI"),  medlineTag("OID"),  medlineTag("ORI"),
    medlineTag("OT"),   medlineTag("OTO"),  medlineTag("OWN"),  medlineTag("PB"),   medlineTag("PG"),
    medlineTag("PHST"), medlineTag("PL"),   medlineTag("PMC"),  medlineTag("PMCR"), medlineTag("PMID"),
    medlineTag("PRIN"), medlineTag("PROF"), medlineTag("PS"),   medlineTag("PST"),  medlineTag("PT"),
    medlineTag("RF"),   medlineTag("RIN"),  medlineTag("RN"),   medlineTag("ROF"),  medlineTag("RPF"),
    medlineTag("RPI"),  medlineTag("RRF"),  medlineTag("RRI"),  medlineTag("SB"),   medlineTag("SFM"),
    medlineTag("SI"),   medlineTag("SO"),   medlineTag("SPIN"), medlineTag("STAT"), medlineTag("TA"),
    medlineTag("TI"),   medlineTag("TT"),   medlineTag("UIN"),  medlineTag("UOF"),  medlineTag("URLF"),
    medlineTag("URLS"), medlineTag("VI"),   medlineTag("VTI")};

struct PublicationType {
    QLatin1StringView name;
    QLatin1StringView type;
};
/// MeSH's publication types that say what a thing is; the first of a type is the one written. Others ("Review") say how it was done.
constexpr PublicationType publicationTypes[] = {
    {"Journal Article"_L1, "JOUR"_L1},
    {"Book"_L1, "BOOK"_L1},
    {"Book Chapter"_L1, "CHAP"_L1},
    {"Academic Dissertation"_L1, "THES"_L1},
    {"Technical Report"_L1, "RPRT"_L1},
    {"Congress"_L1, "CONF"_L1},
    {"Clinical Conference"_L1, "CONF"_L1},
    {"Consensus Development Conference"_L1, "CONF"_L1},
    {"Newspaper Article"_L1, "NEWS"_L1},
    {"Dataset"_L1, "DATA"_L1},
    {"Preprint"_L1, "UNPB"_L1},
    {"Video-Audio Media"_L1, "VIDEO"_L1},
    {"Legal Case"_L1, "CASE"_L1},
    {"Legislation"_L1, "STAT"_L1},
    {"Patent"_L1, "PAT"_L1},
    {"Government Publication"_L1, "GOVDOC"_L1},
    {"Dictionary"_L1, "DICT"_L1},
    {"Encyclopedia"_L1, "ENCYC"_L1},
    {"Catalog"_L1, "CTLG"_L1},
    {"Meeting Abstract"_L1, "ABST"_L1},
};

QString typeOfPublication(const QString& name)
{
    const auto* found = std::ranges::find_if(publicationTypes, [&](const PublicationType& p) {
        return name.compare(p.name, Qt::CaseInsensitive) == 0;
    });
    if (found != std::end(publicationTypes))
        return found->type;
    const QString type =
        name == name.toUpper() ? referenceType(name) : QString(); // RIS' own, as our writer writes them
    return type;
}

/// "0955-2359 (Print)" and "978… (hardback)": the number.
QString numberOnly(const QString& value)
{
    const qsizetype bracket = value.indexOf(u'(');
    return bracket > 0 ? QStringView(value).first(bracket).trimmed().toString() : value;
}

} // namespace

bool isMedlineTag(quint32 tag)
{
    static const QSet<quint32> tags(std::begin(knownTags), std::end(knownTags));
    return tags.contains(tag);
}

QString medlineTagName(quint32 tag)
{
    QString name;
    for (; tag != 0; tag >>= 8)
        name.prepend(QChar(tag & 0xff));
    return name;
}

QString publicationTypeOf(const QString& type)
{
    const auto* found = std::ranges::find(publicationTypes, type, &PublicationType::type);
    return found != std::end(publicationTypes) ? QString(found->name) : type == "GEN"_L1 ? QString() : type;
}

MedlineRecord::MedlineRecord(CodedKeywords& keywords)
    : m_keywords(keywords)
{
}

void MedlineRecord::keep(quint32 tag, QString&& value)
{
    auto name = m_names.constFind(tag);
    if (name == m_names.cend()) {
        if (m_names.size() > 4096)
            m_names.clear();
        name = m_names.insert(tag, medlineTagName(tag));
    }
    m_record.study.extra.push_back({medlineFormat, *name, std::move(value)});
}

/// The fields of one text each; false if it is none of them.
bool MedlineRecord::takeSimple(quint32 tag, QString& value)
{
    QString Study::* member = nullptr;
    switch (tag) {
    case medlineTag("PMID"):
        member = &Study::accession;
        break;
    case medlineTag("JT"):
        member = &Study::source;
        break;
    case medlineTag("VI"):
        member = &Study::volume;
        break;
    case medlineTag("IP"):
        member = &Study::issue;
        break;
    case medlineTag("PG"):
        value = fullPageRange(value);
        member = &Study::pages;
        break;
    case medlineTag("LA"):
        member = &Study::language;
        break;
    case medlineTag("PB"):
        member = &Study::publisher;
        break;
    case medlineTag("PL"):
        member = &Study::place;
        break;
    case medlineTag("EN"):
        member = &Study::edition;
        break;
    case medlineTag("URLF"):
    case medlineTag("URLS"):
        member = &Study::url;
        break;
    default:
        return false;
    }
    QString& into = m_record.study.*member;
    if (into.isEmpty())
        into = std::move(value);
    else if (into != value)
        keep(tag, std::move(value));
    return true;
}

void MedlineRecord::take(quint32 tag, QString&& value)
{
    if (value.isEmpty())
        return;
    m_empty = false;
    if (takeSimple(tag, value))
        return;
    Study& study = m_record.study;
    switch (tag) {
    case medlineTag("TI"):
        addTitle(value);
        break;
    case medlineTag("AB"):
        if (!study.abstract.isEmpty())
            study.abstract += u'\n';
        study.abstract += value;
        break;
    case medlineTag("FAU"):
    case medlineTag("CN"):
        study.authors += std::move(value);
        m_fullAuthor = tag == medlineTag("FAU");
        break;
    case medlineTag("AU"):
        addShortAuthor(std::move(value));
        break;
    case medlineTag("DP"):
        addDate(std::move(value));
        break;
    case medlineTag("IS"):
    case medlineTag("ISBN"):
        addIsbn(study, numberOnly(value));
        break;
    case medlineTag("LID"):
    case medlineTag("AID"):
    case medlineTag("DOI"):
        addIdentifier(tag, std::move(value));
        break;
    case medlineTag("MH"):
    case medlineTag("OT"):
        m_keywords.add(m_record, std::move(value));
        break;
    case medlineTag("GN"):
        addNote(study, value);
        break;
    case medlineOwnTag:
        if (value.startsWith(ownLinePrefix))
            m_patch = QStringView(value).sliced(ownLinePrefix.size()).toUtf8();
        else
            keep(tag, std::move(value));
        break;
    default: // also JT's relatives and PT, which finish() looks through
        keep(tag, std::move(value));
    }
}

void MedlineRecord::addTitle(const QString& value)
{
    QString& title = m_record.study.title;
    if (!title.isEmpty())
        title += ".:?!"_L1.contains(title.back()) ? " "_L1 : ": "_L1;
    title += value;
}

void MedlineRecord::addShortAuthor(QString&& value)
{
    if (std::exchange(m_fullAuthor, false))
        return; // the same in short
    const qsizetype space = value.lastIndexOf(u' ');
    const QStringView last = QStringView(value).sliced(space + 1);
    const bool initials = space > 0 && last.size() <= 4 && !value.contains(u',')
        && std::ranges::all_of(last, [](QChar c) { return c.isUpper(); });
    if (initials)
        value = QStringView(value).first(space).trimmed() + ", "_L1 + last;
    m_record.study.authors += std::move(value);
}

void MedlineRecord::addDate(QString&& value)
{
    value = value.simplified();
    const auto stated = statedYear(value);
    auto& year = m_record.study.year;
    if (stated && !year)
        year = stated->year;
    if (!stated || !stated->plain || stated->year != year)
        keep(medlineTag("DP"), std::move(value));
}

void MedlineRecord::addIdentifier(quint32 tag, QString&& value)
{
    const bool marked = value.endsWith("[doi]"_L1);
    QString doi = withoutDoiPrefix(marked ? value.first(value.size() - 5) : value);
    if (!marked && !doi.startsWith("10."_L1)) {
        keep(tag, std::move(value));
        return;
    }
    QString& known = m_record.study.doi;
    if (known.isEmpty())
        known = std::move(doi);
    else if (known.compare(doi, Qt::CaseInsensitive) != 0)
        keep(tag, std::move(value));
}

QString MedlineRecord::takeExtra(quint32 tag)
{
    const QString name = medlineTagName(tag);
    auto& extra = m_record.study.extra;
    const auto found = std::ranges::find(extra, name, &ExtraField::tag);
    if (found == extra.end())
        return {};
    QString text = std::move(found->text);
    extra.erase(found);
    return text;
}

void MedlineRecord::completeType(const QString& otherwise)
{
    Study& study = m_record.study;
    int types = 0;
    auto only = study.extra.end();
    for (auto it = study.extra.begin(); it != study.extra.end(); ++it) {
        if (it->tag != "PT"_L1)
            continue;
        ++types;
        only = it;
        if (study.type.isEmpty())
            study.type = typeOfPublication(it->text);
    }
    if (study.type.isEmpty())
        study.type = otherwise;
    if (types == 1 && only->text == publicationTypeOf(study.type))
        study.extra.erase(only); // the type says it
}

Record MedlineRecord::finish(qint64 line, std::vector<ImportIssue>& issues)
{
    Study& study = m_record.study;
    QString otherwise = study.source.isEmpty() ? u"GEN"_s : u"JOUR"_s;
    if (study.title.isEmpty()) {
        study.title = takeExtra(medlineTag("BTI"));
        if (!study.title.isEmpty())
            otherwise = u"BOOK"_s;
    }
    constexpr std::pair<const char*, QLatin1StringView> sources[] = {
        {"BTI", "CHAP"_L1}, {"CTI", "GEN"_L1}, {"TA", "JOUR"_L1}};
    for (const auto& [tag, type] : sources) {
        if (!study.source.isEmpty())
            break;
        study.source = takeExtra(medlineTag(tag));
        if (!study.source.isEmpty() && otherwise == "GEN"_L1)
            otherwise = type;
    }
    completeType(otherwise);
    m_record.line = line;
    if (!m_patch.isEmpty() && !applyStudyPatch(m_patch, m_record))
        issues.push_back(
            {line, ImportIssue::Severity::Warning, medlineTagName(medlineOwnTag),
             tr("The line with Lacuna's own additions is damaged; the plain fields were used.")});
    Record record = std::exchange(m_record, {});
    m_patch.clear();
    m_fullAuthor = false;
    m_empty = true;
    return record;
}

} // namespace lacuna
