// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestage.h"

#include "views/gaps/matrixview.h"
#include "views/practice/practicecards.h"
#include "views/practice/practiceform.h"
#include "views/practice/practicematrix.h"
#include "views/practice/practicemodel.h"
#include "views/studies/studiesplace.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestPracticePlace : public PracticeStage {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theming = std::make_unique<Theming>();
        openPlace();
        m_workspace->openSampleReferences();
        settle();
    }
    void cleanup()
    {
        closeWindow();
        m_theming.reset();
    }
    void emptyPlaceSaysWhatItIsFor();
    void practiceIsWrittenAndSaved();
    void nothingTypedIsLost();
    void undoIsFollowed();
    void sourceIsFoundAndQuoted();
    void termsAreCoded();
    void listIsFilteredAndCounted();
    void tableIsSorted();
    void cardOpensItsStudy();
    void cellOfTheMatrixFiltersOrBegins();
    void wordsBecomeAPractice();
    void clipboardBecomesAPractice();
    void deletedOneCanComeBack();
    void tableIsImportedAfterAPreview();
    void whatIsThereIsNotImportedAgain();
    void digestIsMadeOfWhatIsListed();
    void readOnlyChangesNothing();
    void pictures_data();
    void pictures();

private:
    QLineEdit* edit(const QString& name) const { return find<QLineEdit>(name); }
    void type(const QString& name, const QString& text) const
    {
        auto* field = find<QPlainTextEdit>(name);
        field->setFocus();
        field->setPlainText(text);
    }
    void click(const QString& name) const { find<QAbstractButton>(name)->click(); }
    int rows() const { return find<QListView>(u"practiceCards"_s)->model()->rowCount(); }

    std::unique_ptr<Theming> m_theming;
};

void TestPracticePlace::emptyPlaceSaysWhatItIsFor()
{
    QVERIFY(find<QWidget>(u"noPractices"_s)->isVisible());
    QVERIFY(find<QWidget>(u"practiceFilters"_s)->isHidden());
    click(u"emptyNewPractice"_s);
    QVERIFY(find<QWidget>(u"practiceForm"_s)->isVisible());
    QVERIFY(find<QWidget>(u"practiceTitle"_s)->hasFocus());
    // Nothing written, nothing saved.
    m_place->commitPending();
    settle();
    QVERIFY(m_workspace->snapshot()->practiceList.empty());
}

void TestPracticePlace::practiceIsWrittenAndSaved()
{
    click(u"emptyNewPractice"_s);
    type(u"practiceTitle"_s, u"Ask twice"_s);
    auto* kind = find<QComboBox>(u"practiceKind"_s);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.size(), 1U);
    type(u"practiceText"_s, u"Once in the morning."_s);
    edit(u"practiceContributor"_s)->setFocus(); // the text is left
    settle();
    const Practice practice = m_workspace->snapshot()->practiceList.front();
    QCOMPARE(practice.title, u"Ask twice"_s);
    QCOMPARE(practice.kind, PracticeKind::Lesson);
    QCOMPARE(practice.text, u"Once in the morning."_s);
    QCOMPARE(m_workspace->snapshot()->practiceList.size(), 1U);
    QCOMPARE(rows(), 1);
    QCOMPARE(find<QListView>(u"practiceCards"_s)->currentIndex().row(), 0);
}

void TestPracticePlace::nothingTypedIsLost()
{
    click(u"emptyNewPractice"_s);
    // Only a text, and then something else is asked for: the beginning of the text is its title.
    type(u"practiceText"_s, u"People answer in the evening, not at the gate."_s);
    m_place->showPage(PracticePlace::Page::Contributions);
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.size(), 1U);
    QCOMPARE(m_workspace->snapshot()->practiceList.front().title,
             u"People answer in the evening, not at the gate."_s);
    // What is typed while the first edit is on its way follows it.
    m_place->showPage(PracticePlace::Page::Practices);
    m_place->beginPractice({});
    type(u"practiceTitle"_s, u"First"_s);
    m_place->findChild<PracticeForm*>()->commit();
    type(u"practiceTitle"_s, u"First and second"_s);
    settle();
    m_place->commitPending();
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.size(), 2U);
    QCOMPARE(m_workspace->snapshot()->practiceList.back().title, u"First and second"_s);
    // A failure leaves the words where they are.
    m_workspace->nextFailure = Error{ErrorKind::Io, u"Disk full"_s, {}};
    type(u"practiceTitle"_s, u"Third"_s);
    m_place->commitPending();
    settle();
    QCOMPARE(find<QPlainTextEdit>(u"practiceTitle"_s)->toPlainText(), u"Third"_s);
    m_place->commitPending();
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.back().title, u"Third"_s);
}

