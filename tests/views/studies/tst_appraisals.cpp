// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/appraisal.h"
#include "support/windowtest.h"
#include "views/studies/checklisteditor.h"
#include "views/studies/studiesplace.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Judging studies with a checklist, by keyboard, and writing checklists, on a real catalogue.
class TestAppraisals : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsFromThePanel();
    void keysAnswer();
    void saysWhy();
    void takesOnlyWhatTheItemTakes();
    void takesAnAnswerBack();
    void undoTakesAnAnswerBack();
    void fastAnswersAreAllKept();
    void buttonsAnswerToo();
    void keepsNotes();
    void keepsANoteAtEveryKey();
    void keepsAQuestionAtEveryKey();
    void saysWhatBecomesOfAHandCodedConfidence();
    void offersTheChecklistThatFits_data();
    void offersTheChecklistThatFits();
    void goesOnWhereItWasLeft();
    void goesFromStudyToStudy();
    void codersAppraiseApart();
    void removesAnAppraisal();
    void readsOnlyWhereNothingMayBeWritten();
    void ratesAgainAfterAChange();
    void writesAChecklist();
    void ordersItems();
    void countsWeaknesses();
    void keepsAChecklistThatIsUsed();
    void survivesAChecklistOfAStranger();

private:
    StudiesPlace* place() { return static_cast<StudiesPlace*>(m_shell->currentPlace()); }
    void select(int study)
    {
        find<QTableView>(u"studyTable"_s)->selectRow(study);
        QTRY_VERIFY(find<QWidget>(u"appraisalPart"_s)->isVisible());
    }
    void openPage(int study, const QString& checklist = {})
    {
        place()->showAppraisal(m_ids[study], checklist);
        QTRY_VERIFY(!find<QLabel>(u"appraisalTitle"_s)->text().isEmpty());
    }
    QTreeWidget* items() { return find<QTreeWidget>(u"appraisalItems"_s); }
    int currentItem() { return items()->indexOfTopLevelItem(items()->currentItem()) + 1; }
    QString text(const QString& label) { return find<QLabel>(label)->text(); }
    std::vector<Appraisal> stored(int study)
    {
        auto all = m_workspace->store().appraisals(m_ids[study]);
        return all ? *all : std::vector<Appraisal>();
    }
    QJsonObject answersOf(int study)
    {
        const auto all = stored(study);
        return all.empty() ? QJsonObject() : all.front().answers;
    }
    /// Codes of the confidence dimension, of one coder.
    QStringList confidence(int study, Id coder = 0)
    {
        QStringList codes;
        for (const Coding& coding : m_workspace->study(m_ids[study]).codings) {
            if (coding.dimension == m_workspace->dimension(u"confidence"_s) && coding.coder == coder)
                codes << m_workspace->codebook().term(coding.term)->code;
        }
        return codes;
    }
    /// Answers from the first item on: one letter an item.
    void type(const QString& keys)
    {
        items()->setCurrentItem(items()->topLevelItem(0));
        QTest::keyClicks(items(), keys);
    }
    Id addChecklist(const QString& name, int questions = 2)
    {
        ChecklistForm form;
        for (int item = 0; item < questions; ++item)
            form.items.push_back({u"k%1"_s.arg(item), {}, u"Question %1?"_s.arg(item + 1), {}, item == 0});
        const auto saved = m_workspace->store().apply(SaveChecklist{{0, name, checklistItems(form)}});
        Q_ASSERT(saved);
        m_workspace->publish();
        return saved->id;
    }
    ChecklistForm form(Id checklist)
    {
        const auto all = m_workspace->store().checklists();
        for (const Checklist& one : *all) {
            if (one.id == checklist)
                return *checklistForm(one);
        }
        return {};
    }
    Id onlyChecklist() { return m_workspace->store().checklists()->front().id; }
};

