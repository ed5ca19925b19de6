using BenchmarkDotNet.Running;
using CustomerServiceRules.Benchmarks;

if (args is ["counts"])
{
    foreach (var line in JoinBenchmarks.CountTable())
        Console.WriteLine(line);
    return 0;
}

if (args is ["read", var sales, var outlets, var asOf])
    return ReadOnlyJob.Run(sales, outlets, asOf);

BenchmarkSwitcher.FromAssembly(typeof(JoinBenchmarks).Assembly).Run(args);
return 0;
