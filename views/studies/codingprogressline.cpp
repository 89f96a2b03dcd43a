// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codingprogressline.h"

#include "views/common/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CodingProgressLine)
};
} // namespace

const QString CodingProgressLine::target = u"incomplete"_s;

const CodingProgress& CodingProgressLine::progress(const Workspace& workspace)
{
    const auto evidence = workspace.snapshot()->evidence;
    if (evidence != m_counted) {
        m_counted = evidence;
        m_progress = evidence ? codingProgress(*evidence) : CodingProgress();
    }
    return m_progress;
}

QString CodingProgressLine::text(const Workspace& workspace)
{
    if (!workspace.snapshot()->counted)
        return Text::tr("Reading the codings …");
    const CodingProgress& now = progress(workspace);
    const auto total = qsizetype(now.incomplete.size()) + now.coded;
    if (total == 0)
        return {};
    const QLocale locale;
    const QString text = Text::tr("%1 of %2 coded").arg(locale.toString(now.coded), locale.toString(total));
    if (now.incomplete.empty())
        return text;
    const QString others = Text::tr("show the other %Ln", nullptr, int(now.incomplete.size()));
    return u"%1, [%2](#%3)"_s.arg(text, others, target);
}

QList<Id> CodingProgressLine::incomplete(const Workspace& workspace)
{
    const CodingProgress& now = progress(workspace);
    return {now.incomplete.begin(), now.incomplete.end()};
}

} // namespace lacuna
