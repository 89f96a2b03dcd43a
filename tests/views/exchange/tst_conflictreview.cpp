// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedpacks.h"
#include "views/exchange/conflictreview.h"
#include "views/exchange/textdifference.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QTextBlock>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QTextEdit>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestConflictReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { static Theming theming; }
    void difference_data();
    void difference();
    void differenceOfLongTextsIsQuick();
    void settledByKeyboard();
    void arrowsTakeSides();
    void ruleSettlesTheRest();
    void newestGoesByTime();
    void filtered();
    void allListed();
    void undoneStepByStep();
    void choicesOutliveANewPlan();
    void markedByShape();
    void confidential_isLockedAndComesOffByHand();
    void saysWhatKindOfThingItIs();
    void tenThousand();

private:
    struct Stage {
        explicit Stage(std::vector<MergeConflict> conflicts = someConflicts())
        {
            review.resize(1100, 560);
            review.setConflicts(std::move(conflicts));
            review.show();
            review.activateWindow();
            if (!QTest::qWaitForWindowActive(&review))
                qFatal("not active");
            review.focusWork();
        }
        template <typename T> T* find(const QString& name) const { return review.findChild<T*>(name); }
        void press(Qt::Key key, Qt::KeyboardModifiers with = {})
        {
            QTest::keyClick(find<QListView>(u"conflictList"_s), key, with);
        }
        int row() const { return find<QListView>(u"conflictList"_s)->currentIndex().row(); }
        QString progress() const { return find<QLabel>(u"conflictProgress"_s)->text(); }
        ConflictReview review;
        QAbstractItemModelTester tester{review.model()};
    };
};

void TestConflictReview::difference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marked"); ///< +added+ and -removed-
    QTest::newRow("same") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("from nothing") << QString() << u"one"_s << u"+one+"_s;
    QTest::newRow("to nothing") << u"one"_s << QString() << u"-one-"_s;
    QTest::newRow("word") << u"three provinces of Laos"_s << u"four provinces of Laos"_s
                          << u"-three-+four+ provinces of Laos"_s;
    QTest::newRow("middle") << u"a b c d"_s << u"a x c d"_s << u"a -b-+x+ c d"_s;
    QTest::newRow("end") << u"a b"_s << u"a b, c"_s << u"a b+, c+"_s;
    QTest::newRow("arabic") << u"العمل القسري"_s << u"العمل"_s << u"العمل- القسري-"_s;
    QTest::newRow("outside the first plane") << u"a 𝒳 b"_s << u"a 𝒴 b"_s << u"a -𝒳-+𝒴+ b"_s;
}

void TestConflictReview::difference()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString marked;
    QString old;
    QString fresh;
    for (const TextPiece& piece : textDifference(before, after)) {
        const QString mark = piece.kind == TextPiece::Kind::Added ? u"+"_s
            : piece.kind == TextPiece::Kind::Removed              ? u"-"_s
                                                                  : QString();
        marked += mark + piece.text + mark;
        if (piece.kind != TextPiece::Kind::Added)
            old += piece.text;
        if (piece.kind != TextPiece::Kind::Removed)
            fresh += piece.text;
    }
    QTEST(marked, "marked");
    QCOMPARE(old, before);
    QCOMPARE(fresh, after);
}

void TestConflictReview::differenceOfLongTextsIsQuick()
{
    QString before;
    QString after;
    for (int i = 0; i < 50'000; ++i) {
        before += u"word%1 "_s.arg(i * 7 % 1000);
        after += u"word%1 "_s.arg(i * 11 % 1000 + 1);
    }
    QElapsedTimer timer;
    timer.start();
    const auto pieces = textDifference(before, after);
    QVERIFY(!pieces.empty());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestConflictReview::settledByKeyboard()
{
    Stage stage;
    QCOMPARE(stage.row(), 0);
    QCOMPARE(stage.progress(), u"0 of 7 settled"_s);
    stage.press(Qt::Key_1);
    QCOMPARE(stage.row(), 1); // and on to the next
    stage.press(Qt::Key_2);
    stage.press(Qt::Key_J);
    QCOMPARE(stage.row(), 3);
    stage.press(Qt::Key_K);
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.row(), 1);
    QCOMPARE(stage.progress(), u"2 of 7 settled"_s);
    const auto& sides = stage.review.choices().sides;
    QCOMPARE(sides.size(), 2U);
    QCOMPARE(sides.at(someConflicts()[0].place), MergeSide::Mine);
    QCOMPARE(sides.at(someConflicts()[1].place), MergeSide::Theirs);
    QVERIFY(stage.find<QAbstractButton>(u"conflictTheirsTake"_s)->isChecked());
    QVERIFY(!stage.find<QAbstractButton>(u"conflictMineTake"_s)->isChecked());
    stage.press(Qt::Key_0); // open again
    QCOMPARE(stage.progress(), u"1 of 7 settled"_s);
    QCOMPARE(stage.row(), 1);
    for (int i = 0; i < 20; ++i)
        stage.press(Qt::Key_J);
    QCOMPARE(stage.row(), 6); // stays at the end
}

