// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/gzipped.h"
#include "model/support/packfile.h"
#include "model/support/wholewriting.h"
#include "support/packbuilder.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::testing;

/// The container of a pack: what is put in comes out, and a stranger's is refused whatever is wrong with it.
class TestPackFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void isAPlainZip();
    void sameBytes();
    void partsThatLie();
    void cancelledLeavesNothing();
    void onlyForTheOwner();
    void saysThatTheDiskIsFull();
    void hostile_data();
    void hostile();
    void cutOff_data() { sealing(); }
    void cutOff();
    void flipped_data() { sealing(); }
    void flipped();
    void passphrases();
    void blocksInAnotherOrder();
    void costsOfAStranger();
    void bombs();
    void gzippedTwice_data();
    void gzippedTwice();

private:
    static void sealing()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("plain") << QString();
        QTest::newRow("sealed") << u"a made-up passphrase"_s;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString written(const QByteArray& bytes)
    {
        const QString name = path(u"%1.lacunapack"_s.arg(++m_made));
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
    }
    QByteArray sample(const QString& passphrase);
    /// Opens it and takes everything out of it; the error, or an empty one.
    Error tried(const QString& file, const QString& passphrase = {});

    QTemporaryDir m_folder;
    Progress m_progress;
    int m_made = 0;
};

namespace {

const QByteArray someText = QByteArray("Synthetic text of a pack. ").repeated(9000);

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileName(const QByteArray& data)
{
    return u"files/"_s
        + QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QByteArray gzippedBytes(QByteArray data)
{
    QBuffer from(&data);
    QBuffer to;
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    Progress progress;
    return gzip(from, to, progress) ? to.data() : QByteArray();
}

std::vector<PackSource> sampleParts()
{
    std::vector<PackSource> parts{packSource(u"summary.txt"_s, "What is in it\n")};
    PackSource packed = packSource(u"catalogue.db.gz"_s, gzippedBytes(someText));
    packed.part.unpacked = someText.size();
    parts.push_back(packed);
    parts.push_back(packSource(fileName(someText), someText));
    return parts;
}

} // namespace

QByteArray TestPackFile::sample(const QString& passphrase)
{
    const QString name = path(u"sample.lacunapack"_s);
    const auto done = writePackFile(name, {{u"title"_s, u"Synthetic"_s}}, sampleParts(),
                                    {passphrase, SealCost::least()}, m_progress);
    return done ? bytesOf(name) : QByteArray();
}

Error TestPackFile::tried(const QString& file, const QString& passphrase)
{
    const auto pack = PackFile::open(file, passphrase, m_progress);
    if (!pack)
        return pack.error();
    for (const PackPart& part : (*pack)->parts()) {
        const QString to = path(u"part%1"_s.arg(++m_made));
        const auto done = (*pack)->extract(part, to, m_progress);
        if (QFileInfo::exists(to) != done.has_value())
            return {ErrorKind::Internal,
                    u"a file where there should be none, or none where there should be one"_s,
                    {}};
        if (!done)
            return done.error();
    }
    return {ErrorKind::Internal, {}, {}};
}

void TestPackFile::roundTrip_data()
{
    sealing();
}

void TestPackFile::roundTrip()
{
    QFETCH(const QString, passphrase);
    const QByteArray bytes = sample(passphrase);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes.contains("Synthetic text"), passphrase.isEmpty());
    const auto pack = PackFile::open(written(bytes), passphrase, m_progress);
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().message));
    QCOMPARE((*pack)->manifest(), (QJsonObject{{u"title"_s, u"Synthetic"_s}}));
    QCOMPARE((*pack)->parts().size(), size_t(3));
    const QList<QByteArray> wanted{"What is in it\n", someText, someText};
    for (size_t i = 0; i < 3; ++i) {
        const QString to = path(u"out%1"_s.arg(++m_made));
        QVERIFY((*pack)->extract((*pack)->parts()[i], to, m_progress).has_value());
        QCOMPARE(bytesOf(to), wanted[qsizetype(i)]);
    }
}

/// So that people get at their work without this program.
void TestPackFile::isAPlainZip()
{
    KZip zip(written(sample({})));
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const auto* summary = zip.directory()->file(u"summary.txt"_s);
    QVERIFY(summary);
    QCOMPARE(summary->data(), "What is in it\n");
}

void TestPackFile::sameBytes()
{
    QCOMPARE(sample({}), sample({}));
    QCOMPARE_NE(sample(u"one"_s), sample(u"one"_s)); // another salt
}

