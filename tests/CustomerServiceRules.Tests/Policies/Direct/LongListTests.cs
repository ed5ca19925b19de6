using CustomerServiceRules.Engines;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Tests.Composition;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>A list too long to look through for each of many subjects.</summary>
public sealed class LongListTests
{
    private const int Subjects = 60;

    private static int _reads;

    [Theory]
    [InlineData(typeof(StepOfTheTurnover), 600)]
    [InlineData(typeof(TurnoverOfTheStep), 600)]
    public void DecideMany_ManySharedFactsToCompareWith_FindsThemByAnIndex(Type rule, int steps)
    {
        var book = Book(rule, steps);
        var before = _reads;

        Decide(book).Should().AllBeEquivalentTo("step:");

        (_reads - before).Should().BeLessThan(Subjects * steps / 10, "{0} subjects are not compared with {1} entries each", Subjects, steps);
    }

    [WithoutSessionsTheory]
    [InlineData(typeof(StepOfTheTurnover), 500)]
    [InlineData(typeof(TurnoverOfTheStep), 500)]
    public void DecideMany_FewSharedFactsToCompareWith_LooksThroughThem(Type rule, int steps)
    {
        var book = Book(rule, steps);
        var before = _reads;

        Decide(book).Should().AllBeEquivalentTo("step:");

        (_reads - before).Should().BeGreaterThanOrEqualTo(Subjects * steps, "else the counting tells nothing");
    }

    private sealed class WithoutSessionsTheoryAttribute : TheoryAttribute
    {
        public WithoutSessionsTheoryAttribute() => Skip = Engine.DecidesDirectly ? null : "This side of the seam decides in sessions.";
    }

    private static List<string> Decide(Rulebook book) =>
    [
        .. book.DecideMany(Findings.Policy, Enumerable.Range(0, Subjects).Select(i => Customer($"c{i}", i)), AsOf)
            .Select(decision => decision.Values.Single()),
    ];

    private static Rulebook Book(Type rule, int steps)
    {
        var list = new DataList<Step>("acme.steps", new LocalizedText("Steps", "梯级"), Enumerable.Range(0, steps).Select(i => new Step(i)));
        var book = Rulebook.Compose(
            new DemoModule(), AdHocModule.Vendor(contents => contents.Lists(list).Policy(Findings.Policy).Rule(rule)));
        book.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();
        return book;
    }

    /// <summary>An entry of a list that counts how often one is read.</summary>
    private sealed class Step(decimal at) : ICited
    {
        public decimal At => Interlocked.Increment(ref _reads) > 0 ? at : 0;

        public IReadOnlyList<string> Clauses => ["ACME-1"];
    }

    [Name("acme.step-of-the-turnover")]
    [Cites("ACME-1")]
    private sealed class StepOfTheTurnover : Rule
    {
        public override void Define()
        {
            Turnover turnover = null!;
            Step step = null!;
            When().Match(() => turnover).Match(() => step, s => s.At == turnover.Amount);
            Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("step", "")));
        }
    }

    [Name("acme.turnover-of-the-step")]
    [Cites("ACME-1")]
    private sealed class TurnoverOfTheStep : Rule
    {
        public override void Define()
        {
            Step step = null!;
            Turnover turnover = null!;
            When().Match(() => step).Match(() => turnover, t => t.Amount == step.At);
            Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("step", "")));
        }
    }
}
