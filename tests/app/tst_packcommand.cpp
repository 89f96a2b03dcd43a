// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/packs.h"
#include "packfixture.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna pack`: what is chosen, what is told of it, and how it ends.
class TestPackCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void packsEverything();
    void packsAFilter_data();
    void packsAFilter();
    void packsChanges();
    void packsNoMoreThanKnowledgeAsChanges();
    void confidentialStaysUnlessTicked();
    void withAPassphrase();
    void replacesNothingButAPack();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile to(file(name));
        if (to.open(QIODevice::WriteOnly))
            to.write(bytes);
    }
    int pack(const QStringList& words)
    {
        return run(QStringList{u"pack"_s, m_catalogue, u"-o"_s, file(u"p.lacunapack"_s)} + words);
    }
    PackManifest manifest(const QString& passphrase = {}) const
    {
        Progress progress;
        const auto open = OpenPack::open(file(u"p.lacunapack"_s), passphrase, progress);
        return open ? (*open)->manifest() : PackManifest();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
};

/// Three studies of 2001 to 2003, two of them of Thailand, one of these in a collection; and a confidential contribution.
void TestPackCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = file(u"a.lacuna"_s);
    const auto store = CatalogueStore::create(m_catalogue, *builtinCodebook(), {});
    QVERIFY(store);
    const auto codebook = *(*store)->codebook();
    const Dimension* country = codebook->dimension(u"country");
    std::vector<Id> ids;
    for (int i = 1; i <= 3; ++i) {
        CodedStudy study;
        study.study.title = u"A made-up study %1"_s.arg(i);
        study.study.year = 2000 + i;
        Coding coding;
        coding.dimension = country->id;
        coding.term = codebook->resolve(country->id, i < 3 ? u"TH"_s : u"KH"_s)->id;
        study.codings.push_back(coding);
        const auto added = (*store)->apply(AddStudy{study});
        QVERIFY(added);
        ids.push_back(added->id);
    }
    Collection collection;
    collection.name = u"Core"_s;
    QVERIFY((*store)->apply(SaveCollection{collection, {ids[0]}}));
    Contribution said;
    said.name = u"Somebody"_s;
    said.text = u"in confidence"_s;
    said.confidential = true;
    said.studies = {ids[0]};
    QVERIFY((*store)->apply(SaveContributions{{said}}));
}

void TestPackCommand::packsEverything()
{
    QCOMPARE(pack({}), 0);
    QVERIFY(m_out.isEmpty());
    QVERIFY2(m_err.contains("in the pack: ") && m_err.contains("3 study"), m_err.constData());
    QCOMPARE(manifest().contents.studies, 3);
    QCOMPARE(manifest().scope, u"The whole catalogue"_s);
    QCOMPARE(pack({u"--timings"_s}), 0); // over the one that is there
    QVERIFY2(m_err.contains("\"pack\""), m_err.constData());
}

void TestPackCommand::packsAFilter_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("studies");
    QTest::addColumn<QString>("scope");
    QTest::newRow("term") << QStringList{u"--where"_s, u"country=TH"_s} << 2 << u"Country: Thailand"_s;
    QTest::newRow("years") << QStringList{u"--years"_s, u"2003-"_s} << 1
                           << u"From 2003 on (undated studies kept)"_s;
    QTest::newRow("search") << QStringList{u"--search"_s, u"made"_s} << 3 << u"Search: “made”"_s;
    QTest::newRow("exclusion") << QStringList{u"--search"_s, u"-1"_s} << 2 << u"Search: “-1”"_s;
    QTest::newRow("collection") << QStringList{u"--collection"_s, u"core"_s} << 1 << u"Collection: Core"_s;
}

void TestPackCommand::packsAFilter()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, studies);
    QFETCH(const QString, scope);
    QVERIFY2(pack(words) == 0, m_err.constData());
    QCOMPARE(manifest().contents.studies, studies);
    QCOMPARE(manifest().scope, scope);
}

