// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/reconcilepanel.h"

#include "views/common/coderbutton.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/termfield.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

ReconcilePanel::ReconcilePanel(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"reconcilePanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    buildStudy(layout);
    buildAnswers(layout);
    buildAgreed(layout);
}

void ReconcilePanel::buildStudy(QVBoxLayout* layout)
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"reconcileTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setLook(m_title, "section");
    m_source = new QLabel(this);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    setLook(m_source, "muted");
    m_abstract = new QPlainTextEdit(this);
    m_abstract->setObjectName(u"reconcileAbstract"_s);
    m_abstract->setAccessibleName(tr("Abstract"));
    m_abstract->setPlaceholderText(tr("No abstract"));
    m_abstract->setReadOnly(true);
    m_abstract->setTabChangesFocus(true);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_abstract, 1);
}

void ReconcilePanel::buildAnswers(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(space::small);
    const auto column = [&](int at, QLabel*& name, QLabel*& answer, const QString& objectName) {
        name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        setLook(name, "strong");
        answer = new QLabel(this);
        answer->setObjectName(objectName);
        answer->setTextFormat(Qt::RichText);
        answer->setWordWrap(true);
        answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(name, 0, at);
        grid->addWidget(answer, 1, at);
        grid->setColumnStretch(at, 1);
    };
    column(0, m_nameA, m_answerA, u"answerA"_s);
    column(1, m_nameB, m_answerB, u"answerB"_s);
    m_takeA = verb(u"takeA"_s, &ReconcilePanel::takeA);
    m_takeB = verb(u"takeB"_s, &ReconcilePanel::takeB);
    grid->addWidget(m_takeA, 2, 0, Qt::AlignLeft);
    grid->addWidget(m_takeB, 2, 1, Qt::AlignLeft);
    layout->addLayout(grid);
}

