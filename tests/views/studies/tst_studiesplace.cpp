// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/common/inspectorframe.h"
#include "views/studies/matchtip.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyfields.h"
#include "views/studies/studyform.h"
#include "views/studies/studytable.h"
#include "views/studies/termcode.h"

#include <QtCore/QJsonArray>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestStudiesPlace : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheFilterPasses();
    void sortsInTheBackground();
    void showsCodingsAndTheirOrder();
    void columnsAreChosenByKeyboard();
    void columnsAreRemembered();
    void editsAreAppliedWhenAFieldIsLeft();
    void yearsHaveFourDigits();
    void nothingTypedIsLost();
    void failedEditsStayInTheForm();
    void followsUndo();
    void addsByKeyboardAlone();
    void saysThatTheFilterHidesTheNewOne();
    void thePanelGoesWithItsRow();
    void deletesAndOffersUndo();
    void codesByTypeAhead();
    void makesAnUnknownTerm();
    void quotesACoding();
    void codesManyAtOnce();
    void onlyTheseAndBack();
    void nothingIsCutWhereItIsNarrow();
    void copiesReferences();
    void emptyStates();
    void offersALooserSearch();
    void marksWhatWasFound();
    void tipsSayWhereItWasFound();
    void writesReferences_data();
    void writesReferences();
    void termCodesAreUnique();

private:
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            titles << m_table->model()->index(row, 0).data().toString();
        return titles;
    }
    QStringList shownColumns() const
    {
        QStringList labels;
        const QHeaderView* header = m_table->horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column))
                labels << m_table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return labels;
    }
    void select(int row)
    {
        m_table->selectRow(row);
        QTRY_VERIFY(find<StudyForm>(u"studyForm"_s)->isEnabled());
        QTRY_COMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids[row]);
        QTRY_VERIFY(!title()->toPlainText().isEmpty());
    }
    QPlainTextEdit* title() { return find<QPlainTextEdit>(u"study-title"_s); }

    QTableView* m_table = nullptr;
};

void TestStudiesPlace::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids = {m_workspace->addStudy(u"Debt bondage in brick kilns"_s, 2001, {{u"country"_s, {u"IN"_s}}}),
             m_workspace->addStudy(u"A study of fishers"_s, 2010, {{u"country"_s, {u"KH"_s}}}),
             m_workspace->addStudy(u"Undated survey"_s, {}, {{u"sector"_s, {u"DOM"_s}}})};
    m_workspace->publish();
    m_table = find<QTableView>(u"studyTable"_s);
    QCoreApplication::processEvents();
}

void TestStudiesPlace::cleanup()
{
    closeWindow();
}

void TestStudiesPlace::showsWhatTheFilterPasses()
{
    QCOMPARE(titles().size(), 3);
    Filter filter;
    filter.search = u"fishers"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(titles(), QStringList{u"A study of fishers"_s});
    QCOMPARE(find<QLabel>(u"studyCount"_s)->text(), u"1 of 3"_s);
}

void TestStudiesPlace::sortsInTheBackground()
{
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QTRY_COMPARE(
        titles(),
        (QStringList{u"A study of fishers"_s, u"Debt bondage in brick kilns"_s, u"Undated survey"_s}));
    m_table->sortByColumn(2, Qt::DescendingOrder);
    QTRY_COMPARE(
        titles(),
        (QStringList{u"A study of fishers"_s, u"Debt bondage in brick kilns"_s, u"Undated survey"_s}));
    m_table->sortByColumn(2, Qt::AscendingOrder); // without a year last either way
    QTRY_COMPARE(
        titles(),
        (QStringList{u"Debt bondage in brick kilns"_s, u"A study of fishers"_s, u"Undated survey"_s}));
}

