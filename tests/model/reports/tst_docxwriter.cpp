// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/reports/docxwriter.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const ContentFixture& fixture, const ReportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const ReportContent content = fixture.content({fixture.view(u"sector", u"evidence-type")});
    return DocxWriter().write(content, options, buffer, progress) ? buffer.data() : QByteArray();
}

} // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void confidentialStaysInside();
    void sameInputSameBytes();
    void fullDiskIsAnError();
};

void TestDocxWriter::confidentialStaysInside()
{
    const ContentFixture fixture(30);
    ReportOptions options = reportOptions();
    QByteArray text = readParts(written(fixture, options))[u"word/document.xml"_s];
    QVERIFY(text.contains("Synthetic study"));
    QVERIFY(!text.contains("private note of study"));
    QVERIFY(!text.contains("file of study"));
    options.confidential = {Confidential::StudyNotes, Confidential::FileNames};
    text = readParts(written(fixture, options))[u"word/document.xml"_s];
    QVERIFY(text.contains("private note of study"));
    QVERIFY(text.contains("file of study"));
}

void TestDocxWriter::sameInputSameBytes()
{
    const ContentFixture fixture(30);
    const QByteArray first = written(fixture, reportOptions());
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(fixture, reportOptions()), first);
}

void TestDocxWriter::fullDiskIsAnError()
{
    const ContentFixture fixture(30);
    FailDevice device(100);
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = DocxWriter().write(fixture.content({fixture.view(u"sector", u"evidence-type")}),
                                           reportOptions(), device, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
