// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/prismaflow.h"
#include "support/importfixture.h"
#include "support/windowtest.h"
#include "views/common/theme.h"
#include "views/import/importassistant.h"
#include "views/import/importfilelist.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The assistant in the window, over a catalogue in memory whose files are scripted.
class TestImportAssistant : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup() { closeWindow(); }
    void opensEmptyAndCloses();
    void dropThenReturn();
    void mixedFiles();
    void unreadFilesAreReported();
    void columnsAreMapped();
    void columnsNobodyUnderstands();
    void savedMappingIsSaid();
    void choicesRereadAtOnce();
    void duplicatesAndUnknownTerms();
    void nothingNew();
    void stoppedImport();
    void reportAndUndo();
    void reportSaysWhereItWasFound();
    void unknownTermsOpenTheCodebook();
    void pastedText();
    void pastingIsTheFieldsOwn();
    void placesStayReachable();
    void anotherCatalogue();
    void readOnlyCatalogue();
    void issuesAreCopied();
    void everyControlHasAName();

private:
    QStackedWidget* stack() const { return find<QStackedWidget>(u"placeStack"_s); }
    ImportAssistant* assistant() const { return find<ImportAssistant>(u"importAssistant"_s); }
    QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    bool isShown() const { return stack()->currentWidget() == assistant(); }
    QString label(const QString& name) const { return find<QLabel>(name)->text(); }
    void drop(const QStringList& files);
    void waitCounted();

    std::unique_ptr<Theming> m_theming;
};

void TestImportAssistant::init()
{
    openWindow({1280, 720},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_workspace->imports.files.insert(u"/refs.ris"_s, risPreview());
    m_workspace->imports.files.insert(u"/table.csv"_s, csvPreview());
}

void TestImportAssistant::drop(const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QVERIFY(m_shell->importData(data));
}

void TestImportAssistant::waitCounted()
{
    QTRY_VERIFY(find<QLabel>(u"importState"_s)->isHidden());
}

void TestImportAssistant::opensEmptyAndCloses()
{
    find<QPushButton>(u"import"_s)->click();
    QVERIFY(isShown());
    QTRY_VERIFY(button(u"importChoose"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isShown());
    m_workspace->imports.chosen = {u"/refs.ris"_s};
    m_workspace->importFiles({});
    button(u"importChoose"_s)->click();
    QTRY_COMPARE(find<ImportFileList>(u"importFiles"_s)->count(), 1);
}

void TestImportAssistant::dropThenReturn()
{
    drop({u"/refs.ris"_s});
    QVERIFY(isShown());
    waitCounted();
    QCOMPARE(button(u"importStart"_s)->text(), u"Import 12 studies"_s);
    QCOMPARE(find<QTableView>(u"previewTable"_s)->model()->rowCount(), 12);
    QVERIFY(!find<QWidget>(u"countKnown"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_workspace->studies().size(), 12u);
    QCOMPARE(m_workspace->imports.imports.size(), 1u);
    QTRY_COMPARE(label(u"reportName"_s), u"refs.ris"_s);
    QCOMPARE(label(u"reportFigures"_s), u"12 added"_s);
}

void TestImportAssistant::mixedFiles()
{
    drop({u"/refs.ris"_s, u"/letter.docx"_s, u"/table.csv"_s, u"/refs.ris"_s});
    waitCounted();
    auto* files = find<ImportFileList>(u"importFiles"_s);
    QCOMPARE(files->count(), 3); // the same file once
    QVERIFY(files->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"cannot be read"_s));
    QVERIFY(files->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"12 records"_s));
    QVERIFY(find<QLabel>(u"importNote"_s)->isVisible());
    files->setCurrentRow(1);
    QVERIFY(label(u"previewError"_s).contains(u"letter.docx"_s));
    QCOMPARE(m_workspace->imports.forecasts.back().sources.size(), 2u);
    QTest::keyClick(files, Qt::Key_Delete);
    QCOMPARE(files->count(), 2);
    waitCounted();
    QVERIFY(!find<QLabel>(u"importNote"_s)->isVisible());
    button(u"importStart"_s)->click();
    QTRY_COMPARE(m_workspace->imports.imports.size(), 1u);
    QCOMPARE(m_workspace->imports.imports.front().sources.size(), 2u);
}

void TestImportAssistant::unreadFilesAreReported()
{
    drop({u"/letter.docx"_s, u"/refs.ris"_s});
    waitCounted();
    button(u"importStart"_s)->click();
    QTRY_COMPARE(label(u"reportName"_s), u"refs.ris"_s);
    QCOMPARE(label(u"reportFigures"_s), u"12 added"_s);
    auto* issues =
        assistant()->findChild<QWidget*>(u"importReport"_s)->findChild<QTableView*>(u"issueTable"_s);
    QVERIFY(issues->isVisible());
    QCOMPARE(issues->model()->rowCount(), 1);
    QCOMPARE(issues->model()->index(0, 0).data().toString(), u"letter.docx, whole file"_s);
    QVERIFY(issues->model()->index(0, 1).data().toString().contains(u"is in no format"_s));
}

void TestImportAssistant::columnsAreMapped()
{
    drop({u"/table.csv"_s});
    waitCounted();
    auto* table = find<QTableView>(u"previewTable"_s);
    QCOMPARE(table->model()->columnCount(), 8);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Thailand"_s);
    auto* chooser = find<QComboBox>(u"mapColumn4"_s);
    QCOMPARE(chooser->currentText(), u"Keep, unused"_s);
    QVERIFY(!find<QWidget>(u"mappingLine"_s)->isVisible());
    chooser->setCurrentIndex(chooser->findData(u"dimension:country"_s));
    Q_EMIT chooser->activated(chooser->currentIndex());
    QTRY_COMPARE(label(u"mappingLine"_s), u"Columns changed by you"_s);
    waitCounted();
    QTRY_COMPARE(m_workspace->imports.forecasts.back().sources.front().settings.map.value(u"Land"_s),
                 u"dimension:country"_s);
    QCOMPARE(m_workspace->imports.forecasts.back().sources.front().settings.map.size(), 8);
    button(u"mappingReset"_s)->click();
    QTRY_VERIFY(!find<QWidget>(u"mappingLine"_s)->isVisible());
    QCOMPARE(chooser->currentText(), u"Keep, unused"_s);
    find<QAbstractButton>(u"previewRecords"_s)->click();
    QCOMPARE(table->model()->columnCount(), 6);
    QVERIFY(!chooser->isVisible());
}

/// It holds up the others, so it says which it is.
void TestImportAssistant::columnsNobodyUnderstands()
{
    m_workspace->imports.files[u"/table.csv"_s].problem = u"None of the columns can be understood."_s;
    drop({u"/refs.ris"_s, u"/table.csv"_s});
    QTRY_VERIFY(label(u"importState"_s).startsWith(u"table.csv: None of the columns"_s));
    QVERIFY(!button(u"importStart"_s)->isEnabled());
    auto* files = find<ImportFileList>(u"importFiles"_s);
    QVERIFY(files->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"columns not understood"_s));
    files->setCurrentRow(1);
    QTRY_COMPARE(find<QTableView>(u"previewTable"_s)->model()->columnCount(), 8);
    auto* chooser = find<QComboBox>(u"mapColumn4"_s);
    chooser->setCurrentIndex(chooser->findData(u"title"_s));
    Q_EMIT chooser->activated(chooser->currentIndex());
    waitCounted();
    QVERIFY(files->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"8 records"_s));
    QTRY_VERIFY(button(u"importStart"_s)->isEnabled());
}