void TestStudiesPlace::showsCodingsAndTheirOrder()
{
    QCOMPARE(shownColumns(),
             (QStringList{u"Title"_s, u"Authors"_s, u"Year"_s, u"Country"_s, u"Sector"_s, u"Source"_s,
                          u"Type"_s}));
    const int country = m_table->horizontalHeader()->logicalIndex(3);
    QCOMPARE(m_table->model()->index(0, country).data().toString(), u"India"_s);
    m_table->sortByColumn(country, Qt::AscendingOrder);
    QTRY_COMPARE(
        titles(),
        (QStringList{u"A study of fishers"_s, u"Debt bondage in brick kilns"_s, u"Undated survey"_s}));
    // The third click on a header gives the catalogue's own order back.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTRY_COMPARE(
        titles(),
        (QStringList{u"Debt bondage in brick kilns"_s, u"A study of fishers"_s, u"Undated survey"_s}));
    // What is coded now shows at once.
    CodeStudies coded;
    coded.studies = {m_ids[1]};
    coded.dimension = m_workspace->dimension(u"country"_s);
    coded.term = m_workspace->term(u"country"_s, u"TH"_s);
    coded.add = true;
    m_workspace->apply(coded);
    QTRY_COMPARE(m_table->model()->index(1, country).data().toString(), u"Cambodia; Thailand"_s);
}

void TestStudiesPlace::columnsAreChosenByKeyboard()
{
    auto* button = find<QToolButton>(u"chooseColumns"_s);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QMenu* menu = button->menu();
    menu->popup(QPoint(0, 0));
    QTRY_VERIFY(menu->isVisible());
    QAction* method = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->objectName() == u"column-dimension:method")
            method = action;
    }
    QVERIFY(method && !method->isChecked());
    menu->setActiveAction(method);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible()); // more may be chosen
    QCOMPARE(shownColumns().last(), u"Method"_s);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(!shownColumns().contains(u"Method"_s));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestStudiesPlace::columnsAreRemembered()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(int(StudyColumn::Type)), 1);
    header->resizeSection(int(StudyColumn::Authors), 222);
    const QJsonObject state = m_shell->saveState();
    auto* place = m_shell->place(u"studies"_s);
    place->restoreState({{u"columns"_s, QJsonArray{u"title"_s, u"dimension:nowhere"_s, u"year"_s}}});
    QCOMPARE(shownColumns(), (QStringList{u"Title"_s, u"Year"_s}));
    // Another catalogue, or none: nothing is forgotten.
    m_workspace->close();
    m_workspace->openEmpty();
    QCOMPARE(place->saveState().value(u"columns"_s).toArray().size(), 3);
    m_shell->restoreState(state);
    QCOMPARE(shownColumns(),
             (QStringList{u"Title"_s, u"Type"_s, u"Authors"_s, u"Year"_s, u"Country"_s, u"Sector"_s,
                          u"Source"_s}));
    QCOMPARE(m_table->columnWidth(int(StudyColumn::Authors)), 222);
    // Nonsense does no harm.
    m_shell->restoreState({{u"places"_s, QJsonObject{{u"studies"_s, QJsonObject{{u"columns"_s, 7}}}}}});
    QCOMPARE(shownColumns().size(), 7);
}

void TestStudiesPlace::editsAreAppliedWhenAFieldIsLeft()
{
    select(1);
    auto* year = find<QLineEdit>(u"study-year"_s);
    QCOMPARE(year->text(), u"2010"_s);
    year->setFocus();
    year->selectAll();
    QTest::keyClicks(year, u"2012"_s);
    QVERIFY(m_workspace->edits.empty());
    find<QLineEdit>(u"study-source"_s)->setFocus();
    QCOMPARE(m_workspace->edits.size(), 1u);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).study.year, 2012);
    // Leaving a field without a change is no edit.
    year->setFocus();
    find<QLineEdit>(u"study-source"_s)->setFocus();
    QTest::qWait(10);
    QCOMPARE(m_workspace->edits.size(), 1u);
}

