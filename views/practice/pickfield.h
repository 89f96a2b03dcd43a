// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <vector>

class QListWidget;

namespace lacuna {

class Workspace;

/// A field that finds something of the catalogue as one types and takes it with Enter, Tab or a click: a study, a practice, a term.
class PickField : public QLineEdit {
    Q_OBJECT
public:
    struct Entry {
        Id id = 0;
        Id dimension = 0; ///< of a term
        QString text;
        QString detail; ///< beside it, quieter; may be empty
    };
    using Answer = std::function<void(std::vector<Entry>)>;
    using Source = std::function<void(const QString& text, Answer answer)>;

    explicit PickField(const QString& name, QWidget* parent = nullptr);
    ~PickField() override;

    /// Asked at every keystroke; may answer later: only the answer to the last question counts.
    void setSource(Source source) { m_source = std::move(source); }

    /// Studies by words of title and authors; practices by title; terms of every dimension.
    static Source studies(Workspace* workspace, const QString& slot);
    static Source practices(Workspace* workspace);
    static Source terms(Workspace* workspace);

Q_SIGNALS:
    void picked(lacuna::Id id, lacuna::Id dimension, const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void show(std::vector<Entry> entries);
    bool take();

    Source m_source;
    std::vector<Entry> m_entries;
    QPointer<QListWidget> m_popup; ///< a child of the window, so that no scroll area cuts it
    int m_asked = 0;
};

} // namespace lacuna
