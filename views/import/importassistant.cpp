// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importassistant.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/import/importfilelist.h"
#include "views/import/importfileview.h"
#include "views/import/importspage.h"
#include "views/import/importsummary.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

constexpr int filesWidth = 220;
constexpr int summaryWidth = 320;
constexpr auto settleTime = 150ms;

double fractionOf(qint64 done, qint64 total)
{
    return total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : -1;
}

} // namespace

std::vector<ImportSource> importSourcesOf(const QMimeData& data)
{
    std::vector<ImportSource> sources;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            sources.emplace_back().name = url.toLocalFile();
    }
    if (sources.empty() && data.hasText() && !data.text().trimmed().isEmpty()) {
        ImportSource& text = sources.emplace_back();
        text.name = ImportAssistant::tr("Pasted text");
        text.text = data.text().toUtf8();
        text.isText = true;
        text.settings.encoding = u"UTF-8"_s;
    }
    return sources;
}

ImportAssistant::ImportAssistant(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"importAssistant"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildPages();
    connectWorkspace();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ImportAssistant::forecast);
    showPage();
}

void ImportAssistant::buildHead()
{
    auto* head = new QFrame(this);
    setLook(head, "topbar");
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::huge, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    m_title = new QLabel(head);
    m_title->setObjectName(u"importTitle"_s);
    setLook(m_title, "heading");
    m_subtitle = new QLabel(head);
    m_subtitle->setObjectName(u"importSubtitle"_s);
    setLook(m_subtitle, "muted");
    m_addFiles = new QPushButton(lineIcon(u"plus"_s), tr("Add files…"), head);
    m_addFiles->setObjectName(u"importAddFiles"_s);
    m_pastButton = new QPushButton(lineIcon(u"clock"_s), tr("Imports so far"), head);
    m_pastButton->setObjectName(u"importPast"_s);
    m_close = new QToolButton(head);
    m_close->setObjectName(u"importClose"_s);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_addFiles, m_pastButton, m_close})
        row->addWidget(button);
    layout()->addWidget(head);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportAssistant::chooseFiles);
    connect(m_pastButton, &QPushButton::clicked, this, &ImportAssistant::showImports);
    connect(m_close, &QToolButton::clicked, this, &ImportAssistant::cancel);
}

void ImportAssistant::buildPages()
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(
        u"import"_s, tr("Bring references in"),
        tr("Drop files anywhere on the window – several at once, of different kinds – or paste references or "
           "a "
           "list of DOIs, one a line. Nothing is added before you have seen what comes of it."),
        this);
    m_choose = m_empty->addButton(u"importChoose"_s, tr("Choose files…"), true);
    QPushButton* paste = m_empty->addButton(u"importPaste"_s, tr("Paste"), false);
    paste->setToolTip(tr("References or DOIs that were copied (Ctrl+V)"));
    m_pages->addWidget(m_empty);
    auto* work = new QWidget(this);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_files = new ImportFileList(work);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setRemoveText(tr("Leave this file out (Del)"));
    m_files->setFixedWidth(filesWidth);
    auto* line = new QFrame(work);
    setLook(line, "upright");
    m_view = new ImportFileView(work);
    m_summary = new ImportSummary(work);
    m_summary->setFixedWidth(summaryWidth);
    row->addWidget(m_files);
    row->addWidget(line);
    row->addWidget(m_view, 1);
    row->addWidget(m_summary);
    m_pages->addWidget(work);
    m_imports = new ImportsPage(m_workspace, this);
    m_pages->addWidget(m_imports);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_pages, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportAssistant::chooseFiles);
    connect(paste, &QPushButton::clicked, this, [this] {
        if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData())
            add(importSourcesOf(*copied));
    });
    connect(m_files, &ImportFileList::currentKeyChanged, this, &ImportAssistant::showCurrent);
    connect(m_files, &ImportFileList::removeRequested, this, &ImportAssistant::remove);
    connect(m_view, &ImportFileView::settingsChosen, this, [this](const ImportFileSettings& settings) {
        if (Entry* current = entry(m_files->currentKey()); current && !m_running) {
            current->source.settings = settings;
            read(*current);
        }
    });
    connect(m_summary, &ImportSummary::importRequested, this, &ImportAssistant::start);
    connect(m_summary, &ImportSummary::cancelRequested, this, &ImportAssistant::cancel);
    connect(m_summary, &ImportSummary::unknownTermsChanged, this, &ImportAssistant::askForecast);
    connect(m_imports, &ImportsPage::importRequested, this, [this] { add({}); });
}

