// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicedigest.h"
#include "support/practicefixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestPracticeDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEachPracticeOnce();
    void stagesWithNothingAreGaps();
    void countsAreOfStages();
    void namesOnlyIfAskedFor();
    void nothingIsAnAnswer();
    void sameBytesTwice();
    void oneIsNotSeveral();

private:
    std::vector<Practice> some() const
    {
        const auto stage = [this](const QString& code) { return m_given.term(u"research-stage"_s, code); };
        std::vector<Practice> all{
            m_given.practice(1, PracticeKind::Lesson, u"Lesson of collecting"_s,
                             {stage(u"COL"_s), stage(u"ETH"_s)},
                             {{11, u"12"_s, u"Her words"_s}, {99, {}, {}}}),
            m_given.practice(2, PracticeKind::GoodPractice, u"Practice of ethics"_s, {stage(u"ETH"_s)}),
            m_given.practice(3, PracticeKind::Challenge, u"Of no stage"_s),
        };
        all[0].contributor = u"Made-up Ana"_s;
        return all;
    }
    template <typename Block> static std::vector<Block> blocksOf(const Handout& handout)
    {
        std::vector<Block> found;
        for (const HandoutBlock& block : handout.blocks) {
            if (const auto* one = std::get_if<Block>(&block))
                found.push_back(*one);
        }
        return found;
    }

    PracticeFixture m_given;
};

void TestPracticeDigest::hasEachPracticeOnce()
{
    const Handout handout = practiceDigest(some(), m_given.studies, m_given.codebook, {});
    const auto cards = blocksOf<HandoutCard>(handout);
    QCOMPARE(cards.size(), 3U);
    // Ethics comes before collecting in the codebook, good practices before lessons.
    QCOMPARE(cards[0].title, u"Practice of ethics"_s);
    QCOMPARE(cards[1].title, u"Lesson of collecting"_s);
    QCOMPARE(cards[1].mark, practiceKindLabel(PracticeKind::Lesson));
    QCOMPARE(cards[1].facts[0].text, u"Data collection"_s); // also at
    QCOMPARE(cards[2].title, u"Of no stage"_s);
    QCOMPARE(cards[1].sources.size(), 2U);
    QCOMPARE(cards[1].sources[0].text, u"Adams 2019, p. 12"_s);
    QCOMPARE(cards[1].sources[0].quote, u"Her words"_s);
    QCOMPARE(cards[1].sources[0].link, u"https://doi.org/10.1234/Made.Up;1"_s);
    QVERIFY(!cards[1].sources[1].text.isEmpty()); // a study that is not there is said, not dropped
    QVERIFY(cards[1].sources[1].link.isEmpty());
}

void TestPracticeDigest::stagesWithNothingAreGaps()
{
    const Handout handout = practiceDigest(some(), m_given.studies, m_given.codebook, {});
    const auto bars = blocksOf<HandoutBars>(handout);
    QCOMPARE(bars.size(), 1U);
    QCOMPARE(bars[0].bars.size(), 8U); // seven stages, and none in particular
    int missing = 0;
    for (const HandoutBars::Bar& bar : bars[0].bars) {
        QCOMPARE(bar.missing, bar.value == 0);
        QVERIFY(bar.value <= bars[0].maximum);
        missing += bar.missing ? 1 : 0;
    }
    QCOMPARE(missing, 5);
    const auto texts = blocksOf<HandoutText>(handout);
    QVERIFY(std::ranges::any_of(texts,
                                [](const HandoutText& text) { return text.text.contains(u"Sampling"_s); }));
    const auto headings = blocksOf<HandoutHeading>(handout);
    QCOMPARE(headings.size(),
             3U); // ethics, none in particular, the gaps; collecting has its only card under ethics
    QCOMPARE(headings[0].text, u"Ethics and safeguarding"_s);
}