void TestImportAssistant::savedMappingIsSaid()
{
    ImportPreview& preview = m_workspace->imports.files[u"/table.csv"_s];
    preview.mappingSaved = QDateTime(QDate(2026, 5, 3), QTime(12, 0));
    preview.columns[4].field = u"dimension:country"_s;
    drop({u"/table.csv"_s});
    waitCounted();
    QVERIFY(label(u"mappingLine"_s).startsWith(u"Mapping of "_s));
    // What was shown is what is imported, whatever is remembered by then.
    QCOMPARE(m_workspace->imports.forecasts.back().sources.front().settings.map.value(u"Land"_s),
             u"dimension:country"_s);
    button(u"mappingReset"_s)->click();
    QTRY_VERIFY(!find<QWidget>(u"mappingLine"_s)->isVisible());
    waitCounted();
    QTRY_VERIFY(m_workspace->imports.forecasts.back().sources.front().settings.map.isEmpty());
    QVERIFY(m_workspace->imports.forecasts.back().sources.front().settings.ignoreSavedMapping);
}

void TestImportAssistant::choicesRereadAtOnce()
{
    drop({u"/table.csv"_s});
    waitCounted();
    const int asked = m_workspace->imports.previewsAsked;
    auto* encoding = find<QComboBox>(u"importEncoding"_s);
    QCOMPARE(encoding->currentText(), u"windows-1252 (detected)"_s);
    encoding->setCurrentIndex(1);
    Q_EMIT encoding->activated(1);
    QTRY_COMPARE(m_workspace->imports.previewsAsked, asked + 1);
    waitCounted();
    QTRY_COMPARE(m_workspace->imports.forecasts.back().sources.front().settings.encoding, u"UTF-8"_s);
    QVERIFY(find<QComboBox>(u"importSeparator"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"importSheet"_s)->isVisible());
}

