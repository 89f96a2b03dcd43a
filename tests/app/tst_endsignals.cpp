// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The window, asked to end as systems ask programs.
class tst_EndSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closesTheCatalogue();
};

void tst_EndSignals::closesTheCatalogue()
{
#ifdef Q_OS_WIN
    QSKIP("no such signals");
#endif
    QTemporaryDir folder;
    const QString path = folder.filePath(u"test.lacuna"_s);
    const QString program = QStringLiteral(LACUNA_EXECUTABLE);
    QCOMPARE(QProcess::execute(program, {u"new"_s, path}), 0);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    window.setProcessEnvironment(environment);
    window.start(program, {path});
    QVERIFY(window.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + u"-wal"_s), 60000);
    QTest::qWait(500); // it is drawn, and looks about
    QCOMPARE(window.state(), QProcess::Running);
    window.terminate();
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QVERIFY(!QFile::exists(path + u"-shm"_s));
}

QTEST_GUILESS_MAIN(tst_EndSignals)
#include "tst_endsignals.moc"
