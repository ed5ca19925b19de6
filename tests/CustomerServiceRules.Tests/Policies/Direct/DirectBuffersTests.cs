using System.Runtime.CompilerServices;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>The buffers of a thread outlive a decision, and what was decided on does not.</summary>
public sealed class DirectBuffersTests
{
    [Theory]
    [InlineData(typeof(AnyInWords), "no condition sees more than the fact")]
    [InlineData(typeof(Pairs), "each is compared with each")]
    [InlineData(typeof(FindsExisting), "some are only looked for")]
    [InlineData(typeof(Computes), "something is computed")]
    public void Decide_DecisionDropped_NoFactOfTheSubjectStays(Type rule, string because)
    {
        var book = Rulebook.Compose(new DemoModule(), Findings.With(rule));
        book.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();

        var facts = DecideAndDrop(book);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        facts.Where(fact => fact.Reference.IsAlive).Select(fact => fact.Name).Should().BeEmpty(because);
        GC.KeepAlive(book);
    }

    // Apart, so that no local variable of the test holds a fact.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (string Name, WeakReference Reference)[] DecideAndDrop(Rulebook book)
    {
        object[] facts = [new Turnover("c1", 500m), .. Enumerable.Range(2, 6).Select(severity => new Complaint("c1", severity))];
        book.Decide(Findings.Policy, new SubjectFacts("c1", facts), AsOf).Outcome.Should().NotBe(DecisionOutcome.Undecided);
        return [.. facts.Select(fact => ($"{fact}", new WeakReference(fact)))];
    }
}
