// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
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

/// `lacuna priorities`: results of the catalogue's ballots and of files, and what is wrong with either.
class TestPrioritiesCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void chnriOfAFile();
    void bordaOfTheCatalogue();
    void countsTheSameAgain();
    void readsWhatPeopleHave_data();
    void readsWhatPeopleHave();
    void tellsWhatIsRefused();
    void savesIfAsked();
    void takesStages();
    void takesSettings();
    void writesForPeople();
    void formsGoRound();
    void formsAreOfAStage();
    void saysWhereNobodyAnswered();
    void ballotsWithoutNames();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile to(file(name));
        if (to.open(QIODevice::WriteOnly))
            to.write(bytes);
        return file(name);
    }
    QByteArray bytesOf(const QString& name) const
    {
        QFile from(file(name));
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }
    int runOn(const QString& round, const QStringList& more = {})
    {
        return run(QStringList{u"priorities"_s, m_catalogue, u"--round"_s, round} + more);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }
    size_t kept(const QString& name) const
    {
        const auto store = CatalogueStore::open(m_catalogue, CatalogueStore::Access::ReadOnly);
        const auto rounds = (*store)->rounds();
        for (const Round& round : *rounds) {
            if (round.name == name)
                return round.ballots.size();
        }
        return 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
};

namespace {

Round newRound(const QString& name, RoundMethod method, const QStringList& titles)
{
    Round round;
    round.name = name;
    round.method = method;
    for (const QString& title : titles) {
        RoundOption option;
        option.title = title;
        round.options.push_back(option);
    }
    if (method == RoundMethod::Chnri) {
        for (const QString& criterion : {u"Answerability"_s, u"Impact"_s})
            round.criteria.push_back({.id = 0, .name = criterion, .weight = 1});
    }
    return round;
}

/// Four scorers, as TestRoundResult::chnriIsAsByHand() counts them.
const QByteArray chnri =
    "participant,group,option,criterion,answer\n"
    "P1,governments,Option A,Answerability,yes\nP1,,Option A,Impact,yes\n"
    "P1,,Option B,Answerability,no\nP1,,Option B,Impact,undecided\n"
    "P2,workers,Option A,Answerability,1\nP2,,Option A,Impact,1\n"
    "P2,,Option B,Answerability,0\nP2,,Option B,Impact,0.5\n"
    "P3,workers,1,Answerability,undecided\nP3,,1,Impact,yes\nP3,,2,Answerability,no\nP3,,2,Impact,\n"
    "P4,academia,1,Answerability,no\nP4,,2,Answerability,undecided\n";

} // namespace

void TestPrioritiesCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = file(u"a.lacuna"_s);
    auto store = CatalogueStore::create(m_catalogue, *builtinCodebook(), {});
    QVERIFY(store);
    Round dots = newRound(u"Dots"_s, RoundMethod::DotVoting, {u"Option A"_s, u"Option B"_s});
    dots.settings.dots = 5;
    dots.settings.dotsPerOption = 4;
    for (const Round& round :
         {newRound(u"Forum"_s, RoundMethod::Chnri, {u"Option A"_s, u"Option B"_s}),
          newRound(u"Capital"_s, RoundMethod::Borda,
                   {u"Memphis"_s, u"Nashville"_s, u"Chattanooga"_s, u"Knoxville"_s}),
          dots, newRound(u"Stages"_s, RoundMethod::Delphi, {u"Option A"_s, u"Option B"_s}),
          newRound(u"Nothing"_s, RoundMethod::Borda, {})}) {
        const auto saved = (*store)->apply(SaveRound{round});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
}