void TestPackFile::partsThatLie()
{
    const QString to = path(u"lying.lacunapack"_s);
    for (const int by : {-1, 1}) {
        std::vector<PackSource> parts = sampleParts();
        parts[0].part.size += by;
        const auto done = writePackFile(to, {}, parts, {}, m_progress);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, ErrorKind::Corrupt);
        QVERIFY(!QFileInfo::exists(to));
    }
    std::vector<PackSource> parts = sampleParts();
    parts[2].part.sha256[0] = char(parts[2].part.sha256[0] ^ 1);
    const auto done = writePackFile(to, {}, parts, {}, m_progress);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Corrupt);
    QVERIFY(!QFileInfo::exists(to));
}

void TestPackFile::cancelledLeavesNothing()
{
    const QTemporaryDir folder;
    for (const QString& passphrase : {QString(), u"one"_s}) {
        const QString to = folder.filePath(u"cancelled.lacunapack"_s);
        std::vector<PackSource> parts = sampleParts();
        Progress progress;
        const auto write = parts[1].write;
        parts[1].write = [&](const PackSink& sink) {
            progress.cancel();
            return write(sink);
        };
        const auto done = writePackFile(to, {}, parts, {passphrase, SealCost::least()}, progress);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestPackFile::onlyForTheOwner()
{
    // Also where one stands already that everybody may read.
    const QString name = written("something else");
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QVERIFY(writePackFile(name, {}, sampleParts(), {}, m_progress).has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(name) & others));
}

void TestPackFile::saysThatTheDiskIsFull()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || QFileInfo(full).isFile())
        QSKIP("There is no device that is always full.");
    const auto done = writeWhole(full, "some bytes");
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Io);
    QVERIFY2(done.error().message.contains(u"disk is full"_s), qPrintable(done.error().message));
    QFile room(path(u"room"_s));
    QVERIFY(room.open(QIODevice::WriteOnly));
    QVERIFY(writeWhole(room, "some bytes").has_value());
    QCOMPARE(room.pos(), 10);
}

