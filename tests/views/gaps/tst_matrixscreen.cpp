// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the screen after scrolling, where cells are shifted and only some of it is drawn anew, and in and after a gesture of zooming,
// where cells are stretched pictures: the same, but for a gesture's sharpness, as if all were drawn anew.
#include "support/gapmapfixture.h"
#include "views/common/theme.h"
#include "views/gaps/matrixview.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

class MatrixScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }

    void init()
    {
        if (QGuiApplication::platformName() != u"offscreen"_s)
            QSKIP("the screen is only read back from the offscreen platform");
        m_view = std::make_unique<MatrixView>();
        m_view->setMap(test::fixtureMap({.segments = 3}));
        m_view->resize(480, 330);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QCoreApplication::processEvents();
    }

    void scrolledIsAsDrawnAnew_data()
    {
        QTest::addColumn<int>("style");
        for (int style = 0; style < 5; ++style)
            QTest::addRow("style %d", style) << style;
    }
    void scrolledIsAsDrawnAnew()
    {
        QFETCH(int, style);
        m_view->setDrawing(drawn(CellStyle(style)));
        QCoreApplication::processEvents();
        QVERIFY(across()->maximum() > 100);
        QVERIFY(down()->maximum() > 100);
        const QImage before = onScreen();
        down()->setValue(61);
        QCOMPARE(onScreen(), anew());
        QVERIFY(onScreen() != before);
        across()->setValue(47);
        QCOMPARE(onScreen(), anew());
        // Both before a frame, back and forth, and farther than there is to see.
        across()->setValue(3);
        down()->setValue(20);
        across()->setValue(90);
        QCOMPARE(onScreen(), anew());
        down()->setValue(down()->maximum());
        across()->setValue(across()->maximum());
        QCOMPARE(onScreen(), anew());
    }

    void outlineAndHoverLeaveNothingBehind()
    {
        m_view->select(1, 1);
        QCoreApplication::processEvents();
        const QRectF cell = m_view->visualRect(1, 1);
        QMouseEvent over(QEvent::MouseMove, cell.center(), m_view->viewport()->mapToGlobal(cell.center()),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &over);
        QCoreApplication::processEvents();
        // So far that the outline of the cell is cut by the headers.
        down()->setValue(int(cell.height() / 2));
        across()->setValue(int(cell.width() / 2));
        QCOMPARE(onScreen(), anew());
        across()->setValue(int(cell.width() * 3));
        down()->setValue(int(cell.height() * 3));
        QCOMPARE(onScreen(), anew());
        across()->setValue(0);
        down()->setValue(0);
        QCOMPARE(onScreen(), anew());
    }

    /// The explanation of a cell takes room from the matrix; the cell stays.
    void selectedCellStaysInSight()
    {
        const auto below = [this] {
            return m_view->viewport()->rect().contains(m_view->visualRect(7, 2).toRect());
        };
        m_view->select(7, 2);
        QCoreApplication::processEvents();
        QVERIFY(below());
        const QRect cell = m_view->visualRect(7, 2).toRect();
        m_view->resize(m_view->width(), cell.bottom() - 10);
        QCoreApplication::processEvents();
        QVERIFY(below());
        // What the user scrolled away stays away.
        down()->setValue(down()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(!below());
        m_view->resize(m_view->width() + 40, m_view->height());
        QCoreApplication::processEvents();
        QVERIFY(!below());
    }

    void oneStepOfZoomIsSharp()
    {
        m_view->setZoom(1.3);
        QCOMPARE(onScreen(), sharp());
    }

    /// Another zoom at its heels shows where everything goes; a rest later all of it is sharp.
    void gestureEndsSharp()
    {
        m_view->setDrawing(drawn(CellStyle::Mosaic));
        QCoreApplication::processEvents();
        for (int step = 1; step <= 6; ++step) {
            m_view->setZoom(1 + 0.05 * step);
            QCoreApplication::processEvents();
        }
        const QImage within = onScreen();
        const QRect last = m_view->visualRect(2, 2).toRect(); // is laid out as what follows
        QVERIFY(within != sharp());
        QTRY_COMPARE(onScreen(), sharp());
        QCOMPARE(m_view->visualRect(2, 2).toRect().size(), last.size());
        // Back to where the gesture began: nothing stretched is left among the pictures.
        for (const double zoom : {1.2, 1.1, 1.0}) {
            m_view->setZoom(zoom);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(onScreen(), sharp());
    }

private:
    static MatrixDrawing drawn(CellStyle style)
    {
        MatrixDrawing drawing;
        drawing.style = style;
        return drawing;
    }
    QScrollBar* down() const { return m_view->verticalScrollBar(); }
    QScrollBar* across() const { return m_view->horizontalScrollBar(); }
    /// The window as it stands on the screen, after what is due to be painted was.
    QImage onScreen() const
    {
        QCoreApplication::processEvents();
        return m_view->screen()
            ->grabWindow(m_view->winId())
            .toImage()
            .copy(QRect(m_view->viewport()->pos(), m_view->viewport()->size()))
            .convertToFormat(QImage::Format_RGB32);
    }
    QImage anew() const { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// As a view shows it that never had another zoom.
    QImage sharp() const
    {
        MatrixView other;
        other.setMap(m_view->map());
        other.setDrawing(m_view->drawing());
        other.resize(m_view->size());
        other.show();
        QCoreApplication::processEvents();
        other.horizontalScrollBar()->setValue(across()->value());
        other.verticalScrollBar()->setValue(down()->value());
        return other.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<MatrixView> m_view;
};

QTEST_MAIN(MatrixScreenTest)
#include "tst_matrixscreen.moc"
