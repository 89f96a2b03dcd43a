// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cslitem.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct TypePair {
    QLatin1StringView csl;
    QLatin1StringView ris;
};

/// Every type of CSL 1.0.2 and the reference type it is read as. Of several with one reference type the first is written.
constexpr TypePair cslTypes[] = {
    {"article-journal"_L1, "JOUR"_L1},
    {"article"_L1, "UNPB"_L1}, // Zotero's preprint
    {"article-magazine"_L1, "MGZN"_L1},
    {"article-newspaper"_L1, "NEWS"_L1},
    {"bill"_L1, "BILL"_L1},
    {"book"_L1, "BOOK"_L1},
    {"broadcast"_L1, "ADVS"_L1},
    {"chapter"_L1, "CHAP"_L1},
    {"classic"_L1, "CLSWK"_L1},
    {"collection"_L1, "SER"_L1},
    {"dataset"_L1, "DATA"_L1},
    {"document"_L1, "GEN"_L1},
    {"entry-encyclopedia"_L1, "ENCYC"_L1},
    {"entry"_L1, "ENCYC"_L1},
    {"entry-dictionary"_L1, "DICT"_L1},
    {"event"_L1, "GEN"_L1},
    {"figure"_L1, "FIGURE"_L1},
    {"graphic"_L1, "ART"_L1},
    {"hearing"_L1, "HEAR"_L1},
    {"legal_case"_L1, "CASE"_L1},
    {"legislation"_L1, "STAT"_L1},
    {"manuscript"_L1, "MANSCPT"_L1},
    {"map"_L1, "MAP"_L1},
    {"motion_picture"_L1, "MPCT"_L1},
    {"musical_score"_L1, "MUSIC"_L1},
    {"pamphlet"_L1, "PAMP"_L1},
    {"paper-conference"_L1, "CPAPER"_L1},
    {"patent"_L1, "PAT"_L1},
    {"performance"_L1, "ADVS"_L1},
    {"periodical"_L1, "JFULL"_L1},
    {"personal_communication"_L1, "PCOMM"_L1},
    {"interview"_L1, "PCOMM"_L1},
    {"post"_L1, "ICOMM"_L1},
    {"post-weblog"_L1, "BLOG"_L1},
    {"regulation"_L1, "LEGAL"_L1},
    {"treaty"_L1, "LEGAL"_L1},
    {"report"_L1, "RPRT"_L1},
    {"review"_L1, "JOUR"_L1},
    {"review-book"_L1, "JOUR"_L1},
    {"software"_L1, "COMP"_L1},
    {"song"_L1, "SOUND"_L1},
    {"speech"_L1, "SLIDE"_L1},
    {"standard"_L1, "STAND"_L1},
    {"thesis"_L1, "THES"_L1},
    {"webpage"_L1, "ELEC"_L1},
};

/// Reference types that no CSL type is read as; written so that others understand them, and exact in our own addition.
constexpr TypePair nearest[] = {
    {"article-journal"_L1, "ABST"_L1},  {"dataset"_L1, "AGGR"_L1},
    {"classic"_L1, "ANCIENT"_L1},       {"graphic"_L1, "CHART"_L1},
    {"paper-conference"_L1, "CONF"_L1}, {"book"_L1, "CTLG"_L1},
    {"dataset"_L1, "DBASE"_L1},         {"book"_L1, "EBOOK"_L1},
    {"chapter"_L1, "ECHAP"_L1},         {"book"_L1, "EDBOOK"_L1},
    {"article-journal"_L1, "EJOUR"_L1}, {"figure"_L1, "EQUA"_L1},
    {"report"_L1, "GOVDOC"_L1},         {"article-journal"_L1, "INPR"_L1},
    {"bill"_L1, "UNBILL"_L1},           {"manuscript"_L1, "UNPD"_L1},
    {"motion_picture"_L1, "VIDEO"_L1},  {"webpage"_L1, "WEB"_L1},
};

} // namespace

QString risTypeOfCsl(QStringView type)
{
    const auto* found = std::ranges::find_if(cslTypes, [type](const TypePair& p) { return p.csl == type; });
    return found != std::end(cslTypes) ? QString(found->ris) : QString();
}

QString cslTypeOfRis(QStringView type)
{
    const auto same = [type](const TypePair& pair) { return pair.ris == type; };
    if (const auto* found = std::ranges::find_if(cslTypes, same); found != std::end(cslTypes))
        return found->csl;
    const auto* found = std::ranges::find_if(nearest, same);
    return found != std::end(nearest) ? QString(found->csl) : u"document"_s;
}

} // namespace lacuna
