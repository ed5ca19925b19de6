using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

public sealed class SingleVisitProperties(ITestOutputHelper output)
{
    private static readonly DateOnly First = new(2026, 6, 29);

    private static readonly DateTimeOffset Start = SingleVisitCases.At("2026-06-29 00:00:00");

    [Fact]
    public void Whatever_is_tried_and_whenever_ledger_and_lifecycle_end_alike()
    {
        var ends = new SortedDictionary<State, int>();
        Trigger[] often = [Trigger.Plan, Trigger.Plan, Trigger.Plan, Trigger.CheckIn, Trigger.CheckInOutOfTime, Trigger.CheckInOutOfTime, Trigger.Finish];
        var tries = Gen.Zip(Gen.Elements([.. Enum.GetValues<Trigger>(), .. often]), Gen.Choose(0, 15 * 24 * 60));
        var histories = Gen.Zip(Gen.Elements(Enum.GetValues<CustomerTier>()), Gen.Zip(Gen.Elements(true, false), Gen.ListOf(tries, 9)));

        Prop.ForAll(histories.ToArbitrary(), history =>
        {
            var (tier, (isExcused, tried)) = history;
            var end = Walk(tier, isExcused, [.. tried.OrderBy(one => one.Item2).Select(one => (one.Item1, Start.AddMinutes(one.Item2)))]);
            ends[end] = ends.GetValueOrDefault(end) + 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

        output.WriteLine(string.Join(", ", ends));
        ends.Keys.Should().Contain([State.CheckedIn, State.Missed, State.Excused, State.RefusedByCustomer], "the histories come to different ends");
    }

    /// <summary>Tries the triggers in their order, then lets the clock fire what is due, and compares.</summary>
    private static State Walk(CustomerTier tier, bool isExcused, IReadOnlyList<(Trigger Trigger, DateTimeOffset At)> tried)
    {
        var served = SingleVisitCases.Served(tier);
        if (isExcused)
            served = served with { Excuses = [new ContactExcuse(First, First.AddDays(14), "closed", "GAP-TOB-13b-EXCUSE")] };
        var visit = SingleVisitCases.Of(SingleVisitCases.Schedule.Owed(served, First, First.AddDays(1))[0], tier) with { CustomerLeft = null, Times = [] };
        var record = SingleVisitCases.Lifecycle.Start(visit.Id.Value, Start);
        foreach (var (trigger, at) in tried)
        {
            var known = trigger switch
            {
                Trigger.Plan => visit with { Times = [new PlannedTime(visit.Obligation.Appointment?.Opens ?? at)] },
                Trigger.CheckIn or Trigger.CheckInOutOfTime => visit with { TrackPoint = new TrackPoint(at, SingleVisitCases.Shop) },
                _ => visit,
            };
            if (SingleVisitCases.Lifecycle.Fire(record, trigger, known, SingleVisitCases.RoleOf(trigger), at) is not Accepted accepted)
                continue;
            (record, visit) = (accepted.Record, known);
            served = served with { Excuses = [.. served.Excuses, .. accepted.Effects.Select(order => order.Content).OfType<ContactExcuse>()] };
        }

        var asOf = Start.AddDays(16);
        foreach (var trigger in new[] { Trigger.MarkMissed, Trigger.Excuse })
            record = SingleVisitCases.Lifecycle.Fire(record, trigger, visit, Role.Clock, asOf) is Accepted accepted ? accepted.Record : record;

        var owed = SingleVisitCases.Schedule.Owed(served, First, First.AddDays(1));
        var ledger = SingleVisitCases.Schedule.Settle(owed, TobaccoRetail.ContactOf(record, visit) is { } contact ? [contact] : [], asOf);
        var end = SingleVisitCases.Lifecycle.StateOf(record);
        ledger.Results.Single().State.Should().Be(
            end switch
            {
                State.CheckedIn or State.Done => ObligationState.Met,
                State.Missed or State.SanctionCase => ObligationState.Missed,
                _ => ObligationState.Excused,
            },
            $"the visit ended in {end}: {string.Join(", ", record.History)}");
        (ledger.Findings.Count > 0).Should().Be(
            end is State.Missed or State.SanctionCase || (ledger.Met == 1 && record.History.Last(Trigger.CheckInOutOfTime) is not null), "findings are those of the lifecycle");
        return end;
    }
}
