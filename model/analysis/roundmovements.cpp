// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresult.h"

#include <QtCore/QHash>

namespace lacuna {

namespace {

QString folded(const QString& title)
{
    return title.simplified().toCaseFolded();
}

/// Finds options of the earlier round again, each once.
class Earlier {
public:
    explicit Earlier(const Round& round)
        : m_round(round)
        , m_taken(round.options.size())
    {
    }

    int take(const RoundOption& option)
    {
        int found = find([&](const RoundOption& other) { return other.id != 0 && other.id == option.id; });
        if (found < 0 && !option.gap.isNone())
            found = find([&](const RoundOption& other) { return ordered(other.gap) == ordered(option.gap); });
        if (found < 0 && !option.title.trimmed().isEmpty())
            found = find([&](const RoundOption& other) {
                return folded(other.title) == folded(option.title)
                    && (other.gap.isNone() || option.gap.isNone());
            });
        if (found >= 0)
            m_taken[size_t(found)] = true;
        return found;
    }
    bool isTaken(size_t at) const { return m_taken[at]; }

private:
    template <typename Same> int find(Same&& same) const
    {
        for (size_t at = 0; at < m_round.options.size(); ++at) {
            if (!m_taken[at] && same(m_round.options[at]))
                return int(at);
        }
        return -1;
    }

    const Round& m_round;
    std::vector<bool> m_taken;
};

} // namespace

std::vector<Movement> movements(const RoundResult& before, const Round& beforeRound, const RoundResult& after,
                                const Round& afterRound)
{
    std::vector<Movement> moved;
    Earlier earlier(beforeRound);
    const auto addBefore = [&](Movement& movement, size_t at) {
        movement.rankBefore = before.options[at].rank;
        movement.scoreBefore = before.options[at].score;
    };
    for (const int at : after.order) {
        const RoundOption& option = afterRound.options[size_t(at)];
        Movement movement;
        movement.option = option.id;
        movement.title = option.title;
        movement.rankAfter = after.options[size_t(at)].rank;
        movement.scoreAfter = after.options[size_t(at)].score;
        if (const int was = earlier.take(option); was >= 0)
            addBefore(movement, size_t(was));
        moved.push_back(std::move(movement));
    }
    for (const int at : before.order) {
        if (earlier.isTaken(size_t(at)))
            continue;
        Movement movement;
        movement.option = beforeRound.options[size_t(at)].id;
        movement.title = beforeRound.options[size_t(at)].title;
        addBefore(movement, size_t(at));
        moved.push_back(std::move(movement));
    }
    return moved;
}

} // namespace lacuna
