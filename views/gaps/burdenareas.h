// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/burdenfigures.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace lacuna {

/// The areas of a burden table, least evidence first.
class BurdenAreaModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Area, Value, Studies, PerBurden, ShareOfBurden, ShareOfStudies, Bars, ColumnCount };
    enum Role { BurdenRole = Qt::UserRole, StudiesRole }; ///< shares relative to the largest, for the bars

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure);
    int areaAt(int row) const; ///< index in the burden's areas
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AreaFigures& figures, int column) const;
    QString toolTip(const AreaFigures& figures) const;

    Burden m_burden;
    BurdenFigures m_figures;
    QString m_measure;
    double m_largestShare = 1;
};

/// The table of them; a click or Enter opens the studies of an area.
class BurdenAreaView : public QTableView {
    Q_OBJECT
public:
    explicit BurdenAreaView(QWidget* parent = nullptr);

    void setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure);
    BurdenAreaModel* areas() const { return m_model; }
    /// As text, a line an area, with headers: for the clipboard.
    QString asText() const;

Q_SIGNALS:
    void areaOpened(int area);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void hideColumns();

    bool m_isRate = false;
    BurdenAreaModel* m_model;
};

} // namespace lacuna
