// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/checks.h"
#include "model/storage/connection.h"
#include "support/commandrun.h"
#include "support/filebytes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;
using lacuna::test::bytesOf;
using lacuna::test::write;

/// `lacuna check` and `lacuna backup`: what they say, write and return, whatever they are given.
class TestSafetyCommands : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void checkOfAWholeOne();
    void checkSaysIntoAFile();
    void checkOfADamagedOne();
    void checkNamesTheNewestBackup();
    void checkWhereTheBeginningIsGone();
    void checkWhereNearlyAllIsGone();
    void checkTellsHowToSalvage();
    void checkSaysEachThingOnce();
    void checkTellsAStaleIndex();
    void checkTellsAStaleIndexAmongOthers();
    void checkAndBackUpAnOlderOne_data();
    void checkAndBackUpAnOlderOne();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void backupIsTheSame();
    void backupReplacesNothing();
    void nothingTakesTheLogsPlace_data();
    void nothingTakesTheLogsPlace();
    void whereNothingMayBeWritten();
    void backupWhileOpen();
    void backupOfADamagedOne();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString catalogue() const { return file(u"c.lacuna"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void damage() const
    {
        QFile damaged(catalogue());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(8192LL * 20));
        damaged.write(QByteArray(8192 * 3, 'x'));
    }
    QByteArray studies(const QString& path)
    {
        return run({u"studies"_s, path, u"--as"_s, u"csv"_s}) == 0 ? m_out : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
QByteArray olderVersion(int version)
{
    return qUncompress(bytesOf(
        QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version%1.lacuna.z").arg(version)));
}
} // namespace

void TestSafetyCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, catalogue(), u"--sample"_s}), 0);
}

void TestSafetyCommands::checkOfAWholeOne()
{
    const QByteArray before = bytesOf(catalogue());
    QCOMPARE(run({u"check"_s, catalogue()}), 0);
    QVERIFY2(m_out.contains("c.lacuna: all is well"), m_out);
    QCOMPARE(m_err, "");
    QVERIFY(bytesOf(catalogue()) == before);
    QCOMPARE(files(), QStringList{u"c.lacuna"_s});
}

void TestSafetyCommands::checkSaysIntoAFile()
{
    QCOMPARE(run({u"check"_s, catalogue(), u"-o"_s, file(u"said.txt"_s)}), 0);
    QCOMPARE(m_out, "");
    QVERIFY(bytesOf(file(u"said.txt"_s)).contains("all is well"));
    // Never over the catalogue.
    const QByteArray before = bytesOf(catalogue());
    QCOMPARE(run({u"check"_s, catalogue(), u"-o"_s, catalogue()}), 1);
    QVERIFY(bytesOf(catalogue()) == before);
    QCOMPARE(run({u"check"_s, catalogue(), u"-o"_s, file(u"no/said.txt"_s)}), 1);
    QCOMPARE(m_err.count('\n'), 1);
}

void TestSafetyCommands::checkOfADamagedOne()
{
    damage();
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_out.startsWith("damaged: "), m_out);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY2(m_err.contains("no backup") && m_err.contains("--salvage"), m_err);
    // Where nothing of it can be read, too.
    QVERIFY(write(catalogue(), bytesOf(catalogue()).first(5000)));
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY2(m_err.contains("--salvage"), m_err);
}

void TestSafetyCommands::checkNamesTheNewestBackup()
{
    const QDateTime now(QDate(2026, 11, 27), QTime(16, 30), QTimeZone::UTC);
    Progress progress;
    QVERIFY(makeBackup(catalogue(), now.addSecs(-7200), progress).has_value());
    QVERIFY(makeBackup(catalogue(), now, progress).has_value());
    QCOMPARE(run({u"check"_s, catalogue()}), 0);
    QVERIFY(!m_out.contains("backup"));
    damage();
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_err.contains("2026-11-27T16-30-00Z.lacuna") && !m_err.contains("14-30"), m_err);
    QVERIFY2(m_err.contains("--salvage"), m_err); // it may hold what was written since
    QVERIFY(write(catalogue(), bytesOf(catalogue()).first(5000)));
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_err.contains("2026-11-27T16-30-00Z.lacuna"), m_err);
}

