using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class HierarchyTests
{
    private static readonly Lifecycle<Complaint, VisitState, VisitTrigger> Lifecycle =
        Rulebook.Compose(new CareModule(VisitLifecycle.Instance)).Lifecycle(VisitLifecycle.Instance);

    [Fact]
    public void Fire_IntoAStateWithAnInitialSubstate_EndsInTheSubstate()
    {
        var accepted = Fire(Start(), VisitTrigger.Depart);

        accepted.To.Should().Be("OnTheWay");
        Names(accepted).Should().Equal("leave-Planned", "enter-Running", "enter-OnTheWay");
        Lifecycle.IsIn(accepted.Record, VisitState.Running).Should().BeTrue();
    }

    [Fact]
    public void Fire_AmongSubstates_LeavesOnlyWhatIsLeft()
    {
        var accepted = Fire(At(VisitTrigger.Depart), VisitTrigger.Arrive);

        accepted.Should().BeEquivalentTo(new { From = "OnTheWay", To = "AtCustomer" });
        Names(accepted).Should().Equal("leave-OnTheWay", "enter-AtCustomer", "arrived");
    }

    [Fact]
    public void Fire_WhatTheEnclosingStateReenters_LeavesAllAndBeginsAgain()
    {
        var accepted = Fire(At(VisitTrigger.Depart, VisitTrigger.Arrive, VisitTrigger.Wait), VisitTrigger.Restart);

        accepted.To.Should().Be("OnTheWay");
        accepted.Event.Kind.Should().Be(EventKind.Reentered);
        Names(accepted).Should().Equal("leave-Waiting", "leave-AtCustomer", "leave-Running", "enter-Running", "enter-OnTheWay");
    }

    [Theory]
    [InlineData(0, "Done")]
    [InlineData(1, "Planned")]
    public void Fire_AChoice_LeadsWhereTheCaseSaysAndCitesTheChoice(int loss, string expected)
    {
        var accepted = Fire(At(VisitTrigger.Depart), VisitTrigger.Settle, Case with { Loss = loss });

        accepted.To.Should().Be(expected);
        accepted.Clauses.Should().Equal("CARE-1", "CARE-5");
    }

    [Fact]
    public void Fire_WhatTheInnerStateIgnores_NeverReachesTheEnclosingOne()
    {
        var accepted = Fire(At(VisitTrigger.Depart), VisitTrigger.Finish, Case with { Cause = "late" });

        accepted.Should().BeEquivalentTo(new { To = "OnTheWay", Clauses = new[] { "CARE-1" } });
        accepted.Event.Kind.Should().Be(EventKind.Stayed);
    }

    [Fact]
    public void Fire_WhatTheEnclosingStateGuards_IsRefusedInTheInnerOne()
    {
        var record = At(VisitTrigger.Depart, VisitTrigger.Arrive, VisitTrigger.Wait);

        Lifecycle.Fire(record, VisitTrigger.Finish, Case, Anyone, CareModule.Monday).Should().BeOfType<Refused>().Which.Unmet[0].Id.Should().Be("care.guard.has-cause");
        Fire(record, VisitTrigger.Finish, Case with { Cause = "late" }).Clauses.Should().Equal("CARE-1", "CARE-2");
    }

    [Fact]
    public void Fire_WhatNoEnclosingStateKnows_ListsWhatTheyPermit() =>
        Lifecycle.Fire(At(VisitTrigger.Depart, VisitTrigger.Arrive), VisitTrigger.Depart, Case, Anyone, CareModule.Monday)
            .Should().BeOfType<NotPermitted>().Which.Permitted.Select(trigger => trigger.Name).Should().Equal("Wait", "Restart", "Settle", "Finish", "Expire");

    [Theory]
    [InlineData("Depart", "running 0")]
    [InlineData("Depart Arrive", "running 0, at-customer 1")]
    [InlineData("Depart Arrive Wait", "running 0, at-customer 1, waiting 2")]
    [InlineData("Depart Arrive Wait Resume", "running 0, at-customer 1")]
    [InlineData("Depart Arrive Wait Resume Wait", "running 0, at-customer 1, waiting 4")]
    [InlineData("Depart Arrive Wait Restart", "running 3")]
    [InlineData("Depart Arrive Wait Restart Arrive", "running 3, at-customer 4")]
    [InlineData("Depart Finish Arrive", "running 0, at-customer 2")]
    public void Due_InStatesWithinStates_CountsFromTheEntryIntoEach(string path, string expected)
    {
        var record = At([.. path.Split(' ').Select(Enum.Parse<VisitTrigger>)]);

        Due(record).Should().Be(expected);
        Due(Lifecycle.Read(record.ToJson())).Should().Be(expected, "a stored history counts alike");
    }

    [Fact]
    public void Describe_StatesWithinStates_NamesThemWithTheirEffectsAndTheInitialSubstate()
    {
        var description = Lifecycle.Description;

        description.States.Select(state => (state.Name, state.Superstate, state.InitialSubstate)).Should().Equal(
            ("Planned", null, null), ("Running", null, "OnTheWay"), ("OnTheWay", "Running", null), ("AtCustomer", "Running", null), ("Waiting", "AtCustomer", null), ("Done", null, null));
        description.States[1].EntryEffects.Should().Equal("care.effect.enter-Running");
        description.States[1].ExitEffects.Should().Equal("care.effect.leave-Running");
        description.Transitions.Should().ContainSingle(move => move.Trigger == "Settle").Which.Should().BeEquivalentTo(
            new { From = "Running", To = (string?)null, Kind = TransitionKind.Choice, Choice = "care.visit.by-loss", PossibleTo = new[] { "Planned", "Done" } });
        description.Choices.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "care.visit.by-loss", Clauses = new[] { "CARE-5" } });
        description.Transitions.Should().ContainSingle(move => move.Trigger == "Arrive").Which.Effects.Should().Equal("care.effect.arrived");
        description.Transitions.Should().ContainSingle(move => move.Kind == TransitionKind.Reentry).Which.Should().BeEquivalentTo(new { From = "Running", To = "Running" });
        description.Transitions.Should().ContainSingle(move => move.Kind == TransitionKind.Ignored).Which.From.Should().Be("OnTheWay");
    }

    private static string Due(LifecycleRecord record) => string.Join(", ", Lifecycle.Due(record, Case, CareModule.Monday)
        .Select(due => $"{due.Id["care.visit.".Length..]} {(due.At - CareModule.Monday).TotalHours}"));

    private static IEnumerable<string> Names(Accepted accepted) => accepted.Effects.Select(effect => effect.Id["care.effect.".Length..]);

    private static LifecycleRecord Start() => Lifecycle.Start("C1", CareModule.Monday.AddDays(-1));

    /// <summary>Fires one trigger an hour, the first on Monday.</summary>
    private static LifecycleRecord At(params VisitTrigger[] path) => path.Select((trigger, hour) => (trigger, hour))
        .Aggregate(Start(), (record, next) => Fire(record, next.trigger, hours: next.hour).Record);

    private static Accepted Fire(LifecycleRecord record, VisitTrigger trigger, Complaint? @case = null, int hours = 0) =>
        Lifecycle.Fire(record, trigger, @case ?? Case, Anyone, CareModule.Monday.AddHours(hours)).Should().BeOfType<Accepted>().Subject;
}
