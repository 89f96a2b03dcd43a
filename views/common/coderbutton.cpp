// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/coderbutton.h"

#include "views/common/coderpopup.h"
#include "views/common/confidentialmark.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

QString coderName(const Workspace& workspace, Id coder)
{
    const auto snapshot = workspace.snapshot();
    const auto found = std::ranges::find(snapshot->coders, coder, &Coder::id);
    return found == snapshot->coders.end() ? QString() : found->name;
}

CoderButton::CoderButton(Workspace* workspace, QWidget* parent)
    : QPushButton(parent)
    , m_workspace(workspace)
{
    setObjectName(u"coderButton"_s);
    setLook(this, "link");
    connect(this, &QPushButton::clicked, this, &CoderButton::choose);
    connect(workspace, &Workspace::snapshotChanged, this, &CoderButton::showCoder);
    connect(workspace, &Workspace::coderChanged, this, &CoderButton::showCoder);
    showCoder();
}

void CoderButton::choose()
{
    if (m_workspace->isOpen())
        (new CoderPopup(m_workspace, window()))->openAbove(isVisible() ? this : parentWidget());
}

void CoderButton::showCoder()
{
    const QString name = coderName(*m_workspace, m_workspace->coder());
    setVisible(m_workspace->isOpen() && !m_workspace->snapshot()->coders.empty());
    setText(name.isEmpty()               ? tr("No coder chosen")
                : m_workspace->isBlind() ? tr("Coder: %1, blind").arg(name)
                                         : tr("Coder: %1").arg(name));
    setToolTip(tr("Who codes here; new codings are theirs"));
    const auto snapshot = m_workspace->snapshot();
    const bool marked = std::ranges::any_of(snapshot->coders, [this](const Coder& coder) {
        return coder.id == m_workspace->coder() && coder.confidential;
    });
    setIcon(marked ? lockIcon() : QIcon());
    setIconSize(QSize(lockSide, lockSide));
    setAccessibleName(withConfidential(text(), marked));
}

} // namespace lacuna