void TestPrioritiesCommand::chnriOfAFile()
{
    const QString ballots = write(u"b.csv"_s, chnri);
    QVERIFY2(runOn(u"forum"_s, {u"--ballots"_s, ballots}) == 0, m_err.constData());
    QCOMPARE(m_err, QByteArray());
    QCOMPARE(json()[u"method"].toString(), u"chnri"_s);
    QCOMPARE(json()[u"ballots"].toInt(), 4);
    QCOMPARE(json()[u"blanks"].toInt(), 3);
    QCOMPARE(json()[u"participants"][u"workers"].toInt(), 2);
    QCOMPARE(json()[u"settings"][u"agreementOf"].toString(), u"all"_s);
    const QJsonObject first = json()[u"options"][0].toObject();
    QCOMPARE(first[u"title"].toString(), u"Option A"_s);
    QCOMPARE(first[u"rank"].toDouble(), 1.0);
    QCOMPARE(first[u"score"].toDouble(), 81.25);
    QCOMPARE(first[u"agreement"].toDouble(), 0.625);
    QCOMPARE(first[u"criteria"][u"Answerability"][u"score"].toDouble(), 62.5);
    QCOMPARE(first[u"criteria"][u"Impact"][u"yes"].toInt(), 3);
    QCOMPARE(first[u"groups"][u"workers"][u"score"].toDouble(), 87.5);
    QVERIFY(first[u"interval"].isArray());
    QVERIFY(json()[u"kendallW"].isNull());
    QVERIFY(!json()[u"kendallWNote"].toString().isEmpty());
    QVERIFY(!m_out.contains("P1")); // no names
    QCOMPARE(kept(u"Forum"_s), 0U); // nothing was kept
}

/// A published example, see TestRoundResult::bordaIsAsPublished().
void TestPrioritiesCommand::bordaOfTheCatalogue()
{
    QByteArray ballots = "participant,option,rank\n";
    int voter = 0;
    for (const auto& [voters, ranking] :
         {std::pair(42, QByteArray("1234")), std::pair(26, QByteArray("4123")),
          std::pair(15, QByteArray("4312")), std::pair(17, QByteArray("4321"))}) {
        for (int i = 0; i < voters; ++i, ++voter) {
            for (int option = 0; option < 4; ++option)
                ballots += "V" + QByteArray::number(voter) + ',' + QByteArray::number(option + 1) + ','
                    + ranking[option] + '\n';
        }
    }
    QVERIFY2(runOn(u"Capital"_s, {u"--ballots"_s, write(u"b.csv"_s, ballots), u"--save"_s}) == 0,
             m_err.constData());
    QVERIFY2(m_err.contains("100 ballots saved"), m_err.constData());
    QCOMPARE(runOn(u"Capital"_s, {u"--as"_s, u"csv"_s}), 0);
    const QList<QByteArray> lines = m_out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].startsWith("1,2,Nashville,194,"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("2,3,Chattanooga,173,"), lines[2].constData());
    QVERIFY2(lines[3].startsWith("3,1,Memphis,126,"), lines[3].constData());
    QVERIFY2(lines[4].startsWith("4,4,Knoxville,107,"), lines[4].constData());
}

void TestPrioritiesCommand::countsTheSameAgain()
{
    const QString ballots = write(u"b.csv"_s, chnri);
    for (const QString& as : {u"json"_s, u"csv"_s, u"table"_s}) {
        QCOMPARE(runOn(u"Forum"_s, {u"--ballots"_s, ballots, u"--as"_s, as, u"-o"_s, file(u"1"_s)}), 0);
        QCOMPARE(m_out, QByteArray());
        QCOMPARE(runOn(u"Forum"_s, {u"--ballots"_s, ballots, u"--as"_s, as, u"-o"_s, file(u"2"_s)}), 0);
        QVERIFY(!bytesOf(u"1"_s).isEmpty());
        QCOMPARE(bytesOf(u"1"_s), bytesOf(u"2"_s));
    }
}

void TestPrioritiesCommand::readsWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons, French")
        << QByteArray("\xEF\xBB\xBFparticipant;groupe;num\xC3\xA9ro;rang\r\nZo\xC3\xA9;syndicats;1;"
                      "2\r\nZo\xC3\xA9;;2;1\r\n");
    QTest::newRow("Windows-1252, tabs")
        << QByteArray("participant\tgroup\toption\trank\nZo\xE9\tunions\tMemphis\t2\n"
                      "Zo\xE9\t\tNashville\t1\n");
    QTest::newRow("old Mac line ends") << QByteArray("participant,group,option,rank\rA,unions,1,2\rA,,2,1\r");
}

void TestPrioritiesCommand::readsWhatPeopleHave()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY2(runOn(u"Capital"_s, {u"--ballots"_s, write(u"b.csv"_s, bytes)}) == 0, m_err.constData());
    QCOMPARE(json()[u"participants"][u"workers"].toInt(), 1);
    QCOMPARE(json()[u"options"][0][u"title"].toString(), u"Nashville"_s);
    QCOMPARE(json()[u"options"][0][u"score"].toDouble(), 3.0);
}

