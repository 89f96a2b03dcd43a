// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapnoteform.h"

#include "views/common/confidentialmark.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int noteHeight = 64;
constexpr int notApplicableIndex = gapStatusCount; ///< after those of GapStatus

bool sameGap(const GapNote& a, const GapNote& b)
{
    return a.dimensionA == b.dimensionA && a.termA == b.termA && a.dimensionB == b.dimensionB
        && a.termB == b.termB;
}

/// Alike but for what the store gives.
bool saysTheSame(const GapNote& a, const GapNote& b)
{
    return sameGap(a, b) && a.text == b.text && a.status == b.status && a.filledBy == b.filledBy
        && a.until == b.until && a.contact == b.contact && a.confidential == b.confidential;
}

QString dateText(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

GapNoteForm::GapNoteForm(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name + u"NoteForm"_s);
    setAccessibleName(tr("Note on the gap"));
    buildFields(name);
    showState();
}

QLineEdit* GapNoteForm::addLine(const QString& name, const QString& label, const QString& placeholder,
                                int row, int column)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* caption = new QLabel(label);
    setLook(caption, "small");
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    line->setMaxLength(300);
    caption->setBuddy(line);
    const int span = column < 0 ? 2 : 1;
    grid->addWidget(caption, row, std::max(0, column), 1, span);
    grid->addWidget(line, row + 1, std::max(0, column), 1, span);
    connect(line, &QLineEdit::editingFinished, this, &GapNoteForm::commit);
    m_whenFilled << caption << line;
    return line;
}

void GapNoteForm::buildFields(const QString& name)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_status = new QComboBox;
    m_status->setObjectName(name + u"NoteStatus"_s);
    m_status->setAccessibleName(tr("Status of the gap"));
    m_status->addItems({tr("Open"), tr("Being filled"), tr("Filled"), tr("Agreed gap"), tr("Not a gap")});
    grid->addWidget(m_status, 0, 0, 1, 2);
    m_filledBy = addLine(name + u"NoteFilledBy"_s, tr("By whom"), tr("a person or team"), 1, 0);
    m_until = addLine(name + u"NoteUntil"_s, tr("Until"), tr("2027-06-30"), 1, 1);
    m_until->setToolTip(tr("A year, a month (2027-06) or a day (2027-06-30)"));
    const QList<QWidget*> whenFilled = m_whenFilled;
    m_contact = addLine(name + u"NoteContact"_s, tr("Contact"), tr("whom to ask about this gap"), 4, -1);
    m_whenFilled = whenFilled;
    m_text = new QPlainTextEdit;
    m_text->setObjectName(name + u"NoteText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Note: why it matters, what was tried …"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(noteHeight);
    m_text->installEventFilter(this);
    grid->addWidget(m_text, 6, 0, 1, 2);
    m_mark = new ConfidentialBox(
        name + u"NoteConfidential"_s,
        tr("What is said of this gap, by whom, stays in the catalogue even where notes leave, "
           "unless that is ticked"));
    grid->addWidget(m_mark, 7, 0, 1, 2, Qt::AlignLeft);
    connect(m_mark, &QCheckBox::clicked, this, &GapNoteForm::commit);
    m_wrongDate = new QLabel(tr("Not a date yet: write 2027, 2027-06 or 2027-06-30."));
    m_wrongDate->setObjectName(name + u"NoteWrongDate"_s);
    m_wrongDate->setWordWrap(true);
    setLook(m_wrongDate, "small");
    m_wrongDate->hide();
    grid->addWidget(m_wrongDate, 3, 0, 1, 2);
    connect(m_status, &QComboBox::activated, this, &GapNoteForm::chooseStatus);
    connect(m_until, &QLineEdit::textChanged, this, &GapNoteForm::showState);
}

bool GapNoteForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void GapNoteForm::chooseStatus(int index)
{
    if (index == notApplicableIndex) {
        m_status->setCurrentIndex(int(m_stored.status));
        commit();
        Q_EMIT notApplicableWanted();
        return;
    }
    showState();
    commit();
}

