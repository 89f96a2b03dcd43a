// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/mergedrecords.h"

#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/studyfields.h"

#include <QtCore/QLocale>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr QSize popupSize(480, 520);

QString dateOf(const QDateTime& made)
{
    return QLocale().toString(made.toLocalTime().date(), QLocale::ShortFormat);
}
} // namespace

MergedRecords::MergedRecords(Workspace* workspace, QWidget* parent)
    : StudyPart(parent)
    , m_workspace(workspace)
    , m_line(new QPushButton(lineIcon(u"merge"_s), {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_line->setObjectName(u"mergedRecords"_s);
    m_line->setIconSize(QSize(14, 14));
    m_line->setToolTip(tr("Show the records as they were before they were merged"));
    setLook(m_line, "link");
    row->addWidget(m_line);
    row->addStretch();
    hide();
    connect(m_line, &QPushButton::clicked, this, &MergedRecords::openRecords);
}

void MergedRecords::clear()
{
    m_records.clear();
    hide();
}

void MergedRecords::showDetails(const StudyDetails& details)
{
    m_study = details.study.study.id;
    m_records = details.mergedRecords;
    setVisible(!m_records.empty());
    if (m_records.empty())
        return;
    // The study itself is kept as it was before each merge; it is one record nevertheless.
    const auto others = std::ranges::count_if(
        m_records, [this](const MergedRecord& kept) { return kept.record.study.id != m_study; });
    const auto last = std::ranges::max_element(m_records, {}, &MergedRecord::made);
    m_line->setText(
        tr("%1 merged on %2").arg(tr("%Ln records", nullptr, int(others) + 1), dateOf(last->made)));
}

namespace {
QString labelOf(const Study& study, const StudyField& field)
{
    return withConfidential(StudyFields::label(field),
                            study.notesConfidential && QLatin1StringView(field.name) == "notes"_L1);
}
} // namespace

QWidget* MergedRecords::recordCard(const MergedRecord& record, QWidget* parent) const
{
    const Study& study = record.record.study;
    auto* card = new QFrame(parent);
    setLook(card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::tiny);
    const auto add = [&](const QString& text, const char* look) {
        auto* label = new QLabel(card);
        label->setTextFormat(Qt::PlainText); // it came from somebody's file
        label->setText(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setLook(label, look);
        layout->addWidget(label);
    };
    add(study.id == m_study ? tr("This study until %1").arg(dateOf(record.made))
                            : tr("Another record until %1").arg(dateOf(record.made)),
        "small");
    add(study.title, "strong");
    for (const StudyField& field : StudyFields::all()) {
        if (const QString text = field.read(study); !text.isEmpty())
            add(u"%1: %2"_s.arg(labelOf(study, field), QString(text).replace(u'\n', u"; "_s)), "");
    }
    for (const ExtraField& extra : study.extra)
        add(u"%1: %2"_s.arg(extra.tag, extra.text), "");
    QStringList codings;
    const auto codebook = m_workspace->snapshot()->codebook;
    for (const Coding& coding : record.record.codings) {
        if (const QString path = codebook ? codebook->path(coding.term) : QString(); !path.isEmpty())
            codings << path;
    }
    if (!codings.isEmpty())
        add(tr("Coding: %1").arg(codings.join(u"; "_s)), "");
    return card;
}

void MergedRecords::openRecords()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"mergedRecordsPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setLook(popup, "popup");
    auto* outer = new QVBoxLayout(popup);
    outer->setContentsMargins(space::small, space::small, space::small, space::small);
    auto* scroller = new QScrollArea(popup);
    scroller->setAccessibleName(tr("Records as they were before they were merged"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroller);
    setLook(inside, "scrolled");
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    layout->setSpacing(space::small);
    for (const MergedRecord& record : m_records)
        layout->addWidget(recordCard(record, inside));
    layout->addStretch();
    scroller->setWidget(inside);
    outer->addWidget(scroller);
    popup->resize(popupSize);
    const QRect room = screen()->availableGeometry();
    QPoint at = m_line->mapToGlobal(QPoint(0, -popupSize.height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popupSize.width())));
    at.setY(std::max(at.y(), room.top()));
    popup->move(at);
    popup->show();
    scroller->setFocus(); // the arrow keys scroll
}

} // namespace lacuna
