// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/common/commandpalette.h"
#include "views/common/elidedlabel.h"
#include "views/common/facetmodel.h"
#include "views/common/facetview.h"
#include "views/common/filterpanel.h"
#include "views/common/messages.h"
#include "views/common/place.h"
#include "views/common/shell.h"
#include "views/common/statusline.h"
#include "views/common/theme.h"
#include "views/common/yearbars.h"

#include <QtGui/QTextDocumentFragment>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

class StubPlace : public Place {
public:
    StubPlace(QString name, bool filtered)
        : m_name(std::move(name))
        , m_filtered(filtered)
    {
        setObjectName(m_name);
        setFocusPolicy(Qt::StrongFocus);
    }
    QString name() const override { return m_name; }
    QString title() const override { return m_name.toUpper(); }
    QString iconName() const override { return u"gaps"_s; }
    bool usesFilter() const override { return m_filtered; }
    void commitPending() override { ++commits; }
    int commits = 0;

private:
    QString m_name;
    bool m_filtered;
};

} // namespace

class TestShell : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_shell = std::make_unique<Shell>(m_workspace.get());
        m_shell->addPlace(new StubPlace(u"one"_s, true));
        m_shell->addPlace(new StubPlace(u"two"_s, false));
        m_shell->resize(1600, 900);
        m_shell->show();
        m_shell->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_shell.get()));
    }
    void cleanup()
    {
        m_shell.reset();
        m_workspace.reset();
    }

    void welcomesWithoutCatalogue();
    void showsPlacesAndPanel();
    void typingIntoSearchSetsTheFilter();
    void searchByKeyboardAlone();
    void searchHelpByKeyboard();
    void searchHints();
    void togglingAFacetMakesAClause();
    void facetNarrowsAndWidens();
    void facetModes();
    void findsWithinALongFacet();
    void yearsAreARange();
    void keepsUndatedOnRequest();
    void clearsEverything();
    void panelCollapsesInANarrowWindow();
    void statusSaysWhatMatches();
    void statusIsElided();
    void errorsStayAndNoticesOfferUndo();
    void showsAJobAndCancelsIt();
    void paletteFindsTermsStudiesAndActions();
    void paletteFindsWhatIsInSubmenusAndSaysWhenItFindsNothing();
    void remembersItsState();
    void everyControlHasANameAndAccessibleText();

private:
    QModelIndex row(FacetView* view, const QString& label)
    {
        const auto hits = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, label, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
        return hits.value(0);
    }
    void openThree()
    {
        m_workspace->openEmpty();
        m_workspace->addStudy(u"Debt bondage in brick kilns"_s, 2001,
                              {{u"country"_s, {u"TH"_s}}, {u"sector"_s, {u"MAN-BRK"_s}}});
        m_workspace->addStudy(u"Recruitment of fishers"_s, 2010,
                              {{u"country"_s, {u"KH"_s}}, {u"sector"_s, {u"FSH-SEA"_s}}});
        m_workspace->addStudy(u"An undated survey"_s, {}, {{u"country"_s, {u"KH"_s, u"TH"_s}}});
        m_workspace->publish();
        QCoreApplication::processEvents(); // layouts show their new widgets from the event loop
    }
};

void TestShell::welcomesWithoutCatalogue()
{
    QVERIFY(find<QWidget>(u"welcomePage"_s)->isVisible());
    QVERIFY(find<QWidget>(u"filterPanel"_s)->isHidden());
    QVERIFY(!find<QLineEdit>(u"search"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"welcomeSample"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->sampleRequests, 1);
    m_workspace->openEmpty();
    QVERIFY(!find<QWidget>(u"welcomePage"_s)->isVisible());
    QVERIFY(find<QWidget>(u"one"_s)->isVisible());
    m_workspace->close();
    QVERIFY(find<QWidget>(u"welcomePage"_s)->isVisible());
}

void TestShell::showsPlacesAndPanel()
{
    openThree();
    QVERIFY(find<QWidget>(u"filterPanel"_s)->isVisible());
    QSignalSpy changed(m_shell.get(), &Shell::placeChanged);
    QTest::keyClick(m_shell.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_shell->currentPlace()->name(), u"two"_s);
    QVERIFY(find<QWidget>(u"filterPanel"_s)->isHidden());
    QVERIFY(find<QWidget>(u"filterStrip"_s)->isHidden());
    QCOMPARE(static_cast<StubPlace*>(m_shell->place(u"one"_s))->commits, 1);
    QTest::mouseClick(find<QWidget>(u"rail-one"_s), Qt::LeftButton);
    QCOMPARE(m_shell->currentPlace()->name(), u"one"_s);
}

void TestShell::typingIntoSearchSetsTheFilter()
{
    openThree();
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"brick"_s);
    QCOMPARE(m_workspace->filter().search, u"brick"_s);
    QTRY_COMPARE(m_workspace->matches()->count, 1);
    QTRY_VERIFY(find<QLabel>(u"statusText"_s)->text().startsWith(u"1 of 3"_s));
}

