// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/disagreementspage.h"

#include "model/analysis/agreementtext.h"
#include "views/common/coderbutton.h"
#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/studies/reconcilepanel.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

DisagreementsPage::DisagreementsPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_seek(new DisagreementSeek(workspace, this))
{
    setObjectName(u"disagreementsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    buildHead(layout);
    buildChoice(layout);
    buildWork(layout);
    setKeyHints(this, tr("Disagreements"), // handleKey()
                {{u"A"_s, tr("Take what the first coder said")},
                 {u"B"_s, tr("Take what the second coder said")},
                 {u"U"_s, tr("Take what either of them said")},
                 {tr("Enter"), tr("Agree upon what is chosen, and on to the next")},
                 {tr("Esc"), tr("Back to the studies")}});
    connect(m_seek, &DisagreementSeek::found, this, &DisagreementsPage::begin);
    connect(workspace, &Workspace::snapshotChanged, this, &DisagreementsPage::follow);
    connect(workspace, &Workspace::coderChanged, this, &DisagreementsPage::follow);
}

void DisagreementsPage::buildHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Disagreements"), this);
    setLook(heading, "heading");
    m_progress = new QLabel(this);
    m_progress->setObjectName(u"reconcileProgress"_s);
    setLook(m_progress, "muted");
    m_back = new QPushButton(lineIcon(u"chevron-left"_s), tr("Back to the studies"), this);
    m_back->setObjectName(u"disagreementsBack"_s);
    m_back->setIconSize(QSize(12, 12));
    m_back->setToolTip(tr("Back to the studies (Esc)"));
    setLook(m_back, "link");
    row->addWidget(heading);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(m_back);
    layout->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &DisagreementsPage::closeRequested);
}

void DisagreementsPage::buildChoice(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto box = [&](const QString& name, const QString& accessible) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setAccessibleName(accessible);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        return combo;
    };
    m_dimension = box(u"disagreementDimension"_s, tr("Dimension"));
    m_coderA = box(u"coderA"_s, tr("First coder"));
    m_coderB = box(u"coderB"_s, tr("Second coder"));
    m_numbers = new QLabel(this);
    m_numbers->setObjectName(u"agreementNumbers"_s);
    setLook(m_numbers, "muted");
    row->addSpacing(space::small);
    row->addWidget(m_numbers);
    row->addStretch();
    layout->addLayout(row);
    connect(m_dimension, &QComboBox::activated, this, [this] {
        m_dimensionChosen = true;
        m_seek->stop();
        reload();
    });
    const auto chooseCoders = [this] {
        m_codersChosen = true;
        m_seek->stop();
        compare();
    };
    connect(m_coderA, &QComboBox::activated, this, chooseCoders);
    connect(m_coderB, &QComboBox::activated, this, chooseCoders);
}

