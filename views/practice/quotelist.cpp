// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/quotelist.h"

#include "model/catalogue/stakeholder.h"
#include "views/common/theme.h"
#include "views/gaps/inspectorparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct QuoteText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::QuoteList)
};

constexpr qsizetype longest = 400; ///< of a quote here; all of it is one click away

} // namespace

QString contributionByline(const Contribution& contribution, const Codebook& codebook, bool withName)
{
    QStringList parts;
    if (withName)
        parts << contribution.name;
    const Term* country = codebook.term(contribution.country);
    const QString group = stakeholderLabel(contribution.group);
    parts << (country ? QuoteText::tr("%1, %2", "stakeholder group, country").arg(group, country->label)
                      : group);
    QStringList where{contribution.event};
    if (contribution.saidOn.isValid())
        where << QLocale().toString(contribution.saidOn, QLocale::ShortFormat);
    where.removeAll(QString());
    parts << where.join(u", "_s);
    if (contribution.confidential)
        parts << QuoteText::tr("in confidence");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addQuotes(QVBoxLayout* column, const std::vector<const Contribution*>& contributions,
               const Codebook& codebook, int most, const std::function<void(const Contribution&)>& opened)
{
    int shown = 0;
    for (const Contribution* contribution : contributions) {
        if (++shown > most)
            break;
        QString text = contribution->text.simplified();
        if (text.size() > longest)
            text = text.first(longest - 1).trimmed() + u'…';
        auto* entry = new EntryButton(QuoteText::tr("“%1”").arg(text),
                                      contributionByline(*contribution, codebook, true));
        entry->setObjectName(u"quote"_s);
        entry->setConfidential(contribution->confidential);
        entry->setToolTip(QuoteText::tr("Open what was said"));
        QObject::connect(entry, &QAbstractButton::clicked, entry,
                         [opened, said = *contribution] { opened(said); });
        column->addWidget(entry);
    }
    if (const int rest = int(contributions.size()) - most; rest > 0)
        addLabel(column, QuoteText::tr("and %1 more").arg(QLocale().toString(rest)), "small");
}

} // namespace lacuna
