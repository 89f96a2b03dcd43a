// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

using namespace lacuna;
using namespace lacuna::sample;

/// Practices, contributions and rounds: kept, refused, taken back, and what becomes of them when what they are tied to goes or merges.
class tst_ForumEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAPractice();
    void refusesPractices();
    void practiceEvidenceHasTheYearOfItsSources();
    void keepsAContribution();
    void contributionsFollowMergedTerms();
    void tiesFollowMergedStudies();
    void keepsARound();
    void refusesRounds();
    void ballotsTakeThePlaceOfEarlierOnes();
    void refusesBallots();
    void answersGoWithTheirOption();
    void optionsFollowMergedTerms();
    void manyAreOneStep();
};

namespace {

Practice practice(const QString& title, std::vector<PracticeSource> sources = {},
                  std::vector<PracticeTerm> terms = {})
{
    Practice made;
    made.kind = PracticeKind::Lesson;
    made.title = title;
    made.text = u"A made-up lesson about "_s + title;
    made.sources = std::move(sources);
    made.terms = std::move(terms);
    made.contributor = u"Example, Somebody"_s;
    return made;
}

Contribution contribution(const QString& text)
{
    Contribution said;
    said.question = 3;
    said.group = StakeholderGroup::Workers;
    said.name = u"Example, Somebody"_s;
    said.country = thailand;
    said.event = u"Made-up workshop"_s;
    said.saidOn = QDate(2026, 3, 4);
    said.text = text;
    return said;
}

Round roundNamed(const QString& name, RoundMethod method = RoundMethod::Chnri)
{
    Round made;
    made.name = name;
    made.method = method;
    made.criteria = {{0, u"Impact"_s, 2}, {0, u"Équité"_s, 0.5}};
    made.options.resize(2);
    made.options[0].title = u"Option A"_s;
    made.options[0].gap = {sector, fishing, country, thailand}; // the wrong way round
    made.options[0].partners = u"Nobody yet"_s;
    made.options[1].title = u"Option B"_s;
    made.options[1].text = u"Written, of no gap"_s;
    made.participants = {{u"P1"_s, StakeholderGroup::Employers}, {u"ผู้เข้าร่วม"_s, StakeholderGroup::Survivors}};
    return made;
}

Round savedRound(CatalogueStore& store, const Round& made)
{
    ok(store.apply(SaveRound{made}));
    return ok(store.rounds()).front();
}

Ballot ballot(const QString& participant, std::vector<BallotAnswer> answers)
{
    Ballot cast;
    cast.participant = participant;
    cast.group = StakeholderGroup::Employers;
    cast.castAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    cast.answers = std::move(answers);
    return cast;
}

/// Without what the store gives.
template <typename T> T plain(T value)
{
    value.modified = {};
    return value;
}

} // namespace

void tst_ForumEdits::keepsAPractice()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = add(*store, u"One"_s);
    const Id b = add(*store, u"Two"_s);
    Practice made = practice(u"Ask twice"_s, {{b, u"12–14"_s, u"“We asked twice”"_s}, {a, {}, {}}},
                             {{sector, fishing}, {country, laos}, {sector, fishing}});
    made.id = ok(store->apply(SavePractices{{made}})).id;
    QVERIFY(made.id != 0);
    Practice kept = plain(ok(store->practices()).front());
    made.sources = {{a, {}, {}}, {b, u"12–14"_s, u"“We asked twice”"_s}};
    made.terms = {{country, laos}, {sector, fishing}};
    QCOMPARE(kept, made);
    QCOMPARE(kept.termsIn(sector), QList<Id>{fishing});

    made.kind = PracticeKind::Safeguard;
    made.sources.pop_back();
    made.terms.clear();
    ok(store->apply(SavePractices{{made}}));
    QCOMPARE(plain(ok(store->practices()).front()), made);
    QVERIFY(ok(store->undo()).description.contains(u"Ask twice"_s));
    QCOMPARE(plain(ok(store->practices()).front()), kept);
    ok(store->apply(DeletePractices{{made.id}}));
    QVERIFY(ok(store->practices()).empty());
    ok(store->undo());
    QCOMPARE(plain(ok(store->practices()).front()), kept);
    // A deleted study is no source any more; the practice stays.
    ok(store->apply(DeleteStudies{{b}}));
    QCOMPARE(ok(store->practices()).front().sources.size(), 1U);
}