void TestImportAssistant::duplicatesAndUnknownTerms()
{
    m_workspace->addStudy(risPreview().records[0].study.title);
    m_workspace->publish();
    m_workspace->imports.unknownTerms = {{u"country"_s, u"Atlantis"_s, 3}};
    drop({u"/refs.ris"_s});
    waitCounted();
    QCOMPARE(label(u"countAdd"_s), u"11"_s);
    QCOMPARE(label(u"countKnown"_s), u"1"_s);
    QCOMPARE(label(u"countUnknown"_s), u"1"_s);
    auto* known = find<QComboBox>(u"chooseDuplicates"_s);
    known->setCurrentIndex(2);
    Q_EMIT known->activated(2);
    QCOMPARE(button(u"importStart"_s)->text(), u"Import 12 studies"_s);
    auto* unknown = find<QComboBox>(u"chooseUnknownTerms"_s);
    const size_t asked = m_workspace->imports.forecasts.size();
    unknown->setCurrentIndex(1);
    Q_EMIT unknown->activated(1);
    QTRY_COMPARE(m_workspace->imports.forecasts.size(), asked + 1);
    waitCounted();
    button(u"importStart"_s)->click();
    QTRY_COMPARE(m_workspace->imports.imports.size(), 1u);
    QCOMPARE(m_workspace->imports.imports.front().duplicates, DuplicateHandling::Keep);
    QCOMPARE(m_workspace->imports.imports.front().unknownTerms, UnknownTerms::Reject);
}

void TestImportAssistant::nothingNew()
{
    m_workspace->imports.files.insert(u"/one.ris"_s, risPreview(1));
    m_workspace->addStudy(risPreview().records[0].study.title);
    m_workspace->publish();
    drop({u"/one.ris"_s});
    waitCounted();
    QCOMPARE(button(u"importStart"_s)->text(), u"Nothing to import"_s);
    QVERIFY(!button(u"importStart"_s)->isEnabled());
    auto* known = find<QComboBox>(u"chooseDuplicates"_s);
    known->setCurrentIndex(1);
    Q_EMIT known->activated(1);
    QCOMPARE(button(u"importStart"_s)->text(), u"Fill in 1 studies"_s);
    QVERIFY(button(u"importStart"_s)->isEnabled());
}

void TestImportAssistant::stoppedImport()
{
    m_workspace->imports.holdsImports = true;
    drop({u"/refs.ris"_s});
    waitCounted();
    button(u"importStart"_s)->click();
    Q_EMIT m_workspace->jobProgressed(u"Importing refs.ris"_s, 1, 2);
    QCOMPARE(label(u"importState"_s), u"Importing refs.ris"_s);
    QVERIFY(!button(u"importStart"_s)->isEnabled());
    button(u"importCancel"_s)->click();
    QCOMPARE(m_workspace->cancels, 1);
    m_workspace->imports.release();
    QVERIFY(label(u"importNote"_s).contains(u"nothing was changed"_s));
    QCOMPARE(m_workspace->studies().size(), 0u);
    QVERIFY(isShown());
    waitCounted();
    QVERIFY(button(u"importStart"_s)->isEnabled());
}

void TestImportAssistant::reportAndUndo()
{
    drop({u"/refs.ris"_s});
    waitCounted();
    button(u"importStart"_s)->click();
    QTRY_COMPARE(m_workspace->studies().size(), 12u);
    QTRY_VERIFY(button(u"reportStudies"_s)->isEnabled());
    CodedStudy edited = m_workspace->studies().begin()->second;
    edited.study.modified = QDateTime::currentDateTimeUtc();
    m_workspace->apply(UpdateStudy{edited});
    QTRY_COMPARE(m_workspace->edits.size(), 1u);
    const auto asks = [this](const QString& text) { // once the report has followed the edit
        button(u"reportUndo"_s)->click();
        return label(u"undoQuestion"_s).contains(text);
    };
    QTRY_VERIFY(asks(u"1 of them were changed"_s));
    QVERIFY(label(u"undoQuestion"_s).contains(u"12 studies"_s));
    button(u"undoKeep"_s)->click();
    QVERIFY(!find<QWidget>(u"undoConfirmation"_s)->isVisible());
    button(u"reportStudies"_s)->click();
    QVERIFY(!isShown());
    QCOMPARE(m_shell->currentPlace()->name(), u"studies"_s);
    Q_EMIT m_workspace->importsRequested();
    QTRY_VERIFY(button(u"reportStudies"_s)->isEnabled());
    button(u"reportUndo"_s)->click();
    button(u"undoConfirm"_s)->click();
    QTRY_COMPARE(m_workspace->studies().size(), 0u);
    QTRY_VERIFY(button(u"importsStart"_s)->isVisible());
}