void TestPracticePlace::undoIsFollowed()
{
    addPractices();
    m_place->showPractice(m_workspace->snapshot()->practiceList.front().id);
    const QString before = find<QPlainTextEdit>(u"practiceTitle"_s)->toPlainText();
    type(u"practiceTitle"_s, u"Another title"_s);
    m_place->commitPending();
    settle();
    QVERIFY(stored(u"Another title"_s));
    m_workspace->undo();
    settle();
    QCOMPARE(find<QPlainTextEdit>(u"practiceTitle"_s)->toPlainText(), before);
    QVERIFY(!stored(u"Another title"_s));
}

void TestPracticePlace::sourceIsFoundAndQuoted()
{
    m_place->beginPractice(made(PracticeKind::Lesson, u"From a study"_s, {}, {}));
    const QString title = m_workspace->snapshot()->studies->text(3, StudyList::Column::Title);
    auto* field = edit(u"practiceAddSource"_s);
    field->setFocus();
    QTest::keyClicks(field, title.left(24));
    settle();
    auto* popup = find<QListWidget>(u"practiceAddSource-popup"_s);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->item(0)->text().startsWith(title.left(24)));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    auto* page = edit(u"practiceSourcePage-0"_s);
    QVERIFY(page->hasFocus());
    QTest::keyClicks(page, u"12"_s);
    type(u"practiceSourceQuote-0"_s, u"They said so."_s);
    m_place->commitPending();
    settle();
    const Practice* practice = stored(u"From a study"_s);
    QVERIFY(practice);
    QCOMPARE(practice->sources.size(), 1U);
    QCOMPARE(practice->sources[0], (PracticeSource{anyStudy(3), u"12"_s, u"They said so."_s}));
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    click(u"practiceSource-0"_s);
    QCOMPARE(studies.size(), 1);
    QCOMPARE(studies[0][0].value<QList<Id>>(), QList<Id>{anyStudy(3)});
    // The same study again is no second source.
    QTest::keyClicks(field, title.left(24));
    settle();
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(stored(u"From a study"_s)->sources.size(), 1U);
    click(u"practiceSourceRemove-0"_s);
    settle();
    QVERIFY(stored(u"From a study"_s)->sources.empty());
}

void TestPracticePlace::termsAreCoded()
{
    m_place->beginPractice(made(PracticeKind::Lesson, u"Coded"_s, {}, {}));
    auto* stage = edit(u"practiceTerms-research-stage-edit"_s);
    stage->setFocus();
    QTest::keyClicks(stage, u"Sampl"_s);
    QTest::keyClick(stage, Qt::Key_Return);
    settle();
    auto* confidence = edit(u"practiceTerms-confidence-edit"_s);
    for (const QString& code : {u"LOW"_s, u"MOD"_s}) {
        confidence->setFocus();
        QTest::keyClicks(confidence, code);
        QTest::keyClick(confidence, Qt::Key_Return);
        settle();
    }
    const Practice* practice = stored(u"Coded"_s);
    QVERIFY(practice);
    QVERIFY(std::ranges::contains(practice->terms, term(u"research-stage"_s, u"SAM"_s)));
    QVERIFY(std::ranges::contains(practice->terms, term(u"confidence"_s, u"MOD"_s)));
}