void ImportAssistant::connectWorkspace()
{
    connect(m_workspace, &Workspace::forecastProgressed, this,
            [this](const QString&, qint64 done, qint64 total) {
                if (!m_running && !m_entries.empty())
                    m_summary->showCounting(fractionOf(done, total));
            });
    connect(m_workspace, &Workspace::jobProgressed, this,
            [this](const QString& stage, qint64 done, qint64 total) {
                if (m_running)
                    m_summary->showRunning(stage, fractionOf(done, total));
            });
    connect(m_workspace, &Workspace::snapshotChanged, this, [this] {
        // Files chosen for one catalogue are not for the next.
        if (!m_running && m_catalogue != m_workspace->fileName()) {
            clear();
            Q_EMIT closed();
        } else if (!m_running && !m_past && isVisible()) {
            askForecast(); // what is already there may be something else now
        }
    });
}

void ImportAssistant::chooseFiles()
{
    m_workspace->chooseFilesToImport([this](const QStringList& files) {
        std::vector<ImportSource> sources;
        for (const QString& file : files)
            sources.emplace_back().name = file;
        if (!sources.empty())
            add(sources);
    });
}

ImportAssistant::Entry* ImportAssistant::entry(const QString& key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

void ImportAssistant::add(const std::vector<ImportSource>& sources)
{
    m_past = false;
    if (m_catalogue != m_workspace->fileName() && !m_running)
        clear();
    m_catalogue = m_workspace->fileName();
    if (!m_running) {
        if (m_entries.empty())
            m_view->setChoices(m_workspace->importChoices());
        for (const ImportSource& source : sources) {
            const bool known = !source.isText && std::ranges::any_of(m_entries, [&](const Entry& e) {
                return e.source.name == source.name;
            });
            if (known)
                continue;
            Entry added;
            added.key = QString::number(++m_keys);
            added.source = source;
            m_entries.push_back(added);
            m_files->addFile(added.key, QFileInfo(source.name).fileName(), source.name);
            read(m_entries.back());
        }
    }
    showPage();
}

void ImportAssistant::showImports()
{
    if (m_catalogue != m_workspace->fileName() && !m_running)
        clear();
    m_catalogue = m_workspace->fileName();
    m_past = true;
    m_imports->open();
    showPage();
}

void ImportAssistant::read(Entry& entry)
{
    entry.loading = true;
    entry.counted = -1;
    m_workspace->cancelForecast();
    m_summary->setReady(false);
    m_summary->showCounting(-1);
    showEntry(entry);
    m_workspace->previewImport(
        entry.key, entry.source,
        [this, key = entry.key](Result<ImportPreview> preview) { take(key, std::move(preview)); });
}

void ImportAssistant::take(const QString& key, Result<ImportPreview> preview)
{
    Entry* read = entry(key);
    if (!read)
        return;
    read->loading = false;
    read->source.headers.clear();
    if (preview) {
        read->error.clear();
        for (const ImportColumn& column : preview->columns)
            read->source.headers.append(column.header);
        read->preview = *std::move(preview);
    } else {
        read->error = preview.error().message;
        read->preview.reset();
    }
    showEntry(*read);
    if (key == m_files->currentKey())
        showCurrent();
    askForecast();
}

void ImportAssistant::remove(const QString& key)
{
    if (m_running)
        return;
    std::erase_if(m_entries, [&](const Entry& e) { return e.key == key; });
    m_files->removeFile(key);
    if (m_entries.empty()) {
        clear();
        showPage();
    } else {
        askForecast();
    }
}

/// One line of what is known: "RIS · UTF-8 · 1,204 records".
void ImportAssistant::showEntry(const Entry& entry)
{
    using State = ImportFileList::State;
    if (!entry.error.isEmpty()) {
        m_files->setFileState(entry.key, State::Wrong, tr("cannot be read"));
    } else if (!entry.preview) {
        m_files->setFileState(entry.key, State::Reading, tr("reading…"));
    } else if (!entry.preview->problem.isEmpty()) {
        m_files->setFileState(entry.key, State::Wrong, tr("columns not understood"));
    } else {
        const ImportPreview& preview = *entry.preview;
        QStringList parts{preview.preset.isEmpty() ? preview.formatName : preview.preset};
        const int count = entry.counted >= 0 ? entry.counted
            : preview.whole                  ? int(preview.records.size())
                                             : -1;
        if (count >= 0)
            parts << tr("%Ln records", nullptr, count);
        else
            parts << preview.encoding;
        parts.removeAll(QString());
        m_files->setFileState(entry.key, State::Good, parts.join(u" · "_s));
    }
}

void ImportAssistant::showCurrent()
{
    const Entry* current = entry(m_files->currentKey());
    if (current)
        m_view->showFile(current->source, current->preview ? &*current->preview : nullptr, current->error);
}

void ImportAssistant::showPage()
{
    const bool work = !m_past && !m_entries.empty();
    QWidget* const pages[] = {m_empty, m_pages->widget(1), m_imports};
    m_pages->setCurrentWidget(pages[m_past ? 2 : work ? 1 : 0]);
    m_title->setText(m_past ? tr("Imports") : tr("Import"));
    m_addFiles->setText(m_past ? tr("New import…") : tr("Add files…"));
    m_addFiles->setVisible((work && !m_running) || m_past);
    m_pastButton->setVisible(!m_past && !m_running);
    m_subtitle->setText(work ? tr("%Ln files", nullptr, int(m_entries.size())) : QString());
    if (isVisible())
        focusWork();
}

// --- What would happen -----------------------------------------------------------------------------------------------------

ImportOrder ImportAssistant::order(QStringList* keys) const
{
    ImportOrder order;
    for (const Entry& entry : m_entries) {
        if (!entry.error.isEmpty())
            order.unread.push_back({entry.source.name, entry.error});
        if (!entry.preview)
            continue;
        ImportSource& source = order.sources.emplace_back(entry.source);
        // What was remembered is meant as it was shown.
        if (entry.preview->mappingSaved.isValid() && source.settings.map.isEmpty()) {
            for (const ImportColumn& column : entry.preview->columns) {
                if (!column.header.isEmpty())
                    source.settings.map.insert(column.header, column.field);
            }
        }
        if (keys)
            keys->append(entry.key);
    }
    order.duplicates = m_summary->duplicates();
    order.unknownTerms = m_summary->unknownTerms();
    return order;
}

void ImportAssistant::askForecast()
{
    if (m_running || m_entries.empty())
        return;
    const bool loading = std::ranges::any_of(m_entries, &Entry::loading);
    const bool any = std::ranges::any_of(m_entries, [](const Entry& e) { return e.preview.has_value(); });
    const auto wrong = std::ranges::count_if(m_entries, [](const Entry& e) { return !e.error.isEmpty(); });
    m_summary->setNote(wrong > 0 && any
                           ? tr("%Ln files cannot be read and will be left out.", nullptr, int(wrong))
                           : QString());
    if (loading)
        return;
    m_workspace->cancelForecast();
    if (!any) {
        m_summary->showNothing(tr("Nothing here can be imported."));
        return;
    }
    const auto odd = std::ranges::find_if(
        m_entries, [](const Entry& e) { return e.preview && !e.preview->problem.isEmpty(); });
    if (odd != m_entries.end()) {
        m_settle.stop();
        m_summary->showProblem(
            tr("%1: %2 Choose above its columns what they are, or leave the file out (Del).")
                .arg(QFileInfo(odd->source.name).fileName(), odd->preview->problem));
        return;
    }
    m_summary->setReady(true);
    m_summary->showCounting(-1);
    m_settle.start();
}

void ImportAssistant::forecast()
{
    if (m_running)
        return;
    QStringList keys;
    const ImportOrder wanted = order(&keys);
    if (wanted.sources.empty())
        return;
    m_workspace->forecastImport(
        wanted, [this, keys](const Result<ImportReport>& report) { takeForecast(keys, report); });
}

void ImportAssistant::takeForecast(const QStringList& keys, const Result<ImportReport>& report)
{
    if (m_running || m_settle.isActive() || std::ranges::any_of(m_entries, &Entry::loading))
        return;
    if (!report) {
        if (report.error().kind != ErrorKind::Cancelled)
            m_summary->showProblem(report.error().message);
        return;
    }
    for (qsizetype i = 0; i < keys.size() && size_t(i) < report->files.size(); ++i) {
        if (Entry* counted = entry(keys[i])) {
            counted->counted = report->files[size_t(i)].read;
            showEntry(*counted);
        }
    }
    m_summary->setReady(true);
    m_summary->showForecast(*report);
}

// --- Importing -------------------------------------------------------------------------------------------------------------

void ImportAssistant::start()
{
    if (m_running || !m_summary->canImport())
        return;
    const ImportOrder wanted = order();
    m_settle.stop();
    m_workspace->cancelForecast();
    m_running = true;
    m_view->setEnabled(false);
    m_addFiles->hide();
    m_pastButton->hide();
    m_summary->showRunning(tr("Importing…"), -1);
    m_workspace->startImport(wanted, [this](const Result<ImportReport>& report) { finish(report); });
}

void ImportAssistant::finish(const Result<ImportReport>& report)
{
    m_running = false;
    m_view->setEnabled(true);
    if (report) {
        if (!isVisible())
            Q_EMIT m_workspace->noticed(tr("%Ln studies imported", nullptr, report->added()), true);
        clear();
        m_past = true;
        m_imports->open(report->batch);
        showPage();
        return;
    }
    const bool stopped = report.error().kind == ErrorKind::Cancelled;
    if (!isVisible() && !stopped)
        Q_EMIT m_workspace->failed(report.error());
    showPage();
    askForecast();
    m_summary->setNote(stopped ? tr("Stopped; nothing was changed.")
                               : tr("%1. Nothing was changed.").arg(report.error().message));
}

void ImportAssistant::cancel()
{
    if (m_running) {
        m_workspace->cancelJob();
        return;
    }
    if (!m_past)
        clear();
    m_past = false;
    showPage();
    Q_EMIT closed();
}

void ImportAssistant::clear()
{
    m_settle.stop();
    if (!m_entries.empty())
        m_workspace->cancelForecast();
    m_entries.clear();
    m_files->clear();
    m_summary->setNote({});
    m_summary->setReady(false);
}

void ImportAssistant::keyPressEvent(QKeyEvent* event)
{
    const bool work = !m_past && !m_entries.empty();
    if (event->key() == Qt::Key_Escape && !m_running) {
        cancel();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && work) {
        start();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ImportAssistant::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    focusWork();
}

void ImportAssistant::focusWork()
{
    if (m_past)
        m_imports->focusList();
    else if (m_entries.empty())
        m_choose->setFocus();
    else
        m_files->setFocus();
}

} // namespace lacuna
