using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using FsCheck;
using FsCheck.Fluent;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class Properties
{
    private static readonly StoreComplaint[] Knowledge =
    [
        Stores.True,
        Stores.True,
        Stores.Untrue,
        Stores.Refusing,
        Stores.Heard,
        Stores.True with { Handler = StoreHandler.Supervisor },
        Stores.But(handling => handling with { RootCause = null }),
        Stores.But(handling => handling with { Result = null, Asked = [] }),
        Stores.But(handling => handling with { Solutions = [Stores.Decided(1, Stores.Judged(1, serves: false), accepted: true)] }),
    ];

    private static readonly Role[] Roles = [StoreRoles.Staff, StoreRoles.Supervisor, StoreRoles.StoreManager, StoreRoles.Customer];

    private static Gen<Attempt[]> Attempts =>
        (from knowledge in Gen.Choose(0, Knowledge.Length - 1)
         from known in Gen.Choose(0, 3)
         from pick in Gen.Choose(0, 1000)
         from role in Gen.Choose(0, Roles.Length - 1)
         from minutes in Gen.Choose(1, 900)
         select new Attempt(Knowledge[knowledge], known > 0, pick, Roles[role], minutes)).ArrayOf(120);

    [Fact]
    public void No_sequence_of_triggers_closes_a_complaint_without_what_the_document_demands_before()
    {
        var closed = 0;
        Check.QuickThrowOnFailure(Prop.ForAll(Attempts.ToArbitrary(), attempts =>
        {
            var steps = Walk(attempts);
            for (var i = 0; i < steps.Count; i++)
            {
                if (steps[i].Happened.To == "Closed")
                {
                    closed++;
                    if (!IsDemanded([.. steps.Take(i + 1)]))
                        return false;
                }
            }

            return true;
        }));

        closed.Should().BeGreaterThan(5, "sequences that never close anything show nothing");
    }

    [Fact]
    public void Clocks_followed_event_by_event_show_what_all_events_together_show() => Check.QuickThrowOnFailure(Prop.ForAll(Attempts.ToArbitrary(), attempts =>
    {
        var followed = Stores.Lifecycle.ClocksOf(Begun());
        foreach (var step in Walk(attempts))
            followed = followed.After(step.Record);
        var at = followed.Record.History.Latest.At.AddHours(1);

        return followed.Read(Stores.True, at).Select(reading => reading.ToString())
            .SequenceEqual(Stores.Lifecycle.Clocks(followed.Record, Stores.True, at).Select(reading => reading.ToString()));
    }));

    /// <summary>Whether the last step, into Closed, was preceded in its own handling by all that SCS-3.4 asks for, with what was known then.</summary>
    private static bool IsDemanded(List<Step> steps)
    {
        var begin = steps.FindLastIndex(step => step.Is(Trigger.Reopen)) + 1;
        var reopenings = steps.Count(step => step.Is(Trigger.Reopen));
        var round = steps.Skip(begin).ToList();
        var accepted = steps.Find(step => step.Is(Trigger.Accept));
        if (accepted is null || string.IsNullOrWhiteSpace(accepted.Knowledge.Complainant.Contact))
            return false;
        if (round[^1].Is(Trigger.Explain))
            return round.Exists(step => step.Is(Trigger.FindUntrue) && step.Handling(reopenings) is { Finding: { IsTrue: false, Cause: not null }, Asked.Count: > 0 })
                && round[^1].Handling(reopenings)?.Explanation is not null;

        var verified = round.FindIndex(step => step.Is(Trigger.FindTrue) && step.Handling(reopenings) is { Finding: { IsTrue: true, Cause: not null }, Asked.Count: > 0 });
        var proposed = round.FindLastIndex(step => step.Is(Trigger.ProposeSolution));
        var agreed = round.FindIndex(step => step.Is(Trigger.AgreeToSolution));
        var begun = round.FindIndex(step => step.Is(Trigger.BeginExecution));
        var fedBack = round.FindIndex(step => step.Is(Trigger.FeedBackResult) && step.Handling(reopenings)?.Result is not null);
        var solution = round.Take(proposed).Count(step => step.Is(Trigger.ProposeSolution));
        return verified >= 0 && verified < proposed && proposed < agreed && agreed < begun && begun < fedBack && fedBack < round.Count - 1
            && round[proposed].Handling(reopenings)!.Solutions[solution].Passes
            && round[agreed].Handling(reopenings)!.Solutions[solution].Round.Accepted == true
            && round[^1].Handling(reopenings) is { RootCause: not null, ImprovementMeasure: not null };
    }

    private static LifecycleRecord Begun() => Stores.Lifecycle.Start("C1", Stores.Monday);

    /// <summary>What is accepted of the attempts, three of four of which take a trigger that the state knows.</summary>
    private static List<Step> Walk(Attempt[] attempts)
    {
        var (record, at, steps) = (Begun(), Stores.Monday, new List<Step>());
        foreach (var attempt in attempts)
        {
            at = at.AddMinutes(attempt.Minutes);
            var known = Stores.Lifecycle.Permitted(record, attempt.Knowledge, null, at).Where(standing => standing.IsPermitted).Select(standing => Enum.Parse<Trigger>(standing.Trigger.Name)).ToList();
            var all = attempt.IsKnown && known.Count > 0 ? known : [.. Enum.GetValues<Trigger>()];
            if (Stores.Lifecycle.Fire(record, all[attempt.Pick % all.Count], attempt.Knowledge, attempt.Role, at) is not Accepted accepted)
                continue;

            record = accepted.Record;
            steps.Add(new Step(record, accepted.Event, attempt.Knowledge));
        }

        return steps;
    }

    private sealed record Attempt(StoreComplaint Knowledge, bool IsKnown, int Pick, Role Role, int Minutes);

    private sealed record Step(LifecycleRecord Record, LifecycleEvent Happened, StoreComplaint Knowledge)
    {
        public bool Is(Trigger trigger) => Happened.Is(trigger);

        public StoreHandling? Handling(int reopenings) => Knowledge.Handlings.ElementAtOrDefault(reopenings);
    }
}
