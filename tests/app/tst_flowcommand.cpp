// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna export --flow`, and what the other commands say of a screened catalogue.
class TestFlowCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersComeBack_data();
    void answersComeBack();
    void writes_data();
    void writes();
    void numbersAreCounted();
    void matrixTellsWhatIsLeftOut();
    void studiesAreLeftOutUnlessAskedFor();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void needsScreening();
    void theSameFileTwiceAddsUp_data();
    void theSameFileTwiceAddsUp();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QByteArray content(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
};

/// Three studies: included, excluded on title, not answered; one of them a companion's.
void TestFlowCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = file(u"a.lacuna"_s);
    Protocol protocol;
    protocol.title = u"A small review"_s;
    auto store = CatalogueStore::create(m_catalogue, *builtinCodebook(), protocol);
    QVERIFY(store);
    QVERIFY((*store)->apply(ImportCodebook{screeningCodebook()}));
    const auto codebook = *(*store)->codebook();
    const Id dimension = screeningDimension(*codebook)->id;
    const auto add = [&](const QString& title, std::optional<ScreeningState> state) {
        CodedStudy study;
        study.study.title = title;
        study.study.type = u"JOUR"_s;
        if (state) {
            Coding coding;
            coding.dimension = dimension;
            coding.term = screeningTerm(*codebook, *state)->id;
            study.codings.push_back(coding);
        }
        return (*store)->apply(AddStudy{study})->id;
    };
    const Id included = add(u"Included"_s, ScreeningState::Included);
    add(u"Excluded"_s, ScreeningState::ExcludedOnTitle);
    add(u"Open"_s, {});
    QVERIFY((*store)->apply(LinkReports{{add(u"Companion"_s, {})}, included}));
}

void TestFlowCommand::answersComeBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"ris", "bibtex", "nbib", "endnotexml", "csljson", "eppi", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// Into a catalogue in which nobody screens yet.
void TestFlowCommand::answersComeBack()
{
    QFETCH(QString, format);
    const QString references = file(u"references"_s);
    const QString other = file(u"other.lacuna"_s);
    QCOMPARE(run({u"studies"_s, m_catalogue, u"--as"_s, format, u"-o"_s, references}), 0);
    QCOMPARE(run({u"new"_s, other}), 0);
    QVERIFY2(run({u"import"_s, other, references, u"--format"_s, format}) == 0, m_err.constData());
    QCOMPARE(run({u"studies"_s, other, u"--as"_s, u"json"_s}), 0);
    QVERIFY2(m_out.contains(R"("screening":["INC"])"), m_out.constData());
    const auto store = CatalogueStore::open(other, CatalogueStore::Access::ReadOnly);
    QVERIFY(store && screeningDimension(**(*store)->codebook()));
}

void TestFlowCommand::writes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("slide") << u"pptx"_s << QByteArray("PK");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("numbers") << u"json"_s << QByteArray("{");
}

void TestFlowCommand::writes()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    const QString name = u"flow."_s + ending;
    QVERIFY2(run({u"export"_s, m_catalogue, u"--flow"_s, u"-o"_s, file(name)}) == 0, m_err.constData());
    QVERIFY(content(name).startsWith(begin));
}

void TestFlowCommand::numbersAreCounted()
{
    QCOMPARE(run({u"export"_s, m_catalogue, u"--flow"_s, u"-o"_s, file(u"flow.json"_s)}), 0);
    const QJsonObject flow = QJsonDocument::fromJson(content(u"flow.json"_s)).object();
    const auto value = [&](QStringView key) { return flow[u"figures"][key][u"value"].toInt(-1); };
    QCOMPARE(value(u"otherSources"), 4);
    QCOMPARE(value(u"screened"), 3); // the companion is a record of its own
    QCOMPARE(value(u"excludedRecords"), 1);
    QCOMPARE(value(u"includedStudies"), 1);
    QCOMPARE(value(u"includedReports"), 2);
    QCOMPARE(flow[u"toScreen"].toInt(), 1);
    QVERIFY(m_err.isEmpty());
}

