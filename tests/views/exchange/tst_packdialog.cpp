// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedpacks.h"
#include "support/testworkspace.h"
#include "views/exchange/packdialog.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Making a pack from the window. With LACUNA_SHOTS naming a folder the pictures are kept there.
class TestPackDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void everythingByDefault_nothingConfidential();
    void scopes();
    void withoutAFilterOrCollection();
    void searchForNothingIsNoFilter();
    void confidentialIsTickedOneByOne();
    void nothingToHandOver();
    void countedOnceForManyChanges();
    void passphraseTwice();
    void toldWhatWasMade();
    void stopped();
    void failed();
    void pictures_data();
    void pictures();

private:
    struct Stage {
        explicit Stage(bool filtered = true, const QString& search = {})
        {
            workspace.openEmpty();
            QList<Id> ids;
            for (int i = 0; i < 5; ++i)
                ids << workspace.addStudy(u"Study %1"_s.arg(i), 2010 + i);
            if (filtered) {
                SaveCollection made;
                made.collection.name = u"Cited in the forum’s report"_s;
                made.studies = {ids[3], ids[1]};
                if (!workspace.store().apply(made))
                    qFatal("no collection");
            }
            workspace.publish();
            if (filtered) {
                Filter filter;
                filter.yearFrom = 2012;
                workspace.setFilter(filter);
                if (!QTest::qWaitFor([&] { return workspace.matches()->count == 3; }))
                    qFatal("not filtered");
            }
            if (!search.isEmpty()) {
                Filter filter;
                filter.search = search;
                workspace.setFilter(filter);
            }
            packs.contents.studies = 214;
            packs.contents.codings = 1963;
            packs.contents.terms = 412;
            packs.contents.attachments = 38;
            packs.contents.attachmentBytes = 120'000'000;
            packs.contents.deletions = 2;
            packs.contents.confidential.notes = 3;
            packs.contents.confidential.names = 17;
            packs.fileToMake = u"/tmp/Core.lacunapack"_s;
            packs.written = WrittenPack{packs.fileToMake, 3'200'000, packs.contents};
            dialog = new PackDialog(&workspace, &packs);
            dialog->show();
        }
        ~Stage() { delete dialog; }
        template <typename T> T* find(const QString& name) const { return dialog->findChild<T*>(name); }
        QAbstractButton* button(const QString& name) const { return find<QAbstractButton>(name); }
        bool waitForCounts()
        {
            return QTest::qWaitFor([&] { return button(u"packMake"_s)->isEnabled(); });
        }

        TestWorkspace workspace;
        ScriptedPacks packs;
        QPointer<PackDialog> dialog;
    };
    std::unique_ptr<Theming> m_theming;
};

void TestPackDialog::everythingByDefault_nothingConfidential()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    const PackOptions options = stage.dialog->options();
    QCOMPARE(options.what, PackOptions::What::Everything);
    QVERIFY(options.attachments);
    QVERIFY(options.confidential.none());
    QVERIFY(stage.find<QLabel>(u"packCounts"_s)->text().contains(u"1,963"));
    QVERIFY(stage.find<QLabel>(u"packStaying"_s)->text().contains(u"3 confidential notes"));
    QVERIFY(!stage.find<QLabel>(u"packConfided"_s)->isVisible());
    QVERIFY(!stage.find<QCheckBox>(u"packConfidential1"_s)->isEnabled()); // there is none
    QCOMPARE(stage.find<QCheckBox>(u"packConfidential0"_s)->text(), u"Notes: 3"_s);
}

void TestPackDialog::scopes()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    stage.button(u"packFilter"_s)->click();
    PackOptions options = stage.dialog->options();
    QCOMPARE(options.what, PackOptions::What::Studies);
    QCOMPARE(options.studies.size(), 3U);
    QVERIFY(std::ranges::is_sorted(options.studies));
    QVERIFY(options.scope.contains(u"2012"));
    stage.button(u"packCollection"_s)->click();
    options = stage.dialog->options();
    QCOMPARE(options.studies.size(), 2U);
    QVERIFY(std::ranges::is_sorted(options.studies));
    QVERIFY(options.scope.contains(u"Cited in the forum"));
    stage.button(u"packChanged"_s)->click();
    options = stage.dialog->options();
    QCOMPARE(options.what, PackOptions::What::Changes);
    stage.find<QCheckBox>(u"packFiles"_s)->setChecked(false);
    QVERIFY(!stage.dialog->options().attachments);
    QTRY_VERIFY(!stage.packs.counted.back().attachments); // counted anew
}

