using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.ServiceDepartment;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using Trigger = CustomerServiceRules.Procedures.ServiceDepartment.DepartmentComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Departments;

/// <summary>A department that feeds results back within 2 working days and says what it calls major.</summary>
internal sealed class OurDepartment : ProcedureModule
{
    public static MajorCriterion Injury { get; } = new("acme.major.injury", new LocalizedText("somebody was hurt", "造成人身伤害"), "ACME-2");

    public static MajorCriterion Press { get; } = new("acme.major.press", new LocalizedText("the press reports on it", "媒体介入"), "ACME-3");

    public override ModuleIdentity Identity { get; } = new("OurDepartment", "1.0.0", "acme");

    public override void Describe(ModuleBuilder contents)
    {
        new OurDeadline().Describe(contents);
        contents.Extend(ServiceDepartment.MajorCriteria, Injury, Press);
    }
}

/// <summary>The same department, before it has said what is major.</summary>
internal sealed class OurDeadline : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurDepartment", "1.0.0", "acme");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("ACME", new LocalizedText("Our department's rules", "本部门规定"),
        [
            new Clause("ACME-1", ClauseKind.Deadline, "Results are fed back within 2 working days."),
            new Clause("ACME-2", ClauseKind.Classification, "Who was hurt has a major complaint."),
            new Clause("ACME-3", ClauseKind.Classification, "What the press reports on is major."),
        ]))
        .Replace(ServiceDepartment.FeedbackWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingDays(2)), "ACME-1"));
}

/// <summary>Complaints in a department that is open from nine to five.</summary>
internal static class Department
{
    public static WorkingCalendar NineToFive { get; } = WorkingCalendar.Build(
        "department", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new ServiceDepartmentModule(), new OurDepartment()).WithCalendar(NineToFive);

    public static Lifecycle<DepartmentComplaint, DepartmentComplaintState, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(ServiceDepartment.Complaints);

    /// <summary>Monday, 2 March 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static DepartmentComplaint Heard { get; } = new("C1", new Complainant("K1", "138 0000 0000"), ComplaintChannel.Telephone, Monday, "The door hit my hand.")
    {
        Limits = CaseLimits.OrNone(Book.Rulebook.Decide(ServiceDepartment.Deadlines, new SubjectFacts("C1"), Monday)),
    };

    public static DepartmentComplaint General { get; } = Heard with { Result = "An apology was accepted.", Gravity = Decided() };

    public static DepartmentComplaint Major { get; } = General with { Gravity = Decided(OurDepartment.Injury.Id) };

    public static GravityJudgement Judged(params string[] met) => new("C1", Book.Rulebook.EntriesOf(ServiceDepartment.MajorCriteria), met);

    public static Decisions.Decision<ComplaintGravity> Decided(params string[] met) =>
        Book.Rulebook.Decide(ServiceDepartment.Gravity, ServiceDepartment.FactsOf(Heard, Judged(met)), Monday);

    public static Role RoleFor(Trigger trigger) => trigger is Trigger.TakeAsMajor or Trigger.SettleMajor
        ? ServiceDepartmentRoles.CustomerServiceManager
        : ServiceDepartmentRoles.CustomerServiceSupervisor;

    public static LifecycleRecord Moved(DepartmentComplaint complaint, params Trigger[] triggers)
    {
        var record = Lifecycle.Start("C1", Monday);
        foreach (var trigger in triggers)
            record = Lifecycle.Fire(record, trigger, complaint, complaint == Major && trigger == Trigger.FeedBack ? ServiceDepartmentRoles.CustomerServiceManager : RoleFor(trigger), Monday.AddMinutes(30)).Should().BeOfType<Accepted>().Subject.Record;
        return record;
    }

    public static LifecycleRecord In(DepartmentComplaintState state) => state switch
    {
        DepartmentComplaintState.Received => Moved(Heard),
        DepartmentComplaintState.General => Moved(General, Trigger.TakeAsGeneral),
        DepartmentComplaintState.Major => Moved(Major, Trigger.TakeAsMajor),
        DepartmentComplaintState.Settled => Moved(General, Trigger.TakeAsGeneral, Trigger.SettleGeneral),
        _ => Moved(Major, Trigger.TakeAsMajor, Trigger.SettleMajor, Trigger.FeedBack),
    };
}