void TestPackCommand::packsChanges()
{
    QCOMPARE(pack({u"--changes"_s}), 0); // never packed: everything
    QCOMPARE(manifest().contents.studies, 3);
    QVERIFY(QFile::remove(file(u"p.lacunapack"_s)));
    QCOMPARE(pack({u"--changes"_s}), 1); // as a filter that nothing passes
    QVERIFY2(m_err.contains("Nothing was changed since the last pack; nothing was written"),
             m_err.constData());
    QVERIFY(!QFileInfo::exists(file(u"p.lacunapack"_s)));
    {
        const auto store = CatalogueStore::open(m_catalogue);
        CodedStudy study;
        study.study.title = u"One more"_s;
        QVERIFY((*store)->apply(AddStudy{study}));
    }
    QCOMPARE(pack({u"--changes"_s}), 0);
    QCOMPARE(manifest().contents.studies, 1);
    {
        const auto store = CatalogueStore::open(m_catalogue);
        QVERIFY((*store)->undo()); // what is gone is a change, too
    }
    QCOMPARE(pack({u"--changes"_s}), 0);
    QCOMPARE(manifest().contents.studies, 0);
    QCOMPARE(manifest().contents.deletions, 1);
    QCOMPARE(pack({u"--changes"_s}), 1);
}

/// What was merged since, but written before, is nothing that was changed here.
void TestPackCommand::packsNoMoreThanKnowledgeAsChanges()
{
    const QString theirs = file(u"b.lacuna"_s);
    test::copyCatalogue(m_catalogue, theirs);
    test::addStudy(theirs, u"Theirs"_s);
    test::packInto(theirs, file(u"b.lacunapack"_s));
    test::addStudy(m_catalogue, u"Mine"_s);
    QCOMPARE(pack({}), 0);
    QCOMPARE(run({u"merge"_s, m_catalogue, file(u"b.lacunapack"_s)}), 0);
    QVERIFY2(m_err.contains("Studies: 1 added"), m_err.constData());
    QVERIFY(QFile::remove(file(u"p.lacunapack"_s)));
    QCOMPARE(pack({u"--changes"_s}), 1);
    QVERIFY2(m_err.contains("nothing was written"), m_err.constData());
    QVERIFY(!QFileInfo::exists(file(u"p.lacunapack"_s)));
    test::addStudy(m_catalogue, u"Mine, too"_s);
    QCOMPARE(pack({u"--changes"_s}), 0);
    QCOMPARE(manifest().contents.studies, 1);
}

void TestPackCommand::confidentialStaysUnlessTicked()
{
    QCOMPARE(pack({}), 0);
    QVERIFY2(m_err.contains("left out: 1 confidential contribution"), m_err.constData());
    QCOMPARE(manifest().contents.contributions, 0);
    QCOMPARE(pack({u"--include-confidential"_s}), 0);
    QVERIFY2(m_err.contains("and in the pack: 1 confidential contribution") && !m_err.contains("left out"),
             m_err.constData());
    QCOMPARE(manifest().contents.contributions, 1);
}

void TestPackCommand::withAPassphrase()
{
    write(u"secret"_s, "a made-up passphrase\nmore\n");
    QCOMPARE(pack({u"--passphrase-file"_s, file(u"secret"_s)}), 0);
    QVERIFY(packNeedsPassphrase(file(u"p.lacunapack"_s)));
    QCOMPARE(manifest(u"a made-up passphrase"_s).contents.studies, 3);
    QVERIFY2(!m_err.contains("warning"), m_err.constData());
    write(u"short"_s, "7 chars\n");
    QCOMPARE(pack({u"--passphrase-file"_s, file(u"short"_s)}), 0);
    QVERIFY2(m_err.contains("warning: a passphrase of fewer than 8 "), m_err.constData());
}

