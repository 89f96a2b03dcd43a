// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookssamples.h"

#include "model/analysis/appraisal.h"
#include "support/importfixture.h"
#include "support/testworkspace.h"
#include "views/common/place.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"
#include "views/home/homeplace.h"
#include "views/studies/checklisteditor.h"
#include "views/studies/codebookeditor.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The whole window on the sample, in every size and theme the look promises: nothing is cut off, every control has a name. With LACUNA_SHOTS
/// naming a folder the pictures are kept there, to be looked at.
class TestLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void window_data();
    void window();
    void inspectorOpen_data();
    void inspectorOpen();
    void cellStyles_data();
    void cellStyles();
    void codebook();
    void importing_data();
    void importing();
    void duplicates_data();
    void duplicates();
    void mergedRecords();
    void attachments_data();
    void attachments();
    void teamCoding_data();
    void teamCoding();
    void appraisals_data();
    void appraisals();
    void screening_data();
    void screening();
    void collecting_data();
    void collecting();

private:
    void keep(QWidget& widget, const QString& name, double scale) const;
    std::unique_ptr<Theming> m_theming;
};

void TestLooks::window_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("place");
    const std::pair<QSize, double> sizes[] = {{{1280, 720}, 1}, {{1920, 1080}, 1}, {{1920, 1080}, 2}};
    for (const auto& [size, scale] : sizes) {
        for (const bool dark : {false, true}) {
            for (const QString& place : {u"welcome"_s, u"home"_s, u"studies"_s, u"gaps"_s}) {
                const QString name = u"%1-%2-%3"_s.arg(place)
                                         .arg(int(size.width() * scale))
                                         .arg(dark ? u"dark"_s : u"light"_s);
                QTest::newRow(qPrintable(name)) << size << scale << dark << place;
            }
        }
    }
}

void TestLooks::keep(QWidget& widget, const QString& name, double scale) const
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        return;
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
}

void TestLooks::window()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(bool, dark);
    QFETCH(QString, place);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.recent = {u"/home/someone/regional forum.lacuna"_s};
    Shell shell(&workspace);
    shell.addPlace(new HomePlace(&workspace));
    shell.addPlace(new StudiesPlace(&workspace));
    shell.addPlace(new GapsPlace(&workspace));
    shell.resize(size);
    shell.show();
    if (place != u"welcome"_s) {
        workspace.openSampleReferences();
        shell.showPlace(place);
    }
    QTest::qWait(300);
    if (place == u"studies"_s) {
        shell.findChild<QTableView*>(u"studyTable"_s)->selectRow(3);
        QTest::qWait(200);
    }
    keep(shell, QString::fromUtf8(QTest::currentDataTag()), scale);
    QCOMPARE(cutText(shell), QString());
}

void TestLooks::inspectorOpen_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1280, 1366, 1440, 1500, 1680, 1920})
        QTest::addRow("inspector-%d", width) << width;
}

/// Filters, matrix and inspector side by side, or the inspector over the others: the tools and the legend of the
/// matrix keep to what is left.
void TestLooks::inspectorOpen()
{
    QFETCH(int, width);
    m_theming->setChoice(ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    declareNoCoast(workspace);
    Shell shell(&workspace);
    auto* place = new GapsPlace(&workspace);
    shell.addPlace(place);
    shell.resize(width, 900);
    shell.show();
    QTest::qWait(200);
    auto* header = place->findChild<QWidget*>(u"gapsHeader"_s);
    const int height = header->height();
    auto* matrix = place->findChild<MatrixView*>(QStringLiteral("matrixView"));
    matrix->select(matrix->layoutOfMatrix().rowLines()[3].index,
                   matrix->layoutOfMatrix().columnLines()[4].index);
    QTest::qWait(200);
    keep(shell, QString::fromUtf8(QTest::currentDataTag()), 1);
    QCOMPARE(cutText(*header), QString());
    QCOMPARE(cutText(*place->findChild<QWidget*>(u"questionBar"_s)), QString());
    QCOMPARE(header->height(), height);
    const auto* panel = place->findChild<QWidget*>(u"inspectorPanel"_s);
    const int end = panel->mapTo(&shell, QPoint()).x();
    for (const QWidget* child : header->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible())
            continue;
        QVERIFY2(child->width() >= child->sizeHint().width(), qPrintable(child->objectName()));
        QVERIFY2(child->mapTo(&shell, QPoint(child->width(), 0)).x() <= end, qPrintable(child->objectName()));
    }
    for (const QWidget* chip : place->findChild<QWidget*>(u"questionBar"_s)->findChildren<QAbstractButton*>())
        QVERIFY2(!chip->isVisible() || chip->mapTo(&shell, QPoint(chip->width(), 0)).x() <= end,
                 qPrintable(chip->objectName()));
    const auto* legend = place->findChild<QWidget*>(u"matrixLegend"_s);
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    QVERIFY(legend->mapTo(&shell, QPoint(legend->width(), 0)).x() <= end);
}

