// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importfileview.h"

#include "views/common/theme.h"
#include "views/gaps/segmentedswitch.h"
#include "views/import/importoptionsbar.h"
#include "views/import/importpreviewmodel.h"
#include "views/import/mappingheader.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int recordWidths[] = {340, 180, 60, 200, 64, 160};
constexpr int narrowWidths[] = {200, 104, 52, 112, 56, 88}; ///< in a window of 1,280
constexpr int narrowBelow = 900;
constexpr int rawWidth = 150;
constexpr int rawWidest = 280;
} // namespace

ImportFileView::ImportFileView(QWidget* parent)
    : QWidget(parent)
    , m_options(new ImportOptionsBar(this))
{
    setObjectName(u"importFileView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_options);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_caption = new QLabel(this);
    m_caption->setObjectName(u"previewCaption"_s);
    setLook(m_caption, "muted");
    m_mapping = new QLabel(this);
    m_mapping->setObjectName(u"mappingLine"_s);
    m_reset = new QPushButton(tr("Reset"), this);
    m_reset->setObjectName(u"mappingReset"_s);
    m_reset->setToolTip(tr("Take the columns as their headers say"));
    setLook(m_reset, "link");
    m_switch = new SegmentedSwitch(this);
    m_switch->setObjectName(u"previewSwitch"_s);
    m_switch->addChoice(u"previewCells"_s, tr("Columns"),
                        tr("The table as it stands, and what each column is"));
    m_switch->addChoice(u"previewRecords"_s, tr("Studies"), tr("The studies that come of it"));
    row->addWidget(m_caption);
    row->addStretch();
    row->addWidget(m_mapping);
    row->addWidget(m_reset);
    row->addWidget(m_switch);
    layout->addLayout(row);
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_pages, 1);
    buildTable();
    connect(m_options, &ImportOptionsBar::settingsChosen, this, &ImportFileView::settingsChosen);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        m_asRecords = index == 1;
        showTable();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        ImportFileSettings settings = m_source.settings;
        settings.map.clear();
        settings.ignoreSavedMapping = true;
        Q_EMIT settingsChosen(settings);
    });
}

void ImportFileView::buildTable()
{
    m_error = new QLabel(m_pages);
    m_error->setObjectName(u"previewError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->setContentsMargins(space::large, space::large, space::large, space::large);
    auto* frame = new QFrame(m_pages);
    setLook(frame, "card");
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView(frame);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("First records"));
    m_model = new ImportPreviewModel(this);
    m_table->setModel(m_model);
    m_header = new MappingHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Normal));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    inside->addWidget(m_table);
    m_pages->addWidget(frame);
    m_pages->addWidget(m_error);
    connect(m_header, &MappingHeader::fieldChosen, this, &ImportFileView::mapColumn);
}

void ImportFileView::setChoices(const ImportChoices& choices)
{
    m_options->setChoices(choices);
    m_header->setFields(choices.fields);
}

void ImportFileView::showFile(const ImportSource& source, const ImportPreview* preview, const QString& error)
{
    m_source = source;
    m_options->showFile(source.settings, preview);
    if (preview) {
        showPreview(*preview);
        return;
    }
    m_preview = {};
    m_model->clear();
    m_header->setColumns({});
    m_caption->clear();
    m_switch->hide();
    m_mapping->hide();
    m_reset->hide();
    m_error->setText(error.isEmpty() ? tr("Reading…") : error);
    setLook(m_error, error.isEmpty() ? "muted" : "error");
    m_pages->setCurrentIndex(1);
}

void ImportFileView::showPreview(const ImportPreview& preview)
{
    m_preview = preview;
    const int count = int(preview.records.size());
    m_caption->setText(preview.whole ? tr("%Ln records", nullptr, count)
                                     : tr("The first %Ln records", nullptr, count));
    m_switch->setVisible(preview.isTable());
    m_switch->setCurrent(m_asRecords ? 1 : 0);
    showMappingLine();
    showTable();
    m_pages->setCurrentIndex(0);
}

void ImportFileView::showMappingLine()
{
    const bool changed = !m_source.settings.map.isEmpty();
    QString text;
    if (changed)
        text = tr("Columns changed by you");
    else if (m_preview.mappingSaved.isValid())
        text =
            tr("Mapping of %1 used")
                .arg(QLocale().toString(m_preview.mappingSaved.toLocalTime().date(), QLocale::ShortFormat));
    m_mapping->setText(text);
    m_mapping->setVisible(!text.isEmpty() && m_preview.isTable());
    m_reset->setVisible(m_mapping->isVisibleTo(this));
}

void ImportFileView::showTable()
{
    const bool raw = m_preview.isTable() && !m_asRecords;
    m_model->setPreview(m_preview, raw);
    m_header->setColumns(raw ? m_preview.columns : std::vector<ImportColumn>());
    sizeColumns();
}

/// Once for each file and shape: what the user made wider stays so while columns are mapped.
void ImportFileView::sizeColumns()
{
    const QString shape = u"%1/%2/%3"_s.arg(m_source.name).arg(m_model->isRaw()).arg(m_model->columnCount());
    if (shape == m_sized)
        return;
    m_sized = shape;
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    if (!m_model->isRaw() && m_model->columnCount() > 0)
        m_header->setSectionResizeMode(ImportPreviewModel::Title, QHeaderView::Stretch);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isRaw()) {
            m_header->resizeSection(column,
                                    width() < narrowBelow ? narrowWidths[column] : recordWidths[column]);
            continue;
        }
        int width = rawWidth;
        for (int row = 0; row < std::min(10, m_model->rowCount()); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text) + 2 * space::medium);
        }
        m_header->resizeSection(column, std::min(width, rawWidest));
    }
}

/// All columns are stated from then on, so that what is remembered does not depend on what is detected some day.
void ImportFileView::mapColumn(int column, const QString& field)
{
    if (size_t(column) >= m_preview.columns.size() || m_preview.columns[size_t(column)].field == field)
        return;
    ImportFileSettings settings = m_source.settings;
    settings.map.clear();
    m_preview.columns[size_t(column)].field = field;
    for (const ImportColumn& each : m_preview.columns) {
        if (!each.header.isEmpty())
            settings.map.insert(each.header, each.field);
    }
    Q_EMIT settingsChosen(settings);
}

} // namespace lacuna
