// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/practice.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Practice)
};

struct Entry {
    PracticeKind kind;
    QLatin1StringView key;
    const char* label;
};

constexpr Entry entries[] = {
    {PracticeKind::GoodPractice, "good-practice"_L1, QT_TRANSLATE_NOOP("lacuna::Practice", "Good practice")},
    {PracticeKind::Lesson, "lesson"_L1, QT_TRANSLATE_NOOP("lacuna::Practice", "Lesson")},
    {PracticeKind::Challenge, "challenge"_L1, QT_TRANSLATE_NOOP("lacuna::Practice", "Challenge")},
    {PracticeKind::Safeguard, "safeguard"_L1, QT_TRANSLATE_NOOP("lacuna::Practice", "Ethical safeguard")},
};
static_assert(std::size(entries) == allPracticeKinds.size());

} // namespace

QString practiceKindKey(PracticeKind kind)
{
    return entries[size_t(kind)].key;
}

QString practiceKindLabel(PracticeKind kind)
{
    return Text::tr(entries[size_t(kind)].label);
}

std::optional<PracticeKind> practiceKindFromText(const QString& text)
{
    const QString wanted = text.simplified().toLower();
    for (const Entry& entry : entries) {
        if (wanted == entry.key || wanted == QString(entry.key).replace(u'-', u' ')
            || wanted == QString::fromLatin1(entry.label).toLower()
            || wanted == practiceKindLabel(entry.kind).toLower())
            return entry.kind;
    }
    return std::nullopt;
}

QList<Id> Practice::termsIn(Id dimension) const
{
    QList<Id> found;
    for (const PracticeTerm& term : terms) {
        if (term.dimension == dimension)
            found.append(term.term);
    }
    return found;
}

} // namespace lacuna
