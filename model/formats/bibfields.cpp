// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibfields.h"

#include "model/formats/bibnames.h"
#include "model/formats/latextext.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

#include <algorithm>
#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

const QString bibtex = bibFormat;

/// What a field is for.
enum class Role {
    Title,
    Authors,
    Volume,
    Pages,
    Edition,
    Isbn,
    Doi,
    Url,
    Abstract,
    Keywords,
    Accession,
    Notes,
    VerifiedAt,
    Date,
    Patch,
    Later, ///< decided when the whole entry is known
    Parent, ///< named what it inherited from
    Other
};

const QHash<QByteArrayView, Role>& roles()
{
    static const QHash<QByteArrayView, Role> table = {
        {"title", Role::Title},
        {"author", Role::Authors},
        {"volume", Role::Volume},
        {"pages", Role::Pages},
        {"edition", Role::Edition},
        {"isbn", Role::Isbn},
        {"issn", Role::Isbn},
        {"doi", Role::Doi},
        {"url", Role::Url},
        {"abstract", Role::Abstract},
        {"keywords", Role::Keywords},
        {"keyword", Role::Keywords},
        {"accession", Role::Accession},
        {"unique-id", Role::Accession},
        {"annote", Role::Notes},
        {"annotation", Role::Notes},
        {"year", Role::Date},
        {"date", Role::Date},
        {"lacuna", Role::Patch},
        {"subtitle", Role::Later},
        {"journal", Role::Later},
        {"journaltitle", Role::Later},
        {"booktitle", Role::Later},
        {"series", Role::Later},
        {"publisher", Role::Later},
        {"institution", Role::Later},
        {"school", Role::Later},
        {"organization", Role::Later},
        {"address", Role::Later},
        {"location", Role::Later},
        {"number", Role::Later},
        {"issue", Role::Later},
        {"language", Role::Later},
        {"langid", Role::Later},
        {"howpublished", Role::Later},
        {"crossref", Role::Parent},
        {"xdata", Role::Parent},
        {"lacuna-crossref", Role::Parent},
        {"lacuna-xdata", Role::Parent},
        {"lacuna-verified-at", Role::VerifiedAt},
    };
    return table;
}

QString pagesText(const QString& raw)
{
    QString pages = fromLatex(raw);
    pages.replace(QChar(0x2013), u'-');
    pages.replace(" - "_L1, "-"_L1);
    return pages;
}

QString doiText(const QString& raw)
{
    const QString doi = withoutDoiPrefix(fromVerbatim(raw));
    const qsizetype start = doi.startsWith("http"_L1, Qt::CaseInsensitive) ? doi.indexOf("/10."_L1) : -1;
    return start > 0 ? doi.sliced(start + 1) : doi; // another resolver's address
}

/// The text of an extra field.
QString otherText(QByteArrayView name, const QString& raw)
{
    switch (bibTextOf(name)) {
    case BibText::Names:
        return namesFromBib(raw).join(nameSeparator);
    case BibText::Verbatim:
        return fromVerbatim(raw);
    case BibText::Paragraphs:
        return fromLatex(raw, LatexLines::Paragraphs);
    case BibText::Month:
    case BibText::Latex:
        break;
    }
    return fromLatex(raw);
}

/// Items of a list outside braces: separated by semicolons if there is one, else by commas.
QStringList listItems(const QString& raw)
{
    const auto itemsBy = [&](QChar separator) {
        QStringList items;
        qsizetype depth = 0;
        qsizetype from = 0;
        for (qsizetype i = 0; i <= raw.size(); ++i) {
            const QChar c = i < raw.size() ? raw[i] : separator;
            depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
            if ((depth == 0 || i == raw.size()) && c == separator) {
                items += fromLatex(QStringView(raw).sliced(from, i - from));
                from = i + 1;
            }
        }
        return items;
    };
    QStringList items = raw.contains(u';') ? itemsBy(u';') : itemsBy(u',');
    if (items.size() == 1 && raw.contains(u';')) // those semicolons are inside braces
        items = itemsBy(u',');
    items.removeAll(QString());
    return items;
}

QString blockTag(BibBlock::Kind kind)
{
    return kind == BibBlock::Kind::Comment ? bibCommentTag
        : kind == BibBlock::Kind::Preamble ? bibPreambleTag
                                           : bibTextTag;
}

