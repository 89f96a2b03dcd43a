// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/burdenpage.h"

#include "support/testworkspace.h"
#include "views/common/theme.h"
#include "views/gaps/burdenareas.h"
#include "views/gaps/burdenchart.h"
#include "views/gaps/burdentext.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/segmentedswitch.h"
#include "views/import/issuelist.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

const QString victims = u"Victims of forced labour 2021 (ILO 2022)"_s;
const QString prevalence = u"Prevalence of forced labour 2021 (ILO 2022)"_s;

/// The page in its place, over the sample.
struct Stage {
    explicit Stage(QSize size = {1190, 630})
        : place(&workspace)
    {
        workspace.openSampleReferences();
        place.resize(size);
        place.show();
        settle();
        place.showPage(u"burden"_s);
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    BurdenPage* page() const { return place.findChild<BurdenPage*>(); }
    BurdenAreaView* areas() const { return place.findChild<BurdenAreaView*>(); }
    BurdenChart* chart() const { return place.findChild<BurdenChart*>(); }
    QString text(const QString& name) const { return place.findChild<QLabel*>(name)->text(); }
    void trigger(const QString& name) const
    {
        for (QAction* action : page()->pageActions()) {
            if (action->objectName() == name)
                action->trigger();
        }
        settle();
    }
    bool isEnabled(const QString& name) const
    {
        for (const QAction* action : page()->pageActions()) {
            if (action->objectName() == name)
                return action->isEnabled();
        }
        return false;
    }
    void choose(const QString& name) const
    {
        auto* chooser = place.findChild<QComboBox*>(u"burdenChooser"_s);
        chooser->setCurrentIndex(std::max(0, chooser->findData(name)));
        Q_EMIT chooser->activated(chooser->currentIndex());
        settle();
    }
    void import(const BurdenTables& tables)
    {
        workspace.burdensToRead = tables;
        trigger(u"importFigures"_s);
        auto* menu = place.findChild<QMenu*>(u"importFiguresMenu"_s);
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        settle();
        QTest::qWait(20);
    }
    Burden thailand(double value = 610'000) const
    {
        Burden burden;
        burden.name = u"Slavery 2018 (GSI)"_s;
        burden.definition = u"Slavery"_s;
        burden.unit = u"people"_s;
        burden.source = u"GSI"_s;
        burden.year = 2018;
        burden.dimension = workspace.dimension(u"country"_s);
        burden.areas = {{u"Thailand"_s, {workspace.term(u"country"_s, u"TH"_s)}, value},
                        {u"Cambodia"_s, {workspace.term(u"country"_s, u"KH"_s)}, value / 2},
                        {u"Atlantis"_s, {}, 5}};
        return burden;
    }

    TestWorkspace workspace;
    GapsPlace place;
};

} // namespace

class BurdenPageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void asksForATableFirst()
    {
        Stage stage;
        auto* use = stage.place.findChild<QPushButton*>(u"useNewestBurden"_s);
        QVERIFY(use->isVisible());
        QVERIFY(!stage.areas()->isVisible());
        QVERIFY(!stage.page()->canExport());
        QVERIFY(!stage.isEnabled(u"copyBurdenChart"_s));
        use->click();
        stage.settle();
        QVERIFY(stage.areas()->isVisible());
        QCOMPARE(stage.place.question().burden, victims);
    }

    void choosingWeighsTheMap()
    {
        Stage stage;
        stage.choose(victims);
        QCOMPARE(stage.place.question().burden, victims);
        QVERIFY(stage.place.map()->burden);
        QVERIFY(stage.text(u"burdenProvenance"_s).contains(u"Year: 2021"_s));
        QVERIFY(stage.text(u"burdenProvenance"_s).contains(u"Regions: ILO 2022"_s));
        QVERIFY(stage.text(u"burdenProvenance"_s).contains(u"Walk Free"_s));
        QVERIFY(stage.text(u"burdenSummary"_s).contains(u"Gini 0"_s));
        QVERIFY(stage.text(u"burdenPresence"_s).contains(u"Prevalence survey"_s));
        stage.choose({});
        QVERIFY(stage.place.question().burden.isEmpty());
        QVERIFY(!stage.place.map()->burden);
        QVERIFY(!stage.areas()->isVisible());
    }

