// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogprompts.h"
#include "app/mainwindow.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "packfixture.h"
#include "views/common/shell.h"
#include "views/exchange/conflictreview.h"
#include "views/exchange/mergedialog.h"
#include "views/exchange/packdialog.h"
#include "views/exchange/packwaydialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// Packs made and merged in the window, over real files, a real store and real jobs.
class TestSessionPacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void madeFromTheMenu();
    void mergedAndUndone();
    void passphraseBothWays();
    void cancelledPlanChangesNothing();
    void droppedOnTheWindow();
    void becomesACatalogueOfItsOwn();
    void damagedPackIsRefused();
    void editsThatWaitGoAlong();
    void saysWhichFilesAreMerged();
    void fromOutsideIntoTheLastOne();
    void fromOutsideIntoAnother();
    void fromOutsideOfItsOwn();
    void fromOutsideButNotThere();
    void droppedAndNotTaken_data();
    void droppedAndNotTaken();
    void droppedCatalogue();
    void suggestedNames_data();
    void suggestedNames();
    void savedWhereItWasSavedBefore();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString mine() const { return file(u"mine.lacuna"_s); }
    QString theirs() const { return file(u"theirs.lacuna"_s); }
    QString pack() const { return file(u"t.lacunapack"_s); }
    void open(const QString& catalogue)
    {
        QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
        m_session->openCatalogue(catalogue);
        QVERIFY(changed.wait(10'000));
    }
    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& one : files)
            urls << QUrl::fromLocalFile(one);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &dropped);
    }
    /// Another run of the program, in which nothing is open yet.
    void startAnew()
    {
        cleanup();
        m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
        m_window->show();
    }
    void trigger(const QString& name)
    {
        auto* action = m_window->findChild<QAction*>(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }
    template <typename T> T* find(const QString& name) const { return m_window->findChild<T*>(name); }
    QAbstractButton* button(const QString& name) const { return find<QAbstractButton>(name); }
    /// The dialog of a merge, its plan worked out.
    bool merging() const
    {
        return QTest::qWaitFor(
            [&] {
                return button(u"mergeMerge"_s) && button(u"mergeStep3"_s)->isEnabled()
                    && button(u"mergeStep0"_s)->isVisible();
            },
            20'000);
    }
    QString titleHere(Id study) const
    {
        const auto& studies = *m_session->snapshot()->studies;
        for (int row = 0; row < int(studies.ids().size()); ++row) {
            if (studies.ids()[size_t(row)] == study)
                return studyOf(m_session->fileName(), study).title;
        }
        return {};
    }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    Id m_study = 0;
};

void TestSessionPacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_prompts = {};
    QVERIFY(CatalogueStore::create(mine(), *builtinCodebook(), {}).has_value());
    m_study = addStudy(mine(), u"Sea slaves"_s);
    copyCatalogue(mine(), theirs());
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
    m_window->show();
    open(mine());
}

void TestSessionPacks::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSessionPacks::madeFromTheMenu()
{
    m_prompts.answers.enqueue({file(u"made"_s)});
    trigger(u"makePack"_s);
    QTRY_VERIFY(button(u"packMake"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"packCounts"_s)->text().contains(u"Studies"));
    button(u"packMake"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"packResult"_s)->isVisible(), 20'000);
    QVERIFY(find<QLabel>(u"packResult"_s)->text().startsWith(u"made.lacunapack: "));
    QVERIFY(find<QLabel>(u"packResult"_s)->text().contains(u"1 studies"));
    Progress progress;
    const auto opened = OpenPack::open(file(u"made.lacunapack"_s), {}, progress);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QCOMPARE((*opened)->manifest().contents.studies, 1);
}

