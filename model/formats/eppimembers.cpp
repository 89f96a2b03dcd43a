// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppimembers.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// There is no 13.
constexpr EppiType types[] = {
    {1, "Report"_L1, "RPRT"_L1},
    {2, "Book, Whole"_L1, "BOOK"_L1},
    {3, "Book, Chapter"_L1, "CHAP"_L1},
    {4, "Dissertation"_L1, "THES"_L1},
    {5, "Conference Proceedings"_L1, "CONF"_L1},
    {6, "Document From Internet Site"_L1, "ICOMM"_L1},
    {7, "Web Site"_L1, "ELEC"_L1},
    {8, "DVD, Video, Media"_L1, "VIDEO"_L1},
    {9, "Research project"_L1, "UNPB"_L1},
    {10, "Article In A Periodical"_L1, "MGZN"_L1},
    {11, "Interview"_L1, "PCOMM"_L1},
    {12, "Generic"_L1, "GEN"_L1},
    {14, "Journal, Article"_L1, "JOUR"_L1},
};

struct NearType {
    QLatin1StringView type; ///< of ours
    QLatin1StringView near; ///< the one that EPPI-Reviewer has
};
constexpr NearType nearTypes[] = {
    {"BLOG"_L1, "ELEC"_L1},   {"CPAPER"_L1, "CONF"_L1},  {"DICT"_L1, "BOOK"_L1},   {"EBOOK"_L1, "BOOK"_L1},
    {"ECHAP"_L1, "CHAP"_L1},  {"EDBOOK"_L1, "BOOK"_L1},  {"EJOUR"_L1, "JOUR"_L1},  {"ENCYC"_L1, "BOOK"_L1},
    {"GOVDOC"_L1, "RPRT"_L1}, {"INPR"_L1, "JOUR"_L1},    {"JFULL"_L1, "JOUR"_L1},  {"MPCT"_L1, "VIDEO"_L1},
    {"MULTI"_L1, "VIDEO"_L1}, {"NEWS"_L1, "MGZN"_L1},    {"SOUND"_L1, "VIDEO"_L1}, {"WEB"_L1, "ELEC"_L1},
    {"STAND"_L1, "RPRT"_L1},  {"MANSCPT"_L1, "UNPB"_L1},
};

template <typename Range, typename Wanted, typename Member>
auto entry(const Range& range, const Wanted& wanted, Member member)
{
    const auto* found = std::ranges::find_if(range, [&](const auto& e) { return wanted == e.*member; });
    return found != std::end(range) ? found : nullptr;
}

} // namespace

const EppiMember* eppiMember(const QString& name)
{
    return entry(eppiMembers, name, &EppiMember::name);
}

const EppiType* eppiTypeByName(const QString& name)
{
    const auto* found = std::ranges::find_if(
        types, [&](const EppiType& e) { return name.trimmed().compare(e.name, Qt::CaseInsensitive) == 0; });
    return found != std::end(types) ? found : nullptr;
}

const EppiType* eppiTypeById(int id)
{
    return entry(types, id, &EppiType::id);
}

const EppiType& eppiTypeOf(const QString& type)
{
    if (const EppiType* same = entry(types, type, &EppiType::type))
        return *same;
    const NearType* near = entry(nearTypes, type, &NearType::type);
    return *entry(types, near ? near->near : "GEN"_L1, &EppiType::type);
}

} // namespace lacuna
