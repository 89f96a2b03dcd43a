// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/coderpages.h"

#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int noteHeight = 72;

QVBoxLayout* pageLayout(QWidget* page, const QString& heading)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* title = new QLabel(heading, page);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setLook(title, "strong");
    layout->addWidget(title);
    return layout;
}

} // namespace

CoderNamePage::CoderNamePage(Workspace* workspace, const Coder& coder, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_coder(coder)
    , m_name(new QLineEdit(coder.name, this))
    , m_note(new QPlainTextEdit(coder.note, this))
    , m_mark(new ConfidentialBox(
          u"coderConfidential"_s,
          tr("Others see “Coder 1” instead, unless that is ticked when something is exported"), this))
    , m_problem(new QLabel(this))
{
    QVBoxLayout* layout = pageLayout(this, tr("Coder"));
    m_mark->setText(tr("The name is confidential"));
    m_mark->setChecked(coder.confidential);
    m_name->setObjectName(u"coderName"_s);
    m_name->setAccessibleName(tr("Name of the coder"));
    m_name->setPlaceholderText(tr("Name"));
    m_note->setObjectName(u"coderNote"_s);
    m_note->setAccessibleName(tr("Note on the coder"));
    m_note->setPlaceholderText(tr("Note: training, languages, first or second coder…"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_problem->setObjectName(u"coderNameProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"coderNameCancel"_s);
    auto* save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"coderNameSave"_s);
    setLook(save, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(m_mark);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_name);
    connect(cancel, &QPushButton::clicked, this, &CoderNamePage::left);
    connect(save, &QPushButton::clicked, this, &CoderNamePage::save);
    connect(m_name, &QLineEdit::returnPressed, this, &CoderNamePage::save);
}

void CoderNamePage::save()
{
    Coder coder = m_coder;
    coder.name = m_name->text().simplified();
    coder.note = m_note->toPlainText().trimmed();
    coder.confidential = m_mark->isChecked();
    if (coder.name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (coder == m_coder) {
        Q_EMIT left();
        return;
    }
    m_workspace->apply(SaveCoder{coder}, [guard = QPointer(this)](const Result<EditOutcome>& result) {
        if (!guard)
            return;
        if (result)
            Q_EMIT guard->left();
        else
            guard->m_problem->setText(result.error().message); // the window's banner lies behind the popup
    });
}

CoderDeletePage::CoderDeletePage(Workspace* workspace, const Coder& coder, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_coder(coder)
    , m_text(new QLabel(this))
    , m_heir(new QComboBox(this))
    , m_delete(new QPushButton(tr("Delete"), this))
{
    QVBoxLayout* layout = pageLayout(this, tr("Delete the coder “%1”?").arg(coder.name));
    m_text->setObjectName(u"coderUse"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setLook(m_text, "muted");
    buildChoice();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"coderDeleteCancel"_s);
    m_delete->setObjectName(u"coderDelete"_s);
    m_delete->setEnabled(false); // until it is known what goes with it
    setLook(m_delete, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_delete);
    layout->addWidget(m_text);
    layout->addWidget(m_heir);
    layout->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(cancel);
    connect(cancel, &QPushButton::clicked, this, &CoderDeletePage::left);
    connect(m_delete, &QPushButton::clicked, this, &CoderDeletePage::remove);
    workspace->loadCoderUse(coder.id, [guard = QPointer(this)](const Result<CoderUse>& use) {
        if (!guard)
            return;
        if (use)
            guard->showUse(*use);
        else
            Q_EMIT guard->m_workspace->failed(use.error());
    });
}

void CoderDeletePage::buildChoice()
{
    m_heir->setObjectName(u"coderHeir"_s);
    m_heir->setAccessibleName(tr("What becomes of the codings"));
    m_heir->addItem(tr("Keep them as nobody's in particular"), 0);
    for (const Coder& other : m_workspace->snapshot()->coders) {
        if (other.id != m_coder.id)
            m_heir->addItem(tr("Give them to %1").arg(other.name), other.id);
    }
    m_heir->addItem(tr("Delete them, too"), -1);
    m_heir->hide();
}

void CoderDeletePage::showUse(const CoderUse& use)
{
    const bool coded = use.codings > 0 || use.appraisals > 0;
    QStringList parts;
    if (use.codings > 0)
        parts << tr("%1 of %2")
                     .arg(tr("%Ln codings", nullptr, use.codings), tr("%Ln studies", nullptr, use.studies));
    if (use.appraisals > 0)
        parts << tr("%Ln appraisals", nullptr, use.appraisals);
    m_text->setText(
        coded ? tr("There are %1 by this coder. What another coder said already stays as it is. Undo brings "
                   "everything back.")
                    .arg(parts.join(tr(" and ")))
              : tr("Nothing was coded by this coder."));
    m_heir->setVisible(coded);
    m_delete->setEnabled(true);
}

void CoderDeletePage::remove()
{
    DeleteCoder edit{m_coder.id, {}};
    if (const Id heir = m_heir->currentData().toLongLong(); heir >= 0)
        edit.giveTo = heir;
    m_delete->setEnabled(false);
    m_workspace->apply(edit,
                       [guard = QPointer(this), workspace = m_workspace,
                        coder = m_coder](const Result<EditOutcome>& result) {
                           if (!result) {
                               Q_EMIT workspace->failed(result.error());
                           } else {
                               if (workspace->coder() == coder.id)
                                   workspace->setCoder(0, false);
                               Q_EMIT workspace->noticed(tr("Deleted the coder “%1”").arg(coder.name), true);
                           }
                           if (guard)
                               Q_EMIT guard->left();
                       });
}

} // namespace lacuna