void TestLooks::cellStyles_data()
{
    QTest::addColumn<CellStyle>("style");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char* theme = dark ? "dark" : "light";
        QTest::addRow("numbers-%s", theme) << CellStyle::Numbers << dark;
        QTest::addRow("heat-%s", theme) << CellStyle::Heat << dark;
        QTest::addRow("bubble-%s", theme) << CellStyle::Bubble << dark;
        QTest::addRow("mosaic-%s", theme) << CellStyle::Mosaic << dark;
        QTest::addRow("donut-%s", theme) << CellStyle::Donut << dark;
    }
}

/// Every style with segments, a declaration, and a cell in the inspector: each draws something of its own.
void TestLooks::cellStyles()
{
    QFETCH(CellStyle, style);
    QFETCH(bool, dark);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    declareNoCoast(workspace);
    Shell shell(&workspace);
    auto* place = new GapsPlace(&workspace);
    shell.addPlace(place);
    shell.resize(1920, 1080);
    shell.show();
    QTest::qWait(200);
    Question question = place->question();
    question.segments = workspace.dimension(u"evidence-type"_s);
    place->setQuestion(question);
    QTest::qWait(200);
    MatrixDrawing drawing = place->drawing();
    drawing.style = style == CellStyle::Numbers ? CellStyle::Heat : CellStyle::Numbers;
    place->setDrawing(drawing);
    QTest::qWait(200);
    const QImage other = shell.grab().toImage();
    drawing.style = style;
    place->setDrawing(drawing);
    auto* matrix = place->findChild<MatrixView*>(QStringLiteral("matrixView"));
    matrix->select(matrix->layoutOfMatrix().rowLines()[3].index,
                   matrix->layoutOfMatrix().columnLines()[4].index);
    QTest::qWait(300);
    keep(shell, u"style-"_s + QString::fromUtf8(QTest::currentDataTag()), 1);
    const QRect cells(matrix->mapTo(&shell, QPoint(260, 160)), QSize(600, 400));
    QVERIFY(other.copy(cells) != shell.grab().toImage().copy(cells));
}

void TestLooks::codebook()
{
    m_theming->setChoice(ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    CodebookEditor editor(&workspace);
    editor.showDimension(workspace.dimension(u"sector"_s));
    editor.show();
    QTest::qWait(100);
    keep(editor, u"codebook"_s, 1);
    QVERIFY(editor.findChild<QTreeView*>(u"termTree"_s)->model()->rowCount() > 10);
}

void TestLooks::importing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("state");
    for (const QSize& size : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const bool dark : {false, true}) {
            for (const QString& state :
                 {u"empty"_s, u"ris"_s, u"csv"_s, u"mixed"_s, u"running"_s, u"report"_s, u"none"_s}) {
                const QString name = u"import-%1-%2-%3"_s.arg(state, QString::number(size.width()),
                                                              dark ? u"dark"_s : u"light"_s);
                QTest::newRow(qPrintable(name)) << size << dark << state;
            }
        }
    }
}

