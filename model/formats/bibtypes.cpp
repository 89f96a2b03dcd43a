// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of bibfields.h.
#include "model/formats/bibfields.h"
#include "model/formats/bibnames.h"
#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

// The first row of an entry type is what reading it gives. BibTeX knows fewer types: there, several are @misc.
constexpr BibType types[] = {
    {"JOUR"_L1, "article"_L1, "article"_L1, "journal"_L1, "publisher"_L1},
    {"BOOK"_L1, "book"_L1, "book"_L1, "series"_L1, "publisher"_L1},
    {"CHAP"_L1, "incollection"_L1, "incollection"_L1, "booktitle"_L1, "publisher"_L1},
    {"CPAPER"_L1, "inproceedings"_L1, "inproceedings"_L1, "booktitle"_L1, "publisher"_L1},
    {"CONF"_L1, "proceedings"_L1, "proceedings"_L1, "series"_L1, "publisher"_L1},
    {"RPRT"_L1, "techreport"_L1, "report"_L1, "series"_L1, "institution"_L1},
    {"THES"_L1, "phdthesis"_L1, "thesis"_L1, "series"_L1, "school"_L1},
    {"UNPB"_L1, "unpublished"_L1, "unpublished"_L1, "journal"_L1, "publisher"_L1},
    {"GEN"_L1, "misc"_L1, "misc"_L1, "journal"_L1, "publisher"_L1},
    {"PAMP"_L1, "booklet"_L1, "booklet"_L1, "series"_L1, "publisher"_L1},
    {"ELEC"_L1, "misc"_L1, "online"_L1, "journal"_L1, "organization"_L1},
    {"EDBOOK"_L1, "book"_L1, "collection"_L1, "series"_L1, "publisher"_L1},
    {"DATA"_L1, "misc"_L1, "dataset"_L1, "journal"_L1, "publisher"_L1},
    {"COMP"_L1, "misc"_L1, "software"_L1, "journal"_L1, "publisher"_L1},
    {"PAT"_L1, "misc"_L1, "patent"_L1, "journal"_L1, "publisher"_L1},
    {"STAND"_L1, "misc"_L1, "standard"_L1, "series"_L1, "organization"_L1},
    {"STAT"_L1, "misc"_L1, "legislation"_L1, "journal"_L1, "publisher"_L1},
    {"CASE"_L1, "misc"_L1, "jurisdiction"_L1, "journal"_L1, "publisher"_L1},
    {"JFULL"_L1, "misc"_L1, "periodical"_L1, "series"_L1, "publisher"_L1},
    {"VIDEO"_L1, "misc"_L1, "video"_L1, "journal"_L1, "publisher"_L1},
    {"SOUND"_L1, "misc"_L1, "audio"_L1, "journal"_L1, "publisher"_L1},
    {"MUSIC"_L1, "misc"_L1, "music"_L1, "journal"_L1, "publisher"_L1},
    {"ART"_L1, "misc"_L1, "artwork"_L1, "journal"_L1, "publisher"_L1},
    {"PCOMM"_L1, "misc"_L1, "letter"_L1, "journal"_L1, "publisher"_L1},
    // No entry type says these; they are written as what comes nearest.
    {"EJOUR"_L1, "article"_L1, "article"_L1, "journal"_L1, "publisher"_L1},
    {"MGZN"_L1, "article"_L1, "article"_L1, "journal"_L1, "publisher"_L1},
    {"NEWS"_L1, "article"_L1, "article"_L1, "journal"_L1, "publisher"_L1},
    {"INPR"_L1, "article"_L1, "article"_L1, "journal"_L1, "publisher"_L1},
    {"EBOOK"_L1, "book"_L1, "book"_L1, "series"_L1, "publisher"_L1},
    {"ECHAP"_L1, "incollection"_L1, "incollection"_L1, "booktitle"_L1, "publisher"_L1},
    {"ENCYC"_L1, "incollection"_L1, "inreference"_L1, "booktitle"_L1, "publisher"_L1},
    {"GOVDOC"_L1, "techreport"_L1, "report"_L1, "series"_L1, "institution"_L1},
    {"MANSCPT"_L1, "unpublished"_L1, "unpublished"_L1, "journal"_L1, "publisher"_L1},
    {"WEB"_L1, "misc"_L1, "online"_L1, "journal"_L1, "organization"_L1},
    {"BLOG"_L1, "misc"_L1, "online"_L1, "journal"_L1, "organization"_L1},
};

