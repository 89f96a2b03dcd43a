// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/searchtokenizer.h"

#include "model/storage/connection.h"
#include "model/storage/sqlitelibrary.h"
#include "model/support/searchtokens.h"

namespace lacuna {

namespace {
using TokenSink = int (*)(void* context, int flags, const char* token, int length, int start, int end);

int createTokenizer(void* /*userData*/, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** result)
{
    *result = reinterpret_cast<Fts5Tokenizer*>(new SearchTokenizer);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer* tokenizer)
{
    delete reinterpret_cast<SearchTokenizer*>(tokenizer);
}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, TokenSink sink)
{
    auto& tokens = *reinterpret_cast<SearchTokenizer*>(tokenizer);
    const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
    tokens.start({text, size_t(size)});
    SearchToken token;
    for (bool first = true; tokens.next(token); first = false) {
        // A token of the index that is asked for by itself is itself, without the shorter ones it ends with.
        if (isQuery && !first && token.characters < token.whole)
            continue;
        const int code = sink(context, 0, token.text.data(), int(token.text.size()), token.start, token.end);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
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
    code = api->xCreateTokenizer(api, "lacuna", nullptr, &ours, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(connection.handle(), code));
    return {};
}

} // namespace lacuna