/// What its name says it was can be salvaged, though nothing in it says so.
void TestSafetyCommands::checkWhereTheBeginningIsGone()
{
    Progress progress;
    const QByteArray whole = bytesOf(catalogue());
    const auto damaged = [&] { return write(catalogue(), QByteArray(8192, 'x') + whole.sliced(8192)); };
    QVERIFY(damaged());
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_err.contains("c.lacuna --salvage NEW.lacuna") && !m_err.contains("backup"), m_err);
    QVERIFY(write(catalogue(), whole));
    QVERIFY(makeBackup(catalogue(), QDateTime(QDate(2026, 11, 27), QTime(16, 30), QTimeZone::UTC), progress)
                .has_value());
    QVERIFY(damaged());
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_err.contains("2026-11-27T16-30-00Z.lacuna"), m_err);
    QVERIFY2(m_err.contains("--salvage") && m_err.contains("written after the backup"), m_err);
    QCOMPARE(run({u"check"_s, catalogue(), u"--salvage"_s, file(u"new.lacuna"_s)}), 3);
}

void TestSafetyCommands::checkWhereNearlyAllIsGone()
{
    Progress progress;
    QVERIFY(makeBackup(catalogue(), QDateTime(QDate(2026, 11, 27), QTime(16, 30), QTimeZone::UTC), progress)
                .has_value());
    for (const qsizetype left : {0, 50}) {
        QVERIFY(write(catalogue(), QByteArray(left, 'x')));
        QCOMPARE(run({u"check"_s, catalogue()}), 1);
        QVERIFY2(m_err.contains("is damaged: ") && m_err.contains("2026-11-27T16-30-00Z.lacuna"), m_err);
        QVERIFY2(!m_err.contains("imported") && !m_err.contains("--salvage"), m_err);
        QCOMPARE(m_err.count('\n'), 1);
    }
}

/// On the command line, so that it can be pasted; the window has a button.
void TestSafetyCommands::checkTellsHowToSalvage()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"two words"_s));
    const QString spaced = file(u"two words/c.lacuna"_s);
    QVERIFY(write(spaced, QByteArray(8192, 'x') + bytesOf(catalogue()).sliced(8192)));
    const QByteArray hint = "“lacuna check \"" + spaced.toUtf8() + "\" --salvage NEW.lacuna”";
    for (const QString& command : {u"check"_s, u"studies"_s}) {
        QCOMPARE(run({command, spaced}), 1);
        QVERIFY2(m_err.contains(hint), m_err);
    }
    const auto opened = CatalogueStore::open(spaced);
    QVERIFY(!opened.has_value());
    QVERIFY2(!opened.error().message.contains(u"lacuna check"), qPrintable(opened.error().message));
    // What is in the way is not what is to be read.
    QCOMPARE(run({u"check"_s, catalogue(), u"--salvage"_s, spaced}), 1);
    QVERIFY2(!m_err.contains("lacuna check"), m_err);
}

void TestSafetyCommands::checkSaysEachThingOnce()
{
    damage();
    Progress progress;
    const auto findings = checkCatalogue(catalogue(), progress);
    QVERIFY(findings.has_value());
    QStringList messages;
    for (const CheckFinding& finding : *findings)
        messages += finding.message;
    QVERIFY(messages.removeDuplicates() > 0);
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QCOMPARE(m_out.count('\n'), messages.size());
}

/// Nothing is lost: it is told, and it is no failure.
void TestSafetyCommands::checkTellsAStaleIndex()
{
    {
        auto connection = Connection::open(catalogue(), Connection::Mode::ReadWrite);
        QVERIFY(connection.has_value());
        const TriggersOff off(*connection);
        QVERIFY(connection->execute("UPDATE study SET title = 'Another'").has_value());
    }
    QCOMPARE(run({u"check"_s, catalogue()}), 0);
    QVERIFY2(m_out.startsWith("note: ") && m_out.contains("search index"), m_out);
    QCOMPARE(m_err, "");
}

