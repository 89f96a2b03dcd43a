// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "model/reports/pngwriter.h"
#include "model/reports/svgwriter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What the session does for the screening flow: over a real store and real jobs.
class TestSessionFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void tellsWhereRecordsCameFrom();
    void exportsTheDiagram_data();
    void exportsTheDiagram();
    void refusesAnotherEnding();
    void savesAnyPicture_data();
    void savesAnyPicture();
    void picturesComeInBlackAndWhite();
    void picturesOfAnotherEndingAreRefused();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = {};
    const QString path = m_folder->filePath(u"c.lacuna"_s);
    {
        const auto book = builtinCodebook();
        QVERIFY(book.has_value());
        auto store = CatalogueStore::create(path, *book, {});
        QVERIFY(store.has_value());
        CodedStudy coded;
        coded.study.title = u"Fees and debts of migrant workers"_s;
        coded.study.type = u"JOUR"_s;
        QVERIFY((*store)->apply(AddStudy{coded}).has_value());
        QVERIFY((*store)->apply(ImportCodebook{screeningCodebook()}).has_value());
    }
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path);
    QVERIFY(changed.wait(10'000));
}

void TestSessionFlow::tellsWhereRecordsCameFrom()
{
    std::optional<Result<FlowSources>> answer;
    m_session->loadFlowSources([&](auto sources) { answer = std::move(sources); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->typedIn, 1);
}

void TestSessionFlow::exportsTheDiagram_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::newRow("svg") << u"flow.svg"_s << u"flow.svg"_s;
    QTest::newRow("slide if nothing is said") << u"flow"_s << u"flow.pptx"_s;
}

void TestSessionFlow::exportsTheDiagram()
{
    QFETCH(QString, asked);
    QFETCH(QString, written);
    m_prompts.answers.enqueue({m_folder->filePath(asked)});
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    m_session->exportFlow(prismaFlow(*m_session->snapshot()->evidence, {}, {}, {}));
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(QFile(m_folder->filePath(written)).size() > 1000);
}

void TestSessionFlow::refusesAnotherEnding()
{
    m_prompts.answers.enqueue({m_folder->filePath(u"flow.doc"_s)});
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->exportFlow({});
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"flow.doc"_s)));
    m_session->exportFlow({}); // cancelled
    QCOMPARE(failed.count(), 1);
}

void TestSessionFlow::savesAnyPicture_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"map.SVG"_s << u"map.SVG"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"map.png"_s << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("image if nothing is said") << u"map"_s << u"map.png"_s << QByteArray("\x89PNG");
}

void TestSessionFlow::savesAnyPicture()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, written);
    QFETCH(const QByteArray, begins);
    m_prompts.answers.enqueue({m_folder->filePath(asked)});
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    QRectF given;
    m_session->exportPicture(u"A map"_s,
                             [&given](QPainter& painter, const QRectF& rect, const Palette&) {
                                 given = rect;
                                 painter.fillRect(rect, Qt::darkGreen);
                             },
                             {60, 40});
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(given, QRectF(0, 0, 60, 40));
    QFile file(m_folder->filePath(written));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begins));
    if (begins != "<?xml") {
        const QImage image = QImage::fromData(content, "png");
        QCOMPARE(image.size(), QSize(120, 80)); // twice as many dots
        QCOMPARE(image.pixelColor(119, 79), QColor(Qt::darkGreen));
    }
}

/// Where the format is chosen, so is that it is for a printer without colours.
void TestSessionFlow::picturesComeInBlackAndWhite()
{
    const Palette* given = nullptr;
    const auto paint = [&given](QPainter&, const QRectF&, const Palette& palette) { given = &palette; };
    for (const auto& name : {PngWriter().name(), SvgWriter().name()}) {
        for (const bool grey : {false, true}) {
            m_prompts.answers.enqueue(
                {m_folder->filePath(u"map.png"_s), grey ? name + u", black and white"_s : name});
            QSignalSpy noticed(m_session.get(), &Workspace::noticed);
            m_session->exportPicture(u"A map"_s, paint, {60, 40});
            QTRY_COMPARE(noticed.count(), 1);
            QCOMPARE(given, &paletteFor(grey ? Theme::Print : Theme::Light));
            QCOMPARE(m_prompts.offered.size(), 4);
        }
    }
}

void TestSessionFlow::picturesOfAnotherEndingAreRefused()
{
    m_prompts.answers.enqueue({m_folder->filePath(u"map.doc"_s)});
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    int painted = 0;
    const auto paint = [&painted](QPainter&, const QRectF&, const Palette&) { ++painted; };
    m_session->exportPicture(u"A map"_s, paint, {60, 40});
    QCOMPARE(failed.count(), 1);
    m_session->exportPicture(u"A map"_s, paint, {60, 40}); // cancelled
    QCOMPARE(failed.count(), 1);
    QCOMPARE(painted, 0);
    m_prompts.answers.enqueue({m_folder->filePath(u"map.png"_s)});
    m_session->exportPicture(u"A map"_s, paint, {60'000, 40}); // too large
    QCOMPARE(failed.count(), 2);
    QVERIFY(!QFile::exists(m_folder->filePath(u"map.png"_s)));
}

QTEST_MAIN(TestSessionFlow)
#include "tst_sessionflow.moc"
