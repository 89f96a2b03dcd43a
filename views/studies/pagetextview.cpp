// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/pagetextview.h"

#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/practicecapture.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QShortcut>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr QSize firstSize(720, 760);
}

PageTextView::PageTextView(Workspace* workspace, const Attachment& attachment, int page, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_attachment(attachment)
    , m_wanted(page)
{
    setObjectName(u"pageTextView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Text of %1").arg(attachment.fileName));
    resize(firstSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    buildPages();
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"pageText"_s);
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_text, 1);
    m_capture = new PracticeCapture(m_workspace, m_text, [this] {
        return PracticeSource{
            .study = m_attachment.study, .page = QString::number(m_page->value()), .quote = {}};
    });
    m_capture->setConfidential(attachment.confidential);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* make = m_capture->makeButton(u"pageTextCapture"_s, this);
    make->setEnabled(!workspace->isReadOnly());
    auto* last = new QHBoxLayout;
    last->addWidget(make);
    last->addStretch(1);
    last->addWidget(buttons);
    column->addLayout(last);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* keys = new QShortcut(QKeySequence(u"Ctrl+Shift+P"_s), this);
    connect(keys, &QShortcut::activated, m_capture, &PracticeCapture::capture);
    m_workspace->loadAttachmentPages(attachment.id,
                                     [guard = QPointer(this)](const Result<QStringList>& pages) {
                                         if (!guard)
                                             return;
                                         if (pages)
                                             guard->take(*pages);
                                         else
                                             Q_EMIT guard->m_workspace->failed(pages.error());
                                     });
}

void PageTextView::buildPages()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_previous = new QPushButton(tr("Previous page"));
    m_previous->setObjectName(u"pageTextPrevious"_s);
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next = new QPushButton(tr("Next page"));
    m_next->setObjectName(u"pageTextNext"_s);
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    auto* label = new QLabel(tr("&Page"));
    m_page = new QSpinBox;
    m_page->setObjectName(u"pageTextPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    label->setBuddy(m_page);
    m_of = new QLabel;
    m_of->setObjectName(u"pageTextOf"_s);
    setLook(m_of, "muted");
    for (QWidget* widget :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_of)})
        row->addWidget(widget);
    auto* mark = new ConfidentialMark;
    mark->setMarked(m_attachment.confidential);
    row->addWidget(mark);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    for (QPushButton* button : {m_previous, m_next})
        button->setAutoDefault(false);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_page->setValue(m_page->value() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_page->setValue(m_page->value() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, &PageTextView::showPage);
}

void PageTextView::take(const QStringList& pages)
{
    m_pages = pages;
    const int count = std::max(1, int(pages.size()));
    {
        const QSignalBlocker blocker(m_page);
        m_page->setRange(1, count);
        m_page->setValue(std::clamp(m_wanted, 1, count));
    }
    m_of->setText(tr("of %1").arg(QLocale().toString(count)));
    showPage(m_page->value());
}

void PageTextView::showPage(int page)
{
    const QString text = m_pages.value(page - 1);
    m_text->setPlainText(text.isEmpty() ? QString() : text);
    m_text->setPlaceholderText(tr("This page has no text: it may be a picture."));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < m_pages.size());
}

} // namespace lacuna
