// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartspage.h"

#include "support/testworkspace.h"
#include "views/common/theme.h"
#include "views/gaps/asofbar.h"
#include "views/gaps/chartheat.h"
#include "views/gaps/chartview.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCore/QBuffer>
#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// The charts over the sample's references, given the maps that the Gaps place would give them.
struct Stage {
    Stage()
        : page(&workspace)
    {
        workspace.openSampleReferences();
        question.rows = workspace.dimension(u"country"_s);
        question.columns = workspace.dimension(u"sector"_s);
        question.rowScope = workspace.term(u"country"_s, u"ILO-AP"_s);
        QObject::connect(&workspace, &Workspace::matchesChanged, &page, [this] { ask(); });
        QObject::connect(&workspace, &Workspace::snapshotChanged, &page, [this] { ask(); });
        QObject::connect(&page, &GapsPage::asOfWanted, &page, [this](int year) {
            question.asOf = year;
            ask();
        });
        page.setAttribute(Qt::WA_StyledBackground);
        setLook(&page, "ground");
        page.resize(1300, 700);
        page.show();
        ask();
        settle();
    }
    void ask()
    {
        workspace.computeGapMap(u"gaps"_s, question, false,
                                [this](const Result<std::shared_ptr<const GapMap>>& result) {
                                    QVERIFY(result);
                                    map = *result;
                                    page.setMap(map);
                                    page.takeSnapshot();
                                });
    }
    void settle() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    template <typename T> T* child(const QString& name) const { return page.findChild<T*>(name); }
    void choose(ChartKind kind) const
    {
        child<QListWidget>(u"chartKinds"_s)->setCurrentRow(int(kind));
        settle();
    }
    const ChartTable& table() const { return page.figure().table; }
    QAbstractBarSeries* bars() const
    {
        const auto* view = page.findChild<QChartView*>();
        for (QAbstractSeries* series : view->chart()->series()) {
            if (auto* found = qobject_cast<QAbstractBarSeries*>(series))
                return found;
        }
        return nullptr;
    }
    size_t categoryNamed(const QString& label) const
    {
        return size_t(std::ranges::find(table().categories, label, &ChartCategory::label)
                      - table().categories.begin());
    }

    TestWorkspace workspace;
    ChartsPage page;
    Question question;
    std::shared_ptr<const GapMap> map;
};

QImage pictureOf(const ChartFigure& figure, QSize size = {900, 600})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintFigure(painter, QRectF(QPointF(0, 0), size), figure, paletteFor(Theme::Light));
    return image;
}

int coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