void TestPackDialog::searchForNothingIsNoFilter()
{
    Stage nothing(false, u"author:"_s);
    QVERIFY(!nothing.button(u"packFilter"_s)->isEnabled());
    QVERIFY(nothing.button(u"packFilter"_s)->text().contains(u"no filter is set"));
    Stage something(false, u"author:nguyen"_s);
    QVERIFY(something.button(u"packFilter"_s)->isEnabled());
}

void TestPackDialog::withoutAFilterOrCollection()
{
    Stage stage(false);
    QVERIFY(!stage.button(u"packFilter"_s)->isEnabled());
    QVERIFY(stage.button(u"packFilter"_s)->text().contains(u"no filter is set")); // and says why
    QVERIFY(!stage.button(u"packCollection"_s)->isEnabled());
}

void TestPackDialog::confidentialIsTickedOneByOne()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    stage.find<QCheckBox>(u"packConfidential5"_s)->click();
    QTRY_VERIFY(stage.find<QLabel>(u"packConfided"_s)->text().contains(u"17 names"));
    QVERIFY(stage.find<QLabel>(u"packConfided"_s)->isVisible());
    QVERIFY(!stage.find<QLabel>(u"packStaying"_s)->text().contains(u"names"));
    ConfidentialParts names;
    names.names = true;
    QCOMPARE(stage.dialog->options().confidential, names);
    stage.button(u"packMake"_s)->click();
    QCOMPARE(stage.packs.made.size(), 1U);
    QCOMPARE(stage.packs.made[0].confidential, names);
    Stage again; // never remembered
    QVERIFY(again.dialog->options().confidential.none());
}

void TestPackDialog::nothingToHandOver()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    stage.packs.contents = {};
    stage.packs.contents.confidential.notes = 3;
    stage.button(u"packChanged"_s)->click();
    QTRY_VERIFY(stage.find<QLabel>(u"packCounts"_s)->text().startsWith(u"Nothing"));
    QVERIFY(!stage.button(u"packMake"_s)->isEnabled());
    const QDateTime then(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    stage.packs.contents.unchangedSince = then;
    stage.button(u"packFiles"_s)->click(); // it is counted anew
    const auto* told = stage.find<QLabel>(u"packCounts"_s);
    QTRY_VERIFY2(told->text().contains(u"Nothing was changed since the last pack"), qPrintable(told->text()));
    QVERIFY(told->text().contains(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat)));
    QVERIFY(!stage.button(u"packMake"_s)->isEnabled());
}

void TestPackDialog::countedOnceForManyChanges()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    QCOMPARE(stage.packs.counted.size(), 1U);
    for (int i = 0; i < 5; ++i)
        stage.find<QCheckBox>(u"packFiles"_s)->click();
    QTRY_COMPARE(stage.packs.counted.size(), 2U);
    QTest::qWait(300);
    QCOMPARE(stage.packs.counted.size(), 2U);
}

