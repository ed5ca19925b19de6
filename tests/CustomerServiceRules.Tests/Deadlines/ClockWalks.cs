using CustomerServiceRules.Lifecycles;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Random ways of cases.</summary>
internal static class ClockWalks
{
    public static readonly DateTimeOffset Begin = At("2024-03-01 09:00");

    /// <summary>Minutes between events: none, a few, hours, or days; often so that openings and closes are met.</summary>
    private static readonly Gen<int> Gaps = Gen.Frequency(
        (2, Gen.Constant(0)), (3, Gen.Choose(1, 30)), (4, Gen.Choose(1, 600)), (3, Gen.Choose(1, 16).Select(hours => hours * 60)), (1, Gen.Choose(1, 5_000)));

    /// <summary>Triggers with the minutes since the one before.</summary>
    public static readonly Gen<(Move Move, int Gap)[]> InOrder =
        (from move in Gen.Elements(Move.Await, Move.AwaitParts, Move.Continue, Move.Continue, Move.Solve, Move.Reopen, Move.Renew, Move.Note)
         from gap in Gaps
         select (move, gap)).ArrayOf().Where(walk => walk.Length <= 14);

    /// <summary>Triggers, or where there is a number corrections of an event, with instants in any order.</summary>
    public static readonly Gen<(Move Move, int? Corrects, int At)[]> InAnyOrder =
        (from move in Gen.Elements(Move.Await, Move.AwaitParts, Move.Continue, Move.Continue, Move.Solve, Move.Reopen, Move.Renew, Move.Note)
         from corrects in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(0, 6).Select(i => (int?)i)))
         from at in Gen.OneOf(Gen.Choose(-300, 6_000), Gen.Choose(0, 20).Select(hours => hours * 60))
         select (move, corrects, at)).ArrayOf().Where(walk => walk.Length <= 14);

    /// <summary>Fires what can be fired.</summary>
    public static LifecycleRecord Walk(ClockDesk desk, (Move Move, int Gap)[] walk, DateTimeOffset begin)
    {
        var (record, at) = (desk.Lifecycle.Start("M1", begin), begin);
        foreach (var (move, gap) in walk)
        {
            at = at.AddMinutes(gap);
            record = TryFire(desk, record, move, at);
        }

        return record;
    }

    /// <summary>The records from the beginning on, each one event longer.</summary>
    public static List<LifecycleRecord> Records(ClockDesk desk, (Move Move, int? Corrects, int At)[] walk)
    {
        var records = new List<LifecycleRecord> { desk.Lifecycle.Start("M1", Begin) };
        foreach (var (move, corrects, minutes) in walk)
        {
            var (record, at) = (records[^1], Begin.AddMinutes(minutes));
            var next = corrects is not { } sequence ? TryFire(desk, record, move, at)
                : sequence <= record.Sequence && record.History.ElementAt(sequence).Correction is null ? desk.Lifecycle.Correct(record, sequence, at, "mistyped", MatterLifecycle.Agent, at)
                : record;
            if (next != record)
                records.Add(next);
        }

        return records;
    }

    public static LifecycleRecord TryFire(ClockDesk desk, LifecycleRecord record, Move move, DateTimeOffset at) =>
        desk.Lifecycle.Fire(record, move, Case, MatterLifecycle.Agent, at) is Accepted accepted ? accepted.Record : record;
}
