// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"
#include "model/support/error.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace lacuna {

class EmptyState;
class ImportFileList;
class ImportFileView;
class ImportsPage;
class ImportSummary;
class Workspace;

/// The one screen on which references come in: files on the left, what is in the chosen one in the middle, what will happen on the right. Afterwards
/// the import's report among those of the past. The shell shows it over the places. Interface thread; all reading is the workspace's, in the background.
class ImportAssistant : public QWidget {
    Q_OBJECT
public:
    explicit ImportAssistant(Workspace* workspace, QWidget* parent = nullptr);

    /// Adds files or texts to what is to be imported; none: shows it as it was left.
    void add(const std::vector<ImportSource>& sources);
    /// Puts the keyboard where the work goes on: Return imports, or chooses files.
    void focusWork();
    /// Shows the imports of the past.
    void showImports();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Entry {
        QString key;
        ImportSource source;
        std::optional<ImportPreview> preview;
        QString error;
        bool loading = true;
        int counted = -1; ///< records, by the forecast
    };
    void buildHead();
    void buildPages();
    void connectWorkspace();
    void chooseFiles();
    Entry* entry(const QString& key);
    void read(Entry& entry);
    void take(const QString& key, Result<ImportPreview> preview);
    void remove(const QString& key);
    void showPage();
    void showEntry(const Entry& entry);
    void showCurrent();
    void askForecast();
    void forecast();
    void takeForecast(const QStringList& keys, const Result<ImportReport>& report);
    ImportOrder order(QStringList* keys = nullptr) const;
    void start();
    void finish(const Result<ImportReport>& report);
    void cancel();
    void clear();

    Workspace* m_workspace;
    std::vector<Entry> m_entries;
    int m_keys = 0;
    QString m_catalogue; ///< the one it was filled for
    bool m_past = false;
    bool m_running = false;
    QTimer m_settle; ///< until no more settings change at once
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QPushButton* m_addFiles = nullptr;
    QPushButton* m_pastButton = nullptr;
    QToolButton* m_close = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_choose = nullptr;
    ImportFileList* m_files = nullptr;
    ImportFileView* m_view = nullptr;
    ImportSummary* m_summary = nullptr;
    ImportsPage* m_imports = nullptr;
};

/// The files or the text that @p data brings, as sources; empty: neither.
std::vector<ImportSource> importSourcesOf(const QMimeData& data);

} // namespace lacuna
