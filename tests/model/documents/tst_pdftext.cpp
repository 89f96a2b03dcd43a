// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdftext.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// What becomes of the text of a PDF, be it whole, broken or locked.
class tst_PdfText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhatGlyphsMean();
    void tellsPagesApart();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void keepsToTheLimits();
    void survivesTruncation();
    void survivesDamage();
    void cancels();
    void tidies_data();
    void tidies();
};

namespace {
/// One page a text.
QByteArray pdf(const QStringList& pages, const QString& family = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A5));
        QPainter painter(&writer);
        if (!family.isEmpty())
            painter.setFont(QFont(family, 12));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(QRect(200, 200, 5000, 8000), Qt::TextWordWrap, pages.at(page));
        }
    }
    return buffer.data();
}

/// A document by hand: its objects, and what else the trailer has.
QByteArray handmade(const QByteArrayList& objects, const QByteArray& trailer = {})
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R "
        + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// Whose user password is not the empty one: /U is not what the standard makes of it.
QByteArray locked()
{
    const QByteArray secret(32, 'x');
    return handmade(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>",
         "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O (" + secret + ") /U (" + secret + ") >>"},
        "/Encrypt 4 0 R /ID [(0123456789abcdef) (0123456789abcdef)]");
}

QByteArray stream(const QByteArray& content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

/// A page that says what each of its glyphs means: what programs write that know how to shape the script, which QPdfWriter does not
/// tell of for all.
QByteArray withUnicodeMap(const QString& text)
{
    QByteArray codes;
    QByteArray map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def "
        "1 begincodespacerange <00> <FF> endcodespacerange "
        + QByteArray::number(text.size()) + " beginbfchar\n";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray code = QByteArray::number(i + 0x41, 16);
        codes += code;
        map += '<' + code + "> <" + QByteArray::number(text[i].unicode(), 16).rightJustified(4, '0') + ">\n";
    }
    map += "endbfchar endcmap CMapName currentdict /CMap defineresource pop end end";
    return handmade(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 300] /Contents 4 0 R /Resources << /Font << /F "
         "5 0 R >> >> >>",
         stream("BT /F 12 Tf 20 100 Td <" + codes + "> Tj ET"),
         "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>", stream(map)});
}

PdfText read(const QByteArray& file, const PdfTextLimits& limits = {})
{
    Progress progress;
    const auto text = pdfText(file, progress, limits);
    if (!text)
        qFatal("%s", qPrintable(text.error().message));
    return *text;
}
} // namespace

void tst_PdfText::reads_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << QString() << u"Forced labour in offshore fishing"_s;
    QTest::newRow("french") << QString() << u"Étude sur l’été à Genève, cœur"_s;
    QTest::newRow("vietnamese") << u"Noto Sans"_s << u"Lao động cưỡng bức ở Việt Nam"_s;
    QTest::newRow("chinese") << u"Noto Sans CJK SC"_s << u"强迫劳动与人口贩运研究"_s;
    QTest::newRow("thai") << u"Noto Sans Thai"_s << u"แรงงาน"_s;
}

void tst_PdfText::reads()
{
    QFETCH(QString, family);
    QFETCH(QString, text);
    if (!family.isEmpty() && !QFontDatabase::families().contains(family))
        QSKIP("The font is not installed");
    const PdfText found = read(pdf({text}, family));
    QCOMPARE(found.state, PdfText::State::Complete);
    QCOMPARE(found.pages, QStringList{text.normalized(QString::NormalizationForm_C)});
    QCOMPARE(found.note(), QString());
}

void tst_PdfText::readsWhatGlyphsMean()
{
    for (const QString& text : {u"ការងារដោយបង្ខំនៅកម្ពុជា"_s, u"强迫劳动"_s, u"อ\u0E33นาจ"_s})
        QCOMPARE(read(withUnicodeMap(text)).pages, QStringList{text});
    QCOMPARE(read(withUnicodeMap(u"tra\uFB03cking"_s)).pages, QStringList{u"trafficking"_s});
}

void tst_PdfText::tellsPagesApart()
{
    const PdfText found = read(pdf({u"one"_s, {}, u"three\nlines here"_s}));
    QCOMPARE(found.pages, (QStringList{u"one"_s, {}, u"three\nlines here"_s}));
    QCOMPARE(found.pageCount, 3);
}

