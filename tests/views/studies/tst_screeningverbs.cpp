// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/studiesplace.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Screening by keyboard in the Studies place, on a real catalogue.
class TestScreeningVerbs : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenBeforeScreeningStarts();
    void keysAnswer_data();
    void keysAnswer();
    void excludingGoesToTheNext();
    void xAsksWhy_data();
    void xAsksWhy();
    void manyAtOnce();
    void theCoderAnswers();
    void undoTakesItBack();
    void aReadOnlyCatalogueRefuses();
    void statusTellsProgress();
    void reasonsOfTheTeam();

private:
    void start()
    {
        QVERIFY(m_workspace->store().apply(ImportCodebook{screeningCodebook()}));
        m_workspace->publish();
        QCoreApplication::processEvents();
    }
    QTableView* table() { return find<QTableView>(u"studyTable"_s); }
    StudiesPlace* place() { return static_cast<StudiesPlace*>(m_shell->currentPlace()); }
    void press(Qt::Key key) { QTest::keyClick(table(), key, Qt::AltModifier); }
    void select(int row)
    {
        table()->setFocus();
        table()->selectRow(row);
        QCoreApplication::processEvents();
    }
    /// Codes of the study's answers.
    QStringList answers(int study) const
    {
        QStringList codes;
        const Dimension* dimension = screeningDimension(m_workspace->codebook());
        for (const Coding& coding : m_workspace->study(m_ids[study]).codings) {
            if (dimension && coding.dimension == dimension->id)
                codes << m_workspace->codebook().term(coding.term)->code;
        }
        return codes;
    }
    Id selected() const
    {
        const auto* view = m_shell->findChild<QTableView*>(u"studyTable"_s);
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        return rows.size() == 1 ? static_cast<StudyTableModel*>(view->model())->idAt(rows.first().row()) : 0;
    }
};

void TestScreeningVerbs::init()
{
    openWindow({1500, 900},
               [](Shell& shell, TestWorkspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    for (int i = 0; i < 5; ++i)
        m_ids << m_workspace->addStudy(u"Study %1"_s.arg(i), 2020 + i);
    m_workspace->publish();
    m_shell->showPlace(u"studies"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
}

void TestScreeningVerbs::cleanup()
{
    closeWindow();
}

void TestScreeningVerbs::hiddenBeforeScreeningStarts()
{
    select(0);
    QVERIFY(!find<QAction>(u"actionInclude"_s)->isVisible());
    press(Qt::Key_I);
    QTest::qWait(20);
    QVERIFY(m_workspace->edits.empty());
    QVERIFY(!place()->statusText().contains(u"screened"_s));
    start();
    QVERIFY(find<QAction>(u"actionInclude"_s)->isEnabled());
}

void TestScreeningVerbs::keysAnswer_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("include") << Qt::Key_I << u"INC"_s;
    QTest::newRow("full text wanted") << Qt::Key_S << u"SOU"_s;
    QTest::newRow("undecided") << Qt::Key_U << u"UND"_s;
}

void TestScreeningVerbs::keysAnswer()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, code);
    start();
    select(1);
    press(key);
    QTRY_COMPARE(answers(1), QStringList{code});
    QTRY_COMPARE(selected(), m_ids[2]); // and on to the next
}

void TestScreeningVerbs::excludingGoesToTheNext()
{
    start();
    select(0);
    for (int i = 0; i < 2; ++i) {
        m_shell->activateWindow(); // this platform leaves it to us once a menu was open
        QTRY_VERIFY(m_shell->isActiveWindow());
        press(Qt::Key_X);
        auto* menu = m_shell->findChild<QMenu*>(u"reasonMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_X);
        QTRY_COMPARE(answers(i), QStringList{u"EXT"_s});
        QTRY_COMPARE(table()->model()->rowCount(), 4 - i); // what is excluded is not listed
        QTRY_COMPARE(selected(), m_ids[i + 1]);
        QTRY_VERIFY(!m_shell->findChild<QMenu*>(u"reasonMenu"_s));
    }
}

void TestScreeningVerbs::xAsksWhy_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("on title") << Qt::Key_X << u"EXT"_s;
    QTest::newRow("not retrieved") << Qt::Key_N << u"NRT"_s;
    QTest::newRow("first reason") << Qt::Key_1 << u"EXF-TOP"_s;
    QTest::newRow("third reason") << Qt::Key_3 << u"EXF-PLA"_s;
    QTest::newRow("no reason") << Qt::Key_0 << u"EXF"_s;
    QTest::newRow("Esc") << Qt::Key_Escape << u""_s;
}

void TestScreeningVerbs::xAsksWhy()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, code);
    start();
    select(2);
    press(Qt::Key_X);
    auto* menu = m_shell->findChild<QMenu*>(u"reasonMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, key);
    QTRY_VERIFY(!menu || !menu->isVisible());
    if (code.isEmpty()) {
        QTest::qWait(20);
        QVERIFY(answers(2).isEmpty());
    } else {
        QTRY_COMPARE(answers(2), QStringList{code});
    }
}

void TestScreeningVerbs::manyAtOnce()
{
    start();
    table()->selectAll();
    QCoreApplication::processEvents();
    const size_t before = m_workspace->edits.size();
    press(Qt::Key_I);
    QTRY_COMPARE(answers(4), QStringList{u"INC"_s});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(answers(i), QStringList{u"INC"_s});
    QCOMPARE(m_workspace->edits.size(), before + 1);
}

void TestScreeningVerbs::theCoderAnswers()
{
    start();
    Coder ana;
    ana.name = u"Ana"_s;
    const Id coder = m_workspace->store().apply(SaveCoder{ana})->id;
    m_workspace->publish();
    m_workspace->setCoder(coder, false);
    select(0);
    press(Qt::Key_I);
    QTRY_COMPARE(answers(0), QStringList{u"INC"_s});
    QCOMPARE(m_workspace->study(m_ids[0]).codings.front().coder, coder);
}

void TestScreeningVerbs::undoTakesItBack()
{
    start();
    select(0);
    press(Qt::Key_I);
    QTRY_COMPARE(answers(0), QStringList{u"INC"_s});
    m_workspace->undo();
    QTRY_VERIFY(answers(0).isEmpty());
}

void TestScreeningVerbs::aReadOnlyCatalogueRefuses()
{
    start();
    m_workspace->readOnly = true;
    select(0);
    QVERIFY(!find<QAction>(u"actionInclude"_s)->isEnabled());
}

void TestScreeningVerbs::statusTellsProgress()
{
    start();
    QTRY_VERIFY(place()->statusText().contains(u"0 of 5 screened"_s));
    const Dimension* dimension = screeningDimension(m_workspace->codebook());
    const auto answer = [&](int study, ScreeningState state) {
        QVERIFY(m_workspace->store().apply(CodeStudies{
            {m_ids[study]}, dimension->id, screeningTerm(m_workspace->codebook(), state)->id, true, 0}));
    };
    answer(0, ScreeningState::Included);
    answer(1, ScreeningState::ExcludedOnTitle);
    m_workspace->publish();
    QTRY_VERIFY2(place()->statusText().contains(u"2 of 5 screened"_s), qPrintable(place()->statusText()));
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    place()->followStatusLink(u"unscreened"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    place()->followStatusLink(u"leftout"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(place()->statusText().contains(u"leave them out"_s));
    place()->followStatusLink(u"leftout"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestScreeningVerbs::reasonsOfTheTeam()
{
    start();
    const Term* fullText = screeningTerm(m_workspace->codebook(), ScreeningState::ExcludedOnFullText);
    Term reason;
    reason.dimension = fullText->dimension;
    reason.parent = fullText->id;
    reason.code = u"OURS"_s;
    reason.label = u"Smuggling & nothing else"_s;
    reason.position = 100;
    QVERIFY(m_workspace->store().apply(AddTerm{reason}));
    m_workspace->publish();
    select(0);
    press(Qt::Key_X);
    auto* menu = m_shell->findChild<QMenu*>(u"reasonMenu"_s);
    QVERIFY(menu);
    const auto* action = menu->findChild<QAction*>(u"reason-OURS"_s);
    QVERIFY(action);
    QVERIFY(action->text().endsWith(u"Smuggling && nothing else"_s));
    QTest::keyClick(menu, Qt::Key_8);
    QTRY_COMPARE(answers(0), QStringList{u"OURS"_s});
}

QTEST_MAIN(TestScreeningVerbs)
#include "tst_screeningverbs.moc"
