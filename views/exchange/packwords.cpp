// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/packwords.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

std::vector<PackWords::Part> PackWords::confidentialParts()
{
    using Counts = PackContents::Confidential;
    return {
        {tr("Notes"), tr("Of studies, appraisals and gaps that carry the mark"), &ConfidentialParts::notes,
         &Counts::notes},
        {tr("Practices"), tr("Those that carry the mark"), &ConfidentialParts::practices, &Counts::practices},
        {tr("Contributions"), tr("Those that carry the mark"), &ConfidentialParts::contributions,
         &Counts::contributions},
        {tr("Attached files"), tr("Those that carry the mark"), &ConfidentialParts::attachments,
         &Counts::attachments},
        {tr("Ballots"), tr("Of rounds that carry the mark"), &ConfidentialParts::ballots, &Counts::ballots},
        {tr("Names of persons"), tr("Contributors, participants, whom to ask, coders that carry the mark"),
         &ConfidentialParts::names, &Counts::names},
    };
}

QString PackWords::confidentialCount(int part, int count)
{
    switch (part) {
    case 0:
        return tr("%Ln confidential notes", nullptr, count);
    case 1:
        return tr("%Ln confidential practices", nullptr, count);
    case 2:
        return tr("%Ln confidential contributions", nullptr, count);
    case 3:
        return tr("%Ln confidential files", nullptr, count);
    case 4:
        return tr("%Ln confidential ballots", nullptr, count);
    default:
        return tr("%Ln names of persons", nullptr, count);
    }
}

namespace {

QStringList confidentialOf(const PackContents& contents, const ConfidentialParts& ticked, bool goesAlong)
{
    QStringList lines;
    int number = 0;
    for (const PackWords::Part& part : PackWords::confidentialParts()) {
        const int count = contents.confidential.*part.count;
        if (count > 0 && ticked.*part.ticked == goesAlong)
            lines += PackWords::confidentialCount(number, count);
        ++number;
    }
    return lines;
}

} // namespace

QStringList PackWords::withheld(const PackContents& contents, const ConfidentialParts& ticked)
{
    return confidentialOf(contents, ticked, false);
}

QStringList PackWords::confided(const PackContents& contents, const ConfidentialParts& ticked)
{
    return confidentialOf(contents, ticked, true);
}

std::vector<std::pair<QString, QString>> PackWords::contents(const PackContents& contents)
{
    std::vector<std::pair<QString, QString>> rows;
    const QLocale locale;
    rows.emplace_back(tr("Studies"), locale.toString(contents.studies));
    const auto add = [&](const QString& name, qint64 count) {
        if (count > 0)
            rows.emplace_back(name, locale.toString(count));
    };
    add(tr("Codings"), contents.codings);
    add(tr("Terms of the codebook"), contents.terms);
    add(tr("Practices"), contents.practices);
    add(tr("Contributions"), contents.contributions);
    add(tr("Notes on gaps"), contents.gapNotes);
    add(tr("What is done about gaps whose note is confidential"), contents.gapStatuses);
    add(tr("Views"), contents.views);
    add(tr("Stories"), contents.stories);
    add(tr("Rounds"), contents.rounds);
    add(tr("Ballots"), contents.ballots);
    add(tr("Collections"), contents.collections);
    add(tr("Saved searches"), contents.savedSearches);
    add(tr("Coders, by name"), contents.coders);
    add(tr("Meetings"), contents.meetings);
    add(tr("Entries in minutes"), contents.minutes);
    add(tr("Checklists"), contents.checklists);
    add(tr("Burden tables"), contents.burdens);
    add(tr("Imports, by the names of their files"), contents.imports);
    add(tr("Contact and note of the catalogue"), contents.accounts);
    add(tr("Names of attached files and links"), contents.attachmentNames);
    if (contents.attachments > 0)
        rows.emplace_back(tr("Attached files"),
                          tr("%1 (%2)").arg(locale.toString(contents.attachments),
                                            locale.formattedDataSize(contents.attachmentBytes, 1,
                                                                     QLocale::DataSizeSIFormat)));
    add(tr("Deletions"), contents.deletions);
    return rows;
}

QString PackWords::table(const std::vector<std::pair<QString, QString>>& rows)
{
    QString html;
    for (const auto& [name, value] : rows)
        html += u"<tr><td>%1&nbsp;&nbsp;</td><td align='right'><b>%2</b></td></tr>"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped());
    return u"<table cellspacing='3'>"_s + html + u"</table>"_s;
}

QString PackWords::counts(const MergeSummary::Counts& counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts += tr("%Ln added", nullptr, counts.added);
    if (counts.changed > 0)
        parts += tr("%Ln changed", nullptr, counts.changed);
    if (counts.deleted > 0)
        parts += tr("%Ln deleted", nullptr, counts.deleted);
    return parts.join(u", "_s);
}

QString PackWords::time(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : tr("time not known");
}

} // namespace lacuna
