// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/contribution.h"

#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>

#include <tuple>

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Contribution)
};

/// By question; in English, as files may have them whatever the user's language.
constexpr const char* questionTexts[forumQuestions + 1] = {
    QT_TRANSLATE_NOOP("lacuna::Contribution", "No question in particular"),
    QT_TRANSLATE_NOOP("lacuna::Contribution", "What research is available?"),
    QT_TRANSLATE_NOOP("lacuna::Contribution", "What have we learned about doing research?"),
    QT_TRANSLATE_NOOP("lacuna::Contribution", "Where are the main gaps?"),
    QT_TRANSLATE_NOOP("lacuna::Contribution", "What should be researched next?"),
};
} // namespace

TermPair ordered(TermPair pair)
{
    const bool swap = pair.termA == 0
        || (pair.termB != 0 && std::tie(pair.dimensionB, pair.termB) < std::tie(pair.dimensionA, pair.termA));
    if (swap) {
        std::swap(pair.dimensionA, pair.dimensionB);
        std::swap(pair.termA, pair.termB);
    }
    if (pair.termB == 0)
        pair.dimensionB = 0;
    if (pair.termA == 0)
        pair.dimensionA = 0;
    return pair;
}

QString forumQuestionText(int question)
{
    return Text::tr(questionTexts[question >= 1 && question <= forumQuestions ? question : 0]);
}

std::optional<int> forumQuestionFromText(const QString& text)
{
    const QString wanted = foldedForMatching(text);
    for (int question = 0; question <= forumQuestions; ++question) {
        for (const QString& own : {QString::fromUtf8(questionTexts[question]), forumQuestionText(question)}) {
            const QString words = foldedForMatching(own);
            if (wanted == words || wanted == QString(QString::number(question) + u' ' + words))
                return question;
        }
    }
    return std::nullopt;
}

} // namespace lacuna
