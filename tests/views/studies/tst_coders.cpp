// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowtest.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyform.h"

#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Who codes: choosing a coder, whose codings the panels change, and what a blind coder sees.
class TestCoders : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTeamOfOneIsNotAsked();
    void choosesAndAddsACoder();
    void addsOneAfterTheOther();
    void saysWhyANameIsNotTaken();
    void isAsWideAsItsTexts();
    void codesAsTheCoder();
    void othersAreToldButNotChanged();
    void blindSeesAndTouchesNothingOfOthers();
    void blindSeesWhatCountsAndNobodySaid();
    void blindTakesBackOnlyOwnSteps();
    void aNewStudyIsCodedByTheCoder();
    void manyAreCodedByTheCoder();

private:
    Id addCoder(const QString& name)
    {
        Coder coder;
        coder.name = name;
        const auto saved = m_workspace->store().apply(SaveCoder{coder});
        Q_ASSERT(saved);
        return saved->id;
    }
    void code(int study, Id coder, const QString& country)
    {
        SetCodings edit;
        edit.study = m_ids[study];
        edit.dimension = m_workspace->dimension(u"country"_s);
        edit.coder = coder;
        Coding coding;
        coding.term = m_workspace->term(u"country"_s, country);
        coding.quote = u"as seen by %1"_s.arg(coder);
        edit.codings.push_back(coding);
        QVERIFY(m_workspace->store().apply(edit));
    }
    /// "IN by 0, TH by 7": what the catalogue has, by coder then term.
    QStringList said(int study) const
    {
        QStringList said;
        for (const Coding& coding : m_workspace->study(m_ids[study]).codings) {
            const QString name = coding.coder == m_ana ? u"Ana"_s : coding.coder == m_bo ? u"Bo"_s : u"-"_s;
            said << u"%1 %2"_s.arg(name, m_workspace->codebook().term(coding.term)->code);
        }
        said.sort();
        return said;
    }
    void select(int row)
    {
        find<QTableView>(u"studyTable"_s)->selectRow(row);
        auto* form = find<StudyForm>(u"studyForm"_s);
        QTRY_COMPARE(form->study(), m_ids[row]);
        QTRY_VERIFY(form->isEnabled() && !form->draft().study.title.isEmpty());
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field + u"-edit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool hasChip(const QString& code) const
    {
        const auto* chip = m_shell->findChild<QPushButton*>(u"coding-country-chip-"_s + code);
        return chip && chip->isVisible();
    }
    QLabel* others() { return find<QLabel>(u"coding-country-others"_s); }

    Id m_ana = 0;
    Id m_bo = 0;
};

void TestCoders::init()
{
    openWindow({1600, 900},
               [](Shell& shell, Workspace* workspace) { shell.addPlace(new StudiesPlace(workspace)); });
    m_workspace->openEmpty();
    m_ids = {m_workspace->addStudy(u"Debt bondage in brick kilns"_s, 2001, {{u"country"_s, {u"IN"_s}}}),
             m_workspace->addStudy(u"A study of fishers"_s, 2010)};
    m_ana = addCoder(u"Ana"_s);
    m_bo = addCoder(u"Bo"_s);
    code(0, m_bo, u"KH"_s);
    m_workspace->publish();
    QCoreApplication::processEvents();
}

void TestCoders::cleanup()
{
    closeWindow();
}

void TestCoders::aTeamOfOneIsNotAsked()
{
    auto* button = find<QPushButton>(u"coderButton"_s);
    QVERIFY(button->isVisible());
    m_workspace->openEmpty();
    QVERIFY(!button->isVisible());
}

void TestCoders::choosesAndAddsACoder()
{
    auto* button = find<QPushButton>(u"coderButton"_s);
    find<QAction>(u"actionCoder"_s)->trigger();
    auto* list = find<QListWidget>(u"coderList"_s);
    QCOMPARE(list->count(), 3); // nobody, Ana, Bo
    QVERIFY(!find<QCheckBox>(u"coderBlind"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_workspace->coder(), m_ana);
    QVERIFY(button->text().contains(u"Ana"_s));
    find<QCheckBox>(u"coderBlind"_s)->click();
    QVERIFY(m_workspace->isBlind());
    QVERIFY(button->text().contains(u"blind"_s));
    auto* name = find<QLineEdit>(u"newCoder"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Cy"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->coders.size(), 3u);
    QTRY_VERIFY(button->text().contains(u"Cy"_s));
    QCOMPARE(list->count(), 4);
    find<QPushButton>(u"coderDone"_s)->click();
    QTRY_VERIFY(!m_shell->findChild<QWidget*>(u"coderPopup"_s));
    QVERIFY(m_shell->isVisible());
}

void TestCoders::addsOneAfterTheOther()
{
    find<QAction>(u"actionCoder"_s)->trigger();
    auto* name = find<QLineEdit>(u"newCoder"_s);
    name->setFocus();
    size_t coders = 2;
    for (const QString& one : {u"Cy"_s, u"Dao"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), one);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ++coders;
        QTRY_COMPARE(m_workspace->snapshot()->coders.size(), coders);
        QTRY_VERIFY(name->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), name);
    }
}