void TestSessionPacks::mergedAndUndone()
{
    changeStudy(theirs(), m_study, [](Study& study) {
        study.title = u"Theirs"_s;
        study.abstract = u"Only they wrote it"_s;
    });
    const Id added = addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    Study study = studyOf(mine(), m_study);
    study.title = u"Mine"_s;
    bool applied = false;
    auto coded = CodedStudy();
    coded.study = study;
    m_session->apply(UpdateStudy{coded, true},
                     [&](const Result<EditOutcome>& done) { applied = done.has_value(); });
    QTRY_VERIFY(applied);
    m_prompts.answers.enqueue({pack()});
    trigger(u"mergePack"_s);
    QVERIFY(merging());
    QVERIFY(!find<QLabel>(u"mergeWarning"_s)->isVisible()); // a copy of this one
    button(u"mergeStep2"_s)->click();
    auto* list = find<QListView>(u"conflictList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"mergeMerge"_s)->isEnabled(), 20'000);
    button(u"mergeStep3"_s)->click();
    QVERIFY(find<QLabel>(u"mergeSummary"_s)->text().contains(u"1 conflicts are settled"));
    QCOMPARE(titleHere(m_study), u"Mine"_s); // nothing yet
    button(u"mergeMerge"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"mergeDone"_s)->isVisible(), 20'000);
    QTRY_COMPARE(m_session->snapshot()->studies->ids().size(), 2U);
    QCOMPARE(titleHere(m_study), u"Theirs"_s);
    QCOMPARE(titleHere(added), u"Quite another subject"_s);
    QTRY_VERIFY(find<QLabel>(u"mergeDuplicates"_s)->text().startsWith(u"None of"));
    button(u"mergeCancel"_s)->click();
    QVERIFY2(m_session->undoText().contains(u"“t”"),
             qPrintable(m_session->undoText())); // it has no title: its file's name
    m_session->undo();
    QTRY_COMPARE(m_session->snapshot()->studies->ids().size(), 1U);
    QCOMPARE(titleHere(m_study), u"Mine"_s);
}

void TestSessionPacks::passphraseBothWays()
{
    m_prompts.answers.enqueue({pack()});
    trigger(u"makePack"_s);
    QTRY_VERIFY(button(u"packMake"_s)->isEnabled());
    find<QLineEdit>(u"packPassphrase"_s)->setText(u"four words"_s);
    find<QLineEdit>(u"packPassphraseAgain"_s)->setText(u"four words"_s);
    button(u"packMake"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"packResult"_s)->isVisible(), 20'000);
    find<QDialog>(u"packDialog"_s)->close();
    m_window->offerPack(pack());
    auto* words = find<QLineEdit>(u"mergePassphrase"_s);
    QVERIFY(words->isVisible());
    QVERIFY(find<QLabel>(u"mergeAskedOf"_s)->text().contains(u"t.lacunapack"));
    words->setText(u"others"_s);
    button(u"mergeUnlock"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), 20'000);
    words->setText(u"four words"_s);
    button(u"mergeUnlock"_s)->click();
    QVERIFY(merging());
    button(u"mergeStep3"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"mergeSummary"_s)->text().contains(u"was merged before or is known here"));
}

void TestSessionPacks::cancelledPlanChangesNothing()
{
    addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    m_window->offerPack(pack());
    QVERIFY(merging());
    button(u"mergeCancel"_s)->click();
    QTRY_VERIFY(!m_window->findChild<MergeDialog*>());
    QCOMPARE(m_session->snapshot()->studies->ids().size(), 1U);
    QVERIFY(m_session->undoText().isEmpty() || !m_session->undoText().contains(u"erge"));
    // And closed while it is still being opened.
    m_window->offerPack(pack());
    m_window->findChild<MergeDialog*>()->reject();
    QTRY_VERIFY(!m_window->findChild<MergeDialog*>());
    m_window->offerPack(pack()); // it can be merged as ever
    QVERIFY(merging());
}

void TestSessionPacks::droppedOnTheWindow()
{
    packInto(theirs(), pack());
    drop({pack()});
    QVERIFY(m_window->findChild<MergeDialog*>());
    QVERIFY(merging());
}

