// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "views/gaps/chartchoice.h"
#include "views/gaps/tilemapcontent.h"
#include "views/priorities/roundfixture.h"
#include "views/story/stagepainter.h"
#include "views/story/stagewidget.h"

#include <QtCore/QDir>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// Takes down every text that is drawn and how high its type is on the device.
class TextSpy : public QPaintEngine {
public:
    TextSpy()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawTextItem(const QPointF&, const QTextItem& item) override
    {
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        texts << item.text();
        if (!item.text().trimmed().isEmpty())
            smallest = std::min(smallest, item.font().pixelSize() * scale);
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath&) override { }
    Type type() const override { return User; }

    QStringList texts;
    double smallest = 1e9;

private:
    QTransform m_transform;
};

class SpyDevice : public QPaintDevice {
public:
    explicit SpyDevice(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine* paintEngine() const override { return &spy; }
    mutable TextSpy spy;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
};

QrPattern madeUpQr()
{
    QrPattern qr{.size = 29, .dark = {}};
    for (int i = 0; i < 29 * 29; ++i)
        qr.dark.push_back((i * 7 + i / 29 * 3) % 5 < 2);
    return qr;
}

constexpr auto canary = "CANARY-NOTES-8213";

} // namespace

class tst_StagePainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void legible_data();
    void legible();
    void revealsRowByRow();
    void hitsWhatItDraws();
    void strangeTexts();
    void widgetShowsAndDraws();
    void widgetKeepsTheRatio();
    void fades();

private:
    std::shared_ptr<StageContent> step(StepKind kind) const;

    TestWorkspace m_workspace;
    std::shared_ptr<const GapMap> m_map;
    Round m_round;
};

void tst_StagePainter::initTestCase()
{
    m_workspace.openSampleReferences();
    Question question;
    question.rows = m_workspace.dimension(u"country"_s);
    question.columns = m_workspace.dimension(u"sector"_s);
    m_workspace.computeGapMap(u"test"_s, question, false,
                              [this](const Result<std::shared_ptr<const GapMap>>& map) { m_map = *map; });
    QTRY_VERIFY(m_map);
    m_round = makeRound(m_workspace, RoundMethod::DotVoting, 6, 14);
}

std::shared_ptr<StageContent> tst_StagePainter::step(StepKind kind) const
{
    auto content = std::make_shared<StageContent>();
    content->step.kind = kind;
    content->step.notes = QString::fromLatin1(canary);
    content->title = u"What is known of forced labour, by country and sector"_s;
    content->caption = u"Sample catalogue; counts of the sample are not findings"_s;
    content->step.text =
        u"Three questions for this morning:\n- Where is nothing known at all?\n- What is being "
        "filled already?\n- What do we ask for next?"_s;
    content->map = m_map;
    switch (kind) {
    case StepKind::GapList:
        content->gaps = listGaps(*m_map, {});
        break;
    case StepKind::Map:
        content->tiles = tileMapContent(m_map, {}).value();
        break;
    case StepKind::Chart: {
        ChartMaterial material;
        material.map = m_map;
        content->chart = figureOf({}, material);
        break;
    }
    case StepKind::Result: {
        Progress progress;
        content->result = roundResult(m_round, {}, progress).value();
        break;
    }
    default:
        break;
    }
    content->round = m_round;
    content->round.ballots.clear();
    return content;
}

void tst_StagePainter::legible_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<bool>("result");
    const std::pair<const char*, Theme> themes[] = {
        {"light", Theme::Light}, {"dark", Theme::Dark}, {"contrast", Theme::HighContrast}};
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1024, 768)}) {
        for (const auto& [name, theme] : themes) {
            for (const StepKind kind : allStepKinds) {
                for (const bool result : {false, true}) {
                    if (result && kind != StepKind::Vote)
                        continue;
                    QTest::addRow("%s%s-%dx%d-%s", qPrintable(stepKindKey(kind)), result ? "-result" : "",
                                  size.width(), size.height(), name)
                        << kind << size << theme << result;
                }
            }
        }
    }
}

