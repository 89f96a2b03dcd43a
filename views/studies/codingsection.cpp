// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codingsection.h"

#include "views/common/coderbutton.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/termcode.h"
#include "views/studies/termfield.h"

#include <QtCore/QMap>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int labelWidth = 96;

/// Dimensions whose fields stand first, whatever the codebook's order.
QStringList firstOf(CodingSection::Of of)
{
    return of == CodingSection::Of::Practices ? QStringList{u"research-stage"_s, u"confidence"_s}
                                              : QStringList();
}

} // namespace

/// Of studies: what gap-method.md's classes are computed from, and the axes of the usual matrix. Of practices: where, how and among whom they hold.
bool CodingSection::isStandard(const QString& key) const
{
    static const QStringList studies{u"country"_s,       u"sector"_s, u"method"_s,
                                     u"evidence-type"_s, u"status"_s, u"confidence"_s};
    static const QStringList practices{u"research-stage"_s, u"confidence"_s, u"method"_s,
                                       u"population"_s,     u"country"_s,    u"sector"_s};
    return (m_of == Of::Practices ? practices : studies).contains(key);
}

CodingSection::CodingSection(Workspace* workspace, const QString& name, QWidget* parent, Of of)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(name)
    , m_of(of)
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(space::small);
    layout->addLayout(m_rowsLayout);
    m_more = new QPushButton(this);
    m_more->setObjectName(name + u"-more"_s);
    setLook(m_more, "link");
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showCodings();
    });
    for (int number = 1; number <= 9; ++number) {
        auto* shortcut = new QShortcut(Qt::ALT | Qt::Key(Qt::Key_0 + number), this);
        shortcut->setWhatsThis(tr("To dimension %1").arg(number)); // for the list of keys
        connect(shortcut, &QShortcut::activated, this, [this, number] { focusField(number); });
    }
    setKeyHints(this, tr("Coding sheet"), // TermField::handleKey()
                {{tr("Up, Down"), tr("To another term of those that fit what is typed")},
                 {tr("Enter"), tr("Add the term")},
                 {tr("Tab"), tr("Add the term, and on to the next dimension")},
                 {tr("Backspace"), tr("Remove the last term, while nothing is typed")},
                 {tr("Del"), tr("Remove the term that has the focus")},
                 {tr("Esc"), tr("Close the terms that fit")}});
    connect(workspace, &Workspace::snapshotChanged, this, &CodingSection::rebuild);
    rebuild();
}

void CodingSection::rebuild()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    if (codebook == m_codebook || (codebook && m_codebook && *codebook == *m_codebook))
        return;
    m_codebook = codebook;
    // Fields of dimensions that stay are kept: the user may be typing in one.
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        const Dimension* dimension = codebook ? codebook->dimension(m_fields[i]->dimension()) : nullptr;
        if (dimension && !dimension->retired) {
            m_fields[i]->setDimension(codebook, *dimension);
            continue;
        }
        m_rows.takeAt(i)->deleteLater();
        m_fields.removeAt(i);
        m_othersLabels.removeAt(i);
    }
    if (codebook) {
        std::vector<const Dimension*> wanted;
        for (const Dimension& dimension : codebook->dimensions()) {
            const bool has = std::any_of(m_fields.begin(), m_fields.end(),
                                         [&](auto* field) { return field->dimension() == dimension.id; });
            if (!has && !dimension.retired && (m_of == Of::Practices || dimension.key != u"research-stage"_s))
                wanted.push_back(&dimension);
        }
        const QStringList first = firstOf(m_of);
        std::ranges::stable_sort(wanted, {}, [&first](const Dimension* dimension) {
            const qsizetype at = first.indexOf(dimension->key);
            return at < 0 ? first.size() : at;
        });
        for (const Dimension* dimension : wanted)
            addField(*dimension);
    }
    showCodings();
}

void CodingSection::addField(const Dimension& dimension)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* label = new QLabel(dimension.label, row);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(24);
    setLook(label, "muted");
    auto* field = new TermField(u"%1-%2"_s.arg(m_name, dimension.key), row);
    field->setDimension(m_codebook, dimension);
    field->setReadOnly(m_readOnly);
    field->setQuotable(m_of == Of::Studies);
    field->setProperty("standard", isStandard(dimension.key));
    label->setBuddy(field);
    layout->addWidget(label, 0, Qt::AlignTop);
    auto* others = new QLabel(row);
    others->setObjectName(u"%1-%2-others"_s.arg(m_name, dimension.key));
    others->setTextFormat(Qt::PlainText); // names and labels come from other people's files
    others->setWordWrap(true);
    others->hide();
    setLook(others, "small");
    auto* answers = new QVBoxLayout;
    answers->setSpacing(space::tiny);
    answers->addWidget(field);
    answers->addWidget(others);
    layout->addLayout(answers, 1);
    m_rowsLayout->addWidget(row);
    m_rows.append(row);
    m_fields.append(field);
    m_othersLabels.append(others);
    const Id id = dimension.id;
    connect(field, &TermField::addRequested, this, [this, id](Id term) { Q_EMIT addRequested(id, term); });
    connect(field, &TermField::removeRequested, this,
            [this, id](Id term) { Q_EMIT removeRequested(id, term); });
    connect(field, &TermField::chipClicked, this,
            [this, id](Id term, QWidget* chip) { Q_EMIT chipClicked(id, term, chip); });
    connect(field, &TermField::newTermRequested, this,
            [this, id](const QString& text) { makeTerm(id, text); });
}

