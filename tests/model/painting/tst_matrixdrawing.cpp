// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixdrawing.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <limits>

using namespace lacuna;
using namespace Qt::StringLiterals;

class MatrixDrawingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesJson()
    {
        MatrixDrawing drawing;
        drawing.style = CellStyle::Donut;
        drawing.collapsedRows = {7, std::numeric_limits<Id>::max()};
        drawing.collapsedColumns = {(Id(1) << 60) + 1};
        drawing.hideEmptyRows = true;
        drawing.rowOrder = AxisOrder::TotalDescending;
        drawing.columnOrder = AxisOrder::Name;
        drawing.columnOrderLine = std::numeric_limits<Id>::max();
        drawing.transposed = true;
        drawing.totals = false;
        drawing.residuals = true;
        drawing.zoom = 1.5;
        const QByteArray text = QJsonDocument(drawing.toJson()).toJson();
        QCOMPARE(MatrixDrawing::fromJson(QJsonDocument::fromJson(text).object()), drawing);
        // The same drawing always gives the same bytes: views are compared and merged.
        QCOMPARE(QJsonDocument(MatrixDrawing(drawing).toJson()).toJson(), text);
    }

    void survivesJsonSortedByALine()
    {
        for (const AxisOrder order : {AxisOrder::LineDescending, AxisOrder::LineAscending}) {
            MatrixDrawing drawing;
            drawing.rowOrder = order;
            drawing.rowOrderLine = (Id(1) << 60) + 1;
            drawing.columnOrder = order;
            const QByteArray text = QJsonDocument(drawing.toJson()).toJson();
            QCOMPARE(MatrixDrawing::fromJson(QJsonDocument::fromJson(text).object()), drawing);
        }
    }

    void toleratesNonsense()
    {
        QCOMPARE(MatrixDrawing::fromJson({}), MatrixDrawing());
        const MatrixDrawing read = MatrixDrawing::fromJson({{u"style"_s, u"lava lamp"_s},
                                                            {u"zoom"_s, 1e9},
                                                            {u"collapsedRows"_s, u"all"_s},
                                                            {u"rowOrderLine"_s, u"sea"_s},
                                                            {u"rowOrder"_s, 3}});
        QCOMPARE(read.style, CellStyle::Heat);
        QCOMPARE(read.zoom, MatrixDrawing::maximumZoom);
        QVERIFY(read.collapsedRows.isEmpty());
        QCOMPARE(read.rowOrder, AxisOrder::Codebook);
        QCOMPARE(read.rowOrderLine, Id(0));
    }
};

QTEST_APPLESS_MAIN(MatrixDrawingTest)
#include "tst_matrixdrawing.moc"
