// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/importer.h"
#include "app/savefile.h"
#include "model/catalogue/builtincodebook.h"
#include "model/formats/format.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/packmerge.h"
#include "support/filebytes.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace lacuna;
using lacuna::test::bytesOf;
using lacuna::test::write;

/// All that writes (import, edits, undo, migration, backup, export, packs and merging them), killed at random moments from the start of the program on, again and again on the same
/// files: what was acknowledged is there, every file under its own name is whole, check finds nothing. The test's own executable is the program that is
/// killed. LACUNA_KILLS=1000 for all of them; LACUNA_KILL_SEED for other moments.
class TestKilledAnytime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anytime();
};

namespace {

constexpr int recordsAnImport = 60;
constexpr int studiesOfFixture = 3;
constexpr int studiesAMerge = 4;
constexpr int fixtures = 5; ///< of older versions
constexpr int secondsByDefault = 25;
constexpr int killsAFolder = 25; ///< then a new one: checking takes longer as it fills

void say(const QByteArray& line)
{
    QFile out;
    if (out.open(1, QIODevice::WriteOnly)) // past all buffers: what was said was done before
        out.write(line + '\n');
}

Study titled(const QString& title)
{
    Study study;
    study.type = u"JOUR"_s;
    study.title = title;
    study.abstract = title.repeated(20);
    return study;
}

// --- What is done until the kill --------------------------------------------------------------------------------------------

struct Work {
    QDir folder;
    std::unique_ptr<CatalogueStore> store;
    FormatRegistry formats = standardFormats();
    QRandomGenerator random;
};

bool edit(Work& work)
{
    const auto added = work.store->apply(AddStudy{{titled(u"Typed"_s), {}}});
    if (!added)
        return false;
    say("study " + QByteArray::number(added->id));
    // Whether an undo that was not acknowledged was done nobody can tell: it goes with its study, of which nothing is said.
    if (work.random.bounded(3) != 0)
        return true;
    const auto other = work.store->apply(AddStudy{{titled(u"Taken back"_s), {}}});
    if (!other || !work.store->undo())
        return false;
    say("undone " + QByteArray::number(other->id));
    return true;
}

bool import(Work& work)
{
    ImportRequest request;
    request.files = {work.folder.filePath(u"refs.ris"_s)};
    Progress progress;
    const auto report = importFiles(*work.store, work.formats, request, progress);
    if (!report || report->added() != recordsAnImport)
        return false;
    say("import " + QByteArray::number(report->batch));
    return true;
}

bool migrate(Work& work)
{
    const QString path = work.folder.filePath(u"old%1.lacuna"_s.arg(work.random.generate()));
    const QString fixture = u"fixture%1"_s.arg(work.random.bounded(1, fixtures + 1));
    if (!QFile::copy(work.folder.filePath(fixture), path + u".tmp"_s)
        || !QFile::rename(path + u".tmp"_s, path))
        return false;
    const auto opened = CatalogueStore::open(path);
    if (!opened || (*opened)->migratedFrom().isEmpty())
        return false;
    say("migrated " + QFileInfo(path).fileName().toUtf8());
    return true;
}

bool backUp(Work& work)
{
    const auto statistics = work.store->statistics();
    Progress progress;
    if (!statistics || !work.store->backup(work.folder.filePath(u"backup.lacuna"_s), progress))
        return false;
    say("backup " + QByteArray::number(statistics->studies));
    return true;
}

bool exportAll(Work& work)
{
    std::vector<CodedStudy> studies;
    const auto read = work.store->forEachStudy([&](const CodedStudy& study) {
        studies.push_back(study);
        return true;
    });
    const auto book = work.store->codebook();
    if (!read || !book)
        return false;
    Progress progress;
    const auto done = saveFile(work.folder.filePath(u"export.ris"_s), [&](QIODevice& device) {
        return work.formats.byId(u"ris")->write(studies, **book, device, progress);
    });
    if (!done)
        return false;
    say("exported " + QByteArray::number(qulonglong(studies.size())));
    return true;
}

bool pack(Work& work)
{
    Progress progress;
    const auto contents =
        writePack(work.store->path(), {}, work.folder.filePath(u"out.lacunapack"_s), {}, progress);
    if (!contents)
        return false;
    say("packed " + QByteArray::number(contents->studies));
    return true;
}

/// What a colleague's copy has that this has not: some studies that came together and are here together or not at all.
bool merge(Work& work)
{
    const QString path = work.folder.filePath(u"theirs%1.lacuna"_s.arg(work.random.generate()));
    const QString packed = path + u"pack"_s;
    const QString tag = u"Merged %1"_s.arg(work.random.generate64());
    const auto book = work.store->codebook();
    auto theirs = book ? CatalogueStore::create(path, **book, {}) : std::unexpected(book.error());
    QList<Id> added;
    for (int i = 0; theirs && i < studiesAMerge; ++i) {
        const auto one = (*theirs)->apply(AddStudy{{titled(tag), {}}});
        if (!one)
            return false;
        added.append(one->id);
    }
    Progress progress;
    if (!theirs || !writePack(path, {}, packed, {}, progress))
        return false;
    const auto opened = OpenPack::open(packed, {}, progress);
    if (!opened || !PackMerge::mergeOnly(*work.store, (*opened)->data(), {}, progress))
        return false;
    for (const Id study : added)
        say("study " + QByteArray::number(study));
    say("merged " + QByteArray::number(added.size()));
    theirs->reset();
    return QFile::remove(path) && QFile::remove(packed);
}

/// A command of the command line, in this process, because that is the one that is killed; for works that are commands.
bool command(Work& work, QStringList arguments)
{
    // Names of files in the folder begin with '#'.
    for (QString& argument : arguments) {
        if (argument.startsWith(u'#'))
            argument = work.folder.filePath(argument.sliced(1));
    }
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const bool done = runCommandLine(arguments, out, err) == 0;
    if (!done)
        say("failed: " + err.data().simplified());
    return done;
}

bool check(Work& work)
{
    if (!command(work, {u"check"_s, u"#c.lacuna"_s}))
        return false;
    say("checked 1");
    return true;
}

/// What is done at random. One more: a function above that says what it did once it is done, a line here, and in Told and wrongIn() what must then be there.
struct Kind {
    const char* name;
    bool (*run)(Work& work);
};
constexpr Kind works[] = {{"edit", edit},       {"edit", edit},     {"import", import},
                          {"migrate", migrate}, {"backup", backUp}, {"export", exportAll},
                          {"check", check},     {"pack", pack},     {"merge", merge}};

int child(const QString& folder, quint32 seed)
{
    auto store = CatalogueStore::open(folder + u"/c.lacuna"_s);
    if (!store)
        return 1;
    Work work{QDir(folder), std::move(*store), standardFormats(), QRandomGenerator(seed)};
    for (;;) {
        const Kind& kind = works[work.random.bounded(quint32(std::size(works)))];
        if (!kind.run(work)) {
            say("failed " + QByteArray(kind.name));
            return 2;
        }
    }
}

// --- What must be there afterwards ------------------------------------------------------------------------------------------

/// What was acknowledged since the folder is new.
struct Told {
    std::vector<Id> studies;
    std::vector<Id> undone;
    std::vector<Id> imports;
    int backedUp = 0; ///< studies in the newest backup, at least
    int exported = 0;
    int packed = 0;
    QMap<QByteArray, int> count; ///< of each kind

    QByteArray take(const QByteArray& out)
    {
        const qsizetype whole = out.lastIndexOf('\n'); // what is behind it the kill cut off
        for (const QByteArray& line : out.first(qMax<qsizetype>(whole, 0)).split('\n')) {
            const qsizetype space = line.indexOf(' ');
            const QByteArray kind = line.first(qMax<qsizetype>(space, 0));
            const Id value = line.mid(space + 1).toLongLong();
            ++count[kind];
            if (kind.startsWith("failed"))
                return "the child failed: " + line;
            if (kind == "study")
                studies.push_back(value);
            else if (kind == "undone")
                undone.push_back(value);
            else if (kind == "import")
                imports.push_back(value);
            else if (kind == "backup")
                backedUp = int(value);
            else if (kind == "exported")
                exported = int(value);
            else if (kind == "packed")
                packed = int(value);
        }
        return {};
    }
};

QByteArray checked(const CatalogueStore& store)
{
    Progress progress;
    const auto findings = store.check(progress);
    if (!findings)
        return "check: " + findings.error().message.toUtf8();
    return findings->empty() ? QByteArray()
                             : QString(findings->front().message + u' ' + findings->front().detail).toUtf8();
}

QByteArray wrongInCatalogue(const QString& path, const Told& told)
{
    const auto store = CatalogueStore::open(path);
    if (!store)
        return "the catalogue does not open: " + store.error().message.toUtf8();
    if (QByteArray wrong = checked(**store); !wrong.isEmpty())
        return wrong;
    QHash<Id, int> ofBatch;
    QHash<QString, int> ofMerge;
    QSet<Id> there;
    const auto read = (*store)->forEachStudy([&](const CodedStudy& study) {
        ++ofBatch[study.study.batch];
        if (study.study.title.startsWith(u"Merged "_s))
            ++ofMerge[study.study.title];
        there.insert(study.study.id);
        return true;
    });
    if (!read)
        return "the studies cannot be read: " + read.error().message.toUtf8();
    for (const Id id : told.studies) {
        if (!there.contains(id))
            return "an acknowledged study is lost";
    }
    for (const Id id : told.undone) {
        if (there.contains(id))
            return "an acknowledged undo is lost";
    }
    for (const Id id : told.imports) {
        if (!ofBatch.contains(id))
            return "an acknowledged import is lost";
    }
    for (const auto& [batch, count] : ofBatch.asKeyValueRange()) {
        if (batch != 0 && count != recordsAnImport)
            return "half an import is there: " + QByteArray::number(count);
    }
    for (const auto& [title, count] : ofMerge.asKeyValueRange()) {
        if (count != studiesAMerge)
            return "half a merge is there: " + QByteArray::number(count);
    }
    return {};
}

QByteArray wrongInPack(const QString& path, int least)
{
    if (!QFileInfo::exists(path))
        return least > 0 ? "an acknowledged pack is lost" : QByteArray();
    Progress progress;
    const auto opened = OpenPack::open(path, {}, progress);
    if (!opened)
        return "the pack does not open: " + opened.error().message.toUtf8();
    return (*opened)->manifest().contents.studies < least ? "the pack has too few studies" : QByteArray();
}

QByteArray wrongInCopy(const QString& path, int least)
{
    const auto store = CatalogueStore::open(path);
    if (!store)
        return QFileInfo(path).fileName().toUtf8() + " does not open: " + store.error().message.toUtf8();
    const auto statistics = (*store)->statistics();
    if (!statistics || statistics->studies < least)
        return QFileInfo(path).fileName().toUtf8() + " has too few studies";
    return checked(**store);
}

QByteArray wrongInExport(const QString& path, int least)
{
    const QByteArray bytes = bytesOf(path);
    if (least > 0 && bytes.isEmpty())
        return "an acknowledged export is lost";
    const qsizetype begun = bytes.count("TY  - ");
    if (begun != bytes.count("ER  - ") || begun < least
        || (!bytes.isEmpty() && !bytes.trimmed().endsWith("ER  -")))
        return "the export is half a file";
    return {};
}

/// All files under their own names; what was on the way to one is swept away.
QByteArray wrongIn(const QString& folder, Told& told)
{
    const QDir dir(folder);
    for (const QFileInfo& file : dir.entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (name.contains(u".part"_s) || name.contains(u".tmp"_s)
            || (name.startsWith(u"export.ris."_s) || name.startsWith(u"out.lacunapack."_s)))
            QFile::remove(file.filePath());
    }
    QByteArray wrong = wrongInCatalogue(dir.filePath(u"c.lacuna"_s), told);
    if (wrong.isEmpty() && QFileInfo::exists(dir.filePath(u"backup.lacuna"_s)))
        wrong = wrongInCopy(dir.filePath(u"backup.lacuna"_s), told.backedUp);
    else if (wrong.isEmpty() && told.backedUp)
        wrong = "an acknowledged backup is lost";
    if (wrong.isEmpty())
        wrong = wrongInExport(dir.filePath(u"export.ris"_s), told.exported);
    if (wrong.isEmpty())
        wrong = wrongInPack(dir.filePath(u"out.lacunapack"_s), told.packed);
    const QStringList olds = dir.entryList({u"old*.lacuna"_s}, QDir::Files);
    for (const QString& old : olds) {
        if (wrong.isEmpty())
            wrong = wrongInCopy(dir.filePath(old), studiesOfFixture);
    }
    for (const QString& old : dir.entryList({u"old*"_s, u"theirs*"_s}, QDir::Files))
        QFile::remove(dir.filePath(old)); // once is enough
    return wrong;
}

bool prepare(const QString& folder)
{
    QByteArray references;
    for (int i = 0; i < recordsAnImport; ++i)
        references += "TY  - JOUR\nTI  - Imported " + QByteArray::number(i) + "\nAB  - "
            + QByteArray("made up ").repeated(60) + "\nER  - \n";
    bool made = write(folder + u"/refs.ris"_s, references);
    for (int version = 1; version <= fixtures; ++version) {
        const QString name = u"version%1.lacuna.z"_s.arg(version);
        made = made
            && write(folder + u"/fixture%1"_s.arg(version),
                     qUncompress(
                         bytesOf(QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/") + name)));
    }
    const auto book = builtinCodebook();
    return made && book && CatalogueStore::create(folder + u"/c.lacuna"_s, *book, {}).has_value();
}

} // namespace

void TestKilledAnytime::anytime()
{
    const int wanted = qEnvironmentVariableIntValue("LACUNA_KILLS");
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("LACUNA_KILL_SEED", &given);
    QRandomGenerator random(quint32(given ? seed : 8));
    constexpr int longest = 900; // ms: the start of the program and some of all kinds of work
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<QTemporaryDir> folder;
    Told told;
    QMap<QByteArray, int> done;
    int kills = 0;
    for (; wanted > 0 ? kills < wanted : timer.elapsed() < secondsByDefault * 1000; ++kills) {
        if (kills % killsAFolder == 0) {
            folder = std::make_unique<QTemporaryDir>();
            told = {};
            QVERIFY(prepare(folder->path()));
        }
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--child"_s, folder->path(), QString::number(random.generate())});
        QVERIFY(process.waitForStarted());
        const int after = random.bounded(longest);
        process.waitForFinished(after);
        process.kill();
        process.waitForFinished();
        told.count.clear();
        QByteArray wrong = told.take(process.readAllStandardOutput());
        if (wrong.isEmpty() && process.exitStatus() != QProcess::CrashExit)
            wrong = "the child ended by itself: " + process.readAllStandardError();
        if (wrong.isEmpty())
            wrong = wrongIn(folder->path(), told);
        for (const auto& [kind, count] : told.count.asKeyValueRange())
            done[kind] += count;
        QVERIFY2(wrong.isEmpty(),
                 QByteArray("kill " + QByteArray::number(kills) + " after " + QByteArray::number(after)
                            + " ms: " + wrong)
                     .constData());
    }
    done.remove({});
    QString list;
    for (const auto& [kind, count] : done.asKeyValueRange())
        list += u", %1 %2"_s.arg(count).arg(QString::fromLatin1(kind));
    qInfo("%d kills in %lld s%s", kills, (long long)(timer.elapsed() / 1000), qPrintable(list));
    QVERIFY(kills > 0);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2), arguments.value(3).toUInt());
    if (qEnvironmentVariableIsSet("LACUNA_KILLS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // ms; a thousand take a quarter of an hour
    TestKilledAnytime test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedanytime.moc"