void TestCoders::saysWhyANameIsNotTaken()
{
    find<QAction>(u"actionCoder"_s)->trigger();
    auto* popup = find<QWidget>(u"coderPopup"_s);
    auto* name = find<QLineEdit>(u"newCoder"_s);
    const auto* problem = find<QLabel>(u"newCoderProblem"_s);
    const QRect before = popup->geometry();
    name->setFocus();
    QTest::keyClicks(name, u"Bo"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Bo"_s), qPrintable(problem->text()));
    QCOMPARE(m_workspace->snapshot()->coders.size(), 2u);
    QVERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Bo"_s); // to be mended
    QVERIFY(popup->height() > before.height());
    QCOMPARE(popup->geometry().bottom(), before.bottom());
    QTest::keyClicks(name, u"b"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(popup->geometry(), before);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->coders.size(), 3u);
}

/// Not every language says it as shortly as English.
void TestCoders::isAsWideAsItsTexts()
{
    class Longer : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override
        {
            if (qstrcmp(context, "lacuna::CoderPopup") != 0)
                return {};
            return QString::fromUtf8(text) + u" and as much again, as in another language"_s;
        }
    } longer;
    QCoreApplication::installTranslator(&longer);
    find<QAction>(u"actionCoder"_s)->trigger();
    QCoreApplication::processEvents();
    for (const QWidget* widget : std::initializer_list<const QWidget*>{find<QCheckBox>(u"coderBlind"_s),
                                                                       find<QPushButton>(u"coderRename"_s),
                                                                       find<QPushButton>(u"coderRemove"_s)})
        QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(widget->objectName()));
    QCoreApplication::removeTranslator(&longer);
}

void TestCoders::codesAsTheCoder()
{
    m_workspace->setCoder(m_ana, false);
    select(0);
    type(u"coding-country"_s, u"thai"_s);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana TH"_s, u"Bo KH"_s}));
    QVERIFY(hasChip(u"TH"_s));
    // Another's term is not taken: the coder may say the same.
    type(u"coding-country"_s, u"cambodia"_s);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana KH"_s, u"Ana TH"_s, u"Bo KH"_s}));
    auto* chip = find<QPushButton>(u"coding-country-chip-KH"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana TH"_s, u"Bo KH"_s}));
    m_workspace->undo();
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana KH"_s, u"Ana TH"_s, u"Bo KH"_s}));
    QTRY_VERIFY(hasChip(u"KH"_s));
}

void TestCoders::othersAreToldButNotChanged()
{
    m_workspace->setCoder(m_ana, false);
    select(0);
    QVERIFY(!hasChip(u"IN"_s) && !hasChip(u"KH"_s));
    QVERIFY(others()->isVisible());
    QVERIFY(others()->text().contains(u"Bo: Cambodia"_s));
    QVERIFY(others()->text().contains(u"India"_s));
    // Nobody in particular has them all to change, as a team of one does.
    m_workspace->setCoder(0, false);
    QTRY_VERIFY(hasChip(u"IN"_s) && hasChip(u"KH"_s));
    QVERIFY(!others()->isVisible());
}

void TestCoders::blindSeesAndTouchesNothingOfOthers()
{
    m_workspace->setCoder(m_ana, true);
    select(0);
    QVERIFY(!hasChip(u"IN"_s) && !hasChip(u"KH"_s));
    QVERIFY(!others()->text().contains(u"Bo"_s) && !others()->text().contains(u"Cambodia"_s));
    const auto* table = find<QTableView>(u"studyTable"_s);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(table->model()->headerData(column, Qt::Horizontal).toString() != u"Country"_s);
    // What Bo says while the form is open is not known to it, and is not lost when it is applied.
    code(0, m_bo, u"LA"_s);
    auto* title = find<QPlainTextEdit>(u"study-title"_s);
    title->setPlainText(u"Debt bondage, again"_s);
    find<StudyForm>(u"studyForm"_s)->commit();
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.title, u"Debt bondage, again"_s);
    QCOMPARE(said(0), (QStringList{u"- IN"_s, u"Bo LA"_s}));
    type(u"coding-country"_s, u"thai"_s);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana TH"_s, u"Bo LA"_s}));
    QTest::keyClick(find<QLineEdit>(u"coding-country-edit"_s), Qt::Key_Backspace);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Bo LA"_s}));
    QTest::keyClick(find<QLineEdit>(u"coding-country-edit"_s), Qt::Key_Backspace); // nothing of Ana's is left
    QCoreApplication::processEvents();
    QCOMPARE(said(0), (QStringList{u"- IN"_s, u"Bo LA"_s}));
    const auto kept = m_workspace->study(m_ids[0]).codings;
    QVERIFY(std::ranges::contains(kept, u"as seen by %1"_s.arg(m_bo), &Coding::quote));
    QVERIFY(!others()->text().contains(u"Bo"_s) && !others()->text().contains(u"Lao"_s));
}

