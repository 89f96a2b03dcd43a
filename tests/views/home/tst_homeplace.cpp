// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homesamples.h"
#include "support/windowtest.h"
#include "views/common/theme.h"
#include "views/export/exportdialog.h"
#include "views/home/homebars.h"
#include "views/home/homeplace.h"
#include "views/home/minimatrix.h"
#include "views/home/yearchart.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestHomePlace : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void answersFromTheCatalogue();
    void everyFigureOpensWhatItCounts();
    void yearsOpenTheirStudies();
    void gapsOpenTheirCell();
    void nextStepsOpenWhatIsMissing();
    void saysThatItIsFiltered();
    void firstStepsOfAnEmptyCatalogue();
    void answersBeginWithTheFirstStudy();
    void practicesByStage();
    void bestSupportedPractices();
    void gapsSayTheirBurden();
    void smallMatrixNamesItsColumns();
    void ranksHaveRoom();
    void practicesByKind();
    void contributionsOfTheirQuestion();
    void prioritiesOfTheRound();
    void theFirstRound();
    void resultIsWorkedOutOnce();
    void exportsTheBriefFirst();
    void everyControlHasAName();
    void looks_data();
    void looks();
    void needsNoScrollingSideways_data();
    void needsNoScrollingSideways();

private:
    std::unique_ptr<Theming> m_theming;

    void openFull()
    {
        m_workspace->openSampleReferences();
        addSamplePractices(*m_workspace);
        addSampleContributions(*m_workspace);
        m_round = addSampleRound(*m_workspace);
        QTRY_VERIFY(find<PriorityRow>(u"homePriority1"_s)->isVisible());
    }
    Id m_round = 0;

    /// The first thing that is not wholly on its card, or narrower or lower than it must be; empty if there is none.
    QString cutOff() const
    {
        for (int question = 1; question <= 4; ++question) {
            const auto* card = find<QWidget>(u"homeCard%1"_s.arg(question));
            for (const QWidget* child : card->findChildren<QWidget*>()) {
                if (!child->isVisible())
                    continue;
                const QRect within(child->mapTo(card, QPoint()), child->size());
                const auto* label = qobject_cast<const QLabel*>(child);
                const int tall = label && label->wordWrap() ? label->heightForWidth(label->width()) : 0;
                if (!card->rect().contains(within) || child->height() < tall)
                    return card->objectName() + u": "_s + child->objectName()
                        + (label ? label->text() : QString());
            }
        }
        return {};
    }

    void openThree()
    {
        m_workspace->openEmpty();
        m_ids = {
            m_workspace->addStudy(u"a"_s, 1950, {{u"country"_s, {u"TH"_s}}, {u"sector"_s, {u"MAN-BRK"_s}}}),
            m_workspace->addStudy(u"b"_s, 2020,
                                  {{u"country"_s, {u"TH"_s}}, {u"evidence-type"_s, {u"SYR"_s}}}),
            m_workspace->addStudy(u"c"_s, 2021, {{u"country"_s, {u"KH"_s}}, {u"sector"_s, {u"FSH-SEA"_s}}})};
        m_workspace->publish();
        QTRY_COMPARE(find<QPushButton>(u"figureCountries-number"_s)->text(), u"2"_s);
    }
};

void TestHomePlace::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new HomePlace(workspace)); });
}

void TestHomePlace::cleanup()
{
    closeWindow();
}

void TestHomePlace::answersFromTheCatalogue()
{
    openThree();
    QCOMPARE(find<QPushButton>(u"figureStudies-number"_s)->text(), u"3"_s);
    QCOMPARE(find<QPushButton>(u"figureSectors-number"_s)->text(), u"2"_s);
    QCOMPARE(find<QPushButton>(u"figureReviews-number"_s)->text(), u"1"_s);
    QVERIFY(find<QLabel>(u"homeAnswer1"_s)->text().startsWith(u"3 studies, 2 coded"_s));
    QVERIFY(!find<QWidget>(u"catalogueNote"_s)->isVisible());
    m_workspace->openSampleReferences();
    QVERIFY(find<QLabel>(u"catalogueNote"_s)->text().contains(u"not findings"_s));
    QVERIFY(find<QWidget>(u"catalogueNote"_s)->isVisible());
}

