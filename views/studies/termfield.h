// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

class QLineEdit;
class QListWidget;

namespace lacuna {

class FlowLayout;
class TermCompleterModel;

/// The terms of one dimension as chips, and a place to type the next one: typing offers terms, Enter takes the best, an unknown text
/// offers a new term (taken only with Down and Enter, or a click), Backspace in the empty field removes the last chip. Says what the user wants; changes nothing itself.
class TermField : public QWidget {
    Q_OBJECT
public:
    /// @p name distinguishes its parts' object names: "<name>-edit", "<name>-chip-<term>".
    explicit TermField(const QString& name, QWidget* parent = nullptr);
    ~TermField() override;

    void setDimension(std::shared_ptr<const Codebook> codebook, const Dimension& dimension);
    Id dimension() const { return m_dimension; }
    /// @p marked are drawn with a quotation mark: they have a quote or a page.
    /// If it is about several studies, @p shares says how many of the @p of have each term: what only some have looks and is told so.
    void setTerms(const QList<Id>& terms, const QList<Id>& marked = {}, const QHash<Id, int>& shares = {},
                  int of = 0);
    QList<Id> terms() const { return m_terms; }
    void setReadOnly(bool readOnly);
    /// False: a click on a chip shows no quote, and none is promised.
    void setQuotable(bool quotable) { m_quotable = quotable; }
    /// Takes away what is typed, and its undo history: it was meant for what was shown until now.
    void clearTyped();
    /// Tab goes from @p before through the chips to the edit, as they are seen; otherwise it takes the order of creation. Says what comes
    /// last.
    QWidget* orderTabsAfter(QWidget* before);

Q_SIGNALS:
    void addRequested(lacuna::Id term);
    void removeRequested(lacuna::Id term);
    void newTermRequested(const QString& label);
    void chipClicked(lacuna::Id term, QWidget* chip);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& text);
    void placePopup();
    void sayNothingTaken();
    void takeCurrent();
    bool handleKey(int key);
    bool leavesToApplication(const QKeyEvent* event) const;
    void rebuildChips();
    QWidget* makeChip(const Term& term);
    void describe(QWidget* chip, const Term& term) const;
    bool isOfSome(Id term) const;

    std::shared_ptr<const Codebook> m_codebook;
    Id m_dimension = 0;
    QString m_name;
    QString m_label;
    QList<Id> m_terms;
    QList<Id> m_marked;
    QHash<Id, int> m_shares;
    int m_of = 0; ///< studies; 0: it is about one
    bool m_readOnly = false;
    bool m_quotable = true;
    FlowLayout* m_flow = nullptr;
    QLineEdit* m_edit = nullptr;
    TermCompleterModel* m_found = nullptr;
    QPointer<QListWidget> m_popup; ///< a child of the window, so that no scroll area cuts it
    QList<QWidget*> m_chips;
};

} // namespace lacuna