void TestPracticePlace::listIsFilteredAndCounted()
{
    addPractices();
    QCOMPARE(rows(), 4);
    QCOMPARE(find<QLabel>(u"practiceCount"_s)->text(), u"4"_s);
    auto* lessons = find<QCheckBox>(u"practiceKind-lesson"_s);
    QCOMPARE(lessons->text(), u"Lesson (1)"_s);
    lessons->click();
    settle();
    QCOMPARE(rows(), 1);
    QCOMPARE(find<QLabel>(u"practiceCount"_s)->text(), u"1 of 4"_s);
    // Counts of kinds are of what all else leaves, so that another can be added.
    QCOMPARE(find<QCheckBox>(u"practiceKind-challenge"_s)->text(), u"Challenge (1)"_s);
    click(u"practiceFiltersClear"_s);
    settle();
    QCOMPARE(rows(), 4);
    edit(u"practiceSearch"_s)->setText(u"captain"_s);
    settle();
    QCOMPARE(rows(), 1);
    edit(u"practiceSearch"_s)->setText(u"nobody has this"_s);
    settle();
    QVERIFY(find<QWidget>(u"noPracticeMatches"_s)->isVisible());
    click(u"practiceClearAll"_s);
    settle();
    QCOMPARE(rows(), 4);
    // Only some, as another place asks for them.
    Q_EMIT m_workspace->practicesRequested({stored(u"Interviews on board are never alone"_s)->id},
                                           u"Fishing"_s);
    settle();
    QCOMPARE(rows(), 1);
    QVERIFY(find<QAbstractButton>(u"practiceScope"_s)->text().contains(u"Fishing"_s));
    click(u"practiceScope"_s);
    settle();
    QCOMPARE(rows(), 4);
    // And all of them, whatever was asked for before.
    Q_EMIT m_workspace->practicesRequested({stored(u"Interviews on board are never alone"_s)->id},
                                           u"Fishing"_s);
    settle();
    QCOMPARE(rows(), 1);
    Q_EMIT m_workspace->practicesRequested({}, {});
    settle();
    QCOMPARE(rows(), 4);
    QVERIFY(!find<QAbstractButton>(u"practiceScope"_s)->isVisible());
}

void TestPracticePlace::tableIsSorted()
{
    addPractices();
    click(u"practiceStyle_table"_s);
    auto* table = find<QTableView>(u"practiceTable"_s);
    QVERIFY(table->isVisible());
    table->sortByColumn(PracticeModel::Stage, Qt::AscendingOrder);
    const auto at = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QVERIFY(at(0, PracticeModel::Stage).startsWith(u"Ethics"_s)); // the codebook's order, not the alphabet's
    QVERIFY(at(3, PracticeModel::Stage).startsWith(u"Data collection"_s));
    table->sortByColumn(PracticeModel::Title, Qt::DescendingOrder);
    QCOMPARE(at(0, PracticeModel::Title), u"Interviews on board are never alone"_s);
    QCOMPARE(m_place->saveState().value(u"table"_s).toBool(), true);
}

void TestPracticePlace::cardOpensItsStudy()
{
    addPractices();
    auto* cards = find<PracticeCards>(u"practiceCards"_s);
    const int row = cards->model()->rowCount() - 1; // the first that was added
    const QRect card = cards->visualRect(cards->model()->index(row, PracticeModel::Title));
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    for (int x = card.left(); x < card.right() && studies.isEmpty(); x += 6)
        QTest::mousePress(cards->viewport(), Qt::LeftButton, {}, QPoint(x, card.bottom() - 30));
    QCOMPARE(studies.size(), 1);
    QCOMPARE(studies[0][0].value<QList<Id>>(), QList<Id>{anyStudy(0)});
}

void TestPracticePlace::cellOfTheMatrixFiltersOrBegins()
{
    addPractices();
    m_place->showPage(PracticePlace::Page::Matrix);
    settle();
    auto* page = m_place->findChild<PracticeMatrix*>();
    QVERIFY(page->map());
    QCOMPARE(page->map()->question.measure, Measure::Practices);
    QCOMPARE(page->map()->n, 4);
    int collection = -1;
    int design = -1;
    for (int row = 0; row < int(page->map()->rows.size()); ++row) {
        if (page->map()->rows[size_t(row)].code == u"COL"_s)
            collection = row;
        if (page->map()->rows[size_t(row)].code == u"DES"_s)
            design = row;
    }
    QCOMPARE(page->map()->cell(collection, 0).n, 1);
    QCOMPARE(page->map()->cell(design, 0).gapClass, GapClass::AbsoluteGap);
    QCOMPARE(page->map()->cell(collection, 0).gapClass, GapClass::Covered);
    auto* matrix = find<MatrixView>(u"practiceMatrix"_s);
    // A gap: a practice is begun that would fill it.
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                      matrix->visualRect(design, 0).center().toPoint());
    settle();
    const Practice& begun = m_place->findChild<PracticeForm*>()->draft();
    QVERIFY(std::ranges::contains(begun.terms, term(u"research-stage"_s, u"DES"_s)));
    QVERIFY(std::ranges::contains(begun.terms, term(u"method"_s, topMethod(0))));
    QCOMPARE(m_place->page(), PracticePlace::Page::Matrix);
    // What is there: the list of it.
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                      matrix->visualRect(collection, 0).center().toPoint());
    settle();
    QCOMPARE(m_place->page(), PracticePlace::Page::Practices);
    QCOMPARE(rows(), 1);
}

