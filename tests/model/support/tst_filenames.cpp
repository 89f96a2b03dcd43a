// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/filenames.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

class tst_FileNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesNamesSafe_data();
    void makesNamesSafe();
    void shortensLongNames();
    void knowsWhatToOpen_data();
    void knowsWhatToOpen();
};

void tst_FileNames::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* tag, const QString& name, const QString& safe) {
        QTest::newRow(tag) << name << safe;
    };
    row("as it is", u"Report of 2019 (final), v2.pdf"_s, u"Report of 2019 (final), v2.pdf"_s);
    row("any script", u"ការងារ 报告 Étude.pdf"_s, u"ការងារ 报告 Étude.pdf"_s);
    row("folders", u"../../etc/passwd"_s, u"passwd"_s);
    row("folders of Windows", u"C:\\Users\\x\\..\\a.pdf"_s, u"a.pdf"_s);
    row("drive", u"C:evil.pdf"_s, u"C_evil.pdf"_s);
    row("stream of NTFS", u"a.pdf:b.exe"_s, u"a.pdf_b.exe"_s);
    row("forbidden", u"what? <a|b> \"c\"*.pdf"_s, u"what_ _a_b_ _c__.pdf"_s);
    row("device", u"CON.pdf"_s, u"_CON.pdf"_s);
    row("device without extension", u"nul"_s, u"_nul"_s);
    row("device with spaces", u"aux .txt"_s, u"_aux.txt"_s);
    row("numbered device", u"com7.txt"_s, u"_com7.txt"_s);
    row("numbered oddly", u"LPT².txt"_s, u"_LPT².txt"_s);
    row("no device", u"console.txt"_s, u"console.txt"_s);
    row("turned around", u"annex\u202Efdp.exe"_s, u"annexfdp.exe"_s);
    row("isolates", u"\u2067a\u2069\u200F.pdf"_s, u"a.pdf"_s);
    row("controls", QString(u"a\n\tb\u0007") + QChar(0) + u".pdf", u"ab.pdf"_s);
    row("hidden", u"..hidden.pdf"_s, u"hidden.pdf"_s);
    row("dots and spaces at the end", u" a.pdf . ."_s, u"a.pdf"_s);
    row("dots only", u"..."_s, u"file"_s);
    row("nothing", QString(), u"file"_s);
    row("a folder", u"a/"_s, u"file"_s);
    row("no-break space", u"a\u00A0b.pdf"_s, u"a b.pdf"_s);
    row("decomposed", u"e\u0301.pdf"_s, u"é.pdf"_s);
}

void tst_FileNames::makesNamesSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(safeFileName(safe), safe);
}

void tst_FileNames::shortensLongNames()
{
    const QString safe = safeFileName(QString(400, u'ក') + u".pdf"_s);
    QVERIFY(safe.endsWith(u"ក.pdf"));
    QVERIFY(safe.toUtf8().size() <= 400);
    QVERIFY(safe.size() <= 120);
    const QString pairs = safeFileName(u"x"_s + QString::fromUcs4(U"𝒳").repeated(200));
    QVERIFY(!pairs.back().isHighSurrogate());
}

void tst_FileNames::knowsWhatToOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("opens");
    for (const QString& name :
         {u"a.pdf"_s, u"A.PDF"_s, u"a.b.docx"_s, u"notes.txt"_s, u"map.png"_s, u"x.exe.pdf"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString& name :
         {u"a.exe"_s,          u"a.pdf.exe"_s, u"a.bat"_s,       u"a.cmd"_s,       u"a.ps1"_s, u"a.sh"_s,
          u"a.desktop"_s,      u"a.js"_s,      u"a.vbs"_s,       u"a.lnk"_s,       u"a.app"_s, u"a.jar"_s,
          u"a.msi"_s,          u"a.scr"_s,     u"a.com"_s,       u"a.html"_s,      u"a.htm"_s, u"a.svg"_s,
          u"a.url"_s,          u"a.hta"_s,     u"a.docm"_s,      u"a.py"_s,        u"a.reg"_s, u"a.chm"_s,
          u"a.iso"_s,          u"a.zip"_s,     u"noextension"_s, u".pdf"_s,        u"pdf"_s,   u"a.unknown"_s,
          u"a\u202Efdp.exe"_s, u"a.exe "_s,    u"a.exe."_s,      u"a.pdf:x.exe"_s, QString()})
        QTest::newRow(qPrintable(u"not "_s + name)) << name << false;
}

void tst_FileNames::knowsWhatToOpen()
{
    QFETCH(QString, name);
    QFETCH(bool, opens);
    QCOMPARE(isOpenableFile(name), opens);
}

QTEST_MAIN(tst_FileNames)
#include "tst_filenames.moc"
