// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// html_pages FOLDER [STUDIES [PAGE...]]
//     writes web pages of a synthetic catalogue and leaves pictures of every part in FOLDER: light, dark, on a telephone, zoomed, with forced
//     colours, on paper, from right to left. PAGE: one, story, flat, arabic. How fast they are: packaging/bench html.
#include "model/reports/htmlwriter.h"
#include "support/chromium.h"
#include "support/contentfixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTextStream>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QString writePage(const QString& name, const ReportContent& content)
{
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return u"cannot write "_s + name;
    Progress progress;
    const auto written = HtmlWriter().write(content, options, file, progress);
    return written ? QString() : written.error().message;
}

void picture(Chromium& browser, const QString& file)
{
    browser.evaluate(u"new Promise((done) => setTimeout(done, 250))"_s);
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(browser.screenshot());
}

/// What is looked at, and the script that brings it about.
const std::vector<std::pair<QString, QString>>& parts()
{
    static const QString style =
        u"lacuna.showPart('matrix'); document.querySelector('.view:not([hidden]) input[value=%1]').click()"_s;
    static const std::vector<std::pair<QString, QString>> all{
        {u"matrix"_s, style.arg(u"heat"_s)},
        {u"reader"_s, u"lacuna.rowCells(1)[1].click()"_s},
        {u"bars"_s, u"document.getElementById('reader').close(); "_s + style.arg(u"mosaic"_s)},
        {u"bubbles"_s, style.arg(u"bubble"_s)},
        {u"rings"_s, style.arg(u"donut"_s)},
        {u"deviation"_s,
         style.arg(u"heat"_s)
             + u"; [...document.querySelectorAll('.view:not([hidden]) .options .choice input')].at(-1).click()"_s},
        {u"map"_s, u"lacuna.showPart('map')"_s},
        {u"gaps"_s, u"lacuna.showPart('gaps')"_s},
        {u"charts"_s, u"lacuna.showPart('charts')"_s},
        {u"method"_s, u"lacuna.showPart('method')"_s},
        {u"studies"_s, u"lacuna.showPart('studies'); lacuna.facets[1].details.open = true"_s}};
    return all;
}

void pictures(Chromium& browser, const QString& folder, const QString& name)
{
    struct Look {
        QString name;
        int width, height;
        double scale;
        QString theme;
        std::vector<std::pair<QString, QString>> media;
    };
    for (const Look& look :
         {Look{u"light"_s, 1280, 800, 1, u"light"_s, {}}, Look{u"dark"_s, 1280, 800, 1, u"dark"_s, {}},
          Look{u"mobile"_s, 390, 844, 1, u"light"_s, {}}, Look{u"zoomed"_s, 640, 400, 2, u"light"_s, {}},
          Look{u"forced"_s, 1280, 800, 1, u"light"_s, {{u"forced-colors"_s, u"active"_s}}}}) {
        browser.resize(look.width, look.height, look.width < 500, look.scale);
        browser.setMedia(look.media);
        browser.evaluate(u"document.documentElement.dataset.theme = '%1'"_s.arg(look.theme));
        for (const auto& [what, script] : parts()) {
            browser.evaluate(script);
            picture(browser, u"%1/%2-%3-%4.png"_s.arg(folder, name, look.name, what));
        }
    }
    browser.setMedia({});
    browser.resize(1280, 800);
    browser.evaluate(parts().front().second);
    QFile paper(u"%1/%2.pdf"_s.arg(folder, name));
    if (paper.open(QIODevice::WriteOnly))
        paper.write(browser.printed());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    if (argc < 2 || Chromium::program().isEmpty()) {
        out << "html_pages FOLDER [STUDIES [PAGE...]]; needs Chromium\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int studies = argc > 2 ? QByteArray(argv[2]).toInt() : 2000;
    const QStringList wanted = QCoreApplication::arguments().mid(3);
    const ContentFixture fixture(studies);
    const ReportView first =
        fixture.view(u"country", u"sector", u"Where is nobody looking?"_s, {}, u"confidence");
    const ReportView second = fixture.view(u"theme", u"method", u"What is studied how?"_s);
    const ContentFixture flat(studies, 1, synthetic::flatCodebook(60, 40));
    const ReportView sixty = flat.view(u"country", u"sector", u"Sixty by forty"_s, {}, u"confidence");
    for (const auto& [name, content] : {std::pair(u"one"_s, fixture.content({first})),
                                        {u"story"_s, fixture.content({second, first})},
                                        {u"flat"_s, flat.content({sixty})},
                                        {u"arabic"_s, fixture.content({first})}}) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        if (name == "arabic"_L1)
            QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString file = u"%1/%2.html"_s.arg(folder, name);
        if (const QString error = writePage(file, content); !error.isEmpty()) {
            out << error << '\n';
            return 1;
        }
        Chromium browser;
        if (!browser.start() || !browser.open(file)) {
            out << "Chromium does not answer\n";
            return 1;
        }
        pictures(browser, folder, name);
        for (const QJsonValue& event : browser.events()) {
            if (event["method"_L1] == "Runtime.exceptionThrown"_L1
                || event["method"_L1] == "Log.entryAdded"_L1)
                out << QJsonDocument(event.toObject()).toJson();
        }
        out << name << ' ' << QFile(file).size() / 1024 << " KB\n" << Qt::flush;
    }
    return 0;
}
