// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedpacks.h"
#include "support/testworkspace.h"
#include "views/common/screenfit.h"
#include "views/exchange/conflictreview.h"
#include "views/exchange/mergedialog.h"
#include "views/exchange/termmatchpanel.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Merging a pack from the window. With LACUNA_SHOTS naming a folder the pictures are kept there.
class TestMergeDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void mergedStepByStep();
    void tellsWhatIsInIt();
    void anotherCatalogueIsWarnedOf();
    void passphraseIsAskedFor();
    void termsAreTakenForOthers();
    void sameTermsAreOneLine();
    void choicesAreWorkedOutAnew();
    void cancelChangesNothing();
    void leavingWithChoicesIsAsked();
    void whatWasSettledKeepsItsName();
    void stoppedWhileMerging();
    void refusedPack();
    void nothingToMerge();
    void readOnlyCatalogue();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    struct Stage {
        explicit Stage(const std::function<void(ScriptedPacks&, TestWorkspace&)>& prepare = {})
        {
            workspace.openEmpty();
            OpenedPack pack;
            pack.file = u"/tmp/Core.lacunapack"_s;
            pack.bytes = 3'400'000;
            pack.ofThisCatalogue = true;
            pack.manifest.title = u"Forced labour in Asia-Pacific"_s;
            pack.manifest.scope = u"Collection “Cited in the forum’s report”"_s;
            pack.manifest.made = at(14, 17);
            pack.manifest.program = u"Lacuna 0.1.0"_s;
            pack.manifest.contents.studies = 214;
            pack.manifest.contents.codings = 1963;
            pack.manifest.contents.attachments = 38;
            pack.manifest.contents.attachmentBytes = 120'000'000;
            pack.manifest.contents.confidential.notes = 3;
            packs.opened = pack;
            packs.merge.conflicts = someConflicts();
            packs.merge.summary.kinds = {
                {u"Studies"_s, {12, 30, 2}}, {u"Codings"_s, {140, 0, 11}}, {u"Codebook"_s, {4, 1, 0}}};
            const Term& thailand = *workspace.codebook().term(workspace.term(u"country"_s, u"TH"_s));
            packs.merge.terms = {
                {9001, false, workspace.codebook().dimension(thailand.dimension)->label, u"THA"_s,
                 u"Thailand"_s, TermMatch::By::Label, thailand.id, thailand.label},
                {9002,
                 false,
                 workspace.codebook().dimension(thailand.dimension)->label,
                 u"XK"_s,
                 u"Kosovo"_s,
                 TermMatch::By::Nothing,
                 0,
                 {}},
                {9003, true, u"Remedy"_s, {}, u"Remedy"_s, TermMatch::By::Nothing, 0, {}},
                {9004, false, u"Remedy"_s, u"COMP"_s, u"Compensation"_s, TermMatch::By::Nothing, 0, {}},
            };
            packs.outcome->summary = packs.merge.summary;
            packs.outcome->summary.settled = 5;
            packs.outcome->summary.unsettled = 2;
            packs.outcome->addedStudies = {1, 2, 3};
            packs.outcome->backup = u"/tmp/Forum.lacuna.backups/2026-11-27.lacuna"_s;
            packs.duplicates = 3;
            if (prepare)
                prepare(packs, workspace);
            dialog = new MergeDialog(&workspace, &packs, pack.file);
            dialog->show();
        }
        ~Stage() { delete dialog; }
        template <typename T> T* find(const QString& name) const { return dialog->findChild<T*>(name); }
        QAbstractButton* button(const QString& name) const { return find<QAbstractButton>(name); }
        bool waitForPlan()
        {
            return QTest::qWaitFor(
                [&] { return !packs.planned.empty() && button(u"mergeStep2"_s)->isEnabled(); });
        }

        TestWorkspace workspace;
        ScriptedPacks packs;
        QPointer<MergeDialog> dialog;
    };
    std::unique_ptr<Theming> m_theming;
};

