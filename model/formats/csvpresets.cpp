// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headers were read in public repositories that hold or describe real exports (November 2026):
// - Zotero: willsALMANJ/Zutilo users' and others' exports; all have the same 87 columns from "Key" to "Legislative Body";
// - Scopus: the 46 columns from "Authors" to "EID", with "Author full names" since 2023 (ScopusApyJson's FULL_SCOPUS_COLUMNS_NAMES), without before;
// - Web of Science: field tags (rafguns/wosfile, wosfile/tags.py), and the full names of its Excel and tab-delimited exports;
// - Covidence: as importers of its CSV name the columns ("Published Month", "Ref", "Covidence #", "Study", "Tags");
// - Rayyan: the exporter's own test (header "key,title,year,month,day,journal,…,notes") and newer files, which go on with doi and keywords;
// - 3ie: the Development Evidence Portal's export, destiny-evidence/taxonomy-builder,
//   docs/ontology-expressivity/worked-examples/3ie-study-34810-source.csv.
#include "model/formats/csvpresets.h"

#include "model/formats/csvfields.h"
#include "model/formats/referencefields.h"
#include "model/formats/wosformat.h"
#include "model/support/textfold.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <span>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

enum class Source { Zotero, Scopus, WosTags, WosNames, Covidence, Rayyan, ThreeIe };

/// A header as foldedForMatching() makes it, and the field it holds; "" is kept as it is, "+authors" and "+pages" are second choice.
struct Rule {
    const char* header;
    const char* field;
};

constexpr Rule zoteroRules[] = {
    {"access date", ""}, {"automatic tags", "keywords"},
    {"call number", ""}, {"country", ""}, // of a patent
    {"date added", ""},  {"date modified", ""},
    {"extra", ""},       {"isbn", "isbn"},
    {"issn", "isbn"},    {"journal abbreviation", ""},
    {"short title", ""}, {"type", ""}, // of a thesis or report: "PhD"
    {"url", "url"},
};

constexpr Rule scopusRules[] = {
    {"art no", "+pages"},
    {"author full names", "authors"},
    {"author s id", ""},
    {"authors", "+authors"},
    {"authors id", ""},
    {"conference date", ""},
    {"conference name", ""},
    {"correspondence address", ""},
    {"document type", "type"},
    {"eid", "accession"},
    {"isbn", "isbn"},
    {"issn", "isbn"},
    {"language of original document", "language"},
    {"page count", ""},
    {"pubmed id", ""},
    {"source", ""}, // the database: "Scopus"
};

constexpr Rule wosTagRules[] = {
    {"ab", "abstract"}, {"af", "authors"},   {"ar", "+pages"}, {"au", "+authors"},   {"ba", "+authors"},
    {"be", ""},         {"bf", "+authors"},  {"bn", "isbn"},   {"bp", "start-page"}, {"ca", "+authors"},
    {"de", "keywords"}, {"di", "doi"},       {"dt", ""},       {"ei", "isbn"},       {"ep", "end-page"},
    {"gp", "+authors"}, {"id", "keywords"},  {"is", "issue"},  {"la", "language"},   {"pi", "place"},
    {"pt", ""},         {"pu", "publisher"}, {"py", "year"},   {"sn", "isbn"},       {"so", "source"},
    {"ti", "title"},    {"ut", "accession"}, {"vl", "volume"},
};

constexpr Rule wosNameRules[] = {
    {"article number", "+pages"},
    {"article title", "title"},
    {"author full names", "authors"},
    {"authors", "+authors"},
    {"book author full names", "+authors"},
    {"book authors", "+authors"},
    {"book doi", ""},
    {"book group authors", "+authors"},
    {"conference title", ""},
    {"date of export", ""},
    {"document type", ""}, // see finishPreset()
    {"doi link", ""},
    {"early access date", ""},
    {"eissn", "isbn"},
    {"group authors", "+authors"},
    {"ids number", ""},
    {"isbn", "isbn"},
    {"issn", "isbn"},
    {"keywords plus", "keywords"},
    {"publication date", ""}, // "JUN 8"
    {"publication type", ""},
    {"publication year", "year"},
    {"publisher city", "place"},
    {"source title", "source"},
    {"ut unique id", "accession"},
    {"ut unique wos id", "accession"},
};

constexpr Rule covidenceRules[] = {
    {"accession number", ""}, // of the database that Covidence had it from
    {"covidence", "accession"}, {"published month", ""}, {"ref", ""},
    {"reviewer name", ""},      {"study", ""}, // "Smith 2019"
    {"study id", ""},
};

