// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"
#include "app/importpreviewer.h"
#include "app/sourcefile.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What is no file is refused without being opened, and a file that others write into while it is read is not imported.
class TestSourceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untouched();
    void noFiles_data();
    void noFiles();
    void changed_data();
    void changed();
    void replaced();
    void importOfAChangingFile_data();
    void importOfAChangingFile();
    void rejectedRefusesAll();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QByteArray& bytes, const QString& name = u"a.csv"_s) const;
    int studies() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
};

namespace {

QByteArray table(int rows)
{
    QByteArray bytes = "title,year\n";
    for (int i = 0; i < rows; ++i)
        bytes += "Title " + QByteArray::number(i) + ",2001\n";
    return bytes;
}

void change(const QString& path, const QString& how)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (how == "grown"_L1) {
        file.seek(file.size());
        file.write("One more,2001\n");
    } else if (how == "shrunk"_L1) {
        file.resize(file.size() / 2);
    } else if (how == "emptied"_L1) {
        file.resize(0);
    } else {
        file.seek(20);
        file.write("XX");
    }
    file.flush();
    // Some file systems count seconds.
    if (how == "written over"_L1)
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(10), QFileDevice::FileModificationTime);
}

/// CSV that somebody writes into after the first records.
class MeddledCsv final : public Format {
public:
    MeddledCsv(QString path, QString how)
        : m_path(std::move(path))
        , m_how(std::move(how))
        , m_formats(standardFormats())
        , m_csv(*m_formats.byId(u"csv"))
    {
    }
    QString id() const override { return u"csv"_s; }
    QString name() const override { return u"CSV"_s; }
    QStringList extensions() const override { return {u"csv"_s}; }
    bool canRead() const override { return true; }
    bool canWrite() const override { return false; }
    Likelihood sniff(QStringView) const override { return Likelihood::Yes; }
    Result<ReadSummary> read(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                             Progress& progress) const override
    {
        bool done = m_how.isEmpty();
        return m_csv.read(
            device, options,
            [&](RecordBatch&& batch) {
                if (!std::exchange(done, true))
                    change(m_path, m_how);
                return sink(std::move(batch));
            },
            progress);
    }
    Result<> write(const std::vector<CodedStudy>&, const Codebook&, QIODevice&, Progress&) const override
    {
        return {};
    }

private:
    QString m_path;
    QString m_how;
    FormatRegistry m_formats;
    const Format& m_csv;
};

} // namespace

void TestSourceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *CatalogueStore::create(path(u"c.lacuna"_s), *builtinCodebook(), {});
}

QString TestSourceFile::write(const QByteArray& bytes, const QString& name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path(name);
}

int TestSourceFile::studies() const
{
    int count = 0;
    const auto read = m_store->forEachStudy([&](const CodedStudy&) {
        ++count;
        return true;
    });
    return read ? count : -1;
}

void TestSourceFile::untouched()
{
    const QByteArray bytes = table(50'000);
    const auto file = SourceFile::of(write(bytes));
    QVERIFY(file.has_value());
    QCOMPARE((*file)->peek(100), bytes.first(100));
    QCOMPARE((*file)->read(1000), bytes.first(1000));
    QCOMPARE((*file)->readAll(), bytes.sliced(1000));
    QVERIFY((*file)->atEnd());
    QVERIFY((*file)->seek(10));
    QCOMPARE((*file)->read(100'000), bytes.sliced(10, 100'000));
    QVERIFY((*file)->checkUnchanged().has_value());
}

void TestSourceFile::noFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << u"missing.ris"_s << ErrorKind::NotFound;
    QTest::newRow("folder") << u"."_s << ErrorKind::BadInput;
    QTest::newRow("pipe") << u"pipe"_s << ErrorKind::BadInput;
    QTest::newRow("zeros") << u"/dev/zero"_s << ErrorKind::BadInput;
    QTest::newRow("noise") << u"/dev/urandom"_s << ErrorKind::BadInput;
    QTest::newRow("nothing") << u"/dev/null"_s << ErrorKind::BadInput;
    QTest::newRow("console") << u"CON"_s << ErrorKind::NotFound; // of Windows; elsewhere there is none
}

