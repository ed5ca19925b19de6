using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.PropertyComplaints;
using FsCheck;
using FsCheck.Fluent;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>Fires at random, with whatever the host knows at the time, and looks at how complaints came to be over.</summary>
public sealed class ClosingProperties
{
    private static readonly Trigger[] Triggers = Enum.GetValues<Trigger>();
    private static readonly ReceptionRoute?[] Routes = [null, .. Enum.GetValues<ReceptionRoute>().Select(route => (ReceptionRoute?)route)];

    private static readonly ILookup<string, Trigger> Known = Estate.Lifecycle.Description.Transitions
        .ToLookup(transition => transition.From, transition => Enum.Parse<Trigger>(transition.Trigger), StringComparer.Ordinal);

    [Fact]
    public void No_sequence_of_triggers_ends_a_complaint_without_what_the_document_demands()
    {
        var (closed, referred, unfounded) = (0, 0, 0);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            (from route in Gen.Elements(Routes) from moves in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 120) select (route, moves)).ToArbitrary(),
            run =>
            {
                var (record, calls) = Walk(run.route, run.moves);
                var state = Estate.Lifecycle.StateOf(record);
                var isUnfounded = state == State.Closed && record.History.Latest.From == nameof(State.NotValid);
                closed += state == State.Closed ? 1 : 0;
                referred += state == State.ReferredElsewhere ? 1 : 0;
                unfounded += isUnfounded ? 1 : 0;
                return state switch
                {
                    State.Closed when isUnfounded => IsReceived(record, run.route) && IsAfter(record, Trigger.Answer, Trigger.FindNotValid),
                    State.Closed => IsReceived(record, run.route) && IsHandled(record) && calls[^1] is { ResultConfirmed: true, Satisfied: true, NewDemand: null, Caller: "cgh.customer-relations" },
                    State.ReferredElsewhere => IsReceived(record, run.route),
                    _ => true,
                };
            }));

        closed.Should().BeGreaterThan(5, "the walks reach the end");
        unfounded.Should().BePositive();
        referred.Should().BePositive();
    }

    /// <summary>Recorded, and before that told or notified where the route asks for it.</summary>
    private static bool IsReceived(LifecycleRecord record, ReceptionRoute? route)
    {
        var recorded = record.History.First(Trigger.Record);
        return route is not null
            && recorded is not null
            && (route != ReceptionRoute.OutsideWorkingTime || record.History.First(Trigger.TellFeedbackTime)?.Sequence < recorded.Sequence)
            && (route is ReceptionRoute.InWorkingTime or ReceptionRoute.OutsideWorkingTime || record.History.First(Trigger.NotifyDutyDepartment)?.Sequence < recorded.Sequence);
    }

    /// <summary>A task, its result, an answer and a call-back, in this order, after all that came before.</summary>
    private static bool IsHandled(LifecycleRecord record) =>
        IsAfter(record, Trigger.Close, Trigger.CallBack) && IsAfter(record, Trigger.CallBack, Trigger.Answer) && IsAfter(record, Trigger.Answer, Trigger.ReportResult)
        && IsAfter(record, Trigger.ReportResult, Trigger.StartHandling) && IsAfter(record, Trigger.StartHandling, Trigger.IssueTask)
        && record.History.Where(happened => happened.Is(Trigger.IssueTask)).All(happened => happened.Role!.Equals(PropertyComplaintRoles.CustomerRelations));

    private static bool IsAfter(LifecycleRecord record, Trigger trigger, Trigger other) =>
        record.History.Last(trigger) is { } happened && record.History.Last(other) is { } before && happened.Sequence > before.Sequence;

    private static (LifecycleRecord Record, List<CallBack> Calls) Walk(ReceptionRoute? route, int[] moves)
    {
        var record = Estate.Lifecycle.Start("C1", Estate.Friday);
        var calls = new List<CallBack>();
        foreach (var move in moves)
        {
            var chance = new Random(move);
            var known = Known[record.State].ToList();
            var trigger = chance.Next(4) == 0 || known.Count == 0 ? Triggers[chance.Next(Triggers.Length)] : known[chance.Next(known.Count)];
            var complaint = Sometimes(chance, route, record, calls);
            Role[] roles = [PropertyComplaintRoles.CustomerRelations, Walks.By(trigger), Walks.By(trigger), PropertyComplaintRoles.DepartmentHead];
            if (Estate.Lifecycle.Fire(record, trigger, complaint, roles[chance.Next(roles.Length)], record.History.Latest.At.AddHours(1)) is not Accepted accepted)
                continue;

            record = accepted.Record;
            if (trigger == Trigger.CallBack)
                calls.Add(complaint.CallBacks[calls.Count]);
        }

        return (record, calls);
    }

    /// <summary>What the host knows changes from step to step; each thing is mostly there.</summary>
    private static PropertyComplaint Sometimes(Random chance, ReceptionRoute? route, LifecycleRecord record, List<CallBack> calls)
    {
        var isUnfounded = chance.Next(6) == 0;
        CallBack next = chance.Next(4) switch
        {
            0 => Estate.Discontent,
            1 => Estate.Content with { Caller = "estate services" },
            _ => Estate.Content,
        };
        return Estate.Known() with
        {
            Route = route,
            Category = chance.Next(8) switch
            {
                0 => null,
                1 => PropertyComplaintCategory.EngineeringQuality,
                _ => PropertyComplaintCategory.PropertyManagement,
            },
            Validity = chance.Next(6) == 0 ? null : isUnfounded ? ComplaintValidity.NotValid : ComplaintValidity.Valid,
            ReasonOfInvalidity = chance.Next(3) == 0 ? null : "not the company's",
            ResponsibleDepartment = chance.Next(6) == 0 ? PropertyComplaintRoles.CustomerRelations.Id : "estate services",
            DepartmentHead = chance.Next(6) == 0 ? null : "Head Wang",
            PromisedFeedbackAt = record.History.Latest.At.AddHours(chance.Next(4)),
            Results = [.. Enumerable.Repeat(new HandlingResult("estate services", "done"), record.History.Count(happened => happened.Is(Trigger.ReportResult)) + chance.Next(2))],
            CallBacks = chance.Next(4) == 0 ? [.. calls] : [.. calls, next],
        };
    }
}
