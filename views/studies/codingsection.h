// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <map>
#include <memory>
#include <utility>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

class TermField;
class Workspace;

/// How many of several studies have a coding.
struct CodingShares {
    std::map<std::pair<Id, Id>, int> studies; ///< by dimension and term
    int of = 0; ///< 0: it is about one study
};

/// One TermField a dimension, those in use and the standard ones at once, the others on request. Shows codings and says which term is to be
/// added or removed; makes new terms in the codebook when asked. Used by the form of one study, by coding many and by the form of a practice.
class CodingSection : public QWidget {
    Q_OBJECT
public:
    enum class Of {
        Studies,
        Practices
    }; ///< practices have a stage of research, which comes first, and no quotes with their terms

    CodingSection(Workspace* workspace, const QString& name, QWidget* parent = nullptr, Of of = Of::Studies);

    /// @p codings are there to be changed; @p others, of other coders, are told below them; @p shares say what only some of the studies have.
    void setCodings(const std::vector<Coding>& codings, const std::vector<Coding>& others = {},
                    const CodingShares& shares = {});
    /// The focus to the @p number-th field that is seen, from 1 on.
    void focusField(int number);
    void setReadOnly(bool readOnly);
    /// Something else is shown from here on: what is typed but not taken goes.
    void clearTyped();

Q_SIGNALS:
    void addRequested(lacuna::Id dimension, lacuna::Id term);
    void removeRequested(lacuna::Id dimension, lacuna::Id term);
    void chipClicked(lacuna::Id dimension, lacuna::Id term, QWidget* chip);

private:
    void rebuild();
    bool isStandard(const QString& key) const;
    void addField(const Dimension& dimension);
    void showCodings();
    bool showOthers(qsizetype field);
    void makeTerm(Id dimension, const QString& label);

    Workspace* m_workspace;
    QString m_name;
    Of m_of;
    std::shared_ptr<const Codebook> m_codebook;
    std::vector<Coding> m_codings;
    std::vector<Coding> m_others;
    CodingShares m_shares;
    QList<TermField*> m_fields;
    QList<QWidget*> m_rows;
    QList<QLabel*> m_othersLabels; ///< beside m_rows
    QVBoxLayout* m_rowsLayout = nullptr;
    QPushButton* m_more = nullptr;
    int m_shown = 0; ///< grows when something else is shown
    bool m_all = false;
    bool m_readOnly = false;
};

} // namespace lacuna
