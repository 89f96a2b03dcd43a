// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapinspector.h"

#include "model/analysis/gaplisting.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/gapnoteform.h"
#include "views/gaps/inspectorparts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostStudies = 25; ///< listed here; the rest is a click away
constexpr int mostNeighbours = 4;

QString pairTitle(const GapMap& map, int row, int column)
{
    return GapInspector::tr("%1 × %2").arg(map.rows[size_t(row)].label, map.columns[size_t(column)].label);
}

/// The entry of the ranked list for just this cell, if there is one: a parent's entry or a whole empty line stands for more than it.
std::optional<Gap> entryOf(const GapMap& map, int row, int column)
{
    for (const Gap& gap : rankGaps(map)) {
        if (gap.row == row && gap.column == column)
            return gap;
    }
    return {};
}

/// What the two lines of an empty cell hold elsewhere.
QString surroundings(const GapMap& map, int row, int column)
{
    const QLocale locale;
    return GapInspector::tr("%1 has %2 %3 in all; %4 has %5.")
        .arg(map.rows[size_t(row)].label, locale.toString(map.rowTotals[size_t(row)].n), map.measureLabel,
             map.columns[size_t(column)].label, locale.toString(map.columnTotals[size_t(column)].n));
}

} // namespace

GapInspector::GapInspector(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"gapInspector"_s);
    setAccessibleName(tr("Selected cell"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    buildParts();
}

void GapInspector::buildParts()
{
    auto* content = new QWidget;
    setLook(content, "surface");
    m_parts = new QVBoxLayout(content);
    m_parts->setContentsMargins(20, space::small, 20, 20);
    m_parts->setSpacing(space::tiny);
    m_before = new QWidget;
    m_noteBox = new QWidget;
    auto* inNote = new QVBoxLayout(m_noteBox);
    inNote->setContentsMargins({});
    inNote->setSpacing(space::tiny);
    addLine(inNote);
    addLabel(inNote, tr("Note and status"), "section");
    m_lineNotes = addLabel(inNote, {}, "small");
    m_lineNotes->setObjectName(u"lineNotes"_s);
    m_note = new GapNoteForm(u"cell"_s);
    inNote->addWidget(m_note);
    m_after = new QWidget;
    m_fillers = new QWidget;
    for (QWidget* part : {m_before, m_noteBox, m_after, m_fillers})
        m_parts->addWidget(part);
    m_parts->addStretch(1);
    m_noteBox->hide();
    m_scroll->setWidget(content);
    connect(m_note, &GapNoteForm::saveWanted, this, &GapInspector::noteWanted);
    connect(m_note, &GapNoteForm::notApplicableWanted, this, &GapInspector::askReason);
}

/// A part made anew in the place of @p part.
QVBoxLayout* GapInspector::newPart(QWidget*& part, int at)
{
    auto* fresh = new QWidget;
    auto* column = new QVBoxLayout(fresh);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    delete m_parts->takeAt(at);
    delete part;
    m_parts->insertWidget(at, fresh);
    part = fresh;
    return column;
}

void GapInspector::showCell(std::shared_ptr<const GapMap> map, int row, int column,
                            std::shared_ptr<const Snapshot> snapshot, bool readOnly)
{
    const bool other = !m_map || !m_cells.empty() || m_row != row || m_column != column
        || m_map->rows[size_t(m_row)].term != map->rows[size_t(row)].term
        || m_map->columns[size_t(m_column)].term != map->columns[size_t(column)].term;
    if (other) {
        commit();
        newPart(m_fillers, 3); // those of the last cell
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_map = std::move(map);
    m_snapshot = std::move(snapshot);
    m_cells.clear();
    m_row = row;
    m_column = column;
    m_readOnly = readOnly;
    rebuild();
}

void GapInspector::rebuild()
{
    m_reasonForm = nullptr;
    QVBoxLayout* before = newPart(m_before, 0);
    if (!m_cells.empty()) {
        addCells(before);
        m_noteBox->hide();
        m_note->setNote({}, true);
        newPart(m_after, 2);
        newPart(m_fillers, 3);
        return;
    }
    addHeading(before);
    addFigures(before);
    showNote();
    QVBoxLayout* after = newPart(m_after, 2);
    addSaid(after);
    addStudies(after);
    addNeighbours(after);
    addDeclaration(after);
}

void GapInspector::commit()
{
    m_note->commit();
}

void GapInspector::showNote()
{
    const bool coded = m_map->rows[size_t(m_row)].term != 0 && m_map->columns[size_t(m_column)].term != 0;
    m_noteBox->setVisible(coded && m_snapshot && cell().gapClass != GapClass::NotApplicable);
    if (!coded || !m_snapshot) {
        m_note->setNote({}, true);
        return;
    }
    const MapNotes notes(*m_map, m_snapshot->gapNotes);
    QStringList lines;
    const auto tell = [&lines](const GapNote* note, const QString& label) {
        if (!note)
            return;
        QStringList parts{gapStatusText(*note), note->text};
        if (!note->contact.isEmpty())
            parts << tr("contact: %1").arg(note->contact);
        parts.removeAll(QString());
        lines << tr("On all of %1: %2").arg(label, parts.join(u" · "_s));
    };
    tell(notes.on(m_row, -1), m_map->rows[size_t(m_row)].label);
    tell(notes.on(-1, m_column), m_map->columns[size_t(m_column)].label);
    m_lineNotes->setText(lines.join(u'\n'));
    m_lineNotes->setVisible(!lines.isEmpty());
    const GapNote* stored = notes.on(m_row, m_column);
    m_note->setCanBeNotApplicable(cell().n == 0 && cell().ongoing == 0);
    const GapNote note = stored ? *stored : MapNotes::blank(*m_map, m_row, m_column);
    m_note->setNote(note, m_readOnly);
}

void GapInspector::setFillers(const GapFillers& fillers)
{
    QVBoxLayout* column = newPart(m_fillers, 3);
    if (!m_map || cell().gapClass == GapClass::NotApplicable
        || (fillers.authors.empty() && fillers.organizations.empty()))
        return;
    addLine(column);
    addLabel(column, cell().gapClass == GapClass::Covered ? tr("Who works on this") : tr("Who could fill it"),
             "section");
    addFillers(column, tr("Authors"), fillers.authors);
    addFillers(column, tr("Organizations"), fillers.organizations);
}

void GapInspector::addFillers(QVBoxLayout* column, const QString& title,
                              const std::vector<GapFiller>& fillers)
{
    if (fillers.empty())
        return;
    column->addSpacing(space::tiny);
    addLabel(column, title, "muted");
    const QLocale locale;
    for (const GapFiller& filler : fillers) {
        QStringList counts;
        if (filler.inCell > 0)
            counts << tr("%1 in this cell").arg(locale.toString(filler.inCell));
        if (filler.inRow > filler.inCell)
            counts << tr("%1 in %2").arg(locale.toString(filler.inRow), m_map->rows[size_t(m_row)].label);
        if (filler.inColumn > filler.inCell)
            counts << tr("%1 in %2")
                          .arg(locale.toString(filler.inColumn), m_map->columns[size_t(m_column)].label);
        auto* entry = new EntryButton(filler.name, counts.join(u" · "_s));
        entry->setObjectName(u"inspectorFiller"_s);
        entry->setToolTip(tr("Open these studies"));
        connect(
            entry, &QAbstractButton::clicked, this,
            [this, name = filler.name, studies = QList<Id>(filler.studies.begin(), filler.studies.end())] {
                Q_EMIT fillerWanted(studies, name);
            });
        column->addWidget(entry);
    }
}

void GapInspector::addHeading(QVBoxLayout* column)
{
    addLabel(column, pairTitle(*m_map, m_row, m_column), "title")->setObjectName(u"inspectorTitle"_s);
    auto* badges = new QHBoxLayout;
    badges->addWidget(new ClassBadge(cell().gapClass));
    const std::optional<Gap> entry = entryOf(*m_map, m_row, m_column);
    if (entry) {
        auto* label = new QLabel(tr("gap score %1").arg(QLocale().toString(entry->score, 'f', 0)));
        label->setObjectName(u"inspectorScore"_s);
        setLook(label, "muted");
        badges->addSpacing(space::small);
        badges->addWidget(label);
    }
    badges->addStretch(1);
    column->addSpacing(space::tiny);
    column->addLayout(badges);
    column->addSpacing(space::small);
    addLabel(column, explainCell(*m_map, m_row, m_column), nullptr)->setObjectName(u"inspectorWhy"_s);
    if (cell().n == 0 && cell().gapClass != GapClass::NotApplicable)
        addLabel(column, surroundings(*m_map, m_row, m_column), nullptr);
    for (const QString& flag : explainFlags(*m_map, m_row, m_column))
        addLabel(column, u"• "_s + flag, "muted");
    if (entry)
        addLabel(column, tr("Score: %1").arg(explainScore(*entry)), "small")
            ->setObjectName(u"inspectorFactors"_s);
    if (entry && !m_readOnly) {
        auto* propose = new QPushButton(tr("Put into a round of priorities"));
        propose->setObjectName(u"inspectorPropose"_s);
        propose->setToolTip(tr("Makes the gap an option of a round of priorities"));
        setLook(propose, "link");
        connect(propose, &QPushButton::clicked, this, [this] { Q_EMIT roundWanted(m_row, m_column); });
        column->addWidget(propose, 0, Qt::AlignLeft);
    }
    column->addSpacing(space::small);
}

void GapInspector::addFigures(QVBoxLayout* column)
{
    if (cell().gapClass == GapClass::NotApplicable)
        return;
    const QLocale locale;
    const int target = m_map->question.rules.target;
    const auto share = [](int part, int whole) { return whole > 0 ? double(part) / whole : 0.0; };
    column->addWidget(
        new FigureRow(tr("Of %1 aimed for").arg(target), share(cell().n, target), locale.toString(cell().n)));
    if (cell().ongoing > 0)
        column->addWidget(new FigureRow(tr("Ongoing or planned"), -1, locale.toString(cell().ongoing)));
    if (cell().n > 0 && isOfPractices()) {
        column->addWidget(new FigureRow(tr("With a confidence"), share(cell().appraised, cell().n),
                                        locale.toString(cell().appraised)));
    } else if (cell().n > 0) {
        column->addWidget(
            new FigureRow(tr("Primary"), share(cell().primary, cell().n), locale.toString(cell().primary)));
        column->addWidget(new FigureRow(tr("Appraised"), share(cell().appraised, cell().n),
                                        locale.toString(cell().appraised)));
    }
    if (cell().newestYear > 0)
        column->addWidget(new FigureRow(tr("Newest completed"), -1, QString::number(cell().newestYear)));
    if (cell().expected)
        column->addWidget(
            new FigureRow(tr("Expected from the totals, e"), -1, locale.toString(*cell().expected, 'f', 1)));
    if (cell().residual)
        column->addWidget(
            new FigureRow(tr("Deviation from that, r"), -1, locale.toString(*cell().residual, 'f', 1)));
}

void GapInspector::addStudies(QVBoxLayout* column)
{
    const int all = cell().n + cell().ongoing;
    if (all == 0 || !m_snapshot || !m_snapshot->studies)
        return;
    addLine(column);
    const std::vector<Id> ids = m_map->studiesIn(m_row, m_column);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(isOfPractices() ? tr("Practices") : tr("Studies"));
    setLook(title, "section");
    head->addWidget(title);
    head->addStretch(1);
    auto* open = new QPushButton(tr("Open all %1").arg(QLocale().toString(qlonglong(ids.size()))));
    open->setObjectName(u"inspectorOpenAll"_s);
    setLook(open, "link");
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT studiesWanted(m_row, m_column); });
    head->addWidget(open);
    column->addLayout(head);
    if (isOfPractices()) {
        addPractices(column, ids);
        return;
    }
    const StudyList& list = *m_snapshot->studies;
    int shown = 0;
    for (const Id id : ids) {
        const qsizetype row = list.rowOf(id);
        if (row < 0)
            continue;
        if (++shown > mostStudies)
            break;
        QStringList details{list.text(row, StudyList::Column::Authors).section(u"; "_s, 0, 0)};
        if (list.years()[size_t(row)] != noYear)
            details << QString::number(list.years()[size_t(row)]);
        details.removeAll(QString());
        auto* entry = new EntryButton(list.text(row, StudyList::Column::Title), details.join(u" · "_s));
        entry->setObjectName(u"inspectorStudy"_s);
        connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT studyWanted(id); });
        column->addWidget(entry);
    }
    if (int(ids.size()) > mostStudies)
        addLabel(column, tr("and %1 more").arg(QLocale().toString(qlonglong(ids.size()) - mostStudies)),
                 "small");
}

