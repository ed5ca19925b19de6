using BenchmarkDotNet.Running;
using CustomerServiceRules.Benchmarks;

if (args is ["counts"])
{
    foreach (var line in JoinBenchmarks.CountTable())
        Console.WriteLine(line);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, InProcess.Config);
return 0;
