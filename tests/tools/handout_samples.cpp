// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not a test: the handouts of the fixture in every format, to be looked at (`handout_samples FOLDER`).
#include "support/handoutfixture.h"

#include "model/reports/handoutwriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>

using namespace lacuna;
using namespace lacuna::test;

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("usage: handout_samples FOLDER");
        return 2;
    }
    const QDir folder(arguments[1]);
    const std::pair<const char*, Handout> samples[] = {
        {"agenda", sampleAgenda()},    {"digest", sampleDigest()}, {"brief", sampleBrief()},
        {"hostile", hostileHandout()}, {"cards", manyCards(60)},   {"table", largeTable(120, 12)}};
    int failed = 0;
    for (const auto& [name, handout] : samples) {
        for (const auto& writer : handoutWriters()) {
            QFile file(folder.filePath(QString::fromLatin1(name) + u'.' + writer->extension()));
            ReportOptions options;
            options.sourceDateEpoch = 1'782'820'800;
            Progress progress;
            if (!file.open(QIODevice::WriteOnly)) {
                qWarning("%s cannot be written", qPrintable(file.fileName()));
                return 1;
            }
            if (const Result<> done = writer->write(handout, options, file, progress); !done) {
                qWarning("%s: %s", qPrintable(file.fileName()), qPrintable(done.error().message));
                ++failed;
            }
        }
    }
    return failed == 0 ? 0 : 1;
}
