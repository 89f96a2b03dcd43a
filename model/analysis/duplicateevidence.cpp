// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicateevidence.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace lacuna {

namespace {

TitleMatch titleMatch(double similarity)
{
    if (similarity >= 0.995)
        return TitleMatch::Same;
    if (similarity >= 0.95)
        return TitleMatch::Near;
    if (similarity >= 0.9)
        return TitleMatch::Close;
    if (similarity >= 0.8)
        return TitleMatch::Similar;
    return similarity >= 0.65 ? TitleMatch::Vague : TitleMatch::Other;
}

/// "Work in Asia" and "Work in Asia: a review", or a title that a database cut off.
bool contains(const TitleText& a, const TitleText& b)
{
    const TitleText& shorter = a.text.size() <= b.text.size() ? a : b;
    const TitleText& longer = a.text.size() <= b.text.size() ? b : a;
    const qsizetype size = shorter.text.size();
    if (size < 20 || longer.text.size() - size < 3)
        return false;
    if (longer.text.startsWith(shorter.text))
        return longer.text[size] == u' ' || size >= 40;
    if (size >= 30 && longer.text.endsWith(shorter.text))
        return true;
    // The main title, give or take a letter.
    return longer.main >= 20 && std::abs(longer.main - size) <= 3
        && textSimilarity(QStringView(longer.text).first(longer.main), shorter.text) >= 0.95;
}

void weighTitles(const DuplicateKey& a, const DuplicateKey& b, const EditDistance& title, Evidence& into)
{
    const QString& textA = a.title.text;
    const QString& textB = b.title.text;
    const qsizetype shorter = std::min(textA.size(), textB.size());
    if (shorter == 0)
        return;
    into.titleSimilarity = textA == textB ? 1.0 : title.similarity(textB);
    into.title = titleMatch(into.titleSimilarity);
    qsizetype compared = shorter;
    if (into.title < TitleMatch::Contained && contains(a.title, b.title))
        into.title = TitleMatch::Contained;
    for (const auto& [other, text] : {std::pair(&a.title.other, &textB), std::pair(&b.title.other, &textA),
                                      std::pair(&a.title.other, &b.title.other)}) {
        if (other->size() < 12 || text->size() < 12 || into.title >= TitleMatch::Contained)
            continue;
        const double similarity = textSimilarity(*other, *text);
        if (titleMatch(similarity) > into.title) {
            into.title = titleMatch(similarity);
            into.titleSimilarity = similarity;
            into.translated = true;
            compared = std::min(other->size(), text->size());
        }
    }
    const auto words = std::min(a.words.size(), b.words.size());
    into.titleWeight = a.genericTitle || b.genericTitle ? 0
        : compared >= 30 && words >= 4                  ? 2
        : compared >= 15 && words >= 2                  ? 1
                                                        : 0;
}

using Words = QVarLengthArray<QStringView, 32>;

Words wordsOf(QStringView text)
{
    Words words;
    for (const QStringView word : text.tokenize(u' ')) {
        if (word.size() >= 3 && words.size() < 64)
            words.push_back(word);
    }
    return words;
}

bool hasLike(const Words& words, QStringView word)
{
    if (words.contains(word))
        return true;
    return std::ranges::any_of(words, [&](QStringView other) {
        const qsizetype least = std::min(word.size(), other.size());
        if (least >= 3 && (word.startsWith(other) || other.startsWith(word)))
            return true;
        return least >= 4 && std::abs(word.size() - other.size()) <= 2 && textSimilarity(word, other) >= 0.7;
    });
}

/// True if a word of @p text has nothing like it in the other, neither as a word nor run together.
bool hasOtherWord(const Words& words, const Words& others, const QString& otherText)
{
    return std::ranges::any_of(words, [&](QStringView word) {
        return word.size() >= 4 && !hasLike(others, word) && !otherText.contains(word);
    });
}

bool otherWords(const TitleText& a, const TitleText& b)
{
    const Words of[2] = {wordsOf(a.text), wordsOf(b.text)};
    return hasOtherWord(of[0], of[1], b.text) && hasOtherWord(of[1], of[0], a.text);
}

NumbersMatch compareNumbers(const std::vector<quint32>& a, const std::vector<quint32>& b)
{
    if (a == b)
        return NumbersMatch::Same;
    return std::ranges::includes(a, b) || std::ranges::includes(b, a) ? NumbersMatch::Fewer
                                                                      : NumbersMatch::Conflict;
}

/// One title is the other and a number: "Slavery and the law" and "Slavery and the law part 2".
bool endsInNumber(const TitleText& a, const TitleText& b)
{
    const QStringView shorter = a.text.size() <= b.text.size() ? a.text : b.text;
    const QStringView longer = a.text.size() <= b.text.size() ? b.text : a.text;
    if (shorter.size() < 8 || longer.size() - shorter.size() > 14)
        return false;
    // Up to a slip of the pen, which must not make parts one.
    const QStringView tail = longer.sliced(shorter.size());
    return std::ranges::any_of(tail, [](QChar c) { return c.isDigit(); }) || tail.contains(u" part ")
        || tail.contains(u" phase ");
}

PagesMatch comparePages(const PageRange& a, const PageRange& b)
{
    if (a.first.isEmpty() || b.first.isEmpty())
        return PagesMatch::Missing;
    // "c37" is 37 where the letter was left out.
    const auto digits = [](QStringView page) {
        return page.size() > 2 && page[0].isLetter() ? page.sliced(1) : page;
    };
    if (digits(a.first) == digits(b.first) && a.first != b.first)
        return a.first[0].isLetter() != b.first[0].isLetter() ? PagesMatch::First : PagesMatch::Conflict;
    if (a.first != b.first)
        return !a.last.isEmpty() && a.last == b.last && a.last.size() >= 3 ? PagesMatch::Weak
                                                                           : PagesMatch::Conflict;
    const bool ends = !a.last.isEmpty() && a.last == b.last;
    if (a.first.size() == 1) // many begin on page 1 or 5
        return ends && a.last.size() >= 2 ? PagesMatch::First : PagesMatch::Weak;
    return ends ? PagesMatch::Both : PagesMatch::First;
}

FieldMatch compareWhole(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return FieldMatch::Missing;
    return a == b ? FieldMatch::Same : FieldMatch::Conflict;
}

/// "12", "12 suppl 1", "vol 12": the first number counts.
FieldMatch compareNumbered(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return FieldMatch::Missing;
    if (a == b)
        return FieldMatch::Same;
    const auto number = [](QStringView text) {
        const auto first = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
        const auto last = std::find_if_not(first, text.end(), [](QChar c) { return c.isDigit(); });
        return QStringView(first, last);
    };
    const QStringView of[2] = {number(a), number(b)};
    if (of[0].isEmpty() || of[1].isEmpty())
        return FieldMatch::Conflict;
    return of[0] == of[1] ? FieldMatch::Similar : FieldMatch::Conflict;
}

FieldMatch compareAbstracts(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return FieldMatch::Missing;
    if (a == b)
        return FieldMatch::Same;
    const qsizetype least = std::min(a.size(), b.size());
    const double similarity = textSimilarity(QStringView(a).first(least), QStringView(b).first(least));
    return similarity >= 0.85 ? FieldMatch::Same
        : similarity >= 0.5   ? FieldMatch::Missing
                              : FieldMatch::Conflict;
}

FieldMatch compareDois(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return FieldMatch::Missing;
    if (a == b)
        return FieldMatch::Same;
    // Cut off, or with "/abstract" behind.
    const QString& shorter = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    const bool extended = longer.startsWith(shorter) && !longer[shorter.size()].isLetterOrNumber();
    return extended && longer.size() - shorter.size() >= 4 ? FieldMatch::Missing : FieldMatch::Conflict;
}

bool isSmallWord(QStringView word)
{
    return word == u"of" || word == u"the" || word == u"and" || word == u"for" || word == u"in"
        || word == u"on" || word == u"de" || word == u"der" || word == u"la" || word == u"et"
        || word == u"und" || word == u"y";
}

Words sourceWords(QStringView text)
{
    Words words;
    for (const QStringView word : text.tokenize(u' ')) {
        if (!word.isEmpty() && !isSmallWord(word) && words.size() < 32)
            words.push_back(word);
    }
    return words;
}

/// "dtsch" of "deutsche": the first letter and some of the others in order.
bool isShortFor(QStringView abbreviation, QStringView word)
{
    if (word.startsWith(abbreviation))
        return true;
    if (abbreviation.isEmpty() || word.isEmpty() || abbreviation[0] != word[0])
        return false;
    qsizetype at = 0;
    for (const QChar c : word) {
        if (at < abbreviation.size() && c == abbreviation[at])
            ++at;
    }
    return at == abbreviation.size();
}

/// "j gerontol nurs" and "journal of gerontological nursing".
bool abbreviates(const Words& shorter, const Words& longer)
{
    if (shorter.size() > longer.size() || shorter.isEmpty())
        return false;
    // A subtitle may follow the name ("cancer journal for clinicians"), but one word is no abbreviation of six.
    if (shorter.size() * 2 < longer.size() && shorter.size() < 3)
        return false;
    qsizetype at = 0;
    for (const QStringView word : shorter) {
        while (at < longer.size() && !isShortFor(word, longer[at]))
            ++at;
        if (at == longer.size())
            return false;
        ++at;
    }
    return true;
}

bool isAcronym(const Words& one, const Words& many)
{
    if (one.size() != 1 || many.size() < 3 || one.front().size() != many.size())
        return false;
    for (qsizetype i = 0; i < many.size(); ++i) {
        if (many[i][0] != one.front()[i])
            return false;
    }
    return true;
}

double titlePoints(const Evidence& e)
{
    static constexpr double points[][3] = {
        {-1, -1, -1}, // Missing
        {-6, -6, -6}, // Other
        {-1.5, -1, -0.5}, // Vague
        {0, 1.5, 2.5}, // Similar
        {0, 2.5, 4}, // Contained
        {1, 3.5, 5}, // Close
        {1.5, 4, 6}, // Near
        {2.5, 5, 7}, // Same
    };
    double sum = points[size_t(e.title)][e.titleWeight];
    if (isSamePlace(e)) // a title translated, or written down wrongly
        sum = std::max(sum, 0.0);
    if (e.otherWords && e.title < TitleMatch::Same && !isSamePlace(e))
        sum -= 3;
    if (e.numbers == NumbersMatch::Fewer && e.title != TitleMatch::Contained)
        sum -= 1;
    if (e.numbers == NumbersMatch::Conflict)
        sum -= 3;
    return sum;
}

double authorPoints(const Evidence& e)
{
    if (!e.authors.known)
        return e.oneAuthorless ? -0.5 : 0;
    if (e.authors.overlap == 0)
        return -4.5;
    if (e.authors.overlap >= 0.6)
        return e.authors.sameFirst ? 2.5 : 1.5;
    return e.authors.sameFirst ? 1 : -1;
}

double yearPoints(int apart)
{
    static constexpr double points[] = {1, -0.5, -2, -3};
    return apart < 0 ? 0 : apart < 4 ? points[apart] : -4;
}

double placePoints(const Evidence& e)
{
    static constexpr double pages[] = {0, -3, 0.5, 3, 4};
    static constexpr double volume[] = {0, -2, 1, 1.5};
    static constexpr double issue[] = {0, -0.3, 0.2, 0.5};
    static constexpr double source[] = {0, -1, 0.7, 1};
    static constexpr double isbn[] = {0, -1, 0, 1};
    double sum = pages[size_t(e.pages)] + volume[size_t(e.volume)] + issue[size_t(e.issue)]
        + source[size_t(e.source)] + isbn[size_t(e.isbn)];
    // An abstract printed by two journals.
    if (e.volume == FieldMatch::Conflict && e.source == FieldMatch::Conflict && e.pages < PagesMatch::First)
        sum -= 2;
    // Two items of one title, as an abstract and the paper or an unmarked erratum.
    if (e.pages == PagesMatch::Conflict
        && (e.issue == FieldMatch::Conflict || e.volume == FieldMatch::Conflict))
        sum -= 2;
    // Two issues have an editorial each.
    if (e.titleWeight == 0 && e.issue == FieldMatch::Conflict)
        sum -= 5;
    return sum;
}

} // namespace