void TestMergeDialog::mergedStepByStep()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    QVERIFY(stage.button(u"mergeMerge"_s)->isEnabled());
    stage.button(u"mergeNext"_s)->click();
    QVERIFY(stage.find<QTableView>(u"termMatches"_s)->isVisible());
    stage.button(u"mergeNext"_s)->click();
    auto* list = stage.find<QListView>(u"conflictList"_s);
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_2);
    stage.button(u"mergeNext"_s)->click();
    QTRY_VERIFY(stage.find<QLabel>(u"mergeSummary"_s)->text().contains(u"6 conflicts stay open"));
    QVERIFY(stage.find<QLabel>(u"mergeSummary"_s)->text().contains(u"12 added, 30 changed, 2 deleted"));
    QVERIFY(stage.packs.merged.empty()); // nothing before it is pressed
    QSignalSpy wanted(stage.dialog, &MergeDialog::duplicatesRequested);
    stage.button(u"mergeMerge"_s)->click();
    auto* done = stage.find<QLabel>(u"mergeDone"_s);
    QTRY_VERIFY(done->isVisible());
    QCOMPARE(stage.packs.merged.size(), 1U);
    QCOMPARE(stage.packs.merged[0].sides.at(someConflicts()[0].place), MergeSide::Theirs);
    QVERIFY(done->text().contains(u"2 conflicts were left open"));
    QVERIFY(done->text().contains(u"takes all of it back"));
    QVERIFY(done->text().contains(u"2026-11-27.lacuna"));
    auto* review = stage.button(u"mergeReview"_s);
    QTRY_VERIFY(review->isVisible());
    QVERIFY(stage.find<QLabel>(u"mergeDuplicates"_s)->text().startsWith(u"3 "));
    review->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(stage.packs.closes, 1);
}

void TestMergeDialog::tellsWhatIsInIt()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) { packs.opened->manifest.scope = u"<b>x</b>"_s; });
    QVERIFY(stage.waitForPlan());
    QCOMPARE(stage.find<QLabel>(u"mergeTitle"_s)->text(), u"Forced labour in Asia-Pacific"_s);
    QVERIFY(stage.find<QLabel>(u"mergeAbout"_s)->text().startsWith(u"<b>x</b> · made"));
    QCOMPARE(stage.find<QLabel>(u"mergeAbout"_s)->textFormat(), Qt::PlainText); // a stranger's words
    const QString contents = stage.find<QLabel>(u"mergeContents"_s)->text();
    QVERIFY(contents.contains(u"214"));
    QVERIFY(contents.contains(u"Held back where it was made: 3 confidential notes"));
    QVERIFY(!stage.find<QLabel>(u"mergeWarning"_s)->isVisible());
}

void TestMergeDialog::anotherCatalogueIsWarnedOf()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) { packs.opened->ofThisCatalogue = false; });
    QVERIFY(stage.waitForPlan());
    QVERIFY(stage.find<QLabel>(u"mergeWarning"_s)->isVisible());
}

void TestMergeDialog::passphraseIsAskedFor()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) { packs.passphrase = u"open sesame"_s; });
    auto* edit = stage.find<QLineEdit>(u"mergePassphrase"_s);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    stage.find<QCheckBox>(u"mergeShowPassphrase"_s)->click();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    stage.find<QCheckBox>(u"mergeShowPassphrase"_s)->click();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setText(u"wrong"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(stage.find<QLabel>(u"mergeAsked"_s)->text(), u"This is not the passphrase."_s);
    QTRY_VERIFY(edit->isVisible());
    QVERIFY(edit->text().isEmpty());
    edit->setText(u"open sesame"_s);
    stage.button(u"mergeUnlock"_s)->click();
    QVERIFY(stage.waitForPlan());
    QVERIFY(edit->text().isEmpty()); // not kept
}

