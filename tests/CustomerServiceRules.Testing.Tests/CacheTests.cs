using System.Globalization;
using Acme.Loyalty;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Testing.Tests;

public class CacheTests
{
    [Fact]
    public void When_SameBook_ComposesEachOrderOnce()
    {
        var module = new CountedModule();
        var book = ScenarioBook.Of(module);

        Parallel.For(0, 40, turnover => Decide(book, turnover));

        module.Described.Should().Be(1 + book.Seeds.Count);
        book.Rulebook.Should().BeSameAs(book.Rulebook);
        module.Described.Should().Be(1 + book.Seeds.Count);
    }

    [Fact]
    public void With_EqualValues_SharesTheRulebooks()
    {
        var module = new CountedModule();
        var book = ScenarioBook.Of(module).Shuffled(times: 1);

        foreach (var from in new[] { 50m, 60m, 50.0m, 60m })
            Decide(book, 55, scenario => scenario.With(AcmeParameters.GoldFrom, from, "ACME-4"));

        // 50.0 is another text than 50, and the text is what a decision shows.
        module.Described.Should().Be(3 * 2);
    }

    [Fact]
    public void With_EqualValuesOfOtherClauses_DoesNotShareThem()
    {
        var book = ScenarioBook.Of(new AcmeModule()).Shuffled(times: 1);

        Decide(book, 55, scenario => scenario.With(AcmeParameters.GoldFrom, 50m, "ACME-4")).ExpectClauses("ACME-4");
        Decide(book, 55, scenario => scenario.With(AcmeParameters.GoldFrom, 50m, "ACME-1")).ExpectNoClauses("ACME-4");
    }

    [Fact]
    public void With_ManyValues_ForgetsOldRulebooksAndStillDecides()
    {
        var module = new CountedModule();
        var book = ScenarioBook.Of(module).Shuffled(times: 1);

        for (var from = 1; from <= 80; from++)
            Decide(book, from, scenario => scenario.With(AcmeParameters.GoldFrom, from, "ACME-4")).ExpectValue(Grade.Gold);
        var before = module.Described;
        Decide(book, 1, scenario => scenario.With(AcmeParameters.GoldFrom, 1m, "ACME-4")).ExpectValue(Grade.Gold);

        module.Described.Should().Be(before + 2, "the first values were forgotten and had to be composed again");
    }

    private static ScenarioOutcome<Grade> Decide(ScenarioBook book, int turnover, Func<Scenario, Scenario>? with = null)
    {
        var scenario = book.Given(new Turnover(turnover.ToString(CultureInfo.InvariantCulture), turnover)).AsOf(2026, 9, 30);
        return (with?.Invoke(scenario) ?? scenario).When(AcmePolicies.Grades);
    }

    private sealed class CountedModule : ProcedureModule
    {
        private readonly AcmeModule _counted = new();
        private int _described;

        public int Described => _described;

        public override ModuleIdentity Identity => _counted.Identity;

        public override void Describe(ModuleBuilder contents)
        {
            Interlocked.Increment(ref _described);
            _counted.Describe(contents);
        }
    }
}
