// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmapbuilder.h"
#include "model/catalogue/builtincodebook.h"
#include "model/painting/tilemap.h"
#include "model/support/csv.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// A gap map of countries by sector over the built-in codebook, with what the test codes.
class World {
public:
    World()
        : codebook(std::make_shared<const Codebook>(*builtinCodebook()))
    {
    }
    Id dimension(const QString& key) const { return codebook->dimension(QStringView(key))->id; }
    Id term(const QString& key, const QString& code) const
    {
        return codebook->resolve(dimension(key), code)->id;
    }
    void add(int studies, const QStringList& countries, const QString& status = u"COM"_s)
    {
        for (int i = 0; i < studies; ++i) {
            const auto row = quint32(m_input.studies.size());
            m_input.studies.append(Id(row) + 1, 2024, "title", "author", "source", "JOUR");
            for (const QString& country : countries)
                m_input.codings.push_back({row, dimension(u"country"_s), term(u"country"_s, country)});
            m_input.codings.push_back({row, dimension(u"sector"_s), term(u"sector"_s, u"CON"_s)});
            m_input.codings.push_back({row, dimension(u"status"_s), term(u"status"_s, status)});
        }
    }
    void travel(const QString& from, const QString& to)
    {
        const auto row = quint32(m_input.studies.size());
        m_input.studies.append(Id(row) + 1, 2024, "title", "author", "source", "JOUR");
        m_input.codings.push_back({row, dimension(u"origin"_s), term(u"country"_s, from)});
        m_input.codings.push_back({row, dimension(u"destination"_s), term(u"country"_s, to)});
    }
    std::shared_ptr<const GapMap> map(const QString& scope = u"ILO-AP"_s, const QString& burden = {}) const
    {
        Question question;
        question.rows = dimension(u"country"_s);
        question.columns = dimension(u"sector"_s);
        question.rowScope = scope.isEmpty() ? 0 : term(u"country"_s, scope);
        question.burden = burden;
        question.rules.referenceYear = 2026;
        GapMapInput input;
        input.evidence = EvidenceTable::build(codebook, m_input);
        input.burdens = builtinBurdens(*codebook);
        Burden own;
        own.name = u"Own"_s;
        own.unit = u"people"_s;
        own.dimension = question.rows;
        own.areas = {{u"Thailand"_s, {term(u"country"_s, u"TH"_s)}, 200'000},
                     {u"India"_s, {term(u"country"_s, u"IN"_s)}, 11'000'000}};
        input.burdens.push_back(own);
        return *computeGapMap(question, {}, input);
    }

    std::shared_ptr<const Codebook> codebook;

private:
    EvidenceInput m_input;
};

World someWorld()
{
    World world;
    world.add(2, {u"KH"_s});
    world.add(9, {u"TH"_s});
    world.add(40, {u"IN"_s});
    world.add(1, {u"FJ"_s}, u"ONG"_s);
    return world;
}

/// Every text the painter writes, as a picture for browsers has them.
QString textsOf(const TileMapPainter& painter, QSizeF size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    QPainter onto(&generator);
    painter.paint(onto);
    painter.paintLegend(onto, {0, size.height()}, size.width());
    onto.end();
    return QString::fromUtf8(buffer.data());
}

Palette greyPalette()
{
    Palette grey = paletteFor(Theme::Light);
    for (QColor* colour : {&grey.gap, &grey.gapGround, &grey.synthesisGap, &grey.inProgress, &grey.accent})
        colour->setHsl(0, 0, colour->lightness());
    for (QColor& colour : grey.ramp)
        colour.setHsl(0, 0, colour.lightness());
    return grey;
}

const QSizeF usual(1260, 504);

} // namespace

