// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/common/theme.h"
#include "views/studies/bulkmergebar.h"
#include "views/studies/duplicatelist.h"
#include "views/studies/duplicatereview.h"
#include "views/studies/mergetable.h"
#include "views/studies/studiesplace.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The review of duplicates in the window, over a real catalogue.
class TestDuplicateReview : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup() { closeWindow(); }
    void keyboardOnly();
    void fieldsAreChosen();
    void allOfOneRecord();
    void bothRecordsAreKept();
    void laterGoesToTheEnd();
    void leavesOneOut();
    void acceptsAllAbove();
    void acceptingIsAskedFirst();
    void failureBringsThePairBack();
    void nothingFound();
    void readOnlyDecidesNothing();
    void anotherCatalogueCloses();
    void everyControlHasAName();

private:
    Id add(const QString& title, const QString& author, int year, const QString& source,
           const QString& volume, const QString& pages, const QString& abstract = {});
    void addDuplicates();
    void addCompanions();
    void open();
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    DuplicateReview* review() const { return find<DuplicateReview>(u"duplicateReview"_s); }
    DuplicateList* list() const { return find<DuplicateList>(u"duplicateList"_s); }
    MergeTable* table() const { return find<MergeTable>(u"mergeTable"_s); }
    QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    bool isLoaded() const { return button(u"duplicateMerge"_s)->isEnabled(); }
    int count() const { return list()->model()->rowCount(); }
    int rowOf(const QString& label) const;
    bool isShown() const { return find<QStackedWidget>(u"placeStack"_s)->currentWidget() == review(); }

    std::unique_ptr<Theming> m_theming;
    Id m_poor = 0; ///< the first pair
    Id m_rich = 0;
};

void TestDuplicateReview::init()
{
    openWindow({1280, 720},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
}

Id TestDuplicateReview::add(const QString& title, const QString& author, int year, const QString& source,
                            const QString& volume, const QString& pages, const QString& abstract)
{
    CodedStudy coded;
    Study& study = coded.study;
    study.type = u"JOUR"_s;
    study.title = title;
    study.authors = {author};
    study.year = year;
    study.source = source;
    study.volume = volume;
    study.pages = pages;
    study.abstract = abstract;
    const auto outcome = m_workspace->store().apply(AddStudy{coded});
    return outcome ? outcome->id : 0;
}

/// Three pairs that are one publication each.
void TestDuplicateReview::addDuplicates()
{
    m_poor =
        add(u"Fees and debts of migrant workers"_s, u"Barron, P."_s, 2019, u"J Migr"_s, u"7"_s, u"10-31"_s);
    m_rich = add(u"Fees and debts of migrant workers"_s, u"Barron, Paul"_s, 2019, u"Journal of Migration"_s,
                 u"7"_s, u"10-31"_s, u"Workers pay fees before they leave, and debts after."_s);
    for (const QString& title :
         {u"Hours of domestic work in Asian cities"_s, u"Recruitment agents and the price of a passport"_s}) {
        add(title, u"Tan, Lina"_s, 2010, u"Asian Journal of Labour"_s, u"4"_s, u"5-19"_s);
        add(title, u"Tan, L."_s, 2010, u"Asian Journal of Labour"_s, u"4"_s, u"5-19"_s);
    }
    m_workspace->publish();
}

void TestDuplicateReview::addCompanions()
{
    add(u"Slavery and the law, part 1"_s, u"Allain, Jean"_s, 2009, u"Law Journal"_s, u"3"_s, u"1-20"_s);
    add(u"Slavery and the law, part 2"_s, u"Allain, Jean"_s, 2009, u"Law Journal"_s, u"4"_s, u"1-25"_s);
    m_workspace->publish();
}

void TestDuplicateReview::open()
{
    find<QAction>(u"actionDuplicates"_s)->trigger();
    QTRY_VERIFY(isShown());
    QTRY_VERIFY(isLoaded());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(list()));
}

int TestDuplicateReview::rowOf(const QString& label) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->headerData(row, Qt::Vertical).toString().startsWith(label))
            return row;
    }
    return -1;
}

