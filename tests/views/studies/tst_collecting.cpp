// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/common/commandpalette.h"
#include "views/common/facetmodel.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// What a team puts together: collections, saved searches, the history, and its coders.
class TestCollecting : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesACollection();
    void filtersByCollections();
    void showsTheCollectionsOfAStudy();
    void renamesAndDeletesACollection();
    void takesDroppedStudies();
    void savesASearch();
    void searchesFromThePalette();
    void tellsTheHistory();
    void findsInTheHistory();
    void tellsTheHistoryOfAStudy();
    void renamesACoder();
    void deletesACoder();
    void readOnlyOnlyLooks();

private:
    Id collect(const QString& name, const QList<Id>& studies)
    {
        SaveCollection made;
        made.collection.name = name;
        made.studies = studies;
        const Id id = m_workspace->store().apply(made)->id;
        m_workspace->publish();
        QCoreApplication::processEvents();
        return id;
    }
    QAbstractItemView* list(const QString& name) const { return find<QAbstractItemView>(name); }
    QStringList rows(const QAbstractItemView* view, int countRole = 0) const
    {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            rows << index.data().toString()
                    + (countRole ? u" "_s + QString::number(index.data(countRole).toInt()) : QString());
        }
        return rows;
    }
    void press(QAbstractItemView* view, int row, Qt::Key key)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, key);
    }
    int shown() const { return find<QTableView>(u"studyTable"_s)->model()->rowCount(); }
};

void TestCollecting::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids = {m_workspace->addStudy(u"Debt bondage in brick kilns"_s, 2001, {{u"country"_s, {u"IN"_s}}}),
             m_workspace->addStudy(u"A study of fishers"_s, 2010, {{u"country"_s, {u"TH"_s}}}),
             m_workspace->addStudy(u"Recruitment fees"_s, 2020, {{u"country"_s, {u"TH"_s}}})};
    m_workspace->publish();
    QCoreApplication::processEvents();
}

void TestCollecting::cleanup()
{
    closeWindow();
}

void TestCollecting::makesACollection()
{
    auto* table = find<QTableView>(u"studyTable"_s);
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    find<QAction>(u"actionCollect"_s)->trigger();
    auto* field = find<QLineEdit>(u"collectFind"_s);
    QTest::keyClicks(field, u"To read"_s);
    QCOMPARE(rows(list(u"collectList"_s)), QStringList{u"New collection “To read”"_s});
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->collections.size(), 1u);
    const Id id = m_workspace->snapshot()->collections.front().id;
    QCOMPARE(m_workspace->snapshot()->collected.value(id), (std::vector<Id>{m_ids[0], m_ids[1]}));
    // Once more takes them out; part of a name is enough.
    QTest::keyClicks(field, u"READ"_s);
    QCOMPARE(rows(list(u"collectList"_s)).front(), u"To read"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_workspace->snapshot()->collected.value(id).empty());
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->snapshot()->collected.value(id).size(), 2u);
    m_workspace->undo();
    QTRY_VERIFY(m_workspace->snapshot()->collections.empty());
}

void TestCollecting::filtersByCollections()
{
    QVERIFY(!find<QWidget>(u"collections"_s)->isVisible()); // until there is one
    const Id first = collect(u"First"_s, {m_ids[0], m_ids[1]});
    const Id second = collect(u"Second"_s, {m_ids[2]});
    auto* view = list(u"collectionsList"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(rows(view, FacetModel::CountRole), (QStringList{u"First 2"_s, u"Second 1"_s}));
    press(view, 0, Qt::Key_Space);
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(m_workspace->filter().collections, QList{first});
    press(view, 1, Qt::Key_Space);
    QTRY_COMPARE(shown(), 3);
    press(view, 0, Qt::Key_Space);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_workspace->filter().collections, QList{second});
    // The counts are of what the rest of the filter leaves.
    Filter filter = m_workspace->filter();
    filter.yearTo = 2005;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(rows(view, FacetModel::CountRole), (QStringList{u"First 1"_s, u"Second 0"_s}));
    find<QPushButton>(u"clearFilters"_s)->click();
    QTRY_COMPARE(shown(), 3);
}

