// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixpainter.h"
#include "support/testworkspace.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/burdenchart.h"
#include "views/gaps/chartspage.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/mappage.h"
#include "views/gaps/matrixview.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

const QString victims = u"Victims of forced labour 2021 (ILO 2022)"_s;

/// The Gaps place in a window of its own, on the sample, with ways between countries.
struct Stage {
    explicit Stage(QSize size = {1560, 990})
        : shell(&workspace)
        , place(new GapsPlace(&workspace))
    {
        workspace.openSampleReferences();
        for (int i = 0; i < 6; ++i)
            workspace.addStudy(u"Crossing %1"_s.arg(i), 2020,
                               {{u"origin"_s, {i < 4 ? u"KH"_s : u"MM"_s}},
                                {u"destination"_s, {u"TH"_s}},
                                {u"country"_s, {u"TH"_s}},
                                {u"sector"_s, {u"FSH"_s}}});
        workspace.publish();
        shell.addPlace(place);
        shell.resize(size);
        shell.show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    void draw(int style, bool segments) const
    {
        Question question = place->question();
        question.segments = segments ? workspace.dimension(u"evidence-type"_s) : 0;
        place->setQuestion(question);
        MatrixDrawing drawing = place->drawing();
        drawing.style = CellStyle(style);
        drawing.residuals = true;
        place->setDrawing(drawing);
        settle();
    }
    void showMap(const QString& colouring, bool corridors) const
    {
        place->showPage(u"map"_s);
        place->findChild<MapPage*>()->setState({{u"colour"_s, colouring}, {u"corridors"_s, corridors}});
        settle();
    }
    void showBurden(bool curve) const
    {
        place->showPage(u"burden"_s);
        settle();
        auto* chooser = place->findChild<QComboBox*>(u"burdenChooser"_s);
        chooser->setCurrentIndex(std::max(0, chooser->findData(victims)));
        Q_EMIT chooser->activated(chooser->currentIndex());
        settle();
        place->findChild<QAbstractButton*>(curve ? u"burdenCurve"_s : u"burdenScatter"_s)->click();
        settle();
    }
    void showChart(ChartKind kind, bool divided = false) const
    {
        place->showPage(u"charts"_s);
        ChartChoice choice;
        choice.kind = kind;
        choice.classes = divided;
        if (divided)
            choice.divided = workspace.dimension(u"method"_s);
        place->findChild<ChartsPage*>()->choose(choice);
        settle();
        QTest::qWait(60);
    }

    TestWorkspace workspace;
    Shell shell;
    GapsPlace* place;
};

/// Neither a colour nor nothing.
void verifyGrey(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = line[x];
            QVERIFY2(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel),
                     qPrintable(u"%1, %2: %3"_s.arg(x).arg(y).arg(QColor(pixel).name())));
            inked += qRed(pixel) < 128;
        }
    }
    QVERIFY(inked > 1000);
}

void keep(const QImage& image)
{
    if (const QString folder = qEnvironmentVariable("LACUNA_SHOTS"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(
            QString::fromUtf8(QTest::currentTestFunction()) + u'-'
            + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_s)));
}