void TestPracticePlace::wordsBecomeAPractice()
{
    Practice begun;
    begun.sources = {{anyStudy(0), u"3"_s, u"The words that were marked"_s}};
    QSignalSpy places(m_workspace.get(), &Workspace::placeRequested);
    Q_EMIT m_workspace->practiceBegun(begun);
    settle();
    QCOMPARE(places.last()[0].toString(), u"practice"_s);
    QVERIFY(find<QWidget>(u"practiceTitle"_s)->hasFocus());
    QCOMPARE(find<QPlainTextEdit>(u"practiceSourceQuote-0"_s)->toPlainText(),
             u"The words that were marked"_s);
    QVERIFY(m_workspace->snapshot()->practiceList.empty()); // until it is left or has a title
    m_place->commitPending();
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.front().title, u"The words that were marked"_s);
}

void TestPracticePlace::clipboardBecomesAPractice()
{
    QGuiApplication::clipboard()->setText(u"Copied from a paper"_s);
    find<QAction>(u"actionPracticeFromClipboard"_s)->trigger();
    QCOMPARE(find<QPlainTextEdit>(u"practiceText"_s)->toPlainText(), u"Copied from a paper"_s);
}

void TestPracticePlace::deletedOneCanComeBack()
{
    addPractices();
    m_place->showPractice(stored(u"Interviews on board are never alone"_s)->id);
    click(u"practiceDelete"_s);
    settle();
    QCOMPARE(rows(), 3);
    QVERIFY(!find<QWidget>(u"practiceForm"_s)->isVisible());
    m_workspace->undo();
    settle();
    QCOMPARE(rows(), 4);
}

void TestPracticePlace::tableIsImportedAfterAPreview()
{
    PlainTable table;
    table.headers = {u"Kind"_s, u"Title"_s, u"Stage"_s, u"Sources"_s};
    table.rows = {{u"lesson"_s, u"From a table"_s, u"SAM"_s, u"no such study"_s}, {u"lesson"_s, {}, {}, {}}};
    table.lines = {2, 3};
    m_workspace->tables.file = table;
    find<QAction>(u"actionImportPractices"_s)->trigger();
    settle();
    auto* preview = find<QDialog>(u"tablePreview"_s);
    QVERIFY(preview);
    QCOMPARE(preview->findChild<QTableWidget*>(u"tablePreviewRows"_s)->rowCount(), 1);
    QCOMPARE(preview->findChild<QListWidget*>(u"tablePreviewIssues"_s)->count(), 2);
    QVERIFY(m_workspace->snapshot()->practiceList.empty());
    preview->findChild<QAbstractButton*>(u"tablePreviewAccept"_s)->click();
    settle();
    const Practice* practice = stored(u"From a table"_s);
    QVERIFY(practice);
    QVERIFY(practice->text.contains(u"no such study"_s));
    QCOMPARE(practice->terms, std::vector{term(u"research-stage"_s, u"SAM"_s)});
}

void TestPracticePlace::whatIsThereIsNotImportedAgain()
{
    PlainTable table;
    table.headers = {u"kind"_s, u"title"_s};
    table.rows = {{u"lesson"_s, u"One"_s}, {u"lesson"_s, u"Two"_s}, {u"Lesson"_s, u"two"_s}};
    m_workspace->tables.file = table;
    for (const bool first : {true, false}) {
        find<QAction>(u"actionImportPractices"_s)->trigger();
        settle();
        QDialog* preview = nullptr;
        for (QDialog* dialog : m_shell->findChildren<QDialog*>(u"tablePreview"_s)) {
            if (dialog->isVisible())
                preview = dialog;
        }
        QVERIFY(preview);
        QCOMPARE(preview->findChild<QTableWidget*>(u"tablePreviewRows"_s)->rowCount(), first ? 2 : 0);
        const auto* issues = preview->findChild<QListWidget*>(u"tablePreviewIssues"_s);
        QCOMPARE(issues->count(), 1);
        QVERIFY2(issues->item(0)->text().startsWith(first ? u"1 "_s : u"3 "_s),
                 qPrintable(issues->item(0)->text()));
        auto* accept = preview->findChild<QAbstractButton*>(u"tablePreviewAccept"_s);
        QCOMPARE(accept->isEnabled(), first);
        if (first)
            accept->click();
        else
            preview->reject();
        settle();
        QCOMPARE(m_workspace->snapshot()->practiceList.size(), 2U);
    }
}

