// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/wheelguard.h"

#include <QtTest/QTest>
#include <QtTest/qtestwheel.h>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// A form of which the half is seen: a list, a number, and a lot below.
struct Form {
    explicit Form(int below)
        : page(new QWidget)
        , box(new QComboBox(page))
        , number(new QSpinBox(page))
    {
        box->addItems({u"Open"_s, u"Being filled"_s, u"Filled"_s});
        box->setCurrentIndex(1);
        number->setValue(5);
        auto* column = new QVBoxLayout(page);
        column->addWidget(box);
        column->addWidget(number);
        column->addSpacing(below);
        area.setWidget(page);
        area.resize(300, 200);
        area.show();
        box->setFocus();
    }
    /// As from the mouse: what a widget does not want goes to what is around it.
    void turn(QWidget* over, int by)
    {
        const QPoint at = over->mapTo(&area, over->rect().center());
        QTest::wheelEvent(area.windowHandle(), at, {0, by});
        QCoreApplication::processEvents();
    }
    QScrollArea area;
    QWidget* page;
    QComboBox* box;
    QSpinBox* number;
};

} // namespace

class WheelGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_guard = std::make_unique<WheelGuard>();
        qApp->installEventFilter(m_guard.get());
    }

    void wheelScrollsWhatIsAround()
    {
        Form form(600);
        form.area.verticalScrollBar()->setValue(20);
        form.turn(form.box, -120);
        QCOMPARE(form.box->currentIndex(), 1);
        QVERIFY(form.area.verticalScrollBar()->value() > 20);
        form.turn(form.number, 120);
        QCOMPARE(form.number->value(), 5);
    }

    /// Where nothing scrolls the wheel does what it does elsewhere.
    void wheelTurnsValuesWhereNothingScrolls()
    {
        Form form(0);
        form.turn(form.box, -120);
        QCOMPARE(form.box->currentIndex(), 2);
        form.turn(form.number, 120);
        QCOMPARE(form.number->value(), 6);
    }

    /// Without it, the test above would find the fault.
    void unguardedTheValueChanges()
    {
        m_guard.reset();
        Form form(600);
        form.turn(form.box, -120);
        QCOMPARE(form.box->currentIndex(), 2);
    }

private:
    std::unique_ptr<WheelGuard> m_guard;
};

QTEST_MAIN(WheelGuardTest)
#include "tst_wheelguard.moc"