void TestAppraisals::init()
{
    openWindow({1280, 720},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids << m_workspace->addStudy(u"A review"_s, 2020, {{u"evidence-type"_s, {u"SYR"_s}}});
    m_ids << m_workspace->addStudy(u"A survey"_s, 2019, {{u"evidence-type"_s, {u"PRI"_s}}});
    m_ids << m_workspace->addStudy(u"Something"_s, 2018);
    m_workspace->publish();
    QCoreApplication::processEvents();
}

void TestAppraisals::cleanup()
{
    closeWindow();
}

void TestAppraisals::startsFromThePanel()
{
    select(0);
    QTRY_VERIFY(find<QLabel>(u"notAppraised"_s)->isVisible());
    find<QPushButton>(u"appraise"_s)->click();
    QTRY_COMPARE(text(u"appraisalTitle"_s), u"A review"_s);
    QVERIFY(find<QWidget>(u"appraisalPage"_s)->isVisible());
    QVERIFY(!find<QTableView>(u"studyTable"_s)->isVisible());
    QCOMPARE(items()->topLevelItemCount(), 16);
    QVERIFY(items()->hasFocus());
    QTest::keyClick(items(), Qt::Key_Escape);
    QTRY_VERIFY(find<QTableView>(u"studyTable"_s)->isVisible());
    QVERIFY(m_workspace->edits.empty()); // looking is no edit
    // The same by its key.
    find<QTableView>(u"studyTable"_s)->setFocus();
    QTest::keyClick(m_shell.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"appraisalPage"_s)->isVisible());
}

void TestAppraisals::keysAnswer()
{
    openPage(0);
    type(u"y13y"_s); // letters and numbers; 1 yes, 3 no
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"4 of 16 answered"_s);
    QCOMPARE(currentItem(), 5);
    QTest::keyClicks(items(), u"yynyyyayyya"_s); // items 5 to 15
    QTest::keyClick(items(), Qt::Key_Up);
    QTest::keyClick(items(), Qt::Key_Down);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"15 of 16 answered"_s);
    QCOMPARE(text(u"rating"_s), u"Not rated yet"_s);
    QVERIFY(confidence(0).isEmpty());
    m_workspace->edits.clear();
    QTest::keyClicks(items(), u"y"_s);
    QTRY_COMPARE(confidence(0), QStringList{u"LOW"_s});
    QCOMPARE(m_workspace->edits.size(), 1u); // the answer and the coding: one edit
    QCOMPARE(std::get<SaveAppraisal>(m_workspace->edits[0]).appraisal.rating, u"LOW"_s);
    QCOMPARE(text(u"rating"_s), u"Low"_s);
    QVERIFY(text(u"ratingReason"_s).contains(u"item 7"_s));
    QVERIFY(text(u"ratingReason"_s).contains(u"item 3"_s));
    m_workspace->undo();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"15 of 16 answered"_s);
    QVERIFY(confidence(0).isEmpty());
    // In the panel: what it rests on.
    m_workspace->redo();
    QTRY_COMPARE(text(u"rating"_s), u"Low"_s);
    QTest::keyClick(items(), Qt::Key_Escape);
    select(0);
    QTRY_COMPARE(text(u"appraisalRating"_s), u"Low"_s);
    QCOMPARE(text(u"appraisalFacts"_s), u"AMSTAR 2 · 16 of 16 answered"_s);
    QCOMPARE(text(u"confidenceOrigin"_s), u"Confidence Low: from AMSTAR 2"_s);
}

void TestAppraisals::saysWhy()
{
    openPage(0);
    type(u"yn"_s);
    QTRY_VERIFY(text(u"ratingReason"_s).contains(u"item 2"_s));
    QVERIFY(text(u"ratingReason"_s).startsWith(u"so far"_s));
    QCOMPARE(items()->topLevelItem(1)->text(3), u"No"_s);
    QVERIFY(items()->topLevelItem(1)->font(3).bold());
    QCOMPARE(items()->topLevelItem(1)->text(2), u"critical"_s);
}

void TestAppraisals::takesOnlyWhatTheItemTakes()
{
    openPage(0);
    type(u"p"_s); // item 1 knows no partial yes
    type(u"a4"_s); // nor not applicable
    QCoreApplication::processEvents();
    QVERIFY(m_workspace->edits.empty());
    QCOMPARE(currentItem(), 1);
    QVERIFY(!find<QPushButton>(u"answerPartial"_s)->isVisible());
    type(u"yp"_s);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"2 of 16 answered"_s);
    QCOMPARE(items()->topLevelItem(1)->text(3), u"Partial yes"_s);
}

