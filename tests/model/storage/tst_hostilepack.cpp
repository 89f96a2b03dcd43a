// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packchecks.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace lacuna;

/// Packs from strangers whose container may be in order and whose tables are not. Containers alone: tst_packfile.
class tst_HostilePack : public QObject {
    Q_OBJECT

private:
    const fuzzing::PackTemplate m_ours;

private Q_SLOTS:
    void corpus()
    {
        const QDir folder(QStringLiteral(LACUNA_SOURCE_DIR "/tests/fuzz/corpus/pack"));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 8);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QByteArray(info.fileName().toUtf8() + ": " + m_ours.check(file.readAll())),
                     QByteArray(info.fileName().toUtf8() + ": "));
        }
    }

    void atRandom_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("the pack") << 1;
        QTest::newRow("its tables") << 2;
    }
    void atRandom()
    {
        QFETCH(int, kind);
        QRandomGenerator random(8);
        constexpr int tries = 120;
        for (int i = 0; i < tries; ++i) {
            QByteArray input(1, char(kind));
            const quint32 size = quint32((kind == 1 ? m_ours.pack() : m_ours.data()).size());
            const int patches = random.bounded(1, 4);
            for (int patch = 0; patch < patches; ++patch) {
                const quint32 at = random.bounded(size);
                const int length = random.bounded(1, 6);
                input += char(at >> 16);
                input += char(at >> 8);
                input += char(at);
                input += char(length);
                for (int byte = 0; byte < length; ++byte)
                    input += char(random.bounded(256));
            }
            const QByteArray wrong = m_ours.check(input);
            QVERIFY2(wrong.isEmpty(), QByteArray(wrong + ' ' + input.toHex()).constData());
        }
    }

    /// Untouched, they are taken: or the tests above would say nothing.
    void oursIsTaken()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.lacunapack"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_ours.pack());
        file.close();
        Progress progress;
        QVERIFY(OpenPack::open(path, {}, progress));
    }
};

QTEST_GUILESS_MAIN(tst_HostilePack)
#include "tst_hostilepack.moc"