/// Exit code 3, a line each, and the rest counts.
void TestPrioritiesCommand::tellsWhatIsRefused()
{
    const QByteArray ballots = "participant,option,dots\nAna,1,3\nAna,2,3\nBo,1,2\nBo,2,1\nCy,1,x\nCy,2,4\n"
                               "Bo,1,2\nDi,Option Z,1\n,1,1\nEve\x1b[31m,1,-1\n";
    QCOMPARE(runOn(u"Dots"_s, {u"--ballots"_s, write(u"b.csv"_s, ballots)}), 3);
    QCOMPARE(json()[u"ballots"].toInt(), 2);
    QCOMPARE(json()[u"options"][0][u"score"].toDouble(), 5.0); // B: Bo 1, Cy 4
    QCOMPARE(json()[u"options"][1][u"score"].toDouble(), 2.0);
    for (const char* line : {"line 2: ", "line 6: ", "line 8: ", "line 9: ", "line 10: ", "line 11: "})
        QVERIFY2(m_err.contains(line), m_err.constData());
    QVERIFY(!m_err.contains("Ana") && !m_out.contains("Ana"));
    QVERIFY(!m_err.contains('\x1b'));
    QVERIFY(json()[u"issues"].toArray().size() >= 6);
    const auto severities = json()[u"issues"].toArray();
    QCOMPARE(severities[0][u"line"].toInt(), 2);
    QCOMPARE(severities[0][u"severity"].toString(), u"error"_s);
    // Nothing counts.
    QCOMPARE(
        runOn(u"Dots"_s, {u"--ballots"_s, write(u"c.csv"_s, "participant,option,dots\nAna,1,9\nBo,7,1\n")}),
        1);
    QVERIFY2(m_err.contains("line 2: ") && m_err.contains("line 3: ")
                 && m_err.contains("no ballot of the file counts"),
             m_err.constData());
    QCOMPARE(m_out, QByteArray());
}

void TestPrioritiesCommand::savesIfAsked()
{
    const QStringList first{u"--ballots"_s, write(u"b.csv"_s, "participant,option,dots\nAna,1,3\nBo,2,1\n")};
    QCOMPARE(runOn(u"Dots"_s, first), 0);
    QCOMPARE(kept(u"Dots"_s), 0U);
    QCOMPARE(runOn(u"Dots"_s, first + QStringList{u"--save"_s}), 0);
    QCOMPARE(kept(u"Dots"_s), 2U);
    const QStringList second{u"--ballots"_s, write(u"c.csv"_s, "participant,option,dots\nANA,2,4\nCy,2,1\n")};
    QCOMPARE(runOn(u"Dots"_s, second), 0); // only the file's
    QCOMPARE(json()[u"ballots"].toInt(), 2);
    QCOMPARE(runOn(u"Dots"_s, second + QStringList{u"--save"_s}), 0); // all there are
    QVERIFY2(m_err.contains("in place of earlier"), m_err.constData());
    QCOMPARE(json()[u"ballots"].toInt(), 3);
    QCOMPARE(json()[u"options"][0][u"score"].toDouble(), 6.0);
    const QByteArray all = m_out;
    QCOMPARE(kept(u"Dots"_s), 3U);
    QCOMPARE(runOn(u"Dots"_s), 0);
    QCOMPARE(json()[u"options"], QJsonDocument::fromJson(all).object()[u"options"]);
    // A closed round takes none.
    {
        auto store = CatalogueStore::open(m_catalogue);
        const auto rounds = (*store)->rounds();
        QVERIFY(rounds);
        for (Round round : *rounds) {
            round.closed = true;
            QVERIFY((*store)->apply(SaveRound{round}));
        }
    }
    QCOMPARE(runOn(u"Dots"_s, first + QStringList{u"--save"_s}), 1);
    QVERIFY2(m_err.contains("closed"), m_err.constData());
    QCOMPARE(runOn(u"Dots"_s, first), 0);
}

