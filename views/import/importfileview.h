// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lacuna {

class ImportOptionsBar;
class ImportPreviewModel;
class MappingHeader;
class SegmentedSwitch;

/// How one file is read and what comes of it: the choices on top, its first records below; of a table, what each column is.
class ImportFileView : public QWidget {
    Q_OBJECT
public:
    explicit ImportFileView(QWidget* parent = nullptr);

    void setChoices(const ImportChoices& choices);
    /// @p preview is null while nothing is known; then @p error, if any, says why.
    void showFile(const ImportSource& source, const ImportPreview* preview, const QString& error);

Q_SIGNALS:
    void settingsChosen(const lacuna::ImportFileSettings& settings);

private:
    void buildTable();
    void showPreview(const ImportPreview& preview);
    void showMappingLine();
    void showTable();
    void mapColumn(int column, const QString& field);
    void sizeColumns();

    ImportSource m_source;
    ImportPreview m_preview;
    bool m_asRecords = false; ///< of a table: the studies instead of the cells
    QString m_sized; ///< what the columns' widths were made for
    ImportOptionsBar* m_options;
    QLabel* m_caption = nullptr;
    QLabel* m_mapping = nullptr;
    QPushButton* m_reset = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_error = nullptr;
    ImportPreviewModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    MappingHeader* m_header = nullptr;
};

} // namespace lacuna
