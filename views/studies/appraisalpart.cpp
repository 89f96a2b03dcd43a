// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/appraisalpart.h"

#include "views/common/coderbutton.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/checklists.h"
#include "views/studies/ratingmark.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
QLabel* plainLabel(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from somebody's file
    label->setText(text);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}
} // namespace

AppraisalPart::AppraisalPart(Workspace* workspace, QWidget* parent)
    : StudyPart(parent)
    , m_workspace(workspace)
    , m_appraise(new QPushButton(tr("Appraise…"), this))
    , m_rows(new QVBoxLayout)
    , m_origin(plainLabel({}, "small", this))
{
    setObjectName(u"appraisalPart"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, 0);
    layout->setSpacing(space::tiny);
    auto* line = new QFrame(this);
    setLook(line, "line");
    layout->addWidget(line);
    layout->addSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Appraisal"), this);
    setLook(title, "section");
    m_appraise->setObjectName(u"appraise"_s);
    m_appraise->setToolTip(tr("Judge the study with a checklist (Ctrl+J)"));
    setLook(m_appraise, "link");
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_appraise);
    layout->addLayout(head);
    m_rows->setSpacing(space::small);
    layout->addLayout(m_rows);
    m_origin->setObjectName(u"confidenceOrigin"_s);
    m_origin->setContentsMargins(0, space::tiny, 0, 0);
    layout->addWidget(m_origin);
    hide();
    connect(m_appraise, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace->appraisalRequested(m_details.study.study.id, {}); });
    connect(workspace, &Workspace::coderChanged, this, [this] {
        if (m_details.study.study.id != 0)
            rebuild();
    });
}

void AppraisalPart::clear()
{
    m_details = {};
    hide();
}

void AppraisalPart::showDetails(const StudyDetails& details)
{
    m_details = details;
    rebuild();
    show();
}

void AppraisalPart::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
    std::vector<Appraisal> sorted = m_details.appraisals;
    std::ranges::stable_partition(sorted, [](const Appraisal& one) { return !one.rating.isEmpty(); });
    for (const Appraisal& appraisal : sorted) {
        if (appraisal.coder == m_workspace->coder() || !m_workspace->isBlind())
            addRow(appraisal);
    }
    if (m_rows->count() == 0) {
        auto* none = plainLabel(tr("Not appraised yet"), "muted", this);
        none->setObjectName(u"notAppraised"_s);
        m_rows->addWidget(none);
    }
    const QString origin = confidenceOrigin(*m_workspace, m_details, m_workspace->coder());
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_appraise->setEnabled(!m_workspace->isReadOnly());
}

/// The rating and what it rests on; the way to the answers of one's own.
void AppraisalPart::addRow(const Appraisal& appraisal)
{
    const auto form = checklistNamed(*m_workspace, appraisal.checklist);
    const AppraisalResult result = form ? appraise(*form, appraisal.answers) : AppraisalResult();
    const auto codebook = m_workspace->snapshot()->codebook;
    auto* box = new QWidget(this);
    box->setObjectName(u"appraisal-%1"_s.arg(appraisal.id));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* mark = new RatingMark(box);
    mark->setRating(codebook ? confidenceOf(*codebook, appraisal.rating) : std::nullopt);
    const QString rating =
        appraisal.rating.isEmpty() ? tr("Not complete") : ratingLabel(*m_workspace, appraisal.rating);
    auto* text = plainLabel(rating, "strong", box);
    text->setObjectName(u"appraisalRating"_s);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addWidget(text, 1);
    auto* lock = new ConfidentialMark(box);
    lock->setMarked(appraisal.confidential);
    row->addWidget(lock);
    layout->addLayout(row);
    const QString name = checklistName(*m_workspace, appraisal.checklist);
    QStringList facts{name.isEmpty() ? tr("A checklist that is gone") : name};
    if (form)
        facts << tr("%1 of %2 answered")
                     .arg(QLocale().toString(result.answered), QLocale().toString(result.items));
    else
        facts << tr("the checklist cannot be read");
    if (const QString coder = coderName(*m_workspace, appraisal.coder); !coder.isEmpty())
        facts << coder;
    auto* what = plainLabel(facts.join(u" · "_s), "small", box);
    what->setObjectName(u"appraisalFacts"_s);
    layout->addWidget(what);
    if (form && result.answered > 0 && (result.rating || !result.flaws.empty() || !result.weaknesses.empty()))
        layout->addWidget(plainLabel(reasonText(result), "small", box));
    if (appraisal.coder == m_workspace->coder())
        addVerbs(row, appraisal, name);
    m_rows->addWidget(box);
}

void AppraisalPart::addVerbs(QLayout* row, const Appraisal& appraisal, const QString& name)
{
    const auto verb = [&](const QString& icon, const QString& objectName, const QString& text) {
        auto* button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setIcon(lineIcon(icon));
        button->setIconSize(QSize(14, 14));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setEnabled(!m_workspace->isReadOnly());
        setLook(button, "small");
        row->addWidget(button);
        return button;
    };
    auto* edit = verb(u"edit"_s, u"openAppraisal"_s, tr("Show and change the answers to %1").arg(name));
    edit->setEnabled(true);
    auto* discard = verb(u"trash"_s, u"removeAppraisal"_s, tr("Remove the appraisal with %1").arg(name));
    connect(edit, &QToolButton::clicked, this, [this, checklist = appraisal.checklist] {
        Q_EMIT m_workspace->appraisalRequested(m_details.study.study.id, checklist);
    });
    connect(discard, &QToolButton::clicked, this, [this, id = appraisal.id] { remove(id); });
}

void AppraisalPart::remove(Id appraisal)
{
    m_workspace->apply(DeleteAppraisal{appraisal},
                       [workspace = QPointer(m_workspace)](const Result<EditOutcome>& result) {
                           if (!workspace)
                               return;
                           if (result)
                               Q_EMIT workspace->noticed(tr("Removed the appraisal"), true);
                           else
                               Q_EMIT workspace->failed(result.error());
                       });
}

} // namespace lacuna
