// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/enterpresses.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Enter on what has the focus, in a window and in a dialog.
class TestEnterPresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pressesButtons_data();
    void pressesButtons();
    void leavesOthers_data();
    void leavesOthers();
    void onlyOnceWhileHeld();
    void aButtonMayGo();
    void fieldsAndTablesKeepEnter();
    void dialogsKeepTheirDefault();

private:
    template <typename T> T* add(T* widget)
    {
        m_window->layout()->addWidget(widget);
        widget->setFocus();
        QApplication::processEvents(); // the layout shows it
        return widget;
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<EnterPresses> m_filter;
};

void TestEnterPresses::init()
{
    m_filter = std::make_unique<EnterPresses>(nullptr);
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEnterPresses::cleanup()
{
    m_window.reset();
    m_filter.reset();
}

void TestEnterPresses::pressesButtons_data()
{
    QTest::addColumn<bool>("tool");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("push button, Return") << false << Qt::Key_Return;
    QTest::newRow("push button, Enter") << false << Qt::Key_Enter;
    QTest::newRow("tool button, Return") << true << Qt::Key_Return;
    QTest::newRow("tool button, Enter") << true << Qt::Key_Enter;
}

void TestEnterPresses::pressesButtons()
{
    QFETCH(bool, tool);
    QFETCH(Qt::Key, key);
    QAbstractButton* button =
        tool ? static_cast<QAbstractButton*>(new QToolButton) : new QPushButton(u"Do"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    add(button);
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(button, key, Qt::ControlModifier); // a shortcut's
    QCOMPARE(clicked.size(), 1);
    button->setEnabled(false);
    QTest::keyClick(button, key);
    QCOMPARE(clicked.size(), 1);
}

void TestEnterPresses::leavesOthers_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("toggles");
    QTest::newRow("Enter") << Qt::Key_Return << 0;
    QTest::newRow("Space") << Qt::Key_Space << 1;
}

void TestEnterPresses::leavesOthers()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, toggles);
    auto* box = new QCheckBox(u"Check"_s);
    add(box);
    const QSignalSpy toggled(box, &QCheckBox::toggled);
    QTest::keyClick(box, key);
    QCOMPARE(toggled.size(), toggles);
}

void TestEnterPresses::onlyOnceWhileHeld()
{
    QAbstractButton* button = add(new QPushButton(u"Delete"_s));
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, i > 0);
        QApplication::sendEvent(button, &press);
    }
    QCOMPARE(clicked.size(), 1);
}

void TestEnterPresses::aButtonMayGo()
{
    const QPointer<QAbstractButton> button = add(new QPushButton(u"Remove me"_s));
    connect(button, &QAbstractButton::clicked, this, [button] { button->deleteLater(); });
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(button, &press);
    QTRY_VERIFY(!button);
}

void TestEnterPresses::fieldsAndTablesKeepEnter()
{
    QAbstractButton* button = add(new QPushButton(u"Do"_s));
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    auto* line = add(new QLineEdit);
    const QSignalSpy returned(line, &QLineEdit::returnPressed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(returned.size(), 1);
    auto* text = add(new QPlainTextEdit);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(text->toPlainText(), u"\n"_s);
    auto* table = add(new QTableWidget(2, 1));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setCurrentCell(0, 0);
    const QSignalSpy activated(table, &QAbstractItemView::activated);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(clicked.size(), 0);
}

void TestEnterPresses::dialogsKeepTheirDefault()
{
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* line = new QLineEdit;
    auto* accept = new QPushButton(u"Save"_s);
    auto* other = new QPushButton(u"Look"_s);
    layout->addWidget(line);
    layout->addWidget(accept);
    layout->addWidget(other);
    other->setAutoDefault(false);
    accept->setDefault(true);
    const QSignalSpy accepted(accept, &QPushButton::clicked);
    const QSignalSpy looked(other, &QPushButton::clicked);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    other->setFocus(); // what has the focus is pressed, and nothing else
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(accepted.size(), 1);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Return);
    QCOMPARE(accepted.size(), 2);
}

QTEST_MAIN(TestEnterPresses)
#include "tst_enterpresses.moc"