FieldMatch compareSources(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return FieldMatch::Missing;
    if (a == b)
        return FieldMatch::Same;
    const Words of[2] = {sourceWords(a), sourceWords(b)};
    if (abbreviates(of[0], of[1]) || abbreviates(of[1], of[0]) || isAcronym(of[0], of[1])
        || isAcronym(of[1], of[0]))
        return FieldMatch::Similar;
    return textSimilarity(a, b) >= 0.8 ? FieldMatch::Similar : FieldMatch::Conflict;
}

bool isSamePlace(const Evidence& e)
{
    return e.pages == PagesMatch::Both && e.volume >= FieldMatch::Similar && e.source >= FieldMatch::Similar
        && e.yearsApart == 0 && (!e.authors.known || e.authors.overlap >= 0.5);
}

std::optional<Evidence> weigh(const DuplicateKey& a, const DuplicateKey& b, const EditDistance& title,
                              bool whateverTitle)
{
    Evidence e;
    weighTitles(a, b, title, e);
    if (e.title <= TitleMatch::Other && !whateverTitle)
        return {};
    e.numbers = compareNumbers(a.title.numbers, b.title.numbers);
    e.otherWords = e.title >= TitleMatch::Vague && e.title < TitleMatch::Same && !e.translated
        && otherWords(a.title, b.title);
    e.authors = compareAuthors(a.authors, b.authors);
    e.oneAuthorless = a.authors.empty() != b.authors.empty();
    e.yearsApart = a.year && b.year ? std::min(std::abs(*a.year - *b.year), 100) : -1;
    e.pages = comparePages(a.pages, b.pages);
    if (e.numbers == NumbersMatch::Fewer
        && (e.pages == PagesMatch::Conflict || endsInNumber(a.title, b.title)))
        e.numbers = NumbersMatch::Conflict;
    e.volume = compareNumbered(a.volume, b.volume);
    e.issue = compareNumbered(a.issue, b.issue);
    e.source = compareSources(a.source, b.source);
    e.doi = compareDois(a.doi, b.doi);
    e.abstract = compareAbstracts(a.abstractStart, b.abstractStart);
    e.isbn = compareWhole(a.isbn, b.isbn);
    if (a.edition > 0 || b.edition > 0)
        e.edition = a.edition == b.edition   ? FieldMatch::Same
            : a.edition > 0 && b.edition > 0 ? FieldMatch::Conflict
                                             : FieldMatch::Missing;
    return e;
}