void TestFlowCommand::matrixTellsWhatIsLeftOut()
{
    QCOMPARE(run({u"matrix"_s, m_catalogue, u"--rows"_s, u"sector"_s, u"--columns"_s, u"method"_s}), 0);
    const QJsonObject map = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(map[u"n"].toInt(), 2);
    QCOMPARE(map[u"screening"][u"leftOut"].toInt(), 1);
    QCOMPARE(map[u"screening"][u"undecided"].toInt(), 1);
}

void TestFlowCommand::studiesAreLeftOutUnlessAskedFor()
{
    QCOMPARE(run({u"studies"_s, m_catalogue}), 0);
    QVERIFY(m_out.contains("Open") && !m_out.contains("Excluded"));
    QCOMPARE(run({u"studies"_s, m_catalogue, u"--where"_s, u"screening=EXT"_s}), 0);
    QVERIFY(m_out.contains("Excluded") && !m_out.contains("Open"));
}

void TestFlowCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nowhere to") << QStringList{u"--flow"_s};
    QTest::newRow("no such format") << QStringList{u"--flow"_s, u"-o"_s, u"flow.doc"_s};
    QTest::newRow("a question too") << QStringList{u"--flow"_s, u"--rows"_s, u"sector"_s, u"-o"_s,
                                                   u"flow.svg"_s};
    QTest::newRow("a filter") << QStringList{u"--flow"_s, u"--years"_s, u"2000-2010"_s, u"-o"_s,
                                             u"flow.svg"_s};
}

void TestFlowCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"export"_s, m_catalogue} + arguments), 2);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY(!QFile::exists(u"flow.svg"_s));
}

void TestFlowCommand::needsScreening()
{
    const QString plain = file(u"b.lacuna"_s);
    QVERIFY(CatalogueStore::create(plain, *builtinCodebook(), {}));
    QCOMPARE(run({u"export"_s, plain, u"--flow"_s, u"-o"_s, file(u"flow.svg"_s)}), 1);
    QVERIFY(m_err.contains("screening"));
}

void TestFlowCommand::theSameFileTwiceAddsUp_data()
{
    QTest::addColumn<QString>("duplicates");
    QTest::addColumn<int>("removed"); ///< of three records that were there
    QTest::newRow("skip") << u"skip"_s << 3;
    QTest::newRow("merge") << u"merge"_s << 3;
    QTest::newRow("keep") << u"keep"_s
                          << 0; // they are rows now, to be screened or merged in the duplicate review
}

/// Every record a search hands over was identified, and what was there before is a duplicate removed: the screened ones do not grow.
void TestFlowCommand::theSameFileTwiceAddsUp()
{
    QFETCH(QString, duplicates);
    QFETCH(int, removed);
    QFile references(file(u"found.ris"_s));
    QVERIFY(references.open(QIODevice::WriteOnly));
    for (const char* title : {"Kilns of the north", "Fishing far from land", "Debts that are inherited"})
        references.write(QByteArray("TY  - JOUR\nAU  - Doe, Jane\nPY  - 2019\nTI  - ") + title
                         + "\nER  - \n\n");
    references.close();
    const auto numbers = [&]() -> QList<int> {
        if (run({u"export"_s, m_catalogue, u"--flow"_s, u"-o"_s, file(u"flow.json"_s)}) != 0)
            return {};
        const QJsonObject flow = QJsonDocument::fromJson(content(u"flow.json"_s)).object();
        const auto value = [&](QStringView key) { return flow[u"figures"][key][u"value"].toInt(-1); };
        return {value(u"databases"), value(u"duplicates"), value(u"otherSources"),
                value(u"screened") + flow[u"toScreen"].toInt()};
    };
    QCOMPARE(numbers(), (QList<int>{0, 0, 4, 4}));
    for (int times = 1; times <= 3; ++times) {
        QVERIFY2(run({u"import"_s, m_catalogue, references.fileName(), u"--duplicates"_s, duplicates}) == 0,
                 m_err.constData());
        const int gone = removed * (times - 1);
        QCOMPARE(numbers(), (QList<int>{3 * times, gone, 4, 4 + 3 * times - gone}));
        QVERIFY2(m_err.isEmpty(), m_err.constData()); // no warning
    }
}

QTEST_MAIN(TestFlowCommand)
#include "tst_flowcommand.moc"