void TestPracticeDigest::countsAreOfStages()
{
    const Handout handout = practiceDigest(some(), m_given.studies, m_given.codebook, {});
    const auto tables = blocksOf<HandoutTable>(handout);
    QCOMPARE(tables.size(), 1U);
    for (const QStringList& row : tables[0].rows)
        QCOMPARE(size_t(row.size()), tables[0].columns.size());
    const auto rowOf = [&](const QString& label) {
        for (const QStringList& row : tables[0].rows) {
            if (row[0] == label)
                return row;
        }
        return QStringList();
    };
    QCOMPARE(rowOf(u"Ethics and safeguarding"_s),
             (QStringList{u"Ethics and safeguarding"_s, u"1"_s, u"1"_s, u"–"_s, u"–"_s, u"2"_s}));
    QCOMPARE(rowOf(u"Data collection"_s).last(), u"1"_s);
    const auto figures = blocksOf<HandoutFigures>(handout);
    QVERIFY(figures[0].figures.size() <= 6);
    QCOMPARE(figures[0].figures[1].number, u"1"_s); // lessons
}

void TestPracticeDigest::namesOnlyIfAskedFor()
{
    const auto hasAna = [](const Handout& handout) {
        for (const HandoutCard& card : blocksOf<HandoutCard>(handout)) {
            for (const HandoutCard::Fact& fact : card.facts) {
                if (fact.text.contains(u"Ana"_s))
                    return true;
            }
        }
        return false;
    };
    DigestOptions options;
    QVERIFY(!hasAna(practiceDigest(some(), m_given.studies, m_given.codebook, options)));
    options.names = true;
    QVERIFY(hasAna(practiceDigest(some(), m_given.studies, m_given.codebook, options)));
    options.provenance.total = 10;
    options.provenance.filterText = u"Lessons"_s;
    const QString provenance = practiceDigest(some(), m_given.studies, m_given.codebook, options).provenance;
    QVERIFY(provenance.contains(u"3 of 10"_s));
    QVERIFY(provenance.contains(u"Lessons"_s));
}

void TestPracticeDigest::nothingIsAnAnswer()
{
    const Handout handout = practiceDigest({}, {}, m_given.codebook, {});
    QVERIFY(blocksOf<HandoutCard>(handout).empty());
    const auto bars = blocksOf<HandoutBars>(handout); // outlives the loop
    for (const HandoutBars::Bar& bar : bars[0].bars)
        QVERIFY(bar.missing);
    QVERIFY(!practiceDigest(some(), {}, Codebook(), {}).blocks.empty()); // a codebook without stages
}

void TestPracticeDigest::sameBytesTwice()
{
    const Handout once = practiceDigest(some(), m_given.studies, m_given.codebook, {});
    QVERIFY(once == practiceDigest(some(), m_given.studies, m_given.codebook, {}));
}

namespace {
/// Knows what is asked with a number, as the program's own translations do: "1 one challenges".
class Counting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        return n < 0 ? QString() : (n == 1 ? u"one "_s : u"several "_s) + QString::fromUtf8(source);
    }
};
} // namespace

/// A number before a noun: the noun is asked for with it, in every language.
void TestPracticeDigest::oneIsNotSeveral()
{
    Counting counting;
    QVERIFY(QCoreApplication::installTranslator(&counting));
    DigestOptions options;
    options.provenance.total = 10;
    const Handout handout = practiceDigest(some(), m_given.studies, m_given.codebook, options);
    QCoreApplication::removeTranslator(&counting);
    QStringList labels;
    const auto figures = blocksOf<HandoutFigures>(handout);
    for (const auto& figure : figures[0].figures)
        labels << figure.number + u' ' + figure.label;
    QCOMPARE(labels,
             (QStringList{u"1 one good practices"_s, u"1 one lessons"_s, u"1 one challenges"_s,
                          u"0 several ethical safeguards"_s, u"2 several studies they come from"_s}));
    QVERIFY2(handout.provenance.contains(u"several 3 of 10 practices"_s), qPrintable(handout.provenance));
}

QTEST_GUILESS_MAIN(TestPracticeDigest)
#include "tst_practicedigest.moc"
