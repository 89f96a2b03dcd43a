// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"

#include <QtCore/QAbstractTableModel>

namespace lacuna {

/// The first records of a file: as the studies they will be, or, of a table, its cells as they stand.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @p raw only where the preview has rows.
    void setPreview(const ImportPreview& preview, bool raw);
    void clear();
    bool isRaw() const { return m_raw; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Title, Authors, Year, Source, Type, Codings.
    enum Column { Title, Authors, Year, Source, Type, Codings, ColumnCount };

private:
    QString recordText(const Record& record, int column) const;

    ImportPreview m_preview;
    bool m_raw = false;
};

} // namespace lacuna
