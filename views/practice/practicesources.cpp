// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicesources.h"

#include "model/analysis/practicetext.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/pickfield.h"
#include "views/studies/growingtextedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int pageWidth = 72;
}

PracticeSources::PracticeSources(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"practiceSources"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::medium);
    column->addLayout(m_rows);
    m_field = new PickField(u"practiceAddSource"_s, this);
    m_field->setAccessibleName(tr("Add a study it comes from"));
    m_field->setPlaceholderText(tr("Add a study: words of its title or author"));
    m_field->setSource(PickField::studies(workspace, u"practiceSources"_s));
    column->addWidget(m_field);
    connect(m_field, &PickField::picked, this, [this](Id study) { add(study); });
}

void PracticeSources::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setVisible(!readOnly);
}

void PracticeSources::setSources(const std::vector<PracticeSource>& sources)
{
    if (sources == m_sources && m_widgets.size() == qsizetype(sources.size()))
        return;
    m_sources = sources;
    rebuild();
}

void PracticeSources::rebuild()
{
    for (QWidget* row : std::as_const(m_widgets)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button may have brought us here
    }
    m_widgets.clear();
    for (int place = 0; place < int(m_sources.size()); ++place)
        addRow(place);
    QWidget* last = nullptr;
    for (QWidget* row : std::as_const(m_widgets)) {
        for (QWidget* part : row->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (last)
                setTabOrder(last, part);
            last = part;
        }
    }
    if (last)
        setTabOrder(last, m_field);
}

void PracticeSources::addRow(int place)
{
    const PracticeSource& source = m_sources[size_t(place)];
    const auto studies = m_workspace->snapshot()->studies;
    const QString citation = studies ? shortCitation(*studies, source.study) : QString();
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    auto* open = new QPushButton(fontMetrics().elidedText(citation, Qt::ElideRight, 190), row);
    open->setObjectName(u"practiceSource-%1"_s.arg(place));
    open->setAccessibleName(tr("Open the study %1").arg(citation));
    const qsizetype at = studies ? studies->rowOf(source.study) : -1;
    if (at >= 0)
        open->setToolTip(u"<p>"_s + studies->text(at, StudyList::Column::Title).toHtmlEscaped() + u"</p>"_s);
    setLook(open, "link");
    auto* page = new QLineEdit(source.page, row);
    page->setObjectName(u"practiceSourcePage-%1"_s.arg(place));
    page->setAccessibleName(tr("Page in %1").arg(citation));
    page->setPlaceholderText(tr("Page"));
    page->setFixedWidth(pageWidth);
    page->setReadOnly(m_readOnly);
    auto* remove = new QToolButton(row);
    remove->setObjectName(u"practiceSourceRemove-%1"_s.arg(place));
    remove->setIcon(lineIcon(u"close"_s));
    remove->setIconSize(QSize(12, 12));
    remove->setToolTip(tr("It does not come from this study"));
    remove->setAccessibleName(tr("Take %1 away").arg(citation));
    remove->setVisible(!m_readOnly);
    auto* quote = new GrowingTextEdit(1, 6, row);
    quote->setObjectName(u"practiceSourceQuote-%1"_s.arg(place));
    quote->setAccessibleName(tr("Quote from %1").arg(citation));
    quote->setPlaceholderText(tr("The study's own words"));
    quote->setPlainText(source.quote);
    quote->setReadOnly(m_readOnly);
    head->addWidget(open);
    head->addStretch(1);
    head->addWidget(page);
    head->addWidget(remove);
    column->addLayout(head);
    column->addWidget(quote);
    m_rows->addWidget(row);
    m_widgets << row;
    page->installEventFilter(this);
    quote->installEventFilter(this);
    connect(open, &QPushButton::clicked, this, [this, study = source.study] { Q_EMIT studyWanted(study); });
    connect(page, &QLineEdit::textEdited, this, [this, place](const QString& text) {
        m_sources[size_t(place)].page = text.trimmed();
        Q_EMIT edited();
    });
    connect(quote, &QPlainTextEdit::textChanged, this, [this, place, quote] {
        m_sources[size_t(place)].quote = quote->toPlainText().trimmed();
        Q_EMIT edited();
    });
    connect(remove, &QToolButton::clicked, this, [this, place] {
        m_sources.erase(m_sources.begin() + place);
        rebuild();
        m_field->setFocus();
        Q_EMIT finished();
    });
}

void PracticeSources::add(Id study)
{
    if (std::ranges::contains(m_sources, study, &PracticeSource::study)) {
        Q_EMIT m_workspace->noticed(tr("It comes from this study already"), false);
        return;
    }
    m_sources.push_back({study, {}, {}});
    std::ranges::stable_sort(m_sources, {}, &PracticeSource::study);
    rebuild();
    const auto at = std::ranges::find(m_sources, study, &PracticeSource::study) - m_sources.begin();
    if (auto* page = m_widgets[at]->findChild<QLineEdit*>(u"practiceSourcePage-%1"_s.arg(at)))
        page->setFocus(); // what is asked next
    Q_EMIT finished();
}

bool PracticeSources::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna
