// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/prismaflow.h"

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class FlowNumbers;
class FlowView;
class Workspace;

/// How the studies came into the review: the PRISMA 2020 flow diagram, live, with its numbers beside it. Without screening it says what that is
/// and starts it. Counts the whole catalogue, whatever the filter. Part of the Studies place; Esc goes back.
class FlowPage : public QWidget {
    Q_OBJECT
public:
    explicit FlowPage(Workspace* workspace, QWidget* parent = nullptr);

    /// Counts again; while the page is hidden it does not follow the catalogue.
    void open();
    /// What "Export…" of the top bar does while the page is shown.
    bool canExport() const;
    void exportFlow();

Q_SIGNALS:
    void closeRequested();
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildWork();
    void buildEmpty();
    void take(const FlowSources& sources);
    void showFlow();
    void startScreening();
    void typeNumber(FlowItem item, std::optional<int> number);
    void showStudies(FlowItem item);

    Workspace* m_workspace;
    PrismaFlow m_flow;
    QLabel* m_progress = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the diagram, or what screening is
    QWidget* m_empty = nullptr;
    QPushButton* m_start = nullptr;
    QFrame* m_warningFrame = nullptr;
    QLabel* m_warnings = nullptr;
    FlowView* m_view = nullptr;
    FlowNumbers* m_numbers = nullptr;
};

} // namespace lacuna
