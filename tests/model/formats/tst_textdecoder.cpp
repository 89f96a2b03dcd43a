// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "support/faildevice.h"

#include "model/formats/linereader.h"
#include "model/formats/textdecoder.h"

#include <unicode/ucnv.h>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Encodings found and decoded, damage reported by line, nothing lost.
class TestTextDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEncoding_data();
    void findsEncoding();
    void obeysOverride();
    void refusesUnknownEncoding();
    void accentAtTheEndOfALargeFile();
    void damagedUtf8IsRepaired();
    void damageIsReportedOnceALine();
    void nulsAreDropped();
    void straysOfIso2022AreDropped();
    void everyCutGivesTheSame_data();
    void everyCutGivesTheSame();
    void lineEnds();
    void hugeLine();
    void readError();
    void validUtf8();
};

namespace {

struct Decoded {
    QString text;
    QString encoding;
    std::vector<ImportIssue> issues;
    bool failed = false;
    Error error;
};

Decoded decoded(QIODevice& device, const QString& encoding = {})
{
    TextDecoder decoder(device, encoding);
    LineReader lines(decoder);
    Decoded result;
    QByteArrayView line;
    for (;;) {
        const auto more = lines.next(line);
        if (!more) {
            result.failed = true;
            result.error = more.error();
            break;
        }
        if (!*more)
            break;
        result.text += QString::fromUtf8(line) + u'\n';
    }
    lines.takeIssues(result.issues);
    result.encoding = decoder.encoding();
    return result;
}

Decoded decoded(QByteArray bytes, const QString& encoding = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return decoded(device, encoding);
}

QByteArray encoded(const QString& text, const char* encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        qFatal("cannot encode as %s: %s", encoding, u_errorName(error));
    bytes.truncate(length);
    return bytes;
}

/// Delivers one byte at a time, as a slow pipe may.
class SlowDevice : public QIODevice {
public:
    SlowDevice(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 count = std::min({length, m_step, m_bytes.size() - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

const QString western =
    u"TY  - JOUR\nAU  - Müller, Zoë\nTI  - “L’été” – où l’être naïf façonne l’œuvre\nAB  - El niño señaló cómo pasó el año, según él\nER  - \n"_s;
const QString japanese =
    u"TY  - JOUR\nTI  - 強制労働と人身取引に関する研究の文献調査\nAU  - 例文、太郎\nAB  - これは実在しない研究の要約です。漁業と建設業について。\nER  - \n"_s;
const QString chinese =
    u"TY  - JOUR\nTI  - 关于强迫劳动与人口贩运的研究综述\nAB  - 这是一个虚构的摘要，并不存在这样的研究。渔业和建筑业。\nER  - \n"_s;
const QString thai =
    u"TY  - JOUR\nTI  - การวิจัยเกี่ยวกับแรงงานบังคับและการค้ามนุษย์\nAB  - นี่คือบทคัดย่อตัวอย่าง ไม่ใช่งานวิจัยจริง\nER  - \n"_s;
// As Windows-1258 holds it: tone marks follow their vowel.
const QString vietnamese =
    u"TY  - JOUR\nTI  - Nghiên cư\u0301u vê\u0300 lao đô\u0323ng cươ\u0303ng bư\u0301c va\u0300 buôn ba\u0301n ngươ\u0300i ơ\u0309 Viê\u0323t Nam\nER  - \n"_s;

} // namespace

void TestTextDecoder::findsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QByteArray mark16 = "\xFF\xFE";
    QTest::newRow("ascii") << QByteArray("TY  - JOUR\n") << u"TY  - JOUR\n"_s << u"UTF-8"_s;
    QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("utf-8") << thai.toUtf8() << thai << u"UTF-8"_s;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + thai.toUtf8() << thai << u"UTF-8"_s;
    QTest::newRow("utf-16le mark") << mark16 + encoded(western, "UTF-16LE") << western << u"UTF-16LE"_s;
    QTest::newRow("utf-16be mark") << "\xFE\xFF" + encoded(western, "UTF-16BE") << western << u"UTF-16BE"_s;
    QTest::newRow("utf-16le") << encoded(western, "UTF-16LE") << western << u"UTF-16LE"_s;
    QTest::newRow("utf-16be") << encoded(western, "UTF-16BE") << western << u"UTF-16BE"_s;
    QTest::newRow("utf-16le thai") << encoded(thai, "UTF-16LE") << thai << u"UTF-16LE"_s;
    QTest::newRow("utf-32le mark") << QByteArray("\xFF\xFE\0\0", 4) + encoded(western, "UTF-32LE") << western
                                   << u"UTF-32LE"_s;
    QTest::newRow("windows-1252") << encoded(western, "windows-1252") << western << u"windows-1252"_s;
    QTest::newRow("one accent") << encoded(u"TY  - JOUR\nAU  - Müller, A.\nER  - \n"_s, "windows-1252")
                                << u"TY  - JOUR\nAU  - Müller, A.\nER  - \n"_s << u"windows-1252"_s;
    QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS") << japanese << u"Shift_JIS"_s;
    QTest::newRow("EUC-JP") << encoded(japanese, "EUC-JP") << japanese << u"EUC-JP"_s;
    QTest::newRow("ISO-2022-JP") << encoded(japanese, "ISO-2022-JP") << japanese << u"ISO-2022-JP"_s;
    QTest::newRow("GB18030") << encoded(chinese, "GB18030") << chinese << u"GB18030"_s;
    QTest::newRow("windows-874") << encoded(thai, "windows-874") << thai << u"windows-874"_s;
    QTest::newRow("windows-1258") << encoded(vietnamese, "windows-1258") << vietnamese << u"windows-1258"_s;
}

void TestTextDecoder::findsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const Decoded found = decoded(bytes);
    QVERIFY(!found.failed);
    QCOMPARE(found.encoding, encoding);
    QCOMPARE(found.text, text);
    QCOMPARE(found.issues.size(), 0u);
}

void TestTextDecoder::obeysOverride()
{
    QCOMPARE(decoded("\xE9\xE8\n", u"windows-1251"_s).text, u"йи\n"_s);
    QCOMPARE(decoded("\xEF\xBB\xBFx\n", u"utf-8"_s).text, u"x\n"_s);
    QCOMPARE(decoded(encoded(japanese, "Shift_JIS"), u"Shift_JIS"_s).text, japanese);
    QCOMPARE(decoded("\xFF\xFEx\0\n\0"_ba + QByteArray(), u"UTF-16"_s).encoding, u"UTF-16"_s);
}

void TestTextDecoder::refusesUnknownEncoding()
{
    const Decoded found = decoded("x", u"no-such-encoding"_s);
    QVERIFY(found.failed);
    QCOMPARE(found.error.kind, ErrorKind::BadInput);
    QVERIFY(found.error.message.contains("no-such-encoding"_L1));
}

/// Only the bytes that are not ASCII decide, wherever they are.
void TestTextDecoder::accentAtTheEndOfALargeFile()
{
    const QByteArray filler = QByteArray("AB  - nothing but plain letters here\n").repeated(40'000);
    for (const char* encoding : {"UTF-8", "windows-1252"}) {
        const Decoded found = decoded(filler + encoded(western, encoding));
        QCOMPARE(found.encoding, QString::fromLatin1(encoding));
        QVERIFY(found.text.endsWith(western));
        QVERIFY(found.issues.empty());
    }
}

void TestTextDecoder::damagedUtf8IsRepaired()
{
    // A Windows quotation mark pasted into UTF-8 text.
    const Decoded found = decoded(thai.toUtf8()
                                  + "a\x93"
                                    "b\x94\n");
    QCOMPARE(found.encoding, u"UTF-8"_s);
    QCOMPARE(found.text, thai + u"a“b”\n"_s);
    QCOMPARE(found.issues.size(), 1u); // one a line
    QCOMPARE(found.issues.front().line, 5);
    QVERIFY(found.issues.front().message.contains("93"_L1));
}

void TestTextDecoder::damageIsReportedOnceALine()
{
    const QByteArray line = thai.toUtf8();
    const Decoded found = decoded(line + "\x93\x94\n" + "fine\n" + "\xE0\xB8\n");
    QCOMPARE(found.issues.size(), 2u);
    QCOMPARE(found.issues[0].line, 5);
    QCOMPARE(found.issues[1].line, 7);
    const QByteArray sjis = encoded(japanese, "Shift_JIS");
    const Decoded broken = decoded(sjis + "\x81\n", u"Shift_JIS"_s);
    QCOMPARE(broken.issues.size(), 1u);
    QVERIFY(broken.text.startsWith(japanese));
    QVERIFY(broken.text.contains(QChar(0xFFFD)));
}

void TestTextDecoder::nulsAreDropped()
{
    const Decoded found = decoded(QByteArray("TY  - JOUR\nTI  - a\0\0b\nAB  - \0c\n", 31));
    QCOMPARE(found.text, u"TY  - JOUR\nTI  - ab\nAB  - c\n"_s);
    QCOMPARE(found.issues.size(), 2u);
    QCOMPARE(found.issues[0].line, 2);
    QCOMPARE(found.issues[1].line, 3);
}

/// Kept, they would make what is written of it, in ASCII then, look like a file of that encoding: nothing of it could be read again.
void TestTextDecoder::straysOfIso2022AreDropped()
{
    const Decoded found = decoded("TI  - Caf\xC3\xA9 \x1B$)C and \x0E\x0F\x0Emore\nAB  - \x1B(B\n");
    QCOMPARE(found.text, u"TI  - Café $)C and more\nAB  - (B\n"_s);
    QCOMPARE(found.issues.size(), 2u); // the first of each line
    QCOMPARE(found.issues[0].line, 1);
    QCOMPARE(found.issues[1].line, 2);
    const Decoded put = decoded("\xEF\xBB\xBF"
                                "a,b\n\xEF\xBB\xBF\xEF\xBB\xBF"
                                "c\xEF\xBB\xBF,\xEF\xBC\x8C\n");
    QCOMPARE(put.text, u"a,b\nc,，\n"_s);
    QCOMPARE(put.issues.size(), 1u);
    QCOMPARE(put.issues[0].line, 2);
}

void TestTextDecoder::everyCutGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << (thai + japanese + u"😀"_s).toUtf8();
    QTest::newRow("utf-16") << "\xFF\xFE" + encoded(thai + u"😀"_s, "UTF-16LE");
    QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS");
    QTest::newRow("damaged") << thai.toUtf8()
            + "a\x93"
              "b\xE0\xB8";
}

/// However the bytes come in, and wherever a block ends.
void TestTextDecoder::everyCutGivesTheSame()
{
    QFETCH(QByteArray, bytes);
    const QByteArray long_ = bytes.repeated(3000); // several blocks
    for (const QByteArray& all : {bytes, long_}) {
        const Decoded whole = decoded(all);
        for (const qint64 step : {1, 7, 65536, 262143}) {
            if (step == 1 && all.size() > 100'000)
                continue;
            SlowDevice device(all, step);
            device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            const Decoded slow = decoded(device);
            QVERIFY(slow.text == whole.text);
            QCOMPARE(slow.issues.size(), whole.issues.size());
        }
    }
}

void TestTextDecoder::lineEnds()
{
    QCOMPARE(decoded("a\nb\r\nc\rd\n\ne").text, u"a\nb\nc\nd\n\ne\n"_s);
    QCOMPARE(decoded("a\r\r\nb").text, u"a\n\nb\n"_s);
    QCOMPARE(decoded("\r").text, u"\n"_s);
    // A CR LF cut by a block's end is one line end.
    const QByteArray filler(262143, 'x');
    QCOMPARE(decoded(filler + "\r\ny").text.count(u'\n'), 2);
    QCOMPARE(decoded(filler + "\ry").text.count(u'\n'), 2);
}

void TestTextDecoder::hugeLine()
{
    const Decoded fine = decoded(QByteArray(8'000'000, 'x') + "\ny\n");
    QVERIFY(!fine.failed);
    const Decoded refused = decoded("first\n" + QByteArray(20'000'000, 'x'));
    QVERIFY(refused.failed);
    QCOMPARE(refused.error.kind, ErrorKind::BadInput);
    QVERIFY(refused.error.message.contains("Line 2"_L1));
}

void TestTextDecoder::readError()
{
    FailDevice device(700'000, QByteArray("TY  - JOUR\n").repeated(100'000));
    device.open(QIODevice::ReadOnly);
    const Decoded found = decoded(device);
    QVERIFY(found.failed);
    QCOMPARE(found.error.kind, ErrorKind::Io);
}

void TestTextDecoder::validUtf8()
{
    const auto length = [](QByteArrayView bytes) { return validUtf8Length(bytes); };
    QCOMPARE(length("plain"), 5);
    QCOMPARE(length("\xC3\xA9"), 2);
    QCOMPARE(length("\xC0\x80"), 0); // overlong
    QCOMPARE(length("\xED\xA0\x80"), 0); // a surrogate
    QCOMPARE(length("\xF4\x90\x80\x80"), 0); // beyond Unicode
    QCOMPARE(length("ab\xE0\xB8"), 2); // cut
    // Every position in a block of 32.
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes(100, 'x');
        bytes[i] = '\xFF';
        QCOMPARE(length(bytes), i);
    }
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