/// The import assistant from the empty page to the report.
void TestLooks::importing()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, state);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    ScriptedImports& imports = workspace.imports;
    imports.files.insert(u"/data/refs.ris"_s, risPreview(40));
    imports.files.insert(u"/data/Scopus export, May.csv"_s, csvPreview());
    const bool odd = state == u"mixed"_s || state == u"report"_s;
    if (odd) {
        imports.unknownTerms = {{u"country"_s, u"Siam"_s, 12},
                                {u"sector"_s, u"Brick kilns (artisanal)"_s, 3}};
        imports.issues = {
            {14, ImportIssue::Severity::Warning, u"PY"_s, u"“in press” is no year; it was kept as a note."_s},
            {77, ImportIssue::Severity::Error, {}, u"The record has no title and was rejected."_s},
            {0, ImportIssue::Severity::Warning, {}, u"3 bytes were no valid UTF-8."_s}};
        workspace.addStudy(risPreview().records[0].study.title);
        workspace.publish();
    }
    Shell shell(&workspace);
    shell.addPlace(new HomePlace(&workspace));
    shell.addPlace(new StudiesPlace(&workspace));
    shell.resize(size);
    shell.show();
    QTest::qWait(100);
    imports.holdsImports = state == u"running"_s;
    QStringList files;
    if (state == u"csv"_s)
        files = {u"/data/Scopus export, May.csv"_s};
    else if (odd)
        files = {u"/data/refs.ris"_s, u"/data/Scopus export, May.csv"_s, u"/data/letter to the forum.docx"_s};
    else if (state != u"empty"_s)
        files = {u"/data/refs.ris"_s};
    if (state == u"none"_s)
        Q_EMIT workspace.importsRequested();
    else
        workspace.importFiles(files);
    QTest::qWait(400);
    if (state == u"running"_s || state == u"report"_s) {
        shell.findChild<QAbstractButton*>(u"importStart"_s)->click();
        QTest::qWait(100);
        if (state == u"running"_s)
            Q_EMIT workspace.jobProgressed(u"Importing refs.ris"_s, 40, 100);
        QTest::qWait(100);
    }
    if (state == u"csv"_s) {
        auto* chooser = shell.findChild<QComboBox*>(u"mapColumn4"_s);
        chooser->setCurrentIndex(chooser->findData(u"dimension:country"_s));
        Q_EMIT chooser->activated(chooser->currentIndex());
        QTest::qWait(400);
    }
    keep(shell, QString::fromUtf8(QTest::currentDataTag()), 1);
    QCOMPARE(cutText(shell), QString());
}

void TestLooks::duplicates_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("state");
    for (const QSize& size : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const bool dark : {false, true}) {
            for (const QString& state : {u"pair"_s, u"group"_s, u"companions"_s, u"asking"_s, u"none"_s}) {
                const QString name = u"duplicates-%1-%2-%3"_s.arg(state, QString::number(size.width()),
                                                                  dark ? u"dark"_s : u"light"_s);
                QTest::newRow(qPrintable(name)) << size << dark << state;
            }
        }
    }
}

/// The review of duplicates: two records, three, the question before many, nothing.
void TestLooks::duplicates()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, state);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    if (state == u"none"_s) {
        workspace.openEmpty();
        workspace.addStudy(u"Fees and debts of migrant workers"_s, 2019);
        workspace.publish();
    } else {
        workspace.openSampleReferences();
        addDuplicates(workspace);
    }
    Shell shell(&workspace);
    shell.addPlace(new StudiesPlace(&workspace));
    shell.resize(size);
    shell.show();
    QTest::qWait(100);
    shell.findChild<QAction*>(u"actionDuplicates"_s)->trigger();
    QTest::qWait(400);
    auto* list = shell.findChild<QAbstractItemView*>(u"duplicateList"_s);
    if (state == u"group"_s) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::qWait(50);
            if (shell.findChild<QTableView*>(u"mergeTable"_s)->model()->columnCount() > 2)
                break;
        }
        shell.findChild<QWidget*>(u"mergeTable"_s)->setFocus();
    } else if (state == u"companions"_s) {
        shell.findChild<QAbstractButton*>(u"duplicateTab2"_s)->click();
    } else if (state == u"asking"_s) {
        shell.findChild<QAbstractButton*>(u"bulkAccept"_s)->click();
    }
    QTest::qWait(200);
    keep(shell, QString::fromUtf8(QTest::currentDataTag()), 1);
    QCOMPARE(cutText(shell), QString());
}