std::optional<QDate> GapNoteForm::dateOf(const QString& text)
{
    const QStringList parts = text.trimmed().split(u'-');
    bool isYear = false;
    const int year = parts[0].toInt(&isYear);
    if (!isYear || parts[0].size() != 4 || parts.size() > 3)
        return {};
    const int month = parts.size() > 1 ? parts[1].toInt() : 12;
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    const QDate date(year, month, parts.size() > 2 ? parts[2].toInt() : first.daysInMonth());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool GapNoteForm::isDateWrong() const
{
    return !m_until->text().trimmed().isEmpty() && !dateOf(m_until->text());
}

GapNote GapNoteForm::typed() const
{
    GapNote note = m_stored;
    note.text = m_text->toPlainText().trimmed();
    note.status = GapStatus(std::clamp(m_status->currentIndex(), 0, notApplicableIndex - 1));
    note.filledBy = m_filledBy->text().simplified();
    // What is no date stays in the field, marked; the stored one stays what it was.
    if (!isDateWrong())
        note.until = dateOf(m_until->text()).value_or(QDate());
    note.contact = m_contact->text().simplified();
    note.confidential = m_mark->isChecked();
    return note;
}

void GapNoteForm::commit()
{
    if (m_readOnly || m_stored.termA == 0)
        return;
    const GapNote note = typed();
    if (saysTheSame(note, m_sent.value_or(m_stored)))
        return;
    if (note.isEmpty() && m_sent.value_or(m_stored).isEmpty())
        return; // a mark on nothing: it waits for the first word
    m_sent = note;
    Q_EMIT saveWanted(note);
}

void GapNoteForm::forgetSent()
{
    m_sent.reset();
}

void GapNoteForm::setLine(QLineEdit* line, const QString& text)
{
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0); // its beginning says more than its end
}

/// Fields that still say what @p base says take what @p note says.
void GapNoteForm::fill(const GapNote& note, const GapNote& base)
{
    const GapNote mine = typed();
    if (mine.text == base.text && m_text->toPlainText() != note.text
        && m_text->toPlainText().trimmed() != note.text)
        m_text->setPlainText(note.text);
    if (mine.status == base.status)
        m_status->setCurrentIndex(int(note.status));
    if (mine.filledBy == base.filledBy && mine.filledBy != note.filledBy)
        setLine(m_filledBy, note.filledBy);
    if (mine.until == base.until && !isDateWrong() && dateOf(m_until->text()).value_or(QDate()) != note.until)
        setLine(m_until, dateText(note.until));
    if (mine.contact == base.contact && mine.contact != note.contact)
        setLine(m_contact, note.contact);
    if (mine.confidential == base.confidential)
        m_mark->setChecked(note.confidential);
}

void GapNoteForm::setNote(const GapNote& note, bool readOnly)
{
    if (sameGap(note, m_stored)) {
        const GapNote base = m_stored;
        fill(note, base);
        m_stored = note;
        if (m_sent && saysTheSame(*m_sent, note))
            m_sent.reset();
    } else {
        commit();
        m_sent.reset();
        m_stored = note;
        m_text->setPlainText(note.text);
        m_status->setCurrentIndex(int(note.status));
        setLine(m_filledBy, note.filledBy);
        setLine(m_until, dateText(note.until));
        setLine(m_contact, note.contact);
        m_mark->setChecked(note.confidential);
    }
    m_readOnly = readOnly;
    showState();
}

void GapNoteForm::setCanBeNotApplicable(bool can)
{
    if (can == m_canBeNotApplicable)
        return;
    m_canBeNotApplicable = can;
    if (can)
        m_status->addItem(tr("Not applicable…"));
    else
        m_status->removeItem(notApplicableIndex);
}

void GapNoteForm::showState()
{
    m_status->setEnabled(!m_readOnly);
    m_text->setReadOnly(m_readOnly);
    m_mark->setEnabled(!m_readOnly);
    for (QLineEdit* line : {m_filledBy, m_until, m_contact})
        line->setReadOnly(m_readOnly);
    const bool asked =
        m_status->currentIndex() > 0 || !m_filledBy->text().isEmpty() || !m_until->text().isEmpty();
    for (QWidget* widget : std::as_const(m_whenFilled))
        widget->setVisible(asked);
    setLook(m_until, isDateWrong() ? "wrong" : "");
    m_wrongDate->setVisible(isDateWrong());
}

} // namespace lacuna
