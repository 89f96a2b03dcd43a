// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/figuretext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FigureText)
};

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString percentFigure(double share)
{
    const double percent = share * 100;
    return QLocale().toString(percent, 'f', percent > 0 && percent < 1 ? 1 : 0);
}

QString burdenFigure(const Burden& burden, double value)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', value >= 1000 || value == std::round(value) ? 0 : 2);
    if (value < 1000 && value != std::round(value) && text.endsWith(u'0'))
        text.chop(1);
    return burden.unit.isEmpty() ? text : Text::tr("%1 %2", "15,100,000 people").arg(text, burden.unit);
}

bool countsPeople(const Burden& burden)
{
    return QStringList{u"people"_s, u"persons"_s, u"personnes"_s, u"victims"_s, u"victimes"_s}.contains(
        burden.unit, Qt::CaseInsensitive);
}

QString burdenOrigin(const Burden& burden)
{
    QStringList parts{burden.name};
    const QString year = QString::number(burden.year);
    if (burden.year != 0 && !burden.name.contains(year))
        parts += Text::tr("figures of %1").arg(year);
    parts += burden.source.isEmpty() ? Text::tr("source not stated") : burden.source;
    return parts.join(u"; "_s);
}

QString burdenSentence(const GapMap& map, int row, int column)
{
    if (!map.burden)
        return {};
    const int index = map.burden->ofRows ? row : column;
    if (index < 0 || index >= int(map.burden->items.size()))
        return {};
    const AxisBurden& item = map.burden->items[size_t(index)];
    const Burden& burden = map.burden->burden;
    const QString figure = burdenFigure(burden, item.value);
    switch (item.source) {
    case AxisBurden::Source::None:
        return {};
    case AxisBurden::Source::Within: // the region's, never to be read as the country's own
        return Text::tr("%1 in all of %2 (%3)").arg(figure, item.area, burdenOrigin(burden));
    case AxisBurden::Source::Own:
    case AxisBurden::Source::Sum:
        break;
    }
    const QString label =
        map.burden->ofRows ? map.rows[size_t(index)].label : map.columns[size_t(index)].label;
    return Text::tr("%1 in %2 (%3)").arg(figure, label, burdenOrigin(burden));
}

const Burden* fittingBurden(const std::vector<Burden>& burdens, const Codebook& codebook, Id dimension)
{
    const Burden* best = nullptr;
    const auto rank = [](const Burden& burden) {
        return std::tuple(burden.id != 0, !burden.isRate(), countsPeople(burden), burden.year);
    };
    for (const Burden& burden : burdens) {
        const bool placed =
            std::ranges::any_of(burden.areas, [](const BurdenArea& area) { return !area.terms.isEmpty(); });
        const Id owner = codebook.treeOwner(burden.dimension);
        if (!placed || owner == 0 || owner != codebook.treeOwner(dimension))
            continue;
        if (!best || rank(burden) > rank(*best))
            best = &burden;
    }
    return best;
}

QString provenanceText(const Provenance& provenance)
{
    QStringList parts;
    if (!provenance.catalogue.isEmpty())
        parts += provenance.catalogue;
    parts += provenance.searchedOn.isValid()
        ? Text::tr("searched to %1").arg(QLocale().toString(provenance.searchedOn, QLocale::ShortFormat))
        : Text::tr("date of the search not stated");
    parts += Text::tr("%Ln studies in the catalogue", nullptr, provenance.total);
    if (!provenance.filterText.isEmpty())
        parts += Text::tr("Filter: %1").arg(provenance.filterText);
    return parts.join(u" · "_s);
}

} // namespace lacuna