void TestCollecting::showsTheCollectionsOfAStudy()
{
    collect(u"First & best"_s, {m_ids[0]});
    find<QTableView>(u"studyTable"_s)->selectRow(0);
    QTRY_VERIFY(m_shell->findChild<QPushButton*>(u"collectionChip"_s));
    auto* chip = find<QPushButton>(u"collectionChip"_s);
    QCOMPARE(chip->text(), u"First && best"_s);
    find<QPushButton>(u"addToCollection"_s)->click();
    auto* field = find<QLineEdit>(u"collectFind"_s);
    QTest::keyClicks(field, u"Other"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_shell->findChildren<QPushButton*>(u"collectionChip"_s).size(), 2);
    find<QPushButton>(u"collectionChip"_s)->click();
    QTRY_COMPARE(shown(), 1);
}

void TestCollecting::renamesAndDeletesACollection()
{
    const Id id = collect(u"First"_s, {m_ids[0]});
    auto* view = list(u"collectionsList"_s);
    press(view, 0, Qt::Key_F2);
    auto* name = find<QLineEdit>(u"popupName"_s);
    name->setText(u"Fees"_s);
    find<QPlainTextEdit>(u"popupNote"_s)->setPlainText(u"Read twice"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->collections.front().name, u"Fees"_s);
    QCOMPARE(m_workspace->snapshot()->collections.front().note, u"Read twice"_s);
    press(view, 0, Qt::Key_Space);
    QTRY_COMPARE(shown(), 1);
    press(view, 0, Qt::Key_Delete);
    QTRY_VERIFY(m_workspace->snapshot()->collections.empty());
    QTRY_COMPARE(shown(), 3); // the filter does not keep what is gone
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->snapshot()->collected.value(id).size(), 1u);
}

void TestCollecting::takesDroppedStudies()
{
    const Id id = collect(u"First"_s, {});
    auto* table = find<QTableView>(u"studyTable"_s);
    table->selectRow(2);
    const std::unique_ptr<QMimeData> data(
        table->model()->mimeData(table->selectionModel()->selectedIndexes()));
    auto* view = list(u"collectionsList"_s);
    const QPointF at = view->visualRect(view->model()->index(0, 0)).center();
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    // Without a drag under way the application delivers no drop: it goes where it would.
    static_cast<QObject*>(find<QWidget>(u"collections"_s))->eventFilter(view->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(m_workspace->snapshot()->collected.value(id), std::vector<Id>{m_ids[2]});
}

void TestCollecting::savesASearch()
{
    auto* save = find<QPushButton>(u"saveSearch"_s);
    QVERIFY(!save->isEnabled()); // everything is no search
    Filter filter;
    filter.yearFrom = 2005;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    auto* name = find<QLineEdit>(u"searchesName"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"New ones"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->savedSearches.size(), 1u);
    QVERIFY(!name->isVisible());
    QTRY_VERIFY(!save->isEnabled()); // it is saved already
    find<QPushButton>(u"clearFilters"_s)->click();
    QTRY_COMPARE(shown(), 3);
    auto* view = list(u"searchesList"_s);
    QCOMPARE(rows(view), QStringList{u"New ones"_s});
    press(view, 0, Qt::Key_Return);
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(m_workspace->filter(), filter);
    // Update with what holds now.
    filter.yearFrom = 2015;
    m_workspace->setFilter(filter);
    press(view, 0, Qt::Key_Menu);
    auto* menu = find<QMenu>(u"searchMenu"_s);
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(u"Update"_s))
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE(m_workspace->snapshot()->savedSearches.front().filter, filter);
    press(view, 0, Qt::Key_F2);
    auto* rename = find<QLineEdit>(u"popupName"_s);
    rename->setText(u"Newest"_s);
    QTest::keyClick(rename, Qt::Key_Return);
    QTRY_COMPARE(rows(view), QStringList{u"Newest"_s});
    press(view, 0, Qt::Key_Delete);
    QTRY_VERIFY(m_workspace->snapshot()->savedSearches.empty());
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->snapshot()->savedSearches.size(), 1u);
    QCOMPARE(m_workspace->snapshot()->savedSearches.front().name, u"Newest"_s);
}

void TestCollecting::searchesFromThePalette()
{
    const Id id = collect(u"First"_s, {m_ids[0]});
    find<QAction>(u"actionCommands"_s)->trigger();
    auto* edit = find<QLineEdit>(u"paletteEdit"_s);
    QTest::keyClicks(edit, u"collection: first"_s);
    QCOMPARE(rows(list(u"paletteList"_s)).front(), u"Collection: First"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_workspace->filter().collections, QList{id});
}

