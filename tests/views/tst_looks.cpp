// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    static Id addAppraisals(TestWorkspace& workspace);
    static void screenSome(TestWorkspace& workspace);
    static void codeAsATeam(TestWorkspace& workspace);
    static void putTogether(TestWorkspace& workspace);
    static QString cutText(const QWidget& widget);
    static void declareNoCoast(TestWorkspace& workspace);
    static void addDuplicates(TestWorkspace& workspace);
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

/// The first button that is narrower than its text; empty if there is none.
QString TestLooks::cutText(const QWidget& widget)
{
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue; // its text is its name only
        const int needed = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
        if (needed > button->width())
            return button->objectName() + u": "_s + button->text();
    }
    return {};
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
    auto* matrix = place->findChild<MatrixView*>();
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
    auto* matrix = place->findChild<MatrixView*>();
    matrix->select(matrix->layoutOfMatrix().rowLines()[3].index,
                   matrix->layoutOfMatrix().columnLines()[4].index);
    QTest::qWait(300);
    keep(shell, u"style-"_s + QString::fromUtf8(QTest::currentDataTag()), 1);
    const QRect cells(matrix->mapTo(&shell, QPoint(260, 160)), QSize(600, 400));
    QVERIFY(other.copy(cells) != shell.grab().toImage().copy(cells));
}

