using BenchmarkDotNet.Running;
using CustomerServiceRules.Benchmarks;
using CustomerServiceRules.Benchmarks.Engines;

if (args is ["counts"])
{
    IEnumerable<string>[] tables = [JoinCounts.Table(), RuleCounts.Compiling(), RuleCounts.Sessions(), RuleCounts.Facts()];
    foreach (var table in tables)
    {
        foreach (var line in table)
            Console.WriteLine(line);
        Console.WriteLine();
    }

    return 0;
}

if (args is ["cold", var kind])
{
    foreach (var line in RuleCounts.Cold(kind))
        Console.WriteLine(line);
    return 0;
}

if (args is ["costs"])
{
    foreach (var line in DecisionCosts.Table())
        Console.WriteLine(line);
    return 0;
}

if (args is ["read", var sales, var outlets, var asOf])
    return ReadOnlyJob.Run(sales, outlets, asOf);

BenchmarkSwitcher.FromAssembly(typeof(JoinBenchmarks).Assembly).Run(args);
return 0;