void TestCollecting::tellsTheHistory()
{
    CodedStudy changed = m_workspace->study(m_ids[1]);
    changed.study.title = u"Fishers at sea"_s;
    m_workspace->apply(UpdateStudy{changed, true});
    QTRY_VERIFY(!m_workspace->undoText().isEmpty());
    find<QAction>(u"actionHistory"_s)->trigger();
    auto* view = list(u"historyList"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->isVisible());
    const QModelIndex first = view->model()->index(0, 0);
    QVERIFY(first.data().toString().contains(u"Fishers at sea"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Title: A study of fishers → Fishers at sea"_s));
    // Undone, it stays until something else is done.
    m_workspace->undo();
    QTRY_VERIFY(view->model()->index(0, 0).data().toString().endsWith(u"(taken back)"_s));
    press(view, 0, Qt::Key_Return); // opens the study
    QTRY_COMPARE(shown(), 1);
    QVERIFY(!find<QWidget>(u"historyPage"_s)->isVisible());
}

void TestCollecting::findsInTheHistory()
{
    Coder ana;
    ana.name = u"Ana"_s;
    ana.id = m_workspace->store().apply(SaveCoder{ana})->id;
    for (int i = 0; i < 120; ++i) {
        m_workspace->store().setCoder(i % 2 == 0 ? ana.id : 0);
        CodedStudy study;
        study.study.title = u"Study %1"_s.arg(i);
        QVERIFY(m_workspace->store().apply(AddStudy{study}));
    }
    m_workspace->publish();
    find<QAction>(u"actionHistory"_s)->trigger();
    auto* model = list(u"historyList"_s)->model();
    QTRY_COMPARE(model->rowCount(), 50); // a part; the rest when it is scrolled to
    QVERIFY(model->canFetchMore({}));
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 100);
    auto* coder = find<QComboBox>(u"historyCoder"_s);
    coder->setCurrentIndex(coder->findData(ana.id));
    Q_EMIT coder->activated(coder->currentIndex());
    QTRY_COMPARE(model->rowCount(), 60);
    find<QLineEdit>(u"historyWords"_s)->setText(u"study 11"_s); // 110, 112 … 118
    QTRY_COMPARE(model->rowCount(), 5);
    find<QLineEdit>(u"historyWords"_s)->setText(u"nowhere"_s);
    QTRY_COMPARE(find<QLabel>(u"historyNothing"_s)->text(), u"No step of the history matches"_s);
    QTest::keyClick(find<QWidget>(u"historyPage"_s), Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"historyPage"_s)->isVisible());
}

void TestCollecting::tellsTheHistoryOfAStudy()
{
    Coder ana;
    ana.name = u"Ana"_s;
    ana.id = m_workspace->store().apply(SaveCoder{ana})->id;
    m_workspace->store().setCoder(ana.id);
    for (const QString& title : {u"A"_s, u"B"_s}) {
        CodedStudy changed = m_workspace->study(m_ids[0]);
        changed.study.title = title;
        QVERIFY(m_workspace->store().apply(UpdateStudy{changed, true}));
    }
    m_workspace->publish();
    find<QTableView>(u"studyTable"_s)->selectRow(0);
    auto* line = find<QPushButton>(u"studyHistory"_s);
    QTRY_VERIFY(line->isVisibleTo(m_shell.get()));
    QVERIFY2(line->text().startsWith(u"2 changes, last by Ana on"_s), qPrintable(line->text()));
    line->click();
    auto* popup = find<QWidget>(u"studyHistoryPopup"_s);
    auto* view = popup->findChild<QAbstractItemView*>(u"historyList"_s);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    popup->close();
    find<QTableView>(u"studyTable"_s)->selectRow(1);
    QTRY_VERIFY(!line->isVisibleTo(m_shell.get()));
}

