// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

using namespace lacuna;
using namespace lacuna::sample;

/// Stories: kept in order, refused, taken back, and what becomes of them when a view goes.
class tst_StoryEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsStepsInOrder();
    void refused();
    void aDeletedViewLeavesItsPlace();
    void deletesAStory();
    void everyKindOfStep();
    void minutesOfAMeeting();
    void aDecisionNotesTheGapInTheSameStep();
    void liveBallotsAreNoStep();
};

namespace {

Id savedView(CatalogueStore& store, const QString& name)
{
    View view;
    view.name = name;
    return ok(store.apply(SaveView{view})).id;
}

Story story(const QString& name, std::vector<StoryStep> steps)
{
    Story story;
    story.name = name;
    story.subtitle = u"Made up"_s;
    story.steps = std::move(steps);
    return story;
}

StoryStep step(Id view, const QString& title = {}, const QString& notes = {})
{
    StoryStep step;
    step.view = view;
    step.title = title;
    step.notes = notes;
    return step;
}

} // namespace

void tst_StoryEdits::keepsStepsInOrder()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id b = savedView(*store, u"B"_s);
    Story told = story(u"Forum"_s, {step(b, u"First"_s, u"Say hello"_s), step(a), step(b, u"Again"_s)});
    told.id = ok(store->apply(SaveStory{told})).id;
    ok(store->apply(SaveStory{story(u"Another"_s, {})}));
    auto stories = ok(store->stories());
    QCOMPARE(stories.size(), 2U);
    QCOMPARE(stories[0].name, u"Another"_s); // the same position: by name
    QCOMPARE(stories[1], told);

    std::swap(told.steps[0], told.steps[1]);
    told.steps.pop_back();
    told.subtitle = u"Said again"_s;
    ok(store->apply(SaveStory{told}));
    QCOMPARE(ok(store->stories())[1], told);
    QVERIFY(ok(store->undo()).description.contains(u"Forum"_s));
    QCOMPARE(ok(store->stories())[1].steps.size(), 3U);
    ok(store->redo());
    QCOMPARE(ok(store->stories())[1], told);
}

void tst_StoryEdits::refused()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    ok(store->apply(SaveStory{story(u"Forum"_s, {step(a)})}));
    QVERIFY(!store->apply(SaveStory{story(u"  "_s, {})}));
    QVERIFY(!store->apply(SaveStory{story(u"FORUM"_s, {})}));
    QVERIFY(!store->apply(SaveStory{story(u"Other"_s, {step(12345)})}));
    QCOMPARE(ok(store->stories()).size(), 1U);
}

void tst_StoryEdits::aDeletedViewLeavesItsPlace()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id b = savedView(*store, u"B"_s);
    ok(store->apply(SaveStory{story(u"Forum"_s, {step(a, u"First"_s, u"Notes"_s), step(b)})}));
    ok(store->apply(DeleteView{a}));
    auto steps = ok(store->stories())[0].steps;
    QCOMPARE(steps, (std::vector<StoryStep>{step(0, u"First"_s, u"Notes"_s), step(b)}));
    ok(store->undo());
    QCOMPARE(ok(store->stories())[0].steps[0].view, a);
}

void tst_StoryEdits::deletesAStory()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id id = ok(store->apply(SaveStory{story(u"Forum"_s, {step(a)})})).id;
    ok(store->apply(DeleteStory{id}));
    QVERIFY(ok(store->stories()).empty());
    QVERIFY(!store->apply(DeleteStory{id}));
    ok(store->undo());
    QCOMPARE(ok(store->stories())[0].steps.size(), 1U);
}

void tst_StoryEdits::everyKindOfStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    Round round;
    round.name = u"Next"_s;
    const Id asked = ok(store->apply(SaveRound{round})).id;
    Story told = story(u"Forum"_s, {});
    for (const StepKind kind : allStepKinds) {
        QCOMPARE(stepKindFromKey(stepKindKey(kind)), kind);
        QVERIFY(!stepKindLabel(kind).isEmpty());
        StoryStep step;
        step.kind = kind;
        step.view = showsView(kind) ? a : 0;
        step.round = showsRound(kind) ? asked : 0;
        step.caption = u"Below"_s;
        step.text = u"- one\n- two"_s;
        step.planned = 90;
        step.rehearsed = 75;
        told.steps.push_back(step);
    }
    told.id = ok(store->apply(SaveStory{told})).id;
    QCOMPARE(ok(store->stories())[0], told);

    ok(store->apply(DeleteRound{asked}));
    const std::vector<Story> after = ok(store->stories());
    for (const StoryStep& step : after[0].steps)
        QCOMPARE(step.round, 0);
    told.steps[0].round = 12345;
    QVERIFY(!store->apply(SaveStory{told}));
}

