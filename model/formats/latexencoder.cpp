// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other direction of latextext.h.
#include "model/formats/latextables.h"
#include "model/formats/latextext.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// What is special to LaTeX itself; empty if @p c is not.
QLatin1StringView escaped(char16_t c)
{
    switch (c) {
    case u'\\':
        return "\\textbackslash{}"_L1;
    case u'{':
        return "\\textbraceleft{}"_L1;
    case u'}':
        return "\\textbraceright{}"_L1;
    case u'^':
        return "\\textasciicircum{}"_L1;
    case u'~':
        return "\\textasciitilde{}"_L1;
    case u'&':
        return "\\&"_L1;
    case u'%':
        return "\\%"_L1;
    case u'#':
        return "\\#"_L1;
    case u'_':
        return "\\_"_L1;
    case u'$':
        return "\\$"_L1;
    default:
        return {};
    }
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Length of the formula that @p text begins with ("$x^2$"); 0 for a dollar sign that is meant as one.
qsizetype mathLength(QStringView text)
{
    const qsizetype end = text.indexOf(u'$', 1);
    if (end < 2 || text[1].isSpace() || text[end - 1].isSpace() || text[end - 1] == u'\\')
        return 0;
    const QStringView inside = text.sliced(1, end - 1);
    const bool formula =
        inside.size() == 1 ? isLetter(inside.front()) : std::ranges::any_of(inside, [](QChar c) {
            return c == u'\\' || c == u'^' || c == u'_' || c == u'=' || c == u'<' || c == u'>';
        });
    const bool oneLine = std::ranges::none_of(inside, [](QChar c) { return c == u'\n' || c == u'\r'; });
    return formula && oneLine && hasBalancedBraces(inside) ? end + 1 : 0;
}

/// Length of the command with arguments that @p text begins with, if reading leaves it as it is; else 0.
qsizetype commandLength(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    const qsizetype close = end > 1 && end < text.size() && text[end] == u'{' ? text.indexOf(u'}', end) : -1;
    if (close < 0)
        return 0;
    const QStringView argument = text.sliced(end + 1, close - end - 1);
    const bool simple = std::ranges::none_of(argument, [](QChar c) {
        return c == u'{' || c == u'\\' || c == u'\n' || c == u'\r' || c == u'$' || c == u'%' || c == u'#';
    });
    return simple && fromLatex(text.first(close + 1)) == text.first(close + 1) ? close + 1 : 0;
}

class Encoder {
public:
    Encoder(QStringView text, bool ascii)
        : m_in(text)
        , m_ascii(ascii)
    {
        m_out.reserve(text.size() + text.size() / 8 + 8);
    }

    QString encode()
    {
        while (m_at < m_in.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        const char16_t c = m_in[m_at].unicode();
        if (const qsizetype kept = c == u'$' ? mathLength(m_in.sliced(m_at))
                : c == u'\\'                 ? commandLength(m_in.sliced(m_at))
                                             : 0) {
            m_out += m_in.sliced(m_at, kept);
            m_at += kept;
            return;
        }
        ++m_at;
        if (c >= 0x80)
            other(c);
        else if (const QLatin1StringView special = escaped(c); !special.isEmpty())
            m_out += special;
        else if (c == u'\n')
            m_out += "\n\n    "_L1; // indented, so that no line can be taken for an entry
        else if ((c == u'-' || c == u'\'' || c == u'`') && m_out.endsWith(QChar(c)))
            m_out += "{}"_L1 + QChar(c); // no ligature: it is two characters
        else
            m_out += QChar(c);
    }

    void other(char16_t c)
    {
        if (c == 0xA0)
            m_out += u'~';
        else if (!m_ascii || QChar::isSurrogate(c))
            m_out += QChar(c);
        else if (c == 0x2013 || c == 0x2014 || c == 0x201C || c == 0x201D)
            ligature(c);
        else if (const QLatin1StringView name = latexSymbolName(c); !name.isEmpty())
            m_out += "{\\"_L1 + name + u'}';
        else
            accented(c);
    }

    void ligature(char16_t c)
    {
        const QLatin1StringView text = c == 0x2013 ? "--"_L1
            : c == 0x2014                          ? "---"_L1
            : c == 0x201C                          ? "``"_L1
                                                   : "''"_L1;
        if (m_out.endsWith(QChar(text.front())))
            m_out += "{}"_L1;
        m_out += text;
        if (m_at < m_in.size() && m_in[m_at] == QChar(text.front()))
            m_out += "{}"_L1;
    }

    /// A letter with one accent or more, as Unicode takes it apart.
    void accented(char16_t c)
    {
        QString latex;
        const QString apart = QString(QChar(c)).normalized(QString::NormalizationForm_D);
        const QChar base = apart.front();
        bool known = apart.size() > 1;
        for (const QChar mark : QStringView(apart).sliced(1))
            known = known && !latexAccentName(mark.unicode()).isEmpty();
        if (!known || (!isLetter(base) && latexSymbolName(base.unicode()).isEmpty())) {
            m_out += QChar(c);
            return;
        }
        latex = isLetter(base) ? QString(base) : QString(u'\\' + latexSymbolName(base.unicode()));
        for (const QChar mark : QStringView(apart).sliced(1)) {
            const QLatin1StringView name = latexAccentName(mark.unicode());
            const bool bare = latex.size() == 1 && !isLetter(QChar(name.front()));
            latex = bare ? QString(u'\\' + name + latex) : QString(u'\\' + name + u'{' + latex + u'}');
        }
        m_out += u'{' + latex + u'}';
    }

    QStringView m_in;
    qsizetype m_at = 0;
    bool m_ascii;
    QString m_out;
};

} // namespace

QString toLatex(QStringView text, bool ascii)
{
    return Encoder(text, ascii).encode();
}

} // namespace lacuna