void TestCollecting::renamesACoder()
{
    Coder ana;
    ana.name = u"Ana"_s;
    ana.id = m_workspace->store().apply(SaveCoder{ana})->id;
    m_workspace->publish();
    m_workspace->setCoder(ana.id, false);
    find<QAction>(u"actionCoder"_s)->trigger();
    find<QPushButton>(u"coderRename"_s)->click();
    auto* name = find<QLineEdit>(u"coderName"_s);
    QVERIFY(name->isVisible() && !find<QListWidget>(u"coderList"_s)->isVisible());
    name->setText(u"Ana Lee"_s);
    find<QPlainTextEdit>(u"coderNote"_s)->setPlainText(u"Reads Thai"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->coders.front().name, u"Ana Lee"_s);
    QCOMPARE(m_workspace->snapshot()->coders.front().note, u"Reads Thai"_s);
    QTRY_VERIFY(find<QListWidget>(u"coderList"_s)->isVisible());
    find<QWidget>(u"coderPopup"_s)->close();
}

void TestCollecting::deletesACoder()
{
    Coder ana;
    ana.name = u"Ana"_s;
    ana.id = m_workspace->store().apply(SaveCoder{ana})->id;
    const Id country = m_workspace->dimension(u"country"_s);
    const Id thailand = m_workspace->term(u"country"_s, u"TH"_s);
    QVERIFY(m_workspace->store().apply(CodeStudies{{m_ids[0], m_ids[1]}, country, thailand, true, ana.id}));
    m_workspace->publish();
    m_workspace->setCoder(ana.id, false);
    const auto open = [&] {
        find<QAction>(u"actionCoder"_s)->trigger();
        find<QPushButton>(u"coderRemove"_s)->click();
        QTRY_VERIFY(find<QPushButton>(u"coderDelete"_s)->isEnabled());
    };
    open();
    QVERIFY2(
        find<QLabel>(u"coderUse"_s)->text().startsWith(u"There are 2 codings of 2 studies by this coder"_s),
        qPrintable(find<QLabel>(u"coderUse"_s)->text()));
    // Kept as nobody's, unless something else is chosen.
    find<QPushButton>(u"coderDelete"_s)->click();
    QTRY_VERIFY(m_workspace->snapshot()->coders.empty());
    QCOMPARE(m_workspace->coder(), 0);
    const auto codings = m_workspace->study(m_ids[0]).codings;
    QCOMPARE(codings.size(), 2u);
    QVERIFY(std::ranges::all_of(codings, [](const Coding& coding) { return coding.coder == 0; }));
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->snapshot()->coders.size(), 1u);
    find<QWidget>(u"coderPopup"_s)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_workspace->setCoder(ana.id, false);
    open();
    auto* heir = find<QComboBox>(u"coderHeir"_s);
    heir->setCurrentIndex(heir->findData(-1));
    find<QPushButton>(u"coderDelete"_s)->click();
    QTRY_VERIFY(m_workspace->snapshot()->coders.empty());
    QCOMPARE(m_workspace->study(m_ids[0]).codings.size(), 1u);
    find<QWidget>(u"coderPopup"_s)->close();
}

void TestCollecting::readOnlyOnlyLooks()
{
    const Id id = collect(u"First"_s, {m_ids[0]});
    m_workspace->readOnly = true;
    m_workspace->publish();
    QCoreApplication::processEvents();
    const size_t edits = m_workspace->edits.size();
    auto* view = list(u"collectionsList"_s);
    press(view, 0, Qt::Key_F2);
    press(view, 0, Qt::Key_Delete);
    QVERIFY(!m_shell->findChild<QWidget*>(u"namePopup"_s));
    press(view, 0, Qt::Key_Space);
    QTRY_COMPARE(shown(), 1);
    find<QTableView>(u"studyTable"_s)->selectRow(0);
    QVERIFY(!find<QAction>(u"actionCollect"_s)->isEnabled());
    QTRY_VERIFY(m_shell->findChild<QPushButton*>(u"collectionChip"_s));
    QVERIFY(!m_shell->findChild<QPushButton*>(u"addToCollection"_s));
    find<QAction>(u"actionHistory"_s)->trigger();
    QTRY_VERIFY(list(u"historyList"_s)->model()->rowCount() > 0);
    QVERIFY(find<QLabel>(u"historyHint"_s)->text().contains(u"reading only"_s));
    QCOMPARE(m_workspace->edits.size(), edits);
    QCOMPARE(m_workspace->filter().collections, QList{id});
}

QTEST_MAIN(TestCollecting)
#include "tst_collecting.moc"