void TestShell::searchByKeyboardAlone()
{
    openThree();
    QTest::keyClick(m_shell.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<QLineEdit>(u"search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"fish"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(m_shell->currentPlace()->hasFocus());
    QCOMPARE(m_workspace->filter().search, u"fish"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_workspace->filter().search.isEmpty());
}

void TestShell::searchHints()
{
    m_workspace->openEmpty();
    m_workspace->addStudy(u"Fishing far from land"_s, 2020);
    m_workspace->publish();
    auto* search = find<QLineEdit>(u"search"_s);
    auto* hint = find<ElidedLabel>(u"searchHint"_s);
    QTRY_VERIFY(search->isEnabled());
    QVERIFY(!hint->isVisible());
    QTest::keyClicks(search, u"foo:bar"_s);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->fullText(), u"“foo:” is not a field; searched as text"_s);
    QCOMPARE(search->accessibleDescription(), hint->fullText());
    QCoreApplication::processEvents();
    const auto bottom = [&](QWidget* widget) {
        return widget->mapTo(m_shell.get(), QPoint(0, widget->height())).y();
    };
    QVERIFY(bottom(search) <= bottom(hint) && bottom(hint) <= frame::topBarHeight);
    search->setText(u"year:abc"_s);
    QVERIFY(hint->fullText().startsWith(u"year: needs"_s));
    search->setText(u"\"fishing fa"_s); // being typed
    QTRY_COMPARE(m_workspace->matches()->count, 1);
    QVERIFY(!hint->isVisible());
    search->setText(u"\"fishing on land"_s);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->fullText().contains(u"not closed"_s));
    search->clear();
    QVERIFY(!hint->isVisible());
}

