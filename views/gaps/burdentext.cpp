// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/burdentext.h"

#include "model/analysis/gapmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct BurdenText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenText)
};

QString unitText(const Burden& burden)
{
    return burden.unit.isEmpty() ? QString() : u' ' + burden.unit;
}

} // namespace

QString burdenNumber(double value)
{
    const QLocale locale;
    if (value >= 1000 || value == std::round(value))
        return locale.toString(value, 'f', 0);
    QString text = locale.toString(value, 'f', 2);
    if (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString evidenceNumber(double value)
{
    const QLocale locale;
    if (value == 0)
        return locale.toString(0);
    if (value < 0.001)
        return BurdenText::tr("< %1").arg(locale.toString(0.001, 'f', 3));
    const int decimals = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    return locale.toString(value, 'f', decimals);
}

QString percentText(double share)
{
    const double percent = share * 100;
    const int decimals = percent > 0 && percent < 1 ? 1 : 0;
    return BurdenText::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

QString burdenProvenance(const Burden& burden)
{
    const QString unknown = BurdenText::tr("not stated");
    const auto stated = [&](const QString& text) { return text.isEmpty() ? unknown : text; };
    QStringList parts;
    parts << BurdenText::tr("Definition: %1").arg(stated(burden.definition));
    parts << BurdenText::tr("Unit: %1").arg(stated(burden.unit));
    parts << BurdenText::tr("Year: %1").arg(burden.year ? QString::number(burden.year) : unknown);
    if (!burden.regionSet.isEmpty())
        parts << BurdenText::tr("Regions: %1").arg(burden.regionSet);
    if (burden.total)
        parts << BurdenText::tr("Total as stated: %1").arg(burdenNumber(*burden.total));
    parts << BurdenText::tr("Source: %1").arg(stated(burden.source));
    if (!burden.url.isEmpty())
        parts << burden.url;
    return parts.join(u" · "_s);
}

QString areaFigureText(const Burden& burden, const BurdenArea& area)
{
    const QString figure = burdenNumber(area.value) + unitText(burden);
    if (!area.low && !area.high)
        return figure;
    return BurdenText::tr("%1 (%2–%3)")
        .arg(figure, area.low ? burdenNumber(*area.low) : u"?"_s,
             area.high ? burdenNumber(*area.high) : u"?"_s);
}

QString burdenSummary(const Burden& burden, const BurdenFigures& figures, const QString& measure)
{
    QStringList sentences;
    if (!figures.areas.empty() && figures.areas.front().perBurden) {
        const AreaFigures& least = figures.areas.front();
        sentences << BurdenText::tr("Least evidence for its burden: %1, with %2 %3.")
                         .arg(burden.areas[size_t(least.area)].label, evidenceNumber(*least.perBurden),
                              perBurdenLabel(burden, measure));
    }
    if (burden.isRate())
        sentences << BurdenText::tr(
                         "These figures are a rate (%1): they can be compared but not added up, so there "
                         "are no shares, no concentration curve and no Gini coefficient.")
                         .arg(burden.unit);
    else if (figures.gini)
        sentences << BurdenText::tr(
                         "Gini %1: 0 if the %2 were spread as the burden is, towards 1 the more of them are "
                         "where little of it is.")
                         .arg(QLocale().toString(*figures.gini, 'f', 2), measure);
    else
        sentences << BurdenText::tr("There is nothing to compare yet: no %1 in these areas.").arg(measure);
    return sentences.join(u' ');
}

QString presenceSentence(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook)
{
    const Term* term = codebook.term(figures.presence);
    if (!term)
        return {};
    const QString areas = BurdenText::tr("%1 of %2 areas")
                              .arg(QLocale().toString(figures.presentAreas),
                                   QLocale().toString(qsizetype(figures.areas.size())));
    if (burden.isRate() || !figures.presentShare)
        return BurdenText::tr("At least one study of “%1” is in %2.").arg(term->label, areas);
    // Within an area they may live elsewhere: the table knows no finer ones.
    const bool people =
        QStringList{u"people"_s, u"persons"_s, u"personnes"_s, u"victims"_s, u"victimes"_s}.contains(
            burden.unit, Qt::CaseInsensitive);
    const QString sentence = people
        ? BurdenText::tr("%1 of those affected live in areas with at least one study of “%2”: %3.")
        : BurdenText::tr("%1 of the burden is in areas with at least one study of “%2”: %3.");
    return sentence.arg(percentText(*figures.presentShare), term->label, areas);
}

QString unplacedText(const Burden& burden, const BurdenFigures& figures)
{
    if (figures.unplaced.empty())
        return {};
    constexpr size_t most = 12;
    QStringList names;
    for (size_t i = 0; i < figures.unplaced.size() && i < most; ++i) {
        const BurdenArea& area = burden.areas[size_t(figures.unplaced[i])];
        names << u"%1 (%2)"_s.arg(area.label, burdenNumber(area.value));
    }
    if (figures.unplaced.size() > most)
        names << BurdenText::tr("%1 more").arg(figures.unplaced.size() - most);
    return BurdenText::tr("In the table but not placed in the codebook, so not counted: %1")
        .arg(names.join(u", "_s));
}

QString pictureCaption(const Burden& burden, const GapMap& map)
{
    QStringList parts{burden.name};
    parts << (burden.source.isEmpty() ? BurdenText::tr("source not stated") : burden.source);
    parts << BurdenText::tr("%1 %2").arg(QLocale().toString(map.n), map.measureLabel);
    if (!map.provenance.catalogue.isEmpty())
        parts << map.provenance.catalogue;
    if (map.provenance.searchedOn.isValid())
        parts << BurdenText::tr("searched %1").arg(map.provenance.searchedOn.toString(Qt::ISODate));
    if (!map.provenance.filterText.isEmpty())
        parts << map.provenance.filterText;
    if (!map.provenance.note.isEmpty())
        parts << map.provenance.note;
    return parts.join(u" · "_s);
}

} // namespace lacuna
