// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet of many studies costs. The studies are in memory already: reading the catalogue is measured elsewhere.
#include "model/reports/report.h"
#include "processmemory.h"
#include "support/contentfixture.h"

#include <QtCore/QBuffer>

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

void workbookOfStudies(benchmark::State& state, QStringView kind)
{
    const auto writer = reportFor(kind);
    const int count = int(state.range(0));
    const test::ContentFixture fixture(count);
    const StudiesInMemory studies(fixture, count);
    ReportContent content = fixture.content({fixture.view(u"country", u"sector")});
    content.studies = &studies;
    ReportOptions options;
    options.sourceDateEpoch = 1782820800;
    const double before = processMemory("VmRSS:");
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        if (!writer->write(content, options, buffer, progress))
            state.SkipWithError("not written");
        size = buffer.size();
    }
    state.counters["MB"] = double(size) / 1e6;
    state.counters["memory MB"] = processMemory("VmHWM:") - before;
}
// Time is that of the clock: compressing has a thread of its own.
BENCHMARK_CAPTURE(workbookOfStudies, xlsx, u"xlsx")
    ->Arg(1000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(workbookOfStudies, ods, u"ods")
    ->Arg(1000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();
