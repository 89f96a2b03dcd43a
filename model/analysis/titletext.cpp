// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/titletext.h"

#include "model/support/textfold.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longestTitle = 1024; ///< units; titles beyond are abstracts in the wrong field

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// The character an entity stands for, as far as titles have them; null: not known.
QChar entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool valid = false;
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&valid, hex ? 16 : 10);
        return valid && code >= 0x20 && code < 0xD800 ? QChar(char16_t(code)) : QChar();
    }
    static constexpr std::array<std::pair<QStringView, char16_t>, 8> named = {{{u"amp", u'&'},
                                                                               {u"lt", u'<'},
                                                                               {u"gt", u'>'},
                                                                               {u"quot", u'"'},
                                                                               {u"apos", u'\''},
                                                                               {u"nbsp", u' '},
                                                                               {u"ndash", u'-'},
                                                                               {u"mdash", u'-'}}};
    const auto found = std::ranges::find(named, name, &std::pair<QStringView, char16_t>::first);
    if (found != named.end())
        return found->second;
    // "&eacute;": folding drops the accent anyway.
    return name.size() > 3 && name[0].isLetter()
            && isOneOf(name.sliced(1),
                       {u"acute", u"grave", u"circ", u"uml", u"tilde", u"cedil", u"ring", u"slash", u"caron"})
        ? name[0]
        : QChar();
}

/// Where the tag that begins at @p at ends, one past it; @p at if it is no tag.
qsizetype tagEnd(QStringView text, qsizetype at)
{
    const qsizetype close = text.indexOf(u'>', at);
    if (close < 0 || close - at > 64 || at + 1 >= close)
        return at;
    const QChar first = text[at + 1];
    return first.isLetter() || first == u'/' ? close + 1 : at;
}

/// Takes one piece of mark-up at @p at; returns how many units it was, 0: none.
qsizetype takeMarkup(QStringView text, qsizetype at, QString& into)
{
    switch (text[at].unicode()) {
    case u'<':
        return tagEnd(text, at) - at;
    case u'&': {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0 || end - at < 3 || end - at > 10)
            return 0;
        const QChar c = entity(text.sliced(at + 1, end - at - 1));
        if (c.isNull())
            return 0;
        into += c;
        return end - at + 1;
    }
    case u'{':
    case u'}':
        return 1;
    case u'\\':
        return at + 1 < text.size() && QStringView(u"'`\"^~=.").contains(text[at + 1]) ? 2 : 1;
    default:
        return 0;
    }
}

QString resolved(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype taken = takeMarkup(text, i, plain);
        if (taken == 0)
            plain += text[i];
        i += std::max<qsizetype>(taken, 1);
    }
    return plain;
}

/// Words in brackets at the end that say what the record is, not what it is called.
bool isMarker(const QString& folded)
{
    if (folded.size() < 12)
        return true; // "[German]", "[Internet]", "[3]"
    for (const QStringView about :
         {u"erratum ", u"corrected ", u"comment ", u"see comment", u"reprint", u"republished ", u"update ",
          u"summary for ", u"retraction ", u"retracted ", u"original "}) {
        if (folded.startsWith(about)) // "[Erratum appears in J Pediatr. 2003 …]"
            return true;
    }
    static constexpr std::array<QStringView, 14> marks = {
        u"abstract", u"erratum",   u"corrected", u"comment", u"letter",       u"editorial", u"review",
        u"refs",     u"reprinted", u"published", u"article", u"dissertation", u"thesis",    u"electronic"};
    const QStringList words = folded.split(u' ');
    return words.size() <= 6 && std::ranges::any_of(words, [](const QString& word) {
               return std::ranges::any_of(
                   marks, [&](QStringView mark) { return QStringView(word).startsWith(mark); });
           });
}

/// PubMed's "[Erratum appears in …]", "[see comment]", several of them, and often cut off.
void cutRemarks(QString& text)
{
    for (const QString& remark :
         {u"[erratum"_s, u"[corrected"_s, u"[comment"_s, u"[see comment"_s, u"[retraction"_s,
          u"[republished"_s, u"[update"_s, u"[summary for"_s, u"[published"_s}) {
        if (const qsizetype at = text.indexOf(remark, 12, Qt::CaseInsensitive); at >= 0)
            text.truncate(at);
    }
}