constexpr Rule rayyanRules[] = {
    {"day", ""},   {"key", "accession"}, {"location", "place"},
    {"month", ""}, {"pmc id", ""},       {"pubmed id", ""},
};

constexpr Rule threeIeRules[] = {
    {"id", "accession"},
    {"outcome", ""},
    {"publication type", "type"},
    {"type", ""}, // of the portal's record: "ier"
    {"year of publication", "year"},
};

constexpr const char* zoteroSignature[] = {"item type", "publication title", "abstract note", "manual tags"};
constexpr const char* scopusSignature[] = {"authors", "title", "source title", "eid"};
constexpr const char* scopusPartSignature[] = {"source title", "art no", "page start"};
constexpr const char* wosTagSignature[] = {"pt", "au", "ti", "so"};
constexpr const char* wosNameSignature[] = {"article title", "source title", "publication type"};
constexpr const char* wosShortSignature[] = {"article title", "source title", "ut unique wos id"};
constexpr const char* covidenceSignature[] = {"title", "covidence"};
constexpr const char* rayyanSignature[] = {"key", "title", "journal", "issn", "authors", "abstract", "notes"};
constexpr const char* threeIeSignature[] = {"title", "authors", "year of publication", "sector name",
                                            "evaluation design"};

} // namespace

struct CsvPreset {
    Source source;
    const char* name;
    std::span<const char* const> signature; ///< folded headers that are all there
    std::span<const Rule> rules;
};

namespace {

constexpr CsvPreset presets[] = {
    {Source::Zotero, "Zotero", zoteroSignature, zoteroRules},
    {Source::Scopus, "Scopus", scopusSignature, scopusRules},
    {Source::Scopus, "Scopus", scopusPartSignature, scopusRules},
    {Source::WosTags, "Web of Science", wosTagSignature, wosTagRules},
    {Source::WosNames, "Web of Science", wosNameSignature, wosNameRules},
    {Source::WosNames, "Web of Science", wosShortSignature, wosNameRules},
    {Source::Covidence, "Covidence", covidenceSignature, covidenceRules},
    {Source::Rayyan, "Rayyan", rayyanSignature, rayyanRules},
    {Source::ThreeIe, "3ie", threeIeSignature, threeIeRules},
};

/// Takes the first extra field with @p tag out of @p study.
QString takeExtra(Study& study, QLatin1StringView tag)
{
    const auto found =
        std::ranges::find_if(study.extra, [tag](const ExtraField& extra) { return extra.tag == tag; });
    if (found == study.extra.end())
        return {};
    QString text = std::move(found->text);
    study.extra.erase(found);
    return text;
}

/// "Smith J., Doe A.-B." as Scopus lists authors where commas separate them.
QStringList scopusNames(const QString& cell)
{
    static const QRegularExpression initials(u"^(.{1,100}) ((?:\\p{L}{1,3}\\.[ -]?)+)$"_s);
    QStringList names;
    for (const QString& part : cell.split(u", "_s)) {
        const auto match = initials.match(part.size() < 200 ? part.trimmed() : QString());
        if (!match.hasMatch())
            return {}; // not that form
        names += match.captured(1) + ", "_L1 + match.captured(2).trimmed();
    }
    return names;
}

/// Whether @p cell is "[No author name available]" and the like.
bool isPlaceholder(const QString& cell)
{
    const QStringView text = QStringView(cell).trimmed();
    return text.size() < 60 && (text.startsWith("[No "_L1) || text.startsWith("(No "_L1))
        && (text.endsWith("available]"_L1) || text.endsWith("available)"_L1));
}

void finishScopus(Study& study)
{
    if (isPlaceholder(study.abstract))
        study.abstract.clear();
    const auto named = std::ranges::find(study.extra, u"Document Type"_s, &ExtraField::tag);
    if (study.type == "GEN"_L1 && named != study.extra.end())
        study.type = u"JOUR"_s; // letters, notes: all that is no book, chapter or conference paper
}

void finishWos(Study& study, QLatin1StringView publicationTag, QLatin1StringView documentTag)
{
    const QString publication = takeExtra(study, publicationTag);
    const auto document = std::ranges::find(study.extra, documentTag, &ExtraField::tag);
    study.type = wosReferenceType(publication, document != study.extra.end() ? document->text : QString());
    if (!study.type.isEmpty())
        return;
    study.type = u"GEN"_s;
    if (!publication.isEmpty())
        addExtra(study, u"csv"_s, publicationTag, publication);
}

/// "RAYYAN-INCLUSION: {"Ann"=>"Included"} | RAYYAN-LABELS: a,b | USER-NOTES: {…}": each a field of its own, the rest stays a note.
void finishRayyan(Study& study)
{
    if (!study.notes.contains("RAYYAN-"_L1) && !study.notes.contains("USER-NOTES:"_L1))
        return;
    QStringList rest;
    for (const QString& part : study.notes.split(u" | "_s)) {
        const qsizetype begin =
            part.indexOf("RAYYAN-"_L1) >= 0 ? part.indexOf("RAYYAN-"_L1) : part.indexOf("USER-NOTES:"_L1);
        const qsizetype colon = begin < 0 ? -1 : part.indexOf(u':', begin);
        if (begin < 0 || colon < 0 || colon - begin > 40) {
            rest += part;
            continue;
        }
        if (const QString before = part.first(begin).trimmed(); !before.isEmpty())
            rest += before;
        addExtra(study, u"csv"_s, part.sliced(begin, colon - begin), part.sliced(colon + 1).trimmed());
    }
    study.notes = rest.join(u" | "_s).trimmed();
}

} // namespace