void TestPrioritiesCommand::takesStages()
{
    const QString ballots = write(
        u"b.csv"_s, "participant,stage,option,score\nAna,1,1,9\nAna,1,2,2\nBo,1,1,8\nAna,2,1,3\nAna,2,2,7\n");
    QCOMPARE(runOn(u"Stages"_s, {u"--ballots"_s, ballots, u"--save"_s}), 0);
    QCOMPARE(json()[u"stage"].toInt(), 2);
    QCOMPARE(json()[u"options"][0][u"title"].toString(), u"Option B"_s);
    QCOMPARE(json()[u"options"][0][u"delphi"][u"median"].toDouble(), 7.0);
    QVERIFY(json()[u"options"][0][u"delphi"][u"consensus"].toBool());
    QCOMPARE(runOn(u"Stages"_s, {u"--stage"_s, u"1"_s}), 0);
    QCOMPARE(json()[u"options"][0][u"score"].toDouble(), 8.5);
    QCOMPARE(json()[u"stages"].toInt(), 2);
    QCOMPARE(runOn(u"Stages"_s, {u"--stage"_s, u"3"_s}), 1);
    QVERIFY2(m_err.contains("no ballots of stage 3"), m_err.constData());
    QCOMPARE(runOn(u"Dots"_s, {u"--stage"_s, u"1"_s}), 2);
}

void TestPrioritiesCommand::takesSettings()
{
    const QStringList ballots{u"--ballots"_s, write(u"b.csv"_s, chnri)};
    QCOMPARE(runOn(u"Forum"_s, ballots + QStringList{u"--agreement-of"_s, u"answered"_s}), 0);
    QCOMPARE(json()[u"options"][0][u"agreement"].toDouble(), 0.75);
    QCOMPARE(json()[u"settings"][u"agreementOf"].toString(), u"answered"_s);
    QCOMPARE(runOn(u"Forum"_s, ballots + QStringList{u"--resamples"_s, u"0"_s}), 0);
    QVERIFY(json()[u"options"][0][u"interval"].isNull());
    QCOMPARE(runOn(u"Forum"_s, ballots + QStringList{u"--seed"_s, u"7"_s, u"--resamples"_s, u"50"_s}), 0);
    QCOMPARE(json()[u"settings"][u"seed"].toInt(), 7);
    QCOMPARE(json()[u"settings"][u"resamples"].toInt(), 50);
}

void TestPrioritiesCommand::writesForPeople()
{
    const QString ballots = write(u"b.csv"_s, chnri);
    QCOMPARE(runOn(u"Forum"_s, {u"--ballots"_s, ballots, u"--as"_s, u"table"_s}), 0);
    QVERIFY(m_out.startsWith("Forum – CHNRI\n"));
    for (const char* part : {"Rudan", "all scorers of the option", "Option A", "81.3", "0.63",
                             "Governments 1, Workers 2, Academia 1", "1,000 resamples", "seed 1"})
        QVERIFY2(m_out.contains(part), m_out.constData());
}

/// The form, filled in, counts as it was filled in.
void TestPrioritiesCommand::formsGoRound()
{
    QCOMPARE(runOn(u"Forum"_s, {u"--show"_s, u"form"_s, u"-o"_s, file(u"form.csv"_s)}), 0);
    QByteArray form = bytesOf(u"form.csv"_s);
    QVERIFY2(form.startsWith("\xEF\xBB\xBFparticipant,group,number,option,Answerability,Impact\r\n"),
             form.constData());
    QCOMPARE(form.count('\n'), 3);
    form.replace(",,1,Option A,,", "Ana,workers,1,Option A,yes,no")
        .replace(",,2,Option B,,", "Ana,workers,2,Option B,,undecided");
    QVERIFY2(runOn(u"Forum"_s, {u"--ballots"_s, write(u"filled.csv"_s, form)}) == 0, m_err.constData());
    QCOMPARE(m_err, QByteArray());
    QCOMPARE(json()[u"ballots"].toInt(), 1);
    QCOMPARE(json()[u"options"][0][u"score"].toDouble(), 50.0);
    QCOMPARE(json()[u"blanks"].toInt(), 1);
    // Not filled in: no ballot.
    QCOMPARE(runOn(u"Forum"_s, {u"--ballots"_s, file(u"form.csv"_s)}), 1);
    QVERIFY2(m_err.contains("no ballots"), m_err.constData());
    QCOMPARE(runOn(u"Nothing"_s, {u"--show"_s, u"form"_s}), 1);
}