/// The panel and the counts say the same: what nobody in particular coded is there, until it is what coders agreed on.
void TestCoders::blindSeesWhatCountsAndNobodySaid()
{
    const Id country = m_workspace->dimension(u"country"_s);
    const auto counts = [&](const QString& code) {
        const auto terms = m_workspace->snapshot()->evidence->termsOf(0, country);
        return std::ranges::contains(terms, m_workspace->term(u"country"_s, code));
    };
    m_workspace->setCoder(m_ana, true);
    select(0);
    QVERIFY(counts(u"IN"_s));
    QTRY_VERIFY(others()->isVisible() && others()->text().contains(u"India"_s));
    SetCodings agreed;
    agreed.study = m_ids[0];
    agreed.dimension = country;
    agreed.reconciles = true;
    agreed.codings.emplace_back().term = m_workspace->term(u"country"_s, u"VN"_s);
    QVERIFY(m_workspace->store().apply(agreed));
    m_workspace->publish();
    QTRY_VERIFY(!others()->isVisible() && others()->text().isEmpty());
    QVERIFY(!counts(u"IN"_s) && !counts(u"VN"_s));
    // Who is not blind sees all; blind again, it is gone at once.
    m_workspace->setCoder(m_ana, false);
    QTRY_VERIFY(others()->text().contains(u"Viet"_s));
    m_workspace->setCoder(m_ana, true);
    QVERIFY(others()->text().isEmpty());
    QTest::qWait(50);
    QVERIFY(others()->text().isEmpty());
    // What was not shown is not lost when nobody in particular goes on in the form.
    auto* title = find<QPlainTextEdit>(u"study-title"_s);
    title->setPlainText(u"Debt bondage, agreed"_s);
    m_workspace->setCoder(0, false);
    find<StudyForm>(u"studyForm"_s)->commit();
    QTRY_COMPARE(m_workspace->study(m_ids[0]).study.title, u"Debt bondage, agreed"_s);
    QVERIFY(said(0).contains(u"- VN"_s));
}

void TestCoders::blindTakesBackOnlyOwnSteps()
{
    m_workspace->setCoder(m_bo, false);
    code(0, m_bo, u"LA"_s);
    m_workspace->publish();
    const auto* undo = find<QPushButton>(u"undo"_s);
    QVERIFY(undo->isEnabled() && undo->toolTip().contains(u"Debt bondage"_s));
    m_workspace->setCoder(m_ana, true);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->toolTip(), u"Nothing to undo"_s);
    m_workspace->undo();
    QTest::qWait(20);
    QVERIFY(said(0).contains(u"Bo LA"_s));
}

void TestCoders::aNewStudyIsCodedByTheCoder()
{
    m_workspace->setCoder(m_ana, true);
    find<QAction>(u"actionAddStudy"_s)->trigger();
    find<QPlainTextEdit>(u"study-title"_s)->setPlainText(u"New"_s);
    type(u"coding-country"_s, u"thai"_s);
    type(u"coding-country"_s, u"nepal"_s);
    auto* form = find<StudyForm>(u"studyForm"_s);
    QTRY_VERIFY(form->study() != 0);
    form->commit();
    m_ids << form->study();
    QTRY_COMPARE(said(2), (QStringList{u"Ana NP"_s, u"Ana TH"_s}));
}

void TestCoders::manyAreCodedByTheCoder()
{
    m_workspace->setCoder(m_ana, true);
    code(1, m_ana, u"VN"_s);
    m_workspace->publish();
    find<QTableView>(u"studyTable"_s)->selectAll();
    const auto chip = [this](const QString& code) {
        return m_shell->findChild<QPushButton*>(u"codeMany-country-chip-"_s + code);
    };
    QTRY_VERIFY(chip(u"VN"_s));
    QVERIFY(!chip(u"KH"_s) && !chip(u"IN"_s));
    type(u"codeMany-country"_s, u"cambodia"_s);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Ana KH"_s, u"Bo KH"_s}));
    QTRY_COMPARE(said(1), (QStringList{u"Ana KH"_s, u"Ana VN"_s}));
    QTRY_VERIFY(chip(u"KH"_s));
    chip(u"KH"_s)->setFocus();
    QTest::keyClick(chip(u"KH"_s), Qt::Key_Delete);
    QTRY_COMPARE(said(0), (QStringList{u"- IN"_s, u"Bo KH"_s}));
}

QTEST_MAIN(TestCoders)
#include "tst_coders.moc"
