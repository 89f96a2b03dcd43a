// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/referencefields.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Every type the RIS specification (2011) lists, and OTHER, which is older and still written.
constexpr QLatin1StringView risTypes[] = {
    "ABST"_L1,  "ADVS"_L1,  "AGGR"_L1,   "ANCIENT"_L1, "ART"_L1,     "BILL"_L1,   "BLOG"_L1,   "BOOK"_L1,
    "CASE"_L1,  "CHAP"_L1,  "CHART"_L1,  "CLSWK"_L1,   "COMP"_L1,    "CONF"_L1,   "CPAPER"_L1, "CTLG"_L1,
    "DATA"_L1,  "DBASE"_L1, "DICT"_L1,   "EBOOK"_L1,   "ECHAP"_L1,   "EDBOOK"_L1, "EJOUR"_L1,  "ELEC"_L1,
    "ENCYC"_L1, "EQUA"_L1,  "FIGURE"_L1, "GEN"_L1,     "GOVDOC"_L1,  "GRANT"_L1,  "HEAR"_L1,   "ICOMM"_L1,
    "INPR"_L1,  "JFULL"_L1, "JOUR"_L1,   "LEGAL"_L1,   "MANSCPT"_L1, "MAP"_L1,    "MGZN"_L1,   "MPCT"_L1,
    "MULTI"_L1, "MUSIC"_L1, "NEWS"_L1,   "OTHER"_L1,   "PAMP"_L1,    "PAT"_L1,    "PCOMM"_L1,  "RPRT"_L1,
    "SER"_L1,   "SLIDE"_L1, "SOUND"_L1,  "STAND"_L1,   "STAT"_L1,    "THES"_L1,   "UNBILL"_L1, "UNPB"_L1,
    "UNPD"_L1,  "VIDEO"_L1, "WEB"_L1};

struct NamedType {
    QLatin1StringView name; ///< lower case, letters only
    QLatin1StringView type;
};
constexpr NamedType namedTypes[] = {
    {"ancienttext"_L1, "ANCIENT"_L1},
    {"article"_L1, "JOUR"_L1},
    {"articleinpress"_L1, "INPR"_L1},
    {"artwork"_L1, "ART"_L1},
    {"audiorecording"_L1, "SOUND"_L1},
    {"audiovisualmaterial"_L1, "ADVS"_L1},
    {"blogpost"_L1, "BLOG"_L1},
    {"bookchapter"_L1, "CHAP"_L1},
    {"booksection"_L1, "CHAP"_L1},
    {"chapter"_L1, "CHAP"_L1},
    {"chartortable"_L1, "CHART"_L1},
    {"classicalwork"_L1, "CLSWK"_L1},
    {"collection"_L1, "EDBOOK"_L1},
    {"computerprogram"_L1, "COMP"_L1},
    {"conference"_L1, "CONF"_L1},
    {"conferencepaper"_L1, "CPAPER"_L1},
    {"conferenceproceeding"_L1, "CONF"_L1},
    {"conferenceproceedings"_L1, "CONF"_L1},
    {"correction"_L1, "JOUR"_L1},
    {"datapaper"_L1, "JOUR"_L1},
    {"dataset"_L1, "DATA"_L1},
    {"dictionary"_L1, "DICT"_L1},
    {"dictionaryentry"_L1, "DICT"_L1},
    {"discussionforum"_L1, "ICOMM"_L1},
    {"dissertation"_L1, "THES"_L1},
    {"document"_L1, "GEN"_L1},
    {"editedbook"_L1, "EDBOOK"_L1},
    {"editorial"_L1, "JOUR"_L1},
    {"editorialmaterial"_L1, "JOUR"_L1},
    {"electronicarticle"_L1, "EJOUR"_L1},
    {"electronicbook"_L1, "EBOOK"_L1},
    {"email"_L1, "ICOMM"_L1},
    {"encyclopedia"_L1, "ENCYC"_L1},
    {"encyclopediaarticle"_L1, "ENCYC"_L1},
    {"equation"_L1, "EQUA"_L1},
    {"erratum"_L1, "JOUR"_L1},
    {"film"_L1, "MPCT"_L1},
    {"filmorbroadcast"_L1, "MPCT"_L1},
    {"forumpost"_L1, "ICOMM"_L1},
    {"generic"_L1, "GEN"_L1},
    {"governmentdocument"_L1, "GOVDOC"_L1},
    {"hearing"_L1, "HEAR"_L1},
    {"inbook"_L1, "CHAP"_L1},
    {"incollection"_L1, "CHAP"_L1},
    {"inproceedings"_L1, "CPAPER"_L1},
    {"journal"_L1, "JOUR"_L1},
    {"journalarticle"_L1, "JOUR"_L1},
    {"legalruleorregulation"_L1, "LEGAL"_L1},
    {"magazinearticle"_L1, "MGZN"_L1},
    {"manuscript"_L1, "MANSCPT"_L1},
    {"mastersthesis"_L1, "THES"_L1},
    {"misc"_L1, "GEN"_L1},
    {"multimediaapplication"_L1, "MULTI"_L1},
    {"newspaperarticle"_L1, "NEWS"_L1},
    {"online"_L1, "ELEC"_L1},
    {"onlinedatabase"_L1, "DBASE"_L1},
    {"onlinemultimedia"_L1, "MULTI"_L1},
    {"pamphlet"_L1, "PAMP"_L1},
    {"patent"_L1, "PAT"_L1},
    {"personalcommunication"_L1, "PCOMM"_L1},
    {"phdthesis"_L1, "THES"_L1},
    {"preprint"_L1, "UNPB"_L1},
    {"presentation"_L1, "SLIDE"_L1},
    {"proceedings"_L1, "CONF"_L1},
    {"proceedingspaper"_L1, "CPAPER"_L1},
    {"report"_L1, "RPRT"_L1},
    {"review"_L1, "JOUR"_L1},
    {"reviewarticle"_L1, "JOUR"_L1},
    {"serial"_L1, "SER"_L1},
    {"shortsurvey"_L1, "JOUR"_L1},
    {"software"_L1, "COMP"_L1},
    {"standard"_L1, "STAND"_L1},
    {"statute"_L1, "STAT"_L1},
    {"techreport"_L1, "RPRT"_L1},
    {"thesis"_L1, "THES"_L1},
    {"unpublished"_L1, "UNPB"_L1},
    {"unpublishedwork"_L1, "UNPB"_L1},
    {"videorecording"_L1, "VIDEO"_L1},
    {"webpage"_L1, "ELEC"_L1},
    {"website"_L1, "ELEC"_L1},
    {"workingpaper"_L1, "RPRT"_L1},
};

