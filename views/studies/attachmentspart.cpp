// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/attachmentspart.h"

#include "views/common/theme.h"
#include "views/studies/attachmentrow.h"
#include "views/studies/pagetextview.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
QStringList filesIn(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}
} // namespace

AttachmentsPart::AttachmentsPart(Workspace* workspace, QWidget* parent)
    : StudyPart(parent)
    , m_workspace(workspace)
    , m_attach(new QPushButton(tr("Attach…"), this))
    , m_list(new QVBoxLayout)
    , m_empty(new QLabel(tr("Drop a file here to keep it with the study."), this))
{
    setObjectName(u"attachmentsPart"_s);
    setAcceptDrops(true);
    setProperty("takesFiles", true); // which the window leaves to it
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(space::tiny);
    auto* line = new QFrame(this);
    setLook(line, "line");
    layout->addWidget(line);
    layout->addSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Files"), this);
    setLook(title, "section");
    m_attach->setObjectName(u"attachFiles"_s);
    m_attach->setToolTip(tr("Keep files with this study (Ctrl+Shift+A)"));
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setAutoDefault(true);
    setLook(m_attach, "link");
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_attach);
    layout->addLayout(head);
    m_list->setSpacing(space::small);
    layout->addLayout(m_list);
    m_empty->setObjectName(u"attachmentsEmpty"_s);
    m_empty->setWordWrap(true);
    setLook(m_empty, "small");
    layout->addWidget(m_empty);
    hide();
    connect(m_attach, &QPushButton::clicked, this, &AttachmentsPart::chooseFiles);
    connect(workspace, &Workspace::matchesChanged, this, [this] {
        if (m_study != 0)
            findMatches();
    });
}

void AttachmentsPart::clear()
{
    m_study = 0;
    m_attachments.clear();
    m_reports.clear();
    rebuild();
    hide();
}

void AttachmentsPart::showDetails(const StudyDetails& details)
{
    QHash<Id, QString> reports;
    for (const Study& report : details.reports)
        reports.insert(report.id, report.title);
    const bool readOnly = m_workspace->isReadOnly();
    const bool same = m_study == details.study.study.id && m_attachments == details.attachments
        && m_reports == reports && m_readOnly == readOnly;
    m_study = details.study.study.id;
    m_readOnly = readOnly;
    m_reports = reports;
    m_attachments = details.attachments;
    if (!same) // whoever is on a row stays there while something else of the study changes
        rebuild();
    m_attach->setVisible(!readOnly);
    m_empty->setVisible(m_attachments.empty());
    setVisible(!readOnly || !m_attachments.empty());
    findMatches();
}

void AttachmentsPart::rebuild()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isAncestorOf(QApplication::focusWidget()))
            focused = i;
    }
    for (AttachmentRow* row : std::as_const(m_rows)) {
        row->hide();
        m_list->removeWidget(row);
        row->deleteLater(); // it may be what was clicked
    }
    m_rows.clear();
    m_searched.clear();
    for (const Attachment& attachment : m_attachments)
        addRow(attachment);
    if (focused >= 0)
        focusRow(focused);
}

void AttachmentsPart::addRow(const Attachment& attachment)
{
    const bool canRemove = !m_workspace->isReadOnly();
    auto* row = new AttachmentRow(attachment, m_reports.value(attachment.study), canRemove, this);
    m_list->addWidget(row);
    // Widgets made later would come last of all.
    auto* open = row->findChild<QWidget*>(u"attachmentOpen"_s);
    auto* more = row->findChild<QWidget*>(u"attachmentMore"_s);
    setTabOrder(m_rows.isEmpty() ? m_attach : m_rows.constLast()->findChild<QWidget*>(u"attachmentMore"_s),
                open);
    setTabOrder(open, more);
    m_rows << row;
    connect(row, &AttachmentRow::openRequested, this,
            [this, attachment] { m_workspace->openAttachment(attachment); });
    connect(row, &AttachmentRow::saveRequested, this,
            [this, attachment] { m_workspace->saveAttachmentAs(attachment); });
    connect(row, &AttachmentRow::textRequested, this, [this, attachment](int page) {
        auto* view = new PageTextView(m_workspace, attachment, page, window());
        view->show();
    });
    connect(row, &AttachmentRow::removeRequested, this, [this, attachment] { remove(attachment); });
    connect(row, &AttachmentRow::markRequested, this, [this, attachment](bool confidential) {
        m_workspace->apply(SaveAttachment{attachment.id, attachment.note, confidential});
    });
}

/// Where a row was, or what is left of the list.
void AttachmentsPart::focusRow(qsizetype index)
{
    if (m_rows.isEmpty())
        m_attach->setFocus();
    else
        m_rows[std::min(index, m_rows.size() - 1)]->findChild<QPushButton*>(u"attachmentOpen"_s)->setFocus();
}

void AttachmentsPart::chooseFiles()
{
    m_workspace->chooseFilesToAttach([guard = QPointer(this), study = m_study](const QStringList& files) {
        if (guard && !files.isEmpty())
            guard->m_workspace->attachFiles(study, files);
    });
}

void AttachmentsPart::remove(const Attachment& attachment)
{
    m_workspace->apply(
        DeleteAttachment{attachment.id},
        [guard = QPointer(this), name = attachment.fileName](const Result<EditOutcome>& outcome) {
            if (!guard)
                return;
            if (outcome)
                Q_EMIT guard->m_workspace->noticed(tr("Removed “%1”").arg(name), true);
            else
                Q_EMIT guard->m_workspace->failed(outcome.error());
        });
}

void AttachmentsPart::findMatches()
{
    const QString search = m_workspace->matches()->filter.search;
    if (search == m_searched)
        return;
    m_searched = search;
    if (search.isEmpty() || m_rows.isEmpty()) {
        for (AttachmentRow* row : std::as_const(m_rows))
            row->showMatch(nullptr, {});
        return;
    }
    m_workspace->loadAttachmentMatches(
        m_study, search,
        [guard = QPointer(this), study = m_study,
         search](const Result<std::vector<AttachmentMatch>>& matches) {
            if (!guard || guard->m_study != study || guard->m_searched != search)
                return;
            const SearchQuery query = SearchQuery::parse(search);
            for (AttachmentRow* row : std::as_const(guard->m_rows)) {
                const AttachmentMatch* found = nullptr;
                if (matches) {
                    const auto at =
                        std::ranges::find(*matches, row->attachment().id, &AttachmentMatch::attachment);
                    found = at == matches->end() ? nullptr : &*at;
                }
                row->showMatch(found, query);
            }
        });
}

// --- Dropping files --------------------------------------------------------------------------------------------------------

void AttachmentsPart::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void AttachmentsPart::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_readOnly || m_study == 0 || filesIn(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropping(true);
}

void AttachmentsPart::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setDropping(false);
}

void AttachmentsPart::dropEvent(QDropEvent* event)
{
    setDropping(false);
    const QStringList files = filesIn(event->mimeData());
    if (m_readOnly || m_study == 0 || files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_workspace->attachFiles(m_study, files);
}

void AttachmentsPart::paintEvent(QPaintEvent* event)
{
    StudyPart::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentPalette().accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
}

} // namespace lacuna
