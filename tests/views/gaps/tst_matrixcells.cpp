// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done from the cells and headers of the matrix: selecting several, filtering, going down into a group and back, marking what
// deviates, crossing segments.
#include "views/gaps/gapsplace.h"

#include "model/analysis/cellssummary.h"
#include "support/testworkspace.h"
#include "views/common/theme.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/chipbutton.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/questionbar.h"
#include "views/gaps/scopetrail.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// The Gaps place with the sample's references, on a screenful.
struct Stage {
    explicit Stage(QSize size = {1560, 990})
        : place(&workspace)
    {
        workspace.openSampleReferences();
        place.resize(size);
        place.show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    MatrixView* matrix() const { return place.findChild<MatrixView*>(QStringLiteral("matrixView")); }
    GapInspector* inspector() const { return place.findChild<GapInspector*>(); }
    template <typename T> T* child(const QString& name) const { return place.findChild<T*>(name); }
    const MatrixLayout& layout() const { return matrix()->layoutOfMatrix(); }
    CellPlace cellAt(int rowLine, int columnLine) const
    {
        return {layout().mapRow(rowLine, columnLine), layout().mapColumn(rowLine, columnLine)};
    }
    QPoint pointAt(int rowLine, int columnLine) const
    {
        const CellPlace cell = cellAt(rowLine, columnLine);
        return matrix()->visualRect(cell.first, cell.second).center().toPoint();
    }
    void click(int rowLine, int columnLine, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, modifiers, pointAt(rowLine, columnLine));
        settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(matrix(), key, modifiers);
        settle();
    }
    /// The menu over a point of the matrix; closed again by deleting it.
    std::unique_ptr<QMenu> menuAt(QPoint at) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, matrix()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(matrix()->viewport(), &event);
        return std::unique_ptr<QMenu>(place.findChild<QMenu*>(u"cellMenu"_s));
    }
    static QAction* action(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    int rowOf(const QString& code) const
    {
        const auto& rows = place.map()->rows;
        const auto it = std::ranges::find(rows, code, &GapAxisItem::code);
        return it == rows.end() ? -1 : int(it - rows.begin());
    }
    QStringList rowLabels() const
    {
        QStringList labels;
        for (const MatrixLine& line : layout().rowLines())
            labels << layout().rowItem(line.index).label;
        return labels;
    }
    /// Whether studies in a column of the map never rise from one row line to the next of the same parent, and children follow theirs.
    bool siblingsFall(int column) const
    {
        QHash<int, int> last; // by parent
        QSet<int> seen;
        for (const MatrixLine& line : layout().rowLines()) {
            const int parent = place.map()->rows[size_t(line.index)].parent;
            const int n = place.map()->cell(line.index, column).n;
            if ((line.depth > 0 && !seen.contains(parent)) || last.value(parent, n) < n)
                return false;
            last[parent] = n;
            seen += line.index;
        }
        return true;
    }
    /// First row line with something under it, and its map index.
    std::pair<int, int> firstGroup() const
    {
        for (int r = 0; r < int(layout().rowLines().size()); ++r) {
            if (layout().rowLines()[size_t(r)].parent)
                return {r, layout().rowLines()[size_t(r)].index};
        }
        return {-1, -1};
    }

    TestWorkspace workspace;
    GapsPlace place;
};

} // namespace

class MatrixCellsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void controlClickToggles()
    {
        Stage stage;
        stage.click(1, 1);
        stage.click(3, 2, Qt::ControlModifier);
        stage.click(2, 4, Qt::ControlModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(), 3U);
        QCOMPARE(stage.matrix()->selectedCellLines().size(), 3U);
        QVERIFY(stage.matrix()->isSelected(stage.cellAt(1, 1).first, stage.cellAt(1, 1).second));
        QVERIFY(!stage.matrix()->isSelected(stage.cellAt(1, 2).first, stage.cellAt(1, 2).second));
        QCOMPARE(stage.child<QLabel>(u"inspectorTitle"_s)->text(), u"3 cells"_s);
        stage.click(3, 2, Qt::ControlModifier);
        stage.click(1, 1, Qt::ControlModifier);
        QCOMPARE(stage.matrix()->selectedCells(), (std::vector<CellPlace>{stage.cellAt(2, 4)}));
        QVERIFY(stage.child<QLabel>(u"inspectorWhy"_s)); // one cell is explained again
        stage.click(2, 4, Qt::ControlModifier);
        QVERIFY(!stage.matrix()->hasSelection());
    }

    void shiftExtendsARectangle()
    {
        Stage stage;
        stage.click(2, 2);
        stage.click(4, 4, Qt::ShiftModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(), 9U);
        stage.click(1, 2, Qt::ShiftModifier); // from where it began
        QCOMPARE(stage.matrix()->selectedCells().size(), 2U);
        stage.click(5, 5);
        QCOMPARE(stage.matrix()->selectedCells().size(), 1U);
        stage.key(Qt::Key_Right, Qt::ShiftModifier);
        stage.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(), 4U);
        stage.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(), 2U);
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.matrix()->selectedCells().size(), 1U);
    }

    void draggingExtends()
    {
        Stage stage;
        QWidget* viewport = stage.matrix()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, stage.pointAt(1, 1));
        const auto moveTo = [&](QPoint at) {
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        };
        moveTo(stage.pointAt(2, 2));
        moveTo(stage.pointAt(3, 2));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, stage.pointAt(3, 2));
        QCOMPARE(stage.matrix()->selectedCells().size(), 6U);
        moveTo(stage.pointAt(6, 6)); // no longer dragging
        QCOMPARE(stage.matrix()->selectedCells().size(), 6U);
    }

    void everythingAndNothing()
    {
        Stage stage;
        stage.click(1, 1);
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(),
                 stage.layout().rowLines().size() * stage.layout().columnLines().size());
        // Folding draws fewer of them, and loses none.
        const size_t all = stage.matrix()->selectedCells().size();
        stage.child<QAction>(u"foldAll"_s)->trigger();
        Stage::settle();
        QCOMPARE(stage.matrix()->selectedCells().size(), all);
        QCOMPARE(stage.matrix()->selectedCellLines().size(),
                 stage.layout().rowLines().size() * stage.layout().columnLines().size());
        stage.key(Qt::Key_Escape);
        QVERIFY(!stage.matrix()->hasSelection());
        QVERIFY(stage.matrix()->selectedCells().empty());
    }

    void transposedTheSame()
    {
        Stage stage;
        MatrixDrawing drawing = stage.place.drawing();
        drawing.transposed = true;
        stage.place.setDrawing(drawing);
        Stage::settle();
        stage.click(1, 1);
        stage.click(2, 3, Qt::ShiftModifier);
        QCOMPARE(stage.matrix()->selectedCells().size(), 6U);
        QCOMPARE(stage.matrix()->selectedCellLines().size(), 6U);
        QCOMPARE(stage.matrix()->selectedCellLines().front(), std::pair(1, 1));
    }

    void openTheirStudiesCountsEachOnce()
    {
        Stage stage;
        stage.click(0, 0);
        stage.click(12, 6, Qt::ShiftModifier);
        const CellsSummary expected = summaryOf(*stage.place.map(), stage.matrix()->selectedCells());
        QVERIFY(!expected.studies.empty());
        QSignalSpy requested(&stage.workspace, &Workspace::studiesRequested);
        stage.child<QPushButton>(u"inspectorOpenAll"_s)->click();
        stage.key(Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        for (const QVariantList& call : requested)
            QCOMPARE(call[0].value<QList<Id>>(), QList<Id>(expected.studies.begin(), expected.studies.end()));
    }

    void declareSeveralForOneReason()
    {
        Stage stage;
        stage.click(0, 0);
        stage.click(9, 5, Qt::ShiftModifier);
        const auto open = GapInspector::openCells(*stage.place.map(), stage.matrix()->selectedCells());
        QVERIFY(open.size() > 5);
        stage.child<QPushButton>(u"inspectorDeclare"_s)->click();
        stage.child<QLineEdit>(u"reasonField"_s)->setText(u"a test"_s);
        stage.child<QPushButton>(u"reasonDeclare"_s)->click();
        Stage::settle();
        QCOMPARE(stage.workspace.edits.size(), 1U);
        QCOMPARE(stage.workspace.snapshot()->notApplicable.size(), open.size());
        for (const CellPlace& cell : open)
            QCOMPARE(stage.place.map()->cell(cell.first, cell.second).gapClass, GapClass::NotApplicable);
        stage.workspace.undo(); // one step takes all back
        Stage::settle();
        QVERIFY(stage.workspace.snapshot()->notApplicable.empty());
        for (const CellPlace& cell : open)
            QVERIFY(stage.place.map()->cell(cell.first, cell.second).gapClass != GapClass::NotApplicable);
    }

    void copiesOnlyWhatIsSelected()
    {
        Stage stage;
        stage.click(1, 1);
        stage.click(2, 3, Qt::ControlModifier);
        stage.child<QAction>(u"copyTable"_s)->trigger();
        const QString text = QGuiApplication::clipboard()->mimeData()->text();
        const QStringList lines = text.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines)
            QCOMPARE(line.count(u'\t'), 2);
        QVERIFY(lines[1].endsWith(u'\t')); // not selected, so empty
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<table"));
        stage.click(1, 1);
        stage.child<QAction>(u"copyTable"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->text().count(u'\n') > 10);
    }

    void aNewMapKeepsTheSelection()
    {
        Stage stage;
        stage.click(1, 1);
        stage.click(3, 3, Qt::ShiftModifier);
        Question question = stage.place.question();
        question.rules.thin = 7;
        stage.place.setQuestion(question);
        Stage::settle();
        QCOMPARE(stage.matrix()->selectedCells().size(), 9U);
        question.columns = stage.workspace.dimension(u"method"_s);
        stage.place.setQuestion(question);
        Stage::settle();
        QVERIFY(stage.matrix()->selectedCells().size() <= 1);
    }

    void screenReadersSeeTheSelection()
    {
        Stage stage;
        stage.click(1, 1);
        stage.click(2, 2, Qt::ShiftModifier);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(stage.matrix());
        QVERIFY(table);
        QCOMPARE(table->tableInterface()->selectedCellCount(), 4);
        QCOMPARE(table->tableInterface()->selectedCells().size(), 4);
        QVERIFY(table->tableInterface()->cellAt(1, 2)->state().selected);
        QVERIFY(!table->tableInterface()->cellAt(0, 0)->state().selected);
    }

    void filtersFromACell()
    {
        Stage stage;
        const CellPlace cell = stage.cellAt(3, 2);
        const GapAxisItem row = stage.place.map()->rows[size_t(cell.first)];
        const GapAxisItem column = stage.place.map()->columns[size_t(cell.second)];
        auto menu = stage.menuAt(stage.pointAt(3, 2));
        QAction* both = Stage::action(*menu, u"Filter by %1 × %2"_s.arg(row.label, column.label));
        QVERIFY(both);
        QVERIFY(!Stage::action(*menu, u"Take the filter away"_s)); // there is none
        both->trigger();
        Stage::settle();
        const Filter filter = stage.workspace.filter();
        QCOMPARE(filter.clauses.size(), 2);
        QCOMPARE(filter.clauses[0].terms, QList<Id>{row.term});
        QCOMPARE(filter.clauses[1].terms, QList<Id>{column.term});
        // Another of the same dimension takes its place; excluding keeps the other dimension.
        menu.reset();
        menu = stage.menuAt(stage.pointAt(4, 2));
        const QString other = stage.place.map()->rows[size_t(stage.cellAt(4, 2).first)].label;
        Stage::action(*menu, u"Exclude %1"_s.arg(other))->trigger();
        Stage::settle();
        QCOMPARE(stage.workspace.filter().clauses.size(), 2);
        QCOMPARE(stage.workspace.filter().clauses[1].mode, FilterClause::Mode::NoneOf);
        menu.reset();
        menu = stage.menuAt(stage.pointAt(4, 2));
        Stage::action(*menu, u"Take the filter away"_s)->trigger();
        QVERIFY(stage.workspace.filter().isEmpty());
    }

    void filtersFromAHeader()
    {
        Stage stage;
        const auto [line, index] = stage.firstGroup();
        const QPoint header(stage.layout().headerWidth() / 2, stage.pointAt(line, 0).y());
        auto menu = stage.menuAt(header);
        const GapAxisItem item = stage.place.map()->rows[size_t(index)];
        QAction* action = Stage::action(*menu, u"Filter by %1"_s.arg(item.label));
        QVERIFY(action);
        QVERIFY(Stage::action(*menu, u"Show only %1"_s.arg(item.label)));
        action->trigger();
        Stage::settle();
        QCOMPARE(stage.workspace.filter().clauses.size(), 1);
        QCOMPARE(stage.workspace.filter().clauses[0].terms, QList<Id>{item.term});
    }

    void sortsFromAColumnsHeader()
    {
        Stage stage;
        const QStringList before = stage.rowLabels();
        const auto headerOf = [&stage](int index) {
            const MatrixLine& line = stage.layout().columnLines()[size_t(stage.layout().columnLineOf(index))];
            return QPoint(int(stage.layout().headerWidth() + line.offset + line.extent / 2),
                          int(stage.layout().labelBottom()) - 3);
        };
        const int index = stage.layout().columnLines()[4].index;
        const GapAxisItem column = stage.place.map()->columns[size_t(index)];
        auto menu = stage.menuAt(headerOf(index));
        QVERIFY(!menu->findChild<QAction*>(u"sortRowsBack"_s)); // they are in codebook order
        QVERIFY(!menu->findChild<QAction*>(u"sortColumnsByLine"_s));
        QAction* sort = menu->findChild<QAction*>(u"sortRowsByLine"_s);
        QVERIFY(sort);
        QCOMPARE(sort->text(), u"Sort rows by %1, most first"_s.arg(column.label));
        sort->trigger();
        menu.reset();
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::LineDescending);
        QCOMPARE(stage.place.drawing().rowOrderLine, column.term);
        QVERIFY(stage.siblingsFall(index));
        QVERIFY(stage.rowLabels() != before);
        // The order control says so, and its entry is the ticked one.
        auto* byLine = stage.child<QAction>(u"rowsOrderByLine"_s);
        QVERIFY(byLine->isVisible() && byLine->isChecked());
        QVERIFY2(byLine->text().contains(column.label), qPrintable(byLine->text()));
        // Again: the other way round.
        menu = stage.menuAt(headerOf(index));
        sort = menu->findChild<QAction*>(u"sortRowsByLine"_s);
        QCOMPARE(sort->text(), u"Sort rows by %1, fewest first"_s.arg(column.label));
        sort->trigger();
        menu.reset();
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::LineAscending);
        // And back.
        menu = stage.menuAt(headerOf(index));
        menu->findChild<QAction*>(u"sortRowsBack"_s)->trigger();
        menu.reset();
        QCOMPARE(stage.rowLabels(), before);
        QCOMPARE(stage.place.drawing(), MatrixDrawing());
        QVERIFY(!byLine->isVisible());
    }

    void anotherOrderTakesTheSortingBack()
    {
        Stage stage;
        MatrixDrawing drawing = stage.place.drawing();
        drawing.rowOrder = AxisOrder::LineDescending;
        drawing.rowOrderLine = stage.place.map()->columns[2].term;
        stage.place.setDrawing(drawing);
        stage.child<QAction>(u"rowsOrder3"_s)->trigger();
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::Name);
        QCOMPARE(stage.place.drawing().rowOrderLine, Id(0));
        QVERIFY(stage.child<QAction>(u"rowsOrder3"_s)->isChecked());
        QVERIFY(!stage.child<QAction>(u"rowsOrderByLine"_s)->isVisible());
    }

    void sortsFromARowsHeaderAndFromACell()
    {
        Stage stage;
        const int line = 2;
        const GapAxisItem row = stage.place.map()->rows[size_t(stage.cellAt(line, 0).first)];
        auto menu = stage.menuAt(QPoint(stage.layout().headerWidth() / 2, stage.pointAt(line, 0).y()));
        QAction* sort = menu->findChild<QAction*>(u"sortColumnsByLine"_s);
        QVERIFY(sort);
        QVERIFY(!menu->findChild<QAction*>(u"sortRowsByLine"_s));
        QCOMPARE(sort->text(), u"Sort columns by %1, most first"_s.arg(row.label));
        sort->trigger();
        menu.reset();
        QCOMPARE(stage.place.drawing().columnOrder, AxisOrder::LineDescending);
        QCOMPARE(stage.place.drawing().columnOrderLine, row.term);
        // The keyboard reaches a cell's menu only: it has both.
        menu = stage.menuAt(stage.pointAt(3, 1));
        const GapAxisItem column = stage.place.map()->columns[size_t(stage.cellAt(3, 1).second)];
        QVERIFY(menu->findChild<QAction*>(u"sortColumnsByLine"_s));
        QVERIFY(menu->findChild<QAction*>(u"sortColumnsBack"_s));
        menu->findChild<QAction*>(u"sortRowsByLine"_s)->trigger();
        menu.reset();
        QCOMPARE(stage.place.drawing().rowOrderLine, column.term);
        QCOMPARE(stage.place.drawing().columnOrderLine, row.term); // both at once
    }

    /// What people call rows are the ones they see.
    void sortsWhatIsSeenWhenTransposed()
    {
        Stage stage;
        MatrixDrawing drawing = stage.place.drawing();
        drawing.transposed = true;
        stage.place.setDrawing(drawing);
        Stage::settle();
        auto menu = stage.menuAt(QPoint(stage.layout().headerWidth() / 2, stage.pointAt(2, 0).y()));
        menu->findChild<QAction*>(u"sortColumnsByLine"_s)->trigger();
        menu.reset();
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::LineDescending); // drawn as columns
        QCOMPARE(stage.place.drawing().rowOrderLine,
                 stage.place.map()->columns[size_t(stage.cellAt(2, 0).second)].term);
    }

    void whatIsNotCodedCanBeTheFilter()
    {
        const Filter filter = filteredBy({}, {7, 0});
        QCOMPARE(filter.clauses.size(), 1);
        QVERIFY(filter.clauses[0].uncoded);
        QVERIFY(filter.clauses[0].terms.isEmpty());
        Filter without = filteredWithout(filteredWithout({}, {7, 3}), {7, 4});
        QCOMPARE(without.clauses.size(), 1);
        QCOMPARE(without.clauses[0].terms, (QList<Id>{3, 4}));
        QCOMPARE(filteredBy(without, {7, 3}).clauses.size(), 1);
    }

    void doubleClickOnAHeaderGoesDownAndTheTrailLeadsBack()
    {
        Stage stage;
        const Id before = stage.place.question().rowScope;
        QVERIFY(stage.child<ScopeTrail>(u"rowsTrail"_s)->isHidden());
        const auto [line, index] = stage.firstGroup();
        const GapAxisItem group = stage.place.map()->rows[size_t(index)];
        QVERIFY(group.term != before);
        QTest::mouseDClick(stage.matrix()->viewport(), Qt::LeftButton, {},
                           QPoint(int(stage.layout().rowIndent(stage.layout().rowLines()[size_t(line)])) + 12,
                                  stage.pointAt(line, 0).y()));
        Stage::settle();
        QCOMPARE(stage.place.question().rowScope, group.term);
        auto* trail = stage.child<ScopeTrail>(u"rowsTrail"_s);
        QVERIFY(trail->isVisible());
        QCOMPARE(trail->findChild<QLabel*>(u"trailHere"_s)->toolTip(), group.label);
        const QList<QPushButton*> steps = trail->findChildren<QPushButton*>(u"trailStep"_s);
        QVERIFY(steps.size() >= 2);
        QCOMPARE(steps.front()->text(), u"All"_s);
        steps.back()->click();
        Stage::settle();
        QCOMPARE(stage.place.question().rowScope, before);
        QVERIFY(trail->isHidden());
    }

    void keysGoDownAndBack()
    {
        Stage stage;
        const Id before = stage.place.question().rowScope;
        const auto [line, index] = stage.firstGroup();
        const Id group = stage.place.map()->rows[size_t(index)].term;
        stage.click(line + 1, 1); // a country of it
        stage.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.place.question().rowScope, group);
        QVERIFY(stage.matrix()->hasSelection()); // the same cell
        stage.key(Qt::Key_Down, Qt::AltModifier); // nothing below a country's region
        QCOMPARE(stage.place.question().rowScope, group);
        stage.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.place.question().rowScope, before);
        stage.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.place.question().rowScope,
                 stage.workspace.codebook().term(before)->parent); // as far as it goes
    }

    void levelsFollowTheDrill()
    {
        Stage stage;
        const Codebook& codebook = stage.workspace.codebook();
        Question question = stage.place.question();
        const Id region = question.rowScope;
        question.rowScope = 0;
        question.rowDepth = 0;
        const Question down = drilledTo(question, true, region, codebook);
        QCOMPARE(down.rowScope, region);
        QCOMPARE(down.rowDepth, codebook.depth(region) + 1);
        QCOMPARE(drilledTo(down, true, 0, codebook).rowDepth, 0);
        question.rowDepth = -1;
        QCOMPARE(drilledTo(question, true, region, codebook).rowDepth, -1);
    }

    void residualsCanBeSwitchedOn()
    {
        Stage stage;
        stage.child<QAction>(u"showResiduals"_s)->trigger();
        QVERIFY(stage.place.drawing().residuals);
        QVERIFY(stage.child<QAction>(u"showResiduals"_s)->isChecked());
    }

    void segmentsCanBeCrossed()
    {
        Stage stage;
        Question question = stage.place.question();
        question.segments = stage.workspace.dimension(u"evidence-type"_s);
        question.crossSegments = stage.workspace.dimension(u"confidence"_s);
        stage.place.setQuestion(question);
        Stage::settle();
        QVERIFY(!stage.place.map()->crossLabel.isEmpty());
        QVERIFY(stage.child<ChipButton>(u"segmentsChip"_s)->value().contains(u" × "));
        QMenu menu;
        Question changed = question;
        AxisMenu::fillSegments(&menu, question, stage.workspace.snapshot()->codebook,
                               [&changed](const Question& next) { changed = next; });
        auto* crossing = menu.findChild<QMenu*>(u"crossSegmentsMenu"_s);
        QVERIFY(crossing && crossing->isEnabled());
        crossing->actions().front()->trigger(); // nothing
        QCOMPARE(changed.crossSegments, 0);
        QCOMPARE(changed.segments, question.segments);
        menu.actions().front()->trigger(); // no segments at all
        QCOMPARE(changed.segments, 0);
        QCOMPARE(changed.crossSegments, 0);
    }

    /// Pictures to look at: LACUNA_SHOTS names their folder.
    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("style");
        for (const QSize& size : {QSize(1190, 620), QSize(1560, 990)}) {
            for (const bool dark : {false, true}) {
                for (const int style : {1, 2, 3, 4})
                    QTest::addRow("%d-%s-%d", size.width(), dark ? "dark" : "light", style)
                        << size << dark << style;
            }
        }
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (folder.isEmpty())
            QSKIP("LACUNA_SHOTS names the folder for pictures");
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(int, style);
        m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Stage stage(size);
        Question question = stage.place.question();
        question.segments = stage.workspace.dimension(u"evidence-type"_s);
        question.crossSegments = stage.workspace.dimension(u"method"_s);
        stage.place.setQuestion(question);
        MatrixDrawing drawing = stage.place.drawing();
        drawing.style = CellStyle(style);
        drawing.residuals = true;
        drawing.rowOrder = AxisOrder::LineDescending;
        drawing.rowOrderLine = stage.place.map()->columns[3].term;
        drawing.columnOrder = AxisOrder::LineAscending;
        drawing.columnOrderLine = stage.place.map()->rows[3].term;
        stage.place.setDrawing(drawing);
        Stage::settle();
        if (style == 1) {
            const auto [line, index] = stage.firstGroup();
            stage.click(line + 1, 1);
            stage.key(Qt::Key_Down, Qt::AltModifier);
            stage.click(1, 1);
            stage.click(4, 5, Qt::ShiftModifier);
        }
        QTest::qWait(250);
        QDir().mkpath(folder);
        QVERIFY(stage.place.grab().save(folder + u"/matrixcells-"_s
                                        + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s));
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(MatrixCellsTest)
#include "tst_matrixcells.moc"