void TestPrioritiesCommand::formsAreOfAStage()
{
    const auto form = [this](const QStringList& more) {
        return runOn(u"Stages"_s, QStringList{u"--show"_s, u"form"_s} + more);
    };
    QCOMPARE(form({}), 0);
    QVERIFY2(m_out.contains("participant,group,stage,number,option,score\r\n,,1,1,Option A,"),
             m_out.constData());
    QCOMPARE(form({u"--stage"_s, u"2"_s}), 2); // nobody has voted
    QVERIFY2(m_err.contains("no form of stage 2 yet"), m_err.constData());
    const QString ballots =
        write(u"b.csv"_s, "participant,group,stage,option,score\nAna,workers,1,1,9\nAna,,2,1,3\n");
    QCOMPARE(runOn(u"Stages"_s, {u"--ballots"_s, ballots, u"--save"_s}), 0);
    QCOMPARE(form({}), 0);
    QVERIFY2(m_out.contains(",,2,1,Option A,"), m_out.constData());
    QCOMPARE(form({u"--stage"_s, u"3"_s}), 0);
    QVERIFY2(m_out.contains(",,3,2,Option B,"), m_out.constData());
    QCOMPARE(form({u"--stage"_s, u"4"_s}), 2);
    // What the form says counts, not the stage that is on.
    QCOMPARE(form({u"--stage"_s, u"1"_s}), 0);
    const QByteArray filled = QByteArray(m_out).replace(",,1,1,Option A,", "Bo,ngo,1,1,Option A,7");
    QCOMPARE(runOn(u"Stages"_s, {u"--ballots"_s, write(u"late.csv"_s, filled), u"--save"_s}), 0);
    QCOMPARE(json()[u"ballots"].toInt(), 1);
    QCOMPARE(runOn(u"Stages"_s, {u"--stage"_s, u"1"_s}), 0);
    QCOMPARE(json()[u"ballots"].toInt(), 2);
}

/// Without a score there is no rank, over all and by group; and where nothing counts that is said.
void TestPrioritiesCommand::saysWhereNobodyAnswered()
{
    const QStringList some{
        u"--ballots"_s,
        write(u"b.csv"_s, "participant,group,option,score\nAna,workers,1,9\nBo,academia,1,8\n")};
    QCOMPARE(runOn(u"Stages"_s, some), 0);
    QCOMPARE(m_err, QByteArray());
    const QJsonValue last = json()[u"options"][1];
    QCOMPARE(last[u"title"].toString(), u"Option B"_s);
    QVERIFY(last[u"score"].isNull() && last[u"rank"].isNull() && last[u"interval"].isNull());
    QVERIFY(last[u"groups"][u"workers"][u"rank"].isNull());
    QCOMPARE(json()[u"options"][0][u"groups"][u"workers"][u"rank"].toDouble(), 1.0);
    QCOMPARE(runOn(u"Stages"_s, some + QStringList{u"--as"_s, u"csv"_s}), 0);
    const QByteArray line = m_out.trimmed().split('\n').last();
    QVERIFY2(line.startsWith(",2,Option B,,"), line.constData());
    QVERIFY2(line.trimmed().endsWith(",,,,"), line.constData());
    QCOMPARE(runOn(u"Stages"_s, some + QStringList{u"--as"_s, u"table"_s}), 0);
    const qsizetype at = m_out.indexOf("Option B");
    const QByteArray shown = m_out.mid(m_out.lastIndexOf('\n', at) + 1).split('\n').first();
    QVERIFY2(shown.trimmed().startsWith("–") && shown.trimmed().endsWith("–"), shown.constData());
    const QStringList none{
        u"--ballots"_s,
        write(u"c.csv"_s, "participant,group,option,score\nAna,workers,1,\nBo,academia,2,n/a\n")};
    QCOMPARE(runOn(u"Stages"_s, none), 0);
    QVERIFY2(m_err.contains("no ballot counts: ") && m_err.count('\n') == 1, m_err.constData());
    QCOMPARE(json()[u"abstentions"].toInt(), 2);
    QVERIFY(json()[u"options"][0][u"rank"].isNull());
}