double pointsOf(const Evidence& e)
{
    constexpr double prior = -6;
    static constexpr double doi[] = {0, -5, 0, 6};
    static constexpr double abstract[] = {0, -2, 1, 4};
    return prior + titlePoints(e) + authorPoints(e) + yearPoints(e.yearsApart) + placePoints(e)
        + doi[size_t(e.doi)] + abstract[size_t(e.abstract)];
}

std::vector<DuplicateGround> groundsOf(const Evidence& e)
{
    using enum DuplicateReason;
    std::vector<DuplicateGround> grounds;
    const auto add = [&](bool applies, DuplicateReason reason, double similarity = 1) {
        if (applies)
            grounds.push_back({reason, similarity});
    };
    add(e.doi == FieldMatch::Same, SameDoi);
    add(e.doi == FieldMatch::Conflict, OtherDoi);
    const bool compared = !e.translated && e.title != TitleMatch::Contained;
    add(compared && e.title == TitleMatch::Same, SameTitle);
    add(compared && e.title < TitleMatch::Same && e.title >= TitleMatch::Vague, SimilarTitle,
        e.titleSimilarity);
    add(e.title == TitleMatch::Contained, SameTitleStart);
    add(e.translated && e.title != TitleMatch::Contained, TranslatedTitle, e.titleSimilarity);
    add(e.title == TitleMatch::Other, OtherTitle, e.titleSimilarity);
    add(e.numbers == NumbersMatch::Conflict, OtherNumbers);
    add(e.authors.known && e.authors.sameFirst && e.authors.overlap >= 1, SameAuthors);
    add(e.authors.known && e.authors.sameFirst && e.authors.overlap < 1, SameFirstAuthor);
    add(e.authors.known && !e.authors.sameFirst && e.authors.overlap > 0, SharedAuthors, e.authors.overlap);
    add(e.authors.known && e.authors.overlap <= 0, OtherAuthors);
    add(e.yearsApart == 0, SameYear);
    add(e.yearsApart == 1, NextYear);
    add(e.yearsApart > 1, OtherYear);
    add(e.pages == PagesMatch::Both, SamePages);
    add(e.pages == PagesMatch::First, SameFirstPage);
    add(e.pages == PagesMatch::Conflict, OtherPages);
    const bool volume = e.volume >= FieldMatch::Similar;
    add(volume && e.issue < FieldMatch::Similar, SameVolume);
    add(volume && e.issue >= FieldMatch::Similar, SameVolumeAndIssue);
    add(e.volume == FieldMatch::Conflict, OtherVolume);
    add(e.source >= FieldMatch::Similar, SameSource);
    add(e.source == FieldMatch::Conflict, OtherSource);
    add(e.abstract == FieldMatch::Same, SameAbstract);
    add(e.abstract == FieldMatch::Conflict, OtherAbstract);
    add(e.isbn == FieldMatch::Same, SameIsbn);
    add(e.edition == FieldMatch::Conflict, OtherEdition);
    return grounds;
}

} // namespace lacuna