/// @p key is what we would make, with or without the number that tells equal ones apart.
bool isOwnKey(const QByteArray& key, const Study& study)
{
    if (key.isEmpty() || std::ranges::any_of(key, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    const QByteArray made = bibKeyFor(study);
    if (!key.startsWith(made))
        return false;
    const QByteArrayView rest = QByteArrayView(key).sliced(made.size());
    return rest.isEmpty()
        || (rest.size() > 1 && rest.size() < 10 && rest.front() == '-'
            && std::ranges::all_of(rest.sliced(1), [](char c) { return c >= '0' && c <= '9'; }));
}

/// Sets @p member, or keeps the field beside it.
void setOnce(QString& member, QString&& text, QByteArrayView name, Study& study)
{
    if (member.isEmpty())
        member = std::move(text);
    else if (!text.isEmpty() && text != member)
        addExtra(study, bibtex, QString::fromUtf8(name), text);
}

/// The fields that are members as they stand; false if the field is none.
bool memberField(Role role, QByteArrayView name, const QString& raw, Study& study)
{
    switch (role) {
    case Role::Title:
        setOnce(study.title, fromLatex(raw), name, study);
        return true;
    case Role::Authors:
        if (study.authors.isEmpty())
            study.authors = namesFromBib(raw);
        else
            addExtra(study, bibtex, QString::fromUtf8(name), fromLatex(raw));
        return true;
    case Role::Volume:
        setOnce(study.volume, fromLatex(raw), name, study);
        return true;
    case Role::Pages:
        setOnce(study.pages, pagesText(raw), name, study);
        return true;
    case Role::Edition:
        setOnce(study.edition, fromLatex(raw), name, study);
        return true;
    case Role::Isbn:
        study.isbn = study.isbn.isEmpty() ? fromLatex(raw) : QString(study.isbn + "; "_L1 + fromLatex(raw));
        return true;
    case Role::Doi:
        setOnce(study.doi, doiText(raw), name, study);
        return true;
    case Role::Url:
        setOnce(study.url, fromVerbatim(raw), name, study);
        return true;
    case Role::Abstract:
        setOnce(study.abstract, fromLatex(raw, LatexLines::Paragraphs), name, study);
        return true;
    case Role::Accession:
        setOnce(study.accession, fromLatex(raw), name, study);
        return true;
    case Role::Notes:
        setOnce(study.notes, fromLatex(raw, LatexLines::Paragraphs), name, study);
        return true;
    case Role::VerifiedAt:
        setOnce(study.verifiedAt, fromVerbatim(raw), name, study);
        return true;
    default:
        return false;
    }
}

} // namespace

/// What has to wait until the whole entry is known.
struct BibMapper::Parts {
    std::vector<ExtraField> later;
    QByteArray patch;

    /// Takes the first of @p names that is there.
    QString take(std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            const auto found = std::ranges::find(later, name, &ExtraField::tag);
            if (found != later.end()) {
                QString text = std::move(found->text);
                later.erase(found);
                return text;
            }
        }
        return {};
    }
};

QString BibMapper::dimensionOf(const QString& name)
{
    if (m_dimensions.isEmpty())
        return {};
    auto found = m_dimensionByText.constFind(name);
    if (found == m_dimensionByText.cend()) {
        if (m_dimensionByText.size() > 4096)
            m_dimensionByText.clear(); // a file with ever new "word: word" keywords must not fill the memory
        found = m_dimensionByText.insert(name, m_dimensions.value(foldedForMatching(name)));
    }
    return *found;
}

void BibMapper::addKeywords(const QString& text, Record& record)
{
    for (QString& keyword : listItems(text)) {
        const qsizetype colon = keyword.indexOf(u':');
        const QString dimension = colon > 0 && colon < 64 ? dimensionOf(keyword.first(colon)) : QString();
        const QString term =
            dimension.isEmpty() ? QString() : QStringView(keyword).sliced(colon + 1).trimmed().toString();
        if (term.isEmpty())
            record.study.keywords += std::move(keyword);
        else
            record.codings.push_back({dimension, term, {}, {}});
    }
}

void BibMapper::setDate(const QByteArray& name, const QString& text, Study& study)
{
    const auto stated = statedYear(text);
    if (stated && !study.year)
        study.year = stated->year;
    if (!stated || !stated->plain || stated->year != study.year)
        addExtra(study, bibtex, QString::fromLatin1(name), text);
}

