// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"
#include "views/gaps/gapsplace.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna burden`, what matrix and gaps say of a table, and how the window reads and writes.
class TestBurdenCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void importsAndLists();
    void importsAgain();
    void importsInOneStep();
    void importsWhatPeopleHave_data();
    void importsWhatPeopleHave();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void listsForPeople();
    void figures_data();
    void figures();
    void matrixAndGapsStateTheTable();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void theWindowReadsTables();
    void thePageImports();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile to(file(name));
        if (to.open(QIODevice::WriteOnly))
            to.write(bytes);
        return file(name);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
    const QByteArray m_table =
        "country,value,unit,year,measure,source\nTH,600000,people,2021,slavery,\"GSI, 2021\"\n"
        "KH,300000,people,2021,slavery,GSI\nAtlantis,5,people,2021,slavery,GSI\n";
};

/// Two studies of Thailand, one of them a prevalence survey.
void TestBurdenCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = file(u"a.lacuna"_s);
    auto store = CatalogueStore::create(m_catalogue, *builtinCodebook(), {});
    QVERIFY(store);
    const auto codebook = *(*store)->codebook();
    for (const QString& method : {u"QNT-PRV"_s, QString()}) {
        CodedStudy study;
        study.study.title = u"A study "_s + method;
        study.study.type = u"JOUR"_s;
        for (const auto& [key, code] : {std::pair(u"country"_s, u"TH"_s), std::pair(u"method"_s, method)}) {
            if (code.isEmpty())
                continue;
            Coding coding;
            coding.dimension = codebook->dimension(QStringView(key))->id;
            coding.term = codebook->resolve(coding.dimension, code)->id;
            study.codings.push_back(coding);
        }
        QVERIFY((*store)->apply(AddStudy{study}));
    }
}

void TestBurdenCommand::importsAndLists()
{
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, m_table)}), 0);
    QVERIFY(m_err.contains("line 4: "));
    QVERIFY(m_err.contains("Slavery 2021: 3 areas"));
    QCOMPARE(run({u"burden"_s, m_catalogue, u"list"_s}), 0);
    const QJsonArray list = json()[u"burdens"].toArray();
    QCOMPARE(list.size(), 6); // five come with the program
    const QJsonObject own = list[0].toObject();
    QCOMPARE(own[u"name"].toString(), u"Slavery 2021"_s);
    QCOMPARE(own[u"areas"].toInt(), 3);
    QCOMPARE(own[u"placed"].toInt(), 2);
    QCOMPARE(own[u"dimension"].toString(), u"country"_s);
    QVERIFY(!own[u"builtIn"].toBool());
    QVERIFY(list[1][u"builtIn"].toBool());
}

void TestBurdenCommand::importsAgain()
{
    const QString name = write(u"t.csv"_s, m_table + "LA,-1,people,2021,slavery,GSI\n");
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, name}), 3); // a row was refused
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, name}), 3);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"list"_s}), 0);
    QCOMPARE(json()[u"burdens"].toArray().size(), 6); // the table was replaced
}

/// Two definitions are two tables; undo takes back what one command did.
void TestBurdenCommand::importsInOneStep()
{
    const QByteArray two = m_table + "TH,12,per 1000,2021,prevalence,GSI\n";
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, two)}), 0);
    QVERIFY2(m_err.contains("Slavery 2021: 3 areas, 2 of them"), m_err.constData());
    QVERIFY2(m_err.contains("Prevalence 2021: 1 areas, 1 of them"), m_err.constData());
    auto store = CatalogueStore::open(m_catalogue);
    QVERIFY(store);
    QCOMPARE((*store)->burdens()->size(), 2U);
    QVERIFY((*store)->undo());
    QVERIFY((*store)->burdens()->empty());
}

void TestBurdenCommand::importsWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QByteArrayList>("says");
    QTest::newRow("byte order mark and semicolons, in French")
        << QByteArray("\xEF\xBB\xBFpays;valeur;unit\xC3\xA9\nTH;1500,5;personnes\nKH;2;personnes\n") << 0
        << QList<double>{1500.5, 2} << QByteArrayList{"t: 2 areas, 2 of them"};
    QTest::newRow("no numbers") << QByteArray("country,value\nTH,1e999\nKH,-5\nLA,n/a\nVN,nan\nMM,7\n") << 3
                                << QList<double>{7}
                                << QByteArrayList{
                                       "line 2: ", "line 3: ", "line 4: ", "line 5: ", "t: 1 areas"};
    QTest::newRow("an area twice") << QByteArray("country,value\nTH,1\nTH,2\n") << 3 << QList<double>{1}
                                   << QByteArrayList{"line 3: "};
    QTest::newRow("control characters") << QByteArray("country,value\nTH,1\n\"A\x1b[31mB\",2\n") << 0
                                        << QList<double>{1, 2} << QByteArrayList{"line 3: "};
}

