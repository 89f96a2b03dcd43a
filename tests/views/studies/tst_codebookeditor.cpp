// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/termtreemodel.h"
#include "support/testworkspace.h"
#include "views/studies/codebookeditor.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestCodebookEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsUsage();
    void renamesInPlaceAndInTheDetail();
    void addsATermBelow();
    void movesByDrop();
    void mergesByTypeAhead();
    void retiresAndBringsBack();
    void deletesOnlyWhatIsUnused();
    void addsADimension();
    void switchingDimensionsMixesNothingUp();

private:
    template <typename T> T* find(const QString& name) { return m_editor->findChild<T*>(name); }
    TermTreeModel* model() { return static_cast<TermTreeModel*>(m_tree->model()); }
    Id sector(const QString& code) { return m_workspace->term(u"sector"_s, code); }
    void choose(Id term) { m_tree->setCurrentIndex(model()->indexOf(term)); }
    const Term* term(Id id) { return m_workspace->codebook().term(id); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<CodebookEditor> m_editor;
    QTreeView* m_tree = nullptr;
};

void TestCodebookEditor::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_workspace->openEmpty();
    m_workspace->addStudy(u"One"_s, 2001, {{u"sector"_s, {u"MAN-BRK"_s}}});
    m_workspace->addStudy(u"Two"_s, 2002, {{u"sector"_s, {u"MIN"_s}}});
    m_workspace->publish();
    m_editor = std::make_unique<CodebookEditor>(m_workspace.get());
    m_editor->showDimension(m_workspace->dimension(u"sector"_s));
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_tree = find<QTreeView>(u"termTree"_s);
}

void TestCodebookEditor::cleanup()
{
    m_editor.reset();
    m_workspace.reset();
}

void TestCodebookEditor::showsUsage()
{
    QCOMPARE(model()->indexOf(sector(u"MAN"_s)).data(TermTreeModel::CountRole).toInt(), 1);
    QCOMPARE(model()->indexOf(sector(u"FSH"_s)).data(TermTreeModel::CountRole).toInt(), 0);
}

void TestCodebookEditor::renamesInPlaceAndInTheDetail()
{
    const Id mining = sector(u"MIN"_s);
    model()->setData(model()->indexOf(mining), u"Mines"_s, Qt::EditRole);
    QTRY_COMPARE(term(mining)->label, u"Mines"_s);
    choose(mining);
    auto* label = find<QLineEdit>(u"codebookLabel"_s);
    QTRY_COMPARE(label->text(), u"Mines"_s);
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, u"Mining"_s);
    find<QPlainTextEdit>(u"codebookAliases"_s)->setFocus();
    QTRY_COMPARE(term(mining)->label, u"Mining"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"codebookAliases"_s), u"pits"_s);
    label->setFocus();
    QTRY_COMPARE(term(mining)->aliases, QStringList{u"pits"_s});
    QTest::mouseClick(find<QPushButton>(u"codebookUndo"_s), Qt::LeftButton);
    QTRY_VERIFY(term(mining)->aliases.isEmpty());
}

void TestCodebookEditor::addsATermBelow()
{
    choose(sector(u"MIN"_s));
    QTest::mouseClick(find<QPushButton>(u"addTermBelow"_s), Qt::LeftButton);
    QTRY_VERIFY(
        !m_workspace->codebook().children(m_workspace->dimension(u"sector"_s), sector(u"MIN"_s)).empty());
}

void TestCodebookEditor::movesByDrop()
{
    const Id bricks = sector(u"MAN-BRK"_s);
    Q_EMIT model()->moveRequested(bricks, sector(u"CON"_s), 0);
    QTRY_COMPARE(term(bricks)->parent, sector(u"CON"_s));
    // Down among its siblings: the row is counted with it, the position without.
    const Id plantations = sector(u"AGR-PLT"_s);
    Q_EMIT model()->moveRequested(plantations, sector(u"AGR"_s), 2);
    QTRY_COMPARE(term(plantations)->position, 1);
}

void TestCodebookEditor::mergesByTypeAhead()
{
    const Id from = sector(u"MIN"_s);
    choose(from);
    QTest::mouseClick(find<QPushButton>(u"mergeTerm"_s), Qt::LeftButton);
    auto* edit = find<QLineEdit>(u"mergeInto-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, u"construct"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!term(from));
    const auto& merge = std::get<MergeTerms>(m_workspace->edits.back());
    QCOMPARE(merge.into, sector(u"CON"_s));
}

void TestCodebookEditor::retiresAndBringsBack()
{
    const Id mining = sector(u"MIN"_s);
    choose(mining);
    QTest::mouseClick(find<QPushButton>(u"retireTerm"_s), Qt::LeftButton);
    QTRY_VERIFY(term(mining)->retired);
    choose(mining);
    QTRY_COMPARE(find<QPushButton>(u"retireTerm"_s)->text(), u"Bring back"_s);
    QTest::mouseClick(find<QPushButton>(u"retireTerm"_s), Qt::LeftButton);
    QTRY_VERIFY(!term(mining)->retired);
}

void TestCodebookEditor::deletesOnlyWhatIsUnused()
{
    const Id mining = sector(u"MIN"_s);
    choose(mining);
    QTest::mouseClick(find<QPushButton>(u"removeTerm"_s), Qt::LeftButton);
    QTRY_VERIFY(!find<QLabel>(u"codebookMessage"_s)->text().isEmpty());
    QVERIFY(term(mining));
    const Id unused = sector(u"CYB"_s);
    choose(unused);
    QTest::mouseClick(find<QPushButton>(u"removeTerm"_s), Qt::LeftButton);
    QTRY_VERIFY(!term(unused));
}

void TestCodebookEditor::addsADimension()
{
    const size_t before = m_workspace->codebook().dimensions().size();
    QTest::mouseClick(find<QPushButton>(u"addDimension"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->codebook().dimensions().size(), before + 1);
    QTRY_COMPARE(find<QLineEdit>(u"codebookLabel"_s)->text(), u"New dimension"_s);
}

void TestCodebookEditor::switchingDimensionsMixesNothingUp()
{
    m_tree->setCurrentIndex({});
    const QString sectorLabel = find<QLineEdit>(u"codebookLabel"_s)->text();
    for (const Dimension& dimension : m_workspace->codebook().dimensions())
        m_editor->showDimension(dimension.id);
    QTest::qWait(20);
    QVERIFY(m_workspace->edits.empty());
    m_editor->showDimension(m_workspace->dimension(u"sector"_s));
    QCOMPARE(m_workspace->codebook().dimension(u"sector"_s)->label, sectorLabel);
}

QTEST_MAIN(TestCodebookEditor)
#include "tst_codebookeditor.moc"