QImage drawn(const QSizeF& size, const std::function<void(QPainter&)>& paint)
{
    const int scale = qEnvironmentVariable("LACUNA_SHOTS").isEmpty() ? 1 : 2;
    QImage image(size.toSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

/// The Gaps place for a projector and its pictures for paper.
class GapsThemesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void cleanup() { m_theming->setChoice(ThemeChoice::Light); }

    void windowWearsHighContrast()
    {
        m_theming->setChoice(ThemeChoice::HighContrast);
        QCOMPARE(m_theming->theme(), Theme::HighContrast);
        QCOMPARE(&currentPalette(), &paletteFor(Theme::HighContrast));
        m_theming->setChoice(ThemeChoice::Dark);
        QCOMPARE(&currentPalette(), &paletteFor(Theme::Dark));
        m_theming->setChoice(ThemeChoice::Light);
        QCOMPARE(&currentPalette(), &paletteFor(Theme::Light));
    }

    /// Both have a white surface, so their cells must not be taken for each other's.
    void cellsAreDrawnAnew()
    {
        const Stage stage;
        stage.draw(int(CellStyle::Heat), false);
        auto* matrix = stage.place->findChild<MatrixView*>(u"matrixView"_s);
        const auto colours = [matrix](Theme theme) {
            const QImage image = matrix->viewport()->grab().toImage();
            const QRgb step = paletteFor(theme).ramp[0].rgb();
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixel(x, y) == step;
            }
            return found;
        };
        QVERIFY(colours(Theme::Light) > 100);
        m_theming->setChoice(ThemeChoice::HighContrast);
        stage.settle();
        QCOMPARE(colours(Theme::Light), 0);
        QVERIFY(colours(Theme::HighContrast) > 100);
    }

    void matrixIsGreyOnPaper_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<bool>("segments");
        for (int style = 0; style < 5; ++style) {
            QTest::addRow("%d", style) << style << false;
            if (style >= int(CellStyle::Bubble))
                QTest::addRow("%d segments", style) << style << true;
        }
    }
    void matrixIsGreyOnPaper()
    {
        QFETCH(const int, style);
        QFETCH(const bool, segments);
        const Stage stage;
        stage.draw(style, segments);
        const MatrixLayout& layout = stage.place->findChild<MatrixView*>(u"matrixView"_s)->layoutOfMatrix();
        const MatrixPainter matrix(layout, paletteFor(Theme::Print), uiFont());
        const QSizeF size = layout.size();
        const QSizeF whole(size.width(), size.height() + matrix.legendHeight(size.width()) + 16);
        const QImage image = drawn(whole, [&](QPainter& painter) {
            matrix.paint(painter);
            matrix.paintLegend(painter, {0, size.height() + 16}, size.width());
        });
        keep(image);
        verifyGrey(image);
    }

    void pagesAreGreyOnPaper_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page :
             {u"map count"_s, u"map class"_s, u"map corridors"_s, u"scatter"_s, u"curve"_s})
            QTest::newRow(qPrintable(page)) << page;
        for (int kind = 0; kind < chartKindCount - 1; ++kind)
            QTest::addRow("chart %d", kind) << u"chart %1"_s.arg(kind);
        QTest::newRow("divided 0") << u"divided 0"_s;
        QTest::newRow("divided 1") << u"divided 1"_s;
        QTest::newRow("divided 4") << u"divided 4"_s;
    }
    void pagesAreGreyOnPaper()
    {
        QFETCH(const QString, page);
        Stage stage;
        const QString last = page.section(u' ', -1);
        if (page.startsWith(u"map"))
            stage.showMap(last, last == u"corridors");
        else if (page.startsWith(u"chart") || page.startsWith(u"divided"))
            stage.showChart(ChartKind(last.toInt()), page.startsWith(u"divided"));
        else
            stage.showBurden(page == u"curve");
        stage.place->exportContent();
        QCOMPARE(stage.workspace.exportedPictures.size(), 1U);
        const auto& picture = stage.workspace.exportedPictures.front();
        const QImage image = drawn(picture.size, [&](QPainter& painter) {
            picture.paint(painter, {{0, 0}, picture.size}, paletteFor(Theme::Print));
        });
        keep(image);
        verifyGrey(image);
    }

    /// Pictures to look at: LACUNA_SHOTS names their folder.
    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("page");
        const std::array names{"light", "dark", "contrast"};
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
            for (const ThemeChoice theme :
                 {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
                for (const char* page :
                     {"matrix 0",      "matrix 1",   "matrix 2",   "matrix 3",  "matrix 4",
                      "segments 2",    "segments 3", "segments 4", "map count", "map class",
                      "map corridors", "scatter",    "curve",      "chart 0",   "chart 1",
                      "chart 3",       "chart 4",    "divided 0",  "divided 1", "divided 4"})
                    QTest::addRow("%s %d %s", names[size_t(theme) - 1], size.width(), page)
                        << size << int(theme) << QString::fromLatin1(page);
            }
        }
    }
    void looks()
    {
        if (qEnvironmentVariable("LACUNA_SHOTS").isEmpty())
            QSKIP("LACUNA_SHOTS names the folder for pictures");
        QFETCH(const QSize, size);
        QFETCH(const int, theme);
        QFETCH(const QString, page);
        m_theming->setChoice(ThemeChoice(theme));
        Stage stage(size);
        const QString last = page.section(u' ', -1);
        if (page.startsWith(u"matrix") || page.startsWith(u"segments"))
            stage.draw(last.toInt(), page.startsWith(u"segments"));
        else if (page.startsWith(u"map"))
            stage.showMap(last, last == u"corridors");
        else if (page.startsWith(u"chart") || page.startsWith(u"divided"))
            stage.showChart(ChartKind(last.toInt()), page.startsWith(u"divided"));
        else
            stage.showBurden(page == u"curve");
        QTest::qWait(200);
        keep(stage.shell.grab().toImage());
    }
};

QTEST_MAIN(GapsThemesTest)
#include "tst_gapsthemes.moc"
