// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/inflate.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <random>

using namespace lacuna;

/// What qCompress() made comes back, and what claims to be of its making fills no memory.
class tst_Inflate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void damaged();
    void bombs();
};

namespace {
constexpr qsizetype most = 200'000'000;

QByteArray content(const QByteArray& kind, qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, 'x');
    if (kind == "noise")
        std::ranges::generate(bytes, [&] { return char(random()); });
    if (kind == "text")
        std::ranges::generate(bytes, [&] { return char('a' + random() % 5); });
    if (kind == "rows") { // much that repeats, between what does not
        for (qsizetype i = 0; i < size; i += 200)
            bytes[i] = char(random());
    }
    return bytes;
}

QByteArray claiming(QByteArray compressed, quint32 size)
{
    qToBigEndian(size, compressed.data());
    return compressed;
}
} // namespace

void tst_Inflate::comesBack_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("level");
    for (const char* const kind : {"noise", "text", "rows", "same"}) {
        for (const int size : {1, 2, 2000, 2048, 65'535, 65'536, 100'000, 262'144, 1'000'000, 30'000'000}) {
            for (const int level : {1, 9}) {
                if (level == 1 || size <= 1'000'000)
                    QTest::addRow("%s, %d bytes, level %d", kind, size, level)
                        << QByteArray(kind) << size << level;
            }
        }
    }
}

void tst_Inflate::comesBack()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, size);
    QFETCH(const int, level);
    const QByteArray bytes = content(kind, size);
    const QByteArray compressed = qCompress(bytes, level);
    QVERIFY(inflated(compressed, most) == bytes);
    QVERIFY(inflated(compressed, size) == bytes);
    QVERIFY(inflated(compressed, size - 1).isEmpty());
}

void tst_Inflate::damaged()
{
    for (const char* const kind : {"text", "same"}) {
        const QByteArray whole = qCompress(content(kind, 3'000'000), 1);
        for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(4), qsizetype(6), qsizetype(7),
                                       whole.size() / 2, whole.size() - 1})
            QVERIFY(inflated(whole.first(length), most).isEmpty());
        QByteArray garbled = whole;
        garbled.replace(whole.size() / 2, 200, QByteArray(200, '\x5a'));
        QVERIFY(inflated(garbled, most).isEmpty()); // zlib's own sum tells
        for (const quint32 lie : {0U, 1U, 2'999'999U, 3'000'001U, 100'000'000U, 0x7fffffffU, 0xffffffffU})
            QVERIFY(inflated(claiming(whole, lie), most).isEmpty());
    }
    QVERIFY(inflated({}, most).isEmpty());
    // What follows the end is not looked at, however much it is.
    const QByteArray bytes = content("text", 3'000'000);
    for (const qsizetype behind : {1, 10, 100'000}) {
        const QByteArray back = inflated(QByteArray(qCompress(bytes, 1) + QByteArray(behind, 'x')), most);
        QVERIFY(back.isEmpty() || back == bytes);
    }
}

/// A quarter of a MB that is 250 MB: whatever it says of itself, it is given up before it is unpacked.
void tst_Inflate::bombs()
{
    constexpr qsizetype size = 250'000'000;
    QByteArray bomb = qCompress(QByteArray(size, '\0'), 9);
    QVERIFY(bomb.size() < 1'000'000);
    QElapsedTimer timer;
    timer.start();
    for (const quint32 claim : {quint32(size), 1U, 1000U, 70'000'000U, quint32(most), 0xffffffffU})
        QVERIFY(inflated(claiming(bomb, claim), most).isEmpty());
    qInfo("six looks at a bomb: %lld ms", (long long)timer.elapsed());
}

QTEST_GUILESS_MAIN(tst_Inflate)
#include "tst_inflate.moc"
