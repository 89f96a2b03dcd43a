// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"
#include "views/gaps/gapsplace.h"

#include "support/testworkspace.h"
#include "views/common/emptystate.h"
#include "views/common/inspectorframe.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/gapsstatus.h"
#include "views/gaps/matrixtext.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/questionbar.h"
#include "views/gaps/savedviewsbutton.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// A place on a screenful, with its first map.
struct Stage {
    enum class Content { Closed, Empty, Sample };

    explicit Stage(Content content = Content::Sample)
        : place(&workspace)
    {
        if (content == Content::Sample)
            workspace.openSampleReferences();
        else if (content == Content::Empty)
            workspace.openEmpty();
        place.resize(1560, 990);
        place.show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    MatrixView* matrix() const { return place.findChild<MatrixView*>(QStringLiteral("matrixView")); }
    template <typename T> T* child(const QString& name) const { return place.findChild<T*>(name); }
    void trigger(const QString& action) const { place.findChild<QAction*>(action)->trigger(); }
    const MatrixLayout& layout() const { return matrix()->layoutOfMatrix(); }
    std::pair<int, int> selectedLines() const
    {
        return {layout().rowLineOf(matrix()->selectedRow()),
                layout().columnLineOf(matrix()->selectedColumn())};
    }
    /// Map indices of the first drawn cell of @p gapClass in a leaf row.
    std::pair<int, int> firstOf(GapClass gapClass) const
    {
        for (int r = 0; r < int(layout().rowLines().size()); ++r) {
            for (int c = 0; c < int(layout().columnLines().size()); ++c) {
                if (!layout().rowLines()[size_t(r)].parent && layout().cell(r, c).gapClass == gapClass)
                    return {layout().mapRow(r, c), layout().mapColumn(r, c)};
            }
        }
        return {-1, -1};
    }
    void click(std::pair<int, int> cell, bool twice = false) const
    {
        const QPoint at = matrix()->visualRect(cell.first, cell.second).center().toPoint();
        if (twice)
            QTest::mouseDClick(matrix()->viewport(), Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, at);
        settle();
    }
    int columnAt(QPointF at) const
    {
        const QPointF scroll(matrix()->horizontalScrollBar()->value(),
                             matrix()->verticalScrollBar()->value());
        return layout().hit(at, scroll, matrix()->viewport()->size()).columnLine;
    }

    TestWorkspace workspace;
    GapsPlace place;
};

} // namespace

class GapsPlaceTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void opensWithCountriesBySector()
    {
        Stage stage;
        QCOMPARE(stage.child<QLabel>(u"gapsHeading"_s)->text(), u"Country × Sector"_s);
        QVERIFY(stage.place.map());
        QVERIFY(stage.layout().rowLines().size() > 40);
        QVERIFY(stage.layout().columnLines().size() > 20);
        QVERIFY(stage.place.canExport());
        // The scope itself has no line; its subregions are the outermost rows.
        QVERIFY(stage.layout().rowLines()[0].foldable);
        QCOMPARE(stage.layout().rowItem(stage.layout().rowLines()[0].index).depth, 1);
    }

    void statusSaysWhatMatches()
    {
        GapMap map;
        map.measureLabel = u"studies"_s;
        map.rowsLabel = u"Country"_s;
        map.columnsLabel = u"Sector"_s;
        map.n = 171;
        map.provenance.total = 212;
        map.coverage = {.applicable = 342, .covered = 79, .evidence = 106, .notApplicable = 38};
        map.uncodedRows = 9;
        map.uncodedColumns = 14;
        QCOMPARE(
            gapsStatusText(map),
            u"171 of 212 studies match · coverage 23 % of 342 applicable cells (evidence coverage 31 %) · "
            "9 not coded by country, 14 not by sector · 38 cells not applicable"_s);
        Stage stage;
        QVERIFY(stage.place.statusText().startsWith(u"300 of 300 studies match"_s));
    }

    void clickShowsWhatIsBehindACell()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::Thin);
        QVERIFY(cell.first >= 0);
        stage.click(cell);
        const QString expected = stage.place.map()->rows[size_t(cell.first)].label + u" × "
            + stage.place.map()->columns[size_t(cell.second)].label;
        QCOMPARE(stage.child<QLabel>(u"inspectorTitle"_s)->text(), expected);
        const auto studies = stage.place.findChildren<QAbstractButton*>(u"inspectorStudy"_s);
        QCOMPARE(studies.size(), stage.place.map()->cell(cell.first, cell.second).n);
        QSignalSpy requested(&stage.workspace, &Workspace::studiesRequested);
        studies.first()->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<QList<Id>>().size(), 1);
        stage.child<QPushButton>(u"inspectorOpenAll"_s)->click();
        QCOMPARE(requested[1][0].value<QList<Id>>().size(), studies.size());
        QCOMPARE(requested[1][1].toString(), expected);
        // Esc closes it and lets the selection go.
        QTest::keyClick(stage.matrix(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.place.findChild<InspectorFrame*>()->isInspectorOpen());
        QVERIFY(!stage.matrix()->hasSelection());
    }

    void openingTheInspectorMovesNoColumn()
    {
        Stage stage;
        const double before = stage.layout().columnLines()[3].extent;
        stage.click(stage.firstOf(GapClass::Thin));
        QCOMPARE(stage.layout().columnLines()[3].extent, before);
    }

    void emptyCellCanBeDeclaredAndTakenBack()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::AbsoluteGap);
        stage.click(cell, true);
        auto* field = stage.child<QLineEdit>(u"reasonField"_s);
        QVERIFY(field && field->isVisible());
        auto* declare = stage.child<QPushButton>(u"reasonDeclare"_s);
        QVERIFY(!declare->isEnabled());
        QTest::keyClicks(field, u"No coast"_s);
        QVERIFY(declare->isEnabled());
        QSignalSpy noticed(&stage.workspace, &Workspace::noticed);
        declare->click();
        stage.settle();
        QCOMPARE(stage.workspace.edits.size(), 1u);
        const auto& edit = std::get<SetNotApplicable>(stage.workspace.edits[0]);
        QVERIFY(edit.on);
        QCOMPARE(edit.pair.reason, u"No coast"_s);
        QCOMPARE(edit.pair.dimensionA, stage.place.question().rows);
        QCOMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][1].toBool());
        QCOMPARE(stage.place.map()->cell(cell.first, cell.second).gapClass, GapClass::NotApplicable);
        QCOMPARE(stage.child<QLabel>(u"inspectorReason"_s)->text(), u"No coast"_s);
        stage.child<QPushButton>(u"inspectorTakeBack"_s)->click();
        stage.settle();
        QVERIFY(!std::get<SetNotApplicable>(stage.workspace.edits[1]).on);
        QCOMPARE(stage.place.map()->cell(cell.first, cell.second).gapClass, GapClass::AbsoluteGap);
    }

    void readOnlyCatalogueOffersNoDeclaration()
    {
        Stage stage;
        stage.workspace.readOnly = true;
        stage.click(stage.firstOf(GapClass::AbsoluteGap), true);
        QVERIFY(!stage.child<QPushButton>(u"inspectorDeclare"_s));
    }

    void doubleClickOnStudiesOpensThem()
    {
        Stage stage;
        QSignalSpy requested(&stage.workspace, &Workspace::studiesRequested);
        stage.click(stage.firstOf(GapClass::Thin), true);
        QCOMPARE(requested.size(), 1);
    }

    void totalsOpenWhatTheyCount()
    {
        Stage stage;
        QSignalSpy requested(&stage.workspace, &Workspace::studiesRequested);
        const QRectF area = stage.layout().cellsArea(stage.matrix()->viewport()->size());
        QTest::mouseClick(stage.matrix()->viewport(), Qt::LeftButton, {},
                          QPointF(area.right() + 10, area.top() + 10).toPoint());
        QCOMPARE(requested.size(), 1);
        const GapCell& total = stage.layout().rowTotal(stage.layout().rowLines()[0].index);
        QCOMPARE(requested[0][0].value<QList<Id>>().size(), total.n + total.ongoing);
        QTest::mouseClick(stage.matrix()->viewport(), Qt::LeftButton, {},
                          QPointF(area.right() + 10, area.bottom() + 10).toPoint());
        const GapCell& all = stage.place.map()->total;
        QCOMPARE(requested[1][0].value<QList<Id>>().size(), all.n + all.ongoing);
    }

    void keyboardReachesEveryCell()
    {
        Stage stage;
        MatrixView* matrix = stage.matrix();
        stage.place.activateWindow();
        matrix->setFocus(Qt::TabFocusReason);
        QVERIFY(matrix->hasSelection());
        QCOMPARE(stage.selectedLines(), std::pair(0, 0));
        QTest::keyClick(matrix, Qt::Key_Right);
        QTest::keyClick(matrix, Qt::Key_Down);
        QCOMPARE(stage.selectedLines(), std::pair(1, 1));
        QTest::keyClick(matrix, Qt::Key_End);
        QCOMPARE(stage.selectedLines().second, int(stage.layout().columnLines().size()) - 1);
        QTest::keyClick(matrix, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(stage.selectedLines().first, int(stage.layout().rowLines().size()) - 1);
        const QRectF area = stage.layout().cellsArea(matrix->viewport()->size());
        const QRectF cell = matrix->visualRect(matrix->selectedRow(), matrix->selectedColumn());
        QVERIFY(area.adjusted(-1, -1, 1, 1).contains(cell));
        QTest::keyClick(matrix, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(matrix, Qt::Key_PageDown);
        QVERIFY(stage.selectedLines().first > 3);
        QTest::keyClick(matrix, Qt::Key_PageUp);
        QCOMPARE(stage.selectedLines(), std::pair(0, 0));
    }

    void escapeKeepsTheKeyboardsCell()
    {
        Stage stage;
        MatrixView* matrix = stage.matrix();
        matrix->select(stage.layout().rowLines()[5].index, stage.layout().columnLines()[4].index);
        stage.settle();
        stage.child<QAbstractButton>(u"inspectorClose"_s)->setFocus();
        QTest::keyClick(stage.place.findChild<InspectorFrame*>(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!matrix->hasSelection());
        QCOMPARE(stage.place.window()->focusWidget(), matrix);
        QTest::keyClick(matrix, Qt::Key_Right);
        QCOMPARE(stage.selectedLines(), std::pair(5, 5));
        // Neither does a new map forget it.
        QTest::keyClick(matrix, Qt::Key_Escape);
        Question next = stage.place.question();
        next.rules.thin = 4;
        stage.place.setQuestion(next);
        stage.settle();
        QVERIFY(!matrix->hasSelection());
        QTest::keyClick(matrix, Qt::Key_Up);
        QCOMPARE(stage.selectedLines(), std::pair(4, 5));
    }

    void declaringByKeyboardGoesOnInTheMatrix()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::AbsoluteGap);
        stage.click(cell, true);
        auto* field = stage.child<QLineEdit>(u"reasonField"_s);
        QTest::keyClicks(field, u"No coast"_s);
        QTest::keyClick(field, Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.place.map()->cell(cell.first, cell.second).gapClass, GapClass::NotApplicable);
        QCOMPARE(stage.place.window()->focusWidget(), stage.matrix());
        QCOMPARE(std::pair(stage.matrix()->selectedRow(), stage.matrix()->selectedColumn()), cell);
        auto* back = stage.child<QPushButton>(u"inspectorTakeBack"_s);
        back->setFocus();
        back->click();
        stage.settle();
        QCOMPARE(stage.place.window()->focusWidget(), stage.matrix());
    }

    void toolsThatDoNotFitAreInTheMenu()
    {
        Stage stage;
        auto* sort = stage.child<QWidget>(u"sortButton"_s);
        auto* styles = stage.child<QAbstractButton>(u"compactSwitch"_s);
        auto* menu = stage.child<QToolButton>(u"moreButton"_s)->menu();
        auto* transpose = stage.place.findChild<QAction*>(u"transposeMatrix"_s);
        QVERIFY(sort->isVisible());
        QVERIFY(!styles->isVisible());
        QVERIFY(!menu->actions().contains(transpose));
        stage.place.resize(700, 900);
        stage.settle();
        QVERIFY(!sort->isVisible());
        QVERIFY(menu->actions().contains(transpose));
        stage.place.resize(420, 900);
        stage.settle();
        QVERIFY(styles->isVisible());
        QCOMPARE(styles->text(), u"Heat"_s);
        static_cast<QToolButton*>(styles)->menu()->actions()[4]->trigger();
        QCOMPARE(stage.place.drawing().style, CellStyle::Donut);
        QCOMPARE(styles->text(), u"Donut"_s);
        stage.place.resize(1560, 900);
        stage.settle();
        QVERIFY(sort->isVisible());
        QVERIFY(stage.child<QWidget>(u"styleDonut"_s)->isVisible());
        QVERIFY(!menu->actions().contains(transpose));
    }

    void sortMenuBeginsWithAnOrder()
    {
        Stage stage;
        const QList<QAction*> actions = stage.child<QToolButton>(u"sortButton"_s)->menu()->actions();
        QVERIFY(!actions.first()->isSeparator());
        QVERIFY(!actions.last()->isSeparator());
    }

    void spaceFoldsAndUnfolds()
    {
        Stage stage;
        MatrixView* matrix = stage.matrix();
        const size_t before = stage.layout().rowLines().size();
        matrix->select(stage.layout().rowLines()[1].index, stage.layout().columnLines()[0].index);
        QTest::keyClick(matrix, Qt::Key_Space);
        QVERIFY(stage.layout().rowLines().size() < before);
        QCOMPARE(matrix->selectedRow(), stage.layout().rowLines()[0].index);
        QTest::keyClick(matrix, Qt::Key_Space);
        QCOMPARE(stage.layout().rowLines().size(), before);
        const size_t columns = stage.layout().columnLines().size();
        QTest::keyClick(matrix, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(stage.layout().columnLines().size() < columns);
        QTest::keyClick(matrix, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(stage.layout().columnLines().size(), columns);
    }

    void selectingAHiddenCellUnfoldsIt()
    {
        Stage stage;
        const int row = stage.layout().rowLines()[2].index;
        const int column = stage.layout().columnLines()[1].index;
        stage.trigger(u"foldAll"_s);
        QCOMPARE(stage.layout().rowLineOf(row), -1);
        stage.matrix()->select(row, column);
        QVERIFY(stage.layout().rowLineOf(row) >= 0);
        QVERIFY(stage.layout().columnLineOf(column) >= 0);
    }

    void drawingActionsChangeTheDrawing()
    {
        Stage stage;
        stage.trigger(u"transposeMatrix"_s);
        QVERIFY(stage.place.drawing().transposed);
        QCOMPARE(stage.child<QLabel>(u"gapsHeading"_s)->text(), u"Sector × Country"_s);
        const auto chip = [&stage](const QString& name) {
            return stage.child<QAbstractButton>(name)->accessibleName();
        };
        QVERIFY2(chip(u"rowsChip"_s).contains(u"Sector"_s), qPrintable(chip(u"rowsChip"_s)));
        QVERIFY2(chip(u"columnsChip"_s).contains(u"Country"_s), qPrintable(chip(u"columnsChip"_s)));
        const size_t rows = stage.layout().rowLines().size();
        stage.trigger(u"hideEmptyColumns"_s);
        QVERIFY(stage.layout().rowLines().size() < rows);
        stage.trigger(u"rowsOrder1"_s);
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::TotalDescending);
        stage.trigger(u"rowsOrder4"_s);
        QCOMPARE(stage.place.drawing().rowOrder, AxisOrder::Similarity);
        stage.trigger(u"zoomIn"_s);
        QVERIFY(stage.place.drawing().zoom > 1);
        stage.child<QRadioButton>(u"styleDonut"_s)->click();
        QCOMPARE(stage.place.drawing().style, CellStyle::Donut);
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        Stage stage;
        MatrixView* matrix = stage.matrix();
        const QPointF at(700, 400);
        const int before = stage.columnAt(at);
        QWheelEvent wheel(at, matrix->viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(matrix->viewport(), &wheel);
        QVERIFY(stage.place.drawing().zoom > 1.05);
        QCOMPARE(stage.columnAt(at), before);
    }

    void rulesAreLive()
    {
        Stage stage;
        const int asked = stage.workspace.mapsAsked;
        QTest::mouseClick(stage.child<QAbstractButton>(u"rulesChip"_s), Qt::LeftButton);
        stage.child<QSpinBox>(u"rulesThin"_s)->setValue(7);
        stage.settle();
        QCOMPARE(stage.place.question().rules.thin, 7);
        QVERIFY(stage.workspace.mapsAsked > asked);
        QCOMPARE(stage.place.map()->question.rules.thin, 7);
        stage.child<QPushButton>(u"rulesReset"_s)->click();
        stage.settle();
        QCOMPARE(stage.place.question().rules, GapRules());
    }

    void choosingTheOtherAxisExchangesThem()
    {
        Question question;
        question.rows = 1;
        question.columns = 2;
        question.rowScope = 11;
        const Question exchanged = AxisMenu::withDimension(question, AxisMenu::Axis::Rows, 2);
        QCOMPARE(exchanged.rows, Id(2));
        QCOMPARE(exchanged.columns, Id(1));
        QCOMPARE(exchanged.columnScope, Id(11));
        const Question other = AxisMenu::withDimension(question, AxisMenu::Axis::Rows, 3);
        QCOMPARE(other.rows, Id(3));
        QCOMPARE(other.rowScope, Id(0));
    }

    void chipsOfferTheDimensions()
    {
        Stage stage;
        QTest::mouseClick(stage.child<QAbstractButton>(u"segmentsChip"_s), Qt::LeftButton);
        auto* menu = stage.child<QMenu>(u"segmentsChipMenu"_s);
        QVERIFY(menu);
        QAction* method = nullptr;
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            QVERIFY(action->text() != u"Country"_s);
            if (action->text() == u"Method"_s)
                method = action;
        }
        QVERIFY(method);
        method->trigger();
        menu->close();
        stage.settle();
        QVERIFY(!stage.place.map()->segments.empty());
    }

    void viewsAreSavedPickedAndDeleted()
    {
        Stage stage;
        auto* button = stage.place.findChild<SavedViewsButton*>();
        Q_EMIT button->saveWanted(u"Where is nobody looking?"_s);
        stage.settle();
        QCOMPARE(stage.workspace.snapshot()->views.size(), 1u);
        QCOMPARE(button->text(), u"Where is nobody looking?"_s);
        const Question saved = stage.place.question();
        stage.place.setQuestion(AxisMenu::withDimension(saved, AxisMenu::Axis::Rows, saved.columns));
        stage.settle();
        QVERIFY(button->text().endsWith(u"(changed)"_s));
        Q_EMIT button->picked(stage.workspace.snapshot()->views[0].id);
        stage.settle();
        QCOMPARE(stage.place.question(), saved);
        Q_EMIT button->deleteWanted(button->current());
        stage.settle();
        QVERIFY(stage.workspace.snapshot()->views.empty());
        QCOMPARE(button->text(), u"Saved views"_s);
    }

    void filterChangesArriveWithoutAsking()
    {
        Stage stage;
        const int before = stage.place.map()->n;
        Filter filter;
        filter.yearFrom = 2020;
        filter.keepUndated = false;
        stage.workspace.setFilter(filter);
        stage.settle();
        QVERIFY(stage.place.map()->n < before);
    }

    void selectionSurvivesANewMap()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::Thin);
        stage.click(cell);
        Question next = stage.place.question();
        next.rules.thin = 4;
        stage.place.setQuestion(next);
        stage.settle();
        QCOMPARE(std::pair(stage.matrix()->selectedRow(), stage.matrix()->selectedColumn()), cell);
    }

    void cellsAreFoundByTheirTerms()
    {
        Stage stage;
        const auto cell = stage.firstOf(GapClass::Thin);
        const GapMap& map = *stage.place.map();
        Q_EMIT stage.workspace.cellRequested(map.question.rows, map.rows[size_t(cell.first)].term,
                                             map.question.columns, map.columns[size_t(cell.second)].term);
        QCOMPARE(std::pair(stage.matrix()->selectedRow(), stage.matrix()->selectedColumn()), cell);
    }

    void matrixCopiesAsTable()
    {
        Stage stage;
        const QString text = matrixAsText(stage.layout());
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(stage.layout().rowLines().size() + 2));
        for (const QString& line : lines)
            QCOMPARE(line.count(u'\t'), qsizetype(stage.layout().columnLines().size() + 1));
        QVERIFY(lines[0].contains(u"Agriculture and forestry › Plantations"_s));
        stage.trigger(u"copyTable"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml()); // whatever the other program takes
        QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
        stage.trigger(u"copyImage"_s);
        QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
    }

    void exportHandsOverTheMapAsDrawn()
    {
        Stage stage;
        stage.place.exportContent();
        const auto* dialog = stage.place.findChild<ExportDialog*>();
        QVERIFY(dialog);
        const View shown = dialog->order().views.front();
        QCOMPARE(shown.name, u"Country × Sector"_s);
        QCOMPARE(shown.question, stage.place.map()->asked());
        QCOMPARE(shown.filter, stage.workspace.filter());
        QCOMPARE(MatrixDrawing::fromJson(shown.drawing), stage.place.drawing());
    }

    void emptyCatalogueSaysWhatToDo()
    {
        Stage stage(Stage::Content::Empty);
        auto* import = stage.child<QPushButton>(u"gapsEmptyImport"_s);
        QVERIFY(import->isVisible());
        import->click();
        QCOMPARE(stage.workspace.importRequests, 1);
        Stage closed(Stage::Content::Closed);
        QVERIFY(!closed.place.canExport());
        QVERIFY(!closed.child<QPushButton>(u"gapsEmptyImport"_s)->isVisible());
    }

    /// Every cell would claim that nobody looked, where nobody coded.
    void uncodedCatalogueIsNoWallOfGaps()
    {
        Stage stage(Stage::Content::Empty);
        Study study;
        study.title = u"A study"_s;
        QVERIFY(stage.workspace.store().apply(AddStudy{{study, {}}}));
        stage.workspace.publish();
        stage.settle();
        QVERIFY(!stage.matrix()->isVisible());
        auto* code = stage.child<QPushButton>(u"gapsBlankCode"_s);
        QVERIFY(code->isVisible());
        const auto* blank = stage.child<EmptyState>(u"gapsBlank"_s);
        QVERIFY(blank->text().contains(u"Country"_s));
        QSignalSpy places(&stage.workspace, &Workspace::placeRequested);
        code->click();
        QCOMPARE(stage.workspace.importRequests, 0);
        QCOMPARE(places.value(0).value(0).toString(), u"studies"_s);
        // What the filter leaves may well be uncoded: that is an answer.
        Filter filter;
        filter.yearFrom = 1900;
        stage.workspace.setFilter(filter);
        stage.settle();
        QVERIFY(stage.matrix()->isVisible());
    }

    /// Whoever asks for a dimension that nobody coded can ask for another one.
    void uncodedDimensionIsNoDeadEnd()
    {
        Stage stage;
        const Question before = stage.place.question();
        Question question = before;
        question.columns = stage.workspace.snapshot()->codebook->dimension(u"confidence")->id;
        stage.place.setQuestion(question);
        stage.settle();
        QVERIFY(stage.child<EmptyState>(u"gapsBlank"_s)->isVisible());
        QVERIFY(!stage.matrix()->isVisible());
        QVERIFY(stage.place.findChild<QuestionBar*>()->isVisible());
        QVERIFY(stage.child<QWidget>(u"gapsPageSwitch"_s)->isVisible());
        stage.place.setQuestion(before);
        stage.settle();
        QVERIFY(stage.matrix()->isVisible());
        QVERIFY(!stage.child<EmptyState>(u"gapsBlank"_s)->isVisible());
    }
};

QTEST_MAIN(GapsPlaceTest)
#include "tst_gapsplace.moc"
