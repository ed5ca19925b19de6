using CustomerServiceRules;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Procedures.MallComplaints.MallComplaintTrigger;

namespace ComplaintDesk.Day;

/// <summary>A mall, open every day: authority by value and rank, a customer who insists, an employee complained about twice in a month.</summary>
internal sealed class MallDay
{
    private const string Cashier = "E-7";

    private readonly Stage _stage;
    private readonly Rulebook _rulebook;
    private readonly Desk<MallComplaint, MallComplaintState, MallComplaintTrigger> _desk;
    private readonly Desk<SanctionMatter, MallSanctionState, MallSanctionTrigger> _matters;

    public MallDay(Stage stage)
    {
        _stage = stage;
        var hours = WorkingCalendar.Build("plaza", "Asia/Shanghai", hours => hours.Open(Weekdays.EveryDay, "09:30", "21:30").Years(2026, 2026));
        _rulebook = new RulebookBuilder().Add(new MallComplaintsModule(), new MallRules()).WithCalendar(CalendarBook.Organisation, hours).Build();
        _desk = new(_rulebook.Lifecycle(MallComplaints.Handling), stage);
        _matters = new(_rulebook.Lifecycle(MallComplaints.Sanctioning), stage);
    }

    public OrganisationDay Play()
    {
        Television();
        Cash();
        Insisting();

        _stage.SetClock("2026-02-14 20:50");
        return new OrganisationDay(
            _stage.Say("Sunrise Plaza, a mall", "晨光广场（商场）"),
            _stage.Say("every day 09:30-21:30, holidays too", "每日 09:30-21:30，节假日照常营业"),
            _stage.Now,
            _stage.Timeline,
            _desk.WorkList(OrganisationDay.AtRiskWithin),
            _desk.ClockNames,
            ComplaintStatistics.Of(_desk.In(MallComplaintState.Closed).Select(Closed)),
            []);
    }

    // 2,000 yuan and more is the store manager's; whoever stands below is refused.
    private void Television()
    {
        _stage.SetClock("2026-02-14 09:40");
        Receive("M-1", "a television of 2,000 yuan fails on its first day", "价值 2000 元的电视机首日即出故障", 2000m, MallComplaintType.Quality);
        TakeIn("M-1", "2026-02-14 09:45");
        _stage.SetClock("2026-02-14 10:05");
        _desk.Learn("M-1", complaint => complaint with { Investigation = new Investigation(IsTrue: true, Cause: _stage.Say("a batch with a bad panel", "该批次面板不良"), Solution: _stage.Say("exchange", "换货")) });
        _desk.Ask("M-1", Verify, MallRoles.Supervisor);
        _desk.Ask("M-1", Verify, MallRoles.StoreManager);
        _desk.Ask("M-1", ProposeSolution, MallRoles.StoreManager);
        _desk.Ask("M-1", CarryOut, MallRoles.StoreManager);
        _stage.SetClock("2026-02-14 11:30");
        _desk.Learn("M-1", complaint => complaint with { CarriedOutAt = _stage.Now });
        _desk.Ask("M-1", Resolve, MallRoles.StoreManager);
        _desk.Ask("M-1", Review, MallRoles.StoreManager);
        _desk.Learn("M-1", complaint => complaint with { Review = new ComplaintReview(_stage.Say("exchanged within two hours", "两小时内换货"), _stage.Say("the batch was sold untested", "该批次未经检验即上架")) });
        _desk.Ask("M-1", Review, MallRoles.StoreManager);
    }

