using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

[Trait("Behaviour", "R96")]
public class AgendaFilterFixture : EngineFixture
{
    private readonly Customer _ann = new("ann");

    public AgendaFilterFixture()
    {
        Setup.Rule<First>();
        Setup.Rule<Second>();
    }

    [Fact]
    public void AddFilter_Global_RejectsForAllRules()
    {
        Session.Agenda.AddFilter(new DelegateFilter(a => a.Facts.Any(f => f.Value is Customer { Score: > 0 })));
        Session.Insert(_ann);
        Session.Fire().Should().Be(0);
        _ann.Score = 1;
        Session.Update(_ann);
        Session.Fire().Should().Be(2);
    }

    [Fact]
    public void AddFilter_ForOneRule_LeavesTheOtherAlone()
    {
        Session.Agenda.AddFilter(Setup.Rules.First().Definition, new DelegateFilter(_ => false));
        Session.Insert(_ann);
        Session.Fire();
        Verify(x => x.Rule<Second>().Fired());
    }

    [Fact]
    public void AddFilter_Several_GlobalFirstAndStopsAtTheFirstRejection()
    {
        Session.Agenda.AddFilter(Setup.Rules.First().Definition, Logging("rule", true));
        Session.Agenda.AddFilter(Logging("g1", true));
        Session.Agenda.AddFilter(Logging("g2", true));
        Session.Insert(_ann);
        Log.Should().Equal("g1 first", "g2 first", "rule first", "g1 second", "g2 second");
        Log.Clear();
        Session.Agenda.AddFilter(Logging("g3", false));
        Session.Update(_ann);
        Log.Should().Equal("g1 first", "g2 first", "g3 first", "g1 second", "g2 second", "g3 second");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void AddFilter_AfterTheActivation_DoesNotJudgeIt()
    {
        Session.Insert(_ann);
        Session.Agenda.AddFilter(new DelegateFilter(_ => false));
        Session.Fire().Should().Be(2);
        Session.Update(_ann);
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R97")]
    public void StatefulFilter_IsToldOfSelectionAndRemoval()
    {
        var filter = new StatefulFilter();
        Session.Agenda.AddFilter(Setup.Rules.First().Definition, filter);
        Session.Insert(_ann);
        Session.Fire();
        Session.Update(_ann);
        Session.Fire();
        Session.Retract(_ann);
        filter.Log.Should().Equal("accept Created", "select Created", "accept Updated", "select Updated", "remove Removed");
    }

    [Fact]
    [Trait("Behaviour", "R109")]
    public void AgendaFilter_Throws_PassesUnwrapped()
    {
        Session.Agenda.AddFilter(new DelegateFilter(_ => throw new InvalidTimeZoneException()));
        Session.Invoking(s => s.Insert(_ann)).Should().Throw<InvalidTimeZoneException>();
    }

    private DelegateFilter Logging(string name, bool answer) => new(a =>
    {
        Log.Add(name + " " + a.Rule.Name);
        return answer;
    });

    private sealed class DelegateFilter(Func<Activation, bool> accept) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => accept(activation);
    }

    private sealed class StatefulFilter : IStatefulAgendaFilter
    {
        public List<string> Log { get; } = new();

        public bool Accept(AgendaContext context, Activation activation)
        {
            Log.Add("accept " + activation.Trigger);
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => Log.Add("select " + activation.Trigger);
        public void Remove(AgendaContext context, Activation activation) => Log.Add("remove " + activation.Trigger);
    }

    [Name("first")]
    public class First : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("second")]
    public class Second : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
