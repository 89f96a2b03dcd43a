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

} // namespace

void tst_StoryEdits::keepsStepsInOrder()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id b = savedView(*store, u"B"_s);
    Story told = story(u"Forum"_s, {{b, u"First"_s, u"Say hello"_s}, {a, {}, {}}, {b, u"Again"_s, {}}});
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
    ok(store->apply(SaveStory{story(u"Forum"_s, {{a, {}, {}}})}));
    QVERIFY(!store->apply(SaveStory{story(u"  "_s, {})}));
    QVERIFY(!store->apply(SaveStory{story(u"FORUM"_s, {})}));
    QVERIFY(!store->apply(SaveStory{story(u"Other"_s, {{12345, {}, {}}})}));
    QCOMPARE(ok(store->stories()).size(), 1U);
}

void tst_StoryEdits::aDeletedViewLeavesItsPlace()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id b = savedView(*store, u"B"_s);
    ok(store->apply(SaveStory{story(u"Forum"_s, {{a, u"First"_s, u"Notes"_s}, {b, {}, {}}})}));
    ok(store->apply(DeleteView{a}));
    auto steps = ok(store->stories())[0].steps;
    QCOMPARE(steps, (std::vector<StoryStep>{{0, u"First"_s, u"Notes"_s}, {b, {}, {}}}));
    ok(store->undo());
    QCOMPARE(ok(store->stories())[0].steps[0].view, a);
}

void tst_StoryEdits::deletesAStory()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id a = savedView(*store, u"A"_s);
    const Id id = ok(store->apply(SaveStory{story(u"Forum"_s, {{a, {}, {}}})})).id;
    ok(store->apply(DeleteStory{id}));
    QVERIFY(ok(store->stories()).empty());
    QVERIFY(!store->apply(DeleteStory{id}));
    ok(store->undo());
    QCOMPARE(ok(store->stories())[0].steps.size(), 1U);
}

QTEST_GUILESS_MAIN(tst_StoryEdits)
#include "tst_storyedits.moc"
