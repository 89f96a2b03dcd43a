// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyform.h"
#include "views/studies/termchip.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 6;
const QString longTerm = u"QNT-PRV"_s; ///< "Prevalence survey (probability sample)"

} // namespace

/// The panel beside the table and what is selected in it: they agree, the keyboard goes from one to the other, and all of it fits.
class TestStudyPanel : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickBelowTheRowsLeavesTheSelection();
    void withoutSelectionThereIsNoPanel();
    void manyAreThoseThatAreShown();
    void manyAreThoseThatStayInTheList_data();
    void manyAreThoseThatStayInTheList();
    void nothingIsBelowThePanel_data();
    void nothingIsBelowThePanel();
    void downFromTheSearchSelectsTheFirst_data();
    void downFromTheSearchSelectsTheFirst();
    void escapeFromTheSearchSelectsNothing();
    void theFirstArrowSelectsWhereTheFocusIs();
    void enterGoesIntoThePanel();
    void enterWithManyGoesToTheirFirstField();
    void nothingIsCutAtTheRight_data();
    void nothingIsCutAtTheRight();
    void saysWhatOnlySomeHave();
    void saysWhatTheCoderGaveOnlySome();

private:
    bool isOpen() const { return find<QWidget>(u"inspectorPanel"_s)->isVisible(); }
    qsizetype selected() const { return m_table->selectionModel()->selectedRows().size(); }
    void selectAll()
    {
        m_table->selectAll();
        QTRY_COMPARE(manyTitle(), u"%1 studies selected"_s.arg(many));
    }
    QString manyTitle() const { return find<QLabel>(u"codeManyTitle"_s)->text(); }
    TermChip* chip(const QString& name) const { return m_shell->findChild<TermChip*>(name); }
    void search(const QString& text)
    {
        QTest::keyClick(m_shell.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"search"_s)->hasFocus());
        QTest::keyClicks(find<QLineEdit>(u"search"_s), text);
    }

    QTableView* m_table = nullptr;
};

void TestStudyPanel::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    for (int i = 0; i < many; ++i) {
        QHash<QString, QStringList> codes{{u"method"_s, {longTerm}}, {u"country"_s, {u"TH"_s}}};
        if (i < 2)
            codes[u"country"_s] << u"MY"_s;
        m_ids << m_workspace->addStudy(i % 2 == 0 ? u"Fishers %1"_s.arg(i) : u"Kilns %1"_s.arg(i), 2001 + i,
                                       codes);
    }
    m_workspace->publish();
    m_table = find<QTableView>(u"studyTable"_s);
    QCoreApplication::processEvents();
}

void TestStudyPanel::cleanup()
{
    m_table = nullptr;
    closeWindow();
}

void TestStudyPanel::aClickBelowTheRowsLeavesTheSelection()
{
    selectAll();
    QWidget* viewport = m_table->viewport();
    const QPoint below(viewport->width() / 2, viewport->height() - 20);
    QVERIFY(!m_table->indexAt(below).isValid());
    QTest::mouseClick(viewport, Qt::LeftButton, {}, below);
    QCOMPARE(selected(), many);
    QVERIFY(isOpen());
    // The hand shakes.
    QTest::mousePress(viewport, Qt::LeftButton, {}, below);
    QTest::mouseMove(viewport, below + QPoint(15, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, below + QPoint(15, 0));
    QCOMPARE(selected(), many);
    QTest::mouseClick(viewport, Qt::RightButton, {}, below);
    QCOMPARE(selected(), many);
    // A row is still chosen by a click.
    QTest::mouseClick(viewport, Qt::LeftButton, {},
                      m_table->visualRect(m_table->model()->index(1, 0)).center());
    QCOMPARE(selected(), 1);
}

void TestStudyPanel::withoutSelectionThereIsNoPanel()
{
    selectAll();
    m_table->clearSelection(); // as with Ctrl and a click on the last one that is selected
    QVERIFY(!isOpen());
    QVERIFY(!find<QPushButton>(u"deleteStudies"_s)->isEnabled());
    // A new study has no row yet, but the panel.
    m_table->selectRow(0);
    QVERIFY(isOpen());
    find<QAction>(u"actionAddStudy"_s)->trigger();
    QCOMPARE(selected(), 0);
    QVERIFY(isOpen());
    QCOMPARE(find<QLabel>(u"inspectorTitle"_s)->text(), u"New study"_s);
}

void TestStudyPanel::manyAreThoseThatAreShown()
{
    selectAll();
    Filter filter;
    filter.search = u"kilns"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(m_table->model()->rowCount(), many / 2);
    QCOMPARE(selected(), many / 2);
    QCOMPARE(manyTitle(), u"%1 studies selected"_s.arg(many / 2));
    m_workspace->apply(DeleteStudies{{m_ids[1]}});
    QTRY_COMPARE(selected(), many / 2 - 1);
    QCOMPARE(manyTitle(), u"%1 studies selected"_s.arg(many / 2 - 1));
}

void TestStudyPanel::manyAreThoseThatStayInTheList_data()
{
    QTest::addColumn<int>("leave");
    QTest::newRow("some leave") << 4;
    QTest::newRow("all but one leave") << many - 1;
    QTest::newRow("all leave") << many;
}

/// By what is done in the panel for many: it must not act on what nobody sees to be selected.
void TestStudyPanel::manyAreThoseThatStayInTheList()
{
    QFETCH(int, leave);
    const Codebook& codebook = m_workspace->codebook();
    const Id country = codebook.dimension(u"country")->id;
    const Id thailand = codebook.resolve(country, u"TH"_s)->id;
    Filter filter;
    filter.clauses.append({country, FilterClause::Mode::AnyOf, {thailand}, false});
    m_workspace->setFilter(filter);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_table->model()->rowCount(), many);
    selectAll();
    m_workspace->apply(CodeStudies{m_ids.first(leave), country, thailand, false});
    QTRY_COMPARE(m_table->model()->rowCount(), many - leave);
    QTRY_COMPARE(selected(), many - leave);
    QCOMPARE(isOpen(), leave < many);
    QCOMPARE(find<QPushButton>(u"deleteStudies"_s)->isEnabled(), leave < many);
    if (many - leave > 1)
        QCOMPARE(manyTitle(), u"%1 studies selected"_s.arg(many - leave));
    else if (leave < many)
        QCOMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids.last());
    // What the panel deletes now is what was seen.
    find<QPushButton>(u"deleteStudies"_s)->click();
    QTRY_COMPARE(m_workspace->studies().size(), size_t(leave));
}

