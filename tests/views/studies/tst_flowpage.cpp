// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/bulkimport.h"
#include "support/windowtest.h"
#include "views/studies/flowview.h"
#include "views/studies/studiesplace.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The screening flow in the window, on a real catalogue.
class TestFlowPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersToStart();
    void drawsWhatIsCounted();
    void followsTheCatalogue();
    void numbersAreTypedOver();
    void theSameNumberIsNotTyped();
    void warnsOfWhatDoesNotAddUp();
    void aBoxOpensItsStudies();
    void importsSayWhatTheyAreFrom();
    void exports();
    void goesBack();

private:
    StudiesPlace* place() { return static_cast<StudiesPlace*>(m_shell->currentPlace()); }
    QString drawn() { return find<FlowView>(u"flowView"_s)->accessibleDescription(); }
    QLineEdit* field(const QString& key) { return find<QLineEdit>(u"flow-"_s + key); }
    void answer(int study, ScreeningState state)
    {
        const Dimension* dimension = screeningDimension(m_workspace->codebook());
        QVERIFY(m_workspace->store().apply(CodeStudies{
            {m_ids[study]}, dimension->id, screeningTerm(m_workspace->codebook(), state)->id, true, 0}));
    }
    /// One included, one excluded on title, one for want of a topic, one open.
    void screen()
    {
        QVERIFY(m_workspace->store().apply(ImportCodebook{screeningCodebook()}));
        m_workspace->publish();
        answer(0, ScreeningState::Included);
        answer(1, ScreeningState::ExcludedOnTitle);
        answer(2, ScreeningState::ExcludedOnFullText);
        m_workspace->publish();
        place()->showFlow();
        QTRY_VERIFY(drawn().contains(u"Records screened (n = 3)"_s));
    }
};

