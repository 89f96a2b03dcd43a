// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/appraisaltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::AppraisalText)
};

QString shortNote(const QString& text)
{
    constexpr int longest = 60;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.first(longest - 1).trimmed() + u'…';
}

/// A checklist as far as it is told: its name, and which number an item has.
class Numbering {
public:
    Numbering(const Connection& connection, const QString& checklist)
    {
        if (checklist == "amstar2"_L1) { // analysis has its items: their keys are their numbers
            m_name = u"AMSTAR 2"_s;
            m_keysAreNumbers = true;
            return;
        }
        // Without its name the lines still say what happened.
        (void)connection.forEachRow(
            "SELECT name, items FROM checklist WHERE id = ?1",
            [this](const Statement& row) {
                m_name = row.text(0);
                const auto json = QJsonDocument::fromJson(row.utf8(1).toByteArray()).object();
                for (const QJsonValue item : json.value("items"_L1).toArray())
                    m_keys << item.toObject().value("key"_L1).toString();
            },
            checklist.toLongLong());
    }

    /// From 1; 0 for an item that is no longer there.
    int numberOf(const QString& key) const
    {
        return m_keysAreNumbers ? key.toInt() : int(m_keys.indexOf(key)) + 1;
    }

    QString whole() const { return m_name.isEmpty() ? Texts::tr("a checklist deleted since") : m_name; }

    QString item(const QString& key) const
    {
        const int number = numberOf(key);
        return number > 0 ? Texts::tr("item %1 of %2").arg(number).arg(whole())
                          : Texts::tr("an item of %1 deleted since").arg(whole());
    }

private:
    QString m_name;
    QStringList m_keys;
    bool m_keysAreNumbers = false;
};

/// As analysis writes them: a word, or an object of a word and a note.
QString answerIn(const QJsonValue& value)
{
    const QString word = value.isObject() ? value.toObject().value("answer"_L1).toString() : value.toString();
    if (word == "yes"_L1)
        return Texts::tr("yes");
    if (word == "partial"_L1)
        return Texts::tr("partial yes");
    if (word == "no"_L1)
        return Texts::tr("no");
    return word == "na"_L1 ? Texts::tr("not applicable") : QString();
}

QString noteIn(const QJsonValue& value)
{
    return value.toObject().value("note"_L1).toString();
}

QString noteLine(const QString& of, const QString& before, const QString& after)
{
    if (before == after)
        return {};
    return after.isEmpty() ? Texts::tr("Note on %1 removed").arg(of)
                           : Texts::tr("Note on %1: %2").arg(of, shortNote(after));
}

QString answerLine(const QString& of, const QString& before, const QString& after)
{
    if (before == after)
        return {};
    if (after.isEmpty())
        return Texts::tr("Answer to %1 taken back (was: %2)").arg(of, before);
    return before.isEmpty() ? Texts::tr("Answered %1: %2").arg(of, after)
                            : Texts::tr("Answered %1: %2 (was: %3)").arg(of, after, before);
}

} // namespace

QStringList tellAppraisal(const Connection& connection, const AppraisalChange& change)
{
    const Numbering numbering(connection, change.checklist);
    QStringList keys = change.answersBefore.keys() + change.answers.keys();
    keys.removeDuplicates();
    std::vector<std::pair<int, QString>> items;
    for (const QString& key : std::as_const(keys)) {
        if (change.answersBefore.value(key) != change.answers.value(key))
            items.emplace_back(numbering.numberOf(key), key);
    }
    std::ranges::sort(items);
    QStringList lines;
    for (const auto& [number, key] : items) {
        const QJsonValue before = change.answersBefore.value(key);
        const QJsonValue after = change.answers.value(key);
        const QString of = numbering.item(key);
        lines << answerLine(of, answerIn(before), answerIn(after))
              << noteLine(of, noteIn(before), noteIn(after));
    }
    lines << noteLine(numbering.whole(), change.noteBefore, change.note);
    lines.removeAll(QString());
    return lines;
}

} // namespace lacuna
