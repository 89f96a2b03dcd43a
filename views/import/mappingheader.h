// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"

#include <QtWidgets/QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace lacuna {

/// The header of a table that is to be imported: each column's own header, and below it what the column is taken for, to be changed.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(QWidget* parent = nullptr);

    void setFields(const std::vector<ImportChoices::Entry>& fields);
    /// Empty: a plain header. The model must have these columns by then.
    void setColumns(const std::vector<ImportColumn>& columns);

    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldChosen(int column, const QString& field);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeChooser(int column);
    void placeChoosers();

    QStandardItemModel* m_fields; ///< one for all choosers
    QList<QComboBox*> m_choosers;
    int m_used = 0; ///< of the choosers
};

} // namespace lacuna