void CodingSection::setCodings(const std::vector<Coding>& codings, const std::vector<Coding>& others,
                               const CodingShares& shares)
{
    m_codings = codings;
    m_others = others;
    m_shares = shares;
    showCodings();
}

void CodingSection::clearTyped()
{
    ++m_shown;
    for (TermField* field : std::as_const(m_fields))
        field->clearTyped();
}

void CodingSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (TermField* field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void CodingSection::focusField(int number)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_rows[i]->isHidden() || --number > 0)
            continue;
        m_fields[i]->setFocus(Qt::ShortcutFocusReason);
        for (QWidget* widget = this; widget; widget = widget->parentWidget()) {
            if (auto* scroller = qobject_cast<QScrollArea*>(widget))
                scroller->ensureWidgetVisible(m_rows[i]);
        }
        return;
    }
}

void CodingSection::showCodings()
{
    int hidden = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        QList<Id> terms;
        QList<Id> marked;
        QHash<Id, int> shares;
        for (const Coding& coding : m_codings) {
            if (coding.dimension != m_fields[i]->dimension() || terms.contains(coding.term))
                continue;
            terms << coding.term;
            if (const auto share = m_shares.studies.find({coding.dimension, coding.term});
                share != m_shares.studies.end())
                shares.insert(coding.term, share->second);
            if (!coding.quote.isEmpty() || !coding.page.isEmpty())
                marked << coding.term;
        }
        m_fields[i]->setTerms(terms, marked, shares, m_shares.of);
        const bool told = showOthers(i);
        const bool shown = m_all || told || !terms.isEmpty() || m_fields[i]->property("standard").toBool();
        m_rows[i]->setVisible(shown);
        hidden += shown ? 0 : 1;
    }
    // Chips and fields come and go; the button was here first and knows the section's place in the panel.
    QWidget* last = m_more;
    for (TermField* field : std::as_const(m_fields))
        last = field->orderTabsAfter(last);
    setTabOrder(last, m_more);
    m_more->setVisible(hidden > 0 || m_all);
    m_more->setText(m_all ? tr("Fewer dimensions") : tr("%Ln more dimensions", nullptr, hidden));
}

/// "Bo: Thailand, Cambodia" below the field, a line a coder. False: nobody else said anything.
bool CodingSection::showOthers(qsizetype field)
{
    QMap<QString, QStringList> said; // by name
    for (const Coding& coding : m_others) {
        const Term* term = m_codebook ? m_codebook->term(coding.term) : nullptr;
        if (coding.dimension != m_fields[field]->dimension() || !term)
            continue;
        const QString name = coderName(*m_workspace, coding.coder);
        said[name.isEmpty() ? tr("Without a coder") : name] << term->label;
    }
    QStringList lines;
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        lines << tr("%1: %2").arg(it.key(), it.value().join(u", "_s));
    m_othersLabels[field]->setText(lines.join(u'\n'));
    m_othersLabels[field]->setVisible(!lines.isEmpty());
    return !lines.isEmpty();
}

void CodingSection::makeTerm(Id dimension, const QString& label)
{
    const Dimension* of = m_codebook->dimension(dimension);
    Term term;
    term.dimension = of && of->treeOf ? of->treeOf : dimension;
    term.label = label;
    term.code = newTermCode(*m_codebook, dimension, label);
    const QString notice =
        tr("Added the new term “%1” to %2 and coded with it").arg(label, of ? of->label : QString());
    m_workspace->apply(
        AddTerm{term},
        [guard = QPointer(this), dimension, notice, shown = m_shown](const Result<EditOutcome>& result) {
            if (!guard)
                return;
            if (!result) {
                Q_EMIT guard->m_workspace->failed(result.error());
            } else if (guard->m_shown == shown) { // not another study by now
                // Told when the coding is done, too, so that the notice's Undo is about it.
                connect(
                    guard->m_workspace, &Workspace::undoChanged, guard,
                    [workspace = guard->m_workspace, notice] { Q_EMIT workspace->noticed(notice, true); },
                    Qt::SingleShotConnection);
                Q_EMIT guard->addRequested(dimension, result->id);
            }
        });
}

} // namespace lacuna
