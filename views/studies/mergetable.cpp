// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/mergetable.h"

#include "model/catalogue/referencetypes.h"
#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/studies/studyfields.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int markRoom = 26; ///< before the text, for the ring
constexpr int narrowestRecord = 260;
constexpr int mostLines = 8;
constexpr int ring = 12;

QString labelOf(MergeField field)
{
    const QString name = mergeFieldName(field);
    for (const StudyField& known : StudyFields::all()) {
        if (QLatin1StringView(known.name) == name)
            return StudyFields::label(known);
    }
    return field == MergeField::Title ? MergeTableModel::tr("Title") : MergeTableModel::tr("Type");
}

/// A ring before what may be chosen, filled where it is; what is equal in all is muted and has none.
class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        const int width =
            (table ? table->columnWidth(index.column()) : narrowestRecord) - markRoom - space::small;
        const QFontMetrics metrics(uiFont(TypeSize::Body, true));
        const int height =
            metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, textOf(index)).height();
        return {width, std::clamp(height, metrics.height(), mostLines * metrics.lineSpacing()) + 2 * 5};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        const bool differs = index.data(MergeTableModel::DiffersRole).toBool();
        const bool chosen = index.data(MergeTableModel::ChosenRole).toBool();
        const QRect rect = option.rect;
        painter->save();
        if (differs && chosen)
            painter->fillRect(rect, colours.accentGround);
        QColor hairline = colours.line;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), hairline);
        if (differs)
            drawMark(*painter, rect, chosen, index.data(MergeTableModel::KeptRole).toBool());
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        if (view && view->hasFocus() && view->currentIndex() == index) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(1, 1, -2, -2));
        }
        const QString text = textOf(index);
        painter->setFont(uiFont(TypeSize::Body, differs && chosen));
        painter->setPen(!differs || index.data().toString().isEmpty() ? colours.muted : colours.text);
        drawText(*painter, rect.adjusted(markRoom, 5, -space::small, -5), text);
        painter->restore();
    }

