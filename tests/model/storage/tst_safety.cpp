// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/storage/cataloguefile.h"
#include "model/storage/schema.h"

#include <QtCore/QProcess>

using namespace lacuna;
using namespace lacuna::sample;

/// What must never happen to somebody's catalogue: the test's own executable is also the program that gets killed.
class tst_Safety : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesBeingKilled_data();
    void survivesBeingKilled();
    void refusesNewer();
    void migratesAfterACopy();
    void failedMigrationChangesNothing();
    void opensOldVersions_data();
    void opensOldVersions();
    void backsUpWhileOpen();
    void backupIsWholeOrNotThere();
    void checkFindsDamage();
    void checkFindsAStaleSearchIndex();
    void busyIsClear();
    void damagedFileIsAnError();
};

namespace {

void say(const QByteArray& line)
{
    QFile out;
    if (out.open(1, QIODevice::WriteOnly)) // past all buffers: what was said was done before
        out.write(line + '\n');
}

/// The child: tells every id once it is acknowledged, until it is killed.
int child(const QString& what, const QString& path)
{
    const auto store = ok(CatalogueStore::open(path));
    if (what == u"edit"_s) {
        for (int i = 0;; ++i)
            say(QByteArray::number(add(*store, u"Acknowledged %1"_s.arg(i), {coding(country, laos)})));
    }
    BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"killed.ris"_s)));
    for (int i = 0;; ++i) {
        const std::vector<CodedStudy> some(200, study(u"Half imported"_s, {coding(country, laos)}));
        ok(import.addStudies(some));
        say("importing");
    }
}

Result<> fails(Connection& connection)
{
    if (auto done = connection.execute("DELETE FROM study"); !done)
        return done;
    return fail(ErrorKind::Internal, u"on purpose"_s);
}

Result<> toVersion1(Connection&)
{
    return {};
}

Result<> addsColumn(Connection& connection)
{
    return connection.execute("ALTER TABLE study ADD COLUMN synthetic INTEGER");
}

} // namespace

void tst_Safety::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("editing") << u"edit"_s;
    QTest::newRow("importing") << u"import"_s;
}

void tst_Safety::survivesBeingKilled()
{
    QFETCH(QString, what);
    QTemporaryDir folder;
    const Id own = add(*create(folder), u"Before"_s);
    const QString path = folder.filePath(u"test.lacuna"_s);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, path});
    QByteArrayList lines;
    while (lines.size() < 40 && process.waitForReadyRead(30000)) {
        while (process.canReadLine())
            lines.append(process.readLine().trimmed());
    }
    process.kill();
    QVERIFY(process.waitForFinished());
    lines += process.readAll().split('\n');
    QVERIFY2(lines.size() >= 40, process.readAllStandardError().constData());

    const auto store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->study(own)).study.title, u"Before"_s);
    if (what == u"edit"_s) {
        for (const QByteArray& line : std::as_const(lines)) {
            if (const Id id = line.toLongLong())
                QCOMPARE(ok(store->study(id)).codings.size(), 1u);
        }
        QVERIFY(store->canUndo());
        ok(store->undo());
    } else {
        QCOMPARE(ok(store->statistics()).studies, 1);
        QCOMPARE(ok(store->search(u"half"_s)).size(), 0u);
    }
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_Safety::refusesNewer()
{
    QTemporaryDir folder;
    const QString path = create(folder)->path();
    ok(ok(Connection::open(path, Connection::Mode::ReadWrite)).execute("PRAGMA user_version = 99"));
    const auto opened = CatalogueStore::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Newer);
    QVERIFY(opened.error().message.contains(u"newer"_s));
}

