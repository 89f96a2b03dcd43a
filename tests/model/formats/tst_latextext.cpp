// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/latextext.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// LaTeX as reference managers write it, and back.
class TestLatexText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void encodes_data();
    void encodes();
    void bothWays_data();
    void bothWays();
    void everyCharacter();
    void paragraphs();
    void verbatim_data();
    void verbatim();
};

void TestLatexText::decodes_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* latex, const char* text) {
        QTest::newRow(latex) << QString::fromUtf8(latex) << QString::fromUtf8(text);
    };
    for (const char* e :
         {R"(\'e)", R"(\'{e})", R"({\'e})", R"({\'{e}})", R"(\' e)", R"({\' e})", R"(\'{{e}})"})
        row(e, "é");
    row(R"(\v{s}\v s{\v s})", "ššš");
    row(R"(\c{c} {\c c} \c c)", "ç ç ç");
    row(R"(\ss \o\O{\aa}\AA{} \l\L \i\j)", "ßøØåÅ łŁıȷ");
    row(R"({\ss}e)", "ße");
    row(R"(Stra\ss{}e)", "Straße");
    row(R"(Stra{\ss}e)", "Straße");
    row(R"(\'\i \'{\i} \"{\i} \^{\j})", "íí ï ĵ");
    row(R"(\'{\^e} {\'{\^{e}}} \d{\^e} \~{\^o} \h{\u{a}})", "ế ế ệ ỗ ẳ");
    row(R"(\'{\ohorn} \uhorn{} \horn{o} {\DJ} \dj)", "ớ ư ơ Đ đ");
    row(R"(\"{o}\"o{\"o} \`a \~n \=a \.z \H{o} \k{a} \r{u} \u{g} \b{b})", "ööö à ñ ā ż ő ą ů ğ ḇ");
    row(R"(\& \% \_ \$ \# \{ \})", "& % _ $ # { }");
    row("1--2---3-4", "1–2—3-4");
    row("``quoted'' 'single'", "“quoted” 'single'");
    row("a~b", "a\u00A0b");
    row(R"(\textit{Italic} \emph{em}{\bf bold} {\em x})", "Italic embold x");
    row("The {UN} and {{ILO}}", "The UN and ILO");
    row("{P}i {C}alculus", "Pi Calculus");
    row("cost $x^2 + y$ and \\$5", "cost $x^2 + y$ and $5");
    row("a single $ sign", "a single $ sign");
    row(R"(\foo{bar} \unknown x)", R"(\foo{bar} \unknown x)");
    row(R"(\LaTeX{} and \TeX)", "LaTeX and TeX");
    row(R"(\textendash \textquoteright{}s \ldots{} \texteuro 5)", "–’s … €5");
    row(R"(a\\b \, c\-d)", "a b cd");
    row(R"(\~{} \^{} \textasciitilde{} \textbackslash x)", R"(~ ^ ~ \x)");
    row("  white \n\t space  ", "white space");
    row("unbalanced } { brace", "unbalanced brace");
    row("end\\", "end\\");
    row("end\\'", "end´");
    row("ไทย \\'{a} 日本 😀", "ไทย á 日本 😀");
    row("e\u0301", "é");
    row("19\\textsuperscript{th}", "19th");
}

void TestLatexText::decodes()
{
    QFETCH(QString, latex);
    QFETCH(QString, text);
    QCOMPARE(fromLatex(latex), text);
}

void TestLatexText::encodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bibtex");
    QTest::addColumn<QString>("biblatex");
    const auto row = [](const char* text, const char* bibtex, const char* biblatex) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(bibtex)
                            << QString::fromUtf8(biblatex);
    };
    row("Zoë & Cie", R"(Zo{\"e} \& Cie)", R"(Zoë \& Cie)");
    row("ç š ệ ớ", R"({\c{c}} {\v{s}} {\^{\d{e}}} {\'{\horn{o}}})", "ç š ệ ớ");
    row("Straße, Øre, đ", R"(Stra{\ss}e, {\O}re, {\dj})", "Straße, Øre, đ");
    row("1–2—3", "1--2---3", "1–2—3");
    row("1--2", "1-{}-2", "1-{}-2");
    row("“a” ’b’", R"(``a'' {\textquoteright}b{\textquoteright})", "“a” ’b’");
    row("a\u00A0b", "a~b", "a~b");
    row("50 % of {x} \\ ^ ~",
        R"(50 \% of \textbraceleft{}x\textbraceright{} \textbackslash{} \textasciicircum{} \textasciitilde{})",
        R"(50 \% of \textbraceleft{}x\textbraceright{} \textbackslash{} \textasciicircum{} \textasciitilde{})");
    row("$x^2$ for $5", R"($x^2$ for \$5)", R"($x^2$ for \$5)");
    row(R"(\foo{bar})", R"(\foo{bar})", R"(\foo{bar})");
    row("ไทย", "ไทย", "ไทย");
}

