// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/prismaflow.h"

#include <QtWidgets/QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace lacuna {

/// Every number of the flow, to be typed over: what the catalogue counts stands in the empty field, what was typed says beside it what would be
/// counted. Emptied, a field is counted again. Owned by the flow page.
class FlowNumbers : public QWidget {
    Q_OBJECT
public:
    explicit FlowNumbers(QWidget* parent = nullptr);

    /// Leaves the field somebody types in alone.
    void showFlow(const PrismaFlow& flow, bool readOnly);

Q_SIGNALS:
    /// @p number absent: to be counted again.
    void typed(lacuna::FlowItem item, std::optional<int> number);
    void originsWanted(); ///< to say which import is from a register or another source

private:
    struct Row {
        QLineEdit* edit = nullptr;
        QLabel* counted = nullptr;
    };
    void addHead(QGridLayout* grid, const QString& text);
    void addRow(QGridLayout* grid, FlowItem item);
    void take(FlowItem item);

    PrismaFlow m_flow;
    std::array<Row, flowItemCount> m_rows;
};

} // namespace lacuna