void TestSafetyCommands::checkTellsAStaleIndexAmongOthers()
{
    {
        auto connection = Connection::open(catalogue(), Connection::Mode::ReadWrite);
        QVERIFY(connection.has_value());
        const TriggersOff off(*connection);
        QVERIFY(
            connection
                ->execute("PRAGMA foreign_keys = 0; UPDATE study SET title = 'Another'; UPDATE coding SET "
                          "term = 4711 WHERE id = (SELECT min(id) FROM coding)")
                .has_value());
    }
    QCOMPARE(run({u"check"_s, catalogue()}), 1);
    QVERIFY2(m_out.contains("refer to something that is missing") && m_out.contains("search index"), m_out);
    QVERIFY2(!m_out.contains("nothing is lost"), m_out);
}

void TestSafetyCommands::checkAndBackUpAnOlderOne_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 5; ++version)
        QTest::addRow("%d", version) << version;
}

/// As it is: neither brings it up to date.
void TestSafetyCommands::checkAndBackUpAnOlderOne()
{
    QFETCH(const int, version);
    const QByteArray bytes = olderVersion(version);
    const QString old = file(u"old.lacuna"_s);
    QVERIFY(write(old, bytes));
    QCOMPARE(run({u"check"_s, old}), 0);
    QVERIFY2(m_out.contains("all is well"), m_out);
    QCOMPARE(run({u"backup"_s, old, u"-o"_s, file(u"copy.lacuna"_s)}), 0);
    // What reads by the present version says what to do first.
    QCOMPARE(run({u"studies"_s, old}), 1);
    QVERIFY2(m_err.contains("older version") && m_err.contains("open it once in the window"), m_err);
    QVERIFY(bytesOf(old) == bytes);
    QCOMPARE(files(), (QStringList{u"c.lacuna"_s, u"copy.lacuna"_s, u"old.lacuna"_s}));
    const auto copy = CatalogueStore::open(file(u"copy.lacuna"_s));
    QVERIFY(copy.has_value());
    QVERIFY(!(*copy)->migratedFrom().isEmpty()); // by opening it to write
    QCOMPARE((*copy)->statistics()->studies, 3);
}

void TestSafetyCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check nothing") << QStringList{u"check"_s};
    QTest::newRow("check two") << QStringList{u"check"_s, u"C"_s, u"C"_s};
    QTest::newRow("check, unknown option") << QStringList{u"check"_s, u"C"_s, u"--mend"_s};
    QTest::newRow("check, report alone") << QStringList{u"check"_s, u"C"_s, u"--report"_s, u"r.json"_s};
    QTest::newRow("backup nothing") << QStringList{u"backup"_s};
    QTest::newRow("backup nowhere") << QStringList{u"backup"_s, u"C"_s};
    QTest::newRow("backup to nothing") << QStringList{u"backup"_s, u"C"_s, u"-o"_s, QString()};
    QTest::newRow("backup two") << QStringList{u"backup"_s, u"C"_s, u"D"_s, u"-o"_s, u"x.lacuna"_s};
    QTest::newRow("backup, unknown option")
        << QStringList{u"backup"_s, u"C"_s, u"-o"_s, u"x.lacuna"_s, u"--fast"_s};
}

void TestSafetyCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"C"_s, catalogue());
    QCOMPARE(run(arguments), 2);
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(m_out, "");
}