void TestMergeDialog::termsAreTakenForOthers()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeStep1"_s)->click();
    auto* table = stage.find<QTableView>(u"termMatches"_s);
    const TermMatchModel& model = *stage.find<TermMatchPanel>(u"termMatchPanel"_s)->model();
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(stage.find<QLabel>(u"termMatchWords"_s)->text().startsWith(u"3 of them are new"));
    // What is new comes first.
    QVERIFY(model.index(3, TermMatchModel::Taken).data().toString().endsWith(u"Thailand"));
    QVERIFY(model.choicesOf(2).size() == 1); // of a new dimension: can only be new
    // Kosovo is taken for Laos, which is found by a part of its name.
    table->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = stage.find<QComboBox>(u"termMatchBox"_s);
    QVERIFY(box != nullptr);
    const Id laos = stage.workspace.term(u"country"_s, u"LA"_s);
    box->setCurrentIndex(box->findData(laos));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(model.takenFor(0), laos);
    QCOMPARE(stage.dialog->choices().terms, (QHash<Id, Id>{{9002, laos}}));
    QTRY_VERIFY(stage.packs.planned.back().terms.contains(9002)); // and what it would do is worked out anew
    QCOMPARE(model.index(0, TermMatchModel::Found).data().toString(), u"chosen by you"_s);
    QVERIFY(!stage.find<QCheckBox>(u"termMatchOnlyDifferent"_s)->isVisible()); // nothing is the same
    stage.find<QLineEdit>(u"termMatchSearch"_s)->setText(u"kosovo"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestMergeDialog::sameTermsAreOneLine()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace& workspace) {
        for (const QString& code : {u"KH"_s, u"LA"_s, u"NP"_s}) {
            const Term& term = *workspace.codebook().term(workspace.term(u"country"_s, code));
            packs.merge.terms.insert(packs.merge.terms.begin(),
                                     {9100 + term.id, false,
                                      workspace.codebook().dimension(term.dimension)->label, code, term.label,
                                      TermMatch::By::Code, term.id, term.label});
        }
        packs.merge.terms[0].label = u"Another name"_s; // the code is the same, the label is not
    });
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeStep1"_s)->click();
    const TermMatchModel& model = *stage.find<TermMatchPanel>(u"termMatchPanel"_s)->model();
    auto* only = stage.find<QCheckBox>(u"termMatchOnlyDifferent"_s);
    QVERIFY(only->isVisible() && only->isChecked());
    QCOMPARE(stage.find<QLabel>(u"termMatchSame"_s)->text(), u"2 are the same here and there."_s);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.match(0).by == TermMatch::By::Nothing);
    QVERIFY(model.match(3).by == TermMatch::By::Label);
    QVERIFY(model.match(4).by == TermMatch::By::Code);
    only->click();
    QCOMPARE(model.rowCount(), 7);
    // Enter is for the next step.
    QTest::keyClick(stage.find<QTableView>(u"termMatches"_s), Qt::Key_Return);
    QVERIFY(stage.find<QListView>(u"conflictList"_s)->isVisible());
}

void TestMergeDialog::choicesAreWorkedOutAnew()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeStep2"_s)->click();
    auto* list = stage.find<QListView>(u"conflictList"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_1);
    QVERIFY(!stage.button(u"mergeMerge"_s)->isEnabled()); // what is shown is of other choices
    QTRY_VERIFY(stage.button(u"mergeMerge"_s)->isEnabled());
    QCOMPARE(stage.packs.planned.size(), 2U); // at once for all three
    QCOMPARE(stage.packs.planned[1].sides.size(), 3U);
    QCOMPARE(list->currentIndex().row(), 3); // and the place in the list is kept
}

void TestMergeDialog::cancelChangesNothing()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeCancel"_s)->click();
    QTRY_VERIFY(!stage.dialog);
    QVERIFY(stage.packs.merged.empty());
    QCOMPARE(stage.packs.closes, 1);
}

