// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace lacuna {

/// How one file is read: format, encoding, and for tables separator, sheet and header row. What is not chosen shows what was detected.
class ImportOptionsBar : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptionsBar(QWidget* parent = nullptr);

    void setChoices(const ImportChoices& choices);
    /// @p preview may be null: nothing is known of the file yet, or it could not be read.
    void showFile(const ImportFileSettings& settings, const ImportPreview* preview);

Q_SIGNALS:
    /// The user chose something; the rest of the file's settings stands.
    void settingsChosen(const lacuna::ImportFileSettings& settings);

private:
    QComboBox* addChooser(const QString& name, const QString& label);
    void fillSheets(const ImportPreview* preview);
    void take(QComboBox* changed);

    ImportChoices m_choices;
    ImportFileSettings m_settings;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_sheet;
    QComboBox* m_headerRow;
};

} // namespace lacuna
