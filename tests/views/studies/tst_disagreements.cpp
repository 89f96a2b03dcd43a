// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/studiesplace.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Reconciling what two coders say, by keyboard, on a real catalogue.
class TestDisagreements : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhereTheyDisagree();
    void keysDecide_data();
    void keysDecide();
    void confirmsAnEditedSet();
    void undoTakesADecisionBack();
    void keepsQuotes();
    void aSingleTermHasNoUnion();
    void saysWhyThereIsNothing();
    void isNotForTheBlind();
    void goesBack();
    void beginsWhereMostIsToBeReconciled();
    void beginsWithTheFirstIfThereIsNothing();
    void whatWasChosenStaysChosen();
    void tabReachesTheChoices_data();
    void tabReachesTheChoices();

private:
    Id addCoder(const QString& name)
    {
        Coder coder;
        coder.name = name;
        const auto saved = m_workspace->store().apply(SaveCoder{coder});
        Q_ASSERT(saved);
        return saved->id;
    }
    void code(int study, Id coder, const QStringList& terms, const QString& quote = {},
              const QString& dimension = u"country"_s)
    {
        SetCodings edit;
        edit.study = m_ids[study];
        edit.dimension = m_workspace->dimension(dimension);
        edit.coder = coder;
        for (const QString& term : terms) {
            Coding coding;
            coding.term = m_workspace->term(dimension, term);
            coding.quote = quote;
            edit.codings.push_back(coding);
        }
        QVERIFY(m_workspace->store().apply(edit));
    }
    /// Nothing is coded in Country any more.
    void emptyCountry()
    {
        for (int study = 0; study < m_ids.size(); ++study) {
            code(study, m_ana, {});
            code(study, m_bo, {});
        }
    }
    QComboBox* dimension() { return find<QComboBox>(u"disagreementDimension"_s); }
    void show() { static_cast<StudiesPlace*>(m_shell->currentPlace())->showDisagreements(); }
    /// Codes of coder 0.
    QStringList agreed(int study) const
    {
        QStringList codes;
        for (const Coding& coding : m_workspace->study(m_ids[study]).codings) {
            if (coding.coder == 0)
                codes << m_workspace->codebook().term(coding.term)->code;
        }
        codes.sort();
        return codes;
    }
    bool isReconciled(int study) const
    {
        const auto studies = m_workspace->store().reconciledStudies(m_workspace->dimension(u"country"_s));
        return studies && std::ranges::contains(*studies, m_ids[study]);
    }
    void open()
    {
        static_cast<StudiesPlace*>(m_shell->currentPlace())->showDisagreements();
        QTRY_VERIFY(find<QListWidget>(u"disagreementList"_s)->count() > 0);
        auto* box = find<QComboBox>(u"disagreementDimension"_s);
        QCOMPARE(box->currentText(), u"Country"_s);
    }
    QListWidget* list() { return find<QListWidget>(u"disagreementList"_s); }
    QString progress() { return find<QLabel>(u"reconcileProgress"_s)->text(); }

    Id m_ana = 0;
    Id m_bo = 0;
};

void TestDisagreements::init()
{
    openWindow({1280, 720},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    for (const QString& title : {u"Kilns"_s, u"Fishers"_s, u"Survey"_s, u"Alike"_s})
        m_ids << m_workspace->addStudy(title, 2010);
    m_ana = addCoder(u"Ana"_s);
    m_bo = addCoder(u"Bo"_s);
    code(0, m_ana, {u"TH"_s}, u"in Thailand"_s);
    code(0, m_bo, {u"KH"_s, u"TH"_s});
    code(1, m_ana, {u"IN"_s});
    code(1, m_bo, {u"NP"_s});
    code(2, m_ana, {u"VN"_s});
    code(2, m_bo, {u"LA"_s});
    code(3, m_ana, {u"VN"_s});
    code(3, m_bo, {u"VN"_s});
    m_workspace->publish();
    QCoreApplication::processEvents();
}

void TestDisagreements::cleanup()
{
    closeWindow();
}

void TestDisagreements::showsWhereTheyDisagree()
{
    open();
    QCOMPARE(list()->count(), 3);
    QCOMPARE(list()->item(0)->text(), u"Kilns"_s);
    QCOMPARE(progress(), u"0 of 3 reconciled"_s);
    // TH: both 1, neither 3 (κ = 1); KH: only Bo; IN: only Ana; NP: only Bo; VN: both 1, only Ana 1; LA: only Bo. n = 4.
    // Po: 1, ¾, ¾, ¾, ¾, ¾ → 4.75/6. Pe: TH (1 + 9)/16; KH, IN, NP, LA 12/16 each; VN (2·1 + 2·3)/16 = 8/16: together 66/16 = 4.125.
    // κ = (4.75 − 4.125)/(6 − 4.125) = 0.625/1.875 = 1/3.
    QVERIFY2(find<QLabel>(u"agreementNumbers"_s)->text().contains(u"0.33"_s),
             qPrintable(find<QLabel>(u"agreementNumbers"_s)->text()));
    QVERIFY(find<QLabel>(u"agreementNumbers"_s)->text().contains(u"4 studies"_s));
    QVERIFY(find<QLabel>(u"answerB"_s)->text().contains(u"<b>Cambodia</b>"_s));
    QVERIFY(!find<QLabel>(u"answerB"_s)->text().contains(u"<b>Thailand</b>"_s));
    QTRY_VERIFY(find<QLabel>(u"answerA"_s)->text().contains(u"in Thailand"_s));
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(find<QLabel>(u"reconcileTitle"_s)->text(), u"Fishers"_s);
    QVERIFY(find<QLabel>(u"answerA"_s)->text().contains(u"India"_s));
}

void TestDisagreements::keysDecide_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("A") << Qt::Key_A << QStringList{u"TH"_s};
    QTest::newRow("B") << Qt::Key_B << QStringList{u"KH"_s, u"TH"_s};
    QTest::newRow("U") << Qt::Key_U << QStringList{u"KH"_s, u"TH"_s};
    QTest::newRow("Enter") << Qt::Key_Return << QStringList{u"KH"_s, u"TH"_s}; // unchanged: all of both
}

