// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/meeting.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Meeting)
};
} // namespace

QString minuteKindKey(MinuteKind kind)
{
    switch (kind) {
    case MinuteKind::Step:
        return u"step"_s;
    case MinuteKind::AgreedGap:
        return u"agreed-gap"_s;
    case MinuteKind::NotAGap:
        return u"not-a-gap"_s;
    case MinuteKind::BeingFilled:
        return u"being-filled"_s;
    case MinuteKind::Note:
        return u"note"_s;
    case MinuteKind::VoteOpened:
        return u"vote-opened"_s;
    case MinuteKind::VoteClosed:
        return u"vote-closed"_s;
    case MinuteKind::Result:
        return u"result"_s;
    }
    return {};
}

std::optional<MinuteKind> minuteKindFromKey(const QString& key)
{
    for (const MinuteKind kind : allMinuteKinds) {
        if (minuteKindKey(kind) == key)
            return kind;
    }
    return {};
}

QString minuteKindLabel(MinuteKind kind)
{
    switch (kind) {
    case MinuteKind::Step:
        return Texts::tr("Shown");
    case MinuteKind::AgreedGap:
        return Texts::tr("Agreed gap");
    case MinuteKind::NotAGap:
        return Texts::tr("Not a gap");
    case MinuteKind::BeingFilled:
        return Texts::tr("Being filled");
    case MinuteKind::Note:
        return Texts::tr("Note");
    case MinuteKind::VoteOpened:
        return Texts::tr("Vote opened");
    case MinuteKind::VoteClosed:
        return Texts::tr("Vote closed");
    case MinuteKind::Result:
        return Texts::tr("Result shown");
    }
    return {};
}

} // namespace lacuna
