// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapsstage.h"
#include "views/gaps/savedviewsbutton.h"
#include "views/gaps/savedviewspopup.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

struct Stage : GapsStage {
    SavedViewsButton* button() const { return place.findChild<SavedViewsButton*>(); }
    SavedViewsPopup* popup() const { return place.findChild<SavedViewsPopup*>(); }
    QListWidget* list() const { return child<QListWidget>(u"savedViewsList"_s); }
    QAction* action(const QString& name) const { return popup()->findChild<QAction*>(name); }
    const std::vector<View>& views() const { return workspace.snapshot()->views; }
    QStringList names() const
    {
        QStringList names;
        for (const View& view : views())
            names += view.name;
        return names;
    }
    void open() const
    {
        button()->click();
        settle();
    }
    void save(const QString& name) const
    {
        open();
        QTest::keyClicks(child<QLineEdit>(u"newViewName"_s), name);
        QTest::keyClick(child<QLineEdit>(u"newViewName"_s), Qt::Key_Return);
        settle();
        popup()->close();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
        settle();
    }
};

} // namespace

/// What a saved view keeps and what can be done to it, by hand and by keyboard.
class GapsViewsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void savesUnderANameTypedInPlace()
    {
        Stage stage;
        stage.open();
        QVERIFY(stage.popup()->isVisible());
        QVERIFY(stage.child<QLabel>(u"savedViewsNone"_s)->isVisible());
        QVERIFY(!stage.child<QPushButton>(u"newViewSave"_s)->isEnabled());
        stage.popup()->close();
        stage.save(u"First"_s);
        QCOMPARE(stage.names(), QStringList{u"First"_s});
        QCOMPARE(stage.button()->text(), u"First"_s);
        stage.open();
        QVERIFY(stage.list()->isVisible());
        QCOMPARE(stage.list()->currentItem()->text(), u"First"_s);
    }

    void reopeningRestoresEverything()
    {
        Stage stage;
        Question question = stage.place.question();
        question.rules.thin = 4;
        question.rowDepth = 1;
        question.segments = stage.workspace.dimension(u"method"_s);
        stage.place.setQuestion(question);
        Filter filter;
        filter.yearFrom = 2012;
        filter.keepUndated = false;
        stage.workspace.setFilter(filter);
        MatrixDrawing drawing = stage.place.drawing();
        drawing.style = CellStyle::Donut;
        drawing.transposed = true;
        drawing.hideEmptyColumns = true;
        drawing.zoom = 1.25;
        drawing.collapsedRows.insert(stage.place.map()->rows[1].term);
        drawing.rowOrder = AxisOrder::LineAscending;
        drawing.rowOrderLine = stage.place.map()->columns[2].term;
        stage.place.setDrawing(drawing);
        stage.trigger(u"showUncoded"_s);
        stage.place.showPage(u"compare"_s);
        Stage::settle();
        stage.child<QSpinBox>(u"compareYearField"_s)->setValue(2016);
        Stage::settle();
        QCOMPARE(stage.place.map()->rows.back().term, Id(0));
        stage.save(u"All of it"_s);
        QCOMPARE(stage.button()->text(), u"All of it"_s);

        stage.place.showPage(u"matrix"_s);
        stage.trigger(u"showUncoded"_s);
        stage.child<QSpinBox>(u"compareYearField"_s)->setValue(2003);
        stage.place.setDrawing({});
        question.rules.thin = 9;
        question.segments = 0;
        stage.place.setQuestion(question);
        stage.workspace.setFilter({});
        Stage::settle();
        QVERIFY(stage.button()->text().endsWith(u"(changed)"_s));
        QVERIFY(stage.place.map()->rows.back().term != 0);

        stage.open();
        stage.key(Qt::Key_Return);
        QVERIFY(!stage.popup()->isVisible());
        QCOMPARE(stage.place.question().rules.thin, 4);
        QCOMPARE(stage.place.question().segments, stage.workspace.dimension(u"method"_s));
        QCOMPARE(stage.workspace.filter(), filter);
        QCOMPARE(stage.place.drawing(), drawing);
        QCOMPARE(stage.place.pageName(), u"compare"_s);
        QCOMPARE(stage.child<QSpinBox>(u"compareYearField"_s)->value(), 2016);
        QCOMPARE(stage.place.map()->rows.back().term, Id(0));
        QVERIFY(stage.place.findChild<QAction*>(u"showUncoded"_s)->isChecked());
        QCOMPARE(stage.button()->text(), u"All of it"_s); // nothing differs
    }

    void uncodedIsAChange()
    {
        Stage stage;
        stage.save(u"View"_s);
        stage.trigger(u"showUncoded"_s);
        Stage::settle();
        QVERIFY(stage.button()->text().endsWith(u"(changed)"_s));
        stage.open();
        QVERIFY(stage.action(u"viewUpdate"_s)->isEnabled());
        stage.action(u"viewUpdate"_s)->trigger();
        Stage::settle();
        QVERIFY(stage.views()[0].drawing.value("uncoded"_L1).toBool());
        QCOMPARE(stage.button()->text(), u"View"_s);
        QVERIFY(!stage.action(u"viewUpdate"_s)->isEnabled());
    }

    void renamesInPlace()
    {
        Stage stage;
        stage.save(u"Old name"_s);
        stage.open();
        const View before = stage.views()[0];
        stage.key(Qt::Key_F2);
        auto* editor = stage.list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"New name"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        Stage::settle();
        QCOMPARE(stage.names(), QStringList{u"New name"_s});
        QCOMPARE(stage.views()[0].question, before.question);
        QCOMPARE(stage.views()[0].drawing, before.drawing);
        QCOMPARE(stage.button()->text(), u"New name"_s);
        QVERIFY(stage.popup()->isVisible());
        // A view has a name.
        stage.key(Qt::Key_F2);
        editor = stage.list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->clear();
        QTest::keyClick(editor, Qt::Key_Return);
        Stage::settle();
        QCOMPARE(stage.names(), QStringList{u"New name"_s});
        QCOMPARE(stage.list()->item(0)->text(), u"New name"_s);
    }

    /// What is typed after a view was saved is its own caption, not that of the one that was in use.
    void theNewViewIsTheOneThatIsCaptioned()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.open();
        auto* name = stage.place.findChild<QLineEdit*>(u"newViewName"_s);
        name->setText(u"B"_s);
        QTest::keyClick(name, Qt::Key_Return);
        Stage::settle();
        QCOMPARE(stage.list()->currentItem()->text(), u"B"_s);
        QVERIFY(name->text().isEmpty());
        auto* caption = stage.place.findChild<QPlainTextEdit*>(u"viewCaption"_s);
        caption->setFocus();
        caption->setPlainText(u"What B shows"_s);
        stage.list()->setFocus();
        Stage::settle();
        QCOMPARE(stage.views()[0].caption, QString());
        QCOMPARE(stage.views()[1].caption, u"What B shows"_s);
    }

    void duplicatesAndMovesByKeyboard()
    {
        Stage stage;
        for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
            stage.save(name);
        QCOMPARE(stage.names(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        stage.open();
        stage.list()->setCurrentRow(0);
        stage.action(u"viewDuplicate"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A"_s, u"A (copy)"_s, u"B"_s, u"C"_s}));
        QCOMPARE(stage.views()[1].question, stage.views()[0].question);
        QCOMPARE(stage.button()->text(), u"C"_s); // what is in use stays so
        QCOMPARE(stage.list()->currentItem()->text(), u"A (copy)"_s); // to be renamed, captioned, moved
        stage.list()->setCurrentRow(0);
        stage.action(u"viewDown"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A (copy)"_s, u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(stage.list()->currentItem()->text(), u"A"_s); // and goes on
        stage.action(u"viewDown"_s)->trigger();
        Stage::settle();
        stage.action(u"viewDown"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A (copy)"_s, u"B"_s, u"C"_s, u"A"_s}));
        QVERIFY(!stage.action(u"viewDown"_s)->isEnabled());
        stage.action(u"viewUp"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A (copy)"_s, u"B"_s, u"A"_s, u"C"_s}));
        stage.workspace.undo();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A (copy)"_s, u"B"_s, u"C"_s, u"A"_s}));
    }

    void deletesAndTakesBack()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.save(u"B"_s);
        stage.open();
        QSignalSpy noticed(&stage.workspace, &Workspace::noticed);
        stage.list()->setCurrentRow(0);
        stage.action(u"viewDelete"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.names(), QStringList{u"B"_s});
        QVERIFY(noticed.last()[1].toBool()); // with Undo beside it
        stage.workspace.undo();
        Stage::settle();
        QCOMPARE(stage.names(), (QStringList{u"A"_s, u"B"_s}));
    }

    void captionStandsBelowTheHeading()
    {
        Stage stage;
        auto* shown = stage.child<QLabel>(u"viewCaptionLabel"_s);
        QVERIFY(!shown->isVisible());
        stage.save(u"View"_s);
        QVERIFY(!shown->isVisible());
        stage.open();
        auto* caption = stage.child<QPlainTextEdit>(u"viewCaption"_s);
        caption->setFocus();
        QTest::keyClicks(caption, u"Nobody looks at sea."_s);
        stage.popup()->close();
        Stage::settle();
        QCOMPARE(stage.views()[0].caption, u"Nobody looks at sea."_s);
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->text(), u"Nobody looks at sea."_s);
        QCOMPARE(
            std::ranges::count_if(stage.workspace.edits,
                                  [](const Edit& edit) { return std::holds_alternative<SaveView>(edit); }),
            2); // saved once, captioned once
        Stage::shoot(&stage.place, u"views-caption"_s);
        stage.place.findChild<SavedViewsButton*>()->setCurrent(0, false);
        stage.trigger(u"transposeMatrix"_s);
        QVERIFY(!shown->isVisible()); // no view is in use
    }

    void captionOfAnotherViewIsItsOwn()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.save(u"B"_s);
        stage.open();
        auto* caption = stage.child<QPlainTextEdit>(u"viewCaption"_s);
        caption->setPlainText(u"Of B"_s);
        stage.list()->setCurrentRow(0);
        Stage::settle();
        QCOMPARE(caption->toPlainText(), QString());
        caption->setPlainText(u"Of A"_s);
        stage.popup()->close();
        Stage::settle();
        QCOMPARE(stage.views()[0].caption, u"Of A"_s);
        QCOMPARE(stage.views()[1].caption, u"Of B"_s);
    }

    void addsToTheStory()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.save(u"B"_s);
        QSignalSpy told(&stage.workspace, &Workspace::noticed);
        for (const int row : {1, 0}) {
            stage.open();
            stage.list()->setCurrentRow(row);
            stage.action(u"viewToStory"_s)->trigger();
            Stage::settle();
        }
        const auto stories = stage.workspace.snapshot()->stories;
        QCOMPARE(stories.size(), 1U); // the second goes behind the first
        QCOMPARE(stories[0].steps.size(), 2U);
        QCOMPARE(stories[0].steps[0].view, stage.views()[1].id);
        QCOMPARE(stories[0].steps[1].view, stage.views()[0].id);
        QCOMPARE(stories[0].steps[1].kind, StepKind::Matrix);
        QCOMPARE(told.count(), 2);
        QVERIFY(told[1][0].toString().contains(u"A"_s));
        QVERIFY(told[1][1].toBool()); // with an undo
        stage.workspace.undo();
        Stage::settle();
        QCOMPARE(stage.workspace.snapshot()->stories[0].steps.size(), 1U);
    }

    void whoMayOnlyReadChangesNothing()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.workspace.readOnly = true;
        stage.workspace.publish();
        Stage::settle();
        stage.open();
        for (const QString& name : {u"viewUpdate"_s, u"viewRename"_s, u"viewDuplicate"_s, u"viewUp"_s,
                                    u"viewDown"_s, u"viewDelete"_s, u"viewToStory"_s})
            QVERIFY2(!stage.action(name)->isEnabled(), qPrintable(name));
        QVERIFY(stage.child<QPlainTextEdit>(u"viewCaption"_s)->isReadOnly());
        QVERIFY(!stage.child<QLineEdit>(u"newViewName"_s)->isEnabled());
        stage.key(Qt::Key_F2);
        QVERIFY(!stage.list()->findChild<QLineEdit*>());
    }

    void everyToolHasANameForTheReader()
    {
        Stage stage;
        stage.save(u"A"_s);
        stage.open();
        const auto tools = stage.popup()->findChildren<QToolButton*>();
        QCOMPARE(tools.size(), 7);
        for (const QToolButton* tool : tools) {
            QVERIFY(!tool->accessibleName().isEmpty());
            QVERIFY(!tool->toolTip().isEmpty());
            QVERIFY(tool->focusPolicy() & Qt::TabFocus);
        }
        Stage::shoot(stage.popup(), u"views-popup"_s);
    }
};

QTEST_MAIN(GapsViewsTest)
#include "tst_gapsviews.moc"
