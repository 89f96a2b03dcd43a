// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/referformat.h"

#include "model/formats/referencefields.h"
#include "model/formats/taggedstudy.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

using Role = TagRule::Role;

constexpr TagRule rules[] = {
    {"%0"_L1, Role::Ignored},
    {"%7"_L1, Role::Text, &Study::edition},
    {"%@"_L1, Role::Isbn},
    {"%A"_L1, Role::Ignored}, // names with a comma behind them
    {"%B"_L1, Role::Ignored}, // the source unless there is a journal
    {"%C"_L1, Role::Text, &Study::place},
    {"%D"_L1, Role::Year},
    {"%G"_L1, Role::Text, &Study::language},
    {"%I"_L1, Role::Text, &Study::publisher},
    {"%J"_L1, Role::Text, &Study::source},
    {"%K"_L1, Role::Keywords},
    {"%M"_L1, Role::Text, &Study::accession},
    {"%N"_L1, Role::Text, &Study::issue},
    {"%P"_L1, Role::Text, &Study::pages},
    {"%R"_L1, Role::Ignored}, // a DOI, perhaps
    {"%T"_L1, Role::Text, &Study::title},
    {"%U"_L1, Role::Text, &Study::url},
    {"%V"_L1, Role::Text, &Study::volume},
    {"%X"_L1, Role::Paragraphs, &Study::abstract},
    {"%Z"_L1, Role::Paragraphs, &Study::notes},
};

bool isTagLine(QByteArrayView line)
{
    // Letters, digits and the marks that EndNote uses; "%5 of the workers" is text.
    return line.size() >= 2 && line[0] == '%' && line[1] > ' ' && line[1] < 0x7F && line[1] != '%'
        && (line.size() == 2 || line[2] == ' ' || line[2] == '\t');
}

QString typeByTags(const TaggedRecord& tagged)
{
    if (tagged.has("%J"_L1))
        return u"JOUR"_s;
    if (tagged.has("%B"_L1))
        return u"CHAP"_s;
    return tagged.has("%I"_L1) ? u"BOOK"_s : u"GEN"_s;
}

class Dialect final : public TaggedDialect {
public:
    TaggedLine parse(QByteArrayView line, const TaggedRecord* open, bool afterBlank) const override
    {
        if (line.isEmpty())
            return {TaggedLine::Kind::Blank, {}, {}};
        if (!isTagLine(line))
            return {TaggedLine::Kind::Text, {}, line};
        const bool begins = open && (line[1] == '0' ? !open->fields.empty() : afterBlank);
        return {begins ? TaggedLine::Kind::Begin : TaggedLine::Kind::Field, line.first(2), line.sliced(2)};
    }

    Record record(const TaggedRecord& tagged, std::vector<ImportIssue>& issues) const override
    {
        TaggedStudy filled(tagged.line, u"refer"_s, issues);
        setType(filled, tagged);
        filled.takeAll(tagged, rules);
        for (const TaggedField& field : tagged.fields) {
            if (field.tag == "%A"_L1)
                addAuthors(filled.study(), field);
            else if (field.tag == "%B"_L1)
                filled.setOnce(&Study::source, field.tag, field.joined(u' ').simplified());
            else if (field.tag == "%R"_L1)
                takeNumber(filled, field);
        }
        return filled.finish({"%8"_L1});
    }

    QString wrongFile() const override
    {
        return ReferFormat::tr("This is not an EndNote tagged file: it has no line such as “%T A title”.");
    }

private:
    static void setType(TaggedStudy& filled, const TaggedRecord& tagged)
    {
        const auto type = std::ranges::find(tagged.fields, u"%0"_s, &TaggedField::tag);
        if (type == tagged.fields.end()) {
            filled.study().type = typeByTags(tagged);
            return;
        }
        const QString text = type->joined(u' ');
        filled.study().type = referenceType(text);
        if (filled.study().type.isEmpty() && !text.isEmpty()) {
            filled.warn(*type,
                        ReferFormat::tr("“%1” is no reference type that is known here; the record is taken "
                                        "as generic.")
                            .arg(text.left(80)));
            filled.keep(*type);
        }
    }

    static void addAuthors(Study& study, const TaggedField& field)
    {
        for (const QString& line : field.lines) {
            for (QString name : splitAtSemicolons(line)) {
                while (name.endsWith(u','))
                    name = name.chopped(1).trimmed();
                if (!name.isEmpty())
                    study.authors += name.simplified();
            }
        }
    }

    /// EndNote's "electronic resource number"; refer's report number.
    static void takeNumber(TaggedStudy& filled, const TaggedField& field)
    {
        const QString doi = withoutDoiPrefix(field.joined(u' '));
        if (doi.startsWith("10."_L1))
            filled.setOnce(&Study::doi, field.tag, doi);
        else
            filled.keep(field);
    }
};

} // namespace

QString ReferFormat::id() const
{
    return u"refer"_s;
}

QString ReferFormat::name() const
{
    return tr("EndNote tagged (refer)");
}

QStringList ReferFormat::extensions() const
{
    return {u"enw"_s, u"ref"_s, u"refer"_s, u"txt"_s};
}

Likelihood ReferFormat::sniff(QStringView start) const
{
    const QList<QByteArray> lines = firstLines(start, 40);
    qsizetype tags = 0;
    bool telling = false;
    for (const QByteArray& line : lines) {
        const bool tag = isTagLine(line);
        tags += tag;
        telling = telling || (tag && (line[1] == '0' || line[1] == 'T' || line[1] == 'A') && line.size() > 3);
    }
    if (lines.isEmpty() || !isTagLine(lines.front()) || !telling)
        return Likelihood::No;
    return tags * 2 >= lines.size() ? Likelihood::Yes : Likelihood::Maybe;
}

Result<ReadSummary> ReferFormat::read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                                      Progress& progress) const
{
    return readTagged(device, options, sink, progress, *this, Dialect());
}

Result<> ReferFormat::write(const std::vector<CodedStudy>& /*studies*/, const Codebook& /*codebook*/,
                            QIODevice& /*device*/, Progress& /*progress*/) const
{
    return fail(ErrorKind::Usage, tr("EndNote tagged files can only be read; EndNote reads RIS."));
}

} // namespace lacuna
