// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/asofbar.h"

#include "support/testworkspace.h"
#include "views/common/theme.h"
#include "views/gaps/chartspage.h"
#include "views/gaps/gapsplace.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// The Gaps place over the sample's references.
struct Stage {
    Stage()
        : place(&workspace)
    {
        workspace.openSampleReferences();
        place.resize(1500, 900);
        place.show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    TestWorkspace workspace;
    GapsPlace place;
};

/// As a system that asks for less motion.
class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0
                                                    : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

/// The slider that takes the matrix back to past years.
class AsOfBarTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void yearSliderTakesTheMatrixBack()
    {
        Stage stage;
        const int all = stage.place.map()->n;
        auto* bar = stage.place.findChild<AsOfBar*>(u"matrixAsOfBar"_s);
        QVERIFY(bar->isVisible());
        auto* slider = bar->findChild<QSlider*>(u"asOfSlider"_s);
        QCOMPARE(slider->maximum(), QDate::currentDate().year());
        QVERIFY(!bar->findChild<QPushButton*>(u"asOfNow"_s)->isVisible());
        slider->setValue(2012);
        stage.settle();
        QCOMPARE(stage.place.question().asOf, 2012);
        QVERIFY(stage.place.map()->n < all);
        QCOMPARE(stage.place.map()->provenance.filterText, u"As of 2012 (undated studies kept)"_s);
        QCOMPARE(bar->findChild<QLabel*>(u"asOfYear"_s)->text(), u"2012"_s);
        QTest::keyClick(slider, Qt::Key_Escape);
        stage.settle();
        QCOMPARE(stage.place.question().asOf, 0);
        QCOMPARE(stage.place.map()->n, all);
        slider->setValue(2000);
        bar->findChild<QPushButton*>(u"asOfNow"_s)->click();
        stage.settle();
        QCOMPARE(stage.place.question().asOf, 0);
    }

    void playsUpToNow()
    {
        AsOfBar bar;
        bar.setYears(2020, 2023);
        bar.show();
        QSignalSpy chosen(&bar, &AsOfBar::asOfChosen);
        auto* play = bar.findChild<QToolButton*>(u"asOfPlay"_s);
        QVERIFY(play->isVisible());
        play->click();
        QVERIFY(bar.isPlaying());
        QTRY_VERIFY(!bar.isPlaying());
        QList<int> years;
        for (const auto& arguments : chosen)
            years << arguments[0].toInt();
        QCOMPARE(years, (QList<int>{2020, 2021, 2022, 0}));
        // A click stops it, and so does going away.
        play->click();
        play->click();
        QVERIFY(!bar.isPlaying());
        play->click();
        bar.hide();
        QVERIFY(!bar.isPlaying());
    }

    void nothingPlaysWithoutMotion()
    {
        const QString before = QApplication::style()->objectName();
        QApplication::setStyle(new StillStyle);
        AsOfBar bar;
        bar.setYears(2020, 2023);
        bar.show();
        QVERIFY(!bar.findChild<QToolButton*>(u"asOfPlay"_s)->isVisible());
        QApplication::setStyle(before.isEmpty() ? u"fusion"_s : before);
    }

    void isSavedWithTheView()
    {
        Stage stage;
        stage.place.setAsOf(2014);
        stage.settle();
        const Question saved = questionFromJson(toJson(stage.place.question()));
        QCOMPARE(saved.asOf, 2014);
        stage.place.setAsOf(0);
        stage.place.setQuestion(saved);
        stage.settle();
        auto* slider =
            stage.place.findChild<AsOfBar*>(u"matrixAsOfBar"_s)->findChild<QSlider*>(u"asOfSlider"_s);
        QCOMPARE(slider->value(), 2014);
        // A year before the first study, from another catalogue's view.
        stage.place.setAsOf(1950);
        stage.settle();
        QCOMPARE(slider->value(), 1950);
        QCOMPARE(stage.place.question().asOf, 1950);
    }

    void chartsOfThePlaceGoBackToo()
    {
        Stage stage;
        stage.place.showPage(u"charts"_s);
        auto* charts = stage.place.findChild<ChartsPage*>();
        ChartChoice choice;
        choice.kind = ChartKind::Coverage;
        charts->choose(choice);
        stage.settle();
        QTRY_VERIFY(!charts->figure().table.isEmpty());
        Q_EMIT charts->asOfWanted(2015);
        stage.settle();
        QCOMPARE(stage.place.question().asOf, 2015);
        QCOMPARE(charts->figure().markedYear, 2015);
    }

    /// LACUNA_SHOTS=folder keeps pictures.
    void looks()
    {
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (folder.isEmpty())
            QSKIP("LACUNA_SHOTS is not set");
        for (const auto& [theme, name] :
             {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
            m_theming->setChoice(theme);
            Stage stage;
            stage.place.setAsOf(2015);
            for (const QSize size : {QSize(1192, 630), QSize(1568, 990)}) {
                stage.place.resize(size);
                stage.settle();
                stage.place.grab().save(
                    QDir(folder).filePath(u"asof-%1-%2.png"_s.arg(name).arg(size.height())));
            }
        }
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(AsOfBarTest)
#include "tst_asofbar.moc"
