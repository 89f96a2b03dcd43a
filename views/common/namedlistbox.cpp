// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/namedlistbox.h"

#include "model/items/studytablemodel.h"
#include "views/common/facetmodel.h"
#include "views/common/facetview.h"
#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int idRole = FacetModel::TermRole;

QList<Id> studiesIn(const QMimeData& data)
{
    QList<Id> studies;
    for (const QByteArray& id : data.data(StudyTableModel::studiesMimeType()).split(' ')) {
        if (const Id study = id.toLongLong(); study != 0)
            studies << study;
    }
    return studies;
}
} // namespace

NamedListBox::NamedListBox(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(2);
    buildHeader();
    buildBody();
    auto* line = new QFrame(this);
    setLook(line, "line");
    layout->addWidget(line);
    showState();
}

void NamedListBox::buildHeader()
{
    m_header = new QToolButton(this);
    m_header->setObjectName(m_name + u"Header"_s);
    m_header->setText(m_title);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize(QSize(12, 12));
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(m_header, "section");
    layout()->addWidget(m_header);
    connect(m_header, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showState();
    });
}

void NamedListBox::buildBody()
{
    m_body = new QWidget(this);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, space::tiny);
    layout->setSpacing(2);
    m_edit = new QLineEdit(m_body);
    m_edit->setObjectName(m_name + u"Name"_s);
    m_edit->installEventFilter(this);
    setLook(m_edit, "small");
    m_edit->hide();
    m_view = new FacetView(m_body);
    m_view->setObjectName(m_name + u"List"_s);
    m_view->setAccessibleName(m_title);
    setKeyHints(
        m_view, m_title, // handleKey()
        {{tr("F2"), tr("Rename")}, {tr("Del"), tr("Delete")}, {tr("Menu"), tr("What else can be done")}});
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_view);
    this->layout()->addWidget(m_body);
    connect(m_view, &FacetView::toggled, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(idRole).toLongLong()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_view->indexAt(at);
        if (index.isValid())
            Q_EMIT menuWanted(index.data(idRole).toLongLong(), m_view->viewport()->mapToGlobal(at));
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_edit->text().simplified();
        if (name.isEmpty())
            return;
        m_edit->hide();
        m_view->setFocus();
        showState();
        Q_EMIT named(name);
    });
}

void NamedListBox::setRows(const QList<NamedRow>& rows)
{
    // In place where they are the same, so that the line that has the focus keeps it.
    if (m_model->rowCount() != rows.size())
        m_model->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const NamedRow& shown = rows.at(row);
        QStandardItem* item = m_model->item(row);
        if (!item) {
            item = new QStandardItem;
            m_model->setItem(row, item);
        }
        item->setEditable(false);
        item->setText(shown.name);
        item->setToolTip(shown.tip);
        item->setData(shown.id, idRole);
        item->setData(shown.count >= 0 ? QVariant(shown.count) : QVariant(), FacetModel::CountRole);
        item->setData(shown.share, FacetModel::ShareRole);
        item->setData(shown.checked ? QVariant::fromValue(*shown.checked ? Qt::Checked : Qt::Unchecked)
                                    : QVariant(),
                      Qt::CheckStateRole);
        item->setData(shown.checked ? QString() : (shown.isCurrent ? u"check"_s : u"search"_s),
                      FacetModel::IconRole);
        item->setData(shown.isCurrent ? tr("%1, in use").arg(shown.name) : shown.name,
                      Qt::AccessibleTextRole);
    }
    m_view->fitHeight();
    showState();
}

void NamedListBox::askName(const QString& placeholder)
{
    m_unfolded = true;
    m_edit->clear();
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->show();
    showState();
    m_edit->setFocus();
}

void NamedListBox::setTakesStudies(bool takes)
{
    m_view->setAcceptDrops(takes);
    m_view->viewport()->setAcceptDrops(takes);
}

void NamedListBox::showState()
{
    const bool naming = !m_edit->isHidden();
    setVisible(m_model->rowCount() > 0 || naming);
    m_body->setVisible(m_unfolded);
    m_header->setIcon(lineIcon(m_unfolded ? u"chevron-down"_s : u"chevron-right"_s));
    m_header->setAccessibleName(m_unfolded ? tr("%1, unfolded").arg(m_title) : tr("%1, folded").arg(m_title));
}

Id NamedListBox::currentId() const
{
    return m_view->currentIndex().data(idRole).toLongLong();
}

bool NamedListBox::handleKey(int key)
{
    const Id id = currentId();
    if (id == 0)
        return false;
    switch (key) {
    case Qt::Key_F2:
        Q_EMIT editWanted(id);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted(id);
        return true;
    case Qt::Key_Menu:
        Q_EMIT menuWanted(
            id, m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
        return true;
    default:
        return false;
    }
}

bool NamedListBox::handleDrag(QEvent* event)
{
    auto* drop = static_cast<QDropEvent*>(event); // entering and moving are of its kind
    if (!drop->mimeData()->hasFormat(StudyTableModel::studiesMimeType()))
        return false;
    const QModelIndex index = m_view->indexAt(drop->position().toPoint());
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(index.isValid() || event->type() == QEvent::DragEnter);
    m_view->setCurrentIndex(index);
    if (event->type() == QEvent::Drop && index.isValid())
        Q_EMIT studiesDropped(index.data(idRole).toLongLong(), studiesIn(*drop->mimeData()));
    return true;
}

bool NamedListBox::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const int key = type == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_edit
        && (key == Qt::Key_Escape || (type == QEvent::FocusOut && m_edit->text().isEmpty()))) {
        m_edit->hide();
        showState();
        return key == Qt::Key_Escape;
    }
    if (watched == m_view && key != 0 && handleKey(key))
        return true;
    const bool drags = type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    if (drags && watched == m_view->viewport())
        return handleDrag(event);
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna
