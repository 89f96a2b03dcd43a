// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheetvalues.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// The first section of a format code in lower case, with only the letters and signs that mean something.
QString meaningOf(QStringView code)
{
    QString meaning;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            // [h], [mm]: elapsed time; others are colours, conditions and locales.
            const QString inside =
                code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1).toString().toLower();
            if (!inside.isEmpty() && inside.count(inside.front()) == inside.size()
                && "hms"_L1.contains(inside.front()))
                meaning += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'e' && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            ++i; // an exponent, not the year of an era
        } else {
            meaning += c;
        }
    }
    return meaning.remove("am/pm"_L1).remove("a/p"_L1);
}

/// Days and seconds of a serial number; none if there is no such day.
struct Moment {
    qint64 day = 0;
    qint64 second = 0;
};
std::optional<Moment> momentOf(double serial)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial < lastDay + 1))
        return std::nullopt;
    Moment moment{qint64(std::floor(serial)), 0};
    moment.second = qint64(std::llround((serial - double(moment.day)) * 86'400));
    if (moment.second == 86'400)
        moment = {moment.day + 1, 0};
    return moment;
}

QString dayText(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return u"1900-02-29"_s; // a day that never was, but that spreadsheets count and show
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString plainText(double number)
{
    // From 2^53 on, whole numbers are not exact.
    if (std::abs(number) < 9e15 && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

} // namespace

NumberKind builtInNumberKind(int id)
{
    if (id == 9 || id == 10)
        return NumberKind::Percent;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id == 36)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateTime : NumberKind::Plain;
}

NumberKind numberKindOf(QStringView code)
{
    if (code.startsWith("General"_L1, Qt::CaseInsensitive))
        return NumberKind::Plain;
    const QString meaning = meaningOf(code);
    const bool time = meaning.contains(u'h') || meaning.contains(u's');
    const bool day = meaning.contains(u'y') || meaning.contains(u'd') || meaning.contains(u'e')
        || (meaning.contains(u'm') && !time);
    if (day)
        return time ? NumberKind::DateTime : NumberKind::Date;
    if (time)
        return NumberKind::Time;
    return meaning.contains(u'%') ? NumberKind::Percent : NumberKind::Plain;
}

QString numberText(const QString& raw, NumberKind kind, bool from1904)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (kind == NumberKind::Plain && std::ranges::all_of(raw, isDigit))
        return raw;
    bool isNumber = false;
    const double number = raw.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return raw;
    if (kind == NumberKind::Plain)
        return plainText(number);
    if (kind == NumberKind::Percent)
        return QString::number(number * 100, 'g', 15) + u'%';
    const std::optional<Moment> moment = momentOf(number);
    if (!moment)
        return plainText(number);
    if (kind == NumberKind::Time)
        return timeText(moment->day * 86'400 + moment->second);
    QString text = dayText(moment->day, from1904);
    if (kind == NumberKind::DateTime && moment->second > 0)
        text += u'T' + timeText(moment->second);
    return text;
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

std::optional<qsizetype> columnOf(QAnyStringView reference)
{
    static constexpr qsizetype beyond = 1'000'000;
    qsizetype column = 0;
    reference.visit([&column](auto text) {
        for (const auto c : text) {
            char16_t letter = 0;
            if constexpr (requires { c.unicode(); })
                letter = c.unicode() | 0x20;
            else
                letter = uchar(c) | 0x20;
            if (letter < u'a' || letter > u'z')
                break;
            column = std::min(column * 26 + (letter - u'a' + 1), beyond);
        }
    });
    if (column == 0)
        return std::nullopt;
    return column - 1;
}

} // namespace lacuna