void TestSafetyCommands::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& mentions) {
        QTest::newRow(name) << arguments << mentions;
    };
    row("check of nothing", {u"check"_s, u"#none.lacuna"_s}, "none.lacuna");
    row("check of text", {u"check"_s, u"#refs.ris"_s}, "refs.ris");
    row("check of an empty file", {u"check"_s, u"#empty.lacuna"_s}, "empty.lacuna");
    row("check of a folder", {u"check"_s, u"#folder"_s}, "folder");
    row("check of a newer one", {u"check"_s, u"#newer.lacuna"_s}, "newer");
    row("backup of nothing", {u"backup"_s, u"#none.lacuna"_s, u"-o"_s, u"#x.lacuna"_s}, "none.lacuna");
    row("backup of text", {u"backup"_s, u"#refs.ris"_s, u"-o"_s, u"#x.lacuna"_s}, "refs.ris");
    row("backup of a newer one", {u"backup"_s, u"#newer.lacuna"_s, u"-o"_s, u"#x.lacuna"_s}, "newer");
    row("backup onto itself", {u"backup"_s, u"#c.lacuna"_s, u"-o"_s, u"#c.lacuna"_s}, "itself");
    row("backup onto a link to itself", {u"backup"_s, u"#c.lacuna"_s, u"-o"_s, u"#link.lacuna"_s}, "itself");
    row("backup onto text", {u"backup"_s, u"#c.lacuna"_s, u"-o"_s, u"#refs.ris"_s}, "refs.ris");
    row("backup onto a folder", {u"backup"_s, u"#c.lacuna"_s, u"-o"_s, u"#folder"_s}, "folder");
    row("backup into no folder", {u"backup"_s, u"#c.lacuna"_s, u"-o"_s, u"#no/x.lacuna"_s}, "no");
}

void TestSafetyCommands::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, mentions);
    arguments.replaceInStrings(QRegularExpression(u"^#"_s), m_folder->path() + u'/');
    QVERIFY(write(file(u"refs.ris"_s), "TY  - JOUR\nER  - \n"));
    QVERIFY(write(file(u"empty.lacuna"_s), {}));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(catalogue(), file(u"link.lacuna"_s)));
    QByteArray newer = bytesOf(catalogue());
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4)); // user_version
    QVERIFY(write(file(u"newer.lacuna"_s), newer));
    const QStringList before = files();
    const QByteArray bytes = bytesOf(catalogue());
    QCOMPARE(run(arguments), 1);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY2(m_err.contains(mentions), m_err);
    QCOMPARE(m_out, "");
    QCOMPARE(files(), before);
    QVERIFY(bytesOf(catalogue()) == bytes);
    QCOMPARE(bytesOf(file(u"refs.ris"_s)), "TY  - JOUR\nER  - \n");
}

void TestSafetyCommands::backupIsTheSame()
{
    const QByteArray before = studies(catalogue());
    QVERIFY(!before.isEmpty());
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"copy.lacuna"_s)}), 0);
    QCOMPARE(m_out + m_err, "");
    QCOMPARE(files(), (QStringList{u"c.lacuna"_s, u"copy.lacuna"_s}));
    QVERIFY(studies(file(u"copy.lacuna"_s)) == before);
    QCOMPARE(run({u"check"_s, file(u"copy.lacuna"_s)}), 0);
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(file(u"copy.lacuna"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

/// Not even an earlier copy: whose it is, and what it holds that is nowhere else, cannot be known.
void TestSafetyCommands::backupReplacesNothing()
{
    QCOMPARE(run({u"new"_s, file(u"copy.lacuna"_s)}), 0);
    const QByteArray before = bytesOf(file(u"copy.lacuna"_s));
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"copy.lacuna"_s)}), 1);
    QVERIFY2(m_err.contains("choose another name or delete it first"), m_err);
    QVERIFY(bytesOf(file(u"copy.lacuna"_s)) == before);
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"another.lacuna"_s)}), 0);
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"another.lacuna"_s)}), 1);
    QCOMPARE(files().size(), 3);
}

