using BenchmarkDotNet.Running;
using CustomerServiceRules.Benchmarks;
using CustomerServiceRules.Benchmarks.Calendars;
using CustomerServiceRules.Benchmarks.Clocks;
using CustomerServiceRules.Benchmarks.Engines;
using CustomerServiceRules.Benchmarks.Lifecycles;
using CustomerServiceRules.Benchmarks.Visits;

if (args is ["counts"])
    return Print(JoinCounts.Table(), RuleCounts.Compiling(), RuleCounts.Sessions(), RuleCounts.Facts());

if (args is ["cold", var kind])
    return Print(RuleCounts.Cold(kind));

if (args is ["lifecycles"])
    return Print(LifecycleCosts.Table(), LifecycleCosts.Records(), LifecycleCosts.Load());

if (args is ["calendars"])
    return Print(CalendarCosts.Building(), CalendarCosts.Asking());

if (args is ["clocks"])
    return Print(ClockCosts.Table(), ClockCosts.WorkList());

if (args is ["visits"])
    return Print(PlanningCosts.Instances(), PlanningCosts.Quarter(), PlanningCosts.Illness());

if (args is ["costs"])
    return Print(DecisionCosts.Table());

if (args is ["read", var sales, var outlets, var asOf])
    return ReadOnlyJob.Run(sales, outlets, asOf);

BenchmarkSwitcher.FromAssembly(typeof(JoinBenchmarks).Assembly).Run(args);
return 0;

static int Print(params IEnumerable<string>[] tables)
{
    foreach (var table in tables)
    {
        foreach (var line in table)
            Console.WriteLine(line);
        Console.WriteLine();
    }

    return 0;
}
