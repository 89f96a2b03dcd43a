// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/ovidformat.h"

#include "model/formats/referencefields.h"
#include "model/formats/taggedstudy.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

using Role = TagRule::Role;

// Names as Ovid's databases head their fields, and the tags of the tagged export (test cases of Zotero's "Ovid Tagged" translator,
// zotero/translators; JabRef's OvidImporterTest3.txt).
constexpr TagRule rules[] = {
    {"AB"_L1, Role::Paragraphs, &Study::abstract},
    {"Abstract"_L1, Role::Paragraphs, &Study::abstract},
    {"AN"_L1, Role::Text, &Study::accession},
    {"UI"_L1, Role::Text, &Study::accession},
    {"DO"_L1, Role::Doi},
    {"DOI"_L1, Role::Doi},
    {"DOI Number"_L1, Role::Doi},
    {"Digital Object Identifier"_L1, Role::Doi},
    {"YR"_L1, Role::Year},
    {"Year of Publication"_L1, Role::Year},
    {"Journal"_L1, Role::Text, &Study::source},
    {"Journal Name"_L1, Role::Text, &Study::source},
    {"JN"_L1, Role::Text, &Study::source},
    {"Volume"_L1, Role::Text, &Study::volume},
    {"VO"_L1, Role::Text, &Study::volume},
    {"Issue"_L1, Role::Text, &Study::issue},
    {"IP"_L1, Role::Text, &Study::issue},
    {"Page"_L1, Role::Text, &Study::pages},
    {"Pages"_L1, Role::Text, &Study::pages},
    {"PG"_L1, Role::Text, &Study::pages},
    {"Publisher"_L1, Role::Text, &Study::publisher},
    {"PB"_L1, Role::Text, &Study::publisher},
    {"URL"_L1, Role::Text, &Study::url},
    {"UR"_L1, Role::Text, &Study::url},
    {"JL"_L1, Role::Text, &Study::url},
    {"Link to the Ovid Full Text or citation"_L1, Role::Text, &Study::url},
    {"XL"_L1, Role::Text, &Study::url},
};

/// What a field is that the dialect itself reads.
enum class Part { None, Title, Authors, Source, Type, Language, Accession, Isbn, Keywords };

Part partOf(const QString& tag)
{
    static const QHash<QString, Part> parts{
        {u"ti"_s, Part::Title},
        {u"title"_s, Part::Title},
        {u"chapter title"_s, Part::Title},
        {u"au"_s, Part::Authors},
        {u"author"_s, Part::Authors},
        {u"authors"_s, Part::Authors},
        {u"so"_s, Part::Source},
        {u"source"_s, Part::Source},
        {u"pt"_s, Part::Type},
        {u"publication type"_s, Part::Type},
        {u"document type"_s, Part::Type},
        {u"lg"_s, Part::Language},
        {u"la"_s, Part::Language},
        {u"language"_s, Part::Language},
        {u"accession number"_s, Part::Accession},
        {u"unique identifier"_s, Part::Accession},
        {u"is"_s, Part::Isbn},
        {u"issn"_s, Part::Isbn},
        {u"issn print"_s, Part::Isbn},
        {u"issn electronic"_s, Part::Isbn},
        {u"ib"_s, Part::Isbn},
        {u"isbn"_s, Part::Isbn},
        {u"kw"_s, Part::Keywords},
        {u"mh"_s, Part::Keywords},
        {u"sh"_s, Part::Keywords},
        {u"author keywords"_s, Part::Keywords},
        {u"keywords"_s, Part::Keywords},
        {u"keyword heading"_s, Part::Keywords},
        {u"key concepts"_s, Part::Keywords},
        {u"index terms"_s, Part::Keywords},
        {u"subject headings"_s, Part::Keywords},
        {u"mesh subject headings"_s, Part::Keywords},
    };
    return parts.value(tag.toLower(), Part::None);
}

/// "<8>", "<1. >".
bool isRecordMark(QByteArrayView line)
{
    if (line.size() < 3 || line.size() > 16 || line.front() != '<' || line.back() != '>')
        return false;
    const QByteArrayView inside = line.sliced(1, line.size() - 2);
    qsizetype digits = 0;
    while (digits < inside.size() && inside[digits] >= '0' && inside[digits] <= '9')
        ++digits;
    const QByteArrayView rest = trimmedBytes(inside.sliced(digits));
    return digits > 0 && (rest.isEmpty() || rest == ".");
}

/// "TI  - A title".
bool isTaggedLine(QByteArrayView line)
{
    const auto part = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return line.size() >= 5 && part(line[0]) && part(line[1]) && line[2] == ' ' && line[3] == ' '
        && line[4] == '-' && (line.size() == 5 || line[5] == ' ');
}

/// A line that may be a field's name: short, and not the rest of a sentence.
bool isName(QByteArrayView line)
{
    return line.size() <= 60 && line.front() >= 'A' && line.front() <= 'Z' && line.back() != '.'
        && line.back() != ',' && line.back() != ';';
}

QString withoutFullStop(QString text)
{
    text = text.trimmed();
    if (text.endsWith(u'.') && !text.endsWith(".."_L1))
        text.chop(1);
    return text.trimmed();
}

/// Takes "[Review]" away from the end of @p text.
QString takeMark(QString& text)
{
    const qsizetype bracket = text.endsWith(u']') ? text.lastIndexOf(u'[') : -1;
    if (bracket <= 0)
        return {};
    const QString mark = text.sliced(bracket);
    text = text.first(bracket).trimmed();
    return mark;
}

/// "Holstiege, Jakob 1" (an affiliation's number), "Werner, S. M. [Author; E-mail: …]", "Smith JA" as MEDLINE has it.
QString authorName(QString name)
{
    name = name.simplified();
    if (name.size() > 300) // no name is as long, and patterns take their time
        return name;
    (void)takeMark(name);
    static const QRegularExpression numbers(u"\\s*(\\(\\d+\\)|[\\d,]+|\\*)$"_s);
    name =
        withoutFullStop(name.remove(numbers)) + (name.endsWith(u'.') && name.contains(u',') ? "."_L1 : ""_L1);
    static const QRegularExpression initials(u"^([^,]+) (\\p{Lu}{1,4})$"_s);
    if (const auto match = initials.match(name); match.hasMatch())
        return match.captured(1) + ", "_L1 + match.captured(2);
    return name.trimmed();
}

/// Between semicolons, but for those within brackets; else between full stops with two spaces behind them.
QStringList splitAuthors(const QString& line)
{
    static const QRegularExpression fullStops(u"\\.\\s{2,}"_s);
    QStringList names;
    int brackets = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        brackets += line[i] == u'[' ? 1 : line[i] == u']' && brackets > 0 ? -1 : 0;
        if (line[i] == u';' && brackets == 0) {
            names += line.sliced(from, i - from);
            from = i + 1;
        }
    }
    if (names.isEmpty() && brackets == 0 && !line.contains(u'['))
        return line.split(fullStops);
    return names << line.sliced(from);
}

void addAuthors(Study& study, const TaggedField& field)
{
    for (const QString& line : field.lines) {
        for (const QString& text : splitAuthors(line)) {
            if (const QString name = authorName(text); !name.isEmpty())
                study.authors += name;
        }
    }
}

void addKeywords(Study& study, const TaggedField& field)
{
    for (const QString& line : field.lines) {
        for (QString keyword : splitAtSemicolons(line)) {
            keyword = withoutFullStop(keyword.remove(u'*')).simplified();
            if (!keyword.isEmpty() && !study.keywords.contains(keyword))
                study.keywords += keyword;
        }
    }
}

void addIsbn(TaggedStudy& filled, const TaggedField& field)
{
    for (const QString& line : field.lines) {
        TaggedField number{field.tag, {line.section(u'(', 0, 0).trimmed()}, field.line};
        filled.take(number, {{}, Role::Isbn});
    }
}

/// "Journal. 43(2):123-145, November 15, 2004." and "Journal. Vol.31(3), 2019, pp. 404-416.".
void takeSource(TaggedStudy& filled, const TaggedField& field)
{
    Study& study = filled.study();
    const QString text = field.joined(u' ').simplified();
    if (text.size() > 2000) { // no reference is as long, and patterns take their time
        filled.keep(field);
        return;
    }
    static const QRegularExpression colon(
        u"^(.+?)\\.\\s*(\\d+)\\s*(?:\\(([^)]{1,40})\\))?\\s*:\\s*([A-Za-z]?\\d+(?:[-\u2013][A-Za-z]?\\d+)?)[,;. ]*(.*)$"_s);
    static const QRegularExpression volume(
        u"^(.+?)\\.\\s*(?:Vol\\.?\\s*)?(\\d+)\\s*(?:\\(([^)]{1,40})\\))?,\\s*(.*?)(?:pp?\\.\\s*([\\w-]+))?\\.?$"_s);
    auto match = colon.match(text);
    const bool byColon = match.hasMatch();
    if (!byColon)
        match = volume.match(text);
    const QString rest = match.hasMatch() ? match.captured(byColon ? 5 : 4) : QString();
    if (match.hasMatch()) {
        filled.setOnce(&Study::source, field.tag, match.captured(1));
        filled.setOnce(&Study::volume, field.tag, match.captured(2));
        if (!match.captured(3).isEmpty())
            filled.setOnce(&Study::issue, field.tag, match.captured(3));
        if (const QString pages = match.captured(byColon ? 4 : 5); !pages.isEmpty())
            filled.setOnce(&Study::pages, field.tag, pages);
    } else if (withoutFullStop(text).indexOf(". "_L1) < 0) {
        filled.setOnce(&Study::source, field.tag, withoutFullStop(text)); // nothing but the journal
        return;
    }
    if (const auto stated = statedYear(rest); stated && !study.year)
        study.year = stated->year;
    filled.keep(field);
}

