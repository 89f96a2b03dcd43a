// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicatekey.h"

#include "model/support/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype abstractUnits = 160;

/// Thai, Lao, Burmese, Khmer, kana and Han, which part words only by meaning.
bool isWithoutSpaces(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0E00 && u < 0x0F00) || (u >= 0x1000 && u < 0x10A0) || (u >= 0x1780 && u < 0x1800)
        || (u >= 0x2E80 && u < 0xA000) || (u >= 0xD800 && u < 0xDC00);
}

std::vector<quint32> wordsOf(QStringView folded)
{
    std::vector<quint32> words;
    for (const QStringView word : folded.tokenize(u' ')) {
        if (word.size() > 2 && std::ranges::any_of(word, isWithoutSpaces)) {
            for (qsizetype i = 0; i + 2 <= word.size(); ++i)
                words.push_back(quint32(stableHash(word.sliced(i, 2))));
        } else if (!word.isEmpty()) {
            words.push_back(quint32(stableHash(word)));
        }
    }
    std::ranges::sort(words);
    const auto rest = std::ranges::unique(words);
    words.erase(rest.begin(), rest.end());
    return words;
}

std::array<quint64, 4> pairsOf(QStringView folded)
{
    std::array<quint64, 4> pairs = {};
    for (qsizetype i = 0; i + 2 <= folded.size() && i < 300; ++i) {
        const quint32 pair = (quint32(folded[i].unicode()) << 16) | folded[i + 1].unicode();
        const quint32 bit = (pair * 0x9E3779B1U) >> 24;
        pairs[bit / 64] |= quint64(1) << (bit % 64);
    }
    return pairs;
}

/// What stands in parentheses says which of several journals of a name ("Lancet (London, England)").
QString sourceKey(const QString& source)
{
    QString text = withoutMarkup(QStringView(source).first(std::min<qsizetype>(source.size(), 300)));
    const qsizetype open = text.indexOf(u'(');
    if (open >= 3)
        text.truncate(open);
    QString folded = foldedForMatching(text);
    if (folded.startsWith(u"the "_s))
        folded.remove(0, 4);
    return folded;
}

/// "10.1000/ABC." as "10.1000/abc"; empty if it is no DOI.
QString doiKey(const QString& doi)
{
    const qsizetype begin = doi.indexOf(u"10."_s);
    if (begin < 0)
        return {};
    QString key = doi.sliced(begin).trimmed().toLower();
    while (key.endsWith(u'.') || key.endsWith(u';') || key.endsWith(u','))
        key.chop(1);
    return key.size() > 7 && key.contains(u'/') ? key : QString();
}

QString isbnKey(const QString& isbn)
{
    QString digits;
    for (const QChar c : isbn) {
        if (c.isDigit())
            digits += c;
        else if (c != u'-' && c != u'x' && c != u'X' && digits.size() >= 8)
            break; // the first of several
    }
    // ISBN-10 and ISBN-13 share the nine digits before the check digit; an ISSN tells series only.
    if (digits.size() == 13)
        return digits.sliced(3, 9);
    return digits.size() == 9 || digits.size() == 10 ? digits.first(9) : QString();
}

QString abstractKey(const QString& abstract)
{
    QStringView text = QStringView(abstract).first(std::min<qsizetype>(abstract.size(), 400));
    QString folded = foldedForMatching(withoutMarkup(text));
    for (const QString& label :
         {u"abstract "_s, u"summary "_s, u"background "_s, u"objective "_s, u"objectives "_s,
          u"introduction "_s, u"purpose "_s, u"aim "_s, u"aims "_s}) {
        if (folded.startsWith(label))
            folded.remove(0, label.size());
    }
    return folded.size() < 40 ? QString() : folded.first(std::min(folded.size(), abstractUnits));
}

bool isPreprint(const QString& doi, const QString& source)
{
    for (const QString& prefix : {u"10.1101/"_s, u"10.2139/ssrn"_s, u"10.48550/"_s, u"10.31234/"_s,
                                  u"10.31235/"_s, u"10.20944/"_s, u"10.21203/"_s, u"10.31219/"_s}) {
        if (doi.startsWith(prefix))
            return true;
    }
    for (const QString& name : {u"arxiv"_s, u"medrxiv"_s, u"biorxiv"_s, u"ssrn"_s, u"socarxiv"_s,
                                u"psyarxiv"_s, u"research square"_s, u"preprint"_s}) {
        if (source.startsWith(name))
            return true;
    }
    return false;
}

