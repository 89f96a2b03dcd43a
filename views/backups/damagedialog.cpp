// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/damagedialog.h"

#include "views/common/dialogparts.h"
#include "views/common/progresspage.h"
#include "views/common/screenfit.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
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
constexpr int leastLines = 8; ///< of what was found, where it has as many
constexpr int mostLines = 30; ///< of findings
constexpr qsizetype longestDetail = 400;

QString paragraph(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// What the library said: for a report, after plain words.
QString small(const QString& detail)
{
    return u"<span style=\"color: %1; font-size: 12px\">%2</span>"_s.arg(
        currentPalette().muted.name(), detail.left(longestDetail).toHtmlEscaped());
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

/// The buttons share a column, and so are as wide as the widest of them needs.
void DamageDialog::addWay(QGridLayout* ways, QPushButton* button, QLabel* why)
{
    const int row = ways->rowCount();
    button->setAccessibleDescription(why->text());
    ways->addWidget(button, row, 0, Qt::AlignTop);
    ways->addWidget(why, row, 1);
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
    column->addWidget(m_heading);
    column->addWidget(where);
    column->addWidget(what);
    column->addSpacing(space::small);
    column->addLayout(buildButtons());
    column->addWidget(buildResult(), 1);
    column->addStretch(0);
    connectWays();
    return card;
}

QGridLayout* DamageDialog::buildButtons()
{
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
    auto* ways = new QGridLayout;
    ways->setHorizontalSpacing(space::large);
    ways->setVerticalSpacing(space::medium);
    ways->setColumnStretch(1, 1);
    addWay(ways, m_restore, m_backupText);
    ways->addWidget(buildQuestion(), ways->rowCount(), 0, 1, 2);
    ways->addWidget(m_open, ways->rowCount(), 0, 1, 2, Qt::AlignLeft);
    addWay(ways, m_salvage, salvageText);
    addWay(ways, m_check, checkText);
    return ways;
}

QScrollArea* DamageDialog::buildResult()
{
    m_result = dialogparts::text(u"damageResult"_s);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_result->setMargin(space::small);
    m_resultArea = new QScrollArea;
    m_resultArea->setObjectName(u"damageResultArea"_s);
    m_resultArea->setWidget(m_result);
    m_resultArea->setWidgetResizable(true);
    m_resultArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_resultArea->viewport()->setAutoFillBackground(false);
    m_result->setAutoFillBackground(false);
    m_resultArea->hide();
    return m_resultArea;
}

void DamageDialog::connectWays()
{
    connect(m_restore, &QPushButton::clicked, this, [this] { askToRestore(true); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString backup = m_backup->backup.path;
        close();
        m_keeper->openBackup(backup);
    });
    connect(m_salvage, &QPushButton::clicked, this, &DamageDialog::salvage);
    connect(m_check, &QPushButton::clicked, this, &DamageDialog::check);
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
    m_pages->setCurrentIndex(Ways);
    askToRestore(false);
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
    giveRoom();
}

/// What can be done, and some lines of what was found, are never cut; all of it is shown where the screen has the room.
void DamageDialog::giveRoom()
{
    const auto settle = [this] { // now, not when the event loop comes to it: heights are asked for below
        for (QWidget* inner = m_result; inner != this; inner = inner->parentWidget()) {
            if (QLayout* around = inner->parentWidget()->layout())
                around->activate();
        }
    };
    settle();
    QWidget* page = m_pages->widget(Ways);
    const auto heightWith = [&](int result) {
        m_resultArea->setMinimumHeight(result);
        return page->layout()->totalMinimumHeightForWidth(page->width());
    };
    const int result =
        std::max(0, m_result->heightForWidth(m_resultArea->viewport()->width())); // -1: no text
    const int whole = heightWith(result);
    page->setMinimumHeight(heightWith(std::min(result, leastLines * m_result->fontMetrics().lineSpacing())));
    settle();
    growDialog(*this, whole - page->height());
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
    giveRoom();
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
    showResult(salvagedText(*salvaged));
    setLook(m_salvage, "");
    const bool inVain = salvaged->studies == 0 && !salvaged->isWhole && m_backup && m_backup->studies > 0;
    if (inVain)
        setLook(m_restore, "primary");
    (inVain ? m_restore : m_close)->setFocus();
}

QString DamageDialog::salvagedText(const Salvaged& salvaged) const
{
    const QString name = QFileInfo(salvaged.path).fileName();
    if (salvaged.isWhole)
        return paragraph(
                   tr("“%1” was made, with %Ln studies, and is open now.", nullptr, int(salvaged.studies))
                       .arg(name))
            + paragraph(tr("Nothing is known to be missing."));
    QString text;
    if (salvaged.studies > 0) {
        text =
            paragraph(tr("“%1” was made, with %Ln studies, and is open now.", nullptr, int(salvaged.studies))
                          .arg(name));
    } else { // nobody is to take an empty catalogue for theirs
        text = paragraph(
            tr("No study could be read: the new catalogue “%1”, which is open now, is empty.").arg(name));
        if (m_backup && m_backup->studies > 0)
            text += paragraph(tr("The backup of %1 is whole and holds %Ln studies: restore it instead.",
                                 nullptr, int(m_backup->studies))
                                  .arg(shownTime(m_backup->backup.made)));
    }
    text += paragraph(tr("What is missing, as far as it can be known:")) + u"<ul>"_s;
    for (const QString& line : salvaged.missing)
        text += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    return text + u"</ul>"_s;
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
                   + u"<p>%1</p>"_s.arg(small(findings.error().detail)));
        return;
    }
    if (findings->empty()) {
        showResult(paragraph(tr("No damage was found: all of the file can be read, and its parts fit.")));
        return;
    }
    QString text = paragraph(tr("%Ln things were found:", nullptr, int(findings->size()))) + u"<ul>"_s;
    for (const DamageFinding& finding :
         std::span(*findings).first(std::min<size_t>(mostLines, findings->size())))
        text += u"<li>%1%2</li>"_s.arg(
            (finding.isDamage ? finding.message : tr("Note: %1").arg(finding.message)).toHtmlEscaped(),
            finding.detail.isEmpty() ? QString() : u"<br>"_s + small(finding.detail));
    text += u"</ul>"_s;
    if (const int more = int(findings->size()) - mostLines; more > 0)
        text += paragraph(tr("and %Ln more", nullptr, more));
    showResult(text);
}

} // namespace lacuna