void TestHomePlace::everyFigureOpensWhatItCounts()
{
    openThree();
    QSignalSpy places(m_workspace.get(), &Workspace::placeRequested);
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    // All of them, whatever was asked of the place before: no list and no reason.
    for (const QString& name : {u"figureStudies-number"_s, u"homeOpen1"_s}) {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        const QVariantList asked = studies.takeFirst();
        QVERIFY(asked.at(0).value<QList<Id>>().isEmpty());
        QVERIFY(asked.at(1).toString().isEmpty());
    }
    QTest::mouseClick(find<QPushButton>(u"figureCountries-number"_s), Qt::LeftButton);
    QCOMPARE(places.takeFirst().at(0).toString(), u"gaps"_s);
    QTest::mouseClick(find<QPushButton>(u"homeOpen3"_s), Qt::LeftButton);
    QCOMPARE(places.takeFirst().at(0).toString(), u"gaps"_s);
    QTest::mouseClick(find<QPushButton>(u"figureReviews-number"_s), Qt::LeftButton);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[1]});
}

void TestHomePlace::yearsOpenTheirStudies()
{
    openThree();
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    auto* years = find<YearChart>(u"homeYears"_s);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Left); // the last one
    QTest::keyClick(years, Qt::Key_Return);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[2]});
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(years, Qt::Key_Left);
    QTest::keyClick(years, Qt::Key_Return); // everything before the last forty years
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[0]});
}

void TestHomePlace::gapsOpenTheirCell()
{
    openThree();
    QSignalSpy cells(m_workspace.get(), &Workspace::cellRequested);
    QTest::mouseClick(find<QPushButton>(u"homeGap1-title"_s), Qt::LeftButton);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.takeFirst().at(0).value<Id>(), m_workspace->dimension(u"country"_s));
    auto* matrix = find<MiniMatrix>(u"miniMatrix"_s);
    QVERIFY(matrix->shownRows() > 0);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(cells.size(), 1);
    QVERIFY(cells.at(0).at(1).value<Id>() != 0);
}

void TestHomePlace::nextStepsOpenWhatIsMissing()
{
    openThree();
    auto* home = static_cast<HomePlace*>(m_shell->currentPlace());
    QVERIFY(home->statusText().contains(u"(#sector)"_s));
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    Q_EMIT find<QLabel>(u"statusText"_s)->linkActivated(u"#sector"_s);
    QCOMPARE(studies.takeFirst().at(0).value<QList<Id>>(), QList<Id>{m_ids[1]});
}

void TestHomePlace::saysThatItIsFiltered()
{
    openThree();
    QVERIFY(!find<QWidget>(u"homeFiltered"_s)->isVisible());
    Filter filter;
    filter.yearFrom = 2000;
    m_workspace->setFilter(filter);
    QTRY_VERIFY(find<QWidget>(u"homeFiltered"_s)->isVisible());
    QTRY_COMPARE(find<QPushButton>(u"figureStudies-number"_s)->text(), u"2"_s);
    QTest::mouseClick(find<QPushButton>(u"homeClearFilters"_s), Qt::LeftButton);
    QVERIFY(m_workspace->filter().isEmpty());
}