void TestSessionPacks::becomesACatalogueOfItsOwn()
{
    addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    m_prompts.answers.enqueue({file(u"own"_s)});
    m_window->offerPack(pack());
    QVERIFY(merging());
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    button(u"mergeOwnCatalogue"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->fileName(), QFileInfo(file(u"own.lacuna"_s)).absoluteFilePath(),
                              30'000);
    QCOMPARE(m_session->snapshot()->studies->ids().size(), 2U);
    QVERIFY(m_session->undoText().isEmpty());
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed[0][0].toString(),
             u"“own.lacuna” was made of t.lacunapack and is open now, instead of “mine.lacuna”"_s);
    QCOMPARE(m_prompts.suggested, file(u"t.lacuna"_s)); // called like the pack
    const auto store = CatalogueStore::open(file(u"own.lacuna"_s));
    Progress progress;
    QCOMPARE((*store)->check(progress)->size(), 0U);
    // The pack's codebook, ids and all; builtinCodebook() gives others each time it is asked.
    const auto source = CatalogueStore::open(theirs(), CatalogueStore::Access::ReadOnly);
    QVERIFY(**(*store)->codebook() == **(*source)->codebook());
    // It is a copy: what is packed of it goes back without being another catalogue's.
    packInto(file(u"own.lacuna"_s), file(u"back.lacunapack"_s));
    QTRY_VERIFY(!m_window->findChild<MergeDialog*>());
    open(mine());
    m_window->offerPack(file(u"back.lacunapack"_s));
    QVERIFY(merging());
    QVERIFY(!find<QLabel>(u"mergeWarning"_s)->isVisible());
}

void TestSessionPacks::damagedPackIsRefused()
{
    packInto(theirs(), pack());
    QFile damaged(pack());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(damaged.size() / 2));
    damaged.write(QByteArray(64, 'x'));
    damaged.close();
    m_window->offerPack(pack());
    auto* failure = find<QLabel>(u"mergeFailure"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), 20'000);
    QVERIFY(!failure->text().isEmpty());
    QVERIFY(find<QLabel>(u"mergeUnchanged"_s)->isVisible());
    QCOMPARE(m_session->snapshot()->studies->ids().size(), 1U);
}

void TestSessionPacks::editsThatWaitGoAlong()
{
    CodedStudy study;
    study.study.title = u"In the last moment"_s;
    m_session->apply(AddStudy{study});
    std::optional<Result<WrittenPack>> made;
    m_session->makePack({}, pack(), {}, [&](const Result<WrittenPack>& written) { made = written; });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);
    QVERIFY2(made->has_value(), made->has_value() ? "" : qPrintable(made->error().message));
    QCOMPARE((*made)->contents.studies, 2);
}

void TestSessionPacks::saysWhichFilesAreMerged()
{
    packInto(theirs(), pack());
    m_window->offerPack(pack());
    QVERIFY(merging());
    const QString files = find<QLabel>(u"mergeFiles"_s)->text();
    QVERIFY2(files.contains(u"<b>t.lacunapack</b> in "), qPrintable(files));
    QVERIFY2(files.contains(u"<b>mine.lacuna</b> in "), qPrintable(files));
    QCOMPARE(m_window->findChild<MergeDialog*>()->windowTitle(), u"Merge t.lacunapack into mine.lacuna"_s);
}

void TestSessionPacks::fromOutsideIntoTheLastOne()
{
    packInto(theirs(), pack());
    startAnew();
    m_window->askAboutPack(pack());
    QVERIFY(!m_window->findChild<MergeDialog*>()); // asked first
    QVERIFY(!m_session->isOpen());
    QVERIFY(button(u"packWayLast"_s)->text().contains(u"mine.lacuna"));
    QCOMPARE(m_window->findChild<PackWayDialog*>()->focusWidget(), button(u"packWayLast"_s));
    if (const QString shots = qEnvironmentVariable("LACUNA_SHOTS"); !shots.isEmpty())
        m_window->findChild<PackWayDialog*>()->grab().save(shots + u"/packway.png"_s);
    button(u"packWayLast"_s)->click();
    QVERIFY(merging());
    QCOMPARE(m_session->fileName(), QFileInfo(mine()).absoluteFilePath());
}

void TestSessionPacks::fromOutsideIntoAnother()
{
    packInto(theirs(), pack());
    startAnew();
    m_prompts.answers.enqueue({}); // thought better of it: asked again
    m_window->askAboutPack(pack());
    button(u"packWayAnother"_s)->click();
    QTRY_COMPARE(m_window->findChildren<PackWayDialog*>().size(), 1);
    QVERIFY(!m_session->isOpen());
    m_prompts.answers.enqueue({theirs()});
    button(u"packWayAnother"_s)->click();
    QVERIFY(merging());
    QCOMPARE(m_session->fileName(), QFileInfo(theirs()).absoluteFilePath());
    QVERIFY(find<QLabel>(u"mergeFiles"_s)->text().contains(u"<b>theirs.lacuna</b>"));
}