void TestPackCommand::replacesNothingButAPack()
{
    write(u"brief.pdf"_s, "%PDF-1.7");
    write(u"secret"_s, "a made-up passphrase\n");
    write(u"empty"_s, {});
    QCOMPARE(run({u"pack"_s, m_catalogue, u"-o"_s, file(u"brief.pdf"_s)}), 1);
    QVERIFY2(m_err.contains("brief.pdf” is there already and is no pack"), m_err.constData());
    QFile pdf(file(u"brief.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.readAll(), "%PDF-1.7");
    // Not over what it reads.
    QCOMPARE(
        run({u"pack"_s, m_catalogue, u"--passphrase-file"_s, file(u"secret"_s), u"-o"_s, file(u"secret"_s)}),
        2);
    QVERIFY2(m_err.contains("is read here and would be replaced"), m_err.constData());
    QCOMPARE(run({u"pack"_s, m_catalogue, u"-o"_s, file(u"empty"_s)}), 0);
    QCOMPARE(pack({u"--passphrase-file"_s, file(u"secret"_s)}), 0);
    QCOMPARE(pack({}), 0); // over a sealed one
}

void TestPackCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const QString& words, int code, const char* says) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << code << QByteArray(says);
    };
    row(u"pack CATALOGUE"_s, 2, "-o FILE");
    row(u"pack CATALOGUE -o -"_s, 2, "-o FILE");
    row(u"pack CATALOGUE --changes --years 2001 -o OUT"_s, 2, "--changes");
    row(u"pack CATALOGUE --changes --collection Core -o OUT"_s, 2, "--changes");
    row(u"pack CATALOGUE --years x -o OUT"_s, 2, "--years");
    for (const QString& search : {QString(), u"("_s, u"\""_s, u"-"_s, u"author:"_s, u"***"_s, u"a"_s})
        row(u"pack CATALOGUE --search %1 -o OUT"_s.arg(search), 2, "looks for nothing");
    row(u"pack CATALOGUE --years 2001 --search  -o OUT"_s, 2, "looks for nothing");
    row(u"pack CATALOGUE --collection -o OUT"_s, 2, "--collection lacks its value");
    row(u"pack --collection -o OUT"_s, 2, "--collection lacks its value");
    row(u"pack CATALOGUE -o --changes"_s, 2, "-o lacks its value");
    row(u"pack CATALOGUE --nonsense -o OUT"_s, 2, "nonsense");
    row(u"pack CATALOGUE --where country=XX -o OUT"_s, 1, "XX");
    row(u"pack CATALOGUE --collection None -o OUT"_s, 1, "this catalogue has Core");
    row(u"pack CATALOGUE --years 1900-1901 -o OUT"_s, 1, "no study passes");
    row(u"pack CATALOGUE -o CATALOGUE"_s, 1, "would be replaced");
    row(u"pack CATALOGUE -o /nowhere/OUT"_s, 1, "cannot be written");
    row(u"pack NONE -o OUT"_s, 1, "There is no file");
    row(u"pack CATALOGUE --passphrase-file NONE -o OUT"_s, 1, "cannot be read");
    row(u"pack CATALOGUE --passphrase-file EMPTY -o OUT"_s, 1, "no passphrase");
    row(u"pack CATALOGUE --passphrase-file BROKEN -o OUT"_s, 1, "no passphrase");
    row(u"pack CATALOGUE --passphrase-file LONG -o OUT"_s, 1, "too long");
}

void TestPackCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    write(u"EMPTY"_s, "\nsecond line\n");
    write(u"BROKEN"_s, "\xff\xfe\n");
    write(u"LONG"_s, QByteArray(5000, 'x'));
    words.replaceInStrings(u"CATALOGUE"_s, m_catalogue);
    for (const QString& name : {u"NONE"_s, u"EMPTY"_s, u"BROKEN"_s, u"LONG"_s})
        words.replaceInStrings(QRegularExpression(u"^%1$"_s.arg(name)), file(name));
    words.replaceInStrings(QRegularExpression(u"^OUT$"_s), file(u"out.lacunapack"_s));
    QCOMPARE(run(words), code);
    QVERIFY2(m_err.contains(says), m_err.constData());
    QVERIFY(m_out.isEmpty());
    QVERIFY(!QFileInfo::exists(file(u"out.lacunapack"_s)));
    QVERIFY(CatalogueStore::isCatalogue(m_catalogue));
}

QTEST_GUILESS_MAIN(TestPackCommand)
#include "tst_packcommand.moc"
