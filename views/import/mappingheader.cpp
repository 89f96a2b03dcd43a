// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mappingheader.h"

#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int headerHeight = 32;
constexpr int chooserHeight = 36;
constexpr int popupWidth = 220;
constexpr int cellInset = 11; ///< where the style begins a cell's text
} // namespace

MappingHeader::MappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_fields(new QStandardItemModel(this))
{
    setObjectName(u"mappingHeader"_s);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeChoosers);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeChoosers);
}

void MappingHeader::setFields(const std::vector<ImportChoices::Entry>& fields)
{
    m_fields->clear();
    const auto add = [this](const QString& id, const QString& name) {
        auto* item = new QStandardItem(name);
        item->setData(id, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(u"extra"_s, tr("Keep, unused"));
    add({}, tr("Leave out"));
    for (const ImportChoices::Entry& field : fields)
        add(field.id, field.name);
}

QComboBox* MappingHeader::makeChooser(int column)
{
    auto* box = new QComboBox(viewport());
    box->setModel(m_fields);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMaxVisibleItems(24);
    box->view()->setMinimumWidth(popupWidth);
    box->setObjectName(u"mapColumn%1"_s.arg(column));
    box->installEventFilter(this);
    // Tab goes from the table along its columns.
    if (parentWidget())
        QWidget::setTabOrder(m_choosers.isEmpty() ? parentWidget() : m_choosers.constLast(), box);
    connect(box, &QComboBox::activated, this,
            [this, box, column] { Q_EMIT fieldChosen(column, box->currentData().toString()); });
    return box;
}

void MappingHeader::setColumns(const std::vector<ImportColumn>& columns)
{
    m_used = int(columns.size());
    while (m_choosers.size() < m_used)
        m_choosers.append(makeChooser(int(m_choosers.size())));
    for (int i = 0; i < m_choosers.size(); ++i) {
        QComboBox* box = m_choosers[i];
        box->setVisible(i < m_used);
        if (i >= m_used)
            continue;
        const ImportColumn& column = columns[size_t(i)];
        box->setCurrentIndex(std::max(0, box->findData(column.field)));
        box->setEnabled(!column.header.isEmpty());
        box->setAccessibleName(tr("What the column “%1” is").arg(column.header));
        const bool own = column.field != column.suggested;
        box->setToolTip(own ? tr("Changed; the header says otherwise") : box->currentText());
    }
    updateGeometry();
    Q_EMIT geometriesChanged();
    placeChoosers();
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(headerHeight + (m_used > 0 ? chooserHeight : 0));
    return size;
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->fillRect(rect, currentPalette().surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), currentPalette().line);
    painter->setFont(uiFont(TypeSize::Small, true));
    painter->setPen(currentPalette().muted);
    const QRect top(rect.left() + cellInset, rect.top(), rect.width() - cellInset - space::tiny,
                    headerHeight);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->drawText(top, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, top.width()));
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeChoosers();
}

void MappingHeader::placeChoosers()
{
    for (int i = 0; i < m_used; ++i) {
        m_choosers[i]->setGeometry(sectionViewportPosition(i) + space::tiny, headerHeight,
                                   std::max(0, sectionSize(i) - 2 * space::tiny),
                                   chooserHeight - space::tiny);
    }
}

bool MappingHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore(); // scrolling the table must not change what a column is
        return true;
    }
    if (box && event->type() == QEvent::FocusIn) {
        // A keyboard user comes along a table wider than the window.
        auto* table = qobject_cast<QTableView*>(parentWidget());
        const int column = int(m_choosers.indexOf(box));
        if (table && table->model() && table->model()->rowCount() > 0)
            table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), column));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace lacuna
