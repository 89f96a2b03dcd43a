// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// "lacuna present": what is wrong is said before there is a window; then it presents until it is ended.
class TestPresentCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void presents();

private:
    QStringList withCatalogue(QStringList words) const
    {
        words.replaceInStrings(u"CATALOGUE"_s, m_folder.filePath(u"a talk.lacuna"_s));
        return words;
    }
    QTemporaryDir m_folder;
};

void TestPresentCommand::initTestCase()
{
    const auto book = builtinCodebook();
    const auto store = CatalogueStore::create(m_folder.filePath(u"a talk.lacuna"_s), *book, {});
    QVERIFY(store.has_value());
    Story story;
    story.name = u"Forum"_s;
    StoryStep step;
    step.kind = StepKind::Title;
    step.title = u"What do we not know yet?"_s;
    story.steps = {step, step};
    QVERIFY((*store)->apply(SaveStory{story}).has_value());
    Story empty;
    empty.name = u"Empty"_s;
    QVERIFY((*store)->apply(SaveStory{empty}).has_value());
}

void TestPresentCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QStringList& words, int code, const char* said) {
        QTest::newRow(name) << words << code << QByteArray(said);
    };
    row("no story", {u"CATALOGUE"_s}, 2, "--story NAME");
    row("no such story", {u"CATALOGUE"_s, u"--story"_s, u"Talk"_s}, 1, "there are: ");
    row("without steps", {u"CATALOGUE"_s, u"--story"_s, u"empty"_s}, 1, "no steps");
    row("no such step", {u"CATALOGUE"_s, u"--story"_s, u"Forum"_s, u"--step"_s, u"3"_s}, 2, "2 steps");
    row("step zero", {u"CATALOGUE"_s, u"--story"_s, u"Forum"_s, u"--step"_s, u"0"_s}, 2, "--step");
    row("no catalogue", {u"/nowhere/x.lacuna"_s, u"--story"_s, u"Forum"_s}, 1, "x.lacuna");
    row("unknown option", {u"CATALOGUE"_s, u"--tale"_s, u"Forum"_s}, 2, "tale");
    row("help", {u"--help"_s}, 0, "");
}

void TestPresentCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name); // no display is needed for that
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LACUNA_EXECUTABLE), withCatalogue(QStringList{u"present"_s} + words));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(process.exitCode(), code);
    QVERIFY2(err.contains(said), err.constData());
    QVERIFY(code == 0 || err.count('\n') == 1);
}

void TestPresentCommand::presents()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(LACUNA_EXECUTABLE),
        withCatalogue({u"present"_s, u"CATALOGUE"_s, u"--story"_s, u"forum"_s, u"--step"_s, u"2"_s}));
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(3000)); // it goes on until it is ended
    process.kill();
    process.waitForFinished();
    // The offscreen platform itself says what it cannot do with windows; Lacuna has nothing to say.
    QVERIFY(!process.readAllStandardError().contains("lacuna"));
}

QTEST_GUILESS_MAIN(TestPresentCommand)
#include "tst_presentcommand.moc"
