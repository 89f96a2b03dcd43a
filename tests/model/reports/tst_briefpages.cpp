// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/fourquestions.h"
#include "model/reports/handoutwriter.h"
#include "support/contentfixture.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTranslator>
#include <QtPdf/QPdfDocument>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The brief of the four questions is two pages on paper, with all it can say. With LACUNA_SHOTS naming a folder it is kept there in every format.
class TestBriefPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPages_data();
    void twoPages();

private:
    /// A synthetic catalogue with practices of most stages and a round that people voted in.
    static FourQuestionsInput full(int studies, RoundMethod method)
    {
        const test::ContentFixture fixture(studies, 7);
        FourQuestionsInput input;
        input.evidence = fixture.evidence();
        input.today = QDate(2026, 11, 27);
        input.provenance.catalogue = u"Synthetic catalogue"_s;
        input.provenance.searchedOn = QDate(2026, 6, 30);
        input.provenance.total = studies;
        input.protocol.note = u"Made up for a test: its counts are not findings."_s;
        input.burdens = builtinBurdens(input.evidence->codebook());
        addPractices(input);
        input.round = voted(method);
        return input;
    }

    static void addPractices(FourQuestionsInput& input)
    {
        const Codebook& codebook = input.evidence->codebook();
        const Id stage = codebook.dimension(QString(practiceStageKey))->id;
        EvidenceInput evidence;
        for (const QString& code : {u"DES"_s, u"ETH"_s, u"SAM"_s, u"COL"_s, u"ANA"_s}) {
            for (int i = 0; i < 6; ++i) {
                const auto row = quint32(input.practices.size());
                Practice& practice = input.practices.emplace_back();
                practice.id = Id(row) + 1;
                practice.kind = allPracticeKinds[size_t(i) % allPracticeKinds.size()];
                practice.title =
                    u"Interviewers come from the communities that they ask, and are never alone, %1"_s.arg(
                        row);
                practice.sources = {{.study = Id(row) + 1, .page = {}, .quote = {}}};
                evidence.codings.push_back({row, stage, codebook.resolve(stage, code)->id});
                evidence.studies.append(practice.id, noYear, "", "", "", "");
            }
        }
        input.practiceEvidence = EvidenceTable::build(std::make_shared<const Codebook>(codebook), evidence);
    }

    static Round voted(RoundMethod method)
    {
        Round round;
        round.id = 1;
        round.name = u"Regional workshop"_s;
        round.method = method;
        round.settings.resamples = 100;
        if (method == RoundMethod::Chnri)
            round.criteria = standardCriteria();
        for (Id id = 1; RoundCriterion & criterion : round.criteria)
            criterion.id = id++;
        for (Id id = 1; id <= 8; ++id) {
            RoundOption& option = round.options.emplace_back();
            option.id = id;
            option.title = u"What nobody knows yet about question %1"_s.arg(id);
        }
        for (int at = 0; at < 20; ++at) {
            Ballot& ballot = round.ballots.emplace_back();
            ballot.participant = u"Participant %1"_s.arg(at);
            ballot.group = allStakeholderGroups[size_t(at) % 5];
            for (const RoundOption& option : round.options) {
                if (round.criteria.empty())
                    ballot.answers.push_back(
                        {.option = option.id, .criterion = 0, .value = double(option.id)});
                for (const RoundCriterion& criterion : round.criteria)
                    ballot.answers.push_back({.option = option.id,
                                              .criterion = criterion.id,
                                              .value = (at + option.id + criterion.id) % 3 / 2.0});
            }
        }
        return round;
    }
};

void TestBriefPages::twoPages_data()
{
    QTest::addColumn<int>("studies");
    QTest::addColumn<RoundMethod>("method");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<bool>("longer");
    QTest::newRow("CHNRI, A4") << 400 << RoundMethod::Chnri << Paper::A4 << false;
    QTest::newRow("CHNRI, Letter") << 400 << RoundMethod::Chnri << Paper::Letter << false;
    QTest::newRow("Borda, A4") << 3000 << RoundMethod::Borda << Paper::A4 << false;
    QTest::newRow("CHNRI, A4, a language with longer words")
        << 400 << RoundMethod::Chnri << Paper::A4 << true;
    QTest::newRow("James Lind, A4") << 50 << RoundMethod::JamesLind << Paper::A4 << false;
}

void TestBriefPages::twoPages()
{
    QFETCH(int, studies);
    QFETCH(RoundMethod, method);
    QFETCH(Paper, paper);
    QFETCH(bool, longer);
    /// Sentences a fifth longer, as French ones are.
    class Longer : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override
        {
            if (!QByteArrayView(context).startsWith("lacuna::FourQuestions")
                && !QByteArrayView(context).startsWith("lacuna::RoundWords"))
                return {};
            const QString english = QString::fromUtf8(text);
            return english.size() > 25 ? english + u' ' + QString(english.size() / 5, u'x') : english;
        }
    } translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    Progress progress;
    const auto brief = briefHandout(full(studies, method), progress);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(brief.has_value());
    ReportOptions options;
    options.paper = paper;
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::ReadWrite));
    const Result<> written = handoutWriterFor(u"pdf")->write(*brief, options, pdf, progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    if (const QString folder = qEnvironmentVariable("LACUNA_SHOTS"); !folder.isEmpty()) {
        for (const auto& writer : handoutWriters()) {
            QFile file(QDir(folder).filePath(
                u"brief %1.%2"_s.arg(QString::fromUtf8(QTest::currentDataTag()), writer->extension())));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(writer->write(*brief, options, file, progress));
        }
    }
    pdf.seek(0);
    QPdfDocument document;
    document.load(&pdf);
    QCOMPARE(document.pageCount(), 2);
}

QTEST_MAIN(TestBriefPages)
#include "tst_briefpages.moc"