void TestStudiesPlace::yearsHaveFourDigits()
{
    select(1);
    auto* year = find<QLineEdit>(u"study-year"_s);
    auto* source = find<QLineEdit>(u"study-source"_s);
    year->setFocus();
    year->selectAll();
    QTest::keyClicks(year, u"20x4"_s);
    QCOMPARE(year->text(), u"204"_s); // no digit, no entry
    QCOMPARE(year->property("look").toString(), u"wrong"_s);
    QVERIFY(!year->toolTip().isEmpty());
    source->setFocus();
    // It stays to be mended while the rest is applied, and no other year is stored.
    QTest::keyClicks(source, u"Journal"_s);
    m_shell->commitPending();
    QTRY_COMPARE(m_workspace->study(m_ids[1]).study.source, u"Journal"_s);
    QTest::qWait(20);
    QCOMPARE(m_workspace->study(m_ids[1]).study.year, 2010);
    QCOMPARE(year->text(), u"204"_s);
    year->setFocus();
    year->setCursorPosition(2);
    QTest::keyClicks(year, u"1"_s);
    QCOMPARE(year->text(), u"2014"_s);
    QVERIFY(year->property("look").toString().isEmpty());
    m_shell->commitPending();
    QTRY_COMPARE(m_workspace->study(m_ids[1]).study.year, 2014);
    // None at all is allowed.
    year->clear();
    m_shell->commitPending();
    QTRY_VERIFY(!m_workspace->study(m_ids[1]).study.year);
    // Left wrong, it does not follow to another study.
    QTest::keyClicks(year, u"19"_s);
    select(0);
    QTRY_COMPARE(year->text(), u"2001"_s);
    QVERIFY(year->property("look").toString().isEmpty());
    QVERIFY(!m_workspace->study(m_ids[1]).study.year);
}

void TestStudiesPlace::nothingTypedIsLost()
{
    select(0);
    title()->setFocus();
    title()->moveCursor(QTextCursor::End);
    QTest::keyClicks(title(), u" in India"_s);
    // Ctrl+S, then typing on before the store has answered: what comes back must not take the new words away.
    QTest::keyClick(title(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(title(), u" and Nepal "_s);
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.title, u"Debt bondage in brick kilns in India"_s);
    QTest::qWait(20);
    QCOMPARE(title()->toPlainText(), u"Debt bondage in brick kilns in India and Nepal "_s);
    // Another study, without leaving the field first.
    m_table->selectRow(2);
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.title,
                 u"Debt bondage in brick kilns in India and Nepal"_s);
    QTRY_COMPARE(title()->toPlainText(), u"Undated survey"_s);
    // Closing the window applies too.
    title()->setFocus();
    title()->moveCursor(QTextCursor::End);
    QTest::keyClicks(title(), u"!"_s);
    m_shell->commitPending();
    QTRY_COMPARE(m_workspace->study(m_ids[2]).study.title, u"Undated survey!"_s);
}

void TestStudiesPlace::failedEditsStayInTheForm()
{
    select(0);
    title()->setFocus();
    title()->moveCursor(QTextCursor::End);
    QTest::keyClicks(title(), u" (2nd)"_s);
    m_workspace->nextFailure = Error{ErrorKind::Io, u"The disk is full."_s, {}};
    m_shell->commitPending();
    QTRY_VERIFY(find<QWidget>(u"errorBanner"_s)->isVisible());
    QCOMPARE(title()->toPlainText(), u"Debt bondage in brick kilns (2nd)"_s);
    m_shell->commitPending();
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.title, u"Debt bondage in brick kilns (2nd)"_s);
}

void TestStudiesPlace::followsUndo()
{
    select(0);
    auto* source = find<QLineEdit>(u"study-source"_s);
    source->setFocus();
    QTest::keyClicks(source, u"Journal of Examples"_s);
    m_shell->commitPending();
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.source, u"Journal of Examples"_s);
    QTest::mouseClick(find<QPushButton>(u"undo"_s), Qt::LeftButton);
    QTRY_VERIFY(m_workspace->study(m_ids[0]).study.source.isEmpty());
    QTRY_VERIFY(source->text().isEmpty());
}