void DisagreementsPage::buildWork(QVBoxLayout* layout)
{
    m_stack = new QStackedWidget(this);
    auto* work = new QWidget(m_stack);
    auto* across = new QHBoxLayout(work);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::large);
    m_list = new QListWidget(work);
    m_list->setObjectName(u"disagreementList"_s);
    m_list->setAccessibleName(tr("Studies coded differently"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize(QSize(14, 14));
    m_list->installEventFilter(this);
    m_panel = new ReconcilePanel(m_workspace, work);
    across->addWidget(m_list, 2);
    across->addWidget(m_panel, 3);
    auto* empty = new QWidget(m_stack);
    auto* down = new QVBoxLayout(empty);
    m_emptyTitle = new QLabel(empty);
    m_emptyTitle->setObjectName(u"disagreementsEmpty"_s);
    setLook(m_emptyTitle, "section");
    m_emptyText = new QLabel(empty);
    m_emptyText->setWordWrap(true);
    setLook(m_emptyText, "muted");
    down->addWidget(m_emptyTitle);
    down->addWidget(m_emptyText);
    down->addStretch();
    m_stack->addWidget(work);
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    // Tab enters a page at its proxy: what comes before that is never reached.
    setTabOrder(
        {m_panel->findChild<QPushButton*>(u"confirmAgreed"_s), m_dimension, m_coderA, m_coderB, m_back});
    connect(m_list, &QListWidget::currentRowChanged, this, &DisagreementsPage::showCurrent);
    connect(m_panel, &ReconcilePanel::decided, this, &DisagreementsPage::decide);
}

void DisagreementsPage::open()
{
    m_opening = true;
    fillChoices();
    seek();
}

void DisagreementsPage::follow()
{
    if (!isVisible())
        return;
    fillChoices();
    if (m_seek->isRunning())
        seek();
    else
        reload();
}

void DisagreementsPage::seek()
{
    if (!m_workspace->isOpen() || m_workspace->isBlind() || m_coderA->count() < 2) {
        m_seek->stop();
        reload();
        return;
    }
    QList<Id> dimensions;
    for (int i = 0; i < m_dimension->count(); ++i)
        dimensions << m_dimension->itemData(i).toLongLong();
    if (m_dimensionChosen)
        dimensions = {m_dimension->currentData().toLongLong()};
    if (m_codersChosen)
        m_seek->begin(dimensions, m_coderA->currentData().toLongLong(), m_coderB->currentData().toLongLong());
    else
        m_seek->begin(dimensions, 0, 0);
}

void DisagreementsPage::begin(const DisagreementSeek::Start& start)
{
    if (start.dimension != 0) {
        m_dimension->setCurrentIndex(m_dimension->findData(start.dimension));
        m_coderA->setCurrentIndex(m_coderA->findData(start.coderA));
        m_coderB->setCurrentIndex(m_coderB->findData(start.coderB));
    } else if (m_dimensionChosen
               || m_codersChosen) { // nothing there (any more): what was chosen does not hold
        m_dimensionChosen = false;
        m_codersChosen = false;
        seek();
        return;
    }
    reload();
}

/// What was chosen stays chosen.
void DisagreementsPage::fillChoices()
{
    const auto refill = [](QComboBox* box, const std::vector<std::pair<QString, Id>>& entries) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto& [text, id] : entries)
            box->addItem(text, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    const auto snapshot = m_workspace->snapshot();
    std::vector<std::pair<QString, Id>> dimensions;
    if (snapshot->codebook) {
        for (const Dimension& dimension : snapshot->codebook->dimensions()) {
            if (!dimension.retired)
                dimensions.emplace_back(dimension.label, dimension.id);
        }
    }
    std::vector<std::pair<QString, Id>> coders;
    for (const Coder& coder : snapshot->coders)
        coders.emplace_back(coder.name, coder.id);
    refill(m_dimension, dimensions);
    refill(m_coderA, coders);
    refill(m_coderB, coders);
}

void DisagreementsPage::reload()
{
    if (!m_workspace->isOpen() || m_workspace->isBlind()) {
        m_codings = {}; // a blind coder is not told
        compare();
        return;
    }
    m_workspace->loadCoderCodings(m_dimension->currentData().toLongLong(),
                                  [guard = QPointer(this)](const Result<CoderCodings>& codings) {
                                      if (guard && codings)
                                          guard->take(*codings);
                                      else if (guard && codings.error().kind != ErrorKind::Cancelled)
                                          Q_EMIT guard->m_workspace->failed(codings.error());
                                  });
}

void DisagreementsPage::take(const CoderCodings& codings)
{
    if (m_workspace->isBlind() || codings.dimension != m_dimension->currentData().toLongLong())
        return; // something else was chosen meanwhile
    m_codings = codings;
    choosePair();
    compare();
}

/// Two that can be compared, unless the user chose two.
void DisagreementsPage::choosePair()
{
    const Id a = m_coderA->currentData().toLongLong();
    const Id b = m_coderB->currentData().toLongLong();
    if (a != b)
        return;
    const auto pairs = comparableCoders(m_codings.codings);
    if (!pairs.empty()) {
        m_coderA->setCurrentIndex(m_coderA->findData(pairs.front().first));
        m_coderB->setCurrentIndex(m_coderB->findData(pairs.front().second));
    } else if (m_coderB->count() > 1) {
        m_coderB->setCurrentIndex(m_coderA->currentIndex() == 0 ? 1 : 0);
    }
}

void DisagreementsPage::compare()
{
    m_agreement = agreementOf(m_codings.codings, m_coderA->currentData().toLongLong(),
                              m_coderB->currentData().toLongLong());
    if (m_coderA->currentIndex() == m_coderB->currentIndex())
        m_agreement = {};
    showNumbers();
    sayWhatThereIs();
    fillList();
}

void DisagreementsPage::showNumbers()
{
    const QLocale locale;
    const bool any = m_agreement.n > 0;
    m_numbers->setText(
        !any ? QString()
            : m_agreement.kappa
            ? tr("κ %1 · %Ln studies coded by both", nullptr, m_agreement.n).arg(kappaText(m_agreement.kappa))
            : tr("κ undefined · %Ln studies coded by both", nullptr, m_agreement.n));
    m_numbers->setToolTip(!any ? QString()
                              : m_agreement.kappa
                              ? tr("Observed agreement %1, expected by chance %2")
                                    .arg(locale.toString(m_agreement.observed, 'f', 2),
                                         locale.toString(m_agreement.expected, 'f', 2))
                              : tr("Both give the same answer on every study; chance would agree, too"));
    m_progress->setText(m_agreement.disagreements.empty()
                            ? QString()
                            : tr("%1 of %2 reconciled")
                                  .arg(locale.toString(reconciledAmong(m_agreement, m_codings.reconciled)),
                                       locale.toString(m_agreement.disagreements.size())));
}

void DisagreementsPage::showEmpty(const QString& title, const QString& text)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    showWork(false);
}

