// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pdfwriter.h"
#include "model/reports/reportpages.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include <QtCore/QBuffer>
#include <QtCore/QLocale>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfLinkModel>
#include <QtTest/QtTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// What is on paper, read again with another library than the one that wrote it.
class TestPdfWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhereItIsFrom();
    void listsGapsAndStudies();
    void partsAreLeftOut();
    void linksLead();
    void paperSizes_data();
    void paperSizes();
    void largeMatricesComeInPieces();
    void foreignScripts();
    void confidentialThingsStay();
    void tellsStories();
    void sameBytes();
    void nothingToShow();
    void fullDisk();
    void cancel();

private:
    std::unique_ptr<ContentFixture> m_fixture;
};

namespace {

QByteArray pdfOf(const ReportContent& content, ReportOptions options = {})
{
    options.sourceDateEpoch = 1782820800;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return PdfWriter().write(content, options, buffer, progress) ? buffer.data() : QByteArray();
}

/// A PDF open for reading.
struct Read {
    explicit Read(const QByteArray& pdf)
        : bytes(pdf)
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QString text() // without the line ends of the layout
    {
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + u' ';
        return all.simplified();
    }
    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

} // namespace

void TestPdfWriter::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_fixture = std::make_unique<ContentFixture>(60);
}

void TestPdfWriter::saysWhereItIsFrom()
{
    const ReportView view = m_fixture->view(u"sector", u"method", u"Where to look"_s);
    Read pdf(pdfOf(m_fixture->content({view})));
    QVERIFY(pdf.document.pageCount() > 3);
    const QString text = pdf.text();
    for (const QString& said :
         {u"Where to look"_s, u"What the synthetic studies leave open"_s, u"Synthetic catalogue"_s,
          u"30 Jun 2026"_s, u"Made up for a test"_s, u"60 of 60"_s, u"Thin below 3 studies"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text.left(3000)));
    QCOMPARE(pdf.document.metaData(QPdfDocument::MetaDataField::Title).toString(), u"Where to look"_s);
}

void TestPdfWriter::listsGapsAndStudies()
{
    const ReportView view = m_fixture->view(u"sector", u"method");
    const QString text = Read(pdfOf(m_fixture->content({view}))).text();
    const GapListing listing = gapsOf(view, {});
    for (const Gap& gap : listing.gaps) {
        // A line may end, and a page too, between its words.
        for (const QString& word : gapTitle(*view.map, gap).split(u' '))
            QVERIFY2(text.contains(word), qPrintable(word));
    }
    QCOMPARE(text.count(gapClassLabel(GapClass::AbsoluteGap)) >= 20, true);
    int found = 0;
    for (const Id id : view.map->studiesIn(-1, -1))
        found += text.contains(referenceText(m_fixture->study(id)).left(40));
    QCOMPARE(found, int(view.map->studiesIn(-1, -1).size()));
}

void TestPdfWriter::partsAreLeftOut()
{
    const ReportContent content = m_fixture->content({m_fixture->view(u"sector", u"method")});
    ReportOptions options;
    options.parts = ReportPart::Matrix;
    Read matrix(pdfOf(content, options));
    const QString text = matrix.text();
    QVERIFY(!text.contains(u"Sources"_s) && !text.contains(u"missing most"_s)
            && !text.contains(u"How to read"_s));
    options.parts = ReportPart::Method;
    QVERIFY(Read(pdfOf(content, options)).text().contains(u"How to read this"_s));
}

void TestPdfWriter::linksLead()
{
    Study study = m_fixture->study(1);
    study.doi = u"10.1000/synthetic"_s;
    m_fixture->setStudy(1, study);
    const ReportContent content = m_fixture->content({m_fixture->view(u"sector", u"method")});
    ReportOptions options;
    options.parts = ReportPart::Sources;
    Read pdf(pdfOf(content, options));
    QStringList links;
    for (int page = 0; page < pdf.document.pageCount(); ++page) {
        QPdfLinkModel model;
        model.setDocument(&pdf.document);
        model.setPage(page);
        for (int row = 0; row < model.rowCount({}); ++row)
            links += model.index(row, 0).data(int(QPdfLinkModel::Role::Url)).toUrl().toString();
    }
    QVERIFY2(links.contains(u"https://doi.org/10.1000/synthetic"_s), qPrintable(links.join(u' ').left(500)));
}

void TestPdfWriter::paperSizes_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("A4") << int(Paper::A4) << QSizeF(595.28, 841.89);
    QTest::newRow("Letter") << int(Paper::Letter) << QSizeF(612, 792);
    QTest::newRow("A3") << int(Paper::A3) << QSizeF(841.89, 1190.55);
}