QString lettersOnly(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

std::optional<StatedYear> statedYear(QStringView text)
{
    for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
        const QStringView digits = text.sliced(i, 4);
        const bool number =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool alone =
            number && (i == 0 || !text[i - 1].isDigit()) && (i + 4 == text.size() || !text[i + 4].isDigit());
        if (!alone || digits[0] < u'1' || digits[0] > u'2')
            continue;
        const QStringView rest = text.sliced(i + 4);
        const bool plain = i == 0 && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'/'; });
        return StatedYear{digits.toInt(), plain};
    }
    return {};
}

QString withoutDoiPrefix(const QString& text)
{
    QStringView rest = QStringView(text).trimmed();
    for (const auto prefix : {"https://"_L1, "http://"_L1}) {
        if (rest.startsWith(prefix, Qt::CaseInsensitive)) {
            const QStringView address = rest.sliced(prefix.size());
            for (const auto host : {"dx.doi.org/"_L1, "doi.org/"_L1, "www.doi.org/"_L1}) {
                if (address.startsWith(host, Qt::CaseInsensitive))
                    return address.sliced(host.size()).toString();
            }
            return rest.toString();
        }
    }
    for (const auto prefix : {"doi:"_L1, "dx.doi.org/"_L1, "doi.org/"_L1}) {
        if (rest.startsWith(prefix, Qt::CaseInsensitive))
            return rest.sliced(prefix.size()).trimmed().toString();
    }
    return rest.toString();
}

QString referenceType(const QString& text)
{
    QString upper = text.trimmed().toUpper();
    if (std::ranges::find(risTypes, upper) != std::end(risTypes))
        return upper;
    const QString letters = lettersOnly(text);
    const auto* named = std::ranges::find(namedTypes, letters, &NamedType::name);
    return named != std::end(namedTypes) ? QString(named->type) : QString();
}

QStringList splitAtSemicolons(const QString& text)
{
    if (!text.contains(u';') || text.contains(u'&'))
        return {text};
    QStringList items;
    for (const QStringView item : QStringView(text).tokenize(u';')) {
        if (const QStringView trimmed = item.trimmed(); !trimmed.isEmpty())
            items += trimmed.toString();
    }
    return items;
}

void addExtra(Study& study, const QString& format, const QString& tag, const QString& text)
{
    study.extra.push_back({format, tag, text});
}

} // namespace lacuna