    // The second confirmed complaint about one employee in a month opens a matter that ends in a sanction.
    private void Cash()
    {
        _stage.SetClock("2026-02-14 12:10");
        Receive("M-2", "the cashier shouted at me", "收银员对顾客大声呵斥", null, MallComplaintType.Attitude);
        TakeIn("M-2", "2026-02-14 12:20");
        _stage.SetClock("2026-02-14 12:45");
        _desk.Learn("M-2", complaint => complaint with
        {
            AccusedEmployee = Cashier,
            Investigation = new Investigation(IsTrue: true, Cause: _stage.Say("lost patience in the queue", "排队时失去耐心")),
        });
        _desk.Ask("M-2", Verify, MallRoles.CustomerServiceManager);

        var earlier = new EmployeeRecord(Cashier).And(new ConfirmedFinding("M-0", FindingKind.ComplainedAbout, new DateOnly(2026, 2, 3), Stage.At("2026-02-03 18:00")));
        var matter = new SanctionMatter("M-2", FindingKind.ComplainedAbout, new DateOnly(2026, 2, 14), earlier);
        _stage.SetClock("2026-02-14 15:00");
        _matters.Receive("M-2/E-7", MallRoles.System.Name.In(_stage.Language), _stage.Say("the matter of the cashier, the second this month", "收银员被投诉事项，当月第二起"), matter);
        matter = matter with { ConfirmedAt = _stage.Now };
        var known = matter with { Record = earlier.And(matter.ToFinding()) };
        _matters.Learn("M-2/E-7", _ => known);
        _matters.Ask("M-2/E-7", MallSanctionTrigger.ConfirmFacts, MallRoles.CustomerServiceManager);
        _matters.Ask("M-2/E-7", MallSanctionTrigger.CountStrike, MallRoles.System);
        _matters.Learn("M-2/E-7", _ => known with { Proposal = _rulebook.Decide(MallComplaints.Sanctions, MallComplaints.FactsOf(known), _stage.Now) });
        _matters.Ask("M-2/E-7", MallSanctionTrigger.ProposeSanction, MallRoles.CustomerServiceManager);
        _matters.Ask("M-2/E-7", MallSanctionTrigger.DecideSanction, MallRoles.CustomerServiceManager);
        _matters.Ask("M-2/E-7", MallSanctionTrigger.DecideSanction, MallRoles.StoreManager);
    }

    private void Insisting()
    {
        _stage.SetClock("2026-02-14 16:20");
        Receive("M-3", "a kettle of 80 yuan leaks, and nobody listens", "80 元的水壶漏水且无人理会", 80m, MallComplaintType.Quality);
        TakeIn("M-3", "2026-02-14 16:30");
        _desk.Ask("M-3", InsistOnStoreManager, MallRoles.Customer);
        _desk.Learn("M-3", complaint => complaint with { CustomerInsists = true });
        _desk.Ask("M-3", InsistOnStoreManager, MallRoles.Customer);

        _stage.SetClock("2026-02-14 19:30");
        Receive("M-4", "milk two days past its date", "牛奶过期两天", 12m, MallComplaintType.Expired, ComplaintTopic.SpoiledOrExpiredFood);
        _desk.Ask("M-4", Record, MallRoles.Employee);
        _stage.SetClock("2026-02-14 20:40");
        _desk.Learn("M-4", complaint => complaint with
        {
            Details = Details,
            IgnoredBy = "E-9",
        });
        _desk.Ask("M-4", Record, MallRoles.Employee);
        _desk.Ask("M-4", FindIgnored, MallRoles.CustomerServiceManager);
    }

    private string Details => _stage.Say("with receipt and photograph", "附小票及照片");

    private void Receive(string id, string english, string chinese, decimal? value, MallComplaintType type, params ComplaintTopic[] topics)
    {
        var complaint = new MallComplaint(
            id, new Complainant(id.Replace('M', 'G'), "138-0000-0000"), ComplaintChannel.InPerson, _stage.Now, _stage.Say(english, chinese), type)
        {
            GoodsValue = value,
            Topics = topics,
        };
        var decided = _rulebook.Decide([MallComplaints.Handler, MallComplaints.Deadlines], MallComplaints.FactsOf(complaint), _stage.Now);
        _desk.Receive(id, MallRoles.Customer.Name.In(_stage.Language), complaint.Content, complaint with
        {
            Handler = decided.Of(MallComplaints.Handler),
            Limits = CaseLimits.OrNone(decided.Of(MallComplaints.Deadlines)),
        });
    }

    private void TakeIn(string id, string at)
    {
        _stage.SetClock(at);
        _desk.Learn(id, complaint => complaint with { Details = Details });
        _desk.Ask(id, Record, MallRoles.Employee);
        _desk.Ask(id, Assign, MallRoles.System);
    }

    private ClosedComplaint Closed(string id)
    {
        var complaint = _desk.CaseOf(id);
        return new ClosedComplaint(
            complaint.Id,
            _rulebook.Terms.Text(MallComplaints.TermOf(complaint.Types[0]), _stage.Language),
            _rulebook.Terms.Text(MallComplaints.TermOf(complaint.Handler!.Value), _stage.Language),
            _desk.Clocks(id),
            complaint.Investigation?.Cause);
    }
}
