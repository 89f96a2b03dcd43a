// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/attachmentrow.h"

#include "model/support/filenames.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/matchmarks.h"
#include "views/common/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

AttachmentRow::AttachmentRow(const Attachment& attachment, const QString& origin, bool canRemove,
                             QWidget* parent)
    : QWidget(parent)
    , m_attachment(attachment)
    , m_name(safeFileName(attachment.fileName))
    , m_canRemove(canRemove)
    , m_open(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_what(new QLabel(this))
    , m_match(new QLabel(this))
{
    setObjectName(u"attachment"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::tiny);
    const QString what = description(origin);
    m_open->setObjectName(u"attachmentOpen"_s);
    m_open->setAccessibleName(withConfidential(tr("Open %1").arg(m_name), attachment.confidential));
    m_open->setAccessibleDescription(what);
    m_open->setAutoDefault(true); // Enter opens
    m_open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLook(m_open, "link");
    auto* more = new QToolButton(this);
    more->setObjectName(u"attachmentMore"_s);
    more->setIcon(lineIcon(u"more"_s));
    more->setIconSize(QSize(14, 14));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Open, save, mark or remove"));
    more->setAccessibleName(tr("What to do with %1").arg(m_name));
    setLook(more, "small");
    buildMenu();
    more->setMenu(m_menu);
    auto* mark = new ConfidentialMark(this);
    mark->setMarked(attachment.confidential);
    line->addWidget(mark);
    line->addWidget(m_open, 1);
    line->addWidget(more);
    layout->addLayout(line);
    for (QLabel* label : {m_what, m_match}) {
        label->setWordWrap(true);
        label->setContentsMargins(space::tiny, 0, 0, 0);
        setLook(label, "small");
        layout->addWidget(label);
    }
    m_what->setObjectName(u"attachmentWhat"_s);
    m_what->setTextFormat(Qt::PlainText); // it came from somebody's file
    m_what->setText(what);
    m_match->setObjectName(u"attachmentMatch"_s);
    m_match->setTextFormat(Qt::RichText);
    m_match->hide();
    connect(m_open, &QPushButton::clicked, this, &AttachmentRow::openRequested);
}

void AttachmentRow::buildMenu()
{
    m_menu->setObjectName(u"attachmentMenu"_s);
    const auto add = [this](const QString& name, const QString& text, const QString& icon) {
        QAction* action = m_menu->addAction(lineIcon(icon), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"attachmentOpenAction"_s, tr("Open"), u"open"_s), &QAction::triggered, this,
            &AttachmentRow::openRequested);
    connect(add(u"attachmentSave"_s, tr("Save as…"), u"save"_s), &QAction::triggered, this,
            &AttachmentRow::saveRequested);
    if (m_attachment.pages > 0)
        connect(add(u"attachmentText"_s, tr("Read the text…"), u"practice"_s), &QAction::triggered, this,
                [this] { Q_EMIT textRequested(m_foundOn); });
    if (!m_canRemove)
        return;
    QAction* mark = add(u"attachmentConfidential"_s, confidentialText(), u"lock"_s);
    mark->setCheckable(true);
    mark->setChecked(m_attachment.confidential);
    connect(mark, &QAction::triggered, this, &AttachmentRow::markRequested);
    QAction* remove = add(u"attachmentRemove"_s, tr("Remove"), u"trash"_s);
    remove->setShortcut(Qt::Key_Delete); // to be read; keyPressEvent() does it
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &AttachmentRow::removeRequested);
}

/// "PDF · 1.2 MB · 14 pages".
QString AttachmentRow::description(const QString& origin) const
{
    const QLocale locale;
    QStringList parts;
    const QString kind = QFileInfo(m_name).suffix().toUpper();
    if (!kind.isEmpty())
        parts << kind;
    parts << locale.formattedDataSize(m_attachment.size, m_attachment.size < 1'000'000 ? 0 : 1,
                                      QLocale::DataSizeSIFormat);
    if (m_attachment.pages > 0)
        parts << tr("%Ln pages", nullptr, m_attachment.pages);
    else if (m_attachment.mediaType == u"application/pdf")
        parts << tr("no text to search");
    if (!origin.isEmpty())
        parts << tr("of the report “%1”").arg(origin);
    if (!m_attachment.note.isEmpty())
        parts << m_attachment.note;
    return parts.join(u" · "_s);
}

void AttachmentRow::showMatch(const AttachmentMatch* match, const SearchQuery& query)
{
    m_match->setVisible(match != nullptr);
    m_foundOn = match ? match->page : 1;
    if (!match)
        return;
    const QString where = match->pages > 1
        ? tr("Found on page %1 and %Ln more", nullptr, match->pages - 1).arg(match->page)
        : tr("Found on page %1").arg(match->page);
    m_match->setText(u"<qt><b>%1</b>: %2</qt>"_s.arg(
        where.toHtmlEscaped(),
        markedHtml(match->snippet, matchRanges(match->snippet, query, SearchField::Files))));
}

void AttachmentRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

/// In the middle, so that the extension stays.
void AttachmentRow::elide()
{
    constexpr int frame = 10;
    layout()->activate();
    const QString shown =
        m_open->fontMetrics().elidedText(m_name, Qt::ElideMiddle, std::max(0, m_open->width() - frame));
    m_open->setText(QString(shown).replace(u'&', u"&&"_s));
    m_open->setToolTip(shown == m_name ? tr("Open") : m_name);
}

void AttachmentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_canRemove)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

void AttachmentRow::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

} // namespace lacuna
