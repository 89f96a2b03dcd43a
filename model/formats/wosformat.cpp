// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/wosformat.h"

#include "model/formats/referencefields.h"
#include "model/formats/taggedstudy.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

using Role = TagRule::Role;

constexpr TagRule rules[] = {
    {"AB"_L1, Role::Text, &Study::abstract}, // its lines are wrapped, not paragraphs
    {"AF"_L1, Role::Ignored}, // see addAuthors()
    {"AR"_L1, Role::ArticleNumber},
    {"AU"_L1, Role::Ignored},
    {"BN"_L1, Role::Isbn},
    {"BP"_L1, Role::StartPage},
    {"DE"_L1, Role::Ignored}, // see addKeywords()
    {"DI"_L1, Role::Doi},
    {"EI"_L1, Role::Isbn},
    {"EP"_L1, Role::EndPage},
    {"ID"_L1, Role::Ignored},
    {"IS"_L1, Role::Text, &Study::issue},
    {"LA"_L1, Role::Text, &Study::language},
    {"PI"_L1, Role::Text, &Study::place},
    {"PS"_L1, Role::Ignored}, // the pages where there is no BP
    {"PT"_L1, Role::Ignored},
    {"PU"_L1, Role::Text, &Study::publisher},
    {"PY"_L1, Role::Year},
    {"SN"_L1, Role::Isbn},
    {"SO"_L1, Role::Text, &Study::source},
    {"TI"_L1, Role::Text, &Study::title},
    {"UT"_L1, Role::Text, &Study::accession},
    {"VL"_L1, Role::Text, &Study::volume},
};

bool isTagLine(QByteArrayView line)
{
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 2 && upper(line[0]) && (upper(line[1]) || digit(line[1]))
        && (line.size() == 2 || line[2] == ' ');
}

const TaggedField* find(const TaggedRecord& tagged, QLatin1StringView tag)
{
    const auto found = std::ranges::find_if(tagged.fields, [tag](const auto& f) { return f.tag == tag; });
    return found != tagged.fields.end() ? &*found : nullptr;
}

QString textOf(const TaggedRecord& tagged, QLatin1StringView tag)
{
    const TaggedField* field = find(tagged, tag);
    return field ? field->joined(u' ').simplified() : QString();
}

QStringList namesOf(const TaggedRecord& tagged, QLatin1StringView tag)
{
    QStringList names;
    for (const TaggedField& field : tagged.fields) {
        if (field.tag != tag)
            continue;
        for (const QString& line : field.lines) {
            for (const QString& name : splitAtSemicolons(line))
                names += name.simplified();
        }
    }
    names.removeAll(QString());
    return names;
}

class Dialect final : public TaggedDialect {
public:
    TaggedLine parse(QByteArrayView line, const TaggedRecord* open, bool /*afterBlank*/) const override
    {
        if (line.isEmpty())
            return {TaggedLine::Kind::Blank, {}, {}};
        if (!isTagLine(line))
            return {TaggedLine::Kind::Text, {}, line};
        const QByteArrayView tag = line.first(2);
        if (tag == "ER")
            return {TaggedLine::Kind::End, {}, {}};
        if (tag == "EF" || (!open && (tag == "FN" || tag == "VR")))
            return {TaggedLine::Kind::Skip, {}, {}};
        const bool begins = tag == "PT" && open && open->has("PT"_L1);
        return {begins ? TaggedLine::Kind::Begin : TaggedLine::Kind::Field, tag, line.sliced(2)};
    }

    Record record(const TaggedRecord& tagged, std::vector<ImportIssue>& issues) const override
    {
        TaggedStudy filled(tagged.line, u"wos"_s, issues);
        const QString publication = textOf(tagged, "PT"_L1);
        filled.study().type = wosReferenceType(publication, textOf(tagged, "DT"_L1));
        addAuthors(filled, tagged);
        addKeywords(filled.study(), tagged);
        filled.takeAll(tagged, rules);
        if (filled.study().type.isEmpty())
            filled.keep(u"PT"_s, publication);
        if (const TaggedField* pages = find(tagged, "PS"_L1)) {
            if (tagged.has("BP"_L1))
                filled.keep(*pages);
            else
                filled.setOnce(&Study::pages, pages->tag, pages->joined(u' '));
        }
        Study& study = filled.study();
        const auto journal = std::ranges::find(study.extra, u"JI"_s, &ExtraField::tag);
        if (study.source.isEmpty() && journal != study.extra.end())
            study.source = journal->text;
        return filled.finish({"PD"_L1, "EA"_L1, "CY"_L1});
    }

    QString endTag() const override { return u"ER"_s; }

    QString wrongFile() const override
    {
        return WosFormat::tr("This is not a Web of Science text file: it has no line such as “PT J”.");
    }

private:
    static void addAuthors(TaggedStudy& filled, const TaggedRecord& tagged)
    {
        const QStringList brief = namesOf(tagged, "AU"_L1);
        const QStringList full = namesOf(tagged, "AF"_L1);
        const bool useFull = !full.isEmpty() && full.size() >= brief.size();
        filled.study().authors = useFull ? full : brief;
        const QStringList& other = useFull ? brief : full;
        if (other != filled.study().authors)
            filled.keep(useFull ? u"AU"_s : u"AF"_s, other.join(u'\n'));
    }

    /// Between semicolons, over line ends.
    static void addKeywords(Study& study, const TaggedRecord& tagged)
    {
        for (const TaggedField& field : tagged.fields) {
            if (field.tag != "DE"_L1 && field.tag != "ID"_L1)
                continue;
            for (const QString& keyword : splitAtSemicolons(field.joined(u' '))) {
                if (!study.keywords.contains(keyword, Qt::CaseInsensitive))
                    study.keywords += keyword;
            }
        }
    }
};

} // namespace

QString wosReferenceType(const QString& publication, const QString& document)
{
    const bool chapter = document.contains("Chapter"_L1, Qt::CaseInsensitive);
    const bool proceedings = document.contains("Proceedings Paper"_L1, Qt::CaseInsensitive);
    if (publication == "J"_L1)
        return u"JOUR"_s;
    if (publication == "P"_L1)
        return u"PAT"_s;
    if (chapter)
        return u"CHAP"_s;
    if (proceedings)
        return u"CPAPER"_s;
    if (publication == "B"_L1)
        return u"BOOK"_s;
    if (publication == "S"_L1)
        return u"CHAP"_s; // a part of a book in a series
    for (const QString& name : document.split(u';')) {
        if (QString type = referenceType(name); !type.isEmpty())
            return type;
    }
    return {};
}

QString WosFormat::id() const
{
    return u"wos"_s;
}

QString WosFormat::name() const
{
    return tr("Web of Science text");
}

QStringList WosFormat::extensions() const
{
    return {u"txt"_s, u"isi"_s, u"ciw"_s, u"wos"_s};
}

Likelihood WosFormat::sniff(QStringView start) const
{
    const QList<QByteArray> lines = firstLines(start, 60);
    qsizetype tags = 0;
    bool header = false;
    bool type = false;
    bool other = false; // a tag that a line of words is not taken for
    for (const QByteArray& line : lines) {
        const bool tag = isTagLine(line);
        tags += tag || line.startsWith("   ");
        header = header || line.startsWith("FN ") || line.startsWith("VR 1");
        type = type || (line.startsWith("PT ") && line.size() <= 8);
        other =
            other || (tag && (line.startsWith("AU ") || line.startsWith("TI ") || line.startsWith("SO ")));
    }
    if (lines.isEmpty() || !isTagLine(lines.front()) || (!header && !type))
        return Likelihood::No;
    const bool most = tags * 10 >= lines.size() * 8;
    if (most && type && (header || other))
        return Likelihood::Yes;
    return most ? Likelihood::Maybe : Likelihood::No;
}

Result<ReadSummary> WosFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                    Progress& progress) const
{
    return readTagged(device, options, sink, progress, *this, Dialect());
}

Result<> WosFormat::write(const std::vector<CodedStudy>& /*studies*/, const Codebook& /*codebook*/,
                          QIODevice& /*device*/, Progress& /*progress*/) const
{
    return fail(ErrorKind::Usage, tr("Web of Science files can only be read."));
}

} // namespace lacuna