void TestPackDialog::passphraseTwice()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    auto* passphrase = stage.find<QLineEdit>(u"packPassphrase"_s);
    auto* again = stage.find<QLineEdit>(u"packPassphraseAgain"_s);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    passphrase->setText(u"four words of mine"_s);
    QVERIFY(!stage.button(u"packMake"_s)->isEnabled());
    QCOMPARE(stage.find<QLabel>(u"packPassphraseHint"_s)->text(), u"The two are not the same."_s);
    QCOMPARE(stage.find<QLabel>(u"packPassphraseHint"_s)->property("look").toString(), u"warning"_s);
    auto* shown = stage.find<QCheckBox>(u"packShowPassphrase"_s);
    shown->setChecked(true);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Normal);
    QCOMPARE(again->echoMode(), QLineEdit::Normal);
    shown->setChecked(false);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    again->setText(u"four words of mine"_s);
    QCOMPARE(stage.find<QLabel>(u"packPassphraseHint"_s)->property("look").toString(), u"muted"_s);
    QVERIFY(stage.button(u"packMake"_s)->isEnabled());
    stage.button(u"packMake"_s)->click();
    QCOMPARE(stage.packs.madeWith, u"four words of mine"_s);
    auto* behind = stage.find<QLabel>(u"packResultBehind"_s);
    QTRY_VERIFY(behind->isVisible());
    QVERIFY(behind->text().startsWith(u"It is behind the passphrase"));
    QVERIFY(!behind->text().contains(u"four words"));
}

void TestPackDialog::toldWhatWasMade()
{
    Stage stage;
    QVERIFY(stage.waitForCounts());
    stage.button(u"packMake"_s)->click();
    auto* result = stage.find<QLabel>(u"packResult"_s);
    QTRY_VERIFY(result->isVisible());
    QVERIFY(result->text().startsWith(u"Core.lacunapack: 3"));
    QVERIFY(result->text().endsWith(u"214 studies"));
    QVERIFY(stage.find<QLabel>(u"packResultBehind"_s)->text().startsWith(u"It has no passphrase"));
    QVERIFY(stage.find<QLabel>(u"packResultContents"_s)->text().contains(u"214"));
    QCOMPARE(stage.find<QLabel>(u"packResultNot"_s)->text(),
             u"Not in it: 3 confidential notes, 17 names of persons"_s);
    QVERIFY(stage.button(u"packFolder"_s)->isVisible());
    stage.button(u"packClose"_s)->click();
    QTRY_VERIFY(!stage.dialog);
}

void TestPackDialog::stopped()
{
    Stage stage;
    stage.packs.written = cancelled();
    stage.packs.keepsWaiting = true;
    QVERIFY(stage.waitForCounts());
    stage.button(u"packMake"_s)->click();
    QTest::keyClick(stage.dialog.data(), Qt::Key_Escape);
    QCOMPARE(stage.packs.cancels, 1);
    QVERIFY(stage.dialog);
    stage.packs.finish();
    QCOMPARE(stage.find<QLabel>(u"packProblem"_s)->text(), u"Stopped; no pack was made."_s);
    QVERIFY(stage.waitForCounts()); // and can be made again
}

void TestPackDialog::failed()
{
    Stage stage;
    stage.packs.written = fail(ErrorKind::Io, u"The disk is full."_s);
    QVERIFY(stage.waitForCounts());
    stage.button(u"packMake"_s)->click();
    QTRY_COMPARE(stage.find<QLabel>(u"packProblem"_s)->text(), u"The disk is full."_s);
    QVERIFY(stage.button(u"packMake"_s)->isVisible());
}

void TestPackDialog::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(960, 680);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(960, 680);
    QTest::newRow("contrast") << ThemeChoice::HighContrast << QSize(960, 680);
    QTest::newRow("small") << ThemeChoice::Light << QSize(700, 440);
}

void TestPackDialog::pictures()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_theming->setChoice(theme);
    Stage stage;
    stage.dialog->resize(size);
    QVERIFY(stage.waitForCounts());
    stage.find<QCheckBox>(u"packConfidential5"_s)->click();
    QTRY_VERIFY(stage.find<QLabel>(u"packConfided"_s)->isVisible());
    stage.find<QLineEdit>(u"packPassphrase"_s)->setText(u"four words of mine"_s);
    keepPicture(*stage.dialog, u"pack-"_s + name);
    stage.find<QLineEdit>(u"packPassphraseAgain"_s)->setText(u"four words of mine"_s);
    stage.button(u"packMake"_s)->click();
    QTRY_VERIFY(stage.find<QLabel>(u"packResult"_s)->isVisible());
    keepPicture(*stage.dialog, u"pack-"_s + name + u"-made"_s);
}

QTEST_MAIN(TestPackDialog)
#include "tst_packdialog.moc"
