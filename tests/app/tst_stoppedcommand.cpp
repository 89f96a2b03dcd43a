// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguestore.h"
#include "support/filebytes.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;
using lacuna::test::write;

/// Commands that are asked to stop, as Ctrl-C and kill do: whenever that comes, nothing temporary stays, and the exit code says whether the work was done.
class TestStoppedCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stopped_data();
    void stopped();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    int run(const QStringList& arguments);
    /// What is there that was not before, but for @p may and the log of the catalogue, sorted.
    QStringList leftovers(const QStringList& may) const;

    QTemporaryDir m_folder;
    QStringList m_before;
};

namespace {
constexpr int records = 6000; ///< work enough that there is something to stop
const QString program = QStringLiteral(LACUNA_EXECUTABLE);

QProcessEnvironment environmentWith(const QString& temporary)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, temporary);
    return environment;
}

/// Until there is something in @p folder that must not stay. False: it ended before.
bool waitsForTemporary(QProcess& process, const QDir& folder)
{
    const auto isAtWork = [&] {
        return !QDir(folder.filePath(u"tmp"_s))
                    .entryList({u"lacuna-private-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty()
            || !folder.entryList({u"*.part"_s}, QDir::Files).isEmpty();
    };
    while (process.state() == QProcess::Running && !isAtWork())
        process.waitForFinished(1);
    return process.state() == QProcess::Running;
}

/// All there is in it and below.
QStringList everythingIn(const QDir& folder)
{
    QStringList names;
    QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        names << folder.relativeFilePath(all.next());
    names.sort();
    return names;
}
} // namespace

int TestStoppedCommand::run(const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(file(u"tmp"_s)));
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList TestStoppedCommand::leftovers(const QStringList& may) const
{
    QStringList left;
    for (const QString& name : everythingIn(m_folder.path())) {
        if (!m_before.contains(name) && !may.contains(name) && !name.startsWith(u"x.backups"_s))
            left << name;
    }
    return left;
}

void TestStoppedCommand::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("no such signals");
#endif
    QByteArray references;
    for (int i = 0; i < records; ++i)
        references += "TY  - JOUR\nTI  - Made up " + QByteArray::number(i) + "\nAB  - "
            + QByteArray::number(i * 7919).repeated(100) + "\nER  - \n";
    QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
    QVERIFY(write(file(u"refs.ris"_s), references));
    QVERIFY(write(file(u"pass"_s), "a long passphrase\n"));
    QCOMPARE(run({u"new"_s, file(u"empty.lacuna"_s)}), 0);
    QCOMPARE(run({u"new"_s, file(u"full.lacuna"_s)}), 0);
    QCOMPARE(run({u"import"_s, file(u"full.lacuna"_s), file(u"refs.ris"_s)}), 0);
    QCOMPARE(run({u"pack"_s, file(u"full.lacuna"_s), u"-o"_s, file(u"full.lacunapack"_s),
                  u"--passphrase-file"_s, file(u"pass"_s)}),
             0);
    QVERIFY(QFile::remove(file(u"refs.ris"_s)));
    m_before = everythingIn(m_folder.path());
    QVERIFY2(m_before.filter(u"tmp/"_s).isEmpty(), qPrintable(m_before.join(u' ')));
}

void TestStoppedCommand::stopped_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>(
        "words"); // '#': the catalogue, which is a copy of it; '@': a file of the folder
    QTest::addColumn<QString>("target"); // there if it was done, otherwise not; empty: a merge
    const QStringList pass{u"--passphrase-file"_s, u"@pass"_s};
    QTest::newRow("merge") << u"empty.lacuna"_s
                           << (QStringList{u"merge"_s, u"#"_s, u"@full.lacunapack"_s} + pass) << QString();
    QTest::newRow("pack") << u"full.lacuna"_s << QStringList{u"pack"_s, u"#"_s, u"-o"_s, u"@out.lacunapack"_s}
                          << u"out.lacunapack"_s;
    QTest::newRow("sealed pack") << u"full.lacuna"_s
                                 << (QStringList{u"pack"_s, u"#"_s, u"-o"_s, u"@out.lacunapack"_s} + pass)
                                 << u"out.lacunapack"_s;
    QTest::newRow("backup") << u"full.lacuna"_s << QStringList{u"backup"_s, u"#"_s, u"-o"_s, u"@out.lacuna"_s}
                            << u"out.lacuna"_s;
    QTest::newRow("salvage") << u"full.lacuna"_s
                             << QStringList{u"check"_s, u"#"_s, u"--salvage"_s, u"@out.lacuna"_s}
                             << u"out.lacuna"_s;
}

void TestStoppedCommand::stopped()
{
    QFETCH(QString, from);
    QFETCH(QStringList, words);
    QFETCH(QString, target);
    const QString catalogue = file(u"x.lacuna"_s);
    for (QString& word : words) {
        if (word == u"#")
            word = catalogue;
        else if (word.startsWith(u'@'))
            word = file(word.sliced(1));
    }
    // After there is something that must not stay, in ms: at once, and the later the more was done.
    int stops = 0;
    int runs = 0;
    for (const int after : {0, 10, 30, 60, 100, 200, 400, 800, 1600}) {
        for (const QString& before : {u"x.lacuna"_s, u"out.lacuna"_s, u"out.lacunapack"_s})
            QFile::remove(file(before));
        QDir(file(u"x.backups"_s)).removeRecursively();
        QVERIFY(QFile::copy(file(from), catalogue));
        QProcess process;
        process.setProcessEnvironment(environmentWith(file(u"tmp"_s)));
        process.start(program, words);
        QVERIFY(process.waitForStarted());
        if (waitsForTemporary(process, m_folder.path()) && !process.waitForFinished(after))
            process.terminate();
        if (process.state() != QProcess::NotRunning)
            QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, "it ended without cleaning up");
        const bool wasStopped = process.exitCode() == 130;
        QVERIFY2(wasStopped || process.exitCode() == 0, said.constData());
        QCOMPARE(said.contains("stopped; nothing was changed"), wasStopped);
        const QStringList left = leftovers({u"x.lacuna"_s, target});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ') + QString::fromUtf8(said)));
        if (!target.isEmpty())
            QCOMPARE(QFile::exists(file(target)), !wasStopped);
        if (target.isEmpty() || (!wasStopped && target == u"out.lacuna")) {
            const auto store = CatalogueStore::open(target.isEmpty() ? catalogue : file(target));
            QVERIFY(store);
            QCOMPARE((*store)->statistics()->studies, wasStopped ? 0 : records);
        }
        stops += int(wasStopped);
        ++runs;
    }
    qInfo("%d of %d were stopped", stops, runs);
}

QTEST_GUILESS_MAIN(TestStoppedCommand)
#include "tst_stoppedcommand.moc"