void TestSourceFile::noFiles()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const QString file = name.startsWith(u'/') ? name : path(name);
#ifdef Q_OS_UNIX
    if (name == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(file).constData(), 0600), 0); // nobody ever writes into it
#endif
    if (kind == ErrorKind::BadInput && !QFileInfo::exists(file))
        QSKIP("There is none on this system.");
    ImportSource source;
    source.name = file;
    ImportRequest request;
    request.files = {file};
    Progress progress;
    const auto preview = previewSource(source, standardFormats(), *builtinCodebook(), {}, progress);
    QVERIFY(!preview);
    QVERIFY(preview.error().kind == kind);
    QVERIFY2(preview.error().message.contains(file), qUtf8Printable(preview.error().message));
    const auto report = importFiles(*m_store, standardFormats(), request, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().message, preview.error().message);
    QCOMPARE(studies(), 0);
}

void TestSourceFile::changed_data()
{
    QTest::addColumn<bool>("atStart");
    for (const char* how : {"grown", "shrunk", "emptied", "written over"})
        QTest::newRow(how) << true;
}

/// What is read is what stood there or the beginning of it, and then the change is told of.
void TestSourceFile::changed()
{
    const QByteArray bytes = table(50'000);
    const QString name = write(bytes);
    const auto file = SourceFile::of(name);
    QVERIFY(file.has_value());
    const QByteArray start = (*file)->read(1000);
    change(name, QString::fromLatin1(QTest::currentDataTag()));
    const QByteArray rest = (*file)->readAll();
    QVERIFY(start.size() + rest.size() <= bytes.size());
    const auto unchanged = (*file)->checkUnchanged();
    QVERIFY(!unchanged);
    QVERIFY2(unchanged.error().message.contains(name), qUtf8Printable(unchanged.error().message));
}

/// As editors save: the old file is read to its end.
void TestSourceFile::replaced()
{
    const QByteArray bytes = table(50'000);
    const QString name = write(bytes);
    const auto file = SourceFile::of(name);
    QVERIFY(file.has_value());
    const QByteArray start = (*file)->read(1000);
    if (!QFile::remove(name))
        QSKIP("This system does not let go of open files.");
    write("something else");
    QCOMPARE(start + (*file)->readAll(), bytes);
    QVERIFY((*file)->checkUnchanged().has_value());
}

void TestSourceFile::importOfAChangingFile_data()
{
    QTest::addColumn<int>("studies");
    for (const char* how : {"grown", "shrunk", "emptied", "written over"})
        QTest::newRow(how) << 0;
    QTest::newRow("") << 50'000;
}

void TestSourceFile::importOfAChangingFile()
{
    QFETCH(int, studies);
    const QString how = QString::fromLatin1(QTest::currentDataTag());
    const QString name = write(table(50'000));
    const FormatRegistry formats({std::make_shared<MeddledCsv>(name, how)});
    ImportRequest request;
    request.files = {name};
    Progress progress;
    const auto report = importFiles(*m_store, formats, request, progress);
    QCOMPARE(report.has_value(), how.isEmpty());
    if (!report)
        QVERIFY2(report.error().message.contains("was changed"_L1), qUtf8Printable(report.error().message));
    QCOMPARE(this->studies(), studies);
    if (how.isEmpty())
        return;
    write(table(50'000));
    ImportSource source;
    source.name = name;
    const auto preview = previewSource(source, formats, *builtinCodebook(), {}, progress);
    QVERIFY(!preview);
    QVERIFY(preview.error().message.contains("was changed"_L1));
}

/// The user chooses: the rest, or nothing.
void TestSourceFile::rejectedRefusesAll()
{
    const QString bad = write("title,year\nA,2001\n" + QByteArray(20'000'000, 'x') + "\nB,2002\n");
    ImportRequest request;
    request.files = {bad};
    request.refuseRejected = true;
    Progress progress;
    const auto refused = importFiles(*m_store, standardFormats(), request, progress);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("line 3"_L1), qUtf8Printable(refused.error().message));
    QCOMPARE(studies(), 0);
    request.refuseRejected = false;
    const auto rest = importFiles(*m_store, standardFormats(), request, progress);
    QVERIFY(rest);
    QCOMPARE(rest->added(), 2);
    QCOMPARE(rest->rejected(), 1);
    QCOMPARE(studies(), 2);
}

QTEST_GUILESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
