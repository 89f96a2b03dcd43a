// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importoptionsbar.h"

#include "views/common/flowlayout.h"
#include "views/common/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int headerRows = 20;

/// Puts the current choice first where it is detected: "UTF-8 (detected)".
void showDetected(QComboBox* box, const QString& detected)
{
    box->setItemText(0,
                     detected.isEmpty() ? ImportOptionsBar::tr("Detected")
                                        : ImportOptionsBar::tr("%1 (detected)").arg(detected));
}

void choose(QComboBox* box, const QString& value)
{
    const int at = box->findData(value);
    box->setCurrentIndex(std::max(0, at));
}

} // namespace

ImportOptionsBar::ImportOptionsBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"importOptions"_s);
    auto* flow = new FlowLayout(this, space::medium);
    flow->setContentsMargins(0, 0, 0, 0);
    m_format = addChooser(u"importFormat"_s, tr("Format"));
    m_encoding = addChooser(u"importEncoding"_s, tr("Encoding"));
    m_separator = addChooser(u"importSeparator"_s, tr("Separator"));
    m_sheet = addChooser(u"importSheet"_s, tr("Sheet"));
    m_headerRow = addChooser(u"importHeaderRow"_s, tr("Headers in row"));
    const std::pair<QString, QString> separators[] = {{{}, {}},
                                                      {u","_s, tr("comma")},
                                                      {u";"_s, tr("semicolon")},
                                                      {u"\t"_s, tr("tab")},
                                                      {u"|"_s, tr("bar")}};
    for (const auto& [value, name] : separators)
        m_separator->addItem(name, value);
    m_headerRow->addItem({}, QString());
    for (int row = 1; row <= headerRows; ++row)
        m_headerRow->addItem(QString::number(row), QString::number(row));
}

QComboBox* ImportOptionsBar::addChooser(const QString& name, const QString& label)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    auto* text = new QLabel(label, holder);
    setLook(text, "muted");
    auto* box = new QComboBox(holder);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    text->setBuddy(box);
    row->addWidget(text);
    row->addWidget(box);
    layout()->addWidget(holder);
    connect(box, &QComboBox::activated, this, [this, box] { take(box); });
    return box;
}

void ImportOptionsBar::setChoices(const ImportChoices& choices)
{
    m_choices = choices;
    m_format->clear();
    m_format->addItem({}, QString());
    for (const ImportChoices::Entry& format : choices.formats)
        m_format->addItem(format.name, format.id);
    m_encoding->clear();
    m_encoding->addItem({}, QString());
    for (const QString& encoding : choices.encodings)
        m_encoding->addItem(encoding, encoding);
}

void ImportOptionsBar::fillSheets(const ImportPreview* preview)
{
    m_sheet->clear();
    m_sheet->addItem({}, QString());
    if (preview) {
        for (const QString& sheet : preview->sheets)
            m_sheet->addItem(sheet, sheet);
    }
}

void ImportOptionsBar::showFile(const ImportFileSettings& settings, const ImportPreview* preview)
{
    m_settings = settings;
    fillSheets(preview);
    const bool detectedFormat = settings.format.isEmpty() && preview;
    QString formatName = detectedFormat ? preview->formatName : QString();
    if (detectedFormat && !preview->preset.isEmpty())
        formatName = tr("%1, from %2").arg(formatName, preview->preset);
    showDetected(m_format, formatName);
    showDetected(m_encoding, settings.encoding.isEmpty() && preview ? preview->encoding : QString());
    const QChar separator = preview ? preview->separator : QChar();
    const int known = separator.isNull() ? -1 : m_separator->findData(QString(separator));
    showDetected(m_separator,
                 settings.separator.isNull() && known > 0 ? m_separator->itemText(known) : QString());
    showDetected(m_sheet, settings.sheet.isEmpty() && preview ? preview->sheet : QString());
    showDetected(m_headerRow,
                 settings.headerRow == 0 && preview && preview->headerRow > 0
                     ? QString::number(preview->headerRow)
                     : QString());
    choose(m_format, settings.format);
    choose(m_encoding, settings.encoding);
    choose(m_separator, settings.separator.isNull() ? QString() : QString(settings.separator));
    choose(m_sheet, settings.sheet);
    choose(m_headerRow, settings.headerRow > 0 ? QString::number(settings.headerRow) : QString());
    const bool textTable = !separator.isNull() || !settings.separator.isNull();
    const bool sheets = preview && !preview->sheets.isEmpty();
    m_separator->parentWidget()->setVisible(textTable);
    m_encoding->parentWidget()->setVisible(!sheets);
    m_sheet->parentWidget()->setVisible(sheets && preview->sheets.size() > 1);
    m_headerRow->parentWidget()->setVisible(settings.headerRow > 0 || (preview && preview->headerRow > 0));
}

void ImportOptionsBar::take(QComboBox* changed)
{
    const QString value = changed->currentData().toString();
    const ImportFileSettings before = m_settings;
    if (changed == m_format) {
        // Another format has other sheets and columns.
        m_settings = {};
        m_settings.format = value;
        m_settings.encoding = before.encoding;
    } else if (changed == m_encoding) {
        m_settings.encoding = value;
    } else {
        // Other columns: what was chosen for the old ones is void.
        m_settings.map.clear();
        if (changed == m_separator)
            m_settings.separator = value.isEmpty() ? QChar() : value.front();
        else if (changed == m_sheet)
            m_settings.sheet = value;
        else
            m_settings.headerRow = value.toInt();
    }
    if (m_settings != before)
        Q_EMIT settingsChosen(m_settings);
}

} // namespace lacuna