const CsvPreset* csvPresetFor(const QStringList& headers)
{
    QSet<QString> folded;
    for (const QString& header : headers.first(qMin(headers.size(), qsizetype(400))))
        folded.insert(foldedForMatching(header));
    for (const CsvPreset& preset : presets) {
        if (std::ranges::all_of(preset.signature,
                                [&](const char* name) { return folded.contains(QLatin1StringView(name)); }))
            return &preset;
    }
    return nullptr;
}

QString presetName(const CsvPreset& preset)
{
    return QString::fromLatin1(preset.name);
}

std::optional<PresetColumn> presetColumn(const CsvPreset& preset, const QString& header)
{
    const QString folded = foldedForMatching(header);
    const auto rule = std::ranges::find_if(
        preset.rules, [&](const Rule& r) { return folded == QLatin1StringView(r.header); });
    if (rule == preset.rules.end())
        return {};
    const auto field = QLatin1StringView(rule->field);
    if (field.isEmpty())
        return PresetColumn{PresetColumn::Use::Extra, {}};
    if (field == "+authors"_L1)
        return PresetColumn{PresetColumn::Use::OtherAuthors, u"authors"_s};
    if (field == "+pages"_L1)
        return PresetColumn{PresetColumn::Use::ArticleNumber, u"pages"_s};
    return PresetColumn{PresetColumn::Use::Field, field};
}

QStringList presetAuthors(const CsvPreset& preset, const QString& cell)
{
    switch (preset.source) {
    case Source::Scopus: {
        if (isPlaceholder(cell))
            return {};
        QStringList names = cell.contains(u';') ? QStringList() : scopusNames(cell);
        if (!names.isEmpty())
            return names;
        static const QRegularExpression id(u"\\s*\\(\\d{1,20}\\)$"_s);
        for (const QString& name : splitCsvItems(cell, true))
            names += QString(name).remove(id);
        return names;
    }
    case Source::Rayyan: {
        // "Smith, J. and Doe, A.", commas in every name; newer files have semicolons.
        if (!cell.contains(u';') && cell.contains(u',') && cell.contains(" and "_L1))
            return cell.split(u" and "_s);
        return splitCsvItems(cell, true);
    }
    default:
        return splitCsvItems(cell, true);
    }
}

void finishPreset(const CsvPreset& preset, Record& record)
{
    switch (preset.source) {
    case Source::Scopus:
        finishScopus(record.study);
        break;
    case Source::WosTags:
        finishWos(record.study, "PT"_L1, "DT"_L1);
        break;
    case Source::WosNames:
        finishWos(record.study, "Publication Type"_L1, "Document Type"_L1);
        break;
    case Source::Rayyan:
        finishRayyan(record.study);
        break;
    default:
        break;
    }
}

bool presetQuotesAreText(const CsvPreset& preset, QChar separator)
{
    return separator == u'\t' && (preset.source == Source::WosTags || preset.source == Source::WosNames);
}

bool presetContinuesRows(const CsvPreset& preset)
{
    return preset.source == Source::ThreeIe;
}

void absorbRow(Record& record, Record&& row)
{
    Study& study = record.study;
    for (QString& author : row.study.authors) {
        if (!study.authors.contains(author))
            study.authors += std::move(author);
    }
    for (QString& keyword : row.study.keywords) {
        if (!study.keywords.contains(keyword))
            study.keywords += std::move(keyword);
    }
    for (ExtraField& extra : row.study.extra) {
        if (std::ranges::find(study.extra, extra) == study.extra.end())
            study.extra.push_back(std::move(extra));
    }
    for (NamedCoding& coding : row.codings) {
        if (std::ranges::find(record.codings, coding) == record.codings.end())
            record.codings.push_back(std::move(coding));
    }
}

} // namespace lacuna