private:
    static QString textOf(const QModelIndex& index)
    {
        const QString text = index.data().toString();
        return text.isEmpty() ? u"–"_s : text;
    }

    static void drawMark(QPainter& painter, const QRect& rect, bool chosen, bool kept)
    {
        const Palette& colours = currentPalette();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(rect.left() + 8, rect.top() + 7, ring, ring);
        if (kept) { // all are: a plus, nothing to choose
            painter.setPen(QPen(colours.muted, 1.5));
            painter.drawLine(QPointF(circle.left() + 2, circle.center().y()),
                             QPointF(circle.right() - 2, circle.center().y()));
            painter.drawLine(QPointF(circle.center().x(), circle.top() + 2),
                             QPointF(circle.center().x(), circle.bottom() - 2));
            return;
        }
        painter.setPen(QPen(chosen ? colours.accent : colours.strongLine, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawEllipse(circle.adjusted(3, 3, -3, -3));
        }
    }

    /// As many lines as there is room for; the last one ends in an ellipsis if there are more.
    static void drawText(QPainter& painter, const QRect& room, const QString& text)
    {
        const QFontMetrics metrics = painter.fontMetrics();
        const int lines = std::max(1, room.height() / metrics.lineSpacing());
        QString shown = text;
        if (metrics.boundingRect(QRect(0, 0, room.width(), 100'000), Qt::TextWordWrap, text).height()
            > room.height() + 2) {
            // An abstract is cut where it certainly is too long, then shortened until it fits.
            shown = text.left(qsizetype(lines) * room.width() / 3);
            while (shown.size() > 20
                   && metrics.boundingRect(QRect(0, 0, room.width(), 100'000), Qt::TextWordWrap, shown + u'…')
                           .height()
                       > room.height() + 2)
                shown.chop(std::max<qsizetype>(4, shown.size() / 20));
            shown = shown.trimmed() + u'…';
        }
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, shown);
    }
};

} // namespace

// --- The model -------------------------------------------------------------------------------------------------------------

void MergeTableModel::setRecords(std::vector<CodedStudy> records, std::shared_ptr<const Codebook> codebook)
{
    beginResetModel();
    m_records = std::move(records);
    m_studies.clear();
    m_rows.clear();
    m_choice.clear();
    for (const CodedStudy& record : m_records)
        m_studies.push_back(record.study);
    if (!m_records.empty()) {
        m_main = mainRecord(m_studies);
        m_choice = fullerChoice(m_studies, m_main);
        for (const MergeField field : mergeFields()) {
            Row row{RowKind::Field, field, labelOf(field), {}, false};
            for (const Study& study : m_studies) {
                const QString text = mergeFieldText(study, field);
                row.texts << (field == MergeField::Type ? referenceTypeLabel(text) : text);
            }
            addRow(std::move(row));
        }
        const bool marked = std::ranges::any_of(m_studies, &Study::notesConfidential);
        Row notes{RowKind::Notes, {}, withConfidential(tr("Notes"), marked), {}, false};
        Row codings{RowKind::Codings, {}, tr("Coding"), {}, false};
        for (const CodedStudy& record : m_records) {
            notes.texts << record.study.notes;
            codings.texts << (codebook ? codingsOf(record, *codebook) : QString());
        }
        addRow(std::move(notes));
        addRow(std::move(codings));
    }
    endResetModel();
}

void MergeTableModel::addRow(Row row)
{
    if (std::ranges::all_of(row.texts, &QString::isEmpty))
        return;
    row.differs = std::ranges::any_of(
        row.texts, [&](const QString& text) { return text.simplified() != row.texts.front().simplified(); });
    m_rows.push_back(std::move(row));
}

QString MergeTableModel::codingsOf(const CodedStudy& record, const Codebook& codebook) const
{
    QStringList labels;
    for (const Coding& coding : record.codings) {
        const Term* term = codebook.term(coding.term);
        if (term && !labels.contains(term->label))
            labels << term->label;
    }
    return labels.join(u", "_s);
}

Study MergeTableModel::merged() const
{
    return mergedStudy(m_studies, m_main, m_choice);
}

bool MergeTableModel::isChoice(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].differs
        && m_rows[std::size_t(row)].kind == RowKind::Field;
}

int MergeTableModel::chosen(int row) const
{
    return isChoice(row) ? int(m_choice.value(m_rows[std::size_t(row)].field, m_main)) : -1;
}

void MergeTableModel::choose(int row, int record)
{
    if (!isChoice(row) || record < 0 || record >= columnCount())
        return;
    m_choice.insert(m_rows[std::size_t(row)].field, std::size_t(record));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MergeTableModel::chooseAll(int record)
{
    if (record < 0 || record >= columnCount())
        return;
    m_main = std::size_t(record);
    for (const MergeField field : mergeFields()) {
        if (!mergeFieldText(m_studies[m_main], field).trimmed().isEmpty())
            m_choice.insert(field, m_main);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MergeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QString MergeTableModel::accessible(const Row& row, int record) const
{
    const QString text = row.texts.at(record).isEmpty() ? tr("nothing") : row.texts.at(record);
    if (row.kind != RowKind::Field)
        return tr("%1: %2, kept").arg(row.label, text);
    if (!row.differs)
        return tr("%1: %2, the same in all").arg(row.label, text);
    const bool isChosen = m_choice.value(row.field, m_main) == std::size_t(record);
    return isChosen ? tr("%1: %2, chosen").arg(row.label, text)
                    : tr("%1: %2, not chosen").arg(row.label, text);
}

QVariant MergeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts.at(index.column());
    case Qt::AccessibleTextRole:
        return accessible(row, index.column());
    case DiffersRole:
        return row.differs;
    case KeptRole:
        return row.kind != RowKind::Field;
    case ChosenRole:
        return row.kind == RowKind::Field && m_choice.value(row.field, m_main) == std::size_t(index.column());
    default:
        return {};
    }
}

QVariant MergeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (std::size_t(section) >= m_rows.size())
            return {};
        const Row& row = m_rows[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return row.differs ? QString(row.label + u"  ≠"_s) : row.label;
        if (role == Qt::ToolTipRole)
            return row.kind != RowKind::Field ? tr("Kept from every record")
                : row.differs                 ? tr("The records differ here")
                                              : tr("The same in all records");
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (std::size_t(section) >= m_records.size())
        return {};
    if (role == Qt::DisplayRole)
        return std::size_t(section) == m_main ? tr("%1 · becomes the study").arg(section + 1)
                                              : QString::number(section + 1);
    if (role == Qt::ToolTipRole)
        return tr("Take every field of this record (%1)").arg(section + 1);
    return {};
}

// --- The view --------------------------------------------------------------------------------------------------------------

MergeTable::MergeTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(u"mergeTable"_s);
    setAccessibleName(tr("Records side by side"));
    setModel(&m_model);
    setItemDelegate(new FieldDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { m_model.choose(index.row(), index.column()); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, &m_model, &MergeTableModel::chooseAll);
}

void MergeTable::setRecords(std::vector<CodedStudy> records, std::shared_ptr<const Codebook> codebook)
{
    m_model.setRecords(std::move(records), std::move(codebook));
    arrange();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isChoice(row)) { // the first decision
            setCurrentIndex(m_model.index(row, m_model.chosen(row)));
            break;
        }
    }
    scrollToTop();
}

void MergeTable::arrange()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int room = viewport()->width();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, std::max(narrowestRecord, room / columns));
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
}

void MergeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void MergeTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const int columns = m_model.columnCount();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    int wanted = -1;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        m_model.chooseAll(event->key() - Qt::Key_1);
        return;
    }
    if (plain && at.isValid() && m_model.isChoice(at.row())) {
        if (event->key() == Qt::Key_Left)
            wanted = std::max(0, m_model.chosen(at.row()) - 1);
        else if (event->key() == Qt::Key_Right)
            wanted = std::min(columns - 1, m_model.chosen(at.row()) + 1);
        else if (event->key() == Qt::Key_Space)
            wanted = (m_model.chosen(at.row()) + 1) % columns;
    }
    if (wanted >= 0) {
        m_model.choose(at.row(), wanted);
        setCurrentIndex(m_model.index(at.row(), wanted));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || !event->text().trimmed().isEmpty()) {
        event->ignore(); // the page's: no search by letters here
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lacuna