/// A study that was two records says so in its panel, and shows them.
void TestLooks::mergedRecords()
{
    m_theming->setChoice(ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    addDuplicates(workspace);
    DuplicateReport report;
    workspace.findDuplicates([&](const auto& found) { report = (*found)->report; });
    QTRY_VERIFY(!report.groups.empty());
    bool merged = false;
    workspace.mergeGroups({report.groups.front()},
                          [&](const auto& outcome) { merged = outcome.has_value(); });
    QTRY_VERIFY(merged);
    Shell shell(&workspace);
    shell.addPlace(new StudiesPlace(&workspace));
    shell.resize(1500, 900);
    shell.show();
    for (const Id id : report.groups.front()) {
        if (workspace.snapshot()->studies->rowOf(id) >= 0)
            Q_EMIT workspace.studiesRequested({id}, u"Merged"_s);
    }
    QTest::qWait(200);
    shell.findChild<QTableView*>(u"studyTable"_s)->selectRow(0);
    auto* line = shell.findChild<QAbstractButton*>(u"mergedRecords"_s);
    QTRY_VERIFY(line && line->isVisible());
    auto* scroller = shell.findChild<QScrollArea*>(u"studyFormScroller"_s);
    scroller->ensureWidgetVisible(line);
    QTest::qWait(100);
    keep(shell, u"merged-records"_s, 1);
    line->click();
    auto* popup = shell.findChild<QWidget*>(u"mergedRecordsPopup"_s);
    QVERIFY(popup);
    QTest::qWait(100);
    keep(*popup, u"merged-records-popup"_s, 1);
    popup->close();
}

void TestLooks::attachments_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("search");
    QTest::newRow("attachments-1280-light") << QSize(1280, 720) << false << u"passports"_s;
    QTest::newRow("attachments-1920-dark") << QSize(1920, 1080) << true << u"passports"_s;
    QTest::newRow("attachments-none") << QSize(1500, 900) << false << QString();
}

/// Files of a study, and where the search has found something in them.
void TestLooks::attachments()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, search);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    const Id study = workspace.snapshot()->studies->ids()[3];
    const auto attach = [&](const QString& name, qint64 bytes, const QStringList& pages) {
        AttachFile edit;
        edit.attachment.study = study;
        edit.attachment.fileName = name;
        edit.attachment.mediaType = name.endsWith(u".pdf"_s) ? u"application/pdf"_s : QString();
        edit.content = name.toUtf8() + QByteArray(bytes, ' ');
        edit.pages = pages;
        QVERIFY(workspace.store().apply(edit).has_value());
    };
    if (!search.isEmpty()) {
        QStringList pages(14, u"Made-up text of a page."_s);
        pages[6] = u"Synthetic text: recruiters kept the passports of the crew until the fees were paid, "
                   u"says a page "
                   "that a test has made up."_s;
        pages[11] = u"Passports again."_s;
        attach(u"A made-up report with a rather long name, final version (2).pdf"_s, 1'200'000, pages);
        attach(u"scan of the annex.pdf"_s, 830'000, {});
        attach(u"interview guide.docx"_s, 24'000, {});
        workspace.publish();
    }
    Filter filter;
    filter.search = search;
    workspace.setFilter(filter);
    Shell shell(&workspace);
    shell.addPlace(new StudiesPlace(&workspace));
    shell.resize(size);
    shell.show();
    QTest::qWait(200);
    shell.findChild<QTableView*>(u"studyTable"_s)->selectRow(0);
    auto* part = shell.findChild<QWidget*>(u"attachmentsPart"_s);
    QTRY_VERIFY(part && part->isVisible());
    QTest::qWait(200);
    auto* scroller = shell.findChild<QScrollArea*>(u"studyFormScroller"_s);
    scroller->ensureWidgetVisible(part, 0, 60);
    QTest::qWait(100);
    keep(shell, QString::fromUtf8(QTest::currentDataTag()), 1);
    QCOMPARE(cutText(*part), QString());
}

void TestLooks::teamCoding_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("team-1280-light") << QSize(1280, 720) << false;
    QTest::newRow("team-1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("team-1920-light") << QSize(1920, 1080) << false;
    QTest::newRow("team-1920-dark") << QSize(1920, 1080) << true;
}

void TestLooks::teamCoding()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    codeAsATeam(workspace);
    Shell shell(&workspace);
    auto* place = new StudiesPlace(&workspace);
    shell.addPlace(place);
    shell.resize(size);
    shell.show();
    QTest::qWait(200);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    place->findChild<QTableView*>(u"studyTable"_s)->selectRow(0);
    QTest::qWait(200);
    keep(shell, name + u"-form"_s, 1);
    shell.findChild<QAbstractButton*>(u"coderButton"_s)->click();
    QTest::qWait(100);
    auto* popup = shell.findChild<QWidget*>(u"coderPopup"_s);
    QVERIFY(popup);
    keep(*popup, name + u"-coder"_s, 1);
    QCOMPARE(cutText(*popup), QString());
    popup->close();
    place->showDisagreements();
    QTest::qWait(300);
    keep(shell, name + u"-disagreements"_s, 1);
    QCOMPARE(cutText(*place->findChild<QWidget*>(u"disagreementsPage"_s)), QString());
}

