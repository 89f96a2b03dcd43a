// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/mergedchoice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr std::array allFields{
    MergeField::Title,     MergeField::Authors,   MergeField::Year,      MergeField::Type,
    MergeField::Source,    MergeField::Volume,    MergeField::Issue,     MergeField::Pages,
    MergeField::Publisher, MergeField::Place,     MergeField::Edition,   MergeField::Isbn,
    MergeField::Doi,       MergeField::Url,       MergeField::Abstract,  MergeField::Keywords,
    MergeField::Language,  MergeField::Accession, MergeField::VerifiedAt};

/// The member of the fields that are one text; null for the others.
QString Study::* textMember(MergeField field)
{
    switch (field) {
    case MergeField::Title:
        return &Study::title;
    case MergeField::Type:
        return &Study::type;
    case MergeField::Source:
        return &Study::source;
    case MergeField::Volume:
        return &Study::volume;
    case MergeField::Issue:
        return &Study::issue;
    case MergeField::Pages:
        return &Study::pages;
    case MergeField::Publisher:
        return &Study::publisher;
    case MergeField::Place:
        return &Study::place;
    case MergeField::Edition:
        return &Study::edition;
    case MergeField::Isbn:
        return &Study::isbn;
    case MergeField::Doi:
        return &Study::doi;
    case MergeField::Url:
        return &Study::url;
    case MergeField::Abstract:
        return &Study::abstract;
    case MergeField::Language:
        return &Study::language;
    case MergeField::Accession:
        return &Study::accession;
    case MergeField::VerifiedAt:
        return &Study::verifiedAt;
    case MergeField::Authors:
    case MergeField::Year:
    case MergeField::Keywords:
        break;
    }
    return nullptr;
}

void copyField(Study& into, const Study& from, MergeField field)
{
    if (QString Study::* member = textMember(field))
        into.*member = from.*member;
    else if (field == MergeField::Authors)
        into.authors = from.authors;
    else if (field == MergeField::Keywords)
        into.keywords = from.keywords;
    else
        into.year = from.year;
}

/// Databases that shout their titles have the poorer ones, whatever their length.
bool isShouted(const QString& text)
{
    return text.size() > 8 && text == text.toUpper() && text != text.toLower();
}

/// How much a value says: only to be compared with others of the same field.
qsizetype fullness(const Study& study, MergeField field)
{
    constexpr qsizetype entry = 10'000; // an author more counts before a longer name
    switch (field) {
    case MergeField::Authors:
        return study.authors.size() * entry + study.authors.join(u' ').size();
    case MergeField::Keywords:
        return study.keywords.size() * entry + study.keywords.join(u' ').size();
    case MergeField::Year:
        return study.year ? 1 : 0;
    case MergeField::Type:
        return study.type.isEmpty() ? 0 : study.type == u"GEN"_s ? 1 : 2;
    case MergeField::Doi:
    case MergeField::Url:
    case MergeField::Language:
    case MergeField::Accession:
    case MergeField::VerifiedAt:
    case MergeField::Volume:
    case MergeField::Issue:
        return mergeFieldText(study, field).trimmed().isEmpty() ? 0 : 1; // a longer one says no more
    default: {
        const QString text = mergeFieldText(study, field).simplified();
        return isShouted(text) ? 1 : text.size() * 2;
    }
    }
}

/// The value is one: GEN is the type of what has none.
bool says(const Study& study, MergeField field)
{
    return fullness(study, field) > (field == MergeField::Type ? 1 : 0);
}

} // namespace

std::span<const MergeField> mergeFields()
{
    return allFields;
}

QString mergeFieldName(MergeField field)
{
    static constexpr QLatin1StringView names[] = {
        "title"_L1,    "authors"_L1,   "year"_L1,     "type"_L1,      "source"_L1,    "volume"_L1, "issue"_L1,
        "pages"_L1,    "publisher"_L1, "place"_L1,    "edition"_L1,   "isbn"_L1,      "doi"_L1,    "url"_L1,
        "abstract"_L1, "keywords"_L1,  "language"_L1, "accession"_L1, "verifiedAt"_L1};
    return names[std::size_t(field)];
}

