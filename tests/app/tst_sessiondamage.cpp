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
#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Answers at once, and as told.
class ScriptedKeeper : public DamageKeeper {
public:
    std::optional<SoundBackup> backup;
    std::vector<DamageFinding> findings;
    Salvaged salvaged;

    void findSoundBackup(const QString&,
                         std::function<void(const Result<std::optional<SoundBackup>>&)> done) override
    {
        done(backup);
    }
    void lookForDamage(const QString&,
                       std::function<void(const Result<std::vector<DamageFinding>>&)> done) override
    {
        done(findings);
    }
    void chooseWhereToSalvage(const QString&, std::function<void(const QString&)> done) override
    {
        done(salvaged.path);
    }
    void salvage(const QString&, const QString&, std::function<void(const Result<Salvaged>&)> done) override
    {
        done(salvaged);
    }
    void restoreOver(const QString&, const QString&, std::function<void(const Result<>&)> done) override
    {
        done({});
    }
    void openBackup(const QString&) override { }
    std::shared_ptr<const Progress> damageProgress() const override { return nullptr; }
    void cancelDamageJob() override { }
};

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
    void waysAreAsWideAsTheWidest();
    void whatWasFoundHasRoom();
    void plainWordsFirst();
    void salvagedInVain();

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
    const QString told = find<QLabel>(u"noticeText"_s)->text();
    QVERIFY(find<QLabel>(u"noticeText"_s)->isVisible());
    QVERIFY2(told.contains(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat)), qPrintable(told));
    QVERIFY2(told.endsWith(u"The damaged file is kept beside the backups."), qPrintable(told));
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

void TestSessionDamage::waysAreAsWideAsTheWidest()
{
    ScriptedKeeper keeper;
    keeper.backup = SoundBackup{.backup = {}, .studies = 3};
    DamageDialog dialog(&keeper, {.path = damaged(), .why = DamagedCatalogue::Why::Damaged, .detail = {}});
    dialog.show();
    QList<QPushButton*> ways;
    for (const QString& name : {u"damageRestore"_s, u"damageSalvage"_s, u"damageCheck"_s})
        ways << dialog.findChild<QPushButton*>(name);
    ways[1]->setText(u"Enregistrer tout ce qui est encore lisible dans un autre fichier…"_s);
    QTRY_VERIFY(ways[1]->width() >= ways[1]->sizeHint().width());
    for (const QPushButton* way : ways) {
        QCOMPARE(way->width(), ways[1]->width());
        QVERIFY(way->width() >= way->sizeHint().width());
    }
}

void TestSessionDamage::whatWasFoundHasRoom()
{
    ScriptedKeeper keeper;
    DamageDialog dialog(&keeper, {.path = damaged(), .why = DamagedCatalogue::Why::Damaged, .detail = {}});
    dialog.show();
    const auto shown = [&](int findings) {
        keeper.findings.assign(size_t(findings), {.message = u"Something is missing"_s, .detail = {}});
        dialog.findChild<QPushButton*>(u"damageCheck"_s)->click();
        return dialog.findChild<QScrollArea*>(u"damageResultArea"_s)->viewport()->height();
    };
    const auto* text = dialog.findChild<QLabel*>(u"damageResult"_s);
    const int before = dialog.height();
    QVERIFY(shown(12) >= text->heightForWidth(text->width())); // all of it, the screen has the room
    QVERIFY(dialog.height() > before);
    QVERIFY(shown(200) >= 8 * text->fontMetrics().lineSpacing());
    QVERIFY(text->height() > dialog.findChild<QScrollArea*>(u"damageResultArea"_s)->viewport()->height());
    const QRect screen = dialog.screen()->availableGeometry();
    QVERIFY(dialog.frameGeometry().bottom() <= screen.bottom());
    for (const QString& name :
         {u"damageWhat"_s, u"damageSalvageText"_s, u"damageCheckText"_s}) { // nor is it taken from these
        const auto* other = dialog.findChild<QLabel*>(name);
        QVERIFY(other->height() >= other->heightForWidth(other->width()));
    }
}

/// What the library says is for a report; it comes after, and small.
void TestSessionDamage::plainWordsFirst()
{
    ScriptedKeeper keeper;
    keeper.findings = {{.message = u"A part of the catalogue cannot be read."_s, .detail = u"SQLite <11>"_s}};
    DamageDialog dialog(&keeper, {.path = damaged(), .why = DamagedCatalogue::Why::Asked, .detail = {}});
    dialog.show();
    const QString text = dialog.findChild<QLabel*>(u"damageResult"_s)->text();
    QVERIFY2(text.contains(u"cannot be read.<br><span style=\"color: "_s + currentPalette().muted.name()),
             qPrintable(text));
    QVERIFY2(text.contains(u"SQLite &lt;11&gt;</span>"), qPrintable(text));
}

void TestSessionDamage::salvagedInVain()
{
    ScriptedKeeper keeper;
    keeper.salvaged = {
        .path = u"saved.lacuna"_s, .studies = 0, .isWhole = false, .missing = {u"Studies: 3"_s}};
    const auto told = [&](bool& restores) {
        DamageDialog dialog(&keeper,
                            {.path = damaged(), .why = DamagedCatalogue::Why::Damaged, .detail = {}});
        dialog.show();
        dialog.findChild<QPushButton*>(u"damageSalvage"_s)->click();
        const auto* restore = dialog.findChild<QPushButton*>(u"damageRestore"_s);
        restores = restore->isVisible() && dialog.focusWidget() == restore;
        return dialog.findChild<QLabel*>(u"damageResult"_s)->text();
    };
    bool restores = false;
    QString text = told(restores);
    QVERIFY2(text.contains(u"No study could be read") && text.contains(u"is empty"), qPrintable(text));
    QVERIFY(!text.contains(u"backup") && !restores); // there is none
    const QDateTime then(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    keeper.backup = SoundBackup{.backup = {.path = {}, .made = then}, .studies = 1234};
    text = told(restores);
    QVERIFY2(text.contains(u"No study could be read"), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat)), qPrintable(text));
    QVERIFY2(text.contains(u"1,234 studies: restore it"), qPrintable(text));
    QVERIFY(restores);
    keeper.salvaged.studies = 2;
    text = told(restores);
    QVERIFY2(!text.contains(u"No study") && text.contains(u"with 2 studies"), qPrintable(text));
    QVERIFY(!restores);
}

QTEST_MAIN(TestSessionDamage)
#include "tst_sessiondamage.moc"