void TestLooks::appraisals_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("appraisal-1280-light") << QSize(1280, 720) << false;
    QTest::newRow("appraisal-1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("appraisal-1920-light") << QSize(1920, 1080) << false;
}

void TestLooks::appraisals()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    const Id study = addAppraisals(workspace);
    Shell shell(&workspace);
    auto* place = new StudiesPlace(&workspace);
    shell.addPlace(place);
    shell.resize(size);
    shell.show();
    QTest::qWait(200);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    place->findChild<QTableView*>(u"studyTable"_s)->selectRow(3);
    auto* part = shell.findChild<QWidget*>(u"appraisalPart"_s);
    QTRY_VERIFY(part->isVisible());
    shell.findChild<QScrollArea*>(u"studyFormScroller"_s)->ensureWidgetVisible(part);
    QTest::qWait(200);
    keep(shell, name + u"-part"_s, 1);
    QCOMPARE(cutText(*part), QString());
    auto* page = shell.findChild<QWidget*>(u"appraisalPage"_s);
    place->showAppraisal(study, amstar2Id);
    QTest::qWait(200);
    auto* items = page->findChild<QTreeWidget*>(u"appraisalItems"_s);
    items->setCurrentItem(items->topLevelItem(8));
    QTest::qWait(50);
    keep(shell, name + u"-rated"_s, 1);
    QCOMPARE(cutText(*page), QString());
    place->showAppraisal(study, QString::number(workspace.snapshot()->checklists.front().id));
    QTest::qWait(200);
    keep(shell, name + u"-begun"_s, 1);
    QCOMPARE(cutText(*page), QString());
    ChecklistEditor editor(&workspace);
    editor.show();
    QTest::qWait(100);
    keep(editor, name + u"-editor"_s, 1);
    QCOMPARE(cutText(editor), QString());
    editor.close();
    const Id own = workspace.snapshot()->checklists.front().id;
    const auto appraisals = workspace.store().appraisals(study).value();
    for (const Appraisal& appraisal : appraisals)
        workspace.store().apply(DeleteAppraisal{appraisal.id}).value();
    workspace.store().apply(DeleteChecklist{own}).value();
    workspace.publish();
    place->showAppraisal(study, {});
    QTest::qWait(200);
    keep(shell, name + u"-empty"_s, 1);
    QCOMPARE(cutText(*page), QString());
}

void TestLooks::screening_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("screening-1280-light") << QSize(1280, 720) << false;
    QTest::newRow("screening-1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("screening-1920-light") << QSize(1920, 1080) << false;
    QTest::newRow("screening-1920-dark") << QSize(1920, 1080) << true;
}

