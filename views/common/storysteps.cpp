// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/storysteps.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

StepKind stepKindOf(const View& view)
{
    const QString page = view.drawing.value("page"_L1).toString();
    return page == u"map" ? StepKind::Map : page == u"charts" ? StepKind::Chart : StepKind::Matrix;
}

Story storyAtWork(const std::vector<Story>& stories)
{
    if (!stories.empty())
        return *std::ranges::max_element(stories, {}, &Story::id);
    Story story;
    story.name = QCoreApplication::translate("lacuna::StoryPlace", "Forum");
    return story;
}

} // namespace lacuna