void tst_StoryEdits::minutesOfAMeeting()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id told = ok(store->apply(SaveStory{story(u"Forum"_s, {})})).id;
    QVERIFY(!store->apply(SaveMeeting{Meeting{}}));
    Meeting meeting;
    meeting.story = told;
    meeting.name = u"Forum"_s;
    meeting.begun = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    meeting.id = ok(store->apply(SaveMeeting{meeting})).id;
    for (const MinuteKind kind : allMinuteKinds) {
        QCOMPARE(minuteKindFromKey(minuteKindKey(kind)), kind);
        Minute minute;
        minute.at = meeting.begun.addSecs(60 * (1 + int(kind)));
        minute.kind = kind;
        minute.step = u"First"_s;
        minute.subject = u"Cambodia"_s;
        minute.text = u"because"_s;
        minute.votes = u"12 of 20"_s;
        minute.id = ok(store->apply(SaveMinute{meeting.id, minute, {}})).id;
        meeting.minutes.push_back(minute);
    }
    QCOMPARE(ok(store->meetings()), std::vector{meeting});
    Meeting ended = meeting;
    ended.ended = meeting.begun.addSecs(3600);
    ended.minutes.clear();
    ok(store->apply(SaveMeeting{ended}));
    meeting.ended = ended.ended;
    QCOMPARE(ok(store->meetings()), std::vector{meeting}); // the minutes were left alone

    ok(store->apply(DeleteStory{told}));
    QCOMPARE(ok(store->meetings())[0].story, 0);
    ok(store->apply(DeleteMinutes{meeting.id, {meeting.minutes[0].id}}));
    QCOMPARE(ok(store->meetings())[0].minutes.size(), meeting.minutes.size() - 1);
    ok(store->apply(DeleteMeeting{meeting.id}));
    QVERIFY(ok(store->meetings()).empty());
    ok(store->undo());
    QCOMPARE(ok(store->meetings())[0].minutes.size(), meeting.minutes.size() - 1);
    QVERIFY(!store->apply(SaveMinute{12345, {}, {}}));
}

void tst_StoryEdits::aDecisionNotesTheGapInTheSameStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Meeting meeting;
    meeting.name = u"Forum"_s;
    meeting.id = ok(store->apply(SaveMeeting{meeting})).id;
    const std::shared_ptr<const Codebook> held = ok(store->codebook());
    const Codebook& codebook = *held;
    const Dimension* country = codebook.dimension(u"country"_s);
    const Dimension* sector = codebook.dimension(u"sector"_s);
    Minute minute;
    minute.kind = MinuteKind::NotAGap;
    minute.gap = {.dimensionA = country->id,
                  .termA = codebook.termsOf(country->id).front()->id,
                  .dimensionB = sector->id,
                  .termB = codebook.termsOf(sector->id).front()->id};
    GapNote note;
    note.dimensionA = minute.gap.dimensionA;
    note.termA = minute.gap.termA;
    note.dimensionB = minute.gap.dimensionB;
    note.termB = minute.gap.termB;
    note.status = GapStatus::NotAGap;
    note.text = u"There is no coast."_s;
    ok(store->apply(SaveMinute{meeting.id, minute, note}));
    QCOMPARE(ok(store->gapNotes()).at(0).status, GapStatus::NotAGap);
    QCOMPARE(ok(store->meetings())[0].minutes[0].gap, ordered(minute.gap));
    ok(store->undo());
    QVERIFY(ok(store->gapNotes()).empty());
    QVERIFY(ok(store->meetings())[0].minutes.empty());
}

void tst_StoryEdits::liveBallotsAreNoStep()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Round round;
    round.name = u"Next"_s;
    round.method = RoundMethod::DotVoting;
    round.options.push_back({.id = 0,
                             .title = u"One"_s,
                             .text = {},
                             .gap = {},
                             .rationale = {},
                             .proposedMethod = {},
                             .countries = {},
                             .partners = {}});
    round.id = ok(store->apply(SaveRound{round})).id;
    const Id option = ok(store->rounds())[0].options[0].id;
    const QString before = store->undoDescription();
    Ballot ballot{.id = 0,
                  .stage = 1,
                  .participant = u"Phone ABCD"_s,
                  .group = StakeholderGroup::Governments,
                  .castAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC),
                  .answers = {{.option = option, .criterion = 0, .value = 3}}};
    ok(store->saveLiveBallots(round.id, std::array{ballot}));
    QCOMPARE(ok(store->liveBallots(round.id)), std::vector{ballot});
    ballot.answers[0].value = 5;
    ok(store->saveLiveBallots(round.id, std::array{ballot})); // voted again
    QCOMPARE(ok(store->liveBallots(round.id)), std::vector{ballot});
    QCOMPARE(store->undoDescription(), before);
    QVERIFY(ok(store->rounds())[0].ballots.empty());
    QCOMPARE(store->saveLiveBallots(12345, std::array{ballot}).error().kind, ErrorKind::NotFound);
    ok(store->dropLiveBallots(round.id));
    QVERIFY(ok(store->liveBallots(round.id)).empty());
}

QTEST_GUILESS_MAIN(tst_StoryEdits)
#include "tst_storyedits.moc"
