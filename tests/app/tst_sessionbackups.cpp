// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/backups.h"
#include "views/backups/backupsdialog.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Backups of an open catalogue: made by themselves when something was edited, looked at and restored from the window; over a real store and real jobs.
class TestSessionBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { static Theming theming; }
    void init();
    void cleanup() { m_session.reset(); }
    void madeAfterAnEdit();
    void notIfSwitchedOff();
    void aFailureIsToldOnce();
    void restoresTheOpenCatalogue();
    void aBrokenBackupChangesNothing();
    void dialog();
    void dialogWithoutBackups();

private:
    QString path() const { return m_folder->filePath(u"Forum, été.lacuna"_s); }
    Id add(const QString& title)
    {
        CodedStudy study;
        study.study.title = title;
        Id added = 0;
        m_session->apply(AddStudy{study},
                         [&](const Result<EditOutcome>& done) { added = done ? done->id : -1; });
        if (!QTest::qWaitFor([&] { return added != 0; }, 10'000))
            return 0;
        return added;
    }
    QStringList titles() const
    {
        QStringList all;
        const auto store = CatalogueStore::open(path(), CatalogueStore::Access::ReadOnly);
        const Result<> read = (*store)->forEachStudy([&](const CodedStudy& study) {
            all << study.study.title;
            return true;
        });
        return read ? all : QStringList{read.error().message};
    }
    Backup made()
    {
        std::optional<Result<Backup>> answer;
        m_session->backUpNow([&](const Result<Backup>& backup) { answer = backup; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) || !*answer)
            qFatal("no backup");
        return **answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = {};
    const auto book = builtinCodebook();
    QVERIFY(CatalogueStore::create(path(), *book, {}).has_value());
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path());
    QVERIFY(changed.wait(10'000));
}

void TestSessionBackups::madeAfterAnEdit()
{
    m_session->backUpIfDue();
    QTest::qWait(300);
    QVERIFY(backupsOf(path()).empty()); // nothing was edited
    add(u"First"_s);
    m_session->backUpIfDue();
    QTRY_COMPARE(backupsOf(path()).size(), 1U);
    add(u"Second"_s);
    m_session->backUpIfDue();
    QTest::qWait(300);
    QCOMPARE(backupsOf(path()).size(), 1U); // within the hour
    const auto then = CatalogueStore::open(backupsOf(path())[0].path, CatalogueStore::Access::ReadOnly);
    QVERIFY(then.has_value());
    QCOMPARE((*then)->statistics()->studies, 1);
}

void TestSessionBackups::notIfSwitchedOff()
{
    m_session->setBacksUpByItself(false);
    QVERIFY(!Settings(m_folder->filePath(u"settings.ini"_s)).value(Settings::Key::Backups).toBool());
    add(u"First"_s);
    m_session->backUpIfDue();
    QTest::qWait(300);
    QVERIFY(backupsOf(path()).empty());
}

void TestSessionBackups::aFailureIsToldOnce()
{
    QFile inTheWay(backupFolder(path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    add(u"First"_s);
    m_session->backUpIfDue();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(u"backups"));
    m_session->backUpIfDue();
    QTest::qWait(300);
    QCOMPARE(failed.count(), 1);
    QVERIFY(inTheWay.remove()); // there is a way on: the next look makes it
    m_session->backUpIfDue();
    QTRY_COMPARE(backupsOf(path()).size(), 1U);
}

void TestSessionBackups::restoresTheOpenCatalogue()
{
    add(u"Kept"_s);
    const Backup backup = made();
    add(u"Later"_s);
    QCOMPARE(titles(), (QStringList{u"Kept"_s, u"Later"_s}));
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    std::optional<Result<>> done;
    m_session->restoreBackup(backup.path, [&](const Result<>& restored) { done = restored; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed[0][0].toString(),
             u"The catalogue is as it was on %1. What it was before is kept as a backup."_s.arg(
                 QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat)));
    QVERIFY2(done->has_value(), done->has_value() ? "" : qPrintable(done->error().message));
    QCOMPARE(titles(), QStringList{u"Kept"_s});
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->fileName(), QFileInfo(path()).absoluteFilePath());
    add(u"Goes on"_s); // and is edited as before
    QCOMPARE(titles(), (QStringList{u"Kept"_s, u"Goes on"_s}));
    QCOMPARE(backupsOf(path()).front().why, Backup::Why::BeforeRestoring);
    // Edits that still wait are done first, and so are in what was kept.
    CodedStudy last;
    last.study.title = u"In the last moment"_s;
    m_session->apply(AddStudy{last});
    done.reset();
    m_session->restoreBackup(backup.path, [&](const Result<>& restored) { done = restored; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000);
    const auto kept = CatalogueStore::open(backupsOf(path()).front().path, CatalogueStore::Access::ReadOnly);
    QCOMPARE((*kept)->statistics()->studies, 3);
}

void TestSessionBackups::aBrokenBackupChangesNothing()
{
    add(u"Kept"_s);
    const Backup backup = made();
    QFile broken(backup.path);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.seek(4096);
    broken.write(QByteArray(int(backup.bytes) - 4096, 'x'));
    broken.close();
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    std::optional<Result<>> done;
    m_session->restoreBackup(backup.path, [&](const Result<>& restored) { done = restored; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000);
    QVERIFY(!done->has_value());
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_session->isOpen());
    QCOMPARE(titles(), QStringList{u"Kept"_s});
    add(u"Goes on"_s);
    QCOMPARE(titles(), (QStringList{u"Kept"_s, u"Goes on"_s}));
}

void TestSessionBackups::dialog()
{
    add(u"Kept"_s);
    made();
    add(u"Later <b>&amp;</b>"_s);
    auto* dialog = new BackupsDialog(m_session.get());
    const QPointer<BackupsDialog> alive(dialog);
    dialog->show();
    auto* list = dialog->findChild<QTreeWidget*>(u"backupsList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    auto* studies = dialog->findChild<QLabel*>(u"backupStudies"_s);
    QTRY_VERIFY(studies->text().contains(u"Later &lt;b&gt;&amp;amp;&lt;/b&gt;")); // as it was typed
    QVERIFY(dialog->findChild<QLabel*>(u"backupCounts"_s)->text().contains(u"Studies"));
    auto* restore = dialog->findChild<QPushButton*>(u"backupRestore"_s);
    auto* sure = dialog->findChild<QPushButton*>(u"backupSure"_s);
    QVERIFY(!sure->isVisible());
    restore->click();
    QVERIFY(sure->isVisible()); // it is asked once
    dialog->findChild<QPushButton*>(u"backupLeave"_s)->click();
    QVERIFY(!sure->isVisible());
    QCOMPARE(titles().size(), 2);
    dialog->findChild<QPushButton*>(u"backupMake"_s)->click();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QTRY_VERIFY(dialog->findChild<QLabel*>(u"backupCounts"_s)->text().contains(u"Nothing"));
    list->setCurrentItem(list->topLevelItem(1));
    QTRY_VERIFY(studies->text().contains(u"Later"));
    if (const QString shots = qEnvironmentVariable("LACUNA_SHOTS"); !shots.isEmpty())
        dialog->grab().save(QDir(shots).filePath(u"backups.png"_s));
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QAbstractButton*>(widget))
            QVERIFY(!qobject_cast<const QAbstractButton*>(widget)->text().isEmpty());
    }
    restore->click();
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    sure->click();
    QVERIFY(changed.wait(20'000));
    QCOMPARE(titles(), QStringList{u"Kept"_s});
    QTRY_VERIFY(!alive);
}

void TestSessionBackups::dialogWithoutBackups()
{
    BackupsDialog* dialog = new BackupsDialog(m_session.get());
    dialog->show();
    auto* none = dialog->findChild<QLabel*>(u"backupsNone"_s);
    QTRY_VERIFY(none->isVisible() && none->text().contains(u"no backup yet"));
    QVERIFY(!dialog->findChild<QPushButton*>(u"backupRestore"_s)->isEnabled());
    dialog->findChild<QCheckBox*>(u"backupsByItself"_s)->setChecked(false);
    QVERIFY(!m_session->backsUpByItself());
    delete dialog;
}

QTEST_MAIN(TestSessionBackups)
#include "tst_sessionbackups.moc"
