// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"
#include "model/storage/backups.h"
#include "views/backups/damagedialog.h"
#include "views/common/shell.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// A catalogue that cannot be read whole, in the window: what is said, and that each way on leads somewhere. Over real files, a real store and real jobs.
class TestSessionDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void restoresTheNewestSoundBackup();
    void salvagesAndSaysWhatIsMissing();
    void saysWhatIsWrong();
    void aSpoiltBeginning();
    void withoutBackups();
    void metWhileItIsOpen();
    void cancelled();
    void findsNothingInASoundOne();
    void anotherKindOfFile();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString damaged() const { return file(u"Forum.lacuna"_s); }
    static void spoil(const QString& path, qint64 from, int bytes)
    {
        QFile spoilt(path);
        QVERIFY(spoilt.open(QIODevice::ReadWrite));
        QVERIFY(spoilt.seek(from));
        spoilt.write(QByteArray(bytes, 'x'));
    }
    void backUp(const QDateTime& when)
    {
        Progress progress;
        QVERIFY(makeBackup(damaged(), when, progress).has_value());
    }
    /// Where SQLite looks at once when it opens a catalogue.
    void spoilMiddle() const { spoil(damaged(), 8192 * 2, 8192 * 40); }
    template <typename T> T* find(const QString& name) const { return m_window->findChild<T*>(name); }
    QAbstractButton* button(const QString& name) const { return find<QAbstractButton>(name); }
    bool waysShown() const
    {
        return QTest::qWaitFor(
            [&] { return button(u"damageSalvage"_s) && button(u"damageSalvage"_s)->isVisible(); }, 30'000);
    }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<QTemporaryDir> m_samples;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestSessionDamage::initTestCase()
{
    m_theming = std::make_unique<Theming>();
    m_samples = std::make_unique<QTemporaryDir>();
    Progress progress;
    QVERIFY(
        createSampleCatalogue(m_samples->filePath(u"s.lacuna"_s), CatalogueStore::IfExists::Refuse, progress)
            .has_value());
}

void TestSessionDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_prompts = {};
    QVERIFY(QFile::copy(m_samples->filePath(u"s.lacuna"_s), damaged()));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
    m_window->show();
}

