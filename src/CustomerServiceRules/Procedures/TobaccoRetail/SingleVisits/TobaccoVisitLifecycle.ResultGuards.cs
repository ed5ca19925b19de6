using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What a visit has to come to, and what follows where it was not made.
public sealed partial class TobaccoVisitLifecycle
{
    /// <summary>It was decided what the customer is owed at the visit.</summary>
    public static readonly Guard<TobaccoVisit> HasEntitlement = new(
        "tob.visit.has-entitlement",
        new LocalizedText("it was decided which services the customer is granted", "已判定客户应享受的服务"),
        step => step.Case.Owed is { } owed && owed.Customer == step.Case.Customer && owed.Decision.Policy == TobaccoRetail.Services.Name,
        "TOB-19.A1", "TOB-19.A2", "TOB-19.B1", "TOB-19.B2", "TOB-19.C1", "TOB-19.C2")
    {
        Actual = step => step.Case.Owed is { } owed ? $"a decision '{owed.Decision.Policy}' on {owed.Customer}" : "no decision",
        Required = step => $"a decision '{TobaccoRetail.Services}' on {step.Case.Customer}",
    };

    /// <summary>Every service that is owed at the visit is delivered or refused by the customer; a refusal names the others with the clauses by which they are granted.</summary>
    public static readonly Guard<TobaccoVisit> ItemsAreDelivered = new(
        "tob.visit.items-are-delivered",
        new LocalizedText("every service owed at the visit is delivered, or the customer did not want it", "应提供的服务项目均已落实或被客户谢绝"),
        step => Open(step.Case).Count == 0,
        "TOB-19.A1", "TOB-19.B1", "TOB-19.C1", TobaccoDocument.VisitItemsLeftOpen)
    {
        Actual = step => $"open: {string.Join("; ", Open(step.Case))}",
    };

    /// <summary>A ground excuses the visit.</summary>
    public static readonly Guard<TobaccoVisit> IsExcused = new(
        "tob.visit.is-excused",
        new LocalizedText("there is a ground that excuses the visit", "存在免责事由"),
        step => step.Case.Excusal is not null,
        TobaccoDocument.VisitExcuseLeftOpen, TobaccoDocument.CutPeriodLeftOpen, TobaccoDocument.VisitWindowLeftOpen)
    {
        Actual = step => step.Case.Excusal?.Reason.English,
    };

    /// <summary>Nothing excuses the visit.</summary>
    public static readonly Guard<TobaccoVisit> IsNotExcused = IsExcused.Not(
        "tob.visit.is-not-excused", new LocalizedText("nothing excuses the visit", "无免责事由"));

    /// <summary>The period is not over: afterwards the visit is missed, and the unit alone excuses it.</summary>
    public static readonly Guard<TobaccoVisit> PeriodIsNotOver = new(
        "tob.visit.period-is-not-over",
        new LocalizedText("the period of the visit is not over", "拜访周期未过"),
        step => !step.Case.Obligation.Window.IsOver(step.AsOf),
        TobaccoDocument.RefusalLeftOpen, "TOB-26.1")
    {
        Actual = step => StepText.Of(step.AsOf),
        Required = Period,
    };

    /// <summary>It is said why the customer does not want to be visited.</summary>
    public static readonly Guard<TobaccoVisit> HasReasonOfRefusal = new(
        "tob.visit.has-reason-of-refusal",
        new LocalizedText("why the customer does not want to be visited is said", "已注明客户拒访原因"),
        step => StepText.IsSaid(step.Case.RefusedBecause),
        TobaccoDocument.RefusalLeftOpen);

    /// <summary>The customer is served no longer before the period ends.</summary>
    public static readonly Guard<TobaccoVisit> CustomerHasLeft = new(
        "tob.visit.customer-has-left",
        new LocalizedText("the customer is served no longer before the end of the period", "客户在周期结束前已退网"),
        step => step.Case.CustomerLeft is { } left && left <= LatestLeaving(step.Case.Obligation),
        TobaccoDocument.CutPeriodLeftOpen)
    {
        Actual = step => step.Case.CustomerLeft is { } left ? StepText.Of(left) : "a customer that is served",
        Required = step => $"at the latest {StepText.Of(LatestLeaving(step.Case.Obligation))}",
    };

    /// <summary>The customer manager and the unit whose rules bind are named.</summary>
    public static readonly Guard<TobaccoVisit> HasStaffAndUnit = new(
        "tob.visit.has-staff-and-unit",
        new LocalizedText("the customer manager and the unit are named", "已注明客户经理及所在单位"),
        step => StepText.IsSaid(step.Case.Staff) && StepText.IsSaid(step.Case.Unit),
        "TOB-26.1", "TOB-26.5");

    /// <summary>Supervision found that the visit was missed.</summary>
    public static readonly Guard<TobaccoVisit> HasFailing = new(
        "tob.visit.has-failing",
        new LocalizedText("supervision has found the failing, by a decision about this visit", "督察已认定本次未拜访"),
        step => step.Case.Failing is { IsDecided: true } failing && failing.Policy == TobaccoRetail.VisitFailing.Name && failing.Subject == step.Case.Id,
        "TOB-26.1")
    {
        Actual = step => step.Case.Failing switch
        {
            null => "no decision",
            { IsDecided: false } failing => $"a decision that is {failing.Outcome.ToString().ToLowerInvariant()}",
            { } failing => $"a decision '{failing.Policy}' on {failing.Subject}",
        },
        Required = step => $"a decision '{TobaccoRetail.VisitFailing}' on {step.Case.Id}",
    };

    // Who leaves on the day after a period that was not cut was served in all of it: such a visit is missed, as in the ledger.
    private static DateOnly LatestLeaving(Obligation owed) => owed.Cut is null ? owed.LastDay : owed.LastDay.AddDays(1);

    private static IReadOnlyList<OwedItem> Open(TobaccoVisit visit) => visit.Owed?.Open(visit.Deliveries) ?? [];
}
