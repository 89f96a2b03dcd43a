// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/burdenfigurestext.h"

#include "model/analysis/texttable.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenFigures)
};

constexpr int labelWidth = 40;

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QStringList codesOf(const BurdenArea& area, const Codebook& codebook)
{
    QStringList codes;
    for (const Id id : area.terms) {
        if (const Term* term = codebook.term(id))
            codes += term->code;
    }
    return codes;
}

QString plain(const std::optional<double>& number, int digits)
{
    return number ? QString::number(*number, 'g', digits) : QString();
}

QString shown(const std::optional<double>& number, double by, int decimals, const QString& after = {})
{
    return number ? QLocale().toString(*number * by, 'f', decimals) + after : u"–"_s;
}

QJsonObject burdenToJson(const Burden& burden)
{
    return {
        {u"name"_s, burden.name},          {u"definition"_s, burden.definition},
        {u"unit"_s, burden.unit},          {u"year"_s, burden.year ? QJsonValue(burden.year) : QJsonValue()},
        {u"source"_s, burden.source},      {u"regionSet"_s, burden.regionSet},
        {u"total"_s, orNull(burden.total)}};
}

} // namespace

QByteArray burdenFiguresToJson(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook)
{
    QJsonArray areas;
    for (size_t i = 0; i < figures.areas.size(); ++i) {
        const AreaFigures& one = figures.areas[i];
        const BurdenArea& area = burden.areas[size_t(one.area)];
        areas.append(QJsonObject{{u"rank"_s, qint64(i + 1)},
                                 {u"area"_s, area.label},
                                 {u"terms"_s, QJsonArray::fromStringList(codesOf(area, codebook))},
                                 {u"value"_s, one.value},
                                 {u"studies"_s, one.studies},
                                 {u"perBurden"_s, orNull(one.perBurden)},
                                 {u"shareOfBurden"_s, orNull(one.shareOfBurden)},
                                 {u"shareOfStudies"_s, one.shareOfStudies},
                                 {u"expected"_s, orNull(one.expected)},
                                 {u"present"_s, one.present}});
    }
    QJsonArray unplaced;
    for (const int index : figures.unplaced) {
        const BurdenArea& area = burden.areas[size_t(index)];
        unplaced.append(QJsonObject{{u"area"_s, area.label}, {u"value"_s, area.value}});
    }
    QJsonArray curve;
    for (const QPointF& point : figures.curve)
        curve.append(QJsonArray{point.x(), point.y()});
    const Term* presence = codebook.term(figures.presence);
    const QJsonObject root{{u"burden"_s, burdenToJson(burden)},
                           {u"per"_s, figures.per},
                           {u"studies"_s, figures.studies},
                           {u"elsewhere"_s, figures.elsewhere},
                           {u"gini"_s, orNull(figures.gini)},
                           {u"curve"_s, curve},
                           {u"presence"_s,
                            presence ? QJsonValue(QJsonObject{{u"term"_s, presence->code},
                                                              {u"share"_s, orNull(figures.presentShare)},
                                                              {u"areas"_s, figures.presentAreas}})
                                     : QJsonValue()},
                           {u"areas"_s, areas},
                           {u"unplaced"_s, unplaced}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray burdenFiguresToCsv(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook)
{
    QString csv =
        u"rank,area,terms,value,unit,studies,per_burden,per,share_of_burden,share_of_studies,expected,"
        "present,year,region_set,definition,source\r\n"_s;
    for (size_t i = 0; i < figures.areas.size(); ++i) {
        const AreaFigures& one = figures.areas[i];
        const BurdenArea& area = burden.areas[size_t(one.area)];
        csv += csvLine({QString::number(i + 1), csvHarmless(area.label),
                        csvHarmless(codesOf(area, codebook).join(u';')), QString::number(one.value, 'g', 15),
                        csvHarmless(burden.unit), QString::number(one.studies), plain(one.perBurden, 6),
                        QString::number(figures.per, 'f', 0), plain(one.shareOfBurden, 6),
                        plain(one.shareOfStudies, 6), plain(one.expected, 6), one.present ? u"1"_s : u"0"_s,
                        burden.year ? QString::number(burden.year) : QString(), csvHarmless(burden.regionSet),
                        csvHarmless(burden.definition), csvHarmless(burden.source)});
    }
    return csv.toUtf8();
}

QByteArray burdenFiguresToTable(const Burden& burden, const BurdenFigures& figures, const Codebook& codebook)
{
    QString text = printable(burden.name) + u'\n';
    text += printable(Text::tr("Definition: %1; unit: %2; year: %3; source: %4")
                          .arg(burden.definition, burden.unit,
                               burden.year ? QString::number(burden.year) : u"?"_s, burden.source))
        + u"\n\n"_s;
    QList<QStringList> lines{{Text::tr("area"), Text::tr("burden"), Text::tr("studies"),
                              perBurdenLabel(burden), Text::tr("of burden"), Text::tr("of studies"),
                              Text::tr("expected")}};
    for (const AreaFigures& one : figures.areas) {
        lines.append({elided(printable(burden.areas[size_t(one.area)].label), labelWidth),
                      QLocale().toString(one.value, 'g', 12), QLocale().toString(one.studies),
                      shown(one.perBurden, 1, 3), shown(one.shareOfBurden, 100, 1, u"%"_s),
                      shown(one.shareOfStudies, 100, 1, u"%"_s), shown(one.expected, 1, 1)});
    }
    text += tableText(lines, {false, true, true, true, true, true, true});
    text += u'\n' + Text::tr("Gini: %1").arg(shown(figures.gini, 1, 3)) + u'\n';
    if (const Term* term = codebook.term(figures.presence))
        text += Text::tr("Of the burden, in areas with at least one study of “%1”: %2")
                    .arg(printable(term->label), shown(figures.presentShare, 100, 1, u"%"_s))
            + u'\n';
    for (const int index : figures.unplaced)
        text += Text::tr("Not placed: %1").arg(printable(burden.areas[size_t(index)].label)) + u'\n';
    if (burden.isRate())
        text +=
            Text::tr("These figures are a rate: they cannot be added up, so they have no shares.") + u'\n';
    return text.toUtf8();
}

} // namespace lacuna
