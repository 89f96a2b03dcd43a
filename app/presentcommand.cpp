// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentcommand.h"

#include "model/storage/cataloguestore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CommandLine)
};

constexpr int mostSteps = 10'000;
constexpr int mostScreens = 64;

Result<ExitCode> check(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has(u"story"_s))
        return fail(ErrorKind::Usage, Text::tr("say which story: --story NAME"));
    const auto step = arguments.number(u"step"_s, 1, mostSteps);
    if (!step)
        return std::unexpected(step.error());
    if (const auto screen = arguments.number(u"screen"_s, 1, mostScreens); !screen)
        return std::unexpected(screen.error());
    const auto store = CatalogueStore::open(context.catalogue(), CatalogueStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto stories = (*store)->stories();
    if (!stories)
        return std::unexpected(stories.error());
    const auto story = storyNamed(*stories, arguments.value(u"story"_s));
    if (!story)
        return std::unexpected(story.error());
    const auto told = std::ranges::find(*stories, *story, &Story::id);
    if (step->value_or(1) > int(told->steps.size()))
        return fail(ErrorKind::Usage,
                    Text::tr("--step %1: the story has %2 steps").arg(**step).arg(told->steps.size()));
    return ExitCode::Done;
}

} // namespace

Result<const Story*> findStory(const std::vector<Story>& stories, const QString& name)
{
    const auto story = std::ranges::find_if(stories, [&](const Story& candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (story != stories.end())
        return &*story;
    QStringList names;
    for (const Story& other : stories)
        names << other.name;
    return fail(
        ErrorKind::NotFound,
        names.isEmpty()
            ? Text::tr("this catalogue has no story; make one in the place Story")
            : Text::tr("this catalogue has no story “%1”; there are: %2").arg(name, names.join(u", "_s)));
}

Result<Id> storyNamed(const std::vector<Story>& stories, const QString& name)
{
    const Result<const Story*> story = findStory(stories, name.trimmed());
    if (!story)
        return std::unexpected(story.error());
    if ((*story)->steps.empty())
        return fail(ErrorKind::BadInput, Text::tr("the story “%1” has no steps").arg((*story)->name));
    return (*story)->id;
}

std::vector<OptionSpec> presentOptions()
{
    return {
        {u"story"_s, u"NAME"_s, Text::tr("the story to present")},
        {u"step"_s, u"N"_s, Text::tr("begin with this step (1)")},
        {u"screen"_s, u"N"_s, Text::tr("the screen the room sees (the one that is not the first)")},
    };
}

std::vector<Command> presentCommands()
{
    return {{.name = u"present"_s,
             .synopsis = u"CATALOGUE --story NAME"_s,
             .summary = Text::tr("presents a story on the screen the room sees; needs a display"),
             .options = presentOptions(),
             .least = 1,
             .most = 1,
             .run = check}};
}

} // namespace lacuna