/// "[Title in English]", "Titre original [Title in English]", "Title [Conference abstract]".
void takeBrackets(QString& text, QString& other)
{
    QStringView view = QStringView(text).trimmed();
    while (view.endsWith(u'.'))
        view.chop(1);
    if (view.startsWith(u'[')) {
        const qsizetype close = view.indexOf(u']');
        const QStringView inside = close < 0 ? view.sliced(1) : view.sliced(1, close - 1);
        const QStringView rest = close < 0 ? QStringView() : view.sliced(close + 1);
        if (inside.size() >= 12 && rest.size() >= 12)
            other = foldedForMatching(rest);
        if (inside.size() >= 12)
            text = inside.toString();
        return;
    }
    const qsizetype open = view.lastIndexOf(u'[');
    if (open < 12 || (!view.endsWith(u']') && view.size() - open < 24))
        return;
    const QString inside = foldedForMatching(view.sliced(open));
    if (!isMarker(inside))
        other = inside;
    text = view.first(open).toString();
}

/// An erratum names what it is about in parentheses at the end: "(vol 142, pg 310, 2003)", as Web of Science has it, or
/// "(Journal of Pediatrics (2003) 142 (310-317))", as Embase has it. Cuts them off; true if they were there.
bool takeCitation(QString& text)
{
    static const QRegularExpression citation(
        u"\\s*\\((?:[^()]{0,80}\\bvol(?:ume)?\\.? ?\\d+, (?:pg|pp?)\\.? ?\\w+[^()]{0,40}|"
        u"[^()]{3,120}\\([^()]{0,24}\\b[12]\\d{3}\\)[ ,]*(?:[^()]{0,24}\\([^()]{0,40}\\)){0,4}[^()]{0,40})\\)?\\s*\\.?$"_s);
    if (!text.contains(u'('))
        return false;
    const auto found = citation.matchView(text);
    if (!found.hasMatch() || found.capturedStart() < 12)
        return false;
    text.truncate(found.capturedStart());
    return true;
}

/// "1,000" as "1000": folding would part it.
void joinThousands(QString& text)
{
    for (qsizetype i = text.indexOf(u','); i > 0; i = text.indexOf(u',', i + 1)) {
        if (i + 3 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit() && text[i + 2].isDigit()
            && text[i + 3].isDigit())
            text.remove(i, 1);
    }
}

struct NoticeWords {
    QStringView words; ///< folded, ended by a space
    TitleNotice notice;
};

constexpr auto noticeWords = std::to_array<NoticeWords>({{u"erratum ", TitleNotice::Erratum},
                                                         {u"errata ", TitleNotice::Erratum},
                                                         {u"corrigendum ", TitleNotice::Erratum},
                                                         {u"corrigenda ", TitleNotice::Erratum},
                                                         {u"addendum ", TitleNotice::Erratum},
                                                         {u"correction to ", TitleNotice::Erratum},
                                                         {u"corrections to ", TitleNotice::Erratum},
                                                         {u"correction ", TitleNotice::Erratum},
                                                         {u"author correction ", TitleNotice::Erratum},
                                                         {u"publisher correction ", TitleNotice::Erratum},
                                                         {u"publisher s correction ", TitleNotice::Erratum},
                                                         {u"retraction ", TitleNotice::Erratum},
                                                         {u"retraction note ", TitleNotice::Erratum},
                                                         {u"retracted ", TitleNotice::Erratum},
                                                         {u"retracted article ", TitleNotice::Erratum},
                                                         {u"withdrawn ", TitleNotice::Erratum},
                                                         {u"expression of concern ", TitleNotice::Erratum},
                                                         {u"comment on ", TitleNotice::Reply},
                                                         {u"comments on ", TitleNotice::Reply},
                                                         {u"comment ", TitleNotice::Reply},
                                                         {u"commentary on ", TitleNotice::Reply},
                                                         {u"commentary ", TitleNotice::Reply},
                                                         {u"reply to ", TitleNotice::Reply},
                                                         {u"reply ", TitleNotice::Reply},
                                                         {u"authors reply ", TitleNotice::Reply},
                                                         {u"response to ", TitleNotice::Reply},
                                                         {u"re ", TitleNotice::Reply},
                                                         {u"discussion of ", TitleNotice::Reply},
                                                         {u"discussion on ", TitleNotice::Reply},
                                                         {u"rejoinder ", TitleNotice::Reply},
                                                         {u"letter to the editor ", TitleNotice::Reply},
                                                         {u"invited commentary ", TitleNotice::Reply},
                                                         {u"editorial comment ", TitleNotice::Reply}});