void TestSessionDamage::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSessionDamage::restoresTheNewestSoundBackup()
{
    const QDateTime then(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    backUp(then);
    backUp(then.addDays(1));
    spoil(backupsOf(damaged()).front().path, 8192 * 2, 8192 * 40); // the newest one, too
    spoilMiddle();
    m_session->openCatalogue(damaged());
    QVERIFY(waysShown());
    QVERIFY(find<QLabel>(u"damageHeading"_s)->text().contains(u"“Forum.lacuna” is damaged"));
    const QString text = find<QLabel>(u"damageBackup"_s)->text();
    QVERIFY2(text.contains(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat)), qPrintable(text));
    QVERIFY2(text.contains(u"300 studies"), qPrintable(text));
    QVERIFY2(text.contains(u"1 newer"), qPrintable(text));
    button(u"damageRestore"_s)->click();
    QVERIFY(button(u"damageSure"_s)->isVisible()); // it is asked once
    QVERIFY(!m_session->isOpen());
    if (const QString shots = qEnvironmentVariable("LACUNA_SHOTS"); !shots.isEmpty())
        m_window->findChild<DamageDialog*>()->grab().save(shots + u"/damage-restore.png"_s);
    button(u"damageSure"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 30'000);
    QCOMPARE(m_session->snapshot()->studies->ids().size(), 300U);
    QTRY_VERIFY(!m_window->findChild<DamageDialog*>());
    const QDir backups(backupFolder(damaged()));
    QCOMPARE(backups.entryList({u"*.damaged"_s}).size(), 1); // somebody may save some of it
}

void TestSessionDamage::salvagesAndSaysWhatIsMissing()
{
    spoilMiddle();
    m_session->openCatalogue(damaged());
    QVERIFY(waysShown());
    m_prompts.answers.enqueue({file(u"saved"_s)});
    button(u"damageSalvage"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"damageResult"_s)->isVisible(), 30'000);
    const QString result = find<QLabel>(u"damageResult"_s)->text();
    QVERIFY2(result.contains(u"saved.lacuna") && result.contains(u"missing"), qPrintable(result));
    // What codings refer to is gone, and with it what they are.
    QVERIFY2(result.contains(u"could not be told") || result.contains(u"<li>Codings:"), qPrintable(result));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->fileName(), QFileInfo(file(u"saved.lacuna"_s)).absoluteFilePath(),
                              30'000);
    QVERIFY(!m_session->snapshot()->studies->ids().empty());
    if (const QString shots = qEnvironmentVariable("LACUNA_SHOTS"); !shots.isEmpty())
        m_window->findChild<DamageDialog*>()->grab().save(shots + u"/damage-salvaged.png"_s);
}

void TestSessionDamage::saysWhatIsWrong()
{
    spoil(damaged(), 8192 * 60, 8192);
    m_session->openCatalogue(damaged()); // perhaps it can be opened: not all of it is read then
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() || button(u"damageSalvage"_s), 10'000);
    m_window->showDamage({.path = damaged(), .why = DamagedCatalogue::Why::Damaged, .detail = {}});
    QVERIFY(waysShown());
    button(u"damageCheck"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"damageResult"_s)->isVisible(), 30'000);
    const QString result = find<QLabel>(u"damageResult"_s)->text();
    QVERIFY2(result.contains(u"were found") || result.contains(u"too damaged"), qPrintable(result));
}

void TestSessionDamage::aSpoiltBeginning()
{
    backUp(QDateTime::currentDateTimeUtc());
    spoil(damaged(), 0, 8192);
    m_session->openCatalogue(damaged());
    QVERIFY(waysShown());
    QVERIFY(find<QLabel>(u"damageHeading"_s)->text().contains(u"cannot be recognised"));
    button(u"damageRestore"_s)->click();
    button(u"damageSure"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 30'000);
    QCOMPARE(m_session->snapshot()->studies->ids().size(), 300U);
}

void TestSessionDamage::withoutBackups()
{
    spoilMiddle();
    m_session->openCatalogue(damaged());
    QVERIFY(waysShown());
    QVERIFY(!button(u"damageRestore"_s)->isVisible());
    QVERIFY(!button(u"damageOpen"_s)->isVisible());
    QVERIFY(find<QLabel>(u"damageBackup"_s)->text().contains(u"no backup"));
    QCOMPARE(button(u"damageSalvage"_s)->property("look").toString(), u"primary"_s);
}

void TestSessionDamage::metWhileItIsOpen()
{
    m_session->openCatalogue(damaged());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 10'000);
    QSignalSpy met(m_session.get(), &CatalogueSession::damageMet);
    Q_EMIT m_session->failed({ErrorKind::Corrupt, u"other.lacuna: damaged"_s, {}}); // of another file
    QCOMPARE(met.count(), 0);
    Q_EMIT m_session->failed({ErrorKind::Corrupt, u"Forum.lacuna: damaged"_s, {}});
    Q_EMIT m_session->failed({ErrorKind::Corrupt, u"Forum.lacuna: damaged"_s, {}});
    QCOMPARE(met.count(), 1);
    QVERIFY(waysShown());
    bool told = false;
    for (const QLabel* label : m_window->shell()->findChildren<QLabel*>())
        told = told || label->text().contains(u"to see what can be done");
    QVERIFY(told); // in the line at the top, for later
}

void TestSessionDamage::cancelled()
{
    backUp(QDateTime::currentDateTimeUtc());
    spoilMiddle();
    m_session->openCatalogue(damaged());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DamageDialog*>(), 10'000);
    if (!button(u"damageSalvage"_s) || !button(u"damageSalvage"_s)->isVisible())
        m_window->findChild<DamageDialog*>()->reject(); // while it looks for the backup
    QVERIFY(waysShown());
    m_window->findChild<DamageDialog*>()->reject();
    QTRY_VERIFY(!m_window->findChild<DamageDialog*>());
    QVERIFY(!m_session->isOpen());
}

void TestSessionDamage::findsNothingInASoundOne()
{
    m_session->openCatalogue(damaged());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 10'000);
    auto* action = m_window->findChild<QAction*>(u"lookForDamage"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"damageResult"_s) && find<QLabel>(u"damageResult"_s)->isVisible(),
                             30'000);
    QVERIFY(find<QLabel>(u"damageResult"_s)->text().contains(u"No damage was found"));
}

void TestSessionDamage::anotherKindOfFile()
{
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    QSignalSpy met(m_session.get(), &CatalogueSession::damageMet);
    QFile text(file(u"refs.ris"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("TY  - JOUR");
    text.close();
    m_session->openCatalogue(text.fileName());
    QVERIFY(failed.wait(10'000));
    m_session->openCatalogue(file(u"none.lacuna"_s));
    QVERIFY(failed.wait(10'000));
    QTest::qWait(100);
    QCOMPARE(met.count(), 0);
}

QTEST_MAIN(TestSessionDamage)
#include "tst_sessiondamage.moc"
