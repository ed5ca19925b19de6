using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

public sealed class NeedSessionTests
{
    [Theory]
    [InlineData(typeof(EitherOr), "it has an Or")]
    [InlineData(typeof(Counts), "it has a query")]
    [InlineData(typeof(ThenTwice), "it calls Then more than once")]
    [InlineData(typeof(NamesItself), "its candidate depends on the context of the firing")]
    [InlineData(typeof(MadeElsewhere), "it does not make its candidate in the Yield")]
    public void Catalogue_RuleThatNeedsASession_IsNamedWithTheReason(Type rule, string why)
    {
        var book = Rulebook.Compose(new DemoModule(), Findings.With(rule, typeof(Computes)));

        book.Catalogue.Policies.Single(entry => entry.Policy == Findings.Policy).NeedSession.Should().ContainSingle()
            .Which.Why.Should().Be(why);
        book.Catalogue.Policies.Where(entry => entry.Policy != Findings.Policy).SelectMany(entry => entry.NeedSession).Should().BeEmpty();
    }

    [Fact]
    public void Decide_PolicyWithARuleThatNeedsASession_TheOthersConcludeToo()
    {
        var book = Rulebook.Compose(new DemoModule(), Findings.With(typeof(EitherOr), typeof(Counts), typeof(Computes)));
        var customers = new[] { Customer("c1", 90m, new Complaint("c1", 7)), Customer("c2", 200m, new Waiver("c2", Grade.Silver)) };
        string[][] expected = [["computed:45 ", "count:1", "or:"], ["computed:100 big", "or:"]];

        customers.Select(customer => book.Decide(Findings.Policy, customer, AsOf).Values).Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
        book.DecideMany(Findings.Policy, customers, AsOf).Select(decision => decision.Values).Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Catalogue_RuleThatNeedsASession_TheEditionDoesNotTell()
    {
        var modules = new Modules.ProcedureModule[] { new DemoModule(), Findings.With(typeof(Counts)) };

        new RulebookBuilder { InSessions = true }.Add(modules).Build().Edition.Should().Be(new RulebookBuilder().Add(modules).Build().Edition);
    }
}