/// Where the tiles are, what they say, and that it can be read.
class TestTileMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCountryOfTheRegionHasOneTile();
    void everySubregionIsOnTheWorldMap();
    void noTwoTilesShareAPlace_data();
    void noTwoTilesShareAPlace();
    void geographyIsReadable();
    void tilesAreEqualSquaresThatFit_data();
    void tilesAreEqualSquaresThatFit();
    void pointsFindTheirTile();
    void arrowsReachEveryTile_data();
    void arrowsReachEveryTile();
    void stepsGoWhereTheEyeExpects();
    void arcsThereAndBackAreApart();
    void saysNamesAndNumbers();
    void outsideTheQuestionIsNoGap();
    void leftOutByTheFilterIsNoGap();
    void burdenUnknownIsNoZero();
    void widthsFollowTheCount();
    void textCanBeRead_data();
    void textCanBeRead();
    void grows_data();
    void grows();
    void emptyLayoutPaintsNothing();
};

void TestTileMap::everyCountryOfTheRegionHasOneTile()
{
    QFile file(u":/lacuna/ilo_asia_pacific.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList wanted;
    CsvParser parser(u',', [&](CsvRow&& row) {
        if (row.line > 1)
            wanted += row.fields.value(1);
        return true;
    });
    parser.feed(QString::fromUtf8(file.readAll()));
    parser.finish();
    QStringList found;
    for (const TilePlace& place : tilePlaces(TileRegion::AsiaPacific))
        found += place.code;
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(found.size(), 44);
}

void TestTileMap::everySubregionIsOnTheWorldMap()
{
    const World world;
    QStringList wanted;
    for (const Term* term : world.codebook->termsOf(world.dimension(u"country"_s), 1)) {
        if (world.codebook->depth(term->id) == 1)
            wanted += term->code;
    }
    QStringList found;
    for (const TilePlace& place : tilePlaces(TileRegion::World))
        found += place.code;
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
}

void TestTileMap::noTwoTilesShareAPlace_data()
{
    QTest::addColumn<TileRegion>("region");
    QTest::newRow("Asia and the Pacific") << TileRegion::AsiaPacific;
    QTest::newRow("world") << TileRegion::World;
}

void TestTileMap::noTwoTilesShareAPlace()
{
    QFETCH(const TileRegion, region);
    QSet<std::pair<int, int>> seen;
    for (const TilePlace& place : tilePlaces(region)) {
        QVERIFY2(!seen.contains({place.column, place.row}), qPrintable(place.code));
        QVERIFY(place.column >= 0 && place.row >= 0 && place.column < 16 && place.row < 7);
        seen.insert({place.column, place.row});
    }
}

void TestTileMap::geographyIsReadable()
{
    const auto places = tilePlaces(TileRegion::AsiaPacific);
    const auto at = [&](const QString& code) { return *std::ranges::find(places, code, &TilePlace::code); };
    const auto westToEast = u"IR AF PK IN BD MM LA VN PH PG SB FJ WS CK"_s.split(u' ');
    for (qsizetype i = 1; i < westToEast.size(); ++i)
        QVERIFY2(at(westToEast[i - 1]).column <= at(westToEast[i]).column, qPrintable(westToEast[i]));
    for (const QString& line : {u"MN CN LA TH MY"_s, u"KP KR TW PH AU"_s, u"AF PK"_s, u"FM NR SB NZ"_s}) {
        const auto northToSouth = line.split(u' ');
        for (qsizetype i = 1; i < northToSouth.size(); ++i)
            QVERIFY2(at(northToSouth[i - 1]).row < at(northToSouth[i]).row, qPrintable(northToSouth[i]));
    }
}

void TestTileMap::tilesAreEqualSquaresThatFit_data()
{
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<TileRegion>("region");
    for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
        for (const QSizeF& room :
             {QSizeF(900, 380), QSizeF(1140, 430), QSizeF(1700, 800), QSizeF(3600, 1800), QSizeF(300, 900)})
            QTest::addRow("%d: %g × %g", int(region), room.width(), room.height()) << room << region;
    }
}

void TestTileMap::tilesAreEqualSquaresThatFit()
{
    QFETCH(const QSizeF, room);
    QFETCH(const TileRegion, region);
    const TileLayout layout(tilePlaces(region), room);
    const QRectF all(QPointF(0, 0), room);
    for (int tile = 0; tile < layout.count(); ++tile) {
        const QRectF rect = layout.rect(tile);
        QVERIFY(all.contains(rect));
        QCOMPARE(rect.size(), layout.rect(0).size()); // small states as large as India
        QCOMPARE(rect.width(), rect.height());
        for (int other = 0; other < tile; ++other)
            QVERIFY(!rect.intersects(layout.rect(other)));
    }
    QVERIFY(all.contains(layout.bounds()));
}

