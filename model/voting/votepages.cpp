// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/votepages.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

/// "3", "0.5" as the form has it.
QString typed(double value, const Round& round)
{
    if (answersYesOrNo(round.method))
        return value > 0.75 ? u"y"_s : value > 0.25 ? u"u"_s : u"n"_s;
    return QString::number(int(value));
}

QString selectOf(const QString& field, int from, int to, const QString& now)
{
    QString html = u"<select name=\"%1\" id=\"%1\"><option value=\"\"></option>"_s.arg(field);
    for (int i = from; i <= to; ++i)
        html += u"<option value=\"%1\"%2>%1</option>"_s.arg(i).arg(now == QString::number(i) ? u" selected"_s
                                                                                             : QString());
    return html + u"</select>"_s;
}

} // namespace

VotePages::VotePages()
{
    QFile file(u":/lacuna/voting/vote.css"_s);
    if (file.open(QIODevice::ReadOnly))
        m_style = file.readAll();
    m_styleHash = QCryptographicHash::hash(m_style, QCryptographicHash::Sha256).toBase64();
}

QByteArray VotePages::policy() const
{
    return "default-src 'none'; style-src 'sha256-" + m_styleHash
        + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
}

QString VotePages::text(const QString& language, const char* key) const
{
    return escaped(m_words.text(language, QString::fromLatin1(key)));
}

QString VotePages::page(const QString& language, const QString& title, const QString& body) const
{
    const QString direction = m_words.isRightToLeft(language) ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + language + u"\" dir=\""_s + direction
        + u"\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"_s
        + escaped(title) + u"</title><style>"_s + QString::fromUtf8(m_style) + u"</style></head><body>"_s
        + body + u"</body></html>\n"_s;
}

QString VotePages::languageLinks(const QString& language) const
{
    QString html = u"<p class=\"languages\">"_s;
    for (const QString& code : m_words.languages()) {
        if (code != language)
            html += u"<a href=\"?lang=%1\" lang=\"%1\">%2</a> "_s.arg(code, escaped(m_words.nameOf(code)));
    }
    return html + u"</p>"_s;
}

QByteArray VotePages::join(const VoteSetup& setup, const QString& language, const QString& code,
                           const QString& own, StakeholderGroup group, VoteRoom::Refusal refusal) const
{
    const QString title = m_words.text(language, u"join"_s);
    QString body = u"<h1>"_s + escaped(setup.round.name) + u"</h1><p>"_s + escaped(title) + u"</p>"_s;
    const char* problems[] = {nullptr, "wrongCode", "wrongOwn", "tooOften", "full"};
    if (const char* problem = problems[int(refusal)])
        body += u"<p class=\"problem\" role=\"alert\">"_s + text(language, problem) + u"</p>"_s;
    body += u"<form method=\"post\" action=\"/join\"><input type=\"hidden\" name=\"lang\" value=\""_s
        + language + u"\"><label for=\"code\">"_s + text(language, "code")
        + u"</label><input type=\"text\" class=\"code\" id=\"code\" name=\"code\" autocomplete=\"off\" "
          u"autocapitalize=\"characters\" "
          "maxlength=\"12\" required value=\""_s
        + escaped(code) + u"\" dir=\"ltr\">"_s;
    if (!setup.handedOut.isEmpty())
        body += u"<label for=\"own\">"_s + text(language, "own")
            + u"</label><input type=\"text\" class=\"code\" id=\"own\" name=\"own\" autocomplete=\"off\" "
              "autocapitalize=\"characters\" maxlength=\"12\" required value=\""_s
            + escaped(own) + u"\" dir=\"ltr\">"_s;
    body += u"<label for=\"group\">"_s + text(language, "group")
        + u"</label><select id=\"group\" name=\"group\">"_s;
    for (const StakeholderGroup one : allStakeholderGroups)
        body += u"<option value=\"%1\"%2>%3</option>"_s.arg(
            stakeholderKey(one), one == group ? u" selected"_s : QString(),
            text(language, stakeholderKey(one).toLatin1().constData()));
    body += u"</select><button type=\"submit\">"_s + text(language, "go") + u"</button></form>"_s
        + languageLinks(language);
    return page(language, title, body).toUtf8();
}

QString VotePages::questionText(const VoteSetup& setup, const QString& language) const
{
    switch (setup.round.method) {
    case RoundMethod::DotVoting:
        return text(language, "dots").arg(setup.round.settings.dots).arg(setup.round.settings.dotsPerOption);
    case RoundMethod::Chnri:
        return text(language, "chnri");
    case RoundMethod::Delphi:
        return text(language, "delphi");
    case RoundMethod::Agreement:
        return text(language, "agree");
    default:
        return text(language, "rank");
    }
}

QString VotePages::problemText(const VoteSetup& setup, const QString& language,
                               const FormProblem& problem) const
{
    const RoundSettings& settings = setup.round.settings;
    switch (problem.kind) {
    case FormProblem::Kind::Nothing: // what is asked, once more
        return questionText(setup, language);
    case FormProblem::Kind::TooManyDots:
        return text(language, "tooMany").arg(problem.given).arg(settings.dots);
    case FormProblem::Kind::TooManyOnOne:
        return text(language, "tooManyOne").arg(problem.given).arg(settings.dotsPerOption);
    case FormProblem::Kind::SameRank:
        return text(language, "sameRank").arg(problem.given);
    case FormProblem::Kind::NoNumber:
        return text(language, "noNumber");
    case FormProblem::Kind::Rule:
        return escaped(problem.message);
    }
    return {};
}