/// Entry types beside those of the table; read so, and kept as an extra field.
constexpr struct {
    QByteArrayView name;
    QLatin1StringView type;
} otherNamesOfTypes[] = {
    {"bookinbook", "CHAP"_L1},
    {"conference", "CPAPER"_L1},
    {"electronic", "ELEC"_L1},
    {"inbook", "CHAP"_L1},
    {"inreference", "ENCYC"_L1},
    {"manual", "BOOK"_L1},
    {"mastersthesis", "THES"_L1},
    {"movie", "MPCT"_L1},
    {"mvbook", "BOOK"_L1},
    {"mvcollection", "EDBOOK"_L1},
    {"mvproceedings", "CONF"_L1},
    {"mvreference", "EDBOOK"_L1},
    {"codefragment", "COMP"_L1},
    {"reference", "EDBOOK"_L1},
    {"softwaremodule", "COMP"_L1},
    {"softwareversion", "COMP"_L1},
    {"suppbook", "CHAP"_L1},
    {"suppcollection", "CHAP"_L1},
    {"suppperiodical", "JOUR"_L1},
    {"webpage", "ELEC"_L1},
    {"www", "ELEC"_L1},
    {"image", "ART"_L1},
    {"newspaper", "NEWS"_L1},
    {"magazine", "MGZN"_L1},
};

constexpr struct {
    QLatin1StringView code;
    QLatin1StringView name;
} babelNames[] = {
    {"ar"_L1, "arabic"_L1},   {"bn"_L1, "bengali"_L1},    {"de"_L1, "german"_L1},
    {"en"_L1, "english"_L1},  {"es"_L1, "spanish"_L1},    {"fr"_L1, "french"_L1},
    {"hi"_L1, "hindi"_L1},    {"id"_L1, "indonesian"_L1}, {"it"_L1, "italian"_L1},
    {"ja"_L1, "japanese"_L1}, {"km"_L1, "khmer"_L1},      {"ko"_L1, "korean"_L1},
    {"lo"_L1, "lao"_L1},      {"ms"_L1, "malay"_L1},      {"my"_L1, "burmese"_L1},
    {"ne"_L1, "nepali"_L1},   {"nl"_L1, "dutch"_L1},      {"pt"_L1, "portuguese"_L1},
    {"ru"_L1, "russian"_L1},  {"th"_L1, "thai"_L1},       {"vi"_L1, "vietnamese"_L1},
    {"zh"_L1, "chinese"_L1},
};

bool isAnyOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

const BibType& bibTypeOf(QStringView type)
{
    const auto* found = std::ranges::find_if(types, [type](const BibType& row) { return type == row.type; });
    return found != std::end(types) ? *found : types[8];
}

QLatin1StringView typeOfBib(QByteArrayView name)
{
    const QLatin1StringView text(name);
    for (const BibType& type : types) {
        if (text == type.biblatex || (text == type.bibtex && text != "misc"_L1))
            return type.type;
    }
    for (const auto& other : otherNamesOfTypes) {
        if (other.name == name)
            return other.type;
    }
    return "GEN"_L1;
}

BibText bibTextOf(QByteArrayView field)
{
    if (isAnyOf(field,
                {"editor", "editora", "editorb", "editorc", "translator", "bookauthor", "annotator",
                 "commentator", "introduction", "foreword", "afterword", "holder", "shortauthor",
                 "shorteditor"}))
        return BibText::Names;
    if (isAnyOf(field,
                {"file", "pdf", "eprint", "groups", "swhid", "repository", "timestamp", "owner", "biburl",
                 "urldate", "date-added", "date-modified", "eventdate", "origdate", "ids", "related",
                 "lacuna-crossref", "lacuna-xdata"})
        || field.contains("url") || field.startsWith("bdsk-"))
        return BibText::Verbatim;
    if (field == "month")
        return BibText::Month;
    if (isAnyOf(field, {"note", "comment", "review", "annote", "annotation"}))
        return BibText::Paragraphs;
    return BibText::Latex;
}

QLatin1StringView babelName(QStringView language)
{
    for (const auto& babel : babelNames) {
        if (language == babel.code)
            return babel.name;
    }
    return {};
}

QByteArray bibKeyFor(const Study& study)
{
    const auto firstWord = [](const QString& text, qsizetype shortest) {
        QByteArray word;
        const QString folded = foldedForMatching(QStringView(text).first(qMin(text.size(), qsizetype(200))));
        for (const QStringView part : QStringView(folded).tokenize(u' ')) {
            word.clear();
            for (const QChar c : part) {
                if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                    word += char(c.unicode());
            }
            if (word.size() >= shortest)
                break;
        }
        return word.first(qMin(word.size(), qsizetype(24)));
    };
    QByteArray key =
        study.authors.isEmpty() ? QByteArray() : firstWord(study.authors.front().section(u',', 0, 0), 1);
    if (study.year)
        key += QByteArray::number(*study.year);
    key += firstWord(study.title, 4);
    return key.isEmpty() || (key.front() >= '0' && key.front() <= '9') ? "study" + key : key;
}

} // namespace lacuna