void TestShell::searchHelpByKeyboard()
{
    openThree();
    auto* search = find<QLineEdit>(u"search"_s);
    auto* help = find<QFrame>(u"searchHelp"_s);
    search->setFocus();
    QTest::keyClicks(search, u"fish"_s);
    QTest::keyClick(search, Qt::Key_F1);
    QTRY_VERIFY(help->isVisible());
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!help->isVisible());
    QTest::keyClick(search, Qt::Key_F1);
    QTRY_VERIFY(help->isVisible());
    // Every example is a button with a text that says what it does.
    const auto examples = help->findChildren<QPushButton*>();
    for (const QPushButton* example : examples) {
        QVERIFY((example->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY(!example->accessibleDescription().isEmpty());
    }
    const auto title = std::find_if(examples.begin(), examples.end(), [](const QPushButton* example) {
        return example->text().startsWith(u"title:"_s);
    });
    QVERIFY(title != examples.end());
    QTest::keyClick(*title, Qt::Key_Return);
    QVERIFY(!help->isVisible());
    QCOMPARE(search->text(), u"fish title:"_s);
}

void TestShell::togglingAFacetMakesAClause()
{
    openThree();
    auto* tree = find<FacetView>(u"facetTree-sector"_s);
    QTest::mouseClick(find<QToolButton>(u"facetHeader-sector"_s), Qt::LeftButton);
    QTest::qWait(0);
    const QModelIndex fishing = row(tree, u"Fishing and seafood"_s);
    QVERIFY(fishing.isValid());
    QCOMPARE(fishing.data(FacetModel::CountRole).toInt(), 1);
    tree->scrollTo(fishing);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(fishing).center());
    QCOMPARE(m_workspace->filter().clauses.size(), 1);
    QCOMPARE(m_workspace->filter().clauses[0].terms, QList<Id>{m_workspace->term(u"sector"_s, u"FSH"_s)});
    QTRY_COMPARE(m_workspace->matches()->count, 1);
    QCOMPARE(row(tree, u"Fishing and seafood"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(find<QLabel>(u"filterBadge"_s)->text(), u"1"_s);
    // The facet's own counts stay, those of others follow.
    QCOMPARE(row(tree, u"Manufacturing"_s).data(FacetModel::CountRole).toInt(), 1);
    tree->setFocus();
    tree->setCurrentIndex(row(tree, u"Fishing and seafood"_s));
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(m_workspace->filter().clauses.isEmpty());
}

void TestShell::facetNarrowsAndWidens()
{
    openThree();
    FacetModel model;
    model.setDimension(m_workspace->snapshot()->codebook, m_workspace->dimension(u"sector"_s));
    const auto at = [&](const QString& label) {
        return model
            .match(model.index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    };
    model.setClause(model.toggled(at(u"Manufacturing"_s)));
    QCOMPARE(at(u"Brick kilns"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.setClause(model.toggled(at(u"Brick kilns"_s)));
    QCOMPARE(at(u"Manufacturing"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.toggled(at(u"Manufacturing"_s)).terms,
             QList<Id>{m_workspace->term(u"sector"_s, u"MAN"_s)});
    QVERIFY(model.toggled(at(u"Not coded"_s)).uncoded);
}

void TestShell::facetModes()
{
    openThree();
    auto* tree = find<FacetView>(u"facetTree-country"_s);
    QTest::mouseClick(find<QToolButton>(u"facetHeader-country"_s), Qt::LeftButton);
    tree->expandAll();
    for (const QString& country : {u"Thailand"_s, u"Cambodia"_s})
        Q_EMIT tree->toggled(row(tree, country));
    QTRY_COMPARE(m_workspace->matches()->count, 3);
    QCOMPARE(m_workspace->filter().clauses.value(0).terms.size(), 2);
    auto* mode = find<QToolButton>(u"facetMode-country"_s);
    QVERIFY(mode->isVisible());
    mode->menu()->actions()[1]->trigger();
    QCOMPARE(m_workspace->filter().clauses[0].mode, FilterClause::Mode::AllOf);
    QTRY_COMPARE(m_workspace->matches()->count, 1);
    mode->menu()->actions()[2]->trigger();
    QTRY_COMPARE(m_workspace->matches()->count, 0);
    QCOMPARE(mode->text(), u"none"_s);
}

void TestShell::findsWithinALongFacet()
{
    openThree();
    QTest::mouseClick(find<QToolButton>(u"facetHeader-country"_s), Qt::LeftButton);
    auto* tree = find<FacetView>(u"facetTree-country"_s);
    QVERIFY(!row(tree, u"France"_s).isValid()); // no study: not offered until asked for
    QTest::keyClicks(find<QLineEdit>(u"facetFind-country"_s), u"burma"_s); // an alias
    QVERIFY(row(tree, u"Myanmar"_s).isValid());
    QVERIFY(tree->isExpanded(row(tree, u"Myanmar"_s).parent()));
    find<QLineEdit>(u"facetFind-country"_s)->clear();
    QTest::mouseClick(find<QPushButton>(u"facetMore-country"_s), Qt::LeftButton);
    QVERIFY(row(tree, u"France"_s).isValid());
}

void TestShell::yearsAreARange()
{
    openThree();
    auto* bars = find<YearBars>(u"yearHistogram"_s);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    QCOMPARE(m_workspace->filter().yearFrom, 2002);
    QVERIFY(!m_workspace->filter().yearTo);
    auto* to = find<QLineEdit>(u"yearTo"_s);
    to->setFocus();
    QTest::keyClicks(to, u"2005"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(m_workspace->filter().yearTo, 2005);
    QTRY_COMPARE(m_workspace->matches()->count, 1); // the undated one is kept
    QTest::mouseClick(find<QToolButton>(u"yearClear"_s), Qt::LeftButton);
    QVERIFY(m_workspace->filter().isEmpty());
    // Dragging over the first tenth of 2001–2010 takes one year.
    QTest::mousePress(bars, Qt::LeftButton, {}, QPoint(2, 20));
    QTest::mouseRelease(bars, Qt::LeftButton, {}, QPoint(2, 20));
    QCOMPARE(m_workspace->filter().yearTo, 2001);
}

void TestShell::keepsUndatedOnRequest()
{
    openThree();
    auto* keep = find<QCheckBox>(u"keepUndated"_s);
    QVERIFY(keep->isChecked());
    QVERIFY(keep->text().contains(u'1'));
    keep->click();
    QVERIFY(!m_workspace->filter().keepUndated);
}

void TestShell::clearsEverything()
{
    openThree();
    Filter filter;
    filter.search = u"x"_s;
    filter.yearFrom = 1990;
    filter.clauses.append({m_workspace->dimension(u"theme"_s),
                           FilterClause::Mode::AnyOf,
                           {m_workspace->term(u"theme"_s, u"PRE"_s)},
                           false});
    m_workspace->setFilter(filter);
    // A clause from elsewhere shows its facet: no filter acts unseen.
    QTRY_VERIFY(m_shell->findChild<FacetView*>(u"facetTree-theme"_s));
    QTest::mouseClick(find<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
    QVERIFY(m_workspace->filter().isEmpty());
    QTRY_VERIFY(find<QLineEdit>(u"search"_s)->text().isEmpty());
}

void TestShell::panelCollapsesInANarrowWindow()
{
    openThree();
    auto* panel = find<QWidget>(u"filterPanel"_s);
    auto* place = find<QWidget>(u"one"_s);
    m_shell->resize(1280, 720);
    QTest::qWait(0);
    QVERIFY(panel->isHidden());
    const int width = place->width();
    QTest::mouseClick(find<QToolButton>(u"showFilters"_s), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QTest::qWait(0);
    QCOMPARE(place->width(), width); // over the work, which does not move
    QTest::mouseClick(find<QToolButton>(u"collapseFilters"_s), Qt::LeftButton);
    QVERIFY(panel->isHidden());
    m_shell->resize(1600, 900);
    QTest::qWait(0);
    QVERIFY(panel->isVisible());
}

void TestShell::statusSaysWhatMatches()
{
    openThree();
    QCOMPARE(find<QLabel>(u"statusText"_s)->accessibleName(), u"3 studies · 1 not coded by sector"_s);
    QCOMPARE(find<QLabel>(u"savedState"_s)->text(), u"All changes saved"_s);
}

void TestShell::statusIsElided()
{
    StatusLine line(m_workspace.get());
    line.setPlaceText(
        u"Next: [12 < 13 studies without a country](#country) · [7 without a sector](#sector)"_s);
    const QString whole = u"Next: 12 < 13 studies without a country · 7 without a sector"_s;
    const auto* label = line.findChild<QLabel*>(u"statusText"_s);
    const auto plain = [label] { return QTextDocumentFragment::fromHtml(label->text()).toPlainText(); };
    line.resize(2000, line.height());
    line.show();
    QTRY_COMPARE(plain(), whole);
    QVERIFY(label->toolTip().isEmpty());
    for (int width = 1000; width > 150; width -= 50) {
        line.resize(width, line.height());
        QCoreApplication::processEvents();
        const QString shown = plain();
        QVERIFY2(label->fontMetrics().horizontalAdvance(shown) <= label->width(), qPrintable(shown));
        QVERIFY2(shown == whole || (shown.endsWith(u'…') && whole.startsWith(shown.chopped(1).trimmed())),
                 qPrintable(shown));
        QCOMPARE(label->toolTip(), shown == whole ? QString() : whole);
        QCOMPARE(label->accessibleName(), whole);
    }
    QVERIFY(plain().endsWith(u'…'));
    line.resize(500, line.height());
    QCoreApplication::processEvents();
    QVERIFY2(label->text().contains(u"href=\"country\">12 &lt; 13"_s), qPrintable(label->text()));
}

void TestShell::errorsStayAndNoticesOfferUndo()
{
    openThree();
    Q_EMIT m_workspace->failed({ErrorKind::Io, u"refs.ris could not be read."_s, u"EIO"_s});
    QVERIFY(find<QWidget>(u"errorBanner"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"errorDetail"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"errorMore"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"errorDetail"_s)->isVisible());
    QTest::mouseClick(find<QToolButton>(u"errorClose"_s), Qt::LeftButton);
    QVERIFY(!find<QWidget>(u"errorBanner"_s)->isVisible());
    Q_EMIT m_workspace->failed({ErrorKind::Cancelled, {}, {}});
    QVERIFY(!find<QWidget>(u"errorBanner"_s)->isVisible());

    m_workspace->apply(DeleteStudies{{m_workspace->studies().begin()->first}});
    QTRY_COMPARE(m_workspace->studies().size(), 2u);
    Q_EMIT m_workspace->noticed(u"Deleted 1 study"_s, true);
    QVERIFY(find<QWidget>(u"notice"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"noticeUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->studies().size(), 3u);

    // What a notice offers to take back it no longer offers once something else would be taken back.
    m_workspace->apply(DeleteStudies{{m_workspace->studies().begin()->first}});
    QTRY_COMPARE(m_workspace->studies().size(), 2u);
    Q_EMIT m_workspace->noticed(u"Deleted 1 study"_s, true);
    m_workspace->undo();
    QTRY_COMPARE(m_workspace->studies().size(), 3u);
    QVERIFY(!find<QWidget>(u"notice"_s)->isVisible());

    Q_EMIT m_workspace->failed({ErrorKind::Io, u"refs.ris could not be read."_s, {}});
    QVERIFY(find<QWidget>(u"errorBanner"_s)->isVisible());
    Q_EMIT m_workspace->jobStarted(u"Importing other.ris"_s);
    QVERIFY(!find<QWidget>(u"errorBanner"_s)->isVisible());
}

void TestShell::showsAJobAndCancelsIt()
{
    openThree();
    Q_EMIT m_workspace->jobStarted(u"Importing refs.ris"_s);
    Q_EMIT m_workspace->jobProgressed(u"Reading"_s, 50, 200);
    QVERIFY(find<QWidget>(u"jobProgress"_s)->isVisible());
    QVERIFY(find<QLabel>(u"jobText"_s)->text().contains(u"25"_s));
    QTest::mouseClick(find<QPushButton>(u"jobCancel"_s), Qt::LeftButton);
    QCOMPARE(m_workspace->cancels, 1);
    Q_EMIT m_workspace->jobFinished();
    QVERIFY(!find<QWidget>(u"jobProgress"_s)->isVisible());
}

void TestShell::paletteFindsTermsStudiesAndActions()
{
    openThree();
    QSignalSpy studies(m_workspace.get(), &Workspace::studiesRequested);
    QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
    auto* edit = find<QLineEdit>(u"paletteEdit"_s);
    auto* list = find<QListWidget>(u"paletteList"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"thail"_s);
    QCOMPARE(list->item(0)->text(), u"Thailand"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_workspace->filter().clauses.size(), 1);
    QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(edit, u"FISHERS"_s);
    QCOMPARE(list->item(list->count() - 1)->text(), u"Recruitment of fishers"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(studies.size(), 1);
    QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(edit, u"go two"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_shell->currentPlace()->name(), u"two"_s);
}

void TestShell::paletteFindsWhatIsInSubmenusAndSaysWhenItFindsNothing()
{
    openThree();
    QMenu appearance(u"Appearance"_s);
    QSignalSpy chosen(appearance.addAction(u"Dark"_s), &QAction::triggered);
    m_shell->addMenu(&appearance, MenuGroup::View);
    QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
    auto* edit = find<QLineEdit>(u"paletteEdit"_s);
    auto* list = find<QListWidget>(u"paletteList"_s);
    QTest::keyClicks(edit, u"xyzzy"_s);
    QCOMPARE(list->count(), 1); // a line that says so
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"commandPalette"_s)->isVisible());
    edit->clear();
    QTest::keyClicks(edit, u"appearance dark"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    cleanup(); // before the menu goes
}

void TestShell::remembersItsState()
{
    openThree();
    QTest::mouseClick(find<QToolButton>(u"facetHeader-country"_s), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>(u"collapseFilters"_s), Qt::LeftButton);
    m_shell->showPlace(u"two"_s);
    const QJsonObject state = m_shell->saveState();
    cleanup();
    init();
    m_shell->restoreState(state);
    openThree();
    QCOMPARE(m_shell->currentPlace()->name(), u"two"_s);
    m_shell->showPlace(u"one"_s);
    QVERIFY(find<QWidget>(u"filterPanel"_s)->isHidden());
    QTest::mouseClick(find<QToolButton>(u"showFilters"_s), Qt::LeftButton);
    QVERIFY(find<FacetView>(u"facetTree-country"_s)->isVisible());
}

void TestShell::everyControlHasANameAndAccessibleText()
{
    openThree();
    for (const QWidget* widget : m_shell->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || !widget->isVisible())
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(widget->objectName()));
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