void tst_ForumEdits::refusesPractices()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    QVERIFY(!store->apply(SavePractices{{}}));
    QVERIFY(!store->apply(SavePractices{{practice(u"  "_s)}}));
    QVERIFY(!store->apply(SavePractices{{practice(u"A"_s, {{4711, {}, {}}})}}));
    QVERIFY(!store->apply(SavePractices{{practice(u"A"_s, {}, {{country, fishing}})}}));
    // All or none.
    QVERIFY(!store->apply(SavePractices{{practice(u"Good"_s), practice({})}}));
    QVERIFY(!store->apply(DeletePractices{{12345}}));
    QVERIFY(ok(store->practices()).empty());
    QVERIFY(!store->canUndo());
}

void tst_ForumEdits::practiceEvidenceHasTheYearOfItsSources()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    CodedStudy newer = study(u"Newer"_s);
    newer.study.year = 2024;
    const Id b = ok(store->apply(AddStudy{newer})).id;
    const Id a = add(*store, u"Older"_s);
    ok(store->apply(SavePractices{
        {practice(u"One"_s, {{a, {}, {}}, {b, {}, {}}}, {{sector, fishing}}), practice(u"Two"_s)}}));
    const EvidenceInput evidence = ok(store->practiceEvidence());
    QCOMPARE(evidence.studies.size(), 2);
    QCOMPARE(evidence.studies.years()[0], qint16(2024));
    QCOMPARE(evidence.studies.years()[1], noYear);
    QCOMPARE(evidence.codings.size(), 1U);
}

void tst_ForumEdits::keepsAContribution()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = add(*store, u"One"_s);
    const Id p = ok(store->apply(SavePractices{{practice(u"Ask twice"_s)}})).id;
    Contribution said = contribution(u"Nobody asks the crews."_s);
    said.confidential = true;
    said.studies = {a, a};
    said.practices = {p};
    said.gaps = {
        {sector, fishing, country, laos}, {country, thailand, 0, 0}, {country, laos, sector, fishing}};
    said.id = ok(store->apply(SaveContributions{{said}})).id;
    said.studies = {a};
    said.gaps = {{country, thailand, 0, 0}, {country, laos, sector, fishing}};
    std::ranges::sort(said.gaps);
    QCOMPARE(plain(ok(store->contributions()).front()), said);
    said.question = 0;
    said.country = 0;
    said.saidOn = {};
    said.gaps.clear();
    ok(store->apply(SaveContributions{{said}}));
    QCOMPARE(plain(ok(store->contributions()).front()), said);

    Contribution wrong = said;
    wrong.text = u" "_s;
    QVERIFY(!store->apply(SaveContributions{{wrong}}));
    wrong = said;
    wrong.question = 5;
    QVERIFY(!store->apply(SaveContributions{{wrong}}));
    wrong = said;
    wrong.practices = {a};
    QVERIFY(!store->apply(SaveContributions{{wrong}}));
    wrong = said;
    wrong.gaps = {{country, fishing, 0, 0}};
    QVERIFY(!store->apply(SaveContributions{{wrong}}));
    QCOMPARE(plain(ok(store->contributions()).front()), said);
    // Ties go with what they tie to; what was said stays.
    ok(store->apply(DeletePractices{{p}}));
    ok(store->apply(DeleteStudies{{a}}));
    QVERIFY(ok(store->contributions()).front().practices.isEmpty());
    QVERIFY(ok(store->contributions()).front().studies.isEmpty());
    ok(store->undo());
    ok(store->undo());
    QCOMPARE(plain(ok(store->contributions()).front()), said);
    ok(store->apply(DeleteContributions{{said.id}}));
    QVERIFY(ok(store->contributions()).empty());
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

void tst_ForumEdits::contributionsFollowMergedTerms()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Contribution said = contribution(u"Something"_s);
    said.gaps = {{country, thailand, sector, fishing}, {country, laos, sector, fishing}};
    ok(store->apply(SaveContributions{{said}}));
    ok(store->apply(MergeTerms{thailand, laos}));
    const Contribution kept = ok(store->contributions()).front();
    QCOMPARE(kept.country, laos);
    QCOMPARE(kept.gaps, (std::vector<TermPair>{{country, laos, sector, fishing}})); // two became one
    ok(store->undo());
    QCOMPARE(ok(store->contributions()).front().gaps.size(), 2U);
}

void tst_ForumEdits::tiesFollowMergedStudies()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = add(*store, u"One"_s);
    const Id b = add(*store, u"Two"_s);
    Contribution said = contribution(u"Something"_s);
    said.studies = {b};
    ok(store->apply(SaveContributions{{said}}));
    ok(store->apply(SavePractices{{practice(u"Ask"_s, {{b, u"3"_s, {}}})}}));
    ok(store->apply(MergeStudies{ok(store->study(a)).study, {b}}));
    QCOMPARE(ok(store->contributions()).front().studies, QList<Id>{a});
    QCOMPARE(ok(store->practices()).front().sources, (std::vector<PracticeSource>{{a, u"3"_s, {}}}));
}

