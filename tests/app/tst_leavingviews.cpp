// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/studytablemodel.h"
#include "model/reports/handoutwriter.h"
#include "model/reports/tablefile.h"
#include "support/unpacked.h"
#include "support/windowtest.h"
#include "views/common/coderpages.h"
#include "views/common/coderpopup.h"
#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/gaps/chartspage.h"
#include "views/gaps/gapsplace.h"
#include "views/home/homeplace.h"
#include "views/practice/practiceplace.h"
#include "views/priorities/prioritiesplace.h"
#include "views/story/stageloader.h"
#include "views/story/stagepainter.h"
#include "views/studies/attachmentrow.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What only the window lets out: handouts and tables that its places make, copies, the stage. A word that is nowhere else stands in everything that carries the mark
/// "confidential"; nothing has it unless that is ticked. (What commands write is searched by tst_canaries.)
class TestLeavingViews : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void init();
    void cleanup();
    void brief();
    void practices();
    void digest();
    void contributions();
    void ballots();
    void ballotForm();
    void copies();
    void chartOfAgreement();
    void stage();
    void placesShowTheLock();
    void studyShowsTheLock();
    void looks_data();
    void looks();

private:
    static void settle();
    void plant();
    void plantStudies();
    void plantForum();
    Id plantRound();
    void plantCoders();
    void plantStory(Id round);
    void open(const QString& place) const;
    QDialog* choice() const;
    /// Triggers what @p start starts, ticks in the dialog what there is of @p ticked, and accepts it.
    void answer(const std::function<void()>& start, const QStringList& ticked) const;
    /// Everything that was written by now, in every format, as one; and forgets it.
    QByteArray everythingWritten();

    const QString m_practice = u"CanaryPracticezyx"_s;
    const QString m_said = u"CanarySaidzyx"_s;
    const QString m_participant = u"CanaryParticipantzyx"_s;
    const QString m_coder = u"CanaryCoderzyx"_s;
    const QString m_note = u"CanaryNotezyx"_s;
    const QString m_gap = u"CanaryGapzyx"_s;
    const QString m_file = u"CanaryFilezyx"_s;
    QStringList m_all{m_practice, m_said, m_participant, m_coder, m_note, m_gap, m_file};
    std::unique_ptr<Theming> m_theming;
    QTemporaryDir m_folder;
    Id m_story = 0;
    Id m_study = 0;
};

void TestLeavingViews::settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestLeavingViews::init()
{
    openWindow({1500, 950}, [](Shell& shell, TestWorkspace* workspace) {
        shell.addPlace(new HomePlace(workspace));
        shell.addPlace(new StudiesPlace(workspace));
        shell.addPlace(new GapsPlace(workspace));
        shell.addPlace(new PracticePlace(workspace));
        shell.addPlace(new PrioritiesPlace(workspace));
    });
    m_workspace->openEmpty();
    plant();
    settle();
}

void TestLeavingViews::cleanup()
{
    closeWindow();
}

/// One thing of each kind with the mark, and one without that may be seen.
void TestLeavingViews::plant()
{
    plantStudies();
    plantForum();
    plantCoders();
    plantStory(plantRound());
    m_workspace->publish();
}

void TestLeavingViews::plantStudies()
{
    CatalogueStore& store = m_workspace->store();
    const Id study = m_workspace->addStudy(u"A made-up study"_s, 2024,
                                           {{u"country"_s, {u"TH"_s}}, {u"sector"_s, {u"FSH"_s}}});
    CodedStudy noted = m_workspace->study(study);
    noted.study.notes = m_note;
    noted.study.notesConfidential = true;
    QVERIFY(store.apply(UpdateStudy{noted, true}));
    for (const QString& name : {m_file, u"Report"_s}) {
        Attachment file;
        file.study = study;
        file.fileName = name + u".txt"_s;
        file.mediaType = u"text/plain"_s;
        file.confidential = name == m_file;
        QVERIFY(store.apply(AttachFile{file, name.toUtf8(), {name}}));
    }
    Appraisal appraisal;
    appraisal.study = study;
    appraisal.checklist = u"amstar2"_s;
    appraisal.answers = {{u"1"_s, u"yes"_s}};
    appraisal.confidential = true;
    QVERIFY(store.apply(SaveAppraisal{appraisal}));
    m_study = study;
    m_workspace->addStudy(u"Another made-up study"_s, 2023,
                          {{u"country"_s, {u"KH"_s}}, {u"sector"_s, {u"AGR"_s}}});
    GapNote gap;
    gap.dimensionA = m_workspace->dimension(u"country"_s);
    gap.termA = m_workspace->term(u"country"_s, u"TH"_s);
    gap.dimensionB = m_workspace->dimension(u"sector"_s);
    gap.termB = m_workspace->term(u"sector"_s, u"AGR"_s);
    gap.text = gap.filledBy = m_gap;
    gap.status = GapStatus::BeingFilled;
    gap.confidential = true;
    QVERIFY(store.apply(SaveGapNote{gap}));
}

void TestLeavingViews::plantForum()
{
    CatalogueStore& store = m_workspace->store();
    std::vector<Practice> practices(2);
    practices[0].title = u"Ask twice"_s;
    practices[1].title = m_practice;
    practices[1].text = m_practice;
    practices[1].confidential = true;
    for (Practice& practice : practices) {
        practice.sources = {{m_study, {}, {}}};
        practice.terms = {{m_workspace->dimension(u"country"_s), m_workspace->term(u"country"_s, u"TH"_s)}};
    }
    QVERIFY(store.apply(SavePractices{practices}));
    const auto kept = store.practices();
    std::vector<Contribution> said(2);
    said[0].text = u"Nobody asks the crews."_s;
    said[0].question = 2;
    said[0].practices = {(*kept)[1].id}; // names what is confidential
    said[1].text = m_said;
    said[1].confidential = true;
    QVERIFY(store.apply(SaveContributions{said}));
}

Id TestLeavingViews::plantRound()
{
    CatalogueStore& store = m_workspace->store();
    Round round;
    round.name = u"Made-up round"_s;
    round.method = RoundMethod::DotVoting;
    round.ballotsConfidential = true;
    round.options.resize(2);
    round.options[0].title = u"Option A"_s;
    round.options[1].title = u"Option B"_s;
    round.participants = {{m_participant, StakeholderGroup::Workers}};
    (void)store.apply(SaveRound{round});
    round = store.rounds()->front();
    Ballot ballot;
    ballot.participant = m_participant;
    ballot.answers = {{round.options[0].id, 0, 3}};
    if (!store.apply(SaveBallots{round.id, {ballot}}))
        qFatal("no ballot");
    return round.id;
}

void TestLeavingViews::plantCoders()
{
    CatalogueStore& store = m_workspace->store();
    for (const QString& name : {m_coder, u"Ben"_s}) {
        const auto coder = store.apply(SaveCoder{{0, name, {}, name == m_coder}});
        QVERIFY(coder);
        Coding coding;
        coding.dimension = m_workspace->dimension(u"sector"_s);
        coding.term = m_workspace->term(u"sector"_s, name == m_coder ? u"FSH"_s : u"AGR"_s);
        coding.coder = coder->id;
        QVERIFY(store.apply(SetCodings{m_study, coding.dimension, coder->id, {coding}, false}));
    }
}

void TestLeavingViews::plantStory(Id round)
{
    CatalogueStore& store = m_workspace->store();
    View view;
    view.name = u"All"_s;
    view.question.rows = m_workspace->dimension(u"country"_s);
    view.question.columns = m_workspace->dimension(u"sector"_s);
    const Id shown = store.apply(SaveView{view})->id;
    Story story;
    story.name = u"Forum"_s;
    for (const StepKind kind : allStepKinds) {
        StoryStep step;
        step.kind = kind;
        step.title = u"A step"_s;
        step.view = showsView(kind) ? shown : 0;
        step.round = showsRound(kind) ? round : 0;
        story.steps.push_back(step);
    }
    m_story = store.apply(SaveStory{story})->id;
}

void TestLeavingViews::open(const QString& place) const
{
    m_shell->showPlace(place);
    settle();
}

