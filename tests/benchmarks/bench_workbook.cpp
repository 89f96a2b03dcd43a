// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an Excel workbook of many studies costs. The studies are in memory already: reading the catalogue is measured elsewhere.
#include "model/reports/xlsxwriter.h"
#include "support/contentfixture.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>

#include <benchmark/benchmark.h>

using namespace lacuna;

namespace {

class StudiesInMemory : public StudySource {
public:
    explicit StudiesInMemory(const test::ContentFixture& fixture, int count)
    {
        m_studies.reserve(size_t(count));
        for (Id id = 1; id <= count; ++id) {
            m_studies.push_back(fixture.study(id));
            m_studies.back().abstract.clear(); // in no workbook
        }
    }

    Result<> visit(std::span<const Id> ids, bool,
                   const std::function<bool(const Entry&)>& visit) const override
    {
        for (const Id id : ids) {
            if (!visit({m_studies[size_t(id) - 1], m_noFiles}))
                return cancelled();
        }
        return {};
    }

private:
    std::vector<Study> m_studies;
    QStringList m_noFiles;
};

/// Megabytes: the most that this process has used (or uses: "VmRSS:"); 0 where the system does not say.
double memory(QByteArrayView which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(which))
            return line.mid(which.size()).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void workbookOfStudies(benchmark::State& state)
{
    const int count = int(state.range(0));
    const test::ContentFixture fixture(count);
    const StudiesInMemory studies(fixture, count);
    ReportContent content = fixture.content({fixture.view(u"country", u"sector")});
    content.studies = &studies;
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    const double before = memory("VmRSS:");
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        if (!XlsxWriter().write(content, options, buffer, progress))
            state.SkipWithError("not written");
        size = buffer.size();
    }
    state.counters["MB"] = double(size) / 1e6;
    state.counters["memory MB"] = memory("VmHWM:") - before;
}
BENCHMARK(workbookOfStudies)->Arg(1000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
