// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/packdialog.h"

#include "model/analysis/gapmapbuilder.h"
#include "model/catalogue/searchquery.h"
#include "views/common/dialogparts.h"
#include "views/common/progresspage.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/exchange/packwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QSize firstSize(960, 660);
constexpr int askDelay = 150; ///< ms

QLabel* section(const QString& text)
{
    auto* label = new QLabel(text);
    setLook(label, "section");
    return label;
}

QString listed(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += u"<br>%1"_s.arg(line.toHtmlEscaped());
    return html;
}

bool isNothing(const PackContents& contents)
{
    PackContents nothing;
    nothing.confidential = contents.confidential; // stays anyway
    return contents.unchangedSince.isValid() || contents == nothing;
}

/// A search that looks for nothing is no filter: whoever ticked it would hand over everything.
QString filterWords(const Workspace& workspace)
{
    const auto snapshot = workspace.snapshot();
    Filter filter = workspace.filter();
    if (SearchQuery::parse(filter.search).passesEverything())
        filter.search.clear();
    return filterText(filter, *snapshot->codebook, snapshot->collections);
}

std::vector<Id> matching(const Workspace& workspace)
{
    std::vector<Id> studies;
    const auto snapshot = workspace.snapshot();
    const auto matches = workspace.matches();
    const std::span<const Id> ids = snapshot->studies->ids();
    for (size_t row = 0; row < std::min(ids.size(), matches->passed.size()); ++row) {
        if (matches->passed[row])
            studies.push_back(ids[row]);
    }
    std::ranges::sort(studies);
    return studies;
}

} // namespace

PackDialog::PackDialog(Workspace* workspace, PackKeeper* keeper, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
{
    setObjectName(u"packDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Make a pack"));
    resize(firstSize);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askDelay);
    connect(&m_asking, &QTimer::timeout, this, &PackDialog::ask);
    m_pages = new QStackedWidget;
    auto* choosing = new QWidget;
    auto* columns = new QHBoxLayout(choosing);
    columns->setContentsMargins({});
    columns->setSpacing(space::large);
    columns->addWidget(buildChoices(), 3);
    columns->addWidget(buildLeaving(), 2);
    m_progress = new ProgressPage(u"packProgress"_s, [keeper] { return keeper->packProgress(); });
    connect(m_progress, &ProgressPage::cancelled, this, [keeper] { keeper->cancelPackJob(); });
    m_pages->addWidget(choosing);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(buildMade());
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::medium);
    all->addWidget(m_pages, 1);
    all->addWidget(buildFoot());
    showPassphrase();
    m_asking.start(0);
}

QWidget* PackDialog::buildChoices()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({0, 0, space::small, 0});
    column->setSpacing(space::medium);
    column->addWidget(buildWhat());
    column->addWidget(buildConfidential());
    column->addWidget(buildPassphrase());
    column->addStretch(1);
    return dialogparts::scrolled(inside);
}