void TestPackFile::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray summary = "made up";
    const QJsonObject entry = listed("summary.txt", summary);
    const QByteArray manifest = manifestOf({entry});
    const RawEntry first{.name = "manifest.json", .data = manifest};
    const RawEntry good{.name = "summary.txt", .data = summary};
    const auto row = [](const char* name, const std::vector<RawEntry>& entries, const QString& says) {
        QTest::newRow(name) << rawZip(entries) << says;
    };
    const auto with = [&](auto change) {
        RawEntry entry2 = good;
        change(entry2);
        return std::vector{first, entry2};
    };
    row("sound", {first, good}, {});
    for (const QByteArray& path :
         {QByteArray("../summary.txt"), QByteArray("/etc/passwd"), QByteArray("files/../../x"),
          QByteArray(".."), QByteArray("files/x"), QByteArray("a/b"), QByteArray("C:\\x"),
          QByteArray("files/"), QByteArray(".hidden"), QByteArray("Summary.txt"),
          QByteArray("summary.txt\0", 12), QByteArray("sum\xc3\xa9")}) {
        row(path.toPercentEncoding().constData(), {first, {.name = path, .data = summary}},
            path.endsWith('/') ? u"folder"_s : u"does not belong"_s);
        const RawEntry lying{.name = "manifest.json", .data = manifestOf({listed(path, summary)})};
        row(qPrintable(u"listed "_s + QString::fromLatin1(path.toPercentEncoding())),
            {lying, {.name = path, .data = summary}},
            path.endsWith('/') ? u"folder"_s : u"does not belong"_s);
    }
    row("link", with([](RawEntry& e) { e.attributes = 0120777U << 16; }), u"link"_s);
    row("folder", with([](RawEntry& e) { e.attributes = 0040755U << 16; }), u"link or a folder"_s);
    row("device", with([](RawEntry& e) { e.attributes = 0020644U << 16; }), u"link or a folder"_s);
    row("twice", {first, good, good}, u"twice"_s);
    row("manifest twice", {first, good, first}, u"twice"_s);
    row("deflated", with([](RawEntry& e) { e.method = 8; }), u"compressed"_s);
    row("bomb", with([](RawEntry& e) { e.statedSize = 0xf0000000; }), u"compressed"_s);
    row("encrypted", with([](RawEntry& e) { e.flags = 1; }), u"encrypted"_s);
    row("sizes later", with([](RawEntry& e) { e.flags = 8; }), u"not as Lacuna"_s);
    row("another name before it", with([](RawEntry& e) { e.localName = "summary.doc"; }), u"damaged"_s);
    row("extra", with([](RawEntry& e) { e.extra = "xxxx"; }), u"damaged"_s);
    row("gap", with([](RawEntry& e) { e.gap = "hidden"; }), u"damaged"_s);
    row("no manifest", {good}, u"no pack"_s);
    row("another program's", {{.name = "p1", .data = "x", .flags = 8}}, u"no pack"_s);
    row("manifest later", {good, first}, u"no pack"_s);
    row("missing", {first}, u"missing"_s);
    row("extra part", {first, good, {.name = "more.txt", .data = "x"}}, u"does not name"_s);
    row("shorter", with([](RawEntry& e) { e.data.chop(1); }), u"not as the file's own list"_s);
    row("mis-hashed", with([](RawEntry& e) { e.data[0] = 'M'; }), u"damaged"_s);
    row("newer", {{.name = "manifest.json", .data = manifestOf({entry}, 2)}, good}, u"newer"_s);
    for (const QByteArray& json :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\":1}"),
          QByteArray("{\"format\":1,\"parts\":{}}"), QByteArray("{\"format\":1,\"parts\":[1]}"),
          QByteArray("{\"format\":1.5,\"parts\":[]}"), QByteArray("{\"format\":0,\"parts\":[]}"),
          QByteArray("[").repeated(100'000)})
        row(QByteArray("list " + json.left(30)).constData(), {{.name = "manifest.json", .data = json}, good},
            u"(manifest.json)"_s);
    row("listed twice", {{.name = "manifest.json", .data = manifestOf({entry, entry})}, good},
        u"(manifest.json)"_s);
    const QByteArray wrong = "files/" + QByteArray(64, 'a');
    row("content exchanged",
        {{.name = "manifest.json", .data = manifestOf({listed(wrong, summary)})},
         {.name = wrong, .data = summary}},
        u"exchanged"_s);
    QJsonObject unpacked = entry;
    unpacked.insert(u"unpacked"_s, 10'000'000'000LL);
    row("unpacks", {{.name = "manifest.json", .data = manifestOf({unpacked})}, good}, u"far more"_s);
    unpacked.insert(u"unpacked"_s, -2);
    row("unpacks to less than nothing", {{.name = "manifest.json", .data = manifestOf({unpacked})}, good},
        u"(manifest.json)"_s);
    unpacked.insert(u"unpacked"_s, 20);
    row("not gzipped", {{.name = "manifest.json", .data = manifestOf({unpacked})}, good}, u"damaged"_s);
    const QByteArray sound = rawZip({first, good});
    QTest::newRow("something before") << QByteArray("#!/bin/sh\n" + sound) << u"no pack"_s;
    QTest::newRow("something behind") << QByteArray(sound + "x") << u"damaged"_s;
    QTest::newRow("empty") << QByteArray() << u"no pack"_s;
    QTest::newRow("text") << QByteArray("TY  - RPRT\n") << u"no pack"_s;
    QTest::newRow("a catalogue") << QByteArray("SQLite format 3\0", 16) << u"no pack"_s;
    QTest::newRow("a zip of nothing") << rawZip({}) << u"no pack"_s;
    QByteArray many = sound;
    qToLittleEndian<quint16>(0xffff, many.data() + many.size() - 12);
    qToLittleEndian<quint16>(0xffff, many.data() + many.size() - 14);
    QTest::newRow("endless") << many << u"more in the file"_s;
}

void TestPackFile::hostile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Error error = tried(written(bytes));
    QVERIFY2(says.isEmpty() ? error.message.isEmpty() : error.message.contains(says),
             qPrintable(u"%1 (%2)"_s.arg(error.message, error.detail)));
    if (!says.isEmpty())
        QVERIFY(error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Newer);
}

void TestPackFile::cutOff()
{
    QFETCH(const QString, passphrase);
    const QByteArray whole = sample(passphrase);
    constexpr int steps = 50;
    for (int i = 0; i < steps; ++i) {
        const Error error = tried(written(whole.first(whole.size() * i / steps)), passphrase);
        QVERIFY2(error.kind == ErrorKind::BadInput, qPrintable(u"%1: %2"_s.arg(i).arg(error.message)));
        QVERIFY(!error.message.isEmpty());
    }
    QCOMPARE(tried(written(whole.chopped(1)), passphrase).kind, ErrorKind::BadInput);
}

void TestPackFile::flipped()
{
    QFETCH(const QString, passphrase);
    const QByteArray whole = sample(passphrase);
    QRandomGenerator random(20260101);
    int harmless = 0;
    for (int i = 0; i < 200; ++i) {
        // Heads and lists are met as often as the long parts between.
        const qsizetype at = i % 2 ? random.bounded(whole.size()) : random.bounded(800);
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        const Error error = tried(written(bytes), passphrase);
        if (error.message.isEmpty())
            ++harmless; // a date, a title
        else
            QVERIFY2(
                error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Newer
                    || (!passphrase.isEmpty() && error.kind == ErrorKind::Io), // more memory than there is
                qPrintable(u"%1: %2"_s.arg(at).arg(error.message)));
    }
    QVERIFY2(passphrase.isEmpty() ? harmless < 20 : harmless == 0, qPrintable(QString::number(harmless)));
}

