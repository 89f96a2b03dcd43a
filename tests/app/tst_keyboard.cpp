// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/scriptedprompts.h"
#include "views/common/keyhints.h"
#include "views/common/place.h"
#include "views/common/shell.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The list of keys over the real window: it is made of what the window has, so nothing can be missing from it.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void everyActionWithAShortcutIsListed();
    void groupsByPlace_data();
    void groupsByPlace();
    void noKeyTwiceAtOnePlace();
    void placesComeAsInTheRail();
    void nothingIsCut();
    void f1OpensItAndEscCloses();
    void isInThePaletteAndTheMenu();
    void menuIsInGroups();
    void typingNarrows_data();
    void typingNarrows();
    void f1InTheSearchBoxHelpsToSearch();

private:
    template <typename T> T* find(const QString& name) const { return m_window->findChild<T*>(name); }
    QDialog* open()
    {
        find<QAction>(u"actionKeys"_s)->trigger();
        auto* list = find<QDialog>(u"keyList"_s);
        [&] { QTRY_VERIFY(list && list->isVisible()); }();
        return list;
    }
    /// "What it does: keys", as screen readers tell it.
    static QStringList lines(const QDialog* list)
    {
        QStringList texts;
        const auto* tree = list->findChild<QTreeWidget*>(u"keyListTree"_s);
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            const QTreeWidgetItem* item = tree->topLevelItem(group);
            for (int line = 0; line < item->childCount(); ++line)
                texts << item->child(line)->data(0, Qt::AccessibleTextRole).toString();
        }
        return texts;
    }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestKeyboard::everyActionWithAShortcutIsListed()
{
    const QStringList listed = lines(open());
    int actions = 0;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty())
            continue;
        ++actions;
        const QString text = QString(action->text()).remove(u'&');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const auto tells = [&](const QString& line) {
            return line.startsWith(text + u": "_s) && line.contains(key);
        };
        QVERIFY2(std::ranges::any_of(listed, tells), qPrintable(text + u' ' + key));
    }
    QVERIFY(actions > 25);
    // One that comes later, too: the list is made when it is asked for.
    m_window->findChild<QDialog*>(u"keyList"_s)->close();
    QTRY_VERIFY(!find<QDialog>(u"keyList"_s));
    auto* late = new QAction(u"Something &new"_s, find<Shell>(u"shell"_s)->place(u"gaps"_s));
    late->setShortcuts({QKeySequence(u"Ctrl+Alt+N"_s), QKeySequence(u"F7"_s)});
    QVERIFY(keysOf(m_window.get()).contains(KeyEntry{u"Gaps"_s, u"Something new"_s, u"Ctrl+Alt+N, F7"_s}));
}

void TestKeyboard::groupsByPlace_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* group, const char* text, const char* keys) {
        QTest::addRow("%s, %s", group, text)
            << QString::fromUtf8(group) << QString::fromUtf8(text) << QString::fromUtf8(keys);
    };
    row("Everywhere", "Keyboard shortcuts", "F1");
    row("Everywhere", "Menu", "F10"); // of a button
    row("Everywhere", "Open catalogue…", "Ctrl+O"); // of the application
    row("Studies", "Next study", "Alt+Down");
    row("Studies", "To the fields of the study", "Enter");
    row("Gaps", "Copy as table", "Ctrl+Shift+C");
    row("Gap matrix", "Show the studies of the cell", "Enter");
    row("Coding sheet", "To dimension 1", "Alt+1"); // of a QShortcut
    row("Coding sheet", "Remove the last term, while nothing is typed", "Backspace");
    row("Disagreements", "Take what either of them said", "U");
    row("Duplicates", "Merge", "M"); // an action of the review
    row("Duplicates", "Decide as is likeliest", "Enter");
    row("Appraisal", "Answer partial yes", "P or 2");
}

void TestKeyboard::groupsByPlace()
{
    QFETCH(QString, group);
    QFETCH(QString, text);
    QFETCH(QString, keys);
    QVERIFY(keysOf(m_window.get()).contains(KeyEntry{group, text, keys}));
}

void TestKeyboard::noKeyTwiceAtOnePlace()
{
    const QList<KeyEntry> entries = keysOf(m_window.get());
    QCOMPARE(entries.first().group, u"Everywhere"_s);
    QStringList groups;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries.indexOf(entries[i]), i);
        if (groups.isEmpty() || groups.last() != entries[i].group)
            groups << entries[i].group;
    }
    QCOMPARE(groups.size(), QSet<QString>(groups.begin(), groups.end()).size()); // each group once
}

