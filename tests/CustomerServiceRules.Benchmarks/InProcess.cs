using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace CustomerServiceRules.Benchmarks;

/// <summary>Runs in this process, because the harness knows no moniker for the runtime; prints GitHub tables.</summary>
public abstract class InProcess : ManualConfig
{
    private protected InProcess(RunStrategy strategy, int warmups, int iterations)
    {
        AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithStrategy(strategy).WithWarmupCount(warmups).WithIterationCount(iterations));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics);
        AddColumn(StatisticColumn.Median);
        HideColumns(Column.Error, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithOptions(ConfigOptions.DisableOptimizationsValidator);
    }
}

/// <summary>For what takes micro- or milliseconds.</summary>
public sealed class ManyTimes() : InProcess(RunStrategy.Throughput, warmups: 5, iterations: 9);

/// <summary>For what takes seconds.</summary>
public sealed class FewTimes() : InProcess(RunStrategy.Monitoring, warmups: 2, iterations: 5);
