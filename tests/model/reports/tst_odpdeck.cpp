// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfreader.h"
#include "pptxreader.h"
#include "reportfixture.h"

#include "model/reports/odpdeck.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Slides that were made by hand, so that each kind of thing on them is seen alone.
class TestOdpDeck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesOfEveryGeometry();
    void groupsAndConnectors();
    void spacesAreKept();
    void onlyTheWebIsLinked();
};

/// The content of a deck of one slide.
static OdfNode drawn(DeckSlide slide)
{
    const DeckLook look = decktheme::ownLook(paletteFor(Theme::Light), SlideShape::Wide);
    OdpDeck deck(look, QDateTime::fromSecsSinceEpoch(fixtureEpoch, QTimeZone::UTC));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!deck.add(std::move(slide)) || !deck.write({}, {}, buffer, progress))
        return {};
    return readOdf(readParts(buffer.data()).value(u"content.xml"_s));
}

void TestOdpDeck::shapesOfEveryGeometry()
{
    Slide slide;
    const QRectF box(10, 20, 40, 40);
    const auto add = [&](QLatin1StringView geometry,
                         std::vector<std::pair<QLatin1StringView, qint64>> adjustments) {
        SlideLook look;
        look.fill = QColor(Qt::red);
        look.geometry = geometry;
        look.adjustments = std::move(adjustments);
        slide.rectangle(geometry, box, look);
    };
    add("ellipse"_L1, {});
    add("pie"_L1, {{"adj1"_L1, 0}, {"adj2"_L1, 5'400'000}}); // a quarter, from the right clockwise to below
    add("blockArc"_L1, {{"adj1"_L1, 10'800'000}, {"adj2"_L1, 0}, {"adj3"_L1, 25'000}}); // the upper half
    add("donut"_L1, {{"adj"_L1, 25'000}});
    add("somethingElse"_L1, {});
    const OdfNode content = drawn({.slide = slide});
    const auto shapes = content.all(u"draw:enhanced-geometry"_s);
    QCOMPARE(shapes.size(), 5u);
    const auto path = [&](size_t i) { return shapes[i]->value(u"draw:enhanced-path"_s); };
    for (const OdfNode* shape : shapes)
        QCOMPARE(shape->value(u"svg:viewBox"_s), u"0 0 4000 4000"_s);
    QCOMPARE(shapes[0]->value(u"draw:type"_s), u"ellipse"_s);
    QCOMPARE(path(0).count(u'C'), 4);
    QVERIFY2(path(1).startsWith(u"M 2000 2000 L 4000 2000 C"_s), qPrintable(path(1)));
    QVERIFY2(path(1).contains(u" 2000 4000 "_s) && !path(1).contains(u" 0 2000 "_s), qPrintable(path(1)));
    QVERIFY2(path(2).startsWith(u"M 0 2000 C"_s), qPrintable(path(2)));
    QVERIFY2(path(2).contains(u" 2000 0 "_s) && path(2).contains(u"L 3000 2000"_s), qPrintable(path(2)));
    QVERIFY2(path(2).contains(u" 2000 1000 "_s) && !path(2).contains(u"4000 4000"_s), qPrintable(path(2)));
    QCOMPARE(path(3).count(u'M'), 2);
    QVERIFY2(path(3).contains(u" Z M 3000 2000"_s), qPrintable(path(3)));
    QCOMPARE(shapes[4]->value(u"draw:type"_s), u"rectangle"_s);
}

void TestOdpDeck::groupsAndConnectors()
{
    Slide slide;
    slide.openGroup(u"Group"_s, u"Two boxes"_s, {0, 0, 200, 50});
    const int first = slide.rectangle(u"First"_s, {0, 0, 50, 50}, {});
    const int second = slide.rectangle(u"Second"_s, {150, 0, 50, 50}, {});
    slide.connector(u"Arrow"_s, {{50, 25}, first, Slide::Site::Right}, {{150, 25}, second, Slide::Site::Left},
                    QColor(Qt::black), 1);
    slide.closeGroup();
    const OdfNode content = drawn({.slide = slide});
    const OdfNode* group = content.first(u"draw:g"_s);
    QVERIFY(group);
    QCOMPARE(group->child(u"svg:desc"_s)->text, u"Two boxes"_s);
    const auto shapes = group->all(u"draw:custom-shape"_s);
    QCOMPARE(shapes.size(), 2u);
    const OdfNode* arrow = group->child(u"draw:connector"_s);
    QVERIFY(arrow);
    QCOMPARE(arrow->value(u"draw:start-shape"_s), shapes[0]->value(u"xml:id"_s));
    QCOMPARE(arrow->value(u"draw:end-shape"_s), shapes[1]->value(u"xml:id"_s));
    QVERIFY(!shapes[0]->value(u"xml:id"_s).isEmpty());
    QCOMPARE(arrow->value(u"draw:start-glue-point"_s), u"1"_s); // the right side
    QCOMPARE(arrow->value(u"draw:end-glue-point"_s), u"3"_s);
}

/// XML takes several spaces for one.
void TestOdpDeck::spacesAreKept()
{
    Slide slide;
    slide.textBox(u"Text"_s, {0, 0, 100, 20}, {{{{u" a  b\tc "_s}}}});
    const OdfNode content = drawn({.slide = slide});
    const OdfNode* run = content.first(u"text:span"_s);
    QVERIFY(run);
    QCOMPARE(run->all(u"text:s"_s).size(), 3u);
    QCOMPARE(run->all(u"text:tab"_s).size(), 1u);
    QCOMPARE(run->text, u" a  bc "_s);
}

void TestOdpDeck::onlyTheWebIsLinked()
{
    DeckSlide slide;
    const auto linked = [](const QString& text, const SlideLink& link) {
        SlideRun run;
        run.text = text;
        run.link = link;
        return SlideParagraph{{run}};
    };
    slide.slide.textBox(u"Links"_s, {0, 0, 100, 20},
                        {linked(u"script"_s, {u"javascript:alert(1)"_s}),
                         linked(u"file"_s, {u"file:///etc"_s}), linked(u"nowhere"_s, {{}, 7}),
                         linked(u"web"_s, {u"https://example.org/?a=1&b=\"<"_s})});
    SlideLook shape;
    shape.link = {u"file:///etc"_s};
    slide.slide.rectangle(u"Shape"_s, {0, 30, 100, 20}, shape);
    shape.link = {{}, 3};
    slide.slide.rectangle(u"To itself"_s, {0, 60, 100, 20}, shape);
    slide.places = {3};
    const OdfNode content = drawn(std::move(slide));
    const auto links = content.all(u"text:a"_s);
    QCOMPARE(links.size(), 1u);
    QCOMPARE(links[0]->value(u"xlink:href"_s), u"https://example.org/?a=1&b=\"<"_s);
    const auto listeners = content.all(u"presentation:event-listener"_s);
    QCOMPARE(listeners.size(), 1u);
    QCOMPARE(listeners[0]->value(u"xlink:href"_s),
             QString(u'#' + content.first(u"draw:page"_s)->value(u"draw:name"_s)));
    QVERIFY(content.first(u"draw:page"_s)->text.contains(u"script"_s)); // the text stays
}

QTEST_GUILESS_MAIN(TestOdpDeck)
#include "tst_odpdeck.moc"
