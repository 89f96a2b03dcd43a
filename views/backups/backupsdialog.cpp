// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/backupsdialog.h"

#include "views/common/backupkeeper.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QSize firstSize(900, 560);
constexpr int listWidth = 390;
constexpr int pathRole = Qt::UserRole;

QString shownTime(const QDateTime& made)
{
    return QLocale().toString(made.toLocalTime(), QLocale::ShortFormat);
}

QString listed(const QString& heading, const BackupDifference::Studies& studies)
{
    if (studies.count == 0)
        return {};
    QString text = u"<p><b>%1</b></p><ul>"_s.arg(heading.toHtmlEscaped());
    for (const QString& title : studies.titles)
        text += u"<li>%1</li>"_s.arg(title.toHtmlEscaped());
    const int more = studies.count - int(studies.titles.size());
    if (more > 0)
        text += u"<li>%1</li>"_s.arg(BackupsDialog::tr("and %Ln more", nullptr, more));
    return text + u"</ul>"_s;
}

QString reasonOf(const Backup& backup)
{
    switch (backup.why) {
    case Backup::Why::ByItself:
        return BackupsDialog::tr("by itself");
    case Backup::Why::ByHand:
        return BackupsDialog::tr("made by hand");
    case Backup::Why::BeforeMerging:
        return BackupsDialog::tr("before merging");
    case Backup::Why::BeforeRestoring:
        return BackupsDialog::tr("before restoring another");
    }
    return {};
}

} // namespace

BackupsDialog::BackupsDialog(BackupKeeper* keeper, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
{
    setObjectName(u"backupsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    resize(firstSize);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(buildList());
    columns->addWidget(buildDetail(), 1);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::medium);
    all->addLayout(columns, 1);
    all->addWidget(m_byItself);
    all->addWidget(buildFoot());
    refresh();
}

QWidget* BackupsDialog::buildList()
{
    auto* side = new QFrame;
    setLook(side, "card");
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(1, 1, 1, 1);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"backupsList"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("Kind")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_none = dialogparts::text(u"backupsNone"_s);
    setLook(m_none, "muted");
    m_none->setMargin(space::medium);
    m_byItself = new QCheckBox(tr("Make backups by itself, at most one an hour"));
    m_byItself->setObjectName(u"backupsByItself"_s);
    m_byItself->setChecked(m_keeper->backsUpByItself());
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::showChosen);
    connect(m_byItself, &QCheckBox::toggled, this, [this](bool on) { m_keeper->setBacksUpByItself(on); });
    return side;
}

QWidget* BackupsDialog::buildDetail()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_title = dialogparts::text(u"backupTitle"_s);
    setLook(m_title, "heading");
    m_counts = dialogparts::text(u"backupCounts"_s);
    m_studies = dialogparts::text(u"backupStudies"_s);
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    texts->addWidget(m_counts);
    texts->addWidget(m_studies);
    texts->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false); // on the card
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    m_question = new QWidget;
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins({});
    auto* words = dialogparts::text(u"backupQuestion"_s);
    words->setText(tr("The catalogue becomes what it was then. What it is now is kept as a backup."));
    m_sure = new QPushButton(tr("Restore it"));
    m_sure->setObjectName(u"backupSure"_s);
    setLook(m_sure, "primary");
    auto* no = new QPushButton(tr("Leave it"));
    no->setObjectName(u"backupLeave"_s);
    question->addWidget(words, 1);
    question->addWidget(m_sure);
    question->addWidget(no);
    column->addWidget(m_question);
    connect(m_sure, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(no, &QPushButton::clicked, this, [this] { askToRestore(false); });
    return card;
}