void BibMapper::field(const BibField& field, Record& record, Parts& parts)
{
    const QString raw = QString::fromUtf8(field.value);
    const Role role = roles().value(field.name, Role::Other);
    if (QStringView(raw).trimmed().isEmpty() || memberField(role, field.name, raw, record.study))
        return;
    Study& study = record.study;
    switch (role) {
    case Role::Keywords:
        addKeywords(raw, record);
        return;
    case Role::Date:
        setDate(field.name, fromLatex(raw), study);
        return;
    case Role::Patch:
        parts.patch = field.value;
        return;
    case Role::Later: {
        const bool address = field.name == "howpublished"
            && (raw.contains("\\url{"_L1)
                || QStringView(raw).trimmed().startsWith("http"_L1, Qt::CaseInsensitive));
        parts.later.push_back(
            {bibtex, QString::fromLatin1(field.name), address ? fromVerbatim(raw) : fromLatex(raw)});
        return;
    }
    case Role::Parent:
        addExtra(study, bibtex, QString::fromLatin1(field.name.endsWith("crossref") ? "crossref" : "xdata"),
                 fromVerbatim(raw));
        return;
    default:
        if (QString text = otherText(field.name, raw); !text.isEmpty())
            addExtra(study, bibtex, QString::fromUtf8(field.name), text);
    }
}

void BibMapper::complete(Study& study, Parts& parts)
{
    const BibType& type = bibTypeOf(study.type);
    if (const QString subtitle = parts.take({"subtitle"_L1}); !subtitle.isEmpty())
        study.title = study.title.isEmpty() ? subtitle : QString(study.title + ": "_L1 + subtitle);
    if (study.title.isEmpty() && type.source != "booktitle"_L1)
        study.title = parts.take({"booktitle"_L1}); // collections in old files
    study.source = type.source == "booktitle"_L1
        ? parts.take({"booktitle"_L1, "journaltitle"_L1, "journal"_L1})
        : type.source == "series"_L1
        ? parts.take({"series"_L1, "journaltitle"_L1, "journal"_L1, "booktitle"_L1})
        : parts.take({"journaltitle"_L1, "journal"_L1, "booktitle"_L1});
    study.publisher = type.publisher == "school"_L1
        ? parts.take({"school"_L1, "institution"_L1, "publisher"_L1, "organization"_L1})
        : type.publisher == "institution"_L1
        ? parts.take({"institution"_L1, "publisher"_L1, "organization"_L1, "school"_L1})
        : type.publisher == "organization"_L1
        ? parts.take({"organization"_L1, "publisher"_L1, "institution"_L1})
        : parts.take({"publisher"_L1, "institution"_L1, "school"_L1, "organization"_L1});
    study.place = parts.take({"address"_L1, "location"_L1});
    study.issue = parts.take({"number"_L1, "issue"_L1});
    study.language = parts.take({"language"_L1, "langid"_L1});
    if (const QLatin1StringView babel = babelName(study.language); !babel.isEmpty())
        std::erase(parts.later, ExtraField{bibtex, u"langid"_s, babel}); // says the same
    if (study.url.isEmpty()) {
        const auto published = std::ranges::find(parts.later, "howpublished"_L1, &ExtraField::tag);
        if (published != parts.later.end() && published->text.startsWith("http"_L1, Qt::CaseInsensitive))
            study.url = parts.take({"howpublished"_L1});
    }
    std::erase_if(parts.later, [](const ExtraField& left) { return left.text.isEmpty(); });
    study.extra.insert(study.extra.end(), std::make_move_iterator(parts.later.begin()),
                       std::make_move_iterator(parts.later.end()));
}

/// Puts the entry's own type and key before its other extra fields, where they say something.
void BibMapper::completeKey(const BibEntry& entry, Study& study)
{
    auto place = study.extra.begin() + qsizetype(entry.before.size());
    const BibType& type = bibTypeOf(study.type);
    const QLatin1StringView name(entry.type);
    if (name != type.bibtex && name != type.biblatex)
        place = study.extra.insert(place, {bibtex, bibTypeTag, QString(name)}) + 1;
    if (!entry.key.isEmpty() && !isOwnKey(entry.key, study))
        study.extra.insert(place, {bibtex, bibKeyTag, QString::fromUtf8(entry.key)});
}

Record BibMapper::record(const BibEntry& entry)
{
    Record record;
    record.line = entry.line;
    Study& study = record.study;
    study.type = typeOfBib(entry.type);
    for (const BibBlock& block : entry.before)
        addExtra(study, bibtex, blockTag(block.kind), QString::fromUtf8(block.text));
    Parts parts;
    for (const BibField& read : entry.fields)
        field(read, record, parts);
    complete(study, parts);
    completeKey(entry, study);
    if (!parts.patch.isEmpty() && !applyStudyPatch(parts.patch, record)) {
        issues.push_back(
            {entry.line, ImportIssue::Severity::Warning, bibPatchField,
             tr("The field with Lacuna's own additions is damaged; the plain fields were used.")});
    }
    if (study.title.isEmpty())
        issues.push_back(
            {entry.line, ImportIssue::Severity::Warning, u"title"_s, tr("The entry has no title.")});
    return record;
}

} // namespace lacuna
