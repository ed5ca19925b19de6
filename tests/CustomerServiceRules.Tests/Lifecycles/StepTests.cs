using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class StepTests
{
    private static readonly DateOnly Tuesday = new(2026, 9, 29);

    private static readonly Parameter<int> Limit = new(
        "care.limit", Text, "", new DatedValue<int>(null, Tuesday, 1, "CARE-2"), new DatedValue<int>(Tuesday, null, 2, "CARE-2"));

    [Fact]
    public void Step_InAGuard_ShowsRecordCaseRoleAndInstant() => Seen(step => $"{step.Record.CaseId} {step.Record.State} {step.Case.Customer} {step.Role} {step.AsOf:HH:mm}")
        .Should().Be("C1 Red K1 care.anyone 09:00");

    [Theory]
    [InlineData(0, "1")]
    [InlineData(14, "1")]
    [InlineData(15, "2")]
    public void Value_OfAParameter_IsTheOneInForceOnTheLocalDay(int hours, string expected) =>
        Seen(step => $"{step.Value(Limit)}", CareModule.Monday.AddHours(hours).ToUniversalTime()).Should().Be(expected);

    [Fact]
    public void In_AStateOfTheLifecycle_IsTheStateBeforeTheTransition() => Seen(step => $"{step.In(Light.Red)} {step.In(Light.Green)}").Should().Be("True False");

    [Fact]
    public void In_AStateOfNoTrack_IsAFaultOfTheGuard()
    {
        var asking = () => Seen(step => $"{step.In(VisitState.Done)}");

        asking.Should().Throw<LifecycleFaultException>().Where(fault => fault.Part == "care.guard.looks")
            .WithInnerException<ArgumentException>().WithMessage("Found a state of VisitState, expected one of care.adhoc: Light.*");
    }

    [Fact]
    public void Equals_OfStepsOfOneFiring_IsTrueAndOfTwoFirings_False()
    {
        var steps = new List<Step<Complaint>>();
        Seen(step =>
        {
            steps.Add(step);
            return "";
        });
        Seen(step =>
        {
            steps.Add(step);
            return "";
        });

        steps.Distinct().Should().HaveCount(2);
        (steps[0] == steps[1]).Should().BeFalse();
        (steps[0] != default).Should().BeTrue();
        steps[0].Equals((object)steps[0]).Should().BeTrue();
    }

    [Fact]
    public void Permitted_ForNobodyInParticular_AsksNoRole()
    {
        var complaints = CareModule.Complaints();
        var record = complaints.Start("C1", CareModule.Monday);

        complaints.Permitted(record, Case, role: null, CareModule.Monday).Should().ContainSingle().Which.IsPermitted.Should().BeTrue();
        complaints.Permitted(record, Case, ComplaintLifecycle.Supervisor, CareModule.Monday).Single().Unmet.Single().Kind.Should().Be(RequirementKind.Role);
    }

    private static string Seen(Func<Step<Complaint>, string> look, DateTimeOffset? asOf = null)
    {
        var seen = "";
        var definition = Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("looks", step =>
        {
            seen = look(step);
            return true;
        })));
        var lifecycle = Rulebook.Compose(new CareModule(definition) { Parameters = [Limit] }).Lifecycle(definition);

        lifecycle.Fire(lifecycle.Start("C1", CareModule.Monday), Push.Stop, Case, Anyone, asOf ?? CareModule.Monday).IsAccepted.Should().BeTrue();
        return seen;
    }
}