/// Where there is no work, the choices have the focus: it must be somewhere on the page, or no key leads on.
void DisagreementsPage::showWork(bool any)
{
    const bool inWork = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(any ? 0 : 1);
    setFocusProxy(any ? static_cast<QWidget*>(m_list) : m_dimension);
    if ((!any && inWork) || (any && m_opening && m_dimension->hasFocus()))
        setFocus();
    m_opening = m_opening && m_seek->isRunning();
}

void DisagreementsPage::sayWhatThereIs()
{
    const QString dimension = m_dimension->currentText();
    if (m_workspace->isBlind())
        showEmpty(tr("You code blind"),
                  tr("What others coded is hidden from you. Take “Blind” away under “Coder” to reconcile."));
    else if (m_coderA->count() < 2)
        showEmpty(tr("Two coders are needed"),
                  tr("Add the coders under “Coder” and let both code the same studies."));
    else if (m_coderA->currentIndex() == m_coderB->currentIndex())
        showEmpty(tr("Choose two different coders"), {});
    else if (m_agreement.n == 0)
        showEmpty(tr("No study was coded by both"),
                  tr("%1 and %2 have no study in common in %3.")
                      .arg(m_coderA->currentText(), m_coderB->currentText(), dimension));
    else if (m_agreement.disagreements.empty())
        showEmpty(tr("They agree"),
                  tr("%1 and %2 give the same answer on every study in %3.")
                      .arg(m_coderA->currentText(), m_coderB->currentText(), dimension));
    else
        showWork(true);
}

void DisagreementsPage::fillList()
{
    m_filling = true;
    m_list->clear();
    const auto studies = m_workspace->snapshot()->studies;
    int current = 0;
    for (const Disagreement& one : m_agreement.disagreements) {
        const qsizetype row = studies ? studies->rowOf(one.study) : -1;
        const QString title =
            row < 0 ? tr("Report %1").arg(one.study) : studies->text(row, StudyList::Column::Title);
        auto* item = new QListWidgetItem(title, m_list);
        item->setToolTip(title);
        if (std::ranges::binary_search(m_codings.reconciled, one.study)) {
            item->setIcon(lineIcon(u"check"_s));
            item->setData(Qt::AccessibleTextRole, tr("%1, reconciled").arg(title));
        }
        if (one.study == m_current)
            current = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? current : -1);
    m_filling = false;
    showCurrent();
}

/// What was agreed on, if the study is reconciled.
std::optional<QList<Id>> DisagreementsPage::agreedOn(Id study) const
{
    if (!std::ranges::binary_search(m_codings.reconciled, study))
        return {};
    QList<Id> terms;
    for (const CoderCoding& coding : m_codings.codings) {
        if (coding.study == study && coding.coder == 0)
            terms << coding.term;
    }
    return terms;
}

void DisagreementsPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    const Disagreement& current = m_agreement.disagreements[size_t(row)];
    m_current = current.study;
    m_panel->showDisagreement(current, m_codings.dimension, agreedOn(current.study));
}

void DisagreementsPage::decide(Id study, const std::vector<Coding>& codings)
{
    SetCodings edit;
    edit.study = study;
    edit.dimension = m_codings.dimension;
    edit.codings = codings;
    edit.reconciles = true;
    if (const int row = m_list->currentRow(); row + 1 < m_list->count())
        m_list->setCurrentRow(row + 1);
    m_list->setFocus();
    m_workspace->apply(std::move(edit));
}

bool DisagreementsPage::handleKey(int key)
{
    if (key == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    if (m_stack->currentIndex() != 0)
        return false;
    switch (key) {
    case Qt::Key_A:
        m_panel->takeA();
        return true;
    case Qt::Key_B:
        m_panel->takeB();
        return true;
    case Qt::Key_U:
        m_panel->takeBoth();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_panel->confirm();
        return true;
    default:
        return false;
    }
}

bool DisagreementsPage::eventFilter(QObject* watched, QEvent* event)
{
    // A list would look for a title that begins with the letter.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DisagreementsPage::keyPressEvent(QKeyEvent* event)
{
    // Enter in a choice is about the choice.
    const bool choosing = qobject_cast<QComboBox*>(focusWidget()) && event->key() != Qt::Key_Escape;
    if (choosing || event->modifiers() != Qt::NoModifier || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace lacuna