void TestStudyPanel::nothingIsBelowThePanel_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrowest") << 960;
    QTest::newRow("1280") << 1280;
    QTest::newRow("wide") << 1600;
}

/// Every column can be seen beside the panel, if need be by scrolling sideways.
void TestStudyPanel::nothingIsBelowThePanel()
{
    QFETCH(int, width);
    m_shell->resize(width, 800);
    QCoreApplication::processEvents();
    const int before = m_table->width();
    m_table->selectRow(0);
    QTRY_VERIFY(isOpen());
    QCoreApplication::processEvents();
    const QWidget* panel = find<QWidget>(u"inspectorPanel"_s);
    const auto right = [this](const QWidget* of, int x) {
        return of->mapTo(m_shell.get(), QPoint(x, 0)).x();
    };
    const int edge = right(panel, 0);
    QVERIFY(right(m_table, m_table->width()) <= edge);
    QVERIFY(right(find<QWidget>(u"addStudy"_s), find<QWidget>(u"addStudy"_s)->width()) <= edge);
    const QHeaderView* header = m_table->horizontalHeader();
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    int last = header->count() - 1;
    while (header->isSectionHidden(header->logicalIndex(last)))
        --last;
    const int column = header->logicalIndex(last);
    QVERIFY(header->sectionViewportPosition(column) + header->sectionSize(column)
            <= m_table->viewport()->width());
    QVERIFY(m_table->viewport()->width() >= 200);
    QTest::keyClick(m_table, Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
    QTRY_COMPARE(m_table->width(), before);
}

void TestStudyPanel::downFromTheSearchSelectsTheFirst_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("results are there") << true << Qt::Key_Down;
    QTest::newRow("results are to come") << false << Qt::Key_Down;
    QTest::newRow("Enter") << true << Qt::Key_Return;
}

void TestStudyPanel::downFromTheSearchSelectsTheFirst()
{
    QFETCH(bool, waits);
    QFETCH(Qt::Key, key);
    search(u"kilns"_s);
    if (waits)
        QTRY_COMPARE(m_table->model()->rowCount(), many / 2);
    QTest::keyClick(find<QLineEdit>(u"search"_s), key);
    QTRY_COMPARE(selected(), 1);
    QVERIFY(m_table->hasFocus());
    QTRY_COMPARE(m_table->model()->rowCount(), many / 2);
    QCOMPARE(m_table->selectionModel()->selectedRows().constFirst().row(), 0);
    QCOMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids[1]);
    QTest::keyClick(m_table, Qt::Key_Return); // at once, before the study is read
    auto* title = find<QPlainTextEdit>(u"study-title"_s);
    QTRY_VERIFY(title->hasFocus());
    QCOMPARE(title->toPlainText(), u"Kilns 1"_s);
}

void TestStudyPanel::escapeFromTheSearchSelectsNothing()
{
    search({});
    QTest::keyClick(find<QLineEdit>(u"search"_s), Qt::Key_Escape);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(selected(), 0);
    QVERIFY(!isOpen());
    // Several that are selected stay so.
    selectAll();
    search({});
    QTest::keyClick(find<QLineEdit>(u"search"_s), Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(selected(), many);
}

void TestStudyPanel::theFirstArrowSelectsWhereTheFocusIs()
{
    search({});
    m_table->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(selected(), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(selected(), 1);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(selected(), 1);
    QCOMPARE(m_table->currentIndex().row(), 1);
}

void TestStudyPanel::enterGoesIntoThePanel()
{
    m_table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_table, Qt::Key_Return); // nothing is selected yet
    QCOMPARE(selected(), 1);
    QTRY_VERIFY(find<QPlainTextEdit>(u"study-title"_s)->hasFocus());
    QCOMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids[0]);
    m_table->selectRow(2);
    QTRY_VERIFY(find<StudyForm>(u"studyForm"_s)->isEnabled());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(find<QPlainTextEdit>(u"study-title"_s)->hasFocus());
}