QDialog* TestLeavingViews::choice() const
{
    for (QDialog* dialog : m_shell->findChildren<QDialog*>(u"exportChoice"_s)) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestLeavingViews::answer(const std::function<void()>& start, const QStringList& ticked) const
{
    start();
    settle();
    QDialog* asked = choice();
    QVERIFY2(asked, "nothing asks what may leave");
    auto* box = asked->findChild<QCheckBox*>(u"exportConfidential"_s);
    QVERIFY(box);
    QVERIFY(!box->isChecked()); // never remembered
    QVERIFY2(box->text().contains(QRegularExpression(u"\\d"_s)), qPrintable(box->text())); // how many
    for (const QString& name : ticked)
        asked->findChild<QCheckBox*>(name)->click();
    asked->findChild<QAbstractButton*>(u"exportChoiceAccept"_s)->click();
    settle();
}

QByteArray TestLeavingViews::everythingWritten()
{
    QByteArray all;
    Progress progress;
    int number = 0;
    for (const ScriptedTables::Made& made : std::exchange(m_workspace->tables.handouts, {})) {
        const auto handout = made.make(progress);
        if (!handout)
            qFatal("%s", qPrintable(handout.error().message));
        for (const auto& writer : handoutWriters()) {
            const QString name = m_folder.filePath(u"%1.%2"_s.arg(++number).arg(writer->extension()));
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || !writer->write(*handout, {}, file, progress))
                qFatal("not written: %s", qPrintable(name));
            file.close();
            all += test::unpacked(name);
        }
    }
    for (const ScriptedTables::Table& table : std::exchange(m_workspace->tables.exported, {})) {
        all += table.title.toUtf8() + table.table.name.toUtf8() + table.table.headers.join(u' ').toUtf8();
        for (const QStringList& row : table.table.rows)
            all += row.join(u' ').toUtf8() + '\n';
    }
    return all;
}

void TestLeavingViews::brief()
{
    open(u"home"_s);
    const auto start = [this] { find<QAction>(u"homeExportBrief"_s)->trigger(); };
    QTRY_VERIFY(find<QAction>(u"homeExportBrief"_s)->isEnabled());
    answer(start, {});
    const QByteArray careful = everythingWritten();
    QVERIFY(careful.contains("Ask twice"));
    for (const QString& word : std::as_const(m_all))
        QVERIFY2(!test::holds(careful, word), qPrintable(word));
    answer(start, {u"exportConfidential"_s});
    QVERIFY(test::holds(everythingWritten(), m_practice));
}

void TestLeavingViews::practices()
{
    open(u"practice"_s);
    const auto start = [this] { find<QAction>(u"actionExportPractices"_s)->trigger(); };
    answer(start, {u"exportNames"_s});
    const QByteArray careful = everythingWritten();
    QVERIFY(careful.contains("Ask twice"));
    QVERIFY(!test::holds(careful, m_practice));
    answer(start, {u"exportConfidential"_s});
    const QByteArray all = everythingWritten();
    QVERIFY(test::holds(all, m_practice));
    QVERIFY(all.contains("confidential")); // and is still marked when it is read in again
}

void TestLeavingViews::digest()
{
    open(u"practice"_s);
    const auto start = [this] { find<PracticePlace>(u"practicePlace"_s)->exportContent(); };
    answer(start, {u"exportNames"_s});
    const QByteArray careful = everythingWritten();
    QVERIFY(careful.contains("Ask twice"));
    QVERIFY(!test::holds(careful, m_practice));
    answer(start, {u"exportConfidential"_s});
    QVERIFY(test::holds(everythingWritten(), m_practice));
}

void TestLeavingViews::contributions()
{
    open(u"practice"_s);
    const auto start = [this] { find<QAction>(u"actionExportContributions"_s)->trigger(); };
    answer(start, {u"exportNames"_s});
    const QByteArray careful = everythingWritten();
    QVERIFY(careful.contains("Nobody asks the crews"));
    QVERIFY(!test::holds(careful, m_said));
    QVERIFY(!test::holds(careful, m_practice));
    answer(start, {u"exportConfidential"_s});
    const QByteArray all = everythingWritten();
    QVERIFY(test::holds(all, m_said));
    QVERIFY(test::holds(all, m_practice));
}