void TestAppraisals::takesAnAnswerBack()
{
    openPage(0);
    type(u"yyyyyyyyyyyyyyyy"_s);
    QTRY_COMPARE(confidence(0), QStringList{u"HIG"_s});
    QSignalSpy notices(m_workspace.get(), &Workspace::noticed);
    QTest::keyClick(items(), Qt::Key_Delete);
    QTRY_VERIFY(confidence(0).isEmpty());
    QTRY_COMPARE(notices.count(), 1);
    QVERIFY(notices[0][0].toString().contains(u"High"_s));
    QVERIFY(notices[0][1].toBool());
    QCOMPARE(text(u"rating"_s), u"Not rated yet"_s);
    // With the last answer the appraisal goes, too.
    for (int item = 0; item < 16; ++item) {
        items()->setCurrentItem(items()->topLevelItem(item));
        QTest::keyClick(items(), Qt::Key_Backspace);
        QTRY_VERIFY(answerTo(QString::number(item + 1), answersOf(0)) == Answer::None);
        QTest::qWait(1);
    }
    QTRY_VERIFY(stored(0).empty());
}

void TestAppraisals::undoTakesAnAnswerBack()
{
    openPage(0);
    type(u"yn"_s);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"2 of 16 answered"_s);
    m_workspace->undo();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"1 of 16 answered"_s);
    m_workspace->undo();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"0 of 16 answered"_s);
    QVERIFY(stored(0).empty());
    m_workspace->redo();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"1 of 16 answered"_s);
}

/// Answers come faster than the catalogue takes them: none is lost, none comes back.
void TestAppraisals::fastAnswersAreAllKept()
{
    openPage(0);
    for (int item = 0; item < 16; ++item) {
        QTest::keyClicks(items(), u"n"_s);
        if (item % 3 == 0)
            QCoreApplication::processEvents();
        if (item % 5 == 0)
            m_workspace->publish(); // somebody else's change
    }
    QTRY_COMPARE(confidence(0), QStringList{u"CRI"_s});
    QCOMPARE(answersOf(0).size(), 16);
    QCOMPARE(text(u"rating"_s), u"Critically low"_s);
}

void TestAppraisals::buttonsAnswerToo()
{
    openPage(0);
    items()->setCurrentItem(items()->topLevelItem(10));
    find<QPushButton>(u"answerNotApplicable"_s)->click();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"1 of 16 answered"_s);
    QCOMPARE(currentItem(), 12);
    QVERIFY(items()->hasFocus());
    items()->setCurrentItem(items()->topLevelItem(10));
    QVERIFY(find<QPushButton>(u"answerNotApplicable"_s)->isChecked());
    find<QPushButton>(u"clearAnswer"_s)->click();
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"0 of 16 answered"_s);
}

void TestAppraisals::keepsNotes()
{
    openPage(0);
    items()->setCurrentItem(items()->topLevelItem(6));
    QTest::keyClick(items(), Qt::Key_Return);
    auto* note = find<QPlainTextEdit>(u"itemNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"no list, page 9"_s);
    QCOMPARE(currentItem(), 7); // letters in the note are letters
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(items()->hasFocus());
    QVERIFY(find<QWidget>(u"appraisalPage"_s)->isVisible());
    QTest::keyClicks(items(), u"n"_s);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"1 of 16 answered"_s);
    QTRY_COMPARE(noteOn(u"7"_s, answersOf(0)), u"no list, page 9"_s);
    QCOMPARE(answerTo(u"7"_s, answersOf(0)), Answer::No);
    QVERIFY(note->toPlainText().isEmpty()); // the next item's
    // Typed and not applied: going back applies it; the next study does not get it.
    QTest::keyClick(items(), Qt::Key_Return);
    QTest::keyClicks(note, u"eight"_s);
    place()->showAppraisal(m_ids[2], u"amstar2"_s);
    QTRY_COMPARE(text(u"appraisalTitle"_s), u"Something"_s);
    QTRY_COMPARE(noteOn(u"8"_s, answersOf(0)), u"eight"_s);
    for (int item = 0; item < 16; ++item) {
        items()->setCurrentItem(items()->topLevelItem(item));
        QVERIFY(note->toPlainText().isEmpty());
    }
    QVERIFY(stored(2).empty());
}

