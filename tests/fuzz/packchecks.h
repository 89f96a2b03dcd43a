// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/cataloguechecks.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/packcounts.h"
#include "model/storage/packmerge.h"
#include "model/storage/packtables.h"
#include "model/support/gzipped.h"
#include "model/support/packfile.h"

namespace lacuna::fuzzing {

/// A pack of ours and a catalogue it can be merged into, made once.
class PackTemplate {
public:
    PackTemplate()
    {
        const QString mine = m_folder.filePath(QStringLiteral("mine.lacuna"));
        const QString theirs = m_folder.filePath(QStringLiteral("theirs.lacuna"));
        const auto book = builtinCodebook();
        Progress progress;
        {
            auto store = CatalogueStore::create(mine, *book, {});
            CodedStudy coded;
            coded.study.title = QStringLiteral("Ours");
            m_id = store ? (*store)
                               ->apply(AddStudy{coded})
                               .transform([](const EditOutcome& done) { return done.id; })
                               .value_or(0)
                         : 0;
        }
        QFile::copy(mine, theirs);
        {
            auto store = CatalogueStore::open(theirs);
            for (int i = 0; store && i < 4; ++i) {
                CodedStudy coded;
                coded.study.title = QStringLiteral("Study %1").arg(i);
                (void)(*store)->apply(AddStudy{coded});
            }
            if (store)
                (void)(*store)->apply(DeleteStudies{{m_id}});
        }
        const QString pack = m_folder.filePath(QStringLiteral("whole.lacunapack"));
        (void)writePack(theirs, {}, pack, {}, progress);
        m_pack = bytesOf(pack);
        m_catalogue = bytesOf(mine);
        if (const auto opened = OpenPack::open(pack, {}, progress))
            m_data = bytesOf((*opened)->dataPath());
        if (const auto opened = PackFile::open(pack, {}, progress))
            m_about = (*opened)->manifest();
    }

    /// The input's first byte says what the rest is: a file (0), patches laid over a pack (1), or over its tables, which are packed again with all hashes
    /// right (2). Nothing is promised but that answers come, errors have words, and that a catalogue something was merged into is sound. Returns what is wrong.
    QByteArray check(const QByteArray& input) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.lacunapack"));
        const QByteArray rest = input.mid(1);
        const int kind = input.isEmpty() ? 0 : input.front() % 3;
        if (kind == 2) {
            if (!repacked(folder, path, patched(m_data, rest)))
                return {};
        } else if (!write(path, kind == 1 ? patched(m_pack, rest) : rest)) {
            return "the test's own file cannot be written";
        }
        Progress progress;
        const auto opened = OpenPack::open(path, {}, progress);
        if (!opened)
            return opened.error().message.isEmpty() ? "an error without words" : QByteArray();
        const QString mine = folder.filePath(QStringLiteral("mine.lacuna"));
        if (!write(mine, m_catalogue))
            return "the test's own file cannot be written";
        const auto store = CatalogueStore::open(mine);
        return store ? merge(**store, **opened) : "the test's own catalogue does not open";
    }

    const QByteArray& pack() const { return m_pack; }
    const QByteArray& data() const { return m_data; }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QByteArray merge(CatalogueStore& store, OpenPack& pack)
    {
        Progress progress;
        MergeChoices newest;
        newest.rule = MergeRule::Newest;
        const auto plan = PackMerge::plan(store, pack.data(), {}, progress);
        const auto merged = PackMerge::mergeOnly(store, pack.data(), newest, progress);
        if ((!plan && plan.error().message.isEmpty()) || (!merged && merged.error().message.isEmpty()))
            return "an error without words";
        const auto found = store.check(progress);
        if (!found || !found->empty())
            return "the catalogue is not sound: "
                + (found ? QString(found->front().message + found->front().detail) : found.error().message)
                      .toUtf8();
        if (merged && !merged->summary.isNothing() && store.canUndo() && !store.undo())
            return "a merge cannot be taken back";
        return {};
    }

    bool repacked(const QTemporaryDir& folder, const QString& path, const QByteArray& data) const
    {
        const QString plain = folder.filePath(QStringLiteral("data"));
        const QString zipped = folder.filePath(QStringLiteral("data.gz"));
        Progress progress;
        if (!write(plain, data))
            return false;
        QFile from(plain);
        QFile to(zipped);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly) || !gzip(from, to, progress))
            return false;
        to.close();
        auto source = packSource(packDataName, zipped, data.size(), progress);
        if (!source)
            return false;
        const std::vector<PackSource> parts{packSource(packSummaryName, "summary"), std::move(*source)};
        return writePackFile(path, m_about, parts, {}, progress).has_value();
    }

    QTemporaryDir m_folder;
    QByteArray m_pack;
    QByteArray m_data;
    QByteArray m_catalogue;
    QJsonObject m_about;
    Id m_id = 0;
};

} // namespace lacuna::fuzzing
