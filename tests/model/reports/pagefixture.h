// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/htmlwriter.h"
#include "reportfixture.h"
#include "support/chromium.h"
#include "support/contentfixture.h"

#include <QtCore/QFile>

namespace lacuna::test {

/// Web pages of a synthetic catalogue in a real browser: a headless Chromium of its own.
class PageFixture {
public:
    /// Empty if it fails.
    QString write(const QString& name, const ReportContent& content)
    {
        QFile file(folder.filePath(name));
        Progress progress;
        if (!file.open(QIODevice::WriteOnly) || !HtmlWriter().write(content, reportOptions(), file, progress))
            return {};
        return file.fileName();
    }

    /// Both pages that most tests look at. False if the browser does not start or they are not written.
    bool start()
    {
        themes = write(QStringLiteral("page.html"),
                       fixture.content({fixture.view(u"theme", u"method", QStringLiteral("Themes by method"),
                                                     {}, u"confidence")}));
        countries = write(QStringLiteral("areas.html"),
                          fixture.content({fixture.view(u"country", u"sector", QStringLiteral("Where?"), {},
                                                        u"confidence")}));
        return !themes.isEmpty() && !countries.isEmpty() && browser.start();
    }

    bool open(const QString& file)
    {
        browser.resize(1280, 800);
        return browser.open(file)
            && run(QStringLiteral("document.documentElement.classList.contains('ready')")).toBool();
    }

    QJsonValue run(const QString& expression) { return browser.evaluate(expression); }

    /// Errors, warnings and requests for anything but the page itself and what it carries.
    QStringList complaints() const
    {
        QStringList found;
        for (const QJsonValue& event : browser.events()) {
            const QString method = event[QStringLiteral("method")].toString();
            const QString url =
                event[QStringLiteral("params")][QStringLiteral("request")][QStringLiteral("url")].toString();
            const bool own = url.startsWith(QLatin1String("file:")) || url.startsWith(QLatin1String("blob:"))
                || url.startsWith(QLatin1String("data:image/png;"));
            if (method == QLatin1String("Runtime.exceptionThrown")
                || method == QLatin1String("Log.entryAdded")
                || method == QLatin1String("Runtime.consoleAPICalled")
                || (method == QLatin1String("Network.requestWillBeSent") && !own))
                found += QString::fromUtf8(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
        }
        return found;
    }

    QTemporaryDir folder;
    ContentFixture fixture{600};
    Chromium browser;
    QString themes; ///< a page of themes by method
    QString countries; ///< of countries by sector, with a map
};

} // namespace lacuna::test