void GapInspector::addNeighbours(QVBoxLayout* column)
{
    if (cell().n >= m_map->question.rules.thin || cell().gapClass == GapClass::NotApplicable)
        return;
    struct Neighbour {
        int row, column, n;
    };
    std::vector<Neighbour> found;
    const auto consider = [this, &found](int row, int column_) {
        const bool leaf =
            !m_map->rows[size_t(row)].hasChildren && !m_map->columns[size_t(column_)].hasChildren;
        const int n = m_map->cell(row, column_).n;
        if (leaf && n > 0 && !(row == m_row && column_ == m_column))
            found.push_back({row, column_, n});
    };
    for (int c = 0; c < int(m_map->columns.size()); ++c)
        consider(m_row, c);
    for (int r = 0; r < int(m_map->rows.size()); ++r)
        consider(r, m_column);
    if (found.empty())
        return;
    // Next of kin first: those under the same parent, then the best studied.
    const auto kin = [this](const Neighbour& it) {
        return it.row == m_row
            ? m_map->columns[size_t(it.column)].parent == m_map->columns[size_t(m_column)].parent
            : m_map->rows[size_t(it.row)].parent == m_map->rows[size_t(m_row)].parent;
    };
    std::stable_sort(found.begin(), found.end(), [&kin](const Neighbour& a, const Neighbour& b) {
        return std::pair(kin(a), a.n) > std::pair(kin(b), b.n);
    });
    addLine(column);
    addLabel(column, tr("Nearest evidence"), "section");
    for (size_t i = 0; i < found.size() && i < mostNeighbours; ++i) {
        const Neighbour it = found[i];
        const QString title = it.row == m_row
            ? tr("Same row: %1").arg(m_map->columns[size_t(it.column)].label)
            : tr("Same column: %1").arg(m_map->rows[size_t(it.row)].label);
        QString detail = tr("%1 %2").arg(QLocale().toString(it.n), m_map->measureLabel);
        if (const int year = m_map->cell(it.row, it.column).newestYear; year > 0)
            detail += tr(" · newest %1").arg(year);
        auto* entry = new EntryButton(title, detail);
        entry->setObjectName(u"inspectorNeighbour"_s);
        connect(entry, &QAbstractButton::clicked, this, [this, it] { Q_EMIT cellWanted(it.row, it.column); });
        column->addWidget(entry);
    }
}

