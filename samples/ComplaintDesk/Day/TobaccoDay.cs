using CustomerServiceRules;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using static CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;
using static CustomerServiceRules.Procedures.TobaccoRetail.TobaccoRoles;

namespace ComplaintDesk.Day;

/// <summary>A tobacco company: one working day for the whole chain, a call-back that reopens, a day that was missed, a sanction.</summary>
internal sealed class TobaccoDay
{
    private const string Centre = "投诉考评中心";
    private const string AtFault = "E-21";

    private readonly Stage _stage;
    private readonly TobaccoRules _rules;
    private readonly Rulebook _rulebook;
    private readonly Desk<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> _desk;
    private readonly Desk<SanctionMatter, SanctionState, SanctionTrigger> _matters;

    public TobaccoDay(Stage stage)
    {
        _stage = stage;
        _rules = new TobaccoRules(stage.Say);
        var hours = WorkingCalendar.Build("town", "Asia/Shanghai", hours => hours
            .Open(Weekdays.MondayToFriday, "08:30", "12:00")
            .Open(Weekdays.MondayToFriday, "14:00", "17:30")
            .Holidays(HolidayTable.China));
        _rulebook = new RulebookBuilder().Add(new TobaccoRetailModule(), _rules).WithCalendar(CalendarBook.Organisation, hours).Build();
        _desk = new(_rulebook.Lifecycle(TobaccoRetail.Complaint), stage);
        _matters = new(_rulebook.Lifecycle(TobaccoRetail.SanctionMatters), stage);
    }

    private string NoVisits => _stage.Say("no visit for two weeks", "两周未拜访");

    public OrganisationDay Play()
    {
        _stage.SetClock("2026-02-12 15:00");
        Receive("T-1", "the van came a day late", "送货晚了一天", TobaccoCaseType.Complaint, TobaccoRules.Delivery);
        TakeIn("T-1");
        _stage.SetClock("2026-02-13 16:59");
        Receive("T-2", "nobody has visited for two weeks", "两周无人拜访", TobaccoCaseType.Complaint, TobaccoRules.Visits);
        _desk.Explain("T-2", TobaccoComplaintLifecycle.AnswerClock);

        _stage.SetClock("2026-02-14 08:30");
        _desk.RunTimer();
        TakeIn("T-2");
        Answered();
        Sanctioned();
        Quick();

        _stage.SetClock("2026-02-14 15:30");
        return Day(ComplaintStatistics.Of(_desk.Cases.Where(id => _desk.CaseOf(id).Rounds.Count > 0).Select(Counted)));
    }

    // Handled, answered, recorded, cause, person and solution: each is asked for. The centre calls back, and its answer reopens.
    private void Answered()
    {
        _stage.SetClock("2026-02-14 10:00");
        Learn("T-2", new HandlingRound { Finding = new Investigation(IsTrue: true, Cause: NoVisits, Solution: _stage.Say("a visit every week", "每周拜访")) });
        _desk.Ask("T-2", Verify, OwningDepartment);
        _desk.Ask("T-2", Resolve, OwningDepartment);
        Learn("T-2", Solved(NoVisits, AtFault));
        _desk.Ask("T-2", Resolve, OwningDepartment);
        _desk.Ask("T-2", TellResult, OwningDepartment);
        _stage.SetClock("2026-02-14 14:20");
        Learn("T-2", Solved(NoVisits, AtFault) with { CallBack = new CallBack(Centre, ResultConfirmed: true, Satisfied: false, NewDemand: _stage.Say("make up for the missed orders", "补齐漏订货源")) });
        _desk.Ask("T-2", TobaccoComplaintTrigger.CallBack, ComplaintAssessmentCentre);
        _desk.Ask("T-2", Close, ComplaintAssessmentCentre);
        _desk.Ask("T-2", Reopen, ComplaintAssessmentCentre);
        _desk.Ask("T-2", Assign, CityCompany);
        _desk.Explain("T-2", TobaccoComplaintLifecycle.AnswerClock);
    }

