// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna duplicates`, in process.
class TestDuplicatesCommand : public QObject, protected test::CommandRun {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonHasItsShape();
    void possibleOnesAreAskedFor();
    void toldApartIsNotAskedAgain();
    void csvHasALineAPair();
    void writesAFile();
    void emptyCatalogueHasNone();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void missingCatalogueIsOneLine();
    void timingsAreOneLineOfJson();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString catalogue(const QByteArray& csv);
    QString withDuplicates();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDuplicatesCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// A catalogue with the records of @p csv, every one of them.
QString TestDuplicatesCommand::catalogue(const QByteArray& csv)
{
    QString name = path(u"c.lacuna"_s);
    if (run({u"new"_s, name}) != 0)
        qFatal("%s", m_err.constData());
    if (csv.isEmpty())
        return name;
    QFile file(path(u"records.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file");
    file.close();
    if (run({u"import"_s, name, file.fileName(), u"--duplicates"_s, u"keep"_s}) != 0)
        qFatal("%s", m_err.constData());
    return name;
}

QString TestDuplicatesCommand::withDuplicates()
{
    return catalogue("title,authors,year,source,volume,pages\n"
                     "=Fees and debts of migrant workers,\"Barron, Paul\",2019,Journal of Migration,7,10-31\n"
                     "=Fees and debts of migrant workers,\"Barron, P.\",2019,J Migr,7,10-31\n"
                     "\"Slavery and the law, part 1\",\"Allain, J\",2009,Law Journal,3,1-20\n"
                     "\"Slavery and the law, part 2\",\"Allain, J\",2009,Law Journal,4,1-25\n"
                     "Hours of domestic work in Asian cities,\"Tan, L\",2010,Asian Journal,4,5-19\n"
                     "Hours of domestic work in Asian cities,,2011,Review of Work,,\n");
}

void TestDuplicatesCommand::jsonHasItsShape()
{
    const QString name = withDuplicates();
    QCOMPARE(run({u"duplicates"_s, name}), 0);
    const QJsonObject json = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(json[u"studies"_s].toInt(), 6);
    QVERIFY(!json.contains(u"possible"_s));
    const QJsonArray duplicates = json[u"duplicates"_s].toArray();
    QVERIFY(!duplicates.isEmpty());
    const QJsonObject pair = duplicates.first().toObject();
    QCOMPARE(pair[u"kind"_s].toString(), u"certain"_s);
    QCOMPARE_GE(pair[u"score"_s].toDouble(), 0.99);
    QCOMPARE(pair[u"a"_s][u"title"_s].toString(), u"=Fees and debts of migrant workers"_s);
    QVERIFY(pair[u"a"_s][u"id"_s].toString().toLongLong() < pair[u"b"_s][u"id"_s].toString().toLongLong());
    const QJsonObject reason = pair[u"reasons"_s][0].toObject();
    QCOMPARE(reason[u"reason"_s].toString(), u"same-title"_s);
    QCOMPARE(reason[u"similarity"_s].toDouble(), 1.0);
    QCOMPARE(reason[u"text"_s].toString(), u"same title"_s);
    QCOMPARE(json[u"groups"_s][0].toArray(), (QJsonArray{pair[u"a"_s][u"id"_s], pair[u"b"_s][u"id"_s]}));
    const QJsonObject companion = json[u"companions"_s][0].toObject();
    QCOMPARE(companion[u"kind"_s].toString(), u"other-part"_s);
}

void TestDuplicatesCommand::possibleOnesAreAskedFor()
{
    QCOMPARE(run({u"duplicates"_s, withDuplicates(), u"--all"_s}), 0);
    QVERIFY(QJsonDocument::fromJson(m_out).object()[u"possible"_s].isArray());
}

void TestDuplicatesCommand::toldApartIsNotAskedAgain()
{
    const QString name = withDuplicates();
    QCOMPARE(run({u"duplicates"_s, name}), 0);
    const QJsonArray before = QJsonDocument::fromJson(m_out).object()[u"duplicates"_s].toArray();
    QVERIFY(!before.isEmpty());
    SetDifferent apart;
    for (const QJsonValue& pair : before) {
        apart.pairs.append(
            {pair[u"b"_s][u"id"_s].toString().toLongLong(), pair[u"a"_s][u"id"_s].toString().toLongLong()});
    }
    {
        auto store = CatalogueStore::open(name);
        QVERIFY(store.has_value());
        QVERIFY((*store)->apply(apart).has_value());
    }
    QCOMPARE(run({u"duplicates"_s, name, u"--all"_s}), 0);
    const QJsonObject after = QJsonDocument::fromJson(m_out).object();
    QVERIFY(after[u"duplicates"_s].toArray().isEmpty());
    QVERIFY(after[u"groups"_s].toArray().isEmpty());
    for (const QJsonValue& pair : after[u"possible"_s].toArray())
        QVERIFY(pair[u"a"_s] != before[0][u"a"_s] || pair[u"b"_s] != before[0][u"b"_s]);
}

void TestDuplicatesCommand::csvHasALineAPair()
{
    QCOMPARE(run({u"duplicates"_s, withDuplicates(), u"--as"_s, u"csv"_s}), 0);
    const QStringList lines = QString::fromUtf8(m_out).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"kind,score,id,other id,title,other title,reasons"_s);
    QVERIFY2(lines.at(1).startsWith(u"certain,"_s), qPrintable(lines.at(1)));
    // What a spreadsheet would run as a formula is made harmless.
    QVERIFY2(lines.at(1).contains(u",'=Fees and debts of migrant workers,"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).contains(u"\"same title, same authors, same year"_s), qPrintable(lines.at(1)));
    QVERIFY(m_err.isEmpty());
}

void TestDuplicatesCommand::writesAFile()
{
    const QString file = path(u"found.json"_s);
    QCOMPARE(run({u"duplicates"_s, withDuplicates(), u"-o"_s, file}), 0);
    QVERIFY(m_out.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(written.readAll()).isObject());
    QCOMPARE(run({u"duplicates"_s, path(u"c.lacuna"_s), u"-o"_s, path(u"no/such/folder.json"_s)}), 1);
}

void TestDuplicatesCommand::emptyCatalogueHasNone()
{
    QCOMPARE(run({u"duplicates"_s, catalogue({})}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object()[u"duplicates"_s].toArray().size(), 0);
}

void TestDuplicatesCommand::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no catalogue") << QStringList{u"duplicates"_s};
    QTest::newRow("two catalogues") << QStringList{u"duplicates"_s, u"a.lacuna"_s, u"b.lacuna"_s};
    QTest::newRow("format") << QStringList{u"duplicates"_s, u"a.lacuna"_s, u"--as"_s, u"ris"_s};
    QTest::newRow("option") << QStringList{u"duplicates"_s, u"a.lacuna"_s, u"--some"_s};
}

void TestDuplicatesCommand::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_err.count('\n'), 1);
}

void TestDuplicatesCommand::missingCatalogueIsOneLine()
{
    QCOMPARE(run({u"duplicates"_s, path(u"none.lacuna"_s)}), 1);
    QCOMPARE(m_err.count('\n'), 1);
}

void TestDuplicatesCommand::timingsAreOneLineOfJson()
{
    QCOMPARE(run({u"duplicates"_s, withDuplicates(), u"--timings"_s}), 0);
    const QJsonObject timings = QJsonDocument::fromJson(m_err).object();
    for (const QString& stage : {u"open"_s, u"read"_s, u"find"_s, u"write"_s, u"total"_s})
        QVERIFY2(timings.contains(stage), qPrintable(stage));
}

QTEST_GUILESS_MAIN(TestDuplicatesCommand)
#include "tst_duplicatescommand.moc"