void tst_StagePainter::legible()
{
    QFETCH(const StepKind, kind);
    QFETCH(const QSize, size);
    QFETCH(const Theme, theme);
    QFETCH(const bool, result);
    StageState state;
    state.showResult = result;
    state.vote = {.open = true,
                  .round = m_round.id,
                  .stage = 1,
                  .networkName = u"wlan0"_s,
                  .address = u"http://192.168.1.7:50123/"_s,
                  .code = u"K7M2QX"_s,
                  .qr = madeUpQr(),
                  .codes = {},
                  .joined = 23,
                  .ballots = {m_round.ballots.begin(), m_round.ballots.begin() + 11},
                  .problem = {}};
    state.liveResult = roundScores(m_round);
    const StagePainter painter(step(kind), state, size, theme);
    for (int page = 0; page < painter.pages(); ++page) {
        state.page = page;
        const StagePainter one(step(kind), state, size, theme);
        SpyDevice device(size);
        {
            QPainter spied(&device);
            one.paint(spied);
        }
        QVERIFY(!device.spy.texts.isEmpty());
        QVERIFY2(device.spy.smallest >= size.height() / 40.0 - 0.01,
                 qPrintable(QString::number(device.spy.smallest)));
        QVERIFY(!device.spy.texts.join(u' ').contains(QLatin1String(canary)));
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (folder.isEmpty())
            continue;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        QPainter drawn(&image);
        one.paint(drawn);
        drawn.end();
        image.save(QDir(folder).filePath(
            u"%1-p%2.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())).arg(page + 1)));
    }
}

void tst_StagePainter::revealsRowByRow()
{
    const QSize size(1280, 720);
    const auto textsAt = [&](StepKind kind, int revealed) {
        StageState state;
        state.revealed = revealed;
        SpyDevice device(size);
        QPainter painter(&device);
        StagePainter(step(kind), state, size, Theme::Light).paint(painter);
        painter.end();
        return device.spy.texts.join(u' ');
    };
    QVERIFY(textsAt(StepKind::Text, 2).contains(u"nothing known"_s));
    QVERIFY(!textsAt(StepKind::Text, 2).contains(u"filled"_s));
    QVERIFY(textsAt(StepKind::Text, -1).contains(u"next"_s));
    const StagePainter matrix(step(StepKind::Matrix), {}, size, Theme::Light);
    QVERIFY(matrix.rows() > 2);
    QVERIFY(textsAt(StepKind::Matrix, 1).size() < textsAt(StepKind::Matrix, -1).size());
    QVERIFY(!matrix.collapsedText().isEmpty()); // the sample's countries are too many for a wall
}

void tst_StagePainter::hitsWhatItDraws()
{
    const StagePainter painter(step(StepKind::Matrix), {}, QSizeF(1920, 1080), Theme::Light);
    int found = 0;
    for (int row = 0; row < int(m_map->rows.size()); ++row) {
        for (int column = 0; column < int(m_map->columns.size()); ++column) {
            const QRectF rect = painter.rectOf(row, column);
            if (rect.isEmpty())
                continue;
            ++found;
            QCOMPARE(painter.hitAt(rect.center()), (StageHit{.row = row, .column = column, .header = false}));
        }
    }
    QVERIFY(found > 10);
    QVERIFY(painter.hitAt({1, 1}).isNone());
}

void tst_StagePainter::strangeTexts()
{
    const QString strange[] = {u"أين لا يُعرف شيء عن العمل الجبري في المنطقة؟ "_s.repeated(12),
                               u"强迫劳动的证据在哪里缺失"_s.repeated(20),
                               u"အဓမ္မလုပ်အားပေးစေခိုင်းမှုအကြောင်း"_s.repeated(10),
                               u"W"_s.repeated(3000),
                               QString(),
                               u"<b>&amp;\n\n\t</b>"_s};
    for (const QString& text : strange) {
        for (const StepKind kind : allStepKinds) {
            auto content = step(kind);
            content->title = text;
            content->caption = text;
            content->step.text = u"- "_s + text;
            for (RoundOption& option : content->round.options)
                option.title = text;
            SpyDevice device({1024, 768});
            QPainter painter(&device);
            StagePainter(content, {}, QSizeF(1024, 768), Theme::Dark).paint(painter);
            painter.end();
            QVERIFY(device.spy.texts.isEmpty() || device.spy.smallest >= 768 / 40.0 - 0.01);
        }
    }
}

void tst_StagePainter::widgetShowsAndDraws()
{
    StageWidget widget;
    widget.resize(640, 360);
    widget.setStage(step(StepKind::Text), {}, Theme::Light);
    QVERIFY(!widget.accessibleName().isEmpty());
    const QImage shown = widget.grab().toImage();
    widget.setPen(true);
    QSignalSpy drawn(&widget, &StageWidget::strokeDrawn);
    QTest::mousePress(&widget, Qt::LeftButton, {}, {100, 300});
    QTest::mouseMove(&widget, {300, 310});
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, {300, 310});
    QCOMPARE(drawn.count(), 1);
    StageState state;
    state.strokes = {drawn[0][0].value<StageStroke>()};
    widget.setStage(step(StepKind::Text), state, Theme::Light);
    QVERIFY(widget.grab().toImage() != shown);
    state.strokes.clear();
    widget.setStage(step(StepKind::Text), state, Theme::Light);
    QCOMPARE(widget.grab().toImage(), shown);
    state.blank = StageState::Blank::Black;
    widget.setStage(step(StepKind::Text), state, Theme::Light);
    QCOMPARE(widget.grab().toImage().pixelColor(320, 180), QColor(Qt::black));
}

/// The stage stands in the middle with the ratio of the room's screen, and what is hit there is what is drawn there.
void tst_StagePainter::widgetKeepsTheRatio()
{
    StageWidget widget;
    widget.resize(600, 800);
    widget.setRatio(16.0 / 9);
    widget.setStage(step(StepKind::Matrix), {}, Theme::Light);
    const QSize stage(600, 337);
    const StagePainter painter(step(StepKind::Matrix), {}, stage, Theme::Light);
    QRectF cell;
    for (int row = 0; row < int(m_map->rows.size()) && cell.isEmpty(); ++row) {
        for (int column = 0; column < int(m_map->columns.size()) && cell.isEmpty(); ++column)
            cell = painter.rectOf(row, column);
    }
    QSignalSpy pressed(&widget, &StageWidget::pressed);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, (cell.center() + QPointF(0, (800 - 337) / 2)).toPoint());
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed[0][0].value<StageHit>(), painter.hitAt(cell.center()));
    QVERIFY(!pressed[0][0].value<StageHit>().isNone());
}

/// At most 180 ms, and none where the system asks for rest.
void tst_StagePainter::fades()
{
    StageWidget widget;
    widget.resize(640, 360);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.setStage(step(StepKind::Text), {}, Theme::Light);
    widget.setStage(step(StepKind::Title), {}, Theme::Light);
    const bool moves = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
    QCOMPARE(widget.isMoving(), moves);
    QTRY_VERIFY_WITH_TIMEOUT(!widget.isMoving(), 1000);
}

QTEST_MAIN(tst_StagePainter)
#include "tst_stagepainter.moc"
