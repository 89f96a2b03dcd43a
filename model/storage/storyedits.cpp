// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/storyrows.h"
#include "model/storage/valuerows.h"

#include <algorithm>

namespace lacuna {

Result<Edited> Editor::operator()(const SaveStory& edit)
{
    Story story = edit.story;
    if (story.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A story needs a name."));
    const auto stories = loadStories(m_connection);
    if (!stories)
        return std::unexpected(stories.error());
    for (const Story& other : *stories) {
        // The command line names stories.
        if (other.id != story.id && other.name.compare(story.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, tr("Another story has the name “%1”.").arg(story.name));
    }
    const auto views = loadViews(m_connection);
    if (!views)
        return std::unexpected(views.error());
    for (const StoryStep& step : story.steps) {
        if (step.view != 0 && std::ranges::find(*views, step.view, &View::id) == views->end())
            return fail(ErrorKind::NotFound, tr("The view is no longer in the catalogue."),
                        QString::number(step.view));
        if (step.round != 0) {
            if (auto known = requireText("SELECT name FROM round WHERE id = ?1", step.round,
                                         tr("The round is no longer in the catalogue."));
                !known)
                return std::unexpected(known.error());
        }
    }
    if (!story.id)
        story.id = m_ids.next();
    if (auto done = saveStory(m_connection, story, m_ids); !done)
        return std::unexpected(done.error());
    return Edited{story.id, {StepLabel::Kind::SaveStory, story.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteStory& edit)
{
    const auto stories = loadStories(m_connection);
    if (!stories)
        return std::unexpected(stories.error());
    const auto story = std::ranges::find(*stories, edit.story, &Story::id);
    if (story == stories->end())
        return fail(ErrorKind::NotFound, tr("The story is no longer in the catalogue."),
                    QString::number(edit.story));
    if (auto done = m_connection.run("DELETE FROM story WHERE id = ?1", edit.story); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteStory, story->name, {}, 1}};
}

} // namespace lacuna