QString mergeFieldText(const Study& study, MergeField field)
{
    if (QString Study::* member = textMember(field))
        return study.*member;
    if (field == MergeField::Authors)
        return study.authors.join(u'\n');
    if (field == MergeField::Keywords)
        return study.keywords.join(u'\n');
    return study.year ? QString::number(*study.year) : QString();
}

std::size_t fullerRecord(std::span<const Study> records, MergeField field, std::size_t main)
{
    std::size_t best = main < records.size() ? main : 0;
    qsizetype most = fullness(records[best], field);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const qsizetype here = fullness(records[i], field); here > most) {
            most = here;
            best = i;
        }
    }
    return best;
}

std::size_t mainRecord(std::span<const Study> records)
{
    std::vector<int> wins(records.size(), 0);
    for (const MergeField field : allFields) {
        const qsizetype most = fullness(records[fullerRecord(records, field)], field);
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (most > 0 && fullness(records[i], field) == most)
                ++wins[i];
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < records.size(); ++i) {
        const bool earlier = records[i].created.isValid() && records[i].created < records[best].created;
        if (wins[i] > wins[best] || (wins[i] == wins[best] && earlier))
            best = i;
    }
    return best;
}

MergeChoice fullerChoice(std::span<const Study> records, std::size_t main)
{
    MergeChoice choice;
    for (const MergeField field : allFields)
        choice.insert(field, fullerRecord(records, field, main));
    return choice;
}

Study mergedStudy(std::span<const Study> records, std::size_t main, const MergeChoice& choice)
{
    Study merged = records[main];
    for (auto it = choice.begin(); it != choice.end(); ++it) {
        if (it.value() < records.size())
            copyField(merged, records[it.value()], it.key());
    }
    QStringList notes;
    if (!merged.notes.trimmed().isEmpty())
        notes << merged.notes;
    for (const Study& record : records) {
        if (!record.notes.trimmed().isEmpty() && !notes.contains(record.notes))
            notes << record.notes;
        for (const ExtraField& extra : record.extra) {
            if (!std::ranges::contains(merged.extra, extra))
                merged.extra.push_back(extra);
        }
        // A report of a study outside stays one.
        const bool outside = record.companionOf != 0
            && std::ranges::none_of(records, [&](const Study& s) { return s.id == record.companionOf; });
        if (outside && merged.companionOf == 0)
            merged.companionOf = record.companionOf;
    }
    merged.notes = notes.join(u"\n\n"_s);
    return merged;
}

Study filledStudy(std::span<const Study> records)
{
    MergeChoice choice;
    for (const MergeField field : allFields) {
        const auto has = [field](const Study& record) { return says(record, field); };
        if (const auto first = std::ranges::find_if(records, has); first != records.end())
            choice.insert(field, std::size_t(first - records.begin()));
    }
    Study filled = mergedStudy(records, 0, choice);
    for (const Study& record : records) {
        for (const QString& keyword : record.keywords) {
            if (!filled.keywords.contains(keyword))
                filled.keywords += keyword;
        }
    }
    return filled;
}

bool addsNothing(const CodedStudy& kept, const CodedStudy& other)
{
    const auto isKeptField = [&](MergeField field) {
        return field == MergeField::Keywords || !says(other.study, field)
            || mergeFieldText(kept.study, field) == mergeFieldText(other.study, field);
    };
    const auto isKeptCoding = [&](const Coding& coding) {
        return std::ranges::any_of(kept.codings, [&](const Coding& c) {
            return c.dimension == coding.dimension && c.term == coding.term && c.coder == coding.coder
                && (coding.quote.isEmpty() || c.quote == coding.quote)
                && (coding.page.isEmpty() || c.page == coding.page);
        });
    };
    return std::ranges::all_of(allFields, isKeptField)
        && std::ranges::all_of(other.study.keywords,
                               [&](const QString& word) { return kept.study.keywords.contains(word); })
        && std::ranges::all_of(
               other.study.extra,
               [&](const ExtraField& extra) { return std::ranges::contains(kept.study.extra, extra); })
        && kept.study.notes.contains(other.study.notes.trimmed())
        && std::ranges::all_of(other.codings, isKeptCoding);
}

} // namespace lacuna
