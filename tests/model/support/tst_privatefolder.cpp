// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/privatefolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Folders for what must not stay: the test's own executable is also the program that is killed.
class tst_PrivateFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesWithIt();
    void isPrivate();
    void ofAKilledProgram();
    void leavesOthersAlone();
    void nowhere();
};

namespace {
QDateTime inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

bool write(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("an interview") > 0;
}

int child(const QString& where)
{
    const PrivateFolder folder(where);
    QFile out;
    if (!write(folder.filePath(u"data"_s)) || !out.open(1, QIODevice::WriteOnly))
        return 1;
    out.write(folder.path().toUtf8() + '\n');
    out.close();
    std::this_thread::sleep_for(std::chrono::minutes(5));
    return 0;
}
} // namespace

void tst_PrivateFolder::goesWithIt()
{
    const QTemporaryDir where;
    {
        const PrivateFolder folder(where.path());
        QVERIFY(folder.isValid());
        QVERIFY(folder.path().startsWith(where.path()));
        QVERIFY(write(folder.filePath(u"data"_s)));
        QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    }
    QCOMPARE(QDir(where.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

void tst_PrivateFolder::isPrivate()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir where;
    const PrivateFolder folder(where.path());
    QVERIFY(!(QFile::permissions(folder.path())
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                 | QFile::ExeOther)));
#else
    QSKIP("permissions of users, groups and others are Unix's");
#endif
}

void tst_PrivateFolder::ofAKilledProgram()
{
    const QTemporaryDir where;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, where.path()});
    QVERIFY(process.waitForReadyRead(30'000));
    const QString left = QString::fromUtf8(process.readLine().trimmed());
    QVERIFY(QFileInfo::exists(left + u"/data"_s));
    QCOMPARE(PrivateFolder::sweep(where.path(), inDays(9)), 0); // it is at work
    process.kill();
    QVERIFY(process.waitForFinished());
    const PrivateFolder another(where.path()); // which sweeps, at once
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(QFileInfo::exists(another.path()));
}

void tst_PrivateFolder::leavesOthersAlone()
{
    const QTemporaryDir where;
    const QDir dir(where.path());
    QVERIFY(dir.mkdir(u"lacuna-private-abc"_s) && dir.mkdir(u"notes"_s)
            && dir.mkdir(u"lacuna-private-shared"_s));
    QVERIFY(write(dir.filePath(u"notes/data"_s)));
    QVERIFY(QFile::link(dir.filePath(u"notes"_s), dir.filePath(u"lacuna-private-abcdef"_s)));
    QVERIFY(write(dir.filePath(u"lacuna-private-ghijkl"_s)));
    QCOMPARE(PrivateFolder::sweep(where.path(), inDays(9)), 0);
    QVERIFY(QFileInfo::exists(dir.filePath(u"notes/data"_s)));
    // A link in one of them goes, what it leads to does not.
    QVERIFY(dir.mkdir(u"lacuna-private-mnopqr"_s));
    QVERIFY(QFile::setPermissions(dir.filePath(u"lacuna-private-mnopqr"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::link(dir.filePath(u"notes"_s), dir.filePath(u"lacuna-private-mnopqr/link"_s)));
    QCOMPARE(PrivateFolder::sweep(where.path(), inDays(0)), 0); // whose it is nobody knows
    QCOMPARE(PrivateFolder::sweep(where.path(), inDays(9)), 1);
    QVERIFY(QFileInfo::exists(dir.filePath(u"notes/data"_s)));
}

void tst_PrivateFolder::nowhere()
{
    const QTemporaryDir where;
    QVERIFY(!PrivateFolder(where.filePath(u"none"_s)).isValid());
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2));
    tst_PrivateFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privatefolder.moc"
