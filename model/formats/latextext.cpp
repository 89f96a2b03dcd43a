// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/latextext.h"

#include "model/formats/latextables.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Letters carry two accents at most; bringing endless ones into order takes endless time.
constexpr qsizetype accentLimit = 8;

/// Nothing below the combining characters can be composed further.
constexpr char16_t firstCombining = 0x300;

QString composed(const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstCombining; }))
        return text;
    qsizetype marks = 0;
    for (const QChar c : text) {
        marks = c.unicode() >= firstCombining && c.isMark() ? marks + 1 : 0;
        if (marks > 4 * accentLimit)
            return text;
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// @p letter with @p mark as one character; null if it is no ASCII letter, the mark is a rare one, or there is no such character.
QChar accented(QChar letter, char16_t mark)
{
    static constexpr size_t marks = 0x40;
    using Table = std::array<std::array<char16_t, 0x80>, marks>;
    static const auto table = [] {
        Table made{};
        for (size_t m = 0; m < marks; ++m) {
            for (const QChar c : u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s) {
                const QString pair = c + QChar(char16_t(firstCombining + m));
                const QString one = pair.normalized(QString::NormalizationForm_C);
                made[m][c.unicode()] = one.size() == 1 ? one.front().unicode() : 0;
            }
        }
        return made;
    }();
    if (letter.unicode() >= 0x80 || mark < firstCombining || mark >= firstCombining + marks)
        return {};
    return table[mark - firstCombining][letter.unicode()];
}

/// Characters that LaTeX does not take as they stand, and white space.
constexpr auto special = [] {
    std::array<bool, 0x80> set{};
    for (const char c : {' ', '\n', '\t', '\r', '\f', '\v', '\\', '{', '}', '$', '~', '-', '`', '\''})
        set[size_t(c)] = true;
    return set;
}();

bool isSpecial(QChar c)
{
    return c.unicode() < special.size() && special[c.unicode()];
}

/// Where the run ends that begins at @p from and means itself: nothing in it has a meaning to LaTeX, and its white space is single spaces
/// inside. @p bits gathers its characters, joined by "or".
qsizetype plainEnd(QStringView text, qsizetype from, char16_t& bits)
{
    const qsizetype size = text.size();
    qsizetype i = from;
    for (; i < size; ++i) {
        const char16_t c = text[i].unicode();
        bits |= c;
        if (c >= special.size() || !special[c])
            continue;
        const bool more = i + 1 < size;
        const bool means = c == u' '               ? i > from && more && !isSpecial(text[i + 1])
            : c == u'-' || c == u'\'' || c == u'`' ? !more || text[i + 1] != c
                                                   : false;
        if (!means)
            break;
    }
    return i;
}

/// Length of the balanced "{…}" that @p text begins with; 0 if it does not, or is not closed.
qsizetype groupLength(QStringView text)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'{')
            ++depth;
        else if (text[i] == u'}')
            --depth;
        if (depth == 0)
            return i == 0 && text[i] != u'{' ? 0 : i + 1;
    }
    return 0;
}

/// Reads LaTeX from left to right; a state machine, no recursion.
class Decoder {
public:
    Decoder(QStringView latex, LatexLines lines)
        : m_in(latex)
        , m_lines(lines)
    {
        m_out.reserve(latex.size());
    }

    QString decode()
    {
        while (m_at < m_in.size())
            step();
        bareAccents();
        return m_bits < firstCombining ? m_out : composed(m_out);
    }

private:
    void step()
    {
        const QChar c = m_in[m_at];
        if (isSpace(c)) {
            skipSpace();
        } else if (c == u'\\') {
            command();
        } else if (c == u'{') {
            ++m_at;
        } else if (c == u'}') {
            ++m_at;
            bareAccents(); // an empty group carries nothing: \~{}
        } else if (c == u'$') {
            math();
        } else if (const qsizetype end = plainEnd(m_in, m_at, m_bits);
                   end > m_at + 1 && m_accents.isEmpty()) {
            literal(end - m_at);
        } else {
            ++m_at;
            character(c);
        }
    }