/// Before it starts, the flow, the table with its verbs, and the gap map that leaves studies out.
void TestLooks::screening()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    Shell shell(&workspace);
    auto* place = new StudiesPlace(&workspace);
    shell.addPlace(place);
    shell.addPlace(new GapsPlace(&workspace));
    shell.resize(size);
    shell.show();
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    auto* page = place->findChild<QWidget*>(u"flowPage"_s);
    place->showFlow();
    QTest::qWait(200);
    keep(shell, name + u"-empty"_s, 1);
    QCOMPARE(cutText(*page), QString());
    screenSome(workspace);
    QTest::qWait(300);
    keep(shell, name + u"-flow"_s, 1);
    QCOMPARE(cutText(*page), QString());
    QTest::keyClick(page, Qt::Key_Escape);
    place->findChild<QTableView*>(u"studyTable"_s)->selectRow(2);
    QTest::qWait(200);
    keep(shell, name + u"-table"_s, 1);
    QCOMPARE(cutText(shell), QString());
    place->findChild<QAction*>(u"actionExclude"_s)->trigger();
    auto* menu = place->findChild<QWidget*>(u"reasonMenu"_s);
    QVERIFY(menu);
    QTest::qWait(50);
    keep(*menu, name + u"-reasons"_s, 1);
    menu->close();
    shell.showPlace(u"gaps"_s);
    QTest::qWait(300);
    keep(shell, name + u"-gaps"_s, 1);
}

void TestLooks::collecting_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("collecting-1280-light") << QSize(1280, 720) << false;
    QTest::newRow("collecting-1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("collecting-1920-light") << QSize(1920, 1080) << false;
    QTest::newRow("collecting-1920-dark") << QSize(1920, 1080) << true;
}

/// Collections, saved searches and the history, on a catalogue that a team has worked on.
void TestLooks::collecting()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    codeAsATeam(workspace);
    putTogether(workspace);
    Filter filter;
    filter.yearFrom = 2015;
    workspace.setFilter(filter);
    Shell shell(&workspace);
    auto* place = new StudiesPlace(&workspace);
    shell.addPlace(place);
    shell.resize(size);
    shell.show();
    QTest::qWait(200);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    if (auto* filters = shell.findChild<QToolButton*>(u"showFilters"_s); filters && filters->isVisible())
        filters->click();
    QTest::qWait(100);
    keep(shell, name + u"-filters"_s, 1);
    QCOMPARE(cutText(shell), QString());
    workspace.setFilter({});
    place->findChild<QTableView*>(u"studyTable"_s)->selectRow(0);
    auto* history = shell.findChild<QAbstractButton*>(u"studyHistory"_s);
    QTRY_VERIFY(history->isVisibleTo(&shell));
    shell.findChild<QScrollArea*>(u"studyFormScroller"_s)->ensureWidgetVisible(history);
    QTest::qWait(200);
    keep(shell, name + u"-study"_s, 1);
    history->click();
    QTest::qWait(200);
    auto* popup = shell.findChild<QWidget*>(u"studyHistoryPopup"_s);
    keep(*popup, name + u"-study-history"_s, 1);
    popup->close();
    shell.findChild<QAction*>(u"actionCollect"_s)->trigger();
    QTest::qWait(100);
    auto* collect = shell.findChild<QWidget*>(u"collectPopup"_s);
    keep(*collect, name + u"-collect"_s, 1);
    collect->close();
    shell.findChild<QAction*>(u"actionHistory"_s)->trigger();
    QTest::qWait(300);
    keep(shell, name + u"-history"_s, 1);
    QCOMPARE(cutText(*shell.findChild<QWidget*>(u"historyPage"_s)), QString());
    shell.findChild<QAbstractButton*>(u"coderButton"_s)->click();
    shell.findChild<QAbstractButton*>(u"coderRemove"_s)->click();
    QTest::qWait(200);
    auto* coder = shell.findChild<QWidget*>(u"coderPopup"_s);
    keep(*coder, name + u"-coder-delete"_s, 1);
    QCOMPARE(cutText(*coder), QString());
    coder->close();
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
