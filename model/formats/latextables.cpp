// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/latextables.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct Accent {
    QLatin1StringView name;
    char16_t mark;
    char16_t bare;
};
// The first name of a mark is the one that is written.
constexpr Accent accents[] = {
    {"`"_L1, 0x300, u'`'},       {"'"_L1, 0x301, 0xB4},  {"^"_L1, 0x302, u'^'},
    {"~"_L1, 0x303, u'~'},       {"="_L1, 0x304, 0xAF},  {"u"_L1, 0x306, 0x2D8},
    {"."_L1, 0x307, 0x2D9},      {"\""_L1, 0x308, 0xA8}, {"h"_L1, 0x309, 0x2C0},
    {"r"_L1, 0x30A, 0x2DA},      {"H"_L1, 0x30B, 0x2DD}, {"v"_L1, 0x30C, 0x2C7},
    {"G"_L1, 0x30F, 0x2F5},      {"f"_L1, 0x311, 0x2D8}, {"horn"_L1, 0x31B, u'\''},
    {"d"_L1, 0x323, u'.'},       {"c"_L1, 0x327, 0xB8},  {"k"_L1, 0x328, 0x2DB},
    {"b"_L1, 0x331, u'_'},       {"t"_L1, 0x361, u' '},  {"textcommabelow"_L1, 0x326, u','},
    {"cedilla"_L1, 0x327, 0xB8},
};

struct Symbol {
    QLatin1StringView name;
    const char16_t* text;
};
// The first name of a character is the one that is written.
constexpr Symbol symbols[] = {
    {"ss"_L1, u"ß"},
    {"o"_L1, u"ø"},
    {"O"_L1, u"Ø"},
    {"l"_L1, u"ł"},
    {"L"_L1, u"Ł"},
    {"ae"_L1, u"æ"},
    {"AE"_L1, u"Æ"},
    {"oe"_L1, u"œ"},
    {"OE"_L1, u"Œ"},
    {"aa"_L1, u"å"},
    {"AA"_L1, u"Å"},
    {"dh"_L1, u"ð"},
    {"DH"_L1, u"Ð"},
    {"th"_L1, u"þ"},
    {"TH"_L1, u"Þ"},
    {"dj"_L1, u"đ"},
    {"DJ"_L1, u"Đ"},
    {"ng"_L1, u"ŋ"},
    {"NG"_L1, u"Ŋ"},
    {"i"_L1, u"ı"},
    {"j"_L1, u"ȷ"},
    {"SS"_L1, u"ẞ"},
    {"ohorn"_L1, u"ơ"},
    {"OHORN"_L1, u"Ơ"},
    {"uhorn"_L1, u"ư"},
    {"UHORN"_L1, u"Ư"},
    {"dag"_L1, u"†"},
    {"textdagger"_L1, u"†"},
    {"ddag"_L1, u"‡"},
    {"textdaggerdbl"_L1, u"‡"},
    {"S"_L1, u"§"},
    {"textsection"_L1, u"§"},
    {"P"_L1, u"¶"},
    {"textparagraph"_L1, u"¶"},
    {"copyright"_L1, u"©"},
    {"textcopyright"_L1, u"©"},
    {"textregistered"_L1, u"®"},
    {"texttrademark"_L1, u"™"},
    {"pounds"_L1, u"£"},
    {"textsterling"_L1, u"£"},
    {"texteuro"_L1, u"€"},
    {"euro"_L1, u"€"},
    {"textcent"_L1, u"¢"},
    {"textyen"_L1, u"¥"},
    {"textcurrency"_L1, u"¤"},
    {"ldots"_L1, u"…"},
    {"dots"_L1, u"…"},
    {"textellipsis"_L1, u"…"},
    {"textendash"_L1, u"–"},
    {"textemdash"_L1, u"—"},
    {"textquoteright"_L1, u"’"},
    {"textquoteleft"_L1, u"‘"},
    {"textquotedblright"_L1, u"”"},
    {"textquotedblleft"_L1, u"“"},
    {"quotedblbase"_L1, u"„"},
    {"glqq"_L1, u"„"},
    {"quotesinglbase"_L1, u"‚"},
    {"guillemotleft"_L1, u"«"},
    {"guillemotright"_L1, u"»"},
    {"guilsinglleft"_L1, u"‹"},
    {"guilsinglright"_L1, u"›"},
    {"textquotesingle"_L1, u"'"},
    {"textquotedbl"_L1, u"\""},
    {"textexclamdown"_L1, u"¡"},
    {"textquestiondown"_L1, u"¿"},
    {"textbackslash"_L1, u"\\"},
    {"textasciitilde"_L1, u"~"},
    {"textasciicircum"_L1, u"^"},
    {"textbraceleft"_L1, u"{"},
    {"lbrace"_L1, u"{"},
    {"textbraceright"_L1, u"}"},
    {"rbrace"_L1, u"}"},
    {"textdollar"_L1, u"$"},
    {"textunderscore"_L1, u"_"},
    {"textbar"_L1, u"|"},
    {"textless"_L1, u"<"},
    {"textgreater"_L1, u">"},
    {"textdegree"_L1, u"°"},
    {"degree"_L1, u"°"},
    {"textmu"_L1, u"µ"},
    {"textperiodcentered"_L1, u"·"},
    {"textbullet"_L1, u"•"},
    {"textordmasculine"_L1, u"º"},
    {"textordfeminine"_L1, u"ª"},
    {"textonehalf"_L1, u"½"},
    {"textonequarter"_L1, u"¼"},
    {"textthreequarters"_L1, u"¾"},
    {"textonesuperior"_L1, u"¹"},
    {"texttwosuperior"_L1, u"²"},
    {"textthreesuperior"_L1, u"³"},
    {"texttimes"_L1, u"×"},
    {"textdiv"_L1, u"÷"},
    {"textpm"_L1, u"±"},
    {"textnumero"_L1, u"№"},
    {"TeX"_L1, u"TeX"},
    {"LaTeX"_L1, u"LaTeX"},
    {"BibTeX"_L1, u"BibTeX"},
};