/// What is typed is kept before it is an edit, so that it outlives the program; as an edit it is not kept twice.
void TestAppraisals::keepsANoteAtEveryKey()
{
    openPage(0);
    items()->setCurrentItem(items()->topLevelItem(6));
    QTest::keyClick(items(), Qt::Key_Return);
    auto* note = find<QPlainTextEdit>(u"itemNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"ab"_s);
    QVERIFY(m_workspace->edits.empty());
    QVERIFY(m_workspace->appraisalDraft);
    QCOMPARE(m_workspace->appraisalDraft->study, m_ids[0]);
    QCOMPARE(m_workspace->appraisalDraft->checklist, u"amstar2"_s);
    QCOMPARE(noteOn(u"7"_s, m_workspace->appraisalDraft->answers), u"ab"_s);
    QTest::keyClick(note, Qt::Key_Backspace);
    QCOMPARE(noteOn(u"7"_s, m_workspace->appraisalDraft->answers), u"a"_s);
    QTest::keyClick(note, Qt::Key_Backspace); // as it was
    QVERIFY(!m_workspace->appraisalDraft);
    QTest::keyClicks(note, u"page 9"_s);
    QVERIFY(m_workspace->appraisalDraft);
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_COMPARE(noteOn(u"7"_s, answersOf(0)), u"page 9"_s);
    QTRY_VERIFY(!m_workspace->appraisalDraft);
}

void TestAppraisals::keepsAQuestionAtEveryKey()
{
    const Id ours = addChecklist(u"Ours"_s);
    ChecklistEditor editor(m_workspace.get());
    editor.show();
    editor.activateWindow();
    auto* items = editor.findChild<QListWidget*>(u"checklistItems"_s);
    items->setCurrentRow(1);
    QVERIFY(!m_workspace->checklistDraft); // looking is no typing
    auto* question = editor.findChild<QPlainTextEdit*>(u"checklistItemText"_s);
    question->setFocus();
    question->moveCursor(QTextCursor::End);
    QTest::keyClicks(question, u" R"_s);
    QVERIFY(m_workspace->edits.empty());
    QVERIFY(m_workspace->checklistDraft);
    QCOMPARE(m_workspace->checklistDraft->id, ours);
    QCOMPARE(checklistForm(*m_workspace->checklistDraft)->items[1].text, u"Question 2? R"_s);
    QCOMPARE(checklistForm(*m_workspace->checklistDraft)->items[0].text, u"Question 1?"_s);
    items->setCurrentRow(0);
    QTRY_COMPARE(form(ours).items[1].text, u"Question 2? R"_s);
    QTRY_VERIFY(!m_workspace->checklistDraft);
    auto* name = editor.findChild<QLineEdit*>(u"checklistName"_s);
    QTest::keyClicks(name, u"s"_s);
    QCOMPARE(m_workspace->checklistDraft->name, u"Ourss"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(!m_workspace->checklistDraft);
}

void TestAppraisals::saysWhatBecomesOfAHandCodedConfidence()
{
    QVERIFY(m_workspace->store().apply(CodeStudies{{m_ids[0]},
                                                   m_workspace->dimension(u"confidence"_s),
                                                   m_workspace->term(u"confidence"_s, u"HIG"_s),
                                                   true,
                                                   0}));
    m_workspace->publish();
    select(0);
    QTRY_COMPARE(text(u"confidenceOrigin"_s), u"Confidence High: coded by hand"_s);
    openPage(0);
    QSignalSpy notices(m_workspace.get(), &Workspace::noticed);
    type(u"nynyyyyyyyyyyyyy"_s);
    QTRY_COMPARE(confidence(0), QStringList{u"MOD"_s});
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices[0][0].toString(), u"Confidence Moderate instead of High, which was coded by hand"_s);
    m_workspace->undo();
    QTRY_COMPARE(confidence(0), QStringList{u"HIG"_s}); // one step
}

void TestAppraisals::offersTheChecklistThatFits_data()
{
    QTest::addColumn<int>("study");
    QTest::addColumn<bool>("own"); // the team has a checklist
    QTest::addColumn<QString>("offered");
    QTest::newRow("review") << 0 << false << u"AMSTAR 2"_s;
    QTest::newRow("review, own checklist") << 0 << true << u"AMSTAR 2"_s;
    QTest::newRow("primary") << 1 << false << QString();
    QTest::newRow("primary, own checklist") << 1 << true << u"Ours"_s;
    QTest::newRow("not coded") << 2 << false << u"AMSTAR 2"_s;
    QTest::newRow("not coded, own checklist") << 2 << true << u"Ours"_s;
}

void TestAppraisals::offersTheChecklistThatFits()
{
    QFETCH(int, study);
    QFETCH(bool, own);
    QFETCH(QString, offered);
    if (own)
        addChecklist(u"Ours"_s);
    openPage(study);
    QCOMPARE(find<QComboBox>(u"appraisalChecklist"_s)->currentText(), offered);
    QCOMPARE(find<QWidget>(u"noChecklist"_s)->isVisible(), offered.isEmpty());
    QCOMPARE(items()->isVisible(), !offered.isEmpty());
    if (offered.isEmpty()) {
        find<QPushButton>(u"useAmstar"_s)->click();
        QTRY_VERIFY(items()->isVisible() && items()->topLevelItemCount() == 16);
    }
}

void TestAppraisals::goesOnWhereItWasLeft()
{
    openPage(2);
    type(u"yyn"_s);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"3 of 16 answered"_s);
    addChecklist(u"Ours"_s);
    QTest::keyClick(items(), Qt::Key_Escape);
    openPage(2);
    QCOMPARE(find<QComboBox>(u"appraisalChecklist"_s)->currentText(), u"AMSTAR 2"_s); // begun with it
    QCOMPARE(currentItem(), 4);
}

