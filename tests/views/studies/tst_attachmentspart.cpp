// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/attachmentrow.h"
#include "views/studies/attachmentspart.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The files of one study, in the panel beside the table.
class TestAttachmentsPart : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersItselfQuietly();
    void listsFiles();
    void namesOfStrangers();
    void opensByKeyboard();
    void savesFromTheMenu();
    void removesAndComesBack();
    void takesDroppedFiles();
    void attachesByCommand();
    void papersDroppedOnTheWindow();
    void papersWithoutAStudy();
    void saysWhereTheSearchFound();
    void readsTheTextOfPages();
    void showsFilesOfReports();
    void keepsTheFocusMeanwhile();
    void onlyReads();

private:
    void select(int row);
    AttachmentsPart* part() const { return find<AttachmentsPart>(u"attachmentsPart"_s); }
    QList<AttachmentRow*> rows() const;
    void attach(const QString& name, const QStringList& pages, const QString& note = {}, Id study = 0);
    static QString text(const QWidget* row, const QString& label);
    QString file(const QString& name) const;
    static std::unique_ptr<QMimeData> mime(const QStringList& files);

    QTemporaryDir m_folder;
};

void TestAttachmentsPart::init()
{
    openWindow({1500, 1000},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids << m_workspace->addStudy(u"Forced labour in fishing"_s, 2019);
    m_ids << m_workspace->addStudy(u"Wages in garment factories"_s, 2020);
    m_workspace->publish();
    QTRY_COMPARE(find<QTableView>(u"studyTable"_s)->model()->rowCount(), 2);
}

void TestAttachmentsPart::cleanup()
{
    closeWindow();
}

void TestAttachmentsPart::select(int row)
{
    find<QTableView>(u"studyTable"_s)->selectRow(row);
    QTRY_VERIFY(part()->isVisible());
}

QList<AttachmentRow*> TestAttachmentsPart::rows() const
{
    QList<AttachmentRow*> shown;
    for (AttachmentRow* row : part()->findChildren<AttachmentRow*>()) {
        if (row->isVisible())
            shown << row;
    }
    return shown;
}

void TestAttachmentsPart::attach(const QString& name, const QStringList& pages, const QString& note, Id study)
{
    AttachFile edit;
    edit.attachment.study = study == 0 ? m_ids.first() : study;
    edit.attachment.fileName = name;
    edit.attachment.mediaType = name.endsWith(u".pdf") ? u"application/pdf"_s : u"text/plain"_s;
    edit.attachment.note = note;
    edit.content = (name + pages.join(u'|')).toUtf8();
    edit.pages = pages;
    QVERIFY(m_workspace->store().apply(edit).has_value());
    m_workspace->publish();
}

QString TestAttachmentsPart::text(const QWidget* row, const QString& label)
{
    const auto* found = row->findChild<QLabel*>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QString TestAttachmentsPart::file(const QString& name) const
{
    QFile made(m_folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(name.toUtf8()) < 0)
        qFatal("cannot write");
    return made.fileName();
}

std::unique_ptr<QMimeData> TestAttachmentsPart::mime(const QStringList& files)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& name : files)
        urls << QUrl::fromLocalFile(name);
    data->setUrls(urls);
    return data;
}

void TestAttachmentsPart::offersItselfQuietly()
{
    QVERIFY(!part()->isVisible());
    select(0);
    QVERIFY(find<QLabel>(u"attachmentsEmpty"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"attachFiles"_s)->isVisible());
    QCOMPARE(rows().size(), 0);
}

