// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/mappage.h"

#include "support/testworkspace.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolTip>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// The Gaps place with its map shown.
struct Stage {
    explicit Stage(QSize size = {1560, 990}, bool sample = true)
        : place(&workspace)
    {
        sample ? workspace.openSampleReferences() : workspace.openEmpty();
        place.resize(size);
        place.show();
        settle();
        place.showPage(u"map"_s);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    MapPage* page() const { return place.findChild<MapPage*>(); }
    TileMapView* view() const { return page()->view(); }
    int tile(const QString& code) const { return view()->tileLayout().tileOf(code); }
    QPoint at(const QString& code) const { return view()->tileLayout().rect(tile(code)).center().toPoint(); }
    void click(const QString& code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view(), Qt::LeftButton, modifiers, at(code));
        settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view(), Qt::Key(key), modifiers);
        settle();
    }
    QStringList filtered() const
    {
        QStringList codes;
        for (const FilterClause& clause : workspace.filter().clauses) {
            for (const Id term : clause.terms)
                codes += workspace.codebook().term(term)->code;
        }
        return codes;
    }
    QString selected() const
    {
        return view()->selected() < 0 ? QString() : view()->tileLayout().place(view()->selected()).code;
    }
    void trigger(const QString& action) const
    {
        place.findChild<QAction*>(action)->trigger();
        settle();
    }
    void addTravels()
    {
        for (int i = 0; i < 6; ++i)
            workspace.addStudy(u"Crossing %1"_s.arg(i), 2020,
                               {{u"origin"_s, {i < 4 ? u"KH"_s : u"MM"_s}},
                                {u"destination"_s, {u"TH"_s}},
                                {u"country"_s, {u"TH"_s}},
                                {u"sector"_s, {u"FSH"_s}}});
        workspace.addStudy(u"At home"_s, 2021, {{u"origin"_s, {u"IN"_s}}, {u"destination"_s, {u"IN"_s}}});
        workspace.publish();
        settle();
    }
    /// A table of countries: what the built-in ones, of regions, are not.
    Burden addBurden()
    {
        Burden burden;
        burden.name = u"Prevalence by country"_s;
        burden.definition = u"People in forced labour"_s;
        burden.unit = u"people"_s;
        burden.source = u"A survey"_s;
        burden.dimension = workspace.dimension(u"country"_s);
        double people = 10'000;
        for (const QString& code : {u"TH"_s, u"KH"_s, u"IN"_s, u"NP"_s, u"BD"_s, u"ID"_s, u"PH"_s, u"FJ"_s})
            burden.areas.push_back({code, {workspace.term(u"country"_s, code)}, people *= 2});
        return burden;
    }

    TestWorkspace workspace;
    GapsPlace place;
};

} // namespace

