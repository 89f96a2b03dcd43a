// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textdecoder.h"

#include "model/formats/encodingdetector.h"

#include <QtCore/QBuffer>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <cstring>
#include <utility>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";

struct Mark {
    QByteArrayView bytes;
    const char* encoding;
};
// The longer ones first: UTF-32LE begins as UTF-16LE does.
constexpr Mark marks[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {QByteArrayView("\x84\x31\x95\x33", 4), "GB18030"}, {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},        {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

/// What no text means: NUL, and the shifts and escapes of ISO 2022, which in another encoding stand for nothing and would make what is
/// written of it look like a file of that one. A byte order mark within a text (files put one behind another) means nothing either, and most
/// that read UTF-8 drop it wherever a string happens to begin with it.
constexpr QByteArrayView strays("\0\x0E\x0F\x1B", 4);

/// Bytes of the stray character that @p text begins with; 0: it begins with another.
qsizetype strayLength(QByteArrayView text)
{
    if (strays.contains(text.front()))
        return 1;
    return text.startsWith(utf8Mark) ? utf8Mark.size() : 0;
}

/// Where the first of them stands in @p buffer from @p from on, else its size. One search for each: they are vector instructions, and hardly
/// any file has one.
qsizetype firstStray(const QByteArray& buffer, qsizetype from)
{
    qsizetype first = buffer.size();
    for (const char c : strays) {
        const qsizetype at = QByteArrayView(buffer).first(first).indexOf(c, from);
        first = at < 0 ? first : at;
    }
    const qsizetype mark = QByteArrayView(buffer).first(first).indexOf(utf8Mark, from);
    return mark < 0 ? first : mark;
}

/// The character that byte @p c, 0x80 … 0xff, is in Windows-1252.
char16_t windows1252(uchar c)
{
    static constexpr char16_t table[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                           0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    return c < 0xA0 ? table[c - 0x80] : char16_t(c);
}

/// Length of the sequence at @p p: 1–4, 0 if it is invalid, −1 if the end cuts it.
int sequenceLength(const uchar* p, const uchar* end)
{
    const uchar c = *p;
    if (c < 0x80)
        return 1;
    if (c < 0xC2 || c > 0xF4)
        return 0;
    const int length = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    const uchar low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    const uchar high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    if (p + 1 == end)
        return -1;
    if (p[1] < low || p[1] > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if (p + i == end)
            return -1;
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

QByteArray hex(QByteArrayView bytes)
{
    return bytes.first(qMin(bytes.size(), qsizetype(8))).toByteArray().toHex(' ').toUpper();
}

QString usualName(const char* name)
{
    for (const char* standard : {"MIME", "IANA", "WINDOWS"}) {
        UErrorCode error = U_ZERO_ERROR;
        const char* usual = ucnv_getStandardName(name, standard, &error);
        if (U_SUCCESS(error) && usual)
            return QString::fromLatin1(usual);
    }
    return QString::fromLatin1(name);
}

} // namespace

qsizetype validUtf8Length(QByteArrayView bytes, bool* nonAscii)
{
    const auto* begin = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = begin + bytes.size();
    const uchar* p = begin;
    bool any = false;
    while (p < end) {
        // Most of a bibliography is ASCII: 32 bytes a step, which compilers turn into vector instructions.
        while (end - p >= 32) {
            quint64 words[4];
            std::memcpy(words, p, 32);
            if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080ull)
                break;
            p += 32;
        }
        while (p < end && *p < 0x80)
            ++p;
        int length = 0;
        while (p < end && *p >= 0x80 && (length = sequenceLength(p, end)) > 0) {
            p += length;
            any = true;
        }
        if (p < end && *p >= 0x80)
            break;
    }
    if (nonAscii)
        *nonAscii = any;
    return p - begin;
}

/// ICU's converter and what its callback has to report.
struct TextDecoder::Converter {
    UConverter* icu = nullptr;
    QList<char16_t> text; ///< of the current block
    struct Invalid {
        qsizetype index = 0; ///< in text
        QByteArray bytes;
    };
    std::vector<Invalid> invalid;

    Converter() = default;
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() { ucnv_close(icu); }

    static void onInvalid(const void* context, UConverterToUnicodeArgs* args, const char* bytes,
                          int32_t length, UConverterCallbackReason reason, UErrorCode* error)
    {
        if (reason > UCNV_IRREGULAR)
            return; // being closed, reset or cloned
        auto* self = static_cast<Converter*>(const_cast<void*>(context));
        const auto* target = reinterpret_cast<const char16_t*>(args->target);
        self->invalid.push_back({target - self->text.constData(), QByteArray(bytes, length)});
        *error = U_ZERO_ERROR;
        const UChar replacement = 0xFFFD;
        ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
    }

    void decode(QByteArrayView raw, bool last)
    {
        invalid.clear();
        text.resize(raw.size() * 2 + 64);
        const char* source = raw.data();
        const char* sourceEnd = source + raw.size();
        qsizetype used = 0;
        for (;;) {
            auto* begin = reinterpret_cast<UChar*>(text.data());
            UChar* target = begin + used;
            UErrorCode error = U_ZERO_ERROR;
            ucnv_toUnicode(icu, &target, begin + text.size(), &source, sourceEnd, nullptr, last, &error);
            used = target - begin;
            if (error != U_BUFFER_OVERFLOW_ERROR)
                break;
            text.resize(text.size() * 2);
        }
        text.resize(used);
    }
};

TextDecoder::TextDecoder(QIODevice& device, QString encoding)
    : m_device(device)
    , m_encoding(std::move(encoding))
{
}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::encoding() const
{
    return m_encoding.isEmpty() ? u"UTF-8"_s : m_encoding;
}

qint64 TextDecoder::bytesTotal() const
{
    return m_device.isSequential() ? 0 : m_device.size();
}

Result<QByteArray> TextDecoder::readBlock()
{
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 length = m_device.read(block.data(), blockSize);
    while (length == 0 && m_device.isSequential() && m_device.waitForReadyRead(-1))
        length = m_device.read(block.data(), blockSize);
    if (length < 0 && !m_device.atEnd())
        return fail(ErrorKind::Io, tr("The file cannot be read: %1").arg(m_device.errorString()));
    block.truncate(qMax(qint64(0), length));
    m_bytesRead += block.size();
    if (block.isEmpty())
        m_ended = true;
    return block;
}

Result<> TextDecoder::useConverter(const QString& name)
{
    UErrorCode error = U_ZERO_ERROR;
    auto converter = std::make_unique<Converter>();
    converter->icu = ucnv_open(name.toLatin1().constData(), &error);
    if (U_FAILURE(error) || !converter->icu) {
        return fail(ErrorKind::BadInput,
                    tr("There is no encoding named “%1”. Name one such as UTF-8, UTF-16, windows-1252, "
                       "Shift_JIS or GB18030.")
                        .arg(name),
                    QString::fromLatin1(u_errorName(error)));
    }
    m_encoding = usualName(ucnv_getName(converter->icu, &error));
    if (m_encoding == "UTF-8"_L1)
        return {}; // done without ICU
    error = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter->icu, &Converter::onInvalid, converter.get(), nullptr, nullptr, &error);
    m_converter = std::move(converter);
    return {};
}

Result<> TextDecoder::start()
{
    m_started = true;
    // Enough to judge by, even where a sequential device delivers little at a time.
    while (!m_ended && m_pending.size() < sniffLength) {
        auto block = readBlock();
        if (!block)
            return std::unexpected(block.error());
        m_pending += *block;
    }
    if (!m_encoding.isEmpty()) {
        if (m_pending.startsWith(utf8Mark) && m_encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0)
            m_pending.remove(0, utf8Mark.size());
        return useConverter(m_encoding);
    }
    for (const Mark& mark : marks) {
        if (m_pending.startsWith(mark.bytes)) {
            m_pending.remove(0, mark.bytes.size());
            return useConverter(QString::fromLatin1(mark.encoding));
        }
    }
    const QByteArrayView sample = QByteArrayView(m_pending).first(qMin(m_pending.size(), sniffLength));
    if (const QString wide = detectWideEncoding(sample); !wide.isEmpty())
        return useConverter(wide);
    if (looksLikeIso2022(sample))
        return useConverter(detectLegacyEncoding(sample));
    return {};
}

namespace {

/// Of what is wrong within a block the first of each line is kept: nobody says more, and a file that is no text must not fill the memory.
class FirstOfLine {
public:
    /// What is wrong stands at the end of @p buffer.
    bool operator()(const QByteArray& buffer)
    {
        const QByteArrayView since = QByteArrayView(buffer).sliced(qMax(m_last, qsizetype(0)));
        const bool first = m_last < 0 || since.contains('\n') || since.contains('\r');
        m_last = buffer.size();
        return first;
    }

private:
    qsizetype m_last = -1; ///< in the buffer
};

} // namespace

Result<bool> TextDecoder::more(QByteArray& buffer)
{
    if (!m_started) {
        if (auto started = start(); !started)
            return std::unexpected(started.error());
    } else if (m_ended) {
        return false;
    }
    QByteArray raw = std::exchange(m_pending, {});
    if (raw.size() < blockSize && !m_ended) {
        auto block = readBlock();
        if (!block)
            return std::unexpected(block.error());
        raw = raw.isEmpty() ? *block : raw + *block;
    }
    const bool last = m_ended;
    const qsizetype from = buffer.size();
    // ASCII so far, and now bytes that are no UTF-8: only here is another encoding looked for.
    if (!m_converter && m_encoding.isEmpty()) {
        bool nonAscii = false;
        const qsizetype valid = validUtf8Length(raw, &nonAscii);
        const bool cut = valid < raw.size() && !last && raw.size() - valid < 4
            && sequenceLength(reinterpret_cast<const uchar*>(raw.constData()) + valid,
                              reinterpret_cast<const uchar*>(raw.constData()) + raw.size())
                < 0;
        if (valid == raw.size() || cut || isMostlyUtf8(raw)) {
            if (nonAscii)
                m_encoding = u"UTF-8"_s;
        } else if (auto used = useConverter(detectLegacyEncoding(raw)); !used) {
            return std::unexpected(used.error());
        }
    }
    if (m_converter) {
        m_converter->decode(raw, last);
        const QStringView text(m_converter->text.constData(), m_converter->text.size());
        qsizetype done = 0;
        FirstOfLine first;
        for (const Converter::Invalid& invalid : m_converter->invalid) {
            buffer += text.sliced(done, invalid.index - done).toUtf8();
            done = invalid.index;
            if (first(buffer))
                m_problems.push_back(
                    {m_decoded + buffer.size() - from, Problem::Kind::Invalid, invalid.bytes});
        }
        buffer += text.sliced(done).toUtf8();
        if (m_decoded == 0 && QByteArrayView(buffer).sliced(from).startsWith(utf8Mark))
            buffer.remove(from, utf8Mark.size());
    } else {
        appendUtf8(buffer, std::move(raw), last);
    }
    dropControls(buffer, from);
    m_decoded += buffer.size() - from;
    return true;
}

void TextDecoder::appendUtf8(QByteArray& buffer, QByteArray raw, bool last)
{
    const qsizetype valid = validUtf8Length(raw);
    if (valid == raw.size()) {
        buffer += raw;
        return;
    }
    appendRepaired(buffer, raw, last);
}

void TextDecoder::appendRepaired(QByteArray& buffer, const QByteArray& raw, bool last)
{
    const auto* p = reinterpret_cast<const uchar*>(raw.constData());
    const uchar* end = p + raw.size();
    const qsizetype from = buffer.size();
    FirstOfLine first;
    while (p < end) {
        const qsizetype valid = validUtf8Length(QByteArrayView(p, end - p));
        buffer.append(reinterpret_cast<const char*>(p), valid);
        p += valid;
        if (p == end)
            break;
        if (!last && sequenceLength(p, end) < 0) {
            m_pending = QByteArray(reinterpret_cast<const char*>(p), end - p);
            break;
        }
        if (first(buffer))
            m_problems.push_back(
                {m_decoded + buffer.size() - from, Problem::Kind::Invalid, QByteArray(1, char(*p))});
        const char16_t character = windows1252(*p++);
        buffer += QStringView(&character, 1).toUtf8();
    }
}

void TextDecoder::dropControls(QByteArray& buffer, qsizetype from)
{
    const qsizetype first = firstStray(buffer, from);
    if (first == buffer.size())
        return;
    // Offsets of problems found in this block move with what is taken out before them.
    std::deque<Problem> found;
    while (!m_problems.empty() && m_problems.back().offset >= m_decoded) {
        found.push_front(std::move(m_problems.back()));
        m_problems.pop_back();
    }
    qsizetype to = first;
    auto copyProblems = [&](qsizetype upTo, qsizetype shift) {
        while (!found.empty() && found.front().offset - m_decoded + from < upTo) {
            found.front().offset -= shift;
            m_problems.push_back(std::move(found.front()));
            found.pop_front();
        }
    };
    char* data = buffer.data();
    bool said = false; // of this line; that there are more of them on it is no news
    for (qsizetype i = first; i < buffer.size();) {
        copyProblems(i + 1, i - to);
        // to is never beyond i: what is behind it may be written over already
        const qsizetype stray = strayLength(QByteArrayView(buffer).sliced(i));
        if (stray == 0) {
            said = said && data[i] != '\n' && data[i] != '\r';
            data[to++] = data[i];
        } else if (!std::exchange(said, true)) {
            m_problems.push_back(
                {m_decoded + to - from, Problem::Kind::Control, QByteArray(data + i, stray)});
        }
        i += qMax(stray, qsizetype(1));
    }
    copyProblems(buffer.size() + 1, buffer.size() - to);
    buffer.truncate(to);
}

QString TextDecoder::describe(const Problem& problem) const
{
    if (problem.kind == Problem::Kind::Control)
        return tr("Control characters were left out.");
    const QString bytes = QString::fromLatin1(hex(problem.bytes));
    if (!m_converter)
        return tr("The byte %1 is not valid UTF-8; it was read as Windows-1252.").arg(bytes);
    return tr("The bytes %1 are not valid %2; they are shown as �.").arg(bytes, encoding());
}

QString decodeStart(const QByteArray& start)
{
    QByteArray bytes = start.first(qMin(start.size(), sniffLength));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device);
    QByteArray text;
    for (;;) {
        const auto more = decoder.more(text);
        if (!more || !*more)
            return QString::fromUtf8(text);
    }
}

} // namespace lacuna