void ReconcilePanel::buildAgreed(QVBoxLayout* layout)
{
    auto* label = new QLabel(tr("Agreed"), this);
    setLook(label, "strong");
    m_field = new TermField(u"agreed"_s, this);
    label->setBuddy(m_field);
    m_takeBoth = verb(u"takeBoth"_s, &ReconcilePanel::takeBoth);
    m_takeBoth->setText(tr("Take all of both (U)"));
    m_confirm = verb(u"confirmAgreed"_s, &ReconcilePanel::confirm);
    m_confirm->setText(tr("Confirm what is agreed (Enter)"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_takeBoth);
    buttons->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    connect(m_field, &TermField::addRequested, this, [this](Id term) {
        if (isSingle())
            m_agreed.clear();
        m_agreed.append(term);
        showAgreed();
    });
    connect(m_field, &TermField::removeRequested, this, [this](Id term) {
        m_agreed.removeAll(term);
        showAgreed();
    });
    // After the field's own filter, so that it is asked first: Enter in the empty field confirms.
    if (auto* edit = m_field->findChild<QLineEdit*>())
        edit->installEventFilter(this);
}

QPushButton* ReconcilePanel::verb(const QString& name, void (ReconcilePanel::*take)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter on it is for it, not for the page
    connect(button, &QPushButton::clicked, this, take);
    return button;
}

bool ReconcilePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto* edit = qobject_cast<QLineEdit*>(watched);
        if (edit && edit->text().isEmpty() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            confirm();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ReconcilePanel::isSingle() const
{
    const Dimension* dimension = m_codebook ? m_codebook->dimension(m_dimension) : nullptr;
    return dimension && dimension->single;
}

QList<Id> ReconcilePanel::both() const
{
    QList<Id> terms = m_shown.a.terms;
    for (const Id term : m_shown.b.terms) {
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms;
}

void ReconcilePanel::showDisagreement(const Disagreement& disagreement, Id dimension,
                                      const std::optional<QList<Id>>& agreed)
{
    m_codebook = m_workspace->snapshot()->codebook;
    const bool same = m_dimension == dimension && m_shown == disagreement;
    m_dimension = dimension;
    m_shown = disagreement;
    if (m_codebook && m_codebook->dimension(dimension))
        m_field->setDimension(m_codebook, *m_codebook->dimension(dimension));
    if (!same || agreed)
        m_agreed = agreed ? *agreed : isSingle() ? QList<Id>() : both();
    if (!same)
        m_study = {};
    const QString a = coderName(*m_workspace, disagreement.a.coder);
    const QString b = coderName(*m_workspace, disagreement.b.coder);
    m_nameA->setText(a);
    m_nameB->setText(b);
    m_takeA->setText(tr("Take these (A)"));
    m_takeB->setText(tr("Take these (B)"));
    m_takeA->setAccessibleName(tr("Take what %1 says").arg(a));
    m_takeB->setAccessibleName(tr("Take what %1 says").arg(b));
    const bool may = !m_workspace->isReadOnly();
    m_field->setReadOnly(!may);
    m_takeA->setEnabled(may);
    m_takeB->setEnabled(may);
    m_takeBoth->setEnabled(may && (!isSingle() || both().size() < 2));
    showStudy();
    showAgreed();
    m_workspace->loadStudy(
        disagreement.study,
        [guard = QPointer(this), id = disagreement.study](const Result<CodedStudy>& study) {
            if (!guard || guard->m_shown.study != id)
                return;
            if (study)
                guard->m_study = *study;
            guard->showStudy();
        });
}

void ReconcilePanel::showStudy()
{
    const Study& study = m_study.study;
    const auto snapshot = m_workspace->snapshot();
    const qsizetype row = snapshot->studies ? snapshot->studies->rowOf(m_shown.study) : -1;
    m_title->setText(row < 0 ? study.title : snapshot->studies->text(row, StudyList::Column::Title));
    QStringList source{study.authors.join(u"; "_s)};
    if (study.year)
        source << QString::number(*study.year);
    source << study.source;
    source.removeAll(QString());
    m_source->setText(source.join(u" · "_s));
    m_abstract->setPlainText(study.abstract);
    m_answerA->setText(answerText(m_shown.a, m_shown.b));
    m_answerB->setText(answerText(m_shown.b, m_shown.a));
}

/// A line a term, those the other did not give in bold, with what is quoted for it.
QString ReconcilePanel::answerText(const CoderTerms& mine, const CoderTerms& other) const
{
    QStringList lines;
    for (const Id id : mine.terms) {
        const Term* term = m_codebook ? m_codebook->term(id) : nullptr;
        const QString label = (term ? term->label : QString::number(id)).toHtmlEscaped();
        lines << (other.terms.contains(id) ? label : u"<b>%1</b>"_s.arg(label));
        for (const Coding& coding : m_study.codings) {
            if (coding.dimension != m_dimension || coding.term != id || coding.coder != mine.coder)
                continue;
            if (!coding.quote.isEmpty())
                lines << tr("“%1”").arg(coding.quote.toHtmlEscaped());
            if (!coding.page.isEmpty())
                lines << tr("Page %1").arg(coding.page.toHtmlEscaped());
        }
    }
    return lines.join(u"<br>"_s);
}

void ReconcilePanel::showAgreed()
{
    m_field->setTerms(m_agreed);
    m_confirm->setEnabled(!m_workspace->isReadOnly() && !m_agreed.isEmpty());
}

void ReconcilePanel::takeA()
{
    decide(m_shown.a.terms);
}

void ReconcilePanel::takeB()
{
    decide(m_shown.b.terms);
}

void ReconcilePanel::takeBoth()
{
    decide(both());
}

void ReconcilePanel::confirm()
{
    decide(m_agreed);
}

void ReconcilePanel::decide(const QList<Id>& terms)
{
    if (m_shown.study == 0 || terms.isEmpty() || m_workspace->isReadOnly()
        || (isSingle() && terms.size() > 1))
        return;
    std::vector<Coding> codings;
    for (const Id term : terms) {
        Coding agreed;
        agreed.term = term;
        for (const Coding& coding : m_study.codings) {
            const bool theirs = coding.coder == m_shown.a.coder || coding.coder == m_shown.b.coder;
            if (theirs && coding.dimension == m_dimension && coding.term == term && agreed.quote.isEmpty()
                && agreed.page.isEmpty()) {
                agreed.quote = coding.quote;
                agreed.page = coding.page;
            }
        }
        codings.push_back(agreed);
    }
    Q_EMIT decided(m_shown.study, codings);
}

} // namespace lacuna