std::optional<NotApplicable> GapInspector::declarationFor(const GapMap& map, int row, int column,
                                                          const Snapshot& snapshot)
{
    if (!snapshot.codebook)
        return {};
    const Id rowTerm = map.rows[size_t(row)].term;
    const Id columnTerm = map.columns[size_t(column)].term;
    const auto reaches = [&snapshot](Id declared, Id term) {
        return declared == term || snapshot.codebook->isDescendant(term, declared);
    };
    std::optional<NotApplicable> found;
    for (const NotApplicable& it : snapshot.notApplicable) {
        const bool straight = it.dimensionA == map.question.rows && it.dimensionB == map.question.columns
            && reaches(it.termA, rowTerm) && reaches(it.termB, columnTerm);
        const bool turned = it.dimensionB == map.question.rows && it.dimensionA == map.question.columns
            && reaches(it.termB, rowTerm) && reaches(it.termA, columnTerm);
        if (!straight && !turned)
            continue;
        const bool exact = straight ? it.termA == rowTerm && it.termB == columnTerm
                                    : it.termB == rowTerm && it.termA == columnTerm;
        if (exact)
            return it;
        if (!found)
            found = it;
    }
    return found;
}

void GapInspector::addDeclaration(QVBoxLayout* column)
{
    const bool uncoded = m_map->rows[size_t(m_row)].term == 0 || m_map->columns[size_t(m_column)].term == 0;
    if (!m_snapshot || uncoded)
        return;
    if (cell().gapClass == GapClass::NotApplicable) {
        const auto declaration = declarationFor(*m_map, m_row, m_column, *m_snapshot);
        if (!declaration)
            return;
        addLine(column);
        addLabel(column, tr("Declared not applicable"), "section");
        addLabel(column, declaration->reason, nullptr)->setObjectName(u"inspectorReason"_s);
        const Term* a = m_snapshot->codebook->term(declaration->termA);
        const Term* b = m_snapshot->codebook->term(declaration->termB);
        if (a && b)
            addLabel(column, tr("for %1 × %2 and all below them").arg(a->label, b->label), "small");
        if (m_readOnly)
            return;
        auto* back = new QPushButton(tr("Take back"));
        back->setObjectName(u"inspectorTakeBack"_s);
        connect(back, &QPushButton::clicked, this, [this, declaration] { Q_EMIT takenBack(*declaration); });
        column->addSpacing(space::small);
        column->addWidget(back);
        return;
    }
    if (m_readOnly || cell().n > 0 || cell().ongoing > 0)
        return;
    addLine(column);
    m_declare = new QPushButton(tr("Not applicable…"));
    m_declare->setObjectName(u"inspectorDeclare"_s);
    m_declare->setToolTip(
        isOfPractices()
            ? tr("Declare that this cell can hold no practice: it is then no gap and left out of coverage")
            : tr("Declare that this cell can hold no study: it is then no gap and left out of coverage"));
    connect(m_declare, &QPushButton::clicked, this, &GapInspector::askReason);
    column->addWidget(m_declare);
    addReasonForm(column);
}

