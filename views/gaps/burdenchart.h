// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/burdenfigures.h"
#include "model/painting/palette.h"

#include <QtGui/QImage>
#include <QtGui/QPicture>
#include <QtWidgets/QWidget>

class QChart;
class QChartView;
class QValueAxis;
class QXYSeries;

namespace lacuna {

/// Evidence against burden as a chart: areas by burden and studies with the line of proportion, or the concentration curve. Points open what they
/// stand for. Owned by the burden page.
class BurdenChart : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Scatter, Curve };
    explicit BurdenChart(QWidget* parent = nullptr);

    /// What is drawn; @p caption stands under the chart wherever it is taken to.
    void setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure,
                    const QString& caption);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    QString title() const; ///< what the chart shows, in a line
    QString asText() const; ///< its figures, for screen readers and the clipboard

    QImage image(double scale); ///< with title and caption; as on paper, whatever the theme
    /// The same as strokes in any colours, pictureSize() large: what is shown later does not change it.
    QPicture picture(const Palette& palette);
    /// Draws @p picture the same on every device: Qt scales one by the device's dots an inch.
    static void drawOnPaper(QPainter& painter, const QPicture& picture);
    QSize pictureSize() const; ///< px

Q_SIGNALS:
    void areaOpened(int area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    const Palette& colours() const;
    void drawScatter();
    void drawCurve();
    void addLine(const QList<QPointF>& points, bool dashed, const QString& name);
    void addPoints(const QList<QPointF>& points, const std::vector<int>& rows, const QString& name);
    void connectPoints(QXYSeries* series, const QList<QPointF>& points, const std::vector<int>& rows);
    QValueAxis* addAxis(Qt::Alignment side, const QString& title, double most, const QString& format);
    QString labelOf(int row) const;
    void paint(QPainter& painter) const;

    Kind m_kind = Kind::Scatter;
    Burden m_burden;
    BurdenFigures m_figures;
    QString m_measure;
    QString m_caption;
    const Palette* m_wanted = nullptr; ///< while a picture is made in other colours than the window's
    QChart* m_chart = nullptr;
    QChartView* m_view = nullptr;
};

} // namespace lacuna