void TestPrioritiesCommand::ballotsWithoutNames()
{
    QCOMPARE(runOn(u"Dots"_s,
                   {u"--save"_s, u"--ballots"_s,
                    write(u"b.csv"_s, "participant,group,option,dots\n=Ana,ngo,1,3\n=Ana,,2,1\nBo,,,\n")}),
             0);
    QCOMPARE(runOn(u"Dots"_s, {u"--show"_s, u"ballots"_s}), 0);
    QVERIFY(!m_out.contains("Ana") && !m_out.contains("Bo"));
    QVERIFY2(m_out.contains("Participant 1,civil-society,1,Option A,3\r\n"), m_out.constData());
    QVERIFY2(m_out.contains("Participant 2,other,,,\r\n"), m_out.constData());
    QCOMPARE(runOn(u"Dots"_s, {u"--show"_s, u"ballots"_s, u"--names"_s}), 0);
    QVERIFY2(m_out.contains("\n'=Ana,civil-society,1,Option A,3"), m_out.constData()); // no formula
    QCOMPARE(runOn(u"Dots"_s, {u"--ballots"_s, write(u"again.csv"_s, m_out)}), 0);
    QCOMPARE(json()[u"ballots"].toInt(), 1);
    QCOMPARE(json()[u"abstentions"].toInt(), 1);
}

void TestPrioritiesCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no round") << QStringList{} << 2 << QByteArray("Capital");
    QTest::newRow("unknown round") << QStringList{u"--round"_s, u"x"_s} << 1 << QByteArray("there are: ");
    QTest::newRow("no ballots yet") << QStringList{u"--round"_s, u"Forum"_s} << 1
                                    << QByteArray("--ballots FILE");
    QTest::newRow("an empty round") << QStringList{u"--round"_s, u"Nothing"_s} << 1
                                    << QByteArray("no options");
    QTest::newRow("format") << QStringList{u"--round"_s, u"Forum"_s, u"--as"_s, u"xml"_s} << 2
                            << QByteArray("xml");
    QTest::newRow("a form as json") << QStringList{u"--round"_s, u"Forum"_s, u"--show"_s,
                                                   u"form"_s,    u"--as"_s,  u"json"_s}
                                    << 2 << QByteArray("csv");
    QTest::newRow("names of what") << QStringList{u"--round"_s, u"Forum"_s, u"--names"_s} << 2
                                   << QByteArray("--show form or ballots");
    QTest::newRow("save what") << QStringList{u"--round"_s, u"Forum"_s, u"--save"_s} << 2
                               << QByteArray("--ballots");
    QTest::newRow("absent file") << QStringList{u"--round"_s, u"Forum"_s, u"--ballots"_s,
                                                u"/nowhere/at/all.csv"_s}
                                 << 1 << QByteArray("all.csv");
    QTest::newRow("resamples") << QStringList{u"--round"_s, u"Forum"_s, u"--resamples"_s, u"-1"_s} << 2
                               << QByteArray("resamples");
    QTest::newRow("agreement") << QStringList{u"--round"_s, u"Forum"_s, u"--agreement-of"_s, u"some"_s} << 2
                               << QByteArray("answered");
}

/// One clear line.
void TestPrioritiesCommand::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    QCOMPARE(run(QStringList{u"priorities"_s, m_catalogue} + arguments), code);
    QVERIFY2(m_err.contains(says), m_err.constData());
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(m_out, QByteArray());
}

void TestPrioritiesCommand::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear all,\nthis is no table.\n");
    QTest::newRow("other columns") << QByteArray("country,value\nTH,1\n");
    QTest::newRow("headers only") << QByteArray("participant,option,rank\n");
    QTest::newRow("only the beginning of a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
    QTest::newRow("NUL bytes") << QByteArray(4096, '\0');
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
}

void TestPrioritiesCommand::refusesWhatIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(runOn(u"Capital"_s, {u"--ballots"_s, write(u"b.csv"_s, bytes), u"--save"_s}), 1);
    QVERIFY2(m_err.startsWith("lacuna: ") && m_err.count('\n') == 1, m_err.constData());
    QVERIFY2(!m_err.contains("are: .") && !m_err.contains("are: ,"), m_err.constData());
    QCOMPARE(runOn(u"Capital"_s, {u"--ballots"_s, m_folder->path()}), 1);
    QCOMPARE(runOn(u"Capital"_s, {u"--ballots"_s, m_catalogue}), 1);
    QCOMPARE(kept(u"Capital"_s), 0U);
}

QTEST_MAIN(TestPrioritiesCommand)
#include "tst_prioritiescommand.moc"
