// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/exportorder.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace lacuna {

class ElidedLabel;

/// How a report is written: the settings that mean something to the format, and what may leave although it is confidential. Interface thread.
class ExportOptions : public QWidget {
    Q_OBJECT
public:
    ExportOptions(std::vector<ExportFormat> formats, QStringList languages, QWidget* parent = nullptr);

    void setSettings(const ExportSettings& settings);
    ExportSettings settings() const;
    Confidentials confidential() const;
    /// The format chosen.
    const ExportFormat& format() const;
    /// How much there is of what is confidential.
    void setCounts(const ExportPreview& preview);

    /// The presentation whose look slides take; empty: our own.
    void setTemplate(const QString& file);

Q_SIGNALS:
    void changed();
    /// The user wants to choose a presentation.
    void templateWanted();

private:
    void buildFormat(QFormLayout* form);
    void buildLook(QFormLayout* form);
    QWidget* buildTemplate();
    QWidget* buildParts();
    QWidget* buildConfidential();
    void showFormat();
    QComboBox* combo(const QString& name, const QString& label, const QStringList& entries);
    QSpinBox* spin(const QString& name, const QString& label, int least, int most, const QString& special);

    std::vector<ExportFormat> m_formats;
    QStringList m_languages;
    QFormLayout* m_form;
    QComboBox* m_format = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_slides = nullptr;
    QWidget* m_templateRow = nullptr;
    ElidedLabel* m_templateName = nullptr;
    QPushButton* m_noTemplate = nullptr;
    QString m_templateFile;
    QComboBox* m_paper = nullptr;
    QSpinBox* m_dpi = nullptr;
    QSpinBox* m_gaps = nullptr;
    QSpinBox* m_since = nullptr;
    QWidget* m_partsBox = nullptr;
    std::vector<std::pair<ReportPart, QCheckBox*>> m_parts;
    QCheckBox* m_studyNotes = nullptr;
    QCheckBox* m_fileNames = nullptr;
    QCheckBox* m_gapNotes = nullptr;
    QCheckBox* m_marked = nullptr;
    QCheckBox* m_open = nullptr;
};

} // namespace lacuna
