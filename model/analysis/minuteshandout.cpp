// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/minuteshandout.h"

#include "model/analysis/figuretext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MinutesHandout)
};

/// What a decision is about: the cell, or words where it is of none.
bool sameSubject(const Minute& a, const Minute& b)
{
    if (!a.gap.isNone() || !b.gap.isNone())
        return a.gap == b.gap;
    return !a.subject.simplified().isEmpty()
        && a.subject.simplified().compare(b.subject.simplified(), Qt::CaseInsensitive) == 0;
}

class MinutesDocument {
public:
    explicit MinutesDocument(const MinutesInput& input)
        : m_input(input)
        , m_minutes(input.meeting.minutes)
    {
        std::ranges::stable_sort(m_minutes, {}, &Minute::at);
    }

    Handout made()
    {
        const QString name = m_input.meeting.name.simplified();
        m_handout.title = name.isEmpty() ? Text::tr("Minutes") : Text::tr("Minutes: %1").arg(name);
        m_handout.subtitle = subtitle();
        addLead();
        addDecisions();
        addCourse();
        m_handout.provenance = provenanceText(m_input.provenance);
        return std::move(m_handout);
    }

private:
    void add(HandoutBlock block) { m_handout.blocks.push_back(std::move(block)); }

    QDateTime local(const QDateTime& at) const { return at.toTimeZone(m_input.zone); }
    static QString dayText(const QDateTime& at) { return QLocale().toString(at.date(), QLocale::LongFormat); }
    static QString clock(const QDateTime& at) { return QLocale().toString(at.time(), QLocale::ShortFormat); }

    /// When the last thing happened, if nobody ended the meeting.
    QDateTime end() const
    {
        if (m_input.meeting.ended.isValid())
            return local(m_input.meeting.ended);
        return m_minutes.empty() ? QDateTime() : local(m_minutes.back().at);
    }

    QString subtitle() const
    {
        const QDateTime begun = local(m_input.meeting.begun);
        if (!begun.isValid())
            return {};
        const QDateTime ended = end();
        if (!ended.isValid() || ended <= begun)
            return Text::tr("%1, from %2", "date, time").arg(dayText(begun), clock(begun));
        if (ended.date() == begun.date())
            return Text::tr("%1, %2 to %3", "date, from time to time")
                .arg(dayText(begun), clock(begun), clock(ended));
        return Text::tr("%1, %2, to %3, %4", "from date, time to date, time")
            .arg(dayText(begun), clock(begun), dayText(ended), clock(ended));
    }

    /// The decisions of a kind that no later one takes back.
    std::vector<Minute> decisions(MinuteKind kind) const
    {
        std::vector<Minute> found;
        for (size_t at = 0; at < m_minutes.size(); ++at) {
            const Minute& minute = m_minutes[at];
            const auto later = std::ranges::subrange(m_minutes.begin() + qsizetype(at) + 1, m_minutes.end());
            if (minute.kind == kind && std::ranges::none_of(later, [&](const Minute& other) {
                    return isDecision(other.kind) && sameSubject(minute, other);
                }))
                found.push_back(minute);
        }
        return found;
    }

    void addLead()
    {
        QString lead =
            Text::tr("%1; %2; %3.", "3 agreed gaps; 1 that is no gap; 2 being filled")
                .arg(Text::tr("%Ln agreed gaps", nullptr, int(decisions(MinuteKind::AgreedGap).size())),
                     Text::tr("%Ln judged to be no gap", nullptr, int(decisions(MinuteKind::NotAGap).size())),
                     Text::tr("%Ln being filled", nullptr, int(decisions(MinuteKind::BeingFilled).size())));
        if (m_minutes.empty())
            lead = Text::tr("Nothing was decided, voted on or noted.");
        add(HandoutText{.text = lead, .style = HandoutText::Style::Lead, .link = {}});
        const QString now = m_input.story.simplified();
        if (!now.isEmpty() && now != m_input.meeting.name.simplified())
            add(HandoutText{.text = Text::tr("The story that was shown is now called “%1”.").arg(now),
                            .style = HandoutText::Style::Muted,
                            .link = {}});
        if (!m_input.meeting.ended.isValid() && !m_minutes.empty())
            add(HandoutText{.text =
                                Text::tr("The meeting was not ended: the time is that of its last minute."),
                            .style = HandoutText::Style::Muted,
                            .link = {}});
    }

    void addDecisions()
    {
        if (std::ranges::any_of(m_minutes, [](const Minute& minute) { return isDecision(minute.kind); }))
            add(HandoutHeading{.level = 1, .text = Text::tr("Decisions")});
        addList(MinuteKind::AgreedGap, Text::tr("Agreed gaps"), Text::tr("What was said"));
        addList(MinuteKind::NotAGap, Text::tr("Not a gap, and why"), Text::tr("Why"));
        addList(MinuteKind::BeingFilled, Text::tr("Being filled, and by whom"), Text::tr("By whom"));
    }