void TestPracticePlace::digestIsMadeOfWhatIsListed()
{
    addPractices();
    find<QCheckBox>(u"practiceKind-lesson"_s)->click();
    settle();
    QVERIFY(m_place->canExport());
    m_place->exportContent();
    auto* choice = find<QDialog>(u"exportChoice"_s);
    QVERIFY(choice);
    choice->findChild<QAbstractButton*>(u"exportChoiceAccept"_s)->click();
    settle();
    QCOMPARE(m_workspace->tables.handouts.size(), 1U);
    Progress progress;
    const auto handout = m_workspace->tables.handouts[0].make(progress);
    QVERIFY(handout.has_value());
    QVERIFY(handout->provenance.contains(u"1 of 4"_s));
    QVERIFY(handout->provenance.contains(u"Lesson"_s));
    find<QAction>(u"actionExportPractices"_s)->trigger();
    settle();
    find<QDialog>(u"exportChoice"_s)->findChild<QAbstractButton*>(u"exportChoiceAccept"_s)->click();
    settle();
    QCOMPARE(m_workspace->tables.exported.size(), 1U);
    QVERIFY(!m_workspace->tables.exported[0].table.headers.contains(u"contributor"_s));
    QCOMPARE(m_workspace->tables.exported[0].table.rows.size(), 1);
}

void TestPracticePlace::readOnlyChangesNothing()
{
    addPractices();
    m_workspace->readOnly = true;
    m_workspace->publish();
    settle();
    QVERIFY(!find<QAction>(u"actionNewPractice"_s)->isEnabled());
    m_place->showPractice(m_workspace->snapshot()->practiceList.front().id);
    QVERIFY(find<QPlainTextEdit>(u"practiceTitle"_s)->isReadOnly());
    QVERIFY(find<QWidget>(u"practiceDelete"_s)->isHidden());
}

void TestPracticePlace::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const bool dark : {false, true})
            QTest::newRow(qPrintable(u"%1-%2"_s.arg(size.width()).arg(dark ? u"dark"_s : u"light"_s)))
                << size << dark;
    }
}

void TestPracticePlace::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString end = u"-%1-%2"_s.arg(size.width()).arg(dark ? u"dark"_s : u"light"_s);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_shell->resize(size);
    shoot(*m_shell, u"practice-empty"_s + end);
    addPractices();
    addContributions();
    QTest::qWait(100);
    shoot(*m_shell, u"practice-cards"_s + end);
    m_place->showPractice(m_workspace->snapshot()->practiceList.front().id);
    settle();
    QTest::qWait(100);
    shoot(*m_shell, u"practice-form"_s + end);
    click(u"practiceStyle_table"_s);
    QTest::qWait(50);
    shoot(*m_shell, u"practice-table"_s + end);
    m_place->showPage(PracticePlace::Page::Matrix);
    settle();
    QTest::qWait(100);
    shoot(*m_shell, u"practice-matrix"_s + end);
    m_place->showPage(PracticePlace::Page::Contributions);
    QTest::qWait(100);
    shoot(*m_shell, u"contributions"_s + end);
    m_place->openContribution(m_workspace->snapshot()->contributions.front());
    settle();
    QTest::qWait(100);
    shoot(*m_shell, u"contribution-form"_s + end);
    // No word of a button is cut off.
    for (const QAbstractButton* button : m_place->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty() || button->inherits("lacuna::TermChip"))
            continue;
        const int needed = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
        QVERIFY2(needed <= button->width(), qPrintable(button->objectName() + u": "_s + button->text()));
    }
}

QTEST_MAIN(TestPracticePlace)
#include "tst_practiceplace.moc"