/// The target and its folder are named, no file that nobody knows.
/// What SQLite keeps, or looks for, beside a catalogue: outputs of no command go there, nor through links.
void TestSafetyCommands::nothingTakesTheLogsPlace_data()
{
    QTest::addColumn<QStringList>("words"); // '#': the catalogue; '@': a file of the folder
    const auto with = [](QStringList words, const QString& output) { return words << output; };
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u"-WAL"_s}) {
        const QString output = u"@c.lacuna"_s + suffix;
        const auto row = [&](const char* name) -> QTestData& {
            return QTest::addRow("%s %s", name, qPrintable(suffix));
        };
        row("studies") << with({u"studies"_s, u"#"_s, u"-o"_s}, output);
        row("check") << with({u"check"_s, u"#"_s, u"-o"_s}, output);
        row("backup") << with({u"backup"_s, u"#"_s, u"-o"_s}, output);
        row("pack") << with({u"pack"_s, u"#"_s, u"-o"_s}, output);
        row("salvage") << with({u"check"_s, u"#"_s, u"--salvage"_s}, output);
        row("report") << with({u"import"_s, u"#"_s, u"@r.ris"_s, u"--report"_s}, output);
        row("new") << QStringList{u"new"_s, output};
    }
    QTest::newRow("through a link") << QStringList{u"studies"_s, u"#"_s, u"-o"_s, u"@link.csv"_s};
    QTest::newRow("through a link to nothing") << QStringList{u"studies"_s, u"#"_s, u"-o"_s, u"@dead.csv"_s};
    QTest::newRow("from elsewhere") << QStringList{u"new"_s, u"@other/c.lacuna-wal"_s};
}

void TestSafetyCommands::nothingTakesTheLogsPlace()
{
    QFETCH(QStringList, words);
    for (QString& word : words) {
        if (word == u"#")
            word = catalogue();
        else if (word.startsWith(u'@'))
            word = file(word.sliced(1));
    }
    QVERIFY(write(file(u"r.ris"_s), "TY  - JOUR\nTI  - Title\nER  - \n"));
    auto another = Connection::open(catalogue(), Connection::Mode::ReadWrite);
    QVERIFY(
        another
        && another->execute("PRAGMA wal_autocheckpoint = 0; INSERT INTO collection(name) VALUES ('Saved')"));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(file(u"c.lacuna-wal"_s), file(u"link.csv"_s)));
    QVERIFY(QFile::link(file(u"c.lacuna-journal"_s), file(u"dead.csv"_s)));
    QVERIFY(QFile::link(m_folder->path(), file(u"other"_s)));
#else
    if (words.last().endsWith(u".csv") || words.last().contains(u"other"))
        QSKIP("links are Unix's");
#endif
    const QStringList before = files();
    const QByteArray log = bytesOf(catalogue() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    QCOMPARE(run(words), 1);
    QVERIFY2(m_err.contains("would take the place of what belongs to “c.lacuna”"), m_err);
    QCOMPARE(files(), before);
    QCOMPARE(bytesOf(catalogue() + u"-wal"_s), log);
}

void TestSafetyCommands::whereNothingMayBeWritten()
{
    const QString folder = file(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    if (write(folder + u"/try"_s, "x"))
        QSKIP("An administrator may write everywhere.");
    const QString to = folder + u"/x.lacuna"_s;
    for (const QStringList& words :
         {QStringList{u"backup"_s, catalogue(), u"-o"_s, to}, QStringList{u"new"_s, to},
          QStringList{u"check"_s, catalogue(), u"--salvage"_s, to}}) {
        QCOMPARE(run(words), 1);
        QVERIFY2(m_err.contains("“x.lacuna” cannot be written: the folder “") && !m_err.contains(".part"),
                 m_err);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestSafetyCommands::backupWhileOpen()
{
    const auto store = CatalogueStore::open(catalogue());
    QVERIFY(store.has_value());
    CodedStudy study;
    study.study.title = u"In the log"_s;
    QVERIFY((*store)->apply(AddStudy{study}).has_value());
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"copy.lacuna"_s)}), 0);
    QVERIFY(studies(file(u"copy.lacuna"_s)).contains("In the log"));
    QCOMPARE(run({u"check"_s, catalogue()}), 0);
    QVERIFY((*store)->undo().has_value());
}

/// A copy that does not pass verification would be trusted one day.
void TestSafetyCommands::backupOfADamagedOne()
{
    damage();
    QCOMPARE(run({u"backup"_s, catalogue(), u"-o"_s, file(u"copy.lacuna"_s)}), 1);
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(files(), QStringList{u"c.lacuna"_s});
}

QTEST_GUILESS_MAIN(TestSafetyCommands)
#include "tst_safetycommands.moc"
