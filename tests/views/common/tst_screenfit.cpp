// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/screenfit.h"
#include "views/common/theme.h"

#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// 1920 × 1080 at 200 %.
constexpr QRect smallScreen(0, 0, 960, 540);

/// Content of at least @p least, and a button below.
struct Content {
    Content(QDialog& dialog, const QSize& least)
        : edit(new QLineEdit)
        , button(new QPushButton(u"Close"_s))
    {
        auto* column = new QVBoxLayout(&dialog);
        auto* big = new QWidget;
        big->setMinimumSize(least);
        column->addWidget(edit);
        column->addWidget(big, 1);
        column->addWidget(button);
    }
    QLineEdit* edit;
    QPushButton* button;
};

} // namespace

class TestScreenFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void leavesRoomForTheFrame();
    void shrinksWhatCanShrink();
    void scrollsWhatCannot();
    void leavesWhatFits();
    void watchesEveryDialog();

private:
    std::unique_ptr<Theming> m_theming;
};

void TestScreenFit::leavesRoomForTheFrame()
{
    const QSize room = roomWithin(smallScreen);
    QVERIFY(room.width() <= smallScreen.width() && room.height() <= 500);
    QVERIFY(!roomWithin(QRect(0, 0, 4, 4)).isEmpty());
}

void TestScreenFit::shrinksWhatCanShrink()
{
    QDialog dialog;
    const Content content(dialog, {200, 100});
    dialog.resize(1120, 660);
    fitDialog(dialog, roomWithin(smallScreen));
    dialog.show();
    QCOMPARE(dialog.size(), roomWithin(smallScreen));
    QVERIFY(!dialog.findChild<QScrollArea*>(u"dialogScroll"_s));
    QVERIFY(dialog.rect().contains(content.button->geometry()));
}

void TestScreenFit::scrollsWhatCannot()
{
    QDialog dialog;
    const Content content(dialog, {400, 700});
    content.edit->setFocus();
    dialog.resize(1120, 900);
    dialog.setMinimumSize(1000, 800);
    fitDialog(dialog, roomWithin(smallScreen));
    dialog.show();
    QCOMPARE(dialog.size(), roomWithin(smallScreen));
    auto* scroll = dialog.findChild<QScrollArea*>(u"dialogScroll"_s);
    QVERIFY(scroll && scroll->isVisible());
    QCOMPARE(dialog.focusWidget(), content.edit);
    const auto place = [&] {
        return QRect(content.button->mapTo(&dialog, QPoint()), content.button->size());
    };
    QVERIFY(content.button->isVisible() && !dialog.rect().contains(place()));
    scroll->ensureWidgetVisible(content.button); // as Tab does
    QVERIFY(dialog.rect().contains(place()));
}

void TestScreenFit::leavesWhatFits()
{
    QDialog dialog;
    const Content content(dialog, {200, 100});
    dialog.resize(420, 300);
    fitDialog(dialog, roomWithin(smallScreen));
    QCOMPARE(dialog.size(), QSize(420, 300));
}

void TestScreenFit::watchesEveryDialog()
{
    const ScreenFit fit;
    const QSize room = roomWithin(QGuiApplication::primaryScreen()->availableGeometry());
    QDialog dialog;
    const Content content(dialog, room * 2);
    dialog.resize(room * 3);
    dialog.show();
    QCOMPARE(dialog.size(), room);
    QDialog maximized;
    maximized.showMaximized();
    QVERIFY(maximized.isMaximized());
}

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
