// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeDatabase>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QString desktopFile(const QString& name)
{
    return QStringLiteral(LACUNA_SOURCE_DIR "/packaging/desktop/org.lacuna.Lacuna") + name;
}

// Runs a program on the desktop files; its output if it failed, empty if all is well.
QString complaint(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return program + u" did not run"_s;
    const QString told = QString::fromLocal8Bit(process.readAll());
    return process.exitCode() == 0 ? QString() : program + u" said: "_s + told;
}

QByteArray sqliteHeader(quint32 applicationId)
{
    QByteArray header(4096, '\0');
    header.replace(0, 15, "SQLite format 3");
    qToBigEndian(applicationId, header.data() + 68);
    return header;
}

quint32 applicationId()
{
    QFile schema(QStringLiteral(LACUNA_SOURCE_DIR "/model/storage/schema.h"));
    if (!schema.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression id(u"catalogueApplicationId = 0x([0-9A-Fa-f]{8})"_s);
    return id.match(QString::fromUtf8(schema.readAll())).captured(1).toUInt(nullptr, 16);
}

} // namespace

// What the desktop is told about the program: checked by the desktop's own tools.
class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void metainfoIsValid();
    void desktopEntryIsValid();
    void catalogueIsKnownByEndingAndByContent();
};

void DesktopTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
        QSKIP("needs appstream, desktop-file-utils and shared-mime-info (packaging/packages-test.txt)");
}

void DesktopTest::metainfoIsValid()
{
    // There is no home page to name yet; everything else counts.
    const QString said = complaint(u"appstreamcli"_s,
                                   {u"validate"_s, u"--no-net"_s, u"--override=url-homepage-missing=info"_s,
                                    desktopFile(u".metainfo.xml"_s)});
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void DesktopTest::desktopEntryIsValid()
{
    const QString said = complaint(u"desktop-file-validate"_s, {desktopFile(u".desktop"_s)});
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void DesktopTest::catalogueIsKnownByEndingAndByContent()
{
    QTemporaryDir data;
    const QDir folder(data.path());
    QVERIFY(folder.mkpath(u"mime/packages"_s));
    QVERIFY(
        QFile::copy(desktopFile(u".mime.xml"_s), folder.filePath(u"mime/packages/org.lacuna.Lacuna.xml"_s)));
    QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                        folder.filePath(u"mime/packages/freedesktop.org.xml"_s)));
    const QString said = complaint(u"update-mime-database"_s, {folder.filePath(u"mime"_s)});
    QVERIFY2(said.isEmpty(), qPrintable(said));

    qputenv("XDG_DATA_DIRS", data.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.filePath(u"none"_s).toLocal8Bit());
    const QMimeDatabase types;
    const quint32 id = applicationId();
    QVERIFY(id != 0);
    QCOMPARE(types.mimeTypeForFileNameAndData(u"a.lacuna"_s, sqliteHeader(id)).name(),
             u"application/x-lacuna"_s);
    QCOMPARE(types.mimeTypeForData(sqliteHeader(id)).name(), u"application/x-lacuna"_s);
    QVERIFY(types.mimeTypeForData(sqliteHeader(id + 1)).name() != u"application/x-lacuna"_s);
    QCOMPARE(types.mimeTypeForFileNameAndData(u"a.lacunapack"_s, QByteArray("PK\3\4", 4)).name(),
             u"application/x-lacuna-pack"_s);
    QCOMPARE(types.mimeTypeForFile(u"a.lacunapack"_s, QMimeDatabase::MatchExtension).name(),
             u"application/x-lacuna-pack"_s); // behind a passphrase it looks like nothing
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
