using System.Runtime.CompilerServices;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>What a decision that somebody keeps rests on, and what it keeps with it.</summary>
public sealed class KeptDecisionTests
{
    private readonly Rulebook _rulebook = Rulebook.Compose(new DemoModule());

    [Fact]
    public void Decide_ListOfFactsChangesAfterwards_TheReasonsDoNot()
    {
        var facts = new List<object> { new Turnover("c1", 500m), new Complaint("c1", 3) };
        var expected = _rulebook.Decide(Grades, new SubjectFacts("c1", facts.ToArray()), AsOf).ToJson();

        var kept = _rulebook.Decide(Grades, new SubjectFacts("c1", facts), AsOf);
        facts.Clear();
        facts.Add(new Turnover("c1", 1m));

        kept.ToJson().Should().Be(expected);
    }

    [Fact]
    public void Decide_LaterDecisionsOfOtherDaysAndSubjects_TheReasonsStay()
    {
        var kept = _rulebook.Decide(Perks, Customer("c1", 90m), AsOf.AddYears(-1));
        var expected = Rulebook.Compose(new DemoModule()).Decide(Perks, Customer("c1", 90m), AsOf.AddYears(-1)).ToJson();

        for (var i = 0; i < 20; i++)
            _rulebook.Decide(Perks, Customer($"c{i}", i * 10), AsOf.AddDays(-40 * i)).Reasons.Should().NotBeNull();

        kept.ToJson().Should().Be(expected).And.Contain("\"value\":\"80\"", "gold began at 80 then");
    }

    [Fact]
    public void Decide_ReadByEightThreads_AllReadTheSame()
    {
        var decided = _rulebook.Decide([Grades, Perks], Customer("c1", 500m, new Complaint("c1", 3), new Waiver("c1", Grade.Silver)), AsOf).Of(Perks);

        Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => decided.ToJson()).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void DecideMany_OneDecisionKept_TheFactsOfTheOthersGo()
    {
        var (kept, others) = KeepTheFirst();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        others.Count(other => other.IsAlive).Should().BeLessThanOrEqualTo(1, "the last one read may still be in a register");
        kept.Reasons.Should().NotBeEmpty();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (Decision<IReadOnlyList<Perk>> Kept, WeakReference[] Others) KeepTheFirst()
    {
        var customers = Enumerable.Range(0, 700).Select(i => Customer($"c{i}", i)).ToList();
        var decided = _rulebook.DecideMany(Perks, customers, AsOf).ToList();
        return (decided[0], [.. customers.Skip(1).Select(customer => new WeakReference(customer))]);
    }
}
