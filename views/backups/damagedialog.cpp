// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/damagedialog.h"

#include "views/common/dialogparts.h"
#include "views/common/progresspage.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QSize firstSize(760, 480);
constexpr int wayWidth = 240;
constexpr int mostLines = 30; ///< of findings
constexpr qsizetype longestDetail = 400;

QString paragraph(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString shownTime(const QDateTime& made)
{
    return QLocale().toString(made.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

DamageDialog::DamageDialog(DamageKeeper* keeper, const DamagedCatalogue& catalogue, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_catalogue(catalogue)
{
    setObjectName(u"damageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(catalogue.why == DamagedCatalogue::Why::Asked ? tr("Look for damage")
                                                                 : tr("Damaged catalogue"));
    resize(firstSize);
    m_progress = new ProgressPage(u"damage"_s, [keeper] { return keeper->damageProgress(); });
    connect(m_progress, &ProgressPage::cancelled, this, [keeper] { keeper->cancelDamageJob(); });
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_progress);
    m_pages->addWidget(buildWays());
    m_close = dialogparts::button(u"damageClose"_s, tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &DamageDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::medium);
    all->addWidget(m_pages, 1);
    all->addLayout(foot);
    findBackup();
}

QString DamageDialog::explanation() const
{
    switch (m_catalogue.why) {
    case DamagedCatalogue::Why::Damaged:
        return tr("Parts of the file can no longer be read: the disk may be failing, a copy may have been "
                  "cut off, or another program may have written into it. Lacuna has changed nothing in it.");
    case DamagedCatalogue::Why::NotRecognised:
        return tr("The file is called a catalogue but does not begin like one: its beginning is damaged, or "
                  "it is another kind of file. Lacuna has changed nothing in it.");
    case DamagedCatalogue::Why::Asked:
        return tr("Every part of the file is read and compared with the others. Nothing in it is changed.");
    }
    return {};
}

void DamageDialog::addWay(QVBoxLayout* column, QPushButton* button, QLabel* why)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    button->setFixedWidth(wayWidth);
    button->setAccessibleDescription(why->text());
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(why, 1);
    column->addLayout(row);
}

QWidget* DamageDialog::buildWays()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    const QFileInfo info(m_catalogue.path);
    m_heading = dialogparts::text(u"damageHeading"_s, "heading");
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setText(m_catalogue.why == DamagedCatalogue::Why::Damaged
                           ? tr("“%1” is damaged").arg(info.fileName())
                           : m_catalogue.why == DamagedCatalogue::Why::NotRecognised
                           ? tr("“%1” cannot be recognised").arg(info.fileName())
                           : tr("Look for damage in “%1”").arg(info.fileName()));
    auto* where = dialogparts::text(u"damageWhere"_s, "muted");
    where->setTextFormat(Qt::PlainText);
    where->setText(tr("In %1").arg(QDir::toNativeSeparators(info.absolutePath())));
    auto* what = dialogparts::text(u"damageWhat"_s);
    what->setText(explanation());
    m_restore = dialogparts::button(u"damageRestore"_s, tr("Restore the newest backup…"));
    m_backupText = dialogparts::text(u"damageBackup"_s);
    m_open = dialogparts::button(u"damageOpen"_s, tr("Open the backup to look at it first"), "link");
    m_salvage = dialogparts::button(u"damageSalvage"_s, tr("Save what is readable as…"));
    auto* salvageText = dialogparts::text(u"damageSalvageText"_s);
    salvageText->setText(tr("Reads whatever can be read into a new catalogue, and says what is missing. It "
                            "may hold what was written after the last backup."));
    m_check = dialogparts::button(u"damageCheck"_s, tr("Look for damage"));
    auto* checkText = dialogparts::text(u"damageCheckText"_s);
    checkText->setText(tr("Says what is wrong with the file."));
    column->addWidget(m_heading);
    column->addWidget(where);
    column->addWidget(what);
    column->addSpacing(space::small);
    addWay(column, m_restore, m_backupText);
    column->addWidget(buildQuestion());
    column->addWidget(m_open, 0, Qt::AlignLeft);
    addWay(column, m_salvage, salvageText);
    addWay(column, m_check, checkText);
    m_result = dialogparts::text(u"damageResult"_s);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_result->setMargin(space::small);
    auto* area = new QScrollArea;
    area->setWidget(m_result);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_result->setAutoFillBackground(false);
    m_resultArea = area;
    column->addWidget(area, 1);
    area->hide();
    column->addStretch(0);
    connect(m_restore, &QPushButton::clicked, this, [this] { askToRestore(true); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString backup = m_backup->backup.path;
        close();
        m_keeper->openBackup(backup);
    });
    connect(m_salvage, &QPushButton::clicked, this, &DamageDialog::salvage);
    connect(m_check, &QPushButton::clicked, this, &DamageDialog::check);
    return card;
}

QWidget* DamageDialog::buildQuestion()
{
    m_question = new QFrame;
    setLook(m_question, "note");
    auto* row = new QHBoxLayout(m_question);
    auto* words = dialogparts::text(u"damageQuestion"_s);
    words->setText(tr("The backup takes the place of the catalogue. The file as it is now is kept beside the "
                      "backups."));
    m_sure = dialogparts::button(u"damageSure"_s, tr("Restore it"), "primary");
    auto* no = dialogparts::button(u"damageLeave"_s, tr("Leave it"));
    row->addWidget(words, 1);
    row->addWidget(m_sure);
    row->addWidget(no);
    m_question->hide();
    connect(m_sure, &QPushButton::clicked, this, &DamageDialog::restore);
    connect(no, &QPushButton::clicked, this, [this] { askToRestore(false); });
    return m_question;
}

// --- What is under way -----------------------------------------------------------------------------------------------------

void DamageDialog::begin(const QString& title)
{
    m_progress->begin(title);
    m_close->hide();
    m_pages->setCurrentIndex(Busy);
}

void DamageDialog::reject()
{
    if (m_pages->currentIndex() == Busy)
        m_progress->stop();
    else
        QDialog::reject();
}

void DamageDialog::showWays()
{
    m_close->show();
    askToRestore(false);
    m_pages->setCurrentIndex(Ways);
}

void DamageDialog::showError(const Error& error)
{
    showResult(error.kind == ErrorKind::Cancelled ? paragraph(tr("Stopped; nothing was changed."))
                                                  : paragraph(error.message));
}

void DamageDialog::showResult(const QString& html)
{
    m_result->setText(html);
    m_resultArea->setVisible(!html.isEmpty());
}

// --- The ways on -----------------------------------------------------------------------------------------------------------

void DamageDialog::findBackup()
{
    begin(tr("Looking for the newest backup that is whole"));
    m_keeper->findSoundBackup(m_catalogue.path,
                              [self = QPointer(this)](const Result<std::optional<SoundBackup>>& found) {
                                  if (self)
                                      self->showBackup(found);
                              });
}

void DamageDialog::showBackup(const Result<std::optional<SoundBackup>>& found)
{
    m_backup = found.value_or(std::nullopt);
    m_restore->setVisible(m_backup.has_value());
    m_open->setVisible(m_backup.has_value());
    if (m_backup) {
        QString text = tr("Made %1, with %Ln studies. What was written after it would be gone.", nullptr,
                          int(m_backup->studies))
                           .arg(shownTime(m_backup->backup.made));
        if (m_backup->passedOver > 0)
            text += u' ' + tr("%Ln newer backups are damaged themselves.", nullptr, m_backup->passedOver);
        m_backupText->setText(text);
        m_restore->setAccessibleDescription(text);
    } else if (!found) {
        m_backupText->setText(tr("The backups were not looked through."));
    } else {
        m_backupText->setText(tr("There is no backup beside it that could be restored."));
    }
    const bool harmed = m_catalogue.why != DamagedCatalogue::Why::Asked;
    QPushButton* first = !harmed ? m_check : m_backup ? m_restore : m_salvage;
    setLook(first, "primary");
    showWays();
    if (harmed)
        first->setFocus();
    else
        check();
}

void DamageDialog::askToRestore(bool ask)
{
    m_question->setVisible(ask);
    m_restore->setEnabled(!ask);
    if (ask)
        m_sure->setFocus();
}

void DamageDialog::restore()
{
    begin(tr("Restoring the backup"));
    m_keeper->restoreOver(m_catalogue.path, m_backup->backup.path,
                          [self = QPointer(this)](const Result<>& restored) {
                              if (!self)
                                  return;
                              self->showWays();
                              if (restored)
                                  self->QDialog::accept();
                              else
                                  self->showError(restored.error());
                          });
}

void DamageDialog::salvage()
{
    askToRestore(false);
    m_keeper->chooseWhereToSalvage(m_catalogue.path, [self = QPointer(this)](const QString& target) {
        if (!self || target.isEmpty())
            return;
        self->begin(DamageDialog::tr("Reading what is readable"));
        self->m_keeper->salvage(self->m_catalogue.path, target, [self](const Result<Salvaged>& salvaged) {
            if (self)
                self->showSalvaged(salvaged);
        });
    });
}

void DamageDialog::showSalvaged(const Result<Salvaged>& salvaged)
{
    showWays();
    if (!salvaged) {
        showError(salvaged.error());
        return;
    }
    QString text =
        paragraph(tr("“%1” was made, with %Ln studies, and is open now.", nullptr, int(salvaged->studies))
                      .arg(QFileInfo(salvaged->path).fileName()));
    if (salvaged->isWhole) {
        text += paragraph(tr("Nothing is known to be missing."));
    } else {
        text += paragraph(tr("What is missing, as far as it can be known:")) + u"<ul>"_s;
        for (const QString& line : salvaged->missing)
            text += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
        text += u"</ul>"_s;
    }
    showResult(text);
    setLook(m_salvage, "");
    m_close->setFocus();
}

void DamageDialog::check()
{
    askToRestore(false);
    begin(tr("Looking for damage"));
    m_keeper->lookForDamage(m_catalogue.path,
                            [self = QPointer(this)](const Result<std::vector<DamageFinding>>& findings) {
                                if (self)
                                    self->showFindings(findings);
                            });
}

void DamageDialog::showFindings(const Result<std::vector<DamageFinding>>& findings)
{
    showWays();
    if (!findings && (findings.error().kind == ErrorKind::Cancelled || findings.error().detail.isEmpty())) {
        showError(findings.error());
        return;
    }
    if (!findings) { // so damaged that it cannot be looked through
        showResult(paragraph(tr("The file is too damaged to be looked through."))
                   + paragraph(findings.error().detail.left(longestDetail)));
        return;
    }
    if (findings->empty()) {
        showResult(paragraph(tr("No damage was found: all of the file can be read, and its parts fit.")));
        return;
    }
    QString text = paragraph(tr("%Ln things were found:", nullptr, int(findings->size()))) + u"<ul>"_s;
    for (const DamageFinding& finding :
         std::span(*findings).first(std::min<size_t>(mostLines, findings->size())))
        text += u"<li>%1 <small>%2</small></li>"_s.arg(
            (finding.isDamage ? finding.message : tr("Note: %1").arg(finding.message)).toHtmlEscaped(),
            finding.detail.left(longestDetail).toHtmlEscaped());
    text += u"</ul>"_s;
    if (const int more = int(findings->size()) - mostLines; more > 0)
        text += paragraph(tr("and %Ln more", nullptr, more));
    showResult(text);
}

} // namespace lacuna