void tst_Safety::migratesAfterACopy()
{
    QTemporaryDir folder;
    QString path;
    QString before;
    {
        const auto store = create(folder);
        add(*store, u"Kept"_s);
        path = store->path();
        before = dump(*store);
    }
    const Migration steps[] = {{currentSchemaVersion, toVersion1}, {currentSchemaVersion + 1, addsColumn}};
    QString copy;
    {
        auto opened = ok(openCatalogue(path, CatalogueStore::Access::ReadWrite, steps));
        QCOMPARE(ok(opened.connection.integer("PRAGMA user_version")), currentSchemaVersion + 1);
        QCOMPARE(ok(opened.connection.integer("SELECT count(*) FROM study WHERE synthetic IS NULL")), 1);
        copy = opened.migratedFrom;
        QCOMPARE(QFileInfo(copy).fileName(), u"test.version%1.lacuna"_s.arg(currentSchemaVersion));
    }
    QCOMPARE(CatalogueStore::open(path).error().kind, ErrorKind::Newer);
    QCOMPARE(dump(*ok(CatalogueStore::open(copy))), before);
    QVERIFY(ok(openCatalogue(path, CatalogueStore::Access::ReadWrite, steps)).migratedFrom.isEmpty());
}

void tst_Safety::failedMigrationChangesNothing()
{
    QTemporaryDir folder;
    QString path;
    QString before;
    {
        const auto store = create(folder);
        add(*store, u"Kept"_s);
        path = store->path();
        before = dump(*store);
    }
    const Migration steps[] = {{currentSchemaVersion, toVersion1}, {currentSchemaVersion + 1, fails}};
    QVERIFY(!openCatalogue(path, CatalogueStore::Access::ReadWrite, steps));
    QVERIFY(!openCatalogue(path, CatalogueStore::Access::ReadOnly, steps));
    QCOMPARE(dump(*ok(CatalogueStore::open(path))), before);
}

/// A file as the first released schema wrote it; each later version adds one. Made by: tst_safety --write-fixture FOLDER.
void tst_Safety::opensOldVersions_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= currentSchemaVersion; ++version)
        QTest::addRow("%d", version) << version;
}

void tst_Safety::opensOldVersions()
{
    QFETCH(const int, version);
    const QString fixture =
        QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version%1.").arg(version);
    QFile packed(fixture + u"lacuna.z"_s);
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile expected(fixture + u"txt"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"old.lacuna"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(packed.readAll()));
    file.close();
    const auto store = ok(CatalogueStore::open(file.fileName()));
    QCOMPARE(dump(*store), QString::fromUtf8(expected.readAll()));
    QCOMPARE(ok(store->search(u"thailand"_s)).size(), 1u);
    QVERIFY(store->canRedo());
    ok(store->redo());
    while (store->canUndo())
        ok(store->undo());
    QCOMPARE(ok(store->statistics()).studies, 0);
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_Safety::backsUpWhileOpen()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"In the log"_s);
    const QString copy = folder.filePath(u"copy.lacuna"_s);
    Progress progress;
    ok(store->backup(copy, progress));
    QCOMPARE(dump(*ok(CatalogueStore::open(copy))), dump(*store));
    add(*store, u"Later"_s);
    ok(store->backup(copy, progress)); // in place of the older one
    QCOMPARE(dump(*ok(CatalogueStore::open(copy))), dump(*store));
    QCOMPARE(store->backup(store->path(), progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
}

void tst_Safety::backupIsWholeOrNotThere()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const QString copy = folder.filePath(u"copy.lacuna"_s);
    Progress progress;
    progress.cancel();
    QCOMPARE(store->backup(copy, progress).error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(copy));
    Progress other;
    QCOMPARE(store->backup(folder.filePath(u"no/folder.lacuna"_s), other).error().kind, ErrorKind::NotFound);
    // Onto a catalogue that is open with edits in its log: refused, and unharmed.
    const auto open = create(folder, u"open.lacuna"_s);
    add(*open, u"Precious"_s);
    QCOMPARE(store->backup(open->path(), other).error().kind, ErrorKind::Busy);
    QCOMPARE(ok(open->statistics()).studies, 1);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
}

