// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

#include <utility>
#include <vector>

namespace lacuna::test {

/// A headless Chromium of its own, spoken to by the DevTools protocol over two pipes: no port, no other library. One page. Ends with the
/// object; nothing else is ever ended.
class Chromium {
public:
    /// Empty where none is installed, or where there are no pipes to speak over.
    static QString program()
    {
#ifdef Q_OS_UNIX
        for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
            const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
            if (!found.isEmpty())
                return found;
        }
#endif
        return {};
    }

    ~Chromium() { stop(); }

#ifdef Q_OS_UNIX
    /// False if it did not answer.
    bool start()
    {
        int commands[2];
        int answers[2];
        if (pipe(commands) != 0 || pipe(answers) != 0)
            return false;
        m_write = commands[1];
        m_read = answers[0];
        fcntl(m_write, F_SETFD, FD_CLOEXEC);
        fcntl(m_read, F_SETFD, FD_CLOEXEC);
        // The browser reads from 3 and writes to 4. By way of high numbers, since the pipes may lie on those themselves.
        m_process.setChildProcessModifier([in = commands[0], out = answers[1]] {
            const int highIn = fcntl(in, F_DUPFD, 64);
            const int highOut = fcntl(out, F_DUPFD, 64);
            dup2(highIn, 3);
            dup2(highOut, 4);
        });
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        QStringList arguments{QStringLiteral("--headless"),
                              QStringLiteral("--remote-debugging-pipe"),
                              QStringLiteral("--user-data-dir=") + m_folder.path(),
                              QStringLiteral("--no-first-run"),
                              QStringLiteral("--disable-gpu"),
                              QStringLiteral("--disable-dev-shm-usage"),
                              QStringLiteral("--force-color-profile=srgb"),
                              QStringLiteral("--lang=en")};
        if (geteuid() == 0)
            arguments += QStringLiteral("--no-sandbox");
        m_process.start(program(), arguments);
        close(commands[0]);
        close(answers[1]);
        if (!m_process.waitForStarted(30'000))
            return false;
        const QJsonObject target =
            call("Target.createTarget", {{QStringLiteral("url"), QStringLiteral("about:blank")}});
        const QJsonObject attached = call("Target.attachToTarget",
                                          {{QStringLiteral("targetId"), target[QStringLiteral("targetId")]},
                                           {QStringLiteral("flatten"), true}});
        m_session = attached[QStringLiteral("sessionId")].toString();
        for (const char* domain : {"Page.enable", "Runtime.enable", "Network.enable", "Log.enable"})
            call(domain);
        return !m_session.isEmpty();
    }

    void stop()
    {
        if (m_write < 0)
            return;
        m_session.clear();
        send("Browser.close", {});
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(5000);
        close(m_write);
        close(m_read);
        m_write = m_read = -1;
    }

    /// What the browser answers; "error" in it if it refuses or says nothing for a minute.
    QJsonObject call(const char* method, const QJsonObject& parameters = {})
    {
        const int id = send(method, parameters);
        QDeadlineTimer deadline(60'000);
        while (!deadline.hasExpired()) {
            const QJsonObject message = receive(deadline);
            if (message[QStringLiteral("id")].toInt(-1) == id)
                return message.contains(QStringLiteral("error"))
                    ? message
                    : message[QStringLiteral("result")].toObject();
            if (message.contains(QStringLiteral("method")))
                m_events.append(message);
        }
        return {{QStringLiteral("error"), QStringLiteral("no answer")}};
    }

    /// Waits for an event and forgets those before it. False after a minute.
    bool wait(const QString& event)
    {
        QDeadlineTimer deadline(60'000);
        for (;;) {
            for (const QJsonValue& one : std::as_const(m_events)) {
                if (one[QStringLiteral("method")] == event)
                    return true;
            }
            if (deadline.hasExpired())
                return false;
            const QJsonObject message = receive(deadline);
            if (message.contains(QStringLiteral("method")))
                m_events.append(message);
        }
    }
#else
    bool start() { return false; }
    void stop() { }
    QJsonObject call(const char*, const QJsonObject& = {}) { return {}; }
    bool wait(const QString&) { return false; }
#endif

    /// wait() waits for what happens from now on.
    void forgetEvents() { m_events = {}; }

    /// Opens a file as a reader would from a stick; events() are those from then on.
    bool open(const QString& file)
    {
        m_events = {};
        call("Page.navigate", {{QStringLiteral("url"), QUrl::fromLocalFile(file).toString()}});
        return wait(QStringLiteral("Page.loadEventFired"));
    }

    /// The value of an expression, promises awaited; an object with "exception" if it throws.
    QJsonValue evaluate(const QString& expression)
    {
        const QJsonObject answer = call("Runtime.evaluate",
                                        {{QStringLiteral("expression"), expression},
                                         {QStringLiteral("awaitPromise"), true},
                                         {QStringLiteral("returnByValue"), true}});
        if (answer.contains(QStringLiteral("exceptionDetails")))
            return QJsonObject{{QStringLiteral("exception"), answer[QStringLiteral("exceptionDetails")]}};
        return answer[QStringLiteral("result")][QStringLiteral("value")];
    }

    /// A key as from a keyboard.
    void press(const QString& key, int modifiers = 0)
    {
        for (const char* type : {"keyDown", "keyUp"}) {
            QJsonObject event{{QStringLiteral("type"), QString::fromLatin1(type)},
                              {QStringLiteral("key"), key},
                              {QStringLiteral("code"), key},
                              {QStringLiteral("modifiers"), modifiers}};
            const int code = key == QLatin1String("Enter") ? 13
                : key == QLatin1String("Escape")           ? 27
                : key == QLatin1String("Tab")              ? 9
                                                           : 0;
            if (code)
                event[QStringLiteral("windowsVirtualKeyCode")] = code;
            if (code == 13)
                event[QStringLiteral("text")] = QStringLiteral("\r");
            call("Input.dispatchKeyEvent", event);
        }
    }

    void resize(int width, int height, bool mobile = false, double scale = 1)
    {
        call("Emulation.setDeviceMetricsOverride",
             {{QStringLiteral("width"), width},
              {QStringLiteral("height"), height},
              {QStringLiteral("deviceScaleFactor"), scale},
              {QStringLiteral("mobile"), mobile}});
    }

    /// Media features as a reader's system may have them: {"forced-colors", "active"}. Those not named are as they are.
    void setMedia(const std::vector<std::pair<QString, QString>>& features)
    {
        QJsonArray list;
        for (const auto& [name, value] : features)
            list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        call("Emulation.setEmulatedMedia", {{QStringLiteral("features"), list}});
    }

    /// The page as it is printed, with grounds, as the page's style wants it.
    QByteArray printed()
    {
        return QByteArray::fromBase64(
            call("Page.printToPDF", {{QStringLiteral("preferCSSPageSize"), true}})[QStringLiteral("data")]
                .toString()
                .toLatin1());
    }

    QByteArray screenshot()
    {
        return QByteArray::fromBase64(
            call("Page.captureScreenshot")[QStringLiteral("data")].toString().toLatin1());
    }

    /// Events since open(): method and params.
    QJsonArray events() const { return m_events; }

private:
#ifdef Q_OS_UNIX
    int send(const char* method, const QJsonObject& parameters)
    {
        QJsonObject message{{QStringLiteral("id"), ++m_id},
                            {QStringLiteral("method"), QString::fromLatin1(method)},
                            {QStringLiteral("params"), parameters}};
        if (!m_session.isEmpty())
            message[QStringLiteral("sessionId")] = m_session;
        const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t some = ::write(m_write, bytes.constData() + sent, size_t(bytes.size() - sent));
            if (some <= 0)
                break;
            sent += some;
        }
        return m_id;
    }

    /// The next message; empty if none comes in time.
    QJsonObject receive(const QDeadlineTimer& deadline)
    {
        for (;;) {
            if (const qsizetype end = m_buffer.indexOf('\0'); end >= 0) {
                const QByteArray message = m_buffer.first(end);
                m_buffer.remove(0, end + 1);
                return QJsonDocument::fromJson(message).object();
            }
            pollfd ready{m_read, POLLIN, 0};
            if (poll(&ready, 1, int(deadline.remainingTime())) <= 0)
                return {};
            char bytes[65536];
            const ssize_t some = ::read(m_read, bytes, sizeof bytes);
            if (some <= 0)
                return {};
            m_buffer.append(bytes, some);
        }
    }
#endif

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_buffer;
    QString m_session;
    QJsonArray m_events;
    int m_write = -1;
    int m_read = -1;
    int m_id = 0;
};

} // namespace lacuna::test