void TestLeavingViews::ballots()
{
    open(u"priorities"_s);
    find<PrioritiesPlace>(u"prioritiesPlace"_s)->findChild<QAbstractButton*>(u"ballotExport"_s)->click();
    settle();
    const auto with = [this] {
        find<QAbstractButton>(u"ballotExport"_s)->click();
        settle();
        auto* menu = find<QMenu>(u"ballotExportMenu"_s);
        menu->actions().last()->trigger();
        menu->close();
    };
    answer(with, {});
    QVERIFY(!test::holds(everythingWritten(), m_participant));
    answer(with, {u"exportConfidential"_s});
    QVERIFY(test::holds(everythingWritten(), m_participant));
}

void TestLeavingViews::ballotForm()
{
    open(u"priorities"_s);
    const auto start = [this] { find<QAbstractButton>(u"ballotForm"_s)->click(); };
    answer(start, {});
    const QByteArray careful = everythingWritten();
    QVERIFY(careful.contains("Option A"));
    QVERIFY(!test::holds(careful, m_participant));
    answer(start, {u"exportConfidential"_s});
    QVERIFY(test::holds(everythingWritten(), m_participant));
}

/// Whatever in the window is called a copy, of everything there is, is done; what the clipboard then holds is searched in every form it has it in.
void TestLeavingViews::copies()
{
    int copied = 0;
    for (const QString& place : {u"home"_s, u"studies"_s, u"gaps"_s, u"practice"_s, u"priorities"_s}) {
        open(place);
        if (auto* table = m_shell->findChild<QTableView*>(u"studyTable"_s); place == u"studies" && table)
            table->selectAll();
        settle();
        QList<std::function<void()>> copies;
        const auto isCopy = [](const QObject* it) {
            return it->objectName().contains(u"copy"_s, Qt::CaseInsensitive);
        };
        for (QAction* action : m_shell->findChildren<QAction*>()) {
            if (isCopy(action) && action->isEnabled())
                copies << [it = QPointer(action)] {
                    if (it)
                        it->trigger();
                };
        }
        for (QAbstractButton* button : m_shell->findChildren<QAbstractButton*>()) {
            if (isCopy(button) && button->isVisible() && button->isEnabled())
                copies << [it = QPointer(button)] {
                    if (it)
                        it->click();
                };
        }
        for (const auto& copy : std::as_const(copies)) {
            QGuiApplication::clipboard()->clear();
            copy();
            settle();
            const QMimeData* data = QGuiApplication::clipboard()->mimeData();
            for (const QString& format : data ? data->formats() : QStringList()) {
                const QByteArray bytes = data->data(format);
                copied += !bytes.isEmpty();
                for (const QString& word : std::as_const(m_all))
                    QVERIFY2(!test::holds(bytes, word), qPrintable(place + u": "_s + word));
            }
        }
    }
    QVERIFY2(copied >= 4, qPrintable(QString::number(copied)));
}

/// The one chart that names people: it does on the screen, not where it is taken to.
void TestLeavingViews::chartOfAgreement()
{
    ChartsPage page(m_workspace.get());
    page.resize(1200, 700);
    page.show();
    Question question;
    question.rows = m_workspace->dimension(u"country"_s);
    question.columns = m_workspace->dimension(u"sector"_s);
    m_workspace->computeGapMap(u"gaps"_s, question, false,
                               [&page](const Result<std::shared_ptr<const GapMap>>& map) {
                                   QVERIFY(map);
                                   page.setMap(*map);
                                   page.takeSnapshot();
                               });
    settle();
    ChartChoice wanted;
    wanted.kind = ChartKind::Agreement;
    page.choose(wanted);
    QTRY_VERIFY(page.canExport());
    QVERIFY(chartAsTsv(page.figure().table).contains(m_coder));
    page.findChild<QAction*>(u"copyChart"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->mimeData()->text();
    QVERIFY2(!copied.contains(m_coder) && copied.contains(u"Coder 1"_s) && copied.contains(u"Ben"_s),
             qPrintable(copied));
    page.exportContent();
    QCOMPARE(m_workspace->exportedPictures.size(), 1U);
    const auto& picture = m_workspace->exportedPictures[0];
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(picture.size.toSize());
    QPainter painter(&svg);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size), paletteFor(Theme::Light));
    painter.end();
    QVERIFY(buffer.data().contains("Coder 1"));
    QVERIFY(!test::holds(buffer.data(), m_coder));
}