void takeType(TaggedStudy& filled, const TaggedField& field)
{
    static const QRegularExpression separators(u"[.:;\\n]"_s);
    for (const QString& name : field.joined(u'\n').split(separators)) {
        const QString type = referenceType(name);
        if (filled.study().type.isEmpty() && !name.trimmed().isEmpty())
            filled.study().type = type;
    }
    filled.keep(field);
}

void takePart(TaggedStudy& filled, const TaggedField& field)
{
    const auto plain = [&](QString Study::* member) {
        filled.setOnce(member, field.tag, withoutFullStop(field.joined(u' ').simplified()));
    };
    switch (partOf(field.tag)) {
    case Part::None:
        break;
    case Part::Title: {
        QString title = withoutFullStop(field.joined(u' ').simplified());
        const QString mark = takeMark(title);
        filled.setOnce(&Study::title, field.tag, withoutFullStop(title));
        filled.keep(field.tag, mark);
        break;
    }
    case Part::Authors:
        addAuthors(filled.study(), field);
        break;
    case Part::Source:
        takeSource(filled, field);
        break;
    case Part::Type:
        takeType(filled, field);
        break;
    case Part::Language:
        plain(&Study::language);
        break;
    case Part::Accession:
        plain(&Study::accession);
        break;
    case Part::Isbn:
        addIsbn(filled, field);
        break;
    case Part::Keywords:
        addKeywords(filled.study(), field);
        break;
    }
}

class Dialect final : public TaggedDialect {
public:
    TaggedLine parse(QByteArrayView line, const TaggedRecord* open, bool /*afterBlank*/) const override
    {
        if (line.isEmpty())
            return {TaggedLine::Kind::Blank, {}, {}};
        if (isRecordMark(line))
            return {TaggedLine::Kind::Begin, {}, {}};
        if (!open)
            return {TaggedLine::Kind::Text, {}, line};
        if (isTaggedLine(line))
            return {TaggedLine::Kind::Field, line.first(2), line.sliced(5)};
        const bool indented = line.front() == ' ' || line.front() == '\t';
        const bool tagged = !open->fields.empty() && open->fields.front().tag.size() == 2;
        if (indented || tagged || !isName(line))
            return {TaggedLine::Kind::Text, {}, line};
        return {TaggedLine::Kind::Field, line, {}};
    }

    Record record(const TaggedRecord& tagged, std::vector<ImportIssue>& issues) const override
    {
        TaggedStudy filled(tagged.line, u"ovid"_s, issues);
        for (const TaggedField& field : tagged.fields) {
            if (field.lines.isEmpty())
                continue;
            if (partOf(field.tag) == Part::None)
                filled.takeByRule(field, rules);
            else
                takePart(filled, field);
        }
        Study& study = filled.study();
        if (study.type.isEmpty() && !study.source.isEmpty() && !study.volume.isEmpty())
            study.type = u"JOUR"_s;
        return filled.finish({"DG"_L1, "Date of Publication"_L1});
    }

    QString wrongFile() const override
    {
        return OvidFormat::tr("This is not an Ovid file: it has no line such as “<1>”.");
    }
};

} // namespace

QString OvidFormat::id() const
{
    return u"ovid"_s;
}

QString OvidFormat::name() const
{
    return tr("Ovid text");
}

QStringList OvidFormat::extensions() const
{
    return {u"txt"_s, u"ovd"_s, u"ovid"_s};
}

Likelihood OvidFormat::sniff(QStringView start) const
{
    const QList<QByteArray> lines = firstLines(start, 30);
    if (lines.isEmpty() || !isRecordMark(lines.front()))
        return Likelihood::No;
    const bool fields = std::ranges::any_of(lines, [](const QByteArray& line) {
        return isTaggedLine(line) || line == "Title" || line == "Author" || line == "Authors"
            || line == "Source" || line == "Unique Identifier" || line == "Accession Number";
    });
    return fields ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> OvidFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                     Progress& progress) const
{
    return readTagged(device, options, sink, progress, *this, Dialect());
}

Result<> OvidFormat::write(const std::vector<CodedStudy>& /*studies*/, const Codebook& /*codebook*/,
                           QIODevice& /*device*/, Progress& /*progress*/) const
{
    return fail(ErrorKind::Usage, tr("Ovid files can only be read."));
}

} // namespace lacuna
