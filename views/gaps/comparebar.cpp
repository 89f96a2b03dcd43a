// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/comparebar.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A detail of the choice: things in a row that keep to the left.
QWidget* inRow(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return holder;
}

} // namespace

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent)
    , m_kind(new SegmentedSwitch)
    , m_style(new SegmentedSwitch)
    , m_detail(new QStackedWidget)
{
    setObjectName(u"compareBar"_s);
    m_kind->setObjectName(u"compareKind"_s);
    m_kind->setAccessibleName(tr("Compare now with"));
    m_kind->addChoice(u"compareYear"_s, tr("Past year"), tr("What the map looked like in an earlier year"));
    m_kind->addChoice(u"compareView"_s, tr("Saved view"), tr("The filter of a saved view"));
    m_kind->addChoice(u"compareFilter"_s, tr("Kept filter"),
                      tr("A filter that you keep here while you choose another one"));
    m_kind->addChoice(u"compareFile"_s, tr("Catalogue"), tr("Another catalogue, asked the same question"));
    m_style->setObjectName(u"compareStyle"_s);
    m_style->setAccessibleName(tr("Shown as"));
    m_style->addChoice(u"compareDifference"_s, tr("Differences"), tr("One matrix with what changed"));
    m_style->addChoice(u"compareBoth"_s, tr("Side by side"), tr("Both matrices, scrolled together"));
    for (SegmentedSwitch* each : {m_kind, m_style}) // one of each name
        each->findChild<QWidget*>(u"compactSwitch"_s)->setObjectName(each->objectName() + u"Compact"_s);
    for (QWidget* page : {buildYear(), buildView(), buildFilter(), buildFile()})
        m_detail->addWidget(page);
    m_detail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* label = new QLabel(tr("Compare now with"));
    setLook(label, "muted");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addSpacing(space::small);
    row->addWidget(m_detail, 1);
    row->addWidget(m_style);
    connect(m_kind, &SegmentedSwitch::chosen, this, [this](int index) {
        CompareWith next = m_with;
        next.kind = CompareWith::Kind(index);
        choose(next);
    });
    connect(m_style, &SegmentedSwitch::chosen, this, [this](int index) {
        CompareWith next = m_with;
        next.sideBySide = index == 1;
        choose(next);
    });
    setChoice({});
}

QWidget* CompareBar::buildYear()
{
    m_year = new QSpinBox;
    m_year->setObjectName(u"compareYearField"_s);
    m_year->setAccessibleName(tr("Studies of this year or earlier"));
    m_year->setToolTip(
        tr("Studies of this year or earlier, by year of publication. Gaps are judged as of that "
           "year; studies without a year count on both sides if the filter keeps them."));
    m_year->setKeyboardTracking(false);
    m_year->setFixedWidth(76);
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        CompareWith next = m_with;
        next.year = year;
        choose(next);
    });
    auto* words = new QLabel(tr("or earlier"));
    setLook(words, "muted");
    return inRow({m_year, words});
}

QWidget* CompareBar::buildView()
{
    m_view = new QComboBox;
    m_view->setObjectName(u"compareViewField"_s);
    m_view->setAccessibleName(tr("Saved view"));
    m_view->setToolTip(tr("Its filter is asked the question above."));
    m_view->setMinimumWidth(160);
    m_view->setMaximumWidth(320);
    connect(m_view, &QComboBox::activated, this, [this](int index) {
        CompareWith next = m_with;
        next.view = m_view->itemData(index).toLongLong();
        choose(next);
    });
    return inRow({m_view});
}

QWidget* CompareBar::buildFilter()
{
    m_keep = new QPushButton(tr("Keep this filter to compare with"));
    m_keep->setObjectName(u"compareKeep"_s);
    m_keep->setToolTip(tr("Keeps the filter as it is now. Then change the filter: both are compared."));
    connect(m_keep, &QPushButton::clicked, this, &CompareBar::keepWanted);
    m_kept = new ElidedLabel;
    m_kept->setObjectName(u"compareKept"_s);
    setLook(m_kept, "muted");
    QWidget* row = inRow({m_keep});
    static_cast<QHBoxLayout*>(row->layout())->insertWidget(1, m_kept, 4);
    return row;
}

QWidget* CompareBar::buildFile()
{
    m_file = new QPushButton;
    m_file->setObjectName(u"compareFileButton"_s);
    connect(m_file, &QPushButton::clicked, this, &CompareBar::fileWanted);
    return inRow({m_file});
}

void CompareBar::choose(const CompareWith& with)
{
    if (with == m_with)
        return;
    setChoice(with);
    Q_EMIT chosen(m_with);
}

void CompareBar::setChoice(const CompareWith& with)
{
    m_with = with;
    m_kind->setCurrent(int(with.kind));
    m_style->setCurrent(with.sideBySide ? 1 : 0);
    m_detail->setCurrentIndex(int(with.kind));
    const QSignalBlocker year(m_year);
    m_year->setValue(with.year);
    m_view->setCurrentIndex(m_view->findData(with.view));
    const QString name = QFileInfo(with.file).fileName();
    m_file->setText(name.isEmpty() ? tr("Choose a catalogue…") : name);
    m_file->setToolTip(name.isEmpty() ? QString() : tr("Choose another catalogue"));
}

void CompareBar::setYears(int first, int last)
{
    const QSignalBlocker blocked(m_year);
    m_year->setRange(first, last);
    m_year->setValue(m_with.year);
}

void CompareBar::setViews(const std::vector<View>& views)
{
    m_view->clear();
    for (const View& view : views)
        m_view->addItem(view.name, view.id);
    m_view->setPlaceholderText(views.empty() ? tr("There is no saved view yet") : tr("Choose a view"));
    m_view->setEnabled(!views.empty());
    m_view->setCurrentIndex(m_view->findData(m_with.view));
}

void CompareBar::setKeptText(const QString& text)
{
    m_kept->setFullText(text);
}

void CompareBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // What is chosen in detail needs some 300 px.
    const int wanted = m_kind->wholeWidth() + m_style->wholeWidth() + 460;
    m_kind->setCompact(wanted > width());
}

} // namespace lacuna