    void ranksAreas()
    {
        Stage stage;
        stage.choose(victims);
        BurdenAreaModel* model = stage.areas()->areas();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 5);
        // The sample is of Asia and the Pacific: nothing else has a study but what is coded elsewhere, too.
        QCOMPARE(model->index(4, BurdenAreaModel::Area).data().toString(), u"Asia and the Pacific"_s);
        QCOMPARE(model->index(4, BurdenAreaModel::Value).data().toString(), u"15,100,000"_s);
        QVERIFY(model->headerData(BurdenAreaModel::PerBurden, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"per 100,000 people"_s));
        QVERIFY(stage.areas()->asText().startsWith(u"Area\tBurden (people)\tStudies\t"_s));
        QCOMPARE(stage.areas()->asText().count(u'\n'), 6);
    }

    void opensTheStudiesOfAnArea()
    {
        Stage stage;
        stage.choose(victims);
        QSignalSpy opened(&stage.workspace, &Workspace::studiesRequested);
        BurdenAreaModel* model = stage.areas()->areas();
        stage.areas()->setCurrentIndex(model->index(4, 0));
        QTest::keyClick(stage.areas(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const int shown = QLocale().toInt(model->index(4, BurdenAreaModel::Studies).data().toString());
        QCOMPARE(int(opened[0][0].value<QList<Id>>().size()), shown);
        QCOMPARE(opened[0][1].toString(), u"Asia and the Pacific"_s);
        QTest::mouseClick(stage.areas()->viewport(), Qt::LeftButton, {},
                          stage.areas()->visualRect(model->index(4, 2)).center());
        QCOMPARE(opened.size(), 2);
    }

    void saysWhatARateCannotSay()
    {
        Stage stage;
        stage.choose(prevalence);
        QVERIFY(stage.areas()->isColumnHidden(BurdenAreaModel::ShareOfBurden));
        QVERIFY(!stage.place.findChild<SegmentedSwitch*>(u"burdenChartKinds"_s)->isVisible());
        QVERIFY(stage.text(u"burdenSummary"_s).contains(u"are a rate"_s));
        QVERIFY(!stage.text(u"burdenSummary"_s).contains(u"Gini 0"_s));
    }

    void chartsAreTakenAway()
    {
        Stage stage;
        stage.choose(victims);
        stage.trigger(u"copyBurdenChart"_s);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->text().contains(u"Arab States"_s));
        QVERIFY(stage.page()->canExport());
        stage.place.exportContent();
        QCOMPARE(stage.workspace.exportedPictures.size(), 1U);
        const auto& picture = stage.workspace.exportedPictures.front();
        QCOMPARE(picture.title, u"Studies against burden"_s);
        QCOMPARE(picture.size.toSize(), stage.chart()->image(1).size());
        stage.choose({}); // the chart is gone; the picture is what it was
        // A device of twice the dots an inch, as a PNG for print is, gets the same picture, not its upper left quarter twice as large.
        const auto paintedAt = [&picture](int dotsPerMeter) {
            QImage image(picture.size.toSize(), QImage::Format_RGB32);
            image.setDotsPerMeterX(dotsPerMeter);
            image.setDotsPerMeterY(dotsPerMeter);
            QPainter painter(&image);
            picture.paint(painter, QRectF({}, picture.size), paletteFor(Theme::Light));
            return image;
        };
        const auto ink = [](const QImage& image, const QRect& part) {
            int dark = 0;
            for (int y = part.top(); y <= part.bottom(); ++y) {
                for (int x = part.left(); x <= part.right(); ++x)
                    dark += qGray(image.pixel(x, y)) < 200;
            }
            return dark;
        };
        const QImage once = paintedAt(3780);
        const QImage twice = paintedAt(7560);
        const QRect lowerRight(once.width() / 2, once.height() * 2 / 3, once.width() / 2 - 1,
                               once.height() / 3 - 1);
        QVERIFY(ink(once, lowerRight) > 200);
        QVERIFY(std::abs(ink(once, lowerRight) - ink(twice, lowerRight)) < ink(once, lowerRight) / 5);
        QByteArray svg;
        QBuffer buffer(&svg);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.size.toSize());
        QPainter painter(&generator);
        picture.paint(painter, QRectF({}, picture.size), paletteFor(Theme::Light));
        painter.end();
        QVERIFY(svg.contains("Asia and the Pacific"));
        QVERIFY(svg.contains("Walk Free")); // whoever finds the picture knows whose figures these are
        stage.choose(victims);
        stage.trigger(u"copyBurdenTable"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Arab States\t900,000"_s));
    }

    void theChartIsKeptWithAView()
    {
        Stage stage;
        stage.choose(victims);
        QVERIFY(stage.page()->state().isEmpty());
        stage.place.findChild<QAbstractButton*>(u"burdenCurve"_s)->click();
        QCOMPARE(int(stage.chart()->kind()), int(BurdenChart::Kind::Curve));
        QVERIFY(stage.chart()->title().contains(u"Gini"_s));
        const QJsonObject state = stage.page()->state();
        QVERIFY(!state.isEmpty());
        stage.page()->setState({});
        QCOMPARE(int(stage.chart()->kind()), int(BurdenChart::Kind::Scatter));
        stage.page()->setState(state);
        QCOMPARE(int(stage.chart()->kind()), int(BurdenChart::Kind::Curve));
    }

    void importsFigures()
    {
        Stage stage;
        BurdenTables tables;
        tables.burdens = {stage.thailand()};
        tables.issues = {{4, ImportIssue::Severity::Warning, {}, u"The codebook has no “Atlantis”."_s}};
        stage.import(tables);
        QCOMPARE(stage.workspace.burdensAskedFor, stage.workspace.dimension(u"country"_s));
        QCOMPARE(stage.workspace.store().burdens()->size(), 1U);
        QCOMPARE(stage.place.question().burden, u"Slavery 2018 (GSI)"_s);
        QVERIFY(stage.place.findChild<IssueList*>()->isVisible());
        QCOMPARE(stage.areas()->areas()->rowCount(), 2);
        QVERIFY(stage.text(u"burdenUnplaced"_s).contains(u"Atlantis (5)"_s));
        // The next file of that name takes its place.
        tables.burdens = {stage.thailand(700'000)};
        stage.import(tables);
        QCOMPARE(stage.workspace.store().burdens()->size(), 1U);
        QCOMPARE(stage.workspace.store().burdens()->front().areas[0].value, 700'000.0);
    }

    void importAndDeletionAreUndone()
    {
        Stage stage;
        BurdenTables tables;
        tables.burdens = {stage.thailand()};
        stage.import(tables);
        QVERIFY(stage.isEnabled(u"deleteBurden"_s));
        stage.trigger(u"deleteBurden"_s);
        QTest::qWait(20);
        QVERIFY(stage.workspace.store().burdens()->empty());
        QVERIFY(stage.place.question().burden.isEmpty());
        QVERIFY(stage.place.map());
        stage.workspace.undo();
        QTest::qWait(20);
        QCOMPARE(stage.workspace.store().burdens()->size(), 1U);
        stage.choose(u"Slavery 2018 (GSI)"_s);
        QVERIFY(stage.areas()->isVisible());
        // What the question is weighed by goes away under it.
        stage.workspace.undo();
        QTest::qWait(20);
        stage.settle();
        QVERIFY(stage.place.map());
        QVERIFY(stage.place.question().burden.isEmpty());
        QVERIFY(!stage.areas()->isVisible());
    }

    void refusedTablesAreTold()
    {
        Stage stage;
        BurdenTables tables;
        Burden twice = stage.thailand();
        twice.areas[1].terms = twice.areas[0].terms;
        tables.burdens = {twice};
        stage.import(tables);
        QVERIFY(stage.workspace.store().burdens()->empty());
        QVERIFY(stage.place.findChild<IssueList*>()->isVisible());
        QVERIFY(stage.isEnabled(u"importFigures"_s));
    }

    void builtinsStay()
    {
        Stage stage;
        stage.choose(victims);
        QVERIFY(!stage.isEnabled(u"deleteBurden"_s));
        QVERIFY(!stage.place.findChild<QPushButton*>(u"deleteBurdenButton"_s)->isVisible());
        stage.workspace.readOnly = true;
        stage.workspace.publish();
        stage.settle();
        QVERIFY(!stage.isEnabled(u"importFigures"_s));
    }

    void otherRowsDropTheTable()
    {
        Stage stage;
        stage.choose(victims);
        Question question = stage.place.question();
        question.rows = stage.workspace.dimension(u"method"_s);
        question.rowScope = 0;
        stage.place.setQuestion(question);
        stage.settle();
        QVERIFY(stage.place.map());
        QVERIFY(stage.place.question().burden.isEmpty());
        QCOMPARE(stage.place.findChild<QComboBox*>(u"burdenChooser"_s)->count(), 1);
    }

    void numbersInWords()
    {
        QCOMPARE(burdenNumber(15'100'000), u"15,100,000"_s);
        QCOMPARE(burdenNumber(3.5), u"3.5"_s);
        QCOMPARE(evidenceNumber(0), u"0"_s);
        QCOMPARE(evidenceNumber(0.0331), u"0.033"_s);
        QCOMPARE(evidenceNumber(0.0000331), u"< 0.001"_s);
        QCOMPARE(evidenceNumber(12.34), u"12.3"_s);
        QCOMPARE(percentText(0.004), u"0.4 %"_s);
        QCOMPARE(percentText(0.62), u"62 %"_s);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        QTest::newRow("1280×720") << QSize(1190, 630) << u"1280"_s;
        QTest::newRow("1920×1080") << QSize(1560, 990) << u"1920"_s;
    }

    /// With LACUNA_SHOTS=folder the pictures are kept there.
    void nothingIsCut()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, name);
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theming->setChoice(theme);
            Stage stage(size);
            const QString mode = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            const auto shot = [&](const QString& what) {
                if (!folder.isEmpty())
                    stage.place.grab().save(u"%1/burden-%2-%3-%4.png"_s.arg(folder, what, name, mode));
            };
            shot(u"none"_s);
            stage.choose(prevalence);
            shot(u"rate"_s);
            stage.choose(victims);
            shot(u"scatter"_s);
            stage.place.findChild<QAbstractButton*>(u"burdenCurve"_s)->click();
            stage.settle();
            shot(u"curve"_s);
            QVERIFY(stage.areas()->height() >= 5 * 30 + 20);
            QVERIFY(stage.areas()->horizontalHeader()->length() <= stage.areas()->viewport()->width());
            QVERIFY(stage.chart()->height() >= 200);
            if (!folder.isEmpty())
                stage.chart()->image(2).save(u"%1/burden-picture-%2-%3.png"_s.arg(folder, name, mode));
        }
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(BurdenPageTest)
#include "tst_burdenpage.moc"