void TestLatexText::encodes()
{
    QFETCH(QString, text);
    QFETCH(QString, bibtex);
    QFETCH(QString, biblatex);
    QCOMPARE(toLatex(text, true), bibtex);
    QCOMPARE(toLatex(text, false), biblatex);
}

void TestLatexText::bothWays_data()
{
    QTest::addColumn<QString>("text");
    const char* const texts[] = {"Việt Nam: người lao động cưỡng bức",
                                 "Ærøskøbing – “naïve” Żółć … 5 € § 3 „x“ «y»",
                                 "a---b''c``d'e`f--g",
                                 "–-— -– ’’ ‘‘ “` ”'",
                                 "{}{{x}} \\'e \\foo $ $a$ $$ $1 $x_1$ ~~ ^",
                                 "# % & _ # \\textit{x} \\begin{y}",
                                 "ฉันรักเธอ ភាសាខ្មែរ 日本語 😀"};
    for (const char* text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLatexText::bothWays()
{
    QFETCH(QString, text);
    for (const bool ascii : {true, false}) {
        const QString latex = toLatex(text, ascii);
        QVERIFY2(hasBalancedBraces(latex), qUtf8Printable(latex));
        // "\textit{x}" as text of its own cannot be told from formatting; all else comes back.
        QCOMPARE(fromLatex(latex), text);
    }
}

/// Every character of the Latin blocks and of punctuation, between others.
void TestLatexText::everyCharacter()
{
    for (char16_t c = 0x21; c < 0x2200; ++c) {
        const QString text =
            QString(u"a" + QString(QChar(c)) + u"b").normalized(QString::NormalizationForm_C);
        if (QChar(c).isSpace() || !QChar(c).isPrint())
            continue;
        for (const bool ascii : {true, false}) {
            const QString latex = toLatex(text, ascii);
            QVERIFY2(fromLatex(latex) == text && hasBalancedBraces(latex), qUtf8Printable(latex));
            const bool latin = c < 0x180 || (c >= 0x1EA0 && c < 0x1EFA); // with Vietnamese
            if (ascii && latin && QChar(c).isLetter() && QChar(c).decompositionTag() == QChar::Canonical)
                QVERIFY2(std::ranges::all_of(latex, [](QChar l) { return l.unicode() < 0x80; }),
                         qUtf8Printable(latex));
        }
    }
}

void TestLatexText::paragraphs()
{
    QCOMPARE(fromLatex(u"One\n  line.\n\n  Two.\\par Three", LatexLines::Paragraphs),
             u"One line.\nTwo.\nThree"_s);
    QCOMPARE(fromLatex(toLatex(u"One.\nTwo & more.\n@article{x,", true), LatexLines::Paragraphs),
             u"One.\nTwo & more.\n@article{x,"_s);
    QVERIFY(!toLatex(u"One.\n@article{x,", true).contains("\n@"_L1));
}

void TestLatexText::verbatim_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"http://a/b_c?d=e&f=g%20~x--y"_s << u"http://a/b_c?d=e&f=g%20~x--y"_s;
    QTest::newRow("escaped") << u"http://a/b\\_c\\%20\\&d\\~{}e{\\_}f"_s << u"http://a/b_c%20&d~e_f"_s;
    QTest::newRow("url") << u"\\url{http://a/b}"_s << u"http://a/b"_s;
    QTest::newRow("braces") << u"{http://a/b}"_s << u"http://a/b"_s;
    QTest::newRow("file") << u":a b.pdf:C\\:\\\\dir\\\\a.pdf:PDF"_s << u":a b.pdf:C\\:\\\\dir\\\\a.pdf:PDF"_s;
    QTest::newRow("wrapped") << u"swh:1;\n\t   origin=x"_s << u"swh:1; origin=x"_s;
}

void TestLatexText::verbatim()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(fromVerbatim(value), text);
}

QTEST_GUILESS_MAIN(TestLatexText)
#include "tst_latextext.moc"