void TestFlowPage::init()
{
    openWindow({1500, 900},
               [](Shell& shell, TestWorkspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    for (int i = 0; i < 4; ++i)
        m_ids << m_workspace->addStudy(u"Study %1"_s.arg(i), 2020 + i);
    m_workspace->publish();
    m_shell->showPlace(u"studies"_s);
    QTRY_COMPARE(find<QTableView>(u"studyTable"_s)->model()->rowCount(), 4);
}

void TestFlowPage::cleanup()
{
    closeWindow();
}

void TestFlowPage::offersToStart()
{
    place()->showFlow();
    auto* start = find<QPushButton>(u"startScreening"_s);
    QTRY_VERIFY(start->isVisible());
    QVERIFY(!place()->canExport());
    start->click();
    QTRY_VERIFY(screeningDimension(m_workspace->codebook()));
    QTRY_VERIFY(find<FlowView>(u"flowView"_s)->isVisible());
    QVERIFY(drawn().contains(u"Records screened (n = 0)"_s));
    m_workspace->undo();
    QTRY_VERIFY(start->isVisible());
}

void TestFlowPage::drawsWhatIsCounted()
{
    screen();
    QVERIFY(drawn().contains(u"Other sources (n = 4)"_s));
    QVERIFY(drawn().contains(u"Records excluded (n = 1)"_s));
    QVERIFY(drawn().contains(u"No reason given (n = 1)"_s));
    QVERIFY(drawn().contains(u"Studies included in review (n = 1)"_s));
    QVERIFY(find<QLabel>(u"flowProgress"_s)->text().contains(u"3 of 4"_s));
    QVERIFY(!find<QLabel>(u"flowWarnings"_s)->isVisible());
}

void TestFlowPage::followsTheCatalogue()
{
    screen();
    answer(3, ScreeningState::Included);
    m_workspace->publish();
    QTRY_VERIFY(drawn().contains(u"Studies included in review (n = 2)"_s));
}

void TestFlowPage::numbersAreTypedOver()
{
    screen();
    QCOMPARE(field(u"otherSources"_s)->placeholderText(), u"4"_s);
    QCOMPARE(field(u"registers"_s)->placeholderText(), u"–"_s);
    QTest::keyClicks(field(u"otherSources"_s), u"9"_s);
    QTest::keyClick(field(u"otherSources"_s), Qt::Key_Return);
    QTRY_VERIFY(drawn().contains(u"Other sources (n = 9)*"_s));
    QCOMPARE(m_workspace->snapshot()->protocol.flow[u"typed"][u"otherSources"].toInt(), 9);
    QVERIFY(find<QLabel>(u"flowCounted-otherSources"_s)->isVisible());
    m_workspace->undo();
    QTRY_VERIFY(drawn().contains(u"Other sources (n = 4)"_s));
    field(u"registers"_s)->setFocus();
    QTest::keyClicks(field(u"registers"_s), u"12"_s);
    field(u"databases"_s)->setFocus();
    QTRY_VERIFY(drawn().contains(u"Registers (n = 12)*"_s));
    field(u"registers"_s)->setFocus();
    field(u"registers"_s)->clear();
    QTest::keyClick(field(u"registers"_s), Qt::Key_Return);
    QTRY_VERIFY(!drawn().contains(u"Registers"_s));
    QVERIFY(m_workspace->snapshot()->protocol.flow.isEmpty());
}

void TestFlowPage::theSameNumberIsNotTyped()
{
    screen();
    const size_t before = m_workspace->edits.size();
    QTest::keyClicks(field(u"otherSources"_s), u"4"_s);
    QTest::keyClick(field(u"otherSources"_s), Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(m_workspace->edits.size(), before);
    QVERIFY(field(u"otherSources"_s)->text().isEmpty());
}

void TestFlowPage::warnsOfWhatDoesNotAddUp()
{
    screen();
    QTest::keyClicks(field(u"databases"_s), u"7"_s);
    QTest::keyClick(field(u"databases"_s), Qt::Key_Return);
    auto* warnings = find<QLabel>(u"flowWarnings"_s);
    QTRY_VERIFY(warnings->isVisible());
    QVERIFY(warnings->text().contains(u"11"_s) && warnings->text().contains(u"4"_s));
}

void TestFlowPage::aBoxOpensItsStudies()
{
    screen();
    auto* view = find<FlowView>(u"flowView"_s);
    Q_EMIT view->boxClicked(FlowItem::ExcludedRecords);
    auto* table = find<QTableView>(u"studyTable"_s);
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1); // although screening leaves it out otherwise
    QCOMPARE(static_cast<StudyTableModel*>(table->model())->idAt(0), m_ids[1]);
}

void TestFlowPage::importsSayWhatTheyAreFrom()
{
    auto import = BulkImport::begin(m_workspace->store(), ImportBatch());
    QVERIFY(import);
    std::vector<CodedStudy> found(3);
    for (CodedStudy& coded : found)
        coded.study.title = u"A trial"_s;
    QVERIFY(import->addStudies(found));
    const Result<ImportBatch> batch = import->commit();
    QVERIFY(batch);
    screen();
    QVERIFY(drawn().contains(u"Databases (n = 3)"_s));
    QVERIFY(!drawn().contains(u"Registers"_s));
    const auto say = [&](FlowOrigin origin) {
        Protocol protocol = m_workspace->snapshot()->protocol;
        protocol.flow = withOrigin(protocol.flow, batch->id, origin);
        m_workspace->apply(SetProtocol{protocol});
    };
    say(FlowOrigin::Register);
    QTRY_VERIFY(drawn().contains(u"Registers (n = 3)"_s));
    QVERIFY(drawn().contains(u"Databases (n = 0)"_s));
    QCOMPARE(field(u"registers"_s)->placeholderText(), u"3"_s);
    say(FlowOrigin::Other);
    QTRY_VERIFY(drawn().contains(u"Other sources (n = 7)"_s)); // and four typed in
    m_workspace->undo();
    QTRY_VERIFY(drawn().contains(u"Registers (n = 3)"_s));
    QSignalSpy asked(m_workspace.get(), &Workspace::importsRequested);
    find<QPushButton>(u"flowOrigins"_s)->click();
    QCOMPARE(asked.count(), 1);
}

void TestFlowPage::exports()
{
    screen();
    QVERIFY(place()->canExport());
    m_shell->findChild<QAction*>(u"actionExport"_s)->trigger();
    QCOMPARE(m_workspace->exportedFlows.size(), size_t(1));
    QCOMPARE(m_workspace->exportedFlows.front().of(FlowItem::IncludedStudies), 1);
    QCOMPARE(m_workspace->exportedFlows.front().title, u"Test catalogue"_s);
}

void TestFlowPage::goesBack()
{
    screen();
    QVERIFY(!find<QTableView>(u"studyTable"_s)->isVisible());
    QTest::keyClick(find<QWidget>(u"flowPage"_s), Qt::Key_Escape);
    QTRY_VERIFY(find<QTableView>(u"studyTable"_s)->isVisible());
    place()->showFlow();
    QTRY_VERIFY(find<QWidget>(u"flowPage"_s)->isVisible());
    place()->showDisagreements();
    QTRY_VERIFY(!find<QWidget>(u"flowPage"_s)->isVisible());
    place()->showFlow();
    QTRY_VERIFY(!find<QWidget>(u"disagreementsPage"_s)->isVisible());
}

QTEST_MAIN(TestFlowPage)
#include "tst_flowpage.moc"