/// The tile map beside the matrix: what it shows, and what clicks and keys do.
class MapPageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void showsTheFiguresOfTheMap()
    {
        const Stage stage;
        QCOMPARE(stage.place.pageName(), u"map"_s);
        const GapMap& map = *stage.place.map();
        int shown = 0;
        for (int tile = 0; tile < stage.view()->tileLayout().count(); ++tile) {
            const TileSummary* area = stage.view()->summary(tile);
            QVERIFY(area);
            QCOMPARE(area->whole, map.rowTotals[size_t(area->index)]);
            shown += area->whole.n;
        }
        QVERIFY(shown > 100);
        QVERIFY(stage.page()->canExport());
    }

    void clickFiltersAndAgainNoMore()
    {
        const Stage stage;
        stage.click(u"KH"_s);
        QCOMPARE(stage.filtered(), QStringList{u"KH"_s});
        QCOMPARE(stage.selected(), u"KH"_s);
        stage.click(u"TH"_s); // another instead
        QCOMPARE(stage.filtered(), QStringList{u"TH"_s});
        stage.click(u"VN"_s, Qt::ControlModifier); // beside it
        QCOMPARE(stage.filtered(), QStringList({u"TH"_s, u"VN"_s}));
        stage.click(u"TH"_s, Qt::ControlModifier);
        QCOMPARE(stage.filtered(), QStringList{u"VN"_s});
        stage.click(u"VN"_s);
        QVERIFY(stage.workspace.filter().isEmpty());
    }

    void filterOfOtherDimensionsStays()
    {
        Stage stage;
        Filter filter;
        filter.yearFrom = 2015;
        filter.clauses.append({stage.workspace.dimension(u"method"_s),
                               FilterClause::Mode::AnyOf,
                               {stage.workspace.term(u"method"_s, u"QLT"_s)},
                               false});
        stage.workspace.setFilter(filter);
        stage.settle();
        stage.click(u"KH"_s);
        QCOMPARE(stage.workspace.filter().clauses.size(), 2);
        QCOMPARE(stage.workspace.filter().yearFrom, 2015);
        stage.click(u"KH"_s);
        QCOMPARE(stage.workspace.filter(), filter);
    }

    void whatTheFilterLeavesOutIsNoGap()
    {
        const Stage stage;
        stage.click(u"KH"_s);
        QVERIFY(stage.view()->tileText(stage.tile(u"TV"_s)).contains(u"left out by the filter"_s));
        QVERIFY(stage.view()->tileText(stage.tile(u"KH"_s)).contains(u"Completed studies"_s));
    }

    void doubleClickOpensStudiesAndDoesNotFilter()
    {
        const Stage stage;
        QSignalSpy studies(&stage.workspace, &Workspace::studiesRequested);
        const QPointF at = stage.at(u"TH"_s);
        for (const QEvent::Type type :
             {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick}) {
            QMouseEvent event(type, at, stage.view()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(stage.view(), &event);
        }
        stage.settle();
        QCOMPARE(studies.count(), 1);
        const int row = stage.view()->summary(stage.tile(u"TH"_s))->index;
        QCOMPARE(studies[0][0].value<QList<Id>>().size(),
                 qsizetype(stage.place.map()->studiesIn(row, -1).size()));
        QCOMPARE(studies[0][1].toString(), u"Thailand"_s);
        QVERIFY(stage.workspace.filter().isEmpty());
    }

    void keyboardReachesEverything()
    {
        const Stage stage;
        stage.view()->setFocus(Qt::TabFocusReason);
        stage.settle();
        QVERIFY(stage.view()->selected() >= 0);
        stage.view()->select(stage.tile(u"TH"_s));
        stage.key(Qt::Key_Right);
        QCOMPARE(stage.selected(), u"KH"_s);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.selected(), u"LA"_s);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.selected(), u"TH"_s);
        QSignalSpy studies(&stage.workspace, &Workspace::studiesRequested);
        stage.key(Qt::Key_Return);
        QCOMPARE(studies.count(), 1);
        stage.key(Qt::Key_Space);
        QCOMPARE(stage.filtered(), QStringList{u"TH"_s});
        stage.key(Qt::Key_Return);
        QCOMPARE(studies.count(), 2);
        QCOMPARE(stage.filtered(), QStringList{u"TH"_s}); // only a double click takes its first click back
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(stage.filtered(), QStringList({u"TH"_s, u"KH"_s}));
        QCOMPARE(stage.selected(), u"KH"_s); // another map, the same place
    }

    void menuLeadsToTheMatrix()
    {
        const Stage stage;
        QContextMenuEvent event(QContextMenuEvent::Mouse, stage.at(u"KH"_s),
                                stage.view()->mapToGlobal(stage.at(u"KH"_s)));
        QCoreApplication::sendEvent(stage.view(), &event);
        auto* menu = stage.page()->findChild<QMenu*>(u"mapMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction*>(u"mapMenuFilter"_s)->text().contains(u"Cambodia"_s));
        QVERIFY(menu->findChild<QAction*>(u"mapMenuOpen"_s)->isEnabled());
        menu->findChild<QAction*>(u"mapMenuMatrix"_s)->trigger();
        stage.settle();
        QCOMPARE(stage.place.pageName(), u"matrix"_s);
        const int row = stage.place.findChild<MatrixView*>(QStringLiteral("matrixView"))->selectedRow();
        QCOMPARE(stage.place.map()->rows[size_t(row)].code, u"KH"_s);
        menu->close();
    }

    void stateIsKept()
    {
        const Stage stage;
        QVERIFY(stage.page()->state().isEmpty());
        QSignalSpy changed(stage.page(), &GapsPage::stateChanged);
        stage.trigger(u"mapShowWorld"_s);
        stage.trigger(u"mapColourClass"_s);
        QCOMPARE(changed.count(), 2);
        const QJsonObject state = stage.page()->state();
        QCOMPARE(state.value(u"region"_s).toString(), u"world"_s);
        QCOMPARE(state.value(u"colour"_s).toString(), u"class"_s);
        stage.page()->setState({});
        QCOMPARE(stage.view()->content().region, TileRegion::AsiaPacific);
        QCOMPARE(stage.view()->content().colouring, TileColouring::Count);
        stage.page()->setState(state);
        QCOMPARE(stage.page()->state(), state);
        stage.page()->setState({{u"region"_s, 7}, {u"colour"_s, u"pink"_s}}); // of another program
        QVERIFY(stage.page()->state().isEmpty());
    }

    void switchesRegionAndColour()
    {
        const Stage stage;
        QTest::mouseClick(stage.place.findChild<QRadioButton*>(u"mapRegionWorld"_s), Qt::LeftButton);
        QTest::mouseClick(stage.place.findChild<QRadioButton*>(u"mapByClass"_s), Qt::LeftButton);
        stage.settle();
        QCOMPARE(stage.view()->tileLayout().count(), 24);
        QCOMPARE(stage.view()->content().colouring, TileColouring::Class);
        // The standard question is of Asia and the Pacific: elsewhere there is nothing to say.
        QVERIFY(stage.view()->summary(stage.tile(u"034"_s)));
        QVERIFY(!stage.view()->summary(stage.tile(u"005"_s)));
        QVERIFY(stage.view()->tileText(stage.tile(u"005"_s)).startsWith(u"South America: not in"_s));
        stage.click(u"005"_s); // nothing to filter by
        QVERIFY(stage.workspace.filter().isEmpty());
    }

    void questionsWithoutCountriesOfferThem()
    {
        Stage stage;
        Question question = stage.place.question();
        question.rows = stage.workspace.dimension(u"method"_s);
        question.rowScope = 0;
        stage.place.setQuestion(question);
        stage.settle();
        const auto* text = stage.place.findChild<QLabel*>(u"mapMissingText"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(u"Method with Sector"_s));
        QVERIFY(!stage.page()->canExport());
        stage.place.findChild<QPushButton*>(u"mapAskCountries"_s)->click();
        stage.settle();
        QCOMPARE(stage.place.question().rows, stage.workspace.dimension(u"country"_s));
        QVERIFY(stage.view()->isVisible());
        QVERIFY(stage.page()->canExport());
    }

    void shallowQuestionsSayWhy()
    {
        Stage stage;
        Question question = stage.place.question();
        question.rowDepth = 1;
        stage.place.setQuestion(question);
        stage.settle();
        QVERIFY(
            stage.place.findChild<QLabel*>(u"mapHint"_s)->text().contains(u"No country is on the axis"_s));
    }

    void burdenNeedsATable()
    {
        Stage stage;
        const auto* hint = stage.place.findChild<QLabel*>(u"mapHint"_s);
        QCOMPARE(hint->text(), QString());
        stage.trigger(u"mapColourBurden"_s);
        QVERIFY(hint->text().contains(u"No burden table"_s));
        QCOMPARE(stage.view()->content().colouring, TileColouring::Count);
        QVERIFY(stage.workspace.store().apply(SaveBurden{stage.addBurden()}));
        const auto builtin = builtinBurdens(stage.workspace.codebook()); // of regions
        QVERIFY(stage.workspace.store().apply(
            SaveBurden{*burdenNamed(builtin, u"Victims of forced labour 2021 (ILO 2022)"_s)}));
        stage.workspace.publish();
        Question question = stage.place.question();
        question.burden = u"Victims of forced labour 2021 (ILO 2022)"_s;
        stage.place.setQuestion(question);
        stage.settle();
        QVERIFY(hint->text().contains(u"whole regions only"_s));
        question.burden = u"Prevalence by country"_s;
        stage.place.setQuestion(question);
        stage.settle();
        QCOMPARE(hint->text(), QString());
        QCOMPARE(stage.view()->content().colouring, TileColouring::Burden);
        const TileSummary* thailand = stage.view()->summary(stage.tile(u"TH"_s));
        QVERIFY(qFuzzyCompare(*thailand->perBurden, thailand->whole.n / 20'000.0 * 100'000));
        QVERIFY(stage.view()->tileText(stage.tile(u"TH"_s)).contains(u"studies per 100,000 people"_s));
        QVERIFY(stage.view()->tileText(stage.tile(u"TV"_s)).contains(u"has no figure of this area"_s));
    }

    void corridorsOnlyWhereThereAreSome()
    {
        Stage stage;
        auto* box = stage.place.findChild<QCheckBox*>(u"mapCorridors"_s);
        QVERIFY(!box->isVisible());
        stage.addTravels();
        QVERIFY(box->isVisible());
        QVERIFY(!stage.view()->content().withCorridors);
        box->click();
        QVERIFY(stage.view()->content().withCorridors);
        QCOMPARE(stage.view()->content().corridors.pairs.front().studies, 4);
        QVERIFY(stage.view()->tileText(stage.tile(u"TH"_s)).contains(u"Cambodia → Thailand: 4 studies."_s));
        QCOMPARE(stage.page()->state().value(u"corridors"_s).toBool(), true);
    }

    void tooltipIsHarmless()
    {
        Stage stage;
        Term term = *stage.workspace.codebook().term(stage.workspace.term(u"country"_s, u"TH"_s));
        term.label = u"<b>Thailand</b>"_s;
        QVERIFY(stage.workspace.store().apply(UpdateTerm{term}));
        stage.workspace.publish();
        stage.settle();
        QHelpEvent event(QEvent::ToolTip, stage.at(u"TH"_s), stage.view()->mapToGlobal(stage.at(u"TH"_s)));
        QCoreApplication::sendEvent(stage.view(), &event);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;Thailand"_s));
        QToolTip::hideText();
    }

    void everyTileHasAName()
    {
        const Stage stage;
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(stage.view());
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->childCount(), 44);
        const int tuvalu = stage.tile(u"TV"_s);
        QAccessibleInterface* tile = map->child(tuvalu);
        QVERIFY(tile->text(QAccessible::Name).startsWith(u"Tuvalu as a whole: absolute gap."_s));
        QCOMPARE(map->indexOfChild(tile), tuvalu);
        QCOMPARE(map->child(44), nullptr);
        QVERIFY(!tile->state().selected);
        stage.view()->select(tuvalu);
        QVERIFY(tile->state().selected);
        const QPoint at = stage.view()->mapToGlobal(stage.at(u"TV"_s));
        QCOMPARE(map->childAt(at.x(), at.y()), tile);
        QVERIFY(tile->rect().contains(at));
    }

    void exportsAndCopies()
    {
        Stage stage;
        stage.place.exportContent();
        QCOMPARE(stage.workspace.exportedPictures.size(), 1U);
        const auto picture = stage.workspace.exportedPictures.front();
        QCOMPARE(picture.title, u"Country × Sector: Asia and the Pacific"_s);
        stage.workspace.close(); // the picture is drawn later
        stage.settle();
        QImage image(picture.size.toSize(), QImage::Format_RGB32);
        {
            QPainter painter(&image);
            picture.paint(painter, QRectF(QPointF(0, 0), picture.size), paletteFor(Theme::Light));
        }
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 20);
        const Stage other;
        QSignalSpy noticed(&other.workspace, &Workspace::noticed);
        other.trigger(u"mapCopy"_s);
        QCOMPARE(noticed.count(), 1);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("Tuvalu"));
        QVERIFY(data->data(u"image/svg+xml"_s).contains("300 of 300 studies match"));
    }

    void closedCatalogueShowsNothing()
    {
        Stage stage;
        stage.workspace.close();
        stage.settle();
        stage.page()->setMap({});
        QVERIFY(!stage.page()->canExport());
        stage.page()->exportContent();
        QVERIFY(stage.workspace.exportedPictures.empty());
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Space);
    }

    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("state");
        for (const bool dark : {false, true}) {
            for (const QString& state : {u"count"_s, u"class"_s, u"burden"_s, u"world"_s, u"corridors"_s}) {
                QTest::addRow("map-%s-1280-%s", qPrintable(state), dark ? "dark" : "light")
                    << QSize(1280, 720) << 1.0 << dark << state;
                QTest::addRow("map-%s-1920-%s", qPrintable(state), dark ? "dark" : "light")
                    << QSize(1920, 1080) << 1.0 << dark << state;
            }
        }
        QTest::addRow("map-count-3840-light") << QSize(1920, 1080) << 2.0 << false << u"count"_s;
        QTest::addRow("map-count-4K") << QSize(3840, 2160) << 1.0 << false << u"count"_s;
    }

    /// In every size and theme nothing is cut off; LACUNA_SHOTS keeps the pictures.
    void looks()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, scale);
        QFETCH(const bool, dark);
        QFETCH(const QString, state);
        m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Stage stage({1560, 990}, false);
        TestWorkspace& workspace = stage.workspace;
        Shell shell(&workspace);
        auto* place = new GapsPlace(&workspace);
        shell.addPlace(place);
        shell.resize(size);
        shell.show();
        workspace.openSampleReferences();
        stage.addTravels();
        QVERIFY(workspace.store().apply(SaveBurden{stage.addBurden()}));
        workspace.publish();
        shell.showPlace(u"gaps"_s);
        place->showPage(u"map"_s);
        QTest::qWait(100);
        Question question = place->question();
        if (state == u"burden"_s)
            question.burden = u"Prevalence by country"_s;
        if (state == u"world"_s)
            question.rowScope = 0;
        place->setQuestion(question);
        auto* page = place->findChild<MapPage*>();
        page->setState({{u"region"_s, state == u"world"_s ? u"world"_s : QString()},
                        {u"colour"_s, state},
                        {u"corridors"_s, state == u"corridors"_s || state == u"world"_s}});
        page->view()->select(2);
        QTest::qWait(150);
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (!folder.isEmpty()) {
            QImage image(shell.size() * scale, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(scale);
            shell.render(&image);
            QVERIFY(
                image.save(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + u".png"_s)));
        }
        for (const QWidget* control : page->findChildren<QAbstractButton*>()) {
            if (!control->isVisible())
                continue;
            QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(control->objectName()));
            QVERIFY2(control->mapTo(page, QPoint(control->width(), 0)).x() <= page->width(),
                     qPrintable(control->objectName()));
        }
        QVERIFY(page->view()->tileLayout().side() >= 40);
    }
};

QTEST_MAIN(MapPageTest)
#include "tst_mappage.moc"
