// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"
#include "views/common/shell.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The file is taken away under the window; what is typed then is saved in another one.
class TestSavedElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void typedAfterTheFileWasMoved();

private:
    std::unique_ptr<Theming> m_theming;
};

void TestSavedElsewhere::typedAfterTheFileWasMoved()
{
#ifdef Q_OS_WIN
    QSKIP("A file that is open cannot be taken away there");
#endif
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    ScriptedPrompts prompts;
    CatalogueSession session(prompts, settings);
    MainWindow window(session, settings, *m_theming);
    window.show();
    Progress progress;
    const QString path = folder.filePath(u"sample.lacuna"_s);
    QVERIFY(createSampleCatalogue(path, CatalogueStore::IfExists::Refuse, progress).has_value());
    session.openCatalogue(path);
    QTRY_VERIFY(session.isOpen() && session.snapshot()->studies->size() == 300);
    auto* state = window.findChild<QLabel*>(u"savedState"_s);
    QTRY_COMPARE(state->text(), u"All changes saved"_s);
    auto* shell = window.findChild<Shell*>();
    shell->showPlace(u"studies"_s);
    window.findChild<QPushButton*>(u"addStudy"_s)->click();
    auto* title = window.findChild<QPlainTextEdit*>(u"study-title"_s);
    QTRY_VERIFY(title->isVisible());
    QVERIFY(QFile::rename(path, folder.filePath(u"moved.lacuna"_s)));
    title->setPlainText(u"New after the move"_s);
    shell->commitPending();
    QTRY_COMPARE(state->text(), u"Not saved"_s);
    QCOMPARE(state->property("look").toString(), u"error"_s);
    const QString other = folder.filePath(u"other.lacuna"_s);
    prompts.answers.enqueue({other});
    window.findChild<QAction*>(u"saveAs"_s)->trigger();
    QTRY_COMPARE(session.fileName(), other);
    QTRY_COMPARE(session.snapshot()->studies->size(), 301U); // without another click
    QTRY_COMPARE(state->text(), u"All changes saved"_s);
    QCOMPARE(title->toPlainText(), u"New after the move"_s);
}

QTEST_MAIN(TestSavedElsewhere)
#include "tst_savedelsewhere.moc"