void TestTileMap::pointsFindTheirTile()
{
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    for (int tile = 0; tile < layout.count(); ++tile) {
        QCOMPARE(layout.tileAt(layout.rect(tile).center()), tile);
        QCOMPARE(layout.tileAt(layout.rect(tile).topLeft() + QPointF(1, 1)), tile);
        QCOMPARE(layout.tileOf(layout.place(tile).code), tile);
    }
    const QRectF india = layout.rect(layout.tileOf(u"IN"_s));
    QCOMPARE(layout.tileAt({india.right() + (layout.side() - india.width()) / 2, india.center().y()}), -1);
    QCOMPARE(layout.tileAt({-5, -5}), -1);
    QCOMPARE(layout.tileOf(u"DE"_s), -1);
}

void TestTileMap::arrowsReachEveryTile_data()
{
    noTwoTilesShareAPlace_data();
}

void TestTileMap::arrowsReachEveryTile()
{
    QFETCH(const TileRegion, region);
    const TileLayout layout(tilePlaces(region), usual);
    QSet<int> reached{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int tile = open.takeLast();
        for (const auto& [dx, dy] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) {
            const int next = layout.neighbour(tile, dx, dy);
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(int(reached.size()), layout.count());
}

void TestTileMap::stepsGoWhereTheEyeExpects()
{
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    const auto step = [&](const QString& from, int dx, int dy) {
        return layout.place(layout.neighbour(layout.tileOf(from), dx, dy)).code;
    };
    QCOMPARE(step(u"KH"_s, -1, 0), u"TH"_s);
    QCOMPARE(step(u"KH"_s, 1, 0), u"VN"_s);
    QCOMPARE(step(u"KH"_s, 0, 1), u"SG"_s);
    QCOMPARE(step(u"KH"_s, 0, -1), u"LA"_s);
    QCOMPARE(step(u"TH"_s, -1, 0), u"LK"_s); // over a hole
    QCOMPARE(step(u"IR"_s, -1, 0), u"IR"_s); // the edge
}

void TestTileMap::arcsThereAndBackAreApart()
{
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    const int cambodia = layout.tileOf(u"KH"_s);
    const int korea = layout.tileOf(u"KR"_s);
    const TileArc there = layout.arc(cambodia, korea, 4);
    const TileArc back = layout.arc(korea, cambodia, 4);
    const QPointF middle = there.line.pointAtPercent(0.5);
    const QPointF other = back.line.pointAtPercent(0.5);
    QVERIFY(std::hypot(middle.x() - other.x(), middle.y() - other.y()) > layout.side() * 0.3);
    QVERIFY(layout.rect(korea).contains(there.head.first()));
    QVERIFY(layout.rect(cambodia).contains(back.head.first()));
    QVERIFY(layout.rect(cambodia).contains(there.line.pointAtPercent(0)));
    const TileArc home = layout.arc(cambodia, cambodia, 4);
    const QRectF around = layout.rect(cambodia).adjusted(-20, -20, 40, 20);
    QVERIFY(around.contains(home.line.boundingRect()));
    QVERIFY(home.line.boundingRect().width() > layout.side() * 0.25);
    QCOMPARE(home.head.size(), 3);
}

void TestTileMap::saysNamesAndNumbers()
{
    const auto map = someWorld().map();
    const auto tiles = *summarizeTiles(*map);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    const TileMapPainter painter(layout, *map, tiles, TileColouring::Count, paletteFor(Theme::Light),
                                 QGuiApplication::font());
    QCOMPARE(painter.figure(layout.tileOf(u"IN"_s)), u"40"_s);
    QCOMPARE(painter.figure(layout.tileOf(u"TV"_s)), u"0"_s);
    QCOMPARE(painter.figure(layout.tileOf(u"FJ"_s)), u"0"_s);
    const QString texts = textsOf(painter, usual);
    for (const TilePlace& place : tilePlaces(TileRegion::AsiaPacific))
        QVERIFY2(texts.contains(u'>' + place.code + u'<'), qPrintable(place.code));
    for (const QString& text : {u"Tuvalu"_s, u"Thailand"_s, u">40<"_s, u">9<"_s, u">+1<"_s, u"40 studies"_s,
                                u"absolute gap"_s, u"Bar: its cells by Sector:"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(!texts.contains(u"not in this question"_s));
}

void TestTileMap::outsideTheQuestionIsNoGap()
{
    const auto map = someWorld().map(u"035"_s); // South-Eastern Asia
    const auto tiles = *summarizeTiles(*map);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    const TileMapPainter painter(layout, *map, tiles, TileColouring::Class, paletteFor(Theme::Light),
                                 QGuiApplication::font());
    const int india = layout.tileOf(u"IN"_s);
    QVERIFY(!painter.summary(india));
    QCOMPARE(painter.figure(india), QString());
    QCOMPARE(painter.fill(india), paletteFor(Theme::Light).surface);
    QVERIFY(textsOf(painter, usual).contains(u"not in this question"_s));
}

void TestTileMap::leftOutByTheFilterIsNoGap()
{
    const auto map = someWorld().map();
    const auto tiles = *summarizeTiles(*map);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    TileMapPainter painter(layout, *map, tiles, TileColouring::Count, paletteFor(Theme::Light),
                           QGuiApplication::font());
    std::vector<quint8> leftOut(size_t(layout.count()), 0);
    const int tuvalu = layout.tileOf(u"TV"_s);
    leftOut[size_t(tuvalu)] = 1;
    painter.setLeftOut(leftOut);
    QCOMPARE(painter.figure(tuvalu), QString());
    QCOMPARE(painter.fill(tuvalu), paletteFor(Theme::Light).surface);
    QVERIFY(textsOf(painter, usual).contains(u"left out by the filter"_s));
}

void TestTileMap::burdenUnknownIsNoZero()
{
    const auto map = someWorld().map(u"ILO-AP"_s, u"Own"_s);
    const auto tiles = *summarizeTiles(*map);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    const TileMapPainter painter(layout, *map, tiles, TileColouring::Burden, paletteFor(Theme::Light),
                                 QGuiApplication::font());
    QCOMPARE(painter.figure(layout.tileOf(u"TH"_s)), u"4.5"_s); // 9 of 200,000
    QCOMPARE(painter.figure(layout.tileOf(u"IN"_s)), u"0.36"_s); // 40 of 11 million
    QCOMPARE(painter.figure(layout.tileOf(u"KH"_s)), u"?"_s);
    QCOMPARE(painter.fill(layout.tileOf(u"KH"_s)), paletteFor(Theme::Light).surface);
    QCOMPARE(painter.fill(layout.tileOf(u"TH"_s)), paletteFor(Theme::Light).ramp[5]);
    QCOMPARE(painter.fill(layout.tileOf(u"IN"_s)), paletteFor(Theme::Light).ramp[0]);
    QVERIFY(textsOf(painter, usual).contains(u"4.5 studies per 100,000 people"_s));
}

void TestTileMap::widthsFollowTheCount()
{
    World world = someWorld();
    for (int i = 0; i < 16; ++i)
        world.travel(u"KH"_s, u"TH"_s);
    for (int i = 0; i < 4; ++i)
        world.travel(u"NP"_s, u"MY"_s);
    world.travel(u"MM"_s, u"TH"_s);
    world.travel(u"IN"_s, u"IN"_s);
    const auto map = world.map();
    const auto tiles = *summarizeTiles(*map);
    std::vector<Id> areas;
    for (const TilePlace& place : tilePlaces(TileRegion::AsiaPacific))
        areas.push_back(tiles.of(place.code)->term);
    const Corridors corridors = corridorsBetween(*map, areas);
    QCOMPARE(corridors.pairs.size(), 4U);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    TileMapPainter painter(layout, *map, tiles, TileColouring::Count, paletteFor(Theme::Light),
                           QGuiApplication::font());
    QImage without(usual.toSize(), QImage::Format_RGB32);
    without.fill(Qt::white);
    QImage with = without;
    {
        QPainter onto(&without);
        painter.paint(onto);
    }
    painter.setCorridors(&corridors);
    QVERIFY(painter.arcWidth(corridors.pairs[0]) > painter.arcWidth(corridors.pairs[1]) * 1.5);
    QVERIFY(painter.arcWidth(corridors.pairs[1]) > painter.arcWidth(corridors.pairs[2]));
    QVERIFY(painter.arcWidth(corridors.pairs[3]) >= 1);
    {
        QPainter onto(&with);
        painter.paint(onto);
    }
    QVERIFY(with != without);
    if (const QString folder = qEnvironmentVariable("LACUNA_SHOTS"); !folder.isEmpty())
        QVERIFY(with.save(QDir(folder).filePath(u"tilemap.png"_s)));
    QVERIFY(textsOf(painter, usual).contains(u"the widest: 16 studies"_s));
}

void TestTileMap::textCanBeRead_data()
{
    QTest::addColumn<Palette>("palette");
    QTest::newRow("light") << paletteFor(Theme::Light);
    QTest::newRow("dark") << paletteFor(Theme::Dark);
    QTest::newRow("black and white") << greyPalette();
}

void TestTileMap::textCanBeRead()
{
    QFETCH(const Palette, palette);
    World world;
    int n = 1;
    for (const TilePlace& place : tilePlaces(TileRegion::AsiaPacific)) {
        if (n % 7 != 0)
            world.add(n, {place.code}, n % 5 == 0 ? u"ONG"_s : u"COM"_s);
        ++n;
    }
    const auto map = world.map(u"ILO-AP"_s, u"Own"_s);
    const auto tiles = *summarizeTiles(*map);
    const TileLayout layout(tilePlaces(TileRegion::AsiaPacific), usual);
    QSet<QRgb> fills;
    for (const TileColouring colouring :
         {TileColouring::Count, TileColouring::Class, TileColouring::Burden}) {
        const TileMapPainter painter(layout, *map, tiles, colouring, palette, QGuiApplication::font());
        for (int tile = 0; tile < layout.count(); ++tile) {
            const QColor fill = painter.fill(tile);
            fills.insert(fill.rgb());
            QVERIFY2(contrastRatio(palette.textOn(fill), fill) >= 4.5,
                     qPrintable(layout.place(tile).code + fill.name()));
        }
    }
    QVERIFY(fills.size() >= 6);
    QVERIFY(contrastRatio(palette.muted, palette.surface) >= 4.5); // outside the question
}

void TestTileMap::grows_data()
{
    QTest::addColumn<QSizeF>("room");
    QTest::newRow("tiny") << QSizeF(120, 60);
    QTest::newRow("1280 × 720") << QSizeF(1000, 330);
    QTest::newRow("4K") << QSizeF(3600, 1700);
}

void TestTileMap::grows()
{
    QFETCH(const QSizeF, room);
    const auto map = someWorld().map({});
    const auto tiles = *summarizeTiles(*map);
    for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
        const TileLayout layout(tilePlaces(region), room);
        const TileMapPainter painter(layout, *map, tiles, TileColouring::Count, paletteFor(Theme::Dark),
                                     QGuiApplication::font());
        QImage image(room.toSize(), QImage::Format_RGB32);
        image.fill(paletteFor(Theme::Dark).surface);
        QImage before = image;
        QPainter onto(&image);
        painter.paint(onto, {.hover = 1, .selected = 2, .focused = true});
        onto.end();
        QVERIFY(image != before);
        QVERIFY(painter.legendHeight(300) > painter.legendHeight(3000));
    }
}

void TestTileMap::emptyLayoutPaintsNothing()
{
    const TileLayout layout({}, usual);
    QVERIFY(layout.isEmpty());
    QCOMPARE(layout.tileAt({1, 1}), -1);
    const GapMap map;
    const TileSummaries tiles;
    const TileMapPainter painter(layout, map, tiles, TileColouring::Count, paletteFor(Theme::Light),
                                 QGuiApplication::font());
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter onto(&image);
    painter.paint(onto);
    QVERIFY(painter.legendHeight(100) > 0);
}

QTEST_MAIN(TestTileMap)
#include "tst_tilemap.moc"