    void character(QChar c)
    {
        if (c == u'~') {
            put(QChar::Nbsp);
        } else if (c == u'-' && repeats(u'-')) {
            const bool three = m_at + 1 < m_in.size() && m_in[m_at + 1] == u'-';
            m_at += three ? 2 : 1;
            put(three ? QChar(0x2014) : QChar(0x2013));
        } else if (c == u'`' && repeats(u'`')) {
            ++m_at;
            put(QChar(0x201C));
        } else if (c == u'\'' && repeats(u'\'')) {
            ++m_at;
            put(QChar(0x201D));
        } else {
            put(c);
        }
    }

    bool repeats(char16_t c) const { return m_at < m_in.size() && m_in[m_at] == c; }

    /// Puts one character, with the accents that wait for it: the inner one first.
    void put(QChar c)
    {
        flushSpace();
        m_out += c;
        m_bits |= c.unicode();
        if (m_accents.isEmpty() || (c.isHighSurrogate() && m_at < m_in.size()))
            return;
        // Composed here, so that the text around need not be looked at again.
        if (const QChar letter = m_accents.size() == 1 ? accented(c, m_accents.front()) : QChar();
            !letter.isNull()) {
            m_out.back() = letter;
            m_accents.clear();
            return;
        }
        const qsizetype from = m_out.size() - 1;
        for (; !m_accents.isEmpty(); m_accents.removeLast())
            m_out += QChar(m_accents.last());
        const QString letter = m_out.sliced(from).normalized(QString::NormalizationForm_C);
        m_out.truncate(from);
        m_out += letter;
        m_bits |= firstCombining; // a mark may be left over
    }

    void putText(QStringView text)
    {
        for (const QChar c : text)
            put(c);
    }

    void bareAccents()
    {
        if (m_accents.isEmpty())
            return;
        flushSpace();
        for (const char16_t mark : m_accents) {
            m_out += QChar(latexBareAccent(mark));
            m_bits |= m_out.back().unicode();
        }
        m_accents.clear();
    }

    void addAccent(char16_t mark)
    {
        if (m_accents.size() == accentLimit)
            bareAccents();
        m_accents.append(mark);
        swallowSpace();
    }

    void flushSpace()
    {
        if (m_paragraph && !m_out.isEmpty())
            m_out += u'\n';
        else if (m_space && !m_out.isEmpty())
            m_out += u' ';
        m_space = false;
        m_paragraph = false;
    }

    void skipSpace()
    {
        int breaks = 0;
        for (; m_at < m_in.size() && isSpace(m_in[m_at]); ++m_at)
            breaks += m_in[m_at] == u'\n';
        if (m_accents.isEmpty()) {
            m_space = true;
            m_paragraph = m_paragraph || (breaks > 1 && m_lines == LatexLines::Paragraphs);
        }
    }

    void math()
    {
        qsizetype end = m_at + 1;
        while (end < m_in.size() && (m_in[end] != u'$' || m_in[end - 1] == u'\\'))
            ++end;
        if (end < m_in.size())
            gathered(end + 1 - m_at);
        else
            gathered(1);
    }

    /// What means itself and was looked at by plainEnd().
    void literal(qsizetype length)
    {
        bareAccents();
        flushSpace();
        m_out += m_in.sliced(m_at, length);
        m_at += length;
    }

    /// The same of what was not.
    void gathered(qsizetype length)
    {
        m_bits |= firstCombining;
        literal(length);
    }

    void command()
    {
        qsizetype end = m_at + 1;
        while (end < m_in.size() && isAsciiLetter(m_in[end]))
            ++end;
        if (end == m_at + 1) {
            control();
            return;
        }
        const QStringView name = m_in.sliced(m_at + 1, end - m_at - 1);
        if (const char16_t mark = latexAccent(name)) {
            m_at = end;
            addAccent(mark);
        } else if (const QStringView symbol = latexSymbol(name); !symbol.isEmpty()) {
            m_at = end;
            // An accent over the letter without a dot has the letter with one below it.
            if (!m_accents.isEmpty() && (name == u"i" || name == u"j"))
                put(name.front());
            else
                putText(symbol);
            endCommand();
        } else if (isLatexFormatting(name)) {
            m_at = end;
            endCommand();
        } else if (name == u"par" && m_lines == LatexLines::Paragraphs) {
            m_at = end;
            m_paragraph = true;
        } else {
            unknown(end);
        }
    }