/// Merge, tell apart, link and take back, without the mouse.
void TestDuplicateReview::keyboardOnly()
{
    addDuplicates();
    addCompanions();
    open();
    QCOMPARE(count(), 3);
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    press(Qt::Key_Up);
    QTRY_VERIFY(isLoaded());

    press(Qt::Key_M);
    QTRY_COMPARE(m_workspace->studies().size(), 7u);
    QTRY_COMPARE(count(), 2);
    QTRY_VERIFY(isLoaded());
    QCOMPARE(list()->currentIndex().row(), 0); // it moved on

    press(Qt::Key_D);
    QTRY_COMPARE(m_workspace->store().differentPairs()->size(), 1u);
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(isLoaded());

    QTest::keyClick(m_shell.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_workspace->store().differentPairs()->empty());
    QTRY_COMPARE(count(), 2); // the pair is back
    QTest::keyClick(m_shell.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_workspace->studies().size(), 8u);
    QTRY_COMPARE(count(), 3);
    QTRY_VERIFY(isLoaded());

    press(Qt::Key_Return);
    QTRY_COMPARE(m_workspace->studies().size(), 7u);
    find<QAbstractButton>(u"duplicateTab2"_s)->click();
    list()->setFocus();
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(isLoaded());
    press(Qt::Key_C);
    QTRY_COMPARE(m_workspace->store().reports()->size(), 1);
    QTRY_COMPARE(count(), 0);
    QTRY_COMPARE(m_workspace->snapshot()->studies->size(), 6);
    QTest::keyClick(m_shell.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(isLoaded());
    press(Qt::Key_Return); // companions are linked, not merged
    QTRY_COMPARE(m_workspace->store().reports()->size(), 1);
    QCOMPARE(m_workspace->studies().size(), 7u);

    press(Qt::Key_Escape);
    QVERIFY(!isShown());
}

void TestDuplicateReview::fieldsAreChosen()
{
    addDuplicates();
    open();
    while (!std::ranges::contains(table()->fields().records(), m_rich,
                                  [](const CodedStudy& s) { return s.study.id; })) {
        const int before = list()->currentIndex().row();
        press(Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() != before);
        QTRY_VERIFY(table()->fields().records().size() == 2);
        QTest::qWait(20);
    }
    QTRY_VERIFY(isLoaded());
    QVERIFY(rowOf(u"Source"_s) >= 0);
    QVERIFY(table()->fields().isChoice(rowOf(u"Source"_s)));
    QVERIFY(!table()->fields().isChoice(rowOf(u"Title"_s))); // the same in both
    // The fuller values are chosen, until told otherwise.
    QCOMPARE(table()->fields().merged().source, u"Journal of Migration"_s);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(table()));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    for (int step = 0; step < 40 && table()->currentIndex().row() != rowOf(u"Source"_s); ++step)
        press(Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), rowOf(u"Source"_s));
    press(Qt::Key_Space);
    QCOMPARE(table()->fields().merged().source, u"J Migr"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Right); // now the second one
    const QString second = table()->fields().records()[1].study.source;
    QCOMPARE(table()->fields().merged().source, second);
    if (second != u"J Migr"_s)
        press(Qt::Key_Left);
    press(Qt::Key_M);
    QTRY_COMPARE(m_workspace->studies().size(), 5u);
    const Study merged = m_workspace->study(m_rich).study;
    QCOMPARE(merged.source, u"J Migr"_s);
    QCOMPARE(merged.authors, QStringList{u"Barron, Paul"_s});
    QVERIFY(merged.abstract.startsWith(u"Workers pay"_s));
}

void TestDuplicateReview::allOfOneRecord()
{
    MergeTable records;
    CodedStudy a;
    CodedStudy b;
    a.study.id = 1;
    b.study.id = 2;
    a.study.title = u"A much longer title"_s;
    a.study.doi = u"10.1/x"_s;
    b.study.title = u"Title"_s;
    a.study.notes = u"Of a"_s;
    b.study.notes = u"Of b"_s;
    records.setRecords({a, b}, nullptr);
    QCOMPARE(records.fields().main(), 0u);
    QTest::keyClick(&records, Qt::Key_2);
    QCOMPARE(records.fields().main(), 1u);
    const Study merged = records.fields().merged();
    QCOMPARE(merged.id, 2);
    QCOMPARE(merged.title, u"Title"_s);
    QCOMPARE(merged.doi, u"10.1/x"_s); // it has none to give
    QCOMPARE(merged.notes, u"Of b\n\nOf a"_s);
}

void TestDuplicateReview::bothRecordsAreKept()
{
    addDuplicates();
    open();
    press(Qt::Key_M);
    QTRY_COMPARE(m_workspace->studies().size(), 5u);
    Id merged = 0;
    for (const auto& [id, study] : m_workspace->studies()) {
        if (!m_workspace->store().mergedRecords(id)->empty())
            merged = id;
    }
    QVERIFY(merged != 0);
    QCOMPARE(m_workspace->store().mergedRecords(merged)->size(), 2u);
    // The study's panel says so, and opens them.
    m_shell->showPlace(u"studies"_s);
    Q_EMIT m_workspace->studiesRequested({merged}, u"One"_s);
    auto* rows = find<QTableView>(u"studyTable"_s);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    rows->selectRow(0);
    auto* line = button(u"mergedRecords"_s);
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u'2'), qPrintable(line->text()));
    line->click();
    auto* popup = find<QFrame>(u"mergedRecordsPopup"_s);
    QVERIFY(popup && popup->isVisible());
    QVERIFY(popup->findChildren<QLabel*>().size() > 4);
    QVERIFY(popup->findChildren<QLineEdit*>().isEmpty()); // to be read only
    popup->close();
}

void TestDuplicateReview::laterGoesToTheEnd()
{
    addDuplicates();
    open();
    const QString first = list()->currentIndex().data().toString();
    press(Qt::Key_S);
    QCOMPARE(count(), 3);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(list()->currentIndex().data().toString() != first);
    QCOMPARE(list()->model()->index(2, 0).data().toString(), first);
    QVERIFY(list()->model()->index(2, 0).data(DuplicateListModel::LaterRole).toBool());
    QVERIFY(m_workspace->edits.empty());
}

