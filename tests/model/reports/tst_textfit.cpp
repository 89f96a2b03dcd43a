// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/textfit.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestTextFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widthIsHelveticasAndATenth();
    void accentsAreAsWideAsTheirLetters();
    void linesBreakAtSpacesAndHyphens();
    void linesBreakBetweenIdeographs();
    void longWordsAreChopped();
    void everyLineFits_data();
    void everyLineFits();
    void elidesOnlyWhatDoesNotFit();
    void elidingKeepsPairsWhole();
};

void TestTextFit::widthIsHelveticasAndATenth()
{
    // H 722, e 556, l 222, l 222, o 556 thousandths.
    QCOMPARE(textfit::width(u"Hello", 10), 2.278 * 10 * 1.1);
    QCOMPARE(textfit::width(u"", 10), 0.0);
    QVERIFY(textfit::width(u"Hello", 10, true) > textfit::width(u"Hello", 10));
    QCOMPARE(textfit::width(u"Hello", 20), 2 * textfit::width(u"Hello", 10));
}

void TestTextFit::accentsAreAsWideAsTheirLetters()
{
    QCOMPARE(textfit::width(u"é", 10), textfit::width(u"e", 10));
    QCOMPARE(textfit::width(u"e\u0301", 10), textfit::width(u"e", 10));
    QVERIFY(textfit::width(u"研", 10) >= 10);
    QVERIFY(textfit::width(u"🧵", 10) >= 10);
}

void TestTextFit::linesBreakAtSpacesAndHyphens()
{
    const double word = textfit::width(u"imposed", 10);
    QCOMPARE(textfit::lines(u"State-imposed labour"_s, word + 1, 10),
             QStringList({u"State-"_s, u"imposed"_s, u"labour"_s}));
    QCOMPARE(textfit::lines(u"one line"_s, 1000, 10), QStringList({u"one line"_s}));
    QCOMPARE(textfit::lines(QString(), 10, 10), QStringList({QString()}));
    QCOMPARE(textfit::longestWord(u"a imposed bc", 10), word);
}

void TestTextFit::linesBreakBetweenIdeographs()
{
    QCOMPARE(textfit::lines(u"強制労働"_s, 25, 10).size(), 2);
}

void TestTextFit::longWordsAreChopped()
{
    const QStringList lines = textfit::lines(QString(100, u'W'), 60, 10);
    QVERIFY(lines.size() > 10);
    QCOMPARE(lines.join(QString()), QString(100, u'W'));
}

void TestTextFit::everyLineFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Recruitment and labour intermediation in several countries"_s;
    QTest::newRow("one word") << QString(80, u'm');
    QTest::newRow("mixed") << u"短い text "_s + QString(50, u'x') + u" و عربي"_s;
    QTest::newRow("emoji") << u"👩‍🏭"_s.repeated(20);
}

void TestTextFit::everyLineFits()
{
    QFETCH(QString, text);
    for (const QString& line : textfit::lines(text, 50, 9))
        QVERIFY(textfit::width(line, 9) <= 50);
    for (int most = 1; most < 4; ++most) {
        const QString elided = textfit::elided(text, 50, 9, most);
        QVERIFY(textfit::lines(elided, 50, 9).size() <= most);
    }
}

void TestTextFit::elidesOnlyWhatDoesNotFit()
{
    QCOMPARE(textfit::elided(u"short"_s, 100, 10, 1), u"short"_s);
    const QString elided = textfit::elided(u"Commercial sexual exploitation of many kinds"_s, 70, 10, 2);
    QVERIFY(elided.startsWith(u"Commercial"_s));
    QVERIFY(elided.endsWith(u'…'));
}

void TestTextFit::elidingKeepsPairsWhole()
{
    const QString elided = textfit::elided(u"🧵"_s.repeated(30), 40, 10, 1);
    for (qsizetype i = 0; i < elided.size(); ++i) {
        if (elided[i].isHighSurrogate())
            QVERIFY(i + 1 < elided.size() && elided[i + 1].isLowSurrogate());
        if (elided[i].isLowSurrogate())
            QVERIFY(i > 0 && elided[i - 1].isHighSurrogate());
    }
}

QTEST_GUILESS_MAIN(TestTextFit)
#include "tst_textfit.moc"