/// The charts of the Gaps place.
class ChartsPageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void showsStudiesOverTime()
    {
        Stage stage;
        QCOMPARE(stage.child<QLabel>(u"chartTitle"_s)->text(), u"Studies by year"_s);
        QVERIFY(stage.child<QLabel>(u"chartSubtitle"_s)->text().startsWith(u"300 studies · no filter"_s));
        QVERIFY(stage.child<QLabel>(u"chartSource"_s)->text().contains(u"Forced labour in Asia-Pacific"_s));
        double sum = 0;
        for (const double value : stage.table().series[0].values)
            sum += value;
        QCOMPARE(int(sum) + stage.table().undated, 300);
        QVERIFY(stage.bars());
        QCOMPARE(stage.bars()->barSets()[0]->count(), int(stage.table().categories.size()));
    }

    void clickOnABarFilters()
    {
        Stage stage;
        stage.choose(ChartKind::Terms);
        const size_t category = 0;
        const ChartCategory first = stage.table().categories[category];
        QVERIFY(first.distinct > 0);
        const int bar = int(stage.table().categories.size()) - 1; // from the bottom up
        Q_EMIT stage.bars()->clicked(bar, stage.bars()->barSets()[0]);
        stage.settle();
        const Filter filter = stage.workspace.filter();
        QCOMPARE(filter.clauses.size(), 1);
        QCOMPARE(filter.clauses[0].terms, QList<Id>{first.pick.term});
        QCOMPARE(stage.map->n, first.distinct);
        QVERIFY(stage.child<QLabel>(u"chartSubtitle"_s)->text().contains(u"filter: "_s));
        const size_t now = stage.categoryNamed(first.label);
        Q_EMIT stage.bars()->clicked(int(stage.table().categories.size() - 1 - now),
                                     stage.bars()->barSets()[0]);
        stage.settle();
        QVERIFY(stage.workspace.filter().isEmpty());
    }

    void divides()
    {
        Stage stage;
        auto* divided = stage.child<QComboBox>(u"chartDivided"_s);
        QVERIFY(divided->isVisible());
        divided->setCurrentIndex(divided->findText(u"Method"_s));
        stage.settle();
        QVERIFY(stage.table().series.size() > 2);
        QCOMPARE(stage.bars()->barSets().size(), qsizetype(stage.table().series.size()));
        QCOMPARE(stage.child<QLabel>(u"chartTitle"_s)->text(), u"Studies by year and method"_s);
        stage.child<QCheckBox>(u"chartCumulative"_s)->click();
        stage.settle();
        QVERIFY(stage.table().cumulative);
        QCOMPARE(stage.table().categories.back().distinct + stage.table().undated, 300);
        // No two series look alike without their colours.
        const ChartFigure& figure = stage.page.figure();
        for (size_t i = 0; i + 1 < std::min(figure.table.series.size(), size_t(6)); ++i)
            QVERIFY(chartBrush(figure, i, currentPalette()) != chartBrush(figure, i + 1, currentPalette()));
    }

    void tableHasTheSameFiguresAndIsReachedByKeys()
    {
        Stage stage;
        stage.choose(ChartKind::Terms);
        stage.page.findChild<QAction*>(u"chartAsTable"_s)->trigger();
        stage.settle();
        auto* table = stage.child<QTableWidget>(u"chartTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), int(stage.table().categories.size()));
        QCOMPARE(table->item(0, 0)->text(), stage.table().categories[0].label);
        QCOMPARE(table->item(0, 1)->text(), QString::number(stage.table().categories[0].distinct));
        table->setCurrentCell(0, 1);
        QTest::keyClick(table, Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.workspace.filter().clauses.size(), 1);
    }

    void levels()
    {
        Stage stage;
        stage.choose(ChartKind::Terms);
        auto* level = stage.child<QComboBox>(u"chartLevel"_s);
        QVERIFY(level->isVisible());
        level->setCurrentIndex(level->count() - 1);
        stage.settle();
        QVERIFY(stage.categoryNamed(u"Thailand"_s) < stage.table().categories.size());
        auto* dimension = stage.child<QComboBox>(u"chartDimension"_s);
        dimension->setCurrentIndex(dimension->findText(u"Sector"_s));
        stage.settle();
        QCOMPARE(stage.child<QLabel>(u"chartTitle"_s)->text(), u"Studies by sector"_s);
    }

    void everyKindIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < chartKindCount; ++kind)
            QTest::newRow(qPrintable(chartKindTitle(ChartKind(kind)))) << kind;
    }
    void everyKindIsDrawn()
    {
        QFETCH(const int, kind);
        Stage stage;
        if (ChartKind(kind) == ChartKind::Agreement)
            codeByTwo(stage.workspace);
        stage.choose(ChartKind(kind));
        QTRY_VERIFY(!stage.table().isEmpty());
        QVERIFY(stage.page.canExport());
        QVERIFY(coloursIn(pictureOf(stage.page.figure())) > 8);
        stage.page.exportContent();
        QCOMPARE(stage.workspace.exportedPictures.size(), 1U);
        const auto& picture = stage.workspace.exportedPictures[0];
        QCOMPARE(picture.title, stage.child<QLabel>(u"chartTitle"_s)->text());
        // As a vector picture too, with its words as words.
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(picture.size.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), picture.size));
        QPainter painter(&svg);
        picture.paint(painter, QRectF(QPointF(0, 0), picture.size), paletteFor(Theme::Light));
        painter.end();
        QVERIFY(buffer.data().contains("</text>"));
        stage.page.findChild<QAction*>(u"copyChart"_s)->trigger();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), chartAsTsv(stage.table()));
        QVERIFY(copied->hasImage());
    }

    void heatSaysWhichCell()
    {
        Stage stage;
        stage.choose(ChartKind::Heat);
        const ChartHeat heat(stage.table(), 900);
        for (const auto& [category, serie] : {std::pair<size_t, size_t>(0, 0), {2, 1}}) {
            const auto cell = heat.cellAt(heat.cellRect(category, serie).center());
            QVERIFY(cell.has_value());
            QCOMPARE(*cell, (std::pair(category, serie)));
        }
        QVERIFY(!heat.cellAt({1, 40}));
        QVERIFY(!heat.cellAt({890, 1}));
        auto* canvas = stage.page.findChild<HeatCanvas*>();
        Q_EMIT canvas->picked(0, 0);
        stage.settle();
        QCOMPARE(stage.workspace.filter().clauses.size(), 1);
        QVERIFY(stage.workspace.filter().yearFrom.has_value());
    }

    void coverageIsAskedOnceAndChoosesTheYear()
    {
        Stage stage;
        QCOMPARE(stage.workspace.coverageAsked, 0); // not before it is looked at
        stage.choose(ChartKind::Coverage);
        QTRY_VERIFY(!stage.table().isEmpty());
        QCOMPARE(stage.workspace.coverageAsked, 1);
        const int now = QDate::currentDate().year();
        QCOMPARE(stage.table().categories.back().label, QString::number(now));
        QVERIFY(stage.page.findChild<AsOfBar*>()->isVisible());
        const size_t category = stage.categoryNamed(u"2015"_s);
        Q_EMIT stage.page.findChild<ChartView*>()->picked(int(category), 0);
        stage.settle();
        QCOMPARE(stage.question.asOf, 2015);
        QCOMPARE(stage.question.rules.referenceYear, 0);
        QCOMPARE(stage.map->coverage.coverage(), stage.table().series[0].values[category]);
        QCOMPARE(stage.workspace.coverageAsked, 1); // the years are the same
        stage.child<QCheckBox>(u"chartClasses"_s)->click();
        stage.settle();
        QVERIFY(stage.child<QLabel>(u"chartTitle"_s)->text().startsWith(u"Gap classes over time"_s));
        Filter filter;
        filter.yearFrom = 2010;
        stage.workspace.setFilter(filter);
        stage.settle();
        QTRY_COMPARE(stage.workspace.coverageAsked, 2);
    }

    void stateIsSavedAndTakenBack()
    {
        Stage stage;
        QVERIFY(stage.page.state().isEmpty());
        ChartChoice choice;
        choice.kind = ChartKind::Heat;
        choice.dimension = stage.workspace.dimension(u"sector"_s);
        choice.level = 0;
        choice.divided = stage.workspace.dimension(u"method"_s);
        choice.cumulative = choice.codebookOrder = choice.classes = choice.asTable = true;
        QSignalSpy changed(&stage.page, &GapsPage::stateChanged);
        stage.page.choose(choice);
        QCOMPARE(changed.size(), 1);
        const QJsonObject state = stage.page.state();
        QVERIFY(chartChoiceFromJson(state) == choice);
        stage.page.setState({});
        QVERIFY(stage.page.state().isEmpty());
        stage.page.setState(state);
        stage.settle();
        QCOMPARE(stage.child<QListWidget>(u"chartKinds"_s)->currentRow(), int(ChartKind::Heat));
        // From a stranger's file.
        QVERIFY(chartChoiceFromJson({{u"chart"_s, u"pie"_s}, {u"level"_s, -7}}) == ChartChoice{});
    }

    void saysWhyThereIsNothing()
    {
        Stage stage;
        Filter filter;
        filter.yearFrom = filter.yearTo = 1801;
        filter.keepUndated = false;
        stage.workspace.setFilter(filter);
        stage.settle();
        auto* empty = stage.child<QLabel>(u"chartEmpty"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No study matches the filter."_s);
        QVERIFY(!stage.page.canExport());
        stage.workspace.setFilter({});
        stage.settle();
        QVERIFY(!empty->isVisible());
        stage.choose(ChartKind::Agreement);
        QTRY_COMPARE(empty->text(),
                     u"No two coders have coded the same study yet. Agreement shows as soon as two have."_s);
        codeByTwo(stage.workspace);
        stage.settle();
        QTRY_VERIFY(!stage.table().isEmpty());
        stage.workspace.setCoder(stage.workspace.snapshot()->coders[0].id, true);
        stage.settle();
        QTRY_VERIFY(stage.table().isEmpty());
        QVERIFY(empty->text().startsWith(u"You code blind"_s));
    }

    /// LACUNA_SHOTS=folder keeps pictures of every chart.
    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("theme");
        for (const QSize size : {QSize(1140, 470), QSize(1520, 820)}) {
            QTest::addRow("light-%d", size.height()) << size << int(ThemeChoice::Light);
            QTest::addRow("dark-%d", size.height()) << size << int(ThemeChoice::Dark);
        }
    }
    void looks()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, theme);
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (folder.isEmpty())
            QSKIP("LACUNA_SHOTS is not set");
        m_theming->setChoice(ThemeChoice(theme));
        Stage stage;
        codeByTwo(stage.workspace);
        stage.page.resize(size);
        const auto shoot = [&](const QString& name) {
            QTest::qWait(80);
            stage.settle();
            stage.page.grab().save(QDir(folder).filePath(
                u"charts-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()))));
        };
        for (int kind = 0; kind < chartKindCount; ++kind) {
            stage.choose(ChartKind(kind));
            shoot(QString::number(kind));
        }
        ChartChoice choice;
        choice.divided = stage.workspace.dimension(u"method"_s);
        choice.cumulative = true;
        stage.page.choose(choice);
        shoot(u"divided"_s);
        choice.kind = ChartKind::Terms;
        choice.dimension = stage.workspace.dimension(u"sector"_s);
        stage.page.choose(choice);
        shoot(u"terms-divided"_s);
        const ChartFigure divided = stage.page.figure();
        choice.asTable = true;
        stage.page.choose(choice);
        shoot(u"table"_s);
        choice = {};
        choice.kind = ChartKind::Coverage;
        choice.classes = true;
        stage.page.choose(choice);
        Q_EMIT stage.page.asOfWanted(2015);
        shoot(u"classes"_s);
        choice.classes = false;
        stage.page.choose(choice);
        shoot(u"asof"_s);
        const ChartFigure figure = stage.page.figure();
        pictureOf(figure, {1280, 720}).save(QDir(folder).filePath(u"charts-export.png"_s));
        QSvgGenerator svg;
        svg.setFileName(QDir(folder).filePath(u"charts-export.svg"_s));
        svg.setSize({1280, 720});
        svg.setViewBox(QRect(0, 0, 1280, 720));
        QPainter painter(&svg);
        paintFigure(painter, QRectF(0, 0, 1280, 720), divided, paletteFor(Theme::Light));
        m_theming->setChoice(ThemeChoice::Light);
    }

private:
    /// Ana and Bo code a dozen studies by country, and see every third differently.
    static void codeByTwo(TestWorkspace& workspace)
    {
        QList<Id> coders;
        for (const QString& name : {u"Ana"_s, u"Bo"_s}) {
            Coder coder;
            coder.name = name;
            coders << workspace.store().apply(SaveCoder{coder})->id;
        }
        const std::span<const Id> studies = workspace.snapshot()->studies->ids();
        for (size_t i = 0; i < 12; ++i) {
            for (const Id coder : coders) {
                SetCodings edit;
                edit.study = studies[i];
                edit.dimension = workspace.dimension(u"country"_s);
                edit.coder = coder;
                const bool other = (coder == coders[0] && i % 3 == 0) || i % 4 == 1;
                edit.codings.emplace_back().term = workspace.term(u"country"_s, other ? u"KH"_s : u"TH"_s);
                QVERIFY(workspace.store().apply(edit));
            }
        }
        workspace.publish();
        QTest::qWait(20);
    }
};

QTEST_MAIN(ChartsPageTest)
#include "tst_chartspage.moc"