QWidget* PackDialog::buildWhat()
{
    auto* column = new QVBoxLayout;
    column->addWidget(section(tr("What to hand over")));
    m_what = new QButtonGroup(this);
    const auto add = [&](What what, const QString& name, const QString& text) {
        auto* radio = new QRadioButton(text);
        radio->setObjectName(name);
        m_what->addButton(radio, what);
        return radio;
    };
    const auto snapshot = m_workspace->snapshot();
    column->addWidget(add(Everything, u"packEverything"_s, tr("Everything")));
    auto* ofFilter = add(OfFilter, u"packFilter"_s,
                         tr("The %Ln studies of the filter", nullptr, m_workspace->matches()->count));
    const QString words = filterWords(*m_workspace);
    ofFilter->setEnabled(!words.isEmpty());
    if (words.isEmpty())
        ofFilter->setText(tr("The studies of the filter (no filter is set)"));
    else
        ofFilter->setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
    column->addWidget(ofFilter);
    auto* row = new QHBoxLayout;
    auto* ofCollection = add(OfCollection, u"packCollection"_s, tr("A collection:"));
    m_collection = new QComboBox;
    m_collection->setObjectName(u"packCollectionName"_s);
    m_collection->setAccessibleName(tr("Which collection"));
    for (const Collection& collection : snapshot->collections)
        m_collection->addItem(collection.name, collection.id);
    ofCollection->setEnabled(m_collection->count() > 0);
    m_collection->setEnabled(m_collection->count() > 0);
    if (m_collection->count() == 0)
        m_collection->addItem(tr("there is none"));
    row->addWidget(ofCollection);
    row->addWidget(m_collection, 1);
    column->addLayout(row);
    auto* changed = add(Changed, u"packChanged"_s, tr("Only what I changed since the last pack"));
    changed->setToolTip(tr("Everything, if no pack was made of this catalogue here yet"));
    column->addWidget(changed);
    column->addWidget(dialogparts::line());
    m_files = new QCheckBox(tr("With the attached files"));
    m_files->setObjectName(u"packFiles"_s);
    m_files->setChecked(true);
    column->addWidget(m_files);
    m_what->button(Everything)->setChecked(true);
    connect(m_what, &QButtonGroup::idToggled, &m_asking, qOverload<>(&QTimer::start));
    connect(m_files, &QCheckBox::toggled, &m_asking, qOverload<>(&QTimer::start));
    connect(m_collection, &QComboBox::activated, this, [this] {
        m_what->button(OfCollection)->setChecked(true);
        m_asking.start();
    });
    return dialogparts::card(column);
}

QWidget* PackDialog::buildConfidential()
{
    auto* column = new QVBoxLayout;
    column->addWidget(section(tr("Confidential")));
    auto* words = dialogparts::text(u"packConfidentialWords"_s, "muted");
    words->setText(tr("Nothing of this leaves unless it is ticked here, each time anew."));
    column->addWidget(words);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(space::small);
    column->addLayout(grid);
    int number = 0;
    for (const PackWords::Part& part : PackWords::confidentialParts()) {
        auto* box = new QCheckBox(part.name);
        box->setObjectName(u"packConfidential%1"_s.arg(number));
        box->setToolTip(part.explanation);
        box->setAccessibleDescription(part.explanation);
        grid->addWidget(box, number / 2, number % 2);
        connect(box, &QCheckBox::toggled, &m_asking, qOverload<>(&QTimer::start));
        m_parts[size_t(number++)] = box;
    }
    return dialogparts::card(column);
}

QWidget* PackDialog::buildPassphrase()
{
    auto* column = new QVBoxLayout;
    column->addWidget(section(tr("Passphrase")));
    const auto field = [&](const QString& name, const QString& words) {
        auto* edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        connect(edit, &QLineEdit::textChanged, this, &PackDialog::showPassphrase);
        column->addWidget(edit);
        return edit;
    };
    m_passphrase = field(u"packPassphrase"_s, tr("Passphrase (may stay empty)"));
    m_again = field(u"packPassphraseAgain"_s, tr("The same again"));
    column->addWidget(dialogparts::showPassphrase(u"packShowPassphrase"_s, {m_passphrase, m_again}));
    m_hint = dialogparts::text(u"packPassphraseHint"_s, "muted");
    m_hintSign = dialogparts::warningSign();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_hintSign, 0, Qt::AlignTop);
    row->addWidget(m_hint, 1);
    column->addLayout(row);
    return dialogparts::card(column);
}

QWidget* PackDialog::buildLeaving()
{
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    m_counts = dialogparts::text(u"packCounts"_s);
    m_leaving = dialogparts::text(u"packConfided"_s);
    m_staying = dialogparts::text(u"packStaying"_s);
    texts->addWidget(m_counts);
    texts->addWidget(m_leaving);
    texts->addWidget(m_staying);
    texts->addStretch(1);
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    auto* heading = new QLabel(tr("What would leave"));
    setLook(heading, "heading");
    m_counting = dialogparts::text(u"packCounting"_s, "muted");
    column->addWidget(heading);
    column->addWidget(dialogparts::scrolled(inside), 1);
    column->addWidget(m_counting);
    return card;
}

