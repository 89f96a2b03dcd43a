// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/voteserver.h"

#include "model/voting/votepages.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QUrlQuery>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QHttpHeaders>

#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using Status = QHttpServerResponder::StatusCode;
using Method = QHttpServerRequest::Method;

constexpr qsizetype mostWaiting = 5000; ///< phones whose ballot is being kept

QByteArray cookieOf(const QHttpServerRequest& request)
{
    for (const QByteArray& pair : request.value("cookie").left(2000).split(';')) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith("vote="))
            return trimmed.mid(5);
    }
    return {};
}

} // namespace

/// The routes. A QAbstractHttpServer, because two methods on five paths need no router, and what is not one of them is refused in one place.
class VoteServer::Pages : public QAbstractHttpServer {
public:
    Pages(VoteServer* server, VoteSetup setup, const std::vector<Ballot>& earlier, QString language,
          const GuardLimits& limits)
        : QAbstractHttpServer(server)
        , m_server(server)
        , m_room(std::move(setup))
        , m_language(std::move(language))
        , m_limits(limits)
    {
        m_clock.start();
        for (const Ballot& ballot : earlier)
            m_room.remember(ballot);
    }

    Result<> open(const QHostAddress& address)
    {
        auto tcp = std::make_unique<GuardedServer>(m_limits);
        if (!tcp->listen(address, 0))
            return fail(ErrorKind::Io,
                        VoteServer::tr("The vote cannot be opened on %1.").arg(address.toString()),
                        tcp->errorString());
        m_port = tcp->serverPort();
        m_host = address.protocol() == QAbstractSocket::IPv6Protocol
            ? QString(u"[%1]:%2"_s.arg(address.toString()).arg(m_port))
            : QString(u"%1:%2"_s.arg(address.toString()).arg(m_port));
        m_tcp = tcp.get();
        if (!bind(tcp.get()))
            return fail(ErrorKind::Io,
                        VoteServer::tr("The vote cannot be opened on %1.").arg(address.toString()));
        tcp.release()->setParent(this); // the web server's by now
        return {};
    }

    void kept(quint64 batch, const Result<>& result);

    VoteServer* m_server;
    VoteRoom m_room;
    QPointer<GuardedServer> m_tcp;
    QString m_host; ///< as browsers must name it
    quint16 m_port = 0;

protected:
    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
    void missingHandler(const QHttpServerRequest&, QHttpServerResponder& responder) override
    {
        answer(responder, Status::NotFound, {});
    }

private:
    /// A phone that waits for its ballot to be kept.
    struct Waiting {
        QHttpServerResponder responder;
        QByteArray token;
        Ballot ballot;
        FormFields fields;
    };

    void answer(QHttpServerResponder& responder, Status status, const QByteArray& html,
                const QByteArray& cookie = {}, const QByteArray& location = {}) const;
    QString languageOf(const QHttpServerRequest& request) const;
    bool isOurs(const QHttpServerRequest& request) const;
    bool isSameSite(const QHttpServerRequest& request) const;
    void get(const QHttpServerRequest& request, QHttpServerResponder& responder, const QString& path);
    void showBallot(const QHttpServerRequest& request, QHttpServerResponder& responder,
                    VoteRoom::Session& session);
    void join(const QHttpServerRequest& request, QHttpServerResponder& responder, const FormFields& fields);
    void vote(QHttpServerResponder& responder, VoteRoom::Session& session, const FormFields& fields);
    void handOut();

    VotePages m_pages;
    QString m_language;
    GuardLimits m_limits;
    QElapsedTimer m_clock;
    std::vector<Waiting> m_waiting; ///< for the next batch
    std::map<quint64, std::vector<Waiting>> m_underWay; ///< at most one
    quint64 m_batch = 0;
};

void VoteServer::Pages::answer(QHttpServerResponder& responder, Status status, const QByteArray& html,
                               const QByteArray& cookie, const QByteArray& location) const
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/html; charset=utf-8");
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    headers.append("Content-Security-Policy", m_pages.policy());
    headers.append("X-Content-Type-Options", "nosniff");
    headers.append("X-Frame-Options", "DENY");
    headers.append("Referrer-Policy", "same-origin");
    if (!cookie.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::SetCookie,
                       "vote=" + cookie + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=86400");
    if (!location.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Location, location);
    responder.write(html, headers, status);
}