void tst_ForumEdits::keepsARound()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Round made = roundNamed(u"Workshop"_s);
    made.settings.agreementOfAnswered = true;
    made.settings.seed = 4'000'000'000U;
    made.settings.dotsPerOption = 3;
    Round kept = savedRound(*store, made);
    QVERIFY(kept.id && kept.criteria[0].id && kept.options[1].id && kept.created.isValid());
    made.id = kept.id;
    made.created = kept.created;
    made.modified = kept.modified;
    made.options[0].gap = {country, thailand, sector, fishing};
    for (size_t i = 0; i < 2; ++i) {
        made.criteria[i].id = kept.criteria[i].id;
        made.options[i].id = kept.options[i].id;
    }
    QCOMPARE(kept, made);

    std::swap(kept.options[0], kept.options[1]);
    kept.options.push_back({.id = 0,
                            .title = u"Option C"_s,
                            .text = {},
                            .gap = {},
                            .rationale = u"Because"_s,
                            .proposedMethod = u"Survey"_s,
                            .countries = u"Laos"_s,
                            .partners = {}});
    kept.criteria.clear();
    kept.decision = u"A first"_s;
    kept.closed = true;
    kept.participants.clear();
    ok(store->apply(SaveRound{kept}));
    Round again = ok(store->rounds()).front();
    kept.options[2].id = again.options[2].id;
    kept.modified = again.modified;
    QCOMPARE(again, kept);
    QVERIFY(ok(store->undo()).description.contains(u"Workshop"_s));
    QCOMPARE(ok(store->rounds()).front().options.size(), 2U);
    ok(store->apply(DeleteRound{kept.id}));
    QVERIFY(ok(store->rounds()).empty());
    ok(store->undo());
    QCOMPARE(ok(store->rounds()).front(), made);
}

void tst_ForumEdits::refusesRounds()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Round kept = savedRound(*store, roundNamed(u"Workshop"_s));
    QVERIFY(!store->apply(SaveRound{roundNamed(u" workshop "_s)}));
    QVERIFY(!store->apply(SaveRound{roundNamed({})}));
    Round wrong = roundNamed(u"Other"_s);
    wrong.options[1].title = u"option  a"_s;
    QVERIFY(!store->apply(SaveRound{wrong}));
    wrong = roundNamed(u"Other"_s);
    wrong.options[1].title.clear();
    QVERIFY(!store->apply(SaveRound{wrong}));
    wrong = roundNamed(u"Other"_s);
    wrong.criteria[1].weight = -1;
    QVERIFY(!store->apply(SaveRound{wrong}));
    wrong.criteria[1].weight = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!store->apply(SaveRound{wrong}));
    wrong = roundNamed(u"Other"_s);
    wrong.options[0].gap.termA = garments;
    wrong.options[0].gap.dimensionA = country;
    QVERIFY(!store->apply(SaveRound{wrong}));
    // The method may change until the first ballot.
    Round changed = kept;
    changed.method = RoundMethod::Delphi;
    ok(store->apply(SaveRound{changed}));
    ok(store->apply(SaveBallots{kept.id, {ballot(u"P1"_s, {{kept.options[0].id, 0, 7}})}}));
    changed.method = RoundMethod::Borda;
    QVERIFY(store->apply(SaveRound{changed}).error().message.contains(u"ballots"_s));
    QCOMPARE(ok(store->rounds()).size(), 1U);
}

void tst_ForumEdits::ballotsTakeThePlaceOfEarlierOnes()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Round kept = savedRound(*store, roundNamed(u"Workshop"_s, RoundMethod::Delphi));
    const Id a = kept.options[0].id;
    const Id b = kept.options[1].id;
    Ballot second = ballot(u"P2"_s, {});
    second.stage = 2;
    ok(store->apply(SaveBallots{kept.id, {ballot(u"P1"_s, {{a, 0, 7}, {b, 0, 2.5}}), second}}));
    ok(store->apply(SaveBallots{kept.id, {ballot(u" p1 "_s, {{b, 0, 9}})}}));
    auto ballots = ok(store->rounds()).front().ballots;
    QCOMPARE(ballots.size(), 2U);
    QCOMPARE(ballots[0].answers, (std::vector<BallotAnswer>{{b, 0, 9}}));
    QCOMPARE(ballots[0].castAt.toMSecsSinceEpoch(), 1'700'000'000'000);
    QCOMPARE(ballots[1].stage, 2);
    QVERIFY(ballots[1].answers.empty()); // an abstention is kept
    // Saving the round again leaves them alone.
    ok(store->apply(SaveRound{kept}));
    QCOMPARE(ok(store->rounds()).front().ballots, ballots);
    ok(store->apply(DeleteBallots{kept.id, {ballots[0].id}}));
    QCOMPARE(ok(store->rounds()).front().ballots.size(), 1U);
    ok(store->undo());
    QCOMPARE(ok(store->rounds()).front().ballots, ballots);
}