void tst_PdfText::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PdfText::State>("state");
    QTest::newRow("empty") << QByteArray() << PdfText::State::Broken;
    QTest::newRow("no pdf") << QByteArray("PK\x03\x04 something else") << PdfText::State::Broken;
    QTest::newRow("a line of a pdf") << QByteArray("%PDF-1.7\n") << PdfText::State::Broken;
    QTest::newRow("without pages") << handmade(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"})
                                   << PdfText::State::Broken;
    QTest::newRow("pages in a ring") << handmade(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1000000000 >>"})
                                     << PdfText::State::Broken;
    QTest::newRow("without text") << pdf({{}, {}}) << PdfText::State::NoText;
    QTest::newRow("locked") << locked() << PdfText::State::Encrypted;
}

void tst_PdfText::saysWhatItIs()
{
    QFETCH(QByteArray, file);
    QFETCH(PdfText::State, state);
    PdfTextLimits limits;
    limits.pages = 50;
    const PdfText found = read(file, limits);
    QCOMPARE(found.state, state);
    QVERIFY(found.pages.isEmpty());
    QVERIFY(!found.note().isEmpty());
}

void tst_PdfText::keepsToTheLimits()
{
    const QByteArray file = pdf({u"first page"_s, u"second page"_s, u"third page"_s});
    PdfTextLimits limits;
    limits.pages = 2;
    const PdfText fewer = read(file, limits);
    QCOMPARE(fewer.state, PdfText::State::Shortened);
    QCOMPARE(fewer.pages, (QStringList{u"first page"_s, u"second page"_s}));
    QCOMPARE(fewer.pageCount, 3);
    QVERIFY(!fewer.note().isEmpty());
    limits = {};
    limits.pageCharacters = 5;
    const PdfText narrower = read(file, limits);
    QCOMPARE(narrower.state, PdfText::State::Shortened);
    QCOMPARE(narrower.pages, (QStringList{u"first"_s, u"secon"_s, u"third"_s}));
    limits = {};
    limits.characters = 10;
    QCOMPARE(read(file, limits).pages, QStringList{u"first page"_s});
    QCOMPARE(read(file, limits).state, PdfText::State::Shortened);
    limits.characters = 31; // just all of it
    QCOMPARE(read(file, limits).state, PdfText::State::Complete);
}

void tst_PdfText::survivesTruncation()
{
    const QByteArray file = pdf({u"Some text"_s, u"and more"_s});
    const qsizetype step = std::max<qsizetype>(1, file.size() / 150);
    for (qsizetype size = 0; size < file.size(); size += step) {
        const PdfText found = read(file.first(size));
        QVERIFY(found.pages.size() <= 2);
    }
}

void tst_PdfText::survivesDamage()
{
    const QByteArray file = pdf({u"Some text"_s});
    quint32 state = 7;
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = file;
        for (int byte = 0; byte < 8; ++byte) {
            state = state * 1664525 + 1013904223;
            damaged[qsizetype(state % quint32(damaged.size()))] = char(state >> 24);
        }
        PdfTextLimits limits;
        limits.pages = 20;
        (void)read(damaged, limits);
    }
}

void tst_PdfText::cancels()
{
    Progress progress;
    progress.cancel();
    const auto text = pdfText(pdf({u"one"_s}), progress);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Cancelled);
}

void tst_PdfText::tidies_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("tidied");
    QTest::newRow("ligatures") << u"tra\uFB03cking of\uFB01cial \uFB00 \uFB02 \uFB04 \uFB05"_s
                               << u"trafficking official ff fl ffl st"_s;
    QTest::newRow("radicals") << u"与\u2F08\u2F1D"_s << u"与人口"_s;
    QTest::newRow("arabic forms") << u"\uFEB3\uFEE8\uFE94"_s << u"سنة"_s;
    QTest::newRow("divided word") << u"exploi-\r\ntation"_s << u"exploitation"_s;
    QTest::newRow("divided word, hyphen of its own") << u"exploi\u2010\ntation"_s << u"exploitation"_s;
    QTest::newRow("division by PDFium")
        << u"exploi\u0002\r\ntation and exploi\uFFFEtation"_s << u"exploitation and exploitation"_s;
    QTest::newRow("soft hyphens") << u"ex\u00ADploi\u00AD\ntation"_s << u"exploitation"_s;
    QTest::newRow("names keep it") << u"Asia-\nPacific"_s << u"Asia-\nPacific"_s;
    QTest::newRow("numbers keep it") << u"2010-\n2015"_s << u"2010-\n2015"_s;
    QTest::newRow("a dash is none") << u"work - \nand pay"_s << u"work -\nand pay"_s;
    QTest::newRow("hyphen inside") << u"state-imposed"_s << u"state-imposed"_s;
    QTest::newRow("hyphen at the end") << u"exploi-\n"_s << u"exploi-"_s;
    QTest::newRow("nothing but a hyphen") << u"-"_s << u"-"_s;
    QTest::newRow("nul") << QString(u"a") + QChar(0) + u"b" << u"ab"_s;
    QTest::newRow("spaces") << u"  a \u00A0 b\t\n \r\n\n c \u2028"_s << u"a b\nc"_s;
    QTest::newRow("decomposed") << u"Vie\u0323\u0302t"_s << u"Việt"_s;
    QTest::newRow("lone surrogate") << QString(u"a") + QChar(0xD800) << QString(u"a") + QChar(0xD800);
    QTest::newRow("empty") << QString() << QString();
}

void tst_PdfText::tidies()
{
    QFETCH(QString, raw);
    QFETCH(QString, tidied);
    QCOMPARE(tidiedPdfText(raw), tidied);
}

QTEST_MAIN(tst_PdfText)
#include "tst_pdftext.moc"