void TestPdfWriter::paperSizes()
{
    QFETCH(int, paper);
    QFETCH(QSizeF, points);
    ReportOptions options;
    options.paper = Paper(paper);
    Read pdf(pdfOf(m_fixture->content({m_fixture->view(u"sector", u"method")}), options));
    bool upright = false;
    for (int page = 0; page < pdf.document.pageCount(); ++page) {
        QSizeF size = pdf.document.pagePointSize(page);
        upright = upright || size.height() > size.width();
        if (size.width() > size.height())
            size.transpose();
        QVERIFY2(qAbs(size.width() - points.width()) < 1 && qAbs(size.height() - points.height()) < 1,
                 qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
    }
    QVERIFY(upright);
}

void TestPdfWriter::largeMatricesComeInPieces()
{
    ReportOptions options;
    options.parts = ReportPart::Matrix;
    const ReportView view = m_fixture->view(u"country", u"sector");
    Read pdf(pdfOf(m_fixture->content({view}), options));
    QVERIFY(pdf.document.pageCount() > 5);
    const QString text = pdf.text();
    QVERIFY(text.contains(u"part 2 of"_s));
    for (const GapAxisItem& item : view.map->rows)
        QVERIFY2(text.contains(item.label.left(12)), qPrintable(item.label));
}

void TestPdfWriter::foreignScripts()
{
    const QString titles[]{u"العمل القسري"_s, u"แรงงานบังคับ"_s, u"强迫劳动"_s, u"Албадан хөдөлмөр"_s};
    const std::vector<Id> shown = m_fixture->view(u"country", u"method").map->studiesIn(-1, -1);
    for (size_t i = 0; i < std::size(titles); ++i) {
        Study study = m_fixture->study(shown[i]);
        study.title = titles[i];
        m_fixture->setStudy(shown[i], study);
    }
    ReportOptions options;
    options.parts = ReportPart::Sources;
    const QString text =
        Read(pdfOf(m_fixture->content({m_fixture->view(u"country", u"method")}), options)).text();
    // How letters that join or stand over others are told apart again is the reader's.
    QVERIFY(text.contains(titles[2]));
    QVERIFY(text.contains(titles[3]));
    QVERIFY(text.contains(u"แรงงาน"_s));
}

void TestPdfWriter::confidentialThingsStay()
{
    const ReportContent content = m_fixture->content({m_fixture->view(u"sector", u"method")});
    ReportOptions options;
    QString text = Read(pdfOf(content, options)).text();
    QVERIFY(!text.contains(u"private note"_s) && !text.contains(u"file of study"_s));
    options.confidential = Confidential::StudyNotes | Confidential::FileNames;
    text = Read(pdfOf(content, options)).text();
    QVERIFY(text.contains(u"private note"_s) && text.contains(u"file of study"_s));
}

void TestPdfWriter::tellsStories()
{
    ReportContent content = m_fixture->content({m_fixture->view(u"sector", u"method", u"First"_s),
                                                m_fixture->view(u"country", u"form", u"Second"_s)});
    content.title = u"A whole story"_s;
    content.subtitle = u"Told in two views"_s;
    ReportOptions options;
    options.parts = ReportPart::Title | ReportPart::GapList;
    Read pdf(pdfOf(content, options));
    const QString cover = pdf.document.getAllText(0).text().simplified();
    for (const QString& said : {u"A whole story"_s, u"Told in two views"_s, u"First"_s, u"Second"_s})
        QVERIFY2(cover.contains(said), qPrintable(cover));
}

void TestPdfWriter::sameBytes()
{
    const ReportContent content = m_fixture->content({m_fixture->view(u"sector", u"method")});
    const QByteArray once = pdfOf(content);
    QTest::qWait(1100);
    QVERIFY(once == pdfOf(content));
    QVERIFY(once.contains("(D:20260630120000Z"));
}

void TestPdfWriter::nothingToShow()
{
    ReportOptions options;
    options.parts = {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written = PdfWriter().write(m_fixture->content({m_fixture->view(u"sector", u"method")}),
                                           options, buffer, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
}

void TestPdfWriter::fullDisk()
{
    FailDevice device(5000);
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written =
        PdfWriter().write(m_fixture->content({m_fixture->view(u"sector", u"method")}), {}, device, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
}

void TestPdfWriter::cancel()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto written =
        PdfWriter().write(m_fixture->content({m_fixture->view(u"sector", u"method")}), {}, buffer, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
