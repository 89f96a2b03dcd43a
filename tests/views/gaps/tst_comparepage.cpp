// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/comparepage.h"

#include "gapsstage.h"
#include "views/gaps/differenceview.h"
#include "views/gaps/savedviewsbutton.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

struct Stage : GapsStage {
    Stage()
    {
        place.showPage(u"compare"_s);
        settle();
    }
    ComparePage* page() const { return place.findChild<ComparePage*>(); }
    const MapDifference& difference() const { return *page()->difference(); }
    QString text(const QString& label) const { return child<QLabel>(label)->text(); }
    void pressed(const QString& choice) const
    {
        child<QAbstractButton>(choice)->click();
        settle();
    }
    void setYear(int year) const
    {
        child<QSpinBox>(u"compareYearField"_s)->setValue(year);
        settle();
    }
};

} // namespace

class ComparePageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void beginsWithFiveYearsAgo()
    {
        Stage stage;
        QVERIFY(stage.page()->difference());
        QVERIFY(stage.page()->state().isEmpty()); // nobody chose anything
        const int year = stage.place.map()->question.rules.referenceYear - 5;
        QCOMPARE(stage.child<QSpinBox>(u"compareYearField"_s)->value(), year);
        QCOMPARE(stage.difference().before->filter.yearTo, year);
        QCOMPARE(stage.difference().before->question.rules.referenceYear, year);
        QVERIFY2(stage.text(u"compareNote"_s).contains(QString::number(year)),
                 qPrintable(stage.text(u"compareNote"_s)));
    }

    void aYearIsAskedAndSummedUp()
    {
        Stage stage;
        stage.setYear(2012);
        const MapDifference& difference = stage.difference();
        QVERIFY(difference.totals.gained > 0);
        QCOMPARE(difference.totals.lost, 0); // studies do not go away with time
        QCOMPARE(stage.text(u"compareSummary"_s), differenceText(difference));
        auto* list = stage.child<QListWidget>(u"compareChanges"_s);
        QVERIFY(list->count() > 0);
        QVERIFY(list->item(0)->text().startsWith(
            changeTitle(difference, difference.changes[0].row, difference.changes[0].column)));
        QVERIFY(stage.place.statusText().contains(u"before"_s));
    }

    void theListJumpsToTheCell()
    {
        Stage stage;
        stage.setYear(2012);
        const MapChange change = stage.difference().changes[1];
        const Id row = stage.difference().now->rows[size_t(change.row)].term;
        auto* list = stage.child<QListWidget>(u"compareChanges"_s);
        list->setCurrentRow(1);
        auto* matrix = stage.child<DifferenceView>(u"differenceView"_s);
        QCOMPARE(std::pair(matrix->selectedRow(), matrix->selectedColumn()),
                 std::pair(change.row, change.column));
        Q_EMIT list->itemActivated(list->item(1));
        Stage::settle();
        QCOMPARE(stage.place.pageName(), u"matrix"_s);
        auto* shown = stage.child<MatrixView>(u"matrixView"_s);
        QCOMPARE(stage.place.map()->rows[size_t(shown->selectedRow())].term, row);
    }

    void theMatrixSaysWhatChanged()
    {
        Stage stage;
        stage.setYear(2012);
        const MapChange change = stage.difference().changes[0];
        auto* matrix = stage.child<DifferenceView>(u"differenceView"_s);
        const QString text = matrix->cellText(change.row, change.column);
        QVERIFY2(text.contains(changeLabel(stage.difference().cell(change.row, change.column).change)),
                 qPrintable(text));
        QVERIFY(text.contains(u'→'));
        // By keyboard, too.
        matrix->select(change.row, change.column);
        QTest::keyClick(matrix, Qt::Key_Return);
        Stage::settle();
        QCOMPARE(stage.place.pageName(), u"matrix"_s);
    }

    void aKeptFilterIsCompared()
    {
        Stage stage;
        stage.pressed(u"compareFilter"_s);
        QVERIFY(!stage.page()->difference());
        QVERIFY(!stage.text(u"compareProblem"_s).isEmpty());
        QVERIFY(stage.child<QPushButton>(u"compareFirstStep"_s)->isVisible());
        stage.child<QPushButton>(u"compareFirstStep"_s)->click();
        Stage::settle();
        QVERIFY(stage.difference().changes.empty()); // with itself
        Filter filter;
        filter.yearFrom = 2015;
        stage.workspace.setFilter(filter);
        Stage::settle();
        QVERIFY(stage.difference().totals.lost > 0); // what was before 2015 is gone
        QVERIFY(stage.difference().before->filter.isEmpty());
        QCOMPARE(stage.difference().now->filter, filter);
    }

    void aSavedViewsFilterIsCompared()
    {
        Stage stage;
        Filter filter;
        filter.yearTo = 2010;
        stage.workspace.setFilter(filter);
        Stage::settle();
        Q_EMIT stage.place.findChild<SavedViewsButton*>()->saveWanted(u"Old"_s);
        Stage::settle();
        stage.workspace.setFilter({});
        Stage::settle();
        stage.pressed(u"compareView"_s);
        QVERIFY(!stage.page()->difference());
        auto* views = stage.child<QComboBox>(u"compareViewField"_s);
        QCOMPARE(views->count(), 1);
        views->setCurrentIndex(0);
        Q_EMIT views->activated(0);
        Stage::settle();
        QCOMPARE(stage.difference().before->filter, filter);
        QVERIFY(stage.text(u"compareNote"_s).contains(u"“Old”"_s));
        QVERIFY(stage.difference().totals.gained > 0);
    }

    void anotherCatalogueIsCompared()
    {
        TestWorkspace other;
        other.openEmpty();
        other.addStudy(u"Only there"_s, 2020, {{u"country"_s, {u"TH"_s}}, {u"sector"_s, {u"CON"_s}}});
        other.publish();
        Stage stage;
        stage.workspace.elsewhere[u"/test/other.lacuna"_s] = &other;
        stage.pressed(u"compareFile"_s);
        QVERIFY(!stage.page()->difference());
        stage.workspace.catalogueToCompare = u"/test/other.lacuna"_s;
        stage.child<QPushButton>(u"compareFileButton"_s)->click();
        Stage::settle();
        QVERIFY(stage.page()->difference());
        QCOMPARE(stage.difference().before->n, 1);
        QCOMPARE(stage.child<QPushButton>(u"compareFileButton"_s)->text(), u"other.lacuna"_s);
        // What cannot be opened is said, and nothing old is shown as if it were it.
        stage.workspace.catalogueToCompare = u"/test/gone.lacuna"_s;
        stage.child<QPushButton>(u"compareFileButton"_s)->click();
        Stage::settle();
        QVERIFY(!stage.page()->difference());
        QVERIFY(!stage.text(u"compareProblem"_s).isEmpty());
        QVERIFY(!stage.place.canExport());
    }

    void sideBySideScrollsTogether()
    {
        Stage stage;
        stage.setYear(2012);
        stage.pressed(u"compareBoth"_s);
        auto* before = stage.child<MatrixView>(u"compareBefore"_s);
        auto* now = stage.child<MatrixView>(u"compareNow"_s);
        QVERIFY(before->isVisible() && now->isVisible());
        QCOMPARE(before->map()->rows, now->map()->rows);
        before->verticalScrollBar()->setValue(90);
        QCOMPARE(now->verticalScrollBar()->value(), 90);
        now->horizontalScrollBar()->setValue(40);
        QCOMPARE(before->horizontalScrollBar()->value(), 40);
        now->select(2, 3);
        QCOMPARE(std::pair(before->selectedRow(), before->selectedColumn()), std::pair(2, 3));
        before->setZoom(1.3);
        QCOMPARE(now->drawing().zoom, 1.3);
    }

    void stateIsTakenBack()
    {
        Stage stage;
        QSignalSpy changed(stage.page(), &GapsPage::stateChanged);
        stage.setYear(2011);
        stage.pressed(u"compareBoth"_s);
        QVERIFY(changed.count() >= 2);
        const QJsonObject state = stage.page()->state();
        QCOMPARE(state.value("year"_L1).toInt(), 2011);
        stage.page()->setState({});
        Stage::settle();
        QVERIFY(stage.page()->state().isEmpty());
        QVERIFY(stage.difference().before->filter.yearTo != 2011);
        stage.page()->setState(state);
        Stage::settle();
        QCOMPARE(stage.page()->state(), state);
        QCOMPARE(stage.difference().before->filter.yearTo, 2011);
        QVERIFY(stage.child<MatrixView>(u"compareNow"_s)->isVisible());
    }

    /// A catalogue from a stranger may say anything.
    void hostileState_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("file");
        QTest::newRow("another folder")
            << QByteArray("{\"with\":\"file\",\"file\":\"../../etc/passwd\"}") << u"/here/passwd"_s;
        QTest::newRow("another computer")
            << QByteArray("{\"with\":\"file\",\"file\":\"//server/share/x.lacuna\"}") << u"/here/x.lacuna"_s;
        QTest::newRow("nonsense") << QByteArray(
            "{\"with\":7,\"year\":\"x\",\"view\":[],\"kept\":1,\"file\":{}}")
                                  << QString();
        QTest::newRow("a year out of reach") << QByteArray("{\"year\":999999999}") << QString();
    }
    void hostileState()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, file);
        const CompareWith with = CompareWith::fromJson(QJsonDocument::fromJson(json).object(), u"/here"_s);
        QCOMPARE(with.file, file);
        QVERIFY(with.year >= 0 && with.year <= 9999);
    }

    void roundTripOfTheChoice()
    {
        CompareWith with;
        with.kind = CompareWith::Kind::File;
        with.year = 2014;
        with.view = 3;
        with.kept = Filter();
        with.kept->yearFrom = 2001;
        with.file = u"/here/other.lacuna"_s;
        with.sideBySide = true;
        QCOMPARE(CompareWith::fromJson(with.toJson(), u"/here"_s), with);
        QVERIFY(
            !QJsonDocument(with.toJson()).toJson().contains("/here")); // whose computer this is stays here
        QVERIFY(CompareWith().toJson().isEmpty());
    }

    void copiesAndExports()
    {
        Stage stage;
        stage.setYear(2012);
        stage.trigger(u"copyComparison"_s);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(u"(new evidence)"_s));
        QVERIFY(copied->hasHtml());
        QVERIFY(QGuiApplication::clipboard()->image().width() > 600);
        for (const bool both : {false, true}) {
            stage.pressed(both ? u"compareBoth"_s : u"compareDifference"_s);
            stage.place.exportContent();
            const TestWorkspace::Picture& picture = stage.workspace.exportedPictures.back();
            QVERIFY(picture.title.contains(u"Country × Sector"_s));
            QImage image(picture.size.toSize(), QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            picture.paint(painter, QRectF(QPointF(), picture.size), paletteFor(Theme::Light));
            painter.end();
            QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // all of it is the picture's
            QVERIFY(image.width() > 600);
            const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
            if (!folder.isEmpty())
                image.save(folder + (both ? u"/compare-export-both.png"_s : u"/compare-export.png"_s));
        }
        QCOMPARE(stage.workspace.exportedPictures.size(), 2u);
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("1280-light") << QSize(1192, 630) << false;
        QTest::newRow("1280-dark") << QSize(1192, 630) << true;
        QTest::newRow("1920-light") << QSize(1560, 990) << false;
        QTest::newRow("1920-dark") << QSize(1560, 990) << true;
    }
    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Stage stage;
        stage.place.resize(size);
        stage.setYear(2014);
        auto* bar = stage.child<QWidget>(u"compareBar"_s);
        QVERIFY(bar->width() <= size.width());
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        Stage::shoot(&stage.place, u"compare-"_s + tag);
        stage.pressed(u"compareBoth"_s);
        Stage::shoot(&stage.place, u"compare-both-"_s + tag);
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"
