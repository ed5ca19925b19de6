using System.Diagnostics;
using CustomerServiceRules.TestData;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Benchmarks.Visits;

/// <summary>What plans of visits cost and how even they are: published instances, and a company over a quarter.</summary>
internal static class PlanningCosts
{
    private const int Rounds = 3;

    public static IEnumerable<string> Instances()
    {
        var folder = Path.Combine("..", "shared", "data", "visits-pvrp", "instances");
        if (!Directory.Exists(folder))
        {
            yield return $"{folder} is absent.";
            yield break;
        }

        yield return "| instance | customers | days | vehicles | used | ms | greatest load / mean | left out |";
        yield return "|---|---:|---:|---:|---:|---:|---:|---:|";
        DemandPlanner.Plan(PvrpInstance.Read(Path.Combine(folder, "pr02")).Demands, PvrpInstance.Read(Path.Combine(folder, "pr02")).Team);
        var total = 0d;
        foreach (var instance in PvrpInstance.Names.Select(name => PvrpInstance.Read(Path.Combine(folder, name))))
        {
            var (plan, seconds) = Timed(() => DemandPlanner.Plan(instance.Demands, instance.Team), 1);
            total += seconds;
            var loads = plan.Assignments.SelectMany(given => given.Combination.Days.Zip(given.Staff, (day, staff) => (day, staff, given.Demand.Load)))
                .GroupBy(visit => (visit.day, visit.staff)).Select(visits => visits.Sum(visit => visit.Load)).ToArray();
            var mean = (double)loads.Sum() / (instance.Days.Count * instance.Team.Count);
            var left = plan.Conflicts.Sum(conflict => conflict.Unplanned.Count);
            yield return FormattableString.Invariant(
                $"| {instance.Name} | {instance.Demands.Count} | {instance.Days.Count} | {instance.Team.Count} | {instance.Utilisation:P1} | {seconds * 1000:0} | {loads.Max() / mean:0.000} | {left} |");
        }

        yield return FormattableString.Invariant($"| all | | | | | {total * 1000:0} | | |");
    }

    public static IEnumerable<string> Quarter()
    {
        var company = new Company(customers: 100_000, staff: 300);
        yield return "| 100,000 customers, 300 staff, 13 weeks | obligations | visits | moved | left out | seconds, median of 3 | MB |";
        yield return "|---|---:|---:|---:|---:|---:|---:|";
        foreach (var threads in new[] { 2, 1 })
        {
            var before = GC.GetTotalAllocatedBytes();
            var (plan, seconds) = Timed(() => VisitPlanner.Plan(company.Obligations, company.Team, company.Calendar, settings: new() { Threads = threads }), Rounds);
            var megabytes = (GC.GetTotalAllocatedBytes() - before) / Rounds / 1_000_000;
            yield return FormattableString.Invariant(
                $"| {threads} {(threads == 1 ? "thread" : "threads")} | {plan.Obligations.Count} | {plan.Visits.Count} | {plan.Visits.Count(visit => visit.Moved is not null)} | {plan.Conflicts.Sum(conflict => conflict.Unplanned.Count)} | {seconds:0.00} | {megabytes} |");
        }
    }

    public static IEnumerable<string> Illness()
    {
        var company = new Company(customers: 100_000, staff: 300);
        var plan = VisitPlanner.Plan(company.Obligations, company.Team, company.Calendar);
        yield return "| the same company, planned anew | visits changed | of them for room | left out | seconds, median of 3 |";
        yield return "|---|---:|---:|---:|---:|";
        foreach (var (what, disturbance) in Company.Disturbances())
        {
            var (revised, seconds) = Timed(() => VisitPlanner.Replan(plan, disturbance), Rounds);
            yield return FormattableString.Invariant(
                $"| {what} | {revised.Changes.Count} | {revised.Changes.Count(change => change.Reason == ChangeReason.MakesRoom)} | {revised.Plan.Conflicts.Sum(conflict => conflict.Unplanned.Count)} | {seconds:0.00} |");
        }
    }

    private static (T Plan, double Seconds) Timed<T>(Func<T> plan, int rounds)
    {
        var (last, times) = (default(T), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            last = plan();
            times.Add(watch.Elapsed.TotalSeconds);
        }

        return (last!, times.Order().ElementAt(rounds / 2));
    }
}