void TestLooks::declareNoCoast(TestWorkspace& workspace)
{
    for (const QString& code : {u"MN"_s, u"LA"_s, u"NP"_s}) {
        NotApplicable pair;
        pair.dimensionA = workspace.dimension(u"country"_s);
        pair.termA = workspace.term(u"country"_s, code);
        pair.dimensionB = workspace.dimension(u"sector"_s);
        pair.termB = workspace.term(u"sector"_s, u"FSH-SEA"_s);
        pair.reason = u"No coast"_s;
        workspace.apply(SetNotApplicable{pair, true});
    }
    QTest::qWait(50);
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

/// Made-up records that other databases would have of some of the sample's studies.
void TestLooks::addDuplicates(TestWorkspace& workspace)
{
    const auto studies = workspace.studies();
    int made = 0;
    for (const auto& [id, coded] : studies) {
        if (coded.study.authors.empty() || ++made > 12)
            continue;
        CodedStudy copy = coded;
        copy.study.id = 0;
        copy.study.doi.clear();
        copy.study.url.clear();
        copy.study.abstract =
            u"Based on interviews in three provinces, the study asks how fees that are paid "
            "before departure become debts, who holds them, and what it takes to leave. It "
            "finds that the debt outlasts the contract for more than half of those asked."_s;
        copy.study.title += made % 2 == 0 ? u"."_s : QString();
        for (QString& author : copy.study.authors)
            author = author.section(u',', 0, 0) + u", "_s + author.section(u", "_s, 1).left(1) + u'.';
        copy.study.keywords = {u"recruitment fees"_s, u"debt bondage"_s, u"migration"_s};
        copy.study.accession = u"WOS:%1"_s.arg(made);
        workspace.store().apply(AddStudy{copy});
        if (made == 3) {
            copy.study.accession = u"2-s2.0-85"_s;
            copy.study.abstract.clear();
            workspace.store().apply(AddStudy{copy});
        }
    }
    workspace.publish();
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

/// Ana and Bo code the first dozen studies by country, and see every third differently.
void TestLooks::codeAsATeam(TestWorkspace& workspace)
{
    QList<Id> coders;
    for (const QString& name : {u"Ana"_s, u"Bo"_s}) {
        Coder coder;
        coder.name = name;
        coders << workspace.store().apply(SaveCoder{coder})->id;
    }
    const std::span<const Id> studies = workspace.snapshot()->studies->ids();
    for (int i = 0; i < 12; ++i) {
        for (const Id coder : coders) {
            SetCodings edit;
            edit.study = studies[size_t(i)];
            edit.dimension = workspace.dimension(u"country"_s);
            edit.coder = coder;
            Coding coding;
            coding.term = workspace.term(u"country"_s, coder == coders[0] && i % 3 == 0 ? u"KH"_s : u"TH"_s);
            coding.quote = u"interviews in the ports"_s;
            edit.codings = {coding};
            QVERIFY(workspace.store().apply(edit));
        }
    }
    SetCodings agreed;
    agreed.study = studies[3];
    agreed.dimension = workspace.dimension(u"country"_s);
    agreed.reconciles = true;
    agreed.codings.emplace_back().term = workspace.term(u"country"_s, u"TH"_s);
    QVERIFY(workspace.store().apply(agreed));
    workspace.publish();
    workspace.setCoder(coders[0], false);
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

/// A checklist of the team's own, and a study appraised with AMSTAR 2 and, as far as it goes, with that; the study.
Id TestLooks::addAppraisals(TestWorkspace& workspace)
{
    ChecklistForm form = newChecklistForm();
    for (const QString& question :
         {u"Is it said how the people who were asked were found?"_s,
          u"Do the numbers in the tables add up?"_s,
          u"Is it told how the safety of those who took part was looked after?"_s}) {
        form.items.push_back(newChecklistItem(form));
        form.items.back().text = question;
        form.items.back().help = u"It is stated in the report itself or in a document that it names."_s;
        form.items.back().critical = true;
    }
    form.items.erase(form.items.begin(), form.items.begin() + 3);
    form.items.back().notApplicable = true;
    const auto saved = workspace.store().apply(SaveChecklist{{0, u"Field surveys"_s, checklistItems(form)}});
    Q_ASSERT(saved);
    const Id study = workspace.snapshot()->studies->ids()[3];
    Appraisal appraisal;
    appraisal.study = study;
    appraisal.checklist = QString::number(saved->id);
    appraisal.answers = {{form.items[0].key, u"yes"_s}};
    workspace.store().apply(SaveAppraisal{appraisal}).value();
    appraisal.checklist = amstar2Id;
    appraisal.answers = {};
    for (int item = 1; item <= 16; ++item)
        appraisal.answers.insert(QString::number(item), item == 3 || item == 7 ? u"no"_s : u"yes"_s);
    appraisal.rating = u"LOW"_s;
    workspace.store().apply(SaveAppraisal{appraisal}).value();
    workspace.publish();
    return study;
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

/// Most studies have an answer, every kind of it; two numbers are typed.
void TestLooks::screenSome(TestWorkspace& workspace)
{
    QVERIFY(workspace.store().apply(ImportCodebook{screeningCodebook()}));
    workspace.publish();
    const Codebook& codebook = workspace.codebook();
    const auto reasons = screeningReasons(codebook);
    const std::span<const Id> studies = workspace.snapshot()->studies->ids();
    QHash<Id, QList<Id>> byTerm;
    for (size_t i = 0; i < studies.size(); ++i) {
        const Id study = studies[i];
        if (i % 10 < 4)
            byTerm[screeningTerm(codebook, ScreeningState::Included)->id] << study;
        else if (i % 10 < 6)
            byTerm[screeningTerm(codebook, ScreeningState::ExcludedOnTitle)->id] << study;
        else if (i % 10 < 8)
            byTerm[reasons[i / 10 % reasons.size()]->id] << study;
        else if (i % 30 == 8)
            byTerm[screeningTerm(codebook, ScreeningState::NotRetrieved)->id] << study;
        else if (i % 30 == 18)
            byTerm[screeningTerm(codebook, ScreeningState::Sought)->id] << study;
    }
    const Id dimension = screeningDimension(codebook)->id;
    for (auto it = byTerm.begin(); it != byTerm.end(); ++it)
        QVERIFY(workspace.store().apply(CodeStudies{it.value(), dimension, it.key(), true, 0}));
    Protocol protocol = workspace.snapshot()->protocol;
    protocol.flow = withTyped(withTyped({}, FlowItem::Registers, 48), FlowItem::Duplicates, 46);
    QVERIFY(workspace.store().apply(SetProtocol{protocol}));
    workspace.publish();
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

/// Three collections, two searches, and a study that was changed.
void TestLooks::putTogether(TestWorkspace& workspace)
{
    const auto ids = workspace.snapshot()->studies->ids();
    int number = 0;
    for (const QString& name :
         {u"Cited in the forum’s report"_s, u"To be read by a second coder"_s, u"Fees & debts"_s}) {
        SaveCollection made;
        made.collection.name = name;
        made.collection.position = number;
        for (size_t i = 0; i < 40U >> number; ++i)
            made.studies << ids[i];
        ++number;
        QVERIFY(workspace.store().apply(made));
    }
    SaveSearch saved;
    saved.search.name = u"Qualitative, since 2015"_s;
    saved.search.filter.yearFrom = 2015;
    QVERIFY(workspace.store().apply(saved));
    saved.search.name = u"Debt bondage"_s;
    saved.search.filter.search = u"debt"_s;
    saved.search.position = 1;
    QVERIFY(workspace.store().apply(saved));
    CodedStudy changed = workspace.study(ids[0]);
    changed.study.doi = u"10.1000/182"_s;
    changed.study.title += u" (second edition)"_s;
    QVERIFY(workspace.store().apply(UpdateStudy{changed, true}));
    workspace.publish();
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