void TestImportAssistant::reportSaysWhereItWasFound()
{
    drop({u"/refs.ris"_s});
    waitCounted();
    button(u"importStart"_s)->click();
    auto* origin = find<QComboBox>(u"reportOrigin"_s);
    QTRY_VERIFY(origin->isVisible() && button(u"reportStudies"_s)->isEnabled());
    QCOMPARE(origin->currentText(), u"Database"_s);
    origin->setFocus();
    QTest::keyClick(origin, Qt::Key_Down);
    QTRY_COMPARE(m_workspace->snapshot()->protocol.flow.size(), 1);
    const Id batch = find<ImportFileList>(u"importBatches"_s)->currentKey().toLongLong();
    QCOMPARE(flowOrigin(m_workspace->snapshot()->protocol.flow, batch), FlowOrigin::Register);
    QCOMPARE(origin->currentText(), u"Register"_s);
    std::optional<FlowSources> sources;
    m_workspace->loadFlowSources([&](const Result<FlowSources>& found) {
        QVERIFY(found);
        sources = *found;
    });
    QTRY_VERIFY(sources.has_value());
    const auto flow =
        prismaFlow(*m_workspace->snapshot()->evidence, {}, *sources, m_workspace->snapshot()->protocol.flow);
    QCOMPARE(flow.of(FlowItem::Databases), 0);
    QCOMPARE(flow.of(FlowItem::Registers), 12);
    m_workspace->undo();
    QTRY_COMPARE(origin->currentText(), u"Database"_s);
    QVERIFY(m_workspace->snapshot()->protocol.flow.isEmpty());
}

void TestImportAssistant::unknownTermsOpenTheCodebook()
{
    m_workspace->imports.unknownTerms = {{u"country"_s, u"Atlantis"_s, 3}};
    drop({u"/refs.ris"_s});
    waitCounted();
    button(u"importStart"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"reportUnknown"_s)->isVisible());
    QVERIFY(label(u"reportUnknown"_s).contains(u"“Atlantis” ×3"_s));
    QSignalSpy asked(m_workspace.get(), &Workspace::codebookRequested);
    disconnect(m_workspace.get(), &Workspace::codebookRequested, find<QWidget>(u"studiesPlace"_s), nullptr);
    button(u"reportCodebook"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Id>(), m_workspace->dimension(u"country"_s));
}

void TestImportAssistant::pastedText()
{
    m_workspace->imports.files.insert(u"Pasted text"_s, risPreview(2));
    QGuiApplication::clipboard()->setText(u"TY  - JOUR\nER  - \n"_s);
    m_shell->findChild<QAction*>(u"actionPaste"_s)->trigger();
    QVERIFY(isShown());
    waitCounted();
    const ImportSource& source = m_workspace->imports.forecasts.back().sources.front();
    QVERIFY(source.isText);
    QCOMPARE(source.text, "TY  - JOUR\nER  - \n"_ba);
    QGuiApplication::clipboard()->setText({});
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    m_shell->findChild<QAction*>(u"actionPaste"_s)->trigger();
    QCOMPARE(noticed.size(), 1);
}

void TestImportAssistant::pastingIsTheFieldsOwn()
{
    QGuiApplication::clipboard()->setText(u"kilns"_s);
    auto* search = find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"kilns"_s);
    QVERIFY(!isShown());
}

void TestImportAssistant::placesStayReachable()
{
    drop({u"/refs.ris"_s});
    waitCounted();
    m_shell->showPlace(u"studies"_s);
    QVERIFY(!isShown());
    m_workspace->importFiles({});
    QVERIFY(isShown());
    QCOMPARE(find<ImportFileList>(u"importFiles"_s)->count(), 1); // as it was left
}

void TestImportAssistant::anotherCatalogue()
{
    drop({u"/refs.ris"_s});
    waitCounted();
    m_workspace->close();
    QVERIFY(!isShown());
    QCOMPARE(find<ImportFileList>(u"importFiles"_s)->count(), 0);
}

void TestImportAssistant::readOnlyCatalogue()
{
    m_workspace->readOnly = true;
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    drop({u"/refs.ris"_s});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!isShown());
}

void TestImportAssistant::issuesAreCopied()
{
    m_workspace->imports.issues = {{7, ImportIssue::Severity::Warning, u"PY"_s, u"This is no year."_s},
                                   {0, ImportIssue::Severity::Error, {}, u"Odd."_s}};
    drop({u"/refs.ris"_s});
    waitCounted();
    auto* table =
        assistant()->findChild<QWidget*>(u"importSummary"_s)->findChild<QTableView*>(u"issueTable"_s);
    QVERIFY(table->isVisible());
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"line 7\tPY: This is no year."_s);
}

void TestImportAssistant::everyControlHasAName()
{
    drop({u"/table.csv"_s});
    waitCounted();
    for (const QWidget* widget : assistant()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const auto* named = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"
