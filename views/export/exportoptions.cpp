// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportoptions.h"

#include "views/common/elidedlabel.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

ExportOptions::ExportOptions(std::vector<ExportFormat> formats, QStringList languages, QWidget* parent)
    : QWidget(parent)
    , m_formats(std::move(formats))
    , m_languages(std::move(languages))
    , m_form(new QFormLayout)
{
    setObjectName(u"exportOptions"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::medium);
    m_form->setVerticalSpacing(space::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFormat(m_form);
    buildLook(m_form);
    m_open = new QCheckBox(tr("Open the file when it is done"));
    m_open->setObjectName(u"exportOpen"_s);
    connect(m_open, &QCheckBox::toggled, this, &ExportOptions::changed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addLayout(m_form);
    column->addWidget(buildParts());
    column->addWidget(buildConfidential());
    column->addWidget(m_open);
    column->addStretch(1);
    showFormat();
}

QComboBox* ExportOptions::combo(const QString& name, const QString& label, const QStringList& entries)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItems(entries);
    // The longest entry must not make the column wider than its place.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    return box;
}

QSpinBox* ExportOptions::spin(const QString& name, const QString& label, int least, int most,
                              const QString& special)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(least, most);
    box->setSpecialValueText(special);
    connect(box, &QSpinBox::valueChanged, this, &ExportOptions::changed);
    return box;
}

void ExportOptions::buildFormat(QFormLayout* form)
{
    QStringList names;
    for (const ExportFormat& format : m_formats)
        names += tr("%1 (.%2)").arg(format.name, format.extension);
    m_format = combo(u"exportFormat"_s, tr("Format"), names);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportOptions::showFormat);
    form->addRow(tr("F&ormat"), m_format);
    QStringList languages{tr("As the window")};
    for (const QString& code : m_languages)
        languages += QLocale(code).nativeLanguageName();
    m_language = combo(u"exportLanguage"_s, tr("Language"), languages);
    form->addRow(tr("&Language"), m_language);
}

void ExportOptions::buildLook(QFormLayout* form)
{
    m_theme =
        combo(u"exportTheme"_s, tr("Colours"),
              {tr("Light"), tr("Dark"), tr("High contrast"), tr("Black and white")}); // in the order of Theme
    form->addRow(tr("&Colours"), m_theme);
    m_slides = combo(u"exportSlides"_s, tr("Slides"), {tr("Wide (16:9)"), tr("Standard (4:3)")});
    form->addRow(tr("&Slides"), m_slides);
    m_templateRow = buildTemplate();
    form->addRow(tr("&Template"), m_templateRow);
    m_paper = combo(u"exportPaper"_s, tr("Paper"), {tr("A4"), tr("Letter"), tr("A3 (poster)")}); // … of Paper
    form->addRow(tr("&Paper"), m_paper);
    m_dpi = spin(u"exportDpi"_s, tr("Dots per inch"), 96, 600, {});
    form->addRow(tr("&Dots per inch"), m_dpi);
    m_gaps = spin(u"exportGaps"_s, tr("Gaps in the list"), 0, 100'000, tr("all"));
    form->addRow(tr("&Gaps in the list"), m_gaps);
    m_since = spin(u"exportSince"_s, tr("What changed since the end of"), 1899, 2100, tr("not compared"));
    form->addRow(tr("Changes &since"), m_since);
}

QWidget* ExportOptions::buildTemplate()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_templateName = new ElidedLabel;
    m_templateName->setObjectName(u"exportTemplate"_s);
    m_templateName->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(u"exportChooseTemplate"_s);
    choose->setAccessibleName(tr("Choose a PowerPoint template"));
    choose->setToolTip(tr("Slides take master, layouts, colours and fonts of a .pptx or .potx"));
    connect(choose, &QPushButton::clicked, this, &ExportOptions::templateWanted);
    m_noTemplate = new QPushButton(tr("&None"));
    m_noTemplate->setObjectName(u"exportNoTemplate"_s);
    m_noTemplate->setAccessibleName(tr("No template"));
    connect(m_noTemplate, &QPushButton::clicked, this, [this] { setTemplate({}); });
    line->addWidget(m_templateName, 1);
    line->addWidget(choose);
    line->addWidget(m_noTemplate);
    row->setFocusProxy(choose);
    return row;
}

void ExportOptions::setTemplate(const QString& file)
{
    const bool isNew = file != m_templateFile;
    m_templateFile = file;
    const QString name = file.isEmpty() ? tr("Lacuna’s own") : QFileInfo(file).fileName();
    m_templateName->setFullText(name);
    m_templateName->setAccessibleDescription(QDir::toNativeSeparators(file));
    m_noTemplate->setEnabled(!file.isEmpty());
    // The template says both.
    const bool own = file.isEmpty() || !format().hasTemplate;
    m_form->setRowVisible(m_slides, format().hasSlides && own);
    m_form->setRowVisible(m_theme, format().hasTheme && own);
    if (isNew)
        Q_EMIT changed();
}

