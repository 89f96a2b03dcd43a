// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibnames.h"

#include "model/formats/latextext.h"

#include <QtCore/QList>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'~';
}

/// Calls @p visit with the beginning and end of each piece of @p text outside braces, cut where @p isCut says so.
template <typename Cut, typename Visit> void forEachPiece(QStringView text, Cut isCut, Visit visit)
{
    qsizetype depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
        if (depth == 0 && isCut(c) && (i == 0 || text[i - 1] != u'\\')) {
            visit(from, i);
            from = i + 1;
        }
    }
    visit(from, text.size());
}

template <typename Cut> QList<QStringView> split(QStringView text, Cut isCut)
{
    QList<QStringView> pieces;
    forEachPiece(text, isCut, [&](qsizetype from, qsizetype to) { pieces += text.sliced(from, to - from); });
    return pieces;
}

/// Words outside braces.
QList<QStringView> words(QStringView text)
{
    QList<QStringView> words = split(text, isSpace);
    words.removeIf([](QStringView word) { return word.isEmpty(); });
    return words;
}

/// The names between the word "and", which braces hide. No list of words: most of a bibliography is read without one.
QList<QStringView> splitNames(QStringView text)
{
    QList<QStringView> names;
    qsizetype first = -1; // of the name
    qsizetype last = 0; // behind its last word
    forEachPiece(text, isSpace, [&](qsizetype from, qsizetype to) {
        if (from == to)
            return;
        if (to - from == 3 && text.sliced(from, 3).compare("and"_L1, Qt::CaseInsensitive) == 0) {
            if (first >= 0)
                names += text.sliced(first, last - first);
            first = -1;
            return;
        }
        first = first < 0 ? from : first;
        last = to;
    });
    if (first >= 0)
        names += text.sliced(first, last - first);
    return names;
}

QString text(QStringView latex)
{
    while (latex.startsWith(u' ')) // mostly all that keeps it from being plain
        latex = latex.sliced(1);
    QString text = fromLatex(latex);
    text.replace(QChar::Nbsp, u' ');
    return std::move(text).simplified();
}

/// "van", "de": words of a family name that begin in lower case. A word in braces says nothing about its case.
bool isParticle(QStringView word)
{
    if (word.startsWith(u'{') && !word.startsWith("{\\"_L1))
        return false;
    const QString plain = text(word);
    const auto letter = std::ranges::find_if(plain, [](QChar c) { return c.isLetter(); });
    return letter != plain.end() && letter->isLower();
}

bool isSuffix(const QString& text)
{
    static constexpr QLatin1StringView suffixes[] = {"Jr"_L1, "Jr."_L1, "Sr"_L1, "Sr."_L1,
                                                     "II"_L1, "III"_L1, "IV"_L1};
    return std::ranges::any_of(
        suffixes, [&](QLatin1StringView suffix) { return text.compare(suffix, Qt::CaseInsensitive) == 0; });
}

/// "Ludwig van Beethoven": the family name is the last word and the particles before it.
QString nameWithoutComma(QStringView name)
{
    const QList<QStringView> parts = words(name);
    qsizetype family = parts.size() - 1;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (isParticle(parts[i])) {
            family = i;
            break;
        }
    }
    if (family <= 0)
        return text(name);
    const QStringView given(parts.front().begin(), parts[family - 1].end());
    const QStringView last(parts[family].begin(), parts.back().end());
    return text(last) + ", "_L1 + text(given);
}

QString oneName(QStringView name)
{
    if (name == "others"_L1)
        return otherNames;
    if (name.startsWith(u'{') && words(name).size() == 1)
        return text(name);
    QStringList parts;
    for (const QStringView part : split(name, [](QChar c) { return c == u','; }))
        parts += text(part);
    if (parts.size() == 1)
        return nameWithoutComma(name);
    if (parts.size() == 3 && (isSuffix(parts[1]) || !isSuffix(parts[2])))
        parts.swapItemsAt(1, 2); // "von Last, Jr, First"; some write "Last, First, Jr"
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString bibName(const QString& name, bool ascii)
{
    if (name == otherNames)
        return u"others"_s;
    QStringList parts = name.split(", "_L1);
    if (parts.size() == 3)
        parts.swapItemsAt(1, 2);
    const QString latex = toLatex(parts.join(", "_L1), ascii);
    const bool list = latex.contains(" and "_L1, Qt::CaseInsensitive) || latex == "others"_L1;
    return list || (parts.size() == 1 && name.contains(u' ')) ? QString(u'{' + latex + u'}') : latex;
}

} // namespace

QStringList namesFromBib(QStringView latex)
{
    QStringList names;
    for (const QStringView name : splitNames(latex)) {
        if (QString read = oneName(name); !read.isEmpty())
            names += std::move(read);
    }
    return names;
}

QString namesToBib(const QStringList& names, bool ascii)
{
    QStringList written;
    for (const QString& name : names)
        written += bibName(name, ascii);
    return written.join(" and "_L1);
}

} // namespace lacuna