void TestMergeDialog::leavingWithChoicesIsAsked()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeStep2"_s)->click();
    auto* list = stage.find<QListView>(u"conflictList"_s);
    QTest::keyClick(list, Qt::Key_2);
    QTest::keyClick(list, Qt::Key_1);
    QCOMPARE(stage.dialog->choicesMade(), 2);
    auto* question = stage.find<QLabel>(u"mergeLeaving"_s);
    const std::function<void()> leaves[] = {
        [&] { QTest::keyClick(list, Qt::Key_Escape); },
        [&] { stage.button(u"mergeCancel"_s)->click(); },
        [&] { stage.dialog->close(); },
    };
    for (const auto& leave : leaves) {
        leave();
        QVERIFY(stage.dialog && stage.dialog->isVisible());
        QVERIFY(question->isVisible());
        QCOMPARE(question->text(), u"Throw away 2 choices?"_s);
        QVERIFY(!stage.button(u"mergeNext"_s)->isVisible());
        QTest::keyClick(stage.button(u"mergeKeepOn"_s), Qt::Key_Return); // the harmless one is the default
        QVERIFY(!question->isVisible());
        QVERIFY(stage.button(u"mergeNext"_s)->isVisible());
    }
    leaves[0]();
    QTest::keyClick(stage.dialog.data(), Qt::Key_Escape); // once more throws nothing away
    QVERIFY(stage.dialog && stage.dialog->isVisible());
    QVERIFY(!question->isVisible());
    QCOMPARE(stage.packs.closes, 0);
    QCOMPARE(stage.dialog->choicesMade(), 2);
    // Taken back, there is nothing to lose.
    leaves[0]();
    stage.button(u"conflictUndo"_s)->click();
    QVERIFY(!question->isVisible()); // whoever goes on stays
    leaves[0]();
    QCOMPARE(question->text(), u"Throw away 1 choices?"_s);
    stage.button(u"mergeDiscard"_s)->click();
    QTRY_VERIFY(!stage.dialog);
    QVERIFY(stage.packs.merged.empty());
    QCOMPARE(stage.packs.closes, 1);
}

/// The plan with the choice "theirs" no longer knows what is then deleted by name.
void TestMergeDialog::whatWasSettledKeepsItsName()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    stage.packs.merge.conflicts[4].subject.clear();
    stage.button(u"mergeStep2"_s)->click();
    auto* list = stage.find<QListView>(u"conflictList"_s);
    list->setCurrentIndex(list->model()->index(4, 0));
    QTest::keyClick(list, Qt::Key_2);
    QTRY_COMPARE(stage.packs.planned.size(), 2U);
    QTRY_VERIFY(stage.button(u"mergeMerge"_s)->isEnabled());
    QCOMPARE(list->model()->index(4, 0).data().toString(), u"Garments & wages, a review <draft>"_s);
    QCOMPARE(list->model()->index(6, 0).data().toString(), u"Without a title"_s); // has none
}

void TestMergeDialog::stoppedWhileMerging()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) {
        packs.keepsWaiting = true;
        packs.outcome = cancelled();
    });
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeMerge"_s)->click();
    QTest::keyClick(stage.dialog.data(), Qt::Key_Escape);
    QCOMPARE(stage.packs.cancels, 1);
    QVERIFY(stage.dialog && stage.dialog->isVisible()); // until it is known what became of it
    stage.packs.finish();
    QVERIFY(stage.button(u"mergeStep0"_s)->isVisible());
    QTRY_VERIFY(stage.button(u"mergeMerge"_s)->isEnabled());
}

void TestMergeDialog::refusedPack()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) {
        packs.opened = fail(ErrorKind::BadInput, u"“Core.lacunapack” is <damaged>."_s);
    });
    auto* failure = stage.find<QLabel>(u"mergeFailure"_s);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(failure->text(), u"“Core.lacunapack” is <damaged>."_s);
    QCOMPARE(failure->textFormat(), Qt::PlainText);
    QVERIFY(!stage.button(u"mergeMerge"_s)->isVisible());
}

