// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/codebookeditor.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyform.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Coding study after study without the mouse, and how much is done.
class TestCodingKeys : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnInTheSameField();
    void jumpsToAField();
    void quotesWhatIsMarked();
    void oneTermOnlyReplaces();
    void tellsHowMuchIsCoded();
    void rulesAreSetInTheCodebook();

private:
    void select(int row)
    {
        find<QTableView>(u"studyTable"_s)->selectRow(row);
        waitFor(row);
    }
    void waitFor(int row)
    {
        auto* form = find<StudyForm>(u"studyForm"_s);
        QTRY_COMPARE(form->study(), m_ids[row]);
        QTRY_VERIFY(form->isEnabled() && !form->draft().study.title.isEmpty());
    }
    void type(const QString& text)
    {
        auto* edit = find<QLineEdit>(u"coding-country-edit"_s);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void setRules(bool required, bool single)
    {
        Dimension country = *m_workspace->codebook().dimension(u"country");
        country.required = required;
        country.single = single;
        QVERIFY(m_workspace->store().apply(UpdateDimension{country}));
        m_workspace->publish();
    }
    QString status() { return find<QLabel>(u"statusText"_s)->accessibleName(); }
    QLineEdit* country() { return find<QLineEdit>(u"coding-country-edit"_s); }
};

void TestCodingKeys::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids = {m_workspace->addStudy(u"Kilns"_s, 2001, {{u"country"_s, {u"IN"_s}}}),
             m_workspace->addStudy(u"Fishers"_s, 2010), m_workspace->addStudy(u"Survey"_s, 2011)};
    m_workspace->publish();
    QCoreApplication::processEvents();
}

void TestCodingKeys::cleanup()
{
    closeWindow();
}

void TestCodingKeys::goesOnInTheSameField()
{
    select(0);
    country()->setFocus();
    QTest::keyClick(country(), Qt::Key_Down, Qt::AltModifier);
    waitFor(1);
    QTRY_VERIFY(country()->hasFocus());
    type(u"thai"_s);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings.size(), 1u);
    QTest::keyClick(country(), Qt::Key_Down, Qt::AltModifier);
    waitFor(2);
    QTest::keyClick(country(), Qt::Key_Down, Qt::AltModifier); // the last one
    QCOMPARE(find<StudyForm>(u"studyForm"_s)->study(), m_ids[2]);
    QTest::keyClick(country(), Qt::Key_Up, Qt::AltModifier);
    waitFor(1);
    QTRY_VERIFY(find<QPushButton>(u"coding-country-chip-TH"_s)->isVisible());
    // From a chip, which goes with its study, to the field it is in.
    find<QPushButton>(u"coding-country-chip-TH"_s)->setFocus();
    QTest::keyClick(find<QPushButton>(u"coding-country-chip-TH"_s), Qt::Key_Up, Qt::AltModifier);
    waitFor(0);
    QTRY_VERIFY(country()->hasFocus());
}

void TestCodingKeys::jumpsToAField()
{
    select(0);
    QTest::keyClick(find<QTableView>(u"studyTable"_s), Qt::Key_1, Qt::AltModifier);
    QWidget* first = QApplication::focusWidget();
    QVERIFY(first && first->objectName().startsWith(u"coding-"_s));
    QTest::keyClick(first, Qt::Key_2, Qt::AltModifier);
    QWidget* second = QApplication::focusWidget();
    QVERIFY(second != first && second->objectName().startsWith(u"coding-"_s));
    QTest::keyClick(second, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), first);
}

void TestCodingKeys::quotesWhatIsMarked()
{
    select(1);
    auto* abstract = find<QPlainTextEdit>(u"study-abstract"_s);
    abstract->setPlainText(u"We asked 300 fishers in two ports."_s);
    abstract->setFocus();
    QTextCursor cursor = abstract->textCursor();
    cursor.setPosition(9);
    cursor.setPosition(20, QTextCursor::KeepAnchor);
    abstract->setTextCursor(cursor);
    QTest::keyClick(abstract, Qt::Key_Q, Qt::AltModifier); // nothing coded yet
    QVERIFY(m_workspace->study(m_ids[1]).codings.empty());
    country()->setFocus();
    type(u"thai"_s);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings.size(), 1u);
    // From the field in which it was coded: what is marked is marked still.
    QTest::keyClick(country(), Qt::Key_Q, Qt::AltModifier);
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings[0].quote, u"300 fishers"_s);
    QVERIFY(m_shell->isVisible());
    cursor.setPosition(0);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    abstract->setTextCursor(cursor);
    find<QPushButton>(u"quoteMarked"_s)->click();
    QTRY_COMPARE(m_workspace->study(m_ids[1]).codings[0].quote, u"We asked"_s);
}

void TestCodingKeys::oneTermOnlyReplaces()
{
    setRules(false, true);
    select(0);
    country()->setFocus();
    type(u"thai"_s);
    QTRY_COMPARE(m_workspace->study(m_ids[0]).codings[0].term, m_workspace->term(u"country"_s, u"TH"_s));
    QCOMPARE(m_workspace->study(m_ids[0]).codings.size(), 1u);
}

void TestCodingKeys::tellsHowMuchIsCoded()
{
    QTRY_VERIFY2(status().contains(u"1 of 3 coded"_s), qPrintable(status()));
    setRules(true, false);
    QTRY_VERIFY(status().contains(u"1 of 3 coded"_s));
    Q_EMIT find<QLabel>(u"statusText"_s)->linkActivated(u"incomplete"_s);
    const auto* table = find<QTableView>(u"studyTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Fishers"_s);
}

void TestCodingKeys::rulesAreSetInTheCodebook()
{
    CodebookEditor editor(m_workspace.get());
    editor.showDimension(m_workspace->dimension(u"country"_s));
    editor.show();
    auto* required = editor.findChild<QCheckBox*>(u"dimensionRequired"_s);
    auto* single = editor.findChild<QCheckBox*>(u"dimensionSingle"_s);
    QVERIFY(required && required->isVisible() && !required->isChecked());
    required->click();
    QTRY_VERIFY(m_workspace->codebook().dimension(u"country")->required);
    QVERIFY(!m_workspace->codebook().dimension(u"country")->single);
    single->click();
    QTRY_VERIFY(m_workspace->codebook().dimension(u"country")->single);
    QVERIFY(m_workspace->codebook().dimension(u"country")->required && required->isChecked());
    editor.showDimension(m_workspace->dimension(u"sector"_s));
    QVERIFY(!required->isChecked() && !single->isChecked());
    m_workspace->undo();
    QTRY_VERIFY(!m_workspace->codebook().dimension(u"country")->single);
}

QTEST_MAIN(TestCodingKeys)
#include "tst_codingkeys.moc"