void TestLeavingViews::stage()
{
    const auto snapshot = m_workspace->snapshot();
    const auto story = std::ranges::find(snapshot->stories, m_story, &Story::id);
    StageLoader loader(m_workspace.get());
    loader.setStory(*story);
    loader.wantAll();
    for (int step = 0; step < int(story->steps.size()); ++step) {
        QTRY_VERIFY(loader.content(step) && !loader.content(step)->loading);
        const auto content = loader.content(step);
        QVERIFY(content->round.participants.empty() && content->round.ballots.empty());
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({1600, 900});
        svg.setViewBox(QRect(0, 0, 1600, 900));
        QPainter painter(&svg);
        StagePainter(content, {}, {1600, 900}, Theme::Light).paint(painter);
        painter.end();
        QVERIFY(buffer.data().contains("</text>"));
        for (const QString& word : std::as_const(m_all))
            QVERIFY2(!test::holds(buffer.data(), word), qPrintable(word));
    }
}

/// Where what is marked is shown, the lock is.
void TestLeavingViews::placesShowTheLock()
{
    open(u"practice"_s);
    auto* place = find<PracticePlace>(u"practicePlace"_s);
    const auto practices = m_workspace->snapshot()->practiceList;
    place->showPractice(practices[1].id);
    settle();
    auto* box = find<QCheckBox>(u"practiceConfidential"_s);
    QVERIFY(box->isChecked() && !box->icon().isNull());
    const auto* cards = find<QAbstractItemView>(u"practiceCards"_s);
    int locks = 0;
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        for (int column = 0; column < cards->model()->columnCount(); ++column) {
            const QString spoken = cards->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
            locks += spoken.endsWith(u", confidential"_s);
        }
    }
    QCOMPARE(locks, 1);
    // By keyboard: one edit, that undo takes back.
    place->showPractice(practices[0].id);
    settle();
    QVERIFY(!box->isChecked() && box->icon().isNull());
    const size_t edits = m_workspace->edits.size();
    box->setFocus();
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Space);
    settle();
    QCOMPARE(m_workspace->edits.size(), edits + 1);
    QVERIFY(m_workspace->snapshot()->practiceList[0].confidential);
    m_workspace->undo();
    settle();
    QVERIFY(!m_workspace->snapshot()->practiceList[0].confidential);
    QVERIFY(!box->isChecked());

    open(u"priorities"_s);
    auto* ballots = find<QCheckBox>(u"ballotsConfidential"_s);
    QVERIFY(ballots->isChecked() && !ballots->icon().isNull());
    ballots->click();
    settle();
    QVERIFY(!m_workspace->snapshot()->rounds.front().ballotsConfidential);
}

/// In the panel of a study: its notes, a file, an appraisal; each is marked by keyboard and unmarked again.
void TestLeavingViews::studyShowsTheLock()
{
    open(u"studies"_s);
    auto* table = find<QTableView>(u"studyTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(StudyTableModel::IdRole).toLongLong() == m_study)
            table->selectRow(row);
    }
    QTRY_VERIFY(m_shell->findChild<AttachmentRow*>());
    find<QAbstractButton>(u"moreStudyFieldsButton"_s)->click();
    settle();
    auto* notes = find<QCheckBox>(u"study-notesConfidential"_s);
    QVERIFY(notes->isVisible() && notes->isChecked() && !notes->icon().isNull());
    const size_t edits = m_workspace->edits.size();
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Space);
    settle();
    QVERIFY(!m_workspace->study(m_study).study.notesConfidential);
    QCOMPARE(m_workspace->edits.size(), edits + 1);
    m_workspace->undo();
    settle();
    QVERIFY(m_workspace->study(m_study).study.notesConfidential);
    QTRY_VERIFY(notes->isChecked());

    const auto rowOf = [this](const QString& name) -> AttachmentRow* {
        for (AttachmentRow* row : m_shell->findChildren<AttachmentRow*>()) {
            if (row->isVisibleTo(m_shell.get()) && row->attachment().fileName.startsWith(name))
                return row;
        }
        return nullptr;
    };
    const auto isLocked = [&](const QString& name) {
        const AttachmentRow* row = rowOf(name);
        const auto* mark = row ? row->findChild<ConfidentialMark*>() : nullptr;
        const auto* open = row ? row->findChild<QAbstractButton*>(u"attachmentOpen"_s) : nullptr;
        const bool spoken = open && open->accessibleName().endsWith(u", confidential"_s);
        return mark && mark->isVisibleTo(row) && spoken && mark->accessibleName() == u"Confidential";
    };
    QVERIFY(isLocked(m_file));
    QVERIFY(!isLocked(u"Report"_s));
    rowOf(u"Report"_s)->findChild<QAction*>(u"attachmentConfidential"_s)->trigger();
    settle();
    QVERIFY(std::ranges::all_of(*m_workspace->store().attachments(m_study), &Attachment::confidential));
    QTRY_VERIFY(isLocked(u"Report"_s));
    m_workspace->undo();
    settle();
    QTRY_VERIFY(!isLocked(u"Report"_s));

    const auto* part = find<QWidget>(u"appraisalPart"_s);
    const auto* judged = part->findChild<ConfidentialMark*>();
    QVERIFY(judged && judged->isVisibleTo(part));
}