/// Cuts the notice's words off if a name remains: "Erratum to: Work in Asia" is about "Work in Asia".
TitleNotice takeNotice(QString& folded)
{
    const NoticeWords* longest = nullptr;
    for (const NoticeWords& candidate : noticeWords) {
        if (folded.startsWith(candidate.words) && folded.size() - candidate.words.size() >= 10
            && (!longest || candidate.words.size() > longest->words.size()))
            longest = &candidate;
    }
    if (!longest)
        return TitleNotice::None;
    folded.remove(0, longest->words.size());
    for (const QStringView link : {u"to "_s, u"for "_s, u"of "_s, u"in "_s}) {
        if (longest->notice == TitleNotice::Erratum && folded.startsWith(link))
            folded.remove(0, link.size());
    }
    return longest->notice;
}

/// Replies and errata also say so at the end: "… : Reply", "… - authors' reply", "… (vol 12, pg 3, 2010)".
TitleNotice takeTrailingNotice(QString& folded)
{
    static constexpr std::array<std::pair<QStringView, TitleNotice>, 8> endings = {
        {{u" authors reply", TitleNotice::Reply},
         {u" author reply", TitleNotice::Reply},
         {u" reply", TitleNotice::Reply},
         {u" a reply", TitleNotice::Reply},
         {u" rejoinder", TitleNotice::Reply},
         {u" erratum", TitleNotice::Erratum},
         {u" corrigendum", TitleNotice::Erratum},
         {u" retraction", TitleNotice::Erratum}}};
    for (const auto& [words, notice] : endings) {
        if (folded.endsWith(words) && folded.size() > words.size() + 10) {
            folded.chop(words.size());
            return notice;
        }
    }
    return TitleNotice::None;
}

int romanValue(QStringView word)
{
    static constexpr std::array<QStringView, 20> numerals = {
        u"i",  u"ii",  u"iii",  u"iv",  u"v",  u"vi",  u"vii",  u"viii",  u"ix",  u"x",
        u"xi", u"xii", u"xiii", u"xiv", u"xv", u"xvi", u"xvii", u"xviii", u"xix", u"xx"};
    const auto found = std::ranges::find(numerals, word);
    return found == numerals.end() ? 0 : int(found - numerals.begin()) + 1;
}

int valueInWords(QStringView word)
{
    static constexpr std::array<QStringView, 10> cardinals = {u"one", u"two",   u"three", u"four", u"five",
                                                              u"six", u"seven", u"eight", u"nine", u"ten"};
    static constexpr std::array<QStringView, 10> ordinals = {u"first", u"second", u"third",   u"fourth",
                                                             u"fifth", u"sixth",  u"seventh", u"eighth",
                                                             u"ninth", u"tenth"};
    for (const auto& words : {cardinals, ordinals}) {
        const auto found = std::ranges::find(words, word);
        if (found != words.end())
            return int(found - words.begin()) + 1;
    }
    return 0;
}

/// Words after which a single letter or Roman numeral numbers something.
bool announcesNumber(QStringView word)
{
    return isOneOf(word, {u"part",      u"parts",   u"phase",  u"type",  u"volume",  u"vol",    u"chapter",
                          u"stage",     u"grade",   u"class",  u"study", u"section", u"series", u"book",
                          u"level",     u"group",   u"paper",  u"no",    u"number",  u"annex",  u"appendix",
                          u"hepatitis", u"vitamin", u"partie", u"parte", u"teil",    u"tome",   u"fase"});
}

void appendDigits(QStringView word, std::vector<quint32>& numbers)
{
    quint32 value = 0;
    bool inside = false;
    for (const QChar c : word) {
        const int digit = c.digitValue();
        if (digit >= 0) {
            value =
                value * 10 + quint32(digit); // wraps in "numbers" of ten digits: still a number that differs
            inside = true;
        } else if (inside) {
            numbers.push_back(value);
            value = 0;
            inside = false;
        }
    }
    if (inside)
        numbers.push_back(value);
}

