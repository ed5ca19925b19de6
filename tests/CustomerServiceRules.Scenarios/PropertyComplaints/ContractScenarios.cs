using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;
using Role = CustomerServiceRules.Lifecycles.Role;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class ContractScenarios
{
    /// <summary>Ways that begin with an answer, which no shortest path takes, or that need what is known of the case to change.</summary>
    private static readonly string[] NotWalkedByOneUnchangingCase =
    [
        "NotValid/Close/Closed",
        "NotValid/FindValid/Recorded",
        "Resolved/FindNotValid/NotValid",
        "Resolved/CallBack/CalledBack",
        "CalledBack/FindNotValid/NotValid",
        "CalledBack/Close/Closed",
        "CalledBack/Reopen/Reopened",
        "Reopened/FindNotValid/NotValid",
        "Reopened/Refer/ReferredElsewhere",
        "Reopened/IssueTask/Assigned",
    ];

    [Fact]
    public void The_way_of_a_complaint_keeps_the_contract_of_lifecycles() =>
        LifecycleContract.Of(PropertyComplaints.Lifecycle, new PropertyComplaintsModule(), new EstateModule())
            .WithCalendar(CalendarBook.Organisation, Estate.Desk)
            .StartingAt(Estate.Friday)
            .Samples(
                Estate.Raw(),
                Estate.Known(),
                Estate.Unfounded(),
                Estate.Known() with { Route = ReceptionRoute.OutsideWorkingTime },
                Estate.Known() with { Route = ReceptionRoute.DisturbingOutsideWorkingTime },
                Estate.Known() with { Route = ReceptionRoute.DisturbingInWorkingTime },
                Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality },
                Estate.Known() with { CallBacks = [Estate.Discontent, Estate.Content] })
            .Verify().NotWalked.Select(path => path.Split(": ")[0]).Should().BeSubsetOf(NotWalkedByOneUnchangingCase);

    [Fact]
    public void Every_transition_is_taken_by_a_complaint()
    {
        var disturbed = Estate.Known() with { Route = ReceptionRoute.DisturbingInWorkingTime };
        var taken = new[]
        {
            Walks.To(State.Closed),
            Walks.To(State.ReferredElsewhere),
            Walks.Of(Estate.Known() with { Route = ReceptionRoute.OutsideWorkingTime }).Through(Trigger.TellFeedbackTime, Trigger.Record),
            Walks.Of(disturbed).Through(Trigger.NotifyDutyDepartment, Trigger.TellFeedbackTime, Trigger.Record),
            Walks.To(State.NotValid).Through(Trigger.Record, Trigger.Answer, Trigger.Close),
            Walks.To(State.NotValid).Through(Trigger.Record).Now(Estate.Known()).Through(Trigger.FindValid),
            Walks.To(State.Recorded).Now(Estate.Unfounded()).Through(Trigger.FindNotValid),
            Walks.To(State.Resolved).Now(Estate.Unfounded()).Through(Trigger.FindNotValid),
            Walks.To(State.CalledBack).Now(Estate.Unfounded()).Through(Trigger.FindNotValid),
            Walks.To(State.Reopened).Now(Estate.Unfounded()).Through(Trigger.FindNotValid),
            Walks.To(State.Reopened).Now(Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality }).Through(Trigger.Refer),
            Walks.To(State.Reopened).Through(Trigger.IssueTask),
            Walks.To(State.Assigned).After(Trigger.ReportDelay, Role.Clock, Estate.Friday.AddDays(9)),
            Walks.To(State.InExecution).After(Trigger.ReportDelay, Role.Clock, Estate.Friday.AddDays(9)),
        }.SelectMany(walk => walk.Record.History).Where(happened => happened.Trigger is not null).Select(happened => $"{happened.From}/{happened.Trigger}/{happened.To}");

        Estate.Lifecycle.Description.Transitions.Select(transition => $"{transition.From}/{transition.Trigger}/{transition.To}").Distinct()
            .Except(taken).Should().BeEmpty();
    }

    [Fact]
    public void Complaints_that_are_over_are_counted_by_validity_and_by_what_they_touched()
    {
        ComplaintInformation Over(ComplaintValidity validity, int tasks, params ComplaintMatter[] tags) =>
            new("C1", PropertyComplaintCategory.CustomerService, tags, validity, "sales", Estate.Friday, Estate.Friday, Estate.Friday, tasks);

        var counts = ComplaintCounts.Of(
        [
            Over(ComplaintValidity.Valid, 1, ComplaintMatter.Timeliness, ComplaintMatter.Attitude),
            Over(ComplaintValidity.Valid, 2, ComplaintMatter.Attitude),
            Over(ComplaintValidity.NotValid, 0, ComplaintMatter.Ethics),
        ]);

        (counts.Valid, counts.NotValid, counts.HandledAgain).Should().Be((2, 1, 1));
        counts.ByMatter.Should().Equal((ComplaintMatter.Timeliness, 1), (ComplaintMatter.Attitude, 2));
    }

    [Fact]
    public void A_closed_complaint_goes_into_the_statistics_with_its_category_department_clocks_and_call_back()
    {
        var complaint = Estate.Known() with { CallBacks = [Estate.Content] };
        var closed = PropertyComplaints.Closed(complaint, Estate.Lifecycle.Clocks(Walks.To(State.Closed, complaint).Record, complaint, Estate.Friday.AddDays(9)));

        var statistics = ComplaintStatistics.Of(closed);

        statistics.ByCategoryAndDepartment.Should().Equal(("PropertyManagement", "estate services", 1));
        statistics.Deadlines.Select(rate => (rate.Clock, rate.Kept.Count, rate.Open)).Should().Equal(
            ("cgh.complaint.answer", 1, 0), ("cgh.complaint.call-back", 1, 0), ("cgh.complaint.handle", 1, 0), ("cgh.complaint.record", 1, 0));
        statistics.Satisfied.ToString().Should().Be("1/1");
        FluentActions.Invoking(() => PropertyComplaints.Closed(Estate.Raw(), [])).Should().Throw<ArgumentException>().WithMessage("*C1*");
    }

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be() =>
        Estate.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage.Document == "CGH" && !coverage.IsCarried && coverage.WhyNot is null)
            .Select(coverage => coverage.Clause.Id).Should().BeEmpty();

    [Fact]
    public void What_is_not_carried_is_a_purpose_a_scope_and_an_attitude() =>
        Estate.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage.Document == "CGH" && !coverage.IsCarried)
            .Select(coverage => coverage.Clause.Id).Should().BeEquivalentTo("CGH-1", "CGH-2", "CGH-5.1");

    [Fact]
    public void Every_rule_runs_without_a_session() =>
        Estate.Book.Rulebook.Catalogue.Policies.Where(policy => policy.Policy.Name.StartsWith("cgh.", StringComparison.Ordinal))
            .SelectMany(policy => policy.NeedSession).Should().BeEmpty();

    [Fact]
    public void Each_state_has_its_stage_in_the_skeleton_of_all_complaints()
    {
        foreach (var state in Enum.GetValues<State>())
            PropertyComplaints.StageOf(state).ToString().Should().Be(state.ToString());
        FluentActions.Invoking(() => PropertyComplaints.StageOf((State)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_record_comes_back_from_its_json_as_it_was()
    {
        var json = Walks.To(State.Closed).Record.ToJson();

        Estate.Lifecycle.Read(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void Everything_that_is_decided_has_a_name_in_both_languages()
    {
        var names = new[] { ComplaintValidity.Valid, ComplaintValidity.NotValid }.Select(PropertyComplaints.TermOf)
            .Concat(Enum.GetValues<PropertyComplaintCategory>().Select(PropertyComplaints.TermOf))
            .Concat(Enum.GetValues<ComplaintMatter>().Select(PropertyComplaints.TermOf))
            .Concat(Enum.GetValues<ReceptionRoute>().Select(PropertyComplaints.TermOf))
            .Concat(Enum.GetValues<ComplaintTask>().Select(PropertyComplaints.TermOf))
            .Concat(Enum.GetValues<ComplaintFault>().Select(PropertyComplaints.TermOf))
            .Concat(Enum.GetValues<ComplaintHarm>().Select(PropertyComplaints.TermOf));

        names.Where(name => !Estate.Book.Rulebook.Terms.Contains(name)).Should().BeEmpty();
    }
}