void TestAttachmentsPart::listsFiles()
{
    attach(u"paper.pdf"_s, {u"one"_s, u"two"_s}, u"the published version"_s);
    attach(u"scan.pdf"_s, {});
    attach(u"a & b.txt"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(!find<QLabel>(u"attachmentsEmpty"_s)->isVisible());
    QCOMPARE(text(rows().at(0), u"attachmentWhat"_s), u"PDF · 16 bytes · 2 pages · the published version"_s);
    QCOMPARE(text(rows().at(1), u"attachmentWhat"_s), u"PDF · 8 bytes · no text to search"_s);
    QCOMPARE(text(rows().at(2), u"attachmentWhat"_s), u"TXT · 9 bytes"_s);
    QCOMPARE(rows().at(2)->findChild<QPushButton*>()->text(), u"a && b.txt"_s);
    QCOMPARE(rows().at(0)->findChild<QPushButton*>()->accessibleName(), u"Open paper.pdf"_s);
    QVERIFY(!rows().at(0)->findChild<QToolButton*>()->accessibleName().isEmpty());
    select(1);
    QTRY_COMPARE(rows().size(), 0);
}

void TestAttachmentsPart::namesOfStrangers()
{
    attach(u"annex\u202Efdp.exe"_s, {}, u"<img src='x'>"_s);
    attach(QString(300, u'W') + u".pdf"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(rows().at(0)->findChild<QPushButton*>()->text(), u"annexfdp.exe"_s);
    QVERIFY(text(rows().at(0), u"attachmentWhat"_s).contains(u"<img"));
    const auto* longName = rows().at(1)->findChild<QPushButton*>();
    QVERIFY(longName->text().endsWith(u".pdf"));
    QVERIFY(longName->fontMetrics().horizontalAdvance(longName->text()) <= longName->width());
    QVERIFY(rows().at(1)->width() <= part()->width());
}

void TestAttachmentsPart::opensByKeyboard()
{
    attach(u"paper.pdf"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    find<QPushButton>(u"attachFiles"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_workspace->attachmentsOpened, QStringList{u"paper.pdf"_s});
    QTest::mouseClick(rows().first()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_workspace->attachmentsOpened.size(), 2);
}

void TestAttachmentsPart::savesFromTheMenu()
{
    attach(u"run.sh"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    rows().first()->findChild<QAction*>(u"attachmentSave"_s)->trigger();
    QCOMPARE(m_workspace->attachmentsSaved, QStringList{u"run.sh"_s});
    rows().first()->findChild<QAction*>(u"attachmentOpenAction"_s)->trigger();
    QCOMPARE(m_workspace->attachmentsOpened, QStringList{u"run.sh"_s});
}

void TestAttachmentsPart::removesAndComesBack()
{
    attach(u"a.pdf"_s, {});
    attach(u"b.pdf"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 2);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    auto* first = rows().first()->findChild<QPushButton*>(u"attachmentOpen"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(noticed.last().at(0).toString(), u"Removed “a.pdf”"_s);
    QCOMPARE(noticed.last().at(1).toBool(), true);
    QTRY_COMPARE(QApplication::focusWidget(), rows().first()->findChild<QPushButton*>(u"attachmentOpen"_s));
    m_workspace->undo();
    QTRY_COMPARE(rows().size(), 2);
    rows().first()->findChild<QAction*>(u"attachmentRemove"_s)->trigger();
    QTRY_COMPARE(rows().size(), 1);
}

void TestAttachmentsPart::takesDroppedFiles()
{
    select(1);
    const auto data = mime({file(u"notes.docx"_s), file(u"paper.pdf"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(part(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(part(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(m_workspace->store().attachments(m_ids.at(1))->size(), 2u);
    QMimeData words;
    words.setText(u"only text"_s);
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(part(), &other);
    QVERIFY(!other.isAccepted());
}

void TestAttachmentsPart::attachesByCommand()
{
    m_workspace->filesToAttach = {file(u"paper.pdf"_s)};
    auto* command = find<QAction>(u"actionAttachFiles"_s);
    QVERIFY(!command->isEnabled());
    select(0);
    QVERIFY(command->isEnabled());
    command->trigger();
    QTRY_COMPARE(rows().size(), 1);
    m_workspace->filesToAttach = {file(u"other.pdf"_s)};
    find<QPushButton>(u"attachFiles"_s)->click();
    QTRY_COMPARE(rows().size(), 2);
    find<QTableView>(u"studyTable"_s)->selectAll();
    QTRY_VERIFY(!command->isEnabled());
}

void TestAttachmentsPart::papersDroppedOnTheWindow()
{
    select(0);
    QSignalSpy imports(m_workspace.get(), &Workspace::importRequested);
    QVERIFY(m_shell->importData(*mime({file(u"paper.PDF"_s), file(u"refs.ris"_s)})));
    QTRY_COMPARE(m_workspace->filesAttached.size(), 1);
    QVERIFY(m_workspace->filesAttached.first().endsWith(u"paper.PDF"));
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports.first().at(0).value<std::vector<ImportSource>>().size(), 1u);
}

void TestAttachmentsPart::papersWithoutAStudy()
{
    QSignalSpy imports(m_workspace.get(), &Workspace::importRequested);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    QVERIFY(m_shell->importData(*mime({file(u"paper.pdf"_s)})));
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.first().at(0).toString().contains(u"open the study"));
    QCOMPARE(imports.size(), 0);
    QCOMPARE(m_workspace->filesAttached, QStringList());
}

void TestAttachmentsPart::saysWhereTheSearchFound()
{
    attach(u"paper.pdf"_s, {u"nothing"_s, u"debt <b>bondage</b> at sea"_s, u"bondage again"_s});
    attach(u"other.pdf"_s, {u"nothing"_s});
    Filter filter;
    filter.search = u"bondage"_s;
    m_workspace->setFilter(filter);
    QTRY_COMPARE(find<QTableView>(u"studyTable"_s)->model()->rowCount(), 1);
    select(0);
    QTRY_COMPARE(rows().size(), 2);
    QTRY_VERIFY(!text(rows().at(0), u"attachmentMatch"_s).isEmpty());
    const QString match = text(rows().at(0), u"attachmentMatch"_s);
    QVERIFY(match.contains(u"page 2 and 1 more"));
    QVERIFY(match.contains(u"<u>bondage</u>"));
    QVERIFY(match.contains(u"&lt;b&gt;"));
    QVERIFY(text(rows().at(1), u"attachmentMatch"_s).isEmpty());
    m_workspace->setFilter({});
    QTRY_VERIFY(text(rows().at(0), u"attachmentMatch"_s).isEmpty());
}

/// Words marked on a page become a practice that knows the page.
void TestAttachmentsPart::readsTheTextOfPages()
{
    attach(u"report.pdf"_s, {u"A first page."_s, {}, u"We asked about debts first, and about pay last."_s});
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    auto* read = rows().first()->findChild<QAction*>(u"attachmentText"_s);
    QVERIFY(read);
    read->trigger();
    auto* text = find<QPlainTextEdit>(u"pageText"_s);
    QTRY_COMPARE(text->toPlainText(), u"A first page."_s);
    QVERIFY(!find<QPushButton>(u"pageTextPrevious"_s)->isEnabled());
    find<QPushButton>(u"pageTextNext"_s)->click();
    QVERIFY(text->toPlainText().isEmpty());
    find<QPushButton>(u"pageTextNext"_s)->click();
    QVERIFY(!find<QPushButton>(u"pageTextNext"_s)->isEnabled());
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(3);
    cursor.setPosition(26, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    std::optional<Practice> begun;
    connect(m_workspace.get(), &Workspace::practiceBegun, this,
            [&](const Practice& practice) { begun = practice; });
    find<QPushButton>(u"pageTextCapture"_s)->click();
    QVERIFY(begun.has_value());
    QCOMPARE(begun->sources.size(), 1U);
    QCOMPARE(begun->sources[0].page, u"3"_s);
    QCOMPARE(begun->sources[0].quote, u"asked about debts first"_s);
    QVERIFY(begun->sources[0].study != 0);
}

void TestAttachmentsPart::showsFilesOfReports()
{
    attach(u"report.pdf"_s, {}, {}, m_ids.at(1));
    QVERIFY(m_workspace->store().apply(LinkReports{{m_ids.at(1)}, m_ids.at(0)}).has_value());
    m_workspace->publish();
    QTRY_COMPARE(find<QTableView>(u"studyTable"_s)->model()->rowCount(), 1);
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(text(rows().first(), u"attachmentWhat"_s).contains(u"Wages in garment factories"));
}

/// Another change of the study does not take away the row that someone is on.
void TestAttachmentsPart::keepsTheFocusMeanwhile()
{
    attach(u"a.pdf"_s, {});
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    AttachmentRow* row = rows().first();
    row->findChild<QPushButton*>(u"attachmentOpen"_s)->setFocus();
    m_workspace->publish();
    QTest::qWait(50);
    QCOMPARE(rows().first(), row);
    QVERIFY(row->findChild<QPushButton*>(u"attachmentOpen"_s)->hasFocus());
}

void TestAttachmentsPart::onlyReads()
{
    attach(u"a.pdf"_s, {});
    m_workspace->readOnly = true;
    m_workspace->publish();
    select(0);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(!find<QPushButton>(u"attachFiles"_s)->isVisible());
    QVERIFY(!rows().first()->findChild<QAction*>(u"attachmentRemove"_s));
    QVERIFY(!find<QAction>(u"actionAttachFiles"_s)->isEnabled());
    rows().first()->findChild<QAction*>(u"attachmentOpenAction"_s)->trigger();
    QCOMPARE(m_workspace->attachmentsOpened.size(), 1);
    const auto data = mime({file(u"paper.pdf"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(part(), &enter);
    QVERIFY(!enter.isAccepted());
    find<QTableView>(u"studyTable"_s)->selectRow(1);
    QTRY_VERIFY(!part()->isVisible()); // nothing to show, nothing to offer
}

QTEST_MAIN(TestAttachmentsPart)
#include "tst_attachmentspart.moc"