std::vector<quint32> numbersIn(QStringView folded)
{
    std::vector<quint32> numbers;
    QStringView previous;
    for (const QStringView word : folded.tokenize(u' ')) {
        appendDigits(word, numbers);
        const int roman = romanValue(word);
        if (roman > 0 && (word.size() > 1 || announcesNumber(previous)))
            numbers.push_back(quint32(roman));
        else if (const int value = valueInWords(word); value > 0)
            numbers.push_back(quint32(value));
        else if (word.size() == 1 && word[0].isLetter() && announcesNumber(previous))
            numbers.push_back(0x10000U + word[0].unicode()); // "Part B" is no "Part 2"
        previous = word;
    }
    std::ranges::sort(numbers);
    return numbers;
}

int editionIn(QStringView folded)
{
    QStringView previous;
    for (const QStringView word : folded.tokenize(u' ')) {
        if (isOneOf(word, {u"edition", u"edn", u"ed"})) {
            std::vector<quint32> numbers;
            appendDigits(previous, numbers);
            if (!numbers.empty())
                return int(numbers.front() % 1000);
            return valueInWords(previous);
        }
        previous = word;
    }
    return 0;
}

/// Where the subtitle begins, in units of @p text as published; its size if it has none.
qsizetype subtitleStart(QStringView text)
{
    for (qsizetype i = 12; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool spaced = i + 1 < text.size() && text[i + 1].isSpace();
        const bool dash = c == u'-' || c == u'–' || c == u'—';
        if ((c == u':' || c == u'：' || c == u'?' || c == u'.' || c == u';') && spaced)
            return i;
        if (dash && ((spaced && text[i - 1].isSpace()) || (i + 1 < text.size() && text[i + 1] == c)))
            return i;
    }
    return text.size();
}

} // namespace

bool isGenericTitle(QStringView folded)
{
    const auto words = folded.tokenize(u' ');
    const auto count = std::ranges::distance(words.begin(), words.end());
    return count <= 8 && std::ranges::any_of(words, [&](QStringView word) {
               if (isOneOf(word,
                           {u"editor", u"editors", u"editorial", u"editorials", u"foreword", u"preface",
                            u"frontmatter", u"backmatter", u"obituary", u"editoriale", u"leitartikel"}))
                   return true;
               return count <= 4
                   && isOneOf(word, {u"introduction", u"comments",      u"comment",    u"commentary",
                                     u"letter",       u"letters",       u"reply",      u"contents",
                                     u"announcement", u"announcements", u"review",     u"reviews",
                                     u"index",        u"news",          u"abstracts",  u"proceedings",
                                     u"conclusion",   u"conclusions",   u"discussion", u"summary",
                                     u"issue",        u"untitled",      u"response",   u"appendix"});
           });
}

QString withoutMarkup(QStringView text)
{
    const bool has = std::ranges::any_of(
        text, [](QChar c) { return c == u'<' || c == u'&' || c == u'{' || c == u'}' || c == u'\\'; });
    if (!has)
        return text.toString();
    // "&lt;i&gt;" becomes a tag first.
    return resolved(resolved(text));
}

TitleText titleText(QStringView title)
{
    TitleText result;
    title = title.first(std::min(title.size(), longestTitle));
    // Cochrane's way to give the title as published behind the translated one.
    const qsizetype original = title.indexOf(u"<ORIGINAL>"_s);
    QString text = withoutMarkup(original < 0 ? title : title.first(original));
    cutRemarks(text);
    takeBrackets(text, result.other);
    if (takeCitation(text))
        result.notice = TitleNotice::Erratum;
    if (original >= 0)
        result.other = foldedForMatching(title.sliced(original + 10));
    joinThousands(text);
    result.text = foldedForMatching(text);
    const qsizetype whole = result.text.size();
    const qsizetype start = subtitleStart(text);
    const qsizetype main =
        start == text.size() ? whole : foldedForMatching(QStringView(text).first(start)).size();
    const TitleNotice leading = takeNotice(result.text);
    const qsizetype cut = whole - result.text.size();
    const TitleNotice trailing = takeTrailingNotice(result.text);
    if (result.notice == TitleNotice::None)
        result.notice = leading != TitleNotice::None ? leading : trailing;
    result.main = main - cut >= 12 ? std::min(main - cut, result.text.size()) : result.text.size();
    result.numbers = numbersIn(result.text);
    result.edition = editionIn(result.text);
    return result;
}

} // namespace lacuna