constexpr QLatin1StringView formatting[] = {
    "textit"_L1,
    "textbf"_L1,
    "emph"_L1,
    "textsc"_L1,
    "textrm"_L1,
    "textsf"_L1,
    "texttt"_L1,
    "textmd"_L1,
    "textup"_L1,
    "textsl"_L1,
    "textsuperscript"_L1,
    "textsubscript"_L1,
    "textnormal"_L1,
    "mbox"_L1,
    "underline"_L1,
    "url"_L1,
    "em"_L1,
    "it"_L1,
    "bf"_L1,
    "sc"_L1,
    "rm"_L1,
    "sf"_L1,
    "tt"_L1,
    "sl"_L1,
    "itshape"_L1,
    "bfseries"_L1,
    "scshape"_L1,
    "upshape"_L1,
    "rmfamily"_L1,
    "sffamily"_L1,
    "ttfamily"_L1,
    "normalfont"_L1,
    "protect"_L1,
    "relax"_L1,
    "ensuremath"_L1,
    "nolinkurl"_L1,
};

QHash<QStringView, QStringView> symbolsByName()
{
    static QStringList names; // what the views look at
    QHash<QStringView, QStringView> byName;
    names.reserve(qsizetype(std::size(symbols)));
    for (const Symbol& symbol : symbols) {
        names.append(QString(symbol.name));
        byName.insert(names.constLast(), symbol.text);
    }
    return byName;
}

QHash<char16_t, QLatin1StringView> namesBySymbol()
{
    QHash<char16_t, QLatin1StringView> byText;
    for (const Symbol& symbol : symbols) {
        const QStringView text(symbol.text);
        if (text.size() == 1 && !byText.contains(text.front().unicode()))
            byText.insert(text.front().unicode(), symbol.name);
    }
    return byText;
}

} // namespace

char16_t latexAccent(QStringView name)
{
    for (const Accent& accent : accents) {
        if (name == accent.name)
            return accent.mark;
    }
    return 0;
}

QLatin1StringView latexAccentName(char16_t mark)
{
    for (const Accent& accent : accents) {
        if (accent.mark == mark)
            return accent.name;
    }
    return {};
}

char16_t latexBareAccent(char16_t mark)
{
    for (const Accent& accent : accents) {
        if (accent.mark == mark)
            return accent.bare;
    }
    return u' ';
}

QStringView latexSymbol(QStringView name)
{
    static const QHash<QStringView, QStringView> byName = symbolsByName();
    return byName.value(name);
}

QLatin1StringView latexSymbolName(char16_t character)
{
    static const QHash<char16_t, QLatin1StringView> byText = namesBySymbol();
    return byText.value(character);
}

bool isLatexFormatting(QStringView name)
{
    for (const QLatin1StringView known : formatting) {
        if (name == known)
            return true;
    }
    return false;
}

} // namespace lacuna
