// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/practice.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace lacuna {

class PickField;
class Workspace;

/// The studies a practice comes from, each with page and quote, and a field that finds the next one.
class PracticeSources : public QWidget {
    Q_OBJECT
public:
    explicit PracticeSources(Workspace* workspace, QWidget* parent = nullptr);

    /// What stands in the fields stays if it says the same.
    void setSources(const std::vector<PracticeSource>& sources);
    const std::vector<PracticeSource>& sources() const { return m_sources; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); ///< something is typed
    void finished(); ///< a study was added or taken away, or a field was left
    void studyWanted(lacuna::Id study);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void addRow(int place);
    void add(Id study);

    Workspace* m_workspace;
    std::vector<PracticeSource> m_sources;
    QVBoxLayout* m_rows = nullptr;
    QList<QWidget*> m_widgets;
    PickField* m_field = nullptr;
    bool m_readOnly = false;
};

} // namespace lacuna
