// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/welcomepage.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int cardWidth = 640;

/// One first step: a button and what it is good for.
QWidget* step(QPushButton* button, const QString& why, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    button->setFixedWidth(190);
    button->setAccessibleDescription(why);
    auto* text = new QLabel(why, row);
    text->setWordWrap(true);
    setLook(text, "muted");
    layout->addWidget(button);
    layout->addWidget(text, 1);
    return row;
}

} // namespace

WelcomePage::WelcomePage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"welcomePage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    auto* card = new QFrame(this);
    card->setMaximumWidth(cardWidth);
    setLook(card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 32, 32, space::huge);
    layout->setSpacing(space::medium);
    auto* title = new QLabel(tr("What do we know? What do we need to know?"), card);
    setLook(title, "heading");
    title->setWordWrap(true);
    auto* purpose = new QLabel(tr("Lacuna keeps a catalogue of studies, shows where research exists and, "
                                  "above all, where it is missing. "
                                  "Everything stays in one file on this computer."),
                               card);
    purpose->setWordWrap(true);
    setLook(purpose, "muted");
    layout->addWidget(title);
    layout->addWidget(purpose);
    layout->addSpacing(space::small);
    buildSteps(layout);
    m_recent = new QWidget(card);
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, space::small, 0, 0);
    m_recentLayout->setSpacing(2);
    layout->addWidget(m_recent);
    outer->addStretch(1);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(card, 100);
    centred->addStretch(1);
    outer->addLayout(centred);
    outer->addStretch(2);
    connect(workspace, &Workspace::recentFilesChanged, this, &WelcomePage::showRecent);
    showRecent();
}

void WelcomePage::buildSteps(QVBoxLayout* layout)
{
    const auto button = [this](const char* name, const QString& icon, const QString& text) {
        auto* made = new QPushButton(lineIcon(icon), text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        return made;
    };
    auto* sample = button("welcomeSample", u"sample"_s, tr("Open the sample"));
    sample->setIcon(lineIconOnAccent(u"sample"_s));
    setLook(sample, "primary");
    auto* fresh = button("welcomeNew", u"new"_s, tr("New catalogue…"));
    auto* open = button("welcomeOpen", u"folder"_s, tr("Open…"));
    auto* import = button("welcomeImport", u"import"_s, tr("Import references…"));
    layout->addWidget(step(
        sample,
        tr("Real references on forced labour in Asia-Pacific, to look around. Its counts are not findings."),
        this));
    layout->addWidget(
        step(fresh, tr("Empty, with the forced-labour codebook; change the codebook as you like."), this));
    layout->addWidget(step(
        import, tr("From a reference manager, a database or a spreadsheet, into a new catalogue."), this));
    layout->addWidget(step(open, tr("A catalogue (.lacuna) made before or sent to you."), this));
    connect(sample, &QPushButton::clicked, m_workspace, &Workspace::openSample);
    connect(fresh, &QPushButton::clicked, m_workspace, &Workspace::newCatalogue);
    connect(open, &QPushButton::clicked, this, [this] { m_workspace->openCatalogue({}); });
    connect(import, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
}

void WelcomePage::showRecent()
{
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_workspace->recentFiles();
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* title = new QLabel(tr("Opened last"), m_recent);
    setLook(title, "section");
    m_recentLayout->addWidget(title);
    for (const QString& file : files.first(std::min<qsizetype>(6, files.size()))) {
        const QFileInfo info(file);
        auto* button = new QPushButton(
            info.completeBaseName() + u"   "_s + QDir::toNativeSeparators(info.path()), m_recent);
        button->setObjectName(u"recent-%1"_s.arg(m_recentLayout->count()));
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
        setLook(button, "row");
        connect(button, &QPushButton::clicked, this, [this, file] { m_workspace->openCatalogue(file); });
        m_recentLayout->addWidget(button);
    }
}

} // namespace lacuna