void TestDuplicateReview::leavesOneOut()
{
    for (const QString& author : {u"Tan, Lina"_s, u"Tan, L."_s, u"Tan, L"_s})
        add(u"Hours of domestic work in Asian cities"_s, author, 2010, u"Asian Journal of Labour"_s, u"4"_s,
            u"5-19"_s);
    m_workspace->publish();
    open();
    QCOMPARE(count(), 1);
    QCOMPARE(table()->fields().records().size(), 3u);
    press(Qt::Key_X);
    QCOMPARE(table()->fields().records().size(), 2u);
    QVERIFY(!button(u"duplicateLeaveOut"_s)->isEnabled());
    press(Qt::Key_M);
    QTRY_COMPARE(m_workspace->studies().size(), 2u);
    QTRY_COMPARE(count(), 1); // the third is still to be decided
    QTRY_COMPARE(table()->fields().records().size(), 2u);
}

void TestDuplicateReview::acceptsAllAbove()
{
    addDuplicates();
    open();
    auto* slider = find<QSlider>(u"bulkThreshold"_s);
    slider->setValue(slider->minimum());
    button(u"bulkAccept"_s)->click();
    const QString asked = find<QLabel>(u"bulkQuestion"_s)->text();
    QVERIFY2(asked.contains(u"6 "_s) && asked.contains(u"3 "_s), qPrintable(asked));
    QVERIFY(m_workspace->edits.empty());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button(u"bulkConfirm"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_workspace->studies().size(), 3u);
    QTRY_COMPARE(count(), 0);
    QCOMPARE(m_workspace->edits.size(), 1u); // one step
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->studies().size(), 6u);
    QTRY_COMPARE(count(), 3);
}

void TestDuplicateReview::acceptingIsAskedFirst()
{
    addDuplicates();
    open();
    auto* slider = find<QSlider>(u"bulkThreshold"_s);
    slider->setValue(slider->minimum());
    button(u"bulkAccept"_s)->click();
    QVERIFY(find<BulkMergeBar>(u"bulkMergeBar"_s)->isAsking());
    button(u"bulkBack"_s)->click();
    QVERIFY(!find<BulkMergeBar>(u"bulkMergeBar"_s)->isAsking());
    QTest::qWait(50);
    QVERIFY(m_workspace->edits.empty());
    QCOMPARE(m_workspace->studies().size(), 6u);
}

void TestDuplicateReview::failureBringsThePairBack()
{
    addDuplicates();
    open();
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->nextFailure = Error{ErrorKind::Io, u"The disk is full"_s, {}};
    press(Qt::Key_M);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(count(), 3);
    QCOMPARE(m_workspace->studies().size(), 6u);
}

void TestDuplicateReview::nothingFound()
{
    add(u"Fees and debts"_s, u"Barron, P."_s, 2019, u"J Migr"_s, u"7"_s, u"10-31"_s);
    add(u"Hours of domestic work"_s, u"Tan, L."_s, 2010, u"Asian Journal"_s, u"4"_s, u"5-19"_s);
    m_workspace->publish();
    find<QAction>(u"actionDuplicates"_s)->trigger();
    QTRY_VERIFY(isShown());
    QTRY_VERIFY(review()->findChild<QWidget*>(u"duplicatesNone"_s) != nullptr
                && review()->findChild<QWidget*>(u"duplicatesNone"_s)->isVisible());
    bool said = false;
    for (const QLabel* label : review()->findChild<QWidget*>(u"duplicatesNone"_s)->findChildren<QLabel*>())
        said |= label->text().startsWith(u"2 "_s);
    QVERIFY(said);
    press(Qt::Key_Space); // looks again
    QTRY_VERIFY(review()->findChild<QWidget*>(u"duplicatesNone"_s)->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!isShown());
}

void TestDuplicateReview::readOnlyDecidesNothing()
{
    addDuplicates();
    m_workspace->readOnly = true;
    find<QAction>(u"actionDuplicates"_s)->trigger();
    QTRY_COMPARE(count(), 3);
    QTRY_COMPARE(table()->fields().records().size(), 2u);
    QVERIFY(!isLoaded());
    QVERIFY(!find<BulkMergeBar>(u"bulkMergeBar"_s)->isVisible());
    press(Qt::Key_M);
    press(Qt::Key_D);
    QTest::qWait(50);
    QVERIFY(m_workspace->edits.empty());
}

void TestDuplicateReview::anotherCatalogueCloses()
{
    addDuplicates();
    open();
    m_workspace->close();
    QTRY_VERIFY(!isShown());
}

void TestDuplicateReview::everyControlHasAName()
{
    addDuplicates();
    open();
    for (const QWidget* widget : review()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto* pressed = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty())
            || qobject_cast<const QHeaderView*>(widget);
        QVERIFY2(
            named,
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestDuplicateReview)
#include "tst_duplicatereview.moc"
