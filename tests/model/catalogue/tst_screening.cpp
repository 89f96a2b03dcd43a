// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/screening.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The dimension that screening is.
class TestScreening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasATerm();
    void termsBelowMeanTheSame();
    void reasonsAreBelowFullText();
    void anotherDimensionOfThatNameIsNoScreening();
};

void TestScreening::everyStateHasATerm()
{
    const Codebook codebook = screeningCodebook();
    const Dimension* dimension = screeningDimension(codebook);
    QVERIFY(dimension);
    QVERIFY(dimension->single);
    for (int i = 0; i < screeningStateCount; ++i) {
        const auto state = ScreeningState(i);
        const Term* term = screeningTerm(codebook, state);
        QVERIFY2(term, qPrintable(screeningCode(state)));
        QCOMPARE(screeningState(codebook, term->id), state);
        QVERIFY(!term->label.isEmpty());
    }
    QCOMPARE(screeningState(codebook, 17), ScreeningState::Open);
    QVERIFY(isLeftOut(ScreeningState::NotRetrieved));
    QVERIFY(!isLeftOut(ScreeningState::Open));
    QVERIFY(!isLeftOut(ScreeningState::Sought));
    QVERIFY(!isLeftOut(ScreeningState::Included));
}

void TestScreening::termsBelowMeanTheSame()
{
    const Codebook plain = screeningCodebook();
    std::vector<Term> terms = plain.terms();
    Term more; // below a reason, and a stage of the team's own
    more.id = 1;
    more.dimension = plain.dimensions().front().id;
    more.parent = plain.resolve(more.dimension, u"EXF-TOP")->id;
    more.code = u"X1"_s;
    more.label = u"Smuggling only"_s;
    terms.push_back(more);
    more.id = 2;
    more.parent = 0;
    more.code = u"X2"_s;
    more.label = u"Background reading"_s;
    terms.push_back(more);
    const Codebook codebook(plain.dimensions(), terms);
    QCOMPARE(screeningState(codebook, 1), ScreeningState::ExcludedOnFullText);
    QCOMPARE(screeningState(codebook, 2), ScreeningState::Open);
}

void TestScreening::reasonsAreBelowFullText()
{
    const Codebook codebook = screeningCodebook();
    const auto reasons = screeningReasons(codebook);
    QCOMPARE(reasons.size(), size_t(7));
    for (const Term* reason : reasons)
        QCOMPARE(screeningState(codebook, reason->id), ScreeningState::ExcludedOnFullText);
    QVERIFY(screeningReasons(Codebook()).empty());
}

void TestScreening::anotherDimensionOfThatNameIsNoScreening()
{
    Dimension dimension;
    dimension.id = 1;
    dimension.key = u"screening"_s;
    dimension.label = u"Health screening"_s;
    Term term;
    term.id = 2;
    term.dimension = 1;
    term.code = u"INC"_s;
    term.label = u"Incidence"_s;
    const Codebook codebook({dimension}, {term});
    QCOMPARE(screeningDimension(codebook), nullptr);
    QCOMPARE(screeningTerm(codebook, ScreeningState::Included), nullptr);
}

QTEST_GUILESS_MAIN(TestScreening)
#include "tst_screening.moc"