void TestPackFile::passphrases()
{
    const QString secret = u"Zoë’s café 海"_s;
    const QString sealed = written(sample(secret));
    const Error none = tried(sealed);
    QCOMPARE(none.kind, ErrorKind::BadInput);
    QCOMPARE(none.detail, u"passphrase"_s);
    for (const QString& wrong : {u"zoë’s café 海"_s, u"Zoë’s café 海 "_s, u"x"_s}) {
        const Error error = tried(sealed, wrong);
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QCOMPARE(error.detail, u"passphrase"_s);
        QVERIFY(error.message.contains(u"damaged"_s)); // which of the two cannot be told
    }
    // Another system's keyboard.
    const QString decomposed = secret.normalized(QString::NormalizationForm_D);
    QCOMPARE_NE(decomposed, secret);
    QCOMPARE(tried(sealed, decomposed).message, QString());
    QCOMPARE(tried(written(sample({})), secret).message, QString()); // not needed
}

/// Blocks are chained: none can be taken out, put elsewhere or be repeated.
void TestPackFile::blocksInAnotherOrder()
{
    const QString secret = u"one"_s;
    const QByteArray whole = sample(secret);
    constexpr qsizetype head = 72;
    constexpr qsizetype block = 64 * 1024 + 17;
    QVERIFY(whole.size() > head + 3 * block);
    const QByteArray a = whole.mid(head, block);
    const QByteArray b = whole.mid(head + block, block);
    const QByteArray rest = whole.mid(head + 2 * block);
    QCOMPARE(tried(written(whole.first(head) + a + b + rest), secret).message, QString());
    for (const QByteArray& bytes :
         {QByteArray(b + a + rest), QByteArray(a + rest), QByteArray(a + a + b + rest), QByteArray(a + b),
          QByteArray(a + b + rest + rest)})
        QCOMPARE(tried(written(whole.first(head) + bytes), secret).kind, ErrorKind::BadInput);
    // The head is authenticated with the first block.
    const QByteArray other = sample(secret);
    QCOMPARE(tried(written(other.first(head) + whole.sliced(head)), secret).detail, u"passphrase"_s);
}

void TestPackFile::costsOfAStranger()
{
    const QByteArray whole = sample(u"one"_s);
    for (const auto& [at, value] : {std::pair(16, 1ULL << 40), std::pair(24, 1ULL << 45), std::pair(24, 0ULL),
                                    std::pair(16, 0ULL), std::pair(12, 1ULL << 32)}) {
        QByteArray bytes = whole;
        qToBigEndian<quint64>(value, bytes.data() + at);
        const Error error = tried(written(bytes), u"one"_s);
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QVERIFY(error.detail != u"passphrase"_s); // nothing was tried
    }
}

/// What is gzipped stops where the list says that it ends.
void TestPackFile::bombs()
{
    const QByteArray zeros(8 * 1024 * 1024, '\0');
    const QByteArray packed = gzippedBytes(zeros);
    QVERIFY(packed.size() < 64 * 1024);
    for (const qint64 said : {qint64(zeros.size()) - 1, qint64(zeros.size()) + 1, qint64(0)}) {
        QJsonObject entry = listed("catalogue.db.gz", packed);
        entry.insert(u"unpacked"_s, said);
        const Error error = tried(written(rawZip({{.name = "manifest.json", .data = manifestOf({entry})},
                                                  {.name = "catalogue.db.gz", .data = packed}})));
        QCOMPARE(error.kind, ErrorKind::BadInput);
    }
}

void TestPackFile::gzippedTwice_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 512 * 1024 - 1, 512 * 1024, 512 * 1024 + 1, 7'000'000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestPackFile::gzippedTwice()
{
    QFETCH(const qsizetype, size);
    QByteArray data(size, '\0');
    QRandomGenerator random(7);
    for (qsizetype i = 0; i < size; i += 1 + random.bounded(20))
        data[i] = char(random.bounded(256));
    QByteArray packed = gzippedBytes(data);
    QVERIFY(!packed.isEmpty());
    QCOMPARE(gzippedBytes(data), packed);
    QBuffer from(&packed);
    QBuffer to;
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    QVERIFY(gunzip(from, to, size, m_progress).has_value());
    QCOMPARE(to.data(), data);
}

QTEST_GUILESS_MAIN(TestPackFile)
#include "tst_packfile.moc"
