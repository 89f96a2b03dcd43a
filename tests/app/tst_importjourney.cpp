// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"
#include "views/common/shell.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// From a dropped file to its report and back, in the real window over a real catalogue.
class TestImportJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void dropReturnReportUndo();
    void pastedDois();

private:
    template <typename T> T* find(const QString& name) const { return m_window->findChild<T*>(name); }
    qsizetype studies() const { return m_session->snapshot()->studies->size(); }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
    m_window->show();
    Progress progress;
    const QString path = m_folder->filePath(u"sample.lacuna"_s);
    QVERIFY(createSampleCatalogue(path, CatalogueStore::IfExists::Refuse, progress).has_value());
    m_session->openCatalogue(path);
    QTRY_COMPARE(studies(), 300);
}

void TestImportJourney::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestImportJourney::dropReturnReportUndo()
{
    QFile file(m_folder->filePath(u"more.ris"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "TY  - JOUR\nTI  - One of its kind\nER  - \n\nTY  - JOUR\nTI  - Two of a kind, and more\nER  - \n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto* search = find<QLineEdit>(u"search"_s); // which would take the name as text
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(search, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(search, &drop);
    QCOMPARE(search->text(), QString());
    QTRY_COMPARE(find<QPushButton>(u"importStart"_s)->text(), u"Import 2 studies"_s);
    QTest::keyClick(find<QWidget>(u"importFiles"_s), Qt::Key_Return);
    QTRY_COMPARE(studies(), 302);
    QTRY_COMPARE(find<QLabel>(u"reportName"_s)->text(), u"more.ris"_s);
    QTRY_VERIFY(find<QPushButton>(u"reportStudies"_s)->isEnabled());
    find<QPushButton>(u"reportUndo"_s)->click();
    QVERIFY(find<QLabel>(u"undoQuestion"_s)->text().startsWith(u"2 studies"_s));
    find<QPushButton>(u"undoConfirm"_s)->click();
    QTRY_COMPARE(studies(), 300);
    QTRY_VERIFY(find<QLabel>(u"reportName"_s)->text() != u"more.ris"_s); // the sample's own import is left
    m_session->undo();
    QTRY_COMPARE(studies(), 302);
}

void TestImportJourney::pastedDois()
{
    QGuiApplication::clipboard()->setText(u"https://doi.org/10.5555/lacuna.1\n10.5555/lacuna.2\n"_s);
    find<QAction>(u"actionPaste"_s)->trigger();
    QTRY_COMPARE(find<QPushButton>(u"importStart"_s)->text(), u"Import 2 studies"_s);
    find<QPushButton>(u"importStart"_s)->click();
    QTRY_COMPARE(studies(), 302);
    find<QAction>(u"actionPaste"_s)->trigger();
    QTRY_COMPARE(find<QLabel>(u"countKnown"_s)->text(), u"2"_s);
    QCOMPARE(find<QPushButton>(u"importStart"_s)->text(), u"Nothing to import"_s);
}

QTEST_MAIN(TestImportJourney)
#include "tst_importjourney.moc"
