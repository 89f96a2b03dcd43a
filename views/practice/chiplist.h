// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace lacuna {

class FlowLayout;
class PickField;

/// What something is tied to, as chips that can be taken away, and a field to add the next one.
class ChipList : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        Id id = 0;
        QString text;
        QString toolTip;
    };

    /// @p name distinguishes its parts' object names: "<name>-edit", "<name>-chip-<place>".
    ChipList(const QString& name, const QString& label, QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    void setReadOnly(bool readOnly);
    PickField* field() const { return m_field; }

Q_SIGNALS:
    void removeRequested(int place);
    void opened(int place); ///< a chip was clicked

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    QString m_label;
    bool m_readOnly = false;
    FlowLayout* m_flow;
    PickField* m_field;
    QList<QWidget*> m_chips;
};

} // namespace lacuna