QString VotePages::radios(const QString& field, const QString& language, const FormFields& fields,
                          bool agree) const
{
    struct Choice {
        const char* value;
        const char* key;
    };
    const Choice choices[] = {
        {"y", agree ? "agrees" : "yes"}, {"u", "unsure"}, {"n", agree ? "disagrees" : "no"}, {"", "none"}};
    const QString now = fields.value(field);
    QString html;
    for (const Choice& choice : choices) {
        const QString value = QString::fromLatin1(choice.value);
        html += u"<label><input type=\"radio\" name=\"%1\" value=\"%2\"%3>%4</label>"_s.arg(
            field, value, now == value ? u" checked"_s : QString(), text(language, choice.key));
    }
    return html;
}

QString VotePages::optionAnswer(const Round& round, int option, const QString& language,
                                const FormFields& fields) const
{
    const QString field = answerField(option);
    const QString now = fields.value(field);
    if (round.method == RoundMethod::DotVoting)
        return u"<input type=\"number\" inputmode=\"numeric\" min=\"0\" max=\"%1\" step=\"1\" name=\"%2\" "
               u"id=\"%2\" value=\"%3\" "
               "placeholder=\"0\">"_s.arg(std::min(round.settings.dots, round.settings.dotsPerOption))
                   .arg(field, escaped(now));
    if (round.method == RoundMethod::Delphi)
        return selectOf(field, 1, 9, now);
    Q_UNUSED(language);
    const int ranks = round.method == RoundMethod::JamesLind
        ? std::min(round.settings.ranks, int(round.options.size()))
        : int(round.options.size());
    return selectOf(field, 1, ranks, now);
}

QString VotePages::answers(const VoteSetup& setup, const QString& language, const FormFields& fields) const
{
    const Round& round = setup.round;
    QString html;
    if (round.method == RoundMethod::Chnri) {
        for (int i = 0; i < int(round.options.size()); ++i) {
            html += u"<h1>%1. %2</h1>"_s.arg(i + 1).arg(escaped(round.options[size_t(i)].title));
            for (int c = 0; c < int(round.criteria.size()); ++c)
                html += u"<fieldset><legend>"_s + escaped(round.criteria[size_t(c)].name) + u"</legend>"_s
                    + radios(answerField(i, c), language, fields, false) + u"</fieldset>"_s;
        }
        return html;
    }
    if (round.method == RoundMethod::Agreement) {
        for (int i = 0; i < int(round.options.size()); ++i)
            html += u"<fieldset><legend>"_s + escaped(round.options[size_t(i)].title) + u"</legend>"_s
                + radios(answerField(i), language, fields, true) + u"</fieldset>"_s;
        return html;
    }
    html = u"<table>"_s;
    for (int i = 0; i < int(round.options.size()); ++i) {
        const RoundOption& option = round.options[size_t(i)];
        html +=
            u"<tr><td><label for=\""_s + answerField(i) + u"\">"_s + escaped(option.title) + u"</label>"_s;
        if (!option.text.isEmpty())
            html += u"<span class=\"muted\">"_s + escaped(option.text) + u"</span>"_s;
        html += u"</td><td class=\"answer\">"_s + optionAnswer(round, i, language, fields) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QByteArray VotePages::ballot(const VoteSetup& setup, const VoteRoom::Session& session,
                             const FormFields& fields, const std::optional<FormProblem>& problem,
                             bool notKept) const
{
    const QString& language = session.language;
    QString body =
        u"<h1>"_s + escaped(setup.round.name) + u"</h1><p>"_s + questionText(setup, language) + u"</p>"_s;
    if (problem)
        body +=
            u"<p class=\"problem\" role=\"alert\">"_s + problemText(setup, language, *problem) + u"</p>"_s;
    if (notKept)
        body += u"<p class=\"problem\" role=\"alert\">"_s + text(language, "notKept") + u"</p>"_s;
    body += u"<form method=\"post\" action=\"/vote\"><input type=\"hidden\" name=\"t\" value=\""_s
        + QString::fromLatin1(session.formToken) + u"\">"_s + answers(setup, language, fields)
        + u"<button type=\"submit\">"_s + text(language, "send") + u"</button></form>"_s
        + languageLinks(language);
    return page(language, setup.round.name, body).toUtf8();
}

QByteArray VotePages::thanks(const VoteRoom::Session& session) const
{
    const QString& language = session.language;
    const QString body = u"<p class=\"done\" aria-hidden=\"true\">✓</p><h1>"_s + text(language, "thanks")
        + u"</h1><p>"_s + text(language, "kept") + u"</p><p><a href=\"/vote\">"_s + text(language, "change")
        + u"</a></p>"_s;
    return page(language, m_words.text(language, u"thanks"_s), body).toUtf8();
}

QByteArray VotePages::closed(const QString& language) const
{
    return page(language, m_words.text(language, u"closed"_s),
                u"<h1>"_s + text(language, "closed") + u"</h1>"_s)
        .toUtf8();
}

FormFields VotePages::fieldsOf(const Ballot& ballot, const Round& round)
{
    FormFields fields;
    for (const BallotAnswer& answer : ballot.answers) {
        const auto option = std::ranges::find(round.options, answer.option, &RoundOption::id);
        const auto criterion = std::ranges::find(round.criteria, answer.criterion, &RoundCriterion::id);
        if (option == round.options.end())
            continue;
        const int at = int(option - round.options.begin());
        const int by = criterion == round.criteria.end() ? -1 : int(criterion - round.criteria.begin());
        fields.insert(answerField(at, round.method == RoundMethod::Chnri ? by : -1),
                      typed(answer.value, round));
    }
    return fields;
}

} // namespace lacuna
