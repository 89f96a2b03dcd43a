// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/endnotetypes.h"

#include "model/formats/referencefields.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// The first of a RIS type is the one written.
constexpr EndNoteType types[] = {
    {13, "Generic"_L1, "GEN"_L1},
    {55, "Aggregated Database"_L1, "AGGR"_L1},
    {51, "Ancient Text"_L1, "ANCIENT"_L1},
    {2, "Artwork"_L1, "ART"_L1},
    {3, "Audiovisual Material"_L1, "ADVS"_L1},
    {4, "Bill"_L1, "BILL"_L1},
    {56, "Blog"_L1, "BLOG"_L1},
    {6, "Book"_L1, "BOOK"_L1},
    {5, "Book Section"_L1, "CHAP"_L1},
    {7, "Case"_L1, "CASE"_L1},
    {8, "Catalog"_L1, "CTLG"_L1},
    {38, "Chart or Table"_L1, "CHART"_L1},
    {49, "Classical Work"_L1, "CLSWK"_L1},
    {9, "Computer Program"_L1, "COMP"_L1},
    {47, "Conference Paper"_L1, "CPAPER"_L1},
    {10, "Conference Proceedings"_L1, "CONF"_L1},
    {59, "Dataset"_L1, "DATA"_L1},
    {52, "Dictionary"_L1, "DICT"_L1},
    {28, "Edited Book"_L1, "EDBOOK"_L1},
    {43, "Electronic Article"_L1, "EJOUR"_L1},
    {44, "Electronic Book"_L1, "EBOOK"_L1},
    {60, "Electronic Book Section"_L1, "ECHAP"_L1},
    {53, "Encyclopedia"_L1, "ENCYC"_L1},
    {39, "Equation"_L1, "EQUA"_L1},
    {37, "Figure"_L1, "FIGURE"_L1},
    {21, "Film or Broadcast"_L1, "MPCT"_L1},
    {46, "Government Document"_L1, "GOVDOC"_L1},
    {54, "Grant"_L1, "GRANT"_L1},
    {14, "Hearing"_L1, "HEAR"_L1},
    {17, "Journal Article"_L1, "JOUR"_L1},
    {50, "Legal Rule or Regulation"_L1, "LEGAL"_L1},
    {19, "Magazine Article"_L1, "MGZN"_L1},
    {36, "Manuscript"_L1, "MANSCPT"_L1},
    {20, "Map"_L1, "MAP"_L1},
    {61, "Music"_L1, "MUSIC"_L1},
    {23, "Newspaper Article"_L1, "NEWS"_L1},
    {45, "Online Database"_L1, "DBASE"_L1},
    {48, "Online Multimedia"_L1, "MULTI"_L1},
    {24, "Pamphlet"_L1, "PAMP"_L1},
    {25, "Patent"_L1, "PAT"_L1},
    {26, "Personal Communication"_L1, "PCOMM"_L1},
    {27, "Report"_L1, "RPRT"_L1},
    {57, "Serial"_L1, "SER"_L1},
    {58, "Standard"_L1, "STAND"_L1},
    {31, "Statute"_L1, "STAT"_L1},
    {32, "Thesis"_L1, "THES"_L1},
    {34, "Unpublished Work"_L1, "UNPB"_L1},
    {12, "Web Page"_L1, "ELEC"_L1},
};

} // namespace

const EndNoteType& endNoteTypeOf(const QString& type)
{
    const auto* found = std::ranges::find(types, type, &EndNoteType::type);
    return found != std::end(types) ? *found : types[0];
}

QString typeOfEndNote(const QString& name, int number)
{
    const auto* named = std::ranges::find_if(
        types, [&](const EndNoteType& t) { return name.compare(t.name, Qt::CaseInsensitive) == 0; });
    if (named != std::end(types))
        return named->type;
    if (const QString type = referenceType(name); !type.isEmpty())
        return type;
    const auto* numbered = std::ranges::find(types, number, &EndNoteType::number);
    return numbered != std::end(types) ? QString(numbered->type) : QString();
}

} // namespace lacuna
