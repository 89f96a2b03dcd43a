// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Coding by type-ahead in the panel of one study.
class TestTermField : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoIsOfTheCoding();
    void typedTextStaysWithItsStudy();
    void newTermsAreMeant();
    void tabGoesAsTheEyeDoes();

private:
    QLineEdit* edit(const QString& dimension) { return find<QLineEdit>(u"coding-%1-edit"_s.arg(dimension)); }
    std::vector<Coding> codings(int row) const { return m_workspace->study(m_ids[row]).codings; }
    /// Where Tab leads from the widget that has the focus, up to @p count widgets on.
    QStringList tabs(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            QTest::keyClick(m_shell->focusWidget(), Qt::Key_Tab);
            names << m_shell->focusWidget()->objectName();
        }
        return names;
    }
    void select(int row)
    {
        find<QTableView>(u"studyTable"_s)->selectRow(row);
        QTRY_COMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids[row]);
        QTRY_VERIFY(find<StudyForm>(u"studyForm"_s)->isEnabled());
    }
};

void TestTermField::init()
{
    openWindow({1600, 1000},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids = {m_workspace->addStudy(u"A study of fishers"_s, 2010, {{u"country"_s, {u"KH"_s}}}),
             m_workspace->addStudy(u"Undated survey"_s, {}, {{u"sector"_s, {u"DOM"_s}}})};
    m_workspace->publish();
    QCoreApplication::processEvents();
    select(0);
}

void TestTermField::cleanup()
{
    closeWindow();
}

void TestTermField::undoIsOfTheCoding()
{
    QLineEdit* country = edit(u"country"_s);
    country->setFocus();
    QTest::keyClicks(country, u"thai"_s);
    QTest::keyClick(country, Qt::Key_Z, Qt::ControlModifier); // of the text, while there is any
    QVERIFY(country->text().isEmpty());
    QTest::keyClicks(country, u"thai"_s);
    QTest::keyClick(country, Qt::Key_Return);
    QVERIFY(!country->isUndoAvailable());
    QTRY_COMPARE(codings(0).size(), 2u);
    QTest::keyClick(country, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(codings(0).size(), 1u);
    QVERIFY(country->text().isEmpty());
    QTest::keySequence(country, QKeySequence(QKeySequence::Redo)); // Ctrl+Shift+Z where the platform says so
    QTRY_COMPARE(codings(0).size(), 2u);
}

void TestTermField::typedTextStaysWithItsStudy()
{
    QLineEdit* country = edit(u"country"_s);
    country->setFocus();
    QTest::keyClicks(country, u"thai"_s);
    select(1);
    QVERIFY(country->text().isEmpty());
    QVERIFY(!country->isUndoAvailable());
    QVERIFY(find<QListWidget>(u"coding-country-popup"_s)->isHidden());
    country->setFocus();
    QTest::keyClicks(country, u"thai"_s);
    QTest::mouseClick(find<QPushButton>(u"addStudy"_s), Qt::LeftButton);
    QVERIFY(country->text().isEmpty());
    QVERIFY(codings(0).size() == 1 && codings(1).size() == 1);
}

void TestTermField::newTermsAreMeant()
{
    QLineEdit* sector = edit(u"sector"_s);
    sector->setFocus();
    QTest::keyClicks(sector, u"Fishhing"_s);
    auto* popup = find<QListWidget>(u"coding-sector-popup"_s);
    QCOMPARE(popup->count(), 1);
    QVERIFY(!popup->currentItem());
    QTest::keyClick(sector, Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QCOMPARE(sector->text(), u"Fishhing"_s);
    QVERIFY(m_workspace->edits.empty());
    QTest::keyClick(sector, Qt::Key_Down);
    QTest::keyClick(sector, Qt::Key_Return);
    QTRY_COMPARE(codings(0).size(), 2u);
    QVERIFY(std::ranges::contains(codings(0), m_workspace->term(u"sector"_s, u"Fishhing"_s), &Coding::term));
    QVERIFY(find<QLabel>(u"noticeText"_s)->text().contains(u"Fishhing"_s));
    QVERIFY(find<QPushButton>(u"noticeUndo"_s)->isVisible());
    // What is there already is no new term, and nothing is offered.
    QTest::keyClicks(sector, u"Fishhing"_s);
    QVERIFY(popup->isHidden());
    QTest::keyClick(sector, Qt::Key_Return);
    QCOMPARE(codings(0).size(), 2u);
    // With the mouse.
    sector->selectAll();
    QTest::keyClicks(sector, u"Salt pans"_s);
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualItemRect(popup->item(0)).center());
    QTRY_COMPARE(codings(0).size(), 3u);
    QVERIFY(sector->hasFocus());
}

void TestTermField::tabGoesAsTheEyeDoes()
{
    QLineEdit* country = edit(u"country"_s);
    country->setFocus();
    for (const QString& text : {u"thai"_s, u"nepal"_s}) {
        QTest::keyClicks(country, text);
        QTest::keyClick(country, Qt::Key_Return);
        QVERIFY(country->hasFocus());
    }
    QTRY_COMPARE(codings(0).size(), 3u);
    QLineEdit* sector = edit(u"sector"_s);
    sector->setFocus();
    QTest::keyClicks(sector, u"fishing"_s);
    QTest::keyClick(sector, Qt::Key_Return);
    QTRY_COMPARE(codings(0).size(), 4u);
    QTest::qWait(20); // what the store answers
    QVERIFY(sector->hasFocus());
    const auto all = codings(0);
    const auto coded = std::ranges::find(all, m_workspace->dimension(u"sector"_s), &Coding::dimension);
    QVERIFY(coded != all.end());
    const QString chip = u"coding-sector-chip-%1"_s.arg(m_workspace->codebook().term(coded->term)->code);
    auto* source = find<QLineEdit>(u"study-url"_s);
    source->setFocus();
    QCOMPARE(tabs(8),
             (QStringList{u"open-url"_s, u"moreStudyFieldsButton"_s, u"coding-country-chip-KH"_s,
                          u"coding-country-chip-TH"_s, u"coding-country-chip-NP"_s, u"coding-country-edit"_s,
                          chip, u"coding-sector-edit"_s}));
    QStringList rest = tabs(6);
    QVERIFY2(rest.contains(u"coding-more"_s), qPrintable(rest.join(u' ')));
    QCOMPARE(rest.first(), u"coding-method-edit"_s);
    QCOMPARE(rest.filter(u"chip"_s).size(), 0);
}

QTEST_MAIN(TestTermField)
#include "tst_termfield.moc"