void TestSessionPacks::fromOutsideOfItsOwn()
{
    packInto(theirs(), pack());
    startAnew();
    m_window->askAboutPack(pack());
    m_prompts.answers.enqueue({file(u"own"_s)});
    button(u"packWayOwn"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"mergeOwnCatalogue"_s) && button(u"mergeOwnCatalogue"_s)->isVisible(),
                             20'000);
    button(u"mergeOwnCatalogue"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->fileName(), QFileInfo(file(u"own.lacuna"_s)).absoluteFilePath(),
                              30'000);
}

void TestSessionPacks::fromOutsideButNotThere()
{
    startAnew();
    m_window->askAboutPack(file(u"none.lacunapack"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"mergeFailure"_s) && find<QLabel>(u"mergeFailure"_s)->isVisible(),
                             20'000);
    QVERIFY(!find<QLabel>(u"mergeUnchanged"_s)->isVisible()); // no catalogue is open
}

void TestSessionPacks::droppedAndNotTaken_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("said");
    QTest::newRow("a folder") << QStringList{u"."_s} << u"is a folder"_s;
    QTest::newRow("two catalogues") << QStringList{u"mine.lacuna"_s, u"theirs.lacuna"_s}
                                    << u"one catalogue"_s;
    QTest::newRow("a catalogue and references")
        << QStringList{u"refs.ris"_s, u"theirs.lacuna"_s} << u"one catalogue"_s;
    QTest::newRow("two packs") << QStringList{u"t.lacunapack"_s, u"u.lacunapack"_s} << u"one pack"_s;
}

void TestSessionPacks::droppedAndNotTaken()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, said);
    QStringList files;
    for (const QString& name : names)
        files << (name == u"." ? m_folder->path() : file(name));
    drop(files);
    bool told = false;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(said));
    QVERIFY(told);
    QVERIFY(!m_window->findChild<MergeDialog*>());
    QTest::qWait(200);
    QCOMPARE(m_session->fileName(), QFileInfo(mine()).absoluteFilePath());
}

void TestSessionPacks::droppedCatalogue()
{
    drop({theirs()});
    QTRY_COMPARE(m_session->fileName(), QFileInfo(theirs()).absoluteFilePath());
}

void TestSessionPacks::suggestedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suggested");
    QTest::newRow("marks") << u"Katalog Übersicht မြန်မာ"_s << u"Katalog Übersicht မြန်မာ"_s;
    QTest::newRow("joiners") << u"می\u200cخواهم ශ්\u200dරී"_s << u"می\u200cخواهم ශ්\u200dරී"_s;
    QTest::newRow("outside the first plane") << u"𑄌𑄋𑄴𑄟𑄳𑄦"_s << u"𑄌𑄋𑄴𑄟𑄳𑄦"_s;
    QTest::newRow("what systems forbid") << u"a/b:c* <d>"_s << u"a_b_c_ _d_"_s;
}

/// In the folder of the catalogue, and called as people write.
void TestSessionPacks::suggestedNames()
{
    QFETCH(QString, name);
    QFETCH(QString, suggested);
    m_session->choosePackToMake(name, [](const QString&) { });
    QCOMPARE(m_prompts.suggested, file(suggested + u".lacunapack"_s));
}

/// The first time where is suggested, and then where the last one went.
void TestSessionPacks::savedWhereItWasSavedBefore()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QWidget window;
    DialogPrompts prompts;
    prompts.setParent(&window);
    const auto folderAskedFor = [&](const QString& answer) {
        prompts.askSaveFile(u"Make a pack"_s, u"Packs (*.lacunapack)"_s, file(u"a.lacunapack"_s),
                            [](const QString&) { });
        auto* dialog = window.findChild<QFileDialog*>();
        const QString folder = dialog->directory().absolutePath();
        dialog->selectFile(answer);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        delete dialog;
        return folder;
    };
    const QString elsewhere = file(u"elsewhere"_s);
    QCOMPARE(folderAskedFor(elsewhere + u"/b.lacunapack"_s), QFileInfo(m_folder->path()).absoluteFilePath());
    QCOMPARE(folderAskedFor(elsewhere + u"/b.lacunapack"_s), QFileInfo(elsewhere).absoluteFilePath());
}

QTEST_MAIN(TestSessionPacks)
#include "tst_sessionpacks.moc"