QString VoteServer::Pages::languageOf(const QHttpServerRequest& request) const
{
    const QString asked = request.query().queryItemValue(u"lang"_s);
    if (m_pages.words().languages().contains(asked))
        return asked;
    return m_pages.words().chosen(request.value("accept-language"), m_language);
}

/// A page of somebody else's that was made to resolve to this address names another host.
bool VoteServer::Pages::isOurs(const QHttpServerRequest& request) const
{
    return QString::fromLatin1(request.value("host")).compare(m_host, Qt::CaseInsensitive) == 0;
}

bool VoteServer::Pages::isSameSite(const QHttpServerRequest& request) const
{
    const QByteArray here = "http://" + m_host.toLatin1();
    const QByteArray origin = request.value("origin");
    const QByteArray from = request.value("referer");
    const QByteArray site = request.value("sec-fetch-site");
    return (origin.isEmpty() || origin == here)
        && (from.isEmpty() || from == here || from.startsWith(QByteArray(here + '/')))
        && (site.isEmpty() || site == "same-origin" || site == "none");
}

bool VoteServer::Pages::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder)
{
    const QString path = request.url().path();
    if (!isOurs(request)) {
        answer(responder, Status::MisdirectedRequest, {});
        return true;
    }
    if (request.method() == Method::Get) {
        get(request, responder, path);
        return true;
    }
    if (request.method() != Method::Post) {
        answer(responder, Status::MethodNotAllowed, {});
        return true;
    }
    if (path != u"/join" && path != u"/vote") {
        answer(responder, Status::NotFound, {});
        return true;
    }
    if (!isSameSite(request)) {
        answer(responder, Status::Forbidden, {});
        return true;
    }
    const QByteArray type = request.value("content-type").split(';').first().trimmed();
    const auto fields =
        type == "application/x-www-form-urlencoded" ? parseForm(request.body()) : std::nullopt;
    if (!fields) {
        answer(responder, Status::BadRequest, {});
        return true;
    }
    if (path == u"/join") {
        join(request, responder, *fields);
        return true;
    }
    VoteRoom::Session* session = m_room.session(cookieOf(request));
    if (!session) { // the program was started again, or the phone keeps no cookies
        answer(responder, Status::SeeOther, {}, {}, "/");
        return true;
    }
    if (fields->value(u"t"_s).toLatin1() != session->formToken) {
        showBallot(request, responder, *session); // an old page: shown anew, with what is kept
        return true;
    }
    if (!isBallotForm(*fields, m_room.setup().round)) {
        answer(responder, Status::BadRequest, {});
        return true;
    }
    vote(responder, *session, *fields);
    return true;
}

void VoteServer::Pages::get(const QHttpServerRequest& request, QHttpServerResponder& responder,
                            const QString& path)
{
    VoteRoom::Session* session = m_room.session(cookieOf(request));
    const QString code = path.startsWith(u"/j/") ? foldedVoteCode(path.mid(3)) : QString();
    if (session && (path == u"/vote" || path == u"/" || !code.isEmpty())) {
        showBallot(request, responder, *session);
    } else if (session && path == u"/done") {
        answer(responder, Status::Ok, m_pages.thanks(*session));
    } else if (path == u"/" || !code.isEmpty()) {
        answer(responder, Status::Ok,
               m_pages.join(m_room.setup(), languageOf(request), code, {}, StakeholderGroup::Other,
                            VoteRoom::Refusal::None));
    } else if (path == u"/vote" || path == u"/done") {
        answer(responder, Status::SeeOther, {}, {}, "/");
    } else {
        answer(responder, Status::NotFound, {});
    }
}

void VoteServer::Pages::showBallot(const QHttpServerRequest& request, QHttpServerResponder& responder,
                                   VoteRoom::Session& session)
{
    const QString asked = request.query().queryItemValue(u"lang"_s);
    if (m_pages.words().languages().contains(asked))
        session.language = asked;
    const Ballot* kept = m_room.ballotOf(session.participant);
    answer(responder, Status::Ok,
           m_pages.ballot(m_room.setup(), session,
                          kept ? VotePages::fieldsOf(*kept, m_room.setup().round) : FormFields{}, {}));
}

