using System.Globalization;
using Acme.Loyalty;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Testing.Tests;

/// <summary>Modules whose decisions depend on what must not matter are caught, with the seed that shows it.</summary>
public class StabilityTests
{
    [Fact]
    public void When_ConclusionThatDependsOnTheOrderOfRules_FailsWithTheSeedThatRepeatsIt()
    {
        var book = ScenarioBook.Of(new AdHocModule(rules => rules.Rule<AlternatingA>().Rule<AlternatingB>()));

        var thrown = Caught(book, new Turnover("M-1", 1m));

        thrown.Message.Should().StartWith("adhoc.grade for M-1 as of 2026-09-30T12:00:00+08:00: the decision changes when modules, rules and facts stand in another order.");
        thrown.Expected.Should().Be("a conflict: adhoc.alternating-a (Gold) against adhoc.alternating-b (Silver)");
        thrown.Found.Should().Be("a conflict: adhoc.alternating-a (Silver) against adhoc.alternating-b (Gold)");
        thrown.Message.Should().Contain("After the change:").And.Contain("adhoc.alternating-a concludes Silver (ADHOC-1)");
        thrown.Message.Should().Contain("The JSON differs from character ").And.EndWith($"Seed: {thrown.Seed} (repeat it alone with Shuffled(times: 1, seed: {thrown.Seed}))");
        Caught(book.Shuffled(times: 1, seed: thrown.Seed!.Value), new Turnover("M-1", 1m)).Message.Should().Be(thrown.Message);
    }

    [Fact]
    public void When_ConclusionThatDependsOnTheOrderOfFacts_Fails()
    {
        var book = ScenarioBook.Of(new AdHocModule(rules => rules.Rule<AlternatingA>()));

        Caught(book, new Turnover("M-1", 1m), new Turnover("M-1", 2m)).Message.Should().Contain("stand in another order");
    }

    [Fact]
    public void When_RuleThatMindsForeignFacts_Fails()
    {
        var thrown = Caught(ScenarioBook.Of(new AdHocModule(rules => rules.Rule<NothingElseKnown>())), new Turnover("M-1", 1m));

        thrown.Message.Should().Contain("the decision changes when facts are added that no rule is about");
        thrown.Expected.Should().Be("the value Gold");
        thrown.Found.Should().Be("undecided");
    }

    [Fact]
    public void When_RuleThatBreaksOnForeignFacts_FailsWithTheFaultInside()
    {
        var thrown = Caught(ScenarioBook.Of(new AdHocModule(rules => rules.Rule<PickyRule>())), new Turnover("M-1", 1m));

        thrown.Found.Should().StartWith("a fault: ").And.Contain("found a fact that I do not know");
        thrown.InnerException.Should().BeOfType<PolicyFaultException>();
        thrown.Seed.Should().Be(0);
    }

    [Fact]
    public void When_RuleThatRemembersOtherSubjects_Fails()
    {
        var book = ScenarioBook.Of(new AdHocModule(rules => rules.Rule<JealousRule>())).Shuffled(times: 1);
        var others = Enumerable.Range(2, 9).Select(number => new SubjectFacts($"M-{number}", new Turnover($"M-{number}", 1m)));
        var scenario = book.Given(new Turnover("M-1", 1m)).Beside(others).AsOf(2026, 9, 30);

        var thrown = scenario.Invoking(given => given.When(AdHocModule.Grades)).Should().Throw<ScenarioException>().Which;

        thrown.Message.Should().Contain("the decision changes when other subjects are decided with it");
        thrown.Found.Should().Be("the value Silver");
    }

    [Fact]
    public void When_ModuleThatDescribesItselfOtherwiseEachTime_FailsByTheEdition()
    {
        var described = 0;
        var module = new AdHocModule(rules => rules.Rule<NotedA>(), () => (++described).ToString(CultureInfo.InvariantCulture));

        Caught(ScenarioBook.Of(module), new Turnover("M-1", 1m)).Message.Should().Contain("edition");
        Memory.TakeNotes().Should().NotBeEmpty();
    }

    [Fact]
    public void When_SeveralSeeds_TheEngineReceivesTheRulesInEveryRelativeOrder()
    {
        var book = ScenarioBook.Of(new AdHocModule(rules => rules.Rule<NotedA>().Rule<NotedB>().Rule<NotedC>())).Shuffled(times: 6);
        Memory.TakeNotes();

        book.Given(new Turnover("M-1", 1m)).AsOf(2026, 9, 30).When(AdHocModule.Grades);

        var orders = Memory.TakeNotes().Chunk(3).Select(notes => string.Concat(notes)).Distinct().ToList();
        orders.Should().HaveCountGreaterThan(2).And.OnlyContain(order => order.Order().SequenceEqual("abc"));
        foreach (var (first, second) in new[] { ('a', 'b'), ('b', 'a'), ('a', 'c'), ('c', 'a'), ('b', 'c'), ('c', 'b') })
            orders.Should().Contain(order => order.IndexOf(first) < order.IndexOf(second));
    }

    [Fact]
    public void Shuffled_NoOrderOrNegativeSeed_IsRefused()
    {
        var book = ScenarioBook.Of(new AcmeModule());

        book.Invoking(one => one.Shuffled(times: 0)).Should().Throw<ArgumentOutOfRangeException>();
        book.Invoking(one => one.Shuffled(times: 1, seed: -1)).Should().Throw<ArgumentOutOfRangeException>();
        book.Shuffled(times: 3, seed: 5).Seeds.Should().Equal(5, 6, 7);
    }

    private static ScenarioException Caught(ScenarioBook book, params object[] facts) => book
        .Given("M-1", facts)
        .AsOf(2026, 9, 30)
        .Invoking(scenario => scenario.When(AdHocModule.Grades))
        .Should().Throw<ScenarioException>().Which;
}
