using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class FireTests
{
    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    private static readonly Complaint Case = new("K1");

    [Fact]
    public void Start_OfACase_IsInTheInitialStateWithTheBeginningAsItsOnlyEvent()
    {
        var record = Lifecycle.Start("C1", CareModule.Monday);

        Lifecycle.StateOf(record).Should().Be(ComplaintState.Received);
        record.Should().BeEquivalentTo(new { CaseId = "C1", Lifecycle = "care.complaint", Version = 1, State = "Received", Sequence = 0 });
        record.History.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = EventKind.Started, At = CareModule.Monday, To = "Received", From = (string?)null, Trigger = (string?)null, Role = (Role?)null });
    }

    [Fact]
    public void Fire_WhatIsPermitted_GivesTheNewRecordWithEffectsAndClauses()
    {
        var before = Lifecycle.Start("C1", CareModule.Monday);

        var outcome = Lifecycle.Fire(before, ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday.AddHours(1));

        var accepted = outcome.Should().BeOfType<Accepted>().Subject;
        accepted.Should().BeEquivalentTo(new { From = "Received", To = "UnderReview", IsAccepted = true });
        accepted.Clauses.Should().Equal("CARE-1");
        accepted.Effects.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "care.complaint.notify-manager", Content = new Notify("manager", "K1") });
        accepted.Effects[0].Clauses.Should().Equal("CARE-2");
        accepted.Record.Should().BeEquivalentTo(new { State = "UnderReview", Sequence = 1 });
        accepted.Event.Should().BeEquivalentTo(new { Trigger = "Accept", Role = ComplaintLifecycle.Manager, At = CareModule.Monday.AddHours(1), Kind = EventKind.Moved });
        before.Should().BeEquivalentTo(new { State = "Received", Sequence = 0 }, "a record never changes");
    }

    [Fact]
    public void Fire_WithAGuardThatDoesNotHold_IsRefusedWithSentenceFindingAndClauses()
    {
        var outcome = Lifecycle.Fire(UnderReview(), ComplaintTrigger.Close, Case, ComplaintLifecycle.Manager, CareModule.Monday);

        var refused = outcome.Should().BeOfType<Refused>().Subject;
        refused.Should().BeEquivalentTo(new { Trigger = "Close", State = "UnderReview" });
        refused.Unmet.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = RequirementKind.Guard, Id = "care.complaint.cause-is-known", Actual = "no cause", Required = "a cause", Clauses = new[] { "CARE-3" } });
        refused.Unmet[0].Sentence.Chinese.Should().Be("原因已查明");
        refused.ToString().Should().Be("Close in UnderReview refused: the cause is known, found no cause, expected a cause (CARE-3)");
    }

    [Fact]
    public void Fire_WithAGuardThatHolds_CitesTriggerAndGuard()
    {
        var outcome = Lifecycle.Fire(UnderReview(), ComplaintTrigger.Close, Case with { Cause = "late" }, ComplaintLifecycle.Manager, CareModule.Monday);

        outcome.Should().BeOfType<Accepted>().Which.Should().BeEquivalentTo(new { To = "Closed", Clauses = new[] { "CARE-3" } });
    }

    [Fact]
    public void Fire_ByAWrongRole_IsRefusedTogetherWithWhatElseIsNotMet()
    {
        var record = UnderReview();
        var outsider = new Role("care.auditor", new("the auditor", "审计员"));

        var outcome = Lifecycle.Fire(record, ComplaintTrigger.Close, Case, outsider, CareModule.Monday);

        outcome.Should().BeOfType<Refused>().Which.Unmet.Select(unmet => (unmet.Kind, unmet.Id, unmet.Actual, unmet.Required)).Should().Equal(
            (RequirementKind.Role, "Close", "care.auditor", "care.customer-manager, care.supervisor"),
            (RequirementKind.Guard, "care.complaint.cause-is-known", "no cause", "a cause"));
    }

    [Fact]
    public void Fire_WhatTheStateDoesNotKnow_SaysWhatIsPermittedAndToWhom()
    {
        var outcome = Lifecycle.Fire(Lifecycle.Start("C1", CareModule.Monday), ComplaintTrigger.Close, Case, ComplaintLifecycle.Manager, CareModule.Monday);

        var refused = outcome.Should().BeOfType<NotPermitted>().Subject;
        refused.Clauses.Should().Equal(Lifecycle.Description.Triggers.Single(trigger => trigger.Name == refused.Trigger).Clauses).And.NotBeEmpty("a forbidden trigger is refused by its clauses too");
        refused.Should().BeEquivalentTo(new { Trigger = "Close", State = "Received" });
        refused.Permitted.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "Accept", Roles = new[] { ComplaintLifecycle.Manager } });
        refused.ToString().Should().Be("Close not permitted in Received; permitted: Accept");
    }

    [Fact]
    public void Fire_InAFinalState_PermitsNothing()
    {
        var closed = Accepted(Lifecycle.Fire(UnderReview(), ComplaintTrigger.Close, Case with { Cause = "late" }, ComplaintLifecycle.Manager, CareModule.Monday));

        Lifecycle.Fire(closed, ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday)
            .Should().BeOfType<NotPermitted>().Which.Permitted.Should().BeEmpty();
    }

    [Fact]
    public void Fire_AnInternalTransition_StaysAndOrdersItsEffect()
    {
        var outcome = Lifecycle.Fire(UnderReview(), ComplaintTrigger.Remind, Case, ComplaintLifecycle.Supervisor, CareModule.Monday);

        var accepted = outcome.Should().BeOfType<Accepted>().Subject;
        accepted.Event.Should().BeEquivalentTo(new { Kind = EventKind.Stayed, From = "UnderReview", To = "UnderReview" });
        accepted.Effects.Should().ContainSingle();
    }

    [Fact]
    public void Fire_WhatIsIgnored_IsRecordedAndOrdersNothing()
    {
        var escalated = Accepted(Lifecycle.Fire(UnderReview(), ComplaintTrigger.Escalate, Case, ComplaintLifecycle.Supervisor, CareModule.Monday));

        var outcome = Lifecycle.Fire(escalated, ComplaintTrigger.Remind, Case, ComplaintLifecycle.Supervisor, CareModule.Monday);

        outcome.Should().BeOfType<Accepted>().Which.Should().BeEquivalentTo(new { From = "Escalated", To = "Escalated", Effects = Array.Empty<EffectOrder>() });
    }

    private static LifecycleRecord UnderReview() => Accepted(
        Lifecycle.Fire(Lifecycle.Start("C1", CareModule.Monday), ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, CareModule.Monday));

    private static LifecycleRecord Accepted(LifecycleOutcome outcome) => outcome.Should().BeOfType<Accepted>().Subject.Record;
}
