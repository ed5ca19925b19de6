using BenchmarkDotNet.Attributes;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Benchmarks;

/// <summary>Ranks one business format, beside sorting keys that somebody else has computed.</summary>
[Config(typeof(ManyTimes))]
public class RankingBenchmarks
{
    private PurchaseRecord[] _records = [];
    private Int128[] _keys = [];

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Customers { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _records = [.. Population.Of(Customers, formats: 1)];
        Int128 quantity = _records.Sum(record => record.Quantity);
        Int128 cents = _records.Sum(record => (long)(record.Amount * 100));
        _keys = [.. _records.Select(record => record.Quantity * cents + (long)(record.Amount * 100) * quantity)];
    }

    [Benchmark(Baseline = true, Description = "Array.Sort of precomputed Int128 keys with an index")]
    public int[] SortKeys()
    {
        var keys = (Int128[])_keys.Clone();
        var index = new int[keys.Length];
        for (var i = 0; i < index.Length; i++)
            index[i] = i;
        Array.Sort(keys, index);
        return index;
    }

    [Benchmark(Description = "ScaleRanking.Of")]
    public ScaleRanking Rank() => ScaleRanking.Of(Population.Period, _records);
}
