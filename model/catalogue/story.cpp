// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/story.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Story)
};
} // namespace

QString stepKindKey(StepKind kind)
{
    switch (kind) {
    case StepKind::Matrix:
        return u"matrix"_s;
    case StepKind::GapList:
        return u"gaps"_s;
    case StepKind::Chart:
        return u"chart"_s;
    case StepKind::Map:
        return u"map"_s;
    case StepKind::Title:
        return u"title"_s;
    case StepKind::Text:
        return u"text"_s;
    case StepKind::Vote:
        return u"vote"_s;
    case StepKind::Result:
        return u"result"_s;
    }
    return {};
}

std::optional<StepKind> stepKindFromKey(const QString& key)
{
    for (const StepKind kind : allStepKinds) {
        if (stepKindKey(kind) == key)
            return kind;
    }
    return {};
}

QString stepKindLabel(StepKind kind)
{
    switch (kind) {
    case StepKind::Matrix:
        return Texts::tr("Matrix");
    case StepKind::GapList:
        return Texts::tr("Gap list");
    case StepKind::Chart:
        return Texts::tr("Chart");
    case StepKind::Map:
        return Texts::tr("Map");
    case StepKind::Title:
        return Texts::tr("Title");
    case StepKind::Text:
        return Texts::tr("Text");
    case StepKind::Vote:
        return Texts::tr("Vote");
    case StepKind::Result:
        return Texts::tr("Result");
    }
    return {};
}

} // namespace lacuna