void TestConflictReview::arrowsTakeSides()
{
    Stage stage;
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.review.choices().sides.at(someConflicts()[0].place), MergeSide::Mine);
    QCOMPARE(stage.review.choices().sides.at(someConflicts()[1].place), MergeSide::Theirs);
    stage.review.setLayoutDirection(Qt::RightToLeft); // what is on the left is theirs now
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.review.choices().sides.at(someConflicts()[2].place), MergeSide::Theirs);
}

void TestConflictReview::ruleSettlesTheRest()
{
    Stage stage;
    QSignalSpy changed(&stage.review, &ConflictReview::choicesChanged);
    stage.press(Qt::Key_1);
    stage.find<QAbstractButton>(u"conflictRuleTheirs"_s)->click();
    QCOMPARE(stage.review.choices().rule, MergeRule::Theirs);
    QCOMPARE(stage.progress(), u"7 of 7 settled"_s);
    QCOMPARE(stage.review.model()->side(0), MergeSide::Mine); // its own choice goes before the rule
    QCOMPARE(stage.review.model()->side(1), MergeSide::Theirs);
    QVERIFY(changed.size() >= 2);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.review.choices().rule, MergeRule::None);
    QCOMPARE(stage.progress(), u"1 of 7 settled"_s);
    QVERIFY(stage.find<QAbstractButton>(u"conflictRuleNone"_s)->isChecked());
}

void TestConflictReview::newestGoesByTime()
{
    std::vector<MergeConflict> conflicts = someConflicts();
    conflicts[1].mineAt = at(20, 1);
    Stage stage(conflicts);
    stage.find<QAbstractButton>(u"conflictRuleNewest"_s)->click();
    const ConflictModel& model = *stage.review.model();
    QCOMPARE(model.side(0), MergeSide::Theirs);
    QCOMPARE(model.side(1), MergeSide::Mine);
    QCOMPARE(model.side(3), MergeSide::Theirs); // deleted here, changed there: comes back
    QCOMPARE(model.side(4), MergeSide::Mine); // deleted there, changed here: stays
    QCOMPARE(model.index(0).data(ConflictModel::StateRole).toString(), u"newest: theirs"_s);
}

void TestConflictReview::filtered()
{
    Stage stage;
    auto* kind = stage.find<QComboBox>(u"conflictKind"_s);
    kind->setCurrentIndex(2); // deleted here
    QCOMPARE(stage.review.model()->rowCount(), 1);
    QCOMPARE(stage.find<QLabel>(u"conflictPart"_s)->text(), u"Deleted here, changed there"_s);
    kind->setCurrentIndex(0);
    stage.find<QCheckBox>(u"conflictOnlyOpen"_s)->setChecked(true);
    stage.press(Qt::Key_1); // what is settled goes, the next is in its place
    QCOMPARE(stage.review.model()->rowCount(), 6);
    QCOMPARE(stage.row(), 0);
    QCOMPARE(stage.find<QLabel>(u"conflictSubject"_s)->text(), u"Sea slaves"_s);
    for (int i = 0; i < 6; ++i)
        stage.press(Qt::Key_2);
    QCOMPARE(stage.review.model()->rowCount(), 0);
    QCOMPARE(stage.find<QLabel>(u"conflictNothing"_s)->text(), u"None of these is open any more."_s);
    stage.press(Qt::Key_1); // nothing to choose: no harm
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.review.model()->rowCount(), 1);
    QCOMPARE(stage.row(), 0);
}

void TestConflictReview::allListed()
{
    Stage stage;
    stage.find<QComboBox>(u"conflictKind"_s)->setCurrentIndex(1);
    stage.find<QAbstractButton>(u"conflictAllTheirs"_s)->click();
    QCOMPARE(stage.progress(), u"5 of 7 settled"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(stage.progress(), u"0 of 7 settled"_s);
}

void TestConflictReview::undoneStepByStep()
{
    Stage stage;
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_K);
    stage.press(Qt::Key_2); // another mind
    QCOMPARE(stage.review.model()->side(1), MergeSide::Theirs);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.review.model()->side(1), MergeSide::Mine);
    QCOMPARE(stage.row(), 1); // where it was
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.progress(), u"0 of 7 settled"_s);
    QVERIFY(!stage.find<QAbstractButton>(u"conflictUndo"_s)->isEnabled());
    stage.press(Qt::Key_Z, Qt::ControlModifier);
}

