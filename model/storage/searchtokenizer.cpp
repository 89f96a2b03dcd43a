// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/searchtokenizer.h"

#include "model/storage/connection.h"
#include "model/storage/sqlitelibrary.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <array>
#include <string>

namespace lacuna {

namespace {
using TokenSink = int (*)(void* context, int flags, const char* token, int length, int start, int end);

// Lower-cased letter or digit of every ASCII byte, 0 for what separates words; non-ASCII bytes are handled
// before.
constexpr std::array<char, 128> foldedAscii = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] = c;
        table[size_t(c - 'a' + 'A')] = c;
    }
    return table;
}();

bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80) == 0;
}

bool needsDictionary(UChar32 c)
{
    if (c < 0x0E00) // nothing below Thai
        return false;
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT
        || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC))
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

bool isMark(UChar32 c)
{
    return (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

struct BreakCloser {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

/// One tokenizer of one connection, hence of one thread at a time.
class Tokenizer {
public:
    Tokenizer(const fts5_tokenizer& plain, Fts5Tokenizer* instance)
        : m_plain(plain)
        , m_instance(instance)
    {
    }
    ~Tokenizer() { m_plain.xDelete(m_instance); }
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    int tokenize(void* context, int flags, const char* text, int size, TokenSink sink);

private:
    int span(int start, int end);
    int plain(int start, int end);
    int words(int start, int end);

    fts5_tokenizer m_plain;
    Fts5Tokenizer* m_instance;
    std::unique_ptr<UBreakIterator, BreakCloser> m_breaks; // opened when first needed
    std::string m_token;
    // Of the call that is running:
    void* m_context = nullptr;
    TokenSink m_sink = nullptr;
    int m_flags = 0;
    const char* m_text = nullptr;
    int m_offset = 0;
};

int Tokenizer::tokenize(void* context, int flags, const char* text, int size, TokenSink sink)
{
    m_context = context;
    m_sink = sink;
    m_flags = flags;
    m_text = text;
    int at = 0;
    while (at < size) {
        if (isAscii(text[at]) && foldedAscii[size_t(text[at])] == 0) {
            ++at;
            continue;
        }
        // ASCII words are folded here; one with another character in it ends at the next ASCII separator,
        // which separates words in unicode61, too, so that handing it over piece by piece gives the same
        // words.
        const int start = at;
        m_token.clear();
        while (at < size && isAscii(text[at]) && foldedAscii[size_t(text[at])] != 0)
            m_token.push_back(foldedAscii[size_t(text[at++])]);
        int code = SQLITE_OK;
        if (at == size || isAscii(text[at])) {
            code = sink(context, 0, m_token.data(), int(m_token.size()), start, at);
        } else {
            while (at < size && (!isAscii(text[at]) || foldedAscii[size_t(text[at])] != 0))
                ++at;
            code = span(start, at);
        }
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

// Splits a run of letters into stretches with and without spaces between words.
int Tokenizer::span(int start, int end)
{
    int at = start;
    int code = SQLITE_OK;
    while (at < end && code == SQLITE_OK) {
        const int from = at;
        bool dictionary = false;
        while (at < end) {
            int next = at;
            UChar32 c = 0;
            U8_NEXT_OR_FFFD(m_text, next, end, c);
            const bool wants = needsDictionary(c) || (dictionary && isMark(c));
            if (at == from)
                dictionary = wants;
            else if (wants != dictionary)
                break;
            at = next;
        }
        code = dictionary ? words(from, at) : plain(from, at);
    }
    return code;
}

int Tokenizer::plain(int start, int end)
{
    m_offset = start;
    const auto forward = [](void* self, int flags, const char* token, int length, int from, int to) {
        const auto& t = *static_cast<Tokenizer*>(self);
        return t.m_sink(t.m_context, flags, token, length, from + t.m_offset, to + t.m_offset);
    };
    return m_plain.xTokenize(m_instance, this, m_flags, m_text + start, end - start, forward);
}

int Tokenizer::words(int start, int end)
{
    UErrorCode status = U_ZERO_ERROR;
    if (!m_breaks)
        m_breaks.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, m_text + start, end - start, &status);
    ubrk_setUText(m_breaks.get(), &utext, &status);
    if (U_FAILURE(status))
        return plain(start, end); // no dictionaries in this ICU: whole runs are better than nothing
    int code = SQLITE_OK;
    int from = ubrk_first(m_breaks.get());
    for (int to = ubrk_next(m_breaks.get()); to != UBRK_DONE && code == SQLITE_OK;
         to = ubrk_next(m_breaks.get())) {
        if (ubrk_getRuleStatus(m_breaks.get()) >= UBRK_WORD_NONE_LIMIT)
            code = m_sink(m_context, 0, m_text + start + from, to - from, start + from, start + to);
        from = to;
    }
    utext_close(&utext);
    return code;
}

int createTokenizer(void* userData, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** result)
{
    auto* api = static_cast<fts5_api*>(userData);
    fts5_tokenizer plain{};
    void* plainData = nullptr;
    int code = api->xFindTokenizer(api, "unicode61", &plainData, &plain);
    if (code != SQLITE_OK)
        return code;
    const char* options[] = {"remove_diacritics", "2"};
    Fts5Tokenizer* instance = nullptr;
    code = plain.xCreate(plainData, options, 2, &instance);
    if (code == SQLITE_OK)
        *result = reinterpret_cast<Fts5Tokenizer*>(new Tokenizer(plain, instance));
    return code;
}

void deleteTokenizer(Fts5Tokenizer* tokenizer)
{
    delete reinterpret_cast<Tokenizer*>(tokenizer);
}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, TokenSink sink)
{
    return reinterpret_cast<Tokenizer*>(tokenizer)->tokenize(context, flags, text, size, sink);
}
} // namespace

Result<> registerSearchTokenizer(Connection& connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (!api)
        return std::unexpected(sqliteError(connection.handle(), code == SQLITE_OK ? SQLITE_ERROR : code));
    fts5_tokenizer ours{createTokenizer, deleteTokenizer, tokenize};
    code = api->xCreateTokenizer(api, "lacuna", api, &ours, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(connection.handle(), code));
    return {};
}

} // namespace lacuna