    void addList(MinuteKind kind, const QString& title, const QString& said)
    {
        const std::vector<Minute> found = decisions(kind);
        if (found.empty())
            return;
        const bool texts = std::ranges::any_of(
            found, [](const Minute& minute) { return !minute.text.simplified().isEmpty(); });
        const bool votes = std::ranges::any_of(
            found, [](const Minute& minute) { return !minute.votes.simplified().isEmpty(); });
        HandoutTable table;
        table.title = title;
        table.columns = {{.header = Text::tr("Gap"), .width = 3, .right = false}};
        if (texts)
            table.columns.push_back({.header = said, .width = 4, .right = false});
        if (votes)
            table.columns.push_back({.header = Text::tr("Votes"), .width = 3, .right = false});
        for (const Minute& minute : found) {
            QStringList row{subjectOf(minute)};
            if (texts)
                row += orDash(minute.text);
            if (votes)
                row += orDash(minute.votes);
            table.rows += row;
        }
        add(std::move(table));
    }

    static QString orDash(const QString& text)
    {
        const QString line = text.simplified();
        return line.isEmpty() ? u"–"_s : line;
    }

    static QString subjectOf(const Minute& minute)
    {
        const QString subject = minute.subject.simplified();
        return subject.isEmpty() ? orDash(minute.step) : subject;
    }

    void addCourse()
    {
        if (m_minutes.empty())
            return;
        add(HandoutHeading{.level = 1, .text = Text::tr("In the order it happened")});
        HandoutTable table;
        table.title = Text::tr("Minutes");
        table.columns = {{.header = Text::tr("Time"), .width = 1.2, .right = false},
                         {.header = Text::tr("Step"), .width = 2.4, .right = false},
                         {.header = Text::tr("Decision"), .width = 3.4, .right = false},
                         {.header = Text::tr("Votes"), .width = 2, .right = false}};
        for (size_t at = 0; at < m_minutes.size();) {
            size_t next = at + 1;
            if (m_minutes[at].kind == MinuteKind::Step) {
                while (next < m_minutes.size() && m_minutes[next].kind == MinuteKind::Step)
                    ++next;
                table.rows += shown(at, next);
            } else {
                const Minute& minute = m_minutes[at];
                table.rows += QStringList{time(minute.at), orDash(minute.step), decisionOf(minute),
                                          orDash(minute.votes)};
            }
            at = next;
        }
        add(std::move(table));
    }

    /// With the day where it is not the one the meeting began on.
    QString time(const QDateTime& at) const
    {
        const QDateTime here = local(at);
        if (here.date() == local(m_input.meeting.begun).date())
            return clock(here);
        return Text::tr("%1, %2", "date, time")
            .arg(QLocale().toString(here.date(), QLocale::ShortFormat), clock(here));
    }

    /// Steps first … next − 1, which nothing interrupted.
    QStringList shown(size_t first, size_t next) const
    {
        QStringList titles;
        for (size_t at = first; at < next; ++at) {
            // A presentation keeps its whole course in one: a line for each step, with its time.
            QStringList told = m_minutes[at].text.split(u'\n', Qt::SkipEmptyParts);
            if (told.isEmpty())
                told = {orDash(m_minutes[at].step)};
            for (const QString& title : std::as_const(told)) {
                if (titles.isEmpty() || titles.last() != title)
                    titles += title.simplified();
            }
        }
        const QString from = time(m_minutes[first].at);
        const QString to = clock(local(m_minutes[next - 1].at));
        const QString when = next - first > 1 && !from.endsWith(to)
            ? Text::tr("%1–%2", "from time to time").arg(from, to)
            : from;
        return {when, titles.join(u" → "_s), Text::tr("Shown"), u"–"_s};
    }

    static QString decisionOf(const Minute& minute)
    {
        QString said = minuteKindLabel(minute.kind);
        if (const QString subject = minute.subject.simplified(); !subject.isEmpty())
            said = Text::tr("%1: %2", "agreed gap: Cambodia × Fishing").arg(said, subject);
        if (const QString text = minute.text.simplified(); !text.isEmpty()) {
            if (minute.kind == MinuteKind::NotAGap)
                said = Text::tr("%1, because %2").arg(said, text);
            else if (minute.kind == MinuteKind::BeingFilled)
                said = Text::tr("%1, by %2").arg(said, text);
            else
                said = Text::tr("%1 – %2", "decision, what was said").arg(said, text);
        }
        return said;
    }

    const MinutesInput& m_input;
    std::vector<Minute> m_minutes; ///< by time
    Handout m_handout;
};

} // namespace

Handout minutesHandout(const MinutesInput& input)
{
    return MinutesDocument(input).made();
}

} // namespace lacuna
