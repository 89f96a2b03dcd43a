// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "views/common/elidedlabel.h"
#include "views/export/exportdialog.h"
#include "views/export/exportoptions.h"
#include "views/export/exportpages.h"

#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

ExportPreview previewOf(int pages)
{
    ExportPreview preview;
    for (int i = 0; i < pages; ++i) {
        QImage page(300, 424, QImage::Format_RGB32);
        page.fill(QColor::fromHsv(i * 40 % 360, 90, 250));
        preview.pages += page;
    }
    preview.pageCount = pages + 3;
    preview.studies = 40;
    preview.studyNotes = 4;
    preview.gapNotes = 0;
    preview.files = 2;
    preview.marked = 3;
    return preview;
}

struct Stage {
    Stage()
    {
        workspace.openEmpty();
        View current;
        current.name = u"Country × Sector"_s;
        for (const QString& name : {u"First"_s, u"Second"_s}) {
            View view;
            view.name = name;
            workspace.apply(SaveView{view});
        }
        [[maybe_unused]] bool there =
            QTest::qWaitFor([&] { return workspace.snapshot()->views.size() == 2; });
        Story story;
        story.name = u"Forum"_s;
        story.subtitle = u"Made up"_s;
        StoryStep& opening = story.steps.emplace_back();
        opening.kind = StepKind::Title;
        opening.title = u"Welcome"_s;
        for (const View& view : workspace.snapshot()->views) {
            StoryStep& step = story.steps.emplace_back();
            step.view = view.id;
            step.title = view.name + u"!"_s;
            step.notes = u"Say it"_s;
        }
        workspace.apply(SaveStory{story});
        there = QTest::qWaitFor([&] { return !workspace.snapshot()->stories.empty(); });
        workspace.exports.preview = previewOf(3);
        dialog = new ExportDialog(&workspace, current);
        dialog->show();
    }
    ~Stage() { delete dialog; }
    template <typename T> T* find(const QString& name) const { return dialog->findChild<T*>(name); }
    void choose(const QString& box, const QString& begin) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(begin, Qt::MatchStartsWith));
    }

    TestWorkspace workspace;
    QPointer<ExportDialog> dialog;
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatThereIs();
    void showsPagesAndTurnsThem();
    void saysWhatWouldLeave();
    void settingsDependOnTheFormat();
    void storiesNeedAFormatWithRoom();
    void slidesTakeATemplate();
    void needsAPart();
    void writesWhatWasChosen();
    void staysOpenIfNoFileWasChosen();
    void previewProblemsAreSaid();
    void nothingIsCutOff();
    void everythingHasAName();
};

void TestExportDialog::offersWhatThereIs()
{
    Stage stage;
    const auto* what = stage.find<QComboBox>(u"exportWhat"_s);
    QStringList entries;
    for (int i = 0; i < what->count(); ++i)
        entries += what->itemText(i);
    QCOMPARE(entries.size(), 5);
    QVERIFY(entries[0].contains(u"Country × Sector"_s));
    QCOMPARE(entries[1], u"Story: Forum"_s);
    QVERIFY(entries[2].startsWith(u"All"_s));
    QCOMPARE(entries[3], u"View: First"_s);
    stage.choose(u"exportWhat"_s, u"Story"_s);
    const ExportOrder order = stage.dialog->order();
    QCOMPARE(order.title, u"Forum"_s);
    QCOMPARE(order.views.size(), 2U);
    QCOMPARE(order.views[0].name, u"First!"_s);
    QCOMPARE(order.notes[1], u"Say it"_s);
    QCOMPARE(order.steps.size(), 3U); // with what shows no view
    QCOMPARE(int(order.steps[0].kind), int(StepKind::Title));
}

void TestExportDialog::showsPagesAndTurnsThem()
{
    Stage stage;
    auto* pages = stage.find<ExportPages>(u"exportPages"_s);
    QTRY_COMPARE(stage.find<QLabel>(u"previewWhere"_s)->text(), u"Page 1 of 6"_s);
    QVERIFY(!stage.find<QToolButton>(u"previewBack"_s)->isEnabled());
    stage.find<QToolButton>(u"previewForward"_s)->click();
    QCOMPARE(pages->page(), 1);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(pages->page(), 2);
    QVERIFY(stage.find<QLabel>(u"previewWhere"_s)->text().contains(u"not shown"_s));
    QTest::keyClick(pages, Qt::Key_Right);
    QCOMPARE(pages->page(), 2);
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(pages->page(), 0);
    // The page is seen, not only counted.
    const QImage shown = pages->findChild<QWidget*>(u"previewSheet"_s)->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2).rgb(),
             QColor::fromHsv(0, 90, 250).rgb());
}

void TestExportDialog::saysWhatWouldLeave()
{
    Stage stage;
    auto* notes = stage.find<QCheckBox>(u"exportStudyNotes"_s);
    QTRY_VERIFY(notes->text().contains(u"4"_s));
    QVERIFY(notes->isEnabled());
    QVERIFY(!notes->isChecked());
    QVERIFY(!stage.find<QCheckBox>(u"exportGapNotes"_s)->isEnabled());
    QVERIFY(!stage.dialog->order().confidential);
    notes->setChecked(true);
    QCOMPARE(stage.dialog->order().confidential, Confidentials(Confidential::StudyNotes));
    auto* marked = stage.find<QCheckBox>(u"exportMarked"_s);
    QVERIFY2(marked->text().contains(u"3"_s) && marked->isEnabled() && !marked->isChecked(),
             qPrintable(marked->text()));
    QVERIFY(!marked->icon().isNull());
    marked->setChecked(true);
    QCOMPARE(stage.dialog->order().confidential,
             Confidentials(Confidential::StudyNotes) | Confidential::Marked);
    Stage again; // never remembered
    QVERIFY(!again.find<QCheckBox>(u"exportMarked"_s)->isChecked());
}

void TestExportDialog::settingsDependOnTheFormat()
{
    Stage stage;
    stage.choose(u"exportFormat"_s, u"Slides"_s);
    QVERIFY(stage.find<QComboBox>(u"exportSlides"_s)->isVisible());
    QVERIFY(!stage.find<QComboBox>(u"exportPaper"_s)->isVisible());
    QVERIFY(!stage.find<QLabel>(u"exportNote"_s)->text().isEmpty());
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    QVERIFY(!stage.find<QComboBox>(u"exportSlides"_s)->isVisible());
    QVERIFY(stage.find<QComboBox>(u"exportPaper"_s)->isVisible());
    QVERIFY(!stage.find<QLabel>(u"exportNote"_s)->isVisible());
    stage.choose(u"exportFormat"_s, u"Image"_s);
    QVERIFY(stage.find<QSpinBox>(u"exportDpi"_s)->isVisible());
    QVERIFY(!stage.find<QCheckBox>(u"exportPart0"_s)->isVisible());
}

void TestExportDialog::storiesNeedAFormatWithRoom()
{
    Stage stage;
    stage.choose(u"exportWhat"_s, u"Story"_s);
    stage.choose(u"exportFormat"_s, u"Image"_s);
    QVERIFY(!stage.find<QPushButton>(u"exportStart"_s)->isEnabled());
    QVERIFY(stage.find<QLabel>(u"exportProblem"_s)->text().contains(u"one view"_s));
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    QVERIFY(stage.find<QPushButton>(u"exportStart"_s)->isEnabled());
    QVERIFY(stage.find<QLabel>(u"exportProblem"_s)->text().isEmpty());
}

/// A template says shape and colours of slides itself; other formats have none.
void TestExportDialog::slidesTakeATemplate()
{
    Stage stage;
    auto* name = stage.find<QLabel>(u"exportTemplate"_s);
    auto* none = stage.find<QPushButton>(u"exportNoTemplate"_s);
    QVERIFY(name->isVisible() && !none->isEnabled());
    QVERIFY(stage.find<QComboBox>(u"exportSlides"_s)->isEnabled());
    // Cancelled: nothing changes.
    stage.find<QPushButton>(u"exportChooseTemplate"_s)->click();
    QVERIFY(stage.dialog->order().settings.templateFile.isEmpty());
    stage.workspace.exports.templateFile = u"/some where/<b>brand</b>.potx"_s;
    stage.find<QPushButton>(u"exportChooseTemplate"_s)->click();
    QTRY_VERIFY(!stage.workspace.exports.previewed.empty());
    QTRY_COMPARE(stage.workspace.exports.previewed.back().settings.templateFile,
                 u"/some where/<b>brand</b>.potx"_s);
    QCOMPARE(stage.find<ElidedLabel>(u"exportTemplate"_s)->fullText(), u"b>.potx"_s);
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QVERIFY(!stage.find<QComboBox>(u"exportSlides"_s)->isVisible());
    QVERIFY(!stage.find<QComboBox>(u"exportTheme"_s)->isVisible());
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    QVERIFY(!name->isVisible());
    QVERIFY(stage.find<QComboBox>(u"exportTheme"_s)->isVisible());
    stage.choose(u"exportFormat"_s, u"Slides"_s);
    none->click();
    QVERIFY(stage.dialog->order().settings.templateFile.isEmpty());
    QVERIFY(stage.find<QComboBox>(u"exportSlides"_s)->isVisible() && !none->isEnabled());
}

void TestExportDialog::needsAPart()
{
    Stage stage;
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    for (int i = 0; i < 9; ++i)
        stage.find<QCheckBox>(u"exportPart%1"_s.arg(i))->setChecked(false);
    QVERIFY(!stage.find<QPushButton>(u"exportStart"_s)->isEnabled());
    stage.find<QCheckBox>(u"exportPart1"_s)->setChecked(true);
    QVERIFY(stage.find<QPushButton>(u"exportStart"_s)->isEnabled());
    QCOMPARE(stage.dialog->order().settings.parts, ReportParts(ReportPart::Matrix));
}

void TestExportDialog::writesWhatWasChosen()
{
    Stage stage;
    stage.choose(u"exportWhat"_s, u"View: Second"_s);
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    stage.choose(u"exportPaper"_s, u"A3"_s);
    stage.choose(u"exportTheme"_s, u"Black"_s);
    stage.find<QSpinBox>(u"exportGaps"_s)->setValue(7);
    stage.find<QSpinBox>(u"exportSince"_s)->setValue(2015);
    QTRY_VERIFY(!stage.workspace.exports.previewed.empty()
                && stage.workspace.exports.previewed.back().settings.changedSince == 2015);
    stage.find<QPushButton>(u"exportStart"_s)->click();
    QCOMPARE(stage.workspace.exports.written.size(), 1U);
    const ExportOrder& order = stage.workspace.exports.written.front();
    QCOMPARE(order.views.front().name, u"Second"_s);
    QCOMPARE(order.settings.format, u"pdf"_s);
    QCOMPARE(order.settings.paper, Paper::A3);
    QCOMPARE(order.settings.theme, Theme::Print);
    QCOMPARE(order.settings.mostGaps, 7);
    QTRY_VERIFY(!stage.dialog);
}

void TestExportDialog::staysOpenIfNoFileWasChosen()
{
    Stage stage;
    stage.workspace.exports.choosesFile = false;
    stage.find<QPushButton>(u"exportStart"_s)->click();
    QTest::qWait(50);
    QVERIFY(stage.dialog && stage.dialog->isVisible());
}

void TestExportDialog::previewProblemsAreSaid()
{
    Stage stage;
    stage.workspace.exports.preview = fail(ErrorKind::BadInput, u"There is nothing to show."_s);
    stage.choose(u"exportFormat"_s, u"PDF"_s);
    QTRY_COMPARE(stage.find<ExportPages>(u"exportPages"_s)->message(), u"There is nothing to show."_s);
}

/// However long the names of formats and languages are.
void TestExportDialog::nothingIsCutOff()
{
    Stage stage;
    stage.find<QComboBox>(u"exportFormat"_s)->addItem(QString(80, u'W'));
    QApplication::processEvents();
    const auto* side = stage.find<QWidget>(u"exportSide"_s);
    for (const QWidget* each : side->findChildren<QWidget*>()) {
        if (each->isVisible()
            && (qobject_cast<const QComboBox*>(each) || qobject_cast<const QPushButton*>(each)))
            QVERIFY2(each->mapTo(side, QPoint(each->width(), 0)).x() <= side->width(),
                     qPrintable(each->objectName()));
    }
}

void TestExportDialog::everythingHasAName()
{
    Stage stage;
    for (const QWidget* widget : stage.dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