void tst_Safety::checkFindsDamage()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id id = add(*store, u"One"_s, {coding(country, laos)});
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
    Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
    ok(other.execute(
        "PRAGMA foreign_keys = 0; UPDATE coding SET term = 4711; DROP TRIGGER study_search_update"));
    ok(other.run("UPDATE term SET parent = 23 WHERE id = 21"));
    const auto findings = ok(store->check(progress));
    QCOMPARE(findings.size(), 3u);
    QVERIFY(std::ranges::any_of(
        findings, [](const CheckFinding& f) { return f.message.contains(u"study_search_update"_s); }));
    QVERIFY(
        std::ranges::any_of(findings, [](const CheckFinding& f) { return f.message.contains(u"coding"_s); }));
    QVERIFY(
        std::ranges::any_of(findings, [](const CheckFinding& f) { return f.message.contains(u"ring"_s); }));
    QVERIFY(ok(store->study(id)).codings.size() == 1);
}

void tst_Safety::checkFindsAStaleSearchIndex()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"One"_s);
    {
        Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
        const TriggersOff off(other);
        ok(other.execute("UPDATE study SET title = 'Two'"));
    }
    Progress progress;
    auto findings = ok(store->check(progress));
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning);
    QCOMPARE(ok(store->search(u"two"_s)).size(), 0u);
    ok(store->rebuildSearchIndex());
    QVERIFY(ok(store->check(progress)).empty());
    QCOMPARE(ok(store->search(u"two"_s)).size(), 1u);
}

void tst_Safety::busyIsClear()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
    const Transaction writing = ok(Transaction::begin(other));
    const auto refused = store->apply(AddStudy{study(u"Waits"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(ok(store->evidence()).studies.size(), 0); // reading goes on
}

void tst_Safety::damagedFileIsAnError()
{
    QTemporaryDir folder;
    QString path;
    {
        const auto store = create(folder);
        for (int i = 0; i < 50; ++i)
            add(*store, u"Study %1"_s.arg(i));
        path = store->path();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (const qint64 size : {qint64(4096), whole.size() / 2, whole.size() - 8192}) {
        file.resize(size);
        const auto store = CatalogueStore::open(path);
        if (store) {
            Progress progress;
            const auto findings = (*store)->check(progress);
            QVERIFY(!findings || !findings->empty());
        } else {
            QVERIFY(!store.error().message.isEmpty());
        }
    }
    // Noise in every page: an error, a finding or an untouched page, never a crash.
    for (qsizetype page = 8192; page < whole.size(); page += 8192) {
        QByteArray noisy = whole;
        for (qsizetype i = 0; i < 200; ++i)
            noisy[page + i] = char(i * 37 + page);
        file.resize(0);
        file.seek(0);
        file.write(noisy);
        file.flush();
        const auto store = CatalogueStore::open(path);
        if (store) {
            (void)(*store)->evidence();
            (void)(*store)->codebook();
            (void)(*store)->search(u"study"_s);
            (void)(*store)->undo();
        }
    }
}

namespace {

int writeFixture(const QString& folder)
{
    const QString name = u"version%1."_s.arg(currentSchemaVersion);
    const QString path = folder + u'/' + name + u"lacuna"_s;
    const auto write = [&](const QString& part, const QByteArray& content) {
        QFile file(folder + u'/' + part);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QString text;
    {
        const auto store = ok(CatalogueStore::create(path, codebook(), {}));
        BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"fixture.ris"_s)));
        const std::vector<CodedStudy> studies{
            study(u"Imported, on Thailand"_s, {coding(country, thailand, u"a quote"_s)}),
            study(u"Imported, บังคับใช้แรงงาน"_s, {coding(origin, laos)})};
        ok(import.addStudies(studies));
        ok(import.commit());
        add(*store, u"Typed in"_s, {coding(sector, fishing)});
        ok(store->apply(SetNotApplicable{{0, sector, seaFishing, country, laos, u"landlocked"_s}, true}));
        View view;
        view.name = u"A view"_s;
        view.question.rows = country;
        view.question.columns = sector;
        ok(store->apply(SaveView{view}));
        ok(store->apply(MergeTerms{garments, fishing}));
        ok(store->undo());
        text = dump(*store);
    }
    QFile file(path);
    const bool done = file.open(QIODevice::ReadOnly)
        && write(name + u"lacuna.z"_s, qCompress(file.readAll(), 9)) && write(name + u"txt"_s, text.toUtf8());
    file.remove();
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--write-fixture"_s)
        return writeFixture(arguments.value(2));
    tst_Safety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safety.moc"
