// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/storyrows.h"

#include "model/storage/rowreading.h"

namespace lacuna {

Result<std::vector<Story>> loadStories(const Connection& connection)
{
    std::vector<Story> stories;
    return connection
        .forEachRow("SELECT story.id, name, subtitle, story.position, story_step.id, view, title, notes, "
                    "kind, round, caption, "
                    "text, planned, rehearsed FROM story "
                    "LEFT JOIN story_step ON story = story.id ORDER BY story.position, name, story.id, "
                    "story_step.position, story_step.id",
                    [&](const Statement& row) {
                        if (stories.empty() || stories.back().id != row.integer(0))
                            stories.push_back({.id = row.integer(0),
                                               .name = row.text(1),
                                               .subtitle = row.text(2),
                                               .steps = {},
                                               .position = int(row.integer(3))});
                        if (!row.isNull(4))
                            stories.back().steps.push_back(
                                {.view = row.isNull(5) ? 0 : row.integer(5),
                                 .title = row.text(6),
                                 .notes = row.text(7),
                                 .kind = stepKindFromKey(row.text(8)).value_or(StepKind::Text),
                                 .round = row.isNull(9) ? 0 : row.integer(9),
                                 .caption = row.text(10),
                                 .text = row.text(11),
                                 .planned = int(row.integer(12)),
                                 .rehearsed = int(row.integer(13))});
                    })
        .transform([&] { return std::move(stories); });
}

Result<> saveStory(Connection& connection, const Story& story, IdSource& ids)
{
    Script script(connection);
    script
        .run("INSERT INTO story(id, name, subtitle, position) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO "
             "UPDATE "
             "SET name = ?2, subtitle = ?3, position = ?4",
             story.id, story.name, story.subtitle, story.position)
        .run("DELETE FROM story_step WHERE story = ?1", story.id);
    for (int position = 0; const StoryStep& step : story.steps) {
        // A deleted view's number is NULL, as the table's rule for deleting has it.
        script.run(
            "INSERT INTO story_step(id, story, view, title, notes, position, kind, round, caption, text, "
            "planned, rehearsed) VALUES (?1, ?2, nullif(?3, 0), ?4, ?5, ?6, ?7, nullif(?8, 0), ?9, ?10, ?11, "
            "?12)",
            ids.next(), story.id, step.view, step.title, step.notes, position++, stepKindKey(step.kind),
            step.round, step.caption, step.text, step.planned, step.rehearsed);
    }
    return script.result();
}

} // namespace lacuna
