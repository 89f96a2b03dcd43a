// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/authornames.h"

#include "model/analysis/textsimilarity.h"
#include "model/support/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr size_t mostAuthors = 24;
constexpr size_t mostCompared = 10; ///< of the shorter list
constexpr double same = 0.75; ///< similarity from which two names count as one

bool isParticle(QStringView word)
{
    static constexpr std::array<QStringView, 22> particles = {
        u"de",  u"da",  u"di",  u"do",  u"du",  u"la",    u"le",  u"el",  u"al",    u"van", u"von",
        u"der", u"den", u"del", u"dos", u"das", u"della", u"ibn", u"bin", u"binti", u"ten", u"ter"};
    return std::ranges::find(particles, word) != particles.end();
}

bool isSuffix(QStringView word)
{
    return word == u"jr" || word == u"sr" || word == u"ii" || word == u"iii" || word == u"phd"
        || word == u"md";
}

bool isNobody(QStringView folded)
{
    return folded.isEmpty() || folded == u"anonymous" || folded == u"anon" || folded == u"et al"
        || folded == u"others" || folded == u"unknown" || folded == u"none" || folded == u"nan"
        || folded == u"no authors listed" || folded == u"no author listed" || folded == u"n a";
}

QString joinedFamily(QStringView folded)
{
    QString family;
    for (const QStringView word : folded.tokenize(u' ')) {
        if (!isParticle(word) && !isSuffix(word))
            family += word;
    }
    if (family.isEmpty()) // nothing but particles is a name after all ("Do", "Le")
        family = folded.toString().remove(u' ');
    return family;
}

/// "Juan C." and "JC" are both "jc".
QString initialsOf(QStringView given, bool wordsAreInitials)
{
    QString initials;
    for (const QStringView word : given.tokenize(u' ')) {
        if (isParticle(word) || isSuffix(word))
            continue;
        if (wordsAreInitials && word.size() <= 3)
            initials += word;
        else if (!word.isEmpty())
            initials += word[0];
    }
    return initials;
}

bool isInitials(QStringView word)
{
    return !word.isEmpty() && word.size() <= 3
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.' || c == u'-'; });
}

AuthorName person(QStringView family, QStringView given)
{
    AuthorName name;
    name.family = joinedFamily(foldedForMatching(family));
    name.given = foldedForMatching(given);
    // Written without lower case ("JC", "J.C.") these are initials, not a name.
    const bool capitals = std::ranges::none_of(given, [](QChar c) { return c.isLower(); });
    name.initials = initialsOf(name.given, capitals);
    return name;
}

AuthorName organization(const QString& folded)
{
    AuthorName name;
    name.organization = true;
    name.family = QString(folded).remove(u' ');
    for (const QStringView word : QStringView(folded).tokenize(u' ')) {
        if (word != u"of" && word != u"the" && word != u"for" && word != u"and" && word != u"on"
            && word != u"in")
            name.initials += word.first(1);
    }
    return name;
}

AuthorName withoutComma(QStringView text)
{
    const auto words = text.toString().simplified().split(u' ');
    if (words.size() == 1)
        return organization(foldedForMatching(text));
    // "Zuna RE", "del Pino M."
    if (isInitials(words.back()) && !isInitials(words.front())) {
        qsizetype first = words.size() - 1;
        while (first > 1 && isInitials(words[first - 1]))
            --first;
        return person(words.first(first).join(u' '), words.sliced(first).join(u' '));
    }
    if (words.size() > 4)
        return organization(foldedForMatching(text));
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1].toLower()))
        --family;
    return person(words.sliced(family).join(u' '), words.first(family).join(u' '));
}

/// 1 if one set of initials begins with the other, 0 if the first ones differ; 0.8 if either has none.
double initialsAgreement(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0.9;
    if (a.startsWith(b) || b.startsWith(a))
        return 1.0;
    return a[0] == b[0] ? 0.9 : 0.5;
}

bool similarFamilies(const QString& a, const QString& b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 4)
        return false;
    if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
        return true;
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer - shorter > 2 || (a[0] != b[0] && a[1] != b[1]))
        return false;
    return textSimilarity(a, b) >= (longer >= 8 ? 0.75 : 0.79);
}

bool transposed(const AuthorName& a, const AuthorName& b)
{
    const auto has = [](const QString& given, const QString& family) {
        return family.size() >= 2 && QString(given).remove(u' ').startsWith(family);
    };
    return has(a.given, b.family) && (has(b.given, a.family) || b.given.startsWith(a.family[0]));
}

/// "ilo" of "International Labour Organization", which may have been taken for a person's name.
QString acronymOf(const AuthorName& name)
{
    return name.organization ? name.initials : name.initials + name.family.first(1);
}

double organizationSimilarity(const AuthorName& a, const AuthorName& b)
{
    if ((a.family.size() > 1 && a.family == acronymOf(b))
        || (b.family.size() > 1 && b.family == acronymOf(a)))
        return 0.9;
    const QString& shorter = a.family.size() < b.family.size() ? a.family : b.family;
    const QString& longer = a.family.size() < b.family.size() ? b.family : a.family;
    if (shorter.size() >= 5 && longer.contains(shorter))
        return 0.85;
    return textSimilarity(a.family, b.family);
}

} // namespace

std::vector<AuthorName> authorNames(const QStringList& authors)
{
    std::vector<AuthorName> names;
    for (const QString& author : authors) {
        if (names.size() == mostAuthors)
            break;
        const QStringView text = QStringView(author).first(std::min<qsizetype>(author.size(), 200));
        if (isNobody(foldedForMatching(text)))
            continue;
        const qsizetype comma = text.indexOf(u',');
        AuthorName name = comma > 0 ? person(text.first(comma), text.sliced(comma + 1)) : withoutComma(text);
        if (name.family.isEmpty())
            continue;
        if (comma > 0 && name.given.isEmpty() && text.first(comma).trimmed().contains(u' '))
            name = organization(foldedForMatching(text));
        names.push_back(std::move(name));
    }
    return names;
}

double nameSimilarity(const AuthorName& a, const AuthorName& b)
{
    if (a.family == b.family)
        return a.organization || b.organization ? 1.0 : initialsAgreement(a.initials, b.initials);
    if (a.organization || b.organization)
        return organizationSimilarity(a, b);
    if (similarFamilies(a.family, b.family))
        return 0.9 * initialsAgreement(a.initials, b.initials);
    return transposed(a, b) || transposed(b, a) ? 0.85 : 0;
}

AuthorAgreement compareAuthors(const std::vector<AuthorName>& a, const std::vector<AuthorName>& b)
{
    AuthorAgreement agreement;
    agreement.known = !a.empty() && !b.empty();
    if (!agreement.known)
        return agreement;
    agreement.sameFirst = nameSimilarity(a.front(), b.front()) >= same;
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    const size_t compared = std::min(shorter.size(), mostCompared);
    size_t found = 0;
    for (size_t i = 0; i < compared; ++i) {
        // Most lists agree in order.
        const bool inPlace = i < longer.size() && nameSimilarity(shorter[i], longer[i]) >= same;
        found += inPlace
                || std::ranges::any_of(
                     longer, [&](const AuthorName& name) { return nameSimilarity(shorter[i], name) >= same; })
            ? 1
            : 0;
    }
    agreement.overlap = double(found) / double(compared);
    return agreement;
}

} // namespace lacuna
