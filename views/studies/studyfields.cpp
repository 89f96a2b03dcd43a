// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyfields.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString kept = line.trimmed(); !kept.isEmpty())
            lines << kept;
    }
    return lines;
}

void writeYear(Study& study, const QString& text)
{
    bool ok = false;
    const int year = text.trimmed().toInt(&ok);
    study.year = ok ? std::optional(year) : std::nullopt;
}

template <QString Study::* Member>
constexpr StudyField plain(const char* name, const char* label, FieldKind kind, bool essential)
{
    return {name,
            label,
            kind,
            essential,
            [](const Study& study) { return study.*Member; },
            [](Study& study, const QString& text) { study.*Member = text; }};
}

template <QStringList Study::* Member>
constexpr StudyField list(const char* name, const char* label, bool essential)
{
    return {name,
            label,
            FieldKind::Lines,
            essential,
            [](const Study& study) { return (study.*Member).join(u'\n'); },
            [](Study& study, const QString& text) { study.*Member = linesOf(text); }};
}

constexpr StudyField fields[] = {
    list<&Study::authors>("authors", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Authors"), true),
    {"year", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Year"), FieldKind::Year, true,
     [](const Study& study) { return study.year ? QString::number(*study.year) : QString(); }, writeYear},
    plain<&Study::source>("source", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Source"), FieldKind::Line,
                          true),
    plain<&Study::doi>("doi", QT_TRANSLATE_NOOP("lacuna::StudyFields", "DOI"), FieldKind::Link, true),
    plain<&Study::url>("url", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Address"), FieldKind::Link, true),
    plain<&Study::abstract>("abstract", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Abstract"), FieldKind::Text,
                            false),
    plain<&Study::notes>("notes", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Notes"), FieldKind::Text, false),
    list<&Study::keywords>("keywords", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Keywords"), false),
    plain<&Study::publisher>("publisher", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Publisher"),
                             FieldKind::Line, false),
    plain<&Study::place>("place", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Place"), FieldKind::Line, false),
    plain<&Study::volume>("volume", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Volume"), FieldKind::Line,
                          false),
    plain<&Study::issue>("issue", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Issue"), FieldKind::Line, false),
    plain<&Study::pages>("pages", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Pages"), FieldKind::Line, false),
    plain<&Study::edition>("edition", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Edition"), FieldKind::Line,
                           false),
    plain<&Study::isbn>("isbn", QT_TRANSLATE_NOOP("lacuna::StudyFields", "ISBN or ISSN"), FieldKind::Line,
                        false),
    plain<&Study::language>("language", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Language"), FieldKind::Line,
                            false),
    plain<&Study::accession>("accession", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Record id"),
                             FieldKind::Line, false),
    plain<&Study::verifiedAt>("verifiedAt", QT_TRANSLATE_NOOP("lacuna::StudyFields", "Seen at"),
                              FieldKind::Link, false),
};

} // namespace

std::span<const StudyField> StudyFields::all()
{
    return fields;
}

QString StudyFields::label(const StudyField& field)
{
    return tr(field.label);
}

QString StudyFields::doiAddress(const Study& study)
{
    QString doi = study.doi.trimmed();
    const qsizetype start = doi.indexOf(u"10."_s);
    if (start < 0)
        return {};
    return u"https://doi.org/"_s + doi.mid(start);
}

QString StudyFields::reference(const Study& study)
{
    QString text = study.authors.join(u"; "_s);
    const QString year = study.year ? QString::number(*study.year) : tr("n.d.");
    text += text.isEmpty() ? QString(u'(' + year + u"). "_s) : QString(u" ("_s + year + u"). "_s);
    text += study.title;
    if (!study.title.endsWith(u'.') && !study.title.endsWith(u'?'))
        text += u'.';
    QStringList where;
    if (!study.source.isEmpty())
        where << study.source;
    if (!study.volume.isEmpty())
        where << (study.issue.isEmpty() ? study.volume : QString(study.volume + u'(' + study.issue + u')'));
    if (!study.pages.isEmpty())
        where << study.pages;
    if (!study.publisher.isEmpty() && study.publisher != study.source)
        where << study.publisher;
    if (!where.isEmpty())
        text += u' ' + where.join(u", "_s) + u'.';
    const QString address = doiAddress(study).isEmpty() ? study.url : doiAddress(study);
    return address.isEmpty() ? text : QString(text + u' ' + address);
}

} // namespace lacuna
