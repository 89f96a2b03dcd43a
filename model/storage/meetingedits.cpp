// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/meetingrows.h"

#include <algorithm>

namespace lacuna {

Result<QString> Editor::requireMeeting(Id meeting)
{
    return requireText("SELECT name FROM meeting WHERE id = ?1", meeting,
                       tr("The meeting is no longer in the catalogue."));
}

Result<Edited> Editor::operator()(const SaveMeeting& edit)
{
    Meeting meeting = edit.meeting;
    if (meeting.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A meeting needs a name."));
    if (meeting.id) {
        if (const auto known = requireMeeting(meeting.id); !known)
            return std::unexpected(known.error());
    }
    if (!meeting.begun.isValid())
        meeting.begun = QDateTime::currentDateTimeUtc();
    if (!meeting.id)
        meeting.id = m_ids.next();
    if (auto saved = saveMeeting(m_connection, meeting); !saved)
        return std::unexpected(saved.error());
    return Edited{meeting.id, {StepLabel::Kind::SaveMeeting, meeting.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteMeeting& edit)
{
    const auto name = requireMeeting(edit.meeting);
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM meeting WHERE id = ?1", edit.meeting); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteMeeting, *name, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveMinute& edit)
{
    const auto name = requireMeeting(edit.meeting);
    if (!name)
        return std::unexpected(name.error());
    Minute minute = edit.minute;
    if (!minute.gap.isNone()) {
        if (auto known = requirePair(minute.gap); !known)
            return std::unexpected(known.error());
        minute.gap = ordered(minute.gap);
    }
    if (!minute.at.isValid())
        minute.at = QDateTime::currentDateTimeUtc();
    if (!minute.id)
        minute.id = m_ids.next();
    if (edit.note) {
        if (const auto noted = (*this)(SaveGapNote{*edit.note}); !noted)
            return noted;
    }
    if (auto saved = saveMinute(m_connection, edit.meeting, minute); !saved)
        return std::unexpected(saved.error());
    return Edited{minute.id,
                  {StepLabel::Kind::SaveMinute, minute.subject.isEmpty() ? *name : minute.subject, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteMinutes& edit)
{
    const auto name = requireMeeting(edit.meeting);
    if (!name)
        return std::unexpected(name.error());
    for (const Id minute : edit.minutes) {
        if (auto done =
                m_connection.run("DELETE FROM minute WHERE id = ?1 AND meeting = ?2", minute, edit.meeting);
            !done)
            return std::unexpected(done.error());
    }
    return Edited{0, {StepLabel::Kind::DeleteMinutes, *name, {}, int(edit.minutes.size())}};
}

} // namespace lacuna
