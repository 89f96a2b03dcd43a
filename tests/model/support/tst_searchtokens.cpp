// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/searchtokens.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

class tst_SearchTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void saysWhere();
    void tokensAreStable();
    void takesDamage();
};

namespace {
QStringList tokens(std::string_view text)
{
    static SearchTokenizer tokenizer;
    SearchToken token;
    QStringList list;
    tokenizer.start(text);
    while (tokenizer.next(token))
        list << QString::fromUtf8(token.text.data(), qsizetype(token.text.size()));
    return list;
}

QStringList tokens(const QString& text)
{
    return tokens(std::string_view(text.toStdString()));
}
} // namespace

void tst_SearchTokens::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char* name, const QString& text, const QStringList& wanted) {
        QTest::newRow(name) << text << wanted;
    };
    row("empty", {}, {});
    row("punctuation", u" – … “”"_s, {});
    row("ascii", u"Forced-labour, 2nd"_s, {u"forced"_s, u"labour"_s, u"2nd"_s});
    row("accents", u"Côte d’Ivoire; SÃO"_s, {u"cote"_s, u"d"_s, u"ivoire"_s, u"sao"_s});
    row("marks apart", u"Vie\u0302\u0323t"_s, {u"viet"_s});
    row("strokes and ligatures", u"Đà Łódź ﬁsh straße"_s, {u"da"_s, u"lodz"_s, u"fish"_s, u"strasse"_s});
    row("soft hyphen", u"mi\u00ADgra\u200Dtion"_s, {u"migration"_s});
    row("wide letters and signs", u"ＩＬＯ ½ m²"_s, {u"ilo"_s, u"12"_s, u"m2"_s});
    row("greek", u"ΕΡΓΑΣΊΑΣ"_s, {u"εργασιασ"_s});
    row("hindi keeps its vowels", u"श्रम"_s, {u"श्रम"_s});
    row("arabic without vowels", u"عَمَل"_s, {u"عمل"_s});
    row("chinese", u"强迫劳"_s, {u"强迫"_s, u"迫劳"_s, u"劳"_s});
    row("chinese in text", u"ILO强迫, 劳x"_s, {u"ilo"_s, u"强迫"_s, u"迫"_s, u"劳"_s, u"x"_s});
    row("thai", u"แรงง"_s, {u"แรง"_s, u"รงง"_s, u"งง"_s, u"ง"_s});
    row("thai and chinese", u"แร强"_s, {u"แร"_s, u"ร"_s, u"强"_s});
    row("zero-width space in khmer", u"ការ\u200Bងារ"_s, tokens(u"ការងារ"_s));
    row("katakana", u"ガー"_s, {u"カ\u3099"_s, u"\u3099ー"_s, u"ー"_s});
    row("half-width katakana", u"ｶﾞｰ"_s, {u"カ\u3099"_s, u"\u3099ー"_s, u"ー"_s});
    row("rare ideographs", u"𠀀𠀁"_s, {u"𠀀𠀁"_s, u"𠀁"_s});
    row("mathematical letters", u"𝐋abour"_s, {u"labour"_s});
}

void tst_SearchTokens::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    QCOMPARE(tokens(text), wanted);
}

void tst_SearchTokens::saysWhere()
{
    const std::string text = "-ab é劳动";
    SearchTokenizer tokenizer;
    SearchToken token;
    tokenizer.start(text);
    const auto place = [&] { return std::pair(token.start, token.end); };
    QVERIFY(tokenizer.next(token));
    QCOMPARE(place(), std::pair(1, 3));
    QCOMPARE(token.whole, 0);
    QVERIFY(tokenizer.next(token));
    QCOMPARE(place(), std::pair(4, 6));
    QVERIFY(tokenizer.next(token));
    QCOMPARE(place(), std::pair(6, 12));
    QCOMPARE(token.whole, 2);
    QCOMPARE(token.characters, 2);
    QCOMPARE(token.ends[0], 9);
    QVERIFY(tokenizer.next(token));
    QCOMPARE(place(), std::pair(9, 12));
    QCOMPARE(token.characters, 1);
    QVERIFY(!tokenizer.next(token));
}

/// A query asks for tokens, which are split once more on their way to the index.
void tst_SearchTokens::tokensAreStable()
{
    for (char32_t c = 0x80; c < 0x30000; c += c < 0x3000 ? 1 : 7) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = u'a' + QString::fromUcs4(&c, 1) + u'b';
        for (const QString& token : tokens(text))
            QCOMPARE(tokens(token).value(0), token);
    }
}

void tst_SearchTokens::takesDamage()
{
    QCOMPARE(tokens(std::string_view("ab\xC3\x28 c\xFF\xFE"
                                     "d\0e",
                                     11)),
             (QStringList{u"ab"_s, u"c"_s, u"d"_s, u"e"_s}));
    const std::string text = "é劳动แรง𠀀x";
    for (size_t size = 0; size <= text.size(); ++size)
        tokens(std::string_view(text).substr(0, size)); // ends, and touches nothing else (sanitizer)
}

QTEST_GUILESS_MAIN(tst_SearchTokens)
#include "tst_searchtokens.moc"