void TestConflictReview::choicesOutliveANewPlan()
{
    Stage stage;
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_2);
    stage.review.setConflicts(someConflicts());
    QCOMPARE(stage.row(), 2);
    QCOMPARE(stage.progress(), u"2 of 7 settled"_s);
    std::vector<MergeConflict> fewer = someConflicts();
    fewer.erase(fewer.begin());
    stage.review.setConflicts(fewer);
    QCOMPARE(stage.progress(), u"1 of 6 settled"_s);
    QCOMPARE(stage.review.model()->side(0), MergeSide::Theirs);
}

void TestConflictReview::markedByShape()
{
    Stage stage;
    auto* mine = stage.find<QTextEdit>(u"conflictMineText"_s);
    auto* theirs = stage.find<QTextEdit>(u"conflictTheirsText"_s);
    const auto has = [](const QTextEdit* edit, const QString& text, auto is) {
        QTextCursor cursor = edit->document()->find(text);
        return !cursor.isNull() && is(cursor.charFormat());
    };
    const auto underlined = [](const QTextCharFormat& format) { return format.fontUnderline(); };
    const auto struck = [](const QTextCharFormat& format) { return format.fontStrikeOut(); };
    QVERIFY(has(mine, u"four"_s, underlined));
    QVERIFY(has(mine, u"three"_s, struck));
    QVERIFY(!has(mine, u"interviews"_s, underlined));
    QVERIFY(has(theirs, u"two thirds"_s, underlined));
    QVERIFY(mine->accessibleDescription().contains(u"four"));
    stage.press(Qt::Key_J);
    stage.press(Qt::Key_J); // from right to left
    QCOMPARE(mine->document()->firstBlock().textDirection(), Qt::RightToLeft);
    QVERIFY(has(mine, u"والتشييد"_s, underlined));
    stage.find<QListView>(u"conflictList"_s)->setCurrentIndex(stage.review.model()->index(5, 0));
    QVERIFY(has(mine, u"questionnaire"_s, underlined)); // what was before is not known: only what differs
    QVERIFY(has(theirs, u"data"_s, underlined));
    QVERIFY(stage.find<QTextEdit>(u"conflictBaseText"_s)->toPlainText().contains(u"no longer known"));
}

void TestConflictReview::confidential_isLockedAndComesOffByHand()
{
    std::vector<MergeConflict> conflicts = someConflicts();
    conflicts.front().confidential = conflicts.front().byHand = true;
    conflicts[1].confidential = false;
    Stage stage(conflicts);
    QWidget* const lock = stage.find<QWidget>(u"conflictConfidential"_s);
    QVERIFY(lock->isVisible());
    stage.press(Qt::Key_J);
    QVERIFY(!lock->isVisible());
    stage.press(Qt::Key_K);
    // No rule takes it off; a choice of its own does.
    stage.review.model()->setRule(MergeRule::Theirs);
    QCOMPARE(stage.review.model()->side(0), MergeSide::Mine);
    QCOMPARE(stage.review.model()->side(1), MergeSide::Theirs);
    stage.press(Qt::Key_2);
    QCOMPARE(stage.review.model()->side(0), MergeSide::Theirs);
}

/// "Mar" may be a coder, a term or a meeting; what has a title is a study.
void TestConflictReview::saysWhatKindOfThingItIs()
{
    std::vector<MergeConflict> conflicts = someConflicts();
    conflicts.resize(2);
    conflicts[0].place.table = "coder";
    conflicts[0].among = u"Coders"_s;
    conflicts[1].place.table = "study";
    conflicts[1].among = u"Studies"_s;
    Stage stage(std::move(conflicts));
    const auto* among = stage.find<QLabel>(u"conflictAmong"_s);
    QVERIFY(among->isVisible());
    QCOMPARE(among->text(), u"Coders"_s);
    stage.press(Qt::Key_J);
    QVERIFY(!among->isVisible());
}

void TestConflictReview::tenThousand()
{
    std::vector<MergeConflict> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back(
            fieldConflict(i, u"Study %1"_s.arg(i), u"Title"_s, u"Mine %1"_s.arg(i), u"Theirs"_s, u"Base"_s));
    ConflictReview review;
    review.resize(1100, 560);
    review.show();
    QVERIFY(QTest::qWaitForWindowActive(&review));
    QElapsedTimer timer;
    timer.start();
    review.setConflicts(many);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    auto* list = review.findChild<QListView*>(u"conflictList"_s);
    qint64 longest = 0;
    for (int i = 0; i < 100; ++i) {
        timer.restart();
        QTest::keyClick(list, i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(longest < 150, qPrintable(QString::number(longest)));
    QCOMPARE(review.settled(), 100);
    timer.restart();
    review.findChild<QAbstractButton*>(u"conflictAllMine"_s)->click();
    review.findChild<QAbstractButton*>(u"conflictRuleNewest"_s)->click();
    review.findChild<QCheckBox*>(u"conflictOnlyOpen"_s)->setChecked(true);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(review.settled(), 10'000);
}

QTEST_MAIN(TestConflictReview)
#include "tst_conflictreview.moc"