void TestMergeDialog::nothingToMerge()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) { packs.merge = {}; });
    QVERIFY(stage.waitForPlan());
    stage.button(u"mergeStep3"_s)->click();
    QVERIFY(stage.find<QLabel>(u"mergeSummary"_s)->text().contains(u"was merged before or is known here"));
    QVERIFY(!stage.button(u"mergeMerge"_s)->isEnabled());
    stage.button(u"mergeStep2"_s)->click();
    QVERIFY(stage.find<QLabel>(u"conflictNothing"_s)->isVisible());
}

void TestMergeDialog::readOnlyCatalogue()
{
    Stage stage([](ScriptedPacks& packs, TestWorkspace& workspace) {
        workspace.readOnly = true;
        packs.catalogueToMake = u"/tmp/own.lacuna"_s;
    });
    auto* own = stage.button(u"mergeOwnCatalogue"_s);
    QTRY_VERIFY(own->isVisible());
    QVERIFY(!stage.button(u"mergeMerge"_s)->isVisible());
    QVERIFY(stage.packs.planned.empty());
    own->click();
    QTRY_VERIFY(!stage.dialog);
    QCOMPARE(stage.packs.cataloguesMade, QStringList{u"/tmp/own.lacuna"_s});
}

void TestMergeDialog::everyControlHasAName()
{
    Stage stage;
    QVERIFY(stage.waitForPlan());
    for (int step = 0; step < 4; ++step) {
        stage.button(u"mergeStep%1"_s.arg(step))->click();
        for (const QWidget* widget : stage.dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"))
                continue;
            if (widget->inherits("QScrollArea") || widget->inherits("QScrollBar")
                || widget->inherits("QLabel"))
                continue; // a label says itself
            const QAccessibleInterface* spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)); // it only asks
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                QFAIL(qPrintable(widget->objectName()));
        }
    }
}

void TestMergeDialog::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1120, 660);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1120, 660);
    QTest::newRow("contrast") << ThemeChoice::HighContrast << QSize(1120, 660);
    QTest::newRow("small") << ThemeChoice::Light << QSize(940, 500);
}

void TestMergeDialog::pictures()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_theming->setChoice(theme);
    Stage stage([](ScriptedPacks& packs, TestWorkspace&) { packs.opened->ofThisCatalogue = false; });
    stage.dialog->resize(size);
    QVERIFY(stage.waitForPlan());
    const QSize least = stage.dialog->minimumSizeHint();
    const QSize room = roomWithin(QRect(0, 0, 960, 540)); // 1920 × 1080 at 200 %
    QVERIFY2(least == least.boundedTo(room), "does not fit a small screen");
    for (int step = 0; step < 4; ++step) {
        stage.button(u"mergeStep%1"_s.arg(step))->click();
        if (step == 2) {
            auto* list = stage.find<QListView>(u"conflictList"_s);
            QTest::keyClick(list, Qt::Key_J);
            QTest::keyClick(list, Qt::Key_1);
            QTest::keyClick(list, Qt::Key_2);
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(list, Qt::Key_K);
        }
        QTRY_VERIFY(stage.button(u"mergeMerge"_s)->isEnabled());
        keepPicture(*stage.dialog, u"merge-%1-%2"_s.arg(name).arg(step));
        if (step == 2) {
            auto* list = stage.find<QListView>(u"conflictList"_s);
            QTest::keyClick(list, Qt::Key_J);
            QTest::keyClick(list, Qt::Key_J);
            keepPicture(*stage.dialog, u"merge-%1-2-arabic"_s.arg(name));
            QTest::keyClick(list, Qt::Key_J);
            keepPicture(*stage.dialog, u"merge-%1-2-deleted"_s.arg(name));
        }
        for (const QAbstractButton* button : stage.dialog->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QTRY_VERIFY2(button->fontMetrics().horizontalAdvance(button->text().remove(u'&'))
                                 <= button->width(),
                             qPrintable(button->text()));
        }
    }
    stage.button(u"mergeMerge"_s)->click();
    QTRY_VERIFY(stage.button(u"mergeReview"_s)->isVisible());
    keepPicture(*stage.dialog, u"merge-%1-done"_s.arg(name));
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