WorkKind workKind(const Study& study, const DuplicateKey& key)
{
    if (study.type == "UNPB"_L1 || isPreprint(key.doi, key.source))
        return WorkKind::Preprint;
    static constexpr std::array<std::pair<QStringView, WorkKind>, 14> types = {
        {{u"JOUR", WorkKind::Journal},
         {u"JFULL", WorkKind::Journal},
         {u"MGZN", WorkKind::Journal},
         {u"EJOUR", WorkKind::Journal},
         {u"ABST", WorkKind::Conference},
         {u"CONF", WorkKind::Conference},
         {u"CPAPER", WorkKind::Conference},
         {u"BOOK", WorkKind::Book},
         {u"EBOOK", WorkKind::Book},
         {u"EDBOOK", WorkKind::Book},
         {u"CHAP", WorkKind::Chapter},
         {u"ECHAP", WorkKind::Chapter},
         {u"RPRT", WorkKind::Report},
         {u"THES", WorkKind::Thesis}}};
    const auto found =
        std::ranges::find(types, QStringView(study.type), &std::pair<QStringView, WorkKind>::first);
    if (found != types.end())
        return found->second;
    return study.type.isEmpty() || study.type == "GEN"_L1 ? WorkKind::Unknown : WorkKind::Other;
}

QString pageKey(QStringView text)
{
    QString page = foldedForMatching(text).remove(u' ');
    qsizetype digit = 0;
    while (digit < page.size() && !page[digit].isDigit())
        ++digit;
    while (digit + 1 < page.size() && page[digit] == u'0')
        page.remove(digit, 1);
    return page.size() <= 16 ? page : page.first(16);
}

int editionOf(const Study& study, const TitleText& title)
{
    for (const QChar c : study.edition) {
        if (c.isDigit())
            return study.edition.sliced(study.edition.indexOf(c)).first(1).toInt();
    }
    return title.edition;
}

} // namespace

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    hash ^= hash >> 32; // FNV leaves the upper bits to the early letters
    return hash * 0x9E3779B97F4A7C15ULL;
}

PageRange pageRange(QStringView pages)
{
    PageRange range;
    QStringView text = pages.first(std::min<qsizetype>(pages.size(), 64)).trimmed();
    for (const QStringView prefix : {u"pp.", u"pp", u"p."}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive)) {
            text = text.sliced(prefix.size());
            break;
        }
    }
    const auto isDash = [](QChar c) { return c == u'-' || c == u'–' || c == u'—' || c == u'‐' || c == u'‑'; };
    const auto dash = std::ranges::find_if(text, isDash);
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u',' || c == u';' || c == u'+'; });
    const auto first = std::min(dash, end);
    range.first = pageKey(text.first(first - text.begin()));
    if (first == dash && dash != text.end())
        range.last = pageKey(QStringView(dash, end < dash ? text.end() : end));
    // "1324-31"
    if (range.last.size() < range.first.size() && !range.last.isEmpty() && range.last[0].isDigit())
        range.last.prepend(range.first.first(range.first.size() - range.last.size()));
    return range;
}

DuplicateKey duplicateKeyOf(const Study& study)
{
    DuplicateKey key;
    key.id = study.id;
    key.companionOf = study.companionOf;
    key.title = titleText(study.title);
    key.genericTitle = isGenericTitle(key.title.text);
    key.words = wordsOf(key.title.text);
    key.pairs = pairsOf(key.title.text);
    key.authors = authorNames(study.authors);
    key.year = study.year;
    key.source = sourceKey(study.source);
    key.volume =
        foldedForMatching(QStringView(study.volume).first(std::min<qsizetype>(study.volume.size(), 40)));
    key.issue =
        foldedForMatching(QStringView(study.issue).first(std::min<qsizetype>(study.issue.size(), 40)));
    key.pages = pageRange(study.pages);
    key.doi = doiKey(study.doi);
    key.isbn = isbnKey(study.isbn);
    key.abstractStart = abstractKey(study.abstract);
    key.edition = editionOf(study, key.title);
    key.work = workKind(study, key);
    return key;
}

} // namespace lacuna