QWidget* PackDialog::buildMade()
{
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    m_result = dialogparts::text(u"packResult"_s, "title");
    m_result->setTextFormat(Qt::PlainText);
    m_resultContents = dialogparts::text(u"packResultContents"_s);
    m_resultBehind = dialogparts::text(u"packResultBehind"_s, "note");
    m_resultBehind->setMargin(space::small);
    m_resultNot = dialogparts::text(u"packResultNot"_s);
    m_resultFile = dialogparts::text(u"packResultFile"_s, "muted");
    m_resultFile->setTextFormat(Qt::PlainText);
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    texts->setSpacing(space::medium);
    for (QWidget* text : {m_resultFile, m_resultBehind, m_resultContents, m_resultNot})
        texts->addWidget(text);
    texts->addStretch(1);
    column->addWidget(m_result);
    column->addWidget(dialogparts::scrolled(inside), 1);
    return card;
}

QWidget* PackDialog::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_problem = dialogparts::text(u"packProblem"_s, "error");
    m_folder = dialogparts::button(u"packFolder"_s, tr("Show the folder"));
    m_close = dialogparts::button(u"packClose"_s, tr("Cancel"));
    m_make = dialogparts::button(u"packMake"_s, tr("Make the pack…"), "primary");
    m_make->setDefault(true);
    m_folder->hide();
    row->addWidget(m_problem, 1);
    row->addWidget(m_folder);
    row->addWidget(m_close);
    row->addWidget(m_make);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
    connect(m_close, &QPushButton::clicked, this, &PackDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &PackDialog::make);
    return foot;
}

PackOptions PackDialog::options() const
{
    PackOptions options;
    const auto snapshot = m_workspace->snapshot();
    switch (m_what->checkedId()) {
    case OfFilter:
        options.what = PackOptions::What::Studies;
        options.studies = matching(*m_workspace);
        options.scope = filterWords(*m_workspace);
        break;
    case OfCollection:
        options.what = PackOptions::What::Studies;
        options.studies = snapshot->collected.value(m_collection->currentData().toLongLong());
        std::ranges::sort(options.studies);
        options.scope = tr("Collection “%1”").arg(m_collection->currentText());
        break;
    case Changed:
        options.what = PackOptions::What::Changes;
        break;
    default:
        break;
    }
    options.attachments = m_files->isChecked();
    int number = 0;
    for (const PackWords::Part& part : PackWords::confidentialParts())
        options.confidential.*part.ticked = m_parts[size_t(number++)]->isChecked();
    return options;
}

void PackDialog::ask()
{
    m_contents.reset();
    m_counting->setText(tr("Counting…"));
    showReady();
    m_keeper->countPack(options(), [self = QPointer(this)](const Result<PackContents>& contents) {
        if (self)
            self->showCounts(contents);
    });
}

void PackDialog::showCounts(const Result<PackContents>& contents)
{
    if (m_asking.isActive() || m_making)
        return; // something else is chosen by now
    m_counting->clear();
    if (!contents) {
        if (contents.error().kind != ErrorKind::Cancelled)
            m_counts->setText(contents.error().message.toHtmlEscaped());
        m_leaving->clear();
        m_staying->clear();
        return;
    }
    m_contents = *contents;
    const PackOptions chosen = options();
    m_counts->setText(isNothing(*contents) ? whyNothing(*contents).toHtmlEscaped()
                                           : PackWords::table(PackWords::contents(*contents)));
    const QStringList confided = PackWords::confided(*contents, chosen.confidential);
    const QStringList withheld = PackWords::withheld(*contents, chosen.confidential);
    const auto put = [](QLabel* label, const QString& heading, const QStringList& lines) {
        label->setVisible(!lines.isEmpty());
        label->setText(u"<b>%1</b>"_s.arg(heading.toHtmlEscaped()) + listed(lines));
    };
    put(m_leaving, tr("Confidential, and leaves with it:"), confided);
    put(m_staying, tr("Confidential, and stays here:"), withheld);
    int number = 0;
    for (const PackWords::Part& part : PackWords::confidentialParts()) {
        QCheckBox* box = m_parts[size_t(number++)];
        const int count = contents->confidential.*part.count;
        box->setText(count > 0 ? tr("%1: %2").arg(part.name, QLocale().toString(count)) : part.name);
        box->setEnabled(count > 0 || box->isChecked());
    }
    showReady();
}

