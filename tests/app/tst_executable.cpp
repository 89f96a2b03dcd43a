// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The program as a process of its own, with no display: what only its main() decides.
class TestExecutable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsageNeedsNoDisplay_data();
    void wrongUsageNeedsNoDisplay();
    void saysNothingOfTheLocale_data();
    void saysNothingOfTheLocale();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void knowsItsLanguages_data();
    void knowsItsLanguages();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helpsHoweverItIsAsked_data();
    void helpsHoweverItIsAsked();
    void quotesOnlyTheBeginningOfSomethingEndless();

private:
    int run(const QStringList& words);

    QProcessEnvironment m_environment;
    QByteArray m_out;
    QByteArray m_err;
};

void TestExecutable::init()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

int TestExecutable::run(const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(LACUNA_EXECUTABLE), words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

void TestExecutable::wrongUsageNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such command") << QStringList{u"bogus"_s};
    QTest::newRow("no such command, with a file") << QStringList{u"bogus"_s, u"a.lacuna"_s};
    QTest::newRow("no such option") << QStringList{u"--bogus"_s};
    QTest::newRow("two catalogues") << QStringList{u"a.lacuna"_s, u"b.lacuna"_s};
    QTest::newRow("an option of the toolkit, not of the command")
        << QStringList{u"export"_s, u"a.lacuna"_s,     u"--rows"_s, u"country"_s, u"--columns"_s,
                       u"sector"_s, u"--stylesheet"_s, u"mosaic"_s, u"-o"_s,      u"a.svg"_s};
}

void TestExecutable::wrongUsageNeedsNoDisplay()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words), 2);
    QVERIFY2(m_err.startsWith("lacuna: ") && m_err.count('\n') == 1, m_err.constData());
    QVERIFY(m_out.isEmpty());
}

void TestExecutable::saysNothingOfTheLocale_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("LC_ALL=C") << u"LC_ALL"_s << u"C"_s;
    QTest::newRow("LANG=C") << u"LANG"_s << u"C"_s;
    QTest::newRow("nothing set") << QString() << QString();
}

void TestExecutable::saysNothingOfTheLocale()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    for (const QString& other : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s})
        m_environment.remove(other);
    if (!name.isEmpty())
        m_environment.insert(name, value);
    QCOMPARE(run({u"--version"_s}), 0);
    QCOMPARE(m_err, QByteArray());
    QVERIFY(m_out.startsWith("lacuna "));
}

void TestExecutable::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("before the command")
        << QStringList{u"--language"_s, u"fr"_s, u"check"_s, u"/none/nowhere.lacuna"_s};
    QTest::newRow("after it") << QStringList{u"check"_s, u"/none/nowhere.lacuna"_s, u"--language=fr"_s};
}

void TestExecutable::speaksTheLanguageAskedFor()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words), 1);
    const QByteArray french = m_err;
    QCOMPARE(run({u"check"_s, u"/none/nowhere.lacuna"_s}), 1);
    QVERIFY2(french.contains("nowhere.lacuna") && french != m_err, french.constData());
}

void TestExecutable::knowsItsLanguages_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown, a command")
        << QStringList{u"--language"_s, u"xx"_s, u"check"_s, u"/none/a.lacuna"_s}
        << QByteArray("no translation “xx”");
    QTest::newRow("unknown, help") << QStringList{u"--language"_s, u"xx"_s, u"--help"_s}
                                   << QByteArray("no translation “xx”");
    QTest::newRow("unknown, help first")
        << QStringList{u"--help"_s, u"--language=xx"_s} << QByteArray("no translation “xx”");
    QTest::newRow("unknown, the window")
        << QStringList{u"--language"_s, u"xx"_s} << QByteArray("no translation “xx”");
    QTest::newRow("without a value") << QStringList{u"--language"_s} << QByteArray("takes a value");
    QTest::newRow("without a value, help")
        << QStringList{u"--language"_s, u"--help"_s} << QByteArray("takes a value");
    QTest::newRow("an empty value") << QStringList{u"--language="_s, u"check"_s, u"/none/a.lacuna"_s}
                                    << QByteArray("takes a value");
}

void TestExecutable::knowsItsLanguages()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QCOMPARE(run(words), 2);
    QVERIFY2(m_err.contains(says) && m_err.contains("en, fr"), m_err.constData());
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(run({u"--language"_s, u"en"_s, u"check"_s, u"/none/nowhere.lacuna"_s}), 1);
}

void TestExecutable::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an option") << QStringList{u"--frob"_s} << QByteArray("'frob'; see lacuna --help\n");
    QTest::newRow("an option of a command") << QStringList{u"check"_s, u"a.lacuna"_s, u"--frob"_s}
                                            << QByteArray("'frob'; see lacuna check --help\n");
    QTest::newRow("a command") << QStringList{u"frobnicate"_s, u"a.lacuna"_s}
                               << QByteArray("there is no command “frobnicate”; see lacuna --help\n");
    QTest::newRow("a command with options")
        << QStringList{u"frobnicate"_s, u"a.lacuna"_s, u"--rows"_s, u"country"_s}
        << QByteArray("there is no command “frobnicate”; see lacuna --help\n");
    QTest::newRow("nearly a command")
        << QStringList{u"chek"_s, u"a.lacuna"_s} << QByteArray("“chek”; did you mean “check”?");
    QTest::newRow("nearly a command, alone")
        << QStringList{u"Exprot"_s} << QByteArray("no command or catalogue “Exprot”; did you mean “export”?");
    QTest::newRow("two catalogues") << QStringList{u"a.lacuna"_s, u"b.lacuna"_s}
                                    << QByteArray("one catalogue at a time");
}

void TestExecutable::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QCOMPARE(run(words), 2);
    QVERIFY2(m_err.contains(says), m_err.constData());
    QVERIFY2(!m_err.contains(".;"), m_err.constData());
}

void TestExecutable::helpsHoweverItIsAsked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("as");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QStringList{u"--help"_s};
    QTest::newRow("help") << QStringList{u"help"_s} << QStringList{u"--help"_s};
    QTest::newRow("check -h") << QStringList{u"check"_s, u"-h"_s} << QStringList{u"check"_s, u"--help"_s};
    QTest::newRow("help check") << QStringList{u"help"_s, u"check"_s} << QStringList{u"check"_s, u"--help"_s};
}

void TestExecutable::helpsHoweverItIsAsked()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, as);
    QCOMPARE(run(words), 0);
    const QByteArray help = m_out;
    QVERIFY(help.startsWith("Usage: lacuna "));
    QCOMPARE(run(as), 0);
    QCOMPARE(help, m_out);
}

void TestExecutable::quotesOnlyTheBeginningOfSomethingEndless()
{
    const QTemporaryDir folder;
    const QString catalogue = folder.filePath(u"a.lacuna"_s);
    QFile file(folder.filePath(u"endless.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3'000'000, 'x'));
    file.close();
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    QVERIFY(run({u"import"_s, catalogue, file.fileName(), u"--format"_s, u"csv"_s}) != 0);
    QVERIFY2(m_err.size() < 5000, qPrintable(QString::number(m_err.size())));
}

QTEST_GUILESS_MAIN(TestExecutable)
#include "tst_executable.moc"
