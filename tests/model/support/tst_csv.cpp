// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/csv.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

/// Rows as text to compare: "line:field|field", and the problem's number if there is one.
QStringList parsed(const QString& text, qsizetype chunk, QChar separator = u',',
                   CsvParser::Limits limits = {})
{
    QStringList rows;
    CsvParser parser(
        separator,
        [&](CsvRow&& row) {
            const QString problem =
                row.problem == CsvProblem::None ? QString() : u"!%1"_s.arg(int(row.problem));
            rows.append(u"%1:%2%3"_s.arg(row.line).arg(row.fields.join(u'|'), problem));
            return true;
        },
        limits);
    for (qsizetype i = 0; i < text.size(); i += chunk)
        parser.feed(QStringView(text).sliced(i, std::min(chunk, text.size() - i)));
    parser.finish();
    return rows;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void limits();
    void stopsWhenTold();
    void writes();
    void roundTrip();
};

void TestCsv::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("plain") << u"a,b\nc,d\n"_s << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("no line end at the end") << u"a,b\nc,d"_s << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("CR LF") << u"a\r\nb\r\n"_s << QStringList{u"1:a"_s, u"2:b"_s};
    QTest::newRow("CR") << u"a\rb\r"_s << QStringList{u"1:a"_s, u"2:b"_s};
    QTest::newRow("mixed line ends") << u"a\r\nb\rc\nd"_s
                                     << QStringList{u"1:a"_s, u"2:b"_s, u"3:c"_s, u"4:d"_s};
    QTest::newRow("blank lines are counted") << u"\n\na\r\n\r\nb"_s << QStringList{u"3:a"_s, u"5:b"_s};
    QTest::newRow("empty fields") << u",\n,,\n\"\"\n"_s << QStringList{u"1:|"_s, u"2:||"_s, u"3:"_s};
    QTest::newRow("quoted") << u"\"a,b\",\"say \"\"go\"\"\"\n"_s << QStringList{u"1:a,b|say \"go\""_s};
    QTest::newRow("line ends in quotes")
        << u"\"a\nb\",c\n\"d\r\ne\rf\",g\nh"_s << QStringList{u"1:a\nb|c"_s, u"3:d\r\ne\rf|g"_s, u"6:h"_s};
    QTest::newRow("quoted empty last field") << u"a,\"\""_s << QStringList{u"1:a|"_s};
    QTest::newRow("spaces stay") << u" a , b \n"_s << QStringList{u"1: a | b "_s};
    QTest::newRow("quote inside unquoted")
        << u"5\" pipe,b\nc"_s << QStringList{u"1:5\" pipe|b!1"_s, u"2:c"_s};
    QTest::newRow("text after a closing quote") << u"\"a\"b,c\nd"_s << QStringList{u"1:ab|c!1"_s, u"2:d"_s};
    QTest::newRow("never closed") << u"a,\"b\nc"_s << QStringList{u"1:a|b\nc!2"_s};
    QTest::newRow("NUL") << (u"a"_s + QChar(0) + u",b"_s) << QStringList{u"1:a"_s + QChar(0) + u"|b"_s};
}

void TestCsv::parses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    // Every way to cut the text gives the same rows.
    for (qsizetype chunk = 1; chunk <= text.size() + 1; ++chunk)
        QCOMPARE(parsed(text, chunk), rows);
}

void TestCsv::limits()
{
    CsvParser::Limits small;
    small.fieldSize = 3;
    small.fields = 2;
    QCOMPARE(parsed(u"abcdef,g\nh,i,j\n\"k\"\"lmn\"\nok\n"_s, 2, u',', small),
             QStringList({u"1:abc|g!3"_s, u"2:h|i!4"_s, u"3:k\"l!3"_s, u"4:ok"_s}));
    QCOMPARE(parsed(u"a;b\tc"_s, 1, u';'), QStringList{u"1:a|b\tc"_s});
    QCOMPARE(parsed(u"a;b\tc"_s, 1, u'\t'), QStringList{u"1:a;b|c"_s});
}

void TestCsv::stopsWhenTold()
{
    int rows = 0;
    CsvParser parser(u',', [&](CsvRow&&) { return ++rows < 2; });
    QVERIFY(!parser.feed(u"a\nb\nc\nd\n"));
    QVERIFY(!parser.feed(u"e\n"));
    QVERIFY(!parser.finish());
    QCOMPARE(rows, 2);
}

void TestCsv::writes()
{
    QCOMPARE(csvLine({u"a"_s, u"b,c"_s, u"say \"go\""_s, u"two\nlines"_s, u" spaced"_s, QString()}),
             u"a,\"b,c\",\"say \"\"go\"\"\",\"two\nlines\",\" spaced\",\r\n"_s);
    QCOMPARE(csvLine({QString(), u"b,c"_s}, u';'), u";b,c\r\n"_s);
    QCOMPARE(csvLine({QString()}), u"\"\"\r\n"_s); // a row, not a blank line
}

void TestCsv::roundTrip()
{
    QRandomGenerator random(7);
    const QString alphabet = u"ab,;\"\r\n é\t"_s;
    for (int round = 0; round < 500; ++round) {
        QStringList expected;
        for (int i = 0, fields = random.bounded(1, 6); i < fields; ++i) {
            QString field;
            for (int j = 0, length = random.bounded(0, 8); j < length; ++j)
                field += alphabet[random.bounded(int(alphabet.size()))];
            expected.append(field);
        }
        QStringList got;
        CsvProblem problem = CsvProblem::None;
        CsvParser parser(u';', [&](CsvRow&& row) {
            got = row.fields;
            problem = row.problem;
            return true;
        });
        parser.feed(csvLine(expected, u';'));
        parser.finish();
        QCOMPARE(got, expected);
        QCOMPARE(problem, CsvProblem::None);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