void TestBurdenCommand::importsWhatPeopleHave()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QList<double>, values);
    QFETCH(const QByteArrayList, says);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, bytes)}), code);
    for (const QByteArray& part : says)
        QVERIFY2(m_err.contains(part), m_err.constData());
    QVERIFY(!m_err.contains('\x1b'));
    const auto store = CatalogueStore::open(m_catalogue, CatalogueStore::Access::ReadOnly);
    QVERIFY(store);
    const auto tables = (*store)->burdens();
    QCOMPARE(tables->size(), 1U);
    QList<double> found;
    for (const BurdenArea& area : tables->front().areas)
        found += area.value;
    QCOMPARE(found, values);
}

void TestBurdenCommand::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear all,\nthis is no table.\n");
    QTest::newRow("no value column") << QByteArray("country,colour\nTH,red\n");
    QTest::newRow("no number at all") << QByteArray("country,value\nTH,-5\nKH,n/a\n");
    QTest::newRow("only the beginning of a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
    QTest::newRow("NUL bytes") << QByteArray(4096, '\0');
}

void TestBurdenCommand::refusesWhatIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, bytes)}), 1);
    QVERIFY2(m_err.startsWith("lacuna: ") && m_err.count('\n') == 1, m_err.constData());
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, m_folder->path()}), 1);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, m_catalogue}), 1);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"list"_s}), 0);
    QCOMPARE(json()[u"burdens"].toArray().size(), 5); // nothing came
}

void TestBurdenCommand::listsForPeople()
{
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, m_table)}), 0);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"list"_s, u"--as"_s, u"table"_s}), 0);
    const QList<QByteArray> lines = m_out.trimmed().split('\n');
    QVERIFY(lines.size() >= 7); // a header and six tables
    QCOMPARE(m_out.count("the program"), 5);
    QCOMPARE(m_out.count("the catalogue"), 1);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"list"_s, u"--as"_s, u"csv"_s}), 2);
}

void TestBurdenCommand::figures_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("studies");
    QTest::addColumn<double>("share");
    QTest::newRow("all") << QStringList() << 2 << 2.0 / 3;
    QTest::newRow("filter") << QStringList{u"--where"_s, u"method!=QNT-PRV"_s} << 1 << 0.0;
    QTest::newRow("search") << QStringList{u"--search"_s, u"nothing"_s} << 0 << 0.0;
    QTest::newRow("another method") << QStringList{u"--presence"_s, u"QNT"_s} << 2 << 2.0 / 3;
    QTest::newRow("another dimension") << QStringList{u"--dimension"_s, u"origin"_s} << 0 << 0.0;
}

void TestBurdenCommand::figures()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, studies);
    QFETCH(const double, share);
    QCOMPARE(run({u"burden"_s, m_catalogue, u"import"_s, write(u"t.csv"_s, m_table)}), 0);
    const QStringList arguments =
        QStringList{u"burden"_s, m_catalogue, u"figures"_s, u"--burden"_s, u"slavery"_s} + options;
    QVERIFY2(run(arguments) == 0, m_err.constData());
    QCOMPARE(json()[u"studies"].toInt(), studies);
    QCOMPARE(json()[u"presence"][u"share"].toDouble(), share);
    QCOMPARE(json()[u"areas"][0][u"area"].toString(), u"KH"_s);
    QCOMPARE(run(arguments + QStringList{u"--as"_s, u"table"_s}), 0);
    QVERIFY(m_out.contains("studies per 100,000 people"));
    QCOMPARE(run(arguments + QStringList{u"--as"_s, u"csv"_s}), 0);
    QVERIFY(m_out.startsWith("rank,area,"));
    QVERIFY(!m_out.contains("\"\"\"")); // quoted once
}

