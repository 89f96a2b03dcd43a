// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"

#include "model/catalogue/storyviews.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/export/exportoptions.h"
#include "views/export/exportpages.h"

#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QSize firstSize(1080, 660);
constexpr int sideWidth = 340;
constexpr int pause = 250; ///< ms

QLabel* textLabel(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

ExportDialog::ExportDialog(Workspace* workspace, View current, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_current(std::move(current))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    resize(firstSize);
    buildChoices();
    m_pages = new ExportPages;
    m_note = textLabel(u"exportNote"_s, "muted");
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(m_pages, 1);
    right->addWidget(m_note);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(buildSide());
    columns->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addLayout(columns, 1);
    all->addWidget(buildButtons());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::askPreview);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::refresh);
    connect(m_options, &ExportOptions::templateWanted, this, [this] {
        m_workspace->chooseTemplate([dialog = QPointer<ExportDialog>(this)](const QString& file) {
            if (dialog && !file.isEmpty())
                dialog->m_options->setTemplate(file);
        });
    });
    m_options->setSettings(m_workspace->exportSettings());
    refresh();
    m_what->setFocus();
}

void ExportDialog::chooseStory(const QString& name)
{
    const auto at = std::ranges::find_if(
        m_choices, [&](const Choice& choice) { return choice.isStory && choice.order.title == name; });
    if (at != m_choices.end())
        m_what->setCurrentIndex(int(at - m_choices.begin()));
}

void ExportDialog::buildChoices()
{
    const auto snapshot = m_workspace->snapshot();
    Choice current{tr("What is shown now: %1").arg(m_current.name), {}, false};
    current.order.views = {m_current};
    m_choices.push_back(std::move(current));
    for (const Story& story : snapshot->stories) {
        Choice choice{tr("Story: %1").arg(story.name), {}, true};
        choice.order.title = story.name;
        choice.order.subtitle = story.subtitle;
        StoryViews shown = viewsOf(story, snapshot->views);
        choice.order.views = std::move(shown.views);
        choice.order.notes = std::move(shown.notes);
        choice.order.steps = std::move(shown.steps);
        if (!choice.order.steps.empty())
            m_choices.push_back(std::move(choice));
    }
    if (snapshot->views.size() > 1) {
        Choice all{
            tr("All %n saved view(s), in their order", nullptr, int(snapshot->views.size())), {}, true};
        all.order.title = snapshot->protocol.title;
        all.order.views = snapshot->views;
        m_choices.push_back(std::move(all));
    }
    for (const View& view : snapshot->views) {
        Choice choice{tr("View: %1").arg(view.name), {}, false};
        choice.order.views = {view};
        m_choices.push_back(std::move(choice));
    }
}

QWidget* ExportDialog::buildSide()
{
    m_what = new QComboBox;
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setAccessibleName(tr("What to export"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(20);
    for (const Choice& choice : m_choices)
        m_what->addItem(choice.label);
    auto* label = new QLabel(tr("&What to export"));
    setLook(label, "title");
    label->setBuddy(m_what);
    m_options = new ExportOptions(m_workspace->exportFormats(), m_workspace->exportLanguages());
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_what);
    column->addSpacing(space::small);
    column->addWidget(m_options, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"exportSide"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setFixedWidth(sideWidth);
    return scroll;
}

QWidget* ExportDialog::buildButtons()
{
    m_problem = textLabel(u"exportProblem"_s, "error");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportStart"_s);
    m_export->setDefault(true);
    setLook(m_export, "primary");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_problem, 1);
    line->addWidget(buttons);
    return row;
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order = m_choices[size_t(std::max(0, m_what->currentIndex()))].order;
    order.settings = m_options->settings();
    order.confidential = m_options->confidential();
    return order;
}

/// What is chosen has changed: says whether it can be written, and looks at it soon.
void ExportDialog::refresh()
{
    const ExportFormat& format = m_options->format();
    const Choice& choice = m_choices[size_t(std::max(0, m_what->currentIndex()))];
    QString problem;
    if (choice.order.views.size() != 1 && !format.takesStories)
        problem =
            tr("%1 holds one view. Choose a single view, or slides, a document, a spreadsheet or a web page.")
                .arg(format.name);
    else if (format.hasParts && !(m_options->settings().parts & format.parts))
        problem = tr("Tick at least one part under Contents.");
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_export->setEnabled(problem.isEmpty());
    m_note->setText(format.isShown
                        ? QString()
                        : tr("The pages show what will be in it; the file (%1) is laid out in its own way.")
                              .arg(format.name));
    m_note->setVisible(!format.isShown);
    if (problem.isEmpty())
        m_soon.start(pause);
    else
        m_pages->setMessage(problem);
}

void ExportDialog::askPreview()
{
    m_pages->setMessage(tr("Laying out…"), true);
    const quint64 asked = ++m_asked;
    m_workspace->previewReport(order(),
                               [dialog = QPointer(this), asked](const Result<ExportPreview>& preview) {
                                   if (!dialog || asked != dialog->m_asked)
                                       return;
                                   if (preview)
                                       dialog->takePreview(*preview);
                                   else if (preview.error().kind != ErrorKind::Cancelled)
                                       dialog->m_pages->setMessage(preview.error().message);
                               });
}

void ExportDialog::takePreview(const ExportPreview& preview)
{
    m_pages->setPreview(preview);
    m_options->setCounts(preview);
}

void ExportDialog::start()
{
    m_workspace->writeReport(order(), [dialog = QPointer(this)](bool begun) {
        if (dialog && begun)
            dialog->accept();
    });
}

} // namespace lacuna
