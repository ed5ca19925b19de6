using System.Diagnostics;
using CustomerServiceRules.TestData;
using CustomerServiceRules.Visits.Planning;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>The instances of the periodic vehicle routing problem, as plans of visits.</summary>
public sealed class PvrpTests(ITestOutputHelper output)
{
    [DataFact("data/visits-pvrp/instances/p01")]
    public void Plan_OfEveryInstanceWithAPublishedSolution_MeetsEveryCustomerWithinCapacity()
    {
        var solved = PvrpInstance.Names.Where(name => File.Exists(SharedFiles.PathOf($"data/visits-pvrp/solutions/{name}.res"))).ToArray();
        solved.Should().HaveCount(41).And.NotContain("pr10");
        foreach (var name in solved)
            Check(PvrpInstance.Read(SharedFiles.PathOf($"data/visits-pvrp/instances/{name}")));
    }

    [DataFact("data/visits-pvrp/instances/pr10")]
    public void Plan_OfTheInstanceWithoutAPublishedSolution_MeetsEveryCustomerToo() =>
        Check(PvrpInstance.Read(SharedFiles.PathOf("data/visits-pvrp/instances/pr10")));

    private void Check(PvrpInstance instance)
    {
        var watch = Stopwatch.StartNew();
        var plan = DemandPlanner.Plan(instance.Demands, instance.Team);
        var time = watch.ElapsedMilliseconds;

        plan.Conflicts.Should().BeEmpty(instance.Name);
        plan.Assignments.Select(assignment => assignment.Demand.Id).Should().Equal(instance.Demands.Select(demand => demand.Id).Order(StringComparer.Ordinal), instance.Name);
        var loads = new Dictionary<(string, DateOnly), long>();
        foreach (var given in plan.Assignments)
        {
            given.Demand.Options.Should().Contain(given.Combination);
            given.Combination.Days.Count.Should().Be(instance.Frequencies[given.Demand.Id]).And.Be(given.Staff.Count);
            foreach (var (day, staff) in given.Combination.Days.Zip(given.Staff))
                loads[(staff, day)] = loads.GetValueOrDefault((staff, day)) + given.Demand.Load;
        }

        foreach (var ((staff, day), load) in loads)
            load.Should().BeLessThanOrEqualTo(instance.Team.Single(member => member.Id == staff).CapacityOn(day), $"{instance.Name} {staff} {day:O}");
        var mean = loads.Values.Sum() / (double)(instance.Team.Count * instance.Days.Count);
        output.WriteLine(FormattableString.Invariant($"{instance.Name}: {instance.Demands.Count} customers, {instance.Utilisation:P1} used, {time} ms, greatest load / mean {loads.Values.Max() / mean:0.000}"));
    }
}
