using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.TestData;
using CustomerServiceRules.Tests.Demo;
using Xunit.Abstractions;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>The same rules, subjects and moment, decided on the facts alone and in sessions, each alone and many together.</summary>
public sealed class BothPathsTests(ITestOutputHelper output)
{
    private static readonly Type[] Elements =
    [
        typeof(Computes), typeof(FindsExisting), typeof(FindsAbsence), typeof(AllByThemselves), typeof(AllCompared), typeof(Pairs),
        typeof(FromEarlierDecision), typeof(FromNotes), typeof(BandsReached), typeof(SeverityTwo), typeof(SeveritySeven),
    ];

    private static readonly Policy[] All = [Grades, Perks, Reviewer, Findings.Policy];

    [Fact]
    public void Decide_ElementsOfTheRuleLanguage_SameJsonOnBothPaths() => Compare(300, seed: 20261122, Elements);

    [LongFact]
    public void Decide_ElementsOfTheRuleLanguageLong_SameJsonOnBothPaths() => Compare(20_000, Environment.TickCount, Elements);

    [Fact]
    public void Decide_RulesThatKeepSubjectsApart_SameJsonOnBothPaths() => Compare(60, seed: 7, [.. Elements, typeof(AnyInWords)]);

    [Fact]
    public void Decide_WithARuleSwitchedOff_SameJsonOnBothPaths() => Compare(
        60, seed: 8, Elements, Composition.AdHocModule.Vendor(contents => contents.Without("demo.grade.silver-otherwise", "EXTRA-1"), "Extra", "extra"));

    [Fact]
    public void Decide_AListTooLongToLookThroughForEachOfMany_SameJsonOnBothPaths() => Compare(
        60, seed: 9, Elements, Composition.AdHocModule.Vendor(
            contents => contents.Extend(Findings.Bands, Enumerable.Range(0, 600).Select(i => new Band($"band-{i}", i / 3m))), "Extra", "extra"));

    private void Compare(int subjects, int seed, Type[] rules, params Modules.ProcedureModule[] others)
    {
        output.WriteLine($"seed {seed}, {subjects} subjects");
        Modules.ProcedureModule[] modules = [new DemoModule(), Findings.With(rules), .. others];
        var direct = new RulebookBuilder().Add(modules).Build();
        var sessions = new RulebookBuilder { InSessions = true }.Add(modules).Build();
        var customers = RandomCustomers(new Random(seed), subjects).ToList();

        direct.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();
        direct.Edition.Should().Be(sessions.Edition);
        var expected = customers.Select(customer => Jsons(sessions.Decide(All, customer, AsOf))).ToList();
        customers.Select(customer => Jsons(direct.Decide(All, customer, AsOf))).Should().Equal(expected);
        direct.DecideMany(All, customers, AsOf).Select(Jsons).Should().Equal(expected);
        sessions.DecideMany(All, customers, AsOf).Select(Jsons).Should().Equal(expected);
        foreach (var outcome in new[] { "decided", "conflict", "undecided" })
            string.Join('\n', expected).Should().Contain($"\"outcome\":\"{outcome}\"", "else the comparison says little");
    }

    private static IEnumerable<SubjectFacts> RandomCustomers(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = $"c{i}";
            var facts = new List<object>();
            if (random.Next(10) > 0)
                facts.Add(new Turnover(id, random.Next(400) / 2m));
            if (random.Next(5) == 0)
                facts.Add(new Waiver(id, (Grade)random.Next(3)));
            if (random.Next(4) == 0)
                facts.Add(new Note(random.Next(2) == 0 ? "!" : $"note {random.Next(3)}"));
            facts.AddRange(Enumerable.Range(0, 11).OrderBy(_ => random.Next()).Take(random.Next(4)).Select(severity => new Complaint(id, severity)));
            yield return new SubjectFacts(id, facts.OrderBy(_ => random.Next()));
        }
    }

    private static string Jsons(SubjectDecisions decisions) =>
        $"{decisions.Of(Grades).ToJson()}\n{decisions.Of(Perks).ToJson()}\n{decisions.Of(Reviewer).ToJson()}\n{decisions.Of(Findings.Policy).ToJson()}";
}
