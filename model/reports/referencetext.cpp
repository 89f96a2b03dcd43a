// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportcontent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ReferenceText)
};

QString yearText(const Study& study)
{
    return study.year ? QString::number(*study.year) : Text::tr("n.d.", "no date");
}

/// @p text as a sentence of its own: no second full stop after "?" or "…".
QString sentence(const QString& text)
{
    static const auto ends = u".?!…。？！"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : QString(text + u'.');
}

QString familyName(const QString& author)
{
    return author.section(u',', 0, 0).simplified();
}

/// "Journal 12(3), 4–9": where it stands.
QString whereText(const Study& study)
{
    QString text = study.source.simplified();
    const QString issue = study.issue.isEmpty() ? QString() : u'(' + study.issue.simplified() + u')';
    const QString number = study.volume.simplified() + issue;
    if (!number.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + number;
    if (!study.pages.isEmpty())
        text += (text.isEmpty() ? QString() : u", "_s) + study.pages.simplified().replace(u'-', u'–');
    return text;
}

} // namespace

QString referenceText(const Study& study)
{
    QStringList authors;
    for (const QString& author : study.authors)
        authors += author.simplified();
    const QString title = study.title.simplified();
    QStringList parts;
    const QString year = u'(' + yearText(study) + u')';
    // Without an author the title takes the first place.
    if (authors.isEmpty())
        parts = {title.isEmpty() ? Text::tr("Untitled") : title, sentence(year)};
    else
        parts = {authors.join(u"; "_s) + u' ' + sentence(year), sentence(title)};
    parts += sentence(whereText(study));
    if (const QString publisher = study.publisher.simplified();
        !publisher.isEmpty() && !authors.contains(publisher))
        parts += sentence(publisher);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString shortReference(const Study& study)
{
    QString who;
    if (study.authors.isEmpty()) {
        who = study.title.simplified();
        if (who.size() > 40)
            who = who.first(39).trimmed() + u'…';
        if (who.isEmpty())
            who = Text::tr("Untitled");
    } else if (study.authors.size() == 1) {
        who = familyName(study.authors.front());
    } else if (study.authors.size() == 2) {
        who = Text::tr("%1 and %2").arg(familyName(study.authors[0]), familyName(study.authors[1]));
    } else {
        who = Text::tr("%1 et al.").arg(familyName(study.authors.front()));
    }
    return who + u' ' + yearText(study);
}

QString studyLink(const Study& study)
{
    const QString doi = study.doi.trimmed();
    if (doi.startsWith("10."_L1) && doi.contains(u'/'))
        return "https://doi.org/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(doi, "/:;()._-"));
    const QUrl url(study.url.trimmed(), QUrl::StrictMode);
    const bool web =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return web ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace lacuna