void TestAppraisals::goesFromStudyToStudy()
{
    auto* table = find<QTableView>(u"studyTable"_s);
    select(0);
    const auto title = [&](int row) { return table->model()->index(row, 0).data().toString(); };
    QTest::keyClick(m_shell.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(text(u"appraisalTitle"_s), title(0));
    QTest::keyClick(m_shell.get(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(text(u"appraisalTitle"_s), title(1));
    QTest::keyClick(m_shell.get(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(text(u"appraisalTitle"_s), title(2));
    QVERIFY(items()->hasFocus());
    QTest::keyClicks(items(), u"y"_s);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"1 of 16 answered"_s);
    QTest::keyClick(m_shell.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(text(u"appraisalTitle"_s), title(1));
    QTest::keyClick(find<QWidget>(u"appraisalPage"_s), Qt::Key_Escape);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().row(), 1); // where the work was
}

void TestAppraisals::codersAppraiseApart()
{
    const Id ana = m_workspace->store().apply(SaveCoder{{0, u"Ana"_s, {}}})->id;
    const Id bo = m_workspace->store().apply(SaveCoder{{0, u"Bo"_s, {}}})->id;
    m_workspace->publish();
    m_workspace->setCoder(ana, false);
    openPage(0);
    type(u"yyyyyyyyyyyyyyyy"_s);
    QTRY_COMPARE(confidence(0, ana), QStringList{u"HIG"_s});
    m_workspace->setCoder(bo, true);
    QTRY_COMPARE(text(u"appraisalProgress"_s), u"0 of 16 answered"_s); // Ana's are not Bo's
    type(u"nnnnnnnnnnnnnnnn"_s);
    QTRY_COMPARE(confidence(0, bo), QStringList{u"CRI"_s});
    QCOMPARE(confidence(0, ana), QStringList{u"HIG"_s});
    QTest::keyClick(items(), Qt::Key_Escape);
    select(0);
    auto* part = find<QWidget>(u"appraisalPart"_s);
    const auto shown = [&] {
        QStringList facts;
        for (const QLabel* label : part->findChildren<QLabel*>(u"appraisalFacts"_s)) {
            if (label->isVisible())
                facts << label->text();
        }
        return facts;
    };
    QTRY_COMPARE(shown(), QStringList{u"AMSTAR 2 · 16 of 16 answered · Bo"_s}); // blind
    m_workspace->setCoder(bo, false);
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(shown()[0].endsWith(u"Ana"_s));
}

void TestAppraisals::removesAnAppraisal()
{
    openPage(0);
    type(u"yyyyyyyyyyyyyyyy"_s);
    QTRY_COMPARE(confidence(0), QStringList{u"HIG"_s});
    QTest::keyClick(items(), Qt::Key_Escape);
    select(0);
    QTRY_VERIFY(m_shell->findChild<QToolButton*>(u"removeAppraisal"_s));
    find<QToolButton>(u"removeAppraisal"_s)->click();
    QTRY_VERIFY(stored(0).empty());
    QVERIFY(confidence(0).isEmpty());
    m_workspace->undo();
    QTRY_COMPARE(confidence(0), QStringList{u"HIG"_s});
    QCOMPARE(stored(0).size(), 1u);
}

void TestAppraisals::readsOnlyWhereNothingMayBeWritten()
{
    m_workspace->readOnly = true;
    openPage(0);
    type(u"yn"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_workspace->edits.empty());
    QCOMPARE(text(u"appraisalProgress"_s), u"0 of 16 answered"_s);
    QVERIFY(find<QPlainTextEdit>(u"itemNote"_s)->isReadOnly());
}

void TestAppraisals::ratesAgainAfterAChange()
{
    const Id ours = addChecklist(u"Ours"_s);
    openPage(1);
    type(u"ny"_s);
    QTRY_COMPARE(confidence(1), QStringList{u"LOW"_s}); // the first is critical
    ChecklistForm milder = form(ours);
    milder.items[0].critical = false;
    QVERIFY(m_workspace->store().apply(SaveChecklist{{ours, u"Ours"_s, checklistItems(milder)}}));
    m_workspace->publish();
    auto* again = find<QPushButton>(u"rateAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(confidence(1), QStringList{u"LOW"_s}); // not behind the coder's back
    again->click();
    QTRY_COMPARE(confidence(1), QStringList{u"HIG"_s});
    QTRY_VERIFY(!again->isVisible());
}

void TestAppraisals::writesAChecklist()
{
    ChecklistEditor editor(m_workspace.get());
    editor.show();
    QVERIFY(editor.findChild<QLabel*>(u"noChecklists"_s)->isVisible());
    editor.findChild<QPushButton*>(u"addChecklist"_s)->click();
    auto* items = editor.findChild<QListWidget*>(u"checklistItems"_s);
    QTRY_COMPARE(items->count(), 3);
    auto* name = editor.findChild<QLineEdit*>(u"checklistName"_s);
    QTRY_COMPARE(name->text(), u"New checklist"_s);
    name->setText(u"Surveys"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const Id id = onlyChecklist();
    QTRY_COMPARE(m_workspace->store().checklists()->front().name, u"Surveys"_s);
    auto* question = editor.findChild<QPlainTextEdit*>(u"checklistItemText"_s);
    question->setFocus();
    question->setPlainText(u"Was the sample drawn at random?"_s);
    // Leaving the item applies what is typed, to the item that is left.
    items->setCurrentRow(1);
    QTRY_COMPARE(form(id).items[0].text, u"Was the sample drawn at random?"_s);
    QCOMPARE(items->currentRow(), 1);
    QVERIFY(question->toPlainText() != u"Was the sample drawn at random?"_s);
    editor.findChild<QCheckBox*>(u"itemCritical"_s)->click();
    editor.findChild<QCheckBox*>(u"itemNotApplicable"_s)->click();
    QTRY_VERIFY(form(id).items[1].notApplicable);
    QVERIFY(form(id).items[1].critical && !form(id).items[0].critical && !form(id).items[0].notApplicable);
    QVERIFY(items->item(0)->text().contains(u"at random"_s));
    m_workspace->undo();
    QTRY_VERIFY(!form(id).items[1].notApplicable);
    QTRY_VERIFY(!editor.findChild<QCheckBox*>(u"itemNotApplicable"_s)->isChecked());
    // The page judges with it.
    editor.hide();
    openPage(1);
    QTRY_COMPARE(find<QComboBox>(u"appraisalChecklist"_s)->currentText(), u"Surveys"_s);
    type(u"yny"_s);
    QTRY_COMPARE(confidence(1), QStringList{u"LOW"_s});
}

void TestAppraisals::ordersItems()
{
    const Id ours = addChecklist(u"Ours"_s, 3);
    ChecklistEditor editor(m_workspace.get());
    editor.show();
    auto* items = editor.findChild<QListWidget*>(u"checklistItems"_s);
    QCOMPARE(items->count(), 3);
    items->setCurrentRow(0);
    editor.findChild<QPushButton*>(u"itemDown"_s)->click();
    const auto keys = [&] {
        QStringList all;
        for (const ChecklistItem& item : form(ours).items)
            all << item.key;
        return all;
    };
    QTRY_COMPARE(keys(), (QStringList{u"k1"_s, u"k0"_s, u"k2"_s}));
    QCOMPARE(items->currentRow(), 1);
    editor.findChild<QPushButton*>(u"addItem"_s)->click();
    QTRY_COMPARE(keys().size(), 4);
    QCOMPARE(items->currentRow(), 2);
    QTRY_COMPARE(items->count(), 4);
    editor.findChild<QPushButton*>(u"removeItem"_s)->click();
    QTRY_COMPARE(keys(), (QStringList{u"k1"_s, u"k0"_s, u"k2"_s}));
    editor.findChild<QPushButton*>(u"checklistUndo"_s)->click();
    QTRY_COMPARE(keys().size(), 4);
    QTRY_COMPARE(items->count(), 4);
}

void TestAppraisals::countsWeaknesses()
{
    const Id ours = addChecklist(u"Ours"_s, 3);
    ChecklistEditor editor(m_workspace.get());
    editor.show();
    auto* kind = editor.findChild<QComboBox*>(u"ruleKind"_s);
    QVERIFY(!editor.findChild<QSpinBox*>(u"most0"_s)->isVisible());
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    QTRY_COMPARE(form(ours).rule.kind, RatingRule::Kind::Count);
    auto* high = editor.findChild<QSpinBox*>(u"most0"_s);
    QVERIFY(high->isVisible());
    QVERIFY(!editor.findChild<QCheckBox*>(u"itemCritical"_s)->isVisible());
    high->setValue(3); // more than moderate has: that follows
    Q_EMIT high->editingFinished();
    QTRY_COMPARE(form(ours).rule.most, (std::array<int, 3>{3, 3, 4}));
    QCOMPARE(editor.findChild<QSpinBox*>(u"most1"_s)->value(), 3);
    editor.close();
    openPage(1);
    type(u"nnn"_s);
    QTRY_COMPARE(confidence(1), QStringList{u"HIG"_s});
}

void TestAppraisals::keepsAChecklistThatIsUsed()
{
    addChecklist(u"Ours"_s);
    openPage(1);
    type(u"y"_s);
    QTRY_COMPARE(stored(1).size(), 1u);
    ChecklistEditor editor(m_workspace.get());
    editor.show();
    editor.findChild<QPushButton*>(u"removeChecklist"_s)->click();
    auto* message = editor.findChild<QLabel*>(u"checklistMessage"_s);
    QTRY_VERIFY(message->text().contains(u"1 stud"_s));
    QCOMPARE(m_workspace->store().checklists()->size(), 1u);
    QVERIFY(m_workspace->store().apply(DeleteAppraisal{stored(1)[0].id}));
    m_workspace->publish();
    editor.findChild<QPushButton*>(u"removeChecklist"_s)->click();
    QTRY_VERIFY(m_workspace->store().checklists()->empty());
    QTRY_VERIFY(editor.findChild<QLabel*>(u"noChecklists"_s)->isVisible());
    m_workspace->undo();
    QTRY_COMPARE(editor.findChild<QListWidget*>(u"checklistList"_s)->count(), 1);
}

void TestAppraisals::survivesAChecklistOfAStranger()
{
    QJsonObject odd{{u"items"_s, u"none"_s}};
    const Id id = m_workspace->store().apply(SaveChecklist{{0, u"Odd"_s, odd}})->id;
    Appraisal appraisal;
    appraisal.study = m_ids[1];
    appraisal.checklist = QString::number(id);
    appraisal.answers = {{u"1"_s, u"yes"_s}};
    QVERIFY(m_workspace->store().apply(SaveAppraisal{appraisal}));
    appraisal.checklist = u"of another program"_s;
    appraisal.rating = u"ABC"_s;
    QVERIFY(m_workspace->store().apply(SaveAppraisal{appraisal}));
    m_workspace->publish();
    select(1);
    QTRY_COMPARE(find<QWidget>(u"appraisalPart"_s)->findChildren<QToolButton*>(u"openAppraisal"_s).size(), 2);
    openPage(1, QString::number(id));
    QVERIFY(!items()->isVisible());
    QTest::keyClicks(find<QWidget>(u"appraisalPage"_s), u"y"_s);
    ChecklistEditor editor(m_workspace.get());
    editor.showChecklist(id);
    editor.show();
    QVERIFY(editor.findChild<QLabel*>(u"noChecklists"_s)->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(m_workspace->edits.empty());
}

QTEST_MAIN(TestAppraisals)
#include "tst_appraisals.moc"
