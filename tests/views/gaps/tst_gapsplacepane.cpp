// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "views/common/inspectorframe.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/gaplistpanel.h"
#include "views/gaps/gapnoteform.h"
#include "views/gaps/gappane.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/rulespopover.h"

#include "model/items/gaplistmodel.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// The Gaps place in a window of its own, on the sample.
struct Stage {
    explicit Stage(QSize size = {1560, 990})
        : shell(&workspace)
        , place(new GapsPlace(&workspace))
    {
        workspace.openSampleReferences();
        shell.addPlace(place);
        shell.resize(size);
        shell.show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    MatrixView* matrix() const { return place->findChild<MatrixView*>(QStringLiteral("matrixView")); }
    GapPane* pane() const { return place->findChild<GapPane*>(); }
    GapListPanel* list() const { return pane()->list(); }
    QTreeView* entries() const { return child<QTreeView>(u"gapList"_s); }
    bool isOpen() const { return place->findChild<InspectorFrame*>()->isInspectorOpen(); }
    template <typename T> T* child(const QString& name) const { return place->findChild<T*>(name); }
    void openList() const
    {
        place->findChild<QAction*>(u"actionGapList"_s)->trigger();
        settle();
    }
    std::pair<int, int> selected() const { return {matrix()->selectedRow(), matrix()->selectedColumn()}; }
    std::pair<int, int> firstOf(GapClass gapClass) const
    {
        const MatrixLayout& layout = matrix()->layoutOfMatrix();
        for (int r = 0; r < int(layout.rowLines().size()); ++r) {
            for (int c = 0; c < int(layout.columnLines().size()); ++c) {
                if (!layout.rowLines()[size_t(r)].parent && layout.cell(r, c).gapClass == gapClass)
                    return {layout.mapRow(r, c), layout.mapColumn(r, c)};
            }
        }
        return {-1, -1};
    }
    void click(std::pair<int, int> cell) const
    {
        matrix()->select(cell.first, cell.second); // it may have to be scrolled to
        settle();
        QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {},
                          matrix()->visualRect(cell.first, cell.second).center().toPoint());
        settle();
    }
    /// The first entry of the list that is one cell of @p gapClass.
    QModelIndex entryOf(GapClass gapClass) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(GapListModel::GapClassRole).toInt() == int(gapClass)
                && index.data(GapListModel::RowRole).toInt() >= 0
                && index.data(GapListModel::ColumnRole).toInt() >= 0)
                return index;
        }
        return {};
    }

    TestWorkspace workspace;
    Shell shell;
    GapsPlace* place;
};

