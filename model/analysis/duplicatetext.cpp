// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicatetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DuplicateText)
};

struct Named {
    const char* key;
    const char* text;
};

// In the order of DuplicateKind.
constexpr auto kinds = std::to_array<Named>({
    {"certain", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "certainly the same publication")},
    {"probable", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "probably the same publication")},
    {"possible", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "possibly the same publication")},
    {"conference-and-journal",
     QT_TRANSLATE_NOOP("lacuna::DuplicateText", "conference paper and journal article")},
    {"preprint-and-published", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "preprint and published version")},
    {"chapters", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "chapters of one book")},
    {"notice", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "erratum or retraction")},
    {"reply", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "comment or reply")},
    {"other-edition", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "another edition")},
    {"other-part", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "another part, phase or year")},
    {"companion", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "published twice by the same authors")},
});
static_assert(kinds.size() == size_t(DuplicateKind::Companion) + 1);

// In the order of DuplicateReason.
constexpr auto reasons = std::to_array<Named>({
    {"same-doi", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same DOI")},
    {"other-doi", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "DOIs differ")},
    {"same-title", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same title")},
    {"similar-title", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "similar title (%1%)")},
    {"same-title-start", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same title without the subtitle")},
    {"translated-title", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same title in another language (%1%)")},
    {"other-title", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "titles differ (%1%)")},
    {"other-numbers", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "numbers in the titles differ")},
    {"same-authors", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same authors")},
    {"same-first-author", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same first author")},
    {"shared-authors", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "authors in common (%1%)")},
    {"other-authors", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "authors differ")},
    {"same-year", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same year")},
    {"next-year", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "a year apart")},
    {"other-year", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "years differ")},
    {"same-pages", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same pages")},
    {"same-first-page", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same first page")},
    {"other-pages", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "pages differ")},
    {"same-volume", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same volume")},
    {"same-volume-and-issue", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same volume and issue")},
    {"other-volume", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "volumes differ")},
    {"same-source", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same journal or series")},
    {"other-source", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "journals or series differ")},
    {"same-abstract", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "abstracts begin alike")},
    {"other-abstract", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "abstracts begin differently")},
    {"same-isbn", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "same ISBN")},
    {"other-edition", QT_TRANSLATE_NOOP("lacuna::DuplicateText", "editions differ")},
});
static_assert(reasons.size() == size_t(DuplicateReason::OtherEdition) + 1);

} // namespace

QString duplicateKindKey(DuplicateKind kind)
{
    return QString::fromLatin1(kinds[size_t(kind)].key);
}

QString duplicateKindText(DuplicateKind kind)
{
    return Text::tr(kinds[size_t(kind)].text);
}

QString duplicateReasonKey(DuplicateReason reason)
{
    return QString::fromLatin1(reasons[size_t(reason)].key);
}

QString duplicateGroundText(const DuplicateGround& ground)
{
    const QString text = Text::tr(reasons[size_t(ground.reason)].text);
    return text.contains("%1"_L1) ? text.arg(int(std::floor(ground.similarity * 100))) : text;
}

QString duplicateGroundsText(const std::vector<DuplicateGround>& grounds)
{
    QStringList texts;
    for (const DuplicateGround& ground : grounds)
        texts += duplicateGroundText(ground);
    return texts.join(u", "_s);
}

} // namespace lacuna