void TestBurdenCommand::matrixAndGapsStateTheTable()
{
    const QStringList question{u"--rows"_s, u"country"_s,  u"--columns"_s,
                               u"sector"_s, u"--burden"_s, u"victims"_s};
    QCOMPARE(run(QStringList{u"matrix"_s, m_catalogue} + question), 0);
    QCOMPARE(json()[u"burden"][u"name"].toString(), u"Victims of forced labour 2021 (ILO 2022)"_s);
    QCOMPARE(json()[u"burden"][u"unit"].toString(), u"people"_s);
    QCOMPARE(json()[u"burden"][u"year"].toInt(), 2021);
    QVERIFY(json()[u"burden"][u"source"].toString().contains(u"ILO"_s));
    QCOMPARE(run(QStringList{u"gaps"_s, m_catalogue, u"--top"_s, u"3"_s} + question), 0);
    QCOMPARE(json()[u"burden"][u"axis"].toString(), u"rows"_s);
    for (const auto& command : {u"matrix"_s, u"gaps"_s}) {
        const QStringList asked{command, m_catalogue, u"--as"_s, u"table"_s};
        QCOMPARE(run(asked + question), 0);
        QVERIFY2(m_out.contains("weighed by burden: Victims of forced labour 2021 (ILO 2022)"),
                 m_out.constData());
        QCOMPARE(run(asked + question.first(4)), 0);
        QVERIFY(!m_out.contains("weighed by burden"));
    }
    QCOMPARE(run(QStringList{u"gaps"_s, m_catalogue, u"--as"_s, u"csv"_s} + question), 0);
    QVERIFY(m_out.contains("Victims of forced labour 2021 (ILO 2022)\r\n"));
    QCOMPARE(run(QStringList{u"gaps"_s, m_catalogue, u"--top"_s, u"3"_s} + question), 0);
    const QJsonObject first = json()[u"gaps"][0].toObject();
    for (const QString& factor : {u"need"_s, u"shortfall"_s, u"weight"_s})
        QVERIFY2(first[factor].isDouble(), qPrintable(factor));
}

void TestBurdenCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("verb") << QStringList{u"dance"_s} << 2 << QByteArray("dance");
    QTest::newRow("no file") << QStringList{u"import"_s} << 2 << QByteArray("which file");
    QTest::newRow("absent file") << QStringList{u"import"_s, u"/nowhere/at/all.csv"_s} << 1
                                 << QByteArray("all.csv");
    QTest::newRow("no table") << QStringList{u"figures"_s} << 2
                              << QByteArray("Victims of forced labour 2021");
    QTest::newRow("unknown table") << QStringList{u"figures"_s, u"--burden"_s, u"x-rays"_s} << 1
                                   << QByteArray("there is no burden table");
    QTest::newRow("unknown dimension")
        << QStringList{u"figures"_s, u"--burden"_s, u"victims"_s, u"--dimension"_s, u"x"_s} << 1
        << QByteArray("country");
    QTest::newRow("other dimension") << QStringList{u"figures"_s, u"--burden"_s, u"victims"_s,
                                                    u"--dimension"_s, u"sector"_s}
                                     << 1 << QByteArray("another dimension");
}

void TestBurdenCommand::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    QCOMPARE(run(QStringList{u"burden"_s, m_catalogue} + arguments), code);
    QVERIFY2(m_err.contains(says), m_err.constData());
}

void TestBurdenCommand::theWindowReadsTables()
{
    ScriptedPrompts prompts;
    Settings settings(file(u"settings.ini"_s));
    CatalogueSession session(prompts, settings);
    QSignalSpy changed(&session, &Workspace::snapshotChanged);
    session.openCatalogue(m_catalogue);
    QTRY_VERIFY(session.isOpen() && session.snapshot()->counted && session.snapshot()->evidence);
    const Id country = session.snapshot()->codebook->dimension(u"country"_s)->id;
    std::optional<Result<BurdenTables>> answer;
    const auto keep = [&](Result<BurdenTables> tables) { answer = std::move(tables); };
    session.readBurdens(country, keep); // nothing chosen
    QTRY_VERIFY(answer);
    QCOMPARE(int(answer->error().kind), int(ErrorKind::Cancelled));
    answer.reset();
    prompts.answers.enqueue({write(u"t.csv"_s, m_table)});
    session.readBurdens(country, keep);
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->burdens.size(), 1U);
    answer.reset();
    prompts.answers.enqueue({file(u"gone.csv"_s)});
    session.readBurdens(country, keep);
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
}

/// The edit is done before the snapshot that has the table: the page waits for it.
void TestBurdenCommand::thePageImports()
{
    ScriptedPrompts prompts;
    Settings settings(file(u"settings.ini"_s));
    CatalogueSession session(prompts, settings);
    session.openCatalogue(m_catalogue);
    QTRY_VERIFY(session.isOpen() && session.snapshot()->counted && session.snapshot()->evidence);
    GapsPlace place(&session);
    place.resize(1200, 700);
    place.show();
    QTRY_VERIFY(place.map());
    place.showPage(u"burden"_s);
    prompts.answers.enqueue({write(u"t.csv"_s, m_table)});
    place.findChild<QAction*>(u"importFigures"_s)->trigger();
    auto* menu = place.findChild<QMenu*>(u"importFiguresMenu"_s);
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(place.question().burden, u"Slavery 2021"_s);
    QTRY_VERIFY(place.map() && place.map()->burden);
    QCOMPARE(session.undoText().isEmpty(), false);
}

QTEST_MAIN(TestBurdenCommand)
#include "tst_burdencommand.moc"
