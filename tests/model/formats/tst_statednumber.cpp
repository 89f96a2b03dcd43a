// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/statednumber.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;
using Problem = StatedNumbers::Problem;

/// Numbers as people write them in tables.
class TestStatedNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<double>("value"); // negative: a problem
        const auto row = [](const char* name, const QString& text, double value,
                            const QStringList& others = {}) {
            QTest::newRow(name) << text << others << value;
        };
        const auto problem = [](Problem p) { return -double(int(p)); };
        row("plain", u"15100000"_s, 15'100'000);
        row("zero", u"0"_s, 0);
        row("decimal", u" 3.5 "_s, 3.5);
        row("decimal comma", u"3,5"_s, 3.5);
        row("English", u"15,100,000"_s, 15'100'000);
        row("English with decimals", u"1,234.5"_s, 1234.5);
        row("German", u"1.234,5"_s, 1234.5);
        row("German millions", u"15.100.000"_s, 15'100'000);
        row("French", u"1 234,5"_s, 1234.5);
        row("no-break spaces", u"15\u00a0100\u202f000"_s, 15'100'000);
        row("Swiss", u"15'100'000.25"_s, 15'100'000.25);
        row("exponent", u"1.51E+07"_s, 15'100'000);
        row("percent", u"12.5 %"_s, 12.5);
        row("leading zero", u"0,125"_s, 0.125);
        row("dot is decimal", u"1.234"_s, 1.234);
        row("dot groups elsewhere", u"1.234"_s, 1234, {u"15.100.000"_s});
        row("comma is decimal elsewhere", u"1.234"_s, 1234, {u"3,5"_s});
        row("comma either way", u"1,234"_s, problem(Problem::Ambiguous));
        row("comma groups elsewhere", u"1,234"_s, 1234, {u"15,100,000"_s});
        row("dot decimal elsewhere", u"1,234"_s, 1234, {u"3.5"_s});
        row("comma decimal", u"1,234"_s, 1.234, {u"3,5"_s});
        row("they disagree", u"1,234"_s, problem(Problem::Ambiguous), {u"3,5"_s, u"15,100,000"_s});
        row("dots disagree", u"1.234"_s, problem(Problem::Ambiguous), {u"3.5"_s, u"15.100.000"_s});
        row("negative", u"-5"_s, problem(Problem::Negative));
        row("minus sign", u"−1,5"_s, problem(Problem::Negative));

        for (const QString& text : {u"NaN"_s,
                                    u"inf"_s,
                                    u""_s,
                                    u"n/a"_s,
                                    u"12 victims"_s,
                                    u"1,23,4"_s,
                                    u"1.2.3,4"_s,
                                    u"1 23"_s,
                                    u"1e"_s,
                                    u"1e999"_s,
                                    u"1e20"_s,
                                    u"0x10"_s,
                                    u".5"_s,
                                    u"5."_s,
                                    u"1,,000"_s,
                                    u"1,234,56"_s,
                                    u"%"_s,
                                    u"--5"_s,
                                    u"9"_s.repeated(500),
                                    u"1\0002"_s,
                                    u"٣"_s,
                                    u"1.000,00.0"_s})
            QTest::newRow(qPrintable(u"bad "_s + text.left(12)))
                << text << QStringList() << problem(Problem::NotANumber);
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, others);
        QFETCH(const double, value);
        StatedNumbers numbers;
        for (const QString& other : others)
            numbers.learn(other);
        numbers.learn(text);
        const auto found = numbers.read(text);
        if (value < 0) {
            QCOMPARE(int(found.problem), int(-value));
            return;
        }
        QCOMPARE(int(found.problem), int(Problem::None));
        QCOMPARE(found.value, value);
        QCOMPARE(found.percent, text.contains(u'%'));
    }
};

QTEST_APPLESS_MAIN(TestStatedNumber)
#include "tst_statednumber.moc"
