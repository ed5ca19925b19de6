using CustomerServiceRules;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.PropertyComplaints;
using static CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintRoles;
using static CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace ComplaintDesk.Day;

/// <summary>An estate: one complaint before the holiday, one that disturbs life, one that is not the desk's, one forgotten.</summary>
internal sealed class PropertyDay
{
    private readonly Stage _stage;
    private readonly PropertyRules _rules;
    private readonly WorkingCalendar _hours;
    private readonly Rulebook _rulebook;
    private readonly Desk<PropertyComplaint, PropertyComplaintState, PropertyComplaintTrigger> _desk;

    public PropertyDay(Stage stage)
    {
        _stage = stage;
        _rules = new PropertyRules(stage.Say);
        _hours = WorkingCalendar.Build("lakeside", "Asia/Shanghai", hours => hours
            .Open(Weekdays.MondayToFriday, "09:00", "12:00")
            .Open(Weekdays.MondayToFriday, "13:30", "17:30")
            .Holidays(HolidayTable.China));
        _rulebook = new RulebookBuilder().Add(new PropertyComplaintsModule(), _rules).WithCalendar(CalendarBook.Organisation, _hours).Build();
        _desk = new(_rulebook.Lifecycle(PropertyComplaints.Lifecycle), stage);
    }

    public OrganisationDay Play()
    {
        _stage.SetClock("2026-02-13 10:00");
        Receive("P-1", "the lift has stood still since Tuesday", "电梯自周二起停用", ComplaintMatter.PropertyService);
        _stage.SetClock("2026-02-13 19:40");
        Receive("P-2", "the gate stands open at night", "小区大门夜间无人值守", ComplaintMatter.PropertyService);
        _desk.Ask("P-2", TellFeedbackTime, CustomerRelations);
        _desk.Learn("P-2", complaint => complaint with { PromisedFeedbackAt = Stage.At("2026-02-14 15:00") });
        _desk.Ask("P-2", TellFeedbackTime, CustomerRelations);
        _desk.Explain("P-2", PropertyComplaintClocks.Record);

        _stage.SetClock("2026-02-14 09:05");
        Record("P-2");
        _desk.Explain("P-2", PropertyComplaintClocks.Handle);

        Water();
        NotTheDesks();

        _stage.SetClock("2026-02-14 17:00");
        return new OrganisationDay(
            _stage.Say("Lakeside, a property developer's estate", "湖畔小区（房地产开发商）"),
            _stage.Say("Monday to Friday 09:00-12:00 and 13:30-17:30, public holidays and make-up days of China", "周一至周五 09:00-12:00、13:30-17:30，按国家节假日及调休安排"),
            _stage.Now,
            _stage.Timeline,
            _desk.WorkList(OrganisationDay.AtRiskWithin),
            _desk.ClockNames,
            ComplaintStatistics.Of(_desk.In(PropertyComplaintState.Closed).Select(Closed)),
            []);
    }

    // Water through the ceiling goes before all paper, also in working time; and a result is not the end.
    private void Water()
    {
        _stage.SetClock("2026-02-14 10:10");
        Receive("P-3", "water comes through the bathroom ceiling", "卫生间天花板渗水", ComplaintMatter.PropertyService, "cgh.problem.seepage");
        _desk.Ask("P-3", PropertyComplaintTrigger.Record, CustomerRelations);
        _desk.Ask("P-3", NotifyDutyDepartment, CustomerRelations);
        _stage.SetClock("2026-02-14 10:30");
        Record("P-3");
        _desk.Ask("P-3", StartHandling, ResponsibleDepartment);
        _stage.SetClock("2026-02-14 11:40");
        _desk.Learn("P-3", complaint => complaint with { Results = [new HandlingResult(_rules.EstateServices, _stage.Say("the pipe above was sealed", "已封堵上层管道"))] });
        _desk.Ask("P-3", ReportResult, ResponsibleDepartment);
        _desk.Ask("P-3", Close, CustomerRelations);
        _desk.Ask("P-3", Answer, CustomerRelations);
        _stage.SetClock("2026-02-14 14:30");
        CallBack("P-3", satisfied: false, newDemand: _stage.Say("repaint the ceiling", "重新粉刷天花板"));
        _desk.Ask("P-3", Close, CustomerRelations);
        _desk.Ask("P-3", Reopen, CustomerRelations);
        _desk.Ask("P-3", IssueTask, CustomerRelations);
    }

