// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/agreement.h"
#include "model/catalogue/codebook.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

class TermField;
class Workspace;

/// One study that two coders see differently: its abstract, the terms of both side by side, and the set to agree on. Says what was decided;
/// changes nothing itself. Part of the page of disagreements.
class ReconcilePanel : public QWidget {
    Q_OBJECT
public:
    explicit ReconcilePanel(Workspace* workspace, QWidget* parent = nullptr);

    /// @p agreed are the terms of a study that is reconciled already. A set that is being edited stays if the study and the answers are the same.
    void showDisagreement(const Disagreement& disagreement, Id dimension,
                          const std::optional<QList<Id>>& agreed);
    void takeA();
    void takeB();
    void takeBoth();
    void confirm();

Q_SIGNALS:
    /// Quotes and pages are those of the coder who gave the term.
    void decided(lacuna::Id study, const std::vector<lacuna::Coding>& codings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildStudy(QVBoxLayout* layout);
    void buildAnswers(QVBoxLayout* layout);
    void buildAgreed(QVBoxLayout* layout);
    QPushButton* verb(const QString& name, void (ReconcilePanel::*take)());
    void showStudy();
    void showAgreed();
    void decide(const QList<Id>& terms);
    QList<Id> both() const;
    QString answerText(const CoderTerms& mine, const CoderTerms& other) const;
    bool isSingle() const;

    Workspace* m_workspace;
    std::shared_ptr<const Codebook> m_codebook;
    Id m_dimension = 0;
    Disagreement m_shown;
    CodedStudy m_study; ///< empty until it is here
    QList<Id> m_agreed; ///< as edited
    QLabel* m_title = nullptr;
    QLabel* m_source = nullptr;
    QPlainTextEdit* m_abstract = nullptr;
    QLabel* m_nameA = nullptr;
    QLabel* m_nameB = nullptr;
    QLabel* m_answerA = nullptr;
    QLabel* m_answerB = nullptr;
    TermField* m_field = nullptr;
    QPushButton* m_takeA = nullptr;
    QPushButton* m_takeB = nullptr;
    QPushButton* m_takeBoth = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace lacuna