QAbstractButton* fillerNamed(const Stage& stage, const QString& name)
{
    for (auto* button : stage.place->findChildren<QAbstractButton*>(u"inspectorFiller"_s)) {
        if (button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace

/// What stands beside the matrix: the ranked list, the note on a cell, who could fill it; and the rules with their counts.
class GapsPlacePaneTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

    void keep(QWidget& widget, const QString& name) const
    {
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void listOpensWithoutACell()
    {
        Stage stage;
        auto* action = stage.place->findChild<QAction*>(u"actionGapList"_s);
        QVERIFY(stage.place->placeActions().contains(action));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_G));
        stage.openList();
        QVERIFY(stage.isOpen() && action->isChecked());
        QCOMPARE(stage.pane()->face(), GapPane::Face::List);
        QVERIFY(!stage.matrix()->hasSelection());
        QVERIFY(stage.list()->model()->rowCount() > 20);
        stage.openList(); // again: closed
        QVERIFY(!stage.isOpen() && !action->isChecked());
    }

    void choosingAnEntryJumpsToItsCell()
    {
        Stage stage;
        stage.openList();
        const QModelIndex entry = stage.entryOf(GapClass::Thin);
        QVERIFY(entry.isValid());
        stage.entries()->setCurrentIndex(entry);
        stage.settle();
        QCOMPARE(stage.selected(),
                 std::pair(entry.data(GapListModel::RowRole).toInt(),
                           entry.data(GapListModel::ColumnRole).toInt()));
        QCOMPARE(stage.pane()->face(), GapPane::Face::List); // stays
        QTest::keyClick(stage.entries(), Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.pane()->face(), GapPane::Face::Cell);
        QVERIFY(stage.child<QLabel>(u"inspectorTitle"_s)->isVisible());
        QVERIFY(stage.child<QLabel>(u"inspectorFactors"_s)->text().contains(u"shortfall"_s));
    }

    void wholeLineJumpsToItsFirstCell()
    {
        Stage stage;
        stage.openList();
        QModelIndex line;
        for (int row = 0; row < stage.list()->model()->rowCount() && !line.isValid(); ++row) {
            const QModelIndex index = stage.list()->model()->index(row, 0);
            if (index.data(GapListModel::ColumnRole).toInt() < 0)
                line = index;
        }
        QVERIFY(line.isValid());
        stage.entries()->setCurrentIndex(line);
        QCOMPARE(stage.selected(), std::pair(line.data(GapListModel::RowRole).toInt(), 0));
    }

    void clickInTheMatrixShowsTheCell()
    {
        Stage stage;
        stage.openList();
        const auto cell = stage.firstOf(GapClass::Thin);
        stage.click(cell);
        QCOMPARE(stage.pane()->face(), GapPane::Face::Cell);
        QVERIFY(!stage.place->findChild<QAction*>(u"actionGapList"_s)->isChecked());
        // And the list, when one turns back, is at that cell if it has it.
        stage.child<QAbstractButton>(u"gapPaneList"_s)->click();
        stage.settle();
        QCOMPARE(stage.pane()->face(), GapPane::Face::List);
        // A click on the cell that is selected already shows it too.
        stage.click(cell);
        QCOMPARE(stage.pane()->face(), GapPane::Face::Cell);
        QTest::keyClick(stage.matrix(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.isOpen());
    }

    void noteIsSavedUndoneAndNeverLost()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::AbsoluteGap);
        stage.click(cell);
        auto* text = stage.child<QPlainTextEdit>(u"cellNoteText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Ask the union"_s);
        stage.place->commitPending();
        stage.settle();
        QCOMPARE(stage.workspace.snapshot()->gapNotes.size(), 1u);
        const GapNote note = stage.workspace.snapshot()->gapNotes[0];
        QCOMPARE(note.text, u"Ask the union"_s);
        QVERIFY(gapNoteOn(stage.workspace.snapshot()->gapNotes, stage.place->question().rows,
                          stage.place->map()->rows[size_t(cell.first)].term, stage.place->question().columns,
                          stage.place->map()->columns[size_t(cell.second)].term));
        QCOMPARE(stage.child<QPlainTextEdit>(u"cellNoteText"_s), text); // the new map did not take it away
        stage.workspace.undo();
        stage.settle();
        QVERIFY(stage.workspace.snapshot()->gapNotes.empty());
        QCOMPARE(text->toPlainText(), QString());
        // Going to another cell saves what was typed of the first.
        QTest::keyClicks(text, u"Twice"_s);
        stage.click(stage.firstOf(GapClass::Thin));
        stage.settle();
        QCOMPARE(stage.workspace.snapshot()->gapNotes.size(), 1u);
        QCOMPARE(text->toPlainText(), QString());
        stage.click(cell);
        QCOMPARE(text->toPlainText(), u"Twice"_s);
        // Emptied, it is gone.
        text->clear();
        stage.place->commitPending();
        stage.settle();
        QVERIFY(stage.workspace.snapshot()->gapNotes.empty());
    }

    void failureKeepsTheText()
    {
        Stage stage;
        stage.click(stage.firstOf(GapClass::AbsoluteGap));
        auto* text = stage.child<QPlainTextEdit>(u"cellNoteText"_s);
        text->setPlainText(u"Kept"_s);
        stage.workspace.nextFailure = Error{ErrorKind::Internal, u"disk full"_s, {}};
        QSignalSpy failed(&stage.workspace, &Workspace::failed);
        stage.place->commitPending();
        stage.settle();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(text->toPlainText(), u"Kept"_s);
        stage.place->commitPending();
        stage.settle();
        QCOMPARE(stage.workspace.snapshot()->gapNotes.size(), 1u);
    }

    void notesOfTheLineAreShown()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::Thin);
        GapNote note = MapNotes::blank(*stage.place->map(), cell.first, -1);
        note.text = u"No access since 2021"_s;
        QVERIFY(stage.workspace.store().apply(SaveGapNote{note}));
        stage.workspace.publish();
        stage.settle();
        stage.click(cell);
        QVERIFY(stage.child<QLabel>(u"lineNotes"_s)->text().contains(u"No access since 2021"_s));
        QCOMPARE(stage.child<QPlainTextEdit>(u"cellNoteText"_s)->toPlainText(), QString());
    }

    void statusOfAnEntryIsInTheList()
    {
        Stage stage;
        stage.openList();
        const QModelIndex entry = stage.entryOf(GapClass::Thin);
        const QString title = entry.data().toString();
        stage.entries()->setCurrentIndex(entry);
        stage.child<QToolButton>(u"gapListNote"_s)->click();
        auto* status = stage.child<QComboBox>(u"listNoteStatus"_s);
        status->setCurrentIndex(1);
        Q_EMIT status->activated(1);
        stage.settle();
        stage.child<QLineEdit>(u"listNoteFilledBy"_s)->setText(u"University of the South Pacific"_s);
        stage.place->commitPending();
        stage.settle();
        QCOMPARE(stage.workspace.snapshot()->gapNotes.size(), 1u);
        QCOMPARE(stage.workspace.snapshot()->gapNotes[0].filledBy, u"University of the South Pacific"_s);
        const QModelIndex now = stage.entries()->currentIndex();
        QCOMPARE(now.data().toString(), title);
        QCOMPARE(now.data(GapListModel::StatusTextRole).toString(),
                 u"being filled by University of the South Pacific"_s);
        QCOMPARE(stage.list()->model()->counts().byStatus[size_t(GapStatus::BeingFilled)], 1);
    }

    void notApplicableLeadsToTheDeclaration()
    {
        Stage stage;
        stage.click(stage.firstOf(GapClass::AbsoluteGap));
        auto* status = stage.child<QComboBox>(u"cellNoteStatus"_s);
        QCOMPARE(status->count(), gapStatusCount + 1);
        Q_EMIT status->activated(gapStatusCount);
        QVERIFY(stage.child<QLineEdit>(u"reasonField"_s)->isVisible());
    }

    void whoCouldFillOpensTheirStudies()
    {
        Stage stage;
        stage.click(stage.firstOf(GapClass::Thin));
        const auto fillers = stage.place->findChildren<QAbstractButton*>(u"inspectorFiller"_s);
        QVERIFY(!fillers.empty() && fillers.size() <= 10);
        QSignalSpy requested(&stage.workspace, &Workspace::studiesRequested);
        fillers.first()->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(!requested[0][0].value<QList<Id>>().isEmpty());
        QCOMPARE(requested[0][1].toString(), fillers.first()->text());
        QVERIFY(!fillerNamed(stage, u"Anonymous"_s));
    }

    void readOnlyCatalogueHasNoNoteToType()
    {
        Stage stage;
        stage.workspace.readOnly = true;
        stage.click(stage.firstOf(GapClass::Thin));
        QVERIFY(stage.child<QPlainTextEdit>(u"cellNoteText"_s)->isReadOnly());
    }

    void rulesCountWhatTheyFlag()
    {
        Stage stage;
        QTest::mouseClick(stage.child<QAbstractButton>(u"rulesChip"_s), Qt::LeftButton);
        const auto count = [&](const QString& name) {
            return stage.child<QLabel>(name + u"Count"_s)->text();
        };
        const RuleCounts before = ruleCounts(*stage.place->map());
        QCOMPARE(count(u"rulesThin"_s), u"%1 cells"_s.arg(before.flagged(GapClass::Thin)));
        QCOMPARE(count(u"rulesWeight_absolute-gap"_s),
                 QLocale().toString(before.ofClass(GapClass::AbsoluteGap)) + u" cells");
        stage.child<QSpinBox>(u"rulesThin"_s)->setValue(7);
        stage.settle();
        const RuleCounts after = ruleCounts(*stage.place->map());
        QVERIFY(after.flagged(GapClass::Thin) > before.flagged(GapClass::Thin));
        QCOMPARE(count(u"rulesThin"_s), u"%1 cells"_s.arg(after.flagged(GapClass::Thin)));
        stage.child<QDoubleSpinBox>(u"rulesWeight_thin"_s)->setValue(0.25);
        stage.settle();
        QCOMPARE(stage.place->question().rules.classWeights[size_t(GapClass::Thin)], 0.25);
    }

    void presetsAreNamedOnTheChip()
    {
        Stage stage;
        auto* chip = stage.child<QAbstractButton>(u"rulesChip"_s);
        QVERIFY(chip->accessibleName().endsWith(u"Standard"_s));
        QTest::mouseClick(chip, Qt::LeftButton);
        for (const RulePreset& preset : rulePresets()) {
            stage.child<QAbstractButton>(u"rulesPreset_"_s + preset.key)->click();
            stage.settle();
            QCOMPARE(stage.place->question().rules, preset.rules);
            QVERIFY(chip->accessibleName().endsWith(preset.name));
            QCOMPARE(stage.child<QLabel>(u"rulesAbout"_s)->text(), preset.about);
        }
        stage.child<QSpinBox>(u"rulesStale"_s)->setValue(33);
        stage.settle();
        QVERIFY(stage.child<QAbstractButton>(u"rulesPreset_own"_s)->isChecked());
        QVERIFY(chip->accessibleName().contains(u"33"_s));
    }

    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            const char* theme = dark ? "dark" : "light";
            QTest::addRow("pane-1280-%s", theme) << QSize(1280, 720) << dark;
            QTest::addRow("pane-1920-%s", theme) << QSize(1920, 1080) << dark;
        }
    }

    /// The list with a note unfolded, the cell, the rules. With LACUNA_SHOTS naming a folder the pictures are kept there.
    void looks()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Stage stage(size);
        const auto thin = stage.firstOf(GapClass::Thin);
        GapNote note = MapNotes::blank(*stage.place->map(), thin.first, thin.second);
        note.text = u"Field work in three provinces is under way."_s;
        note.status = GapStatus::BeingFilled;
        note.filledBy = u"University of the South Pacific"_s;
        note.until = QDate(2027, 6, 30);
        note.contact = u"Ana"_s;
        QVERIFY(stage.workspace.store().apply(SaveGapNote{note}));
        stage.workspace.publish();
        stage.openList();
        stage.entries()->setCurrentIndex(stage.list()->model()->index(0, 0));
        stage.entries()->expand(stage.list()->model()->index(0, 0));
        QTest::qWait(100);
        keep(stage.shell, name + u"-list"_s);
        stage.list()->showCell(thin.first, thin.second);
        stage.child<QToolButton>(u"gapListNote"_s)->click();
        QTest::qWait(100);
        keep(stage.shell, name + u"-note"_s);
        stage.click(thin);
        QTest::qWait(100);
        keep(stage.shell, name + u"-cell"_s);
        QTest::mouseClick(stage.child<QAbstractButton>(u"rulesChip"_s), Qt::LeftButton);
        QTest::qWait(100);
        auto* rules = stage.place->findChild<RulesPopover*>();
        QVERIFY(rules->width() <= size.width() && rules->height() <= size.height());
        keep(*rules, name + u"-rules"_s);
        for (const auto* label : rules->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap() && label->pixmap().isNull())
                QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                         qPrintable(label->text()));
        }
        rules->hide();
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(GapsPlacePaneTest)
#include "tst_gapsplacepane.moc"