    private void Sanctioned()
    {
        _stage.SetClock("2026-02-14 14:40");
        var fault = new StaffFault(AtFault, _rules.Branch, SanctionGround.CustomerComplaint);
        _desk.Learn("T-2", complaint => complaint with { Fault = fault });
        _desk.Ask("T-2", OpenSanctionMatter, Unit);

        var matter = new SanctionMatter($"T-2/{AtFault}", fault);
        _matters.Receive(matter.Subject.Value, Unit.Name.In(_stage.Language), _stage.Say("the matter of the customer manager", "客户经理责任事项"), matter);
        matter = matter with
        {
            Facts = NoVisits,
            Severity = TobaccoRules.Light,
        };
        _matters.Learn(matter.Subject.Value, _ => matter);
        _matters.Ask(matter.Subject.Value, SanctionTrigger.ConfirmFacts, ComplaintAssessmentCentre);
        _matters.Ask(matter.Subject.Value, SanctionTrigger.ProposeSanction, Unit);
        var decision = _rulebook.Decide(TobaccoRetail.SanctionFor, new SubjectFacts(matter.Subject, matter), _stage.Now);
        _matters.Learn(matter.Subject.Value, known => known.Proposed(decision) with { DecidedBy = _stage.Say("Director Li", "李主任") });
        _matters.Ask(matter.Subject.Value, SanctionTrigger.ProposeSanction, Unit);
        _matters.Ask(matter.Subject.Value, SanctionTrigger.DecideSanction, Unit);
    }

    private void Quick()
    {
        _stage.SetClock("2026-02-14 14:50");
        Receive("T-3", "where do I change my order day?", "如何更改订货日？", TobaccoCaseType.Enquiry, TobaccoRules.Visits);
        _stage.SetClock("2026-02-14 15:00");
        TakeIn("T-3");
        Learn("T-3", Solved(_stage.Say("not explained at joining", "入网时未说明"), AtFault) with { CallBack = new CallBack(Centre, ResultConfirmed: true, Satisfied: true) });
        foreach (var step in new[] { Verify, Resolve, TellResult })
            _desk.Ask("T-3", step, OwningDepartment);
        _stage.SetClock("2026-02-14 15:20");
        _desk.Ask("T-3", TobaccoComplaintTrigger.CallBack, ComplaintAssessmentCentre);
        _desk.Ask("T-3", Close, ComplaintAssessmentCentre);
    }

    private OrganisationDay Day(ComplaintStatistics statistics)
    {
        var floors = _rulebook.ParametersAt(_stage.Now);
        return new OrganisationDay(
            _stage.Say("A city's tobacco company", "某市烟草公司"),
            _stage.Say("Monday to Friday 08:30-12:00 and 14:00-17:30, public holidays and make-up days of China", "周一至周五 08:30-12:00、14:00-17:30，按国家节假日及调休安排"),
            _stage.Now,
            _stage.Timeline,
            _desk.WorkList(OrganisationDay.AtRiskWithin),
            _desk.ClockNames,
            statistics,
            [
                (TobaccoRetail.CallBackFloor.Meaning.In(_stage.Language), statistics.CalledBack.Against(floors.Get(TobaccoRetail.CallBackFloor))),
                (TobaccoRetail.SatisfactionFloor.Meaning.In(_stage.Language), statistics.Satisfied.Against(floors.Get(TobaccoRetail.SatisfactionFloor))),
            ]);
    }

    private void Receive(string id, string english, string chinese, TobaccoCaseType type, string topic)
    {
        var complaint = new TobaccoComplaint(id, new Complainant(id.Replace('T', 'S'), "139-0000-0000"), ComplaintChannel.Telephone, _stage.Now, _stage.Say(english, chinese))
        {
            Type = type,
            Topic = topic,
        };
        var owner = _rulebook.Decide(TobaccoRetail.ComplaintOwner, new SubjectFacts(complaint.Subject, complaint), _stage.Now);
        _desk.Receive(id, Customer.Name.In(_stage.Language), complaint.Content, complaint with { OwningDepartment = owner.Value });
    }

    private void TakeIn(string id)
    {
        _desk.Ask(id, Record, ReceptionStaff);
        _desk.Ask(id, Assign, CityCompany);
    }

    private void Learn(string id, HandlingRound round) => _desk.Learn(id, complaint => complaint with { Rounds = [round] });

    private HandlingRound Solved(string cause, string person) => new()
    {
        Finding = new Investigation(IsTrue: true, cause, person, _stage.Say("a visit every week", "每周拜访")),
        Handling = _stage.Say("visited", "已拜访"),
        Answer = _stage.Say("told by telephone", "电话反馈"),
        RecordNumber = "R-7",
    };

    private ClosedComplaint Counted(string id)
    {
        var complaint = _desk.CaseOf(id);
        return new ClosedComplaint(
            complaint.Id,
            _rulebook.Terms.Text(TobaccoRetail.TermOf(complaint.Type!.Value), _stage.Language),
            complaint.OwningDepartment!,
            _desk.Clocks(id),
            complaint.Rounds[^1].Finding.Cause,
            complaint.Rounds[^1].CallBack);
    }
}