void tst_ForumEdits::refusesBallots()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Round kept = savedRound(*store, roundNamed(u"Workshop"_s));
    const Id a = kept.options[0].id;
    const Id impact = kept.criteria[0].id;
    const auto refused = [&](const Ballot& cast) { return !store->apply(SaveBallots{kept.id, {cast}}); };
    QVERIFY(!store->apply(SaveBallots{kept.id, {}}));
    QVERIFY(!store->apply(SaveBallots{4711, {ballot(u"P1"_s, {})}}));
    QVERIFY(refused(ballot({}, {})));
    QVERIFY(refused(ballot(u"P1"_s, {{4711, impact, 1}})));
    QVERIFY(refused(ballot(u"P1"_s, {{a, 4711, 1}})));
    QVERIFY(refused(ballot(u"P1"_s, {{a, impact, std::numeric_limits<double>::infinity()}})));
    QVERIFY(refused(ballot(u"P1"_s, {{a, impact, 1}, {a, impact, 0}})));
    ok(store->apply(SaveBallots{kept.id, {ballot(u"P1"_s, {}), ballot(u"P2"_s, {})}}));
    Ballot renamed = ok(store->rounds()).front().ballots[0];
    renamed.participant = u"P2"_s;
    QVERIFY(refused(renamed)); // P2 has one
    kept.closed = true;
    ok(store->apply(SaveRound{kept}));
    QVERIFY(store->apply(SaveBallots{kept.id, {ballot(u"P3"_s, {})}}).error().message.contains(u"closed"_s));
    QCOMPARE(ok(store->rounds()).front().ballots.size(), 2U);
}

void tst_ForumEdits::answersGoWithTheirOption()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Round kept = savedRound(*store, roundNamed(u"Workshop"_s));
    const Id a = kept.options[0].id;
    const Id b = kept.options[1].id;
    const Id impact = kept.criteria[0].id;
    const Id equity = kept.criteria[1].id;
    ok(store->apply(SaveBallots{
        kept.id,
        {ballot(u"P1"_s, {{a, impact, 1.0}, {a, equity, 0.0}, {b, impact, 0.5}, {b, equity, 1.0}})}}));
    kept.options.erase(kept.options.begin());
    ok(store->apply(SaveRound{kept}));
    QCOMPARE(ok(store->rounds()).front().ballots[0].answers,
             (std::vector<BallotAnswer>{{b, std::min(impact, equity), impact < equity ? 0.5 : 1.0},
                                        {b, std::max(impact, equity), impact < equity ? 1.0 : 0.5}}));
    kept.criteria.pop_back();
    ok(store->apply(SaveRound{kept}));
    QCOMPARE(ok(store->rounds()).front().ballots[0].answers, (std::vector<BallotAnswer>{{b, impact, 0.5}}));
    ok(store->undo());
    ok(store->undo());
    QCOMPARE(ok(store->rounds()).front().ballots[0].answers.size(), 4U);
}

void tst_ForumEdits::optionsFollowMergedTerms()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    savedRound(*store, roundNamed(u"Workshop"_s));
    ok(store->apply(MergeTerms{thailand, laos}));
    QCOMPARE(ok(store->rounds()).front().options[0].gap, (TermPair{country, laos, sector, fishing}));
}

void tst_ForumEdits::manyAreOneStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    ok(store->apply(SavePractices{{practice(u"One"_s), practice(u"Two"_s)}}));
    ok(store->apply(SaveContributions{{contribution(u"a"_s), contribution(u"b"_s), contribution(u"c"_s)}}));
    QCOMPARE(ok(store->contributions()).size(), 3U);
    QVERIFY(ok(store->undo()).description.contains(u"3"_s));
    QVERIFY(ok(store->contributions()).empty());
    ok(store->undo());
    QVERIFY(ok(store->practices()).empty());
    ok(store->redo());
    QCOMPARE(ok(store->practices()).size(), 2U);
}

QTEST_GUILESS_MAIN(tst_ForumEdits)
#include "tst_forumedits.moc"
