// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/axismenu.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct AxisFields {
    Id Question::* dimension;
    Id Question::* scope;
    int Question::* depth;
};

AxisFields fieldsOf(AxisMenu::Axis axis)
{
    if (axis == AxisMenu::Axis::Rows)
        return {&Question::rows, &Question::rowScope, &Question::rowDepth};
    return {&Question::columns, &Question::columnScope, &Question::columnDepth};
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool checked,
                   std::function<void()> chosen)
{
    QString escaped = text;
    QAction* action = menu->addAction(escaped.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, std::move(chosen));
    return action;
}

int deepestLevel(const Codebook& codebook, Id dimension, Id scope)
{
    int deepest = 0;
    for (const Term* term : codebook.termsOf(dimension)) {
        if (scope == 0 || codebook.isDescendant(term->id, scope))
            deepest = std::max(deepest, codebook.depth(term->id));
    }
    return deepest;
}

} // namespace

Question AxisMenu::withDimension(Question question, Axis axis, Id dimension)
{
    const AxisFields mine = fieldsOf(axis);
    const AxisFields other = fieldsOf(axis == Axis::Rows ? Axis::Columns : Axis::Rows);
    if (question.*mine.dimension == dimension)
        return question;
    if (question.*other.dimension == dimension) {
        std::swap(question.rows, question.columns);
        std::swap(question.rowScope, question.columnScope);
        std::swap(question.rowDepth, question.columnDepth);
        return question;
    }
    question.*mine.dimension = dimension;
    question.*mine.scope = 0;
    question.*mine.depth = -1;
    return question;
}

void AxisMenu::fillAxis(QMenu* menu, Axis axis, const Question& question,
                        const std::shared_ptr<const Codebook>& codebook, const Changed& changed)
{
    menu->clear();
    const AxisFields fields = fieldsOf(axis);
    auto* dimensions = new QActionGroup(menu);
    for (const Dimension& dimension : codebook->dimensions()) {
        if (dimension.retired)
            continue;
        addChoice(menu, dimensions, dimension.label, question.*fields.dimension == dimension.id,
                  [=, id = dimension.id] { changed(withDimension(question, axis, id)); });
    }
    const Id current = question.*fields.dimension;
    if (!codebook->dimension(current))
        return;
    menu->addSeparator();
    QMenu* scopes = menu->addMenu(tr("Only part of it"));
    auto* scopeGroup = new QActionGroup(menu);
    const auto addScope = [&, fields](const QString& text, Id scope) {
        addChoice(scopes, scopeGroup, text, question.*fields.scope == scope, [=] {
            Question next = question;
            next.*fields.scope = scope;
            next.*fields.depth = -1;
            changed(next);
        });
    };
    addScope(tr("All of it"), 0);
    for (const Term* term : codebook->termsOf(current)) {
        if (!codebook->children(current, term->id).empty())
            addScope(QString(codebook->depth(term->id) * 4, u' ') + term->label, term->id);
    }
    scopes->setEnabled(scopes->actions().size() > 1);
    QMenu* depths = menu->addMenu(tr("Levels"));
    auto* depthGroup = new QActionGroup(menu);
    const Id scope = question.*fields.scope;
    const int first = scope != 0 ? codebook->depth(scope) + 1 : 0;
    const int deepest = deepestLevel(*codebook, current, scope);
    const auto addDepth = [&, fields](const QString& text, int depth) {
        addChoice(depths, depthGroup, text, question.*fields.depth == depth, [=] {
            Question next = question;
            next.*fields.depth = depth;
            changed(next);
        });
    };
    addDepth(tr("All levels"), -1);
    for (int depth = first; depth < deepest; ++depth)
        addDepth(tr("Down to level %1").arg(depth - first + 1), depth);
    depths->setEnabled(deepest > first);
}

void AxisMenu::fillSegments(QMenu* menu, const Question& question,
                            const std::shared_ptr<const Codebook>& codebook, const Changed& changed)
{
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Id id) {
        addChoice(menu, group, text, question.segments == id, [=] {
            Question next = question;
            next.segments = id;
            if (id == 0 || next.crossSegments == id)
                next.crossSegments = 0;
            changed(next);
        });
    };
    const auto offered = [&question](const Dimension& dimension) {
        return !dimension.retired && dimension.id != question.rows && dimension.id != question.columns;
    };
    add(tr("None"), 0);
    menu->addSeparator();
    for (const Dimension& dimension : codebook->dimensions()) {
        if (offered(dimension))
            add(dimension.label, dimension.id);
    }
    menu->addSeparator();
    QMenu* crossing = menu->addMenu(tr("Crossed with"));
    crossing->setObjectName(u"crossSegmentsMenu"_s);
    crossing->setEnabled(question.segments != 0);
    auto* crossGroup = new QActionGroup(menu);
    const auto addCross = [&](const QString& text, Id id) {
        addChoice(crossing, crossGroup, text, question.crossSegments == id, [=] {
            Question next = question;
            next.crossSegments = id;
            changed(next);
        });
    };
    addCross(tr("Nothing"), 0);
    crossing->addSeparator();
    for (const Dimension& dimension : codebook->dimensions()) {
        if (offered(dimension) && dimension.id != question.segments)
            addCross(dimension.label, dimension.id);
    }
}

QString AxisMenu::segmentsText(const Question& question, const Codebook& codebook)
{
    const Dimension* segments = codebook.dimension(question.segments);
    const Dimension* crossing = segments ? codebook.dimension(question.crossSegments) : nullptr;
    if (!segments)
        return tr("None");
    return crossing ? tr("%1 × %2").arg(segments->label, crossing->label) : segments->label;
}

QString AxisMenu::axisText(Axis axis, const Question& question, const Codebook& codebook)
{
    const AxisFields fields = fieldsOf(axis);
    const Dimension* dimension = codebook.dimension(question.*fields.dimension);
    if (!dimension)
        return tr("choose");
    const Term* scope = codebook.term(question.*fields.scope);
    return scope ? tr("%1 · %2").arg(dimension->label, scope->label) : dimension->label;
}

Question standardQuestion(const Codebook& codebook)
{
    Question question;
    const Dimension* country = codebook.dimension(u"country");
    const Dimension* sector = codebook.dimension(u"sector");
    if (country && sector && !country->retired && !sector->retired) {
        question.rows = country->id;
        question.columns = sector->id;
        if (const Term* region = codebook.resolve(country->id, u"ILO-AP"))
            question.rowScope = region->id;
        return question;
    }
    for (const Dimension& dimension : codebook.dimensions()) {
        if (dimension.retired || codebook.termsOf(dimension.id).empty())
            continue;
        if (question.rows == 0) {
            question.rows = dimension.id;
        } else {
            question.columns = dimension.id;
            return question;
        }
    }
    return {};
}

bool fits(const Question& question, const Codebook& codebook)
{
    const auto hasTerm = [&codebook](Id term) { return term == 0 || codebook.term(term); };
    return question.rows != question.columns && codebook.dimension(question.rows)
        && codebook.dimension(question.columns)
        && (question.segments == 0 || codebook.dimension(question.segments))
        && (question.crossSegments == 0 || codebook.dimension(question.crossSegments))
        && hasTerm(question.rowScope) && hasTerm(question.columnScope);
}

} // namespace lacuna
