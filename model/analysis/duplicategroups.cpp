// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicategroups.h"

#include "model/analysis/duplicatejudge.h"

#include <algorithm>
#include <span>

namespace lacuna {

namespace {

constexpr size_t mostCompared = 8; ///< members of each group, when two are joined

/// Positions of keys in groups; a group is named by one of its members.
class Groups {
public:
    Groups(const std::vector<DuplicateKey>& keys, const std::vector<IdPair>& different)
        : m_keys(keys)
        , m_different(different)
        , m_groupOf(keys.size())
        , m_members(keys.size())
    {
        for (size_t i = 0; i < keys.size(); ++i)
            m_groupOf[i] = i;
    }

    void join(size_t a, size_t b)
    {
        size_t into = m_groupOf[a];
        size_t from = m_groupOf[b];
        if (into == from)
            return;
        for (const size_t member : {a, b}) {
            std::vector<size_t>& members = m_members[m_groupOf[member]];
            if (members.empty())
                members.push_back(member);
        }
        if (m_members[into].size() < m_members[from].size())
            std::swap(into, from);
        if (!agree(m_members[into], m_members[from]))
            return;
        for (const size_t member : m_members[from]) {
            m_groupOf[member] = into;
            m_members[into].push_back(member);
        }
        m_members[from] = {};
    }

    std::vector<std::vector<Id>> result() const
    {
        std::vector<std::vector<Id>> groups;
        for (const std::vector<size_t>& members : m_members) {
            if (members.size() < 2)
                continue;
            std::vector<Id>& group = groups.emplace_back();
            for (const size_t member : members)
                group.push_back(m_keys[member].id);
            std::ranges::sort(group);
        }
        std::ranges::sort(groups);
        return groups;
    }

private:
    bool areDifferent(size_t a, size_t b) const
    {
        return std::ranges::binary_search(
            m_different, IdPair(std::min(m_keys[a].id, m_keys[b].id), std::max(m_keys[a].id, m_keys[b].id)));
    }

    bool agree(const std::vector<size_t>& a, const std::vector<size_t>& b)
    {
        if (a.size() == 1 && b.size() == 1)
            return true; // the pair itself
        const auto some = [](const std::vector<size_t>& members) {
            return std::span(members).first(std::min(members.size(), mostCompared));
        };
        int alike = 0;
        int apart = 0;
        for (const size_t one : some(a)) {
            m_judge.setStudy(m_keys[one]);
            for (const size_t other : some(b)) {
                if (areDifferent(one, other))
                    return false;
                const auto pair = m_judge.compare(m_keys[other]);
                if (pair && isDuplicate(pair->kind))
                    ++alike;
                else if (!pair || isCompanion(pair->kind))
                    ++apart;
            }
        }
        return alike > apart;
    }

    const std::vector<DuplicateKey>& m_keys;
    const std::vector<IdPair>& m_different;
    std::vector<size_t> m_groupOf;
    std::vector<std::vector<size_t>> m_members;
    DuplicateJudge m_judge;
};

size_t positionOf(const std::vector<DuplicateKey>& keys, Id id)
{
    return size_t(std::ranges::lower_bound(keys, id, {}, &DuplicateKey::id) - keys.begin());
}

} // namespace

std::vector<std::vector<Id>> duplicateGroups(const std::vector<DuplicateKey>& keys,
                                             const std::vector<DuplicatePair>& pairs,
                                             const std::vector<IdPair>& different)
{
    Groups groups(keys, different);
    for (const DuplicatePair& pair : pairs)
        groups.join(positionOf(keys, pair.a), positionOf(keys, pair.b));
    return groups.result();
}

} // namespace lacuna