/// Each question says what to do for it.
void TestHomePlace::firstStepsOfAnEmptyCatalogue()
{
    m_workspace->openEmpty();
    for (int question = 1; question <= 4; ++question)
        QTRY_VERIFY(find<QWidget>(u"homeSteps%1"_s.arg(question))->isVisible());
    QVERIFY(!find<QWidget>(u"homeYears"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"miniMatrix"_s)->isVisible());
    QSignalSpy begun(m_workspace.get(), &Workspace::practiceBegun);
    QTest::mouseClick(find<QPushButton>(u"homeAddPractice"_s), Qt::LeftButton);
    QCOMPARE(begun.size(), 1);
    QSignalSpy rounds(m_workspace.get(), &Workspace::roundRequested);
    QVERIFY(!find<QPushButton>(u"homeProposeGaps"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"homeOpenRound"_s), Qt::LeftButton);
    QCOMPARE(rounds.takeFirst().at(0).value<Id>(), 0);
    QTest::mouseClick(find<QPushButton>(u"homeImport"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->importRequests, 1);
}

void TestHomePlace::answersBeginWithTheFirstStudy()
{
    m_workspace->openEmpty();
    QTRY_VERIFY(find<QWidget>(u"homeSteps1"_s)->isVisible());
    m_workspace->addStudy(u"a"_s, 2020, {{u"country"_s, {u"TH"_s}}});
    m_workspace->publish();
    QTRY_VERIFY(find<QWidget>(u"homeYears"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"homeSteps1"_s)->isVisible());
}

void TestHomePlace::practicesByStage()
{
    openFull();
    const std::vector<Practice> practices = m_workspace->snapshot()->practiceList;
    QVERIFY(find<QLabel>(u"homeAnswer2"_s)->text().startsWith(u"37 practices and lessons from"_s));
    auto* ethics = find<BarRow>(u"homeStage2"_s);
    QCOMPARE(ethics->accessibleName(), u"Ethics and safeguarding: 11"_s);
    QSignalSpy asked(m_workspace.get(), &Workspace::practicesRequested);
    QTest::mouseClick(ethics, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto ids = asked.at(0).at(0).value<QList<Id>>();
    QCOMPARE(ids.size(), 11);
    const Id ethicsTerm = m_workspace->term(QString(practiceStageKey), u"ETH"_s);
    for (const Practice& practice : practices)
        QCOMPARE(ids.contains(practice.id),
                 practice.termsIn(m_workspace->dimension(QString(practiceStageKey))).contains(ethicsTerm));
    ethics->setFocus();
    QTest::keyClick(ethics, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    // Where nothing is, the place opens to record something.
    auto* uptake = find<BarRow>(u"homeStage7"_s);
    QCOMPARE(uptake->accessibleName(), u"Dissemination and uptake: nothing recorded"_s);
    asked.clear();
    QTest::mouseClick(uptake, Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"homeOpen2"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    for (const QVariantList& one : asked) { // all, without the "Only …" of before
        QVERIFY(one.at(0).value<QList<Id>>().isEmpty());
        QVERIFY(one.at(1).toString().isEmpty());
    }
}

/// Those that most studies speak for, each with its number, each opening itself.
void TestHomePlace::bestSupportedPractices()
{
    openFull();
    SavePractices edit;
    edit.practices = {m_workspace->snapshot()->practiceList[5], m_workspace->snapshot()->practiceList[8]};
    for (size_t at = 0; at < edit.practices.size(); ++at) {
        edit.practices[at].kind = PracticeKind::Lesson;
        edit.practices[at].sources.clear();
        for (size_t study = 0; study < 4 - at; ++study)
            edit.practices[at].sources.push_back(
                {.study = m_workspace->snapshot()->studies->ids()[study], .page = {}, .quote = {}});
    }
    m_workspace->store().apply(edit).value();
    m_workspace->publish();
    auto* first = find<QPushButton>(u"homePractice1-title"_s);
    QTRY_COMPARE(first->accessibleName(), edit.practices[0].title + u", 4 studies"_s);
    QCOMPARE(find<QPushButton>(u"homePractice2-title"_s)->accessibleName(),
             edit.practices[1].title + u", 3 studies"_s);
    QVERIFY(find<QPushButton>(u"homePractice3-title"_s)->isVisible());
    QSignalSpy asked(m_workspace.get(), &Workspace::practicesRequested);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(asked.at(0).at(0).value<QList<Id>>(), QList<Id>{edit.practices[0].id});
    QCOMPARE(asked.at(0).at(1).toString(), edit.practices[0].title);
}

/// A figure and what it is of on every gap, and which table it is from.
void TestHomePlace::gapsSayTheirBurden()
{
    openThree();
    const auto* title = find<QPushButton>(u"homeGap1-title"_s);
    QVERIFY2(title->accessibleName().contains(u"people in Asia and the Pacific"_s),
             qPrintable(title->accessibleName()));
    const auto* caption = find<QLabel>(u"homeBurden"_s);
    QVERIFY(caption->isVisible());
    QVERIFY2(caption->text().startsWith(u"Burden: Victims of forced labour 2021"_s),
             qPrintable(caption->text()));
}

/// The column that is pointed at has its name on the picture, and in words for those who do not see it.
void TestHomePlace::smallMatrixNamesItsColumns()
{
    openThree();
    auto* matrix = find<MiniMatrix>(u"miniMatrix"_s);
    QVERIFY(matrix->accessibleDescription().contains(u" × "_s));
    const auto head = [matrix] { return matrix->grab(QRect(100, 0, matrix->width() - 100, 18)).toImage(); };
    const QImage before = head();
    QTest::mouseMove(matrix, QPoint(120, 30));
    QTRY_VERIFY(head() != before);
    const QImage first = head();
    QTest::mouseMove(matrix, QPoint(200, 30));
    QTRY_VERIFY(head() != first);
}

void TestHomePlace::practicesByKind()
{
    openFull();
    QSignalSpy asked(m_workspace.get(), &Workspace::practicesRequested);
    auto* lessons = find<QPushButton>(u"figure-lesson-number"_s);
    QTest::mouseClick(lessons, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto ids = asked.at(0).at(0).value<QList<Id>>();
    QCOMPARE(QString::number(ids.size()), lessons->text());
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    auto* sources = find<QPushButton>(u"figurePracticeStudies-number"_s);
    QTest::mouseClick(sources, Qt::LeftButton);
    QCOMPARE(QString::number(studies.at(0).at(0).value<QList<Id>>().size()), sources->text());
}

void TestHomePlace::contributionsOfTheirQuestion()
{
    openFull();
    QVERIFY(!find<QPushButton>(u"homeContributions4"_s)->isVisible());
    auto* second = find<QPushButton>(u"homeContributions2"_s);
    QVERIFY(second->isVisible());
    QCOMPARE(second->text(), u"4 contributions"_s);
    QSignalSpy asked(m_workspace.get(), &Workspace::contributionsRequested);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(asked.at(0).at(0).toInt(), 2);
}

void TestHomePlace::prioritiesOfTheRound()
{
    openFull();
    QVERIFY2(find<QLabel>(u"homeAnswer4"_s)
                 ->text()
                 .startsWith(u"Round “Regional workshop” (CHNRI): 28 ballots from 5 stakeholder groups"_s),
             qPrintable(find<QLabel>(u"homeAnswer4"_s)->text()));
    auto* first = find<PriorityRow>(u"homePriority1"_s);
    QVERIFY2(first->accessibleName().startsWith(
                 u"1. Prevalence of forced labour in domestic work: priority score"_s),
             qPrintable(first->accessibleName()));
    QVERIFY(find<PriorityRow>(u"homePriority5"_s)->isVisible());
    QSignalSpy rounds(m_workspace.get(), &Workspace::roundRequested);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(rounds.takeFirst().at(0).value<Id>(), m_round);
    QTest::mouseClick(find<QPushButton>(u"homeOpen4"_s), Qt::LeftButton);
    QCOMPARE(rounds.takeFirst().at(0).value<Id>(), m_round);
}

/// "1.5" is wider than "1": the titles of all rows stand behind the widest.
void TestHomePlace::ranksHaveRoom()
{
    PriorityRow row(u"row"_s);
    const HandoutBars::Bar bar{.label = u"Title"_s,
                               .note = {},
                               .value = 50,
                               .shown = u"50"_s,
                               .low = {},
                               .high = {},
                               .missing = false};
    row.setPriority(u"1"_s, bar);
    const int one = row.neededRankWidth();
    row.setPriority(u"10.5"_s, bar);
    QVERIFY(row.neededRankWidth() > one);
    QVERIFY(row.neededRankWidth() > QFontMetrics(uiFont(TypeSize::Title, true)).horizontalAdvance(u"10.5"_s));
    QCOMPARE(row.toolTip(), u"Title"_s);
}

/// Without a round, the largest gaps can become one; with one that nobody has voted in, it opens.
void TestHomePlace::theFirstRound()
{
    openThree();
    QSignalSpy proposed(m_workspace.get(), &Workspace::optionsProposed);
    auto* propose = find<QPushButton>(u"homeProposeGaps"_s);
    QTRY_VERIFY(propose->isVisible());
    QTest::mouseClick(propose, Qt::LeftButton);
    QCOMPARE(proposed.size(), 1);
    const auto options = proposed.at(0).at(0).value<std::vector<RoundOption>>();
    QCOMPARE(options.size(), 6U);
    for (const RoundOption& option : options) {
        QVERIFY(!option.title.isEmpty());
        QVERIFY2(!option.title.contains(u"cell"_s),
                 qPrintable(option.title)); // what is voted on, not what is counted
        QVERIFY(!option.gap.isNone());
        QVERIFY(option.gap == ordered(option.gap));
    }
    const Id round = addSampleRound(*m_workspace, 0);
    QTRY_VERIFY(!propose->isVisible());
    QVERIFY(find<QLabel>(u"homeAnswer4"_s)->text().contains(u"no ballots yet"_s));
    QSignalSpy rounds(m_workspace.get(), &Workspace::roundRequested);
    QTest::mouseClick(find<QPushButton>(u"homeOpenRound"_s), Qt::LeftButton);
    QCOMPARE(rounds.takeFirst().at(0).value<Id>(), round);
    auto* home = static_cast<HomePlace*>(m_shell->currentPlace());
    QVERIFY(home->statusText().contains(u"[no ballots yet](#round)"_s));
    Q_EMIT find<QLabel>(u"statusText"_s)->linkActivated(u"#round"_s);
    QCOMPARE(rounds.takeFirst().at(0).value<Id>(), round);
}

/// Resampling takes a while: a study that is coded does not do it again, a ballot does.
void TestHomePlace::resultIsWorkedOutOnce()
{
    openFull();
    auto* first = find<PriorityRow>(u"homePriority1"_s);
    const QString before = first->accessibleName();
    m_workspace->addStudy(u"one more"_s, 2021);
    m_workspace->publish();
    QTRY_VERIFY(find<QLabel>(u"homeAnswer1"_s)
                    ->text()
                    .contains(QString::number(m_workspace->snapshot()->studies->size())));
    QCOMPARE(first->accessibleName(), before);
    DeleteBallots gone;
    gone.round = m_round;
    for (const Ballot& ballot : m_workspace->snapshot()->rounds.front().ballots)
        gone.ballots << ballot.id;
    gone.ballots.removeLast();
    QVERIFY(m_workspace->store().apply(gone));
    m_workspace->publish();
    QTRY_VERIFY(find<QLabel>(u"homeAnswer4"_s)->text().contains(u"1 ballots"_s));
}

void TestHomePlace::exportsTheBriefFirst()
{
    openFull();
    auto* home = static_cast<HomePlace*>(m_shell->currentPlace());
    QVERIFY(home->canExport());
    home->exportContent();
    auto* menu = home->findChild<QMenu*>(u"homeExportMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->objectName(), u"homeExportBrief"_s);
    QCOMPARE(menu->activeAction(), menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_workspace->tables.handouts.size(), 1U);
    QCOMPARE(m_workspace->tables.handouts.front().title, u"Brief of the four questions"_s);
    Progress progress;
    const auto brief = m_workspace->tables.handouts.front().make(progress);
    QVERIFY(brief.has_value());
    QCOMPARE(brief->title, u"Forced labour in Asia-Pacific"_s);
    QVERIFY(brief->blocks.size() > 10);
    home->placeActions().last()->trigger();
    auto* dialog = home->findChild<ExportDialog*>();
    QVERIFY(dialog);
    dialog->close();
}

void TestHomePlace::everyControlHasAName()
{
    openFull();
    int controls = 0;
    for (const QAbstractButton* button :
         m_shell->currentPlace()->findChildren<QAbstractButton*>(QString(), Qt::FindChildrenRecursively)) {
        if (!button->isVisible())
            continue;
        ++controls;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
        QVERIFY2(button->focusPolicy() != Qt::NoFocus, qPrintable(button->objectName()));
    }
    QVERIFY(controls > 20);
}

void TestHomePlace::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("state");
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::Light, u"light"_s},
                                                      {ThemeChoice::Dark, u"dark"_s},
                                                      {ThemeChoice::HighContrast, u"contrast"_s}};
    const std::pair<QSize, double> sizes[] = {{{1280, 720}, 1}, {{1920, 1080}, 1}, {{1920, 1080}, 2}};
    if (qEnvironmentVariableIsSet("LACUNA_SHOTS")) // what one scrolls to
        QTest::newRow("home-whole-1280") << QSize(1280, 1320) << 1.0 << ThemeChoice::Light << u"full"_s;
    for (const auto& [size, scale] : sizes) {
        if (scale > 1 && !qEnvironmentVariableIsSet("LACUNA_SHOTS"))
            continue; // the same window, in more pixels
        for (const auto& [theme, name] : themes)
            QTest::addRow("home-full-%d-%s", int(size.width() * scale), qPrintable(name))
                << size << scale << theme << u"full"_s;
        for (const QString& state : {u"empty"_s, u"studies"_s})
            QTest::addRow("home-%s-%d", qPrintable(state), int(size.width() * scale))
                << size << scale << ThemeChoice::Light << state;
    }
}

/// Nothing is cut off; with LACUNA_SHOTS naming a folder the pictures are kept there, to be looked at.
void TestHomePlace::looks()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(ThemeChoice, theme);
    QFETCH(QString, state);
    m_theming->setChoice(theme);
    closeWindow();
    openWindow(size, [](Shell& shell, Workspace* workspace) { shell.addPlace(new HomePlace(workspace)); });
    if (state == "empty"_L1)
        m_workspace->openEmpty();
    else if (state == "studies"_L1)
        m_workspace->openSampleReferences();
    else
        openFull();
    QTRY_VERIFY(!find<QLabel>(u"homeAnswer4"_s)->text().isEmpty());
    QTest::qWait(200);
    QCOMPARE(cutOff(), QString());
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (!folder.isEmpty()) {
        QImage image(m_shell->size() * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        m_shell->render(&image);
        QVERIFY(image.save(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + u".png"_s)));
    }
    m_theming->setChoice(ThemeChoice::Light);
}

void TestHomePlace::needsNoScrollingSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longer");
    QTest::newRow("smallest") << QSize(1024, 640) << false;
    QTest::newRow("smallest, a language with longer words") << QSize(1024, 640) << true;
    QTest::newRow("middle, a language with longer words") << QSize(1280, 720) << true;
}

void TestHomePlace::needsNoScrollingSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, longer);
    class Longer : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override
        {
            if (!QByteArrayView(context).startsWith("lacuna::Home"))
                return {};
            return QString::fromUtf8(text) + u" et davantage"_s;
        }
    } translator;
    closeWindow();
    if (longer)
        QCoreApplication::installTranslator(&translator);
    openWindow(size, [](Shell& shell, Workspace* workspace) { shell.addPlace(new HomePlace(workspace)); });
    openFull();
    QCoreApplication::processEvents();
    auto* scroller = find<QScrollArea>(u"homeScroller"_s);
    QTRY_COMPARE(scroller->horizontalScrollBar()->maximum(), 0);
    for (const QString& name : {u"homeCard1"_s, u"homeCard2"_s, u"homeCard3"_s, u"homeCard4"_s}) {
        const auto* card = find<QWidget>(name);
        QTRY_VERIFY(card->mapTo(scroller->widget(), QPoint(card->width(), 0)).x()
                    <= scroller->viewport()->width());
    }
    QTRY_COMPARE(cutOff(), QString());
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestHomePlace)
#include "tst_homeplace.moc"