void TestLeavingViews::looks_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("contrast") << ThemeChoice::HighContrast;
}

/// For looking at, if LACUNA_SHOTS names a folder. The lock is drawn in every theme in the colour of its text.
void TestLeavingViews::looks()
{
    QFETCH(ThemeChoice, theme);
    m_theming->setChoice(theme);
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    const auto shoot = [&](QWidget* widget, const QString& name) {
        settle();
        if (!folder.isEmpty())
            widget->grab().save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
    };
    QImage image(lockSide, lockSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(currentPalette().surface);
    QPainter painter(&image);
    paintLock(painter, image.rect());
    painter.end();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixelColor(x, y) != currentPalette().surface;
    }
    QVERIFY2(drawn > 20 && drawn < lockSide * lockSide * 3 / 4, qPrintable(QString::number(drawn)));

    open(u"home"_s);
    shoot(m_shell.get(), u"home"_s);
    open(u"studies"_s);
    auto* table = find<QTableView>(u"studyTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(StudyTableModel::IdRole).toLongLong() == m_study)
            table->selectRow(row);
    }
    QTRY_VERIFY(m_shell->findChild<AttachmentRow*>());
    find<QAbstractButton>(u"moreStudyFieldsButton"_s)->click();
    settle();
    auto* scroller = find<QScrollArea>(u"studyFormScroller"_s);
    scroller->ensureWidgetVisible(find<QWidget>(u"study-notesConfidential"_s), 0, 200);
    shoot(m_shell.get(), u"study-notes"_s);
    scroller->ensureWidgetVisible(find<QWidget>(u"appraisalPart"_s), 0, 300);
    shoot(m_shell.get(), u"study-files"_s);
    m_workspace->setCoder(m_workspace->snapshot()->coders[1].id, false);
    settle();
    CoderPopup popup(m_workspace.get(), m_shell.get());
    popup.show();
    shoot(&popup, u"coders"_s);
    popup.hide();
    CoderNamePage page(m_workspace.get(), m_workspace->snapshot()->coders[1], nullptr);
    page.resize(300, 260);
    page.show();
    shoot(&page, u"coder"_s);
    page.hide();
    open(u"practice"_s);
    auto* place = find<PracticePlace>(u"practicePlace"_s);
    place->showPractice(m_workspace->snapshot()->practiceList[1].id);
    shoot(m_shell.get(), u"practices"_s);
    place->showPage(PracticePlace::Page::Contributions);
    shoot(m_shell.get(), u"contributions"_s);
    find<QAction>(u"actionExportContributions"_s)->trigger();
    settle();
    QVERIFY(choice());
    shoot(choice(), u"choice"_s);
    choice()->reject();
    open(u"priorities"_s);
    find<QAbstractButton>(u"roundToBallots"_s)->click();
    shoot(m_shell.get(), u"priorities"_s);
    open(u"gaps"_s);
    const auto dimension = [this](const QString& key) { return m_workspace->dimension(key); };
    Q_EMIT m_workspace->cellRequested(dimension(u"country"_s), m_workspace->term(u"country"_s, u"TH"_s),
                                      dimension(u"sector"_s), m_workspace->term(u"sector"_s, u"AGR"_s));
    shoot(m_shell.get(), u"gap"_s);
    m_theming->setChoice(ThemeChoice::Light);
}

QTEST_MAIN(TestLeavingViews)
#include "tst_leavingviews.moc"