    /// A backslash and one character that is no letter.
    void control()
    {
        if (m_at + 1 == m_in.size()) {
            gathered(1);
            return;
        }
        const QChar c = m_in[m_at + 1];
        if (const char16_t mark = latexAccent(QStringView(&c, 1))) {
            m_at += 2;
            addAccent(mark);
        } else if (c == u'-' || c == u'/' || c == u'@') {
            m_at += 2;
        } else if (isSpace(c) || c == u',' || c == u';' || c == u':' || c == u'!' || c == u'\\') {
            m_at += 2;
            m_space = m_space || c != u'!';
        } else if (c.unicode() < 0x80) {
            m_at += 2;
            put(c); // \& \% \_ \$ \# \{ \}
        } else {
            gathered(1);
        }
    }

    void unknown(qsizetype end)
    {
        while (end < m_in.size() && m_in[end] == u'{') {
            const qsizetype group = groupLength(m_in.sliced(end));
            if (group == 0)
                break;
            end += group;
        }
        gathered(end - m_at);
    }

    /// After a command of letters: white space belongs to it, and so does an empty group.
    void endCommand()
    {
        if (m_at + 1 < m_in.size() && m_in[m_at] == u'{' && m_in[m_at + 1] == u'}')
            m_at += 2;
        else
            swallowSpace();
    }

    void swallowSpace()
    {
        while (m_at < m_in.size() && isSpace(m_in[m_at]))
            ++m_at;
    }

    QStringView m_in;
    qsizetype m_at = 0;
    LatexLines m_lines;
    QString m_out;
    char16_t m_bits =
        0; ///< of the characters put, joined by "or": below firstCombining nothing can be composed
    bool m_space = false; ///< before what comes next
    bool m_paragraph = false;
    QVarLengthArray<char16_t, 8> m_accents; ///< waiting for their letter, outer first
};

bool isVerbatimEscape(QChar c)
{
    return c == u'_' || c == u'%' || c == u'&' || c == u'#' || c == u'$' || c == u'{' || c == u'}';
}

} // namespace

QString fromLatex(QStringView latex, LatexLines lines)
{
    char16_t bits = 0;
    if (plainEnd(latex, 0, bits) == latex.size())
        return bits < firstCombining ? latex.toString() : composed(latex.toString());
    return Decoder(latex, lines).decode();
}

QString fromLatex(const QString& latex, LatexLines lines)
{
    char16_t bits = 0;
    if (plainEnd(latex, 0, bits) == latex.size())
        return bits < firstCombining ? latex : composed(latex);
    return Decoder(latex, lines).decode();
}

QString fromVerbatim(QStringView value)
{
    QStringView rest = value.trimmed();
    for (const auto wrapper : {"\\url{"_L1, "\\path{"_L1, "{"_L1}) {
        if (rest.startsWith(wrapper)
            && groupLength(rest.sliced(wrapper.size() - 1)) == rest.size() - wrapper.size() + 1)
            rest = rest.sliced(wrapper.size(), rest.size() - wrapper.size() - 1).trimmed();
    }
    QString text;
    text.reserve(rest.size());
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QChar c = rest[i];
        if (isSpace(c)) {
            if (!text.endsWith(u' '))
                text += u' ';
        } else if (rest.sliced(i).startsWith("\\~{}"_L1)) {
            text += u'~';
            i += 3;
        } else if (rest.sliced(i).startsWith("{\\_}"_L1)) {
            text += u'_';
            i += 3;
        } else if (c != u'\\' || i + 1 == rest.size() || !isVerbatimEscape(rest[i + 1])) {
            text += c;
        }
    }
    return text;
}

bool hasBalancedBraces(QStringView text)
{
    qsizetype depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace lacuna