    private void NotTheDesks()
    {
        _stage.SetClock("2026-02-14 14:50");
        Receive("P-4", "the balcony door does not close", "阳台门关不严", ComplaintMatter.BuildingWorks);
        _stage.SetClock("2026-02-14 14:55");
        _desk.Ask("P-4", PropertyComplaintTrigger.Record, CustomerRelations);
        _desk.Ask("P-4", IssueTask, CustomerRelations);
        _desk.Ask("P-4", Refer, CustomerRelations);

        _stage.SetClock("2026-02-14 15:10");
        Receive("P-5", "the view is not as on the picture", "窗外景观与宣传画不符", ComplaintMatter.PlanningOrDesign, fault: null);
        _stage.SetClock("2026-02-14 15:15");
        Record("P-5", issue: false);
        _desk.Learn("P-5", complaint => complaint with { ReasonOfInvalidity = _stage.Say("the picture promised no view", "宣传画未承诺景观") });
        _desk.Ask("P-5", FindNotValid, CustomerRelations);
        _desk.Ask("P-5", Close, CustomerRelations);
        _stage.SetClock("2026-02-14 15:30");
        _desk.Ask("P-5", Answer, CustomerRelations);
        _desk.Ask("P-5", Close, CustomerRelations);
    }

    private void Receive(string id, string english, string chinese, ComplaintMatter matter, string? problem = null, ComplaintFault? fault = ComplaintFault.NeglectOfDuty)
    {
        var complaint = new PropertyComplaint(
            id, new Complainant(id.Replace('P', 'K'), "138-0000-0000"), ComplaintChannel.Telephone, _stage.Now, _stage.Say(english, chinese));
        List<object> facts =
        [
            new ComplaintTopic(id, matter),
            new ValidityAssessment(id, fault is { } found ? [found] : [], [ComplaintHarm.Interest], _stage.Say("as heard on the telephone", "电话中了解"), _stage.Now),
        ];
        if (problem is not null)
            facts.Add(new ReportedProblem(id, problem));

        var decided = _rulebook.Decide(
            [PropertyComplaints.Validity, PropertyComplaints.Category, PropertyComplaints.Route, PropertyComplaints.Duties, PropertyComplaints.Deadlines],
            PropertyComplaints.FactsOf(complaint, _hours, facts),
            _stage.Now);
        _desk.Receive(id, _stage.Say("an owner", "业主"), complaint.Content, complaint.Under(decided.Of(PropertyComplaints.Duties).Value) with
        {
            Validity = decided.Of(PropertyComplaints.Validity).Value,
            Category = decided.Of(PropertyComplaints.Category).Value,
            Route = decided.Of(PropertyComplaints.Route).Value,
            Limits = CaseLimits.Of(decided.Of(PropertyComplaints.Deadlines)),
        });
    }

    private void Record(string id, bool issue = true)
    {
        _desk.Ask(id, PropertyComplaintTrigger.Record, CustomerRelations);
        if (issue)
            _desk.Ask(id, IssueTask, CustomerRelations);
    }

    private void CallBack(string id, bool satisfied, string? newDemand)
    {
        _desk.Learn(id, complaint => complaint with { CallBacks = [.. complaint.CallBacks, new CallBack(CustomerRelations.Id, ResultConfirmed: true, satisfied, newDemand)] });
        _desk.Ask(id, PropertyComplaintTrigger.CallBack, CustomerRelations);
    }

    private ClosedComplaint Closed(string id)
    {
        var complaint = _desk.CaseOf(id);
        return new ClosedComplaint(
            complaint.Id,
            _rulebook.Terms.Text(PropertyComplaints.TermOf(complaint.Category!.Value), _stage.Language),
            complaint.ResponsibleDepartment ?? "",
            _desk.Clocks(id),
            CallBack: complaint.CallBacks.Count > 0 ? complaint.CallBacks[^1] : null);
    }
}