void TestKeyboard::placesComeAsInTheRail()
{
    find<Shell>(u"shell"_s)->showPlace(u"gaps"_s); // what is shown is the last child of its parent
    find<Shell>(u"shell"_s)->showPlace(u"studies"_s);
    const auto* tree = open()->findChild<QTreeWidget*>(u"keyListTree"_s);
    QStringList groups;
    for (int group = 0; group < tree->topLevelItemCount(); ++group)
        groups << tree->topLevelItem(group)->text(0);
    QCOMPARE(groups.first(4), (QStringList{u"Everywhere"_s, u"Studies"_s, u"Practice"_s, u"Gaps"_s}));
}

void TestKeyboard::nothingIsCut()
{
    const auto* tree = open()->findChild<QTreeWidget*>(u"keyListTree"_s);
    QVERIFY(tree->columnWidth(0) + tree->columnWidth(1) <= tree->viewport()->width());
    const QFontMetrics metrics = tree->fontMetrics();
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* item = tree->topLevelItem(group);
        for (int line = 0; line < item->childCount(); ++line)
            QVERIFY2(metrics.horizontalAdvance(item->child(line)->text(1)) <= tree->columnWidth(1),
                     qPrintable(item->child(line)->text(1)));
    }
}

void TestKeyboard::f1OpensItAndEscCloses()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(find<QDialog>(u"keyList"_s));
    auto* list = find<QDialog>(u"keyList"_s);
    auto* edit = list->findChild<QLineEdit*>(u"keyListEdit"_s);
    auto* tree = list->findChild<QTreeWidget*>(u"keyListTree"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->focusWidget(), edit);
    QVERIFY(!edit->accessibleName().isEmpty() && !tree->accessibleName().isEmpty());
    const QTreeWidgetItem* first = tree->currentItem();
    QVERIFY(first && first->parent());
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(tree->currentItem() != first && tree->currentItem()->parent());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(list->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!find<QDialog>(u"keyList"_s));
}

void TestKeyboard::isInThePaletteAndTheMenu()
{
    QVERIFY(find<QMenu>(u"mainMenu"_s)->actions().contains(find<QAction>(u"actionKeys"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* edit = find<QLineEdit>(u"paletteEdit"_s);
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"keyboard"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(find<QDialog>(u"keyList"_s));
}

/// It fits a low window; nothing is lost in its submenus.
void TestKeyboard::menuIsInGroups()
{
    const auto* menu = find<QMenu>(u"mainMenu"_s);
    QVERIFY(menu->sizeHint().height() <= 470); // the least the window may be
    QCOMPARE(menu->actions().last(), find<QAction>(u"quit"_s));
    QList<const QAction*> listed;
    for (const QAction* action : menu->actions()) {
        listed += action;
        QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(), qPrintable(action->text()));
        if (const QMenu* submenu = action->menu()) {
            for (const QAction* inside : submenu->actions())
                listed += inside;
        }
    }
    for (const QString& name : {u"new"_s,
                                u"open"_s,
                                u"openSample"_s,
                                u"saveAs"_s,
                                u"backups"_s,
                                u"makePack"_s,
                                u"mergePack"_s,
                                u"disagreements"_s,
                                u"screeningFlow"_s,
                                u"method"_s,
                                u"quit"_s,
                                u"actionCodebook"_s,
                                u"actionChecklists"_s,
                                u"actionCoder"_s,
                                u"actionCommands"_s,
                                u"actionFilters"_s,
                                u"actionKeys"_s,
                                u"actionPaste"_s,
                                u"actionImports"_s,
                                u"actionDuplicates"_s,
                                u"actionHistory"_s,
                                u"actionSaveSearch"_s})
        QVERIFY2(listed.count(find<QAction>(name)) == 1, qPrintable(name));
}

void TestKeyboard::typingNarrows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("what it does") << u"NEXT stud"_s << u"Next study: Alt+Down"_s;
    QTest::newRow("the key") << u"ctrl+o"_s << u"Open catalogue…: Ctrl+O"_s;
    QTest::newRow("the place") << u"duplicates m"_s << u"Merge: M"_s;
    QTest::newRow("nothing") << u"zzzz"_s << QString();
}

void TestKeyboard::typingNarrows()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const QDialog* list = open();
    const qsizetype all = lines(list).size();
    QTest::keyClicks(list->findChild<QLineEdit*>(u"keyListEdit"_s), typed);
    const QStringList left = lines(list);
    QVERIFY(left.size() < all);
    if (found.isEmpty())
        QVERIFY(left.isEmpty());
    else
        QVERIFY2(left.contains(found), qPrintable(left.join(u'\n')));
}

void TestKeyboard::f1InTheSearchBoxHelpsToSearch()
{
    auto* search = find<QLineEdit>(u"search"_s);
    search->setEnabled(true); // without a catalogue it is not
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_F1);
    QTRY_VERIFY(find<QWidget>(u"searchHelp"_s)->isVisible());
    QVERIFY(!find<QDialog>(u"keyList"_s));
    find<QWidget>(u"searchHelp"_s)->close();
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
