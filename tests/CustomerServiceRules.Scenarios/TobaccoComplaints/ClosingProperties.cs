using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>Whatever is tried in whatever order by whomever, with whatever is known of the case at the time.</summary>
public sealed class ClosingProperties(ITestOutputHelper output)
{
    private static readonly Role[] Roles =
    [
        TobaccoRoles.Customer, TobaccoRoles.ReceptionStaff, TobaccoRoles.CityCompany, TobaccoRoles.OwningDepartment,
        TobaccoRoles.ComplaintAssessmentCentre, TobaccoRoles.Unit, Role.Clock,
    ];

    private static readonly HandlingRound[] Rounds =
    [
        Cases.Done,
        Cases.Done,
        Cases.Done,
        Cases.Solved,
        Cases.Done with { Finding = new Investigation(IsTrue: null, "cause", "Zhang", "solution") },
        Cases.Done with { Finding = new Investigation(true, null, "Zhang", "solution") },
        Cases.Done with { Finding = new Investigation(true, "cause", null, "solution") },
        Cases.Done with { Finding = new Investigation(true, "cause", "Zhang", " ") },
        Cases.Done with { Handling = null },
        Cases.Done with { Answer = "" },
        Cases.Done with { RecordNumber = null },
        Cases.Done with { CallBack = Cases.Content with { Caller = "marketing centre" } },
        Cases.Done with { CallBack = Cases.Content with { Satisfied = false } },
        Cases.Done with { CallBack = Cases.Content with { ResultConfirmed = false } },
        Cases.Done with { CallBack = Cases.Content with { NewDemand = "more" } },
    ];

    private static readonly Gen<Attempt> Attempts =
        from isNext in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from trigger in Gen.Elements(Enum.GetValues<Trigger>())
        from role in Gen.Elements(Roles)
        from rounds in Gen.Elements(Rounds).ArrayOf(4)
        from isTyped in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from owner in Gen.Frequency((4, Gen.Constant<string?>("marketing centre")), (1, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>(Cases.Centre)))
        from watch in Gen.Frequency((8, Gen.Constant<RetaliationTrigger?>(null)), (1, Gen.Elements(Enum.GetValues<RetaliationTrigger>()).Select(one => (RetaliationTrigger?)one)))
        from minutes in Gen.Choose(0, 600)
        select new Attempt(isNext, trigger, role, rounds, isTyped, owner, watch, minutes);

    [Fact]
    public void No_case_is_ever_closed_without_what_the_document_demands_before()
    {
        var closed = 0;
        var reopened = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Attempts.ArrayOf(60).ToArbitrary(), attempts =>
        {
            var walk = new Walk();
            foreach (var attempt in attempts)
                walk.Try(attempt);
            closed += walk.IsClosed ? 1 : 0;
            reopened += walk.WasReopened ? 1 : 0;
            return walk.Complaints.Count == 0 ? true.ToProperty() : false.Label(string.Join("; ", walk.Complaints));
        }));

        output.WriteLine($"{closed} of 300 walks were closed, {reopened} were reopened");
        closed.Should().BeGreaterThan(30, "the walks must reach the end often enough to tell something");
        reopened.Should().BeGreaterThan(30, "and through reopenings");
    }

    private sealed record Attempt(
        bool IsNext, Trigger Trigger, Role Role, HandlingRound[] Rounds, bool IsTyped, string? Owner, RetaliationTrigger? Watch, int Minutes);

    /// <summary>One case, and beside it a bookkeeper of its own that notes what was known at each step of the present round.</summary>
    private sealed class Walk
    {
        private readonly Dictionary<Trigger, (TobaccoComplaint Case, Role Role)> _shown = [];
        private LifecycleRecord _record = Cases.Lifecycle.Start("C1", Cases.Friday);
        private DateTimeOffset _now = Cases.Friday;
        private int _round;

        public List<string> Complaints { get; } = [];

        public bool IsClosed => Cases.Lifecycle.StateOf(_record) == State.Closed;

        public bool WasReopened => _round > 0;

        public void Try(Attempt attempt)
        {
            _now = _now.AddMinutes(attempt.Minutes);
            var complaint = Cases.Raised with
            {
                Type = attempt.IsTyped ? TobaccoCaseType.Complaint : null,
                OwningDepartment = attempt.Owner,
                Rounds = attempt.Rounds,
                Retaliation = new Retaliation("no deliveries")
                {
                    Person = "Zhang",
                    Unit = "Wolong",
                    IsSanctioned = attempt.IsTyped,
                },
            };
            if (attempt.Watch is { } watch && Cases.Lifecycle.Fire(_record, watch, complaint, attempt.Role, _now) is Accepted beside)
                _record = beside.Record;

            var trigger = attempt.IsNext ? Next(attempt.Trigger) : attempt.Trigger;
            var role = attempt.IsNext ? Cases.RoleOf(trigger) : attempt.Role;
            if (Cases.Lifecycle.Fire(_record, trigger, complaint, role, _now) is not Accepted accepted)
                return;

            var free = Cases.Lifecycle.IsIn(_record, RetaliationState.NoneOpen);
            _record = accepted.Record;
            _shown[trigger] = (complaint, role);
            if (trigger == Trigger.Close)
                Judge(free);
            if (trigger == Trigger.Reopen)
                (_round, _) = (_round + 1, _shown.Remove(Trigger.Verify) & _shown.Remove(Trigger.Resolve) & _shown.Remove(Trigger.TellResult) & _shown.Remove(Trigger.CallBack));
        }

        private Trigger Next(Trigger other) => Cases.Lifecycle.StateOf(_record) switch
        {
            State.Received => Trigger.Record,
            State.Recorded or State.Reopened => Trigger.Assign,
            State.Assigned => Trigger.Verify,
            State.Verified => Trigger.Resolve,
            State.Resolved => Trigger.TellResult,
            State.FedBack => Trigger.CallBack,
            State.CalledBack => other > Trigger.CallBack ? Trigger.Close : Trigger.Reopen,
            _ => other,
        };

        private void Judge(bool free)
        {
            Demand(Trigger.Record, (shown, role) => shown.Type is not null && role == TobaccoRoles.ReceptionStaff);
            Demand(Trigger.Assign, (shown, _) => shown.OwningDepartment == "marketing centre");
            Demand(Trigger.Verify, (shown, _) => Of(shown).Finding.IsTrue is not null);
            Demand(Trigger.Resolve, (shown, _) => Of(shown).Finding is { Cause.Length: > 0, ResponsiblePerson.Length: > 0, Solution: "solution" or "visit on Monday, every week" });
            Demand(Trigger.TellResult, (shown, _) => Of(shown) is { Handling.Length: > 0, Answer.Length: > 0, RecordNumber.Length: > 0 });
            Demand(Trigger.CallBack, (shown, role) => Of(shown).CallBack?.Caller == Cases.Centre && role == TobaccoRoles.ComplaintAssessmentCentre);
            Demand(Trigger.Close, (shown, _) => Of(shown).CallBack is { ResultConfirmed: true, Satisfied: true, NewDemand: null });
            if (!free)
                Complaints.Add("closed with retaliation in the air");
        }

        private HandlingRound Of(TobaccoComplaint shown) => shown.Rounds[_round];

        private void Demand(Trigger trigger, Func<TobaccoComplaint, Role, bool> holds)
        {
            if (!_shown.TryGetValue(trigger, out var shown) || !holds(shown.Case, shown.Role))
                Complaints.Add($"closed in round {_round} without a proper {trigger}");
        }
    }
}
