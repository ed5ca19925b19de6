using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>What docs/complaints.md shows.</summary>
public sealed class DocumentedUseTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public void A_host_decides_moves_lists_and_counts_a_complaint()
    {
        #region compose
        var hours = WorkingCalendar.Build("customer-relations", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "09:00", "12:00")
            .Open(Weekdays.MondayToFriday, "13:30", "17:30")
            .Holidays(HolidayTable.China));
        var rulebook = new RulebookBuilder()
            .Add(new PropertyComplaintsModule(), new OurHandbook())
            .WithCalendar(CalendarBook.Organisation, hours)
            .Build();
        #endregion

        #region decide
        var saturday = new DateTimeOffset(2024, 3, 2, 20, 0, 0, TimeSpan.FromHours(8));
        var complaint = new PropertyComplaint("C1", new Complainant("owner-7"), ComplaintChannel.Telephone, saturday, "no water since noon");
        var facts = PropertyComplaints.FactsOf(complaint, hours, new ReportedProblem(complaint.Id, "cgh.problem.water-cut"));

        var route = rulebook.Decide(PropertyComplaints.Route, facts, saturday);
        var limits = rulebook.Decide(PropertyComplaints.Deadlines, facts, saturday);
        complaint = complaint with
        {
            Route = route.Value,
            DutyDepartment = "estate services",
            Limits = CaseLimits.Of(limits),
        };
        Print($"{route.Value} ({string.Join(", ", route.Clauses())})");
        #endregion

        #region move
        var complaints = rulebook.Lifecycle(PropertyComplaints.Lifecycle);
        var record = complaints.Start("C1", complaint.ReceivedAt);

        var tooEarly = complaints.Fire(record, PropertyComplaintTrigger.Record, complaint, PropertyComplaintRoles.CustomerRelations, saturday);
        Print($"{tooEarly}");

        var notified = (Accepted)complaints.Fire(record, PropertyComplaintTrigger.NotifyDutyDepartment, complaint, PropertyComplaintRoles.CustomerRelations, saturday);
        foreach (var order in complaints.Orders(notified, complaint))
            Print(FormattableString.Invariant($"{order.Order.Effect.Sentence}, by {order.DueAt:yyyy-MM-dd HH:mm}"));
        #endregion

        #region list
        var mondayNoon = saturday.AddHours(40);
        OpenCase<PropertyComplaint>[] open = [new(notified.Record, complaint)];
        foreach (var item in complaints.WorkList(open, mondayNoon, atRiskWithin: TimeSpan.FromHours(4)))
            Print(FormattableString.Invariant($"{item.Urgency}: {item.Reading.Sentence} by {item.Reading.DueAt:yyyy-MM-dd HH:mm} ({string.Join(", ", item.Reading.Clauses)})"));
        #endregion

        #region count
        var readings = complaints.Clocks(notified.Record, complaint, mondayNoon);
        var month = ComplaintStatistics.Of(new ClosedComplaint(complaint.Id, "property management", "estate services", readings, "burst pipe"));
        Print($"{month.Deadlines.Single(rate => rate.Clock == "cgh.complaint.notify").Kept} kept at once");
        #endregion

        _lines.Should().Equal(
            "DisturbingOutsideWorkingTime (CGH-5.3.3)",
            "Record in Received refused: the complaint is a general one: nobody has to be notified at once first (CGH-5.3.3, OQ-69); the responsible department is known (CGH-5.3.1, CGH-5.3.2b)",
            "notify the department on duty, or in working time the responsible one, to arrange the handling at once, by 2024-03-02 20:00",
            "AtRisk: record the complaint and send it to the departments by 2024-03-04 14:30 (CGH-5.3.1, CGH-5.3.2b, OQ-20, GAP-CGH-3.1.2-6, GAP-CGH-5.3.2, CGH-5.3.3)",
            "InTime: tell the customer the outcome by 2024-03-06 17:30 (OQ-22, GAP-CGH-3.1.2-10, OQ-21, OQ-65, GAP-CGH-PAUSE, OUR-1)",
            "1/1 kept at once");
    }

    private void Print(string line) => _lines.Add(line);
}

#region handbook
internal sealed class OurHandbook : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurHandbook", "1.0.0", "our");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("OUR", new LocalizedText("Our handbook", "本公司手册"),
            [new Clause("OUR-1", ClauseKind.Deadline, "Complaints are handled in two working days, answered in three and called back in one.")]))
        .Replace(PropertyComplaints.HandleWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), "OUR-1"))
        .Replace(PropertyComplaints.AnswerWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(3), "OUR-1"))
        .Replace(PropertyComplaints.CallBackWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), "OUR-1"));
}
#endregion
