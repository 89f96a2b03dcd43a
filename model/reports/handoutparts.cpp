// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutparts.h"

#include "model/reports/textfit.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna::handoutparts {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

constexpr qsizetype longestLink = 2000; // what Excel takes

} // namespace

QString title(const Handout& handout, const ReportOptions& options)
{
    for (const QString& wanted : {options.title, handout.title}) {
        if (const QString found = line(wanted); !found.isEmpty())
            return found;
    }
    return Text::tr("Untitled");
}

bool hasContent(const Handout& handout)
{
    return !line(handout.title).isEmpty() || !handout.blocks.empty();
}

std::unexpected<Error> nothingToShow()
{
    return fail(
        ErrorKind::BadInput,
        Text::tr("There is nothing to write: the document has neither a title nor anything below it."));
}

QStringList paragraphs(const QString& text)
{
    static const QRegularExpression ends(u"[\\n\\r\\x{2028}\\x{2029}]+"_s);
    QStringList all;
    for (const QString& part : xmlSafe(text).split(ends, Qt::SkipEmptyParts)) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            all += simple;
    }
    return all;
}

QString line(const QString& text)
{
    return xmlSafe(text).simplified();
}

QString link(const QString& link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool web =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    const QString address = web ? QString::fromLatin1(url.toEncoded()) : QString();
    return address.size() <= longestLink ? address : QString();
}

bool leads(const std::vector<HandoutBlock>& blocks, size_t index)
{
    if (index + 1 >= blocks.size() || !std::holds_alternative<HandoutText>(blocks[index]))
        return false;
    const HandoutBlock& next = blocks[index + 1];
    return !std::holds_alternative<HandoutText>(next) && !std::holds_alternative<HandoutHeading>(next)
        && !std::holds_alternative<HandoutBreak>(next);
}

double share(double value, double maximum)
{
    if (!std::isfinite(value) || !std::isfinite(maximum) || maximum <= 0)
        return 0;
    return std::clamp(value / maximum, 0.0, 1.0);
}

std::optional<Interval> interval(const HandoutBars::Bar& bar, double maximum)
{
    if (!bar.low || !bar.high || bar.missing)
        return {};
    const double low = share(*bar.low, maximum);
    const double high = share(*bar.high, maximum);
    return Interval{std::min(low, high), std::max(low, high)};
}

QString description(const HandoutBars& bars)
{
    QStringList parts;
    for (const HandoutBars::Bar& bar : bars.bars)
        parts += Text::tr("%1 %2", "a bar: its name, its number").arg(line(bar.label), line(bar.shown));
    const QString all = parts.join(u"; "_s);
    const QString title = line(bars.title);
    return title.isEmpty() ? all : Text::tr("%1: %2", "a chart: its title, what it shows").arg(title, all);
}

std::vector<double> columnWidths(const HandoutTable& table, double room, double size)
{
    constexpr double padding = 12;
    constexpr qsizetype sampled = 50;
    const size_t count = table.columns.size();
    std::vector<double> wanted(count);
    std::vector<double> least(count);
    for (size_t i = 0; i < count; ++i) {
        const double width = table.columns[i].width;
        wanted[i] = std::isfinite(width) && width > 0 ? std::clamp(width, 0.1, 100.0) : 1;
        double word = textfit::longestWord(line(table.columns[i].header), size, true);
        for (const QStringList& row : table.rows.first(std::min(sampled, table.rows.size())))
            word = std::max(word, textfit::longestWord(line(row.value(qsizetype(i))), size));
        least[i] = std::min(word + padding, room / 3);
    }
    const double shares = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(count);
    for (size_t i = 0; i < count; ++i) {
        // Where not even the words fit, all are short of room alike.
        widths[i] = needed >= room ? least[i] / needed * room
                                   : least[i] + std::max(0.0, wanted[i] / shares * room - least[i]);
    }
    // What some got beyond their share, the others give of what they have beyond their need.
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum > room && sum > needed) {
        const double kept = (room - needed) / (sum - needed);
        for (size_t i = 0; i < count; ++i)
            widths[i] = least[i] + (widths[i] - least[i]) * kept;
    }
    return widths;
}

QString fact(const HandoutCard::Fact& fact)
{
    const QString label = line(fact.label);
    const QString text = line(fact.text);
    return label.isEmpty() || text.isEmpty()
        ? label + text
        : Text::tr("%1: %2", "a fact: what it is of, itself").arg(label, text);
}

QStringList ending(const Handout& handout)
{
    QStringList all;
    for (const QString& paragraph : handout.method)
        all += paragraphs(paragraph);
    return all + paragraphs(handout.provenance);
}

QString endingTitle()
{
    return Text::tr("How this was made, and from what");
}

BarShares barShares(const HandoutBars& bars, double room, double size)
{
    double label = 0;
    double number = 0;
    for (const HandoutBars::Bar& bar : bars.bars) {
        label = std::max(
            {label, textfit::width(line(bar.label), size), textfit::width(line(bar.note), size - 1)});
        number = std::max(number, textfit::width(line(bar.shown), size, true));
    }
    constexpr double beside = 16; // between them and the bars
    return {std::clamp((label + beside) / room, 0.12, 0.36), std::clamp((number + beside) / room, 0.08, 0.2)};
}

QString scoreLabel(const HandoutCard& card)
{
    const QString label = card.score ? line(card.score->label) : QString();
    return label == line(card.title) ? QString() : label;
}

double scoreMaximum()
{
    return 100;
}

} // namespace lacuna::handoutparts