void GapInspector::addReasonForm(QVBoxLayout* column)
{
    m_reasonForm = new QFrame;
    m_reasonForm->setObjectName(u"reasonForm"_s);
    setLook(m_reasonForm, "note");
    auto* form = new QVBoxLayout(m_reasonForm);
    form->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    form->setSpacing(space::small);
    auto* question = addLabel(form,
                              isOfPractices() ? tr("Why can this cell hold no practice?")
                                              : tr("Why can this cell hold no study?"),
                              "strong");
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonField"_s);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("for example: a country without a coast"));
    question->setBuddy(m_reason);
    m_reason->setAccessibleName(question->text());
    form->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    auto* declare = new QPushButton(tr("Declare"));
    declare->setObjectName(u"reasonDeclare"_s);
    setLook(declare, "primary");
    declare->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"reasonCancel"_s);
    buttons->addWidget(declare);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addLayout(buttons);
    m_reasonForm->hide();
    column->addWidget(m_reasonForm);
    connect(m_reason, &QLineEdit::textChanged, declare,
            [declare](const QString& text) { declare->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, declare, &QPushButton::click);
    connect(declare, &QPushButton::clicked, this,
            [this] { Q_EMIT declared(m_row, m_column, m_reason->text().trimmed()); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_reasonForm->hide();
        m_declare->show();
        m_declare->setFocus();
    });
}

void GapInspector::askReason()
{
    if (!m_reasonForm)
        return; // nothing to declare here: there are studies, or nobody may write
    m_declare->hide();
    m_reasonForm->show();
    m_reason->setFocus();
    // Only after the layout has placed it.
    QMetaObject::invokeMethod(
        m_reason,
        [this] {
            if (m_reasonForm)
                m_scroll->ensureWidgetVisible(m_reasonForm);
        },
        Qt::QueuedConnection);
}

} // namespace lacuna