void TestDisagreements::keysDecide()
{
    QFETCH(Qt::Key, key);
    QFETCH(QStringList, terms);
    open();
    QTest::keyClick(list(), key);
    QTRY_COMPARE(agreed(0), terms);
    QVERIFY(isReconciled(0));
    QTRY_COMPARE(progress(), u"1 of 3 reconciled"_s);
    QCOMPARE(list()->currentRow(), 1); // on to the next
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->count(), 3);
    QCOMPARE(m_workspace->edits.size(), 1u);
    QVERIFY(std::get<SetCodings>(m_workspace->edits[0]).reconciles);
    QVERIFY(!isReconciled(1));
    // What the coders said is still there.
    QCOMPARE(m_workspace->study(m_ids[0]).codings.size(), size_t(3 + terms.size()));
}

void TestDisagreements::confirmsAnEditedSet()
{
    open();
    auto* edit = find<QLineEdit>(u"agreed-edit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"myanmar"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_workspace->edits.empty()); // the term, not the set
    auto* chip = find<QPushButton>(u"agreed-chip-KH"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(agreed(0), (QStringList{u"MM"_s, u"TH"_s}));
    // Decided, it shows what was agreed on.
    QTRY_COMPARE(progress(), u"1 of 3 reconciled"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    QTRY_VERIFY(m_shell->findChild<QPushButton*>(u"agreed-chip-MM"_s));
    QCOMPARE(list()->currentRow(), 0);
}

void TestDisagreements::undoTakesADecisionBack()
{
    open();
    QTest::keyClick(list(), Qt::Key_B);
    QTRY_COMPARE(progress(), u"1 of 3 reconciled"_s);
    m_workspace->undo();
    QTRY_COMPARE(progress(), u"0 of 3 reconciled"_s);
    QVERIFY(agreed(0).isEmpty() && !isReconciled(0));
    m_workspace->redo();
    QTRY_COMPARE(progress(), u"1 of 3 reconciled"_s);
}

void TestDisagreements::keepsQuotes()
{
    open();
    QTRY_VERIFY(find<QLabel>(u"answerA"_s)->text().contains(u"in Thailand"_s)); // the study is here
    QTest::keyClick(list(), Qt::Key_B);
    QTRY_COMPARE(agreed(0).size(), 2);
    const auto codings = m_workspace->study(m_ids[0]).codings;
    QCOMPARE(std::ranges::count_if(
                 codings,
                 [](const Coding& coding) { return coding.coder == 0 && coding.quote == u"in Thailand"; }),
             1);
}

void TestDisagreements::aSingleTermHasNoUnion()
{
    Dimension country = *m_workspace->codebook().dimension(u"country");
    country.single = true;
    QVERIFY(m_workspace->store().apply(UpdateDimension{country}));
    m_workspace->publish();
    open();
    QTest::keyClick(list(), Qt::Key_Down); // India or Nepal
    QVERIFY(!find<QPushButton>(u"takeBoth"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_U);
    QCoreApplication::processEvents();
    QVERIFY(m_workspace->edits.empty());
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_COMPARE(agreed(1), QStringList{u"IN"_s});
}

void TestDisagreements::saysWhyThereIsNothing()
{
    open();
    auto* dimension = find<QComboBox>(u"disagreementDimension"_s);
    dimension->setCurrentIndex(dimension->findText(u"Sector"_s));
    Q_EMIT dimension->activated(dimension->currentIndex());
    auto* empty = find<QLabel>(u"disagreementsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No study was coded by both"_s);
    QVERIFY(find<QLabel>(u"agreementNumbers"_s)->text().isEmpty());
    QVERIFY(m_workspace->store().apply(DeleteCoder{m_bo, {}}));
    m_workspace->publish();
    QTRY_COMPARE(empty->text(), u"Two coders are needed"_s);
}

void TestDisagreements::isNotForTheBlind()
{
    m_workspace->setCoder(m_ana, true);
    static_cast<StudiesPlace*>(m_shell->currentPlace())->showDisagreements();
    auto* empty = find<QLabel>(u"disagreementsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"You code blind"_s);
    QCOMPARE(list()->count(), 0);
    m_workspace->setCoder(m_ana, false);
    QTRY_COMPARE(list()->count(), 3);
}

void TestDisagreements::goesBack()
{
    open();
    QVERIFY(!find<QTableView>(u"studyTable"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(find<QTableView>(u"studyTable"_s)->isVisible());
    QVERIFY(!list()->isVisible());
}

void TestDisagreements::beginsWhereMostIsToBeReconciled()
{
    emptyCountry();
    code(0, m_ana, {u"FSH"_s}, {}, u"sector"_s);
    code(0, m_bo, {u"AGR"_s}, {}, u"sector"_s);
    const Id cy = addCoder(u"Cy"_s);
    for (const int study : {1, 2}) {
        code(study, m_bo, {u"QNT"_s}, {}, u"method"_s);
        code(study, cy, {u"QNT-PRV"_s}, {}, u"method"_s);
    }
    m_workspace->publish();
    show();
    QTRY_COMPARE(list()->count(), 2);
    QCOMPARE(dimension()->currentText(), u"Method"_s);
    QCOMPARE(find<QComboBox>(u"coderA"_s)->currentText(), u"Bo"_s);
    QCOMPARE(find<QComboBox>(u"coderB"_s)->currentText(), u"Cy"_s);
    QTRY_VERIFY(list()->hasFocus());
}

void TestDisagreements::beginsWithTheFirstIfThereIsNothing()
{
    emptyCountry();
    m_workspace->publish();
    show();
    auto* empty = find<QLabel>(u"disagreementsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No study was coded by both"_s);
    QCOMPARE(dimension()->currentIndex(), 0);
    QTRY_VERIFY(dimension()->hasFocus());
}

/// Coming back, too.
void TestDisagreements::whatWasChosenStaysChosen()
{
    code(0, m_ana, {u"FSH"_s}, {}, u"sector"_s);
    code(0, m_bo, {u"AGR"_s}, {}, u"sector"_s);
    m_workspace->publish();
    open();
    dimension()->setCurrentIndex(dimension()->findText(u"Sector"_s));
    Q_EMIT dimension()->activated(dimension()->currentIndex());
    QTRY_COMPARE(list()->count(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!list()->isVisible());
    show();
    QTRY_VERIFY(list()->isVisible());
    QTest::qWait(50); // whatever is still looked through
    QCOMPARE(dimension()->currentText(), u"Sector"_s);
    QCOMPARE(list()->count(), 1);
}

void TestDisagreements::tabReachesTheChoices_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : {"disagreements", "nothing in common", "they agree", "blind", "one coder"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestDisagreements::tabReachesTheChoices()
{
    QFETCH(QString, state);
    if (state == u"nothing in common" || state == u"they agree")
        emptyCountry();
    if (state == u"they agree") {
        code(3, m_ana, {u"VN"_s});
        code(3, m_bo, {u"VN"_s});
    }
    if (state == u"one coder")
        QVERIFY(m_workspace->store().apply(DeleteCoder{m_bo, {}}));
    m_workspace->publish();
    m_workspace->setCoder(m_ana, state == u"blind");
    show();
    if (state == u"disagreements")
        QTRY_COMPARE(list()->count(), 3);
    else
        QTRY_VERIFY(find<QLabel>(u"disagreementsEmpty"_s)->isVisible());
    const auto* page = find<QWidget>(u"disagreementsPage"_s);
    QTRY_VERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
    }
    for (const QString& name : {u"disagreementDimension"_s, u"coderA"_s, u"coderB"_s, u"disagreementsBack"_s})
        QVERIFY2(reached.contains(name), qPrintable(name + u" is not among "_s + reached.join(u", "_s)));
}

QTEST_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