QWidget* ExportOptions::buildParts()
{
    m_partsBox = new QWidget;
    auto* grid = new QGridLayout(m_partsBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::tiny);
    auto* heading = new QLabel(tr("Contents"));
    setLook(heading, "title");
    grid->addWidget(heading, 0, 0, 1, 2);
    const std::pair<ReportPart, QString> parts[] = {
        {ReportPart::Title, tr("Title")},
        {ReportPart::Matrix, tr("Matrix")},
        {ReportPart::Map, tr("Map")},
        {ReportPart::Charts, tr("Charts")},
        {ReportPart::GapList, tr("Ranked gaps")},
        {ReportPart::Changes, tr("What changed")},
        {ReportPart::CellStudies, tr("Studies of each cell")},
        {ReportPart::Method, tr("Method")},
        {ReportPart::Sources, tr("References")},
    };
    int place = 0;
    for (const auto& [part, label] : parts) {
        auto* box = new QCheckBox(label);
        box->setObjectName(u"exportPart%1"_s.arg(place));
        connect(box, &QCheckBox::toggled, this, &ExportOptions::changed);
        grid->addWidget(box, 1 + place / 2, place % 2);
        m_parts.emplace_back(part, box);
        ++place;
    }
    return m_partsBox;
}

QWidget* ExportOptions::buildConfidential()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto* heading = new QLabel(tr("Stays here unless ticked"));
    setLook(heading, "title");
    column->addWidget(heading);
    const auto add = [&](const QString& name) {
        auto* tick = new QCheckBox;
        tick->setObjectName(name);
        connect(tick, &QCheckBox::toggled, this, &ExportOptions::changed);
        column->addWidget(tick);
        return tick;
    };
    m_studyNotes = add(u"exportStudyNotes"_s);
    m_fileNames = add(u"exportFileNames"_s);
    m_gapNotes = add(u"exportGapNotes"_s);
    m_marked = add(u"exportMarked"_s);
    m_marked->setIcon(lineIcon(u"lock"_s));
    m_marked->setToolTip(tr("Of what is ticked above, also what carries the mark “confidential”"));
    setCounts({});
    return box;
}

void ExportOptions::setCounts(const ExportPreview& preview)
{
    m_studyNotes->setText(tr("Notes on %n study(s)", nullptr, preview.studyNotes));
    m_fileNames->setText(tr("Names of %n attached file(s)", nullptr, preview.files));
    m_gapNotes->setText(tr("What is said of %n gap(s), by whom", nullptr, preview.gapNotes));
    m_marked->setText(tr("Include confidential items (%Ln of these)", nullptr, preview.marked));
    m_marked->setEnabled(preview.marked > 0);
    m_studyNotes->setEnabled(preview.studyNotes > 0);
    m_fileNames->setEnabled(preview.files > 0);
    m_gapNotes->setEnabled(preview.gapNotes > 0);
}

void ExportOptions::setSettings(const ExportSettings& settings)
{
    const QSignalBlocker quiet(this);
    for (size_t i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i].id == settings.format)
            m_format->setCurrentIndex(int(i));
    }
    m_language->setCurrentIndex(1 + int(m_languages.indexOf(settings.language)));
    m_theme->setCurrentIndex(int(settings.theme));
    m_slides->setCurrentIndex(int(settings.slides));
    setTemplate(settings.templateFile);
    m_paper->setCurrentIndex(int(settings.paper));
    m_dpi->setValue(settings.dpi);
    m_gaps->setValue(settings.mostGaps);
    m_since->setValue(settings.changedSince);
    for (const auto& [part, box] : m_parts)
        box->setChecked(settings.parts.testFlag(part));
    m_open->setChecked(settings.openWhenDone);
    showFormat();
}

ExportSettings ExportOptions::settings() const
{
    ExportSettings settings;
    settings.format = format().id;
    settings.language =
        m_language->currentIndex() > 0 ? m_languages[m_language->currentIndex() - 1] : QString();
    settings.theme = Theme(m_theme->currentIndex());
    settings.slides = SlideShape(m_slides->currentIndex());
    settings.templateFile = m_templateFile;
    settings.paper = Paper(m_paper->currentIndex());
    settings.dpi = m_dpi->value();
    settings.mostGaps = m_gaps->value();
    settings.changedSince = m_since->value() == m_since->minimum() ? 0 : m_since->value();
    settings.parts = {};
    for (const auto& [part, box] : m_parts)
        settings.parts.setFlag(part, box->isChecked());
    settings.openWhenDone = m_open->isChecked();
    return settings;
}

Confidentials ExportOptions::confidential() const
{
    Confidentials may;
    may.setFlag(Confidential::StudyNotes, m_studyNotes->isChecked() && m_studyNotes->isEnabled());
    may.setFlag(Confidential::FileNames, m_fileNames->isChecked() && m_fileNames->isEnabled());
    may.setFlag(Confidential::GapNotes, m_gapNotes->isChecked() && m_gapNotes->isEnabled());
    may.setFlag(Confidential::Marked, m_marked->isChecked() && m_marked->isEnabled());
    return may;
}

const ExportFormat& ExportOptions::format() const
{
    return m_formats[size_t(std::max(0, m_format->currentIndex()))];
}

void ExportOptions::showFormat()
{
    const ExportFormat& chosen = format();
    m_form->setRowVisible(m_templateRow, chosen.hasTemplate);
    setTemplate(m_templateFile);
    m_form->setRowVisible(m_paper, chosen.hasPaper);
    m_form->setRowVisible(m_dpi, chosen.hasDpi);
    m_form->setRowVisible(m_gaps, chosen.hasParts);
    m_form->setRowVisible(m_since, chosen.hasParts);
    m_partsBox->setVisible(chosen.hasParts);
    for (const auto& [part, box] : m_parts)
        box->setVisible(chosen.parts.testFlag(part));
}

} // namespace lacuna