void TestStudyPanel::enterWithManyGoesToTheirFirstField()
{
    m_table->setFocus();
    selectAll();
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(selected(), many);
    const QWidget* focused = QApplication::focusWidget();
    QVERIFY(focused);
    QCOMPARE(focused->objectName(), u"codeMany-country-edit"_s);
}

void TestStudyPanel::nothingIsCutAtTheRight_data()
{
    QTest::addColumn<int>("studies");
    QTest::newRow("one") << 1;
    QTest::newRow("many") << many;
}

void TestStudyPanel::nothingIsCutAtTheRight()
{
    QFETCH(int, studies);
    if (studies == many)
        selectAll();
    else
        m_table->selectRow(0);
    const QString section = studies == many ? u"codeMany"_s : u"coding"_s;
    const QString name = u"%1-method-chip-%2"_s.arg(section, longTerm);
    QTRY_VERIFY(chip(name) && chip(name)->isVisible());
    QTest::qWait(20); // what the store answers, and the layout
    const QString label = m_workspace->codebook().term(m_workspace->term(u"method"_s, longTerm))->label;
    QVERIFY(chip(name)->shownText().contains(u'…'));
    QVERIFY(chip(name)->toolTip().contains(label));
    QVERIFY(chip(name)->accessibleName().contains(label));
    const auto areas = find<QWidget>(u"inspectorPanel"_s)->findChildren<QScrollArea*>();
    const auto area = std::ranges::find_if(areas, [](const QScrollArea* one) { return one->isVisible(); });
    QVERIFY(area != areas.end());
    const QWidget* inside = (*area)->widget();
    const int right = (*area)->viewport()->width();
    QVERIFY2(inside->width() <= right, qPrintable(u"%1 of %2"_s.arg(inside->width()).arg(right)));
    for (const QWidget* widget : inside->findChildren<QWidget*>()) {
        if (widget->isVisible())
            QVERIFY2(widget->mapTo(inside, QPoint(widget->width(), 0)).x() <= right,
                     qPrintable(widget->objectName()));
    }
}

void TestStudyPanel::saysWhatOnlySomeHave()
{
    selectAll();
    QTRY_VERIFY(chip(u"codeMany-country-chip-MY"_s));
    const TermChip* some = chip(u"codeMany-country-chip-MY"_s);
    const TermChip* all = chip(u"codeMany-country-chip-TH"_s);
    QVERIFY(all);
    QCOMPARE(some->text(), u"Malaysia · 2 of 6"_s);
    QCOMPARE(all->text(), u"Thailand"_s);
    QVERIFY2(some->accessibleName().contains(u"on 2 of 6 studies"_s), qPrintable(some->accessibleName()));
    QVERIFY(all->accessibleName().contains(u"on all of 6 studies"_s));
    QVERIFY(some->property("look") != all->property("look")); // outlined
    // In one study there is nothing to count.
    m_table->selectRow(0);
    QTRY_VERIFY(chip(u"coding-country-chip-MY"_s));
    QCOMPARE(chip(u"coding-country-chip-MY"_s)->text(), u"Malaysia"_s);
    // It follows what is coded.
    selectAll();
    CodeStudies coded;
    coded.studies = m_ids;
    coded.dimension = m_workspace->dimension(u"country"_s);
    coded.term = m_workspace->term(u"country"_s, u"MY"_s);
    coded.add = true;
    m_workspace->apply(coded);
    QTRY_COMPARE(chip(u"codeMany-country-chip-MY"_s)->text(), u"Malaysia"_s);
}

void TestStudyPanel::saysWhatTheCoderGaveOnlySome()
{
    Coder coder;
    coder.name = u"Ana"_s;
    const auto ana = m_workspace->store().apply(SaveCoder{coder});
    QVERIFY(ana);
    CodeStudies coded;
    coded.studies = {m_ids[3]};
    coded.dimension = m_workspace->dimension(u"country"_s);
    coded.term = m_workspace->term(u"country"_s, u"TH"_s);
    coded.add = true;
    coded.coder = ana->id;
    QVERIFY(m_workspace->store().apply(coded));
    m_workspace->publish();
    m_workspace->setCoder(ana->id, false);
    selectAll();
    QTRY_VERIFY(chip(u"codeMany-country-chip-TH"_s)
                && chip(u"codeMany-country-chip-TH"_s)->text() == u"Thailand · 1 of 6"_s);
}

QTEST_MAIN(TestStudyPanel)
#include "tst_studypanel.moc"