QWidget* BackupsDialog::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    const auto add = [row](const QString& name, const QString& text) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_make = add(u"backupMake"_s, tr("Make one now"));
    auto* folder = add(u"backupFolder"_s, tr("Show the folder"));
    row->addStretch(1);
    m_open = add(u"backupOpen"_s, tr("Open the backup"));
    m_restore = add(u"backupRestore"_s, tr("Restore…"));
    auto* shut = add(u"backupClose"_s, tr("Close"));
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_keeper->backupFolderName())); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString path = chosen();
        close();
        m_keeper->openBackup(path);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { askToRestore(true); });
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void BackupsDialog::refresh()
{
    m_keeper->listBackups([self = QPointer(this)](const std::vector<Backup>& backups) {
        if (self)
            self->showBackups(backups);
    });
}

QString BackupsDialog::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, pathRole).toString() : QString();
}

void BackupsDialog::showBackups(const std::vector<Backup>& backups)
{
    m_backups = backups;
    m_list->clear();
    for (const Backup& backup : m_backups) {
        auto* item = new QTreeWidgetItem(
            m_list,
            {shownTime(backup.made), QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat),
             reasonOf(backup)});
        item->setData(0, pathRole, backup.path);
        item->setToolTip(0, QDir::toNativeSeparators(backup.path));
    }
    const bool any = !m_backups.empty();
    m_none->setVisible(!any);
    m_none->setText(tr("There is no backup yet. Lacuna makes one by itself after the first edit, then every "
                       "hour while there is something new: of the last day by the hour, of the last two "
                       "weeks by the day, of the last half year by the week."));
    if (any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

void BackupsDialog::showChosen()
{
    const QString path = chosen();
    m_open->setEnabled(!path.isEmpty());
    m_restore->setEnabled(!path.isEmpty());
    askToRestore(false);
    m_title->setText(path.isEmpty() ? tr("No backup is chosen") : tr("What restoring it would change"));
    m_studies->clear();
    m_counts->setText(path.isEmpty() ? QString() : tr("Comparing…"));
    m_compared = path;
    if (path.isEmpty())
        return;
    m_keeper->compareBackup(path, [self = QPointer(this), path](const Result<BackupDifference>& difference) {
        if (self && self->m_compared == path)
            self->showDifference(difference);
    });
}

void BackupsDialog::showDifference(const Result<BackupDifference>& difference)
{
    if (!difference) {
        m_counts->setText(difference.error().message);
        return;
    }
    if (difference->isNothing()) {
        m_counts->setText(tr("Nothing: the catalogue is as it was then."));
        return;
    }
    QString rows;
    for (const BackupDifference::Count& count : difference->counts) {
        if (count.then != count.now)
            rows +=
                u"<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td><td>&nbsp;→&nbsp;</td><td align='right'><b>%3</b></td></tr>"_s
                    .arg(count.what.toHtmlEscaped(), QLocale().toString(count.now),
                         QLocale().toString(count.then));
    }
    m_counts->setText(rows.isEmpty() ? tr("The numbers stay as they are.")
                                     : u"<table>"_s + rows + u"</table>"_s);
    m_studies->setText(
        listed(tr("%Ln studies would go", nullptr, difference->lost.count), difference->lost)
        + listed(tr("%Ln studies would come back", nullptr, difference->back.count), difference->back)
        + listed(tr("%Ln studies would be as they were", nullptr, difference->changed.count),
                 difference->changed));
}

void BackupsDialog::askToRestore(bool ask)
{
    m_question->setVisible(ask);
    m_restore->setEnabled(!ask && !chosen().isEmpty());
    if (ask)
        m_sure->setFocus();
}

/// The program tells what became of it: this window is of the catalogue as it was.
void BackupsDialog::restore()
{
    const QString path = chosen();
    close();
    m_keeper->restoreBackup(path, [](const Result<>&) { });
}

void BackupsDialog::makeOne()
{
    m_make->setEnabled(false);
    m_keeper->backUpNow([self = QPointer(this)](const Result<Backup>& made) {
        if (!self)
            return;
        self->m_make->setEnabled(true);
        if (made)
            self->refresh();
        else
            self->m_counts->setText(made.error().message);
    });
}

} // namespace lacuna
