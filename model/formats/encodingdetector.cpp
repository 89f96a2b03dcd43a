// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/encodingdetector.h"

#include "model/formats/textdecoder.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

/// Thai as Windows-874/TIS-620: only its letters, and every vowel or tone mark on a consonant or another mark.
bool looksThai(QByteArrayView bytes)
{
    int high = 0;
    int marks = 0;
    int misplaced = 0;
    uchar before = 0;
    for (const char c : bytes) {
        const uchar b = uchar(c);
        if (b >= 0x80) {
            const bool quotes = b == 0x80 || b == 0x85 || (b >= 0x91 && b <= 0x97);
            if (!quotes && (b < 0xA0 || (b > 0xDA && b < 0xDF) || b > 0xFB))
                return false;
            ++high;
        }
        const bool isMark = b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
        if (isMark) {
            const bool consonant = before >= 0xA1 && before <= 0xCE;
            const bool mark =
                before == 0xD1 || (before >= 0xD4 && before <= 0xDA) || (before >= 0xE7 && before <= 0xEE);
            ++marks;
            misplaced += !consonant && !mark;
        }
        before = b;
    }
    return high >= 8 && marks * 12 >= high && misplaced * 20 <= marks;
}

/// Vietnamese as Windows-1258: tone marks follow their vowel as bytes that are capital or small consonant-like letters in Windows-1252,
/// beside letters that French or Italian have not.
bool looksVietnamese(QByteArrayView bytes)
{
    int tones = 0;
    int letters = 0;
    uchar before = 0;
    for (const char c : bytes) {
        const uchar b = uchar(c);
        const bool vowel = QByteArrayView("aeiouyAEIOUY\xE2\xC2\xE3\xC3\xEA\xCA\xF4\xD4\xF5\xD5\xFD\xDD")
                               .contains(char(before));
        if (vowel && before != 0 && (b == 0xCC || b == 0xD2 || b == 0xDE || b == 0xEC || b == 0xF2))
            ++tones;
        else if (b == 0xF0 || b == 0xD0 || b == 0xF5 || b == 0xD5 || b == 0xFD || b == 0xDD || b == 0xE3
                 || b == 0xC3)
            ++letters;
        before = b;
    }
    return tones >= 2 && letters >= 2;
}

/// What Windows programs write where ICU names the ISO set that it extends.
QString windowsSuperset(const char* name)
{
    const QLatin1StringView found(name);
    if (found == "ISO-8859-1"_L1)
        return u"windows-1252"_s;
    if (found == "ISO-8859-9"_L1)
        return u"windows-1254"_s;
    if (found == "ISO-8859-2"_L1)
        return u"windows-1250"_s;
    if (found == "UTF-8"_L1)
        return u"windows-1252"_s; // asked only for bytes that are not
    return found;
}

} // namespace

QString detectWideEncoding(QByteArrayView bytes)
{
    qsizetype zeros[4] = {};
    const qsizetype length = bytes.size() & ~qsizetype(3);
    for (qsizetype i = 0; i < length; ++i)
        zeros[i & 3] += bytes[i] == '\0';
    const qsizetype quarter = length / 4;
    if (quarter == 0) {
        if (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0')
            return u"UTF-16LE"_s;
        return bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0' ? u"UTF-16BE"_s : QString();
    }
    const auto most = [quarter](qsizetype n) { return n * 10 >= quarter * 8; };
    if (most(zeros[1]) && most(zeros[2]) && most(zeros[3]) && zeros[0] * 20 <= quarter)
        return u"UTF-32LE"_s;
    if (most(zeros[0]) && most(zeros[1]) && most(zeros[2]) && zeros[3] * 20 <= quarter)
        return u"UTF-32BE"_s;
    // Tags, spaces and line ends are ASCII in any script; a twelfth is less than any bibliography has.
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (odd * 12 >= quarter * 2 && even * 20 <= odd)
        return u"UTF-16LE"_s;
    if (even * 12 >= quarter * 2 && odd * 20 <= even)
        return u"UTF-16BE"_s;
    return {};
}

namespace {

qsizetype lineLength(QByteArrayView bytes)
{
    const auto* end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return end - bytes.begin();
}

} // namespace

bool looksLikeIso2022(QByteArrayView bytes)
{
    if (std::any_of(bytes.begin(), bytes.end(), isHigh))
        return false;
    if (bytes.contains(QByteArrayView("\x1B$)")))
        return bytes.contains('\x0E');
    // Japanese goes back to ASCII before a line ends; where it does not, an escape has strayed into another text.
    bool any = false;
    for (qsizetype at = bytes.indexOf(QByteArrayView("\x1B$")); at >= 0;
         at = bytes.indexOf(QByteArrayView("\x1B$"), at + 1)) {
        const QByteArrayView line = bytes.sliced(at).first(lineLength(bytes.sliced(at)));
        const bool shifts = line.startsWith("\x1B$B") || line.startsWith("\x1B$@");
        const bool whole = at + line.size() < bytes.size();
        if (shifts && whole && !line.contains(QByteArrayView("\x1B(")))
            return false;
        any = any || shifts;
    }
    return any;
}

bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    while (!bytes.isEmpty()) {
        const qsizetype valid = validUtf8Length(bytes);
        for (const char c : bytes.first(valid))
            good += (uchar(c) & 0xC0) == 0xC0;
        bytes = bytes.sliced(valid);
        if (bytes.isEmpty())
            break;
        ++bad;
        bytes = bytes.sliced(1);
    }
    return good >= 4 * bad;
}

QString detectLegacyEncoding(QByteArrayView bytes)
{
    // Only lines with high bytes tell anything; the rest would drown a short name in a long English file.
    QByteArray sample;
    for (qsizetype from = 0; from < bytes.size() && sample.size() < sniffLength;) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = bytes.sliced(from, qMin(end - from, sniffLength));
        if (std::any_of(line.begin(), line.end(), isHigh) || line.contains('\x1B'))
            sample += line;
        from = end;
    }
    if (looksThai(sample))
        return u"windows-874"_s;
    if (looksVietnamese(sample))
        return u"windows-1258"_s;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &error);
    const UCharsetMatch* match = U_SUCCESS(error) ? ucsdet_detect(detector.get(), &error) : nullptr;
    if (U_FAILURE(error) || !match)
        return u"windows-1252"_s;
    const int confidence = ucsdet_getConfidence(match, &error);
    const char* name = ucsdet_getName(match, &error);
    return confidence < 20 ? u"windows-1252"_s : windowsSuperset(name);
}

} // namespace lacuna