void VoteServer::Pages::join(const QHttpServerRequest& request, QHttpServerResponder& responder,
                             const FormFields& fields)
{
    const QString asked = fields.value(u"lang"_s);
    const QString language = m_pages.words().languages().contains(asked) ? asked : languageOf(request);
    StakeholderGroup group = StakeholderGroup::Other;
    for (const StakeholderGroup one : allStakeholderGroups) {
        if (stakeholderKey(one) == fields.value(u"group"_s))
            group = one;
    }
    const VoteRoom::Joined joined =
        m_room.join(fields.value(u"code"_s), fields.value(u"own"_s), group, language, cookieOf(request),
                    request.remoteAddress().toString(), m_clock.elapsed());
    if (joined.refusal != VoteRoom::Refusal::None) {
        const bool often = joined.refusal == VoteRoom::Refusal::TooOften;
        answer(responder, often ? Status::TooManyRequests : Status::Forbidden,
               m_pages.join(m_room.setup(), language, fields.value(u"code"_s).left(12),
                            fields.value(u"own"_s).left(12), group, joined.refusal));
        return;
    }
    Q_EMIT m_server->joinedChanged(m_room.joined());
    answer(responder, Status::SeeOther, {}, joined.token, "/vote");
}

void VoteServer::Pages::vote(QHttpServerResponder& responder, VoteRoom::Session& session,
                             const FormFields& fields)
{
    Ballot ballot{.id = 0,
                  .stage = m_room.setup().stage,
                  .participant = session.participant,
                  .group = session.group,
                  .castAt = QDateTime::currentDateTimeUtc(),
                  .answers = {}};
    std::optional<FormProblem> problem = readBallot(fields, m_room.setup().round, ballot);
    if (!problem && ballot.answers.empty()) // sent by mistake: who abstains need not send anything
        problem = FormProblem{FormProblem::Kind::Nothing, 0, {}};
    if (problem) {
        answer(responder, Status::UnprocessableEntity,
               m_pages.ballot(m_room.setup(), session, fields, problem));
        return;
    }
    if (qsizetype(m_waiting.size()) >= mostWaiting) {
        answer(responder, Status::ServiceUnavailable,
               m_pages.ballot(m_room.setup(), session, fields, {}, true));
        return;
    }
    m_waiting.push_back({std::move(responder), session.token, std::move(ballot), fields});
    if (m_underWay.empty())
        handOut();
}

/// Everything that waits as one batch: the slower the disk, the larger the batches.
void VoteServer::Pages::handOut()
{
    if (m_waiting.empty())
        return;
    std::vector<Ballot> ballots;
    ballots.reserve(m_waiting.size());
    for (const Waiting& waiting : m_waiting)
        ballots.push_back(waiting.ballot);
    m_underWay.emplace(++m_batch, std::exchange(m_waiting, {}));
    Q_EMIT m_server->ballotsCast(m_batch, ballots);
}

void VoteServer::Pages::kept(quint64 batch, const Result<>& result)
{
    const auto it = m_underWay.find(batch);
    if (it == m_underWay.end())
        return;
    std::vector<Waiting> phones = std::move(it->second);
    m_underWay.erase(it);
    for (Waiting& phone : phones) {
        if (result) {
            m_room.remember(phone.ballot);
            answer(phone.responder, Status::SeeOther, {}, {}, "/done");
        } else if (const VoteRoom::Session* session = m_room.session(phone.token)) {
            answer(phone.responder, Status::ServiceUnavailable,
                   m_pages.ballot(m_room.setup(), *session, phone.fields, {}, true));
        }
    }
    handOut();
}

VoteServer::VoteServer(VoteSetup setup, const std::vector<Ballot>& earlier, const QString& language,
                       const GuardLimits& limits, QObject* parent)
    : QObject(parent)
    , d(new Pages(this, std::move(setup), earlier, language, limits))
{
}

VoteServer::~VoteServer() = default;

Result<> VoteServer::open(const QHostAddress& address)
{
    return d->open(address);
}

void VoteServer::close()
{
    if (!d->m_tcp)
        return;
    d->m_tcp->close();
    d->m_tcp->abortAll();
}

quint16 VoteServer::port() const
{
    return d->m_port;
}

QString VoteServer::address() const
{
    return u"http://%1/"_s.arg(d->m_host);
}

const VoteRoom& VoteServer::room() const
{
    return d->m_room;
}

void VoteServer::kept(quint64 batch, const Result<>& result)
{
    d->kept(batch, result);
}

} // namespace lacuna
