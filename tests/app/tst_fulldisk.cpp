// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savefile.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Outputs that find no room: by the device that is always full.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPipeIsWrittenInto();
    void everyFormatSaysIt_data();
    void everyFormatSaysIt();

private:
    QTemporaryDir m_folder;
    bool m_pipeStays = false;
};

void TestFullDisk::initTestCase()
{
    const auto book = builtinCodebook();
    QVERIFY(book.has_value());
    const auto store = CatalogueStore::create(m_folder.filePath(u"c.lacuna"_s), *book, {});
    QVERIFY(store.has_value());
    CodedStudy coded;
    coded.study.title = u"One"_s;
    QVERIFY((*store)->apply(AddStudy{coded}).has_value());
}

/// What is no file is not replaced by one.
void TestFullDisk::aPipeIsWrittenInto()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QVERIFY(reader.waitForStarted());
    QVERIFY(saveFile(pipe, "through the pipe").has_value());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), "through the pipe");
    QVERIFY(!QFileInfo(pipe).isFile());
    m_pipeStays = true;
#else
    QSKIP("There are no such files.");
#endif
}

void TestFullDisk::everyFormatSaysIt_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"csv", "xlsx", "ods", "pptx", "odp", "docx", "pdf", "html", "svg", "png"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestFullDisk::everyFormatSaysIt()
{
    QFETCH(const QString, ending);
    const QFileInfo full(u"/dev/full"_s);
    if (!full.exists() || full.isFile() || !m_pipeStays) // an administrator's test would replace the device
        QSKIP("There is no device that is always full.");
    const QString name = m_folder.filePath(u"full."_s + ending); // the ending says the format
    QVERIFY(QFile::link(full.filePath(), name));
    QProcess process;
    process.start(QStringLiteral(LACUNA_EXECUTABLE),
                  {u"export"_s, m_folder.filePath(u"c.lacuna"_s), u"--rows"_s, u"country"_s, u"--columns"_s,
                   u"sector"_s, u"-o"_s, name});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 1, err.constData());
    QVERIFY2(err.contains("lacuna: ") && err.contains("written"), err.constData());
    qInfo("%s", err.trimmed().constData());
    QVERIFY(QFileInfo(name).isSymLink());
    QVERIFY(!QFileInfo(full.filePath()).isFile());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
