// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gaplistpanel.h"

#include "model/items/gaplistmodel.h"
#include "support/gapmapfixture.h"
#include "views/common/theme.h"
#include "views/gaps/gapnoteform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage()
    {
        panel.resize(364, 800);
        panel.setMap(map, {}, false);
        panel.show();
    }
    template <typename T> T* child(const QString& name) const { return panel.findChild<T*>(name); }
    QTreeView* list() const { return child<QTreeView>(u"gapList"_s); }
    QModelIndex entry(int row) const { return panel.model()->index(row, 0); }
    int rowOf(const QModelIndex& index) const { return index.data(GapListModel::RowRole).toInt(); }
    int columnOf(const QModelIndex& index) const { return index.data(GapListModel::ColumnRole).toInt(); }

    std::shared_ptr<const GapMap> map = test::fixtureMap();
    GapListPanel panel;
};

GapNote noteOn(Id termA, Id termB)
{
    GapNote note;
    note.dimensionA = 1;
    note.termA = termA;
    note.dimensionB = 2;
    note.termB = termB;
    return note;
}

} // namespace

class GapListPanelTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void choosingAsksForTheCell()
    {
        Stage stage;
        QSignalSpy chosen(&stage.panel, &GapListPanel::cellChosen);
        QSignalSpy opened(&stage.panel, &GapListPanel::cellOpened);
        stage.list()->setCurrentIndex(stage.entry(2));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), stage.rowOf(stage.entry(2)));
        QTest::keyClick(stage.list(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(stage.list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][1].toInt(), stage.columnOf(stage.entry(3)));
        const QPoint at = stage.list()->visualRect(stage.entry(1)).center();
        QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(stage.list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 2);
    }

    void showingACellAsksForNothing()
    {
        Stage stage;
        QSignalSpy chosen(&stage.panel, &GapListPanel::cellChosen);
        stage.panel.showCell(stage.rowOf(stage.entry(4)), stage.columnOf(stage.entry(4)));
        QCOMPARE(stage.list()->currentIndex(), stage.entry(4));
        QCOMPARE(chosen.size(), 0);
        // Another map keeps the place in the list.
        const QString title = stage.entry(4).data().toString();
        stage.panel.setMap(test::fixtureMap(), {}, false);
        QCOMPARE(stage.list()->currentIndex().data().toString(), title);
        QCOMPARE(chosen.size(), 0);
    }

    void chipsAndStatusNarrow()
    {
        Stage stage;
        const int all = stage.panel.model()->rowCount();
        auto* thin = stage.child<QPushButton>(u"gapClass_thin"_s);
        const int thinOnes = stage.panel.model()->counts().byClass[size_t(GapClass::Thin)];
        QVERIFY(thinOnes > 0 && thinOnes < all);
        QVERIFY(thin->text().endsWith(QString::number(thinOnes)));
        thin->click();
        QCOMPARE(stage.panel.model()->rowCount(), thinOnes);
        QVERIFY(stage.child<QLabel>(u"gapListSummary"_s)->text().contains(QString::number(all)));
        stage.child<QPushButton>(u"gapClass_stale"_s)->click();
        QVERIFY(stage.panel.model()->rowCount() > thinOnes);
        stage.child<QPushButton>(u"gapClass_stale"_s)->click();
        thin->click();
        QCOMPARE(stage.panel.model()->rowCount(), all);
        auto* status = stage.child<QComboBox>(u"gapListStatus"_s);
        status->setCurrentIndex(3);
        Q_EMIT status->activated(3);
        QCOMPARE(stage.panel.model()->rowCount(), 0);
        QVERIFY(stage.child<QLabel>(u"gapListNothing"_s)->isVisible());
        QVERIFY(!stage.list()->isVisible());
    }

    void noteUnfoldsAndIsSaved()
    {
        Stage stage;
        stage.list()->setCurrentIndex(stage.entry(0));
        auto* form = stage.panel.noteForm();
        QVERIFY(!form->isVisible());
        stage.child<QToolButton>(u"gapListNote"_s)->click();
        QVERIFY(form->isVisible());
        QSignalSpy saved(&stage.panel, &GapListPanel::saveWanted);
        stage.child<QPlainTextEdit>(u"listNoteText"_s)->setPlainText(u"Ask the ministry"_s);
        // Leaving for another entry saves it, and of this one nothing is known yet.
        stage.list()->setCurrentIndex(stage.entry(1));
        QCOMPARE(saved.size(), 1);
        const GapNote note = saved[0][0].value<GapNote>();
        QCOMPARE(note.text, u"Ask the ministry"_s);
        const int row = stage.rowOf(stage.entry(0));
        QCOMPARE(note.termA,
                 row >= 0 ? stage.map->rows[size_t(row)].term
                          : stage.map->columns[size_t(stage.columnOf(stage.entry(0)))].term);
        QCOMPARE(stage.child<QPlainTextEdit>(u"listNoteText"_s)->toPlainText(), QString());
    }

    void readOnlyCatalogueTakesNoNote()
    {
        Stage stage;
        stage.panel.setMap(stage.map, {}, true);
        stage.list()->setCurrentIndex(stage.entry(0));
        stage.child<QToolButton>(u"gapListNote"_s)->click();
        QVERIFY(stage.child<QPlainTextEdit>(u"listNoteText"_s)->isReadOnly());
        QVERIFY(!stage.child<QComboBox>(u"listNoteStatus"_s)->isEnabled());
    }

    void formKeepsWhatIsTyped()
    {
        GapNoteForm form(u"cell"_s);
        form.show();
        QSignalSpy saved(&form, &GapNoteForm::saveWanted);
        form.setNote(noteOn(5, 6), false);
        auto* text = form.findChild<QPlainTextEdit*>(u"cellNoteText"_s);
        auto* contact = form.findChild<QLineEdit*>(u"cellNoteContact"_s);
        text->setPlainText(u"mine"_s);
        // Somebody else's change of another field arrives meanwhile.
        GapNote theirs = noteOn(5, 6);
        theirs.contact = u"Bo"_s;
        form.setNote(theirs, false);
        QCOMPARE(text->toPlainText(), u"mine"_s);
        QCOMPARE(contact->text(), u"Bo"_s);
        form.commit();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].value<GapNote>().contact, u"Bo"_s);
        form.commit();
        QCOMPARE(saved.size(), 1); // on its way already
        form.forgetSent();
        form.commit();
        QCOMPARE(saved.size(), 2); // it failed: once more
        // Undone: what was saved goes out of the fields again.
        GapNote stored = saved[1][0].value<GapNote>();
        form.setNote(stored, false);
        form.setNote(theirs, false);
        QCOMPARE(text->toPlainText(), QString());
        form.commit();
        QCOMPARE(saved.size(), 2);
    }

    void statusAndDate()
    {
        GapNoteForm form(u"cell"_s);
        form.show();
        QSignalSpy saved(&form, &GapNoteForm::saveWanted);
        form.setNote(noteOn(5, 6), false);
        auto* status = form.findChild<QComboBox*>(u"cellNoteStatus"_s);
        auto* until = form.findChild<QLineEdit*>(u"cellNoteUntil"_s);
        QVERIFY(!until->isVisible());
        status->setCurrentIndex(1);
        Q_EMIT status->activated(1);
        QVERIFY(until->isVisible());
        QCOMPARE(saved.last()[0].value<GapNote>().status, GapStatus::BeingFilled);
        until->setText(u"soon"_s);
        form.commit();
        QCOMPARE(until->property("look").toString(), u"wrong"_s);
        QCOMPARE(until->text(), u"soon"_s);
        until->setText(u"2027-06"_s);
        form.commit();
        QCOMPARE(saved.last()[0].value<GapNote>().until, QDate(2027, 6, 30));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("year") << u"2027"_s << QDate(2027, 12, 31);
        QTest::newRow("month") << u"2028-02"_s << QDate(2028, 2, 29);
        QTest::newRow("day") << u" 2027-6-3 "_s << QDate(2027, 6, 3);
        QTest::newRow("empty") << QString() << QDate();
        QTest::newRow("no month") << u"2027-13"_s << QDate();
        QTest::newRow("no day") << u"2027-02-30"_s << QDate();
        QTest::newRow("word") << u"soon"_s << QDate();
        QTest::newRow("too much") << u"2027-01-01-01"_s << QDate();
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(GapNoteForm::dateOf(text).value_or(QDate()), date);
    }

    void notApplicableIsAsked()
    {
        GapNoteForm form(u"cell"_s);
        form.show();
        form.setNote(noteOn(5, 6), false);
        auto* status = form.findChild<QComboBox*>(u"cellNoteStatus"_s);
        QCOMPARE(status->count(), gapStatusCount);
        form.setCanBeNotApplicable(true);
        QCOMPARE(status->count(), gapStatusCount + 1);
        QSignalSpy asked(&form, &GapNoteForm::notApplicableWanted);
        QSignalSpy saved(&form, &GapNoteForm::saveWanted);
        status->setCurrentIndex(gapStatusCount);
        Q_EMIT status->activated(gapStatusCount);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(status->currentIndex(), 0);
    }
};

QTEST_MAIN(GapListPanelTest)
#include "tst_gaplistpanel.moc"