QString PackDialog::whyNothing(const PackContents& contents)
{
    return contents.unchangedSince.isValid()
        ? tr("Nothing was changed since the last pack. The last change is of %1.")
              .arg(PackWords::time(contents.unchangedSince))
        : tr("Nothing: there is nothing of that kind.");
}

bool PackDialog::passphraseFits() const
{
    return m_passphrase->text() == m_again->text();
}

void PackDialog::showPassphrase()
{
    if (m_passphrase->text().isEmpty() && m_again->text().isEmpty())
        m_hint->setText(tr("Without one, whoever gets hold of the file can read it."));
    else if (!passphraseFits())
        m_hint->setText(tr("The two are not the same."));
    else
        m_hint->setText(
            tr("Without it nobody can open the pack, and nobody can find it out for you if it is "
               "lost. Four or five words that have nothing to do with each other are good. Tell it in "
               "another way than you send the pack."));
    m_hintSign->setVisible(!passphraseFits());
    setLook(m_hint, passphraseFits() ? "muted" : "warning");
    showReady();
}

void PackDialog::showReady()
{
    if (m_make)
        m_make->setEnabled(m_contents && !isNothing(*m_contents) && passphraseFits() && !m_making);
}

void PackDialog::make()
{
    const PackOptions chosen = options();
    QString name = QFileInfo(m_workspace->fileName()).completeBaseName();
    if (m_what->checkedId() == OfCollection)
        name += u" "_s + m_collection->currentText();
    m_keeper->choosePackToMake(name, [self = QPointer(this), chosen](const QString& file) {
        if (!self || file.isEmpty())
            return;
        self->m_making = true;
        self->m_problem->clear();
        self->m_make->hide();
        self->m_progress->begin(PackDialog::tr("Making %1").arg(QFileInfo(file).fileName()));
        self->m_pages->setCurrentIndex(Making);
        self->m_keeper->makePack(chosen, file, self->m_passphrase->text(),
                                 [self](const Result<WrittenPack>& made) {
                                     if (self)
                                         self->showMade(made);
                                 });
    });
}

void PackDialog::showMade(const Result<WrittenPack>& made)
{
    m_making = false;
    m_make->setVisible(!made);
    if (!made) {
        m_pages->setCurrentIndex(Choosing);
        m_problem->setText(made.error().kind == ErrorKind::Cancelled ? tr("Stopped; no pack was made.")
                                                                     : made.error().message);
        m_asking.start(0);
        return;
    }
    m_file = made->file;
    m_resultBehind->setText(
        m_passphrase->text().isEmpty()
            ? tr("It has no passphrase: whoever gets hold of the file can read it.")
            : tr("It is behind the passphrase you chose, which is kept nowhere: note it down, and tell it in "
                 "another way than you send the pack."));
    m_resultContents->setText(PackWords::table(PackWords::contents(made->contents)));
    m_passphrase->clear();
    m_again->clear();
    m_result->setText(tr("%1: %2, %3")
                          .arg(QFileInfo(made->file).fileName(),
                               QLocale().formattedDataSize(made->bytes, 1, QLocale::DataSizeSIFormat),
                               tr("%Ln studies", nullptr, made->contents.studies)));
    const QStringList heldBack = PackWords::withheld(made->contents, options().confidential);
    m_resultNot->setText(heldBack.isEmpty()
                             ? tr("Nothing confidential was held back.")
                             : tr("Not in it: %1").arg(heldBack.join(u", "_s)).toHtmlEscaped());
    m_resultFile->setText(QDir::toNativeSeparators(made->file));
    m_folder->show();
    m_close->setText(tr("Close"));
    m_pages->setCurrentIndex(Made);
    m_close->setFocus();
}

/// While it is being made, Esc stops that.
void PackDialog::reject()
{
    if (m_making)
        m_keeper->cancelPackJob();
    else
        QDialog::reject();
}

} // namespace lacuna
