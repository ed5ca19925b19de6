using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What the host is ordered to do.
public sealed partial class TobaccoVisitLifecycle
{
    private static readonly Effect<TobaccoVisit> TellOtherTime = Order(
        TobaccoVisitTask.TellOtherTime,
        "tob.visit.tell-other-time",
        new LocalizedText("tell the customer the other time", "告知客户改期时间"),
        step => step.Case.Customer.Value,
        step => FormattableString.Invariant($"{step.Case.Times[TimesPutOff(step) + 1].At:yyyy-MM-dd HH:mm}"),
        TobaccoDocument.PuttingOffLeftOpen);

    private static readonly Effect<TobaccoVisit> PassOnDemands = new(
        "tob.visit.pass-on-demands",
        new LocalizedText("pass on what the customer asked for", "转达客户诉求"),
        step => step.Case.Demands is { Count: > 0 } demands
            ? new TobaccoVisitOrder(TobaccoVisitTask.PassOnDemands, step.Case.Id.Value, TobaccoRoles.Unit.Id, string.Join("; ", demands))
            : null,
        TobaccoDocument.VisitItemsLeftOpen);

    private static readonly Effect<TobaccoVisit> RecordOutOfTime = Order(
        TobaccoVisitTask.RecordOutOfTime,
        "tob.visit.record-out-of-time",
        new LocalizedText("record that the visit was not made at its set time", "登记未在规定时间内拜访"),
        _ => TobaccoRoles.Unit.Id,
        step => step.Case.Staff,
        "TOB-26.1", "TOB-20", TobaccoDocument.OutOfTimeLeftOpen);

    private static readonly Effect<TobaccoVisit> RecordMissed = Order(
        TobaccoVisitTask.RecordMissed,
        "tob.visit.record-missed",
        new LocalizedText("record that the visit was not made", "登记未拜访的问题"),
        _ => TobaccoRoles.Unit.Id,
        step => step.Case.Staff,
        "TOB-26.1");

    private static readonly Effect<TobaccoVisit> OpenSanctionMatter = new(
        "tob.visit.open-sanction-matter",
        new LocalizedText("open a sanction matter against the customer manager", "对客户经理启动处罚程序"),
        step => new SanctionMatter(step.Case.Id, new StaffFault(step.Case.Staff!, step.Case.Unit!, step.Case.Failing!.Value)),
        "TOB-26.1", "TOB-26.4");

    private static readonly Effect<TobaccoVisit> GrantExcuse = new(
        "tob.visit.grant-excuse",
        new LocalizedText("excuse the period at the customer's own wish", "按客户意愿对本周期免责"),
        step => new ContactExcuse(
            step.Case.Obligation.FirstDay,
            step.Case.Obligation.LastDay.AddDays(1),
            step.Case.RefusedBecause!,
            TobaccoDocument.RefusalLeftOpen,
            TobaccoDocument.VisitExcuseLeftOpen)
        {
            Duty = TobaccoRetail.VisitDuty,
        },
        TobaccoDocument.RefusalLeftOpen, TobaccoDocument.VisitExcuseLeftOpen);

    private static readonly Effect<TobaccoVisit> NoteRefusal = Order(
        TobaccoVisitTask.NoteRefusal,
        "tob.visit.note-refusal",
        new LocalizedText("tell the unit that the customer does not want to be visited", "将客户拒访情况告知所在单位"),
        _ => TobaccoRoles.Unit.Id,
        step => step.Case.RefusedBecause,
        TobaccoDocument.RefusalLeftOpen);

    private static Effect<TobaccoVisit> Order(
        TobaccoVisitTask task, string id, LocalizedText sentence, Func<Step<TobaccoVisit>, string> to, Func<Step<TobaccoVisit>, string?> about, params string[] clauses) =>
        new(id, sentence, step => new TobaccoVisitOrder(task, step.Case.Id.Value, to(step), about(step)), clauses);
}
