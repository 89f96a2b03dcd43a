// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/home/homeplace.h"
#include "views/home/minimatrix.h"
#include "views/home/yearchart.h"

#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestHomePlace : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersFromTheCatalogue();
    void everyFigureOpensWhatItCounts();
    void yearsOpenTheirStudies();
    void gapsOpenTheirCell();
    void nextStepsOpenWhatIsMissing();
    void saysThatItIsFiltered();
    void firstStepsOfAnEmptyCatalogue();
    void needsNoScrollingSideways_data();
    void needsNoScrollingSideways();

private:
    void openThree()
    {
        m_workspace->openEmpty();
        m_ids = {
            m_workspace->addStudy(u"a"_s, 1950, {{u"country"_s, {u"TH"_s}}, {u"sector"_s, {u"MAN-BRK"_s}}}),
            m_workspace->addStudy(u"b"_s, 2020,
                                  {{u"country"_s, {u"TH"_s}}, {u"evidence-type"_s, {u"SYR"_s}}}),
            m_workspace->addStudy(u"c"_s, 2021, {{u"country"_s, {u"KH"_s}}, {u"sector"_s, {u"FSH-SEA"_s}}})};
        m_workspace->publish();
        QTRY_COMPARE(find<QPushButton>(u"figureCountries-number"_s)->text(), u"2"_s);
    }
};

void TestHomePlace::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new HomePlace(workspace)); });
}

void TestHomePlace::cleanup()
{
    closeWindow();
}

void TestHomePlace::answersFromTheCatalogue()
{
    openThree();
    QCOMPARE(find<QPushButton>(u"figureStudies-number"_s)->text(), u"3"_s);
    QCOMPARE(find<QPushButton>(u"figureSectors-number"_s)->text(), u"2"_s);
    QCOMPARE(find<QPushButton>(u"figureReviews-number"_s)->text(), u"1"_s);
    QVERIFY(find<QLabel>(u"homeAnswer1"_s)->text().startsWith(u"3 studies, 2 coded"_s));
    QVERIFY(!find<QWidget>(u"catalogueNote"_s)->isVisible());
    m_workspace->openSampleReferences();
    QVERIFY(find<QLabel>(u"catalogueNote"_s)->text().contains(u"not findings"_s));
    QVERIFY(find<QWidget>(u"catalogueNote"_s)->isVisible());
}

void TestHomePlace::everyFigureOpensWhatItCounts()
{
    openThree();
    QSignalSpy places(m_workspace.get(), &Workspace::placeRequested);
    QTest::mouseClick(find<QPushButton>(u"figureStudies-number"_s), Qt::LeftButton);
    QCOMPARE(places.takeFirst().at(0).toString(), u"studies"_s);
    QTest::mouseClick(find<QPushButton>(u"figureCountries-number"_s), Qt::LeftButton);
    QCOMPARE(places.takeFirst().at(0).toString(), u"gaps"_s);
    QTest::mouseClick(find<QPushButton>(u"homeOpen3"_s), Qt::LeftButton);
    QCOMPARE(places.takeFirst().at(0).toString(), u"gaps"_s);
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    QTest::mouseClick(find<QPushButton>(u"figureReviews-number"_s), Qt::LeftButton);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[1]});
}

void TestHomePlace::yearsOpenTheirStudies()
{
    openThree();
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    auto* years = find<YearChart>(u"homeYears"_s);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Left); // the last one
    QTest::keyClick(years, Qt::Key_Return);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[2]});
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(years, Qt::Key_Left);
    QTest::keyClick(years, Qt::Key_Return); // everything before the last forty years
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[0]});
}

void TestHomePlace::gapsOpenTheirCell()
{
    openThree();
    QSignalSpy cells(m_workspace.get(), &Workspace::cellRequested);
    QTest::mouseClick(find<QPushButton>(u"homeGap1-title"_s), Qt::LeftButton);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.takeFirst().at(0).value<Id>(), m_workspace->dimension(u"country"_s));
    auto* matrix = find<MiniMatrix>(u"miniMatrix"_s);
    QVERIFY(matrix->shownRows() > 0);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(cells.size(), 1);
    QVERIFY(cells.at(0).at(1).value<Id>() != 0);
}

void TestHomePlace::nextStepsOpenWhatIsMissing()
{
    openThree();
    auto* home = static_cast<HomePlace*>(m_shell->currentPlace());
    QVERIFY(home->statusText().contains(u"(#sector)"_s));
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    Q_EMIT find<QLabel>(u"statusText"_s)->linkActivated(u"#sector"_s);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[1]});
}

void TestHomePlace::saysThatItIsFiltered()
{
    openThree();
    QVERIFY(!find<QWidget>(u"homeFiltered"_s)->isVisible());
    Filter filter;
    filter.yearFrom = 2000;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(find<QWidget>(u"homeFiltered"_s)->isVisible());
    QTRY_COMPARE(find<QPushButton>(u"figureStudies-number"_s)->text(), u"2"_s);
    QTest::mouseClick(find<QPushButton>(u"homeClearFilters"_s), Qt::LeftButton);
    QVERIFY(m_workspace->filter().isEmpty());
}

void TestHomePlace::firstStepsOfAnEmptyCatalogue()
{
    m_workspace->openEmpty();
    QTRY_VERIFY(find<QWidget>(u"homeEmpty"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"homeImport"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->importRequests, 1);
}

void TestHomePlace::needsNoScrollingSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longer");
    QTest::newRow("smallest") << QSize(1024, 640) << false;
    QTest::newRow("smallest, a language with longer words") << QSize(1024, 640) << true;
    QTest::newRow("middle, a language with longer words") << QSize(1280, 720) << true;
}

void TestHomePlace::needsNoScrollingSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, longer);
    class Longer : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override
        {
            if (!QByteArrayView(context).startsWith("lacuna::Home"))
                return {};
            return QString::fromUtf8(text) + u" et davantage"_s;
        }
    } translator;
    closeWindow();
    if (longer)
        QCoreApplication::installTranslator(&translator);
    openWindow(size, [](Shell& shell, Workspace* workspace) { shell.addPlace(new HomePlace(workspace)); });
    openThree();
    m_workspace->openSampleReferences();
    QCoreApplication::processEvents();
    auto* scroller = find<QScrollArea>(u"homeScroller"_s);
    QTRY_COMPARE(scroller->horizontalScrollBar()->maximum(), 0);
    for (const QString& name : {u"homeCard1"_s, u"homeCard3"_s}) {
        const auto* card = find<QWidget>(name);
        QTRY_VERIFY(card->mapTo(scroller->widget(), QPoint(card->width(), 0)).x()
                    <= scroller->viewport()->width());
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestHomePlace)
#include "tst_homeplace.moc"
