// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "fuzz/fuzzchecks.h"

#include <QtCore/QDir>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Every file that the fuzzers begin with, and every one that ever broke a reader, without a fuzzer.
class TestFuzzCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReaderHasOne();
    void corpus_data();
    void corpus();
};

namespace {

QDir corpusOf(const QString& target)
{
    return QDir(QStringLiteral(LACUNA_SOURCE_DIR "/tests/fuzz/corpus/") + target);
}

} // namespace

void TestFuzzCorpus::everyReaderHasOne()
{
    const FormatRegistry registry = standardFormats();
    for (const auto& format : registry.formats()) {
        if (format->canRead())
            QVERIFY2(!corpusOf(format->id()).isEmpty(), qUtf8Printable(format->id()));
    }
}

void TestFuzzCorpus::corpus_data()
{
    QTest::addColumn<QString>("target");
    QStringList targets = corpusOf({}).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(targets.removeOne(u"catalogue"_s)); // tst_hostilecatalogue
    QVERIFY(targets.removeOne(u"pack"_s)); // tst_hostilepack
    QVERIFY(targets.contains(u"search"_s));
    for (const QString& target : targets)
        QTest::newRow(qUtf8Printable(target)) << target;
}

void TestFuzzCorpus::corpus()
{
    QFETCH(QString, target);
    const FormatRegistry registry = standardFormats();
    QByteArray wrong;
    for (const QFileInfo& file : corpusOf(target).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray found = fuzzing::check(registry, target, fileBytes(file.filePath()));
        if (!found.isEmpty())
            wrong += "\n" + file.fileName().toUtf8() + ": " + found;
    }
    QVERIFY2(wrong.isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
