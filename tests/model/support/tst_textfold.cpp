// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/textfold.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

class TestTextFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fold_data();
    void fold();
    void tableAgreesWithIcu();
    void words_data();
    void words();
    void comparison_data();
    void comparison();
    void keysOrderLikeTheComparison();
};

void TestTextFold::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("punctuation only") << u" – ; "_s << QString();
    QTest::newRow("case and space") << u"  Viet \t Nam\n"_s << u"viet nam"_s;
    QTest::newRow("accents") << u"Côte d’Ivoire"_s << u"cote d ivoire"_s;
    QTest::newRow("decomposed accents") << u"Co\u0302te"_s << u"cote"_s;
    QTest::newRow("letters without decomposition")
        << u"Đà Nẵng, Øresund, Æther, Łódź"_s << u"da nang oresund aether lodz"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("Turkish capital") << u"İstanbul ırmak"_s << u"istanbul irmak"_s;
    QTest::newRow("ligature") << u"ﬁshing"_s << u"fishing"_s;
    QTest::newRow("full width") << u"ＬＡＯ　ＰＤＲ"_s << u"lao pdr"_s;
    QTest::newRow("soft hyphen and zero width") << u"traf\u00ADfick\u200Bing"_s << u"trafficking"_s;
    QTest::newRow("Thai vowels and tones stay") << u"แรงงานข้ามชาติ"_s << u"แรงงานข้ามชาติ"_s;
    QTest::newRow("Hindi vowels stay")
        << u"बंधुआ मज़दूर"_s << u"बंधुआ मज़दूर"_s.normalized(QString::NormalizationForm_C);
    QTest::newRow("Japanese voicing stays") << u"ガバ"_s << u"ガバ"_s;
    QTest::newRow("Hangul stays") << u"강제 노동"_s << u"강제 노동"_s;
    QTest::newRow("symbols stay") << u"C++ $5"_s << u"c++ $5"_s;
    QTest::newRow("code") << u"AGR-PLT"_s << u"agr plt"_s;
    QTest::newRow("fraction and spacing accent") << u"3½ ´x"_s << u"31⁄2 x"_s;
    QTest::newRow("beyond the basic plane") << u"𝐀x"_s << u"ax"_s;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xD800) + u"b"_s) << (u"a"_s + QChar(0xD800) + u"b"_s);
}

void TestTextFold::fold()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedForMatching(text), folded);
    QCOMPARE(foldedForMatching(folded), folded); // folding twice changes nothing
}

void TestTextFold::tableAgreesWithIcu()
{
    // A Greek letter sends the same text past the table.
    QString text;
    for (char16_t c = 1; c < 0x2070; ++c) {
        if (c < 0x0250 || c >= 0x2000)
            text += QString(QChar(c)) + u"x "_s + QChar(c) + QChar(c) + u" 7"_s;
    }
    const QString withGreek = text + u" α"_s;
    QCOMPARE(foldedForMatching(withGreek), QString(foldedForMatching(text) + u" α"_s));
    QCOMPARE(foldedWords(withGreek), foldedWords(text) + QStringList{u"α"_s});
}

void TestTextFold::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("latin") << u"Women’s work: C++ & 3.5%"_s
                           << QStringList{u"women"_s, u"s"_s, u"work"_s, u"c"_s, u"3"_s, u"5"_s};
    QTest::newRow("Thai") << u"แรงงานข้ามชาติ"_s << QStringList{u"แรงงาน"_s, u"ข้าม"_s, u"ชาติ"_s};
    QTest::newRow("Chinese in Latin")
        << u"ILO 强迫劳动 2021"_s << QStringList{u"ilo"_s, u"强迫"_s, u"劳动"_s, u"2021"_s};
    QTest::newRow("Hindi") << u"बंधुआ श्रम"_s << QStringList{u"बंधुआ"_s, u"श्रम"_s};
}

void TestTextFold::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(foldedWords(text), expected);
    // Words join to the folded text again where spaces divide it.
    for (const QString& word : expected)
        QVERIFY2(!word.contains(u' '), qPrintable(word));
}

void TestTextFold::comparison_data()
{
    QTest::addColumn<QString>("lesser");
    QTest::addColumn<QString>("greater");
    QTest::newRow("numbers") << u"Item 2"_s << u"Item 10"_s;
    QTest::newRow("case") << u"apple"_s << u"Banana"_s;
    QTest::newRow("accents") << u"Éire"_s << u"Finland"_s;
    QTest::newRow("leading quote") << u"“Broken promises”"_s << u"Child labour"_s;
    QTest::newRow("word by word") << u"New York"_s << u"Newark"_s;
    QTest::newRow("punctuation decides ties") << u"\"Go\""_s << u"Go\""_s;
    QTest::newRow("empty first") << QString() << u"a"_s;
}

void TestTextFold::comparison()
{
    QFETCH(QString, lesser);
    QFETCH(QString, greater);
    QCOMPARE_LT(compareForReading(lesser, greater), 0);
    QCOMPARE_GT(compareForReading(greater, lesser), 0);
    QCOMPARE(compareForReading(lesser, lesser), 0);
    QVERIFY(readingKey(lesser) <= readingKey(greater));
}

void TestTextFold::keysOrderLikeTheComparison()
{
    QStringList texts = {u"zebra"_s,    u"Item 10"_s, u"item 9"_s, u"Ångström"_s,       u"Angst"_s,
                         u"“Quoted”"_s, u"ไทย"_s,     u"中国"_s,   u"a"_s.repeated(500)};
    QStringList byKey = texts;
    std::ranges::sort(texts, [](const QString& a, const QString& b) { return compareForReading(a, b) < 0; });
    std::ranges::sort(byKey, {}, [](const QString& text) { return readingKey(text); });
    QCOMPARE(byKey, texts);
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