void TestStudiesPlace::addsByKeyboardAlone()
{
    QTest::keyClick(m_shell.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(title()->hasFocus());
    QTest::keyClicks(title(), u"A new study"_s);
    QTest::keyClick(title(), Qt::Key_Tab);
    auto* authors = find<QPlainTextEdit>(u"study-authors"_s);
    QTRY_VERIFY(authors->hasFocus());
    QTRY_COMPARE(m_workspace->studies().size(), 4u);
    QTest::keyClicks(authors, u"Doe, Jane"_s);
    QTest::keyClick(authors, Qt::Key_Return);
    QTest::keyClicks(authors, u"Roe, Richard"_s);
    QTest::keyClick(authors, Qt::Key_Tab);
    const Id added = m_workspace->studies().rbegin()->first;
    QTRY_COMPARE(m_workspace->study(added).study.authors, (QStringList{u"Doe, Jane"_s, u"Roe, Richard"_s}));
    QCOMPARE(m_workspace->studies().size(), 4u);
    QTRY_VERIFY(titles().contains(u"A new study"_s));
    // Begun and left empty: no study.
    QTest::keyClick(m_shell.get(), Qt::Key_N, Qt::ControlModifier);
    m_shell->commitPending();
    QTest::qWait(10);
    QCOMPARE(m_workspace->studies().size(), 4u);
}

void TestStudiesPlace::saysThatTheFilterHidesTheNewOne()
{
    const QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    const auto add = [this](const QString& text) {
        QTest::keyClick(m_shell.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(title(), text);
        QTest::keyClick(title(), Qt::Key_Tab);
    };
    add(u"Seen at once"_s);
    QTRY_VERIFY(titles().contains(u"Seen at once"_s));
    QCOMPARE(noticed.size(), 0);
    Filter filter;
    filter.search = u"fishers"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(titles().size(), 1);
    add(u"Something else"_s);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(!titles().contains(u"Something else"_s));
    QVERIFY(noticed[0][0].toString().contains(u"filter"_s));
    QCOMPARE(titles().size(), 1);
    QVERIFY(find<QWidget>(u"inspectorPanel"_s)->isVisible());
    QCOMPARE(title()->toPlainText(), u"Something else"_s);
    // Among the studies another place asked for it is shown.
    m_workspace->setFilter({});
    QTRY_COMPARE(titles().size(), 5);
    Q_EMIT m_workspace->studiesRequested({m_ids[0]}, u"one"_s);
    add(u"A third"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Debt bondage in brick kilns"_s, u"A third"_s}));
    QCOMPARE(noticed.size(), 1);
}

void TestStudiesPlace::thePanelGoesWithItsRow()
{
    const auto isOpen = [this] { return find<QWidget>(u"inspectorPanel"_s)->isVisible(); };
    auto* remove = find<QPushButton>(u"deleteStudies"_s);
    select(1);
    find<QLineEdit>(u"study-source"_s)->setText(u"Journal"_s);
    Filter filter;
    filter.yearFrom = 1990;
    filter.keepUndated = false;
    m_workspace->setFilter(filter); // still in it
    QTRY_COMPARE(titles().size(), 2);
    QVERIFY(isOpen() && remove->isEnabled());
    filter.yearTo = 2005;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(titles(), QStringList{u"Debt bondage in brick kilns"_s});
    QVERIFY(!isOpen() && !remove->isEnabled());
    QTRY_COMPARE(m_workspace->study(m_ids[1]).study.source, u"Journal"_s);
    // By what is done in the panel it leaves the list, not the panel.
    select(0);
    auto* year = find<QLineEdit>(u"study-year"_s);
    year->setText(u"2015"_s);
    m_shell->commitPending();
    QTRY_COMPARE(titles().size(), 0);
    QVERIFY(isOpen() && remove->isEnabled());
    m_workspace->setFilter({});
    QTRY_COMPARE(titles().size(), 3);
    QVERIFY(isOpen());
    // Others are asked for.
    Q_EMIT m_workspace->studiesRequested({m_ids[1], m_ids[2]}, u"two"_s);
    QVERIFY(!isOpen() && !remove->isEnabled());
    m_table->selectRow(0);
    Q_EMIT m_workspace->studiesRequested({m_ids[1]}, u"one"_s);
    QVERIFY(isOpen() && remove->isEnabled());
    // Deleted elsewhere.
    m_workspace->apply(DeleteStudies{{m_ids[1]}});
    QTRY_VERIFY(!isOpen());
}

void TestStudiesPlace::deletesAndOffersUndo()
{
    select(1);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(m_workspace->studies().size(), 2u);
    QVERIFY(!find<QWidget>(u"inspectorPanel"_s)->isVisible());
    QTRY_VERIFY(find<QWidget>(u"notice"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"noticeUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->studies().size(), 3u);
    // In a field, Del deletes a character and nothing else.
    select(0);
    title()->setFocus();
    title()->moveCursor(QTextCursor::Start);
    QTest::keyClick(title(), Qt::Key_Delete);
    QCOMPARE(title()->toPlainText(), u"ebt bondage in brick kilns"_s);
    QCOMPARE(m_workspace->studies().size(), 3u);
}

void TestStudiesPlace::codesByTypeAhead()
{
    select(1);
    auto* edit = find<QLineEdit>(u"coding-country-edit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"thai"_s);
    auto* popup = find<QListWidget>(u"coding-country-popup"_s);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->item(0)->text().startsWith(u"Thailand"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QVERIFY(edit->text().isEmpty());
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings.size(), 2u);
    QVERIFY(std::ranges::contains(m_workspace->study(m_ids[1]).codings,
                                  m_workspace->term(u"country"_s, u"TH"_s), &Coding::term));
    QTRY_VERIFY(find<QPushButton>(u"coding-country-chip-TH"_s)->isVisible());
    QTest::keyClick(edit, Qt::Key_Backspace); // takes the last away
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings.size(), 1u);
    auto* chip = find<QPushButton>(u"coding-country-chip-KH"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(m_workspace->study(m_ids[1]).codings.empty());
}

void TestStudiesPlace::makesAnUnknownTerm()
{
    select(1);
    auto* edit = find<QLineEdit>(u"coding-sector-edit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"Salt pans"_s);
    auto* popup = find<QListWidget>(u"coding-sector-popup"_s);
    QVERIFY(popup->item(popup->count() - 1)->text().contains(u"Salt pans"_s));
    popup->setCurrentRow(popup->count() - 1);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_workspace->term(u"sector"_s, u"Salt pans"_s) != 0);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings.size(), 2u);
    QVERIFY(std::ranges::contains(m_workspace->study(m_ids[1]).codings,
                                  m_workspace->term(u"sector"_s, u"Salt pans"_s), &Coding::term));
}

void TestStudiesPlace::quotesACoding()
{
    select(1);
    QTest::mouseClick(find<QPushButton>(u"coding-country-chip-KH"_s), Qt::LeftButton, {}, QPoint(8, 8));
    auto* quote = find<QPlainTextEdit>(u"quote"_s);
    QVERIFY(quote);
    quote->setPlainText(u"boats from Sihanoukville"_s);
    find<QLineEdit>(u"quotePage"_s)->setText(u"12"_s);
    QTest::mouseClick(find<QPushButton>(u"quoteDone"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings[0].quote, u"boats from Sihanoukville"_s);
    QCOMPARE(m_workspace->study(m_ids[1]).codings[0].page, u"12"_s);
}

void TestStudiesPlace::codesManyAtOnce()
{
    m_table->selectAll();
    QTRY_COMPARE(find<QLabel>(u"codeManyTitle"_s)->text().left(1), u"3"_s);
    auto* edit = find<QLineEdit>(u"codeMany-country-edit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"nepal"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_workspace->edits.size(), 1u);
    const auto& edited = std::get<CodeStudies>(m_workspace->edits[0]);
    QCOMPARE(edited.studies.size(), 3);
    QVERIFY(edited.add);
    QTRY_VERIFY(m_shell->findChild<QPushButton*>(u"codeMany-country-chip-NP"_s));
    auto* chip = find<QPushButton>(u"codeMany-country-chip-KH"_s); // what one of them has
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(m_workspace->edits.size(), 2u);
    QVERIFY(!std::get<CodeStudies>(m_workspace->edits[1]).add);
}

void TestStudiesPlace::onlyTheseAndBack()
{
    Q_EMIT m_workspace->studiesRequested({m_ids[0], m_ids[2]}, u"2 studies in a cell"_s);
    QCOMPARE(titles().size(), 2);
    auto* chip = find<QPushButton>(u"studiesScope"_s);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(u"2 studies in a cell"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(titles().size(), 3);
    QVERIFY(!chip->isVisible());
    // So does who asks for all of them: nothing, and no reason.
    Q_EMIT m_workspace->studiesRequested({m_ids[0]}, u"one"_s);
    QCOMPARE(titles().size(), 1);
    Q_EMIT m_workspace->studiesRequested({}, {});
    QCOMPARE(titles().size(), 3);
    QVERIFY(!chip->isVisible());
    Q_EMIT m_workspace->studiesRequested({}, u"studies without a year"_s); // none is no reason to show all
    QCOMPARE(titles().size(), 0);
    // A new filter ends it, too.
    Q_EMIT m_workspace->studiesRequested({m_ids[0]}, u"one"_s);
    Filter filter;
    filter.search = u"study"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(titles(), QStringList{u"A study of fishers"_s});
    QVERIFY(!chip->isVisible());
}

void TestStudiesPlace::nothingIsCutWhereItIsNarrow()
{
    auto* chip = find<QPushButton>(u"studiesScope"_s);
    auto* copy = find<QPushButton>(u"copyReference"_s);
    const QString reason = u"3 studies of 2019 in Cambodia × Aquaculture and fishing at sea"_s;
    const auto isWhole = [this, chip] {
        for (const QString& name :
             {u"studiesScope"_s, u"copyReference"_s, u"deleteStudies"_s, u"addStudy"_s}) {
            const auto* button = find<QPushButton>(name);
            if (button->width() < button->sizeHint().width()
                || button->geometry().right() > button->parentWidget()->width())
                return false;
        }
        return !chip->text().isEmpty();
    };
    Q_EMIT m_workspace->studiesRequested(m_ids, reason);
    select(0);
    m_shell->resize(1900, 900);
    QTRY_VERIFY(chip->text().contains(reason));
    QTRY_VERIFY(isWhole());
    QCOMPARE(copy->text(), u"Copy reference"_s);
    m_shell->resize(1440, 900);
    QTRY_VERIFY(copy->text().isEmpty());
    QTRY_VERIFY(isWhole());
    QCOMPARE(copy->accessibleName(), u"Copy reference"_s);
    m_shell->resize(1100, 900);
    QTRY_VERIFY(chip->text().endsWith(u'…'));
    QTRY_VERIFY(isWhole());
    QVERIFY(chip->text().startsWith(u"Only"_s));
    QVERIFY(chip->toolTip().contains(reason));
    m_shell->resize(1900, 900);
    QTRY_VERIFY(chip->text().contains(reason));
    QCOMPARE(copy->text(), u"Copy reference"_s);
}

void TestStudiesPlace::copiesReferences()
{
    select(1);
    QTest::mouseClick(find<QPushButton>(u"copyReference"_s), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"(2010). A study of fishers."_s);
}

void TestStudiesPlace::emptyStates()
{
    Filter filter;
    filter.search = u"no such words"_s;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(find<QWidget>(u"noMatch"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"emptyClear"_s), Qt::LeftButton);
    QTRY_VERIFY(m_table->isVisible());
    m_workspace->openEmpty();
    QTRY_VERIFY(find<QWidget>(u"noStudies"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"emptyImport"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->importRequests, 1);
}

void TestStudiesPlace::offersALooserSearch()
{
    auto* any = find<QPushButton>(u"emptyAnyWord"_s);
    auto* noSearch = find<QPushButton>(u"emptyClearSearch"_s);
    Filter filter;
    filter.search = u"fishers nowhere"_s;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(any->isVisible());
    QVERIFY(!noSearch->isVisible()); // Clear filters does as much
    QTest::mouseClick(any, Qt::LeftButton);
    QCOMPARE(m_workspace->filter().search, u"fishers OR nowhere"_s);
    filter.search = u"nowhere"_s;
    filter.yearFrom = 1990;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(noSearch->isVisible());
    QVERIFY(!any->isVisible());
    QTest::mouseClick(noSearch, Qt::LeftButton);
    QVERIFY(m_workspace->filter().search.isEmpty());
    QCOMPARE(m_workspace->filter().yearFrom, 1990);
}

void TestStudiesPlace::marksWhatWasFound()
{
    Filter filter;
    filter.search = u"fishers"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    const QRect cell = m_table->visualRect(m_table->model()->index(0, 0));
    const QImage marked = m_table->viewport()->grab(cell).toImage();
    static_cast<StudyTable*>(m_table)->setSearch({});
    QVERIFY(m_table->viewport()->grab(cell).toImage() != marked);
    m_table->selectRow(0);
    auto* title = find<QPlainTextEdit>(u"study-title"_s);
    QTRY_COMPARE(title->extraSelections().size(), 1);
    QCOMPARE(title->extraSelections().constFirst().cursor.selectedText(), u"fishers"_s);
    QVERIFY(title->extraSelections().constFirst().format.underlineStyle()
            == QTextCharFormat::SingleUnderline);
    m_workspace->setFilter({});
    QTRY_COMPARE(title->extraSelections().size(), 0);
}

void TestStudiesPlace::tipsSayWhereItWasFound()
{
    Study study;
    study.title = u"A <title>"_s;
    study.abstract = u"About debts & labour."_s;
    study.notes = u"Labour, see page 2"_s;
    QCOMPARE(MatchTip::text(study, u"nowhere"_s), QString());
    QCOMPARE(MatchTip::text(study, u"labour"_s),
             u"<qt><p>A &lt;title&gt;</p><p>Abstract: About debts &amp; <b><u>labour</u></b>.</p>"
             "<p>Notes: <b><u>Labour</u></b>, see page 2</p></qt>"_s);
    QCOMPARE(MatchTip::text(study, u"title:labour"_s), QString());
}

void TestStudiesPlace::writesReferences_data()
{
    QTest::addColumn<Study>("study");
    QTest::addColumn<QString>("text");
    Study study;
    study.title = u"Title"_s;
    QTest::newRow("bare") << study << u"(n.d.). Title."_s;
    study.authors = {u"Doe, J."_s, u"Office"_s};
    study.year = 2020;
    study.source = u"Journal"_s;
    study.volume = u"9"_s;
    study.issue = u"1"_s;
    study.pages = u"2-3"_s;
    study.doi = u"doi:10.1000/x"_s;
    QTest::newRow("article")
        << study << u"Doe, J.; Office (2020). Title. Journal, 9(1), 2-3. https://doi.org/10.1000/x"_s;
    study.doi.clear();
    study.url = u"https://example.org/a"_s;
    study.title = u"Why?"_s;
    QTest::newRow("question") << study
                              << u"Doe, J.; Office (2020). Why? Journal, 9(1), 2-3. https://example.org/a"_s;
}

void TestStudiesPlace::writesReferences()
{
    QFETCH(Study, study);
    QTEST(StudyFields::reference(study), "text");
}

void TestStudiesPlace::termCodesAreUnique()
{
    const Codebook& codebook = m_workspace->codebook();
    QCOMPARE(newTermCode(codebook, m_workspace->dimension(u"sector"_s), u"Salt pans"_s), u"SALT-PANS"_s);
    QCOMPARE(newTermCode(codebook, m_workspace->dimension(u"sector"_s), u"MIN"_s), u"MIN-2"_s);
}

QTEST_MAIN(TestStudiesPlace)
#include "tst_studiesplace.moc"
